import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'

import { rememberedOf } from '../pipeline/consolidate/kept-ids.ts'
import type { TenureRecord } from '../pipeline/consolidate/records.ts'
import { type Consolidation, consolidate } from '../pipeline/consolidate.ts'
import { extractFacts } from '../pipeline/extract-facts.ts'
import { factId, hashId, tenureId } from '../pipeline/identity.ts'
import { packageFolder } from '../pipeline/package.ts'
import type { FactRecord } from '../pipeline/records.ts'
import { viewsOf } from '../pipeline/views/views.ts'
import { type Slots, statement } from './statement.ts'

// Histories of offices, bodies and plans, told by several sources each: with gaps, rewordings, a deputy, an acting
// head, a new name, stale pages, wrong dates and their correction. expected.json was written before any of it was read.

const folder = join(packageFolder(), 'test/histories')
const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected

interface Expected {
  /** Ids by jurisdiction, person, role and capacity; a second tenure's also by the year of its appointment. */
  tenures: { office: string; id: [string, string, string, string, string?]; [slot: string]: unknown }[]
  gaps: object[]
  conflicts: object[]
  strategies: object[]
  agencies: { events: string[] }[]
}

const names = readdirSync(folder).filter((name) => name.endsWith('.txt'))
interface Stated {
  readonly name: string
  readonly facts: readonly FactRecord[]
}

/** As the extractor reads the texts today, and as a person reads them: so that consolidation is tested by itself. */
const READINGS: Readonly<Record<string, () => Stated[]>> = {
  'as extracted': () =>
    names.map((name) => ({
      name,
      facts: extractFacts(readFileSync(join(folder, name), 'utf8'), { source: name }).facts,
    })),
  'by hand': () => {
    const claims = JSON.parse(readFileSync(join(folder, 'claims.json'), 'utf8')) as (Slots & {
      source: string
      published: string
    })[]
    return names.map((name) => ({
      name,
      facts: claims.flatMap(({ source, published, ...slots }) =>
        source === name ? [statement(name, published, slots as Slots)] : [],
      ),
    }))
  },
}

const consolidated = (list: readonly Stated[]) => consolidate(list.flatMap(({ facts }) => facts))

/** The office without the body's key: the expectations name jurisdiction and role. */
const officeOf = (key: string) => key.split('/').slice(0, 2).join('/')

function tenuresOf({ tenures }: Consolidation) {
  return tenures.map(({ id, office, person, capacity, from, to, end, lastConfirmed, documents }) => ({
    id,
    office: officeOf(office),
    person,
    ...(capacity && { capacity }),
    from: from?.value ?? null,
    to: to?.value ?? null,
    end,
    lastConfirmed,
    documents,
  }))
}

function idOf([jurisdiction, person, role, capacity, year]: Expected['tenures'][number]['id']): string {
  const office = { jurisdiction, person, role, ...(capacity && { capacity }) }
  if (year === undefined) return tenureId(office)
  return hashId('tenure', factId({ type: 'appointment', event: 'appointed', ...office, date: { value: year } }))
}

const sorted = <T>(list: readonly T[]) => [...list].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))

describe.each(Object.keys(READINGS))('histories, %s', (reading) => {
  let statements: Stated[]
  beforeAll(() => {
    statements = READINGS[reading]?.() ?? []
  })
  const whole = (list: readonly Stated[] = statements) => consolidated(list)

  test('there are at least 40 documents, and each states something', () => {
    expect(names.length).toBeGreaterThanOrEqual(40)
    expect(statements.filter(({ facts }) => facts.length === 0).map(({ name }) => name)).toEqual([])
  })

  test('all tenures are as expected, with their ids', () => {
    const wanted = expected.tenures.map(({ id, ...tenure }) => ({ id: idOf(id), ...tenure }))
    expect(sorted(tenuresOf(whole()))).toEqual(sorted(wanted))
  })

  test('all conflicts are as expected, each with the evidence of both sides', () => {
    const found = whole().conflicts.map(({ kind, jurisdiction, sides }) => ({
      kind,
      jurisdiction,
      dates: sides.map(({ date }) => date.value).sort(),
      sources: [...new Set(sides.flatMap(({ evidence }) => evidence.map(({ source }) => source)))].sort(),
    }))
    expect(sorted(found)).toEqual(sorted(expected.conflicts))
  })

  test('gaps, strategies and agencies are as expected', () => {
    const views = viewsOf(whole())
    expect(views.officeholders.flatMap(({ office, gaps }) => gaps.map((gap) => ({ office, ...gap })))).toEqual(
      expected.gaps,
    )
    expect(views.strategies).toMatchObject(expected.strategies)
    const agencies = views.agencies.map((row) => ({ ...row, events: row.events.map(({ event }) => event) }))
    expect(agencies).toMatchObject(expected.agencies)
  })

  test('nothing changes when the documents come in another order, or twice', () => {
    const once = whole()
    expect(whole([...statements].reverse())).toEqual(once)
    expect(whole([...statements, ...statements])).toEqual(once)
    const mixed = [...statements].sort((a, b) => (hashId(a.name) < hashId(b.name) ? -1 : 1))
    expect(whole(mixed)).toEqual(once)
  })

  test('one document at a time, in any order: facts and tenures keep the ids that they had', () => {
    const byDate = [...statements].sort((a, b) =>
      (a.facts[0]?.evidence[0]?.published ?? '') < (b.facts[0]?.evidence[0]?.published ?? '') ? -1 : 1,
    )
    const byHash = (salt: string) =>
      [...statements].sort((a, b) => (hashId(salt, a.name) < hashId(salt, b.name) ? -1 : 1))
    const once = whole()
    for (const order of [byDate, [...byDate].reverse(), statements, byHash('1'), byHash('2'), byHash('3')]) {
      let before: Consolidation = { facts: [], tenures: [], conflicts: [], unmet: [] }
      for (let count = 1; count <= order.length; count += 1) {
        const now = consolidate(
          order.slice(0, count).flatMap(({ facts }) => facts),
          { remembered: rememberedOf(before) },
        )
        for (const list of ['facts', 'tenures'] as const) {
          const known = new Set(before[list].map(({ id }) => id))
          const keepers = new Map(now[list].flatMap(({ id, formerIds = [] }) => formerIds.map((old) => [old, id])))
          const live = new Set(now[list].map(({ id }) => id))
          // Where two turn out to be one, the one id leads to the other.
          for (const { id } of before[list])
            expect(live.has(id) || known.has(keepers.get(id) ?? ''), `${order[count - 1]?.name}: ${id}`).toBe(true)
        }
        const persons = new Map(before.tenures.map(({ id, personId }) => [id, personId]))
        for (const { id, personId } of now.tenures) expect(persons.get(id) ?? personId).toBe(personId)
        before = now
      }
      // Who was first seen late in a second tenure keeps the id of that; all else is as if read at once.
      expect(before.facts).toEqual(once.facts)
      expect(before.tenures.map(withoutIds)).toEqual(once.tenures.map(withoutIds))
      if (order === byDate) expect(before).toEqual(once)
    }
  })
})

const withoutIds = ({ id, formerIds, personId, followedBy, conflicts, ...tenure }: TenureRecord) => ({
  ...tenure,
  conflicts: conflicts?.length,
})
