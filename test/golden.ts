import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { open } from '../pipeline/acquire.ts'
import type { Document } from '../pipeline/document.ts'
import { packageFolder } from '../pipeline/package.ts'
import { processInput } from '../pipeline/process.ts'
import type { FactRecord } from '../pipeline/records.ts'

/** What the golden of a fixture holds: facts without what changes for no good reason (ids, hashes, offsets, links). */
export type Golden = Readonly<Record<string, unknown>>

export const fixtureFolder = join(packageFolder(), 'fixtures')

/** Names of all fixtures: the inputs' and the goldens', which must be the same. */
export function fixtureNames(): { inputs: string[]; goldens: string[] } {
  const files = readdirSync(fixtureFolder).filter((name) => !name.startsWith('.'))
  return {
    inputs: files.filter((name) => extname(name) !== '.json').sort(),
    goldens: files.filter((name) => extname(name) === '.json').sort(),
  }
}

export function goldenName(input: string): string {
  return `${input.slice(0, -extname(input).length)}.json`
}

export function readGolden(input: string): Golden[] {
  return JSON.parse(readFileSync(join(fixtureFolder, goldenName(input)), 'utf8')) as Golden[]
}

/** Runs the pipeline on a fixture as `aktenkundig extract` does. Throws where it gives an issue. */
export async function extractFixture(input: string): Promise<{ document: Document; facts: readonly FactRecord[] }> {
  const outcome = await processInput(await open(join(fixtureFolder, input)))
  const [issue] = outcome.issues
  if (outcome.document === undefined || issue !== undefined) throw new Error(`${input}: ${issue?.reason}`)
  return { document: outcome.document, facts: outcome.facts }
}

/** A record as a golden keeps it. */
export function goldenOf({ id: _, evidence, ...slots }: FactRecord): Golden {
  return { ...slots, segment: evidence[0]?.segment, quotes: evidence.map(({ quote }) => quote.exact) }
}

/**
 * How facts differ from a golden, a line for each difference. Only the slots that the golden names are compared, so
 * that one can write down what matters before any rule reads it; `npm run accept` then names them all.
 */
export function differences(expected: readonly Golden[], found: readonly Golden[]): string[] {
  const left = [...found]
  const lines: string[] = []
  for (const golden of expected) {
    const at = left.findIndex((fact) => wrongSlots(golden, fact).length === 0)
    if (at >= 0) left.splice(at, 1)
    else lines.push(`missing: ${JSON.stringify(golden)}${nearest(golden, left)}`)
  }
  return [...lines, ...left.map((fact) => `unexpected: ${JSON.stringify(fact)}`)]
}

function wrongSlots(golden: Golden, fact: Golden): string[] {
  return Object.keys(golden).filter((slot) => canonical(golden[slot]) !== canonical(fact[slot]))
}

function nearest(golden: Golden, facts: readonly Golden[]): string {
  const alike = facts
    .filter((fact) => fact.type === golden.type)
    .map((fact) => wrongSlots(golden, fact).map((slot) => `${slot} is ${JSON.stringify(fact[slot])}`))
    .sort((a, b) => a.length - b.length)
  return alike[0] === undefined ? '' : `\n    nearest: ${alike[0].join(', ')}`
}

/** `null` in a golden says that the slot must be empty; the order of keys is nobody's business. */
function canonical(value: unknown): string {
  return JSON.stringify(value ?? null, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}
