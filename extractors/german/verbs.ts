/** The table of verbs, and how their forms are looked up. */

import { type VerbEntry, verbEntries } from './verbs/entry.ts'
import { looksFinite } from './verbs/guess.ts'
import { lookupVerb } from './verbs/lookup.ts'

export type { VerbEntry } from './verbs/entry.ts'
export { conjugate, type VerbForm } from './verbs/forms.ts'
export { lookupVerb, type VerbReading } from './verbs/lookup.ts'

/** All verbs of the table, derived ones included. */
export function verbs(): readonly VerbEntry[] {
  return verbEntries()
}

/**
 * Whether a lower-case word can be a finite verb: for the table's verbs it is known, for others guessed from the looks.
 * Forms that are also infinitives (*führen*), participles (*verabschiedet*) or adjectives (*gestaltete*) count.
 */
function canBeFinite(lower: string): boolean {
  const readings = lookupVerb(lower)
  if (readings.length > 0) return readings.some(({ form }) => form === 'finite' || form === 'prefix-finite')
  return looksFinite(lower)
}

export { canBeFinite as isFinite }
