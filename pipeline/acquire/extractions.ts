import type { Acquired } from '../acquire.ts'
import type { Engine } from '../engines/engine.ts'
import { PASSING, StageError } from '../errors.ts'
import type { Kept } from '../process.ts'
import type { DocumentRecord, IssueRecord } from '../records.ts'
import { readCapture } from './archive-read.ts'
import { duplicates, likenessOf } from './duplicates.ts'
import { PAGE_COLUMNS, type PageRow, pointerOf } from './pages.ts'
import { givenBy } from './rules-version.ts'
import type { Source } from './sources.ts'
import type { State } from './state.ts'

/** Documents out of state and archive: extracted where that is new, remembered where nothing changed. */

export interface ExtractionOptions {
  readonly state: State
  /** The archive's folder. */
  readonly archive: string
  readonly sources: readonly Source[]
  /** Fingerprint of what decides over a source's facts. */
  readonly rules: (source: Source) => string
  readonly engine: Engine
  readonly signal: AbortSignal
}

/** Pages that are worked on, and committed, together. */
const GROUP = 50

/** Works on every page whose bytes or rules are new, and keeps what came of it in the state. */
export async function extractChanged(options: ExtractionOptions): Promise<void> {
  for await (const { input, kept } of options.engine.process(changed(options)))
    remember(options.state, input.row, diedOf(kept) ? `${input.rules} died` : input.rules, kept)
}

/** What killed its thread is tried again by the next run: perhaps the machine was only busy. */
function diedOf({ issues }: Kept): boolean {
  return issues.some(({ document }) => document !== undefined)
}

type Changed = Acquired & { readonly row: PageRow; readonly rules: string }

async function* changed(options: ExtractionOptions): AsyncGenerator<Changed> {
  const { state, signal } = options
  for await (const { row, source } of pages(options)) {
    const rules = options.rules(source)
    const known = 'SELECT 1 FROM extraction WHERE url = ? AND hash = ? AND rules = ?'
    if (state.one(known, row.url, row.hash, rules) !== undefined) continue
    if (signal.aborted) throw new StageError('acquire', 'stopped', 'the run was stopped', { retryable: true })
    const input = await snapshotOf(row, source, options)
    // Nothing to read it from again: what was extracted before holds.
    if ('error' in input && state.one('SELECT 1 FROM extraction WHERE url = ?', row.url) !== undefined) continue
    yield { ...input, row, rules }
  }
}

/** All documents with what they state, in the order of their addresses; those that repeat another are marked, see `duplicates`. */
export async function* documents(options: ExtractionOptions, run: number): AsyncGenerator<Kept> {
  const { state, sources } = options
  const copies = duplicates(
    state,
    sources.map(({ id }) => id),
  )
  for await (const { row, source } of pages(options)) {
    const extraction = state.one<{ document: string | null; facts: string; issues: string }>(
      'SELECT document, facts, issues FROM extraction WHERE url = ?',
      row.url,
    )
    const issues = [...parsed<IssueRecord>(extraction?.issues), ...troubles(row, run)]
    const copyOf = copies.get(row.url)
    const document = extraction?.document == null ? undefined : (JSON.parse(extraction.document) as DocumentRecord)
    yield {
      source: row.url,
      facts: copyOf === undefined ? parsed(extraction?.facts) : [],
      issues,
      ...(document && { document: { ...provenance(row, source, copyOf), ...document } }),
    }
  }
}

/** Troubles of pages that have never been fetched, index pages included. */
export function* failures({ state, sources }: ExtractionOptions, run: number): Generator<Kept> {
  const rows = state.all<PageRow>(
    `SELECT ${PAGE_COLUMNS} FROM page WHERE code IS NOT NULL AND (role = 'index' OR hash IS NULL OR withdrawn IS NOT NULL)
     AND source IN (SELECT value FROM json_each(?)) ORDER BY url`,
    JSON.stringify(sources.map(({ id }) => id)),
  )
  for (const row of rows) {
    const issues = troubles(row, run)
    if (issues.length > 0) yield { source: row.url, facts: [], issues }
  }
}

