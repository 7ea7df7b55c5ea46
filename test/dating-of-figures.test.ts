import { describe, expect, it } from 'vitest'
import { factsOfPage } from './facts-of-page.ts'

/** What a page of 12 November 2021 counts, and when. */
const countsOf = (text: string) =>
  factsOfPage(`12.11.2021 | Verwaltung digital\n\n${text}`).flatMap((fact) =>
    fact.type === 'measure-count' ? [[fact.count, fact.date.value]] : [],
  )

describe('when a figure held', () => {
  it('not on the day on which its plan was adopted', () => {
    const adopted = 'Im März 2019 hat der Stadtrat von Celle die Digitale Agenda Celle'
    expect(countsOf(`${adopted} mit sechs Handlungsfeldern beschlossen.`)).toEqual([[6, '2021-11-12']])
    expect(countsOf(`${adopted} verabschiedet: 38 Projekte für alle Ämter.`)).toEqual([[38, '2021-11-12']])
    expect(countsOf('2019 legte die Stadt Celle ihre Digitale Agenda vor; sie umfasst 38 Projekte.')).toEqual([
      [38, '2021-11-12'],
    ])
    expect(countsOf('2019 hat die Stadt Celle zwölf Online-Dienste vorgestellt.')).toEqual([[12, '2019']])
  })

  it('at the time of a report', () => {
    const done = 'waren zu diesem Zeitpunkt 39 Projekte der Digitalen Agenda Celle fertig.'
    expect(countsOf(`Laut Zwischenbericht von 2019 ${done}`)).toEqual([[39, '2019']])
    expect(countsOf(`Der Bericht erschien im Mai 2019. Dem Papier zufolge ${done}`)).toEqual([[39, '2019-05']])
  })

  it('of then and of now', () => {
    const now = 'Maßnahmen der Digitalen Agenda Celle sind 62 umgesetzt.'
    expect(countsOf(`Von den damals 85 ${now}`)).toEqual([
      [85, null],
      [62, '2021-11-12'],
    ])
    expect(countsOf(`Von den seinerzeit vereinbarten 85 ${now}`)).toContainEqual([62, '2021-11-12'])
    expect(countsOf('Damals waren von 85 Maßnahmen der Digitalen Agenda Celle 62 umgesetzt.')).toContainEqual([
      62,
      null,
    ])
  })

  it('not on the day on which something was brought to a new Stand', () => {
    const text =
      'Am 20. Oktober hat der Kreistag die Digitalstrategie Celle auf den neuesten Stand gebracht. Von den 31 Projekten sind 22 abgehakt, darunter die Bauakte.'
    expect(countsOf(text)).toEqual([
      [31, '2021-11-12'],
      [22, '2021-11-12'],
    ])
    expect(
      countsOf('Stand 31. Oktober 2021 liefen 31 Projekte der Digitalstrategie Celle. Davon sind 22 fertig.'),
    ).toEqual([
      [31, '2021-10-31'],
      [22, '2021-10-31'],
    ])
  })
})
