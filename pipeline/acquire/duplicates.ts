import type { DocumentRecord } from '../records.ts'
import { likeness, likenessKeys, shingles } from './likeness.ts'
import type { State } from './state.ts'

/** Pages that say the same: syndicated texts, print versions, addresses with parameters. They count as one source. */

/** Shares of common runs of words: of any two pages, and of two with the same canonical address. */
const ALIKE = 0.85
const ALIKE_BY_ADDRESS = 0.5

interface Candidate {
  readonly url: string
  readonly final: string | null
  readonly hash: string
  readonly canonical: string | null
  readonly likeness: string
  readonly ids: string
}

/**
 * The pages that repeat another one, with the address of that one. A page that states a fact which the other does not is
 * never a duplicate, however alike they are: no fact is lost. Pages without facts are sources of nothing and not looked
 * at. The same for any order in which pages were found.
 */
export function duplicates(state: State, sources: readonly string[]): Map<string, string> {
  const found = new Map<string, string>()
  const originals = new Map<string, Original[]>()
  for (const candidate of candidates(state, sources)) {
    const page = { ...candidate, facts: new Set(JSON.parse(candidate.ids) as string[]), keys: keysOf(candidate) }
    const known = page.keys.flatMap((key) => originals.get(key) ?? [])
    const original = [...new Set(known)].find(
      (other) => isSubset(page.facts, other.facts) && sameText(state, page, other),
    )
    if (original !== undefined) found.set(page.url, original.url)
    else for (const key of page.keys) originals.set(key, [...(originals.get(key) ?? []), page])
  }
  return found
}

interface Original extends Candidate {
  readonly facts: ReadonlySet<string>
  readonly keys: readonly string[]
}

/** Those that name another address as canonical come last; else who states more comes first, then the shorter address. */
function candidates(state: State, sources: readonly string[]): Candidate[] {
  return state.all<Candidate>(
    `SELECT page.url, final, document ->> '$.id' AS hash, canonical, likeness, ids FROM page JOIN extraction USING (url)
     WHERE ids <> '[]' AND withdrawn IS NULL AND page.source IN (SELECT value FROM json_each(?))
     ORDER BY canonical IS NOT NULL AND canonical NOT IN (page.url, coalesce(final, '')),
       json_array_length(ids) DESC, length(page.url), page.url`,
    JSON.stringify(sources),
  )
}

function keysOf({ url, final, hash, canonical, likeness }: Candidate): string[] {
  const address = canonical ?? final ?? url
  return [`hash:${hash}`, `address:${address}`, ...(JSON.parse(likeness) as string[])]
}

function sameText(state: State, one: Original, other: Original): boolean {
  if (one.hash === other.hash) return true
  const sameAddress = one.keys[1] === other.keys[1]
  const share = likeness(shinglesOf(state, one.url), shinglesOf(state, other.url))
  return share >= (sameAddress ? ALIKE_BY_ADDRESS : ALIKE)
}

function shinglesOf(state: State, url: string): Set<number> {
  const row = state.one<{ document: string | null }>('SELECT document FROM extraction WHERE url = ?', url)
  return row?.document == null ? new Set() : documentShingles(JSON.parse(row.document) as DocumentRecord)
}

/** What an extraction keeps to find its duplicates: JSON for the column. */
export function likenessOf(document: DocumentRecord): string {
  return JSON.stringify(likenessKeys(documentShingles(document)))
}

/** Of the page's own text; teasers of other articles come and go. */
function documentShingles({ text, segments }: DocumentRecord): Set<number> {
  const own = segments.filter(({ kind }) => kind === 'main').map(({ start, end }) => text.slice(start, end))
  return shingles(own.length === 0 ? text : own.join(' '))
}

function isSubset(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  return [...some].every((id) => all.has(id))
}
