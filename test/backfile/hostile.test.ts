import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, deflateRawSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { captureRecord } from '../../pipeline/acquire/warc-records.ts'
import { openBackfileTally, selectedPages } from '../../pipeline/backfile/backfile.ts'
import { MEDIA } from '../../pipeline/backfile/selection.ts'
import { type Outcome, processInput } from '../../pipeline/process.ts'
import { temporaryFolder } from '../command.ts'
import { answer, gzipEach, htmlPage, newsPage, pageRecord, warcRecord } from './warc-file.ts'

const EVERYTHING = {
  media: new Set(Object.values(MEDIA).flat()),
  minBytes: 0,
  maxBytes: Number.POSITIVE_INFINITY,
  everyPage: false,
}
const A = 'https://a.example/1'
const B = 'https://b.example/2'
const BAD = 'https://bad.example/'
const MB = 1024 * 1024

async function outcomesOf(bytes: Uint8Array, name = 'test.warc') {
  const file = join(temporaryFolder(), name)
  writeFileSync(file, bytes)
  const tally = openBackfileTally()
  const outcomes: Outcome[] = []
  for await (const input of selectedPages([file], EVERYTHING, tally)) outcomes.push(await processInput(input))
  const issues = outcomes.flatMap(({ issues }) => issues)
  const sources = outcomes.flatMap(({ facts }) => facts.map(({ evidence }) => evidence[0]?.source))
  return { tally, issues, sources, outcomes }
}

const good = [pageRecord(A), pageRecord(B, newsPage('Ute Beispiel'))] as const
const between = (bad: Uint8Array): [Buffer, Uint8Array, Buffer] => [good[0], bad, good[1]]

describe('what is wrong with a record costs that record alone', () => {
  const lyingBy = (difference: number) => {
    const content = answer(newsPage('Karla Lüge'))
    return warcRecord({ url: BAD, content, headers: { 'Content-Length': String(content.length + difference) } })
  }
  const giantHeader = { headers: { 'X-Giant': 'x'.repeat(100_000) } }
  const cases: readonly (readonly [string, Uint8Array, string])[] = [
    ['a length that is too large', lyingBy(5000), 'length'],
    ['a length that is far too large', lyingBy(10 ** 12), 'length'],
    ['a length that is too small', lyingBy(-40), 'length'],
    [
      'a length of nothing',
      warcRecord({ url: BAD, content: answer('x'), headers: { 'Content-Length': '0' } }),
      'length',
    ],
    [
      'a length that is none',
      warcRecord({ url: BAD, content: answer('x'), headers: { 'Content-Length': '-7' } }),
      'length',
    ],
    ['giant WARC headers', warcRecord({ url: BAD, content: answer('x'), ...giantHeader }), 'headers'],
    ['giant HTTP headers', pageRecord(BAD, newsPage('Karla Lüge'), giantHeader), 'headers'],
    ['a page of 21 MB', pageRecord(BAD, htmlPage('Lang', 'Digitale Verwaltung. '.repeat(MB))), 'too-large'],
    [
      'a bomb in its content encoding',
      pageRecord(BAD, gzipSync(Buffer.alloc(50 * MB)), { headers: { 'Content-Encoding': 'gzip' } }),
      'too-large',
    ],
    ['no WARC record at all', Buffer.from('<html>nothing of that kind</html>\r\n\r\n'), 'damaged'],
  ]

  test.each(cases)('%s, each record compressed', async (_, bad, code) => {
    const { issues, sources, tally } = await outcomesOf(gzipEach(between(bad)))
    expect(sources).toEqual([A, B])
    expect(issues).toMatchObject([{ code, stage: 'acquire', severity: 'error', document: expect.stringMatching(HASH) }])
    expect(issues[0]?.reason).toMatch(/ \(\S+\/test\.warc, byte \d+\)$/)
    expect(tally.lost).toBe(1)
    if (code !== 'damaged' && !_.includes('WARC headers')) expect(issues[0]?.source).toBe(BAD)
  })

  test.each(cases)('%s, not compressed', async (_, bad, code) => {
    const { issues, sources } = await outcomesOf(Buffer.concat(between(bad)))
    expect(sources).toEqual([A, B])
    expect(issues).toMatchObject([{ code, document: expect.stringMatching(HASH) }])
  })

  test.each(cases.filter(([name]) => !name.includes('21 MB')))(
    '%s, the whole file compressed',
    async (_, bad, code) => {
      const { issues, sources } = await outcomesOf(gzipSync(Buffer.concat(between(bad))))
      expect(sources).toEqual([A, B])
      expect(issues).toMatchObject([{ code }])
    },
  )

  test('a bomb among the members', async () => {
    const begin = warcRecord({ url: BAD, content: answer(''), headers: { 'Content-Length': '9999999999' } }).subarray(
      0,
      -4,
    )
    const flush = { finishFlush: constants.Z_FULL_FLUSH }
    const zeros = deflateRawSync(Buffer.alloc(MB), flush)
    const head = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3])
    const bomb = Buffer.concat([head, deflateRawSync(begin, flush), ...Array<Buffer>(400).fill(zeros)])
    const { issues, sources } = await outcomesOf(Buffer.concat([gzipSync(good[0]), bomb, gzipSync(good[1])]))
    expect(sources).toEqual([A, B])
    expect(issues).toMatchObject([{ code: 'too-large', source: BAD, document: expect.stringMatching(HASH) }])
    expect(issues[0]?.reason).toContain('bomb')
  })

  test('a member with a flipped byte, and one with a wrong checksum', async () => {
    for (const at of [0.5, 1]) {
      const bad = gzipSync(
        pageRecord(BAD, htmlPage('Zahlen', Array.from({ length: 4000 }, (_, i) => (i * 7919) % 10_007).join(' '))),
      )
      const index = at === 1 ? bad.length - 6 : Math.floor(bad.length * at)
      bad[index] = (bad[index] ?? 0) ^ 0x55
      const { issues, sources } = await outcomesOf(Buffer.concat([gzipSync(good[0]), bad, gzipSync(good[1])]))
      expect(sources).toEqual([A, B])
      expect(issues).toMatchObject([{ code: 'damaged', source: BAD }])
      expect(issues[0]?.document).toBe(`sha256:${createHash('sha256').update(bad).digest('hex')}`)
    }
  })

  test('garbage between the members', async () => {
    const { issues, sources } = await outcomesOf(
      Buffer.concat([gzipSync(good[0]), Buffer.alloc(3 * MB, 'garbage'), gzipSync(good[1])]),
    )
    expect(sources).toEqual([A, B])
    expect(issues).toMatchObject([{ code: 'damaged' }])
  })

  test('a page that holds a WARC file is one page', async () => {
    const inner = pageRecord('https://forged.example/', newsPage('Falk Falsch'))
    for (const content of [inner, gzipSync(inner)]) {
      const outer = pageRecord(BAD, content, { type: 'application/octet-stream' })
      for (const file of [gzipEach(between(outer)), Buffer.concat(between(outer))]) {
        const { sources, tally } = await outcomesOf(file)
        expect(sources).toEqual([A, B])
        expect(tally.skipped.media).toBe(1)
      }
    }
  })
})

