import { describe, expect, it } from 'vitest'
import { factsOfPage } from './facts-of-page.ts'

describe('when somebody starts', () => {
  it.each([
    [
      'the work that had begun before the oath',
      'Die neue CIO der Stadt Celle, Erika Muster, hat am Mittwoch ihren Amtseid abgelegt. Tatsächlich hat sie die Position schon zum 1. März angetreten.',
      '2020-03-01',
    ],
    [
      '… of one whom the text calls new',
      'Die neue IT-Referentin Erika Muster hat am Mittwoch im Celler Stadtrat ihren Eid gesprochen. Tatsächlich hat sie ihren Posten bereits zum 1. Februar angetreten.',
      '2020-02-01',
    ],
    [
      'behind a semicolon',
      'Die Stadt Celle hat Erika Muster zur CIO bestellt; sie beginnt am 2. November.',
      '2020-11-02',
    ],
    [
      'by a profession',
      'Erika Muster wurde vom Rat zur CIO der Stadt Celle bestellt. Die Informatikerin kommt zum 1. Mai aus Gießen.',
      '2020-05-01',
    ],
    [
      'by where she is from',
      'Erika Muster wurde vom Rat zur CIO der Stadt Celle bestellt. Die Kölnerin kommt zum 1. Mai.',
      '2020-05-01',
    ],
    [
      'the day of coming, told before the office',
      'Am 1. April wechselt Erika Muster vom Kreis Unna zur Stadt Celle. Sie wird dort CIO.',
      '2020-04-01',
    ],
    [
      '… of a profession’s',
      'Erika Muster kam am 1. Februar vom Kreis Unna zur Stadt Celle. Die Informatikerin übernahm das Amt der CIO.',
      '2020-02-01',
    ],
    ['… but not that of another office', 'Erika Muster kam 2011 zur Stadt Celle. Nun wird sie dort CIO.', '2020-03-12'],
    ['back then', '2018 suchte die Stadt Celle eine CIO. Damals wurde Erika Muster berufen.', '2018'],
    [
      'not back then, of what was so already',
      '2018 wurde die Satzung beraten. Erika Muster war damals schon zur CIO der Stadt Celle berufen.',
      null,
    ],
    [
      'not on a birthday',
      'Am 5. Mai 2019 feierte Erika Muster Geburtstag. Sie wurde damals zur CIO der Stadt Celle ernannt.',
      null,
    ],
    ['by a noun', 'Erika Muster übernimmt die Stelle der CIO der Stadt Celle. Start ist der 1. April.', '2020-04-01'],
    [
      'ahead, though the town has found her',
      'Die Stadt Celle hat mit Erika Muster eine neue CIO, die zum 1. April ihre Arbeit aufnimmt.',
      '2020-04-01',
    ],
    [
      'with her tasks',
      'Staatssekretärin Erika Muster wird die neue CIO des Landes Hessen. Muster werde ihre neuen Aufgaben zum 1. April aufnehmen, teilte das Ministerium mit.',
      '2020-04-01',
    ],
    [
      'at the date told before',
      'Zum 1. Februar 2020 ging das Landesamt für IT an den Start. Zum gleichen Termin wurde Erika Muster CIO des Landes Hessen.',
      '2020-02-01',
    ],
    [
      '… at the same time as that',
      'Zum 1. Februar 2020 ging das Landesamt für IT an den Start. Zeitgleich übernahm Erika Muster das Amt der CIO des Landes Hessen.',
      '2020-02-01',
    ],
  ])('%s', (_, text, expected) => {
    const appointed = factsOfPage(`12.3.2020 | Neues\n\n${text}`).filter(({ type }) => type === 'appointment')
    expect(appointed.map(({ date }) => date.value)).toEqual([expected])
  })
})

