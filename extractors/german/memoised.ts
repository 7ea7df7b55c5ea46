/** Bounded: a hostile text has no end of new words. */
const MAX_MEMO = 10_000

/** A function of one word, computed once for each: texts repeat their words. */
export function memoised<T>(compute: (key: string) => T): (key: string) => T {
  const memo = new Map<string, T>()
  return (key) => {
    const known = memo.get(key)
    if (known !== undefined || memo.has(key)) return known as T
    if (memo.size >= MAX_MEMO) memo.clear()
    const value = compute(key)
    memo.set(key, value)
    return value
  }
}
