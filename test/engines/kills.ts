import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Queue } from 'bullmq'
import { documents } from '../../bench/documents.ts'
import { openBullmq } from '../../pipeline/engines/bullmq.ts'
import { openEmbedded } from '../../pipeline/engines/embedded.ts'
import { EXTRACT, PREFIX } from '../../pipeline/engines/queues.ts'
import { run } from '../../pipeline/run.ts'
import { type RedisServer, startWorker, type WorkerProcess } from './redis-server.ts'

/** What a run over workers that die gives, beside the embedded run over the same documents. */
export interface Killed {
  readonly kills: number
  readonly seconds: number
  /** Files that are not the same, byte for byte. */
  readonly different: readonly string[]
  /** Jobs that are still in Redis, of any kind. */
  readonly left: number
  readonly documents: number
}

const FILES = ['facts.jsonl', 'documents.jsonl', 'issues.jsonl', 'tenures.jsonl', 'conflicts.jsonl']

/**
 * Runs over `count` documents with two workers, of which one after the other is killed (SIGKILL) and another one started
 * in its place; meanwhile Redis is stopped once. `folder` is made, and gone afterwards.
 */
export async function runWithKills(
  server: RedisServer,
  { count, folder, ...trouble }: { count: number; folder: string } & Trouble,
): Promise<Killed> {
  mkdirSync(join(folder, 'in'), { recursive: true })
  for (const { source, snapshot } of documents(count)) writeFileSync(join(folder, 'in', source), snapshot.bytes)
  const sources = [join(folder, 'in')]
  const embedded = openEmbedded(1)
  await run({ sources, out: join(folder, 'here'), version: '0', engine: embedded })
  await embedded.close()

  const workers = await Promise.all([startWorker(server.url), startWorker(server.url)])
  const engine = await openBullmq({ redis: server.url })
  const over = new AbortController()
  const made = makeTrouble(server, workers, trouble, over.signal)
  const began = performance.now()
  const { documents: read } = await run({ sources, out: join(folder, 'there'), version: '0', engine })
  const seconds = (performance.now() - began) / 1000
  over.abort()
  const kills = await made
  await engine.close()
  const queue = new Queue(EXTRACT, { connection: { url: server.url }, prefix: PREFIX })
  const counts = await queue.getJobCounts()
  await queue.close()
  for (const worker of workers) await worker.stop()
  const bytes = (run: string, name: string) => readFileSync(join(folder, run, name), 'utf8')
  const different = FILES.filter((name) => bytes('here', name) !== bytes('there', name))
  rmSync(folder, { recursive: true })
  return { kills, seconds, different, left: Object.values(counts).reduce((sum, n) => sum + n, 0), documents: read }
}

interface Trouble {
  /** Seconds between a kill and the start before it. */
  readonly every: number
  /** How often at most: on a busy machine the starts alone would take minutes. */
  readonly atMost: number
  /** Seconds without Redis. */
  readonly pause: number
}

/** Kills workers in turn, and stops Redis after the second kill; gives how many it killed. */
async function makeTrouble(
  server: RedisServer,
  workers: WorkerProcess[],
  { every, atMost, pause }: Trouble,
  signal: AbortSignal,
): Promise<number> {
  let kills = 0
  const rest = () => sleep(every * 1000, undefined, { signal }).catch(() => undefined)
  for (await rest(); kills < atMost && !signal.aborted; await rest()) {
    workers[kills % 2]?.child.kill('SIGKILL')
    workers[kills % 2] = await startWorker(server.url)
    kills += 1
    if (kills !== 2 || signal.aborted) continue
    await server.stop()
    await sleep(pause * 1000)
    await server.start()
  }
  return kills
}
