import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findNumbers, numberFromWord } from '../../extractors/german/numbers.ts'

/** The numbers of a text as `words | value | qualifier`, and the kind where it isn't `cardinal`; articles left aside. */
function lines(text: string): string[] {
  return findNumbers(text)
    .filter((n) => !n.isArticle)
    .map((n) =>
      [text.slice(n.start, n.end), n.value ?? '–', n.qualifier, ...(n.kind === 'cardinal' ? [] : [n.kind])].join(' | '),
    )
}

function check(rows: readonly (readonly [text: string, number: string])[]): void {
  for (const [text, number] of rows) test(`${text} → ${number}`, () => expect(lines(text)).toEqual([number]))
}

describe('digits', () => {
  check([
    ['Der Plan umfasst 73 Maßnahmen.', '73 | 73 | exact'],
    ['Es sind 1.000 Leistungen.', '1.000 | 1000 | exact'],
    ['Es sind 12.345.678 Seitenaufrufe.', '12.345.678 | 12345678 | exact'],
    ['Es sind 6 000 Verfahren.', '6 000 | 6000 | exact'],
    ['Es sind 6\u202f000 Verfahren.', '6\u202f000 | 6000 | exact'],
    ["Es sind 6'000 Verfahren.", "6'000 | 6000 | exact"],
    ['Es sind 6000 Verfahren.', '6000 | 6000 | exact'],
    ['Es sind 2000 Leistungen.', '2000 | 2000 | exact'],
    ['Es sind 1,5 Tausend Leistungen.', '1,5 Tausend | 1500 | exact'],
    ['Es sind 1,5 Tsd. Leistungen.', '1,5 Tsd. | 1500 | exact'],
    ['Es sind 2 Millionen Konten.', '2 Millionen | 2000000 | exact'],
    ['Es sind 1,2 Mio. Konten.', '1,2 Mio. | 1200000 | exact'],
    ['Es waren 40. Danach kam nichts.', '40 | 40 | exact'],
    ['Es gibt 5 Dutzend Projekte.', '5 Dutzend | 60 | exact'],
    ['Leistungen: 575', '575 | 575 | exact'],
  ])
})

test('behind a year and its comma', () => {
  expect(lines('Er entstand 2021, 21 Gemeinden traten bei.').at(-1)).toBe('21 | 21 | exact')
})

describe('words', () => {
  check([
    ['Der Plan umfasst fünf Handlungsfelder.', 'fünf | 5 | exact'],
    ['Zwölf Länder sind dabei.', 'Zwölf | 12 | exact'],
    ['Es sind sechzehn Länder.', 'sechzehn | 16 | exact'],
    ['Es sind siebzehn Ziele.', 'siebzehn | 17 | exact'],
    ['Es sind zwanzig Ziele.', 'zwanzig | 20 | exact'],
    ['Es sind dreißig Ziele.', 'dreißig | 30 | exact'],
    ['Es sind einundzwanzig Ziele.', 'einundzwanzig | 21 | exact'],
    ['Es sind siebenundsechzig Ziele.', 'siebenundsechzig | 67 | exact'],
    ['Es sind hundert Ziele.', 'hundert | 100 | exact'],
    ['Es sind hundertfünfzig Ziele.', 'hundertfünfzig | 150 | exact'],
    ['Es sind zweihundertsiebzig Ziele.', 'zweihundertsiebzig | 270 | exact'],
    ['Es sind fünfhundertfünfundsiebzig Ziele.', 'fünfhundertfünfundsiebzig | 575 | exact'],
    ['Es sind tausend Ziele.', 'tausend | 1000 | exact'],
    ['Es sind zweitausendfünfhundert Ziele.', 'zweitausendfünfhundert | 2500 | exact'],
    ['Es sind zwei Millionen Konten.', 'zwei Millionen | 2000000 | exact'],
    ['Es ist eine Million Konten.', 'eine Million | 1000000 | exact'],
    ['Es ist eine halbe Million Konten.', 'eine halbe Million | 500000 | exact'],
    ['Es ist ein Dutzend Projekte.', 'ein Dutzend | 12 | exact'],
    ['Es sind zwei Dutzend Projekte.', 'zwei Dutzend | 24 | exact'],
    ['Es ist ein gutes Dutzend Projekte.', 'ein gutes Dutzend | 12 | over'],
    ['Es ist ein knappes Dutzend Projekte.', 'ein knappes Dutzend | 12 | about'],
    ['Ein halbes Dutzend Projekte.', 'Ein halbes Dutzend | 6 | exact'],
    ['Es sind anderthalb Dutzend Projekte.', 'anderthalb Dutzend | 18 | exact'],
    ['Es ist ein halbes Dutzend Projekte.', 'ein halbes Dutzend | 6 | exact'],
    ['Mit Hilfe zweier Länder ging es.', 'zweier | 2 | exact'],
    ['Mit Hilfe dreier Länder ging es.', 'dreier | 3 | exact'],
    ['Beide Länder sind dabei.', 'Beide | 2 | exact'],
    ['Das ist Sache der beiden Länder.', 'beiden | 2 | exact'],
    ['Hunderte Leistungen sind online.', 'Hunderte | – | about'],
    ['Es gibt mehrere hundert Leistungen.', 'mehrere hundert | – | about'],
    ['Es gibt Dutzende Projekte.', 'Dutzende | – | about'],
  ])
})

