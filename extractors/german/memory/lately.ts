/** A map that forgets what was not asked for lately. `undefined` is no value. */
export interface Lately<K, V> {
  get(key: K): V | undefined
  set(key: K, value: V): void
}

/** Two generations of at most `max` entries each: what is asked for moves to the young one, and the old one is let go. */
export function lately<K, V>(max: number): Lately<K, V> {
  let young = new Map<K, V>()
  let old = new Map<K, V>()
  const set = (key: K, value: V) => {
    if (young.size >= max) {
      old = young
      young = new Map()
    }
    young.set(key, value)
  }
  return {
    get(key) {
      const known = young.get(key)
      if (known !== undefined) return known
      const older = old.get(key)
      if (older !== undefined) set(key, older)
      return older
    },
    set,
  }
}
