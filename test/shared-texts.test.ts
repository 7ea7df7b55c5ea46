import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { memoised } from '../extractors/german/memory/memoised.ts'
import { tokenise } from '../extractors/german/tokens.ts'
import { wordsOf } from '../extractors/german/words.ts'
import { readHtml } from '../pipeline/read/html.ts'
import { readDocument } from '../pipeline/read.ts'
import { sharedTexts } from '../pipeline/shared-texts.ts'

test('records stay what they were, slots in their order, and the given ones are left alone', () => {
  const record = Object.freeze({ id: 'a1', date: { value: null, basis: 'none' }, count: 3, evidence: [{ quote: 'x' }] })
  const copy = sharedTexts()(record)
  expect(JSON.stringify(copy)).toBe(JSON.stringify(record))
  expect(copy).not.toBe(record)
})

test('texts stay what they were, half a pair of surrogates included', () => {
  const quote = `„Ämter“ \ud83d ${'x'.repeat(50)}\u0000\u2028`
  expect(sharedTexts()({ quote }).quote).toBe(quote)
})

const records: object[] = []
const shared = sharedTexts()
const ofLength = memoised((text) => text.length)

test.each<[string, (page: string) => unknown]>([
  ['records', (page) => records.push(shared({ quote: page.slice(0, 90), person: page.slice(0, 36) }))],
  ['memories of words', (page) => ofLength(page.slice(0, 36))],
  ['tokens', (page) => tokenise(page.slice(0, 40))],
  ['words', (page) => wordsOf(page.slice(0, 40))],
  [
    'names of boxes',
    (page) => readHtml([`<div id="${page.slice(0, 34)}"><p>${page.slice(0, 60_000)}</div>`], undefined),
  ],
])('%s that are kept keep no page alive', (_, keep) => {
  keep(pageOf(0))
  const before = alive()
  for (let number = 1; number <= 500; number += 1) keep(pageOf(number))
  // 50 MB of pages; the last sentences are remembered with theirs.
  expect(alive() - before).toBeLessThan(15_000_000)
})

test('documents keep no bytes once their hash was asked for', async () => {
  const documents = Array.from({ length: 200 }, () => readDocument({ source: 'x.txt', bytes: bytesOf(100_000) }))
  const before = process.memoryUsage().arrayBuffers
  const [first, ...others] = documents.map(({ hash }) => hash)
  expect(others.every((hash) => hash === first)).toBe(true)
  // buffers are swept in the background, some time after the collection
  await expect
    .poll(() => {
      alive()
      return before - process.memoryUsage().arrayBuffers
    })
    .toBeGreaterThan(15_000_000)
})

const bytesOf = (length: number) => new Uint8Array(length).fill(0x61)

/** 100 kB that begin with a word of its own. */
function pageOf(number: number): string {
  return Buffer.alloc(100_000, `Vorgangsnummer${String(number).padStart(20, 'x')} ist erledigt. `).toString()
}

/** Bytes in use after a collection of garbage. */
function alive(): number {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  return process.memoryUsage().heapUsed
}
