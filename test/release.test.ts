import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { FactRecord } from '../pipeline/records.ts'
import { slotsOf } from '../pipeline/release/codebook.ts'
import { publicProof } from '../pipeline/release/public-profile.ts'
import { run } from '../pipeline/run.ts'
import { jsonSchemas } from '../pipeline/schemas.ts'
import { factProblem } from '../pipeline/validate.ts'
import { aktenkundig, records, temporaryFolder } from './command.ts'
import { statement } from './statement.ts'

describe('aktenkundig release', () => {
  test('a dated, checksummed, self-describing directory; the second says what changed since the first', {
    timeout: 60_000,
  }, async () => {
    const folder = temporaryFolder()
    const out = join(folder, 'out')
    await run({ sources: ['test/histories/sachsen-05.txt', 'test/histories/plan-01.txt'], out, version: '0' })
    const release = (date: string, ...more: string[]) =>
      aktenkundig(['release', out, '--out', join(folder, 'r'), '--date', date, ...more])
    expect(await release('2025-01-01')).toMatchObject({ code: 0, stdout: '' })
    await run({ sources: ['test/histories/sachsen-05.txt', 'test/histories/bund-04.txt'], out, version: '0' })
    const second = await release('2025-02-01', '--license', 'DL-DE-BY-2.0')
    expect(second.stderr).toContain('report.html')

    const latest = join(folder, 'r/2025-02-01')
    const changes = records<{ change: string; new?: { type: string }; old?: { type: string } }>(
      readFileSync(join(latest, 'data/changes.jsonl'), 'utf8'),
    )
    expect(changes.map((one) => `${one.change} ${(one.new ?? one.old)?.type}`).sort()).toEqual([
      'added appointment',
      'withdrawn strategy',
    ])

    const sums = readFileSync(join(latest, 'SHA256SUMS'), 'utf8').trimEnd().split('\n')
    const files = readdirSync(latest, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.|LICENSE|SUMS/.test(name),
    )
    expect(sums).toHaveLength(files.length - 1)
    for (const line of sums) {
      const [sum, name = ''] = line.split('  ')
      expect(
        createHash('sha256')
          .update(readFileSync(join(latest, name)))
          .digest('hex'),
        name,
      ).toBe(sum)
    }
    const described = JSON.parse(readFileSync(join(latest, 'datapackage.json'), 'utf8')) as {
      resources: { path: string; bytes: number }[]
      licenses: { name: string }[]
    }
    expect(described.licenses[0]?.name).toBe('DL-DE-BY-2.0')
    for (const { path, bytes } of described.resources) expect(readFileSync(join(latest, path)).length, path).toBe(bytes)
    const paths = described.resources.map(({ path }) => path)
    expect(paths).toEqual(expect.arrayContaining(['views/officeholders.csv', 'data/rules.json', 'known/bodies.csv']))
    const bodies = readFileSync(join(latest, 'known/bodies.csv'), 'utf8')
    expect(bodies).toContain('ITEOS (2018-07-01 to 2020-06-30)')
    expect(bodies).toContain('Hochsauerlandkreis | Märkischer Kreis')
    expect(readFileSync(join(latest, 'CITATION.cff'), 'utf8')).toContain('date-released: 2025-02-01')
    expect(readdirSync(join(folder, 'r'))).toEqual(['2025-01-01', '2025-02-01'])
    expect(await aktenkundig(['query', latest, '--role', 'CIO'])).toMatchObject({ code: 0 })
  })

  test('the public profile gives short extracts with hash, offsets and link, and no texts', async () => {
    const folder = temporaryFolder()
    const long = `[2.8.2018] ${'Nach langer Beratung und '.repeat(8)}wurde Thomas Popp zum CIO des Freistaats Sachsen ernannt.\n`
    writeFileSync(join(folder, 'news.txt'), long)
    const out = join(folder, 'out')
    await run({ sources: [join(folder, 'news.txt')], out, version: '0' })
    const [whole] = records<FactRecord>(readFileSync(join(out, 'facts.jsonl'), 'utf8'))
    const facts = async (profile: string) => {
      expect(
        (
          await aktenkundig([
            'release',
            out,
            '--out',
            join(folder, profile),
            '--date',
            '2025-01-01',
            '--profile',
            profile,
          ])
        ).code,
      ).toBe(0)
      return records<FactRecord>(readFileSync(join(folder, profile, '2025-01-01/data/facts.jsonl'), 'utf8'))
    }
    const [short] = await facts('public')
    const [proof, original] = [short?.evidence[0], whole?.evidence[0]]
    expect(factProblem(short)).toBeUndefined()
    expect(proof?.quote.exact.length).toBeLessThanOrEqual(120)
    expect(original?.quote.exact.startsWith(proof?.quote.exact ?? '?')).toBe(true)
    expect(proof?.quote.hash).toBe(
      `sha256:${createHash('sha256')
        .update(original?.quote.exact ?? '')
        .digest('hex')}`,
    )
    expect(proof?.position).toEqual(original?.position)
    for (const name of ['data/documents.jsonl', 'data/facts.jsonl', 'report.html', 'views/officeholders.json'])
      expect(readFileSync(join(folder, 'public/2025-01-01', name), 'utf8'), name).not.toContain(
        'Beratung und '.repeat(6),
      )
    expect((await facts('full'))[0]?.evidence).toEqual(whole?.evidence)
  })

  test('a link does not give the whole quote away either', () => {
    const fact = statement('a', '2018-01-01', { event: 'appointed', person: 'Eva Dorn' })
    const [proof] = fact.evidence.map((one) => ({
      ...one,
      quote: { ...one.quote, exact: 'ein Wort '.repeat(40) },
      link: `https://example.org/a#:~:text=${'ein%20Wort%20'.repeat(10)}`,
    }))
    const link = proof && publicProof(proof, false).link
    expect(link).toMatch(/^https:\/\/example\.org\/a#:~:text=ein%20Wort/)
    expect(decodeURIComponent(link ?? '').length).toBeLessThan(170)
  })

  test.each([
    ['--license', 'MIT'],
    ['--profile', 'secret'],
    ['--date', 'today'],
  ])('%s %s is refused', async (flag, value) => {
    expect(await aktenkundig(['release', '--out', join(temporaryFolder(), 'r'), flag, value])).toMatchObject({
      code: 64,
    })
  })

  test('`npm start` ends with one, and its facts are valid without their texts', async () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } }
    expect(scripts.start).toMatch(/aktenkundig\.js run && .*aktenkundig\.js release /)
    const folder = temporaryFolder()
    await run({ sources: ['fixtures'], out: join(folder, 'out'), version: '0' })
    await aktenkundig(['release', join(folder, 'out'), '--out', folder, '--date', '2025-01-01'])
    const checked = await aktenkundig(['validate', join(folder, '2025-01-01/data/facts.jsonl')])
    expect(checked.code, checked.stderr).toBe(0)
  })

  test('without a data set nothing is written', async () => {
    const folder = temporaryFolder()
    expect(await aktenkundig(['release', join(folder, 'none'), '--out', join(folder, 'r')])).toMatchObject({ code: 66 })
    expect(existsSync(join(folder, 'r'))).toBe(false)
  })
})

describe('the codebook', () => {
  let missing: string[]
  beforeAll(() => {
    const described = Object.entries(jsonSchemas()).flatMap(([file, schema]) =>
      slotsOf(schema).flatMap(({ slots }) => slots.map((slot) => ({ file, ...slot }))),
    )
    missing = described
      .filter(({ meaning, path }) => meaning === '' && !path.includes('.'))
      .map(({ file, path }) => `${file}: ${path}`)
  })

  test('says of every slot what it means', () => {
    expect([...new Set(missing)]).toEqual([])
  })
})
