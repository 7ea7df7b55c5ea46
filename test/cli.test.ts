import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { describe, expect, test } from 'vitest'
import { program } from '../pipeline/cli.ts'
import { packageFolder } from '../pipeline/package.ts'
import type { FactRecord, IssueRecord } from '../pipeline/records.ts'
import { aktenkundig, execute, NEWS, records, temporaryFolder } from './command.ts'

interface Reply {
  id: unknown
  facts: FactRecord[]
  issues: IssueRecord[]
}

describe('extract', () => {
  test('prints one record a line, each with the source as given', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'news.txt'), NEWS)
    const { code, stdout, stderr } = await aktenkundig(['extract', 'news.txt'], { cwd: folder })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const [fact] = records<FactRecord>(stdout)
    expect(fact).toMatchObject({ type: 'appointment', event: 'appointed', jurisdiction: 'DE-SN' })
    expect(fact?.evidence[0]).toMatchObject({ source: 'news.txt', segment: 'main', published: '2018-08-02' })
  })

  test('walks folders in name order and takes text and HTML only', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'a/deep'), { recursive: true })
    for (const name of ['b.txt', 'a/deep/x.html', 'a/y.txt', 'a/.hidden.txt', 'a/notes.json']) {
      writeFileSync(
        join(folder, name),
        name.endsWith('.html') ? `<html lang="de"><body><p>${NEWS}</p></body></html>` : NEWS,
      )
    }
    const { code, stdout } = await aktenkundig(['extract', '.'], { cwd: folder })
    expect(code).toBe(0)
    const sources = records<FactRecord>(stdout).map(({ evidence }) => evidence[0]?.source)
    expect(sources).toEqual(['a/deep/x.html', 'a/y.txt', 'b.txt'])
  })

  test('reads stdin for -', async () => {
    const { code, stdout } = await aktenkundig(['extract', '-'], { input: NEWS })
    expect(code).toBe(0)
    expect(records<FactRecord>(stdout)[0]?.evidence[0]?.source).toBe('-')
  })

  test('links to the page where the address is known', async () => {
    const { stdout } = await aktenkundig(['extract', '-', '--url', 'https://example.org/news'], { input: NEWS })
    expect(records<FactRecord>(stdout)[0]?.evidence[0]?.link).toMatch(/^https:\/\/example\.org\/news#:~:text=\S+$/)
  })

  test('a missing file among good ones is named, the others go on, and the exit code is 65', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'good.txt'), NEWS)
    const { code, stdout, stderr } = await aktenkundig(['extract', 'missing.txt', 'good.txt'], { cwd: folder })
    expect(code).toBe(65)
    expect(stderr).toContain('missing.txt: error: no such file')
    expect(records(stdout)).toHaveLength(1)
  })

  test.each([
    ['an empty file', Buffer.alloc(0), /empty/],
    ['a binary file', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0, 1, 2]), /binary/],
    ['50 MB of text', Buffer.alloc(50 * 1024 * 1024, NEWS), /50 MB/],
  ])('%s is named with the reason', async (_, bytes, reason) => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'bad.txt'), bytes)
    writeFileSync(join(folder, 'good.txt'), NEWS)
    const { code, stdout, stderr } = await aktenkundig(['extract', 'bad.txt', 'good.txt'], { cwd: folder })
    expect(code).toBe(65)
    expect(stderr).toMatch(/^bad\.txt: error: /)
    expect(stderr).toMatch(reason)
    expect(records(stdout)).toHaveLength(1)
  })

  test('bytes in another encoding than UTF-8 keep their umlauts', async () => {
    const folder = temporaryFolder()
    const text = '[2.8.2018] Jörg Müller wurde zum CIO des Freistaats Thüringen ernannt.\n'
    writeFileSync(join(folder, 'latin1.txt'), Buffer.from(text, 'latin1'))
    const { stdout } = await aktenkundig(['extract', 'latin1.txt'], { cwd: folder })
    expect(records(stdout)[0]).toMatchObject({ person: 'Jörg Müller', jurisdiction: 'DE-TH' })
  })

  test.skipIf(process.getuid?.() === 0)('a file without permission is named', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'closed.txt'), NEWS)
    chmodSync(join(folder, 'closed.txt'), 0)
    const { code, stderr } = await aktenkundig(['extract', 'closed.txt'], { cwd: folder })
    expect(code).toBe(66)
    expect(stderr).toContain('closed.txt: error: no permission')
  })

  test('no input that could be read: 66; nothing to read named: 64', async () => {
    const folder = temporaryFolder()
    expect((await aktenkundig(['extract', 'missing.txt'], { cwd: folder })).code).toBe(66)
    expect((await aktenkundig(['extract', '.'], { cwd: folder })).code).toBe(66)
    expect((await aktenkundig(['extract'], { cwd: folder })).code).toBe(64)
  })

  test('the same input twice gives the same bytes', async () => {
    const [one, two] = [await aktenkundig(['extract', 'fixtures']), await aktenkundig(['extract', 'fixtures'])]
    expect(one.stdout).toBe(two.stdout)
  })

  test('a reader that stops early is no failure', async () => {
    const command = `"${process.execPath}" bin/aktenkundig.js extract fixtures fixtures/../fixtures | head -n 1`
    const { code, stderr } = await execute('sh', ['-c', command], { cwd: packageFolder() })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })
})

