import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createAnalyser, createEntityFinder, type TokenKind, tokenise } from '../../extractors/german/tokens.ts'

const texts = (text: string) => tokenise(text).map((token) => token.text)
const kindOf = (text: string): TokenKind | undefined => tokenise(text)[0]?.kind

/** Strings that look like German pages: letters, marks, spaces of many kinds, pieces that the grammar knows. */
const germanish = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ' ',
        '\u00a0',
        '\n',
        '\u3000',
        '\ufeff',
        '\u00ad',
        '. ',
        '„',
        '“',
        '-',
        'z. B.',
        '1.',
        '2.8.2018',
      ),
      fc.constantFrom(
        'Dr.',
        'Minister:in',
        'Beauftragte/r',
        'https://x.de/a',
        'fitko.de',
        'ä@b.de',
        'e.V.',
        '…',
        '10-Punkte',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''))

describe('tokenise', () => {
  test.each([
    [
      'word',
      ['Zuständigkeitsverlagerung', 'IT-Planungsrat', 'Baden-Württemberg-CIO', '5G-Netz', '10-Punkte-Plan', "geht's"],
    ],
    [
      'word',
      [
        'Minister:in',
        'Bürger*innen',
        'Referent_in',
        'Beauftragte/r',
        'Leiter(in)',
        'Bürger/-innen',
        'Bürger:innenservice',
      ],
    ],
    ['abbreviation', ['Dr.', 'z. B.', 'z.B.', 'e. V.', 'Dipl.-Ing.', 'usw.', 'Ziff.', 'v. Chr.']],
    ['date', ['2.8.2018', '02.08.18', '2018-08-02', '2.8.']],
    ['number', ['1.000', '2,5', '2018', '24/7', '12:30']],
    ['url', ['https://muster.de/a/b?c=d', 'www.muster.de', 'fitko.de', 'digital.bayern']],
    ['email', ['cio@muster-stadt.de']],
    ['handle', ['#OZG', '@muster_it']],
    ['symbol', ['€', '§', '%']],
    ['punctuation', ['„', '…', '–', '!?', '...']],
  ] as const)('keeps a %s whole: %j', (kind, examples) => {
    for (const example of examples) {
      expect(texts(example)).toEqual([example])
      expect(kindOf(example)).toBe(kind)
    }
  })

  test('takes sentences apart', () => {
    expect(texts('Zum 1. Mai hat Dr. J. Muster („IT-Chef“) z. B. 50 % übernommen.')).toEqual([
      'Zum',
      '1.',
      'Mai',
      'hat',
      'Dr.',
      'J.',
      'Muster',
      '(',
      '„',
      'IT-Chef',
      '“',
      ')',
      'z. B.',
      '50',
      '%',
      'übernommen',
      '.',
    ])
  })

  test('leaves the full stop after a host, a year and an ordinary word', () => {
    expect(texts('Mehr auf fitko.de. Das war 2018. Auf diese Art.')).toEqual([
      'Mehr',
      'auf',
      'fitko.de',
      '.',
      'Das',
      'war',
      '2018',
      '.',
      'Auf',
      'diese',
      'Art',
      '.',
    ])
  })

  test('takes a colon for a gender form only before its endings', () => {
    expect(texts('Angestellt*e, jede:r, E-Mail:info@muster.de')).toEqual([
      'Angestellt*e',
      ',',
      'jede:r',
      ',',
      'E-Mail',
      ':',
      'info@muster.de',
    ])
  })

  test('keeps words of other scripts whole', () => {
    expect(texts('Łukasz Yiğit und 北京 am Київ')).toEqual(['Łukasz', 'Yiğit', 'und', '北京', 'am', 'Київ'])
  })

  test('keeps the hyphen of a shortened compound', () => {
    expect(texts('Aus- und Fortbildung')).toEqual(['Aus-', 'und', 'Fortbildung'])
  })

  test('lower-cases', () => {
    expect(tokenise('ÄMTER Ämter').map((token) => token.lower)).toEqual(['ämter', 'ämter'])
  })

  test('takes hostile texts in stride', () => {
    const units = [
      'a',
      'a.',
      'a+',
      'a-',
      'a:in',
      '1',
      '1.',
      '١',
      '-',
      '_',
      'http://',
      'a@',
      '(in)',
      '%',
      'Str',
      '\u00ad',
      '.de',
    ]
    for (const unit of units) {
      const text = unit.repeat(20_000)
      expect(tokenise(text).reduce((sum, token) => sum + token.text.length, 0)).toBe(text.length)
    }
  })

  test('covers every character but white space, with exact offsets, for any text', () => {
    fc.assert(
      fc.property(fc.oneof(germanish, fc.string({ unit: 'binary' })), (text) => {
        let end = 0
        for (const token of tokenise(text)) {
          expect(text.slice(end, token.start).trim()).toBe('')
          expect(token.text).toBe(text.slice(token.start, token.end))
          expect(token.text.trim()).not.toBe('')
          end = token.end
        }
        expect(text.slice(end).trim()).toBe('')
      }),
      { numRuns: 2000 },
    )
  })
})