describe('qualifiers', () => {
  check([
    ['Es sind über 270 Leistungen.', 'über 270 | 270 | over'],
    ['Es sind mehr als 270 Leistungen.', 'mehr als 270 | 270 | over'],
    ['Es sind weit mehr als 270 Leistungen.', 'weit mehr als 270 | 270 | over'],
    ['Es sind deutlich über 270 Leistungen.', 'deutlich über 270 | 270 | over'],
    ['Es sind mindestens zwanzig Leistungen.', 'mindestens zwanzig | 20 | over'],
    ['Es sind gut 40 Leistungen.', 'gut 40 | 40 | over'],
    ['Es sind 270 und mehr Leistungen.', '270 und mehr | 270 | over'],
    ['Es sind 270+ Leistungen.', '270+ | 270 | over'],
    ['Es sind nicht weniger als 40 Leistungen.', 'nicht weniger als 40 | 40 | over'],
    ['Es sind rund 40 Leistungen.', 'rund 40 | 40 | about'],
    ['Es sind rund 1,5 Tausend Leistungen.', 'rund 1,5 Tausend | 1500 | about'],
    ['Es sind etwa 40 Leistungen.', 'etwa 40 | 40 | about'],
    ['Es sind knapp 40 Leistungen.', 'knapp 40 | 40 | about'],
    ['Es sind fast vierzig Leistungen.', 'fast vierzig | 40 | about'],
    ['Es sind ca. 40 Leistungen.', 'ca. 40 | 40 | about'],
    ['Es sind circa 40 Leistungen.', 'circa 40 | 40 | about'],
    ['Es sind ungefähr 40 Leistungen.', 'ungefähr 40 | 40 | about'],
    ['Es sind nahezu 40 Leistungen.', 'nahezu 40 | 40 | about'],
    ['Es sind um die 40 Leistungen.', 'um die 40 | 40 | about'],
    ['Es sind rund 2000 Leistungen.', 'rund 2000 | 2000 | about'],
    ['Es sind bis zu 40 Leistungen.', 'bis zu 40 | 40 | up-to'],
    ['Es sind maximal 40 Leistungen.', 'maximal 40 | 40 | up-to'],
    ['Es sind höchstens 40 Leistungen.', 'höchstens 40 | 40 | up-to'],
    ['Es sind nicht mehr als 40 Leistungen.', 'nicht mehr als 40 | 40 | up-to'],
    ['Es sind unter 40 Leistungen.', 'unter 40 | 40 | under'],
    ['Es sind weniger als 40 Leistungen.', 'weniger als 40 | 40 | under'],
    ['Es sind keine 40 Leistungen.', 'keine 40 | 40 | under'],
    ['Es sind über ein Dutzend Projekte.', 'über ein Dutzend | 12 | over'],
    ['Es sind über insgesamt 40 Leistungen.', 'über insgesamt 40 | 40 | over'],
    ['Das Portal verfügt über 73 Dienste.', '73 | 73 | exact'],
    ['Das Portal verfügt über mehr als 73 Dienste.', 'mehr als 73 | 73 | over'],
    ['Der Bericht informiert über 73 Maßnahmen.', '73 | 73 | exact'],
    ['Es sind insgesamt 73 Maßnahmen.', '73 | 73 | exact'],
  ])
})

