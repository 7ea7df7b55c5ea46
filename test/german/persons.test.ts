import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findPersons } from '../../extractors/german/persons.ts'

const names = (text: string) => findPersons(text).map((person) => person.name)

test.each([
  ['Grzegorz', 'm'],
  ['René', 'm'],
  ['Hansjörg', 'm'],
  ['Ayşegül', 'f'],
  ['Wencke', 'f'],
])('%s is of gender %s', (name, gender) => {
  expect(findPersons(`Es kam ${name} Muster.`)[0]?.gender).toBe(gender)
})

describe('names that no table has', () => {
  test.each([
    ['Es sprach Jelke-Marit Muster, Chief Digital Officer der Stadt.', ['Jelke-Marit Muster']],
    ['Zu Gast war Nhung Muster (Landes-CISO).', ['Nhung Muster']],
    ['Beauftragte des Landes ist Żaneta Muster.', ['Żaneta Muster']],
    ['„Das hilft“, sagt Aman Muster.', ['Aman Muster']],
    ['„Das hilft“, sagt Gründer Muster.', []],
    ['„Das hilft“, sagt Stadt Ulm.', []],
    ['Hanka Mušter wurde am 4. Mai 2020 zur Staatssekretärin ernannt.', ['Hanka Mušter']],
    ['Dilnaz Muster ist seit Mai 2020 CIO.', ['Dilnaz Muster']],
    ['Bundes-CIO Dr. Thuy Linh Muster kam.', ['Thuy Linh Muster']],
    ['Open Data, Beauftragte und mehr', []],
    ['Stadt Ulm, Leiter der IT', []],
    ['Es sprach Nhung Muster, Mutter zweier Kinder.', []],
    ['Digitale Woche wurde zum Direktor gesagt.', []],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })
})

