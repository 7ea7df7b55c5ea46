import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { consolidate } from '../pipeline/consolidate.ts'
import { factId } from '../pipeline/identity.ts'
import { STATES } from '../pipeline/known/jurisdictions.ts'
import type { FactRecord } from '../pipeline/records.ts'

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

/** Offices with holders one after the other, each told by several documents; plans, bodies and figures beside them. */
function claimsOf(count: number): FactRecord[] {
  const random = generator(7)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const claims: FactRecord[] = []
  for (let document = 0; claims.length < count; document += 1) {
    const place = random() < 0.4 ? pick(STATES).id : `Musterstadt ${Math.floor(random() * count ** 0.5)}`
    const year = 2005 + Math.floor(random() * 20)
    const day = `${year}-${two(1 + Math.floor(random() * 12))}-${two(1 + Math.floor(random() * 28))}`
    const value = pick([day, day, day.slice(0, 7), day.slice(0, 4)])
    const precision = value.length === 10 ? 'day' : value.length === 7 ? 'month' : 'year'
    const date = { value, precision, basis: pick(['stated', 'publication'] as const) }
    const person = `${pick(FIRST)} ${pick(LAST)}${random() < 0.1 ? `-${pick(LAST)}` : ''}`
    const role = pick(['CIO', 'CDO', 'CISO'])
    const slots = pick([
      { type: 'appointment', event: 'appointed', person, role },
      { type: 'appointment', event: 'departed', person, role },
      { type: 'incumbency', event: 'holds', person, role },
      { type: 'incumbency', event: 'holds', person, role },
      { type: 'strategy', event: pick(['adopted', 'updated']), title: `${pick(PLANS)} ${year + 5}` },
      { type: 'agency', event: pick(['founded', 'renamed']), name: `${pick(BODIES)} ${place}` },
      {
        type: 'measure-count',
        event: 'counted',
        count: Math.floor(random() * 300),
        qualifier: 'exact',
        unit: 'services',
        unitLabel: 'Leistungen',
      },
    ])
    const sentence = `${person} und ${role} und ${place} und ${day}, wie es in Dokument ${document} steht.`
    const evidence = [
      {
        source: `https://example.org/${document}`,
        document: `sha256:${String(document).padStart(64, '0')}`,
        published: day,
        segment: 'main',
        quote: { exact: sentence, prefix: '', suffix: '' },
        position: { start: 10, end: 10 + sentence.length },
        rule: 'bench/made-up',
      },
    ]
    const claim = { ...slots, jurisdiction: place, date }
    claims.push({ id: factId(claim), ...claim, evidence } as unknown as FactRecord)
  }
  return claims
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

const two = (number: number) => String(number).padStart(2, '0')

/** Mulberry32: the same numbers on every machine. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const FIRST =
  'Anna Bernd Carla Detlef Eva Frank Gisela Hans Ina Jörg Karin Lutz Maria Nils Olga Peter Ruth Sven Tina Uwe'.split(
    ' ',
  )
const LAST =
  'Ahrens Berger Christ Dorn Engel Fuchs Graf Haase Iwers Jung Kern Lang Moser Noll Otto Pohl Rau Seidel Thal Ulrich Vogt Wolf Zorn'.split(
    ' ',
  )
const PLANS = ['Digitalstrategie', 'E-Government-Masterplan', 'Open-Data-Strategie', 'Digitale Agenda', 'IT-Strategie']
const BODIES = ['Landesamt für Digitales', 'Rechenzentrum', 'Digitalagentur', 'IT-Dienstleistungszentrum']

const [, , size] = process.argv
if (size !== undefined) measure(Number(size))
else main()
