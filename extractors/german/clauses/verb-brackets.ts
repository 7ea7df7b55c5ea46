/** The two ends of a German verb: *hat … gegründet*, with what stands between or goes on behind. */
import type { Chunk } from '../chunks.ts'
import { AUXILIARIES } from './coordination.ts'
import { COORDINATION, isFiniteVerb, isInfinitive, isNominal, isPlainParticiple } from './parts.ts'
import type { Segment } from './segments.ts'

/** *hat sich X, der …, von Y führen lassen*: what follows the embedded clause ends in the verb that the auxiliary waits for. */
export function closesBracket(before: readonly Chunk[], behind: readonly Chunk[]): boolean {
  // *hat die fortgeschriebene Strategie (NEGS) beschlossen*: an attribute is no verb of the clause
  const verbs = before.filter((c) => c.tags.has('Verb') && (!c.tags.has('Attributive') || c.tags.has('Finite')))
  const [only] = verbs
  const isAuxiliary = only && ['Sein', 'Haben', 'Werden', 'Modal'].some((t) => only.tags.has(t))
  const closes = (c: Chunk | undefined) => c !== undefined && (isInfinitive(c) || c.tags.has('Participle'))
  // *hat geplant und im Rat (Saal 2) die Agenda verabschiedet*: the second verb waits for the same auxiliary
  const again = before.findLastIndex((c, i) => COORDINATION.test(c.lower) && closes(before[i - 1]))
  const governed = verbs.filter((c) => c !== only && before.indexOf(c) > again)
  if (!isAuxiliary || governed.length > 0) return false
  // *hat die Leiterin, X, ihr Amt niedergelegt und ist nach Bonn gezogen*: the bracket closes before the second verb
  const shared = behind.findIndex((c) => COORDINATION.test(c.lower))
  const after = shared > 0 && closes(behind[shared - 1]) ? behind.slice(0, shared) : behind
  const cluster = after.length - 1 - after.findLastIndex((c) => /\p{L}|\d/u.test(c.text) && !c.tags.has('Verb'))
  // *bis Jahresende sollen es 90 sein*: a plural modal that does not stand among the last verbs is finite
  const mayBeInfinitive = (c: Chunk, i: number) =>
    isInfinitive(c) && !(c.tags.has('Modal') && i < after.length - cluster)
  // *hat gestern (10. April) die nach langer Beratung entwickelte Strategie vorgestellt*
  const isAttribute = (c: Chunk, i: number) => {
    const noun = after[i + 1]
    return c.tags.has('Attributive') && noun !== undefined && isNominal(noun)
  }
  const finite = after.filter(
    (c, i) => isFiniteVerb(c) && !mayBeInfinitive(c, i) && !isAttribute(c, i) && !c.tags.has('Participle'),
  )
  const last = after.findLast((c) => /\p{L}/u.test(c.text))
  return finite.length === 0 && closes(last)
}

/** *soll als Stelle dienen, 200 Kommunen beraten und Dienste betreiben*: each infinitive closes its part and waits for the one modal. */
function continuesInfinitive(before: readonly Chunk[], { chunks, boundary }: Segment): boolean {
  const isWord = (c: Chunk) => /\p{L}|\d/u.test(c.text)
  const words = chunks.filter(isWord)
  const closesPart = (c: Chunk, i: number) =>
    isInfinitive(c) && (i === words.length - 1 || COORDINATION.test(words[i + 1]?.lower ?? ''))
  const governs = before.some((c) => isFiniteVerb(c) && ['Modal', 'Werden'].some((tag) => c.tags.has(tag)))
  const last = before.at(-1)
  return (
    !boundary &&
    governs &&
    last !== undefined &&
    isInfinitive(last) &&
    words.length > 1 &&
    words.every((c, i) => !isFiniteVerb(c) || closesPart(c, i)) &&
    closesPart(words.at(-1) as Chunk, words.length - 1)
  )
}

/**
 * *wurde 2010 errichtet, 2014 dem Ministerium unterstellt*, *hat A nicht verlängert, sondern B berufen*: a participle that
 * looks finite is governed as the one before.
 */
export function continuesBracket(before: readonly Chunk[], segment: Segment): boolean {
  if (continuesInfinitive(before, segment)) return true
  const { chunks, boundary } = segment
  const last = chunks.findLast((c) => /\p{L}/u.test(c.text))
  const auxiliary = before.some((c) => isFiniteVerb(c) && AUXILIARIES.some((tag) => c.tags.has(tag)))
  return (
    !boundary &&
    auxiliary &&
    isPlainParticiple(before.at(-1)) &&
    isPlainParticiple(last) &&
    (chunks[0]?.tags.has('Date') === true || ADVERSATIVE.test(chunks[0]?.lower ?? '')) &&
    chunks.every((c) => !isFiniteVerb(c) || isPlainParticiple(c))
  )
}

const ADVERSATIVE = /^(?:sondern|aber|dafür|stattdessen|jedoch|wohl|doch)$/

const LISTED = ['Plan', 'Body'] as const
const ARTICLE = /^(?:de[nr]|das|die)$/

/** *hat die A, die B und die C verabschiedet*: a list of things of one kind with their articles, no relative clause. */
export function closesList(before: readonly Chunk[], behind: readonly Chunk[]): boolean {
  const words = behind.filter((c) => /[\p{L}\d]/u.test(c.text))
  const und = words.findIndex((c) => /^(?:und|sowie)$/.test(c.lower))
  const isItem = ([article, ...noun]: readonly Chunk[], kind: string): boolean =>
    ARTICLE.test(article?.lower ?? '') &&
    noun.at(-1)?.tags.has(kind) === true &&
    noun.slice(0, -1).every((c) => /^\p{Ll}+e[ns]?$/u.test(c.text))
  const last = before.findLast((c) => !c.tags.has('Comma'))
  const article = before[(last ? before.lastIndexOf(last) : 0) - 1]
  const kind = LISTED.find((tag) => last?.tags.has(tag))
  const isListed = kind !== undefined && !/^eine?[nr]?$/.test(article?.lower ?? '')
  return (
    isListed &&
    und > 1 &&
    isItem(words.slice(0, und), kind) &&
    isItem(words.slice(und + 1, -1), kind) &&
    closesBracket(before, behind)
  )
}
