import type { Found } from '../rule.ts'

/** A title in a row or quote is of the day of the text; a past tense may speak of long ago. */
export function isPresent({ clause }: Found): boolean {
  const finite = clause.chunks
    .filter((c) => c.tags.has('Finite'))
    .flatMap((c) => c.verbs.filter((v) => v.form !== 'participle'))
  return finite.length === 0 || finite.some((v) => v.tense !== 'past')
}
