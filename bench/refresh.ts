import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { packageFolder } from '../pipeline/package.ts'

// What a refresh costs: CPU and memory of a first run, and of a second one with nothing changed.
// npm run bench:refresh [-- <pages> …]; the sites are served by a worker of this process, the runs are processes of their own.

const HOSTS = 20
/** One page in so many states a fact. */
const FACTS = 10

if (isMainThread) await main(process.argv.slice(2).map(Number))
else serveSites(workerData as number)

async function main(sizes: number[]): Promise<void> {
  console.log('| pages | run | CPU s | CPU ms/page beyond start-up | wall s | peak MB | requests |')
  console.log('|---|---|---|---|---|---|---|')
  for (const pages of sizes.length > 0 ? sizes : [2000, 20_000]) await measure(pages)
}

async function measure(pages: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'aktenkundig-bench-'))
  const worker = new Worker(new URL(import.meta.url), { workerData: pages })
  const ports = await once<number[]>(worker)
  try {
    const start = await startUp(folder, ports)
    const file = sourcesFile(folder, 'sources.json', ports)
    for (const run of ['first', 'second, nothing changed']) {
      worker.postMessage('reset')
      const { cpu, wall, peak } = await command(['run', '--sources', file, '--out', join(folder, 'out')])
      worker.postMessage('count')
      const requests = await once<number>(worker)
      const perPage = (1000 * (cpu - start)) / pages
      console.log(
        `| ${pages} | ${run} | ${cpu.toFixed(2)} | ${perPage.toFixed(2)} | ${wall.toFixed(1)} | ${peak.toFixed(0)} | ${requests} |`,
      )
    }
  } finally {
    await worker.terminate()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** CPU seconds of a run that finds one unchanged page. */
async function startUp(folder: string, [port]: readonly number[]): Promise<number> {
  const file = sourcesFile(folder, 'one.json', [port as number], 'page')
  const args = ['run', '--sources', file, '--out', join(folder, 'one')]
  await command(args)
  return (await command(args)).cpu
}

function sourcesFile(folder: string, name: string, ports: readonly number[], kind = 'sitemap'): string {
  const politeness = { delay: '0ms', retries: 0 }
  const sources = ports.map((port, index) => ({
    id: `site-${index}`,
    kind,
    urls: [`http://127.0.0.1:${port}/${kind === 'page' ? 'p0' : 'sitemap.xml'}`],
    every: '0s',
    allowPrivate: true,
    politeness,
    ...(kind === 'sitemap' && { limit: 100_000 }),
  }))
  const file = join(folder, name)
  writeFileSync(file, JSON.stringify({ contact: 'mailto:bench@example.org', parallel: HOSTS, maxLoss: 1, sources }))
  return file
}

/** Runs the command; CPU and wall in seconds, peak memory in MB. */
function command(args: readonly string[]): Promise<{ cpu: number; wall: number; peak: number }> {
  const told = `process.on('exit',()=>{const u=process.resourceUsage();process.stderr.write('\\nUSED '+JSON.stringify([u.userCPUTime+u.systemCPUTime,u.maxRSS])+'\\n')})`
  const began = performance.now()
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [
        '--import',
        `data:text/javascript,${encodeURIComponent(told)}`,
        join(packageFolder(), 'bin/aktenkundig.js'),
        ...args,
      ],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    )
    let text = ''
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      text = (text + chunk).slice(-20_000)
    })
    child.on('close', (code) => {
      const used = /USED (?<json>\[.*\])/.exec(text)?.groups?.json
      if (code !== 0 || used === undefined) return reject(new Error(`exit code ${code}: ${text.slice(-2000)}`))
      const [cpu, peak] = JSON.parse(used) as [number, number]
      resolve({ cpu: cpu / 1e6, wall: (performance.now() - began) / 1000, peak: peak / 1024 })
    })
  })
}

function once<T>(worker: Worker): Promise<T> {
  return new Promise((resolve) => worker.once('message', resolve))
}

/** The sites: a sitemap each, pages of some kilobytes with an ETag, a fact on some of them. */
async function serveSites(pages: number): Promise<void> {
  let requests = 0
  parentPort?.on('message', (message) => {
    if (message === 'reset') requests = 0
    else parentPort?.postMessage(requests)
  })
  const ports: number[] = []
  for (let host = 0; host < HOSTS; host += 1) {
    const own = Math.ceil((pages - host) / HOSTS)
    const server = createServer((request, response) => {
      requests += 1
      const path = request.url ?? ''
      const number = Number(/^\/p(?<n>\d+)$/.exec(path)?.groups?.n ?? -1)
      if (path === '/sitemap.xml') return void response.end(sitemap(own))
      if (number < 0) return void response.writeHead(404).end()
      const etag = `"${host}-${number}"`
      if (request.headers['if-none-match'] === etag) return void response.writeHead(304, { etag }).end()
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', etag }).end(page(number * HOSTS + host))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    ports.push((server.address() as AddressInfo).port)
  }
  parentPort?.postMessage(ports)
}

function sitemap(count: number): string {
  const urls = Array.from({ length: count }, (_, n) => `<url><loc>/p${n}</loc></url>`)
  return `<urlset>${urls.join('')}</urlset>`
}

const LETTERS = [...'abdefgiklmnoprstu']

function page(number: number): string {
  const name = [0, 1, 2, 3]
    .map((digit) => LETTERS[Math.floor(number / LETTERS.length ** digit) % LETTERS.length])
    .join('')
  const fact =
    number % FACTS === 0 ? `<p>[2.8.2018] Ute B${name}mann wurde zum CIO des Freistaats Sachsen ernannt.</p>` : ''
  const filler = Array.from(
    { length: 12 },
    (_, n) =>
      `<p>Vorgang ${number}-${n}: Die Verwaltung arbeitet weiter an ihren Abläufen und berichtet darüber in Nummer ${number * 31 + n}.</p>`,
  )
  return `<!doctype html><html lang="de"><head><title>Meldung ${number}</title></head><body><main><article><h1>Meldung ${number}</h1>${fact}${filler.join('')}</article></main></body></html>`
}
