import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { indexArchive } from '../../pipeline/acquire/archive-read.ts'
import { pruneArchive } from '../../pipeline/acquire/prune.ts'
import { checkSources, readSources } from '../../pipeline/acquire/sources.ts'
import { openState } from '../../pipeline/acquire/state.ts'
import { packageFolder } from '../../pipeline/package.ts'
import { run } from '../../pipeline/run.ts'
import { aktenkundig, temporaryFolder } from '../command.ts'
import { bytesOf, changesIn, factsIn, pagesOf, QUICK, refresh, sourcesFile } from './refreshing.ts'
import { news, type Pages, serve } from './server.ts'

const LETTERS = [...'abcdefghijklmnopqrst']

/** Twenty pages with a fact each, and the sources file for the command. */
async function site(more: object = {}) {
  const pages: Pages = Object.fromEntries(
    LETTERS.map((letter) => [`/${letter}`, news(`Ute ${letter.toUpperCase()}muster`)]),
  )
  const served = await serve(pages)
  const folder = temporaryFolder()
  const urls = LETTERS.map((letter) => `${served.origin}/${letter}`)
  const source = { id: 'pages', kind: 'page', urls, every: '0s', allowPrivate: true, politeness: QUICK, ...more }
  const file = join(folder, 'sources.json')
  const write = (changed: object = {}) =>
    writeFileSync(file, JSON.stringify({ contact: 'mailto:test@example.org', sources: [{ ...source, ...changed }] }))
  write()
  return { served, file, write, out: join(folder, 'out') }
}

describe('the loss guard', () => {
  test('a run in which too many facts disappear stops before publishing, says why, and needs --accept-losses', async () => {
    const { served, file, out } = await site()
    const command = ['run', '--sources', file, '--out', out]
    expect((await aktenkundig(command)).code).toBe(0)
    const before = bytesOf(out)
    // The site was redesigned: the text is gone from most pages.
    for (const letter of LETTERS.slice(3))
      served.pages[`/${letter}`] = '<html><body><main><p>Willkommen im neuen Portal.</p></main></body></html>'
    const stopped = await aktenkundig(command)
    expect(stopped).toMatchObject({ code: 65 })
    expect(stopped.stderr).toContain('17 of 20 facts would disappear, 85 % (at most 10 % may): 17 page-changed')
    expect(stopped.stderr).toContain('--accept-losses')
    expect(bytesOf(out)).toBe(before)
    expect(readdirSync(out).filter((name) => name.startsWith('.'))).toEqual([])
    expect((await aktenkundig([...command, '--accept-losses'])).code).toBe(0)
    expect(factsIn(out)).toHaveLength(3)
    const withdrawn = changesIn(out).flatMap((entry) => (entry.change === 'withdrawn' ? [entry.reason] : []))
    expect(withdrawn).toEqual(Array(17).fill('page-changed'))
  })

  test('holds for files too; a rule that breaks is told from a page that changed', async () => {
    const folder = temporaryFolder()
    const out = join(folder, 'out')
    const files = LETTERS.map((letter) => join(folder, `${letter}.txt`))
    for (const [index, file] of files.entries())
      writeFileSync(
        file,
        `[2.8.2018] Ute ${LETTERS[index]?.toUpperCase()}muster wurde zum CIO des Freistaats Sachsen ernannt.\n`,
      )
    await run({ sources: files, out, version: '0' })
    await expect(run({ sources: files.slice(5), out, version: '0' })).resolves.toMatchObject({
      changes: { withdrawn: 5 },
    })
    await expect(run({ sources: files.slice(18), out, version: '0' })).rejects.toMatchObject({ code: 'losses' })
    writeFileSync(join(out, 'facts.jsonl'), bytesOf(out).replaceAll('"id":"', '"id":"f'))
    await expect(run({ sources: files.slice(5), out, version: '0' })).rejects.toThrow('rule-changed')
  })

  test('changes hold old and new', async () => {
    const served = await serve({ '/a': news('Ute Beispiel') })
    const out = temporaryFolder()
    const sources = sourcesFile([pagesOf([`${served.origin}/a`])])
    await refresh(out, sources)
    served.pages['/a'] = news('Ute Beispiel', { date: '3.9.2018' })
    await refresh(out, sources)
    expect(changesIn(out)).toMatchObject([
      { change: 'changed', old: { date: { value: '2018-08-02' } }, new: { date: { value: '2018-09-03' } } },
    ])
  })
})

