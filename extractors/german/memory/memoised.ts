import { lately } from './lately.ts'
import { ownText } from './own-copy.ts'

/** Twice so many words are kept at most: a hostile text has no end of new ones. */
const MAX_MEMO = 2_500

const NOTHING = Symbol('nothing')

/** A function of one word, computed once for each as long as texts repeat it. */
export function memoised<T>(compute: (key: string) => T): (key: string) => T {
  const memo = lately<string, unknown>(MAX_MEMO)
  return (key) => {
    const known = memo.get(key)
    if (known !== undefined) return (known === NOTHING ? undefined : known) as T
    const own = ownText(key)
    const value = compute(own)
    memo.set(own, value === undefined ? NOTHING : value)
    return value
  }
}
