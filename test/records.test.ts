import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { packageFolder } from '../pipeline/package.ts'
import { factRecordSchema, factTypes } from '../pipeline/records.ts'
import { jsonSchemas } from '../pipeline/schemas.ts'

const evidence = [
  {
    source: 'https://example.org/a',
    document: `sha256:${'0'.repeat(64)}`,
    segment: 'main',
    quote: { exact: 'Ute Beispiel ist CIO.', prefix: '', suffix: ' Sie' },
    position: { start: 0, end: 21 },
    link: 'https://example.org/a#:~:text=Ute%20Beispiel%20ist%20CIO.',
    rule: 'incumbency/ist-amt',
  },
]
const common = { id: '0123456789abcdef', jurisdiction: 'DE-SN', evidence }
const day = { value: '2018-08-01', precision: 'day', basis: 'stated' }
const undated = { value: null, precision: null, basis: 'none' }

const examples: Readonly<Record<string, object>> = {
  appointment: { event: 'appointed', person: 'Ute Beispiel', role: 'CIO', roleLabel: 'neue CIO', date: day },
  incumbency: { event: 'holds', person: 'Ute Beispiel', role: 'CIO', roleLabel: 'CIO', date: undated },
  strategy: { event: 'adopted', title: 'Masterplan Digitale Verwaltung', adopter: 'Kabinett', date: day },
  agency: { event: 'merged', name: 'Neue IT', formerly: ['Alte IT', 'Ältere IT'], date: day },
  'measure-count': {
    event: 'counted',
    count: 40,
    qualifier: 'exact',
    unit: 'measures',
    unitLabel: 'Vorhaben',
    date: day,
  },
}
const record = (type: string) => ({ type, ...common, ...examples[type] })

const committed = (name: string) =>
  JSON.parse(readFileSync(join(packageFolder(), 'output/schema', name), 'utf8')) as object
const validFact = new Ajv2020({ strict: false, validateFormats: false }).compile(committed('fact.schema.json'))

describe('records', () => {
  test('output/schema holds what the zod schemas give (npm run accept)', () => {
    for (const [name, schema] of Object.entries(jsonSchemas())) expect(committed(name), name).toEqual(schema)
  })

  test.each([...factTypes])('%s: zod and the JSON Schema take the example', (type) => {
    expect(factRecordSchema().safeParse(record(type)).error).toBeUndefined()
    expect(validFact(record(type)), JSON.stringify(validFact.errors)).toBe(true)
  })

  test.each([
    ['an unknown type', { ...record('agency'), type: 'rumour' }],
    ['an unknown event', { ...record('agency'), event: 'imagined' }],
    ['a slot of another type', { ...record('agency'), person: 'Ute Beispiel' }],
    ['no evidence', { ...record('agency'), evidence: [] }],
    ['a thirteenth month', { ...record('agency'), date: { ...day, value: '2018-13-01' } }],
    ['an id that is no hash', { ...record('agency'), id: '1' }],
  ])('zod and the JSON Schema refuse %s', (_, wrong) => {
    expect(factRecordSchema().safeParse(wrong).success).toBe(false)
    expect(validFact(wrong)).toBe(false)
  })

  test('a date without value has no precision, and the basis says so', () => {
    const accepts = (date: object) => factRecordSchema().safeParse({ ...record('agency'), date }).success
    expect(accepts(undated)).toBe(true)
    expect(accepts({ ...undated, basis: 'publication' })).toBe(false)
    expect(accepts({ ...day, precision: 'year' })).toBe(false)
  })

  test('all schemas are valid JSON Schema 2020-12', () => {
    const ajv = new Ajv2020({ strict: false })
    for (const [name, schema] of Object.entries(jsonSchemas())) {
      expect(schema).toHaveProperty('$schema', 'https://json-schema.org/draft/2020-12/schema')
      expect(ajv.validateSchema(schema), name).toBe(true)
    }
  })
})
