import { type Job, Queue } from 'bullmq'
import { connect, EXTRACT, FETCH, PREFIX } from './queues.ts'

/** A job that was given up. */
export interface DeadLetter {
  readonly id: string
  readonly queue: string
  /** The page's source, or the address that was asked for. */
  readonly source: string
  readonly reason: string
  readonly attempts: number
  /** ISO 8601, UTC. */
  readonly since: string
}

/** Dead letters, the newest first; with `replay` they are put back into their queues: all, or those with the given ids. */
export async function deadLetters(redis: string, replay?: true | readonly string[]): Promise<DeadLetter[]> {
  const connection = await connect(redis, () => undefined)
  try {
    const letters: DeadLetter[] = []
    for (const name of [EXTRACT, FETCH]) {
      const queue = new Queue<{ source?: string; url?: string }>(name, { connection, prefix: PREFIX })
      for (const job of (await queue.getFailed()) as Job<{ source?: string; url?: string }>[]) {
        const wanted = replay === undefined || replay === true || replay.includes(job.id ?? '')
        if (!wanted) continue
        letters.push(letterOf(name, job))
        if (replay !== undefined) await job.retry('failed', { resetAttemptsMade: true, resetAttemptsStarted: true })
      }
      await queue.close()
    }
    return letters
  } finally {
    connection.disconnect()
  }
}

function letterOf(queue: string, job: Job<{ source?: string; url?: string }>): DeadLetter {
  const { id = '', data, failedReason: reason, attemptsMade: attempts, finishedOn = 0 } = job
  const source = data.source ?? data.url ?? ''
  return { id, queue, source, reason, attempts, since: new Date(finishedOn).toISOString() }
}
