import { type Engine, onThisThread } from '../engines/engine.ts'
import { showQueue } from './progress.ts'
import { say } from './streams.ts'

export interface ThreadFlags {
  readonly workers?: number
  /** Seconds. */
  readonly timeBudget?: number
  /** MB. */
  readonly threadMemory?: number
}

export interface EngineFlags extends ThreadFlags {
  readonly engine?: 'embedded' | 'bullmq'
  readonly redis: string
}

/** Threads of this process, as a command line asks for them; `workers` where it does not say how many, 0 for none. */
export async function embeddedEngine(flags: ThreadFlags, workers?: number): Promise<Engine> {
  if ((flags.workers ?? workers) === 0) return onThisThread
  const { openEmbedded } = await import('../engines/embedded.ts')
  return openEmbedded(flags.workers ?? workers, limitsOf(flags))
}

export function limitsOf({ timeBudget, threadMemory }: ThreadFlags) {
  return { timeBudget: timeBudget && timeBudget * 1000, memory: threadMemory }
}

/** The engine that a command line asks for. Throws a StageError (`redis`) where that needs a Redis and there is none. */
export async function engineOf(flags: EngineFlags, signal: AbortSignal): Promise<Engine> {
  if (flags.engine !== 'bullmq') return embeddedEngine(flags)
  const { openBullmq } = await import('../engines/bullmq.ts')
  return openBullmq({
    redis: flags.redis,
    signal,
    onTrouble: say,
    onDeadLetter: (source, id) => say(`${source}: kept as a dead letter; aktenkundig dead-letters --replay ${id}`),
    ...(process.stderr.isTTY === true && { onQueue: showQueue }),
  })
}
