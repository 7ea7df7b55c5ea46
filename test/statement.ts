import { type FactDate, precisionOf } from '../extractors/shapes.ts'
import { factId } from '../pipeline/identity.ts'
import type { FactRecord } from '../pipeline/records.ts'

/** What a hand-written statement needs; an appointment of the CIO of Saxony unless it says otherwise. */
export interface Slots {
  readonly type?: string
  readonly event: string
  /** Reduced ISO; with a `~` before it, only the date of publication. Left out: undated. */
  readonly date?: string
  /** The rule that read it, where that matters. */
  readonly rule?: string
  readonly [slot: string]: unknown
}

/** What one document states, written by hand: for tests of what comes after extraction. */
export function statement(source: string, published: string | undefined, { date, rule, ...given }: Slots): FactRecord {
  const type = given.type ?? (given.event === 'holds' ? 'incumbency' : 'appointment')
  const office = type === 'appointment' || type === 'incumbency' ? { role: 'CIO' } : {}
  const slots = { jurisdiction: 'DE-SN', ...office, ...given, type, date: dateOf(date) }
  const exact = `${source}: ${JSON.stringify(given)}`
  const evidence = [
    {
      source,
      document: `sha256:${Buffer.from(source).toString('hex').padStart(64, '0').slice(-64)}`,
      ...(published !== undefined && { published }),
      segment: 'main',
      quote: { exact, prefix: '', suffix: '' },
      position: { start: 0, end: exact.length },
      rule: rule ?? `${type}/by-hand`,
    },
  ]
  return { id: factId(slots as never), ...slots, evidence } as unknown as FactRecord
}

/** That somebody holds an office, as a page of that day tells. */
export const holds = (source: string, person: string, day: string, more: object = {}): FactRecord =>
  statement(source, day, { event: 'holds', person, date: `~${day}`, ...more })

function dateOf(date: string | undefined): FactDate {
  if (date === undefined) return { value: null, precision: null, basis: 'none' }
  const value = date.replace('~', '')
  return { value, precision: precisionOf(value), basis: date.startsWith('~') ? 'publication' : 'stated' }
}
