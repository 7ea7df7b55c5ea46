import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { consolidate } from '../pipeline/consolidate.ts'
import { matchesFact, matchTenures, mayMatch, type Query } from '../pipeline/query.ts'
import { aktenkundig, records, temporaryFolder } from './command.ts'
import { statement } from './statement.ts'

const whole = consolidate([
  statement('a', '2014-12-05', { event: 'appointed', person: 'Michael Wilhelm', date: '2014-12' }),
  statement('b', '2018-01-05', { event: 'departed', person: 'Michael Wilhelm', date: '2017-12-31' }),
  statement('c', '2018-08-02', { event: 'appointed', person: 'Thomas Popp', date: '2018-08-01' }),
  statement('d', '2020-05-06', { event: 'holds', person: 'Thomas Popp', date: '~2020-05-06' }),
  statement('e', '2012-05-06', { event: 'holds', person: 'Heike Raab', date: '~2012-05-06', jurisdiction: 'DE-RP' }),
  statement('f', '2016-05-06', { event: 'appointed', person: 'Jörg Groß', date: '2016-05-01', jurisdiction: 'DE-RP' }),
  statement('g', '2019-01-02', {
    type: 'strategy',
    event: 'adopted',
    title: 'Strategie für Groß-Städte',
    date: '2019-01-01',
  }),
  statement('h', '2004-01-02', {
    type: 'agency',
    event: 'founded',
    name: 'Dataport',
    jurisdiction: 'DE-SH',
    date: '2004-01-01',
  }),
])

const persons = (query: Query) =>
  matchTenures(query, whole.tenures).map((hit) =>
    hit.kind === 'tenure' ? `${hit.tenure.person}${hit.at ? ` ${hit.at}` : ''}` : '',
  )
const facts = (query: Query) =>
  whole.facts
    .filter((fact) => mayMatch(JSON.stringify(fact), query) && matchesFact(query, fact))
    .map((fact) => fact.evidence[0]?.source)

describe('who held an office', () => {
  const saxony = { jurisdiction: 'DE-SN', role: 'CIO' }
  test.each([
    ['within a tenure', '2019-05-01', ['Thomas Popp stated']],
    ['in the month in which it begins', '2018-08', ['Thomas Popp stated']],
    ['on its first day', '2018-08-01', ['Thomas Popp stated']],
    ['in a gap', '2018-03-01', []],
    ['on the last day', '2017-12-31', ['Michael Wilhelm stated']],
    ['in a month that may come before the start', '2014-12-10', ['Michael Wilhelm stated']],
    ['after the last confirmation', '2023-01-01', ['Thomas Popp presumed']],
    ['before everything', '2010-01-01', []],
  ])('%s', (_, at, wanted) => {
    expect(persons({ ...saxony, at })).toEqual(wanted)
  })

  test('a holder whose end nobody states is not presumed beyond the next one’s start', () => {
    expect(persons({ jurisdiction: 'DE-RP', at: '2014-01-01' })).toEqual(['Heike Raab presumed'])
    expect(persons({ jurisdiction: 'DE-RP', at: '2016-06-01' })).toEqual(['Jörg Groß presumed'])
  })

  test('by name of the Land, person in parts, words, and time', () => {
    expect(persons({ jurisdiction: 'Sachsen' })).toEqual(['Michael Wilhelm', 'Thomas Popp'])
    expect(persons({ person: 'popp' })).toEqual(['Thomas Popp'])
    expect(persons({ person: 'Joerg Gross' })).toEqual(['Jörg Groß'])
    expect(persons({ text: 'raab' })).toEqual(['Heike Raab'])
    expect(persons({ jurisdiction: 'DE-SN', to: '2016' })).toEqual(['Michael Wilhelm'])
    expect(persons({ jurisdiction: 'DE-SN', from: '2019' })).toEqual(['Thomas Popp'])
    expect(persons({ role: 'CISO' })).toEqual([])
  })
})

