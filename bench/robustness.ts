/**
 * Says sentences of our own texts once more with something put in that changes no fact (a party behind a name, an aside, a
 * wrapped line, another form of the date) and asks whether the fact is still found. What is lost shows where the language
 * layer is brittle, whatever the wording.
 *
 *   npm run bench:robustness [-- DIR…]   how many facts each change leaves, by default of all of test/texts
 *   options: --lost (each lost fact with its sentence)  --only NAME (one change)
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extractFacts, type FactRecord, readDocument } from '../pipeline/index.ts'
import { asPage, CHANGES, type Change, inDigits, OF_TEXT, renamed } from './insertions.ts'
import { REFERENCES } from './references.ts'
import { compare, type GoldDocument, type GoldFact } from './scoring.ts'
import { WORD_ORDER } from './word-order.ts'

interface Tally {
  tried: number
  key: number
  full: number
}

const args = process.argv.slice(2)
const only = args.includes('--only') ? args.splice(args.indexOf('--only'), 2)[1] : undefined
const showsLost = args.includes('--lost')
const dirs = args.filter((a) => !a.startsWith('--'))
const folders =
  dirs.length > 0
    ? dirs
    : readdirSync('test/texts', { withFileTypes: true }).flatMap((d) =>
        d.isDirectory() ? [join('test/texts', d.name)] : [],
      )
const tallies = new Map<string, Tally>()

for (const folder of folders) {
  const lines = readFileSync(join(folder, 'gold.jsonl'), 'utf8')
  for (const line of lines.trim().split('\n').filter(Boolean)) tryChanges(folder, JSON.parse(line) as GoldDocument)
}
for (const [name, { tried, key, full }] of tallies)
  console.log(name.padEnd(32), String(tried).padStart(5), percent(key / tried), percent(full / tried))

function percent(share: number): string {
  return (100 * share).toFixed(1).padStart(6)
}

function factsIn(text: string, source: string, contentType = 'text/plain'): readonly FactRecord[] {
  return extractFacts(readDocument({ source, bytes: Buffer.from(text), contentType })).facts
}

function tryChanges(folder: string, gold: GoldDocument): void {
  const source = join(folder, gold.id)
  const text = readFileSync(source, 'utf8')
  const { hits } = compare(gold, factsIn(text, source))
  const wanted = ([name]: readonly [string, Change]) => only === undefined || name === only
  for (const [name, change] of Object.entries(OF_TEXT).filter(wanted)) {
    const next = change(text, {} as FactRecord)
    if (next === undefined || next === text) continue
    const after = compare({ ...gold, facts: hits.map((hit) => hit.gold) }, factsIn(inDigits(next), source))
    note(name, source, hits, after.hits)
  }
  if (wanted(['as a page', () => undefined])) {
    const after = compare(gold, factsIn(asPage(text, gold), source, 'text/html'))
    note('as a page', source, hits, after.hits)
  }
  if (wanted(['other names', () => undefined])) {
    const other = renamed(text, gold)
    const after = compare(other.gold, factsIn(other.text, source))
    const told = after.hits.map((hit) => ({ ...hit, gold: gold.facts[other.gold.facts.indexOf(hit.gold)] as GoldFact }))
    note(
      'other names',
      source,
      hits.filter(({ gold: { person } }) => person !== undefined),
      told,
    )
  }
  for (const [name, change] of Object.entries({ ...CHANGES, ...WORD_ORDER, ...REFERENCES }).filter(wanted)) {
    for (const hit of hits) {
      const { start, end, exact } = quoteOf(hit.fact)
      const next = change(exact, hit.fact)
      if (next === undefined || hit.fact.evidence.length > 1) continue
      const told = inDigits(next)
      const after = compare(
        { ...gold, facts: [hit.gold] },
        factsIn(text.slice(0, start) + told + text.slice(end), source),
      )
      note(name, source, [hit], after.hits, told)
    }
  }
}

type Hit = ReturnType<typeof compare>['hits'][number]

/** Counts which of the facts found before are found after, and which of them whole. */
function note(name: string, source: string, before: readonly Hit[], after: readonly Hit[], told?: string): void {
  const tally = tallies.get(name) ?? { tried: 0, key: 0, full: 0 }
  tallies.set(name, tally)
  for (const hit of before) {
    const now = after.find(({ gold }) => gold === hit.gold)
    const kept = now !== undefined && (now.full || !hit.full)
    tally.tried += 1
    tally.key += Number(now !== undefined)
    tally.full += Number(kept)
    const sentence = (told ?? quoteOf(hit.fact).exact).replaceAll('\n', '⏎')
    if (showsLost && !kept)
      console.log(now ? 'slot ' : 'lost ', name, '|', hit.fact.evidence[0]?.rule, '|', source, '|', sentence)
  }
}

function quoteOf({ evidence }: FactRecord): { start: number; end: number; exact: string } {
  const [{ quote, position }] = evidence as [FactRecord['evidence'][number]]
  return { ...(position as { start: number; end: number }), exact: quote.exact }
}
