import { FEMALE_NAMES, MALE_NAMES } from './first-names.ts'
import { AMBIGUOUS_NAMES, FEMALE_NAMES_ADDED, MALE_NAMES_ADDED } from './first-names-added.ts'

export type Gender = 'f' | 'm'

let table: Map<string, Gender> | undefined

/** Built on first use (about 1 ms), so that importing the module costs nothing. */
function names(): Map<string, Gender> {
  if (table) return table
  table = new Map()
  for (const name of FEMALE_NAMES.split(' ')) table.set(name, 'f')
  for (const name of MALE_NAMES.split(' ')) table.set(name, 'm')
  for (const name of FEMALE_NAMES_ADDED.trim().split(/\s+/)) table.set(name, 'f')
  for (const name of MALE_NAMES_ADDED.trim().split(/\s+/)) table.set(name, 'm')
  return table
}

/**
 * The gender that a first name tells, or undefined for a word that is none. Hyphenated names count where every part is
 * a first name (*Ina-Maria*, but not *Willy-Brandt-Straße*); their first part decides.
 */
export function genderOfFirstName(word: string): Gender | undefined {
  const lower = word.toLowerCase()
  if (!lower.includes('-')) return names().get(lower)
  const parts = lower.split('-')
  const known = parts.filter((part) => names().has(part)).length
  return known === parts.length ? names().get(parts[0] ?? '') : undefined
}

/** First names that are ordinary words as well (*Mark*, *August*, *Roman*). */
export function isAmbiguousFirstName(word: string): boolean {
  return AMBIGUOUS_NAMES.has(word.toLowerCase())
}
