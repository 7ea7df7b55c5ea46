import type { PageDate } from '../../../extractors/document.ts'
import { latin } from '../../../extractors/german/latin.ts'
import { linesOfEvents } from '../../../extractors/rows/told.ts'
import type { Line } from '../lines.ts'
import {
  agencyDay,
  datelineMonth,
  dayBeforeHeadline,
  dayBelowLabel,
  dayInPressHead,
  distributedDay,
  leadingMonth,
  monthBeforeText,
  particularDate,
  signedDay,
  signedMonth,
  sourceDay,
  tabledDate,
  yearOfIssue,
} from './date-cells.ts'
import {
  bylineDate,
  dateLead,
  datelineDate,
  EVENT,
  FOOTNOTE,
  isClockWidget,
  issueDate,
  isTerm,
  newspaperDate,
  paperDate,
  SEVERAL_DAYS,
  updateDate,
} from './date-lines.ts'
import { dateOfFoot, dayBehindText } from './foot-dates.ts'
import { periodOfIssue, periodOfShelf } from './head-periods.ts'
import { dayOfNumber, dayOfRecording, monthOfPrint } from './issue-lines.ts'
import { labelledDate, machineTime } from './labelled-dates.ts'
import { dayOfUrl } from './machine-dates.ts'
import { standBehind, standDate } from './stand-lines.ts'
import { dayOfToday } from './today.ts'
import { isOfVisit } from './visit-lines.ts'
import { findDays, mayHoldDate } from './written-dates.ts'

/** What a text says of its own date, the strongest first: the first that is there counts as its publication. */
const STRENGTH = [
  'embargo',
  'byline',
  'stand',
  'source',
  'newspaper',
  'particular',
  'month',
  'updated',
  'issue',
  'headline',
] as const

/** The dates that the lines of a text gave so far; `foot` is that of its end, `clock` that of a line that may be a page's clock. */
export type TextDates = { [kind in (typeof STRENGTH)[number] | 'foot' | 'clock']?: PageDate }

/** *Bewerbung bis:*, *Hauptausschuss Vorberatung* above a line labels the day of something else. */
const ENDS = latin`(?<!\p{L})(?:(?:bis|\p{L}*(?:[Ff]rist|[Tt]ermin|[Bb]eginn|[Ss]chluss)|Einlass|Wann)\s?:|Vorberatung|Anhörung|Kenntnisnahme)\s?$`

/** Where in a text a line stands. */
interface LinePlace {
  readonly index: number
  /** Paragraphs of prose above it. */
  readonly paragraphs: number
  /** The line above. */
  readonly before?: string | undefined
  /** Dates on lines of their own head the text's entries. */
  readonly chronicle: boolean
}

