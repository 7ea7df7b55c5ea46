/** Dates that head a block or a section, and the year that a report is about: what dates without a year mean below. */

import type { Chunk } from '../german/chunks.ts'
import { MONTHS } from '../german/dates/months.ts'
import { type DateMention, findDates, mayHoldDate } from '../german/dates.ts'
import { latin } from '../german/latin.ts'
import type { Recognised } from '../german/mentions.ts'
import { lastStartingBy } from '../german/sorted.ts'
import type { SentenceSpan, WorkingText } from '../rule-engine/working-text.ts'

/** *2009 – Am 1. April wird …*: the head of a chronicle line lends its year. */
export function yearOf(date: DateMention | undefined): number | undefined {
  return date?.value ? Number(date.value.slice(0, 4)) : undefined
}

/** *Medieninformation 12/2025* counts papers, not months. */
const NUMBERED = latin.i`information|mitteilung|meldung|nummer|(?<!\p{L})nr(?!\p{L})|drucksache|vorlage|antrag|beschluss|ausgabe|(?<!\p{L})heft(?!\p{L})`

/** *Nächste Sitzung: 12.11.2014*, *Bewerbungsschluss: 3.5.2019*: of what is still to come. */
const APPOINTED = latin.i`(?<!\p{L})(?:nächster?|kommende[rs]?|einladung|bis|gültig|foto|bild)(?!\p{L})|termin|frist|schluss(?!\p{L})`

/** *2012*, *• Mai 1991*, *1. Juli 2001:* on a line of its own, whatever kind of line that is. */
export const isBareDate = (text: string): boolean => text.length <= 24 && BARE_DATE.test(text.trim())
const BARE_DATE = latin`^(?:(?:\d{1,2}\. ?)?(?:${MONTHS}) |(?:\d{1,2}\. ?){1,2}|\d{1,2}\/)?(?:19|20)\d\d ?:?$`

/** *Mai 1991* ⏎ *Errichtung des Amtes* ⏎ *Juli 2001* ⏎ …: dates on lines of their own, the older first, as chronicles have them. */
export function isChronicle({ sentences, text }: WorkingText): boolean {
  const lines = sentences.map(({ start, end }) => text.slice(start, end)).filter(isBareDate)
  const heads = lines.map((line) => dateOfHeading(line.trim(), undefined)?.value ?? '')
  return heads.length > 1 && heads.every((head, i) => head !== '' && head >= (heads[i - 1] ?? ''))
}

/** *2012*, *Gründung 2008*, *MÄRZ* as a heading of their own: the date of what stands below. */
export function dateOfHeading(text: string, year: number | undefined): DateMention | undefined {
  if (/^(?:19|20)\d\d:?$/.test(text.trim())) return findDates(`Im Jahr ${text.trim().slice(0, 4)}`)[0]
  const reference = text.length <= 80 ? STATED.exec(text)?.[1] : undefined
  if (reference) return findDates(reference)[0]
  if (IS_MONTH.test(text) && year) return findDates(`Im ${text.charAt(0)}${text.slice(1).toLowerCase()}`, { year })[0]
  if (text.length > 40 || !/\d{4}/.test(text) || NUMBERED.test(text) || APPOINTED.test(text)) return undefined
  const dates = findDates(text).filter((d) => d.value !== null && d.kind === 'point')
  const [date] = dates
  if (!date || dates.length > 1) return undefined
  const rest = `${text.slice(0, date.start)} ${text.slice(date.end)}`.match(/\p{L}+/gu) ?? []
  return rest.length <= 2 ? date : undefined
}

/** *Auf einen Blick (Stichtag 31.12.2023)*, *Umsetzung, Stand: 30. Juni 2022*, *Umsetzungsstand zum 30.09.2020*, *Stichtag 1.7.2020* */
const STATED = latin.i`(?:^|\(|\s)((?:Stichtag|(?:Umsetzungs|Sach|Arbeits|Ausbau|Zwischen|Daten)?Stand)(?::| zum| am| per| vom)?\s[^()]{4,30}?)[):]*$`

