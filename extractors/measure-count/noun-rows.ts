/** Rows of a table whose label is what is counted: the number below or beside it, or one in each dated column. */
import { statedDate } from '../dating.ts'
import { findDates } from '../german/dates.ts'
import { latin } from '../german/latin.ts'
import { findCountedNouns } from '../german/units.ts'
import type { FactDate } from '../shapes.ts'
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
  if (countedInLabel(foot)) return { at: 'below', label: next }
  return { at: head === label && foot === next ? 'above' : 'unclear', label }
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
const NUMBER_LINE = /^\d{1,3}(?:\.\d{3})*$/u

/** *davon neu im 1. Quartal*: of what the row above counts. `above`: the lines before, the nearest last. */
export function countedInRow(label: string, above: readonly string[]): Counted | undefined {
  if (!/^davon(?!\p{L})/u.test(label) || label.length > 60) return countedInLabel(label)
  const own = countedInLabel(label)
  return own ?? above.slice(-6).toReversed().map(countedInLabel).find(Boolean)
}

/** The date of each column, by the nearest line above that has a date or year over every one of `columns`. */
export function datesOfColumns(above: readonly string[], columns: number): readonly FactDate[] | undefined {
  for (const line of above.slice(-12).toReversed()) {
    const cells = line.trim().split(/(?:(?<!\s)\s+)?[|\t]\s*|\s{2,}/u)
    const heads = cells.slice(-columns).map((cell) => (/^(?:19|20)\d\d$/.test(cell) ? cell : dateOfCell(cell)))
    if (cells.length >= columns && cells.length <= columns + 1 && heads.every((head) => head !== undefined))
      return heads.map((head) => statedDate(head as string))
  }
  return undefined
}

function dateOfCell(cell: string): string | undefined {
  const [date, another] = cell.length <= 24 ? findDates(cell, {}) : []
  return another ? undefined : (date?.value ?? undefined)
}
