/** What *nicht A, sondern B* and *sowohl A als auch B* make of two nouns: the one that counts, or both. */
import type { Chunk } from '../chunks.ts'
import { tagged } from './parts.ts'

/** *nicht nur*, *nicht mehr*: what follows is or was so. */
const STILL_TRUE = /^(?:nur|allein|bloß|lediglich|mehr|länger|erst|zuletzt|einmal|unbedingt|so)$/
const BOTH = /^(?:nur|allein|bloß|lediglich)$/
const ALSO = /^(?:auch|ebenso|zugleich|gleichzeitig)$/
const MOST = 12

const lowerAt = (chunks: readonly Chunk[], i: number): string => chunks[i]?.lower ?? ''
const isComma = (c: Chunk | undefined): boolean => c?.tags.has('Comma') === true
const isOfVerb = (c: Chunk): boolean => c.tags.has('Verb') && !(c.tags.has('Attributive') && !c.tags.has('Finite'))

/**
 * The chunks with what a correction leaves: *Nicht A, sondern B hat …* becomes *B hat …*, *B, nicht A, wird …* becomes
 * *B wird …*, *sowohl A als auch B* becomes *A und B*.
 */
export function corrected(chunks: readonly Chunk[]): readonly Chunk[] {
  if (!chunks.some((c) => c.lower === 'nicht' || c.lower === 'sowohl')) return chunks
  for (const [i, c] of chunks.entries()) {
    const better = c.lower === 'nicht' ? withoutDenied(chunks, i) : c.lower === 'sowohl' ? joined(chunks, i) : undefined
    if (better) return corrected(better)
  }
  return chunks
}

function withoutDenied(chunks: readonly Chunk[], at: number): readonly Chunk[] | undefined {
  if (BOTH.test(lowerAt(chunks, at + 1))) return joined(chunks, at)
  if (STILL_TRUE.test(lowerAt(chunks, at + 1))) return undefined
  const but = chunks.findIndex((c, i) => i > at + 1 && i <= at + MOST && c.lower === 'sondern')
  if (but < 0) return withoutAddedDenial(chunks, at)
  const denied = chunks.slice(at + 1, isComma(chunks[but - 1]) ? but - 1 : but)
  if (!denied.some(isOfVerb) && !denied.some(isComma)) return [...chunks.slice(0, at), ...chunks.slice(but + 1)]
  return exchanged(chunks, at, but)
}

/** *Nicht A wird CIO, sondern B*, *wird nicht A CIO, sondern B*: one name for the other. */
function exchanged(chunks: readonly Chunk[], at: number, but: number): readonly Chunk[] | undefined {
  const wrong = nameFrom(chunks, at + 1)
  const right = nameFrom(chunks, but + 1)
  if (!wrong || !right || !isComma(chunks[but - 1])) return undefined
  const behind = chunks.slice(right)
  if (behind.some(isOfVerb) && !isComma(behind[0])) return undefined
  return [...chunks.slice(0, at), ...chunks.slice(but + 1, right), ...chunks.slice(wrong, but - 1), ...behind]
}

/** Where it goes on behind a name that begins there, with article, adjective and title before it. */
function nameFrom(chunks: readonly Chunk[], from: number): number | undefined {
  const at = chunks.findIndex((c, i) => i >= from && c.tags.has('Person'))
  const lead = chunks.slice(from, at)
  const isLead = (c: Chunk) =>
    c.tags.has('Office') || c.tags.has('Noun') || /^(?:der|die|den|dem|\p{Ll}+en?)$/u.test(c.text)
  return at >= 0 && at - from <= 3 && lead.every((c) => isLead(c) && !c.tags.has('Verb')) ? at + 1 : undefined
}

/** *B, nicht A, wird CIO*, *CIO wird B und nicht A*. */
function withoutAddedDenial(chunks: readonly Chunk[], at: number): readonly Chunk[] | undefined {
  const link = chunks[at - 1]
  const end = nameFrom(chunks, at + 1)
  if (!end || !(isComma(link) || link?.lower === 'und') || !chunks[at - 2]?.tags.has('Person')) return undefined
  const next = chunks[end]
  const isLast = next === undefined || /^[.!;:]$/.test(next.text)
  if (isComma(link) ? !(isComma(next) || isLast) : !(isLast || next?.tags.has('Finite'))) return undefined
  return [...chunks.slice(0, at - 1), ...chunks.slice(isComma(link) && isComma(next) ? end + 1 : end)]
}

/** *nicht nur A, sondern auch B*, *sowohl A als auch B*: both. */
function joined(chunks: readonly Chunk[], at: number): readonly Chunk[] | undefined {
  const from = lowerAt(chunks, at) === 'sowohl' ? at + 1 : at + 2
  const but = chunks.findIndex(
    (c, i) =>
      i > from && i <= from + MOST && /^(?:sondern|als|wie)$/.test(c.lower) && ALSO.test(lowerAt(chunks, i + 1)),
  )
  if (but < 0) return undefined
  const first = chunks.slice(from, isComma(chunks[but - 1]) ? but - 1 : but)
  if (first.length === 0 || first.some(isOfVerb) || first.some(isComma)) return undefined
  const and = { ...tagged(chunks[but] as Chunk), text: 'und', lower: 'und' }
  return [...chunks.slice(0, at), ...first, and, ...chunks.slice(but + 2)]
}
