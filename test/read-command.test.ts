import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fetchOne } from '../pipeline/acquire/one-page.ts'
import type { Document } from '../pipeline/document.ts'
import { readInput } from '../pipeline/process.ts'
import type { DocumentRecord, FactRecord } from '../pipeline/records.ts'
import { serve } from './acquire/server.ts'
import { aktenkundig, records, temporaryFolder } from './command.ts'
import { htmlPage, PROSE } from './read/page.ts'
import { pdfOf } from './read/pdf-file.ts'

const PAGE = htmlPage(
  `<nav><p>Rathaus und mehr</p></nav><article><h1>Bürgerbüro bleibt länger offen</h1><p>7. Mai 2020</p>${PROSE}</article>`,
)
const PRESS = pdfOf([
  [
    [60, 780, 'Neuer CIO', 18],
    [60, 740, '2. August 2018'],
    [60, 710, 'Thomas Popp wurde zum CIO des Freistaats Sachsen er-'],
    [60, 696, 'nannt.'],
  ],
])
const SCANNED = pdfOf([[]])

describe('read', () => {
  test('prints the document as JSON, with the ranges of its source', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'page.html'), PAGE)
    const { code, stdout, stderr } = await aktenkundig(['read', 'page.html', '--url', 'https://example.org/a'], {
      cwd: folder,
    })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const [document] = records<Document>(stdout)
    expect(document).toMatchObject({
      source: 'page.html',
      url: 'https://example.org/a',
      title: 'Bürgerbüro bleibt länger offen',
      published: { value: '2020-05-07', signal: 'byline' },
      mediaType: 'text/html',
    })
    const { source } = document?.segments[0] ?? {}
    expect(PAGE.slice(source?.start, source?.end)).toBe('Bürgerbüro bleibt länger offen')
    expect(document).not.toHaveProperty('dropped')
  })

  test('reads stdin and PDFs', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'press.pdf'), PRESS)
    const [fromStdin] = records<Document>((await aktenkundig(['read', '-'], { input: PAGE })).stdout)
    expect(fromStdin).toMatchObject({ source: '-', title: 'Bürgerbüro bleibt länger offen' })
    const [fromPdf] = records<Document>((await aktenkundig(['read', 'press.pdf'], { cwd: folder })).stdout)
    expect(fromPdf).toMatchObject({ mediaType: 'application/pdf', published: { value: '2018-08-02' } })
    expect(fromPdf?.text).toContain('Sachsen ernannt.')
  })

  test('--show segments tells what was kept and dropped, and colours it where it is asked to', async () => {
    const { code, stdout } = await aktenkundig(['read', '-', '--show', 'segments'], { input: PAGE })
    expect(code).toBe(0)
    expect(stdout).toMatch(/^– \w+ +Rathaus und mehr$/m)
    expect(stdout).toMatch(/^main paragraph +Die Stadtverwaltung/m)
  })

  test('a page can not write to the terminal as it likes', async () => {
    const input = PAGE.replace('Die Stadtverwaltung', '&#155;31mDie \u001b[31m Stadtverwaltung')
    const { stdout } = await aktenkundig(['read', '-', '--show', 'segments'], { input })
    expect(stdout).toContain('Stadtverwaltung')
    for (const sign of ['\u001b', '\u009b']) expect(stdout).not.toContain(sign)
  })

  test('exit codes: 66 for what can not be had, 65 for what can not be read, 64 for wrong usage', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'scan.pdf'), SCANNED)
    const outcomes: [string[], number, RegExp][] = [
      [['missing.html'], 66, /^missing\.html: error: no such file/],
      [['.'], 66, /is a folder/],
      [['http://127.0.0.1:9/a'], 66, /not on the public internet/],
      [['scan.pdf'], 65, /^scan\.pdf: error: .*OCR/],
      [[], 64, /name a file/],
      [['-', '--url', 'nowhere'], 64, /--url/],
      [['-', '--show', 'everything'], 64, /segments/],
      [['--jsonl', '--show', 'segments'], 64, /--jsonl/],
      [['--jsonl', 'a.html'], 64, /--jsonl/],
    ]
    for (const [args, code, message] of outcomes) {
      const answer = await aktenkundig(['read', ...args], { cwd: folder })
      expect(answer, args.join(' ')).toMatchObject({ code, stdout: '' })
      expect(answer.stderr).toMatch(message)
    }
  })
})

