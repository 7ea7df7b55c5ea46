/** The day that a text calls *heute* or *gestern* and names beside it. */
import { addDays, isFullDate, isoOf, parseIso } from '../../../extractors/german/dates/calendar.ts'
import { latin } from '../../../extractors/german/latin.ts'
import { isOfVisit } from './visit-lines.ts'
import { findDays } from './written-dates.ts'

/** Not searched further: a day that counts stands in the news, near the top. */
const REACH = 3000

/** *der heute (28. August 2019) vorgestellte Plan*, *am heutigen Dienstag, 3. Mai 2016*: the page is of that day; of the next where it says *gestern*. */
export function dayOfToday(text: string): string | undefined {
  const opening = text.slice(0, REACH)
  for (const { index, 0: words, groups } of opening.matchAll(TODAY)) {
    const from = index + words.length
    const line = opening.slice(opening.lastIndexOf('\n', index) + 1).split('\n')[0] ?? ''
    if (isOfVisit(line)) continue
    const day = findDays(opening.slice(from, from + 24)).find(({ start }) => start === 0)
    const date = parseIso(day?.value)
    if (isFullDate(date)) return isoOf(groups?.gestern ? addDays(date, 1) : date)
  }
  return undefined
}

const TODAY = latin.g`(?<!\p{L})(?:(?<gestern>[Gg]estern|(?:[Aa]m|[Dd]er|[Dd]ie|seiner|ihrer|vom|im) gestrigen)|[Hh]eute|(?:[Aa]m|[Dd]er|[Dd]ie|seiner|ihrer|vom|im) heutigen)(?: (?:[Aa]bend|[Vv]ormittag|[Mm]ittag|[Nn]achmittag|[Mm]orgen))?(?: \p{Lu}\p{Ll}+(?:tag|woch|abend))?,? ?(?:\((?:\p{Lu}\p{Ll}+(?:tag|woch|abend), )?(?:den |dem )?|,? ?(?:am |den |dem )?)(?=\d)`
