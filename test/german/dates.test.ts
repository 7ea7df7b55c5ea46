import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareDates, type DateContext, findDates } from '../../extractors/german/dates.ts'

/** A mention as one line: the words, what they mean, what for, and the basis where it is not `stated`. */
function lines(text: string, context: DateContext = {}): string[] {
  return findDates(text, context).map((m) =>
    [text.slice(m.start, m.end), m.value ?? '–', m.kind, ...(m.basis === 'stated' ? [] : [m.basis])].join(' | '),
  )
}

/** Sentences with the only mention that they hold. Published on Thursday, 2 August 2018, unless a row says otherwise. */
type Row = readonly [text: string, mention: string, published?: string]

function check(rows: readonly Row[]): void {
  for (const [text, mention, published = '2018-08-02'] of rows) {
    test(`${text} → ${mention} (${published})`, () => expect(lines(text, { published })).toEqual([mention]))
  }
}

describe('a year behind the article of something else', () => {
  check([
    ['Das Amt, in dem 2018 die Stelle aufging, wächst.', '2018 | 2018 | point'],
    ['Die Stelle, aus der 2018 das Amt hervorging, war klein.', '2018 | 2018 | point'],
  ])
})

describe('full dates', () => {
  check([
    ['Das Amt nahm am 1.8.2018 die Arbeit auf.', 'am 1.8.2018 | 2018-08-01 | point'],
    ['Das Amt nahm am 01.08.2018 die Arbeit auf.', 'am 01.08.2018 | 2018-08-01 | point'],
    ['Das Amt nahm am 1. 8. 2018 die Arbeit auf.', 'am 1. 8. 2018 | 2018-08-01 | point'],
    ['Beschlossen am 01.08.18 im Rat.', 'am 01.08.18 | 2018-08-01 | point'],
    ['Beschlossen am 3.5.97 im Rat.', 'am 3.5.97 | 1997-05-03 | point'],
    ['Der Rat tagte am 1. August 2018.', 'am 1. August 2018 | 2018-08-01 | point'],
    ['Der Rat tagte am 1.August 2018.', 'am 1.August 2018 | 2018-08-01 | point'],
    ['Der Rat tagte am 1.\nAugust 2018.', 'am 1.\nAugust 2018 | 2018-08-01 | point'],
    ['Der Rat tagte am ersten August 2018.', 'am ersten August 2018 | 2018-08-01 | point'],
    ['Der Rat tagte am 31. Jan. 2018.', 'am 31. Jan. 2018 | 2018-01-31 | point'],
    ['Der Rat tagte am 4. Sept. 2017.', 'am 4. Sept. 2017 | 2017-09-04 | point'],
    ['Der Rat tagte am 4. Mrz. 2017.', 'am 4. Mrz. 2017 | 2017-03-04 | point'],
    ['Der Rat tagte am 7. Jänner 2016.', 'am 7. Jänner 2016 | 2016-01-07 | point'],
    ['STAND: 3. MÄRZ 2016', 'STAND: 3. MÄRZ 2016 | 2016-03-03 | reference'],
    ['Der Rat tagte am siebten Oktober 2016.', 'am siebten Oktober 2016 | 2016-10-07 | point'],
    ['Der Rat tagte am einunddreißigsten Januar 2017.', 'am einunddreißigsten Januar 2017 | 2017-01-31 | point'],
    ['Von Erik Muster18.10.2016, 18:50 Uhr', '18.10.2016 | 2016-10-18 | point'],
    ['Meldung 2018-08-01', '2018-08-01 | 2018-08-01 | point'],
    ['Meldung 2018-08-01T10:30:00Z', '2018-08-01 | 2018-08-01 | point'],
    ['Meldung vom 01/08/2018', 'vom 01/08/2018 | 2018-08-01 | document'],
    ['Der Rat tagte am Dienstag, 3. Mai 2011.', 'am Dienstag, 3. Mai 2011 | 2011-05-03 | point'],
    ['Der Rat tagte am Dienstag, den 3. Mai 2011.', 'am Dienstag, den 3. Mai 2011 | 2011-05-03 | point'],
    ['Der Rat tagte am Mittwoch (1. August).', 'am Mittwoch (1. August | 2018-08-01 | point'],
    ['Am 3. und 4. Mai 2011 tagte der Rat.', 'Am 3. und 4. Mai 2011 | 2011-05-03 | point'],
    ['Am 3. und 4.5.2011 tagte der Rat.', 'Am 3. und 4.5.2011 | 2011-05-03 | point'],
    ['Am 3., 4. und 5. Mai 2011 tagte der Rat.', 'Am 3., 4. und 5. Mai 2011 | 2011-05-03 | point'],
    ['Dresden, 2. August 2018', '2. August 2018 | 2018-08-02 | point'],
    ['Die Sitzung (03.05.2011) war lang.', '03.05.2011 | 2011-05-03 | point'],
    ['Mit Ablauf des 31. Juli 2018 schied sie aus.', 'Mit Ablauf des 31. Juli 2018 | 2018-07-31 | from'],
    ['Mit Ablauf des Monats Mai 2018 schied sie aus.', 'Mit Ablauf des Monats Mai 2018 | 2018-05-31 | from'],
    ['Mit Ablauf des Jahres 2007 schied sie aus.', 'Mit Ablauf des Jahres 2007 | 2007-12-31 | from'],
    ['Mit Ablauf des Jahres schied sie aus.', 'Mit Ablauf des Jahres | 2018-12-31 | from'],
  ])
})

