/** The dates that the lines of a text give: which of them is the day it was out, and which lines are no more than a date. */

import type { PageDate } from '../../../extractors/document.ts'
import { latin } from '../../../extractors/german/latin.ts'
import { linesOfEvents } from '../../../extractors/rows/told.ts'
import type { Line } from '../lines.ts'
import { ENDS_IN_STEP } from './agenda-lines.ts'
import { dayOfHead } from './bare-head.ts'
import { datelineMonth, dayInPressHead, distributedDay, leadingMonth, particularDate } from './date-cells.ts'
import {
  bylineDate,
  dateLead,
  datelineDate,
  EVENT,
  FOOTNOTE,
  isClockWidget,
  isTerm,
  newspaperDate,
  paperDate,
  SEVERAL_DAYS,
  updateDate,
} from './date-lines.ts'
import { type DateSign, type LinePlace, type PlacedLine, SIGNS, SIGNS_AT_TOP } from './date-signs.ts'
import { dateOfFoot, dayBehindText } from './foot-dates.ts'
import { labelledDate, machineTime } from './labelled-dates.ts'
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

/**
 * The dates that the lines of a text gave so far; `foot` is that of its end, `bare` that of a head without a sign that it
 * is the text's, `clock` that of a line that may be a page's clock.
 */
export type TextDates = { [kind in (typeof STRENGTH)[number] | 'foot' | 'bare' | 'clock']?: PageDate }

/** *Bewerbung bis:* above a line labels the day of something else. */
const ENDS_IN_TERM = latin`(?<!\p{L})(?:bis|\p{L}*(?:[Ff]rist|[Tt]ermin|[Bb]eginn|[Ss]chluss)|Einlass|Wann)\s?:\s?$`

/** Notes the dates that a line gives for the text; the reason to drop the line where it is nothing but such a date. */
export function noteDates(line: Line, place: LinePlace, found: TextDates): string | undefined {
  const text = undecorated(line.text)
  if (isOfElse(text, place)) return undefined
  if (isOfVisit(text)) return 'widget'
  const day = isClockWidget(text) ? newspaperDate(text)?.value : undefined
  if (place.index === 0 && isClockWidget(text)) {
    note(found, 'clock', day ?? (text.includes('°') ? undefined : findDays(text)[0]?.value), 'leading-line')
    return 'widget'
  }
  const inHead = place.paragraphs === 0
  const month = place.index <= 2 && inHead && !place.chronicle ? leadingMonth(text) : undefined
  if (month && !found.month) {
    found.month = month
    return 'date-line'
  }
  const labelled = labelledDate(withoutMarks(text)) ?? machineTime(text)
  const placed = { ...place, text, labelled, mayHoldDate: mayHoldDate(text) }
  if (place.index === 0 && !place.chronicle) noteSigns(SIGNS_AT_TOP, placed, found)
  noteSigns(SIGNS, placed, found)
  const stand = standDate(text)
  note(found, 'stand', (stand ?? standBehind(text))?.value, 'stand')
  if (stand && stand.end >= text.length - 1) return 'byline'
  if (place.chronicle) return undefined
  if (inHead) note(found, 'particular', particularDate(text)?.value, 'leading-line')
  if (inHead && day) {
    note(found, 'newspaper', day, 'byline')
    return 'byline'
  }
  return place.paragraphs < 2 ? noteByline({ ...line, text }, found) : undefined
}

/** Lines whose dates are of something else: heads of tables, terms, footnotes, what a label above says so of. */
const isOfElse = (text: string, { before }: LinePlace): boolean =>
  isHeadOfTable(text) ||
  FOOTNOTE.test(text) ||
  SEVERAL_DAYS.test(text) ||
  (text.length < 90 && isTerm(text)) ||
  (before !== undefined && before.length <= 40 && (ENDS_IN_TERM.test(before) || ENDS_IN_STEP.test(before)))

function noteSigns(signs: readonly DateSign[], line: PlacedLine, found: TextDates): void {
  for (const [kind, signal, read] of signs) note(found, kind, read(line), signal)
}

/** Notes the day of a line that says who wrote the text and when, or ends with it. */
function noteByline(line: Line, found: TextDates): string | undefined {
  const byline = (paperDate(line.text) ?? bylineDate(afterStand(line).text))?.value
  const behind = dayBehindText(line.text)
  if (behind) {
    note(found, 'particular', behind, 'byline')
    return undefined
  }
  // *Aus der Ratssitzung vom 6. Mai 2014* below the page's own day
  if (byline && found.byline && found.byline.value !== byline && SITTING.test(line.text)) return undefined
  note(found, 'byline', byline, 'byline')
  return byline ? 'byline' : undefined
}

const SITTING = latin`(?:[Ss]itzung|[Tt]agung|[Vv]ersammlung|[Kk]lausur|[Bb]eschluss)(?:en)?(?!\p{L})`

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

/** Notes the day that a text's first lines hold; `lines` without those that tell of an event. */
export function noteHead(lines: readonly Line[], found: TextDates): void {
  const date = dayOfHead(lines)
  if (date) found.bare = date
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
  const weak = found.foot ?? found.bare
  if (weak) return weak
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
  if (!chronicle)
    noteHead(
      lines.filter((_, i) => !ofEvents.has(i)),
      found,
    )
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
