import type { Span } from '../../extractors/document.ts'

/**
 * The range of the decoded source in which a span of a page's text stands, markup between its words included.
 * `map` has pairs of text offset and source offset, ascending; from each pair on both run in step. Without a map the
 * text is the source.
 */
export function sourceRange(map: readonly number[] | undefined, span: Span): Span {
  if (!map || map.length === 0) return { start: span.start, end: span.end }
  return {
    start: sourceOffset(map, span.start),
    end: span.end > span.start ? sourceOffset(map, span.end - 1) + 1 : sourceOffset(map, span.end),
  }
}

function sourceOffset(map: readonly number[], offset: number): number {
  let low = 0
  let high = map.length / 2 - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((map[2 * middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return (map[2 * low + 1] ?? 0) + offset - (map[2 * low] ?? 0)
}
