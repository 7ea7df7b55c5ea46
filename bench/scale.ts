import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { packageFolder } from '../pipeline/package.ts'
import { freePort, redisServer, startWorker } from '../test/engines/redis-server.ts'

// `npm run bench:scale -- threads|flat|bullmq [documents]`; the figures are in bench/scale.md.
const [part = 'threads', given] = process.argv.slice(2)
console.log(`Node ${process.version}, load ${loadavg().map((load) => load.toFixed(1))}`)
if (part === 'threads') await threads(Number(given ?? 5000))
else if (part === 'flat') await one('extract', '1', Number(given ?? 100_000))
else if (part === 'bullmq') await bullmq(Number(given ?? 3000))
else throw new Error(`no such part: ${part}`)

interface Measured {
  readonly seconds: number
  readonly documentsPerSecond: number
  /** Milliseconds, of the process with all its threads. */
  readonly cpuPerDocument: number
}

/** Two threads beside one, in turn, so that a busy machine is as busy for both. */
async function threads(count: number): Promise<void> {
  const seconds: [number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (const round of [0, 1, 0, 1]) {
    const measured = await one('extract', String(round + 1), count)
    seconds[round as 0 | 1] = Math.min(seconds[round as 0 | 1], measured.seconds)
  }
  console.log(`two threads are ${(seconds[0] / seconds[1]).toFixed(2)} times as fast as one`)
}

/** CPU of everybody who takes part, for each document: embedded on two threads; two workers of one thread, run and Redis. */
async function bullmq(count: number): Promise<void> {
  const server = redisServer(await freePort())
  await server.start()
  const workers = await Promise.all([1, 2].map(() => startWorker(server.url, ['--workers', '1'])))
  try {
    const others = [server.pid() ?? 0, ...workers.map(({ child }) => child.pid ?? 0)]
    for (const round of ['cold', 'warm']) {
      const embedded = await one('extract', '2', count)
      const before = others.map(cpuOf)
      const run = await one('extract', server.url, count)
      const [redis = 0, ...both] = others.map((pid, at) => (cpuOf(pid) - (before[at] ?? 0)) / count)
      const extracting = both.reduce((sum, ms) => sum + ms, 0)
      const whole = run.cpuPerDocument + redis + extracting
      const parts = `run ${ms(run.cpuPerDocument)}, Redis ${ms(redis)}, workers ${ms(extracting)}`
      console.log(`${round}: ${ms(whole)} a document (${parts}), embedded ${ms(embedded.cpuPerDocument)}`)
      console.log(`  wall: ${run.documentsPerSecond} documents/s, embedded ${embedded.documentsPerSecond}`)
    }
  } finally {
    for (const worker of workers) await worker.stop()
    await server.remove()
  }
}

function ms(value: number): string {
  return `${value.toFixed(2)} ms`
}

/** CPU of a process so far, in ms. */
function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) * 10
}

/** One measurement in a process of its own. */
function one(mode: string, where: string, count: number): Promise<Measured> {
  const script = join(packageFolder(), 'bench/scale-one.ts')
  const child = spawn(process.execPath, [script, mode, where, String(count)], { stdio: ['ignore', 'pipe', 'inherit'] })
  let text = ''
  child.stdout.on('data', (chunk: Buffer) => {
    text += chunk
  })
  return new Promise((resolve, reject) => {
    child.on('exit', (code) => {
      console.log(text.trim())
      if (code === 0) resolve(JSON.parse(text) as Measured)
      else reject(new Error(`${script} gave ${code}`))
    })
  })
}
