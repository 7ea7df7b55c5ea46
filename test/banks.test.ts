import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { type BankItem, bankFiles, scoreBank, scoresOfBank } from '../bench/banks.ts'

/** What each bank gave when its floor was last raised, less a point; `npm run bench:banks` says what it gives now. */
const floors = JSON.parse(readFileSync('test/banks/floors.json', 'utf8')) as Record<
  string,
  { precision: number; recall: number; full: number }
>

test('every bank has its floors', () => {
  expect(bankFiles().map((file) => basename(file, '.jsonl'))).toEqual(Object.keys(floors).sort())
})

test.each(bankFiles())('%s stays at or above its floors', { timeout: 120_000 }, (file) => {
  const { p, r, full } = scoresOfBank(scoreBank(file))
  const floor = floors[basename(file, '.jsonl')]
  expect(p).toBeGreaterThanOrEqual(floor?.precision ?? 1)
  expect(r).toBeGreaterThanOrEqual(floor?.recall ?? 1)
  expect(full).toBeGreaterThanOrEqual(floor?.full ?? 1)
})

test.each(bankFiles())('%s: each quote stands once in its text', (file) => {
  const items = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as BankItem)
  const astray = items.filter(({ text, facts }) => facts.some(({ quote }) => text.split(quote).length !== 2))
  expect(astray.map(({ id }) => id)).toEqual([])
})
