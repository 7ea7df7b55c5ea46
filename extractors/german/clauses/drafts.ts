/** The clauses that a sentence's segments are put together to: what is told within, before or behind the main clause. */
import type { Chunk } from '../chunks.ts'
import { CONDITIONAL_CONJUNCTION } from '../modality.ts'
import { isAtFirstOrEarlier } from '../time-words.ts'
import { AUXILIARIES } from './coordination.ts'
import { behindSpeech } from './interposed.ts'
import { bodyDescribed, participialClause } from './participial.ts'
import {
  COORDINATION,
  type Draft,
  has,
  INFINITIVE_OPENER,
  isFiniteOfClause,
  isFiniteVerb,
  isInfinitive,
  isNominal,
  isOnlyFinite,
  RELATIVE,
  tagged,
} from './parts.ts'
import { type Segment, segmented } from './segments.ts'
import { sharedAcrossComma, takeBegun } from './shared-subject.ts'
import { couldBeRelative, insertedClause, type Opener, openerOf, subordinateDraft } from './subordinate.ts'
import { closesBracket, closesList, continuesBracket } from './verb-brackets.ts'

/** A sentence whose segments are being walked. */
interface Walk {
  readonly segments: Segment[]
  /** The index of the segment whose turn it is. */
  at: number
  readonly drafts: Draft[]
  /** The main clause that is being put together. */
  main: Draft
}

/** Walks the comma-separated segments and gives each to the clause that it belongs to. */
export function drafted(chunks: readonly Chunk[]): Draft[] {
  const main: Draft = { kind: 'main', chunks: [] }
  const walk: Walk = { segments: segmented(chunks), at: 0, drafts: [main], main }
  for (; walk.at < walk.segments.length; walk.at++) {
    const segment = walk.segments[walk.at] as Segment
    if (!OWN_CLAUSES.some((take) => take(walk, segment))) takeAsMain(walk, segment)
  }
  return walk.drafts
}

/** What a segment can be that is no part of the main clause. Each takes it, and what belongs to it behind, if it is that. */
const OWN_CLAUSES: readonly ((walk: Walk, segment: Segment) => boolean)[] = [
  takeSpeech,
  takeBetweenDashes,
  takeParticipial,
  takeSubordinate,
  takeBracket,
  takeInfinitive,
  takeListBeforeVerb,
  takeFormerState,
  takeDescription,
]

/** The segment at this index goes on with the main clause, whatever sign stands before it. */
function resumeAt({ segments }: Walk, at: number): void {
  segments[at] = { ...(segments[at] as Segment), lead: [], resumed: true }
}

/** *„Den Rat“, sagt der Bürgermeister, „haben wir …“* */
function takeSpeech(walk: Walk): boolean {
  const { segments, at, drafts, main } = walk
  const resumed = behindSpeech(main.chunks, segments, at, (after) => closesBracket(main.chunks, after))
  if (resumed === undefined) return false
  drafts.push({ kind: 'main', chunks: segments.slice(at, resumed).flatMap((s) => [...s.lead, ...s.chunks]) })
  resumeAt(walk, resumed)
  walk.at = resumed - 1
  return true
}

/** *A und B – beide hatten lange geworben – fusionierten* */
function takeBetweenDashes(walk: Walk, segment: Segment): boolean {
  const { segments, at, drafts, main } = walk
  const behind = segments[at + 1]
  if (!behind || !isBetweenDashes(main.chunks, segment, behind)) return false
  drafts.push({ kind: segment.chunks.some(isFiniteVerb) ? 'main' : 'fragment', chunks: segment.chunks })
  resumeAt(walk, at + 1)
  return true
}

/** *im Mai beschlossen, gilt die Agenda …* */
function takeParticipial({ segments, at, drafts, main }: Walk, segment: Segment): boolean {
  const participial = participialClause(main.chunks, segment, segments.slice(at + 1))
  if (participial) drafts.push({ kind: 'fragment', chunks: [...participial], presupposed: true })
  return participial !== undefined
}

