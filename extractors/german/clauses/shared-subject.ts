/** The subject of a clause whose verb stands behind a comma, a bracket or a dash. */
import { isBackReference } from '../bodies/back-references.ts'
import type { Chunk } from '../chunks.ts'
import { pronounSubject } from './coordination.ts'
import { COORDINATION, type Draft, isFiniteVerb, isInfinitive, isNominal, tagged } from './parts.ts'
import type { Segment } from './segments.ts'

/** *X behält den Posten, gibt aber das Amt ab*: a verb right behind the comma shares the subject, which led its clause. */
export function sharedAcrossComma(before: readonly Chunk[], { chunks, boundary }: Segment): Chunk[] {
  const [verb, second] = chunks[0]?.lower === 'sondern' ? chunks.slice(1) : chunks
  if (boundary || !verb || !isFiniteVerb(verb) || isNominal(verb) || second?.tags.has('Pronoun')) return []
  // *Das Rechenzentrum, 1969 in Celle errichtet, ging 2001 in …*
  const [first, next] = before
  // *Seit Mai ist das Amt kein Betrieb mehr, sondern wird als …*
  const corrected = chunks[0]?.lower === 'sondern' ? subjectBehindVerb(before) : undefined
  const article = corrected && before[before.indexOf(corrected) - 1]
  if (article && /^(?:der|die|das)$/.test(article.lower)) return [article, tagged(corrected, 'Shared')]
  const led = corrected ?? (first && /^(?:der|die|das)$/.test(first.lower) && next?.tags.has('Body') ? next : first)
  // *Am Werk ist das Amt, errichtet per Erlass vom …*
  const trails = verb.tags.has('Participle') && second !== undefined && !isNominal(second)
  const named = trails ? before.findLast((c) => c.tags.has('Body') || c.tags.has('Plan')) : undefined
  // *Das Gremium, 2020 eingesetzt und gut besetzt, wurde …*
  if (first && led === first && /^(?:der|die|das)$/.test(first.lower) && next && isBackReference(next.lower))
    return [first, tagged(next, 'Shared')]
  const isNamed = led?.tags.has('Person') || led?.tags.has('Body')
  // *1970 nahm sie den Betrieb auf, wurde 1986 zur Anstalt*
  const isCondition = first !== undefined && isFiniteVerb(first)
  const pronoun = isNamed || named || trails || isCondition ? undefined : pronounSubject(before)
  if (pronoun) return [tagged(pronoun, 'Shared')]
  const subject = isNamed ? led : (named ?? led)
  if (named && named === subject) return [tagged(subject, 'Shared')]
  return subject?.tags.has('Person') || subject?.tags.has('Body') ? [tagged(subject, 'Shared')] : []
}

/** *hat gewartet, und X, bislang Referentin, ist seit Mai …*: taken off the clause before, to which it was given without its verb. */
export function takeBegun(before: Draft, segment: Segment): Chunk[] {
  const [verb] = segment.chunks
  const time = timeBegun(before.chunks, segment)
  if (time > 0) return before.chunks.splice(time).slice(1)
  const joins = before.chunks.findLastIndex((c) => COORDINATION.test(c.lower))
  const last = before.chunks[joins - 1]
  const isClosed = last?.tags.has('Comma') || last?.tags.has('Participle') || (last !== undefined && isInfinitive(last))
  const begun = before.chunks.slice(joins + 1)
  const isSubject = begun.length > 0 && begun.some(isNominal) && !begun.some((c) => c.tags.has('Verb'))
  if (!verb || !isFiniteVerb(verb) || !isClosed || !isSubject) return []
  before.chunks.splice(joins)
  return begun
}

/** *begann die Arbeit, zwei Jahre später, im Juli 2021, wurde das Amt …*: the comma behind which the time of the verb's own clause begins. */
function timeBegun(before: readonly Chunk[], { chunks: [verb, subject] }: Segment): number {
  if (!verb || !subject || !isFiniteVerb(verb) || isNominal(verb)) return -1
  if (!isNominal(subject) && !OPENS_SUBJECT.test(subject.lower)) return -1
  const last = before.findLastIndex((c) => !c.tags.has('Date') && !c.tags.has('Comma') && !BESIDE_TIME.test(c.lower))
  const comma = before.findIndex((c, i) => i > last && c.tags.has('Comma'))
  const hasTime = comma > 0 && before.slice(comma).some((c) => c.tags.has('Date'))
  return hasTime && before.slice(0, comma).some(isFiniteVerb) ? comma : -1
}
const OPENS_SUBJECT = /^(?:der|die|das|ein|eine|dies|er|sie|es|ihre?|seine?|unsere?|auch)$/
const BESIDE_TIME = /^(?:also|schon|bereits|erst|genau|kaum|nur|etwa|später|darauf|danach|kurz|wenig|und)$/

function subjectBehindVerb(chunks: readonly Chunk[]): Chunk | undefined {
  const verb = chunks.findIndex(isFiniteVerb)
  const [article, noun] = chunks.slice(verb + 1)
  const subject = article && /^(?:der|die|das)$/.test(article.lower) ? noun : article
  return verb > 0 && (subject?.tags.has('Body') || subject?.tags.has('Person')) ? subject : undefined
}
