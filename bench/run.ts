import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { splitSentences } from '../extractors/german/sentences.ts'
import { extractFacts, readDocument } from '../pipeline/index.ts'
import { packageFolder } from '../pipeline/package.ts'
import { articles } from './articles.ts'
import { costOfRules } from './rules.ts'
import { denseTexts, sharedArticles } from './texts.ts'

// `npm run bench`: throughput, its multiple of mere sentence splitting, start-up and memory, in one run on one core.
// `npm run bench -- throughput rules start-up memory` for some of them.
const bin = join(packageFolder(), 'bin/aktenkundig.js')

function main(): void {
  console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown CPU'}\n`)
  const parts: Readonly<Record<string, () => void>> = {
    throughput: bothThroughputs,
    rules: costliestRules,
    'start-up': startUp,
    memory,
  }
  const wanted = process.argv.slice(2)
  for (const [name, measure] of Object.entries(parts)) if (wanted.length === 0 || wanted.includes(name)) measure()
}

function bothThroughputs(): void {
  const dense = denseTexts()
  const ordinary = sharedArticles()
  throughput('own articles, field in every one', articles(400), 4)
  if (ordinary.length > 0) throughput('articles of papers', repeat(ordinary, 3), 4)
  throughput(dense.name, repeat(dense.texts, 4), 1)
}

/** CPU time of the whole way from bytes to validated records, and of splitting the same text; the best of 5 rounds. */
function throughput(name: string, texts: readonly string[], aim: number): void {
  const inputs = texts.map((text, i) => ({ source: `${i}.txt`, contentType: 'text/plain', bytes: Buffer.from(text) }))
  const bytes = inputs.reduce((sum, input) => sum + input.bytes.length, 0)
  let facts = 0
  const extracting = bestOf(5, () => {
    facts = 0
    for (const input of inputs) facts += extractFacts(readDocument(input)).facts.length
  })
  const reading = bestOf(5, () => {
    for (const input of inputs) readDocument(input)
  })
  const splitting = bestOf(5, () => {
    for (const text of texts) splitSentences(text)
  })
  const rate = bytes / 1e6 / extracting
  console.log(`${name}: ${texts.length} documents, ${(bytes / 1e6).toFixed(2)} MB, ${facts} facts`)
  row('extraction', `${rate.toFixed(1)} MB/s (aim ${aim}), ${(texts.length / extracting).toFixed(0)} documents/s`)
  row('of that, reading', `${((reading / extracting) * 100).toFixed(0)} %`)
  row('CPU time', `${(extracting / splitting).toFixed(1)} × splitting into sentences`)
  row('splitting', `${(bytes / 1e6 / splitting).toFixed(0)} MB/s\n`)
}

/** Which rules take the most, on the dense texts. */
function costliestRules(): void {
  const { name, texts } = denseTexts()
  const { whole, rules } = costOfRules(texts)
  const reading = rules.reduce((sum, { milliseconds }) => sum + milliseconds, 0)
  console.log(`rules on ${name}: ${((100 * reading) / whole).toFixed(0)} % of the time of extraction; the costliest`)
  for (const { rule, milliseconds, readings, facts } of rules.slice(0, 10))
    row(rule, `${((100 * milliseconds) / whole).toFixed(1)} %, ${readings} times read, ${facts} facts`)
  console.log('')
}

/** From the start of `node` to its end, and to the first fact; cold is without the compile cache. */
function startUp(): void {
  const folder = mkdtempSync(join(tmpdir(), 'aktenkundig-bench-'))
  const file = join(folder, 'news.txt')
  writeFileSync(file, '[2.8.2018] Thomas Popp wurde zum CIO des Freistaats Sachsen ernannt.\n')
  console.log('start-up, median of 9')
  for (const [name, args, aim] of [
    ['--help', ['--help'], 150],
    ['first fact', ['extract', file], 400],
  ] as const) {
    const warm = median(9, () => wall(args, { NODE_COMPILE_CACHE: join(folder, 'cache') }))
    const cold = median(9, () => wall(args, { NODE_DISABLE_COMPILE_CACHE: '1' }))
    row(name, `${warm.toFixed(0)} ms, cold ${cold.toFixed(0)} ms (aim ${aim})`)
  }
  console.log('')
  rmSync(folder, { recursive: true })
}

function memory(): void {
  console.log('peak memory')
  for (const mode of ['extract', 'run']) {
    const peaks = [1000, 10_000].map((count) => `${peak(mode, count)} for ${count} documents`)
    row(mode, peaks.join('; '))
  }
}

function peak(mode: string, count: number): string {
  const script = join(packageFolder(), 'bench/memory.ts')
  return spawnSync(process.execPath, ['--expose-gc', script, mode, String(count)], { encoding: 'utf8' }).stdout.trim()
}

function wall(args: readonly string[], env: Readonly<Record<string, string>>): number {
  const start = performance.now()
  const { status } = spawnSync(process.execPath, [bin, ...args], { env: { ...process.env, ...env } })
  if (status !== 0) throw new Error(`aktenkundig ${args.join(' ')} gave ${status}`)
  return performance.now() - start
}

/** CPU seconds. */
function bestOf(rounds: number, work: () => void): number {
  const times = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1e6
  })
  return Math.max(Math.min(...times), 1e-6)
}

function median(rounds: number, measure: () => number): number {
  const times = Array.from({ length: rounds }, measure).sort((a, b) => a - b)
  return times[rounds >> 1] ?? 0
}

function repeat<T>(list: readonly T[], times: number): T[] {
  return Array.from({ length: times }, () => list).flat()
}

function row(name: string, value: string): void {
  console.log(`  ${name.padEnd(34)} ${value}`)
}

main()
