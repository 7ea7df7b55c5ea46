import type { FactDate } from '../../extractors/shapes.ts'

/** Reduced ISO dates as ranges of days, so that `2018`, `2018-08` and `2018-08-01` can be compared. */

/** First and last day of a date, in days since 1970. */
export interface Days {
  readonly first: number
  readonly last: number
}

const known = new Map<string, Days>()

/** The days that a reduced ISO date may mean. */
export function daysOf(value: string): Days {
  const found = known.get(value)
  if (found !== undefined) return found
  const [year = 0, month, day] = value.split('-').map(Number)
  const first = dayNumber(year, month ?? 1, day ?? 1)
  const last = day !== undefined ? first : month !== undefined ? dayNumber(year, month + 1, 0) : dayNumber(year, 12, 31)
  const days = { first, last }
  known.set(value, days)
  return days
}

function dayNumber(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000)
}

/** The ISO date of a day number. */
export function isoDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}

/** Days between two dates at the least: 0 where they may be the same day, positive where `b` is later. */
export function distance(a: string, b: string): number {
  const [x, y] = [daysOf(a), daysOf(b)]
  if (x.last < y.first) return y.first - x.last
  if (y.last < x.first) return y.last - x.first
  return 0
}

/** Whether the one date says the same as the other or says it more precisely (`2018-08` covers `2018-08-01`). */
export function covers(coarse: string, fine: string): boolean {
  return fine.startsWith(coarse)
}

/** The later of two dates by the day that each has surely reached; null stands for unknown. */
export function later(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b
  const [x, y] = [daysOf(a).first, daysOf(b).first]
  return x > y || (x === y && a.length >= b.length) ? a : b
}

/** For sorting: undated last. */
export function byDate(a: FactDate, b: FactDate): number {
  if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null)
  const [x, y] = [daysOf(a.value), daysOf(b.value)]
  return x.first - y.first || x.last - y.last
}
