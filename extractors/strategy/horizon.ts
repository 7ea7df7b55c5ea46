/** Until which year a plan is to hold, and the years of a clause that say nothing but that. */
import { latin } from '../german/latin.ts'
import type { Found } from '../rule.ts'

const HORIZON = String.raw`(?<year>20\d\d)(?!\d)`
/** `bis Ende 2027`, `bis einschließlich 2027`, `– 2027`. */
const UNTIL =
  '(?:bis|–|-) ?(?:einschließlich |mindestens )?(?:ins Jahr |zum Jahr |Ende |zum Jahresende |zum Ende des Jahres )?'
/** What a plan has that ends. */
const PERIOD =
  '(?:Laufzeit|[Zz]eitraum|(?:Geltungs|Gültigkeits)dauer|[Hh]orizont|für die Jahre|in den Jahren|(?:Wahl|Legislatur)periode)'
const HOLDS = String.raw`(?:gilt|gelten|reicht|reichen|läuft|laufend\p{Ll}*|angelegt\p{Ll}*|ausgelegt\p{Ll}*|gültig\p{Ll}*|befristet\p{Ll}*)`
/** What a plan is to those whom it binds: *setzt den Rahmen bis 2030*. */
const FRAME = '(?:Rahmen|Fahrplan|Kurs|Leitplanken|Richtschnur|Marschroute|Handlungsrahmen)'

const HOLDS_UNTIL = [
  latin`(?:(?<!\p{L})${HOLDS}|${PERIOD})[^.;]{0,40}?${UNTIL}${HORIZON}`,
  latin`(?<!\p{L})${FRAME} (?:\p{L}+ ){0,5}${UNTIL}${HORIZON}`,
  latin`(?<!\p{L})${UNTIL}${HORIZON}\)? (?:\p{Ll}+ ){0,2}${HOLDS}`,
  // *Zielhorizont 2030*, *deren Laufzeit 2027 endet*
  latin`(?:[Hh]orizont|Laufzeit|Geltungsdauer)(?: \p{Ll}+){0,2}(?: das Jahr)? (?:Ende )?${HORIZON}(?! ?(?:bis|–|-) ?20)`,
]

const NEXT_SENTENCES = 200
/** A sentence that goes on about the plan: *Sie gilt bis 2027*, *Laufzeit: 2022 bis 2026*. */
const GOES_ON = latin`^\s*(?:Sie|Er|Es|(?:(?:Die|Der|Das|Ihre?|Seine?) (?:\p{Ll}+ )?(?:\p{Lu}[\p{L}-]*)?)?(?:[Ss]trategie|[Aa]genda|[Pp]lan|[Pp]rogramm|[Kk]onzept|[Pp]apier|[Ll]eitlinie|Laufzeit|[Zz]eitraum|Geltungsdauer))(?!\p{L})[^.!?]*[.!?]`

/** The year until which the plan of the clause is to hold: the clause, its sentence or the next says so. */
export function horizonOf({ clause, sentence, document }: Found): string | undefined {
  const until = clause.chunks.find((c) => c.tags.has('Until'))?.mentions.date?.value?.slice(0, 4)
  if (until) return until
  const next = GOES_ON.exec(document.textAfter(sentence.offset + sentence.text.length, NEXT_SENTENCES))?.[0] ?? ''
  const text = `${sentence.text} ${next}`
  return HOLDS_UNTIL.map((pattern) => pattern.exec(text)?.groups?.year).find((year) => year !== undefined)
}

/** *Für das Jahr 2013*, *für die Jahre 2022 bis 2026 verabschiedet der Rat den Plan*: the years are the plan's, the day that of the news. */
export function isOfPeriod({ clause: { chunks } }: Found): boolean {
  const dated = chunks.filter((c, i) => c.mentions.date && !(c.tags.has('Since') && chunks[i - 1]?.lower === 'mal'))
  // zum dritten Mal seit 2018
  if (dated.length === 0) return chunks.some((c) => c.tags.has('Since'))
  return dated.every((c) => {
    const kind = c.mentions.date?.kind
    if (kind === 'for' || kind === 'until' || kind === 'range-end') return true
    const before = chunks.slice(Math.max(0, chunks.indexOf(c) - 3), chunks.indexOf(c) + 1)
    return kind === 'range-start' && before.some((b) => /^für(?: |$)/.test(b.lower))
  })
}