it.each([
  'Die Digitalstrategie kommt zum 1. Mai.',
  'Der neue Haushalt beginnt am 1. Januar.',
  'Der Haushalt kommt am 1. Mai in den Rat.',
  'Der Server startet am 1. Mai.',
])('a thing that comes is nobody who starts: %s', (next) => {
  const text = `12.3.2020 | Neues\n\nErika Muster wurde vom Rat zur CIO der Stadt Celle bestellt. ${next}`
  const appointed = factsOfPage(text).filter(({ type }) => type === 'appointment')
  expect(appointed.map(({ date }) => date)).toEqual([{ value: '2020-03-12', precision: 'day', basis: 'publication' }])
})

describe('lines that date a page', () => {
  const DECIDED = 'Der Stadtrat von Celle hat die Digitalstrategie der Stadt beschlossen.'
  it.each([
    ['Meldung 12.03.2018', '2018-03-12'],
    ['News 12. März 2018', '2018-03-12'],
    ['Autor: Pressestelle, eingestellt am 12.03.2018', '2018-03-12'],
    ['Celler Bote 12. März 2018', '2018-03-12'],
    ['Datum der Sitzung: 12.03.2018\nBekanntmachung vom 20.03.2018', '2018-03-12'],
    ['Tag der Digitalisierung 12. März 2018', null],
  ])('%s', (line, expected) => {
    expect(factsOfPage(`${line}\n\n${DECIDED}`).map(({ date }) => date.value)).toEqual([expected])
  })
})

describe('a date between brackets or dashes', () => {
  it.each([
    ['Die Digitalstrategie der Stadt Celle wurde schließlich (am 12. März 2019) vom Rat beschlossen.', '2019-03-12'],
    ['Nach langer Suche hat die Stadt Celle – im März 2019 – Erika Muster zur CIO berufen.', '2019-03'],
    ['Der Posten blieb frei, bis endlich – im März 2019 – Erika Muster als CIO der Stadt Celle antrat.', '2019-03'],
    ['Nach der Gründung der FITKO (am 1. Januar 2020) übernahm Erika Muster die Leitung der FITKO.', null],
    ['Auf Paul Beispiel (im Mai 2019) folgte Erika Muster als CIO der Stadt Celle.', null],
  ])('%s', (text, expected) => {
    expect(factsOfPage(text).map(({ date }) => date.value)).toEqual([expected])
  })
})

describe('what is counted from a date that is not told', () => {
  it.each([
    ['Stand: 15.05.2020\n\nHeute, zehn Jahre danach, bietet die Stadt Celle 80 Online-Dienste an.', '2020-05-15'],
    ['Stand: 15.05.2020\n\nZwei Jahre später bietet die Stadt Celle 80 Online-Dienste an.', null],
    ['Im Mai 2016 startete das Portal. Zwei Jahre später bietet die Stadt Celle 80 Online-Dienste an.', '2018'],
  ])('%j', (text, expected) => {
    expect(factsOfPage(text).map(({ date }) => date.value)).toEqual([expected])
  })
})

it('the day of a sentence that only says that it was time', () => {
  const told = 'Der Rat der Stadt Celle verabschiedete die Digitalstrategie.'
  const [date] = factsOfPage(`Am 7. Mai 2019 war es endlich so weit. ${told}`).map(({ date }) => date.value)
  expect(date).toBe('2019-05-07')
})

describe('who goes when another comes', () => {
  it.each([
    [
      'Erika Muster hat im Mai 2018 das Amt der CIO der Stadt Celle von Paul Beispiel übernommen, der in den Ruhestand trat.',
      ['2018-05', '2018-05'],
    ],
    [
      'Im Mai 2018 hat der Rat Erika Muster zur CIO der Stadt Celle gewählt, die inzwischen in den Ruhestand ging.',
      ['2018-05', '2020-03-12'],
    ],
  ])('%s', (text, expected) => {
    expect(factsOfPage(`12.3.2020 | Neues\n\n${text}`).map(({ date }) => date.value)).toEqual(expected)
  })
})
