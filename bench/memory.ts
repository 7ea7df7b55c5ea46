import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { snapshotOf } from '../pipeline/acquire.ts'
import { boundHeap } from '../pipeline/cli/heap.ts'
import { acquired, processInput } from '../pipeline/process.ts'
import { run } from '../pipeline/run.ts'
import { articles } from './articles.ts'

// `node bench/memory.ts extract|run <documents>`: a process of its own, so that its peak is its own. Prints
// the peak of the process, and what is alive at its end, in MB (with --expose-gc).
const [mode, count] = [process.argv[2], Number(process.argv[3])]
const BATCH = 100

// As the command does.
boundHeap()

if (mode === 'extract') await extractAll()
else await runAll()
globalThis.gc?.()
console.log(
  `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB, ${(process.memoryUsage().heapUsed / 1e6).toFixed(0)} alive`,
)

/** Each article is made, read and forgotten, as in `extract --jsonl`. */
async function extractAll(): Promise<void> {
  for (let at = 0; at < count; at += BATCH) {
    for (const [index, text] of articles(BATCH, at + 1).entries()) {
      const source = `${at + index}.txt`
      await processInput(acquired(source, () => snapshotOf(source, Buffer.from(text))))
    }
  }
}

async function runAll(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'aktenkundig-bench-'))
  try {
    for (let at = 0; at < count; at += BATCH) {
      for (const [index, text] of articles(BATCH, at + 1).entries())
        writeFileSync(join(folder, `${at + index}.txt`), text)
    }
    await run({ sources: [folder], out: join(folder, 'out'), version: '0' })
  } finally {
    rmSync(folder, { recursive: true })
  }
}