describe('months, seasons, quarters', () => {
  check([
    ['Der Rat beschloss das im März 2014.', 'im März 2014 | 2014-03 | point'],
    ['Anfang März 2014 war es so weit.', 'Anfang März 2014 | 2014-03 | point'],
    ['Mitte März 2014 war es so weit.', 'Mitte März 2014 | 2014-03 | point'],
    ['Das war Ende März 2014.', 'Ende März 2014 | 2014-03 | point'],
    ['Das war Ende des Monats Mai 2014.', 'Ende des Monats Mai 2014 | 2014-05 | point'],
    ['Das war im Mai/Juni 2014.', 'im Mai/Juni 2014 | 2014-05 | point'],
    ['Das war im Mai des Jahres 2014.', 'im Mai des Jahres 2014 | 2014-05 | point'],
    ['Bericht 08/2018', '08/2018 | 2018-08 | point'],
    ['Ein Treffen im 08.2018 gab es.', 'im 08.2018 | 2018-08 | point'],
    ['Dezember 2021', 'Dezember 2021 | 2021-12 | point'],
    ['mehr...April 2019', 'April 2019 | 2019-04 | point'],
    ['Anfang 2018 begann das.', 'Anfang 2018 | 2018 | point'],
    ['Das war Ende 2018.', 'Ende 2018 | 2018 | point'],
    ['Das war Mitte des Jahres 2017.', 'Mitte des Jahres 2017 | 2017 | point'],
    ['Im Laufe des Jahres 2017 kam das.', 'Im Laufe des Jahres 2017 | 2017 | point'],
    ['Im Frühjahr 2018 war es so weit.', 'Im Frühjahr 2018 | 2018 | point'],
    ['Im Sommer 2017 war es so weit.', 'Im Sommer 2017 | 2017 | point'],
    ['Seit dem Herbst 2017 gilt das.', 'Seit dem Herbst 2017 | 2017 | since'],
    ['Im Winter 2017/18 war es so weit.', 'Im Winter 2017/18 | 2017 | point'],
    ['Im Spätsommer vergangenen Jahres war es so weit.', 'Im Spätsommer vergangenen Jahres | 2017 | point'],
    ['Im 2. Quartal 2018 kam das.', 'Im 2. Quartal 2018 | 2018 | point'],
    ['Im vierten Quartal des Jahres 2017 kam das.', 'Im vierten Quartal des Jahres 2017 | 2017 | point'],
    ['Start: Q2/2018', 'Q2/2018 | 2018 | point'],
    ['Im 1. Halbjahr 2018 kam das.', 'Im 1. Halbjahr 2018 | 2018 | point'],
    ['In der ersten Jahreshälfte 2018 kam das.', 'In der ersten Jahreshälfte 2018 | 2018 | point'],
    ['Im zweiten Halbjahr startet das.', 'Im zweiten Halbjahr | 2018 | point'],
    ['In der ersten Hälfte des Jahres 2017 kam das.', 'In der ersten Hälfte des Jahres 2017 | 2017 | point'],
    ['Zum Jahresbeginn 2018 kam das.', 'Zum Jahresbeginn 2018 | 2018-01 | from'],
    ['Zum Jahresanfang 2018 kam das.', 'Zum Jahresanfang 2018 | 2018-01 | from'],
    ['Beim Start 2018 waren es neun.', 'Start 2018 | 2018 | point'],
    ['Zum Start des Jahres 2018 kam das.', 'Zum Start des Jahres 2018 | 2018-01 | from'],
    ['Mit Beginn des Jahres 2018 kam das.', 'Mit Beginn des Jahres 2018 | 2018-01 | from'],
    ['Zum Jahresende 2018 kam das.', 'Zum Jahresende 2018 | 2018-12 | from'],
    ['Zum Ende des Jahres 2017 kam das.', 'Zum Ende des Jahres 2017 | 2017-12 | from'],
    ['Zum Jahreswechsel 2017/2018 kam das.', 'Zum Jahreswechsel 2017/2018 | 2018-01 | from'],
    ['Zum Jahreswechsel 2017/18 kam das.', 'Zum Jahreswechsel 2017/18 | 2018-01 | from'],
  ])
})

describe('parts of months and quarters, weeks', () => {
  check([
    ['In der zweiten Aprilhälfte 2018 kam sie.', 'Aprilhälfte 2018 | 2018-04 | point'],
    ['Das war in der letzten Woche des Mai 2018.', 'Woche des Mai 2018 | 2018-05 | point'],
    ['Zum Ende des zweiten Quartals 2018 geht sie.', 'Zum Ende des zweiten Quartals 2018 | 2018-06 | from'],
    ['Ende des zweiten Quartals 2018 ging sie.', 'Ende des zweiten Quartals 2018 | 2018 | point'],
    ['Mit Beginn des zweiten Halbjahres 2018 kam sie.', 'Mit Beginn des zweiten Halbjahres 2018 | 2018-07 | from'],
    ['In der 18. Kalenderwoche 2018 kam sie.', 'In der 18. Kalenderwoche 2018 | 2018-05 | point'],
    ['Mit Ablauf des Haushaltsjahres 2018 ging sie.', 'Mit Ablauf des Haushaltsjahres 2018 | 2018-12-31 | from'],
  ])
})

