import type { Span } from '../../extractors/document.ts'
import { lastAtMost } from '../../extractors/german/sorted.ts'

/**
 * The range of the decoded source in which a span of a page's text stands, markup between its words included.
 * `map` has pairs of text offset and source offset, ascending; from each pair on both run in step. Without a map the
 * text is the source.
 */
export function sourceRange(map: readonly number[] | undefined, span: Span): Span {
  if (!map || map.length === 0) return { start: span.start, end: span.end }
  return {
    start: sourceOffset(map, span.start),
    end: span.end > span.start ? sourceEnd(map, span.end) : sourceOffset(map, span.end),
  }
}

/** The last character may be an entity, which is a pair of its own (or a surrogate pair): it ends where the next begins. */
function sourceEnd(map: readonly number[], end: number): number {
  const pair = pairAt(map, end - 1)
  const [start = 0, , next, source = 0] = map.slice(2 * pair, 2 * pair + 4)
  return next === end && end - start <= 2 ? source : sourceOffset(map, end - 1) + 1
}

function sourceOffset(map: readonly number[], offset: number): number {
  const pair = pairAt(map, offset)
  return (map[2 * pair + 1] ?? 0) + offset - (map[2 * pair] ?? 0)
}

/** The number of the last pair that begins at or before a text offset. */
const pairAt = (map: readonly number[], offset: number): number =>
  Math.max(
    0,
    lastAtMost(offset, map.length / 2, (pair) => map[2 * pair] ?? 0),
  )
