import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { BackfileSummary } from '../../pipeline/backfile/summary.ts'
import { packageFolder } from '../../pipeline/package.ts'
import { type FactRecord, IssueRecord } from '../../pipeline/records.ts'
import { aktenkundig, execute, records, temporaryFolder } from '../command.ts'
import { manyRecords } from './many-records.ts'
import { gzipEach, htmlPage, newsPage, pageRecord } from './warc-file.ts'

/** Each starts the command several times. */
const SLOW = { timeout: 90_000 }

describe('extract --warc', () => {
  test('10,000 records: each step skips what it should, the facts of the rest come out, memory stays small', {
    timeout: 120_000,
  }, async () => {
    const folder = temporaryFolder()
    const { records: all, expected, hosts, minLength } = manyRecords(10_000)
    writeFileSync(join(folder, 'crawl.warc.gz'), gzipEach([...all]))
    writeFileSync(join(folder, 'hosts.txt'), hosts)
    const options = [
      '--hosts',
      'hosts.txt',
      '--min-length',
      String(minLength),
      '--summary',
      'summary.json',
      '--issues',
      'issues.jsonl',
    ]
    const bin = join(packageFolder(), 'bin/aktenkundig.js')
    const args = ['--max-old-space-size=96', bin, 'extract', '--warc', 'crawl.warc.gz', ...options]
    const { code, stdout, stderr } = await execute(process.execPath, args, { cwd: folder })
    expect(code, stderr).toBe(0)
    const summary = BackfileSummary.parse(JSON.parse(readFileSync(join(folder, 'summary.json'), 'utf8')))
    expect(summary).toMatchObject({
      files: ['crawl.warc.gz'],
      records: 10_000,
      skipped: expected.skipped,
      lost: 0,
      documents: expected.pages,
      failed: 0,
      facts: expected.sources.length,
    })
    expect(Object.values(expected.skipped).every((count) => count > 100)).toBe(true)
    expect(records<FactRecord>(stdout).map(({ evidence }) => evidence[0]?.source)).toEqual(expected.sources)
    for (const [step, count] of Object.entries(expected.skipped))
      expect(stderr).toMatch(new RegExp(` ${count}  skipped: ${step} `))
    expect(stderr).toContain('10000 records')
    expect(readFileSync(join(folder, 'issues.jsonl'), 'utf8')).toBe('')
  })

  test('skips nothing that states a fact: the fixtures give the same with --every-page', SLOW, async () => {
    const folder = temporaryFolder()
    const files = ['fixtures', 'test/histories', ...[1, 2, 3, 4, 5].map((n) => `test/texts/r${n}`)].flatMap((from) =>
      readdirSync(join(packageFolder(), from))
        .filter((name) => /\.(?:html|txt)$/.test(name))
        .map((name) => join(packageFolder(), from, name)),
    )
    const pages = files.map((file) =>
      pageRecord(`https://example.org/${basename(file)}`, readFileSync(file), {
        type: file.endsWith('txt') ? 'text/plain' : 'text/html',
      }),
    )
    writeFileSync(join(folder, 'fixtures.warc.gz'), gzipEach(pages))
    const [some, all] = [
      await aktenkundig(['extract', '--warc', 'fixtures.warc.gz'], { cwd: folder }),
      await aktenkundig(['extract', '--warc', 'fixtures.warc.gz', '--every-page'], { cwd: folder }),
    ]
    expect(records(all.stdout).length).toBeGreaterThan(100)
    expect(some.stdout).toBe(all.stdout)
    expect(some.stderr).toMatch(/[1-9]\d* {2}skipped: words/)
    expect(all.stderr).toMatch(/ 0 {2}skipped: words/)
  })

  test('--kinds, --max-length and --hosts; several files, compressed or not', SLOW, async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'a.warc.gz'), gzipSync(pageRecord('https://www.a.example/1')))
    writeFileSync(
      join(folder, 'b.warc'),
      pageRecord('https://b.example/2', 'Erik Muster wurde zum CIO des Freistaats Sachsen ernannt.', {
        type: 'text/plain',
      }),
    )
    writeFileSync(join(folder, 'c.warc'), pageRecord('https://müller.example/3', newsPage('Ute Beispiel')))
    writeFileSync(join(folder, 'hosts.txt'), 'A.example # and below\n\nhttps://müller.example/\n')
    const sourcesOf = async (...options: string[]) => {
      const { stdout, code } = await aktenkundig(['extract', '--warc', 'a.warc.gz', 'b.warc', 'c.warc', ...options], {
        cwd: folder,
      })
      expect(code).toBe(0)
      return records<FactRecord>(stdout).map(({ evidence }) => evidence[0]?.source.slice(-1))
    }
    expect(await sourcesOf()).toEqual(['1', '2', '3'])
    expect(await sourcesOf('--kinds', 'text')).toEqual(['2'])
    expect(await sourcesOf('--kinds', 'html,pdf')).toEqual(['1', '3'])
    expect(await sourcesOf('--max-length', '100')).toEqual(['2'])
    expect(await sourcesOf('--hosts', 'hosts.txt')).toEqual(['1', '3'])
  })

  test('issues go to stderr and to a file, with hash; exit codes say what failed', SLOW, async () => {
    const folder = temporaryFolder()
    const pages = gzipEach([
      pageRecord('https://a.example/1'),
      pageRecord('https://b.example/2', htmlPage('Lang', 'Wort ')),
    ])
    writeFileSync(join(folder, 'cut.warc.gz'), pages.subarray(0, -20))
    const { code, stderr, stdout } = await aktenkundig(
      ['extract', '--warc', 'cut.warc.gz', 'missing.warc', '--issues', 'issues.jsonl'],
      { cwd: folder },
    )
    expect(code).toBe(65)
    expect(records(stdout)).toHaveLength(1)
    expect(stderr).toMatch(/^https:\/\/b\.example\/2: error: the file ends within a record \(cut\.warc\.gz, byte \d+\)/)
    const issues = records<IssueRecord>(readFileSync(join(folder, 'issues.jsonl'), 'utf8'))
    expect(issues.map((issue) => IssueRecord.parse(issue).code)).toEqual(['truncated', 'unreadable'])
    expect(issues[0]?.document).toMatch(/^sha256:/)
    expect((await aktenkundig(['extract', '--warc', 'missing.warc'], { cwd: folder })).code).toBe(66)
    mkdirSync(join(folder, 'folder'))
    expect((await aktenkundig(['extract', '--warc', 'folder'], { cwd: folder })).code).toBe(66)
  })

  test('figures and issues that can not be written are told before anything is read', SLOW, async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'a.warc'), pageRecord('https://a.example/1'))
    for (const option of ['--issues', '--summary']) {
      const answer = await aktenkundig(['extract', '--warc', 'a.warc', option, 'missing/out'], { cwd: folder })
      expect(answer).toMatchObject({
        code: 73,
        stdout: '',
        stderr: expect.stringContaining("can't write to missing/out"),
      })
    }
  })

  test.each([
    [['--warc'], /name one WARC file/],
    [['--warc', 'a.warc', '--kinds', 'images'], /html, text, pdf/],
    [['--warc', 'a.warc', '--min-length', 'much'], /number of bytes/],
    [['--warc', 'a.warc', '--min-length', '100', '--max-length', '10'], /no page is as long/],
    [['--warc', '-'], /stdin/],
    [['--warc', 'a.warc', '--hosts', 'no-such-file'], /no-such-file/],
    [['--warc', '--jsonl'], /not both/],
  ])('refuses %j', async (args, message) => {
    const answer = await aktenkundig(['extract', ...args])
    expect(answer).toMatchObject({ code: 64, stdout: '' })
    expect(answer.stderr).toMatch(message)
  })
})