describe('extract --jsonl', () => {
  test('answers each request in order, by text, html and path', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'news.txt'), NEWS)
    const requests = [
      { id: 1, text: NEWS },
      { id: 'two', html: `<html lang="de"><body><p>${NEWS}</p></body></html>`, url: 'https://example.org/2' },
      { id: 3, path: 'news.txt' },
    ]
    const input = requests.map((request) => JSON.stringify(request)).join('\n')
    const { code, stdout } = await aktenkundig(['extract', '--jsonl'], { input, cwd: folder })
    const replies = records<Reply>(stdout)
    expect(code).toBe(0)
    expect(replies.map(({ id, facts, issues }) => [id, facts.length, issues.length])).toEqual([
      [1, 1, 0],
      ['two', 1, 0],
      [3, 1, 0],
    ])
    expect(replies.map(({ facts }) => facts[0]?.evidence[0]?.source)).toEqual([
      '1',
      'https://example.org/2',
      'news.txt',
    ])
  })

  test('takes raw bytes with what the server said of them, and when they were fetched', async () => {
    const page = Buffer.from(`<html lang="de"><body><p>${NEWS}</p><p>Grüße</p></body></html>`, 'latin1')
    const base64 = page.toString('base64')
    const requests = [
      {
        id: 1,
        base64,
        type: 'text/html; charset=iso-8859-1',
        url: 'https://example.org/1',
        retrieved: '2018-08-01T10:00:00Z',
      },
      { id: 2, base64, type: 'text/html', retrieved: 'yesterday' },
      { id: 3, base64: Buffer.from([0, 1, 2, 3, 0, 0]).toString('base64') },
      { id: 4, base64: '!!!!' },
      { id: 5, base64: `${base64.slice(0, 8)}\n${base64.slice(8).replace(/=+$/, '')}` },
    ]
    const input = requests.map((request) => JSON.stringify(request)).join('\n')
    const replies = records<Reply>((await aktenkundig(['extract', '--jsonl'], { input })).stdout)
    expect(replies.map(({ id, facts, issues }) => [id, facts.length, issues[0]?.code])).toEqual([
      [1, 1, undefined],
      [2, 0, 'bad-request'],
      [3, 0, 'binary'],
      [4, 0, 'bad-request'],
      [5, 1, undefined],
    ])
    const hash = createHash('sha256').update(page).digest('hex')
    expect(replies[0]?.facts[0]?.evidence[0]?.document).toBe(`sha256:${hash}`)
  })

  test('a bad request is answered too, and the next ones are read', async () => {
    const lines = ['no json', '{"id":2}', '{"id":3,"text":"a","html":"b"}', '{"id":4,"path":"missing.txt"}']
    const input = [...lines, JSON.stringify({ id: 5, text: `${NEWS}\u2028` })].join('\n')
    const { code, stdout } = await aktenkundig(['extract', '--jsonl'], { input })
    const replies = records<Reply>(stdout)
    expect(code).toBe(65)
    expect(replies.map(({ id }) => id)).toEqual([null, 2, 3, 4, 5])
    expect(replies.map(({ issues }) => issues[0]?.code)).toEqual([
      'bad-request',
      'bad-request',
      'bad-request',
      'missing',
      undefined,
    ])
  })

  test('answers a request before the next one comes', async () => {
    const child = spawn(process.execPath, [join(packageFolder(), 'bin/aktenkundig.js'), 'extract', '--jsonl'])
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
    for (const id of [1, 2]) {
      child.stdin.write(`${JSON.stringify({ id, text: NEWS })}\n`)
      const { value } = (await answers.next()) as { value: string }
      expect((JSON.parse(value) as Reply).id).toBe(id)
    }
    child.stdin.end()
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0)
  })

  test('paths beside --jsonl are refused', async () => {
    expect((await aktenkundig(['extract', '--jsonl', 'a.txt'])).code).toBe(64)
  })

  test.each([
    ['--issues', 'issues.jsonl'],
    ['--summary', 'summary.json'],
    ['--kinds', 'html'],
    ['--min-length', '5'],
    ['--max-length', '5'],
    ['--hosts', 'hosts.txt'],
    ['--every-page'],
  ])('%s without --warc is refused', async (option, ...value) => {
    const stderr = `aktenkundig extract: ${option} goes with --warc only\n`
    expect(await aktenkundig(['extract', 'a.txt', option, ...value])).toEqual({ code: 64, stdout: '', stderr })
    expect(await aktenkundig(['extract', '--jsonl', option, ...value])).toEqual({ code: 64, stdout: '', stderr })
  })

  test.each(['--warc', '--jsonl'])('one address for all that %s reads is refused', async (option) => {
    const given = await aktenkundig(['extract', option, '--url', 'https://example.org/'])
    expect(given).toMatchObject({ code: 64, stdout: '' })
  })
})