describe('commands', () => {
  test('--dry-run lists what is due, asks nobody and changes nothing', async () => {
    const { served, file, write, out } = await site({ every: '20h' })
    const command = ['run', '--sources', file, '--out', out]
    const first = await aktenkundig([...command, '--dry-run'])
    expect(first.code).toBe(0)
    expect(first.stdout.split('\n').filter(Boolean)).toEqual(
      LETTERS.map((letter) => `pages\t${served.origin}/${letter}`),
    )
    expect(served.requests).toEqual([])
    expect(() => statSync(out)).toThrow()
    await aktenkundig(command)
    write({ every: '20h', urls: [`${served.origin}/a`, `${served.origin}/new`] })
    const asked = served.requests.length
    expect((await aktenkundig([...command, '--dry-run'])).stdout).toBe(`pages\t${served.origin}/new\n`)
    expect(served.requests.length).toBe(asked)
  })

  test('status shows sources, failures and what fell below expectations', async () => {
    const { served, file, out } = await site({ expect: { facts: { min: 25 }, documents: { max: 5 } } })
    delete served.pages['/c']
    const answer = await aktenkundig(['run', '--sources', file, '--out', out])
    expect(answer.code).toBe(65)
    expect(answer.stderr).toMatch(/source +documents +facts +asked +new or changed +failed/)
    expect(answer.stderr).toMatch(
      /pages +19 +19 +20 +19 +1 +19 documents, at most 5 expected; 19 facts, at least 25 expected/,
    )
    const { code, stdout } = await aktenkundig(['status', out])
    expect(code).toBe(65)
    expect(stdout).toMatch(/source +last success +last failure +documents +facts +failing pages/)
    expect(stdout).toMatch(/pages +20\d\d-\d\d-\d\d \d\d:\d\d +20\d\d-\d\d-\d\d \d\d:\d\d +19 +19 +1/)
    expect(stdout).toContain('at least 25 expected')
    expect(stdout).toContain(`${served.origin}/c: not found (404)`)
    expect((await aktenkundig(['status', temporaryFolder()])).code).toBe(66)
  })

  test('archive prune takes out what may be kept no longer; what stays is still found', async () => {
    const { served, file, write, out } = await site()
    await aktenkundig(['run', '--sources', file, '--out', out])
    const before = bytesOf(out)
    expect((await aktenkundig(['archive', 'prune', '--sources', file, '--out', out])).stderr).toContain('0 records')
    write({ keep: '30d' })
    const sources = await readSources(file)
    // The captures of some pages are newer than those of the others.
    for (const letter of LETTERS.slice(0, 5))
      served.pages[`/${letter}`] = news(`Ute ${letter.toUpperCase()}muster`, { more: '<p>Nachtrag.</p>' })
    const soon = () => new Date(Date.now() + 20 * 86_400_000)
    await refresh(out, sources, { now: soon })
    const state = openState(join(out, 'state.sqlite'))
    const later = new Date(Date.now() + 40 * 86_400_000)
    const pruned = await pruneArchive(join(out, 'archive'), sources, state, later)
    expect(pruned).toMatchObject({ records: 20, damaged: [] })
    expect(await pruneArchive(join(out, 'archive'), sources, state, later)).toMatchObject({ records: 0 })
    state.change("UPDATE extraction SET rules = 'older' WHERE url <= ?", `${served.origin}/e`)
    state.close()
    expect((await indexArchive(join(out, 'archive'))).pages.size).toBe(5)
    const asked = served.requests.length
    await refresh(out, sources, { now: soon })
    expect(served.requests.length - asked).toBe(20)
    expect(factsIn(out)).toHaveLength(20)
    expect(JSON.parse(before.split('\n')[0] ?? '').id).toBe(factsIn(out)[0]?.id)
  })

  test('archives rotate by size, and the last word on a page is in the last file', async () => {
    const served = await serve({ '/a': news('Ute Beispiel'), '/b': news('Max Muster') })
    const out = temporaryFolder()
    const sources = sourcesFile([pagesOf([`${served.origin}/a`, `${served.origin}/b`])], { archiveBytes: 900 })
    await refresh(out, sources)
    served.pages['/a'] = news('Eva Exempel')
    await refresh(out, sources)
    const files = readdirSync(join(out, 'archive')).filter((name) => name.endsWith('.warc.gz'))
    expect(files.length).toBeGreaterThan(1)
    const again = temporaryFolder()
    expect((await aktenkundig(['run', '--from', join(out, 'archive'), '--out', again])).code).toBe(0)
    expect(bytesOf(again)).toBe(bytesOf(out))
  })

  test('an unfit sources file is refused with what is wrong where (78)', async () => {
    const file = join(temporaryFolder(), 'sources.json')
    writeFileSync(file, JSON.stringify({ sources: [{ id: 'A b', kind: 'page', urls: ['ftp://example.org/'] }] }))
    const { code, stderr } = await aktenkundig(['run', '--sources', file, '--out', temporaryFolder()])
    expect(code).toBe(78)
    expect(stderr).toContain('sources.0.id')
    expect(stderr).toContain('sources.0.urls.0')
    expect((await aktenkundig(['run', '--sources', file, 'fixtures'])).code).toBe(64)
    expect((await aktenkundig(['run', '--dry-run'])).code).toBe(64)
    expect((await aktenkundig(['run', '--from', 'no/archive'])).code).toBe(66)
  })
})

describe('sources.json', () => {
  const file = () =>
    JSON.parse(readFileSync(join(packageFolder(), 'sources.json'), 'utf8')) as {
      sources: { id: string; jurisdiction?: string; untried?: boolean }[]
    }

  test('the one that is shipped fits zod and the JSON Schema', () => {
    const schema = JSON.parse(
      readFileSync(join(packageFolder(), 'output/schema/sources.schema.json'), 'utf8'),
    ) as object
    const valid = new Ajv2020({ strict: false, validateFormats: false }).compile(schema)
    expect(valid(file()), JSON.stringify(valid.errors)).toBe(true)
    expect(() => checkSources(file(), 'sources.json')).not.toThrow()
  })

  test('covers Bund and all Länder; what nobody has tried says so', () => {
    const places = new Set(file().sources.map(({ jurisdiction }) => jurisdiction))
    const laender = ['BW', 'BY', 'BE', 'BB', 'HB', 'HH', 'HE', 'MV', 'NI', 'NW', 'RP', 'SL', 'SN', 'ST', 'SH', 'TH']
    for (const land of ['DE', ...laender.map((code) => `DE-${code}`)]) expect(places).toContain(land)
    expect(file().sources.filter(({ untried }) => untried !== true)).toEqual([])
  })
})