describe('years', () => {
  check([
    ['Das kam im Jahr 2014.', 'im Jahr 2014 | 2014 | point'],
    ['Das kam im Jahre 2014.', 'im Jahre 2014 | 2014 | point'],
    ['2014 wurde das Amt gegründet.', '2014 | 2014 | point'],
    ['Die Stadt hat 2014 das Amt gegründet.', '2014 | 2014 | point'],
    ['Das Kabinett hat die Strategie 2016 beschlossen.', '2016 | 2016 | point'],
    ['Das Amt besteht seit 2014.', 'seit 2014 | 2014 | since'],
    ['Das Amt bestand bis 2017.', 'bis 2017 | 2017 | until'],
    ['Die Strategie gilt bis 2030.', 'bis 2030 | 2030 | until'],
    ['Die Strategie gilt bis zum Jahr 2030.', 'bis zum Jahr 2030 | 2030 | until'],
    ['Das Amt besteht seit mindestens 2014.', 'seit mindestens 2014 | 2014 | since'],
    ['Das Projekt läuft bis ca. 2030 weiter.', 'bis ca. 2030 | 2030 | until'],
    ['Die Stadt hat 2014 Maßnahmen ergriffen.', '2014 | 2014 | point'],
    ['„2018 ist das Amt gewachsen“, sagt sie.', '2018 | 2018 | point'],
    ['Der Haushalt des Jahres 2017 ist beschlossen.', 'Jahres 2017 | 2017 | for'],
    ['In den ersten Monaten des Jahres 2017 kam das.', 'Jahres 2017 | 2017 | point'],
    ['Im Vergleich zu 2017 ist das viel.', 'zu 2017 | 2017 | for'],
    ['Im Mai des Jahres 2000 kam das.', 'Im Mai des Jahres 2000 | 2000-05 | point'],
    ['Ab 2019 gilt das.', 'Ab 2019 | 2019 | from'],
    ['Nach der Wahl 2013 kam das.', '2013 | 2013 | point'],
    ['Das kam erst nach 2010.', 'nach 2010 | 2010 | after'],
    ['Das kam noch vor 2010.', 'vor 2010 | 2010 | before'],
    ['Der Plan gilt für das Jahr 2019.', 'für das Jahr 2019 | 2019 | for'],
    ['Die Bilanz für 2017 liegt vor.', 'für 2017 | 2017 | for'],
    ['Das Berichtsjahr 2016 war gut.', 'Berichtsjahr 2016 | 2016 | point'],
    ['Vorgänger ist die Strategie aus dem Jahr 2014.', 'aus dem Jahr 2014 | 2014 | document'],
    ['Die Strategie von 2014 wird abgelöst.', 'von 2014 | 2014 | document'],
    ['Erik Muster (Jahrgang 1971) ist Jurist.', 'Jahrgang 1971 | 1971 | birth'],
    ['Erik Muster wurde 1971 in Jena geboren.', '1971 | 1971 | birth'],
    ['Erik Muster, geboren am 3. Mai 1971, ist Jurist.', 'geboren am 3. Mai 1971 | 1971-05-03 | birth'],
    ['2016: Errichtung des Amtes', '2016 | 2016 | point'],
  ])

  const ranges: readonly Row[] = [
    ['Er war von 2012 bis 2017 Leiter.', 'von 2012 | 2012 | range-start ~ bis 2017 | 2017 | range-end'],
    ['Leiter (2012–2017)', '2012 | 2012 | range-start ~ 2017 | 2017 | range-end'],
    ['Leiter (2012-2017)', '2012 | 2012 | range-start ~ 2017 | 2017 | range-end'],
    ['Leiter 2012 - 2017', '2012 | 2012 | range-start ~ 2017 | 2017 | range-end'],
    [
      'In den Jahren 2012 bis 2017 war das so.',
      'In den Jahren 2012 | 2012 | range-start ~ bis 2017 | 2017 | range-end',
    ],
    ['Zwischen 2012 und 2017 war das so.', 'Zwischen 2012 | 2012 | range-start ~ 2017 | 2017 | range-end'],
    ['Der Masterplan 2011–2015 lief aus.', '2011 | 2011 | range-start ~ 2015 | 2015 | range-end'],
    ['Im Schuljahr 2018/19 begann das.', '2018 | 2018 | range-start ~ 19 | 2019 | range-end'],
    [
      'Vom 1. bis 3. Mai 2018 tagte der Rat.',
      'Vom 1. | 2018-05-01 | range-start ~ bis 3. Mai 2018 | 2018-05-03 | range-end',
    ],
    ['Die Messe (1.–3. Mai 2018) war gut.', '1. | 2018-05-01 | range-start ~ 3. Mai 2018 | 2018-05-03 | range-end'],
    [
      'Vom 30. April bis zum 2. Mai 2018 tagte er.',
      'Vom 30. April | 2018-04-30 | range-start ~ bis zum 2. Mai 2018 | 2018-05-02 | range-end',
    ],
    [
      'Vom 1.12. bis 31.1.2018 war zu.',
      'Vom 1.12. | 2017-12-01 | range-start ~ bis 31.1.2018 | 2018-01-31 | range-end',
    ],
    [
      'Von März 2012 bis Mai 2014 war er Leiter.',
      'Von März 2012 | 2012-03 | range-start ~ bis Mai 2014 | 2014-05 | range-end',
    ],
    ['Von Mai bis Juni 2014 war er Leiter.', 'Von Mai | 2014-05 | range-start ~ bis Juni 2014 | 2014-06 | range-end'],
    [
      'Erik Muster, seit Mai 2016 im Amt, geht Ende November.',
      'seit Mai 2016 | 2016-05 | since ~ Ende November | 2018-11 | point',
    ],
    [
      'Erik Muster, seit Mai 2016 im Amt, ging im Februar.',
      'seit Mai 2016 | 2016-05 | since ~ im Februar | 2018-02 | point',
    ],
    ['Er war von 2012 bis heute Leiter.', 'von 2012 | 2012 | since ~ bis heute | 2018-08-02 | until'],
    [
      'Am 1. März und am 1. August 2017 kam das.',
      'Am 1. März | 2017-03-01 | point ~ am 1. August 2017 | 2017-08-01 | point',
    ],
    [
      'Am 3. Mai 2011 beschlossen, am 1. Juni verkündet.',
      'Am 3. Mai 2011 | 2011-05-03 | point ~ am 1. Juni | 2011-06-01 | point',
    ],
    ['Im Dezember 2016 beschlossen, gilt es ab März.', 'Im Dezember 2016 | 2016-12 | point ~ ab März | 2017-03 | from'],
    ['Im Januar und Februar kam das.', 'Im Januar | 2018-01 | point ~ Februar | 2018-02 | point'],
    ['Das kam am Freitag und Sonntag.', 'am Freitag | 2018-07-27 | point ~ Sonntag | 2018-07-29 | point'],
    ['Für die Jahre 2019 und 2020 gilt das.', 'Für die Jahre 2019 | 2019 | for ~ 2020 | 2020 | for'],
    [
      'Am 1. Januar 2019 tritt in Kraft, was der Rat am 28. Juni beschloss.',
      'Am 1. Januar 2019 | 2019-01-01 | point ~ am 28. Juni | 2018-06-28 | point',
    ],
    ['Das kam 2014 und 2016.', '2014 | 2014 | point ~ 2016 | 2016 | point'],
  ]
  for (const [text, mentions] of ranges) {
    test(`${text} → ${mentions}`, () => expect(lines(text, { published: '2018-08-02' }).join(' ~ ')).toBe(mentions))
  }

  test('the ends of a range know each other', () => {
    expect(findDates('Er war von 2012 bis 2017 Leiter.').map((m) => m.range)).toEqual([1, 0])
  })
})

