import { describe, expect, test } from 'vitest'
import { resolveBodies } from '../../pipeline/consolidate/bodies.ts'
import { titleWords } from '../../pipeline/consolidate/titles.ts'
import { consolidate } from '../../pipeline/consolidate.ts'
import { allBodies, knownBody } from '../../pipeline/known/bodies.ts'
import { jurisdiction, STATES } from '../../pipeline/known/jurisdictions.ts'
import { allJurisdictions } from '../../pipeline/known/places.ts'
import { statement } from '../statement.ts'

const agency = (source: string, event: string, name: string, more: object = {}) =>
  statement(source, '2012-01-05', { type: 'agency', event, name, jurisdiction: 'DE-NI', date: '2012-01-01', ...more })

describe('bodies', () => {
  test.each([
    ['Landesbetrieb Daten und Information Rheinland-Pfalz', 'Daten und Information', 'DE-RP'],
    ['Landesamt für Digitales Niedersachsen', 'Niedersächsisches Landesamt für Digitales', 'DE-NI'],
    ['ITZBund', 'Informationstechnikzentrum Bund', 'DE'],
    ['Dataport AöR', 'Dataport', 'DE-HH'],
  ])('%s and %s are one', (a, b, land) => {
    const bodies = resolveBodies([])
    expect(bodies.key(a, land)).toBe(bodies.key(b, land))
  })

  test('one name in two Länder is two bodies', () => {
    const bodies = resolveBodies([])
    expect(bodies.key('Rat für Digitales', 'DE-NI')).not.toBe(bodies.key('Rat für Digitales', 'DE-HE'))
  })

  test('an acronym and a new name lead to the same body, whatever the order of the facts; a merger makes a new one', () => {
    const facts = [
      agency('a', 'founded', 'Amt für Zukunft', { acronym: 'AfZ' }),
      agency('b', 'renamed', 'Amt für Morgen', { formerly: 'Amt für Zukunft' }),
      agency('c', 'renamed', 'Amt für Übermorgen', { formerly: ['Amt für Morgen'] }),
      agency('d', 'merged', 'Großes Amt', { formerly: ['Amt für Übermorgen', 'Kleines Amt'] }),
    ]
    for (const order of [facts, [...facts].reverse()]) {
      const bodies = resolveBodies(order)
      const keys = ['AfZ', 'Amt für Zukunft', 'Amt für Morgen', 'Amt für Übermorgen'].map((name) =>
        bodies.key(name, 'DE-NI'),
      )
      expect(new Set(keys).size).toBe(1)
      expect(bodies.key('Großes Amt', 'DE-NI')).not.toBe(keys[0])
    }
  })

  test('two founding dates are shown, unless the body was dissolved in between', () => {
    const kinds = (...facts: Parameters<typeof consolidate>[0][]) =>
      consolidate(facts.flatMap((list) => [...list])).conflicts.map(({ kind }) => kind)
    const first = agency('a', 'founded', 'Amt für Zukunft')
    const second = agency('b', 'founded', 'Amt für Zukunft', { date: '2018-01-01' })
    expect(kinds([first, second])).toEqual(['two-founding-dates'])
    expect(kinds([first, second, agency('c', 'dissolved', 'Amt für Zukunft', { date: '2015-01-01' })])).toEqual([])
  })
})

describe('titles', () => {
  test('order, hyphens, fillers and the Land do not matter; years do', () => {
    expect(titleWords('E-Government-Masterplan', 'DE-HH')).toEqual(
      titleWords('Masterplan E-Government der Hansestadt Hamburg', 'DE-HH'),
    )
    expect(titleWords('Digitalstrategie 2025', 'DE-SN')).not.toEqual(titleWords('Digitalstrategie 2030', 'DE-SN'))
  })
})

describe('known things', () => {
  test('federation and Länder have ISO code, official key and Wikidata id', () => {
    expect(STATES).toHaveLength(17)
    for (const { id, ags, wikidata } of STATES) {
      expect(id).toMatch(/^DE(?:-[A-Z]{2})?$/)
      expect(wikidata, id).toMatch(/^Q\d+$/)
      expect(id === 'DE' ? '00' : ags, id).toMatch(/^\d{2}$/)
    }
    expect(new Set(STATES.map(({ wikidata }) => wikidata)).size).toBe(17)
  })

  test('a municipality lies in the Land of its key', () => {
    expect(jurisdiction('München', '09162000')).toMatchObject({ level: 'municipality', land: 'DE-BY' })
    expect(jurisdiction('Kreis Recklinghausen', '05562')).toMatchObject({ level: 'district', land: 'DE-NW' })
    expect(allJurisdictions().length).toBeGreaterThan(2000)
  })

  test('carriers and former names are of bodies and places that there are', () => {
    const places = new Set(STATES.map(({ id }) => id))
    for (const { carriers = [] } of allBodies()) for (const carrier of carriers) expect(places).toContain(carrier)
    expect(knownBody('FITKO', 'DE')?.carriers).toHaveLength(17)
    expect(knownBody('Dataport', 'DE-BY')?.name).toBe('Dataport')
  })
})
