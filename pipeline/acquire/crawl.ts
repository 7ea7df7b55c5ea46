import { StageError } from '../errors.ts'
import { packageVersion } from '../package.ts'
import { normalUrl } from './address.ts'
import type { Archive } from './archive.ts'
import { type AskElsewhere, asking, type Request } from './ask.ts'
import { type Commit, openCommits } from './commits.ts'
import { type Fetcher, fetchPage, type PageRequest } from './fetch.ts'
import { type Browser, openBrowser } from './http.ts'
import { addPage, LOST_BYTES, type PageRow, pageRow, planSource } from './pages.ts'
import { ROBOT } from './robots.ts'
import { openSites } from './sites.ts'
import { type FetchedSource, isFetched, type Sources } from './sources.ts'
import type { State } from './state.ts'
import { openTurns } from './turns.ts'
import { answered, failed, hostDown, type Visit } from './visit.ts'

/** How far fetching is. */
export interface CrawlProgress {
  readonly fetched: number
  readonly due: number
  readonly failed: number
  /** Hosts that still have something to do. */
  readonly lanes: number
}

interface CrawlOptions {
  readonly sources: Sources
  readonly state: State
  readonly archive: Archive
  /** The number of this run; one that was killed keeps its number. */
  readonly run: number
  /** Fingerprint of what decides over a source's facts, see `LOST_BYTES`. */
  readonly rules: (source: FetchedSource) => string
  readonly now: () => Date
  /** Has requests made by other machines. */
  readonly askElsewhere?: AskElsewhere | undefined
  /** Stops before the next request. */
  readonly signal: AbortSignal
  readonly onProgress?: ((progress: CrawlProgress) => void) | undefined
}

/** A host that fails this often in a row is left alone for the rest of the run. */
const PATIENCE = 3

/**
 * Fetches what is due, host by host, into archive and state. What is on the list in the state is what is still to do: a
 * killed run left it there, and this one goes on with it. Rejects only for bugs and full disks.
 */
export async function crawl(options: CrawlOptions): Promise<void> {
  const { sources, state } = options
  const wanted = sources.sources.filter(isFetched)
  state.together(() => plan(wanted, options))
  if (count(state) === 0) return
  const lanes = new Map<string, Promise<void>>()
  const tools = openTools(options, lanes)
  const start = () => {
    for (const { host } of state.all<{ host: string }>('SELECT DISTINCT host FROM todo')) {
      if (lanes.has(host)) continue
      lanes.set(
        host,
        lane(host, options, tools, start).finally(() => lanes.delete(host)),
      )
    }
  }
  try {
    start()
    while (lanes.size > 0) {
      await Promise.all(lanes.values())
      if (!options.signal.aborted) start()
    }
  } finally {
    await tools.close()
  }
}

/** To be called within a transaction. */
function plan(wanted: readonly FetchedSource[], { state, run, rules, now }: CrawlOptions): void {
  for (const source of wanted) {
    const role = source.kind === 'page' ? 'document' : 'index'
    for (const url of source.urls) addPage(state, { url: normalUrl(url), role }, source.id, 0)
    planSource(state, source, run, now().getTime(), rules(source))
  }
  // What a killed run had still to do, of sources that are none any more.
  state.change(
    'DELETE FROM todo WHERE url NOT IN (SELECT url FROM page WHERE source IN (SELECT value FROM json_each(?)))',
    JSON.stringify(wanted.map(({ id }) => id)),
  )
}

/** What would be fetched now, in the order of the list, with nothing asked for and nothing changed. */
export function due(options: Omit<CrawlOptions, 'archive' | 'signal'>): { source: string; url: string }[] {
  const { state } = options
  const found: { source: string; url: string }[] = []
  const undo = new Error('undo')
  try {
    state.together(() => {
      plan(options.sources.sources.filter(isFetched), options as CrawlOptions)
      found.push(
        ...state.all<{ source: string; url: string }>(
          'SELECT source, url FROM todo JOIN page USING (url) ORDER BY todo.host, rank, url',
        ),
      )
      throw undo
    })
  } catch (error) {
    if (error !== undo) throw error
  }
  return found
}

interface Tools {
  readonly fetcherOf: (source: FetchedSource) => Fetcher
  readonly commit: (commit: Commit) => Promise<void>
  readonly progress: (failed: boolean) => void
  close(): Promise<void>
}

