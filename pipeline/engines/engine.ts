import type { AskElsewhere } from '../acquire/ask.ts'
import type { Acquired } from '../acquire.ts'
import { type Kept, processPage } from '../process.ts'

/** An input with what became of it. */
export interface Processed<Input extends Acquired> {
  readonly input: Input
  readonly kept: Kept
}

/**
 * Where reading and extracting happen: on this thread, on threads of this machine (`engines/embedded.ts`), on other
 * machines (`engines/bullmq.ts`). Whichever it is, a data set has the same bytes.
 */
export interface Engine {
  /**
   * What became of each input, in the order of the inputs, which are taken only as fast as they can be worked on. A page
   * that hangs or takes all memory is an issue record with its hash; the others go on. Rejects for a bug, naming the input.
   */
  process<Input extends Acquired>(inputs: AsyncIterable<Input>): AsyncGenerator<Processed<Input>>
  /** Has requests for pages made elsewhere, if the engine can; else this process makes them. */
  readonly askElsewhere?: AskElsewhere
  /** Stops what is under way. */
  close(): Promise<void>
}

/** One document after the other, on this thread: nothing to start, but nothing keeps a bad page from stopping the run. */
export const onThisThread: Engine = {
  async *process(inputs) {
    for await (const input of inputs) yield { input, kept: await processPage(input) }
  },
  close: async () => undefined,
}
