import type { Pointer } from './archive.ts'
import type { Link, Role } from './links.ts'
import type { FetchedSource } from './sources.ts'
import type { State } from './state.ts'

/** Pages as the state knows them. */
export interface PageRow {
  readonly url: string
  readonly source: string
  readonly role: Role
  readonly host: string
  readonly depth: number
  readonly run: number | null
  readonly checked: string | null
  readonly unchanged: number
  readonly failures: number
  readonly code: string | null
  readonly reason: string | null
  readonly withdrawn: string | null
  readonly final: string | null
  readonly redirects: string | null
  readonly type: string | null
  readonly etag: string | null
  readonly modified: string | null
  readonly hash: string | null
  readonly retrieved: string | null
  readonly file: string | null
  readonly offset: number | null
  readonly length: number | null
  readonly record: string | null
}

/** All columns but the body. */
export const PAGE_COLUMNS = `url, source, role, host, depth, run, checked, unchanged, failures, code, reason, withdrawn,
  final, redirects, type, etag, modified, hash, retrieved, file, offset, length, record`

export function pointerOf({ file, offset, length, record }: PageRow): Pointer | undefined {
  if (file === null || offset === null || length === null || record === null) return undefined
  return { file, offset, length, record }
}

export function pageRow(state: State, url: string): PageRow | undefined {
  return state.one<PageRow>(`SELECT ${PAGE_COLUMNS} FROM page WHERE url = ?`, url)
}

/** Index pages first: what they lead to may be due too. */
export const RANK: Readonly<Record<Role, number>> = { index: 0, document: 1 }

/** Takes note of a page; a known one stays as it is. */
export function addPage(state: State, { url, role }: Link, source: string, depth: number): void {
  state.change(
    'INSERT INTO page (url, source, role, host, depth) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
    url,
    source,
    role,
    new URL(url).host,
    depth,
  )
}

/**
 * Puts on the list what is due: pages of a source that this run has not asked for yet, new ones first, not more than the
 * source allows in one run.
 */
export function planSource(state: State, source: FetchedSource, run: number, now: number, rules: string): void {
  const due = `source = ? AND run IS NOT ? AND (due <= ? OR ${LOST_BYTES})`
  const put = (role: Role, limit: number) =>
    state.change(
      `INSERT OR IGNORE INTO todo (host, rank, url)
       SELECT host, ${RANK[role]}, url FROM page WHERE ${due} AND role = '${role}' ORDER BY due, url LIMIT ?`,
      source.id,
      run,
      now,
      rules,
      limit,
    )
  put('index', -1)
  put('document', 'limit' in source ? source.limit : -1)
}

/** Pages that other rules were used on, and whose bytes nobody kept: they have to be fetched again. */
export const LOST_BYTES = `(file IS NULL AND body IS NULL AND hash IS NOT NULL AND withdrawn IS NULL AND role = 'document'
  AND NOT EXISTS (SELECT 1 FROM extraction e WHERE e.url = page.url AND e.hash = page.hash AND e.rules = ?))`

/** New documents that an index page led to: on the list, as far as the source's limit for one run goes. */
export function planLinks(state: State, links: readonly Link[], source: FetchedSource, run: number): void {
  // Counted only when there is something new: it costs as much as many pages.
  let room: number | undefined
  for (const { url, role } of links) {
    const page = pageRow(state, url)
    if (page === undefined || page.run === run || page.source !== source.id) continue
    if (role === 'document') {
      if (page.hash !== null || page.failures > 0) continue
      room ??= 'limit' in source ? source.limit - plannedDocuments(state, source.id, run) : Number.POSITIVE_INFINITY
      if (room <= 0) continue
      room -= 1
    }
    state.change('INSERT OR IGNORE INTO todo (host, rank, url) VALUES (?, ?, ?)', page.host, RANK[role], url)
  }
}

function plannedDocuments(state: State, source: string, run: number): number {
  const count = state.one<{ n: number }>(
    `SELECT (SELECT count(*) FROM page WHERE source = ?1 AND role = 'document' AND run = ?2)
      + (SELECT count(*) FROM todo JOIN page USING (url) WHERE source = ?1 AND role = 'document') AS n`,
    source,
    run,
  )
  return count?.n ?? 0
}
