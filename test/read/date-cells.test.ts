import { describe, expect, test } from 'vitest'
import { datelineMonth, leadingMonth, particularDate } from '../../pipeline/read/dates/date-cells.ts'
import { datelineDate, issueDate } from '../../pipeline/read/dates/date-lines.ts'
import { periodOfIssue } from '../../pipeline/read/dates/head-periods.ts'
import { labelledDate, machineTime } from '../../pipeline/read/dates/labelled-dates.ts'
import { standBehind } from '../../pipeline/read/dates/stand-lines.ts'
import { isOfVisit } from '../../pipeline/read/dates/visit-lines.ts'
import { readString } from './page.ts'

const PROSE =
  'Die Landesregierung will ihre Ämter besser verbinden. Dazu hat sie am Dienstag lange beraten und sich am Ende auf einen Fahrplan geeinigt, den das Ministerium nun erläutert.'

describe('dates among the particulars of a page head', () => {
  test.each([
    ['Drucksache 20/3344, 10.08.2020', '2020-08-10'],
    ['Landtag   Drucksache 20/3344   10.08.2020', '2020-08-10'],
    ['Auentaler Bote, Nr. 61, Mittwoch, 12. März 2019, S. 5', '2019-03-12'],
    ['Text: Eva Muster, Foto: Tim Klein, 12.03.2019', '2019-03-12'],
    ['Digitales/Antwort - 12.03.2019 (hib 213/2019)', '2019-03-12'],
    ['Stadt Auental 12.03.2019', '2019-03-12'],
    ['Politik > Land > 12.03.2019', '2019-03-12'],
    ['Landtag von Auenland | Stenografischer Bericht 8/42 | 12.03.2019 35', '2019-03-12'],
    ['Rede von Ministerin Muster, Auental, 12. März 2019', '2019-03-12'],
  ])('%s', (line, value) => {
    expect(particularDate(line)?.value).toBe(value)
    expect(readString(`${line}\n\nNeuer Fahrplan\n\n${PROSE}`).published?.value).toBe(value)
  })

  test.each([
    'Gründung: Auental, 12.03.2019',
    'Satzung, zuletzt beschlossen vom Rat, vom 12.03.2019',
    'Konferenz bis Freitag, 12.03.2019',
    'In Kraft seit 12.03.2019',
    'Neuwahl der Leitung 12.03.2019',
    'Der Rat hat sich, 12.03.2019, lange damit befasst.',
  ])('%s gives none', (line) => {
    expect(particularDate(line)).toBeUndefined()
  })

  test.each([
    ['© Heidebote, Samstag, 23.03.2019', '2019-03-23'],
    ['© Auentaler Anzeiger vom 23.03.2019', '2019-03-23'],
    ['© Stadt Auental 2002-2019', undefined],
    ['© Eva Muster, Rathaus, aufgenommen 23.03.2019', undefined],
  ])('%s below a text', (line, value) => {
    expect(readString(`Neuer Fahrplan\n\n${PROSE}\n\n${line}`).published?.value).toBe(value)
  })

  test('the day and hour above an article', () => {
    const head = 'Dienstag, 12. März 2019, 17:42 Uhr\nLokales › Auental\n\nNeuer Fahrplan'
    expect(readString(`${head}\nVon Eva Muster\n\n${PROSE}`).published?.value).toBe('2019-03-12')
    expect(readString(`${head}\n\n${PROSE}`).published?.value).toBe('2019-03-12')
  })

  test('a head that speaks of the text, a day that ran into it, a day of today', () => {
    const label = 'Kreis ebnet einem zentralen Dienstleister für alle Rathäuser den Weg\n\nveröffentlicht am 12.03.2019'
    expect(readString(`${label}\n\n${PROSE}`).published?.value).toBe('2019-03-12')
    const press = 'Neuer Fahrplan\n\n[Pressemitteilung des Landratsamts vom 12. März 2019]'
    expect(readString(`${press}\n\n${PROSE}`).published?.value).toBe('2019-03-12')
    expect(readString(`Neuer Fahrplan\n12.03.2019${PROSE}`).published?.value).toBe('2019-03-12')
    expect(readString(`Gestern Abend (11.03.2019) gab es Grund zur Freude. ${PROSE}`).published?.value).toBe(
      '2019-03-12',
    )
    expect(readString(`Wie in der Pressemitteilung vom 12. März 2019 berichtet, ${PROSE}`).published).toBeUndefined()
  })

  test('a day below its label, the month of an edition, a state below what else there is', () => {
    expect(readString(`Neuer Fahrplan\n\n${PROSE}\n\nerstellt am:\n12.03.2019`).published?.value).toBe('2019-03-12')
    expect(readString(`Neuer Fahrplan\n\n${PROSE}\n\nBewerbung bis:\n12.03.2019`).published).toBeUndefined()
    expect(readString(`Fahrplan\n\n1. Auflage, März 2019\n\n${PROSE}`).published?.value).toBe('2019-03')
    const foot = 'Das könnte Sie auch interessieren\n→ Sensoren für Bäume\n\nStand: 12.03.2019'
    expect(readString(`Neuer Fahrplan\n\n${PROSE}\n\n${foot}`).published?.value).toBe('2019-03-12')
  })

  test.each([
    ['Verwaltung Aktuell 8/2019, S. 14', '2019-08'],
    ['Digitale Stadt, Ausgabe 1/2019 (Februar)', '2019-02'],
    ['(Stand der Angaben: März 2019)', '2019-03'],
    ['Verwaltung & Netz | Heft 6, März 2019 | Seite 18', '2019-03'],
    ['Sitzungstag: 23.03.2019', '2019-03-23'],
    ['Zuletzt aktualisiert: März 2019', '2019-03'],
  ])('an issue by its number or month: %s', (line, value) => {
    expect(readString(`${line}\n\nNeuer Fahrplan\n\n${PROSE}`).published?.value).toBe(value)
  })

  test.each([
    ['Start > Presse > Meldungen > 2013 > Mai', '2013-05'],
    ['Presse / Archiv / 2013 / 05', '2013-05'],
    ['Rathausbrief | Mai | Nr. 3 | 2013', '2013-05'],
    ['Archiv: Mai 2013', '2013-05'],
    ['Pressearchiv 2013\nNr. 88', '2013'],
    ['Start » Aktuelles » Archiv 2013', '2013'],
    ['Herbst/Winter 2013', '2013'],
    ['Landkreis Celle, Mai 2013', '2013-05'],
    ['Das Magazin für IT in Kommunen, Ausgabe Mai 2013', '2013-05'],
    ['Gründung des Verbands, Mai 2013', undefined],
    ['Foto: Stadt Auental, Mai 2013', undefined],
    ['Heft 2|2013', '2013'],
    ['Archiv > 2012 | 2013 | 2014', undefined],
    ['Start > Haushalt > 2013', undefined],
    ['Haushalt 2013', undefined],
  ])('the shelf that a page stands on: %s', (line, value) => {
    expect(readString(`${line}\n\nNeuer Fahrplan\n\n${PROSE}`).published?.value).toBe(value)
  })

  test.each([
    '+++ Sperrfrist: 12. März 2019, 11.00 Uhr +++',
    'Gesperrt bis: 12.03.2019, 12:00 Uhr',
    'Bereitgestellt am 12.03.2019',
    'Tag der Bekanntmachung: 12. März 2019',
    'online gestellt am 12.03.2019',
    'Amtsblatt, ausgegeben zu Auental am 12. März 2019',
    'letzte Änderung am 12.03.2019',
    'Last modified: 12 March 2019',
    'Rede am 12. März 2019 in Auental',
    'Mittwoch, der 12. März 2019',
    'Nr. 112 / 2019 – 12. März',
    '2019/03/12',
    '12.03.2019 Inneres und Heimat — Antwort — hib 213/2019',
    'Drucken  Teilen  12.03.2019 10:00:00',
    'Dieser Beitrag wurde am 12. März 2019 veröffentlicht.',
  ])('%s', (line) => {
    expect(readString(`${line}\n\nNeuer Fahrplan\n\n${PROSE}`).published?.value).toBe('2019-03-12')
  })

  test.each([
    'Einladung zur Sitzung am 12.03.2019',
    'Satzung, bekannt gemacht am 12.03.2019',
    'Heute ist Mittwoch, der 12. März 2019',
    'Archivkopie vom 12.03.2019',
    '[Snapshot 2019-03-12]',
    'Cache vom 12.03.2019',
    'Druckversion vom 12.03.2019 (automatisch erzeugt)',
  ])('%s is of something else', (line) => {
    expect(readString(`${line}\n\nNeuer Fahrplan\n\n${PROSE}`).published).toBeUndefined()
  })

  test('the day of an event is ahead of the state of its programme', () => {
    const head =
      'Mittwoch, 11. September 2019 · Stadthalle\nProgramm (Stand: 2. September 2019, Änderungen vorbehalten)'
    expect(readString(`${head}\n\n${PROSE}`).published?.value).toBe('2019-09-02')
  })

  test('a number that is no month, or of no page, dates nothing', () => {
    expect(readString(`Verwaltung Aktuell 14/2019, S. 14\n\n${PROSE}`).published).toBeUndefined()
    expect(readString(`Drucksache 8/2019\n\n${PROSE}`).published).toBeUndefined()
  })

  test('a paper that names the one it answers', () => {
    const text = `LANDTAG Drucksache 16/1834 (16/1761) 06.12.2021 ANTWORT zu der Anfrage. ${PROSE}`
    expect(readString(text).published?.value).toBe('2021-12-06')
  })

  test('a line that names its date', () => {
    expect(
      readString(`IT-Rat | Beschluss 2019/12 vom 12. März 2019\n\nNeuer Fahrplan\n\n${PROSE}`).published?.value,
    ).toBe('2019-03-12')
    expect(readString(`Meldungsdatum: 05.02.2024\n\nNeuer Fahrplan\n\n${PROSE}`).published?.value).toBe('2024-02-05')
  })

  test.each(['(em, 25.05.2021)', '© dpa-infocom, dpa:210525-99-732112/2', 'Redaktionsschluss: 25.05.2021'])(
    '%s below a text',
    (line) => {
      expect(readString(`Neuer Fahrplan\n\n${PROSE}\n\n${line}`).published?.value).toBe('2021-05-25')
    },
  )

  test('the edition of a brochure', () => {
    expect(readString(`Neuer Fahrplan\n\n1. Auflage, Mai 2021\n\n${PROSE}`).published?.value).toBe('2021-05')
    expect(
      readString(`Neuer Fahrplan\n\n${PROSE}\n\nMuster, Leitfaden, 2. Auflage, Mai 2021`).published,
    ).toBeUndefined()
  })

  test('where a foreword is signed', () => {
    expect(readString(`Neuer Fahrplan\n\n${PROSE}\n\nAuental, im Juni 2018\n\nEva Muster`).published?.value).toBe(
      '2018-06',
    )
  })

  test('the sitting that decided, not those before it', () => {
    const sittings = 'Hauptausschuss   Vorberatung   08.09.2022\nKreistag   Entscheidung   29.09.2022   beschlossen'
    expect(readString(`Neuer Fahrplan\n\n${sittings}\n\n${PROSE}`).published?.value).toBe('2022-09-29')
  })

  test('a byline is stronger', () => {
    const page = readString(`Drucksache 20/3344, 10.08.2020\nVon Eva Muster, 12.08.2020\n\nNeuer Fahrplan\n\n${PROSE}`)
    expect(page.published?.value).toBe('2020-08-12')
  })

  test.each(['(Auental, Juli 2023)', 'Auental, im Juli 2023.', 'Auental, Juli 2023 –'])('%s before a text', (head) => {
    expect(datelineMonth(`${head} ${PROSE}`)).toBe('2023-07')
    expect(readString(`Neuer Fahrplan\n\n${head} ${PROSE}`).published?.value).toBe('2023-07')
  })

  test.each([
    ['Digitalplan der Stadt\nStand: Oktober 2012                 Seite 3', '2012-10'],
    ['Digitalplan der Stadt     Stand: 10/2012     Seite 3', '2012-10'],
    ['Digitalplan der Stadt\nHerausgegeben im Oktober 2012', '2012-10'],
    ['Digitalplan der Stadt\nRedaktionsstand: 2. Oktober 2012', '2012-10-02'],
    ['Digitalplan der Stadt\nKennzahl      31.12.2012      31.12.2011', undefined],
    ['Digitalplan der Stadt\nBesuchen Sie uns: Stand 12      Halle 4', undefined],
    ['Digitalplan der Stadt\nEinwohner: 9.000 (Stand 31.12.2008 laut Zählung)', undefined],
  ])('%s', (head, day) => {
    expect(readString(`${head}\n\n${PROSE}`).published?.value).toBe(day)
  })

  test('Auental, im Juli 2023', () => {
    expect(leadingMonth('Auental, im Juli 2023')?.value).toBe('2023-07')
    expect(datelineMonth('Auental, die Stadt am Juli 2023 – sie')).toBeUndefined()
  })

  test.each([
    'KIEL (knk) – 09.05.2017. Die Landeshauptstadt hat seit dem Frühjahr eine neue Beauftragte.',
    'CELLE, 9. Mai 2017 (abc-Verwaltung). Die Stadt hat seit dem Frühjahr eine neue Beauftragte.',
    'Auental, 09.05.2017: Die Stadt hat heute im großen Saal des alten Rathauses lange über ihren Fahrplan für die nächsten fünf Jahre beraten.',
    '(dpa/lnw) Auental, 9. Mai 2017 - Die Stadt hat heute lange beraten.',
    '– Auental, 9. Mai 2017 – Die Stadt hat heute lange beraten.',
  ])('%s', (paragraph) => {
    expect(datelineDate(paragraph)?.value).toBe('2017-05-09')
  })

  test.each([
    'Organisationsplan, Stand 30.09.2022',
    'Unsere Redner (Stand: 30.09.2022, Änderungen vorbehalten)',
    'Übersicht - Stand: 30. September 2022 -',
    'Auental Journal | Stand: 30.09.2022 13:40 Uhr',
    'Programm (vorläufig)                  Stand: 30.09.2022',
    'Stand: 30.09.2022                        Seite 3 von 46',
    'Impressum: Stadt Auental, Referat 3. Stand: 30.09.2022',
  ])('%s', (line) => {
    expect(standBehind(line)?.value).toBe('2022-09-30')
    expect(readString(`${line}\n\n${PROSE}`).published).toEqual({ value: '2022-09-30', signal: 'stand' })
  })

  test.each([
    'Nr. 1/22  |  03.01.2022  |  IM  |  Ministerium für Inneres',
    '20. Wahlperiode\n\nAUENTALER LANDTAG          03. 01. 2022\n\nKleine Anfrage\nEva Muster (Freie Demokraten) vom 14.09.2021\nStand der Dienste',
  ])('%s', (head) => {
    expect(readString(`${head}\n\n${PROSE}`).published?.value).toBe('2022-01-03')
  })

  test('two dates and nothing else head the columns of a table', () => {
    const table = '31.12.2018      31.12.2019\nOnline-Dienste   88              117'
    expect(readString(`Auf einen Blick\n\n${table}\n\n${PROSE}`).published).toBeUndefined()
  })

  test('when a page was updated stands in where nothing else is said', () => {
    expect(readString(`Neuer Fahrplan\n\nLetzte Aktualisierung: 19.12.2024\n\n${PROSE}`).published?.value).toBe(
      '2024-12-19',
    )
  })

  test('the day above an article is its paper’s, with items or days long gone below it is a clock', () => {
    const head = 'Mittwoch, 30. Mai 2018\n\nNeuer Fahrplan\n\n'
    expect(readString(`${head}Von Eva Muster\n\n${PROSE}`).published?.value).toBe('2018-05-30')
    expect(readString(`${head}${PROSE}`).published?.value).toBe('2018-05-30')
    expect(readString(`${head}${PROSE} So war es am 3. April 2014.`).published).toBeUndefined()
    expect(readString(`${head}Von Eva Muster\n\n[3.4.2018] ${PROSE}`).published?.value).toBe('2018-04-03')
  })

  test('the day on which a parliament hands its paper out, and that of a press head that ran into its text', () => {
    expect(readString(`${PROSE}\n\nEingegangen: 2.11.2023 / Ausgegeben: 8.11.2023`).published?.value).toBe('2023-11-08')
    expect(
      readString(`PRESSEMITTEILUNG Neuer Vorstand Hagen 04. Juli 2005 An der Spitze ${PROSE}`).published?.value,
    ).toBe('2005-07-04')
    expect(
      readString(`PRESSEMITTEILUNG Neuer Vorstand Am 04. Juli 2005 An der Spitze ${PROSE}`).published,
    ).toBeUndefined()
    expect(readString(`28.02.2018 11:32 Alter: 12 Tag(e)\n\nNeuer Fahrplan\n\n${PROSE}`).published?.value).toBe(
      '2018-02-28',
    )
  })
})