describe('createEntityFinder', () => {
  const find = createEntityFinder([
    { name: 'council', patterns: ['IT-Planungsrat'] },
    { name: 'office', patterns: ['Amt für Informatik', 'Amt für Informatik und Recht'] },
    { name: 'law', patterns: ['[Onlinezugangsgesetz|OZG]'] },
    { name: 'reserved', patterns: ['ADJ NOUN'] },
  ])
  const found = (text: string) => find(text).map(({ name, start, end }) => [name, text.slice(start, end)])

  test('takes the longest match, across spaces of any kind', () => {
    expect(found('Das Amt für\u00a0Informatik\nund Recht und das Amt für Informatik.')).toEqual([
      ['office', 'Amt für\u00a0Informatik\nund Recht'],
      ['office', 'Amt für Informatik'],
    ])
  })

  test('minds case and whole words', () => {
    expect(found('der it-planungsrat, die IT-Planungsratssitzung, der IT-Planungsrat, das OZG')).toEqual([
      ['council', 'IT-Planungsrat'],
      ['law', 'OZG'],
    ])
  })

  test('takes the names of wink’s parts of speech for plain words', () => {
    expect(found('Ein schöner Plan, ein ADJ NOUN')).toEqual([['reserved', 'ADJ NOUN']])
  })

  test('finds a name again after an unfinished longer one', () => {
    expect(found('Amt für Informatik und Amt für Informatik und Recht')).toEqual([
      ['office', 'Amt für Informatik'],
      ['office', 'Amt für Informatik und Recht'],
    ])
  })

  test('finds every planted name at its place, for any text around it', () => {
    fc.assert(
      fc.property(germanish, germanish, (before, after) => {
        const text = `${before} ; IT-Planungsrat ; ${after}`
        const starts = find(text).map((entity) => entity.start)
        expect(starts).toContain(before.length + 3)
      }),
    )
  })
})

describe('createAnalyser', () => {
  test('gives tokens and entities from one pass, entities by token index, too', () => {
    const { tokens, entities } = createAnalyser([{ name: 'x', patterns: ['Rat der IT'] }])('Der Rat der IT tagt')
    expect(entities).toEqual([{ name: 'x', start: 4, end: 14, first: 1, last: 3 }])
    expect(tokens).toHaveLength(5)
  })

  test('starts a new wink instance when the vocabulary has grown too large, and still knows its entities', () => {
    const analyse = createAnalyser([{ name: 'x', patterns: ['IT-Planungsrat'] }], 50)
    for (let round = 0; round < 20; round++) {
      const words = Array.from({ length: 30 }, (_, index) => `wort${round}x${index}`).join(' ')
      const text = `${words} IT-Planungsrat`
      expect(analyse(text).entities).toEqual([
        { name: 'x', start: words.length + 1, end: text.length, first: 30, last: 30 },
      ])
    }
  })
})
