/**
 * Scores the extractor on every gold text: our own (test/texts) and, where it is there, ../shared. Prints precision,
 * recall and F1 by set and type, and writes extractors/rules.json: what each rule was worth on our own texts.
 *
 *   npm run bench:facts            all sets
 *   npm run bench:facts -- DIR…    only these folders of texts with a gold.jsonl
 *   options: --misses (every missed and wrong fact)  --write (rules.json)
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { extractFacts, type FactRecord, readDocument } from '../pipeline/index.ts'
import type { RuleWorth } from '../pipeline/rule-worth.ts'
import { type Comparison, compare, type GoldDocument, scores } from './scoring.ts'

const OWN = 'test/texts'
const SHARED = ['../shared/seeds', '../shared/corpus']

interface Tally {
  gold: number
  found: number
  key: number
  full: number
}

interface Scored {
  readonly id: string
  readonly comparison: Comparison
  readonly facts: readonly FactRecord[]
}

/** The folders of gold texts that are there. */
function goldFolders(): string[] {
  const own = existsSync(OWN) ? readdirSync(OWN).map((name) => join(OWN, name)) : []
  return [...own, ...SHARED].filter((folder) => existsSync(join(folder, 'gold.jsonl')))
}

function scoreFolder(folder: string): Scored[] {
  const lines = readFileSync(join(folder, 'gold.jsonl'), 'utf8').trim().split('\n')
  return lines.map((line) => {
    const gold = JSON.parse(line) as GoldDocument
    const source = join(folder, basename(gold.id))
    const document = readDocument({ source, bytes: readFileSync(source), contentType: 'text/plain' })
    const { facts } = extractFacts(document)
    return { id: source, comparison: compare(gold, facts), facts }
  })
}

function tallies(scored: readonly Scored[]): Map<string, Tally> {
  const byType = new Map<string, Tally>()
  const add = (type: string, slot: keyof Tally) => {
    for (const name of [type, 'all']) {
      const tally = byType.get(name) ?? { gold: 0, found: 0, key: 0, full: 0 }
      tally[slot] += 1
      byType.set(name, tally)
    }
  }
  for (const { comparison } of scored) {
    for (const { gold, full } of comparison.hits) {
      for (const slot of ['gold', 'found', 'key'] as const) add(gold.type, slot)
      if (full) add(gold.type, 'full')
    }
    for (const gold of comparison.missed) add(gold.type, 'gold')
    for (const fact of comparison.wrong) add(fact.type, 'found')
  }
  return byType
}

const percent = (share: number) => (100 * share).toFixed(1).padStart(5)

function print(name: string, scored: readonly Scored[]): void {
  console.log(`\n${name} (${scored.length} documents)`.padEnd(40), 'gold found |   key P     R    F1 | full F1')
  for (const [type, { gold, found, key, full }] of [...tallies(scored)].sort()) {
    const k = scores(key, found, gold)
    const counts = `${String(gold).padStart(4)} ${String(found).padStart(5)}`
    console.log(
      type.padEnd(39),
      counts,
      `|   ${percent(k.p)} ${percent(k.r)} ${percent(k.f1)} |   ${percent(scores(full, found, gold).f1)}`,
    )
  }
}

function printMisses(scored: readonly Scored[]): void {
  for (const { id, comparison } of scored) {
    for (const gold of comparison.missed) console.log(`missed ${id} ${gold.type}/${String(gold.event)} «${gold.quote}»`)
    for (const { type, event, evidence } of comparison.wrong) {
      console.log(`wrong  ${id} ${type}/${event} «${evidence[0]?.quote.exact}» ${evidence[0]?.rule}`)
    }
  }
}

function rulesWorth(scored: readonly Scored[]): { rules: readonly RuleWorth[] } {
  const counts = new Map<string, { fired: number; right: number }>()
  for (const { comparison } of scored) {
    const right = new Set<FactRecord>([...comparison.hits.map((h) => h.fact), ...comparison.optional])
    for (const fact of [...right, ...comparison.wrong]) {
      for (const rule of new Set(fact.evidence.map((e) => e.rule))) {
        const count = counts.get(rule) ?? { fired: 0, right: 0 }
        counts.set(rule, { fired: count.fired + 1, right: count.right + Number(right.has(fact)) })
      }
    }
  }
  const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1))
  return { rules: sorted.map(([id, { fired, right }]) => ({ id, fired, right, ...wilson(right, fired) })) }
}

function wilson(right: number, fired: number): Pick<RuleWorth, 'precision' | 'interval'> {
  const z = 1.96
  const p = right / fired
  const centre = (p + (z * z) / (2 * fired)) / (1 + (z * z) / fired)
  const margin = (z * Math.sqrt((p * (1 - p)) / fired + (z * z) / (4 * fired * fired))) / (1 + (z * z) / fired)
  const round = (x: number) => Number(x.toFixed(3))
  return { precision: round(p), interval: [round(Math.max(0, centre - margin)), round(Math.min(1, centre + margin))] }
}

const args = process.argv.slice(2)
const named = args.filter((a) => !a.startsWith('--'))
const own: Scored[] = []
for (const folder of named.length ? named : goldFolders()) {
  const scored = scoreFolder(folder)
  print(folder, scored)
  if (args.includes('--misses')) printMisses(scored)
  if (folder.startsWith(OWN)) own.push(...scored)
}
if (own.length) print('all own texts', own)
if (args.includes('--write')) {
  writeFileSync('extractors/rules.json', `${JSON.stringify(rulesWorth(own), null, 2)}\n`)
  console.log('\nextractors/rules.json written; npm run fix formats it')
}
