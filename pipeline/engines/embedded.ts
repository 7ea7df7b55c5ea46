import { availableParallelism } from 'node:os'
import { type Engine, onThisThread } from './engine.ts'
import { inBatches } from './in-order.ts'
import { openThreads, type ThreadLimits } from './threads.ts'

/** Threads that leave one core to the rest of the run. */
const defaultWorkers = (): number => availableParallelism() - 1

/** Batches under way for each thread: so many that one slow document does not keep the others waiting. */
const AHEAD = 4

/** The engine within this process: on `workers` threads, or with 0 on this one. */
export function openEmbedded(workers = defaultWorkers(), limits: ThreadLimits = {}): Engine {
  if (workers === 0) return onThisThread
  const threads = openThreads(workers, limits)
  return {
    process: (inputs) => inBatches(inputs, workers * AHEAD, threads.work),
    close: threads.close,
  }
}