/** Notes the dates that a line gives for the text; the reason to drop the line where it is nothing but such a date. */
export function noteDates(line: Line, place: LinePlace, found: TextDates): string | undefined {
  const text = undecorated(line.text)
  if (
    isHeadOfTable(text) ||
    FOOTNOTE.test(text) ||
    SEVERAL_DAYS.test(text) ||
    (text.length < 90 && isTerm(text)) ||
    (place.before && place.before.length <= 40 && ENDS.test(place.before))
  )
    return undefined
  if (isOfVisit(text)) return 'widget'
  const head = place.paragraphs === 0
  const day = isClockWidget(text) ? newspaperDate(text)?.value : undefined
  if (place.index === 0 && isClockWidget(text)) {
    note(found, 'clock', day ?? (text.includes('°') ? undefined : findDays(text)[0]?.value), 'leading-line')
    return 'widget'
  }
  const month = place.index <= 2 && head && !place.chronicle ? leadingMonth(text) : undefined
  if (month && !found.month) {
    found.month = month
    return 'date-line'
  }
  if (place.index === 0 && !place.chronicle) {
    note(found, 'month', monthBeforeText(text), 'leading-line')
    note(found, 'issue', /^https?:\/\//.test(text) ? dayOfUrl(text) : undefined, 'url')
    note(found, 'headline', dayBeforeHeadline(text), 'leading-line')
  }
  note(found, 'month', signedMonth(text), 'dateline')
  note(found, 'byline', dayBelowLabel(text, place.before)?.value, 'byline')
  const labelled = labelledDate(withoutMarks(text)) ?? machineTime(text)
  note(
    found,
    EMBARGO.test(text) ? 'embargo' : labelled && labelled.length < 10 ? 'month' : 'byline',
    labelled,
    'byline',
  )
  if (place.paragraphs < 2) note(found, 'byline', dayRunTogether(text), 'byline')
  note(found, 'source', sourceDay(text)?.value, 'byline')
  note(found, 'particular', agencyDay(text) ?? signedDay(text)?.value, 'byline')
  note(found, 'byline', issueDate(text)?.value ?? (head ? tabledDate(text)?.value : undefined), 'byline')
  note(found, 'updated', updateDate(text)?.value, 'updated')
  if (mayHoldDate(text)) {
    note(found, 'byline', place.index <= FEW ? dayOfNumber(text) : undefined, 'byline')
    note(found, 'month', monthOfPrint(text), 'byline')
    note(found, 'issue', dayOfRecording(text), 'byline')
  }
  if (head && place.index <= FEW) note(found, 'issue', periodOfIssue(text) ?? periodOfShelf(text), 'byline')
  note(found, 'issue', yearOfIssue(text), 'byline')
  const stand = standDate(text)
  note(found, 'stand', (stand ?? standBehind(text))?.value, 'stand')
  if (stand && stand.end >= text.length - 1) return 'byline'
  if (place.chronicle) return undefined
  if (head) note(found, 'particular', particularDate(text)?.value, 'leading-line')
  if (head && day) {
    note(found, 'newspaper', day, 'byline')
    return 'byline'
  }
  const byline =
    place.paragraphs < 2 ? (paperDate(text) ?? bylineDate(afterStand({ ...line, text }).text))?.value : undefined
  const behind = place.paragraphs < 2 ? dayBehindText(text) : undefined
  if (behind) {
    note(found, 'particular', behind, 'byline')
    return undefined
  }
  // *Aus der Ratssitzung vom 6. Mai 2014* below the page's own day
  if (byline && found.byline && found.byline.value !== byline && SITTING.test(text)) return undefined
  note(found, 'byline', byline, 'byline')
  return byline ? 'byline' : undefined
}
/** *Sperrfrist: 3. Mai 2018*: not out before, whenever it was written. */
const EMBARGO = latin.i`^\W{0,4}(?:(?:sende)?sperrfrist|gesperrt\sbis|frei\sab)(?!\p{L})`
const SITTING = latin`(?:[Ss]itzung|[Tt]agung|[Vv]ersammlung|[Kk]lausur|[Bb]eschluss)(?:en)?(?!\p{L})`

/** Lines that may be a page's head. */
const FEW = 3

/** *09.08.2022Angetan zeigte sich …*: a day above a text that ran into its first word. */
const dayRunTogether = (line: string): string | undefined =>
  /^\d{1,2}\.\d{1,2}\.(?:19|20)\d\d(?=\p{Lu}\p{Ll})/u.test(line) ? findDays(line.slice(0, 10))[0]?.value : undefined

/** *+++ 14.09.2021 +++*, *14.09.2021:*, *Samstag/Sonntag, 12./13. März 2022*: no more than a day, of a weekend the first. */
function undecorated(line: string): string {
  if (line.length > 60 || !/\d{2}/.test(line)) return line
  const words = withoutMarks(line)
    .replace(/(?<=\d{4})[:.]$/, '')
    .replace(/(?<=\d\.)\s?[/+]\s?\d{1,2}\.(?=\s?\p{L})/u, '')
    .replace(/^(\p{L}{2,10})\/\p{L}{2,10},/u, '$1,')
  return words !== line && dateLead(words)?.shape === 'alone' ? words : line
}

/** *+++ Sperrfrist: 14.09.2021 +++* */
const withoutMarks = (line: string): string =>
  line.replace(/^[+*<>~=#!–-]{1,5}\s?/, '').replace(/\s?[+*<>~=#!–-]{1,5}$/, '')

/** Notes what the lines below the announcements of other articles say of the page: *Stand: 12.02.2024*. */
export function noteFoot(lines: readonly Line[], found: TextDates): void {
  for (const { text } of lines.slice(-FOOT)) {
    const stand = standDate(text)
    if (stand && stand.end >= text.length - 1) note(found, 'stand', stand.value, 'stand')
    else if (/^(?:[Zz]uletzt|[Ll]etzte|[Aa]ktualisiert)/.test(text) && text.length < 60)
      note(found, 'updated', updateDate(text)?.value, 'updated')
  }
}
const FOOT = 5

/** Notes what the last lines of a text say of it, where nothing stands below them. */
export function noteEnd(lines: readonly Line[], found: TextDates): void {
  const date = dateOfFoot(lines)
  if (date) found.foot = date
}

/** *31.12.2018      31.12.2019*: the columns of a table. */
function isHeadOfTable(line: string): boolean {
  const days = /\d.*\d/.test(line) && line.length < 120 ? findDays(line) : []
  const [first, second] = days
  if (!first || !second) return false
  return !/\p{L}/u.test(line) || /^(?:\t|[\s|]{2,})$/.test(line.slice(first.end, second.start))
}

function note(found: TextDates, kind: keyof TextDates, value: string | undefined, signal: string): void {
  if (value) found[kind] ??= { value, signal }
}

/** The date of publication, by all that the lines gave. On a page the weekday and date at the top may be an event's. */
export function publishedOf(
  found: TextDates,
  lines: readonly Line[],
  text: string,
  clockCounts = true,
): PageDate | undefined {
  const strongest = STRENGTH.filter((kind) => kind === 'stand' || !isAhead(found[kind], found.stand))
    .map((kind) => found[kind])
    .find(Boolean)
  if (strongest) return (strongest === found.month && dayWithin(strongest.value, lines)) || strongest
  const distributed = distributedDay(text) ?? dayInPressHead(text)
  if (distributed) return { value: distributed.value, signal: 'byline' }
  const today = dayOfToday(text)
  if (today) return { value: today, signal: 'dateline' }
  if (found.foot) return found.foot
  return clockCounts || isSigned(lines) ? clockOf(found, lines) : undefined
}

/**
 * What lines that are no more than text say of its date: of a page without a date in its markup. `chronicle`: dates on
 * lines of their own head its entries.
 */
export function dateOfLines(texts: readonly string[], chronicle: boolean): PageDate | undefined {
  const lines = texts.map((text) => ({ text, start: 0, end: text.length, gap: 1, indent: 0 }))
  const found: TextDates = {}
  let paragraphs = 0
  const ofEvents = linesOfEvents(texts)
  for (const [index, line] of lines.entries()) {
    if (ofEvents.has(index)) continue
    noteDates(line, { index, paragraphs, chronicle, before: lines[index - 1]?.text }, found)
    const dateline = paragraphs < 2 && !chronicle ? datelineDate(line.text) : undefined
    note(found, 'byline', dateline?.value, 'dateline')
    if (paragraphs < 2) note(found, 'month', datelineMonth(line.text), 'dateline')
    if (line.text.length > 120) paragraphs++
  }
  noteEnd(lines, found)
  return publishedOf(found, lines, texts.join('\n'), false)
}

/** *11. September 2024* on a programme whose state is that of the 2nd: a day to come. */
const isAhead = (date: PageDate | undefined, stand: PageDate | undefined): boolean =>
  date !== undefined && stand?.value.length === 10 && date.value.length === 10 && date.value > stand.value

/** *November 2018* above *Agentur  26.11.2018 | 17:11*: the day of a short line with a clock says more than its month. */
function dayWithin(month: string, lines: readonly Line[]): PageDate | undefined {
  for (const { text } of lines) {
    if (text.length > 60 || !/\d\d:\d\d(?: Uhr)?$/.test(text) || EVENT.test(text)) continue
    const day = findDays(text)[0]?.value
    if (day?.startsWith(month)) return { value: day, signal: 'byline' }
  }
  return undefined
}

/**
 * *Mittwoch, 30. Mai 2018* above a text that has no other date: a paper's day. Where items have days of their own, or an
 * article without an author tells of nothing but days long gone, it is a page's clock.
 */
function clockOf({ clock }: TextDates, lines: readonly Line[]): PageDate | undefined {
  const below = lines.slice(1)
  if (!clock || below.some((line) => dateLead(line.text))) return undefined
  if (isSigned(lines)) return clock
  const told = below.flatMap((line) => findDays(line.text)).map((day) => day.value)
  return told.length === 0 || told.some((day) => daysBetween(day, clock.value) < LONG_GONE) ? clock : undefined
}
const LONG_GONE = 200
const isSigned = (lines: readonly Line[]) => lines.slice(1, 12).some((line) => AUTHOR.test(line.text))
const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000

const AUTHOR = latin`^(?:Eine?\s\p{L}+\s)?[Vv]on\s\p{Lu}[\p{L}.-]*(?:\s\p{Lu}[\p{L}.-]+){1,3}$`

/** What follows *Stand: 21.08.2018 15:41 Uhr* in the same line: the headline, on some pages. */
export function afterStand(line: Line): Line {
  const stand = standDate(line.text)
  return stand ? { ...line, start: line.start + stand.end, text: line.text.slice(stand.end) } : line
}
