/** Calendar arithmetic on reduced ISO dates (`2018`, `2018-08`, `2018-08-01`): no clock, no time zones. */

export type DatePrecision = 'day' | 'month' | 'year'

/** A date as far as it is known. Months count from 1. */
export interface PartialDate {
  readonly year: number
  readonly month?: number
  readonly day?: number
}

/** Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (a time behind it is left aside); undefined where it is none of these. */
export function parseIso(iso: string | undefined): PartialDate | undefined {
  const found = /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d)(?:$|[T ]))?)?/.exec(iso ?? '')?.groups
  if (!found) return undefined
  const [year, month, day] = [Number(found.year), Number(found.month), Number(found.day)]
  if (!found.month || month < 1 || month > 12) return { year }
  return found.day && isDay(year, month, day) ? { year, month, day } : { year, month }
}

/** The reduced ISO form, as precise as the date is. */
export function isoOf({ year, month, day }: PartialDate): string {
  const parts = [String(year).padStart(4, '0')]
  if (month !== undefined) parts.push(twoDigits(month))
  if (month !== undefined && day !== undefined) parts.push(twoDigits(day))
  return parts.join('-')
}

export function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}

/**
 * Orders two reduced ISO dates: negative where `a` is before `b`, positive where it is after, 0 where they are equal or
 * one contains the other (`2018` and `2018-08-01`).
 */
export function compareDates(a: string, b: string): number {
  const shared = Math.min(a.length, b.length)
  const [x, y] = [a.slice(0, shared), b.slice(0, shared)]
  if (x === y) return 0
  return x < y ? -1 : 1
}

export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** Without a year, 29 February is a day. */
export function daysInMonth(year: number | undefined, month: number): number {
  return new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate()
}

export function addDays({ year, month, day }: Required<PartialDate>, days: number): Required<PartialDate> {
  const moved = new Date(Date.UTC(year, month - 1, day + days))
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() }
}

export function addMonths({ year, month }: { year: number; month: number }, months: number): PartialDate {
  const index = year * 12 + (month - 1) + months
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 }
}

/** 1 for Monday … 7 for Sunday. */
export function weekdayOf({ year, month, day }: Required<PartialDate>): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7
}

/** Days since an epoch, with the middle of a month or year standing for one that is no more precise. */
export function dayNumber({ year, month, day }: PartialDate): number {
  return Date.UTC(year, (month ?? 7) - 1, day ?? (month === undefined ? 1 : 15)) / 86_400_000
}

/** A date that is known to the day. */
export function isFullDate(date: PartialDate | undefined): date is Required<PartialDate> {
  return date?.month !== undefined && date.day !== undefined
}
