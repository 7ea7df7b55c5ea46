/** Questions with their short answers, and titles with what became of them, put into sentences. */

import { findDates } from '../german/dates.ts'
import { latin } from '../german/latin.ts'
import { findOffices } from '../german/offices.ts'
import { findPlans } from '../german/plans.ts'
import { AT_PRESENT } from '../german/time-words.ts'
import { nameOnLine } from '../who/lines-above.ts'
import type { Line } from './tables.ts'
import type { ToldRow } from './told.ts'

const LEAD = /^(?:(?:[FAQ]|Frage|Antwort)(?: \d{1,2})?[:.]\s*|\d{1,2}[.)]\s+|[-–•*+▸▶►]\s+)/u
const bare = (line: string): string => line.replace(LEAD, '').trim()

/** A question or a title with the line below. */
export function toldAnswers(lines: readonly Line[]): ToldRow[] {
  return lines.flatMap((line, at) => {
    const below = lines[at + 1]
    if (!below || line.text.length > 160 || below.text.length > 160) return []
    const told = line.text.endsWith('?')
      ? answered(bare(line.text).slice(0, -1), bare(below.text))
      : decided(line.text, below.text)
    return told ? [{ start: line.start, end: below.end, text: told }] : []
  })
}

const WHEN = latin`^(?:Wann|In welchem Jahr|Seit wann) (?<verb>wurde|ist|trat|besteht|gibt es|existiert) (?<subject>.+?)(?: (?<end>[\p{Ll}]+(?: getreten)?|in Kraft(?: getreten)?))?$`
const WHO_DID = latin`^(?:Wer|Welches Gremium) hat (?<what>.+) (?<done>\p{Ll}+)$`
const WHO_IS = latin`^(?:Wer (?:ist|leitet)|Wie heißt) (?:(?:eigentlich|${AT_PRESENT}) )?(?<what>.+)$`
const TIME = latin`^(?:Am|Im|Seit|Zum|Seit dem|Bereits) [^,;!?]{0,25}?\d{4}(?=[.,;!]|$| \(| (?:durch|von|vom)(?!\p{L}))|^(?:19|20)\d\d(?=[.,;]?$)`

/** *Wann wurde X gegründet?* ⏎ *Am 1. April 2019.* */
function answered(question: string, answer: string): string | undefined {
  const when = WHEN.exec(question)?.groups
  const [first, second] = answer.split(/(?<=\p{L}{3,})[.!] |, (?=am |im )/u).map((part) => part.replace(/[.!]$/, ''))
  if (when) {
    const said = TIME.exec(answer)?.[0]
    const time = said && /^\d/.test(said) ? `im Jahr ${said}` : said
    if (!time || !findDates(time).some(({ value }) => value)) return undefined
    const subject = `${when.subject?.charAt(0).toUpperCase()}${when.subject?.slice(1)}`
    const inTime = `${time.charAt(0).toLowerCase()}${time.slice(1)}`
    if (when.verb === 'gibt es') return `${subject} gibt es ${inTime}.`
    return `${subject} ${when.verb} ${inTime}${when.end ? ` ${when.end}` : ''}.`
  }
  const did = WHO_DID.exec(question)?.groups
  if (did && first && /^(?:Der|Die|Das) \p{Lu}[^,.!?]{2,60}$/u.test(first)) {
    const time =
      second && /^(?:am|im) /.test(second) && findDates(second).some(({ value }) => value) ? ` ${second}` : ''
    return `${first} hat ${did.what}${time} ${did.done}.`
  }
  const who = WHO_IS.exec(question)?.groups?.what
  const person = first ? nameOnLine(first)?.name : undefined
  if (!who || !person) return undefined
  if (/ leitet /.test(question)) return `${person} leitet ${who}.`
  const [office] = findOffices(who)
  const isOffice = office && /^(?:(?:de[rmn]|die) )?(?:neue[rn]? )?$/.test(who.slice(0, office.start))
  return isOffice ? `${person} ist ${who}.` : undefined
}

const ITEM = latin.i`^(?:zu )?(?:(?:TOP|Tagesordnungspunkt|Punkt|Ö|N)\s?)?\d{1,2}(?:\.\d{1,2})?\s?[.:–-]?\s+(?:(?:Beratung und )?Beschluss(?:fassung)?(?: über| zu[rm]?)?:? )?(?:(?:die|der|des|das) )?`
const VOTED = latin.i`^(?:Beschluss(?: (?:Nr\.? )?[\d/.-]+)?|Ergebnis|Abstimmung|Abstimmungsergebnis|Votum)(?:ergebnis)?:? (?:(?:wird|wurde|einstimmig|mehrheitlich|mit Mehrheit|ohne Gegenstimmen?|bei \S+ (?:Enthaltung|Gegenstimme)(?:en|n)?|\d{1,3}[: ](?:Ja|Nein|dafür|dagegen|Stimmen?|Enthaltung|Gegenstimme|\d)\p{L}*|mit \d{1,3} (?:zu|gegen) \d{1,3}(?: Stimmen)?)[,;]? )*(?:(?:un)?(?:ver|ge)ändert )?(?:angenommen|beschlossen|zugestimmt|gebilligt|verabschiedet)(?!\p{L})`
const RESOLVED = latin`^Beschluss(?: (?:Nr\.? )?[\d/.-]+)?: (?:Der|Die|Das) (?:\p{Ll}+ )?(?<noun>\p{Lu}[\p{L}-]+) wird (?:einstimmig |mehrheitlich )?(?:verabschiedet|beschlossen|angenommen|gebilligt)\.?$`
const OF_WHOM = latin`^(?: (?:der|des|für|in|im) [\p{L} -]{3,60})?$`
const DONE = latin`^(?<done>[Bb]eschlossen|[Vv]erabschiedet|[Uu]nterzeichnet|[Gg]ebilligt|[Aa]ngenommen) (?<when>(?:am|im) .{4,40}?\d{4})(?: (?<rest>(?:in|vom|von|durch) [^.;]{3,60}))?\.?$`

/** *TOP 3: Digitalstrategie* ⏎ *Beschluss: einstimmig angenommen*; *Digitale Agenda* ⏎ *Beschlossen am 3. Mai 2020*. */
function decided(title: string, below: string): string | undefined {
  const done = DONE.exec(below)?.groups
  const noun = RESOLVED.exec(below)?.groups?.noun
  const isResolved =
    noun !== undefined &&
    findPlans(title).some(({ start, end }) => title.slice(start, end).toLowerCase().includes(noun.toLowerCase()))
  if (!done && !isResolved && !VOTED.test(below)) return undefined
  const item = ITEM.exec(title)?.[0]
  const rest = title.slice(item?.length ?? 0)
  const [plan, another] = findPlans(rest)
  // the number of an item may be gone
  if (!done && item === undefined && (plan?.start !== 0 || !OF_WHOM.test(title.slice(plan.end)))) return undefined
  if (!plan || another || /[.!?]$|[:;]/u.test(rest)) return undefined
  if (plan.start !== 0 && !(done && /^[^,]{3,50} (?:zum|zur|der|des) $/u.test(rest.slice(0, plan.start))))
    return undefined
  const named = rest.slice(plan.start)
  if (!done) return `${named} wurde beschlossen.`
  const by = /^(?:vom|von|durch)/.test(done.rest ?? '') ? ` ${done.rest}` : ''
  return `${named} wurde ${done.when}${by} ${done.done?.toLowerCase()}.`
}
