/** Rows of a table whose label is what is counted: the number below or beside it, or one in each dated column. */

import { latin } from '../german/latin.ts'
import { findPlans } from '../german/plans.ts'
import { findCountedNouns } from '../german/units.ts'
import { withoutOrnament } from '../rows/dashboards.ts'
import { dateOfColumn, isTarget } from '../rows/labels.ts'
import type { FactDate } from '../shapes.ts'
import { statedDate } from '../when/dating.ts'
import type { Counted } from './figure.ts'

/** *Beteiligte kommunale*, *davon neue*: what may stand before the noun. */
const ATTRIBUTES = latin`^(?:davon |darunter )?(?:\p{L}+e[nr]? ){0,3}$`
/** *im Portal*, *der Stadt*: what may stand behind it; no verb, no sentence. */
const TAIL = latin`^(?::|\s*\([^()]{2,40}\):?|(?: (?:im|in|auf|am|an|der|des|für|über|mit|nach|insgesamt|gesamt|abgeschlossen|umgesetzt|zurückgestellt|online|verfügbar|angeschlossen)(?: \p{L}[\p{L}\d.-]*){0,6})?:?)$`
const TO_COME = latin.i`(?<!\p{L})(?:Ziel|Zielmarke|Plan|Soll|geplante?|bis|künftig|Prognose)(?!\p{L})`

/** *Online-Dienste im Portal*, *Angeschlossene Kommunen*: a line that is nothing but what is counted. */
export function countedInLabel(label: string): Counted | undefined {
  const [noun] = label.length > 70 ? [] : findCountedNouns(label)
  if (!noun || TO_COME.test(label)) return undefined
  if (!ATTRIBUTES.test(label.slice(0, noun.start)) || !TAIL.test(label.slice(noun.end))) return undefined
  return { unit: noun.unit, unitLabel: label.slice(0, noun.end).replace(/^(?:davon|darunter) /u, '') }
}

/**
 * The label of a number on a line of its own: above it, or below it on a dashboard (*47 / Maßnahmen abgeschlossen*).
 * Below is right where what stands above the first number counts nothing and what stands below the last one does; where
 * neither does, nothing tells. `before` and `after`: the text around the number, whose line opens `after`.
 */
export function labelOfNumber(before: string, after: string): { at: 'above' | 'below' | 'unclear'; label: string } {
  const [above, below] = [linesOf(before).toReversed(), linesOf(after).slice(1)]
  const [label = '', next = ''] = [above[0], below[0]]
  const head = above.find((_, i) => i % 2 === 0 && !NUMBER_LINE.test(above[i + 1] ?? '')) ?? ''
  const foot = below.find((_, i) => i % 2 === 0 && !NUMBER_LINE.test(below[i + 1] ?? '')) ?? ''
  if (countedInLabel(head) || !/^\p{L}.{2,60}(?<![.!?:])$/u.test(foot)) return { at: 'above', label }
  if (countedInLabel(foot) || isTitle(head)) return { at: 'below', label: next }
  return { at: head === label && foot === next ? 'above' : 'unclear', label }
}

/** *Digitale Agenda Celle in Zahlen*, or nothing at all: above the first number of a dashboard. */
const isTitle = (line: string): boolean => line === '' || TITLE.test(line) || findPlans(line).length > 0
const TITLE = latin.i`(?<!\p{L})(?:in Zahlen|Zahlen (?:und|&|,) Fakten|auf einen Blick|im Überblick|Überblick|Kennzahlen|Kennziffern|\p{L}*(?:dashboard|cockpit|barometer|monitor|monitoring|radar|steckbrief)|Fakten|Eckdaten|Status|Zähler|Dashboard|Bilanz|Zwischenstand|Umsetzungsstand|Fortschritt)(?!\p{L})`

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => withoutOrnament(line.trim()))
    .filter((line) => line !== '')
const NUMBER_LINE = /^\d{1,3}(?:\.\d{3})*(?:,\d+)?(?: ?%| Prozent| Mio\.?| Mrd\.?| (?:Mio\. |Mrd\. )?(?:Euro|€))?$/u

/** *davon neu im 1. Quartal*: of what the row above counts. `above`: the lines before, the nearest last. */
export function countedInRow(label: string, above: readonly string[]): Counted | undefined {
  if (!/^davon(?!\p{L})/u.test(label) || label.length > 60) return countedInLabel(label)
  const own = countedInLabel(label)
  return own ?? above.slice(-6).toReversed().map(countedInLabel).find(Boolean)
}

/** Of a column that says what is to be reached. */
export const TARGET = 'target'

/** The date of each column, by the nearest line above that has a date or year over every one of `columns`; none of a column of targets. */
export function datesOfColumns(
  above: readonly string[],
  columns: number,
): readonly (FactDate | typeof TARGET)[] | undefined {
  for (const line of above.slice(-12).toReversed()) {
    const cells = line.trim().split(/(?:(?<!\s)\s+)?[|\t;]\s*|\s{2,}|\s\/\s/u)
    const heads = cells.slice(-columns).map((cell) => (isTarget(cell) ? TARGET : dateOfColumn(cell)))
    if (cells.length >= columns && cells.length <= columns + 1 && heads.every((head) => head !== undefined))
      return heads.map((head) => (head === TARGET ? TARGET : statedDate(head as string)))
  }
  return undefined
}
