/** What the forms of days, months and years share. */

import { LETTER } from '../letters.ts'
import { daysInMonth } from './calendar.ts'
import type { CalendarExpression, DateForm, ShiftExpression, Unit, YearReference } from './expression.ts'

export const DIGIT = /\d/
export const MONTH_NAME = /J[aäAÄ]|Feb|FEB|M[aäAÄ]|Mrz|Apr|AP|Ju[nl]|JU|Aug|AU|Sep|SE|Okt|OK|Nov|NO|Dez|DE/

/** Not in a number, version, address or amount: `17/1.2`, `10.1.2.3`. */
export const FREE = `(?<![${LETTER}0-9]|\\d[.,:/_-])`
export const MONTH_DIGITS = '(?:0?[1-9]|1[0-2])'
/** A word that is a year of our time. */
export const YEAR_ALONE = /^(?:19|20)\d\d$/
export const DAY = '(?:0?[1-9]|[12]\\d|3[01])'
/** Not the head of *Mai-Ausgabe*. */
export const NO_WORD_PART = `(?!-[${LETTER}])`

/** A form whose pattern runs where the cue is found. No `u`: it doubles the time to compile, and all classes are BMP. */
export function form(cue: RegExp, source: string, read: DateForm['read']): DateForm {
  return { cue, pattern: new RegExp(source, 'g'), read }
}

/** An expression with year, month and day where they are known; null for a day that no month has, and for no year. */
export function calendar(
  year: YearReference | null | undefined,
  month: number | undefined,
  day?: number,
): CalendarExpression | null {
  if (year === null) return null
  const stated = typeof year === 'number' ? year : undefined
  if (day !== undefined && (month === undefined || day < 1 || day > daysInMonth(stated, month))) return null
  return {
    is: 'calendar',
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
  }
}

/** A season, quarter or half-year. */
export function span(
  months: readonly [number, number],
  year: YearReference | null | undefined,
): CalendarExpression | null {
  if (year === null) return null
  return { is: 'calendar', months, ...(year !== undefined && { year }) }
}

/** So many days, weeks, months or years from the day of publication. */
export function shift(unit: Unit, amount: number): ShiftExpression {
  return { is: 'shift', unit, amount }
}

const LETTER_BEFORE = new RegExp(`[${LETTER}]`)

/** A word runs into the match: *mehr...01.08.2018*, *Von Erik Muster18.10.2019*. */
export function isGlued({ input, index }: RegExpExecArray): boolean {
  return LETTER_BEFORE.test(input[index - 1] ?? '')
}