function openTools(options: CrawlOptions, lanes: ReadonlyMap<string, unknown>): Tools {
  const { sources, state, archive, now, signal, askElsewhere, onProgress } = options
  // The shipped file has a place-holder: requests in nobody's name are not polite.
  if (sources.contact === undefined || /\.invalid\b/.test(sources.contact))
    throw new StageError('acquire', 'sources', 'put your own address into "contact" of the sources file')
  const userAgent = `${ROBOT}/${packageVersion()} (+${sources.contact})`
  const turns = openTurns(sources.parallel, signal)
  const browsers: Browser[] = []
  const fetchers = [false, true].map((allowPrivate): Fetcher => {
    const client = { userAgent, allowPrivate }
    const here = () => {
      const browser = openBrowser(client)
      browsers.push(browser)
      return asking(browser, turns)
    }
    const ask = askElsewhere ? (request: Request) => askElsewhere(request, client) : here()
    return { ask, now, signal, rules: openSites({ state, ask, now, signal }) }
  })
  const [outside, anywhere] = fetchers as [Fetcher, Fetcher]
  const done = { fetched: 0, failed: 0 }
  let told = 0
  return {
    fetcherOf: ({ allowPrivate }) => (allowPrivate ? anywhere : outside),
    commit: openCommits(state, archive),
    progress(hasFailed) {
      done.fetched += 1
      if (hasFailed) done.failed += 1
      // Counting what is left costs more than a page; nobody reads faster than this.
      if (onProgress === undefined || performance.now() - told < 100) return
      told = performance.now()
      onProgress({ ...done, due: count(state), lanes: lanes.size })
    },
    async close() {
      for (const browser of browsers) await browser.close()
    },
  }
}

/** One host's pages, one after the other. `start` is called when a page led to others, perhaps on other hosts. */
async function lane(host: string, options: CrawlOptions, tools: Tools, start: () => void): Promise<void> {
  const { state, signal } = options
  let troubles = 0
  while (!signal.aborted) {
    const next = state.one<{ url: string }>('SELECT url FROM todo WHERE host = ? ORDER BY rank, url LIMIT 1', host)
    const row = next && pageRow(state, next.url)
    if (row === undefined) return
    const error = await visit(row, options, tools)
    if (error?.code === 'stopped') return
    tools.progress(error !== undefined)
    if (row.role === 'index') start()
    troubles = error?.retryable ? troubles + 1 : 0
    if (error !== undefined && (troubles >= PATIENCE || error.code === 'busy')) return hostDown(state, host, error)
  }
}

/** Fetches one page and commits what came of it; gives the error where it failed. */
async function visit(row: PageRow, options: CrawlOptions, tools: Tools): Promise<StageError | undefined> {
  const { sources, state, run, now } = options
  const source = sources.sources.filter(isFetched).find(({ id }) => id === row.source)
  if (source === undefined) throw new Error(`${row.url} is on the list, its source ${row.source} is none`)
  const about = (): Visit => ({
    state,
    row,
    source,
    order: sources.sources.map(({ id }) => id),
    run,
    date: now().toISOString(),
  })
  try {
    const page = await fetchPage(requestFor(row, source, options), tools.fetcherOf(source))
    await tools.commit(await answered(about(), page))
    return undefined
  } catch (error) {
    if (!(error instanceof StageError)) throw error
    if (error.code !== 'stopped') await tools.commit(failed(about(), error))
    return error
  }
}

function requestFor(row: PageRow, source: FetchedSource, { state, rules }: CrawlOptions): PageRequest {
  const { url, final, etag, modified, hash, role } = row
  const lost = state.one(`SELECT 1 FROM page WHERE url = ? AND ${LOST_BYTES}`, url, rules(source)) !== undefined
  const conditional = final !== null && hash !== null && !lost
  return {
    url,
    politeness: source.politeness,
    ...(source.language === undefined ? {} : { language: source.language }),
    ...(conditional && {
      known: {
        url: final,
        ...(etag === null ? {} : { etag }),
        // A list's Last-Modified is often that of its template.
        ...(modified === null || role === 'index' ? {} : { lastModified: modified }),
      },
    }),
  }
}

function count(state: State): number {
  return state.one<{ n: number }>('SELECT count(*) AS n FROM todo')?.n ?? 0
}
