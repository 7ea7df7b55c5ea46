import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { boundHeap } from '../pipeline/cli/heap.ts'
import { openBullmq } from '../pipeline/engines/bullmq.ts'
import { openEmbedded } from '../pipeline/engines/embedded.ts'
import type { Engine } from '../pipeline/engines/engine.ts'
import { run } from '../pipeline/run.ts'
import { documents } from './documents.ts'

// `node bench/scale-one.ts extract|run <workers> <documents>`: a process of its own, so that its peak is its own.
// `<workers>` may also be the address of a Redis, for `--engine bullmq`. Prints one JSON line.
// As the command does.
boundHeap()
const [mode = 'extract', where = '1', count = '1000'] = process.argv.slice(2)
const all = Number(count)
const engine = where.startsWith('redis') ? await openBullmq({ redis: where }) : openEmbedded(Number(where))

/** CPU of this process with all its threads, in ms for each document, by tenths. */
const tenths: number[] = []
let before = process.cpuUsage()
const began = performance.now()
let seen = 0
const note = () => {
  seen += 1
  if (seen % (all / 10) !== 0) return
  const { user, system } = process.cpuUsage(before)
  before = process.cpuUsage()
  tenths.push((user + system) / 1000 / (all / 10))
  const peak = process.resourceUsage().maxRSS / 1024
  console.error(`${seen} documents: ${round(tenths.at(-1) ?? 0)} ms of CPU each, peak ${round(peak)} MB`)
}

if (mode === 'extract') for await (const _ of engine.process(generated())) note()
else await wholeRun()
const wall = (performance.now() - began) / 1000
await engine.close()
const { user, system } = process.cpuUsage()
console.log(
  JSON.stringify({
    mode,
    where,
    documents: all,
    seconds: round(wall),
    documentsPerSecond: round(all / wall),
    cpuPerDocument: round((user + system) / 1000 / all),
    tenths: tenths.map(round),
    peakMB: round(process.resourceUsage().maxRSS / 1024),
  }),
)

async function* generated() {
  yield* documents(all)
}

/** A run over documents that are made as they are asked for, and not read from files. */
async function wholeRun(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'aktenkundig-bench-'))
  const generating = { ...engine, process: () => engine.process(generated()) } as Engine
  try {
    await run({ out: folder, version: '0', engine: generating, onProgress: note })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function round(value: number): number {
  return Number(value.toPrecision(4))
}
