import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compare, type GoldDocument, scores } from '../bench/scoring.ts'
import { extractors } from '../extractors/index.ts'
import { extractFacts, readDocument } from '../pipeline/index.ts'
import { rulesWorth } from '../pipeline/rule-worth.ts'

/** Fresh texts by people who had not seen the rules, each folder a round; see bench/extraction.md. */
const TEXTS = 'test/texts'
const rounds = readdirSync(TEXTS).filter((name) => /^r\d+$/.test(name))

function goldOf(round: string): GoldDocument[] {
  const lines = readFileSync(join(TEXTS, round, 'gold.jsonl'), 'utf8')
    .trim()
    .split('\n')
  return lines.map((line) => JSON.parse(line) as GoldDocument)
}

function textOf(round: string, id: string): string {
  return readFileSync(join(TEXTS, round, id), 'utf8')
}

describe.each(rounds)('gold of %s', (round) => {
  it('is one line a text, and every quote stands in it', () => {
    const gold = goldOf(round)
    expect(gold.map(({ id }) => id).sort()).toEqual(
      readdirSync(join(TEXTS, round))
        .filter((f) => f.endsWith('.txt'))
        .sort(),
    )
    for (const { id, facts } of gold) for (const { quote } of facts) expect(textOf(round, id)).toContain(quote)
  })
})

/** What the texts have reached; raised by hand when it holds, never lowered without a reason in bench/extraction.md. */
const floors = JSON.parse(readFileSync(join(TEXTS, 'floors.json'), 'utf8')) as Record<
  'precision' | 'recall' | 'full',
  number
>

it('facts of all rounds stay at or above the floors', { timeout: 120_000 }, () => {
  const all = rounds.flatMap((round) =>
    goldOf(round).map((gold) => {
      const bytes = new TextEncoder().encode(textOf(round, gold.id))
      return compare(gold, extractFacts(readDocument({ source: gold.id, bytes, contentType: 'text/plain' })).facts)
    }),
  )
  const hits = all.flatMap((c) => c.hits)
  const wanted = hits.length + all.reduce((n, c) => n + c.missed.length, 0)
  const found = hits.length + all.reduce((n, c) => n + c.wrong.length, 0)
  const key = scores(hits.length, found, wanted)
  const full = scores(hits.filter((h) => h.full).length, found, wanted)
  expect(key.p).toBeGreaterThanOrEqual(floors.precision)
  expect(key.r).toBeGreaterThanOrEqual(floors.recall)
  expect(full.f1).toBeGreaterThanOrEqual(floors.full)
})

it('rules.json speaks of rules that exist', () => {
  const ids = new Set(extractors.flatMap((e) => e.rules.map((rule) => rule.id as string)))
  expect(rulesWorth.rules.filter(({ id }) => !ids.has(id))).toEqual([])
  expect(rulesWorth.rules.length).toBeGreaterThan(0)
})
