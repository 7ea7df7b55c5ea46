import { type VerbEntry, verbEntries } from './verbs/entry.ts'
import { looksFinite } from './verbs/guess.ts'
import { verbIndex } from './verbs/index.ts'
import { lookupVerb, type VerbReading } from './verbs/lookup.ts'

export type { VerbEntry } from './verbs/entry.ts'
export { conjugate, type VerbForm } from './verbs/forms.ts'
export { lookupVerb, type VerbReading } from './verbs/lookup.ts'

/** All verbs of the table, derived ones included. */
export function verbs(): readonly VerbEntry[] {
  return verbEntries()
}

/** The verb that a finite form and the prefix at the clause's end make together: `stellt`, `vor` → *vorstellen*. */
export function lookupSeparated(lower: string, prefix: string): VerbReading | undefined {
  return lookupVerb(lower).find((reading) => reading.separable === prefix)
}

/** Whether a lower-case word is a prefix that a verb of the table separates (*vor*, *zurück*, *statt*). */
export function isSeparablePrefix(lower: string): boolean {
  return verbIndex().prefixes.has(lower)
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