describe('what a date is for', () => {
  check([
    ['Zum 1. August 2018 übernimmt sie das Amt.', 'Zum 1. August 2018 | 2018-08-01 | from'],
    ['Ab dem 1. August 2018 gilt das.', 'Ab dem 1. August 2018 | 2018-08-01 | from'],
    ['Ab Montag, 3. September 2018, gilt das.', 'Ab Montag, 3. September 2018 | 2018-09-03 | from'],
    ['Mit Wirkung vom 1. August 2018 gilt das.', 'Mit Wirkung vom 1. August 2018 | 2018-08-01 | from'],
    ['Mit Wirkung zum 1. August 2018 gilt das.', 'Mit Wirkung zum 1. August 2018 | 2018-08-01 | from'],
    [
      'Mit sofortiger Wirkung ab 1. August 2018 gilt das.',
      'Mit sofortiger Wirkung ab 1. August 2018 | 2018-08-01 | from',
    ],
    ['Rückwirkend zum 1. Januar 2018 gilt das.', 'Rückwirkend zum 1. Januar 2018 | 2018-01-01 | from'],
    ['Per 1.1.2018 gilt das.', 'Per 1.1.2018 | 2018-01-01 | from'],
    ['Vom 1. August 2018 an gilt das.', 'Vom 1. August 2018 an | 2018-08-01 | from'],
    ['Seit dem 1.12.2017 gilt das.', 'Seit dem 1.12.2017 | 2017-12-01 | since'],
    ['Das gilt bereits seit Anfang April 2017.', 'seit Anfang April 2017 | 2017-04 | since'],
    ['Das galt bis zum 14. Juni 2017.', 'bis zum 14. Juni 2017 | 2017-06-14 | until'],
    ['Das galt, bis im Juni 2017 ein anderer kam.', 'im Juni 2017 | 2017-06 | point'],
    ['Das galt bis einschließlich 14. Juni 2017.', 'bis einschließlich 14. Juni 2017 | 2017-06-14 | until'],
    ['Das kommt spätestens zum 31. Dezember 2018.', 'spätestens zum 31. Dezember 2018 | 2018-12-31 | until'],
    ['Das kommt spätestens Ende 2019.', 'spätestens Ende 2019 | 2019 | until'],
    ['Das kommt bis voraussichtlich Ende 2019.', 'bis voraussichtlich Ende 2019 | 2019 | until'],
    ['Nach dem 1. Mai 2018 kam das.', 'Nach dem 1. Mai 2018 | 2018-05-01 | after'],
    ['Stand: 21.08.2018', 'Stand: 21.08.2018 | 2018-08-21 | reference'],
    ['(Stand: März 2018)', 'Stand: März 2018 | 2018-03 | reference'],
    ['Wilhelm Muster (Stand 2006)', 'Stand 2006 | 2006 | reference'],
    ['Die Zahlen mit Stand vom 1. Mai 2018 zeigen das.', 'Stand vom 1. Mai 2018 | 2018-05-01 | reference'],
    ['Zum Stichtag 31. Dezember 2017 waren es 40.', 'Stichtag 31. Dezember 2017 | 2017-12-31 | reference'],
    ['Das Gesetz vom 7. Dezember 2020 gilt.', 'vom 7. Dezember 2020 | 2020-12-07 | document'],
    ['Das Gesetz zur Förderung der Verwaltung vom 7.12.2020 gilt.', 'vom 7.12.2020 | 2020-12-07 | document'],
    ['Laut Beschluss des Kabinetts vom 3. Mai 2011 gilt das.', 'vom 3. Mai 2011 | 2011-05-03 | document'],
    ['Die Verwaltungsvorschrift vom 27. November 2007 gilt.', 'vom 27. November 2007 | 2007-11-27 | document'],
    ['In der Sitzung vom 3. Mai 2011 fiel die Wahl.', 'vom 3. Mai 2011 | 2011-05-03 | point'],
  ])

  test('a document date names the document', () => {
    expect(findDates('Das Landesgesetz vom 7.12.2020 gilt.')[0]?.noun).toBe('Landesgesetz')
    expect(findDates('Laut Kabinettsbeschluss vom 3. Mai 2011 gilt das.')[0]?.noun).toBe('Kabinettsbeschluss')
  })

  test('prepositions come lower-cased and without articles, the inner span without them', () => {
    const text = 'Bis zum 31. Juli 2018 galt das.'
    const [mention] = findDates(text)
    expect(mention).toMatchObject({ preposition: 'bis zum', start: 0, inner: { start: 8, end: 21 } })
  })

  test('labels head a line, bare years have nothing else', () => {
    expect(findDates('2016: Errichtung').map((m) => [m.label, m.bare])).toEqual([[true, true]])
    expect(findDates('Chronik\n1. Mai 2016 – Errichtung').map((m) => [m.label, m.bare])).toEqual([[true, false]])
    expect(findDates('Das Amt hat 2016: nichts').map((m) => [m.label, m.bare])).toEqual([[false, true]])
    expect(findDates('seit 2016').map((m) => m.bare)).toEqual([false])
    expect(findDates('im Jahr 2016').map((m) => m.bare)).toEqual([false])
  })

  test.each([
    ['Das 2014 gegründete Amt wächst.', true],
    ['Die im März 2014 vom Kabinett beschlossene Strategie gilt.', true],
    ['Viele der seinerzeit festgelegten Ziele sind erreicht.', true],
    ['Das am 1. August in Kraft getretene digitale Gesetz gilt.', true],
    ['Das Kabinett hat 2014 die geplante Strategie beschlossen.', false],
    ['Am 1. August hat die Staatskanzlei das übernommen.', false],
    ['Seit 2014 gilt das.', false],
    ['Man hat die vom Rat im Mai 2015 beschlossene Strategie gelobt.', true],
    ['Man hat ihre neu gefasste, 2015 erstmals beschlossene Strategie gelobt.', true],
    ['Die Leute in Ulm haben 2015 eine geordnete Verwaltung.', false],
    ['Das Amt, das 2015 bei unverändertem Namen zur Anstalt wurde, wächst.', false],
    ['Das Amt, das 2015 unter gleichem Namen zur Anstalt wurde, wächst.', false],
    ['Die 2015 mit Mitteln des Bundes gegründete Stelle wächst.', true],
  ])('attributive: %s %s', (text, attributive) => {
    expect(findDates(text, { published: '2018-08-02' }).map((m) => m.attributive)).toEqual([attributive])
  })

  test('years in names come on request', () => {
    expect(lines('Die Agenda 2020 gilt.', { titles: true })).toEqual(['2020 | 2020 | title'])
  })
})

