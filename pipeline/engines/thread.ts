import type { Acquired } from '../acquire.ts'
import { type Kept, processPage } from '../process.ts'

/** What a thread is asked for. */
export interface Task {
  readonly inputs: readonly Acquired[]
  /** The thread writes here which input it is at, counted from 1; 0 is before it began. */
  readonly at: Int32Array
}

/** What it answers; `bug` ended the work early. */
export interface Answer {
  readonly done: readonly Kept[]
  readonly bug?: Error
}

/** The work of a thread of the pool: read and extract, one input after the other. */
export default async function work({ inputs, at }: Task): Promise<Answer> {
  const done: Kept[] = []
  for (const [index, input] of inputs.entries()) {
    Atomics.store(at, 0, index + 1)
    try {
      done.push(await processPage(input))
    } catch (bug) {
      return { done, bug: bug as Error }
    }
  }
  return { done }
}
