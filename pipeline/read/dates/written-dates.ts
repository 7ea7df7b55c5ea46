import type { Span } from '../../../extractors/document.ts'
import { monthNumber } from '../../../extractors/german/dates/words.ts'
import { latin } from '../../../extractors/german/latin.ts'
import { dayInWords } from '../../../extractors/german/numbers/words.ts'

/** A calendar date as it stands in a text: ISO 8601 with reduced precision, and where. */
export interface CalendarDate extends Span {
  readonly value: string
}

/** Months whose English names begin otherwise than the German ones. */
const ENGLISH_MONTHS: Record<string, number> = { mar: 3, may: 5, oct: 10, dec: 12 }
const MONTH =
  'Januar|Jänner|Jaenner|January|Februar|Feber|February|März|Maerz|March|April|Mai|May|Juni|June|Juli|July|August|September|Oktober|October|November|Dezember|December|Jan|Jän|Feb|Mär|Mrz|Apr|Jun|Jul|Aug|Sept|Sep|Okt|Oct|Nov|Dez|Dec'
const YEAR = '(?:19|20)\\d\\d'
const DAY_FIRST = [
  // 2.8.2018 · 02. 08. 2018 · 2.8.18
  `(?<d1>[0-3]?\\d)\\.\\s?(?<m1>[01]?\\d)\\.\\s?(?<y1>${YEAR}|\\d\\d(?!\\d))(?![\\p{L}\\p{N}]|\\.\\d)`,
  // 2. August 2018 · 31. Jan. 2018 · 12 März 2019 · 26 Mai, 2008 · 16-Aug-2020
  `(?<d2>[0-3]?\\d)\\.?[\\s-]?(?<n2>${MONTH})[.,]?[\\s.-](?<y2>${YEAR})(?![\\p{L}\\p{N}])`,
  // 2018-08-02, also with a time behind it · 2018/08/02
  `(?<y3>${YEAR})(?<sign>[-/])(?<m3>[01]\\d)\\k<sign>(?<d3>[0-3]\\d)(?=$|[T\\s,;)\\]|])`,
  // 12/03/2019: day first, as everywhere in Europe
  `(?<d5>[0-3]?\\d)/(?<m5>[01]?\\d)/(?<y5>${YEAR})(?![\\p{L}\\p{N}/])`,
  // 12-03-2019 · 12 | 03 | 2019
  `(?<d6>[0-3]\\d)(?<mark>-|\\s\\|\\s)(?<m6>[01]\\d)\\k<mark>(?<y6>${YEAR})(?![\\p{L}\\p{N}/-])`,
]
// March 12, 2019 · Mai 12 2019 · Jan 04 09:34 2021 · Feb 182009, where a theme styles the year as a block
const MONTH_FIRST = `(?<![\\p{L}])(?<n4>${MONTH})\\.?\\s(?<d4>[0-3]?\\d(?=[,\\s])|[0-3]\\d(?=${YEAR}))(?:,|\\s\\d\\d:\\d\\d(?::\\d\\d)?)?\\s?(?<y4>${YEAR})(?![\\p{L}\\p{N}])`
// fünfter Mai 2021
const IN_WORDS = `(?<![\\p{L}])(?<w7>\\p{L}{2,20}te[rn]?)\\s(?<n7>${MONTH})[.,]?\\s(?<y7>${YEAR})(?![\\p{L}\\p{N}])`
/** What every date of a day holds, to pass over other texts cheaply. */
const YEARISH = /\d{4}|\d\.\s?\d{1,2}\.\s?\d\d/

/** Whether a text may hold a date: false for most lines, which then need no closer look. */
export const mayHoldDate = (text: string): boolean => YEARISH.test(text)

const DIGITS = /\d+/g
/** What follows a month that comes first; without letters, which are slow to look for. */
const DAY_AND_YEAR = / \d\d?,?(?: [\d:]{5,8})? ?(?:19|20)\d\d/