describe('dates without a year', () => {
  check([
    ['Zum 1. August hat sie das Amt übernommen.', 'Zum 1. August | 2018-08-01 | from'],
    ['Am 28. Juni hat das Kabinett das beschlossen.', 'Am 28. Juni | 2018-06-28 | point'],
    ['Am 3. Dezember hat das Kabinett das beschlossen.', 'Am 3. Dezember | 2018-12-03 | point', '2018-12-04'],
    ['Am 3. Dezember hat das Kabinett das beschlossen.', 'Am 3. Dezember | 2017-12-03 | point', '2018-01-10'],
    ['Am 1. April wurde sie ernannt.', 'Am 1. April | 2018-04-01 | point', '2018-12-20'],
    ['Am 1. April wird sie ernannt.', 'Am 1. April | 2019-04-01 | point', '2018-12-20'],
    ['Sie wird zum 1. Januar neue Leiterin.', 'zum 1. Januar | 2019-01-01 | from', '2018-11-20'],
    ['Sie wird zum 1. August neue Leiterin.', 'zum 1. August | 2018-08-01 | from', '2018-08-20'],
    ['Neue Leiterin zum 1. Januar', 'zum 1. Januar | 2019-01-01 | from', '2018-09-20'],
    ['Ab dem 15. September soll das gelten.', 'Ab dem 15. September | 2018-09-15 | from'],
    ['Seit dem 15. September gilt das.', 'Seit dem 15. September | 2017-09-15 | since'],
    ['Das gilt bis zum 31. Dezember.', 'bis zum 31. Dezember | 2018-12-31 | until'],
    ['Am 1.8. hat sie begonnen.', 'Am 1.8. | 2018-08-01 | point'],
    ['Am 1. August hat sie begonnen.', 'Am 1. August | 2018-08-01 | point', '2018-08'],
    ['Am 1. August hat sie begonnen.', 'Am 1. August | 2018-08-01 | point', '2018'],
    ['Im Juni hat sie begonnen.', 'Im Juni | 2018-06 | point'],
    ['Ende Juli hat sie begonnen.', 'Ende Juli | 2018-07 | point'],
    ['Ende August hat sie begonnen.', 'Ende August | 2018-08 | point'],
    ['Seit Dezember leitet sie das Amt.', 'Seit Dezember | 2017-12 | since'],
    ['Seit Mitte Januar leitet sie das Amt.', 'Seit Mitte Januar | 2018-01 | since'],
    ['Ab Februar leitet sie das Amt.', 'Ab Februar | 2019-02 | from'],
    ['Ab Juni leitet sie das Amt.', 'Ab Juni | 2018-06 | from'],
    ['Ab September leitet sie das Amt.', 'Ab September | 2018-09 | from'],
    ['Im vergangenen Sommer kam das.', 'Im vergangenen Sommer | 2017 | point'],
    ['Im vergangenen Sommer kam das.', 'Im vergangenen Sommer | 2018 | point', '2018-10-04'],
    ['Im Sommer kam das.', 'Im Sommer | 2018 | point'],
    ['Im kommenden Frühjahr kommt das.', 'Im kommenden Frühjahr | 2019 | point'],
    ['Im vergangenen Mai kam das.', 'Im vergangenen Mai | 2018-05 | point'],
    ['Im kommenden Mai kommt das.', 'Im kommenden Mai | 2019-05 | point'],
    ['Am Dienstag, 31. Juli, tagte der Rat.', 'Am Dienstag, 31. Juli | 2018-07-31 | point'],
    ['Am Montag, 31. Juli, tagte der Rat.', 'Am Montag, 31. Juli | 2017-07-31 | point'],
  ])

  // what was decided may be ahead
  check([
    ['Sie wurde zum 1. September zur Leiterin bestellt.', 'zum 1. September | 2018-09-01 | from'],
    ['Der Rat berief sie ab 1. September in das Amt.', 'ab 1. September | 2018-09-01 | from'],
    ['Sie wurde zum 1. Juli zur Leiterin bestellt.', 'zum 1. Juli | 2018-07-01 | from'],
    ['Sie war zum 1. September zur Leiterin bestellt worden.', 'zum 1. September | 2017-09-01 | from'],
    ['Sie wurde am 1. September zur Leiterin bestellt.', 'am 1. September | 2017-09-01 | point'],
    ['Das Amt wurde zum 1. September gegründet.', 'zum 1. September | 2017-09-01 | from'],
  ])

  test('without publication date they are null, with their month and day', () => {
    expect(findDates('Am 1. August hat sie begonnen.')).toMatchObject([
      { value: null, precision: null, basis: 'none', monthDay: '08-01' },
    ])
    expect(findDates('Im Juni hat sie begonnen.')).toMatchObject([{ value: null, basis: 'none', monthDay: '06' }])
  })

  test('days at the head of a line, numbers of chapters', () => {
    const entry = (line: string) => lines(line, { year: 2009 })
    expect(entry('12.03. Die Anstalt entsteht.')).toEqual(['12.03. | 2009-03-12 | point'])
    expect(entry('3.2. Die Anstalt entsteht.')).toEqual([])
    expect(lines('Zum Ende des Berichtsjahres ging sie.', { year: 2009 })).toEqual([
      'Zum Ende des Berichtsjahres | 2009-12 | from',
    ])
  })

  test('the year of a chronicle line stands in', () => {
    expect(lines('Im März nahm das Amt die Arbeit auf.', { year: 2009, published: '2018-08-02' })).toEqual([
      'Im März | 2009-03 | point',
    ])
  })
})

