import type { Chunk } from '../chunks.ts'

const SALUTATION = /^(?:frau|herrn?)$/

/**
 * The chunks without *Frau*, *Herr*, *Herrn* before a name: *mit Frau Muster* says of whom no more than *mit Erika
 * Muster*. Where it opens the sentence and a comma follows, somebody is spoken to, and it stays.
 */
export function withoutSalutations(chunks: readonly Chunk[]): readonly Chunk[] {
  if (!chunks.some((c) => SALUTATION.test(c.lower))) return chunks
  const isSpokenTo = chunks[2]?.tags.has('Comma') === true
  return chunks.filter(
    (c, i) => !SALUTATION.test(c.lower) || !chunks[i + 1]?.tags.has('Person') || (i === 0 && isSpokenTo),
  )
}