describe('full names', () => {
  test.each([
    ['Neuer CIO des Landes ist Stefan Krebs.', ['Stefan Krebs']],
    ['Es sprach Elena Yorgova-Ramanauskas im Kabinett.', ['Elena Yorgova-Ramanauskas']],
    ['Paul Riedesel zu Lauterbach wurde CIO.', ['Paul Riedesel zu Lauterbach']],
    ['Paul Marschall von Bieberstein wurde CIO.', ['Paul Marschall von Bieberstein']],
    ['Neuer CIO ist Paul Muster-ten Hoff.', ['Paul Muster-ten Hoff']],
    ['Neue CIO ist Erika Muster-von der Heide.', ['Erika Muster-von der Heide']],
    ['Das brachte Paul Muster zu Fall.', ['Paul Muster']],
    ['Das trug Paul Muster zu Jahresbeginn vor.', ['Paul Muster']],
    ['Ina-Maria Ulbrich leitete das Ressort.', ['Ina-Maria Ulbrich']],
    ['Zum Beauftragten wurde Ammar Alkassar berufen.', ['Ammar Alkassar']],
    ['Auf Hans-Jürgen Müller-Lüdenscheidt folgt Ayşe Yılmaz.', ['Hans-Jürgen Müller-Lüdenscheidt', 'Ayşe Yılmaz']],
    ['Präsidentin bleibt Ursula von der Leyen.', ['Ursula von der Leyen']],
    ['Minister Thomas de Maizière sagte zu.', ['Thomas de Maizière']],
    ['Damals war Karl-Theodor zu Guttenberg im Amt.', ['Karl-Theodor zu Guttenberg']],
    ['Philipp Graf von Muster leitet die Stelle.', ['Philipp Graf von Muster']],
    ['Der Hesse Tarek Al-Wazir und Sahra El Fassi kamen.', ['Tarek Al-Wazir', 'Sahra El Fassi']],
    ['Laura Sophie Dornheim und Karl M. Huber reden.', ['Laura Sophie Dornheim', 'Karl M. Huber']],
    ['Der Rat wählte Markus Peter.', ['Markus Peter']],
    ['i. V. Henrik Muster', ['Henrik Muster']],
    ['I.A. Henrik Muster', ['Henrik Muster']],
    ['Das Amt hat Stephan Ives.', ['Stephan Ives']],
    ['Der Leiter Klinik-IT, Uwe Muster, geht.', ['Uwe Muster']],
    ['Minister war von 2017 bis 2022 Jan Philipp Muster.', ['Jan Philipp Muster']],
    ['Das Amt übernimmt STEFAN KREBS.', ['Stefan Krebs']],
    ['Moderatorin Frauke Muster (59) fragt nach.', ['Frauke Muster']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  test('the span holds the titles, but neither office nor party', () => {
    const text = 'Staatssekretär Prof. Dr.-Ing. Jörg Muster (SPD) trat ab.'
    const [person] = findPersons(text)
    expect(person && text.slice(person.start, person.end)).toBe('Prof. Dr.-Ing. Jörg Muster')
    expect(person).toMatchObject({ name: 'Jörg Muster', surname: 'Muster', full: true, gender: 'm' })
    expect(person?.titles).toEqual(['Prof.', 'Dr.-Ing.'])
  })

  test.each([
    ['Dr. h. c. Klaus Beispiel', 'Klaus Beispiel'],
    ['Dr. rer. nat. Ute Beispiel', 'Ute Beispiel'],
    ['Dipl.-Inf. Anke Beispiel', 'Anke Beispiel'],
    ['Diplom-Informatikerin Anke Beispiel', 'Anke Beispiel'],
    ['Professorin Anke Beispiel', 'Anke Beispiel'],
    ['Dr.Anke Beispiel', 'Anke Beispiel'],
  ])('title: %s', (text, name) => {
    const [person] = findPersons(`Heute kam ${text} an.`)
    expect(person).toMatchObject({ name, full: true })
    expect(person?.titles.length).toBeGreaterThan(0)
  })

  test('a link text run into the word before it gives two clean names', () => {
    expect(names('Bislang war es Thomas SchäferThomas Schäfer.')).toEqual(['Thomas Schäfer', 'Thomas Schäfer'])
  })

  test('an ending is no genitive where the text uses it everywhere', () => {
    const names = (text: string) => findPersons(text).map(({ name }) => name)
    expect(names('Es kommt Malte Oltmanns. Malte Oltmanns Aufgabe ist neu.')).toEqual([
      'Malte Oltmanns',
      'Malte Oltmanns',
    ])
    expect(names('Es kommt Malte Oltmann. Malte Oltmanns Aufgabe ist neu.')).toEqual(['Malte Oltmann', 'Malte Oltmann'])
  })

  test('a genitive is cut off only where no surname ends like that', () => {
    expect(names('Sabine Hartmanns Nachfolgerin kommt.')).toEqual(['Sabine Hartmann'])
    expect(names('Das Konzept von Stefan Krebs überzeugt.')).toEqual(['Stefan Krebs'])
    // a surname that is a first name too, and what he was
    expect(names('Zunächst war Hagen Anwalt in Erfurt, danach Berater.')).toEqual([])
  })
})

describe('unknown first names need other evidence', () => {
  test.each([
    ['Neu im Amt: Xyloph Muster (CDU) aus Kassel.', 'party'],
    ['Für Xyloph Muster (46) ist es das erste Amt.', 'party'],
    ['Xyloph Muster, Jahrgang 1975, ist Jurist.', 'party'],
    ['Begrüßt wurde Dr. Xyloph Muster.', 'title'],
    ['Begrüßt wurde Herr Xyloph Muster.', 'salutation'],
    ['Begrüßt wurde Ministerin Xyloph Muster.', 'office'],
  ])('%s', (text, evidence) => {
    expect(findPersons(text)).toEqual([expect.objectContaining({ name: 'Xyloph Muster', full: true, evidence })])
  })

  test.each(['Chef des CIO Magazins ist er.', 'Leiter Stabsstelle', 'Newsletter CIO Briefing bestellen'])(
    'a noun behind an office is no surname: %s',
    (text) => expect(names(text)).toEqual([]),
  )

  test('nothing but two capitalised words is no person', () => {
    expect(names('Heute kam Xyloph Muster an.')).toEqual([])
  })

  test('the caller may know more offices', () => {
    const text = 'Dann sprach Obmann Muster.'
    expect(findPersons(text)).toEqual([])
    expect(findPersons(text, { isOfficeWord: (word) => word === 'obmann' })).toHaveLength(1)
  })
})

describe('surnames with a word that leads them in', () => {
  test.each([
    ['Das sagte Frau Sinemus am Montag.', 'Sinemus', 'f'],
    ['Man dankte Herrn Müller-Muster.', 'Müller-Muster', 'm'],
    ['Frau Staatssekretärin Muster lehnte ab.', 'Muster', 'f'],
    ['Das betonte Frau von der Leyen.', 'von der Leyen', 'f'],
    ['Der Plan von Ministerin Sinemus gilt.', 'Sinemus', 'f'],
    ['Laut Staatssekretär Dr. Alt gilt das.', 'Alt', 'm'],
    ['„Das hilft“, sagt CIO Popp.', 'Popp', undefined],
    ['Prof. Dr. Sinemus übernimmt.', 'Sinemus', undefined],
  ])('%s', (text, surname, gender) => {
    const [person] = findPersons(text)
    expect(person).toMatchObject({ name: surname, surname, full: false })
    expect(person?.gender).toBe(gender)
  })
})

describe('list rows', () => {
  test('surname first is told apart', () => {
    expect(findPersons('Muster, Erika')).toEqual([
      expect.objectContaining({ name: 'Erika Muster', inverted: true, start: 0, end: 13 }),
    ])
    expect(findPersons('Leitung | Muster, Dr. Erika | Zimmer 5')[0]).toMatchObject({ name: 'Erika Muster' })
  })

  test('an enumeration in a sentence is none', () => {
    expect(names('Dabei waren Muster, Erika Beispiel und andere.')).toEqual(['Erika Beispiel'])
  })
})

describe('no persons', () => {
  test.each([
    'Real Madrid gewann.',
    'Lange Zeit geschah nichts.',
    'Die Digitale Agenda kommt.',
    'Er wohnt in Frankfurt Main.',
    'Die Willy-Brandt-Straße ist gesperrt.',
    'Die Konrad-Adenauer-Stiftung lädt ein.',
    'Das Max Planck Institut forscht.',
    'Die Robert Bosch GmbH und die Otto Group liefern.',
    'Der Kongress der Christian Democrats tagt.',
    'Am Montag Nachmittag tagt der Rat.',
    'Neue CIO gesucht.',
    'Im August Staatssekretär geworden.',
    'Der Roman Krieg wurde verfilmt.',
    'Es kostet 2.000 Mark Strafe.',
    'Grüne und Rosa Liste einigten sich.',
    'Der Leiter IT und die Leiterin Verwaltung kamen.',
    'Minister Innen- und Rechtspolitik',
    'Die Ministerin für Digitales und der Staatssekretär im Ressort.',
    'Frau und Mann sind gleich.',
  ])('%s', (text) => {
    expect(findPersons(text)).toEqual([])
  })
})

test('spans lie inside the text, in order, and never overlap, whatever comes in', () => {
  const word = fc.constantFrom(
    'Dr.',
    'Prof.',
    'Frau',
    'Anna',
    'von',
    'Muster',
    'KREBS',
    'CIO',
    ',',
    '(SPD)',
    'und',
    'El',
    '-',
    'ß',
    'Mark',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.string()), { maxLength: 30 }), (words) => {
      const text = words.join(' ')
      let last = 0
      for (const { start, end, name } of findPersons(text)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(name).not.toBe('')
        last = end
      }
      expect(last).toBeLessThanOrEqual(text.length)
    }),
  )
})
