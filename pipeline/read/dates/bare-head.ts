/** The one day that the head of a page holds, whatever stands around it: where nothing stronger says when a text was out. */
import type { PageDate } from '../../../extractors/document.ts'
import { latin } from '../../../extractors/german/latin.ts'
import type { Line } from '../lines.ts'
import { DECISION, OF_AGENDA, PREPARES } from './agenda-lines.ts'
import { OF_PICTURE } from './date-cells.ts'
import { AS_COUNTED, EVENT, FOOTNOTE, isClockWidget, isTerm, LAW, SEVERAL_DAYS } from './date-lines.ts'
import { isOfVisit } from './visit-lines.ts'
import { type CalendarDate, findDays } from './written-dates.ts'

/** A page's head has no more lines. */
const MOST_LINES = 10
/** A longer line is prose, which a head ends at. */
const PROSE = 120
const LONGEST_LINE = 90

/**
 * The day of the head, where all its bare days are the same: *28. Juli 2025 Allgemein*, *Redaktion | Feb 14, 2024*,
 * *Sitzung: 16.12.2021 Kreistag des Kreises Auental*, *über die 41. Sitzung am 18. September 2019 in Auental*.
 */
export function dayOfHead(lines: readonly Line[]): PageDate | undefined {
  const prose = lines.findIndex(({ text }) => text.length > PROSE)
  const head = lines.slice(0, prose < 0 ? MOST_LINES : Math.min(MOST_LINES, prose)).map(({ text }) => text)
  // *Rat* above *12.03.2019*: which body's agenda a paper was on, and when
  if (head.some((line) => OF_AGENDA.test(line))) return undefined
  const days = head.flatMap((line) => bareDay(line) ?? [])
  return new Set(days).size === 1 && days[0] ? { value: days[0], signal: 'byline' } : undefined
}

/** The only day of a line that is a row of particulars and no sentence. */
function bareDay(line: string): string | undefined {
  if (line.length > LONGEST_LINE || OF_SOMETHING_ELSE.some((other) => other.test(line))) return undefined
  const [day, second] = findDays(line)
  return day && !second && !isTerm(line) && !isClockWidget(line) && !isOfVisit(line) && isApart(line, day)
    ? day.value
    : undefined
}
/** Sentences, entries of a list, lives, terms and deadlines. */
const NO_PARTICULARS = latin.i`[.!?;„]$|^(?:[•*▪◦–-]\s|\d{1,2}\)\s|\d{1,2}\.\s\p{L}+\s(?!\d{4}))|(?<!\p{L})(?:seit|ab|bis|zum|geb\.|geboren|gültig|in kraft|chronik)(?!\p{L})|(?:frist|schluss|stichtag|termin)(?:\s|:|$)`
const OF_SOMETHING_ELSE = [NO_PARTICULARS, EVENT, PREPARES, DECISION, OF_PICTURE, AS_COUNTED, FOOTNOTE, SEVERAL_DAYS]

/** Whether a day stands before and behind what is no part of a sentence with it. */
function isApart(line: string, { start, end }: CalendarDate): boolean {
  const [before, behind] = [line.slice(0, start), line.slice(end)]
  return !LAW.test(before) && ((BEFORE.test(before) && BEHIND.test(behind)) || (before === 'am ' && BY.test(behind)))
}
/** Nothing, a label, an author, or the sitting that was held. */
const BEFORE = latin`^(?:.*[|•·,:(/>»–—\t]|.*\s{2}|.*[Ss]itzung.*\s(?:am|vom)|.*(?:[Tt]agung|[Vv]ersammlung).*\s(?:am|vom))?\s?(?:\p{L}{2,10},\s)?(?:den\s)?$`
/** Nothing, a clock, what stands apart, or a few words with capitals: a rubric, an organ, a place. */
const BEHIND = latin`^(?:,?\s\d\d[:.]\d\d(?:\sUhr)?)?(?:$|\s*[|•·,()/>»–—\t]|\s{2}|\s(?:in|von|der|des|durch)\s\p{Lu}|(?:\s(?:\p{Lu}[\p{L}-]*|und|&|des|der|für)){1,6}$)`
/** *am 3. Mai 2019 von Eva Muster* */
const BY = latin`^\s[Vv]on\s\p{Lu}`
