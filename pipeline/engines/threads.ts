import { getCompileCacheDir } from 'node:module'
import { dirname, extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import type { Acquired } from '../acquire.ts'
import { type Kept, processPage } from '../process.ts'
import { hashOf } from '../read/decode.ts'
import type { Answer, Task } from './thread.ts'

/** A pool of threads that read and extract, in which a page can harm nobody but itself. */
export interface Threads {
  /** What became of each input of a batch. Rejects for a bug, naming the input. */
  work(inputs: readonly Acquired[]): Promise<Kept[]>
  /** Resolves when the first thread has loaded the rules. */
  ready(): Promise<void>
  close(): Promise<void>
}

export interface ThreadLimits {
  /** Milliseconds that a document may take; default 60 s. */
  readonly timeBudget?: number | undefined
  /** Of a thread's heap, in MB; default 1,024. */
  readonly memory?: number | undefined
}

const TIME_BUDGET = 60_000
const MEMORY = 1024

/** Of the part of the heap where objects are young. V8 would let it grow to three times that, to little gain. */
const YOUNG = 32

/** Starts up to `count` threads, each when there is work for it. */
export function openThreads(count: number, { timeBudget = TIME_BUDGET, memory = MEMORY }: ThreadLimits = {}): Threads {
  const pool = new Piscina<Task, Answer>({
    filename: new URL(`./thread${extname(fileURLToPath(import.meta.url))}`, import.meta.url).href,
    minThreads: 1,
    maxThreads: count,
    idleTimeout: Number.POSITIVE_INFINITY,
    resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: YOUNG },
    env: threadEnvironment(),
    recordTiming: false,
  })
  // Of threads without a task: one that was given up may still die of something else, and is replaced. Its page has been
  // blamed already; a task hears of its thread's death itself.
  pool.on('error', () => undefined)
  const work = async (inputs: readonly Acquired[]): Promise<Kept[]> => {
    const pages = inputs.filter(isPage)
    const kept = await safely(pages)
    return Promise.all(inputs.map((input) => (isPage(input) ? (kept.shift() as Kept) : processPage(input))))
  }
  /** A death is blamed on the page at which it came only when that page, alone, brings it about again. */
  const safely = async (pages: readonly Page[]): Promise<Kept[]> => {
    if (pages.length === 0) return []
    const outcome = await attempt(pool, pages, timeBudget)
    if ('kept' in outcome) return [...outcome.kept]
    const suspect = pages[outcome.at]
    if (suspect === undefined) throw outcome.error
    if (pages.length === 1) return [deadly(suspect, outcome.death)]
    const [others, [alone]] = await Promise.all([safely(pages.filter((page) => page !== suspect)), safely([suspect])])
    return others.toSpliced(outcome.at, 0, alone as Kept)
  }
  const ready = async () => void (await pool.run({ inputs: [], at: new Int32Array(1) }))
  return { work, ready, close: () => pool.destroy() }
}

/**
 * NODE_OPTIONS that were set after the start reach threads only as an environment of their own. And the cache of compiled
 * modules is each thread's own to open: without it, loading the rules takes twice the CPU.
 */
function threadEnvironment(): NodeJS.ProcessEnv {
  const cache = getCompileCacheDir()
  return { ...process.env, ...(cache !== undefined && { NODE_COMPILE_CACHE: dirname(cache) }) }
}

type Page = Extract<Acquired, { snapshot: unknown }>

const isPage = (input: Acquired): input is Page => 'snapshot' in input

type Outcome =
  | { readonly kept: readonly Kept[] }
  /** How the thread died, and at which page; -1 where it had not begun. */
  | { readonly death: Death; readonly at: number; readonly error: unknown }

export interface Death {
  /** `time-budget`, `memory` or `thread-exit`; `stalled` where whole workers died of it. */
  readonly code: string
  readonly reason: string
}

/** How often a thread is looked after, in milliseconds. */
const WATCH = 100

async function attempt(pool: Piscina<Task, Answer>, pages: readonly Page[], timeBudget: number): Promise<Outcome> {
  const at = new Int32Array(new SharedArrayBuffer(4))
  const stop = new AbortController()
  let last = 0
  let since = performance.now()
  // Not a time-out for the whole batch: that would begin while it still waits for a thread.
  const watch = setInterval(
    () => {
      const now = Atomics.load(at, 0)
      if (now !== last) since = performance.now()
      last = now
      if (now > 0 && performance.now() - since > timeBudget) stop.abort()
    },
    Math.min(WATCH, timeBudget),
  )
  try {
    const { done, bug } = await pool.run({ inputs: pages.map(forThread), at }, { signal: stop.signal })
    if (bug !== undefined) throw Object.assign(bug, { name: 'Bug' })
    return { kept: done }
  } catch (error) {
    const death = deathOf(error, stop.signal.aborted, timeBudget)
    if (death === undefined) throw error
    return { death, at: Atomics.load(at, 0) - 1, error }
  } finally {
    clearInterval(watch)
  }
}

function deathOf(error: unknown, stopped: boolean, timeBudget: number): Death | undefined {
  if (stopped) return { code: 'time-budget', reason: `it took more than ${timeBudget / 1000} s` }
  const { code, message } = error as { code?: unknown; message?: unknown }
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return { code: 'memory', reason: 'it took more memory than a thread has' }
  if (/^worker exited with code/.test(String(message))) return { code: 'thread-exit', reason: 'it ended its thread' }
  return undefined
}

/** What becomes of a page that killed its thread. */
export function deadly({ source, snapshot }: Page, { code, reason }: Death): Kept {
  const document = hashOf(snapshot.bytes)
  return { source, facts: [], issues: [{ source, stage: 'extract', code, severity: 'error', reason, document }] }
}

/** What a thread needs, and no more: a view into a larger buffer would be handed over with all of it. */
function forThread({ source, snapshot }: Page): Page {
  const { bytes } = snapshot
  const own = bytes.byteLength === bytes.buffer.byteLength ? bytes : Uint8Array.from(bytes)
  return { source, snapshot: { ...snapshot, bytes: own } }
}