const HASH = /^sha256:[\da-f]{64}$/

describe('files', () => {
  test.each([
    ['each record compressed', gzipEach(good)],
    ['not compressed', Buffer.concat(good)],
    ['the whole file compressed', gzipSync(Buffer.concat(good))],
  ])('cut off, %s: what is whole is used, and the cut is named', async (_, whole) => {
    for (const cut of [2, 9, 100]) {
      const { issues, sources } = await outcomesOf(whole.subarray(0, whole.length - cut))
      // In one compressed piece nothing can be trusted before its checksum was seen; of small pieces that is all.
      expect(sources).toEqual(
        whole[0] === 0x1f && whole.indexOf(MEMBER, 10) < 0 ? [] : cut === 2 && whole[0] !== 0x1f ? [A, B] : [A],
      )
      if (cut > 2 || whole[0] === 0x1f) expect(issues.map(({ code }) => code)).toEqual(['truncated'])
    }
  })

  test('a large file that is one compressed piece is read as it comes', async () => {
    const filler = Array.from({ length: 30 }, (_, i) =>
      pageRecord(`https://c.example/${i}`, Buffer.alloc(MB, `wort${i} `)),
    )
    const whole = gzipSync(Buffer.concat([good[0], ...filler, good[1]]), { level: 1 })
    expect(await outcomesOf(whole)).toMatchObject({ sources: [A, B], issues: [], tally: { records: 32 } })
    const cut = await outcomesOf(whole.subarray(0, whole.length - 100))
    expect(cut.sources).toEqual([A])
    expect(cut.issues.map(({ code }) => code)).toEqual(['truncated'])
  })

  test('the archive that run --sources writes', async () => {
    const capture = { page: A, url: A, source: 's', retrieved: '2024-03-05T06:07:08.123Z', redirects: [] }
    const bytes = Buffer.from(newsPage('Erik Muster'))
    const record = await captureRecord({
      ...capture,
      headers: { 'content-type': 'text/html', 'content-encoding': 'gzip' },
      bytes,
    })
    const { sources, outcomes } = await outcomesOf(record)
    expect(sources).toEqual([A])
    expect(outcomes[0]?.document).toMatchObject({
      url: A,
      hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    })
  })

  test('zstd, a file of another kind, an empty one, none at all', async () => {
    const zstd = await outcomesOf(Buffer.from('28b52ffd00112233', 'hex'))
    expect(zstd.issues).toMatchObject([{ code: 'damaged', reason: expect.stringContaining('zstdcat') }])
    expect((await outcomesOf(Buffer.from(htmlPage('Seite', 'Text')))).issues).toMatchObject([{ code: 'damaged' }])
    for (const nothing of [Buffer.alloc(0), gzipSync(''), Buffer.from('\r\n')])
      expect(await outcomesOf(nothing)).toMatchObject({ issues: [{ code: 'empty' }], tally: { records: 0, lost: 1 } })
    const missing: unknown[] = []
    for await (const input of selectedPages(['no-such.warc'], EVERYTHING, openBackfileTally())) missing.push(input)
    expect(missing).toMatchObject([{ source: 'no-such.warc', error: { code: 'unreadable', message: 'no such file' } }])
  })
})

