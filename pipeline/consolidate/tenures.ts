import { lastAtMost } from '../../extractors/german/sorted.ts'
import { daysOf, later } from './days.ts'
import type { RememberedTenure } from './kept-ids.ts'
import { compare } from './merge-facts.ts'
import type { OfficeKey } from './offices.ts'
import { isSingle } from './offices.ts'
import type { Bound, TenureRecord } from './records.ts'
import type { OfficeFact, Statement } from './statements.ts'
import { dayOf, isDated, lastDay, type OthersBetween, type Stint, stintsOf } from './stints.ts'
import { type Ids, idsOf } from './tenure-ids.ts'

/** A consolidated fact about an office, with the keys that it was joined by. */
export interface Held {
  readonly fact: OfficeFact
  readonly office: OfficeKey
  readonly person: string
  /** The statements that the fact was made of. */
  readonly statements: readonly Statement[]
}

/** A tenure with the stint that it was made of. */
export interface Tenure {
  readonly record: TenureRecord
  readonly stint: Stint
  readonly office: OfficeKey
  /** Day from which on it is known of, for the order of tenures. */
  readonly begins: number
}

interface TenureContext {
  /** The fullest name of a person key, then the others. */
  names(person: string): readonly string[]
  /** The name of a body key. */
  bodyName(body: string, facts: readonly OfficeFact[]): string
  /** When a document was fetched, by its hash: an undated page that names a holder names them on that day. */
  retrieved(document: string): string | undefined
  /** The tenures of the last data set: their ids stay. */
  readonly remembered: readonly RememberedTenure[]
}

type OfficeStint = Omit<Tenure, 'record'>

/** The tenures of all offices: by office, in the order of their beginnings. */
export function tenuresOf(held: readonly Held[], context: TenureContext): Tenure[] {
  const offices = new Map<string, Held[]>()
  for (const entry of held) {
    const same = offices.get(entry.office.key)
    if (same === undefined) offices.set(entry.office.key, [entry])
    else same.push(entry)
  }
  const stints = [...offices.keys()].sort(compare).map((key) => officeStints(offices.get(key) ?? []))
  const statements = new Map(held.map((entry) => [entry.fact.id, entry.statements]))
  const ids = idsOf(
    stints.flatMap((same) => same.map(({ stint }) => stint)),
    (fact) => statements.get(fact) ?? [],
    context.remembered,
  )
  return stints.flatMap((same) => {
    const tenures = same.map((one) => ({ ...one, record: recordOf(one.stint, one.office, ids, context) }))
    const [{ office } = { office: undefined }] = same
    return office !== undefined && isSingle(office) ? linked(tenures) : tenures
  })
}

/** The stints in one office, in the order of their beginnings. */
function officeStints(held: readonly Held[]): OfficeStint[] {
  const [{ office } = { office: undefined }] = held
  if (office === undefined) return []
  const holders = new Map<string, OfficeFact[]>()
  for (const { fact, person } of held) {
    const key = `${person}\u0000${fact.capacity ?? ''}`
    const same = holders.get(key)
    if (same === undefined) holders.set(key, [fact])
    else same.push(fact)
  }
  const othersBetween = isSingle(office) ? presence(held) : () => false
  const stints = [...holders.keys()].sort(compare).flatMap((key) => {
    const [person = '', capacity = ''] = key.split('\u0000')
    return stintsOf(holders.get(key) ?? [], { person, capacity, othersBetween }).map((stint) => ({
      stint,
      office,
      begins: beginning(stint),
    }))
  })
  return stints.sort((a, b) => a.begins - b.begins)
}

/** Who got and who left the office on which days: full holders only. */
function presence(held: readonly Held[]): OthersBetween {
  const daysOfEvent = (event: string) =>
    held
      .filter(({ fact }) => fact.capacity === undefined && fact.event === event && isDated(fact))
      .map(({ fact, person }) => ({ day: dayOf(fact), person }))
      .sort((a, b) => a.day - b.day)
  const days = { appointed: daysOfEvent('appointed'), departed: daysOfEvent('departed') }
  return (event, person, after, before) => {
    const list = days[event]
    for (let at = firstAfter(list, after); at < list.length && (list[at]?.day ?? 0) < before; at += 1)
      if (list[at]?.person !== person) return true
    return false
  }
}

