import { describe, expect, test } from 'vitest'
import { readFixture, readString, textsOf } from './page.ts'

const LONG =
  'Das Kabinett hat sich am Vormittag mit dem Haushalt befasst und danach mit der Frage, wer die Server betreibt.'

const HARD_WRAPPED = [
  'Die Stadtwerke haben am Donnerstag bekannt gegeben, dass sie ihre Zähler bis',
  'zum Ende des Jahres austauschen wollen. Betroffen sind nach ihren Angaben die',
  'Haushalte im Norden, die bisher noch mit alten Geräten rechnen mussten. In den',
  'übrigen Vierteln ist das bereits geschehen, wie ein Sprecher auf Anfrage dazu',
  'sagte.',
].join('\n')

describe('plain text', () => {
  test('stays as it is, and every segment is a range of it', () => {
    const text = `\r\nTitel der Meldung\r\n\r\n  ${LONG}  \r\n- erster Punkt\r\n`
    const document = readString(text)
    expect(document.text).toBe(text)
    expect(textsOf(document, 'main')).toEqual(['Titel der Meldung', LONG, 'erster Punkt'])
    expect(document.segments.map((s) => s.block)).toEqual(['heading', 'paragraph', 'item'])
  })

  test.each([
    'Sie befinden sich hier: Startseite > Themen',
    'Druckversion    PDF     Link mailen',
    '- Anzeige -',
    'Stichwörter: Politik, Sachsen',
    'Bildquelle: Staatskanzlei',
    'Diese Seite verwendet Cookies. Mit dem Besuch stimmen Sie zu.',
    'Zur Startseite',
    'Telefon +49 351 564 10300',
    'www.beispiel.de',
    'Von Nicolas Muster',
  ])('drops the furniture line "%s", but not from the text', (line) => {
    const document = readString(`Titel der Meldung\n\n${line}\n\n${LONG}`)
    expect(document.text).toContain(line)
    expect(textsOf(document, 'main')).toEqual(['Titel der Meldung', LONG])
    expect(document.dropped?.map((d) => d.text)).toContain(line)
  })

  test.each([
    ['[2.8.2018] ', 'dateline', '2018-08-02'],
    ['Dresden (28.11.2023) – ', 'dateline', '2023-11-28'],
    ['Kiel/Celle. 12. Juli 2013. ', 'dateline', '2013-07-12'],
    ['Kiel – 12. März 2019 – ', 'dateline', '2019-03-12'],
    ['Kiel | 12. März 2019 | ', 'dateline', '2019-03-12'],
  ])('%s at the head of the text is its date', (prefix, signal, value) => {
    expect(readString(`Titel der Meldung\n\n${prefix}${LONG}`).published).toEqual({ value, signal })
  })

  test.each([
    ['58. Ausgabe, 3. Quartal 2015', '2015'],
    ['Heft 3, Herbst 2013', '2013'],
    ['Server & Netze | Heft 7/2013', '2013'],
    ['Erschienen in: Server heute, Heft 7/2013', '2013'],
  ])('the issue of a paper tells its year: %s', (line, year) => {
    expect(readString(`Titel der Meldung\n\n${line}\n\n${LONG}`).published?.value).toBe(year)
  })

  test.each(['Beschäftigte 98 (3. März 2019)', 'Bedienstete 1.240 (31.12.2019)'])(
    'the day on which people were counted is none of the text: %s',
    (line) => {
      expect(readString(`Titel der Meldung\n\n${line}\n\n${LONG}`).published).toBeUndefined()
    },
  )

  test('months on lines of their own head a chronicle, with two below such a headline', () => {
    const entries = `• Mai 1991\n\n${LONG}\n\n• Juli 2001\n\n${LONG}`
    expect(readString(`Geschichte\n\n${entries}`).published).toBeUndefined()
  })

  test('entries of a chronicle behind their dates; a day within a sentence; a sitting below the day of the page', () => {
    const entries = ['3. Mai 2019 – Die Anstalt nimmt die Arbeit auf.', 'Juni 2019 – Das Portal geht ans Netz.']
    const chronicle = readString(`Meilensteine\n${entries.join('\n')}`)
    expect(chronicle.published).toBeUndefined()
    expect(chronicle.text).toContain('Die Anstalt nimmt')
    expect(chronicle.segments).toHaveLength(3)
    const sentence = readString('Celle, 06.05.2019\n\nDer Rat hat auf seiner Sitzung (03.05.2019) den Plan gebilligt.')
    expect([sentence.published?.value, sentence.segments.length]).toEqual(['2019-05-06', 1])
    const sitting = readString(`Celle, 06.05.2019\n\nErgebnisse der Ratssitzung am 03.05.2019\n\n${LONG}`)
    expect([sitting.published?.value, sitting.segments.length]).toEqual(['2019-05-06', 2])
  })

  test.each([
    [`April 2019\n\nServer ziehen um\n\nAgentur Auental  12.04.2019 | 17:11\n\n${LONG} ${LONG}`, '2019-04-12'],
    [`April 2019\n\nServer ziehen um\n\n${LONG} ${LONG}\n\n12.04.2019 | 17:11 Uhr`, '2019-04-12'],
    [`Heute ist Montag, 3.2.2025\n\n12.04.2019\n\nServer ziehen um\n\n${LONG} ${LONG}`, '2019-04-12'],
  ])('the day with a clock that lies in the month of the first line; what day it is today is none: %#', (text, day) => {
    expect(readString(text).published?.value).toBe(day)
  })

  test('announcements with a date in brackets are teasers, the older first as well', () => {
    const item = (day: string) => `NEUES AUS AUENTAL\n[${day}.04.2019] ${LONG} mehr...\n\n`
    const document = readString(`Rundbrief Auental\nFreitag, 26. April 2019\n\n${item('23')}${item('24')}`)
    expect(document.segments.flatMap((s) => (s.item && s.block === 'paragraph' ? [s.item.published] : []))).toEqual([
      '2019-04-23',
      '2019-04-24',
    ])
  })

  test('a month in the first line counts only where the page gives no other date', () => {
    expect(readString(`April 2019\n\n${LONG}`).published).toEqual({ value: '2019-04', signal: 'leading-line' })
    expect(
      readString(`April 2019\n\nTitel der Meldung\n\n29.03.2019, 17:39 Uhr | dpa\n\n${LONG}`).published?.value,
    ).toBe('2019-03-29')
  })

  test.each([
    ['Samstag, 22. Februar 2025', LONG, '2025-02-22'],
    ['Samstag, 22. Februar 2025, 16:10 Uhr', `${LONG} Am 12. Februar 2025 ging es los.`, '2025-02-22'],
    ['Samstag, 22. Februar 2025', `${LONG} Am 12. März 2019 ging es los.`, undefined],
    ['Samstag, 22. Februar 2025   12 °C', LONG, undefined],
    ['Samstag, 22. Februar 2025 | 16:10:32 Uhr', LONG, undefined],
    ['Heute ist Samstag, 22. Februar 2025', LONG, undefined],
  ])('a weekday and its date above a text: a paper, unless it shows to be a clock: %s', (line, text, value) => {
    expect(readString(`${line}\n\nTitel der Meldung\n\n${text}`).published?.value).toBe(value)
  })

  test('a headline that runs into its dated text stands apart', () => {
    const text = `Blatt der Server\n\nCelle: Neuer Plan [8.6.2017] ${LONG} mehr...\n\nAalen: Neues Amt [6.6.2017] ${LONG} mehr...\n`
    expect(readString(text).segments.flatMap((s) => s.item?.published ?? [])).toEqual([
      '2017-06-08',
      '2017-06-08',
      '2017-06-06',
      '2017-06-06',
    ])
    expect(textsOf(readString(`Neuer Plan in Celle [8.6.2017] ${LONG}\n`), 'main')).toEqual([
      'Neuer Plan in Celle',
      LONG,
    ])
    const prose = `Er sagte es. Laut Blatt [8.6.2017] ${LONG}`
    expect(textsOf(readString(`${prose}\n`), 'main')).toEqual([prose])
  })

  test('a span of days is no date; the day of the report below is', () => {
    expect(
      readString(`10.01.2005 - 31.01.2005\nArchiv Januar 2005\n\n17.01.2005 Kreisverwaltung Celle\n${LONG}\n`).published
        ?.value,
    ).toBe('2005-01-17')
  })

  test('Stand: is the date of a page that has no other', () => {
    const document = readString(`Titel der Meldung\n\n${LONG}\n\nStand: 3.4.2020`)
    expect(document.published).toEqual({ value: '2020-04-03', signal: 'stand' })
    expect(document.modified).toEqual({ value: '2020-04-03', signal: 'stand' })
  })

  test('a wrapped line may begin with a day', () => {
    const document = readString(
      'Aus dem Rathaus\n\nDer neue Beirat der Stadt hat am\n4. September die Arbeit auf sich ge-\nnommen und sich gleich danach mit\nallen Ämtern abgestimmt. Zum\nSommer folgt ein Bericht.',
    )
    expect(textsOf(document, 'main').at(-1)).toMatch(/^Der neue Beirat .*folgt ein Bericht\.$/s)
  })

  test('a kicker belongs to its headline', () => {
    const document = readString(`Sachsen:\nNeues vom Amt\n\n[2.8.2018] ${LONG}`)
    expect(document.title).toBe('Sachsen: Neues vom Amt')
    expect(textsOf(document, 'main')[0]).toBe('Sachsen:\nNeues vom Amt')
  })

  test.each([
    ['Celle. Die Stadt hat heute (28. August 2019) einen Plan vorgestellt.', '2019-08-28'],
    ['Am heutigen Dienstag, 3. Mai 2016, hat die Stadt einen Plan vorgestellt.', '2016-05-03'],
    ['Der Rat hat gestern (Mittwoch, 31.12.2014) getagt.', '2015-01-01'],
    ['Schwerin war gestern (26. Juni 2025) Treffpunkt der Runde, und viele kamen.', '2025-06-27'],
  ])('the day that a text calls today is its own: %s', (line, value) => {
    const prose = 'Der Plan ist lang und hat viele Seiten. '.repeat(4)
    expect(readString(`${prose}\n\n${prose}\n\n${line}\n`).published?.value).toBe(value)
  })

  test('a month may stand right before the first word', () => {
    const line = 'November 2024 Von Amt bis Kultur: Die Stadt Celle möchte digitaler werden und hat einen Plan.'
    expect(readString(`${line}\n`).published?.value).toBe('2024-11')
  })

  test('one announcement below an article has its date to itself', () => {
    const article = 'Die Stadt Celle hat einen neuen Plan. '.repeat(8).trim()
    const document = readString(
      `Neuer Plan\n\n${article}\nKreis Olpe: Anderer Plan\n[9.3.2026] Der Kreis hat auch einen. mehr...\n`,
    )
    expect(document.published).toBeUndefined()
    expect(textsOf(document, 'main')).toEqual(['Neuer Plan', article])
  })

  test('two lines are enough where the lines of other short paragraphs are as wide', () => {
    const paragraphs = [
      'Frau Muster, seit Februar vergangenen Jahres sind Sie Chief Digital\nOfficer in Musterstadt. Wissen alle inzwischen, wozu es Sie gibt?',
      'Muster: Die meisten. Die Technik macht Paul Beispiel, der bei uns das\nAmt für Informationstechnik leitet. Ich frage lieber nach dem Sinn\nder Dinge.',
      'Der Rat hat Ihnen im November ein Programm für die nächsten drei Jahre\nmitgegeben.',
    ]
    expect(textsOf(readString(`Ein Gespräch\n\n${paragraphs.join('\n\n')}\n`), 'main')).toEqual([
      'Ein Gespräch',
      ...paragraphs,
    ])
  })

  test('rows of figures stay rows, however the text around them is wrapped', () => {
    const rows = ['Angeschlossene Gemeinden im ganzen Land                 34       29', 'Online-Dienste 120']
    const prose =
      'Der Zweckverband berichtet hier über seine Arbeit im letzten Jahr und\nüber die Zahlen, die er dazu von den Gemeinden des Landes bekommen\nhat, und dankt ihnen.'
    const blocks = textsOf(readString(`Bericht\n\n${prose}\n\n${rows.join('\n')}\n`), 'main')
    expect(blocks).toEqual(expect.arrayContaining([prose, ...rows]))
  })

  test('hard-wrapped lines make one paragraph', () => {
    const document = readString(`Neue Zähler im Norden\n\n${HARD_WRAPPED}\n`)
    expect(textsOf(document, 'main')).toEqual(['Neue Zähler im Norden', HARD_WRAPPED])
  })

  test('a table of contents neither widens the column nor is put together', () => {
    const dots = (title: string, page: number) => `${title} ${'.'.repeat(66 - title.length)} ${page}`
    const contents = [dots('Vorwort', 3), dots('1 Lage', 5), dots('2 Felder', 9), dots('3 Schritte', 17)]
    const prose = [
      'Die Zähler im Norden sind alt, und die Stadtwerke haben am',
      'vergangenen Freitag gesagt, dass sie alle noch im Laufe des',
      'nächsten Jahres austauschen wollen, und zwar nach ihren Angaben',
      'zuerst dort, wo bisher mit alten Geräten gerechnet wurde.',
    ].join('\n')
    const wrapped = [
      'Betroffen sind nach den Angaben eines Sprechers vor allem die',
      'Haushalte am Hafen. Gezahlt wird seit dem 5. Juli, als die',
      'Stadtwerke den Preis gesenkt haben, nur noch die Hälfte.',
    ].join('\n')
    const blocks = textsOf(readString(`Neue Zähler\n\n${contents.join('\n')}\n\n${prose}\n\n${wrapped}\n`), 'main')
    expect(blocks).toEqual(expect.arrayContaining([...contents, prose, wrapped]))
  })

  test('a longer line in the page’s head does not widen the column', () => {
    const head = `II. Bericht des Amtes für die Zeit vom 1. April 2013 bis zum 31. März 2015 der Stadt${' '.repeat(8)}- 37 -`
    expect(textsOf(readString(`${head}\n\nNeue Zähler\n\n${HARD_WRAPPED}\n`), 'main')).toContain(HARD_WRAPPED)
  })

  test('a long line that ends nowhere goes on in small letters', () => {
    const lines =
      'Der Verbund ist mit Wirkung vom 1. Januar 2019 auf der Grundlage seines eigenen\nGesetzes errichtet worden. Er betreut die'
    expect(
      textsOf(
        readString(`Antwort der Verwaltung\n\n${lines.replace('Gesetzes', 'neuen Gesetzes')}\nStädte.\n`),
        'main',
      )[1],
    ).toMatch(/^Der Verbund .*\nneuen Gesetzes/)
  })

  test.each([
    'Im Plan der Stadt für die Verwaltung stehen 73 Maß-\nnahmen',
    'Zum Jahresbeginn startete in der Stadt die Digital-\nAgentur Heide',
  ])('a word broken at the end of a long line makes one paragraph: %j', (lines) => {
    const document = readString(`Titel der Meldung\n\n${LONG}\n${lines}, sagte sie.\n\n${LONG}`)
    expect(textsOf(document, 'main')).toContain(`${lines}, sagte sie.`)
  })

  test('infobox lines are rows', () => {
    const rows = ['Rechtsform Anstalt', 'Gründung 1. Januar 2016', 'Hauptsitz Bonn', 'Leitung Eva Muster, Direktorin']
    const document = readString(`Rechenzentrum\n\n${rows.join('\n')}\n\n${LONG}`)
    expect(document.segments.filter((s) => s.block === 'row').map((s) => document.text.slice(s.start, s.end))).toEqual(
      rows,
    )
  })

  test('a picture and its credit are a caption', () => {
    const text = `Titel der Meldung\n\nPorträt von Eva Muster, Staatssekretärin\n\n(Bildquelle: Amt)\n\n${LONG}`
    expect(textsOf(readString(text), 'caption')).toEqual(['Porträt von Eva Muster, Staatssekretärin'])
  })

  test('segments never overlap and come in the order of the page', () => {
    for (const name of ['teaser--news-bracket.txt', 'teaser--captions-first.txt', 'mixed--article-with-teasers.txt']) {
      const { segments } = readFixture(name)
      expect(segments.length).toBeGreaterThan(3)
      segments.forEach((segment, i) => {
        expect(segment.start).toBeGreaterThanOrEqual(segments[i - 1]?.end ?? 0)
        expect(segment.end).toBeGreaterThan(segment.start)
      })
    }
  })
})
