import type { Acquired } from '../acquire.ts'
import type { Kept } from '../process.ts'
import type { Processed } from './engine.ts'

/** Of a batch, in documents and bytes: enough to make handing it over cheap, little enough to hold many. */
const MAX_DOCUMENTS = 32
const MAX_BYTES = 512 * 1024

/** What `work` makes of the inputs, which it gets in batches, up to `width` batches at once; in the order of the inputs. */
export async function* inBatches<Input extends Acquired>(
  inputs: AsyncIterable<Input>,
  width: number,
  work: (batch: readonly Input[]) => Promise<readonly Kept[]>,
): AsyncGenerator<Processed<Input>> {
  const together = async (batch: readonly Input[]) => ({ batch, kept: await work(batch) })
  for await (const { batch, kept } of inOrder(batchesOf(inputs), width, together)) {
    for (const [index, input] of batch.entries()) yield { input, kept: kept[index] as Kept }
  }
}

/** Inputs in batches; a larger document is a batch by itself. */
async function* batchesOf<Input extends Acquired>(inputs: AsyncIterable<Input>): AsyncGenerator<Input[]> {
  let batch: Input[] = []
  let bytes = 0
  for await (const input of inputs) {
    const size = 'snapshot' in input ? input.snapshot.bytes.length : 0
    if (batch.length > 0 && bytes + size > MAX_BYTES) {
      yield batch
      batch = []
      bytes = 0
    }
    batch.push(input)
    bytes += size
    if (batch.length < MAX_DOCUMENTS) continue
    yield batch
    batch = []
    bytes = 0
  }
  if (batch.length > 0) yield batch
}

/**
 * Works on up to `width` items at once and gives the results in the order of the items. The next item is taken when the
 * oldest result has been.
 */
async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  width: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const underWay: Promise<Result>[] = []
  for await (const item of items) {
    const result = work(item)
    // Its error is thrown when its turn comes; until then it is nobody's.
    result.catch(() => undefined)
    underWay.push(result)
    if (underWay.length >= width) yield (await underWay.shift()) as Result
  }
  for (const result of underWay) yield await result
}