describe('numbers of issues, prints and recordings', () => {
  test.each([
    ['(VA-11-2022 – 9. Juni)', '2022-06-09'],
    ['Pressemitteilung 123/2020 vom 14. Mai', '2020-05-14'],
    ['Newsletter Nr. 5/2020, 14. Mai', '2020-05-14'],
  ])('the year of a day stands in the number: %s', (line, value) => {
    expect(readString(`${line}\n\nNeue Leitung\n\n${PROSE}`).published?.value).toBe(value)
  })

  test.each([
    ['© Auentaler Morgen, Donnerstag, 14.03.2019', '2019-03-14'],
    ['© Auentaler Zeitung, 14. März 2019', '2019-03-14'],
    ['Verwaltungsbote Nr. 2/ Juni 2007', '2007-06'],
    ['Dieser Beitrag ist in der Ausgabe März 2019 des Verwaltungsboten erschienen.', '2019-03'],
    ['Die Leiterin im Gespräch 14.01.2026 | 4:51 min', '2026-01-14'],
    ['© 2019 Auentaler Zeitung', undefined],
    ['© Stadt Auental, Vertrag vom 14.03.2019', undefined],
    ['Vorlage 123/2020 zum 14. Mai', undefined],
  ])('below the text: %s', (line, value) => {
    expect(readString(`Neue Leitung\n\n${PROSE}\n\n${PROSE}\n\n${line}`).published?.value).toBe(value)
  })
})