let dayFirst: RegExp | undefined
let monthFirst: RegExp | undefined
let inWords: RegExp | undefined
let monthPattern: RegExp | undefined

/**
 * Day dates in a text, in their order; two-digit years count as 2000 to 2069, else as 19xx. Impossible days are left
 * out. Looked for in every line of a text, so the pattern is only tried where digits begin.
 */
export function findDays(text: string): readonly CalendarDate[] {
  if (!mayHoldDate(text)) return []
  if (text !== last?.text) last = { text, days: daysIn(text) }
  return last.days
}

/** A line is asked for its days several times in a row. */
let last: { readonly text: string; readonly days: readonly CalendarDate[] } | undefined

function daysIn(text: string): readonly CalendarDate[] {
  dayFirst ??= latin.iy`${DAY_FIRST.join('|')}`
  const found: CalendarDate[] = []
  DIGITS.lastIndex = 0
  for (let digits = DIGITS.exec(text); digits; digits = DIGITS.exec(text)) {
    if (digits.index > 0 && /[\p{L}.,/:-]/u.test(text[digits.index - 1] ?? '')) continue
    dayFirst.lastIndex = digits.index
    const date = dateOf(dayFirst.exec(text))
    if (!date) continue
    found.push(date)
    DIGITS.lastIndex = date.end
  }
  if (DAY_AND_YEAR.test(text) && /\p{L}{3}\.? \d\d?,?(?: [\d:]{5,8})? ?(?:19|20)\d\d/u.test(text)) {
    monthFirst ??= latin.i`${MONTH_FIRST}`
    return withAlso(text, found, monthFirst)
  }
  if (/te[rn]? \p{L}{3,9}[.,]? (?:19|20)\d\d/u.test(text)) {
    inWords ??= latin.i`${IN_WORDS}`
    return withAlso(text, found, inWords)
  }
  return found
}

/** A date that does not begin with digits, among those that do. */
function withAlso(text: string, found: CalendarDate[], pattern: RegExp): CalendarDate[] {
  const date = dateOf(pattern.exec(text))
  return date ? [...found, date].sort((a, b) => a.start - b.start) : found
}

function dateOf(match: RegExpExecArray | null): CalendarDate | undefined {
  if (!match) return undefined
  const g = match.groups ?? {}
  const year = fullYear(g.y1 ?? g.y2 ?? g.y3 ?? g.y4 ?? g.y5 ?? g.y6 ?? g.y7 ?? '')
  const name = g.n2 ?? g.n4 ?? g.n7
  const month = name ? monthOf(name) : Number(g.m1 ?? g.m3 ?? g.m5 ?? g.m6)
  const day = g.w7 ? dayInWords(g.w7) : Number(g.d1 ?? g.d2 ?? g.d3 ?? g.d4 ?? g.d5 ?? g.d6)
  const value = day && isoDay(year, month, day)
  return value ? { value, start: match.index, end: match.index + match[0].length } : undefined
}

/** The month of a line that is nothing but a month and a year (*April 2019*), as `2019-04`. */
export function monthOfLine(line: string): string | undefined {
  monthPattern ??= latin.i`^(?:${MONTH})\.?\s(?:${YEAR})$`
  if (!monthPattern.test(line)) return undefined
  return `${line.slice(-4)}-${pad(monthOf(line))}`
}

/** `2018-08-02`, or undefined where there is no such day. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  if (!(month >= 1 && month <= 12 && day >= 1) || day > new Date(Date.UTC(year, month, 0)).getUTCDate())
    return undefined
  return `${year}-${pad(month)}-${pad(day)}`
}

function monthOf(name: string): number {
  return ENGLISH_MONTHS[name.slice(0, 3).toLowerCase()] ?? monthNumber(name) ?? 0
}

function fullYear(digits: string): number {
  if (digits.length === 4) return Number(digits)
  return Number(digits) + (Number(digits) < 70 ? 2000 : 1900)
}

function pad(n: number): string {
  return String(n).padStart(2, '0')
}
