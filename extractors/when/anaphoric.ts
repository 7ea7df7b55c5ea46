/** Dates that are counted from one which the text has told: *zur selben Zeit*, *tags darauf*, *zum selben Stichtag*. */
import type { DateMention } from '../german/dates.ts'
import type { DatingContext } from './dating.ts'

/** *Zur selben Zeit*, *im selben Jahr*, *zwei Jahre später*, *tags darauf*: counted from the date that the text gave before. */
export function anaphoricValue(
  date: DateMention,
  { before: last, published }: Pick<DatingContext, 'before' | 'published'>,
  words = '',
): string | null {
  const { offsetYears, offsetMonths, offsetDays } = date
  const took = TOOK_EFFECT.test(words) ? last?.('start', date.start) : undefined
  if (took) return took
  if (offsetDays !== undefined || /(?:selben|gleichen|diesem|jenem|dem) (?:tag|datum|termin|stichtag)/u.test(words)) {
    const day = last?.('day', date.start)
    if (day) return dayAfter(day, offsetDays ?? 0)
    // *am Vortag*, with no other day told: before that of the page
    if (offsetDays && offsetDays < 0 && published && last?.(undefined, date.start) === undefined)
      return published.length === 10 ? dayAfter(published, offsetDays) : published
    if (offsetDays) return null
  }
  const before = last?.(undefined, date.start) ?? published
  if (before === undefined) return null
  if (/^zeitgleich$|(?:selben|gleichen) (?:zeit|moment)/u.test(words)) return before
  if (offsetDays !== undefined) return before
  if (offsetMonths !== undefined) return monthAfter(before, offsetMonths)
  if (offsetYears === undefined) return null
  // *im November desselben Jahres*
  const year = String(Number(before.slice(0, 4)) + offsetYears)
  // *zwei Jahre später*, where nothing tells from when
  if (published && before === published && year > published) return null
  return date.monthDay ? `${year}-${date.monthDay}` : year
}

/** Reduced ISO date → ISO month; null of a year. */
function monthAfter(date: string, months: number): string | null {
  const [year, month] = date.split('-').map(Number)
  if (year === undefined || month === undefined) return months === 0 ? date : null
  return new Date(Date.UTC(year, month - 1 + months)).toISOString().slice(0, 7)
}

/** ISO day → ISO day. */
function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** *zum selben Tag*, *ab dem gleichen Stichtag*: on which the text lets something begin, whatever was decided when. */
const TOOK_EFFECT = /^(?:zum|ab|seit)(?: de[mr])? (?:selben|gleichen) (?:tag|datum|termin|stichtag|zeitpunkt)/
