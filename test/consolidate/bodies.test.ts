import { describe, expect, test } from 'vitest'
import { knownBodies } from '../../extractors/german/bodies/table.ts'
import { resolveBodies } from '../../pipeline/consolidate/bodies.ts'
import { titleWords } from '../../pipeline/consolidate/titles.ts'
import { consolidate } from '../../pipeline/consolidate.ts'
import { allBodies, knownBody } from '../../pipeline/known/bodies.ts'
import { bodyHistories } from '../../pipeline/known/body-history.ts'
import { jurisdiction, STATES } from '../../pipeline/known/jurisdictions.ts'
import { allJurisdictions } from '../../pipeline/known/places.ts'
import { matchTenures } from '../../pipeline/query.ts'
import { viewsOf } from '../../pipeline/views/views.ts'
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

  test('every line of the history is of a body of the table, with days, places and pages that there can be', () => {
    const places = new Set(allJurisdictions().map(({ id }) => id))
    const names = new Set(knownBodies().map(({ name }) => name))
    const day = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/
    for (const [name, { carriers, since, until, formerly, outOf, page }] of bodyHistories()) {
      expect(names, name).toContain(name)
      for (const carrier of carriers) expect(places, name).toContain(carrier)
      for (const value of [since, until, ...formerly.flatMap((old) => [old.since, old.until])])
        if (value !== undefined) expect(value, name).toMatch(day)
      for (const period of [{ since, until }, ...formerly])
        if (period.since && period.until) expect(period.since < period.until, name).toBe(true)
      expect([...outOf, ...formerly.map((old) => old.name)], name).not.toContain(name)
      if (page !== undefined) expect(URL.canParse(page), page).toBe(true)
    }
  })

  test('of every IT provider the table says who runs it', () => {
    const providers = allBodies().filter(({ kind }) => kind === 'it-provider')
    expect(providers.length).toBeGreaterThan(70)
    for (const { name } of providers) expect([...bodyHistories().keys()]).toContain(name)
    expect(providers.filter(({ carriers, carriedBy }) => carriers.length === 0 && !carriedBy)).toEqual([])
    expect(knownBody('FITKO', 'DE')?.carriers).toHaveLength(17)
    expect(knownBody('Dataport', 'DE-BY')?.name).toBe('Dataport')
    expect(knownBody('KommunalBIT', 'DE-BY')?.carriers).toEqual(['Erlangen', 'Fürth', 'Schwabach'])
    expect(knownBody('citeq', 'Münster')?.carriers).toEqual(['Münster'])
  })

  test('a former name means the body, where that was; a merged body stays itself', () => {
    expect(knownBody('Iteos', 'DE-BW')?.name).toBe('Komm.ONE')
    expect(knownBody('Landesamt für Informationstechnik', 'DE-BE')?.name).toBe('IT-Dienstleistungszentrum Berlin')
    expect(knownBody('Landesamt für Informationstechnik', 'DE-HE')).toBeUndefined()
    expect(knownBody('Landesamt für Informationstechnik', null)).toBeUndefined()
    expect(allBodies().map(({ name }) => name)).not.toContain('ITEOS')
    expect(knownBody('ZIVIT', 'DE')).toMatchObject({ until: '2015-12-31', became: 'Informationstechnikzentrum Bund' })
    const bodies = resolveBodies([])
    expect(bodies.key('ITEOS', 'DE-BW')).toBe(bodies.key('Komm.ONE', 'DE-BW'))
    expect(bodies.key('ZIVIT', 'DE')).not.toBe(bodies.key('ITZBund', 'DE'))
  })

  test('an office of a shared body shows under each of its carriers', () => {
    const head = statement('a', '2021-03-01', {
      event: 'holds',
      person: 'Eva Dorn',
      role: 'agency-head',
      organisation: 'Südwestfalen-IT',
      jurisdiction: 'DE-NW',
    })
    const [office] = viewsOf(consolidate([head])).officeholders
    expect(office?.under).toEqual(expect.arrayContaining(['DE-NW', 'Kreis Olpe', 'Märkischer Kreis']))
    const [tenure] = consolidate([head]).tenures
    expect(matchTenures({ jurisdiction: 'Kreis Olpe' }, tenure ? [tenure] : [])).toHaveLength(1)
    expect(matchTenures({ jurisdiction: 'Kreis Herford' }, tenure ? [tenure] : [])).toHaveLength(0)
  })
})