describe('relative to the publication date', () => {
  check([
    ['Heute hat das Kabinett getagt.', 'Heute | 2018-08-02 | point'],
    ['Das Kabinett hat heute Vormittag getagt.', 'heute Vormittag | 2018-08-02 | point'],
    ['Das Kabinett hat gestern getagt.', 'gestern | 2018-08-01 | point'],
    ['Gestern Abend hat das Kabinett getagt.', 'Gestern Abend | 2018-08-01 | point'],
    ['Das Kabinett hat vorgestern getagt.', 'vorgestern | 2018-07-31 | point'],
    ['Morgen wird die Gesellschaft aufgelöst.', 'Morgen | 2018-08-03 | point'],
    ['Es ist Schluss: Morgen wird die Gesellschaft aufgelöst.', 'Morgen | 2018-08-03 | point'],
    ['Auf den Tag genau vor zwei Jahren wurde sie ernannt.', 'Auf den Tag genau vor zwei Jahren | 2016-08-02 | point'],
    ['Am Montag vor einer Woche fiel die Wahl.', 'Am Montag vor einer Woche | 2018-07-23 | point'],
    ['Heute vor zwei Wochen wurde sie ernannt.', 'Heute vor zwei Wochen | 2018-07-19 | point'],
    ['Heute vor drei Monaten wurde sie ernannt.', 'Heute vor drei Monaten | 2018-05-02 | point'],
    ['Vor einem guten halben Jahr wurde sie ernannt.', 'Vor einem guten halben Jahr | 2018-02 | point'],
    ['Vor einem Vierteljahrhundert entstand es.', 'Vor einem Vierteljahrhundert | 1993 | point'],
    ['Vor einem halben Jahrhundert entstand es.', 'Vor einem halben Jahrhundert | 1968 | point'],
    ['Zum Quartalsende geht sie.', 'Zum Quartalsende | 2018-09 | from'],
    ['Zum Quartalsende ist sie gegangen.', 'Zum Quartalsende | 2018-06 | from'],
    ['Zum nächsten Halbjahr kommt sie.', 'Zum nächsten Halbjahr | 2019-01 | from'],
    ['Im vergangenen Quartal kam sie.', 'Im vergangenen Quartal | 2018 | point'],
    ['Zum Ersten des kommenden Monats kommt sie.', 'Zum Ersten des kommenden Monats | 2018-09-01 | from'],
    ['Heute vor einem Jahr wurde sie ernannt.', 'Heute vor einem Jahr | 2017-08-02 | point'],
    ['Das Kabinett tagt morgen in Mainz.', 'morgen | 2018-08-03 | point'],
    ['In der gestrigen Sitzung fiel die Wahl.', 'In der gestrigen Sitzung | 2018-08-01 | point'],
    ['Am heutigen Donnerstag fiel die Wahl.', 'Am heutigen Donnerstag | 2018-08-02 | point'],
    ['Am Dienstag fiel die Wahl.', 'Am Dienstag | 2018-07-31 | point'],
    ['Sie wird ihr Amt am Dienstag antreten.', 'am Dienstag | 2018-08-07 | point'],
    ['Sie wird, wie das Amt am Dienstag sagte, antreten.', 'am Dienstag | 2018-07-31 | point'],
    ['Am Donnerstag fiel die Wahl.', 'Am Donnerstag | 2018-08-02 | point'],
    ['Am Freitag fiel die Wahl.', 'Am Freitag | 2018-07-27 | point'],
    ['Am Dienstagabend fiel die Wahl.', 'Am Dienstagabend | 2018-07-31 | point'],
    ['Am vergangenen Donnerstag fiel die Wahl.', 'Am vergangenen Donnerstag | 2018-07-26 | point'],
    ['Am vergangenen Dienstag fiel die Wahl.', 'Am vergangenen Dienstag | 2018-07-31 | point'],
    ['Am kommenden Freitag fällt die Wahl.', 'Am kommenden Freitag | 2018-08-03 | point'],
    ['Am Freitag soll die Wahl sein.', 'Am Freitag | 2018-08-03 | point'],
    ['Am Montag vergangener Woche fiel die Wahl.', 'Am Montag vergangener Woche | 2018-07-23 | point'],
    ['Am Dienstag fiel die Wahl.', 'Am Dienstag | 2018-08 | point | publication', '2018-08'],
    ['Dienstag beschloss das Kabinett die Strategie.', 'Dienstag | 2018-07-31 | point'],
    ['Das Kabinett (Dienstag) beschloss das.', 'Dienstag | 2018-07-31 | point'],
    ['Diese Woche fiel die Wahl.', 'Diese Woche | 2018-08 | point'],
    ['In der vergangenen Woche fiel die Wahl.', 'In der vergangenen Woche | 2018-07 | point'],
    ['Anfang der Woche fiel die Wahl.', 'Anfang der Woche | 2018-08 | point'],
    ['Ende vergangener Woche fiel die Wahl.', 'Ende vergangener Woche | 2018-07 | point'],
    ['Im vergangenen Jahr fiel die Wahl.', 'Im vergangenen Jahr | 2017 | point'],
    ['Im letzten Jahr fiel die Wahl.', 'Im letzten Jahr | 2017 | point'],
    ['Im vorletzten Jahr fiel die Wahl.', 'Im vorletzten Jahr | 2016 | point'],
    ['Im Vorjahr fiel die Wahl.', 'Im Vorjahr | 2017 | point'],
    ['Im Vorvorjahr fiel die Wahl.', 'Im Vorvorjahr | 2016 | point'],
    ['Die Wahl fiel heuer im Amt.', 'heuer | 2018 | point'],
    ['Letzte Woche Dienstag fiel die Wahl.', 'Letzte Woche Dienstag | 2018-07-24 | point'],
    ['Am 28. des Vormonats fiel die Wahl.', 'Am 28. des Vormonats | 2018-07-28 | point'],
    ['Am 28. vergangenen Monats fiel die Wahl.', 'Am 28. vergangenen Monats | 2018-07-28 | point'],
    ['Am 1. d. M. fiel die Wahl.', 'Am 1. d. M. | 2018-08-01 | point'],
    ['Zum Wochenauftakt fiel die Wahl.', 'Zum Wochenauftakt | 2018-08 | from'],
    ['Im Advent fiel die Wahl.', 'Im Advent | 2017-12 | point'],
    ['Zu Weihnachten 2016 fiel die Wahl.', 'Zu Weihnachten 2016 | 2016-12 | from'],
    ['An Ostern fiel die Wahl.', 'An Ostern | 2018 | point'],
    ['In diesem Jahr fiel die Wahl.', 'In diesem Jahr | 2018 | point'],
    ['Im laufenden Jahr fiel die Wahl.', 'Im laufenden Jahr | 2018 | point'],
    ['Im laufenden Haushaltsjahr fiel die Wahl.', 'Im laufenden Haushaltsjahr | 2018 | point'],
    ['Dieses Jahr fiel die Wahl.', 'Dieses Jahr | 2018 | point'],
    ['Im nächsten Jahr fällt die Wahl.', 'Im nächsten Jahr | 2019 | point'],
    ['Ab dem kommenden Jahr gilt das.', 'Ab dem kommenden Jahr | 2019 | from'],
    ['Im neuen Jahr gilt das.', 'Im neuen Jahr | 2019 | point', '2018-12-03'],
    ['Im neuen Jahr gilt das.', 'Im neuen Jahr | 2019 | point', '2019-01-03'],
    ['Im März vergangenen Jahres fiel die Wahl.', 'Im März vergangenen Jahres | 2017-03 | point'],
    ['Im März des vergangenen Jahres fiel die Wahl.', 'Im März des vergangenen Jahres | 2017-03 | point'],
    ['Im März dieses Jahres fiel die Wahl.', 'Im März dieses Jahres | 2018-03 | point'],
    ['Am 3. März des Vorjahres fiel die Wahl.', 'Am 3. März des Vorjahres | 2017-03-03 | point'],
    ['Zum 1. Januar kommenden Jahres gilt das.', 'Zum 1. Januar kommenden Jahres | 2019-01-01 | from'],
    ['Ende letzten Jahres fiel die Wahl.', 'Ende letzten Jahres | 2017 | point'],
    ['Anfang des Jahres fiel die Wahl.', 'Anfang des Jahres | 2018 | point'],
    ['Mit Beginn des Jahres gilt das.', 'Mit Beginn des Jahres | 2018-01 | from'],
    ['Zu Jahresbeginn fiel die Wahl.', 'Zu Jahresbeginn | 2018-01 | from'],
    ['Seit Jahresbeginn leitet sie das Amt.', 'Seit Jahresbeginn | 2018-01 | since'],
    ['Zum Jahresende geht sie.', 'Zum Jahresende | 2018-12 | from'],
    ['Zum Jahreswechsel übernimmt sie.', 'Zum Jahreswechsel | 2019-01 | from', '2018-11-20'],
    ['Zum Jahreswechsel hat sie übernommen.', 'Zum Jahreswechsel | 2019-01 | from', '2019-01-20'],
    ['Sie trat ihren Dienst am Monatsersten an.', 'am Monatsersten | 2018-08-01 | point'],
    ['Sie soll zum Ersten des Monats anfangen.', 'zum Ersten des Monats | 2018-09-01 | from'],
    ['Der Chef, der sich Ende des Monats in die Pension verabschiedet, kam.', 'Ende des Monats | 2018-08 | point'],
    ['Zum Monatsende geht sie.', 'Zum Monatsende | 2018-08 | from'],
    ['Zum Monatsende ist sie gegangen, wie es heißt.', 'Zum Monatsende | 2018-07 | from'],
    ['Anfang des Monats kam das.', 'Anfang des Monats | 2018-08 | point'],
    ['Im Vormonat fiel die Wahl.', 'Im Vormonat | 2018-07 | point'],
    ['In der Junisitzung fiel die Wahl.', 'In der Junisitzung | 2018-06 | point'],
    ['In seiner Mai-Sitzung wählte der Rat.', 'Mai-Sitzung | 2018-05 | point'],
    ['Von Montag, dem 6. August, an gilt das.', 'Von Montag, dem 6. August, an | 2018-08-06 | from'],
    ['Zum 1. des Monats trat sie an.', 'Zum 1. des Monats | 2018-08-01 | from'],
    ['Im vergangenen Monat fiel die Wahl.', 'Im vergangenen Monat | 2018-07 | point'],
    ['Vor zwei Jahren fiel die Wahl.', 'Vor zwei Jahren | 2016 | point'],
    ['Vor 20 Jahren fiel die Wahl.', 'Vor 20 Jahren | 1998 | point'],
    ['Seit drei Jahren leitet sie das Amt.', 'Seit drei Jahren | 2015 | since'],
    ['Seit gut einem Jahr leitet sie das Amt.', 'Seit gut einem Jahr | 2017 | since'],
    ['Vor einem Monat fiel die Wahl.', 'Vor einem Monat | 2018-07 | point'],
    ['Vor neun Monaten fiel die Wahl.', 'Vor neun Monaten | 2017-11 | point'],
    ['Vor einem halben Jahr fiel die Wahl.', 'Vor einem halben Jahr | 2018-02 | point'],
    ['Vor anderthalb Jahren fiel die Wahl.', 'Vor anderthalb Jahren | 2017 | point'],
    ['Vor zweieinhalb Jahren fiel die Wahl.', 'Vor zweieinhalb Jahren | 2016 | point'],
    ['Vor zwei Wochen fiel die Wahl.', 'Vor zwei Wochen | 2018-07 | point'],
    ['Vor drei Tagen fiel die Wahl.', 'Vor drei Tagen | 2018-07-30 | point'],
    ['Vor Jahresfrist fiel die Wahl.', 'Vor Jahresfrist | 2017 | point'],
    ['Bis vor zwei Jahren leitete sie das Amt.', 'Bis vor zwei Jahren | 2016 | until'],
    ['Bis heute fehlt der Plan.', 'Bis heute | 2018-08-02 | until'],
    ['Ab sofort und ab heute gilt das.', 'ab heute | 2018-08-02 | from'],
    ['Von Oktober an leitet sie das Amt.', 'Von Oktober an | 2018-10 | from'],
    ['Heute hat das Kabinett getagt.', 'Heute | 2018-08 | point | publication', '2018-08'],
    ['Im Vorjahr fiel die Wahl.', 'Im Vorjahr | 2017 | point', '2018'],
  ])

  test.each([
    'Am Dienstag fiel die Wahl.',
    'Gestern fiel die Wahl.',
    'Im vergangenen Jahr fiel die Wahl.',
    'Vor zwei Jahren fiel die Wahl.',
    'Im März dieses Jahres fiel die Wahl.',
    'Zum Jahresende geht sie.',
  ])('null without a publication date: %s', (text) => {
    expect(findDates(text)).toMatchObject([{ value: null, precision: null, basis: 'none' }])
  })
})

