import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitSentences } from '../../extractors/german/sentences.ts'

const sentences = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end))

/** `|` marks the sentence ends that are expected. */
const expectCuts = (marked: string) =>
  expect(sentences(marked.replaceAll('|', ''))).toEqual(marked.split('|').map((sentence) => sentence.trim()))

describe('splitSentences', () => {
  test.each([
    'Der Rat tagte.| Die Stadt folgte.',
    'Kommt das Amt?| Ja!| Es kommt.',
    'Dr. Muster und Prof. Dr. Beispiel leiten z. B. das Amt gem. Abs. 2 bzw. Nr. 5 des Gesetzes.| Popp nicht.',
    'Der Verein e. V. Berlin lud ein.| Kreise, Städte usw.| Minister Muster sprach.',
    'Er führt den Verein Muster e. V.| Die Stadt half.',
    'Es geht um 5 Mio. Euro.| Im Haushalt stehen 6 Mio.| Das reicht.',
    'Er zog nach Art. 5 den Antrag zurück.| So ist es auf diese Art.| Kommunen lernen daraus.',
    'Das Amt sitzt in der Musterstr. 5 am Ring.| Popp sitzt dort.',
    'Der Rat hat Herrn Dipl.-Inform. Muster bestellt.| Frau Dipl.-Kfm. Popp nicht.',
  ])('abbreviations: %s', expectCuts)

  test.each([
    ['1970 Gründung des Amts · 1988 Beitritt von Celle · 2002 Fusion', 3],
    ['+++ 1991: Amt gegründet +++ 2001: Umwandlung +++', 2],
    ['1970 Gründung des Amts – 1988 Beitritt von Celle', 2],
    ['1970: Gründung des Amts; Mai 1988: Beitritt von Celle', 2],
    ['2012 – 2017 Leiterin des Amts', 1],
    ['Die Jahre 1970 – 1988 Aufbau', 1],
    ['Celle · 2002 Einwohner', 1],
  ])('entries of a chronicle on one line: %s', (text, parts) => expect(sentences(text)).toHaveLength(parts))

  test('a motto of single words in quotation marks is one name', () => {
    expectCuts('Die Strategie „Stadt. Land. Digital.“, die der Rat beschloss, gilt.| „Wir fangen an.| Heute.“')
  })

  test.each([
    'Zum 1. Mai übernimmt Popp.| Im 2. Quartal folgt der 3. Schritt.',
    'Von 120 blieben 75.| Erledigt sind 37.',
    'Es standen 412 bereit .| Das Ziel , bis 2022 alle zu haben , bleibt .',
    'Impressum . Datenschutz . Kontakt',
    'Sachsen liegt auf Platz 1.| Der Bund folgt.',
    'Sachsen liegt auf Platz 1.| Bremen folgt.',
    'Das war im Jahr 2018.| Popp kam später, 2019.| 15 Kommunen folgten.',
    'Am 2.8.2018 kam der CIO.| [2.8.2018] Als CIO wirkt er seit dem 1.8.2018.| Der Rat dankt.',
    'Am 30. 6. 2020 kam der CIO.| Es waren 30.| 2020 kam das Ende.',
    '1. Kapitel des Plans',
    'Drei Fragen: 1. Wer zahlt?| 2. Wer leitet das Amt?',
    'Er kam am Freitag, 18. 7. an.| Das war eine neue Art.| 1988 gab es sie nicht.',
    'Am 3. und 4. Mai tagte der Rat um 12.30 Uhr in Raum 2.| Es ging um 1.000 Dienste.',
    'Vom 1. bis 3. März galt Version 2.0.| Sie heißt Industrie 4.0.| Bürger nutzen sie.',
  ])('numbers: %s', expectCuts)

  test.each([
    'J. Muster und A. B. Beispiel kamen.| Das war Plan B.| Er ging auf.',
    'Mehr steht auf fitko.de oder www.muster.de/a.b.| Der Rat liest mit.',
    'Das eGovernment wächst.| eID und iPhone kommen.',
    'Seitenanfang . Zur Navigation . Zum Inhalt',
  ])('names and hosts: %s', expectCuts)

  test.each([
    '„Wir wollen das.“| Der CIO lachte.',
    '»Wir wollen das.«| »Das geht.«',
    '"Wir wollen das."| Der CIO lachte.',
    '„Kommt das?“, fragte er.| „Ja!“ rief Popp laut.',
    '„Das ist gut“, sagte Popp.| „Wir fangen an.| Es eilt.“| Dann ging er.',
    'Das (ein Plan des Amts usw.) gilt.| (So steht es da.)| Der Rat dankt.',
    'Er sagte: „Der Plan gilt.“ und ging.',
  ])('quotes and brackets: %s', expectCuts)

  test.each([
    'Es dauerte … lange, sehr lange …| Der Rat tagte.',
    'Er las […] Der Text war kurz.',
    'Was?| … Das ist neu.',
    'Der Rat tagt heute.| mehr...',
    'Frage 2: Wie viele greifen zu?| zu Frage 2: Es sind zehn.',
    'Der Rat tagt heute.| weiterlesen',
    'Er tagt heute. mehr Geld gibt es nicht',
    'Zwei Ziele: Erstens Tempo.| Zweitens Ruhe.',
    'Die Stadt half der Verwaltung.Der Minister dankte.'.replace('.Der', '.|Der'),
  ])('ellipses, links, colons: %s', expectCuts)

  test.each([
    'Sachsen:|\nNeuer Landes-CIO|\n\nDer Rat tagt.',
    'Die neue Stelle wird besetzt.| Ab\n1. Oktober leitet sie die IT.',
    'Termine|\n1. Oktober: Sitzung',
    '- erstens|\n- zweitens|\n• drittens',
    'Digitalisierung|\nOrganisation|\nKontakt',
    'Das Kabinett hat in seiner gestrigen Sitzung beschlossen, dass der\nStaatsbetrieb in die Zuständigkeit der Staatskanzlei wechselt.| Der|\n\nCIO',
    'Das Kabinett hat in seiner gestrigen Sitzung in Dresden zugestimmt, wie der\nMinister sagte, und zwar schon am Vormittag mit großer Mehrheit.',
    'Die Stadt ist weit gekommen.|\r\nDas Amt nicht.|\r\n\r\nEnde',
  ])('line breaks: %j', expectCuts)

  test.each([
    'Das Kabinett hat in seiner gestrigen Sitzung dem Entwurf zugestimmt. Neuer\nChef ist ab dem kommenden Jahr Ministerialdirektor Erik Muster, wie die\nStaatskanzlei in Dresden gestern auf Nachfrage der Zeitung mitgeteilt hat.'.replace(
      '. Neuer',
      '.| Neuer',
    ),
    'Neuer Chef der Verwaltung ist ab dem kommenden Jahr Ministerialdirektor Dr.\nErik Muster, und zwar zum 1.\nMai, wie die Staatskanzlei mitgeteilt hat.',
    'Das berichtete die Zeitung, nämlich die F.A.Z.|\nHessen dementierte.',
    'Das Kompetenzzentrum für die digitale Verwaltung kommt gut an|\nZwölf Monate sind seit dem Start vergangen.',
    'Donnerstag, 18. 7.|\n11.04 Uhr: Die Sitzung beginnt.',
    'Die Stadt landet im Vergleich der deutschen Großstädte auf Platz 93.|\nFür den Vergleich wurden Daten erhoben.',
    'Das zuständige Ministerium ist das Bundesministerium der Finanzen|\nGründung der Behörde im Januar des Jahres 2016',
  ])('wrapped lines: %j', expectCuts)

  test('takes hostile texts in stride', () => {
    const hostile = [
      '!',
      '.',
      '! ',
      '. ',
      '\r',
      '\n',
      '\u2028',
      'a.',
      'a. ',
      '1. ',
      '!A',
      '…)',
      '“',
      'z. B. ',
      'x',
    ].map((unit) => unit.repeat(200_000))
    for (const text of hostile) expect(splitSentences(text).length).toBeLessThanOrEqual(text.length)
  })

  test('nothing comes of nothing', () => {
    expect(splitSentences('')).toEqual([])
    expect(splitSentences(' \n\u00a0 ')).toEqual([])
  })

  test('cuts any text into ordered, trimmed sentences that leave out nothing but white space', () => {
    const parts = fc.oneof(
      fc.constantFrom(
        '. ',
        '.',
        '! ',
        '“ ',
        '„',
        '\n',
        '\n\n',
        '\u00a0',
        ' ',
        '1.',
        'z. B.',
        'Dr.',
        'Der',
        'wort',
        'Mai',
        '…',
        '(',
        ')',
      ),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    )
    fc.assert(
      fc.property(
        fc.array(parts, { maxLength: 60 }).map((list) => list.join('')),
        (text) => {
          let end = 0
          for (const span of splitSentences(text)) {
            expect(text.slice(end, span.start).trim()).toBe('')
            const sentence = text.slice(span.start, span.end)
            expect(sentence).toBe(sentence.trim())
            expect(sentence).not.toBe('')
            end = span.end
          }
          expect(text.slice(end).trim()).toBe('')
        },
      ),
      { numRuns: 2000 },
    )
  })
})
