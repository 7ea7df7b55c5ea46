/** The noun with which a clause points at a body that it doesn't name: *Die Anstalt hat einen neuen Vorstand*. */
import { isBackReference } from '../german/bodies/back-references.ts'
import type { Chunk } from '../german/chunks.ts'

const ARTICLE = /^(?:d(?:ie|er|as|es)|diese[rs]?)$/

/** *tritt das Amt an*: an office as well. */
const MAY_BE_OFFICE = /^amt(?:e?s)?$/

/** The first such noun among chunks, in lower case. */
export const pointingNoun = (chunks: readonly Chunk[]): string | undefined =>
  chunks.find(
    (c, i) => isBackReference(c.lower) && !MAY_BE_OFFICE.test(c.lower) && ARTICLE.test(chunks[i - 1]?.lower ?? ''),
  )?.lower
