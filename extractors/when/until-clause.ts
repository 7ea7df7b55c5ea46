/** A clause that *bis* joins to another, its date right behind: *…, bis 2019 X die Leitung übernahm*. */

import type { Chunk } from '../german/chunks.ts'

/** *Er leitete es, bis 2019 X die Leitung übernahm*: the verb at the end shows that *bis* joins a clause, and when that was. */
export function opensUntilClause(chunks: readonly Chunk[], date: Chunk): boolean {
  const last = chunks.findLast((c) => /\p{L}/u.test(c.text))
  const verbs = chunks.filter((c) => c.tags.has('Finite') && !c.tags.has('Attributive'))
  return date === chunks[0] && /^bis /.test(date.text) && verbs.length === 1 && verbs[0] === last
}
