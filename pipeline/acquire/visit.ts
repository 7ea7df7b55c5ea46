import type { StageError } from '../errors.ts'
import { hashOf } from '../read/decode.ts'
import type { Commit } from './commits.ts'
import { milliseconds } from './durations.ts'
import type { Page } from './fetch.ts'
import { type Link, linksOf } from './links.ts'
import { addPage, type PageRow, planLinks, RANK } from './pages.ts'
import type { FetchedSource } from './sources.ts'
import type { State } from './state.ts'
import type { Note } from './warc-records.ts'

/** What asking for a page changes: in the archive, in the state, on the list of what is to do. */

export interface Visit {
  readonly state: State
  readonly row: PageRow
  readonly source: FetchedSource
  /** All ids, in the order of the sources file: of two sources that lead to one page the first has it. */
  readonly order: readonly string[]
  readonly run: number
  /** ISO 8601, UTC. */
  readonly date: string
}

const MONTH = 30 * 86_400_000

/** Changes after an answer. Throws a StageError (`index`) where an index page is not what its source says. */
export async function answered(visit: Visit, page: Page): Promise<Commit> {
  const { state, row, source, run, date } = visit
  const hash = page.bytes === undefined ? row.hash : hashOf(page.bytes)
  const changed = hash !== row.hash
  const links = row.role === 'index' && page.bytes !== undefined ? await indexLinks(visit, page) : []
  const unchanged = changed ? 0 : row.unchanged + 1
  const due = Date.parse(date) + restOf(row, source, unchanged)
  const { etag, 'last-modified': modified, 'content-type': type } = page.headers
  const keep = row.role === 'document' && source.keep !== 'never'
  const bytes = changed || row.file === null ? page.bytes : undefined
  return {
    capture: keep && bytes ? { ...page, bytes, page: row.url, source: source.id } : undefined,
    notes: claims(visit, links),
    apply(pointer) {
      state.change(
        `UPDATE page SET run = ?, checked = ?, due = ?, unchanged = ?, failures = 0, code = NULL, reason = NULL,
           withdrawn = NULL WHERE url = ?`,
        run,
        date,
        due,
        unchanged,
        row.url,
      )
      if (page.bytes !== undefined) {
        const redirects = page.redirects.map(({ status, url }) => `${status} ${url}`).join(' ') || undefined
        state.change(
          'UPDATE page SET final = ?, redirects = ?, type = ?, etag = ?, modified = ?, hash = ? WHERE url = ?',
          ...[page.url, redirects, type, etag, modified, hash, row.url],
        )
      }
      if (bytes !== undefined && row.role === 'document') {
        state.change(
          'UPDATE page SET retrieved = ?, file = ?, offset = ?, length = ?, record = ?, body = ? WHERE url = ?',
          ...[page.retrieved, pointer?.file, pointer?.offset, pointer?.length, pointer?.record],
          keep ? undefined : bytes,
          row.url,
        )
      }
      applyLinks(visit, links)
      done(state, row)
    },
  }
}

/** Changes after a failure. A page is given up when it is gone for good (410), twice not found (404), or reserved. */
export function failed({ state, row, source, run, date }: Visit, error: StageError): Commit {
  const gone = error.code === 'gone' || (error.code === 'not-found' && row.code === 'not-found')
  const withdrawn = error.code === 'reserved' ? 'reserved' : gone ? 'gone' : undefined
  const news = withdrawn !== undefined && row.withdrawn === null && row.hash !== null
  const pause = error.retryable ? 0 : Math.min(MONTH, milliseconds(source.every) * 2 ** Math.min(row.failures, 10))
  return {
    notes: news ? [{ page: row.url, date, withdrawn }] : [],
    apply() {
      state.change(
        `UPDATE page SET run = ?, due = ?, failures = failures + 1, code = ?, reason = ?,
           withdrawn = coalesce(?, withdrawn) WHERE url = ?`,
        ...[run, Date.parse(date) + pause, error.code, error.message, withdrawn, row.url],
      )
      done(state, row)
    },
  }
}

/** Gives up all that is still to do on a host; it stays due. */
export function hostDown(state: State, host: string, error: StageError): void {
  state.together(() => {
    const reason = `not asked for, as the host fails: ${error.message}`
    state.change(
      `UPDATE page SET code = 'host', reason = ?, failures = failures + 1
       WHERE url IN (SELECT url FROM todo WHERE host = ?)`,
      reason,
      host,
    )
    state.change('DELETE FROM todo WHERE host = ?', host)
  })
}

function done(state: State, row: PageRow): void {
  state.change('DELETE FROM todo WHERE host = ? AND rank = ? AND url = ?', row.host, RANK[row.role], row.url)
}

/** Until a page is due again: documents that stay the same rest longer and longer, index pages never. */
function restOf(row: PageRow, source: FetchedSource, unchanged: number): number {
  const every = milliseconds(source.every)
  return row.role === 'index' ? every : Math.min(Math.max(MONTH, every), every * 2 ** Math.min(unchanged, 10))
}

async function indexLinks({ row, source, date }: Visit, page: Page): Promise<Link[]> {
  const { url, bytes = new Uint8Array(), headers } = page
  return linksOf(source, { url, bytes, contentType: headers['content-type'], depth: row.depth, now: new Date(date) })
}

/** Notes on pages that this source takes over from one that comes after it or is no source any more. */
function claims({ state, source, order, date }: Visit, links: readonly Link[]): Note[] {
  return links
    .filter(({ url }) => {
      const known = state.one<{ source: string }>('SELECT source FROM page WHERE url = ?', url)
      return known !== undefined && comesBefore(source.id, known.source, order)
    })
    .map(({ url }) => ({ page: url, date, source: source.id }))
}

function applyLinks({ state, row, source, order, run }: Visit, links: readonly Link[]): void {
  if (links.length === 0) return
  for (const link of links) {
    addPage(state, link, source.id, row.depth + 1)
    const known = state.one<{ source: string }>('SELECT source FROM page WHERE url = ?', link.url)
    if (known !== undefined && comesBefore(source.id, known.source, order))
      state.change('UPDATE page SET source = ? WHERE url = ?', source.id, link.url)
  }
  planLinks(state, links, source, run)
}

function comesBefore(id: string, other: string, order: readonly string[]): boolean {
  return id !== other && (!order.includes(other) || order.indexOf(id) < order.indexOf(other))
}
