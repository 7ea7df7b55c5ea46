/** *Landesamt für EDV: bestand von 1993 bis 2008*: what stands before the colon is the subject of the verb behind it. */
import type { Chunk } from '../chunks.ts'
import { isFiniteVerb, isOnlyFinite } from './parts.ts'

/** The chunks without that colon; all of them where it parts anything else. */
export function joinedToLabel(chunks: readonly Chunk[]): readonly Chunk[] {
  const colon = chunks.findIndex((c) => c.tags.has('Colon'))
  const [verb, label] = [chunks[colon + 1], chunks.slice(0, Math.max(0, colon))]
  const isVerb = verb !== undefined && isOnlyFinite(verb) && /^\p{Ll}/u.test(verb.text)
  const isSubject = label.some((c) => NAMED.some((tag) => c.tags.has(tag))) && !label.some(isFiniteVerb)
  return isVerb && isSubject ? chunks.filter((_, i) => i !== colon) : chunks
}

const NAMED = ['Body', 'Person', 'Plan']
