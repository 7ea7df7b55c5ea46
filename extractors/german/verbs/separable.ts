/** Verbs whose particle stands apart: *stellt … vor*. */
import type { Chunk } from '../chunks.ts'
import { COORDINATION } from '../clauses/parts.ts'
import { lazy } from '../memory/lazy.ts'

/** *stellt … vor*, *tritt … an*: gives the verb the readings that it has with its prefix, and takes the bare ones away. */
export function joinSeparable(chunks: readonly Chunk[]): Chunk[] {
  const last = chunks.findLast((c) => /\p{L}/u.test(c.text))
  const words = lazy(() => new Set(chunks.map((c) => c.lower)))
  return chunks.map((c) => {
    if (!c.verbs.some((v) => v.separable)) return c
    const joined = c.verbs.filter(
      (v) =>
        v.separable &&
        words().has(v.separable) &&
        (v.separable === last?.lower ||
          chunks.some((o) => o.lower === v.separable && o.start > c.end && isClauseEnd(chunks, o))),
    )
    return { ...c, verbs: joined.length ? joined : c.verbs.filter((v) => !v.separable) }
  })
}

/** A verb particle stands last in its clause, or last before a further field set off by *und*, a colon or a comma. */
function isClauseEnd(chunks: readonly Chunk[], particle: Chunk): boolean {
  const next = chunks[chunks.indexOf(particle) + 1]
  return !next || /^[.:,;!]$/.test(next.text) || COORDINATION.test(next.lower)
}
