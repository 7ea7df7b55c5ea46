/** Clauses that count by pointing at what the text has named: *Ihre Zahl: 80*, *fünf an der Zahl*, *Von Letzteren …*, *700 tun das*. */
import type { Chunk } from '../german/chunks.ts'
import { latin } from '../german/latin.ts'
import { findCountedNouns } from '../german/units.ts'

type CountedNoun = ReturnType<typeof findCountedNouns>[number]

const SUM =
  /^(?:insgesamt|zusammen|zusammengenommen|gesamt|genau|immerhin|nämlich|und|zwar|derzeit|aktuell|summa|summarum|stück|an|der|zahl|alles|in|allem)$/
const isMark = (c: Chunk | undefined) => c?.tags.has('Comma') || c?.tags.has('Colon') || c?.tags.has('Dash')
const isEnd = (c: Chunk) => /^[^\p{L}\d]+$/u.test(c.text)

/** *ruht auf Säulen, fünf an der Zahl*, *nennt Teilprojekte: 19 insgesamt*, *Letztere sind 24 an der Zahl*. */
export function isTotal(chunks: readonly Chunk[], at: number): boolean {
  const behind = chunks.slice(at + 1)
  if (behind[0]?.lower === 'an' && behind[1]?.lower === 'der' && behind[2]?.lower === 'zahl') return true
  const mark = chunks.findLastIndex((c, i) => i < at && isMark(c) === true)
  const close = behind.findIndex((c) => isMark(c) === true)
  const told = [...chunks.slice(mark + 1, at), ...(close < 0 ? behind : behind.slice(0, close))].filter(
    (c) => !isEnd(c),
  )
  const isSummed = told.some((c) => /^(?:insgesamt|zusammen|zusammengenommen|zahl|stück|allem|summarum)$/.test(c.lower))
  return mark > 0 && isSummed && told.every((c) => SUM.test(c.lower))
}

/** *in allen Ämtern*, *für die Bürger der Stadt*: beside what is counted. */
const BESIDE = latin`(?:(?<=\p{L}) (?:in|im|aus|für|vo[nm]|beim?|a[nm]|zu[mr]?) (?:\p{Ll}+ ){0,2}\p{Lu}[\p{L}-]+(?: (?:der|des) (?:\p{Ll}+ )?\p{Lu}[\p{L}-]+)?| (?:der|des) \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)$`
const LAST_NOUN = latin`(?<!\p{L})(?<noun>\p{Lu}[\p{L}-]+)(?: \p{Ll}+){0,2}$`

/** Of what a sum behind a comma or colon is: the last noun before it, houses and places apart; none where that is no counted one. */
export function summed(text: string, at: number): CountedNoun | undefined {
  const mark = Math.max(...[':', ',', '–', ' - '].map((m) => text.lastIndexOf(m, at - 1)))
  const lead = text.slice(0, mark).trimEnd()
  const counted = (before: string) => findCountedNouns(LAST_NOUN.exec(before)?.groups?.noun ?? '')[0]
  const last = counted(lead)
  return last && last.unit !== 'adopters' ? last : (counted(lead.replace(BESIDE, '')) ?? last)
}

/** *Ihre Zahl: 80*, *Deren Zahl beträgt 80*. */
const THEIR_NUMBER = latin`^\W{0,3}(?:Ihre|Deren|Seine|Die(?:se)?|Ihre genaue) (?:An|Gesamt)?[Zz]ahl(?:: |,|(?: \p{Ll}+){0,3} (?:beträgt|betrug|liegt|lag|ist|lautet|beläuft|belief|erreicht|stieg|steigt|wuchs)(?!\p{L}))`
export const isTheirNumber = (text: string): boolean => THEIR_NUMBER.test(text)

const LATTER = latin`(?<!\p{L})[Ll]etzter(?:e[nr]?|er)(?!\p{L})`
const FORMER = latin`(?<!\p{L})[Ee]rster(?:e[nr]?|er)(?!\p{L})`
const PAIR = latin.g`(?<!\p{L})(?<former>\p{Lu}[\p{L}-]+)(?:,? (?:und|sowie|wie auch|als auch|oder)) (?:\p{Ll}+ )?(?<latter>\p{Lu}[\p{L}-]+)`

/** *Ziele und Projekte. Letztere …*: the noun of the two, undefined where the text speaks of no such pair. */
export function ofTwo(own: string, before: string): CountedNoun | undefined {
  const side = LATTER.test(own) ? 'latter' : FORMER.test(own) ? 'former' : undefined
  const noun = side && [...before.matchAll(PAIR)].at(-1)?.groups?.[side]
  return noun ? findCountedNouns(noun)[0] : undefined
}

/** Whether the clause says *die Letzteren* or *Erstere*, and no noun with it. */
export const isOfTwo = (chunks: readonly Chunk[]): boolean =>
  chunks.some((c, i) => /^(?:letzter|erster)e[nr]?$/.test(c.lower) && chunks[i + 1]?.tags.has('Noun') !== true)

/** *Rund 700 tun das*, *90 sind dem gefolgt*, *Sieben nehmen das Angebot an*: what the sentence before has told. */
const DOES_SO = latin`(?<!\p{L})(?:(?:tun|taten|machen|machten) (?:\p{Ll}+ )?(?:das|dies|es)(?! \p{Lu})|(?:das|dies|es) (?:\p{Ll}+ ){0,3}(?:tun|getan|machen|gemacht|genutzt)|(?:dem|dieser|der|dieses) (?:Aufruf |Einladung |Vorbild |Angebot |Beispiel )?(?:\p{Ll}+ ){0,2}(?:gefolgt|nachgekommen)|(?:folgen|folgten) (?:dem|der|dieser|diesem)|(?:das|dieses|von dem|vom|die|diese|von der) (?:Angebot|Möglichkeit|Chance|Gelegenheit|Einladung)|davon (?:\p{Ll}+ )?Gebrauch|zugegriffen|greifen zu|griffen zu|zugesagt|sagten zu|unterschrieben|unterschreiben|Ja gesagt|sich (?:\p{Ll}+ )?(?:dafür|dazu) (?:entschieden|entschlossen|bereit erklärt))(?!\p{L})`
export const doesSo = (text: string): boolean => DOES_SO.test(text)
