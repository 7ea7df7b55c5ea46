/**
 * Clauses of a sentence: German puts whole clauses into the middle of others, and only within one clause do verb,
 * subject, negation and date belong together.
 */

import { BULLET } from './chunks/word-chunks.ts'
import type { Chunk } from './chunks.ts'
import { unfolded } from './clauses/attribute-clauses.ts'
import { withoutAttributions } from './clauses/attributions.ts'
import { AUXILIARIES, splitCoordinated } from './clauses/coordination.ts'
import { corrected } from './clauses/corrections.ts'
import { splitGapped } from './clauses/gapping.ts'
import { governedMood } from './clauses/governed-mood.ts'
import { behindSpeech } from './clauses/interposed.ts'
import { joinedToLabel } from './clauses/label-as-subject.ts'
import { participialClause } from './clauses/participial.ts'
import {
  type ClauseKind,
  COORDINATION,
  type Continued,
  type Draft,
  has,
  INFINITIVE_OPENER,
  isFiniteVerb,
  isInfinitive,
  isNominal,
  RELATIVE,
  tagged,
} from './clauses/parts.ts'
import { type Segment, segmented } from './clauses/segments.ts'
import { sharedAcrossComma, takeBegun } from './clauses/shared-subject.ts'
import { couldBeRelative, insertedClause, openerOf, subordinateDraft } from './clauses/subordinate.ts'
import { toldAhead } from './clauses/told-ahead.ts'
import { closesBracket, continuesBracket } from './clauses/verb-brackets.ts'
import { latin } from './latin.ts'
import { CONDITIONAL_CONJUNCTION, type Mood, moodOf } from './modality.ts'
import { withoutPersonAsides } from './persons/asides.ts'
import { withoutSalutations } from './persons/salutations.ts'
import { AT_FIRST, EARLIER } from './time-words.ts'
import { joinSeparable } from './verbs/separable.ts'

const ONCE = latin`^(?:${AT_FIRST}|${EARLIER})$`