/** *…, der das Amt leitet*, *weil der Rat zustimmt*: with the segments up to its verb, and what is inserted before that. */
function takeSubordinate(walk: Walk, segment: Segment): boolean {
  const { segments, drafts, main } = walk
  const opener = openerOfClause(walk, segment)
  if (!opener) return false
  const { chunks } = segment
  const inserted: Draft[] = []
  while (!chunks.some(isFiniteVerb) && walk.at + 1 < segments.length && chunks.length < 40) {
    const next = segments[++walk.at] as Segment
    const behind = segments[walk.at + 1]
    const within = insertedClause(chunks, next, behind, inserted.length > 0)
    const described = within ? undefined : describedIfAtAll(opener.word, chunks, next, behind)
    if (within) inserted.push(subordinateDraft(within, next.chunks, { ...main, chunks: [...chunks] }))
    else if (described) inserted.push(saidOf(described, [...next.lead, ...next.chunks]))
    else chunks.push(...(inserted.length > 0 ? [] : next.lead), ...next.chunks)
  }
  drafts.push(subordinateDraft(opener, chunks, main), ...inserted)
  return true
}

/** What opens a clause of its own at the segment's start; undefined where the segment goes on with the main clause. */
function openerOfClause({ segments, at, drafts, main }: Walk, segment: Segment): Opener | undefined {
  const { chunks, boundary, resumed } = segment
  const opener = openerOf(chunks, at > 0 && !boundary && !resumed && !opensWithCapital(segment))
  if (!opener) return undefined
  // *hat X, 46, als Nachfolger bestimmt*: no clause of its own
  if (opener.word === 'als' && closesBracket(main.chunks, chunks)) return undefined
  if (opener.kind === 'subordinate') return opener
  // *könne, sofern der Rat zustimme, nach der Pause verabschiedet werden*
  // *haben wir A, zum 1. Januar, aus der Verwaltung gelöst und der Kanzlei unterstellt*
  const mayGoOn = drafts.at(-1) !== main || opener.preposition !== undefined || goesOnBehindName(main.chunks, chunks)
  if (mayGoOn && closesBracket(main.chunks, chunks)) return undefined
  if (!segments[at + 1] && closesList(main.chunks, chunks)) return undefined
  return couldBeRelative(segment, ...segments.slice(at + 1, at + 5)) ? opener : undefined
}

/** *hat der Leiter, X, das Haus verlassen*: the comma closes an apposition, and what stands behind ends in the participle. */
function goesOnBehindName(before: readonly Chunk[], behind: readonly Chunk[]): boolean {
  const [comma, name] = before.slice(-2)
  const last = behind.findLast((c) => /\p{L}/u.test(c.text))
  return comma?.tags.has('Comma') === true && name?.tags.has('Person') === true && last?.tags.has('Participle') === true
}

/** *Potsdam (dpa) – Der Rat hat …*: a capital opens a sentence. */
const opensWithCapital = ({ chunks }: Segment): boolean => /^\p{Lu}/u.test(chunks[0]?.text ?? '')

/** *X (CIO seit 2012)* */
function takeBracket({ drafts, main }: Walk, { parenthesis, chunks }: Segment): boolean {
  if (parenthesis) drafts.push(saidOf(main.chunks.findLast(isNominal), chunks))
  return parenthesis
}

/** *…, um das Amt zu errichten* */
function takeInfinitive({ drafts }: Walk, { chunks }: Segment): boolean {
  const conjunction = chunks[0]?.lower ?? ''
  const isInfinitival = INFINITIVE_OPENER.test(conjunction) && chunks.some(isInfinitive)
  if (isInfinitival) drafts.push({ kind: 'infinitive', chunks, conjunction })
  return isInfinitival
}

/** *Den hat der Rat eingesetzt, Leute aus Handel, Schule und Vereinen gehören ihm an* */
function takeListBeforeVerb(walk: Walk, segment: Segment): boolean {
  const next = walk.segments[walk.at + 1]
  if (!next || !beginsList(walk.main.chunks, segment, next)) return false
  openMain(walk, [...segment.chunks, ...next.lead, ...next.chunks])
  walk.at++
  return true
}