/** The index of the first entry later than that day. */
const firstAfter = (list: readonly { day: number }[], day: number): number =>
  lastAtMost(day, list.length, (i) => list[i]?.day ?? 0) + 1

/** Where a stint begins, for the order of tenures. */
function beginning(stint: Stint): number {
  const days = stint.facts.filter(isDated).map((fact) => dayOf(fact))
  if (stint.from !== undefined && isDated(stint.from)) return dayOf(stint.from)
  // An end alone lies before the successor's start on the same day.
  const onlyEnd = stint.facts.find(isDated) === stint.to
  return days.length === 0 ? Infinity : Math.min(...days) - (onlyEnd ? 0.5 : 0)
}

/** Rules whose fact also holds on the day of publication: *ist seit 2018 CIO*. */
const STILL_SO = /\/since$/u

function recordOf(stint: Stint, office: OfficeKey, ids: Ids, context: TenureContext): TenureRecord {
  const { facts, person } = stint
  const [name = person, ...otherNames] = context.names(person)
  const confirmed = confirmations(facts, context)
  const label = facts.find((fact) => fact.roleLabel !== undefined)?.roleLabel
  const ags = facts.find((fact) => fact.ags !== undefined)?.ags
  const capacity = facts[0]?.capacity
  return {
    ...ids.tenure(stint),
    jurisdiction: office.jurisdiction,
    ...(ags !== undefined && { ags }),
    role: office.role,
    ...(office.body !== undefined && { body: context.bodyName(office.body, facts) }),
    office: office.key,
    ...(label !== undefined && { roleLabel: label }),
    ...(capacity !== undefined && { capacity }),
    person: name,
    ...(otherNames.length > 0 && { otherNames }),
    personId: ids.person(person),
    from: boundOf(stint.from),
    to: boundOf(stint.to),
    end: stint.to === undefined ? 'open' : 'stated',
    firstConfirmed: confirmed.first,
    lastConfirmed: confirmed.last,
    facts: facts.map(({ id }) => id),
    documents: new Set(facts.flatMap(({ evidence }) => evidence.map(({ document }) => document))).size,
  }
}

function boundOf(fact: OfficeFact | undefined): Bound | null {
  if (fact === undefined) return null
  const { value, precision, basis } = fact.date
  return value === null || precision === null || basis === 'none' ? null : { value, precision, basis, fact: fact.id }
}

/** First and last date on which a source states that the person is in office. */
function confirmations(
  facts: readonly OfficeFact[],
  { retrieved }: TenureContext,
): { first: string | null; last: string | null } {
  const dates = facts.flatMap((fact) => {
    if (fact.event === 'departed') return []
    const others = fact.evidence.flatMap((proof) => {
      if (fact.event === 'appointed' && !STILL_SO.test(proof.rule)) return []
      const day = proof.published ?? (fact.date.value === null ? retrieved(proof.document)?.slice(0, 10) : undefined)
      return day === undefined ? [] : [day]
    })
    const datesOfHolds = fact.alternatives?.flatMap(({ slot, value }) =>
      slot === 'date' && fact.event === 'holds' ? [(value as { value: string | null }).value] : [],
    )
    return [fact.date.value, ...(datesOfHolds ?? []), ...others].filter((value) => value !== null)
  })
  let first: string | null = null
  let last: string | null = null
  for (const value of dates) {
    if (first === null || daysOf(value).first < daysOf(first).first) first = value
    last = later(last, value)
  }
  return { first, last }
}

/** Names each holder's successor; an end that no source states is then `followed`. */
function linked(tenures: readonly Tenure[]): Tenure[] {
  return tenures.map((tenure, at) => {
    if (tenure.record.capacity !== undefined) return tenure
    const last = lastDay(tenure.stint)
    const next = tenures
      .slice(at + 1, at + 20)
      .find(
        ({ record, begins }) =>
          record.capacity === undefined &&
          record.personId !== tenure.record.personId &&
          begins !== Infinity &&
          begins >= last,
      )
    if (next === undefined) return tenure
    const end = tenure.record.to === null ? ('followed' as const) : tenure.record.end
    return { ...tenure, record: { ...tenure.record, end, followedBy: next.record.id } }
  })
}
