import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyOf } from '../../extractors/german/any-of.ts'

const PATTERNS = [
  '(?<!\\p{L})IT-(?:Rat|Amt)|[Dd]igitale[nrsm]? (?:Stadt|Region)',
  '(?:für|und) Digital(?:es|isierung)(?!\\p{L})',
  '(?<!\\p{L})\\p{L}{2,}\\.[Dd]igital',
  'E?DV\\.SH|(?:Amt|Rat)s? (?:\\p{L}+ ){0,2}IT',
  'netze?|[a|b]c+d*xyz',
]

const union = (flags: string) => new RegExp(PATTERNS.join('|'), flags)

/** Texts of the words that the patterns are about, so that many of them match, and many nearly. */
const texts = fc
  .array(
    fc.constantFrom(
      ...['IT', '-', 'Rat', 'Amt', 's', ' ', 'digital', 'Digital', 'e', 'es', 'isierung', 'für', 'Stadt', '.', 'DV'],
      ...['E', 'SH', 'net', 'z', 'acd', 'xyz', '|', 'ß', '„'],
    ),
    { maxLength: 14 },
  )
  .map((words) => words.join(''))

describe('any of many patterns', () => {
  const search = anyOf(PATTERNS)

  test('is in a text where their union is', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(search.isIn(text)).toBe(union('u').test(text))
      }),
      { numRuns: 2000 },
    )
  })

  test('stands somewhere within what their union matches', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const places = search.placesIn(text)
        expect(places.length > 0).toBe(search.isIn(text))
        for (const { 0: match, index } of text.matchAll(union('gu')))
          expect(places.some((place) => place >= index && place < index + match.length)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  test('needs no letters', () => {
    const capitals = anyOf(['[A-Z]{3}', '\\d+'])
    expect(capitals.isIn('Das BSI')).toBe(true)
    expect(capitals.isIn('im Jahr 7')).toBe(true)
    expect(capitals.isIn('Das BS')).toBe(false)
  })
})
