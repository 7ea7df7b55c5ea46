import { describe, expect, it } from 'vitest'
import { factsOfPage } from './facts-of-page.ts'

const datesOf = (text: string) => factsOfPage(`12.11.2021 | Neues\n\n${text}`).map(({ date }) => date.value)

describe('when a fact was', () => {
  it('the day of the assembly, though the paragraph between tells of other meetings', () => {
    const text =
      'Die Verbandsversammlung der KDO tagte am 24.02.2010 in Celle.\n\nDer Verwaltungsrat bereitet die Beschlüsse der Verbandsversammlung vor. Die Räte trafen sich zuletzt oft.\n\nAls neuer Verbandsvorsteher wurde Paul Beispiel ernannt.'
    expect(datesOf(text)).toEqual(['2010-02-24'])
  })

  it('the year of a report, though it was signed in the next', () => {
    const text =
      'Geschäftsbericht 2023\n\nIm April wurde Erika Muster zur CIO der Stadt Celle ernannt. Sie hat ihr Büro im Rathaus bezogen.\n\nCelle, im Juni 2024'
    const facts = factsOfPage(text)
    expect(facts.map(({ date }) => date.value)).toEqual(['2023-04'])
  })

  it('the year that a report is about, where its headline names it', () => {
    const told = 'Im Berichtsjahr hat der Stadtrat von Celle die Digitalstrategie beschlossen. Sie gilt für alle Ämter.'
    const datesOfPage = (text: string) => factsOfPage(text).map(({ date }) => date.value)
    expect(datesOfPage(`Geschäftsbericht 2018\n\n${told}\n`)).toEqual(['2018'])
    expect(datesOf(told)).toEqual([null])
  })

  it('the day before that of the page, where the text tells no other', () => {
    const told = (when: string) => `${when} hat der Stadtrat von Celle die Digitalstrategie beschlossen.`
    expect(datesOf(told('Am Vortag'))).toEqual(['2021-11-11'])
    expect(datesOf(told('Am Tag zuvor'))).toEqual(['2021-11-11'])
    expect(datesOf(`Am 3. Mai 2020 tagte der Rat. ${told('Am Vortag')}`)).toEqual(['2020-05-02'])
    expect(datesOf(told('Am Folgetag'))).toEqual([null])
  })

  it('the day on which it is told once more', () => {
    const told = 'Neue Präsidentin des BSI ist Erika Muster.'
    expect(datesOf(`${told} Ernannt wurde sie bereits am 3. Mai 2021.`)).toEqual(['2021-05-03'])
    expect(datesOf(`${told} Gegründet wurde es am 1. Januar 1991.`)).toContain('2021-11-12')
  })

  it('on a page without a date, a day without a year means the year told before', () => {
    const text =
      'Erika Muster ist seit dem 6. Mai 2019 CIO des Landes Hessen. Am 7. Mai wurde Paul Beispiel zum CDO der Stadt Celle ernannt.'
    const facts = factsOfPage(text)
    expect(facts.map(({ date }) => date.value)).toEqual(['2019-05-06', '2019-05-07'])
  })

  it('on a page without a date, a month without a year means the year told before in its paragraph', () => {
    const text =
      'Im Mai 2019 zog die Digitalagentur Celle um. Im Juni wurde Erika Muster Leiterin der Digitalagentur Celle. Im Juli wird Paul Beispiel CIO der Stadt Celle.'
    const facts = factsOfPage(text)
    expect(facts.map(({ date }) => date.value)).toEqual(['2019-06', null])
  })

  it('a picture tells no year of what its article says', () => {
    const text =
      'Erika Muster geht\n\nErika Muster wurde am 1. Februar 2019 CIO der Stadt Celle.\n\n© Stadt Celle\n\nCIO Erika Muster verlässt die Stadt Celle zu Ende August.'
    const facts = factsOfPage(text)
    expect(facts.map(({ date }) => date.value)).toEqual(['2019-02-01', null])
  })

  it('months on lines of their own head the entries of a chronicle', () => {
    const text =
      'Geschichte\n\n• Mai 1991\n\nErrichtung des Rechenzentrums Celle.\n\n• Juli 2001\n\nBild: Neubau\n\nGründung der Digitalagentur Celle.'
    const facts = factsOfPage(text)
    expect(facts.map(({ date }) => date.value)).toEqual(['1991-05', '2001-07'])
  })

  it('the day before a paper’s first words is its own', () => {
    const text = 'Neue CIO\n\nKiel, 12.07.2013 – Erika Muster ist neue CIO des Landes Schleswig-Holstein.'
    const facts = factsOfPage(text)
    expect(facts.map(({ date }) => date)).toEqual([{ value: '2013-07-12', precision: 'day', basis: 'publication' }])
  })

  it.each([
    [
      'what the sentence before told, where this one says how it came about',
      'Im März 2008 hat die Stadt Celle ihre Ämter neu geordnet. Auf diese Weise entstand die Digitalagentur Celle.',
      ['2008-03'],
    ],
    [
      'the event that this one names, though it was told two sentences before',
      'Die Digitalagentur Celle wurde am 1. Mai 2016 errichtet. Sie hat ihren Sitz im Rathaus. Mit der Errichtung wurde das Rechenzentrum Celle in die Digitalagentur eingegliedert.',
      ['2016-05-01', '2016-05-01'],
    ],
    [
      'not what the sentence before told, where this one names an event of its own',
      'Im März 2008 hat die Stadt Celle gewählt. Mit der Gründung der Digitalagentur Celle wurde die Digitalstrategie der Stadt beschlossen.',
      ['2021-11-12'],
    ],
    [
      'not what the sentence before told, where it told two days',
      'Am 3. März 2008 wurde in Celle gewählt, am 9. Mai vereidigt. Dadurch entstand die Digitalagentur Celle.',
      ['2021-11-12'],
    ],
    [
      'since when somebody has a task, of whom they relieve by that',
      'Seit Mai 2019 verantwortet Erika Muster als CIO die IT der Stadt Celle und löst damit Paul Beispiel ab.',
      ['2019-05', '2019-05'],
    ],
    [
      'since when there is nobody, of how that came about',
      'Das Land Hessen hat seit Mai 2019 keinen CIO mehr, seitdem die Ministerin den CIO Paul Beispiel in die Pension verabschiedet hat.',
      ['2019-05'],
    ],
    [
      'the change that took effect, of who went',
      'An der Spitze der KISA ist zum 1. Oktober 2012 ein Wechsel erfolgt. Nach zwölf Jahren trat der Geschäftsführer Paul Beispiel in den Ruhestand.',
      ['2012-10-01'],
    ],
    [
      'the meeting with its day in digits, of who was named there',
      'Die Verbandsversammlung der KISA kam am 12.03.2019 in Leipzig zusammen, um die Ämter neu zu besetzen. Zum neuen Verbandsvorsteher wurde Bürgermeister Paul Beispiel benannt.',
      ['2019-03-12'],
    ],
    [
      'the meeting, of whom it made what',
      'Die Verbandsversammlung der KISA trat am 12.03.2019 erstmals wieder zusammen. Zum Verbandsvorsteher machte sie Bürgermeister Paul Beispiel.',
      ['2019-03-12'],
    ],
    [
      'the meeting, of who is head now',
      'Die Verbandsversammlung der KISA hat am 12. März 2019 getagt. Paul Beispiel ist nun Verbandsvorsteher.',
      ['2019-03-12'],
    ],
    [
      'the day itself, not the year of the plan that is renewed',
      'Den Masterplan Digitales von 2005 hat der Kreistag in Plön 2015 fortgeschrieben.',
      ['2015'],
    ],
    [
      'the year of a report, of what it counts',
      'Der Geschäftsbericht von 1979 nennt 212 Verfahren des Rechenzentrums Celle.',
      ['1979'],
    ],
    [
      'the year for which a report is, of what it counts',
      'Im Jahresbericht für 2012 zählt das Rechenzentrum Celle 40 Verfahren.',
      ['2012'],
    ],
    [
      'not the year of a plan',
      'Die E-Government-Strategie von 2012 umfasst 40 Maßnahmen der Stadt Celle.',
      ['2021-11-12'],
    ],
    [
      'the clause before tells, where the next goes on with dann',
      'Der Stadtrat von Celle tagte am Dienstag nur kurz, dann wurde die Digitalstrategie der Stadt beschlossen.',
      ['2021-11-09'],
    ],
    [
      'the half before und, which shares its verb with the next',
      'Hessen hat am 4. Oktober getagt und die Digitalstrategie Hessen beschlossen.',
      ['2021-10-04'],
    ],
    [
      'the half before und, on whose day the same council went on',
      'Der Magistrat der Stadt Celle tagte am 4. Oktober und beschloss die Digitalstrategie der Stadt.',
      ['2021-10-04'],
    ],
    [
      'not the half before und, where the next comes later',
      'Die Stadt Celle hat 2019 ein Portal gebaut und schließlich die Digitalstrategie der Stadt beschlossen.',
      ['2021-11-12'],
    ],
    [
      'the meeting that the paragraph tells of',
      'Viel zu tun hatten die Delegierten der IT Auental, die am 4. Oktober in Celle zusammenkamen. Neue Geschäftsführerin des Zweckverbands IT Auental ist Erika Muster.',
      ['2021-10-04'],
    ],
    [
      'the main clause, where the other tells what was meanwhile',
      'In der vorigen Woche hat Erika Muster im Rat berichtet, als sie dort die „Digitale Agenda Celle“ vorstellte.',
      ['2021-11'],
    ],
    [
      'gestrige',
      'Auf ihrer gestrigen Tagung haben die Mitglieder Erika Muster zur Geschäftsführerin des Zweckverbands IT Auental gewählt.',
      ['2021-11-11'],
    ],
    [
      'what the council has done in the sentence before',
      'Einen Wechsel hat die Verbandsversammlung des Zweckverbands IT Auental gestern vollzogen. Auf Vorschlag des Vorstands wählte sie Erika Muster zur Geschäftsführerin.',
      ['2021-11-11'],
    ],
    [
      'who is elected as a deputy',
      'Die Verbandsversammlung des Zweckverbands IT Auental wählte am 4. Oktober Erika Muster zur Verbandsvorsteherin. Stellvertretender Verbandsvorsteher wurde Paul Beispiel.',
      ['2021-10-04', '2021-10-04'],
    ],
    [
      'the day of the decision, where an infinitive says what was decided',
      'Das Kabinett beschloss am 4. Oktober, Erika Muster die Funktion der CIO des Landes Hessen zu übertragen.',
      ['2021-10-04'],
    ],
    [
      'als and a year before the main clause',
      'Als die Stadt Celle 2019 ihr Portal eröffnete, waren 28 Online-Dienste verfügbar.',
      ['2019'],
    ],
    ['the end of a quarter', 'Zum 30. Juni 2021 waren in Niedersachsen 88 Online-Dienste verfügbar.', ['2021-06-30']],
    [
      'zugleich is the day just told',
      'Am 4. Oktober hat Niedersachsen die Landesagentur für IT gegründet. Der Digitalrat Niedersachsen wurde zugleich aufgelöst.',
      ['2021-10-04', '2021-10-04'],
    ],
    [
      'gleichzeitig is the day on which the other thing takes effect',
      'Staatssekretär Paul Beispiel übernimmt zum 1. April 2022 das Amt des CIO des Saarlands, wie am Freitag mitgeteilt wurde. Gleichzeitig wechselt das Landesamt für IT-Dienstleistungen in den Geschäftsbereich des Innenministeriums.',
      ['2022-04-01', '2022-04-01'],
    ],
    [
      'damit is the day just told',
      'Gestern hat der Senat von Hamburg Erika Muster zur Staatsrätin für Digitales ernannt. Damit ist Erika Muster auch CDO der Stadt.',
      ['2021-11-11', '2021-11-11'],
    ],
    [
      'notice is given for a day to come',
      'Paul Beispiel hat als CIO des Landes Hessen zum 30. September gekündigt.',
      ['2021-09-30'],
    ],
    [
      'a line of a chronicle dates its sentence',
      '2018 Seit Jahresbeginn steht Paul Beispiel als Vorstand an der Spitze der Anstalt für Kommunale Datenverarbeitung in Bayern.',
      ['2018-01'],
    ],
    [
      'the next sentence says when the decision was',
      'Der Stadtrat von Celle hat die Digitalstrategie der Stadt beschlossen. Die Abstimmung fand am Dienstag statt.',
      ['2021-11-09'],
    ],
    [
      'the next sentence says who decided so, and when',
      'Erika Muster wird CIO der Stadt Celle. So entschied der Stadtrat am 4. Oktober. Paul Beispiel wird CDO der Stadt Uelzen. Das hat der Rat am Dienstag beschlossen.',
      ['2021-10-04', '2021-11-09'],
    ],
    [
      'the next sentence says when the new one begins',
      'Erika Muster ist neue CIO der Stadt Celle. Ihr Dienst beginnt am 1. Dezember 2021.',
      ['2021-12-01'],
    ],
    [
      'the next sentence says when it was told',
      'Erika Muster wird CIO der Stadt Celle. Das hat der Stadtrat am Dienstag mitgeteilt.',
      ['2021-11-12'],
    ],
    [
      'the next sentence says when it happened',
      'Die Landesagentur für IT wurde vom Land Niedersachsen gegründet. Das war am 4. Oktober 2020.',
      ['2020-10-04'],
    ],
    [
      'the last day at work is when somebody goes',
      'CDO Erika Muster kehrt der Stadt Celle den Rücken. Letzter Arbeitstag ist der 30. November.',
      ['2021-11-30'],
    ],
    [
      'the next meeting is another',
      'Der Stadtrat von Celle hat die Digitalstrategie der Stadt beschlossen. Die nächste Abstimmung ist am 4. Dezember.',
      ['2021-11-12'],
    ],
    [
      'what begins later dates nothing',
      'Der Stadtrat von Celle hat die Digitalstrategie der Stadt beschlossen. Start der Umsetzung ist am 4. Dezember.',
      ['2021-11-12'],
    ],
    [
      'the decision of others dates nothing',
      'Der Stadtrat von Celle hat die Digitalstrategie der Stadt beschlossen. Der Beschluss des Kreistags fiel am 4. Oktober.',
      ['2021-11-12'],
    ],
    [
      'the meeting that the paragraph before tells of',
      'Gut besucht war am Dienstag die Sitzung des Stadtrats von Celle.\n\nErika Muster wurde zur CIO der Stadt Celle gewählt.',
      ['2021-11-09'],
    ],
    [
      'a month of the same year, an evening of the same day',
      'Im März 2016 gab es in Hessen erste Gespräche. Im November desselben Jahres wurde die Digitalstrategie Hessen beschlossen. Am 4. Mai 2017 tagte der Beirat. Noch am selben Abend wurde Erika Muster zur CIO des Landes Hessen ernannt.',
      ['2016-11', '2017-05-04'],
    ],
    [
      'how long after the draft it was, plans nothing',
      'Zwei Jahre nach dem ersten Entwurf hat der Stadtrat von Celle am Dienstag die Digitalstrategie der Stadt beschlossen.',
      ['2021-11-09'],
    ],
    [
      'ahead by a plural, back by a participle',
      'Zum 1. Januar verschmelzen die Rechenzentren Celle und Uelzen zum Zweckverband IT Heide. Die Datenzentralen Gießen und Fulda sind zum 1. Januar zur Datenzentrale Hessen verschmolzen.',
      ['2022-01-01', '2021-01-01'],
    ],
    [
      'of an aside, which dates what it tells alone',
      'Die Datenzentrale Hessen, gegründet 1971, wurde am Montag aufgelöst. Die Datenzentrale Fulda, 1975 ins Leben gerufen, heißt nun Datenzentrale Rhön.',
      ['2021-11-08', '1971', '2021-11-12', '1975'],
    ],
    [
      'of the decision, told behind what it led to',
      'Die Stadt Celle hat ihren Digitalbeirat aufgrund eines Beschlusses eingerichtet, den der Rat am 25. Mai 2020 fasste.',
      ['2020-05-25'],
    ],
    [
      'who went before the new one came, is not said',
      'Seit Donnerstag hat das BSI eine neue Chefin. Erika Muster folgt auf Paul Beispiel. Ihr Vorgänger Paul Beispiel ist ausgeschieden.',
      ['2021-11-11', '2021-11-12'],
    ],
    [
      'by the draft it is planned',
      'Nach dem Entwurf wird am Dienstag die Digitalstrategie der Stadt Celle beschlossen.',
      [],
    ],
    [
      'the end of this month, by a present tense in reported speech',
      'CIO Erika Muster von der Stadt Celle scheide zum Monatsende aus, sagte der Bürgermeister am Donnerstag.',
      ['2021-11'],
    ],
    [
      'the end of a month by its genitive',
      'Erika Muster ist als CIO der Stadt Celle mit Ablauf des Oktobers ausgeschieden.',
      ['2021-10-31'],
    ],
  ])('%s', (_, text, expected) => {
    expect(datesOf(text)).toEqual(expected)
  })
})
