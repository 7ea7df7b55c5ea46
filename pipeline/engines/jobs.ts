import { Queue, QueueEvents } from 'bullmq'
import type { Redis } from 'ioredis'
import { JOB_OPTIONS, PREFIX } from './queues.ts'

/** A run's side of a queue: jobs in, results out. */
interface Jobs<Data, Result> {
  /**
   * What workers make of a job, at once where that is known from before; or why it is a dead letter. It is waited for as
   * long as it takes: the job survives dead workers, and a Redis that forgets it gets it again.
   */
  outcome(id: string, data: Data): Promise<JobOutcome<Result>>
  counts(): Promise<QueueCounts>
  /** Nobody waits any more; what is in the queue stays there. */
  abandon(why: Error): void
  close(): Promise<void>
}

export interface QueueCounts {
  readonly waiting: number
  readonly active: number
  readonly workers: number
}

type JobOutcome<Result> = { readonly result: Result } | { readonly dead: string }

interface Waiting<Data, Result> {
  readonly data: Data
  readonly promise: Promise<JobOutcome<Result>>
  settle(outcome: JobOutcome<Result>): void
  abandon(why: Error): void
}

/** Milliseconds between looking after results whose news was missed: Redis was away, or too much happened at once. */
const LOOK_AFTER = 3000

/** Of news kept in Redis, each with a result: enough for a run that falls behind for a moment. */
const NEWS = 1000

/** Opens a run's side of a queue. `onTrouble` is told what goes wrong on the way; it is all tried again. */
export function openJobs<Data extends object, Result>(
  name: string,
  redis: Redis,
  onTrouble: (trouble: string) => void,
): Jobs<Data, Result> {
  const place = { connection: redis, prefix: PREFIX }
  const queue = new Queue<Data, Result>(name, {
    ...place,
    defaultJobOptions: JOB_OPTIONS,
    streams: { events: { maxLen: NEWS } },
  })
  const news = new QueueEvents(name, place)
  const waiting = new Map<string, Waiting<Data, Result>>()
  const troubled = (error: Error) => onTrouble(`Redis: ${error.message}`)
  queue.on('error', troubled)
  news.on('error', troubled)
  news.on('completed', ({ jobId, returnvalue }) => settle(jobId, { result: returnvalue as Result }))
  news.on('failed', ({ jobId, failedReason }) => settle(jobId, { dead: failedReason }))
  news.on('duplicated', ({ jobId }) => void lookAfter(jobId).catch(troubled))

  const settle = (id: string, outcome: JobOutcome<Result>) => {
    const one = waiting.get(id)
    if (one === undefined) return
    waiting.delete(id)
    // Dead letters stay, for people to look at and to replay.
    if ('result' in outcome) queue.remove(id).catch(troubled)
    one.settle(outcome)
  }
  const lookAfter = async (id: string) => {
    const one = waiting.get(id)
    const state = one && (await queue.getJobState(id))
    if (state === 'unknown') return add(id, one as Waiting<Data, Result>)
    if (state !== 'completed' && state !== 'failed') return
    const job = await queue.getJob(id)
    if (state === 'completed' && job !== undefined) settle(id, { result: job.returnvalue as Result })
    if (state === 'failed' && job !== undefined) settle(id, { dead: job.failedReason })
  }
  const add = async (id: string, { data }: Waiting<Data, Result>) => {
    await queue.add(name as never, data as never, { jobId: id })
  }
  let looking = false
  const lookAfterAll = async () => {
    looking = true
    try {
      for (const id of [...waiting.keys()]) await lookAfter(id)
    } finally {
      looking = false
    }
  }
  const timer = setInterval(() => {
    if (!looking) void lookAfterAll().catch(troubled)
  }, LOOK_AFTER)

  const wait = (id: string, data: Data): Waiting<Data, Result> => {
    const { promise, resolve, reject } = Promise.withResolvers<JobOutcome<Result>>()
    const one = { data, promise, settle: resolve, abandon: reject }
    waiting.set(id, one)
    return one
  }
  return {
    async outcome(id, data) {
      const known = waiting.get(id)
      if (known !== undefined) return known.promise
      const one = wait(id, data)
      await news.waitUntilReady()
      add(id, one).catch(troubled)
      return one.promise
    },
    async counts() {
      const [{ wait = 0, active = 0, delayed = 0 }, workers] = await Promise.all([
        queue.getJobCounts('wait', 'active', 'delayed'),
        queue.getWorkersCount(),
      ])
      return { waiting: wait + delayed, active, workers }
    },
    abandon(why) {
      for (const one of waiting.values()) one.abandon(why)
      waiting.clear()
    },
    async close() {
      clearInterval(timer)
      await Promise.allSettled([queue.close(), news.close()])
    },
  }
}