describe('facts', () => {
  test('by type, text in any spelling, body, carrier and time', () => {
    expect(facts({ type: 'strategy' })).toEqual(['g'])
    expect(facts({ text: 'gross stadte' })).toEqual(['g'])
    expect(facts({ type: 'appointment', person: 'Popp' })).toEqual(['c'])
    expect(facts({ body: 'dataport' })).toEqual(['h'])
    expect(facts({ jurisdiction: 'DE-HH' })).toEqual(['h'])
    expect(facts({ jurisdiction: 'DE-BY' })).toEqual([])
    expect(facts({ from: '2018', to: '2019' })).toEqual(['g'])
  })
})

describe('a body', () => {
  const head = { event: 'holds', role: 'agency-head', date: '~2019-03-01' }
  const offices = consolidate([
    statement('a', '2019-03-01', { ...head, person: 'Eva Dorn', organisation: 'FITKO', jurisdiction: 'DE' }),
    statement('b', '2019-03-01', { ...head, person: 'Uwe Rau', organisation: 'ITEOS', jurisdiction: 'DE-BW' }),
    statement('c', '2019-03-01', { ...head, person: 'Ina Kern', organisation: 'KommunalBIT', jurisdiction: 'DE-BY' }),
  ])
  const heads = (query: Query) =>
    matchTenures(query, offices.tenures).map((hit) => (hit.kind === 'tenure' ? hit.tenure.person : ''))

  test('is found by acronym, full and former name, and under its carriers', () => {
    expect(heads({ body: 'Föderale IT-Kooperation' })).toEqual(['Eva Dorn'])
    expect(heads({ body: 'fitko' })).toEqual(['Eva Dorn'])
    expect(heads({ body: 'Komm.ONE' })).toEqual(['Uwe Rau'])
    expect(heads({ body: 'Iteos' })).toEqual(['Uwe Rau'])
    expect(heads({ jurisdiction: 'Fürth' })).toEqual(['Ina Kern'])
    expect(heads({ jurisdiction: 'Hessen' })).toEqual(['Eva Dorn'])
    const asked = { type: 'incumbency', jurisdiction: 'Erlangen' }
    const found = offices.facts.filter((fact) => mayMatch(JSON.stringify(fact), asked) && matchesFact(asked, fact))
    expect(found).toMatchObject([{ person: 'Ina Kern' }])
  })
})

describe('aktenkundig query', () => {
  const folder = () => {
    const path = temporaryFolder()
    for (const name of ['facts', 'tenures'] as const)
      writeFileSync(join(path, `${name}.jsonl`), whole[name].map((record) => `${JSON.stringify(record)}\n`).join(''))
    return path
  }

  test('answers with JSON Lines off a terminal, and with a table where asked', async () => {
    const path = folder()
    const asked = ['query', path, '--jurisdiction', 'DE-SN', '--role', 'CIO', '--at', '2019-05-01']
    const json = await aktenkundig(asked)
    expect(json).toMatchObject({ code: 0, stderr: '' })
    expect(records(json.stdout)).toMatchObject([{ type: 'tenure', at: 'stated', person: 'Thomas Popp' }])
    expect((await aktenkundig([...asked, '--table'])).stdout).toMatch(
      /DE-SN\s+CIO\s+Thomas Popp\s+2018-08-01\s+open\s+2020-05-06\s+2\n/,
    )
  })

  test('says what is wrong with a date or a folder', async () => {
    expect(await aktenkundig(['query', folder(), '--at', 'gestern'])).toMatchObject({ code: 64 })
    const { code, stderr } = await aktenkundig(['query', temporaryFolder()])
    expect(code).toBe(66)
    expect(stderr).toContain('facts.jsonl')
  })

  test('names the line that is no record', async () => {
    const path = folder()
    writeFileSync(join(path, 'tenures.jsonl'), '{"id":\n')
    const { code, stderr } = await aktenkundig(['query', path])
    expect(code).toBe(66)
    expect(stderr).toContain('tenures.jsonl, line 1: no JSON')
  })
})
