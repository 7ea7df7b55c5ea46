/** Values of tables and info boxes that are dates, and how a sentence says them. */

import { YEAR_ALONE } from '../german/dates/form.ts'
import { MONTHS } from '../german/dates/months.ts'
import { findDates } from '../german/dates.ts'
import { latin } from '../german/latin.ts'
import { bare } from './labels.ts'

/** Not yet, or nobody knows. */
const OPEN = latin.i`(?<!\p{L})(?:geplant|voraussichtlich|vorgesehen|offen|Entwurf|Arbeit|Vorbereitung|Planung|läuft|laufend|noch|nicht|kein|keine|nein|soll|angestrebt|ggf|vsl|vrsl|abgelehnt|vertagt|zurückgestellt|unbekannt)(?!\p{L})|\?`

/** Whether a value says nothing of a day, as columns of dates have it: *in Arbeit*, *–*. */
export const isOpen = (value: string): boolean => OPEN.test(value) || !/[\p{L}\d]/u.test(value)

/** The one date of a value, reduced ISO, and what else the value says. */
export function dateOfValue(value: string): { date: string; rest: string } | undefined {
  if (OPEN.test(value) || value.length > 90) return undefined
  const plain = bare(value)
  if (YEAR_ALONE.test(plain)) return { date: plain, rest: '' }
  const dates = findDates(plain, {}).filter((date) => date.value)
  const [date, another] = dates
  if (!date?.value || another) return undefined
  const rest = `${plain.slice(0, date.start)} ${plain.slice(date.end)}`
  return {
    date: date.value,
    rest: rest
      .replace(/[()[\],;:]|(?<!\p{L})(?:am|vom|im|zum|seit|ab|Jahr|in)(?!\p{L})/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  }
}

const MONTH_NAMES = MONTHS.split('|')

/** `2015-07-01` → *1. Juli 2015* */
export function inWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number)
  const name = month ? `${MONTH_NAMES[month - 1]} ${year}` : String(year)
  return day ? `${day}. ${name}` : name
}

/** *am 1. Juli 2015*, *im Juli 2015*, *im Jahr 2015* */
export function on(date: string): string {
  return `${date.length === 10 ? 'am' : date.length === 7 ? 'im' : 'im Jahr'} ${inWords(date)}`
}

/** *seit 1. Juli 2015* */
export const since = (date: string): string => `seit ${inWords(date)}`
export const until = (date: string): string => `bis ${inWords(date)}`
