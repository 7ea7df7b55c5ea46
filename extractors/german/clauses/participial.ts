/** Clauses that have a participle and no verb of their own: *obwohl erst 2019 vom Land errichtet*, *im Mai beschlossen, gilt die Agenda …*. */
import type { Chunk } from '../chunks.ts'
import { type Phrase, phrasesOf } from '../phrases.ts'
import { AUXILIARIES } from './coordination.ts'
import { has, isFiniteOfClause, isFiniteVerb, isOnlyFinite, isPlainParticiple, tagged } from './parts.ts'
import type { Segment } from './segments.ts'

const CONCEDES = /^(?:obwohl|obgleich|obschon|obzwar|wenngleich|wiewohl|weil|zwar|kaum)$/
const SUBJECT = /^(?:er|sie|es|dieser|diese|dieses)$/

/** The words of the participial clause that the segment is, what it is said of before them; undefined where it is none. */
export function participialClause(
  before: readonly Chunk[],
  segment: Segment,
  behind: readonly Segment[],
): readonly Chunk[] | undefined {
  const [first, second] = segment.chunks
  const conceded = CONCEDES.test(first?.lower ?? '')
    ? 1
    : /^(?:wenn|ob)$/.test(first?.lower ?? '') && second?.lower === 'auch'
      ? 2
      : 0
  const words = segment.chunks.slice(conceded)
  if (segment.boundary || segment.parenthesis || !isParticipial(words)) return undefined
  const plan = conceded === 0 && behind.length > 0 && opensAside(words) ? planAtEnd(before) : undefined
  if (plan) return [plan, ...words]
  if (conceded === 0 && before.length > 0) return undefined
  const described = before.length > 0 ? subjectBefore(before) : subjectBehind(behind)
  return described && [described, ...words]
}

/** *nach der Leitlinie, vom Kabinett am 5. Dezember beschlossen, …*: right behind a plan that the clause only goes by. */
function planAtEnd(before: readonly Chunk[]): Chunk | undefined {
  const last = before.at(-1)
  return last?.tags.has('Plan') ? tagged(last, 'Antecedent') : undefined
}
const opensAside = ([first]: readonly Chunk[]): boolean =>
  first !== undefined && (first.tags.has('Date') || /^(?:von|vom|durch)$/.test(first.lower))

/** *Das Amt, ins Leben gerufen 2004, heißt nun …*, *gab dem Amt, 2004 gegründet, den Namen …*: a body of which a dated aside tells. */
export function bodyDescribed(
  before: readonly Chunk[],
  { lead, chunks, boundary, parenthesis }: Segment,
  next?: Segment,
): readonly Chunk[] | undefined {
  if (!before.at(-1)?.tags.has('Body') || boundary || parenthesis || !next || next.boundary) return undefined
  const verbs = before.filter(isFiniteOfClause)
  const isWaiting = verbs.some((c) => ['Modal', ...AUXILIARIES].some((tag) => c.tags.has(tag)))
  if (isWaiting || verbs.length > 1 || (verbs.length === 0) !== next.chunks.slice(0, 1).some(isFiniteVerb))
    return undefined
  const participles = chunks.filter(isPlainParticiple)
  if (participles.length !== 1 || !chunks.some((c) => c.mentions.date?.value)) return undefined
  const isElse = (c: Chunk) => c !== participles[0] && (isFiniteVerb(c) || c.tags.has('Person'))
  if (chunks.some(isElse) || !phrasesOf(chunks).every((p) => p.preposition || p.owner)) return undefined
  return namedLast(before, lead)
}

/** Of *KDZ Westpfalz, Tochter der Datenzentrale Nord* the KDZ, with what stands beside it; else the last name alone. */
function namedLast(before: readonly Chunk[], lead: readonly Chunk[]): readonly Chunk[] {
  const phrases = phrasesOf(before)
  const at = phrases.findLastIndex((p) => p.beside)
  const isBeside = at >= 0 && phrases.slice(at + 1).every((p) => p.preposition || p.owner)
  const named = isBeside ? phrases[at]?.beside : undefined
  if (named?.heads.some(has('Body'))) return [...before.slice(named.start), ...lead]
  const heads = phrases.at(-1)?.heads ?? []
  return heads.map((c) => (c === heads.at(-1) ? tagged(c, 'Antecedent') : c))
}

/** Ends in a participle, and has neither a verb nor a subject. */
function isParticipial(words: readonly Chunk[]): boolean {
  const last = words.findLast((c) => /\p{L}/u.test(c.text))
  if (words.length < 2 || !last?.tags.has('Participle')) return false
  if (words.some((c) => c !== last && isOnlyFinite(c))) return false
  return phrasesOf(words).every((p) => p.preposition || p.owner)
}

function subjectBefore(before: readonly Chunk[]): Chunk | undefined {
  const head = phrasesOf(before).find(isPlain)
  return head && tagged(headOf(head), 'Antecedent')
}

/** The verb stands first in what the participle describes, its subject behind it. */
function subjectBehind(behind: readonly Segment[]): Chunk | undefined {
  const main = behind.find(({ chunks }) => !isParticipial(chunks))
  const [verb, next] = main?.chunks ?? []
  if (!main || main.boundary || main.parenthesis || !verb || !isFiniteVerb(verb)) return undefined
  if (next && (SUBJECT.test(next.lower) || isObject(next, main.chunks[2]))) return next
  const phrases = phrasesOf(main.chunks.slice(1))
  const subject = phrases.find((p) => isPlain(p) || isDescribedObject(p))
  return subject && tagged(headOf(subject), 'Antecedent')
}

/** *2004 gegründet, gehören ihm heute 23 Städte an*, not *gehört ihr Haus* */
const isObject = ({ lower }: Chunk, behind: Chunk | undefined): boolean =>
  /^(?:ihm|ihn|ihr)$/.test(lower) &&
  !(behind && (has('Noun')(behind) || has('Body')(behind) || has('Attributive')(behind)))

/** *2004 gegründet, gehören dem Verbund heute 23 Städte an*: right behind the verb stands what the participle describes. */
const isDescribedObject = ({ start, heads, determiner }: Phrase): boolean =>
  start === 0 && determiner === 'dem' && heads.some((h) => has('Body')(h))

const isPlain = ({ preposition, owner, determiner }: Phrase): boolean =>
  !preposition && !owner && !/^(?:dem|den|des|ein(?:em|en|es))$/.test(determiner ?? '')

const headOf = ({ heads }: Phrase): Chunk =>
  heads.find((h) => has('Body')(h) || has('Plan')(h)) ?? (heads.at(-1) as Chunk)
