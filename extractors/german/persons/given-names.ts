import { FEMALE_NAMES, MALE_NAMES } from './first-names.ts'
import { AMBIGUOUS_NAMES, FEMALE_NAMES_ADDED, MALE_NAMES_ADDED, UNISEX_NAMES } from './first-names-added.ts'

export type Gender = 'f' | 'm'

let table: Map<string, Gender | undefined> | undefined

/** Built on first use (about 1 ms), so that importing the module costs nothing. */
function names(): Map<string, Gender | undefined> {
  if (table) return table
  table = new Map()
  const add = (list: string, gender: Gender | undefined) => {
    for (const name of list.trim().split(/\s+/)) table?.set(name, gender)
  }
  add(FEMALE_NAMES, 'f')
  add(MALE_NAMES, 'm')
  add(FEMALE_NAMES_ADDED, 'f')
  add(MALE_NAMES_ADDED, 'm')
  add(UNISEX_NAMES, undefined)
  return table
}

/**
 * Whether a word is a first name by the table. Hyphenated names count where every part is one (*Ina-Maria*, but not
 * *Willy-Brandt-Straße*).
 */
export function isFirstName(word: string): boolean {
  const lower = word.toLowerCase()
  return lower.includes('-') ? lower.split('-').every((part) => names().has(part)) : names().has(lower)
}

/** The gender that a first name tells; undefined for a word that is none, and for names of both (*Kim*, *Toni*). */
export function genderOfFirstName(word: string): Gender | undefined {
  if (!isFirstName(word)) return undefined
  for (const part of word.toLowerCase().split('-')) {
    const gender = names().get(part)
    if (gender) return gender
  }
  return undefined
}

/** First names that are ordinary words as well (*Mark*, *August*, *Roman*). */
export function isAmbiguousFirstName(word: string): boolean {
  return AMBIGUOUS_NAMES.has(word.toLowerCase())
}
