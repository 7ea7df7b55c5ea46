import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { gunzipSync } from 'node:zlib'
import { type Answer, type Page, type System, systems } from './pages-peers.ts'

// npm run bench:pages -- <folder> [--only <system>] [--rounds <n>] [--json]
// <folder> holds pages.jsonl and html/*.gz; ../tools/score-pages beside it scores. Reads every page with every system
// in one run: scores, CPU time, and the heap after each round over all pages.

interface Task {
  readonly corpus: string
  readonly id: string
  readonly page: string
  readonly url: string
  readonly gold: { readonly dates?: readonly string[] }
}
interface Correction {
  readonly page: string
  /** The right days; none where the page has no date of publication. */
  readonly dates: readonly string[]
  readonly reason: string
}

const args = process.argv.slice(2)
const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined)
const folder = args.find((arg) => !arg.startsWith('--')) ?? '../shared/pages'
const rounds = Number(option('--rounds') ?? 3)
const lines = <T>(text: string) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)
const tasks = lines<Task>(readFileSync(join(folder, 'pages.jsonl'), 'utf8'))
const corrections = JSON.parse(
  readFileSync(join(import.meta.dirname, 'pages-corrections.json'), 'utf8'),
) as Correction[]

const pages = new Map<string, Page>()
for (const { page, url } of tasks) {
  if (pages.has(page)) continue
  const bytes = new Uint8Array(gunzipSync(readFileSync(join(folder, page))))
  pages.set(page, { bytes, html: new TextDecoder().decode(bytes), url })
}
setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

console.log(`${tasks.length} tasks on ${pages.size} pages, ${rounds} rounds; CPU is the median round's user time\n`)
let floor = 0
for (const system of await systems()) {
  if (option('--only') && !system.name.startsWith(option('--only') ?? '') && floor > 0) continue
  const { answers, cpu, heaps } = await measure(system)
  if (floor === 0) floor = cpu
  console.log(
    `${system.name}: ${cpu.toFixed(2)} ms a page, ${(cpu / floor).toFixed(1)} × floor; heap ${heaps.join(' → ')} MB`,
  )
  if (answers.size > 0) report(answers)
}

/** Rounds over all pages: the first one's answers, the median CPU time a page in ms, the live heap after each round. */
async function measure(system: System): Promise<{ answers: Map<string, Answer>; cpu: number; heaps: string[] }> {
  const answers = new Map<string, Answer>()
  const times: number[] = []
  const heaps: string[] = []
  // The peers are slow enough for their warm-up not to matter.
  const turns = system.name.includes('jsdom') ? 1 : rounds
  for (let round = 0; round < turns; round++) {
    let used = 0
    for (const [name, page] of pages) {
      const before = process.cpuUsage()
      let answer: Answer | undefined
      try {
        answer = await system.read(page)
      } catch (error) {
        answer = { text: '' }
        if (round === 0) console.error(`${system.name}: ${name}: ${error instanceof Error ? error.message : error}`)
      }
      used += process.cpuUsage(before).user / 1000
      if (answer && round === 0) answers.set(name, answer)
      // jsdom lets its windows go only when the event loop turns.
      await new Promise((resolve) => setImmediate(resolve))
    }
    times.push(used / pages.size)
    collectGarbage()
    heaps.push((process.memoryUsage().heapUsed / 1e6).toFixed(0))
  }
  return { answers, cpu: times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0, heaps }
}

function report(answers: ReadonlyMap<string, Answer>): void {
  const input = tasks.map(({ id, page }) => JSON.stringify({ id, ...answers.get(page) })).join('\n')
  const tool = join(folder, '../tools/score-pages')
  process.stdout.write(
    execFileSync(process.execPath, [tool, join(folder, 'pages.jsonl')], { input, encoding: 'utf8' }).replace(
      /^/gm,
      '  ',
    ),
  )
  console.log(`dates on the corrected gold: ${correctedDates(answers)}\n`)
}

/** Every dated page once, with the corrections: where a page has no date, silence is right and any date wrong. */
function correctedDates(answers: ReadonlyMap<string, Answer>): string {
  const mended = new Map(corrections.map((c) => [c.page, c.dates]))
  const gold = new Map<string, readonly string[]>()
  for (const {
    page,
    gold: { dates },
  } of tasks)
    if (dates?.length) gold.set(page, mended.get(page.slice(5, 21)) ?? dates)
  const count = { right: 0, wrong: 0, none: 0 }
  for (const [page, dates] of gold) {
    const day = answers.get(page)?.date?.slice(0, 10)
    if (day ? dates.includes(day) : dates.length === 0) count.right++
    else count[day ? 'wrong' : 'none']++
  }
  return Object.entries(count)
    .map(([name, n]) => `${name} ${((100 * n) / gold.size).toFixed(1)}`)
    .join(' ')
}
