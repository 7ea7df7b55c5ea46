import { ownText } from './own-text.ts'

/** Bounded: a hostile text has no end of new words. */
const MAX_MEMO = 5_000

/** A function of one word, computed once for each: texts repeat their words. */
export function memoised<T>(compute: (key: string) => T): (key: string) => T {
  const memo = new Map<string, T>()
  return (key) => {
    const known = memo.get(key)
    if (known !== undefined || memo.has(key)) return known as T
    if (memo.size >= MAX_MEMO) memo.clear()
    const own = ownText(key)
    const value = compute(own)
    memo.set(own, value)
    return value
  }
}
