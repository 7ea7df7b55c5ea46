import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rememberedOf } from '../../pipeline/consolidate/kept-ids.ts'
import { type Consolidation, consolidate } from '../../pipeline/consolidate.ts'
import type { FactRecord } from '../../pipeline/records.ts'
import { viewsOf } from '../../pipeline/views/views.ts'
import { statement } from '../statement.ts'

// What must hold for any set of statements, however they contradict each other.

const date = fc.oneof(
  fc.constantFrom('2014', '2015-03', '2015-03-01', '2015-04-15', '2016-01-01', '2017-09-30', '2019'),
  fc.constantFrom('~2015-03-02', '~2016-02-01', '~2018-01-01'),
  fc.constant(undefined),
)
const person = fc.constantFrom(
  'Eva Dorn',
  'E. Dorn',
  'Dr. Eva Dorn',
  'Eva Dorn-Rau',
  'Uwe Rau',
  'Ute Rau',
  'U. Rau',
  'Rau',
)
const land = fc.constantFrom('DE-SN', 'DE-HE', null)
const office = fc.record({
  event: fc.constantFrom('appointed', 'departed', 'holds'),
  person,
  jurisdiction: land,
  role: fc.constantFrom('CIO', 'CDO'),
  capacity: fc.constantFrom(undefined, undefined, 'acting'),
})
const plan = fc.record({
  type: fc.constant('strategy'),
  event: fc.constantFrom('adopted', 'updated', 'presented'),
  title: fc.constantFrom('Digitalstrategie', 'Digitalstrategie 2020', 'Masterplan Digital', 'Digital-Masterplan'),
  jurisdiction: land,
})
const body = fc.record({
  type: fc.constant('agency'),
  event: fc.constantFrom('founded', 'renamed', 'dissolved'),
  name: fc.constantFrom('Amt A', 'Amt B', 'Amt C', 'Dataport'),
  formerly: fc.constantFrom(undefined, 'Amt A', 'Amt C'),
  acronym: fc.constantFrom(undefined, 'AA'),
  jurisdiction: land,
})

const statements = fc
  .array(
    fc.tuple(fc.oneof(office, plan, body), date, fc.constantFrom(undefined, '2015-03-03', '2016-02-02', '2020-01-01')),
    { maxLength: 25 },
  )
  .map((list) =>
    list.map(([slots, when, published], at) => {
      const given = Object.fromEntries(Object.entries(slots).filter(([, value]) => value !== undefined))
      return statement(`doc-${at}`, published, { ...(given as { event: string }), ...(when && { date: when }) })
    }),
  )

const shuffled = (list: readonly FactRecord[], seed: number) =>
  [...list]
    .map((item, at) => ({ item, key: Math.sin(seed * 1000 + at) }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item)

describe('consolidation, of any statements', () => {
  test('gives the same whatever their order, and twice', () => {
    fc.assert(
      fc.property(statements, fc.nat(1000), (list, seed) => {
        const once = consolidate(list)
        expect(consolidate(shuffled(list, seed))).toEqual(once)
        expect(consolidate([...list, ...shuffled(list, seed)])).toEqual(once)
      }),
      { numRuns: 200 },
    )
  })

  test('loses no statement and no id, gives no id twice, and every reference leads somewhere', () => {
    fc.assert(
      fc.property(statements, (list) => {
        const { facts, tenures, conflicts } = consolidate(list)
        const proofs = facts.flatMap(({ evidence }) => evidence.map(({ source }) => source))
        expect([...proofs].sort()).toEqual(list.map(({ evidence }) => evidence[0]?.source).sort())
        const ids = facts.flatMap(({ id, formerIds = [] }) => [id, ...formerIds])
        expect(new Set(ids).size).toBe(ids.length)
        for (const { id } of list) expect(ids).toContain(id)
        expect(new Set(tenures.map(({ id }) => id)).size).toBe(tenures.length)
        const live = new Set(facts.map(({ id }) => id))
        for (const id of [
          ...tenures.flatMap((tenure) => tenure.facts),
          ...conflicts.flatMap(({ sides }) => sides.flatMap((side) => side.facts)),
        ])
          expect(live).toContain(id)
        const { officeholders } = viewsOf({ facts, tenures, conflicts })
        expect(officeholders.flatMap((row) => row.tenures)).toHaveLength(tenures.length)
        for (const { gaps } of officeholders) for (const { from, to } of gaps) expect(from <= to).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  test('another statement never takes an id away', () => {
    fc.assert(
      fc.property(statements, (list) => {
        const before = consolidate(list.slice(0, -1))
        const now = new Set(consolidate(list).facts.flatMap(({ id, formerIds = [] }) => [id, ...formerIds]))
        for (const { id } of before.facts) expect(now).toContain(id)
      }),
      { numRuns: 200 },
    )
  })

  test('what was published keeps its id, or leads to another that was published; no id means two things', () => {
    fc.assert(
      fc.property(statements, (list) => {
        let before: Consolidation = { facts: [], tenures: [], conflicts: [], unmet: [] }
        for (let count = 1; count <= list.length; count += 1) {
          const now = consolidate(list.slice(0, count), { remembered: rememberedOf(before) })
          for (const kind of ['facts', 'tenures'] as const) {
            const ids = now[kind].flatMap(({ id, formerIds = [] }) => [id, ...formerIds])
            expect(new Set(ids).size).toBe(ids.length)
            const known = new Set(before[kind].map(({ id }) => id))
            const keepers = new Map(now[kind].flatMap(({ id, formerIds = [] }) => formerIds.map((old) => [old, id])))
            const live = new Set(now[kind].map(({ id }) => id))
            for (const { id } of before[kind]) expect(live.has(id) || known.has(keepers.get(id) ?? '')).toBe(true)
          }
          before = now
        }
      }),
      { numRuns: 200 },
    )
  })
})
