import { randomUUID } from 'node:crypto'
import type { AskElsewhere } from '../acquire/ask.ts'
import { rulesVersion } from '../acquire/rules-version.ts'
import type { Acquired } from '../acquire.ts'
import { StageError } from '../errors.ts'
import { type Kept, processPage } from '../process.ts'
import type { Engine } from './engine.ts'
import { inBatches } from './in-order.ts'
import { openJobs, type QueueCounts } from './jobs.ts'
import { connect, EXTRACT, type ExtractJob, extractJob, FETCH, type FetchAnswer, type FetchJob } from './queues.ts'
import { type Death, deadly } from './threads.ts'

interface BullmqOptions {
  /** `redis://host:port`; also `rediss://`, and Valkey. */
  readonly redis: string
  /** Ends all waiting with a StageError (`stopped`); what is in the queues stays there. */
  readonly signal?: AbortSignal
  /** What goes wrong on the way, for people; all of it is tried again. */
  readonly onTrouble?: (trouble: string) => void
  /** A job of that queue is kept as a dead letter. */
  readonly onDeadLetter?: (source: string, id: string) => void
  /** Told every second. */
  readonly onQueue?: (counts: QueueCounts) => void
}

/** Batches under way: enough to keep some machines busy while one document waits to be taken over from a dead worker. */
const AHEAD = 64

/**
 * The engine on other machines: pages and requests go into queues in Redis, and whatever `aktenkundig worker` makes of
 * them comes back. Throws a StageError (`redis`) where there is no Redis.
 */
export async function openBullmq(options: BullmqOptions): Promise<Engine> {
  const { onTrouble = () => undefined, onDeadLetter, onQueue, signal } = options
  const redis = await connect(options.redis, onTrouble)
  const pages = openJobs<ExtractJob, Kept>(EXTRACT, redis, onTrouble)
  const requests = openJobs<FetchJob, FetchAnswer>(FETCH, redis, onTrouble)
  const rules = rulesVersion()
  const keep = async (input: Acquired): Promise<Kept> => {
    if ('error' in input) return processPage(input)
    const { id, data } = extractJob(input, rules)
    const outcome = await pages.outcome(id, data)
    if ('result' in outcome) return outcome.result
    onDeadLetter?.(input.source, id)
    const death = deathIn(outcome.dead)
    if (death === undefined) throw new Error(`${input.source}: ${outcome.dead} (job ${id})`)
    return deadly(input, death)
  }
  const stop = () => {
    const why = new StageError('acquire', 'stopped', 'the run was stopped', { retryable: true })
    for (const jobs of [pages, requests]) jobs.abandon(why)
  }
  signal?.addEventListener('abort', stop)
  const timer = onQueue && setInterval(() => void pages.counts().then(onQueue, () => undefined), 1000)
  return {
    process: (inputs) => inBatches(inputs, AHEAD, (batch) => Promise.all(batch.map(keep))),
    askElsewhere: askingBy((id, data) => requests.outcome(id, data)),
    async close() {
      clearInterval(timer)
      signal?.removeEventListener('abort', stop)
      await Promise.all([pages.close(), requests.close()])
      redis.disconnect()
    },
  }
}

type Post = (id: string, data: FetchJob) => Promise<{ result: FetchAnswer } | { dead: string }>

function askingBy(post: Post): AskElsewhere {
  const run = randomUUID()
  let count = 0
  return async ({ url, ...request }, client) => {
    count += 1
    const outcome = await post(`${run}-${count}`, { url: url.href, ...request, ...client })
    if ('dead' in outcome) throw new Error(`${url.href}: ${outcome.dead}`)
    const { result } = outcome
    if ('trouble' in result) {
      const { code, message, retryable } = result.trouble
      throw new StageError('acquire', code, message, { retryable })
    }
    return { ...result, bytes: Buffer.from(result.bytes, 'base64') }
  }
}

/** Why a worker's threads or whole workers died of a page; undefined for anything else that makes a dead letter. */
function deathIn(reason: string): Death | undefined {
  const { code, why } = /^(?<code>time-budget|memory|thread-exit): (?<why>.*)$/.exec(reason)?.groups ?? {}
  if (code !== undefined && why !== undefined) return { code, reason: why }
  if (/^job stalled/.test(reason)) return { code: 'stalled', reason: 'workers died of it' }
  return undefined
}
