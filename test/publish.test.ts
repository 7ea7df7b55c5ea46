import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openDataset } from '../pipeline/publish.ts'
import { DATASET_FILES, temporaryFolder } from './command.ts'

describe('publish', () => {
  test('nothing is to be seen before the whole is there, and nothing aside remains', async () => {
    const folder = temporaryFolder()
    const dataset = await openDataset(folder)
    await dataset.write('facts.jsonl', { a: 'ü\u2028' })
    expect(existsSync(join(folder, 'facts.jsonl'))).toBe(false)
    await dataset.publish()
    expect(readdirSync(folder).sort()).toEqual(DATASET_FILES)
    expect(readFileSync(join(folder, 'facts.jsonl'), 'utf8')).toBe('{"a":"ü\u2028"}\n')
  })

  test('a discarded data set leaves the last one untouched', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'facts.jsonl'), 'the last run')
    const dataset = await openDataset(folder)
    await dataset.write('facts.jsonl', { a: 1 })
    await dataset.discard()
    expect(readdirSync(folder)).toEqual(['facts.jsonl'])
    expect(readFileSync(join(folder, 'facts.jsonl'), 'utf8')).toBe('the last run')
  })

  test('many records keep their order', async () => {
    const folder = temporaryFolder()
    const dataset = await openDataset(folder)
    const text = 'x'.repeat(100)
    for (let id = 0; id < 5000; id += 1) await dataset.write('documents.jsonl', { id, text })
    await dataset.publish()
    const lines = readFileSync(join(folder, 'documents.jsonl'), 'utf8').trimEnd().split('\n')
    expect(lines.map((line) => (JSON.parse(line) as { id: number }).id)).toEqual(lines.map((_, index) => index))
  })
})
