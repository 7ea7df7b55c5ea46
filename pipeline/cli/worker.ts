import { availableParallelism } from 'node:os'
import { StageError } from '../errors.ts'
import { limitsOf, type ThreadFlags } from './engine-flags.ts'
import { ExitCode } from './exit.ts'
import { boundHeap } from './heap.ts'
import { untilInterrupted } from './interrupted.ts'
import { say } from './streams.ts'

export type WorkerFlags = ThreadFlags & { readonly redis: string }

/** `aktenkundig worker`: works for runs with `--engine bullmq` until it is stopped; gives the exit code. */
export async function worker(flags: WorkerFlags): Promise<number> {
  boundHeap()
  const { openWorker } = await import('../engines/worker.ts')
  const signal = untilInterrupted()
  const workers = Math.max(1, flags.workers ?? availableParallelism() - 1)
  try {
    const opened = await openWorker({ redis: flags.redis, workers, onTrouble: say, ...limitsOf(flags) })
    say(`Ready, with ${workers} ${workers === 1 ? 'thread' : 'threads'}.`)
    await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()))
    await opened.close()
    return ExitCode.ok
  } catch (error) {
    if (!(error instanceof StageError)) throw error
    say(`aktenkundig worker: ${error.message}`)
    return ExitCode.tryAgain
  }
}
