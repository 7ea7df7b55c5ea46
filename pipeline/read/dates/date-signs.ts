/** What single lines tell of the day a text was out, by which sign; head-dates.ts takes the strongest. */

import { latin } from '../../../extractors/german/latin.ts'
import {
  agencyDay,
  dayBeforeHeadline,
  dayBelowLabel,
  monthBeforeText,
  signedDay,
  signedMonth,
  sourceDay,
  tabledDate,
  yearOfIssue,
} from './date-cells.ts'
import { issueDate, updateDate } from './date-lines.ts'
import type { TextDates } from './head-dates.ts'
import { periodOfIssue, periodOfShelf } from './head-periods.ts'
import { dayOfNumber, dayOfRecording, monthOfPrint } from './issue-lines.ts'
import { dayOfUrl } from './machine-dates.ts'
import { findDays } from './written-dates.ts'

/** Where in a text a line stands. */
export interface LinePlace {
  readonly index: number
  /** Paragraphs of prose above it. */
  readonly paragraphs: number
  /** The line above. */
  readonly before?: string | undefined
  /** Dates on lines of their own head the text's entries. */
  readonly chronicle: boolean
}

/** A line that may tell of the text's date. */
export interface PlacedLine extends LinePlace {
  /** Without the signs around a bare date. */
  readonly text: string
  /** Of a label: *Sperrfrist: 14.09.2021*. */
  readonly labelled: string | undefined
  readonly mayHoldDate: boolean
}

/** What a line tells as a date of which kind, and by which sign. */
export type DateSign = readonly [kind: keyof TextDates, signal: string, read: (line: PlacedLine) => string | undefined]

/** What only the first line tells. */
export const SIGNS_AT_TOP: readonly DateSign[] = [
  ['month', 'leading-line', ({ text }) => monthBeforeText(text)],
  ['issue', 'url', ({ text }) => (/^https?:\/\//.test(text) ? dayOfUrl(text) : undefined)],
  ['headline', 'leading-line', ({ text }) => dayBeforeHeadline(text)],
]

/** What any line tells; of each kind the first that is there counts. */
export const SIGNS: readonly DateSign[] = [
  ['month', 'dateline', ({ text }) => signedMonth(text)],
  ['byline', 'byline', ({ text, before }) => dayBelowLabel(text, before)?.value],
  ['embargo', 'byline', ({ text, labelled }) => (EMBARGO.test(text) ? labelled : undefined)],
  ['month', 'byline', ({ text, labelled }) => (isMonth(labelled) && !EMBARGO.test(text) ? labelled : undefined)],
  ['byline', 'byline', ({ text, labelled }) => (isMonth(labelled) || EMBARGO.test(text) ? undefined : labelled)],
  ['byline', 'byline', ({ text, paragraphs }) => (paragraphs < 2 ? dayRunTogether(text) : undefined)],
  ['source', 'byline', ({ text }) => sourceDay(text)?.value],
  ['particular', 'byline', ({ text }) => agencyDay(text) ?? signedDay(text)?.value],
  ['byline', 'byline', ({ text }) => issueDate(text)?.value],
  ['byline', 'byline', ({ text, paragraphs }) => (paragraphs === 0 ? tabledDate(text)?.value : undefined)],
  ['updated', 'updated', ({ text }) => updateDate(text)?.value],
  ['byline', 'byline', (line) => (line.mayHoldDate && line.index <= LAST_OF_TOP ? dayOfNumber(line.text) : undefined)],
  ['month', 'byline', (line) => (line.mayHoldDate ? monthOfPrint(line.text) : undefined)],
  ['issue', 'byline', (line) => (line.mayHoldDate ? dayOfRecording(line.text) : undefined)],
  [
    'issue',
    'byline',
    ({ text, index, paragraphs }) =>
      paragraphs === 0 && index <= LAST_OF_TOP ? (periodOfIssue(text) ?? periodOfShelf(text)) : undefined,
  ],
  ['issue', 'byline', ({ text }) => yearOfIssue(text)],
]

const isMonth = (value: string | undefined): boolean => value !== undefined && value.length < 10

/** *Sperrfrist: 3. Mai 2018*: not out before, whenever it was written. */
const EMBARGO = latin.i`^\W{0,4}(?:(?:sende)?sperrfrist|gesperrt\sbis|frei\sab)(?!\p{L})`
/** The last of the lines at the top at which a paper names its issue. */
const LAST_OF_TOP = 3

/** *09.08.2022Angetan zeigte sich …*: a day above a text that ran into its first word. */
const dayRunTogether = (line: string): string | undefined =>
  /^\d{1,2}\.\d{1,2}\.(?:19|20)\d\d(?=\p{Lu}\p{Ll})/u.test(line) ? findDays(line.slice(0, 10))[0]?.value : undefined
