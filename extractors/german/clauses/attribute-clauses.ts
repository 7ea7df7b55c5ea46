/**
 * What stands between an article and its noun tells something of its own: *der am 1. Mai ins Amt gekommene Präsident des
 * BSI, X, lobte …* says that X came into office, as *X, der am 1. Mai ins Amt kam* does.
 */
import { type Chunk, isMention } from '../chunks.ts'
import { latin } from '../latin.ts'
import { PREPOSITION } from './parts.ts'

interface Unfolded {
  /** The sentence without what its articles enclose. */
  readonly chunks: readonly Chunk[]
  /** A clause of each participle about somebody: office, name, what goes with the participle, the participle. */
  readonly clauses: readonly (readonly Chunk[])[]
}

const DEFINITE_ARTICLE = /^(?:der|die|den|dem|des|das)$/
const MOST_CHUNKS = 20

/** *der nach 20 Jahren verabschiedete Leiter*: behind an article that waits for a noun it is no preterite. */
const isAttribute = (c: Chunk | undefined): c is Chunk => c?.tags.has('Attributive') === true && !isMention(c)

/** Takes the attributes of persons out of a sentence, each as a clause. */
export function unfolded(all: readonly Chunk[]): Unfolded {
  let chunks = all
  const clauses: Chunk[][] = []
  if (!all.some((c) => c.tags.has('Person'))) return { chunks, clauses }
  for (let at = 0; at < chunks.length; at++) {
    if (!isAttribute(chunks[at])) continue
    const article = articleBefore(chunks, at)
    const head = article === undefined ? undefined : headBehind(chunks, at)
    if (article === undefined || !head) continue
    const inner = chunks.slice(article + 1, at)
    if (inner.length === 0) continue
    clauses.push([...head.described, ...inner.map(withOwnDate), asVerb(chunks[at] as Chunk)])
    const other = head.other?.at(-1)
    if (other) clauses.push([...head.described, ...(head.other ?? []).slice(0, -1).map(withOwnDate), asVerb(other)])
    chunks = [...chunks.slice(0, article + 1), ...chunks.slice(head.from)]
    at = article
  }
  return { chunks, clauses }
}

/** The article that waits for a noun behind the participle: the first within reach that no noun of its own follows. */
function articleBefore(chunks: readonly Chunk[], participle: number): number | undefined {
  let found: number | undefined
  for (let i = participle - 1; i >= Math.max(0, participle - MOST_CHUNKS); i--) {
    const c = chunks[i] as Chunk
    if (c.tags.has('Finite') || c.tags.has('Comma') || c.tags.has('Colon') || /^[.;!?–]$/.test(c.text)) break
    if (DEFINITE_ARTICLE.test(c.lower) && isOpen(chunks, i, participle)) found = i
    // *die am 14. Mai vorgenommene Wahl eines Nachfolgers für den verstorbenen Leiter*
    if (found === participle - 1) break
  }
  return found
}

/** *der am 1. Mai*, *die 2018*, *der vom Rat*, *der das Amt*: no noun follows that the article could belong to. */
function isOpen(chunks: readonly Chunk[], at: number, participle: number): boolean {
  const next = chunks[at + 1]
  if (!next || at + 1 === participle) return true
  if (next.tags.has('Date') || DEFINITE_ARTICLE.test(next.lower)) return true
  if (PREPOSITION.test(next.lower) || /^(?:am|im|vom|zum|zur|beim|ins|ans|als|bis|ab)$/.test(next.lower)) return true
  if (/^(?:gerade|heute|lange|bereits|eben)$/.test(next.lower)) return true
  return /^\p{Ll}/u.test(next.text) && !/(?:e[rmns]?)$/.test(next.lower) && !isMention(next) && !next.tags.has('Verb')
}

/** Whom the participle is about. */
interface Head {
  /** Where what follows the article goes on. */
  readonly from: number
  /** The office and name. */
  readonly described: Chunk[]
  /** A second participle with what goes with it: *2014 gewählte und 2019 abgewählte*. */
  readonly other?: Chunk[]
}

const INFLECTED = latin`^\p{Ll}+(?:e[rmns]?)$`

/** Behind *und* or a comma: a second attribute, and where the noun of both stands. */
function secondAttribute(chunks: readonly Chunk[], joint: number): { other: Chunk[]; from: number } | undefined {
  const isHead = (c: Chunk, i: number) =>
    (c.tags.has('Office') || c.tags.has('Person')) && INFLECTED.test(chunks[i - 1]?.text ?? '')
  const from = chunks.findIndex((c, i) => i > joint + 1 && i <= joint + MOST_CHUNKS && isHead(c, i))
  const between = chunks.slice(joint + 1, from)
  const commas = between.filter((c) => c.tags.has('Comma')).length
  if (from < 0 || commas % 2 > 0 || between.some((c) => c.tags.has('Finite') && !isAttribute(c))) return undefined
  return { other: between.slice(0, between.findLastIndex(isAttribute) + 1), from }
}

/** The office and name behind the participle. */
function headBehind(chunks: readonly Chunk[], participle: number): Head | undefined {
  let from = participle + 1
  const joins = chunks[from]?.tags.has('Comma') || chunks[from]?.lower === 'und'
  const further = joins ? secondAttribute(chunks, from) : undefined
  if (joins && !further) return undefined
  from = further?.from ?? from
  while (INFLECTED.test(chunks[from]?.text ?? '') && from < participle + 14) from++
  const [first, second, third, fourth] = chunks.slice(from, from + 4)
  const other = further?.other.length ? { other: further.other } : {}
  if (first?.tags.has('Person')) return { from, described: [first], ...other }
  if (!first?.tags.has('Office')) return undefined
  if (second?.tags.has('Person')) return { from, described: [first, second], ...other }
  if (!second?.tags.has('Comma')) return undefined
  const person = third?.tags.has('Person')
    ? third
    : fourth?.tags.has('Person') && third?.tags.has('Noun')
      ? fourth
      : undefined
  return person && { from, described: [first, person], ...other }
}

/** *gekommene* closes a clause as *gekommen* does, *leitende* as *leitet*. */
function asVerb(participle: Chunk): Chunk {
  const tags = new Set(participle.tags)
  tags.delete('Finite')
  tags.delete('Attributive')
  tags.add(/ende[rmns]?$/.test(participle.lower) ? 'Finite' : 'Participle')
  return { ...participle, tags }
}

/** What dates an attribute dates its own clause. */
function withOwnDate(c: Chunk): Chunk {
  const { date } = c.mentions
  if (!date?.attributive) return c
  return { ...c, mentions: { ...c.mentions, date: { ...date, attributive: false } } }
}
