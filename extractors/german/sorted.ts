/** Binary search, in what stands in the order of the text or of time. */

/** The index of the last of `count` ascending values that is at most `limit`, or -1. */
export function lastAtMost(limit: number, count: number, valueAt: (index: number) => number): number {
  let low = -1
  let high = count - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (valueAt(middle) <= limit) low = middle
    else high = middle - 1
  }
  return low
}

/** The index of the last that starts at or before `offset`, or -1. */
export function lastStartingBy(spans: readonly { readonly start: number }[], offset: number): number {
  return lastAtMost(offset, spans.length, (i) => spans[i]?.start ?? 0)
}

/** The index of the one around `offset`, or -1; none overlaps another. */
export function indexAt(spans: readonly { readonly start: number; readonly end: number }[], offset: number): number {
  const at = lastStartingBy(spans, offset)
  return offset < (spans[at]?.end ?? 0) ? at : -1
}

/** The index of the one around `offset` or else of the next behind it, which may be the number of all. */
export function indexFrom(spans: readonly { readonly start: number; readonly end: number }[], offset: number): number {
  const at = lastStartingBy(spans, offset)
  return offset < (spans[at]?.end ?? 0) ? at : at + 1
}
