import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { doubled } from '../../extractors/german/doubled.ts'
import { normalise } from '../../extractors/german/normalise.ts'

describe('normalise', () => {
  const table: readonly (readonly [what: string, text: string, expected: string])[] = [
    ['NBSP', 'am 1.\u00a0August', 'am 1. August'],
    ['thin spaces', 'z.\u202fB. 6\u2009000', 'z. B. 6 000'],
    ['figure and ideographic space', '6\u2007000\u3000Euro', '6 000 Euro'],
    ['line separators', 'eins\u2028zwei\u2029drei\vvier', 'eins\nzwei\ndrei\nvier'],
    ['BOM', '\ufeffDie Stadt', 'Die Stadt'],
    ['zero-width space', 'Online\u200bzugangs\u200bgesetz', 'Onlinezugangsgesetz'],
    ['soft hyphens', 'Digi\u00adta\u00adli\u00adsie\u00adrung', 'Digitalisierung'],
    ['soft hyphen at a line end', 'Digita\u00ad\nlisierung', 'Digitalisierung'],
    ['hyphenation', 'die Digita-\nlisierung der', 'die Digitalisierung der'],
    [
      'hyphenation that lost its line end',
      'zur CIO be-stimmt, staatlich-kommunal',
      'zur CIO bestimmt, staatlich-kommunal',
    ],
    ['hyphenation with umlauts', 'Behör-\nden und Bü-\r\nros', 'Behörden und Büros'],
    ['hyphenation with indent', 'Verwal-  \n    tung', 'Verwaltung'],
    ['hyphenation between umlauts', 'Bevö\u2010\nlkerung', 'Bevölkerung'],
    ['a line break that became a space', '148 OZG-Leis- tungen sind da', '148 OZG-Leistungen sind da'],
    ['no broken word', 'vom Innen- zum Finanzressort', 'vom Innen- zum Finanzressort'],
    ['rest of a compound', 'Aus-\nund Fortbildung', 'Aus- und Fortbildung'],
    ['rest of a compound, oder', 'Bürger-\noder Unternehmenskonto', 'Bürger- oder Unternehmenskonto'],
    ['rest of a compound, bzw.', 'Landes-\nbzw. Bundesebene', 'Landes- bzw. Bundesebene'],
    ['no rest of a compound', 'Kon-\nundrum', 'Konundrum'],
    ['acronym with its noun', 'der IT-\nPlanungsrat', 'der IT-Planungsrat'],
    ['acronym with an adjective', 'IT-\ngestützt', 'IT-gestützt'],
    ['compound of two nouns', 'Baden-\nWürttemberg', 'Baden-Württemberg'],
    ['hyphen before a figure', 'COVID-\n19', 'COVID-19'],
    ['dash at a line end', 'Die Stadt -\nsie plant', 'Die Stadt -\nsie plant'],
    ['hyphen before a paragraph', 'Stadt-\n\nland', 'Stadt-\n\nland'],
    ['list items', 'Ziele\n- mehr\n- besser', 'Ziele\n- mehr\n- besser'],
    ['typographic hyphens', 'E\u2011Government\u2010Gesetz', 'E-Government-Gesetz'],
    ['dashes stay', '2012–2017 — danach', '2012–2017 — danach'],
    ['decomposed umlauts', 'Mu\u0308nchen, Fu\u0308ße, A\u0308mter, e\u0301', 'München, Füße, Ämter, é'],
    ['ligatures', '\ufb01nden, o\ufb00en', 'finden, offen'],
    ['lone carriage returns', 'eins\rzwei\r\ndrei', 'eins\nzwei\r\ndrei'],
    [
      'a link and its copy',
      'Als Landes-CIOLandes-CIO folgt Thomas PoppThomas Popp.',
      'Als Landes-CIO folgt Thomas Popp.',
    ],
    ['a copy with a genitive behind', 'CIO von HessenCIO von Hessens', 'CIO von HessenCIO von Hessens'],
    ['no copies', 'LinkedIn, MiniMinister, GmbH, eIDeID, DADA', 'LinkedIn, MiniMinister, GmbH, eIDeID, DADA'],
    ['copies on two lines', 'Thomas Popp\nThomas Popp', 'Thomas Popp\nThomas Popp'],
    ['plain text', 'Der Kreistag tagt am 3. Mai.', 'Der Kreistag tagt am 3. Mai.'],
    ['nothing', '', ''],
  ]

  test.each(table)('%s', (_, text, expected) => {
    expect(normalise(text).text).toBe(expected)
  })

  test('a normalised text stays as it is', () => {
    for (const [, text] of table) expect(normalise(normalise(text).text).text).toBe(normalise(text).text)
  })

  test('spans lead back to the original words', () => {
    const text = '\ufeffDie Digi\u00adta-\nlisierung\u200b in Mu\u0308nchen \ufb01ndet statt'
    const normal = normalise(text)
    const original = (word: string) => {
      const start = normal.text.indexOf(word)
      const span = normal.originalSpan(start, start + word.length)
      return text.slice(span.start, span.end)
    }
    expect(original('Die')).toBe('Die')
    expect(original('Digitalisierung')).toBe('Digi\u00adta-\nlisierung')
    expect(original('München')).toBe('Mu\u0308nchen')
    expect(original('findet')).toBe('\ufb01ndet')
    expect(original('in ')).toBe('in ')
    expect(normal.originalSpan(0, normal.text.length)).toEqual({ start: 1, end: text.length })
  })

  test('the identity needs no map', () => {
    const normal = normalise('Plain.')
    expect([0, 3, 6, 9].map(normal.original)).toEqual([0, 3, 6, 6])
    expect(normal.originalSpan(1, 4)).toEqual({ start: 1, end: 4 })
  })

  /** Strings made of what the normaliser changes and of what it must leave alone. */
  const messy = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '-\n',
          '\u00ad\n',
          '\u00ad',
          '\u00a0',
          '\u200b',
          '\ufeff',
          'u\u0308',
          '\u0308',
          '\ufb01',
          '\u2011',
          '\r',
        ),
        fc.constantFrom('\r\n', '\u2028', '- ', 'und ', 'IT', 'Rat', 'a', 'ä', '1', ' ', '\n', '😀'),
        fc.string({ maxLength: 3, unit: 'binary' }),
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join(''))

  test('the map is monotone, in range, and ends at the end', () => {
    fc.assert(
      fc.property(messy, (text) => {
        const normal = normalise(text)
        let before = 0
        for (let offset = 0; offset <= normal.text.length; offset++) {
          const here = normal.original(offset)
          expect(here).toBeGreaterThanOrEqual(before)
          expect(here).toBeLessThanOrEqual(text.length)
          before = here
        }
        expect(normal.original(normal.text.length)).toBe(text.length)
      }),
      { numRuns: 2000 },
    )
  })

  test('the original of every span normalises back to it', () => {
    fc.assert(
      fc.property(messy, fc.nat(), fc.nat(), (text, a, b) => {
        const normal = normalise(text)
        const start = Math.min(a, b) % (normal.text.length + 1)
        const end = Math.max(start, Math.max(a, b) % (normal.text.length + 1))
        const span = normal.originalSpan(start, end)
        expect(span.start).toBeLessThanOrEqual(span.end)
        const back = text.slice(span.start, span.end)
        // Within a ligature, a cluster or a wrapped line there is no exact way back; whole letters and digits have one.
        const inCluster = /^\p{M}/u.test(text.slice(span.end))
        const plain =
          !inCluster && /^[\p{L}\p{N} ]*$/u.test(back) && !/[\ufb00-\ufb06\u1680\u2000-\u3000\u00a0]/.test(back)
        if (plain && doubled(back).length === 0) expect(back).toBe(normal.text.slice(start, end))
      }),
      { numRuns: 2000 },
    )
  })

  test('every letter that was copied is found at its original place', () => {
    fc.assert(
      fc.property(messy, (text) => {
        const normal = normalise(text)
        for (let offset = 0; offset < normal.text.length; offset++) {
          const unit = normal.text[offset] ?? ''
          if (/^[a-zA-Z0-9]$/.test(unit) && !/[\ufb00-\ufb06]/.test(text))
            expect(text[normal.original(offset)]).toBe(unit)
        }
      }),
      { numRuns: 1000 },
    )
  })
})
