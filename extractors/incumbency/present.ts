/** Whether a title is said of the present. */

import type { Found } from '../rule.ts'

/** Grammars of a time from or until which somebody has an office: an appointment or departure, no incumbency. */
export const DATED = ['#Since', '#Until', '#Range', '#RangeEnd']

/** A title in a row or quote is of the day of the text; a past tense may speak of long ago. */
export function isPresent({ clause }: Found): boolean {
  const finite = clause.chunks
    .filter((c) => c.tags.has('Finite'))
    .flatMap((c) => c.verbs.filter((v) => v.form !== 'participle'))
  return finite.length === 0 || finite.some((v) => v.tense !== 'past')
}
