import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { consolidate } from '../pipeline/consolidate.ts'
import { claimsOf } from './made-up-claims.ts'

// `npm run bench:dataset`: what consolidating costs at 1,000, 10,000 and 100,000 claims, and what a query costs on
// 10,000 facts. Each size in a process of its own, so that memory is that size's; figures go to bench/dataset.md.

function main(): void {
  console.log('| claims | facts | tenures | conflicts | s | µs a claim | peak MB |\n|---|---|---|---|---|---|---|')
  for (const claims of [1_000, 10_000, 100_000]) {
    const answer = execFileSync(process.execPath, [import.meta.filename, String(claims)], { encoding: 'utf8' })
    console.log(answer.trim())
  }
  console.log(`\n| query on 10,000 facts, start of the command included | ms by the clock | ms of CPU |\n|---|---|---|`)
  for (const row of queryTimes()) console.log(row)
}

function measure(count: number): void {
  const claims = claimsOf(count)
  const started = process.cpuUsage()
  const whole = consolidate(claims)
  const { user, system } = process.cpuUsage(started)
  const seconds = (user + system) / 1e6
  const peak = Math.round(process.resourceUsage().maxRSS / 1024)
  const cells = [
    count,
    whole.facts.length,
    whole.tenures.length,
    whole.conflicts.length,
    seconds.toFixed(2),
    ((seconds / count) * 1e6).toFixed(0),
    peak,
  ]
  console.log(`| ${cells.join(' | ')} |`)
}

/** What a process of this Node takes by the clock, and of CPU: on a machine that others use, the clock shows them too. */
function timesOf(args: readonly string[]): { clock: number; cpu: number } {
  const script = 'TIMEFORMAT="%R %U %S"; time "$@" > /dev/null'
  const { status, stderr } = spawnSync('bash', ['-c', script, 'bash', process.execPath, ...args], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`)
  const [real = 0, user = 0, system = 0] = stderr.trim().split(/\s+/).slice(-3).map(Number)
  return { clock: Math.round(real * 1000), cpu: Math.round((user + system) * 1000) }
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN
const ROUNDS = 15

function queryTimes(): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'aktenkundig-bench-'))
  try {
    const whole = consolidate(claimsOf(20_000))
    if (whole.facts.length < 10_000) throw new Error('too few facts')
    const lines = (records: readonly object[]) => records.map((record) => `${JSON.stringify(record)}\n`).join('')
    writeFileSync(join(folder, 'facts.jsonl'), lines(whole.facts.slice(0, 10_000)))
    writeFileSync(join(folder, 'tenures.jsonl'), lines(whole.tenures))
    return QUERIES.map((query) => {
      const times = Array.from({ length: ROUNDS }, () =>
        timesOf(['bin/aktenkundig.js', 'query', folder, '--json', ...query]),
      )
      const clock = times.map((time) => time.clock)
      return `| ${query.join(' ')} | ${median(clock)} (${Math.min(...clock)} to ${Math.max(...clock)}) | ${median(times.map(({ cpu }) => cpu))} |`
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const QUERIES = [
  ['--jurisdiction', 'DE-SN', '--role', 'CIO', '--at', '2019-05-01'],
  ['--type', 'strategy', '--from', '2015', '--to', '2018'],
  ['--text', 'Leistungen'],
]

const [, , size] = process.argv
if (size !== undefined) measure(Number(size))
else main()
