/**
 * Scores the banks (test/banks): short texts, each about one thing that extraction can stumble over. A bank of names says
 * whether offices, bodies, plans and counted nouns are recognised in sentences that anybody reads; one of syntax says the
 * same words in every order; one of a question asks when, whose, or in which form a fact stands.
 *
 *   npm run bench:banks [-- FILE…]   key and full F1 of each bank, by default of all
 *   options: --misses (every missed and wrong fact, and every wrong date or jurisdiction, with its text)
 */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { extractFacts, readDocument } from '../pipeline/index.ts'
import { type Comparison, compare, type GoldDocument, scores } from './scoring.ts'

/** A gold document that carries its text: one line of a bank. */
export interface BankItem extends GoldDocument {
  readonly text: string
}

/** What became of one item. */
interface BankResult {
  readonly item: BankItem
  readonly comparison: Comparison
}

const BANKS = 'test/banks'

/** The files of all banks. */
export const bankFiles = (): string[] =>
  readdirSync(BANKS)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => join(BANKS, name))

/** Reads a bank and extracts from each of its texts. */
export function scoreBank(file: string): BankResult[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  return lines.map((line) => {
    const item = JSON.parse(line) as BankItem
    const document = readDocument({ source: item.id, bytes: Buffer.from(item.text), contentType: 'text/plain' })
    return { item, comparison: compare(item, extractFacts(document).facts) }
  })
}

/** Precision, recall and F1 of the key, and F1 of key, jurisdiction and date, over a bank's results. */
export function scoresOfBank(results: readonly BankResult[]): { p: number; r: number; f1: number; full: number } {
  const count = (of: (c: Comparison) => number) => results.reduce((sum, { comparison }) => sum + of(comparison), 0)
  const hits = count((c) => c.hits.length)
  const full = count((c) => c.hits.filter((hit) => hit.full).length)
  const found = hits + count((c) => c.wrong.length)
  const wanted = hits + count((c) => c.missed.length)
  return { ...scores(hits, found, wanted), full: scores(full, found, wanted).f1 }
}

function main(args: readonly string[]): void {
  const files = args.filter((arg) => !arg.startsWith('--'))
  for (const file of files.length > 0 ? files : bankFiles()) {
    const results = scoreBank(file)
    const { p, r, f1, full } = scoresOfBank(results)
    const percent = (share: number) => (100 * share).toFixed(1).padStart(5)
    console.log(basename(file).padEnd(24), `key ${percent(p)} ${percent(r)} ${percent(f1)} | full ${percent(full)}`)
    if (args.includes('--misses')) for (const result of results) printFaults(result)
  }
}

function printFaults({ item, comparison: { hits, missed, wrong } }: BankResult): void {
  const slots = hits.filter((hit) => !hit.full)
  if (missed.length + wrong.length + slots.length === 0) return
  console.log(`\n${item.id}: ${item.text.trim().replaceAll('\n', ' ⏎ ')}`)
  for (const gold of missed) console.log('  missed', JSON.stringify({ ...gold, quote: undefined }))
  for (const { evidence, ...fact } of wrong) console.log('  wrong ', JSON.stringify(fact), evidence[0]?.rule)
  for (const { gold, fact } of slots)
    console.log('  slot  ', JSON.stringify([gold.jurisdiction, gold.date]), '→', fact.jurisdiction, fact.date.value)
}

if (import.meta.main) main(process.argv.slice(2))