describe('periods, labels and visits', () => {
  test.each([
    ['Behörden Blatt, Dezember 2014, Seite 31', '2014-12'],
    ['12. Jahrgang – Nr. 5 – Mai 2013', '2013-05'],
    ['Amtsblatt Nr. 5 vom Mai 2013', '2013-05'],
    ['Ausgabe 12 (Dezember 2014)', '2014-12'],
    ['Rundbrief der Ministerin, im Advent 2018', '2018-12'],
    ['Mai/Juni 2013', '2013-05'],
    ['Sommer 2016', '2016'],
    ['Ausgabe Sommer 2016', '2016'],
    ['Newsletter 05/2013', '2013'],
    ['Vertrag ab Mai 2013', undefined],
    ['Haushalt für Mai 2013', undefined],
    ['Agenda 2030', undefined],
    ['Rundbrief zum Wechsel Mai 2013', undefined],
  ])('the month or season of an issue: %s', (line, value) => {
    expect(periodOfIssue(line)).toBe(value)
  })

  test.each([
    ['date 2020-03', '2020-03'],
    ['DC.date.issued 2013-05-12', '2013-05-12'],
    ['Published: 2021-09-14T10:22:00+02:00', '2021-09-14'],
    ['Date: Tue, 14 Sep 2021 10:22:00 +0200', '2021-09-14'],
    ['Sperrfrist: 14. September 2021, 10 Uhr', '2021-09-14'],
    ['Ausgegeben zu Bonn am 14. September 2021', '2021-09-14'],
    ['Eingestellt: 14.09.2021', '2021-09-14'],
    ['Datum: Mai 2013', '2013-05'],
    ['date 2019-05 Neue Chefin für die IT', '2019-05'],
    ['date 2019-05 Neue Chefin für die IT, veröffentlicht am 3. Juni 2019', '2019-06-03'],
    ['Frei ab 18 Jahren, 14.09.2021', undefined],
    ['Gesendet wird ab dem 14.09.2021 jeden Tag', undefined],
    ['Gültig ab 14.09.2021', undefined],
  ])('a date with its label: %s', (line, value) => {
    expect(labelledDate(line)).toBe(value)
  })

  test.each([
    ['2021-09-14T10:22:00+02:00', '2021-09-14'],
    ['Tue, 14 Sep 2021 10:22:00 +0200', '2021-09-14'],
    ['14. September 2021, 10:22:00', undefined],
  ])('a time as programs write it: %s', (line, value) => {
    expect(machineTime(line)).toBe(value)
  })

  test.each([
    ['Heute ist Dienstag, der 14. September 2021', true],
    ['Heute ist Di, 14.09.2021 | 14:32:07 Uhr', true],
    ['Dienstag, 14. September 2021 | 14:32:07 Uhr', true],
    ['Datum: 14.09.2021 | Uhrzeit: 14:32:07', true],
    ['Dienstag, 14. September 2021 | Startseite | Kontakt', true],
    ['Di, 14.09.2021, 8 °C, bewölkt', true],
    ['Abgerufen am 14.09.2021, 08:11', true],
    ['Druckdatum: 14.09.2021', true],
    ['Ihre Sitzung läuft ab: 14.09.2021 23:59', true],
    ['Dienstag, 14. September 2021', false],
    ['14.09.2021 14:32:07', false],
    ['Heute, am 14. September 2021, tritt der Rat zusammen.', false],
    ['Sitzung vom 14.09.2021', false],
  ])('the day of a visit: %s', (line, expected) => {
    expect(isOfVisit(line)).toBe(expected)
  })

  test.each([
    ['Datenstand: 30.09.2023', '2023-09-30'],
    ['Stand der Daten: 09/2023', '2023-09'],
    ['Stand: Ende Mai 2013', '2013-05'],
    ['Stand: 2. Quartal 2018', '2018'],
    ['Stand: 2013', '2013'],
    ['Donnerstag, 12.09.2024 – heiter, 17 °C', '2024-09-12'],
    ['+++ 14.09.2021 +++', '2021-09-14'],
    ['Nr. 2/2022 – 14. April 2022', '2022-04-14'],
    ['3. Mai 2021 bis 5. Juni 2021', undefined],
    ['Samstag/Sonntag, 12./13. März 2022', '2022-03-12'],
    ['Samstag, 12.03.2022, 16:10', '2022-03-12'],
    ['(dpa) 14.09.2021', '2021-09-14'],
    ['14.09.2021 (dpa/lby)', '2021-09-14'],
    ['Stand der Technik 2013', undefined],
    ['Stichtag 31.12.2020', undefined],
    ['Aus dem Archiv\nHeute ist Samstag, der 12. März 2022', undefined],
    ['Heute, 12. März 2022', undefined],
  ])('of a text: %s', (line, value) => {
    expect(readString(`${line}\n\nServer ziehen um\n\n${PROSE}\n`).published?.value).toBe(value)
  })
})

test('a report tells its day in brackets at its end', () => {
  expect(issueDate(`Die Stadt hat nun einen CIO. ${PROSE} (Meldung vom 3.5.2019)`)?.value).toBe('2019-05-03')
  expect(issueDate('Der Rat tagte (Beschluss vom 3.5.2019).')).toBeUndefined()
})
