/** How alike two texts are: shared runs of words, as sets (Jaccard), and short signatures to find candidates (MinHash). */

const RUN = 4
const ROWS = 4
const BANDS = 8

/** The hashes of all runs of four words of a text, without regard to case and punctuation. */
export function shingles(text: string): Set<number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const found = new Set<number>()
  for (let at = 0; at + RUN <= words.length; at += 1) found.add(hashOf(words.slice(at, at + RUN).join(' ')))
  return found
}

/** The share of runs that two texts have in common: 1 for the same, 0 for nothing shared or texts of a few words. */
export function likeness(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  if (one.size === 0 || other.size === 0) return 0
  let shared = 0
  for (const run of one) if (other.has(run)) shared += 1
  return shared / (one.size + other.size - shared)
}

/**
 * Keys of which two texts share at least one with a probability of 99.7 % where 85 % of their runs are the same, and of
 * 40 % at half. Empty for texts of a few words.
 */
export function likenessKeys(runs: ReadonlySet<number>): string[] {
  if (runs.size === 0) return []
  const least = new Uint32Array(BANDS * ROWS).fill(0xffffffff)
  for (const run of runs) {
    for (let row = 0; row < least.length; row += 1) {
      const value = mix(run, row)
      if (value < (least[row] ?? 0)) least[row] = value
    }
  }
  return Array.from({ length: BANDS }, (_, band) => `${band}:${least.slice(band * ROWS, (band + 1) * ROWS).join('.')}`)
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** Another hash function for each row (the finaliser of MurmurHash3). */
function mix(value: number, row: number): number {
  let hash = value ^ Math.imul(row + 1, 0x9e3779b1)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
