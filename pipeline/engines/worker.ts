import { DelayedError, type Job, UnrecoverableError, Worker } from 'bullmq'
import { retryAfter } from '../acquire/fetch.ts'
import { type Browser, openBrowser } from '../acquire/http.ts'
import { rulesVersion } from '../acquire/rules-version.ts'
import { StageError } from '../errors.ts'
import type { Kept } from '../process.ts'
import { hostClock } from './host-clock.ts'
import { connect, EXTRACT, type ExtractJob, FETCH, type FetchAnswer, type FetchJob, PREFIX, pageOf } from './queues.ts'
import { openThreads, type ThreadLimits } from './threads.ts'

interface WorkerOptions extends ThreadLimits {
  readonly redis: string
  /** Threads that read and extract. */
  readonly workers: number
  readonly onTrouble: (trouble: string) => void
}

/** How long a job counts as taken by a worker that does not say it is still there, in ms; and how often that is looked after. */
const LOCK = 10_000
const LOOK_AFTER = 5_000

/** Workers that may die of a job, or of something else while they are at it. */
const DEATHS = 5

/** Requests under way at once. */
const REQUESTS = 16

/** A turn that nobody ends is over this long after the request must have ended, in ms. */
const GRACE = 5_000

/** How soon a job looks again whether its host is free, in ms. */
const LOOK_AGAIN = 250

/** How long jobs for other rules are left to other workers, in ms. */
const LEAVE = 5_000

/** The longest that a host may keep everybody away with Retry-After, in ms. */
const LONGEST_REST = 3_600_000

/** Takes jobs until `close`, which lets those under way end. Throws a StageError (`redis`) where there is no Redis. */
export async function openWorker(options: WorkerOptions): Promise<{ close(): Promise<void> }> {
  const { onTrouble, workers } = options
  const redis = await connect(options.redis, onTrouble)
  const threads = openThreads(workers, options)
  await threads.ready()
  const browsers = new Map<string, Browser>()
  const place = {
    connection: redis,
    prefix: PREFIX,
    lockDuration: LOCK,
    stalledInterval: LOOK_AFTER,
    maxStalledCount: DEATHS,
  }
  // Twice as many jobs as threads: the next is at hand when a thread is free.
  const extracting = new Worker<ExtractJob, Kept>(EXTRACT, extractor(threads.work, onTrouble), {
    ...place,
    concurrency: 2 * workers,
  })
  const fetching = new Worker<FetchJob, FetchAnswer>(FETCH, fetcher(hostClock(redis), browsers), {
    ...place,
    concurrency: REQUESTS,
  })
  for (const worker of [extracting, fetching]) worker.on('error', (error) => onTrouble(error.message))
  return {
    async close() {
      await Promise.all([extracting.close(), fetching.close()])
      await threads.close()
      for (const browser of browsers.values()) await browser.close()
      redis.disconnect()
    },
  }
}

function extractor(work: ReturnType<typeof openThreads>['work'], onTrouble: (trouble: string) => void) {
  const rules = rulesVersion()
  let told = false
  return async (job: Job<ExtractJob, Kept>, token?: string): Promise<Kept> => {
    if (job.data.rules !== rules) {
      if (!told) onTrouble('a run asks for other rules than this worker has; its pages are left to other workers')
      told = true
      return later(job, LEAVE, token)
    }
    const [kept] = await work([pageOf(job.data)]).catch((error: Error) => {
      throw error.name === 'Bug' ? new UnrecoverableError(error.message) : error
    })
    const death = kept?.issues.find(({ document }) => document !== undefined)
    if (death !== undefined) throw new UnrecoverableError(`${death.code}: ${death.reason}`)
    return kept as Kept
  }
}

function fetcher(clock: ReturnType<typeof hostClock>, browsers: Map<string, Browser>) {
  const browserOf = ({ userAgent, allowPrivate }: FetchJob) => {
    const key = `${allowPrivate} ${userAgent}`
    const browser = browsers.get(key) ?? openBrowser({ userAgent, allowPrivate })
    browsers.set(key, browser)
    return browser
  }
  return async (job: Job<FetchJob, FetchAnswer>, token?: string): Promise<FetchAnswer> => {
    const { url, headers, limits, delay } = job.data
    const target = new URL(url)
    const wait = await clock.take(target.host, limits.timeout + GRACE)
    // A request that is under way may end long before it must; what follows it is a pause like this job's own.
    if (wait > 0) return later(job, Math.min(wait, Math.max(delay, LOOK_AGAIN)), token)
    let pause = delay
    try {
      const { bytes, ...answer } = await browserOf(job.data).get(target, headers, limits)
      pause = Math.max(delay, Math.min(LONGEST_REST, retryAfter(answer.headers['retry-after'])))
      return { ...answer, bytes: Buffer.from(bytes).toString('base64') }
    } catch (error) {
      if (!(error instanceof StageError)) throw error
      const { code, message, retryable } = error
      return { trouble: { code, message, retryable } }
    } finally {
      await clock.rest(target.host, pause)
    }
  }
}

/** Gives a job back, to be taken up again after `wait` ms; nobody sleeps over it. */
async function later(job: Job, wait: number, token: string | undefined): Promise<never> {
  await job.moveToDelayed(Date.now() + wait, token)
  throw new DelayedError()
}
