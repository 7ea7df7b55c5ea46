import { Ajv2020 } from 'ajv/dist/2020.js'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Consolidation, consolidate } from '../pipeline/consolidate.ts'
import { factId } from '../pipeline/identity.ts'
import type { FactRecord } from '../pipeline/records.ts'
import { jsonSchemas } from '../pipeline/schemas.ts'
import { TENURE_COLUMNS, tenureRows } from '../pipeline/views/columns.ts'
import { csvOf, harmless } from '../pipeline/views/csv.ts'
import { entitiesOf } from '../pipeline/views/ftm.ts'
import { viewsOf } from '../pipeline/views/views.ts'
import { HOSTILE, hostileFacts } from './report/hostile.ts'
import { statement } from './statement.ts'

let whole: Consolidation
beforeAll(() => {
  whole = consolidate([
    statement('a', '2018-08-02', { event: 'appointed', person: 'Thomas Popp', date: '2018-08-01' }),
    statement('b', '2019-01-02', { event: 'holds', person: 'Thomas Popp', date: '2019-01-02' }),
    statement('c', '2014-01-02', {
      type: 'agency',
      event: 'founded',
      name: 'Dataport',
      jurisdiction: 'DE-SH',
      date: '2004-01-01',
    }),
    statement('d', '2014-01-02', {
      event: 'appointed',
      person: 'Ute Beispiel',
      role: 'agency-head',
      organisation: 'Dataport',
      jurisdiction: 'DE-HH',
      date: '2014-01-01',
    }),
    statement('e', '2015-01-02', { type: 'strategy', event: 'adopted', title: 'Digitalstrategie', date: '2015-01-01' }),
    statement('f', '2015-03-02', {
      type: 'strategy',
      event: 'presented',
      title: 'Digitalstrategie Sachsen 2020',
      date: '2015-03-01',
      horizon: '2020',
    }),
  ])
})

describe('views', () => {
  test('fit their schemas, hostile texts included', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false })
    for (const input of [whole, consolidate(hostileFacts())]) {
      for (const [name, rows] of Object.entries(viewsOf(input))) {
        const valid = ajv.compile(jsonSchemas()[`${name}.schema.json`] as object)
        expect(valid(rows), `${name}: ${ajv.errorsText(valid.errors)}`).toBe(true)
      }
    }
  })

  test('a body that several Länder share shows under each of them', () => {
    const { agencies, officeholders } = viewsOf(whole)
    expect(agencies[0]?.under).toEqual(expect.arrayContaining(['DE-HB', 'DE-HH', 'DE-MV', 'DE-NI', 'DE-SH', 'DE-ST']))
    expect(officeholders.find(({ body }) => body === 'Dataport')?.under).toContain('DE-SH')
  })

  test('a plan’s events are one row, its fullest title first', () => {
    expect(viewsOf(whole).strategies).toMatchObject([
      {
        title: 'Digitalstrategie Sachsen 2020',
        otherTitles: ['Digitalstrategie'],
        adopted: '2015-01-01',
        presented: '2015-03-01',
        horizon: '2020',
      },
    ])
  })

  test('FollowTheMoney: occupancies lead to persons and positions that there are', () => {
    const facts = new Map<string, FactRecord>(whole.facts.map((fact) => [fact.id, fact]))
    const entities = entitiesOf(viewsOf(whole), (id) => facts.get(id))
    const ids = new Set(entities.map(({ id }) => id))
    const occupancies = entities.filter(({ schema }) => schema === 'Occupancy')
    expect(occupancies).toHaveLength(2)
    for (const { properties } of occupancies)
      expect([...(properties.holder ?? []), ...(properties.post ?? [])].every((id) => ids.has(id))).toBe(true)
    expect(entities.filter(({ schema }) => schema === 'PublicBody')).toMatchObject([
      { properties: { name: ['Dataport'], country: ['de'] } },
    ])
  })
})

describe('CSV', () => {
  test('no cell starts a formula, none holds a control or bidi character, every row has all columns', () => {
    const rows = tenureRows(viewsOf(consolidate(hostileFacts())).officeholders, () => [])
    const csv = csvOf(TENURE_COLUMNS, rows)
    expect(csv.startsWith('\uFEFF')).toBe(true)
    const lines = csv.slice(1).trimEnd().split('\r\n').map(cellsOf)
    expect(lines.every((cells) => cells.length === TENURE_COLUMNS.length)).toBe(true)
    expect(lines).toHaveLength(rows.length + 1)
    for (const cell of lines.flat()) {
      expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠|%]/u)
      expect(cell).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u)
      expect(cell.length).toBeLessThan(32_767)
    }
  })

  test('each hostile text by itself is one harmless cell', () => {
    for (const text of HOSTILE) {
      const line =
        csvOf([{ name: 'a', description: '', type: 'string', value: (row: string) => row }], [text]).split('\r\n')[1] ??
        ''
      expect(cellsOf(line)).toHaveLength(1)
      expect(cellsOf(line)[0]).not.toMatch(/^[=+\-@\t\r＝]/u)
    }
    expect(harmless('a\u202Eb\nc')).toBe('ab c')
  })
})

/** Cells of one line of CSV, quotes taken off. */
function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|;)(?:"(?<quoted>(?:[^"]|"")*)"|(?<plain>[^;]*))/g)].map(
    ({ groups }) => groups?.quoted?.replaceAll('""', '"') ?? groups?.plain ?? '',
  )
}

test('ids of views are those of facts', () => {
  const known = new Set(whole.facts.map(({ id }) => id))
  expect(viewsOf(whole).agencies.every(({ id }) => known.has(id))).toBe(true)
  expect(factId({ type: 'x', event: 'y', jurisdiction: null, date: { value: null } })).toHaveLength(16)
})
