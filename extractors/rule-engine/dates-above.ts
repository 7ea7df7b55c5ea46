/** The dates below which sentences stand: headings, years and months of a chronicle, days that open an entry. */

import type { Segment } from '../document.ts'
import type { DateMention } from '../german/dates.ts'
import { lazy } from '../german/memory/lazy.ts'
import { dateOfHeading, isBareDate, isChronicle, yearOf, yearOfReport } from '../when/section-dates.ts'
import type { SentenceSpan, WorkingText } from './working-text.ts'

/** What stands above the sentence that is being read; changes from sentence to sentence. */
export interface DatesAbove {
  /** The year that the page is a report of. */
  readonly pageYear: number | undefined
  /** Whether the page's bare years follow each other. */
  readonly isChronicle: () => boolean
  /** Of the short lines that are entries below a date. */
  readonly ofEntry: Map<Segment, DateMention>
  /** The date that heads the sentence. */
  head: DateMention | undefined
  /** The date of the last heading or bare date. */
  section: DateMention | undefined
  year: number | undefined
  isBelowDate: boolean
  block: Segment | undefined
}

export const nothingAbove = (working: WorkingText): DatesAbove => ({
  pageYear: yearOfReport(working),
  isChronicle: lazy(() => isChronicle(working)),
  ofEntry: new Map(),
  head: undefined,
  section: undefined,
  year: undefined,
  isBelowDate: false,
  block: undefined,
})

/** Goes on to this sentence: where it opens a block, that may be a heading, a date or an entry below one. */
export function enter({ segment, start, end }: SentenceSpan, above: DatesAbove, working: WorkingText): void {
  if (segment === above.block) return
  above.block = segment
  const text = working.text.slice(start, end)
  const isHeading = segment.block === 'heading'
  const isBare = isBareDate(text)
  const dated =
    isHeading || isBare || REFERENCE_DAY.test(text) ? dateOfHeading(text, above.pageYear ?? above.year) : undefined
  // *1974* ⏎ *Gründung der Datenzentrale*: a short line below a year is its entry
  const isEntry = isHeading && !dated && above.isBelowDate
  if (dated || (isHeading && !isEntry)) above.section = dated
  above.head = isHeading && !isEntry ? undefined : above.section
  if (isEntry && above.section) above.ofEntry.set(segment, above.section)
  // *2002* ⏎ *Januar* ⏎ *Gründung des Amtes*
  if (isBare) above.year = yearOf(dated)
  // *MÄRZ* in the review of a year heads its entry, too
  above.isBelowDate =
    (isBare && (/^\s*\d{4}/.test(text) || above.isChronicle())) || (dated !== undefined && !/\d/.test(text))
}

/** *Stichtag 30.09.2022* above the rows of a table. */
const REFERENCE_DAY = /^\s*Stichtag:? [\d.]{8,10}\s*$/
