import type { Engine } from '../engine.ts'

export interface ThreadFlags {
  readonly workers?: number
  /** Seconds. */
  readonly timeBudget?: number
  /** MB. */
  readonly threadMemory?: number
}

/** The engine that a command line asks for; `workers` where it does not say how many. */
export async function engineOf(flags: ThreadFlags, workers?: number): Promise<Engine> {
  const { openEmbedded } = await import('../engines/embedded.ts')
  return openEmbedded(flags.workers ?? workers, {
    timeBudget: flags.timeBudget && flags.timeBudget * 1000,
    memory: flags.threadMemory,
  })
}
