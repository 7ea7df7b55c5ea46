import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { makeFolder } from '../pipeline/folder.ts'
import { lockFolder } from '../pipeline/lock.ts'
import { packageFolder } from '../pipeline/package.ts'
import type { DocumentRecord, FactRecord, IssueRecord, RunSummary } from '../pipeline/records.ts'
import { run } from '../pipeline/run.ts'
import { aktenkundig, DATASET_FILES, NEWS, records, temporaryFolder } from './command.ts'

const read = <T>(folder: string, name: string) => records<T>(readFileSync(join(folder, name), 'utf8'))
const now = () => new Date('2026-01-01T00:00:00Z')

describe('run', () => {
  test('without sources it works on the fixtures and says where the data set is', async () => {
    const out = join(temporaryFolder(), 'data')
    const { code, stdout, stderr } = await aktenkundig(['run', '--out', out])
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    expect(stderr).toContain(`The data set is in ${out}`)
    expect(readdirSync(out).sort()).toEqual([...DATASET_FILES, 'run.lock'].sort())
    const [summary] = read<RunSummary>(out, 'run.json')
    const facts = read<FactRecord>(out, 'facts.jsonl')
    expect(summary?.facts).toBe(facts.length)
    expect(summary?.documents).toBe(read(out, 'documents.jsonl').length)
    expect(facts.length).toBeGreaterThan(30)
    expect((await aktenkundig(['validate', join(out, 'facts.jsonl')])).code).toBe(0)
  })

  test('one fact for what two documents state, and each document is kept with its text', async () => {
    const folder = temporaryFolder()
    const sources = ['one.txt', 'two.txt'].map((name) => join(folder, name))
    writeFileSync(join(folder, 'one.txt'), NEWS)
    writeFileSync(join(folder, 'two.txt'), NEWS.replace('2.8.', '3.8.'))
    const summary = await run({ sources, out: join(folder, 'out'), version: '0', now })
    expect(summary).toMatchObject({ documents: 2, failed: 0, facts: 1, milliseconds: 0 })
    const [fact] = read<FactRecord>(join(folder, 'out'), 'facts.jsonl')
    expect(fact?.evidence.map(({ source }) => source)).toEqual(sources)
    const documents = read<DocumentRecord>(join(folder, 'out'), 'documents.jsonl')
    for (const { position, quote, document } of fact?.evidence ?? []) {
      const text = documents.find(({ id }) => id === document)?.text
      expect(text?.slice(position.start, position.end)).toBe(quote.exact)
    }
  })

  test('two runs on the same input write the same bytes, in whatever order the sources come', async () => {
    const out = temporaryFolder()
    const facts = async (sources: string[], name: string) => {
      await run({ sources, out: join(out, name), version: '0', now })
      return DATASET_FILES.map((file) => readFileSync(join(out, name, file), 'utf8'))
    }
    const first = await facts(['fixtures'], 'a')
    expect(await facts(['fixtures'], 'b')).toEqual(first)
    const turned = readdirSync('fixtures')
      .filter((name) => !name.endsWith('.json'))
      .reverse()
    const reversed = await facts(
      turned.map((name) => join('fixtures', name)),
      'c',
    )
    for (const name of ['facts.jsonl', 'tenures.jsonl', 'conflicts.jsonl'])
      expect(reversed[DATASET_FILES.indexOf(name)], name).toBe(first[DATASET_FILES.indexOf(name)])
  })

  test('however many threads there are, the bytes are the same', { timeout: 60_000 }, async () => {
    const folder = temporaryFolder()
    const runs = ['0', '1', '3'].map(async (workers) => {
      const out = join(folder, workers)
      const { code } = await aktenkundig(['run', 'fixtures', '--workers', workers, '--out', out])
      expect(code).toBe(0)
      return DATASET_FILES.filter((file) => file !== 'run.json').map((file) => readFileSync(join(out, file), 'utf8'))
    })
    const [none, one, three] = await Promise.all(runs)
    expect(one).toEqual(none)
    expect(three).toEqual(none)
  })

  test('a page that hangs costs itself alone, is named with its hash, and the exit code says so', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'news.txt'), NEWS)
    writeFileSync(join(folder, 'poison.txt'), 'POISON: endless loop')
    const hook = { NODE_OPTIONS: `--import ${join(packageFolder(), 'test/engines/poison.ts')}` }
    const limits = ['--workers', '1', '--time-budget', '1']
    const { code, stderr } = await aktenkundig(['run', folder, '--out', join(folder, 'out'), ...limits], { env: hook })
    expect(code).toBe(65)
    expect(stderr).toContain('poison.txt: error: it took more than 1 s (extract)')
    expect(read<FactRecord>(join(folder, 'out'), 'facts.jsonl')).toHaveLength(1)
    expect(read<IssueRecord>(join(folder, 'out'), 'issues.jsonl')).toMatchObject([
      { code: 'time-budget', document: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) },
    ])
  })

  test('the same file given twice counts once', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'one.txt'), NEWS)
    const sources = [folder, join(folder, 'one.txt'), join(folder, '.', 'one.txt')]
    const out = join(temporaryFolder(), 'out')
    expect(await run({ sources, out, version: '0' })).toMatchObject({ documents: 1, facts: 1 })
  })

  test('what fails becomes an issue record, and the exit code says so', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'empty.txt'), '')
    writeFileSync(join(folder, 'news.txt'), NEWS)
    const { code } = await aktenkundig(['run', folder, 'missing.txt', '--out', join(folder, 'out')])
    expect(code).toBe(65)
    const issues = read<IssueRecord>(join(folder, 'out'), 'issues.jsonl')
    expect(issues.map(({ source, code }) => [source, code])).toEqual([
      [join(folder, 'empty.txt'), 'empty'],
      ['missing.txt', 'missing'],
    ])
    expect(read(join(folder, 'out'), 'facts.jsonl')).toHaveLength(1)
  })

  test('without a single readable document the last data set is left as it was', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'facts.jsonl'), 'the last run')
    const { code, stderr } = await aktenkundig(['run', 'missing.txt', '--out', folder])
    expect(code).toBe(66)
    expect(stderr).toContain('missing.txt: error: no such file')
    expect(readdirSync(folder)).toEqual(['facts.jsonl', 'run.lock'])
    expect(readFileSync(join(folder, 'facts.jsonl'), 'utf8')).toBe('the last run')
  })

  test('a folder that cannot be written is named', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'taken'), '')
    const { code, stderr } = await aktenkundig(['run', 'fixtures', '--out', join(folder, 'taken')])
    expect(code).toBe(73)
    expect(stderr).toContain(`can't write to ${join(folder, 'taken')}`)
  })

  test.skipIf(!existsSync('/proc/self'))('a folder that nobody can make is no endless search for one', async () => {
    expect((await aktenkundig(['run', 'fixtures', '--out', '/proc/aktenkundig/out'])).code).toBe(73)
    expect(() => makeFolder('/proc/aktenkundig/out')).toThrow('ENOENT')
  })

  test('an empty name is no folder', async () => {
    expect((await aktenkundig(['run', 'fixtures', '--out', ''])).code).toBe(64)
  })

  test('a second run into the same folder is refused while the first is at work', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'news.txt'), NEWS)
    const options = { sources: [join(folder, 'news.txt')], out: join(folder, 'out'), version: '0' }
    const lock = lockFolder(options.out)
    await expect(run(options)).rejects.toMatchObject({ code: 'locked' })
    const elsewhere = await aktenkundig(['run', folder, '--out', options.out])
    expect(elsewhere).toMatchObject({ code: 75, stderr: expect.stringContaining('another run is at work') })
    expect(existsSync(join(options.out, 'facts.jsonl'))).toBe(false)
    lock.release()
    expect(await run(options)).toMatchObject({ facts: 1 })
  })
})
