import { describe, expect, it } from 'vitest'
import { samePlan } from '../extractors/strategy/same-plan.ts'
import { factsOfPage } from './facts-of-page.ts'

const plan = (title: string) => ({ event: 'adopted', title })

describe('one plan under two names', () => {
  it.each([
    ['E-Government-Umsetzungsplan', 'Umsetzungsplan E-Government 2009/2010'],
    ['Digitalstrategie', 'Strategie zur digitalen Transformation'],
    ['Masterplan', 'Masterplan Digitalisierung'],
  ])('%s is %s', (one, other) => {
    expect(samePlan(plan(one), plan(other))).toBe(true)
    expect(samePlan(plan(other), plan(one))).toBe(true)
  })

  it('the headline has its kind, the text its name', () => {
    const text =
      '[15.5.2024] Land gibt sich eine Datenstrategie\n\nDer Ministerrat von Hessen hat am Dienstag der Datenstrategie „Daten.Hessen 2030“ zugestimmt.'
    const facts = factsOfPage(text)
    expect(facts.map((fact) => 'title' in fact && fact.title)).toEqual(['Daten.Hessen 2030'])
  })

  it.each([
    'Senat beschließt Programm für die digitale Verwaltung',
    'Land gibt sich neuen Digitalfahrplan',
    'Senat beschließt Digitalstrategie',
  ])('so has %s', (headline) => {
    const text = `09.03.2016\n\n${headline}\n\nDer Senat der Freien Hansestadt Bremen hat gestern das Handlungsprogramm Digitales Bremen 2020 beschlossen.`
    const facts = factsOfPage(text)
    expect(facts.map((fact) => 'title' in fact && fact.title)).toEqual(['Handlungsprogramm Digitales Bremen 2020'])
  })

  it('a headline of another body’s plan stays', () => {
    const text =
      '09.03.2016\n\nBremen beschließt Programm für die digitale Verwaltung\n\nDie Stadt Celle hat gestern die Digitale Agenda Celle 2020 beschlossen.'
    const facts = factsOfPage(text)
    expect(facts).toHaveLength(2)
  })

  it('the lead has its kind, the next sentence its name', () => {
    const text =
      '[4.5.2021] Celle hat seine Digitalstrategie öffentlich gemacht. Der Bürgermeister hat die Strategie „Celle digital“ im Rathaus vorgestellt.'
    const facts = factsOfPage(text)
    expect(facts.map((fact) => 'title' in fact && fact.title)).toEqual(['Celle digital'])
  })

  it('what was presented and renewed years later is two events', () => {
    const text =
      'Im Juni 2009 legte das Innenministerium in Schwerin den Aktionsplan E-Government vor. Ende 2013 schrieb das Ministerium den Aktionsplan fort.'
    const facts = factsOfPage(text)
    expect(facts.map((fact) => [fact.event, fact.date.value])).toEqual([
      ['presented', '2009-06'],
      ['updated', '2013'],
    ])
  })

  it.each([
    ['Digitalstrategie 2025', 'Digitalstrategie 2030'],
    ['IT-Sicherheitskonzept', 'E-Government-Umsetzungsplan'],
  ])('%s is not %s', (one, other) => {
    expect(samePlan(plan(one), plan(other))).toBe(false)
  })
})