/** Tags words for the extractors: verbs by their infinitive, other words by their form in lower case. */
export interface WordTagger {
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
  const question = chunks.some(has('Question'))
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

/** Walks the comma-separated segments and gives each to the clause that it belongs to. */
function drafted(chunks: readonly Chunk[]): Draft[] {
  const segments = segmented(chunks)
  const drafts: Draft[] = []
  let main: Draft = { kind: 'main', chunks: [] }
  drafts.push(main)
  for (let i = 0; i < segments.length; i++) {
    const segment = segments[i] as Segment
    const { chunks: before } = main
    const resumed = behindSpeech(before, segments, i, (after) => closesBracket(before, after))
    if (resumed !== undefined) {
      drafts.push({ kind: 'main', chunks: segments.slice(i, resumed).flatMap((s) => [...s.lead, ...s.chunks]) })
      segments[resumed] = { ...(segments[resumed] as Segment), lead: [], resumed: true }
      i = resumed - 1
      continue
    }
    const behindDash = segments[i + 1]
    if (behindDash && isBetweenDashes(before, segment, behindDash)) {
      drafts.push({ kind: segment.chunks.some(isFiniteVerb) ? 'main' : 'fragment', chunks: segment.chunks })
      segments[i + 1] = { ...behindDash, lead: [], resumed: true }
      continue
    }
    const participial = participialClause(main.chunks, segment, segments.slice(i + 1))
    if (participial) {
      drafts.push({ kind: 'fragment', chunks: [...participial], presupposed: true })
      continue
    }
    // *Potsdam (dpa) – Der Rat hat …*: a capital opens a sentence
    const isCapital = /^\p{Lu}/u.test(segment.chunks[0]?.text ?? '')
    const opening = openerOf(segment.chunks, i > 0 && !segment.boundary && !segment.resumed && !isCapital)
    // *hat X, 46, als Nachfolger bestimmt*: no clause of its own
    const opener = opening?.word === 'als' && closesBracket(main.chunks, segment.chunks) ? undefined : opening
    // *könne, sofern der Rat zustimme, nach der Pause verabschiedet werden*
    // *haben wir A, zum 1. Januar, aus der Verwaltung gelöst und der Kanzlei unterstellt*
    const mayGoOn = opener?.kind === 'relative' && (drafts.at(-1) !== main || opener.preposition !== undefined)
    const goesOn = mayGoOn && closesBracket(main.chunks, segment.chunks)
    if (
      opener &&
      !goesOn &&
      (opener.kind === 'subordinate' || couldBeRelative(segment, ...segments.slice(i + 1, i + 5)))
    ) {
      const inserted: Draft[] = []
      while (!segment.chunks.some(isFiniteVerb) && i + 1 < segments.length && segment.chunks.length < 40) {
        const next = segments[++i] as Segment
        const within = insertedClause(segment.chunks, next, segments[i + 1], inserted.length > 0)
        const described = within ? undefined : describedIfAtAll(opener.word, segment.chunks, next, segments[i + 1])
        if (within) inserted.push(subordinateDraft(within, next.chunks, { ...main, chunks: [...segment.chunks] }))
        else if (described)
          inserted.push({ kind: 'fragment', chunks: [tagged(described, 'Antecedent'), ...next.lead, ...next.chunks] })
        else segment.chunks.push(...(inserted.length > 0 ? [] : next.lead), ...next.chunks)
      }
      drafts.push(subordinateDraft(opener, segment.chunks, main), ...inserted)
      continue
    }
    if (segment.parenthesis) {
      const before = main.chunks.findLast(isNominal)
      drafts.push({ kind: 'fragment', chunks: [...(before ? [tagged(before, 'Antecedent')] : []), ...segment.chunks] })
      continue
    }
    if (INFINITIVE_OPENER.test(segment.chunks[0]?.lower ?? '') && segment.chunks.some(isInfinitive)) {
      drafts.push({ kind: 'infinitive', chunks: segment.chunks, conjunction: (segment.chunks[0] as Chunk).lower })
      continue
    }
    const next = segments[i + 1]
    if (next && beginsList(main.chunks, segment, next)) {
      main = { kind: 'main', chunks: [...segment.chunks, ...next.lead, ...next.chunks] }
      drafts.push(main)
      i++
      continue
    }
    if (isFormerState(main.chunks, segment, next)) {
      const before = main.chunks.findLast(isNominal)
      drafts.push({ kind: 'fragment', chunks: [...(before ? [tagged(before, 'Antecedent')] : []), ...segment.chunks] })
      continue
    }
    const described = describedByParticiple(main.chunks, segment, next)
    if (described) {
      drafts.push({ kind: 'fragment', chunks: [tagged(described, 'Antecedent'), ...segment.chunks] })
      continue
    }
    const isBehindDateline =
      isCapital && segment.lead[0]?.tags.has('Dash') && RELATIVE.test(segment.chunks[0]?.lower ?? '')
    const complete =
      isBehindDateline ||
      (main.chunks.some(isFiniteVerb) &&
        !closesBracket(main.chunks, segment.chunks) &&
        !continuesBracket(main.chunks, segment))
    if (segment.boundary || (complete && segment.chunks.some(isFiniteVerb))) {
      const begun = segment.boundary ? [] : takeBegun(main, segment)
      main = {
        kind: 'main',
        chunks: [...(begun.length ? begun : sharedAcrossComma(main.chunks, segment)), ...segment.chunks],
      }
      drafts.push(main)
    } else main.chunks.push(...(main.chunks.length ? segment.lead : []), ...segment.chunks)
  }
  return drafts
}

/** *Ob X, CIO seit 2012, das Amt behält, ist offen*: who somebody is stands fast, whatever becomes of the clause. */
function describedIfAtAll(
  word: string,
  before: readonly Chunk[],
  { chunks, boundary }: Segment,
  behind?: Segment,
): Chunk | undefined {
  const person = before.at(-1)
  const isDescription = !boundary && chunks.some(has('Office')) && !chunks.some((c) => c.tags.has('Verb'))
  return isDescription && behind && CONDITIONAL_CONJUNCTION.has(word) && person?.tags.has('Person') ? person : undefined
}

/** *A und B – beide hatten lange geworben – fusionierten*, *Jena – nicht für Eile bekannt – hat …*: the verb stands behind the second dash. */
function isBetweenDashes(before: readonly Chunk[], { lead, chunks }: Segment, next: Segment): boolean {
  const isDash = (led: readonly Chunk[]) => led[0]?.tags.has('Dash') === true
  const verb = next.chunks[0]
  return (
    isDash(lead) &&
    isDash(next.lead) &&
    before.length > 0 &&
    !before.some(isFiniteVerb) &&
    verb !== undefined &&
    isFiniteVerb(verb) &&
    chunks.some((c) => isFiniteVerb(c) || c.lower === 'nicht' || /^kein/.test(c.lower))
  )
}

/** *Den hat der Rat eingesetzt, Leute aus Handel, Schule und Vereinen gehören ihm an*: behind the closed bracket a list leads to its own verb. */
function beginsList(before: readonly Chunk[], { chunks, boundary }: Segment, next: Segment): boolean {
  const isClosed = before.at(-1)?.tags.has('Participle') && before.slice(0, -1).some(isFiniteVerb)
  const [first, second] = next.chunks
  return (
    isClosed === true &&
    !boundary &&
    !next.boundary &&
    !chunks.some(isFiniteVerb) &&
    chunks.some(isNominal) &&
    first?.tags.has('Noun') === true &&
    COORDINATION.test(second?.lower ?? '') &&
    next.chunks.some(isFiniteVerb)
  )
}

/** *gehört A, zuvor dem Innenressort unterstellt, zum Ministerium*: an aside, behind which the clause goes on. */
function isFormerState(before: readonly Chunk[], { chunks, boundary }: Segment, next?: Segment): boolean {
  const last = chunks.findLast((c) => /\p{L}/u.test(c.text))
  return (
    !boundary &&
    next !== undefined &&
    !next.boundary &&
    ONCE.test(chunks[0]?.lower ?? '') &&
    last?.tags.has('Participle') === true &&
    before.some(isFiniteVerb) &&
    !chunks.some((c) => c !== last && isFiniteVerb(c)) &&
    !next.chunks.some(isFiniteVerb)
  )
}

/** *Das Haus führt X, im März gewählt, als CIO*: the verb waits for no participle. */
function describedBehindVerb(before: readonly Chunk[], inserted: readonly Chunk[]): Chunk | undefined {
  const person = before.at(-1)
  const verbs = before.filter((c) => isFiniteVerb(c) && !c.tags.has('Attributive'))
  const last = inserted.findLast((c) => /\p{L}/u.test(c.text))
  const waits = verbs.some((c) => ['Modal', ...AUXILIARIES].some((tag) => c.tags.has(tag)))
  if (!person?.tags.has('Person') || verbs.length !== 1 || waits) return undefined
  if (!last?.tags.has('Participle') || last.tags.has('Attributive') || inserted.length < 2) return undefined
  return inserted.some((c) => isFiniteVerb(c) && !c.tags.has('Participle')) || inserted.some(has('Person'))
    ? undefined
    : person
}

/** *X, 2016 zum CDO ernannt, geht*; *2016 zum CDO ernannt, geht X*: of whom a participle between commas tells something of its own. */
function describedByParticiple(before: readonly Chunk[], segment: Segment, next?: Segment): Chunk | undefined {
  const { chunks } = segment
  const last = chunks.findLast((c) => /\p{L}/u.test(c.text))
  if (!next || next.boundary || segment.boundary) return undefined
  if (!next.chunks.slice(0, 1).some(isFiniteVerb)) return describedBehindVerb(before, chunks)
  if (chunks.length < 2 || !last?.tags.has('Participle') || chunks.some((c) => c !== last && isFiniteVerb(c)))
    return undefined
  const person = before.length === 0 ? next.chunks.slice(1, 4).find(has('Person')) : before.at(-1)
  return person?.tags.has('Person') && !before.some(isFiniteVerb) ? person : undefined
}

function withOwnTags(chunk: Chunk, { verbTags, wordTags }: WordTagger): Chunk {
  if (Object.keys(chunk.mentions).length > 0) return chunk
  const ofWord = wordTags(chunk.lower)
  if (ofWord.length === 0 && chunk.verbs.length === 0) return chunk
  const tags = [...chunk.verbs.flatMap((v) => verbTags(v.lemma)), ...ofWord]
  return tags.length ? tagged(chunk, ...tags) : chunk
}