describe('counted from a date beside it', () => {
  check([
    [
      'Drei Monate nach dem Vertrag vom 10. Mai 2004 entstand es.',
      'Drei Monate nach dem Vertrag vom 10. Mai 2004 | 2004-08 | point',
    ],
    ['Am Tag nach der Wahl am 31. Mai 2004 kam sie.', 'Am Tag nach der Wahl am 31. Mai 2004 | 2004-06-01 | point'],
    [
      'Schon zwei Jahre nach ihrer Gründung (1999 zog sie um.',
      'Schon zwei Jahre nach ihrer Gründung (1999 | 2001 | point',
    ],
    ['Ein Jahr vor der Reform im Jahr 2004 kam sie.', 'Ein Jahr vor der Reform im Jahr 2004 | 2003 | point'],
  ])

  test('months are not counted from a year', () => {
    expect(lines('Drei Monate nach der Wahl von 2004 kam sie.')).toEqual(['von 2004 | 2004 | point'])
  })
})

describe('relative to another sentence, or to nothing', () => {
  test.each([
    ['Damals leitete sie das Amt.', {}],
    ['Seither leitet sie das Amt.', {}],
    ['Zur selben Zeit kam er.', {}],
    ['Zu diesem Zeitpunkt kam er.', {}],
    ['Das fiel fast zeitgleich zusammen.', {}],
    ['Im selben Jahr kam er.', { offsetYears: 0 }],
    ['Am Vorabend kam er.', { offsetDays: -1 }],
    ['Noch im gleichen Jahr kam er.', { offsetYears: 0 }],
    ['Im Mai desselben Jahres kam er.', { offsetYears: 0, monthDay: '05' }],
    ['Am 3. Mai desselben Jahres kam er.', { offsetYears: 0, monthDay: '05-03' }],
    ['Zwei Jahre später kam er.', { offsetYears: 2 }],
    ['Ein Jahr zuvor kam er.', { offsetYears: -1 }],
    ['Neun Monate vorher kam er.', { offsetMonths: -9 }],
    ['Im Jahr darauf kam er.', { offsetYears: 1 }],
    ['Im Folgejahr kam er.', { offsetYears: 1 }],
    ['Im darauffolgenden Jahr kam er.', { offsetYears: 1 }],
    ['Drei Monate später kam er.', { offsetMonths: 3 }],
    ['Eine Woche danach kam er.', { offsetDays: 7 }],
    ['Am selben Tag kam er.', { offsetDays: 0 }],
    ['An dem Tag kam er.', { offsetDays: 0 }],
    ['Tags darauf kam er.', { offsetDays: 1 }],
    ['Kurz darauf kam er.', {}],
    ['Im Januar des Folgejahres kam er.', { offsetYears: 1, monthDay: '01' }],
  ])('%s', (text, offset) => {
    expect(findDates(text, { published: '2018-08-02' })).toMatchObject([{ kind: 'anaphoric', value: null, ...offset }])
  })

  test.each([
    'Seit vielen Jahren leitet sie das Amt.',
    'Vor Jahren kam er.',
    'Vor mehr als zehn Jahren kam er.',
    'Seit etwas mehr als einem Jahr leitet sie das Amt.',
    'In den 90er Jahren kam er.',
    'In den 1990er-Jahren kam er.',
    'Einst leitete sie das Amt.',
  ])('long ago: %s', (text) => {
    expect(findDates(text, { published: '2018-08-02' })).toMatchObject([{ value: null, basis: 'none' }])
  })
})

