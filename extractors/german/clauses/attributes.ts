/** Words that look like verbs and belong to a noun: *der bewährte Jurist*, *sein Stellvertreter*. */
import type { Chunk } from '../chunks.ts'
import { isFiniteOfClause } from './parts.ts'

const DETERMINER_OF_ATTRIBUTE =
  /^(?:de[rnms]|die|das|eine[rnms]?|ein|keine[rnms]?|kein|diese[rnms]?|seine[rnms]?|ihre[rnms]?|unsere[rnms]?|am|im|beim|vom|zum|zur)$/

const opensNoun = (c: Chunk | undefined): boolean =>
  c !== undefined && /^\p{Lu}/u.test(c.text) && !c.tags.has('Finite') && !c.mentions.date

const closesClause = (c: Chunk): boolean => c.tags.has('Comma') || c.tags.has('Colon') || /^[;–—-]$/.test(c.text)

/** The chunks around `i` up to the next comma on either side. */
function around(chunks: readonly Chunk[], i: number): readonly Chunk[] {
  const from = chunks.findLastIndex((c, k) => k < i && closesClause(c))
  const to = chunks.findIndex((c, k) => k > i && closesClause(c))
  return chunks.slice(from + 1, to < 0 ? chunks.length : to)
}

/** *, promovierte Juristin,*: behind a name. */
const isApposed = (chunks: readonly Chunk[], i: number): boolean =>
  chunks[i - 1]?.tags.has('Comma') === true &&
  chunks[i - 2]?.tags.has('Person') === true &&
  (chunks[i + 2] === undefined || closesClause(chunks[i + 2] as Chunk))

/** *das bewährte*, *die 2015 errichtete* */
function followsDeterminer(chunks: readonly Chunk[], i: number): boolean {
  const before = chunks[i - 1]?.mentions.date ? i - 2 : i - 1
  return DETERMINER_OF_ATTRIBUTE.test(chunks[before]?.lower ?? '')
}

/**
 * *der bewährte Jurist Popp (SPD) ist CIO*: a form that could be a past tense as well is an attribute between an article
 * and a noun, where the clause has its verb elsewhere. *Das erklärte CIO Popp* keeps it.
 */
export function withAttributes(chunks: Chunk[]): Chunk[] {
  const isAttribute = (c: Chunk, i: number): boolean =>
    c.tags.has('Finite') &&
    c.tags.has('Attributive') &&
    opensNoun(chunks[i + 1]) &&
    ((followsDeterminer(chunks, i) && around(chunks, i).some(isFiniteOfClause)) || isApposed(chunks, i))
  if (!chunks.some(isAttribute)) return chunks
  return chunks.map((c, i) =>
    isAttribute(c, i) ? { ...c, tags: new Set([...c.tags].filter((tag) => tag !== 'Finite')) } : c,
  )
}

/** *CIO wird Muster, sein Stellvertreter Beispiel*: no infinitive, right before a noun. */
export function withPossessives(chunks: Chunk[]): Chunk[] {
  const isPossessive = (c: Chunk, i: number): boolean => {
    const next = chunks[i + 1]
    const isNoun = opensNoun(next) && !next?.tags.has('Person')
    return c.text === 'sein' && isNoun && !/^(?:zu|worden|gewesen)$/.test(chunks[i - 1]?.lower ?? '')
  }
  if (!chunks.some(isPossessive)) return chunks
  return chunks.map((c, i) => (isPossessive(c, i) ? { ...c, tags: new Set(), verbs: [] } : c))
}
