import { describe, expect, test } from 'vitest'
import { consolidate as consolidateAll } from '../pipeline/consolidate.ts'
import { factId, fold, subjectSlots } from '../pipeline/identity.ts'
import { type FactRecord, factTypes } from '../pipeline/records.ts'
import { statement } from './statement.ts'

function fact(source: string, slots: object = {}, start = 0): FactRecord {
  const known = {
    type: 'appointment',
    event: 'appointed',
    jurisdiction: 'DE-SN',
    date: { value: '2018-08-01', precision: 'day', basis: 'stated' },
    person: 'Thomas Popp',
    role: 'CIO',
    ...slots,
  } as const
  const evidence = [
    {
      source,
      document: source,
      quote: { exact: source },
      position: { start, end: start + 5 },
      rule: 'appointment/named',
    },
  ]
  return { id: factId(known), ...known, evidence } as unknown as FactRecord
}

const consolidate = (stated: FactRecord[]) => [...consolidateAll(stated).facts]

const sources = (record: FactRecord | undefined) => record?.evidence.map(({ source }) => source)

describe('consolidate', () => {
  test('joins what several documents state, whatever their order', () => {
    const stated = [fact('c'), fact('a'), fact('b', { date: { value: '2018', precision: 'year', basis: 'stated' } })]
    const joined = consolidate(stated)
    expect(joined).toHaveLength(1)
    expect(sources(joined[0])).toEqual(['a', 'b', 'c'])
    expect(consolidate([...stated].reverse())).toEqual(joined)
  })

  test('the first evidence’s slots hold; what it leaves open comes from the next', () => {
    const [joined] = consolidate([
      fact('b', { roleLabel: 'CIO', organisation: 'Staatskanzlei' }),
      fact('a', { roleLabel: 'Landes-CIO' }),
    ])
    expect(joined).toMatchObject({ roleLabel: 'Landes-CIO', organisation: 'Staatskanzlei' })
  })

  test('the same place in the same document proves once', () => {
    expect(sources(consolidate([fact('a'), fact('a'), fact('a', {}, 9)])[0])).toEqual(['a', 'a'])
  })

  test('other people, years, roles, places and capacities are other facts', () => {
    const others = [
      {},
      { person: 'Ute Beispiel' },
      { role: 'CDO' },
      { jurisdiction: 'DE-HE' },
      { capacity: 'acting' },
      { date: { value: '2021-08-01', precision: 'day', basis: 'stated' } },
    ]
    expect(consolidate(others.map((slots) => fact('a', slots)))).toHaveLength(others.length)
  })

  test('a type whose names need no resolving is about its slots of the id, however spelt', () => {
    const counted = { type: 'measure-count', event: 'counted', date: '2024', count: 40, unit: 'measures' }
    const stated = [
      statement('a', undefined, { ...counted, programme: 'Masterplan Größe' }),
      statement('b', undefined, { ...counted, programme: 'MASTERPLAN GRÖSSE', qualifier: 'about' }),
      statement('c', undefined, { ...counted, programme: 'Masterplan Digitales' }),
    ]
    expect(consolidate(stated).map(sources)).toEqual([['a', 'b'], ['c']])
  })
})

describe('identity', () => {
  test('spelling variants of a name are one', () => {
    expect(fold('Müller-Lüdenscheidt')).toBe(fold('MÜLLER LÜDENSCHEIDT'))
    expect(fold('Groß')).toBe('gross')
  })

  test('an id is 16 hex digits and does not change from version to version', () => {
    expect(fact('a').id).toBe('5d8840173bde1e86')
  })

  test.each([...factTypes])('%s: what it is about is part of its id', (type) => {
    const common = { type, event: 'x', jurisdiction: null, date: { value: null } }
    const slots = subjectSlots(type)
    expect(slots.length).toBeGreaterThan(0)
    for (const slot of slots) expect(factId({ ...common, [slot]: 'a' })).not.toBe(factId({ ...common, [slot]: 'b' }))
  })
})