/** What went wrong with a page in this run, as issue records: grave where it may leave facts out. */
function troubles(row: PageRow, run: number): IssueRecord[] {
  if (row.code === null || row.reason === null || (row.run !== run && row.code !== 'host')) return []
  const kept = row.hash !== null && row.withdrawn === null && row.role === 'document'
  const reason = kept ? `${row.reason}; kept as of ${row.retrieved}` : row.reason
  const grave = row.role === 'index' || (PASSING.has(row.code) && !kept)
  return [{ source: row.url, stage: 'acquire', code: row.code, severity: grave ? 'error' : 'warning', reason }]
}

/** Pages with bytes, in the order of their addresses; read in groups, so that the state may change meanwhile. */
async function* pages({ state, sources }: ExtractionOptions): AsyncGenerator<{ row: PageRow; source: Source }> {
  const byId = new Map(sources.map((source) => [source.id, source]))
  const ids = JSON.stringify([...byId.keys()])
  let last = ''
  for (;;) {
    const rows = state.all<PageRow>(
      `SELECT ${PAGE_COLUMNS} FROM page WHERE url > ? AND role = 'document' AND hash IS NOT NULL AND withdrawn IS NULL
       AND source IN (SELECT value FROM json_each(?)) ORDER BY url LIMIT ${GROUP}`,
      last,
      ids,
    )
    for (const row of rows) yield { row, source: byId.get(row.source) as Source }
    if (rows.length < GROUP) return
    last = rows.at(-1)?.url ?? last
  }
}

async function snapshotOf(row: PageRow, source: Source, { state, archive }: ExtractionOptions): Promise<Acquired> {
  const pointer = pointerOf(row)
  try {
    const bytes = pointer === undefined ? spooled(state, row.url) : (await readCapture(archive, pointer)).bytes
    const snapshot = {
      source: row.url,
      bytes,
      url: row.final ?? row.url,
      ...(row.type !== null && { contentType: row.type }),
      ...(row.retrieved !== null && { retrieved: row.retrieved }),
      given: givenBy(source),
    }
    return { source: row.url, snapshot }
  } catch (error) {
    if (error instanceof StageError) return { source: row.url, error }
    throw error
  }
}

function spooled(state: State, url: string): Uint8Array {
  const body = state.one<{ body: Uint8Array | null }>('SELECT body FROM page WHERE url = ?', url)?.body
  if (body == null) throw new StageError('acquire', 'archive', 'its bytes were not to be kept, and are fetched anew')
  return body
}

function remember(state: State, row: PageRow, rules: string, { document, facts, issues }: Kept): void {
  state.together(() => {
    state.change(
      `INSERT OR REPLACE INTO extraction (url, hash, rules, document, facts, issues, ids, canonical, likeness)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[
        row.url,
        row.hash,
        rules,
        document && JSON.stringify(document),
        JSON.stringify(facts),
        JSON.stringify(issues),
      ],
      JSON.stringify([...new Set(facts.map(({ id }) => id))]),
      document?.canonical,
      document === undefined || facts.length === 0 ? '[]' : likenessOf(document),
    )
    state.change('UPDATE page SET body = NULL WHERE url = ?', row.url)
  })
}

function provenance(row: PageRow, source: Source, duplicateOf: string | undefined): Partial<DocumentRecord> {
  const { retrieved, checked, redirects, file, record, offset } = row
  return {
    origin: source.id,
    rights: source.rights,
    ...(retrieved !== null && { retrieved }),
    ...(checked !== null && { checked }),
    ...(redirects !== null && { redirects }),
    ...(duplicateOf !== undefined && { duplicateOf }),
    ...(file !== null && record !== null && offset !== null && { archive: { file, record, offset } }),
  }
}

function parsed<T>(json: string | undefined): T[] {
  return json === undefined ? [] : (JSON.parse(json) as T[])
}
