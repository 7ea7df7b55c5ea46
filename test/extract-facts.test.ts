import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractFacts } from '../pipeline/index.ts'
import { plainPage } from './facts-of-page.ts'

const FACT = 'Thomas Popp wurde zum CIO des Freistaats Sachsen ernannt.'
const published = '2018-08-02'

/** Where the proof of each fact stands, and what stands there. */
const proofs = (text: string) =>
  extractFacts(text, { published }).facts.flatMap(({ evidence }) =>
    evidence.map(({ position, quote }) => ({ exact: quote.exact, there: text.slice(position.start, position.end) })),
  )

describe('a string is the text itself', () => {
  it.each([
    ['a byte order mark', `\uFEFF${FACT}`],
    ['tags', `<p>${FACT}</p>`],
    ['a whole page', `<!DOCTYPE html><html><body><p>${FACT}</p></body></html>`],
    ['the head of a PDF', `%PDF-1.4\n\n${FACT}`],
    ['what looks like UTF-8 read as Latin-1', `Ã¤ Ã¶ Ã¼\n\n${FACT}`],
    ['a NUL', `a\0b\n\n${FACT}`],
    ['half of a pair', `\uD83D\n\n${FACT}`],
    ['lines of Windows', `Sachsen\r\n\r\n${FACT}\r\n`],
  ])('%s at its beginning', (_, text) => {
    const [proof, ...others] = proofs(text)
    expect(proof?.there).toBe(proof?.exact)
    expect(proof?.exact).toContain(FACT)
    expect(others).toEqual([])
  })

  it('whatever stands around', () => {
    const around = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('\uFEFF', '<div>', '</p>', '&auml;', '\r\n', '%PDF-1.4', 'Ã¼', '\u00AD', '\uD800', '\0', '<?xml'),
    )
    fc.assert(
      fc.property(fc.array(around, { maxLength: 5 }), fc.array(around, { maxLength: 5 }), (before, after) => {
        const found = proofs(`${before.join('')}\n\n${FACT}\n\n${after.join('')}`)
        expect(found.map(({ there }) => there)).toEqual(found.map(({ exact }) => exact))
      }),
      { numRuns: 150 },
    )
  })
})

describe('published', () => {
  it.each([
    ['2018-08-02T10:00:00Z', '2018-08-02'],
    ['2018-08-02 10:00', '2018-08-02'],
    ['2018-08-02', '2018-08-02'],
    ['2018-08', '2018-08'],
    ['2018', '2018'],
  ])('%s is %s', (given, value) => {
    const { facts, issues } = extractFacts(FACT, { published: given })
    expect(issues).toEqual([])
    expect(facts.map(({ date, evidence }) => [date.value, evidence[0]?.published])).toEqual([[value, value]])
  })

  it.each(['02.08.2018', 'gestern', '', '2018-13', '2018-02-31', '2018/08/02', '20180802', '2018-8-2', '2018-08-02x'])(
    '%j is no date',
    (given) => {
      expect(() => extractFacts(FACT, { published: given })).toThrow(RangeError)
      expect(() => extractFacts(FACT, { published: given })).toThrow(`published: ${JSON.stringify(given)} is no date`)
    },
  )
})

it('options of a string are none of a document, which has its own', () => {
  const document = plainPage(FACT)
  // @ts-expect-error published
  extractFacts(document, { published })
  // @ts-expect-error source
  extractFacts(document, { source: 'b.txt' })
  expect(extractFacts(document, { types: ['agency'] }).facts).toEqual([])
})

it.each([null, undefined, 5, {}, new Uint8Array(), Promise.resolve()])('%s is no text and no document', (given) => {
  expect(() => extractFacts(given as unknown as string)).toThrow(/^extractFacts takes a text, or a document/)
})
