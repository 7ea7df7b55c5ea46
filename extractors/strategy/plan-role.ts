/** What a plan is to its clause: object, topic, means. */

import type { Chunk } from '../german/chunks.ts'
import { isMention } from '../german/chunks.ts'
import { isFiniteOfClause } from '../german/clauses/parts.ts'
import { planHeadOf } from '../german/plans/words.ts'

/** What a plan is to its clause: *die Strategie beschlossen*, *mit der Strategie*, *Umsetzung der Strategie*. */
export type PlanRole =
  | { readonly kind: 'argument' }
  | { readonly kind: 'preposition'; readonly word: string; readonly before?: Chunk }
  | { readonly kind: 'genitive'; readonly of: Chunk; readonly attributes: string }

const DETERMINER_OF_PLAN =
  /^(?:der|die|das|den|dem|des|ein|eine[nmrs]?|(?:ihr|sein|unser|dies|jen)(?:e[nmrs]?)?|kein(?:e[nmrs]?)?|aller?|beide[nr]?)$/
const GENITIVE_DETERMINER = /^(?:der|des|eine[rs]|(?:ihr|sein|unser|dies|jen)e[rs])$/
const PREPOSITION_OR_ALS =
  /^(?:für|mit|auf|aus|in|im|ins|zu|zur|zum|nach|von|vom|bei|beim|durch|gegen|über|unter|um|an|am|ans|wegen|gemäß|laut|neben|vor|seit|ohne|statt|innerhalb|anhand|mittels|dank|infolge|samt|als|zwischen|hinter)$/
const COORDINATION = /^(?:und|sowie|oder|,|&)$/

/** Reads the role from the words before the plan: attributes, determiner, then what governs the phrase. */
export function roleOf(chunks: readonly Chunk[], plan: Chunk): PlanRole {
  let at = chunks.indexOf(plan) - 1
  while (at >= 0 && isAttribute(chunks[at] as Chunk)) {
    if (isParticiple(chunks[at] as Chunk)) at = beforeParticiple(chunks, at)
    else at--
  }
  const determiner = DETERMINER_OF_PLAN.test(chunks[at]?.lower ?? '') ? (chunks[at] as Chunk) : undefined
  if (determiner) at--
  const governor = chunks[at]
  if (!governor) return { kind: 'argument' }
  if (PREPOSITION_OR_ALS.test(governor.lower)) {
    const before = chunks[at - 1]
    return { kind: 'preposition', word: governor.lower, ...(before ? { before } : {}) }
  }
  if (COORDINATION.test(governor.lower)) {
    const other = chunks.slice(Math.max(0, at - 3), at).findLast((c) => c.tags.has('Plan'))
    return other ? roleOf(chunks, other) : { kind: 'argument' }
  }
  if (isNoun(governor) && determiner && GENITIVE_DETERMINER.test(determiner.lower) && !isNominative(determiner, plan)) {
    const attributes = chunks
      .slice(Math.max(0, at - 3), at)
      .map((c) => c.lower)
      .join(' ')
    return { kind: 'genitive', of: governor, attributes }
  }
  return { kind: 'argument' }
}

/** *in der Sitzung der Plan*: before a masculine plan, *der* opens the subject. */
const isNominative = (determiner: Chunk, { text, mentions: { plan }, start }: Chunk): boolean => {
  const head = plan && planHeadOf(text.slice(plan.head.start - start, plan.head.end - start))
  return determiner.lower === 'der' && head?.gender === 'm' && !head.plural
}

const isNoun = (c: Chunk) =>
  (c.tags.has('Noun') || c.tags.has('VerbNoun') || c.tags.has('Figure')) && !c.tags.has('Organ') && !c.tags.has('Body')

const isParticiple = (c: Chunk) => c.tags.has('Attributive') && /(?:t|n)e[nmrs]?$/.test(c.lower)

/** Adjectives and participles before the noun; verbs that close over them are none. */
function isAttribute(c: Chunk): boolean {
  if (isMention(c)) return c.tags.has('Place') && /(?:er|isch\p{L}+)$/u.test(c.lower)
  if (DETERMINER_OF_PLAN.test(c.lower) || PREPOSITION_OR_ALS.test(c.lower) || COORDINATION.test(c.lower)) return false
  if (isFiniteOfClause(c)) return false
  return /^\p{Ll}[\p{L}-]+(?:e[nmrs]?)$/u.test(c.text) || /^\d+(?:\.\d)?\.?$/.test(c.text)
}

/** *die vom Rat im Mai beschlossene Agenda*: back to the determiner that opens the attribute, if there is one. */
function beforeParticiple(chunks: readonly Chunk[], participle: number): number {
  for (let at = participle - 1; at >= Math.max(0, participle - 9); at--) {
    const chunk = chunks[at] as Chunk
    if (DETERMINER_OF_PLAN.test(chunk.lower) && startsAttribute(chunks[at + 1] as Chunk)) return at
    if (isFiniteOfClause(chunk)) break
  }
  return participle - 1
}

const startsAttribute = (c: Chunk) =>
  PREPOSITION_OR_ALS.test(c.lower) || c.tags.has('Date') || c.tags.has('Attributive') || /^\p{Ll}/u.test(c.text)