const IS_MONTH = latin.i`^(?:${MONTHS})$`

/** *Geschäftsbericht 2023*, *2019: Das Jahr im Rathaus* among the first headings: the year that dates without one mean. */
export function yearOfReport({ sentences, text }: WorkingText): number | undefined {
  const headings = sentences.slice(0, 4).filter((s) => s.segment.block === 'heading')
  for (const { start, end } of headings) {
    const report = REPORT.exec(text.slice(start, end))
    if (report) return Number(report[1] ?? report[2])
  }
  return undefined
}

/** On a page without a date: *am 6. Mai 2025 … am Tag darauf, dem 7. Mai* means the year of the day told last, in the same paragraph or the one before. */
export function yearTold({ start, end, segment }: SentenceSpan, { text, sentences }: WorkingText): number | undefined {
  let from = Math.max(0, start - TOLD_REACH)
  // what a picture's caption tells is of its own
  for (let i = lastStartingBy(sentences, start) - 1; (sentences[i]?.end ?? 0) > from; i--)
    if (sentences[i]?.segment.kind !== segment.kind) from = sentences[i]?.end ?? from
  const before = text.slice(from, start)
  const [last] = [...before.matchAll(FULL_DAY)].slice(-1)
  // *Im Mai 2019 zog sie um. Im Juni wurde …*: of what is still to come it tells nothing
  const [month] = AHEAD.test(text.slice(start, end))
    ? []
    : [...(before.split('\n').at(-1) ?? '').matchAll(MONTH_AND_YEAR)].slice(-1)
  const year = month?.[1] ?? last?.[1]
  return year ? Number(year) : undefined
}
const AHEAD = latin`(?<!\p{L})(?:wird|werden|soll|sollen|will|wollen|künftig|geplant|vorgesehen)(?!\p{L})`
const MONTH_AND_YEAR = latin.g`(?<!\p{L})(?:${MONTHS}) ((?:19|20)\d\d)(?!\d)`

const TOLD_REACH = 400
const FULL_DAY = latin.g`(?<!\d)\d{1,2}\. ?(?:\d{1,2}\.|\p{Lu}\p{Ll}{2,8}) ?((?:19|20)\d\d)(?!\d)`

const REPORT = latin`(?:[Bb]ericht|[Rr]ückblick|[Rr]ückschau|[Cc]hronik|[Bb]ilanz|Höhepunkte|Meilensteine|Ereignisse|(?:Das|Unser) Jahr|(?:Das|So) war(?: unser)?|Unser|Archiv|[Pp]ressearchiv|[Mm]eldungen|[Rr]eport)\p{L}*\s(?:(?:für|aus|des Jahres|das Jahr|in|auf(?: das Jahr)?)\s)?((?:19|20)\d\d)(?!\d)|^((?:19|20)\d\d)(?:: [Dd]as Jahr|\s(?:in|im|auf einen Blick|im Rückblick)(?!\p{L}))`

/** A date may stand behind a quotation mark. */
export function mayOpenWithDate(recognised: Recognised): boolean {
  if (!mayHoldDate(recognised.text.slice(0, LONGEST_DATE))) return false
  return (recognised.by('date')[0]?.start ?? Number.POSITIVE_INFINITY) <= MAX_MARKS
}
const MAX_MARKS = 3
const LONGEST_DATE = 80

/** A date that opens a block and is followed by a colon, a dash or a sentence of its own (*2021 Seit Jahresbeginn …*): a chronicle line. */
export function leadingDate(chunks: readonly Chunk[]): DateMention | undefined {
  const [first, second] = chunks
  const date = first?.mentions.date
  if (!date || !second || date.kind === 'document' || date.value === null) return undefined
  const heads = ['Colon', 'Dash', 'VerbNoun', 'Noun', 'Body', 'Plan', 'Person', 'Office'].some((t) =>
    second.tags.has(t),
  )
  const opensSentence = date.precision !== 'day' && date.preposition === undefined && /^\p{Lu}/u.test(second.text)
  return heads || opensSentence ? date : undefined
}
