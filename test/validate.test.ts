import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { DocumentRecord, FactRecord } from '../pipeline/records.ts'
import { run } from '../pipeline/run.ts'
import { checkQuotes, factProblem, idProblem, keptDocument } from '../pipeline/validate.ts'
import { aktenkundig, records, temporaryFolder } from './command.ts'

const NEWS =
  'Dresden, 2. August 2018\n\nThomas Popp wurde zum CIO des Freistaats Sachsen ernannt. Das teilte die Staatskanzlei mit.\n'

/** A data set of one fact; with its only fact changed, or its only document. */
async function dataset(): Promise<{ out: string; fact: FactRecord; document: DocumentRecord }> {
  const folder = temporaryFolder()
  const out = join(folder, 'out')
  writeFileSync(join(folder, 'news.txt'), NEWS)
  await run({ sources: [join(folder, 'news.txt')], out, version: '0' })
  const [fact] = records<FactRecord>(readFileSync(join(out, 'facts.jsonl'), 'utf8'))
  const [document] = records<DocumentRecord>(readFileSync(join(out, 'documents.jsonl'), 'utf8'))
  return { out, fact: fact as FactRecord, document: document as DocumentRecord }
}

type Proof = FactRecord['evidence'][number]

describe('a forged proof', () => {
  test.each<[string, (proof: Proof) => object, RegExp]>([
    ['quote', ({ quote }) => ({ quote: { ...quote, exact: 'Thomas Popp wurde entlassen.' } }), /is not the quote/],
    ['prefix', ({ quote }) => ({ quote: { ...quote, prefix: 'Nicht: ' } }), /prefix and suffix/],
    ['suffix', ({ quote }) => ({ quote: { ...quote, suffix: ' Oder nicht.' } }), /prefix and suffix/],
    ['segment', () => ({ segment: 'teaser' }), /is no teaser/],
    ['source', () => ({ source: 'https://example.org/other' }), /^https:\/\/example\.org\/other: no document/],
    ['document', () => ({ document: `sha256:${'0'.repeat(64)}` }), /no document sha256:0/],
  ])('%s', async (_, forge, reason) => {
    const { fact, document } = await dataset()
    const documentsOf = (proof: Proof) => (proof.document === document.id ? [document] : [])
    expect(checkQuotes(fact, documentsOf)).toEqual({ right: 1, unchecked: 0, wrong: [] })
    const [proof] = fact.evidence as [Proof]
    const forged = { ...fact, evidence: [{ ...proof, ...forge(proof) }] } as FactRecord
    const { right, wrong } = checkQuotes(forged, documentsOf)
    expect({ right, wrong }).toEqual({ right: 0, wrong: [expect.stringMatching(reason)] })
  })

  test('link', async () => {
    const { fact } = await dataset()
    const linked = (link: string) => factProblem({ ...fact, evidence: [{ ...fact.evidence[0], link }] })
    expect(linked('https://example.org/')).toBeUndefined()
    expect(linked('javascript:alert(1)')).toMatch(/^evidence\.0\.link: /)
  })
})

test('an id that is not the fact’s, where the record can tell it', async () => {
  const { fact } = await dataset()
  expect(idProblem(fact)).toBeUndefined()
  expect(idProblem({ ...fact, id: '0123456789abcdef' })).toMatch(/of another fact/)
  expect(idProblem({ ...fact, id: '0123456789abcdef', formerIds: [fact.id] })).toBeUndefined()
})

test('two documents with the same bytes are both sources', async () => {
  const { fact, document } = await dataset()
  const twice = [{ ...document, source: 'copy.txt' }, document]
  expect(checkQuotes(fact, () => twice)).toMatchObject({ right: 1, wrong: [] })
})

test('documents of a public release have no text to check against, and are there all the same', async () => {
  const { out, fact } = await dataset()
  expect((await aktenkundig(['release', out, '--out', join(out, 'releases'), '--date', '2026-01-01'])).code).toBe(0)
  const { code, stderr } = await aktenkundig(['validate', join(out, 'releases/2026-01-01/data/facts.jsonl')])
  expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.stringContaining('1 without their document') })
  expect(keptDocument({ id: fact.evidence[0]?.document, source: 'a.txt' })).toMatchObject({ source: 'a.txt' })
})

test('files that are no data set are named with the line', async () => {
  const { out, fact, document } = await dataset()
  const line = (record: unknown) => `${JSON.stringify(record)}\n`
  writeFileSync(join(out, 'facts.jsonl'), line(fact) + line(fact))
  const twice = await aktenkundig(['validate', 'facts.jsonl'], { cwd: out })
  expect(twice).toMatchObject({
    code: 65,
    stderr: expect.stringContaining(`facts.jsonl:2: id: ${fact.id} stands above`),
  })
  writeFileSync(join(out, 'documents.jsonl'), `null\n${line({ ...document, text: 5 })}no json\n`)
  const { code, stderr } = await aktenkundig(['validate', 'facts.jsonl'], { cwd: out })
  expect(code).toBe(65)
  expect(stderr).toMatch(/^documents\.jsonl:1: record: .*\ndocuments\.jsonl:2: text: .*\ndocuments\.jsonl:3: no JSON\n/)
  mkdirSync(join(out, 'folder'))
  const folder = await aktenkundig(['validate', 'folder'], { cwd: out })
  expect(folder).toMatchObject({ code: 66, stderr: expect.stringMatching(/folder: is a folder\n$/) })
})