const MEMBER = Buffer.from([0x1f, 0x8b, 8])

describe('pages', () => {
  const only = async (record: Uint8Array) => {
    const { sources, issues, tally } = await outcomesOf(gzipSync(record))
    return {
      facts: sources.length,
      issues: issues.map(({ code }) => code),
      skipped: Object.entries(tally.skipped)
        .filter(([, n]) => n > 0)
        .map(([step]) => step),
    }
  }
  const NEWS = newsPage('Erik Müster')
  const read = { facts: 1, issues: [], skipped: [] }

  test('in chunks, compressed, both, or only said to be', async () => {
    const chunked = (bytes: Uint8Array) => {
      const half = Math.floor(bytes.length / 2)
      const chunk = (part: Uint8Array) => [
        Buffer.from(`${part.length.toString(16)};x=1\r\n`),
        part,
        Buffer.from('\r\n'),
      ]
      return Buffer.concat([
        ...chunk(bytes.subarray(0, half)),
        ...chunk(bytes.subarray(half)),
        Buffer.from('0\r\n\r\n'),
      ])
    }
    const packed: readonly (readonly [Uint8Array, Record<string, string>])[] = [
      [gzipSync(NEWS), { 'Content-Encoding': 'gzip' }],
      [brotliCompressSync(NEWS), { 'Content-Encoding': 'br' }],
      [deflateRawSync(NEWS), { 'Content-Encoding': 'deflate' }],
      [chunked(Buffer.from(NEWS)), { 'Transfer-Encoding': 'chunked' }],
      [chunked(gzipSync(NEWS)), { 'Content-Encoding': 'GZIP', 'Transfer-Encoding': 'chunked' }],
      [Buffer.from(NEWS), { 'Content-Encoding': 'gzip', 'Transfer-Encoding': 'chunked' }],
      [Buffer.from(NEWS), { 'Content-Encoding': 'unknown' }],
    ]
    for (const [body, headers] of packed)
      expect(await only(pageRecord(A, body, { headers })), JSON.stringify(headers)).toEqual(read)
  })

  test('whose charset is a lie, are read as what they are or named', async () => {
    for (const charset of ['utf-16', 'utf-16be', 'iso-8859-1', 'x-nonsense', 'utf-7', 'gb2312']) {
      expect(await only(pageRecord(A, NEWS, { type: `text/html; charset=${charset}` })), charset).toEqual(read)
    }
    const latin = Buffer.from(NEWS, 'latin1')
    for (const charset of ['utf-8', 'utf-16', 'us-ascii']) {
      expect(await only(pageRecord(A, latin, { type: `text/html; charset=${charset}` })), charset).toEqual(read)
    }
    const noise = Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256))
    expect(await only(pageRecord(A, noise))).toMatchObject({ facts: 0, issues: ['binary'] })
  })

  test('kept without their HTTP answer (resource), or as bare text (conversion)', async () => {
    const text = 'Neue Leitung\n\nErik Muster wurde am 2. August 2018 zum CIO des Freistaats Sachsen ernannt.\n'
    const wet = { 'Content-Type': 'text/plain', 'WARC-Identified-Content-Language': 'deu' }
    expect(await only(warcRecord({ type: 'conversion', url: A, content: text, headers: wet }))).toEqual(read)
    expect(
      await only(
        warcRecord({
          type: 'conversion',
          url: A,
          content: text,
          headers: { ...wet, 'WARC-Identified-Content-Language': 'eng,fra' },
        }),
      ),
    ).toMatchObject({ skipped: ['language'] })
    expect(
      await only(warcRecord({ type: 'resource', url: A, content: NEWS, headers: { 'Content-Type': 'text/html' } })),
    ).toEqual(read)
  })

  test('dates are not after the retrieval that the record gives', async () => {
    const page = htmlPage('Neue Leitung', 'Erik Muster ist neuer CIO des Freistaats Sachsen. Stand: 1. Mai 2031')
    const { outcomes } = await outcomesOf(gzipSync(pageRecord(A, page)))
    expect(outcomes[0]?.document?.published?.value ?? '').not.toContain('2031')
  })
})
