import { MEANINGS } from './meanings.ts'

interface Schema {
  readonly type?: string | readonly string[]
  readonly description?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly pattern?: string
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly oneOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
}

/** One slot of a record: where it stands, what it means, which values it takes. */
interface Slot {
  readonly path: string
  readonly meaning: string
  readonly values: string
  readonly required: boolean
}

/** The slots of a JSON Schema, those of alternatives (the fact types) under the alternative’s name. */
export function slotsOf(schema: object): { name: string; slots: Slot[] }[] {
  const root = schema as Schema
  const alternatives = root.oneOf ?? root.anyOf
  if (alternatives === undefined) return [{ name: '', slots: slotsIn(root, '') }]
  return alternatives.map((one) => ({ name: String(one.properties?.type?.const ?? ''), slots: slotsIn(one, '') }))
}

function slotsIn({ properties = {}, required = [] }: Schema, before: string): Slot[] {
  return Object.entries(properties).flatMap(([name, slot]) => {
    const path = before === '' ? name : `${before}.${name}`
    const plain = nonNull(slot)
    const inner = plain.type === 'array' ? nonNull(plain.items ?? {}) : plain
    const meaning = slot.description ?? plain.description ?? MEANINGS[path] ?? MEANINGS[name] ?? ''
    return [{ path, meaning, values: valuesOf(slot), required: required.includes(name) }, ...slotsIn(inner, path)]
  })
}

const nonNull = (schema: Schema): Schema => schema.anyOf?.find(({ type }) => type !== 'null') ?? schema

function valuesOf(schema: Schema): string {
  if (schema.anyOf) return schema.anyOf.map(valuesOf).join(' or ')
  if (schema.const !== undefined) return `\`${String(schema.const)}\``
  if (schema.enum) return schema.enum.map((value) => `\`${String(value)}\``).join(' ')
  if (schema.type === 'array') return `list of ${valuesOf(schema.items ?? {})}`
  return typeof schema.type === 'string' ? schema.type : 'any'
}

/** The codebook as Markdown: every slot of every record with its meaning and values. */
export function codebookOf(
  schemas: Readonly<Record<string, object>>,
  columns: Readonly<Record<string, readonly { name: string; description: string; type: string }[]>>,
): string {
  const records = Object.entries(schemas).flatMap(([file, schema]) =>
    slotsOf(schema).map(({ name, slots }) => {
      const rows = slots.map(
        ({ path, meaning, values, required }) =>
          `| \`${path}\` | ${required ? 'yes' : 'no'} | ${values.replace(/\|/g, '\\|')} | ${meaning} |`,
      )
      return [
        `## ${file.replace('.schema.json', '')}${name === '' ? '' : `: ${name}`}`,
        '',
        '| slot | always there | values | meaning |',
        '|---|---|---|---|',
        ...rows,
        '',
      ].join('\n')
    }),
  )
  const tables = Object.entries(columns).map(([file, list]) =>
    [
      `## ${file}`,
      '',
      '| column | type | meaning |',
      '|---|---|---|',
      ...list.map(({ name, description, type }) => `| \`${name}\` | ${type} | ${description} |`),
      '',
    ].join('\n'),
  )
  return [
    '# Codebook',
    '',
    'Every slot of every record, generated from the schemas; then every column of the CSV files.',
    '',
    ...records,
    ...tables,
  ].join('\n')
}