describe('explain', () => {
  test('shows sentences, what was recognised, and rules with their reasons', async () => {
    const { code, stdout } = await aktenkundig(['explain', 'fixtures/mixed--worked-example.txt'])
    expect(code).toBe(0)
    expect(stdout).toContain('Neuer CIO ist Staatssekretär Erik Muster')
    expect(stdout).toMatch(/✓ appointment\//)
  })

  test('--type leaves the other rules out; an unknown type is refused', async () => {
    const file = 'fixtures/mixed--worked-example.txt'
    const { stdout } = await aktenkundig(['explain', file, '--type', 'measure-count'])
    expect(stdout).toMatch(/✓ measure-count\//)
    expect(stdout).not.toMatch(/✓ appointment\//)
    expect((await aktenkundig(['explain', file, '--type', 'rumour'])).code).toBe(64)
  })

  test('a missing file is named', async () => {
    const { code, stderr } = await aktenkundig(['explain', 'missing.txt'])
    expect(code).toBe(66)
    expect(stderr).toContain('missing.txt')
  })
})

describe('validate', () => {
  test('takes what extract printed, and finds a quote that was tampered with', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'news.txt'), NEWS)
    const { stdout } = await aktenkundig(['extract', 'news.txt'], { cwd: folder })
    writeFileSync(join(folder, 'facts.jsonl'), stdout)
    const good = await aktenkundig(['validate', 'facts.jsonl'], { cwd: folder })
    expect(good.stderr).toContain('1 records, 0 wrong; 1 quotes right, 0 without their document')
    expect(good.code).toBe(0)

    writeFileSync(join(folder, 'facts.jsonl'), stdout.replace('"exact":"', '"exact":"Angeblich '))
    const bad = await aktenkundig(['validate', 'facts.jsonl'], { cwd: folder })
    expect(bad.code).toBe(65)
    expect(bad.stderr).toContain('is not the quote')
  })

  test('names the line of a record that does not fit', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'facts.jsonl'), '{"type":"agency"}\nno json\n')
    const { code, stderr } = await aktenkundig(['validate', 'facts.jsonl'], { cwd: folder })
    expect(code).toBe(65)
    expect(stderr).toMatch(/^facts\.jsonl:1: .*\bname: .*\nfacts\.jsonl:2: no JSON/)
    expect((await aktenkundig(['validate', 'missing.jsonl'], { cwd: folder })).code).toBe(66)
  })
})

describe('the command as a whole', () => {
  test('help and version go to stdout; wrong usage goes to stderr with 64', async () => {
    const help = await aktenkundig(['--help'])
    expect(help).toMatchObject({ code: 0, stderr: '' })
    for (const { name } of program().commands.map((command) => ({ name: command.name() }))) {
      expect(help.stdout).toContain(name)
    }
    const { version } = JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8')) as { version: string }
    expect((await aktenkundig(['--version'])).stdout).toBe(`${version}\n`)
    for (const args of [['nonsense'], ['extract', '--nonsense'], ['worker', '--redis', 'http://127.0.0.1'], []]) {
      expect(await aktenkundig(args)).toMatchObject({ code: 64, stdout: '' })
    }
  })
})