describe('what counts nothing', () => {
  check([
    ['Das sind 40 Prozent.', '40 | 40 | exact | percent'],
    ['Das sind 2,7 %.', '2,7 | – | exact | percent'],
    ['Das sind fünf Prozent.', 'fünf | 5 | exact | percent'],
    ['Das kostet 500 Euro.', '500 | 500 | exact | money'],
    ['Das kostet rund 80 Millionen Euro.', 'rund 80 Millionen | 80000000 | about | money'],
    ['Das kostet zwei Millionen Euro.', 'zwei Millionen | 2000000 | exact | money'],
    ['Das kostet 2,5 Mio. €.', '2,5 Mio. | 2500000 | exact | money'],
    ['Das kostet € 500.', '500 | 500 | exact | money'],
    ['Das dauert drei Jahre.', 'drei | 3 | exact | duration'],
    ['Das dauert 18 Monate.', '18 | 18 | exact | duration'],
    ['Die 63-jährige Juristin kommt.', '63 | 63 | exact | duration'],
    ['Der Bericht hat 40 Seiten.', '40 | 40 | exact | page'],
    ['Das steht auf S. 12 im Heft.', '12 | 12 | exact | page'],
    ['Nach § 5 gilt das.', '5 | 5 | exact | reference'],
    ['Nach Art. 91 gilt das.', '91 | 91 | exact | reference'],
    ['Das ist Nr. 12 der Liste.', '12 | 12 | exact | reference'],
    ['Die Version 2.0 läuft.', '2.0 | – | exact | version'],
    ['Das OZG 2.0 kommt.', '2.0 | – | exact | version'],
    ['Der Wert ist 2,7 hoch.', '2,7 | – | exact | decimal'],
    ['Das kam 2018 in Gang.', '2018 | 2018 | exact | year-like'],
    ['Das gilt seit mindestens 2014 überall.', 'mindestens 2014 | 2014 | over | year-like'],
    ['Es waren zwei Drittel der Stimmen.', 'zwei | 2 | exact | percent'],
    ['Das Land ist Nummer zwei.', 'zwei | 2 | exact | reference'],
    ['Phase zwei beginnt.', 'zwei | 2 | exact | label'],
    ['Sie kamen drei Mal.', 'drei | 3 | exact | measure'],
    ['Das gilt seit 2014 überall.', '2014 | 2014 | exact | year-like'],
    ['Die 5. Sitzung war lang.', '5 | 5 | exact | ordinal'],
    ['Das war die 12. digitale Sitzung.', '12 | 12 | exact | ordinal'],
    ['1. Digitale Akte einführen', '1 | 1 | exact | label'],
    ['3) Digitale Akte einführen', '3 | 3 | exact | label'],
    ['Das Land liegt auf Platz 3 im Index.', '3 | 3 | exact | label'],
    ['Wer die 115 wählt, ist richtig.', '115 | 115 | exact | code'],
    ['Die 115 beteiligten Kommunen sind da.', '115 | 115 | exact'],
    ['Phase 2 beginnt.', '2 | 2 | exact | label'],
    ['Es beginnt um 18 Uhr.', '18 | 18 | exact | time'],
    ['Es beginnt um 18.30 Uhr.', '18.30 | – | exact | time'],
    ['Er wohnt in Dresden, 01067 Dresden.', '01067 | 1067 | exact | code'],
    ['Die Zwei-Faktor-Anmeldung läuft.', 'Zwei | 2 | exact | compound'],
    ['Das 16-köpfige Gremium tagt.', '16 | 16 | exact | compound'],
    ['Die Leitung hat 10 Gbit/s.', '10 | 10 | exact | measure'],
  ])

  test('phone, file and clock numbers are codes and times in each part', () => {
    const kinds = (text: string) => findNumbers(text).map((n) => n.kind)
    expect(kinds('Telefon: 0351 564-10309')).toEqual(['code', 'code', 'code'])
    expect(kinds('Tel. +49 351 564')).toEqual(['code'])
    expect(kinds('Drucksache 17/1234').every((kind) => kind !== 'cardinal')).toBe(true)
    expect(kinds('Beginn 18:30')[0]).toBe('time')
  })

  test.each([
    'Am 1. August war das.',
    'Am 01.08.2018 war das.',
    'Am 3. und 4. Mai war das.',
    'Am 2018-08-01 war das.',
    'Die Zweigstelle achtet auf Dreistigkeit und Einfachheit.',
    'Man muss acht geben.',
    'Dreimal gab es das.',
    'Die G20 und Q2 sind keine Zahlen, S21 auch nicht.',
    'Der zweite Schritt folgt.',
    'In den 90ern gab es 60m-Läufe und 125g-Packungen.',
    'Covid-19 ist keine Zahl.',
    'Viel Wissen.',
    '',
  ])('no number: %s', (text) => {
    expect(lines(text)).toEqual([])
  })

  test('articles are marked', () => {
    expect(findNumbers('Eine Maßnahme und ein Projekt.')).toMatchObject([
      { value: 1, kind: 'article', isArticle: true },
      { value: 1, kind: 'article', isArticle: true },
    ])
  })
})

