import { mkdtempSync, rmSync } from 'node:fs'
import { readFile, realpath } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Acquired, acquire, leadsOut } from '../acquire.ts'
import type { Engine } from '../engines/engine.ts'
import { StageError } from '../errors.ts'
import { packageVersion } from '../package.ts'
import { issueOf, type Kept } from '../process.ts'
import type { RunSummary, Tally } from '../records.ts'
import { settle } from '../settle.ts'
import { type Archive, type Extent, openArchive } from './archive.ts'
import { type CrawlProgress, crawl } from './crawl.ts'
import { documents, type ExtractionOptions, extractChanged, failures } from './extractions.ts'
import { replay } from './replay.ts'
import { givenBy, sourceRules } from './rules-version.ts'
import { finishRun, type RunRow, takeRun } from './runs.ts'
import { ARCHIVE_SOURCE, isFetched, keepSources, type LocalSource, type Sources } from './sources.ts'
import { openState, type State } from './state.ts'
import { keepTallies, tallies } from './tallies.ts'

/** A run over a sources file: fetch what is due, extract what is new, remember the rest. */

export interface RefreshOptions {
  readonly sources: Sources
  /** The data set's folder; state and archive are in it. */
  readonly out: string
  /** An archive to work from instead of the network. */
  readonly from?: string | undefined
  readonly now: () => Date
  readonly signal: AbortSignal
  readonly onFetched?: ((progress: CrawlProgress) => void) | undefined
}

export interface Refresh {
  /** When the run began; a run that was killed keeps its beginning. */
  readonly started: string
  /** Everything that the sources hold now. */
  documents(engine: Engine): AsyncGenerator<Kept>
  /** Each source's part, once all documents have been taken. */
  tallies(): Tally[]
  /** To be called when the data set is published. */
  keep(tallies: readonly Tally[]): void
  /** The run came to its end, published or not: the next one is a new one. */
  end(): void
  close(): void
}

export const stateFile = (out: string) => join(out, 'state.sqlite')
export const archiveFolder = (out: string) => join(out, 'archive')

/** Throws a StageError (`state`) where the state can't be used. */
export async function openRefresh(given: RefreshOptions): Promise<Refresh> {
  const options = given.from === undefined ? given : { ...given, sources: withArchive(given.sources) }
  const place = options.from === undefined ? lasting(options.out) : passing()
  const { state } = place
  settle(options.out)
  const run = takeRun(state, options.now(), await publishedRun(options.out))
  const sums = new Map<string, { documents: number; facts: number }>()
  return {
    started: run.started,
    async *documents(engine) {
      const extraction = { ...extractionOptions(options, state), engine }
      yield* fill(options, state, run, extraction)
      for await (const kept of documentsOf(options, extraction, run)) {
        add(sums, kept)
        yield kept
      }
    },
    tallies: () => tallies(state, options.sources.sources, run.id, sums),
    keep: (counted) => keepTallies(state, counted, run.id, options.now()),
    end: () => finishRun(state, run, options.now()),
    close: place.close,
  }
}

/** Archives of others hold pages of no source of ours. */
function withArchive(sources: Sources): Sources {
  return { ...sources, sources: [...sources.sources, ARCHIVE_SOURCE] }
}

function lasting(out: string): { state: State; close(): void } {
  const state = openState(stateFile(out))
  return { state, close: () => state.close() }
}

/** For a run from an archive: a state that knows nothing and leaves nothing. */
function passing(): { state: State; close(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'aktenkundig-'))
  const state = openState(stateFile(folder))
  return {
    state,
    close() {
      state.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Brings pages into the state, from the network or from archives; gives what is wrong with the archives. */
async function* fill(
  options: RefreshOptions,
  state: State,
  run: RunRow,
  { rules, engine }: ExtractionOptions,
): AsyncGenerator<Kept> {
  const { sources, out, from, now, signal, onFetched } = options
  for (const source of sources.sources) {
    if (source.kind === 'warc' && source !== ARCHIVE_SOURCE)
      yield* replay(state, await inside(sources, source), sources, source.id)
  }
  if (from !== undefined) return yield* replay(state, from, sources, undefined)
  if (sources.sources.some(isFetched)) await keepSources(archiveFolder(out), sources)
  const archive = await openOwnArchive(out, sources, state)
  try {
    const { askElsewhere } = engine
    await crawl({ sources, state, archive, run: run.id, rules, now, askElsewhere, signal, onProgress: onFetched })
  } finally {
    await archive.close()
  }
  if (signal.aborted) throw new StageError('acquire', 'stopped', 'the run was stopped', { retryable: true })
}

function openOwnArchive(out: string, sources: Sources, state: State): Promise<Archive> {
  return openArchive(archiveFolder(out), {
    maxBytes: sources.archiveBytes,
    software: `aktenkundig/${packageVersion()}`,
    known: state.one<Extent>('SELECT file, bytes FROM archive'),
  })
}

async function* documentsOf(options: RefreshOptions, extraction: ExtractionOptions, run: RunRow): AsyncGenerator<Kept> {
  for (const source of options.sources.sources) {
    if (source.kind === 'folder' || source.kind === 'file') yield* localDocuments(source, options.sources, extraction)
  }
  await extractChanged(extraction)
  yield* documents(extraction, run.id)
  yield* failures(extraction, run.id)
}

async function* localDocuments(
  source: LocalSource,
  sources: Sources,
  { engine }: ExtractionOptions,
): AsyncGenerator<Kept> {
  const root = await inside(sources, source).catch((error: unknown) => {
    if (error instanceof StageError) return error
    throw error
  })
  if (root instanceof StageError) {
    yield { source: source.path, facts: [], issues: [issueOf(source.path, root)] }
    return
  }
  for await (const { kept } of engine.process(localInputs(source, root))) {
    yield {
      ...kept,
      ...(kept.document && { document: { origin: source.id, rights: source.rights, ...kept.document } }),
    }
  }
}

async function* localInputs(source: LocalSource, root: string): AsyncGenerator<Acquired> {
  const url = source.kind === 'file' && source.url !== undefined ? { url: source.url } : {}
  const given = givenBy(source)
  for await (const input of acquire([root], { within: root })) {
    yield 'snapshot' in input ? { ...input, snapshot: { ...input.snapshot, ...url, given } } : input
  }
}

/** A local source's path. Throws a StageError (`outside`) where it leads out of the sources file's folder. */
async function inside(sources: Sources, source: LocalSource): Promise<string> {
  const path = join(sources.folder, source.path)
  const [root, target] = await Promise.all([realpath(sources.folder || '.'), realpath(path)]).catch((cause) => {
    throw new StageError('acquire', 'missing', `${source.path} is not there`, { cause })
  })
  if (leadsOut(root, target))
    throw new StageError('acquire', 'outside', `${source.path} leads out of the folder of the sources file`)
  return path
}

function extractionOptions({ sources, out, signal }: RefreshOptions, state: State): Omit<ExtractionOptions, 'engine'> {
  return { state, archive: archiveFolder(out), sources: sources.sources, signal, rules: sourceRules() }
}

function add(sums: Map<string, { documents: number; facts: number }>, { document, facts }: Kept): void {
  const id = document?.origin
  if (id === undefined) return
  const sum = sums.get(id) ?? { documents: 0, facts: 0 }
  sums.set(id, { documents: sum.documents + 1, facts: sum.facts + facts.length })
}

/** When the run began whose data set is in the folder. */
async function publishedRun(out: string): Promise<string | undefined> {
  try {
    return (JSON.parse(await readFile(join(out, 'run.json'), 'utf8')) as RunSummary).startedAt
  } catch {
    return undefined
  }
}
