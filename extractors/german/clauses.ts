/**
 * Clauses of a sentence: German puts whole clauses into the middle of others, and only within one clause do verb,
 * subject, negation and date belong together.
 */

import { BULLET } from './chunks/word-chunks.ts'
import type { Chunk } from './chunks.ts'
import { isMention } from './chunks.ts'
import { unfolded } from './clauses/attribute-clauses.ts'
import { withoutAttributions } from './clauses/attributions.ts'
import { splitCoordinated } from './clauses/coordination.ts'
import { corrected } from './clauses/corrections.ts'
import { drafted } from './clauses/drafts.ts'
import { splitGapped } from './clauses/gapping.ts'
import { governedMood } from './clauses/governed-mood.ts'
import { joinedToLabel } from './clauses/label-as-subject.ts'
import { type ClauseKind, type Continued, type Draft, has, isFiniteVerb, tagged } from './clauses/parts.ts'
import { toldAhead } from './clauses/told-ahead.ts'
import { type Mood, moodOf } from './modality.ts'
import { withoutPersonAsides } from './persons/asides.ts'
import { withoutSalutations } from './persons/salutations.ts'
import { joinSeparable } from './verbs/separable.ts'

/** Tags words for the extractors: verbs by their infinitive, other words by their form in lower case. */
interface WordTagger {
  readonly verbTags: (lemma: string) => readonly string[]
  readonly wordTags: (lower: string) => readonly string[]
}

const NO_TAGS: WordTagger = { verbTags: () => [], wordTags: () => [] }

export type { ClauseKind } from './clauses/parts.ts'

export interface Clause {
  readonly kind: ClauseKind
  /**
   * The clause's chunks in their order, embedded clauses taken out. A relative pronoun is replaced by what it stands
   * for (tag `Antecedent`); a subject that a coordinated clause shares with the one before leads it (tag `Shared`).
   */
  readonly chunks: readonly Chunk[]
  /** The conjunction of a subordinate clause, in lower case. */
  readonly conjunction?: string
  readonly continues?: Continued
  readonly mood: Mood
}

/** Cuts the chunks of one sentence into clauses. `tagger` knows the extractors' own words. */
export function splitClauses(all: readonly Chunk[], tagger: WordTagger = NO_TAGS): Clause[] {
  const ahead = toldAhead(joinedToLabel(withoutSalutations(withoutBullets(all))))
  const { chunks, clauses } = unfolded(corrected(withoutPersonAsides(withoutAttributions(ahead.chunks))))
  const question = chunks.some(has('Question')) || isIndirectQuestion(chunks)
  const own = drafted(chunks).flatMap(splitGapped).flatMap(splitCoordinated)
  const drafts = [...own, ...[...ahead.clauses, ...clauses].map((c): Draft => ({ kind: 'fragment', chunks: [...c] }))]
  return drafts
    .filter((d) => d.chunks.some((c) => c.lower.match(/[\p{L}\p{N}]/u)))
    .map((d) => ({
      kind: d.kind,
      chunks: joinSeparable(d.chunks).map((c) => withOwnTags(c, tagger)),
      ...(d.conjunction ? { conjunction: d.conjunction } : {}),
      ...(d.continues ? { continues: d.continues } : {}),
      mood: {
        ...(d.presupposed ? { background: 'presupposed' } : {}),
        ...governedMood(d, drafts),
        ...moodOf(withoutLead(d.chunks), { question, ...(d.conjunction ? { conjunction: d.conjunction } : {}) }),
      },
    }))
}

/** *Wie das ITZBund entstand*, *Warum Köln einen CDO hat*: a heading that asks. */
function isIndirectQuestion(chunks: readonly Chunk[]): boolean {
  const words = chunks.filter((c) => /[\p{L}\d]/u.test(c.text))
  return (
    /^(?:wie|warum|weshalb|wieso|wann|wo|wozu|womit|wodurch)$/.test(words[0]?.lower ?? '') &&
    words.at(-1)?.tags.has('Finite') === true &&
    words.filter((c) => c.tags.has('Finite')).length === 1 &&
    !chunks.some((c) => c.tags.has('Comma'))
  )
}

/** *+++ Errichtet wurde das Amt …*, *• Neuer CIO ist …*: signs before a sentence are none of its words. */
function withoutBullets(chunks: readonly Chunk[]): readonly Chunk[] {
  const first = chunks.findIndex((c) => !BULLET.test(c.text))
  return first > 0 ? chunks.slice(first) : chunks
}

/** *Neun Ziele, aber kein Preisschild: X hat die Strategie vorgestellt*: a lead without a verb denies nothing behind its colon. */
function withoutLead(chunks: readonly Chunk[]): readonly Chunk[] {
  const colon = chunks.findIndex((c) => c.tags.has('Colon'))
  const isLead = colon > 0 && !chunks.slice(0, colon).some(isFiniteVerb) && chunks.slice(colon).some(isFiniteVerb)
  return isLead && chunks.slice(0, colon).some((c) => /^kein/.test(c.lower)) ? chunks.slice(colon + 1) : chunks
}

function withOwnTags(chunk: Chunk, { verbTags, wordTags }: WordTagger): Chunk {
  if (isMention(chunk)) return chunk
  const ofWord = wordTags(chunk.lower)
  if (ofWord.length === 0 && chunk.verbs.length === 0) return chunk
  const tags = [...chunk.verbs.flatMap((v) => verbTags(v.lemma)), ...ofWord]
  return tags.length ? tagged(chunk, ...tags) : chunk
}
