/** Whether verbs tell of what was. */
import type { Chunk } from '../chunks.ts'
import { isFiniteVerb } from './parts.ts'

/** *waren*, *boten*: a finite verb in the past; of one that the table of verbs does not know its ending tells. */
export const isPreterite = (c: Chunk): boolean =>
  isFiniteVerb(c) &&
  (c.verbs.length > 0
    ? c.verbs.some(({ form, tense }) => tense === 'past' && (form === 'finite' || form === 'prefix-finite'))
    : /ten?$/.test(c.lower))

/** A preterite, or the perfect of what somebody did or what was done: *hat beschlossen*, *gegründet worden*. */
export const tellsPast = (chunks: readonly Chunk[]): boolean =>
  chunks.some((c) => isPreterite(c) || PERFECT.test(c.lower))
const PERFECT = /^(?:hat|haben|worden)$/