/** *gehört A, zuvor dem Innenressort unterstellt, zum Ministerium* */
function takeFormerState({ segments, at, drafts, main }: Walk, segment: Segment): boolean {
  const isFormer = isFormerState(main.chunks, segment, segments[at + 1])
  if (isFormer) drafts.push(saidOf(main.chunks.findLast(isNominal), segment.chunks))
  return isFormer
}

/** *X, 2016 zum CDO ernannt, geht*, *Das Amt, gegründet 2004, heißt nun …* */
function takeDescription({ segments, at, drafts, main }: Walk, segment: Segment): boolean {
  const person = describedByParticiple(main.chunks, segment, segments[at + 1])
  const body = person ? undefined : bodyDescribed(main.chunks, segment, segments[at + 1])
  if (person) drafts.push(saidOf(person, segment.chunks))
  if (body) drafts.push({ kind: 'fragment', chunks: [...body, ...segment.chunks] })
  return person !== undefined || body !== undefined
}

/** What a fragment tells of somebody or something named before it. */
const saidOf = (described: Chunk | undefined, chunks: readonly Chunk[]): Draft => ({
  kind: 'fragment',
  chunks: [...(described ? [tagged(described, 'Antecedent')] : []), ...chunks],
})

/** Goes on with the main clause, or begins another where that is complete. */
function takeAsMain(walk: Walk, segment: Segment): void {
  const { main } = walk
  const { chunks, lead, boundary } = segment
  if (boundary) openMain(walk, [...sharedAcrossComma(main.chunks, segment), ...chunks])
  else if (chunks.some(isFiniteVerb) && isComplete(main, segment)) {
    const begun = takeBegun(main, segment)
    openMain(walk, [...(begun.length ? begun : sharedAcrossComma(main.chunks, segment)), ...chunks])
  } else {
    // *hat der Rat, der gestern tagte, die KISA aufgelöst*: that comma closes the clause between, and joins no nouns
    const isBehindClause = walk.drafts.at(-1) !== main && closesBracket(main.chunks, chunks)
    main.chunks.push(...(main.chunks.length && !isBehindClause ? lead : []), ...chunks)
  }
}

function openMain(walk: Walk, chunks: Chunk[]): void {
  walk.main = { kind: 'main', chunks }
  walk.drafts.push(walk.main)
}

/** Whether the main clause waits for nothing that the segment could bring. */
function isComplete({ chunks }: Draft, segment: Segment): boolean {
  const [dash] = segment.lead
  const isBehindDateline =
    opensWithCapital(segment) && dash?.tags.has('Dash') && RELATIVE.test(segment.chunks[0]?.lower ?? '')
  return (
    isBehindDateline ||
    (chunks.some(isFiniteVerb) && !closesBracket(chunks, segment.chunks) && !continuesBracket(chunks, segment))
  )
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
    isAtFirstOrEarlier(chunks[0]?.lower) &&
    last?.tags.has('Participle') === true &&
    before.some(isFiniteVerb) &&
    !chunks.some((c) => c !== last && isFiniteVerb(c)) &&
    !next.chunks.some(isFiniteVerb)
  )
}

/** *Das Haus führt X, im März gewählt, als CIO*: the verb waits for no participle. */
function describedBehindVerb(before: readonly Chunk[], inserted: readonly Chunk[]): Chunk | undefined {
  const person = before.at(-1)
  const verbs = before.filter(isFiniteOfClause)
  const last = inserted.findLast((c) => /\p{L}/u.test(c.text))
  const waits = verbs.some((c) => ['Modal', ...AUXILIARIES].some((tag) => c.tags.has(tag)))
  if (!person?.tags.has('Person') || verbs.length !== 1 || waits) return undefined
  if (!last?.tags.has('Participle') || last.tags.has('Attributive') || inserted.length < 2) return undefined
  return inserted.some(isOnlyFinite) || inserted.some(has('Person')) ? undefined : person
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
