/** What clause splitting looks at: kinds of words that open, join and close clauses. */
import type { Chunk } from '../chunks.ts'

export type ClauseKind = 'main' | 'relative' | 'subordinate' | 'infinitive' | 'fragment'

/** What a clause behind *und* shares with the one before: the finite verb that governs both, or the subject alone. */
export type Continued = 'bracket' | 'subject'

export const SUBORDINATORS = new Set(
  'dass daß weil wenn ob wann da damit während nachdem bevor ehe obwohl obgleich sodass indem falls sofern sobald solange als wie wo wobei wodurch womit wofür woran worauf wonach warum weshalb soweit seitdem'.split(
    ' ',
  ),
)
export const RELATIVE = /^(?:der|die|das|dem|den|dessen|deren|denen|welche[rsmn]?|was)$/
export const PREPOSITION =
  /^(?:an|auf|aus|bei|für|in|mit|nach|von|vor|zu|über|unter|durch|gegen|hinter|neben|zwischen|um|seit)$/
export const COORDINATION = /^(?:und|oder|sowie|aber|doch|denn|sondern|bzw\.|beziehungsweise)$/
export const INFINITIVE_OPENER = /^(?:um|ohne|statt|anstatt)$/

export const has = (tag: string) => (c: Chunk) => c.tags.has(tag)
export const isFiniteVerb = has('Finite')
/** No participle too, as *beauftragt* may be. */
export const isOnlyFinite = (c: Chunk): boolean => isFiniteVerb(c) && !c.tags.has('Participle')
/** No attribute too, as *geplante* may be. */
export const isFiniteOfClause = (c: Chunk): boolean => isFiniteVerb(c) && !c.tags.has('Attributive')
/** *gewählt*, not *der gewählte*. */
export const isPlainParticiple = (c: Chunk | undefined): boolean =>
  c?.tags.has('Participle') === true && !c.tags.has('Attributive')
/** What a clause has from another: whom its pronoun stands for, the subject or verb that it shares. */
export const isBorrowed = (c: Chunk): boolean => c.tags.has('Antecedent') || c.tags.has('Shared')
/** None that only tells of a noun: *der gewählte*. */
export const isPredicateVerb = (c: Chunk) => c.tags.has('Verb') && !c.tags.has('Attributive')
export const isNominal = (c: Chunk) =>
  ['Person', 'Office', 'Body', 'Plan', 'Figure', 'Place', 'Noun', 'Pronoun', 'VerbNoun'].some((t) => c.tags.has(t))

/** A finite verb that closes its segment shows a subordinate clause. */
export function isVerbFinal(segment: readonly Chunk[]): boolean {
  const last = segment.findLast((c) => !c.tags.has('Close') && !/^[.!?…]$/.test(c.text))
  return last !== undefined && isFiniteVerb(last)
}

/** A clause being put together. */
export interface Draft {
  readonly kind: ClauseKind
  readonly chunks: Chunk[]
  readonly conjunction?: string
  readonly continues?: Continued
  readonly parent?: Draft
  /** Told in passing, so that it is no news. */
  readonly presupposed?: boolean
}

export const isInfinitive = (c: Chunk) => c.tags.has('ZuInfinitive') || c.tags.has('Infinitive')

/** The chunk with further tags; the tags of its word are shared, so they are copied. */
export function tagged(chunk: Chunk, ...tags: string[]): Chunk {
  return { ...chunk, tags: new Set([...chunk.tags, ...tags]) }
}

/** *umzubenennen*, *zu gründen*: by its second word. */
export const isZuInfinitive = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at]?.tags.has('ZuInfinitive') === true ||
  (chunks[at - 1]?.lower === 'zu' && chunks[at]?.tags.has('Infinitive') === true)