describe('no dates', () => {
  test.each([
    'Frau Mai leitet das Amt.',
    'Am Vorabend der Sitzung kam er.',
    'Herr Heuer leitet das Amt.',
    'Der Advent ist lang.',
    'Ministerin Mai und Staatssekretär Freitag sprachen.',
    'Herr Sonntag leitet das Amt.',
    'Klaus Winter leitet das Amt.',
    'Das ist so früh nicht zu sagen.',
    'Die heutige Behörde ist groß.',
    'Noch heute gilt das.',
    'Das gilt heute noch.',
    'Marz ist ein Ort.',
    'Im Schnitt dauert es lange.',
    'Die Montagsdemo war groß.',
    'Montags ist das Amt zu.',
    'Die Agenda 2020 gilt.',
    'Der Masterplan 2025 gilt.',
    'Der Digital-Gipfel 2019 war gut.',
    'Die Strategie „Digitale Verwaltung 2030“ gilt.',
    'Das Amt hat 2.700 Bedienstete.',
    'Das Amt hat 2000 Bedienstete.',
    'Das Amt hat rund 2000 neue Stellen.',
    'Das kostet 2015 Euro.',
    'Nach Art. 2019 gilt das.',
    'Siehe § 2019 des Gesetzes.',
    'Auf Seite 2014 steht es.',
    'Telefon: 0351 2014-0',
    'Drucksache 17/2014 liegt vor.',
    'Die Software 2014.1 läuft.',
    'Windows Server 2012 läuft.',
    'Die Version 1.2.3 läuft.',
    'Die Adresse 10.1.10.12 fehlt.',
    'Das Paket 4.0 läuft.',
    'Die Mai-Ausgabe liegt vor.',
    'Um 12.30 Uhr ging es los.',
    'Die Zahl 3,14 ist bekannt.',
    'Postfach 2014 ist voll.',
    'Das Programm «Verwaltung 2030» gilt.',
    'Das Programm »Verwaltung 2030« gilt.',
    'Das Programm "Verwaltung 2030" gilt.',
    'Die Hütte liegt oberhalb 2000 m im Schnee.',
    'Die Verwaltung von morgen ist digital.',
    'Im Mai jeden Jahres tagt der Rat.',
    'Jeden Dienstag tagt der Rat.',
    'Schönes Wochenende!',
    'Von Montag bis Freitag ist offen.',
    'Montag bis Freitag ist offen.',
    'Sie wohnt in der Straße des 17. Juni.',
    'Im Schulzentrum Natura 2000 tagt der Rat.',
    'Am 32. Mai gab es nichts.',
    'Die Verwaltung der Stadt wird digitaler.',
    'Zwei Jahre lang war das Amt leer.',
    'Die Nachfolge von Mai ist offen.',
    'Das Programm läuft drei Monate.',
    '',
  ])('%s', (text) => {
    expect(lines(text, { published: '2018-08-02' })).toEqual([])
  })
})

describe('properties', () => {
  const part = fc.constantFrom(
    'am ',
    'zum ',
    'seit ',
    'bis ',
    'von ',
    'vom ',
    '1. ',
    '31.',
    '12.',
    '2018',
    ' Mai',
    ' August ',
    'Dienstag',
    ', ',
    'und ',
    ' – ',
    '–',
    '-',
    '/',
    'vergangenen ',
    'Jahres',
    'Jahr ',
    'vor ',
    'zwei ',
    'Jahren',
    'Ende ',
    'des ',
    'heute ',
    '\n',
    '. ',
    'Stand: ',
    '„',
    '“',
    '(',
    ')',
    'Quartal ',
    'Sommer ',
    'später ',
    'x',
  )
  const text = fc.array(part, { maxLength: 20 }).map((parts) => parts.join(''))
  const published = fc.constantFrom(undefined, '2018', '2018-02', '2020-02-29', '2018-12-31', 'nonsense')

  test('mentions are in order, apart, in range, and consistent', () => {
    fc.assert(
      fc.property(text, published, (input, day) => {
        let end = 0
        const mentions = findDates(input, { published: day })
        for (const m of mentions) {
          expect(m.start).toBeGreaterThanOrEqual(end)
          expect(m.inner.start).toBeGreaterThanOrEqual(m.start)
          expect(m.inner.end).toBeGreaterThan(m.inner.start)
          expect(m.end).toBeGreaterThanOrEqual(m.inner.end)
          expect(m.end).toBeLessThanOrEqual(input.length)
          expect(m.value === null).toBe(m.basis === 'none')
          expect(m.precision).toBe(
            m.value === null ? null : ({ 4: 'year', 7: 'month', 10: 'day' } as const)[m.value.length as 4 | 7 | 10],
          )
          if (m.range !== undefined) expect(mentions[m.range]?.range).toBe(mentions.indexOf(m))
          end = m.end
        }
      }),
      { numRuns: 3000 },
    )
  })

  test('every day of the calendar comes back', () => {
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
    const months = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ')
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10)
        const [y, m, d] = iso.split('-').map(Number) as [number, number, number]
        for (const form of [`${d}.${m}.${y}`, `${d}. ${months[m - 1]} ${y}`, iso]) {
          expect(findDates(`am ${form} beschlossen`).map((mention) => mention.value)).toEqual([iso])
        }
      }),
    )
  })
})

test('compareDates orders reduced dates; what contains the other is equal', () => {
  expect(compareDates('2018-08-01', '2018-08-02')).toBeLessThan(0)
  expect(compareDates('2019', '2018-12-31')).toBeGreaterThan(0)
  expect(compareDates('2018', '2018-12-31')).toBe(0)
})