describe('two numbers', () => {
  test.each([
    ['14 von 18 Zielen sind erreicht.', 14, 18],
    ['14 der 18 Ziele sind erreicht.', 14, 18],
    ['14 von insgesamt 18 Zielen sind erreicht.', 14, 18],
    ['Vierzehn von achtzehn Zielen sind erreicht.', 14, 18],
    ['Rund 14 (von 18) Zielen sind erreicht.', 14, 18],
  ])('%s', (text, part, whole) => {
    const numbers = findNumbers(text)
    expect(numbers.map((n) => n.value)).toEqual([part, whole])
    expect(numbers[0]?.of).toBe(1)
  })

  test.each([
    '20 bis 30 Projekte',
    '20–30 Projekte',
    '20-30 Projekte',
    'zwischen 20 und 30 Projekte',
    'zwanzig bis dreißig Projekte',
  ])('range: %s', (text) => {
    const numbers = findNumbers(text)
    expect(numbers.map((n) => n.value)).toEqual([20, 30])
    expect(numbers[0]?.to).toBe(1)
  })

  test.each([
    ['20 bis 30 Prozent', 'percent'],
    ['0,3 bis 0,5 %', 'percent'],
    ['zehn oder 20 Euro', 'money'],
    ['zwischen 12 und 36 Monaten', 'duration'],
  ])('the unit is for both: %s', (text, kind) => {
    expect(findNumbers(text).map((n) => n.kind)).toEqual([kind, kind])
  })

  test.each(['40 Dienste von 5 Kommunen', '40 und 50 Dienste', '40, 50 und 60 Dienste'])('unrelated: %s', (text) => {
    expect(findNumbers(text).every((n) => n.of === undefined && n.to === undefined)).toBe(true)
  })
})

describe('properties', () => {
  const ones =
    ' ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(
      ' ',
    )
  const tens = '  zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ')
  const below100 = (n: number): string =>
    n < 20 ? (ones[n] ?? '') : `${n % 10 ? `${ones[n % 10]}und` : ''}${tens[Math.floor(n / 10)]}`
  const below1000 = (n: number): string =>
    n < 100 ? below100(n) : `${n < 200 ? '' : ones[Math.floor(n / 100)]}hundert${below100(n % 100)}`
  const inWords = (n: number): string =>
    n < 1000 ? below1000(n) : `${n < 2000 ? '' : below1000(Math.floor(n / 1000))}tausend${below1000(n % 1000)}`

  test('every number word up to a hundred is found alone', () => {
    for (let n = 2; n <= 99; n++) expect(findNumbers(`${inWords(n)} Ziele`).map((m) => m.value)).toEqual([n])
  })

  test('every number word up to 99,999 that does not end in "ein" comes back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 99_999 }), (n) => {
        if (n % 100 === 1) return
        expect(numberFromWord(inWords(n))).toBe(n)
        expect(findNumbers(`Es sind ${inWords(n)} Ziele.`).map((m) => m.value)).toEqual([n])
      }),
      { numRuns: 500 },
    )
  })

  test('every grouped number comes back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 99_999_999 }), fc.constantFrom('.', '\u202f', ' '), (n, group) => {
        const text = n.toLocaleString('de-DE').replaceAll('.', group)
        expect(findNumbers(`Es sind ${text} Ziele.`).map((m) => m.value)).toEqual([n])
      }),
    )
  })

  test('mentions are in order, apart and in range', () => {
    const part = fc.constantFrom(
      'über ',
      '12',
      '1.',
      '000',
      ',5',
      ' ',
      'Tausend',
      'zwei',
      'hundert',
      'und',
      'ein',
      'e ',
      'Dutzend',
      ' %',
      '§ ',
      '+',
      ' von ',
      '-',
      'x',
      '.',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 16 }), (parts) => {
        const text = parts.join('')
        let end = 0
        for (const n of findNumbers(text)) {
          expect(n.start).toBeGreaterThanOrEqual(end)
          expect(n.inner.start).toBeGreaterThanOrEqual(n.start)
          expect(n.end).toBeGreaterThanOrEqual(n.inner.end)
          expect(n.end).toBeLessThanOrEqual(text.length)
          if (n.value !== null) expect(Number.isSafeInteger(n.value)).toBe(true)
          end = n.end
        }
      }),
      { numRuns: 3000 },
    )
  })
})
