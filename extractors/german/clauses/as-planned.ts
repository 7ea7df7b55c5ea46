/** *ist wie geplant ausgeschieden*, *war wie vorgesehen Schluss*: as it was to be, so it was. */

import type { Chunk } from '../chunks.ts'
import { tellsPast } from './past.ts'

/** Whether the word at `at` says that what the clause tells as done had been planned. */
export const isAsPlanned = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at - 1]?.lower === 'wie' &&
  /^(?:geplant|vorgesehen|beabsichtigt)$/.test(chunks[at]?.lower ?? '') &&
  (tellsPast(chunks) || isPerfectOfSein(chunks))

const isPerfectOfSein = (chunks: readonly Chunk[]): boolean =>
  chunks.some((c) => /^(?:ist|sind)$/.test(c.lower)) &&
  chunks.findLast((c) => /\p{L}/u.test(c.text))?.tags.has('Participle') === true