describe('read --jsonl', () => {
  test('answers each line with the same slots, in order, and goes on after bad ones', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'press.pdf'), PRESS)
    writeFileSync(join(folder, 'scan.pdf'), SCANNED)
    const requests = [
      { id: 1, html: PAGE },
      { id: 'two', path: 'press.pdf' },
      { id: 3, path: 'scan.pdf' },
      { id: 4 },
      { id: 5, text: 'Gestern\n\n2. August 2018\n\nDas Amt hat eine neue Leitung.\n' },
    ]
    const input = requests.map((request) => JSON.stringify(request)).join('\n')
    const { code, stdout } = await aktenkundig(['read', '--jsonl'], { input, cwd: folder })
    const answers = records<Record<string, unknown> & { issues: { code: string }[] }>(stdout)
    expect(code).toBe(65)
    expect(answers.map(({ id, issues }) => [id, issues[0]?.code])).toEqual([
      [1, undefined],
      ['two', undefined],
      [3, 'scanned'],
      [4, 'bad-request'],
      [5, undefined],
    ])
    expect(answers[0]).toMatchObject({ title: 'Bürgerbüro bleibt länger offen', date: '2020-05-07', publisher: null })
    expect(String(answers[0]?.text).split('\n')).toHaveLength(2)
    expect(answers[1]).toMatchObject({ date: '2018-08-02' })
    expect(answers[2]).toMatchObject({ text: null, title: null, date: null })
    expect(new Set(answers.map((answer) => Object.keys(answer).join())).size).toBe(1)
  })
})

describe('PDFs in the other commands', () => {
  test('extract takes them, in folders too; a scanned one is named and the others go on', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'press'))
    writeFileSync(join(folder, 'press/a.pdf'), SCANNED)
    writeFileSync(join(folder, 'press/b.PDF'), PRESS)
    const { code, stdout, stderr } = await aktenkundig(['extract', 'press'], { cwd: folder })
    expect(code).toBe(65)
    expect(stderr).toMatch(/^press\/a\.pdf: error: .*OCR/)
    const [fact] = records<FactRecord>(stdout)
    expect(fact).toMatchObject({ event: 'appointed', person: 'Thomas Popp', date: { value: '2018-08-02' } })
    expect(fact?.evidence[0]?.quote.exact).toContain('Sachsen ernannt')
    expect(fact?.evidence[0]).not.toHaveProperty('locator')
  })

  test('run keeps them, explain shows them, validate finds the quote again', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'press.pdf'), PRESS)
    expect((await aktenkundig(['run', '.', '--out', 'data'], { cwd: folder })).code).toBe(0)
    const explained = await aktenkundig(['explain', 'press.pdf'], { cwd: folder })
    expect(explained.stdout).toMatch(/✓ appointment\//)
    const { stdout } = await aktenkundig(['extract', 'press.pdf'], { cwd: folder })
    writeFileSync(join(folder, 'facts.jsonl'), stdout)
    const { stderr } = await aktenkundig(['validate', 'facts.jsonl'], { cwd: folder })
    expect(stderr).toContain('1 records, 0 wrong; 1 quotes right')
    const kept = await aktenkundig(['query', 'data', '--type', 'appointment', '--json'], { cwd: folder })
    expect(records<DocumentRecord>(kept.stdout)).toHaveLength(1)
  })
})

describe('an address', () => {
  test('is fetched under the rules of its site', async () => {
    const site = await serve({ '/robots.txt': 'User-agent: *\nDisallow: /closed', '/a': PAGE, '/closed': PAGE })
    const open = await fetchOne(`${site.origin}/a#top`, { allowPrivate: true })
    expect(await readInput(open)).toMatchObject({
      document: { url: `${site.origin}/a`, title: 'Bürgerbüro bleibt länger offen' },
    })
    expect(site.requests.at(-1)?.headers['user-agent']).toMatch(/^Aktenkundig\//)
    expect(await fetchOne(`${site.origin}/closed`, { allowPrivate: true })).toMatchObject({ error: { code: 'robots' } })
    expect(await fetchOne('http://')).toMatchObject({ error: { code: 'not-http' } })
    expect(site.counts()).toEqual({ '/a': 1 })
  })
})
