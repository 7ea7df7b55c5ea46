import { lazy } from '../extractors/german/memory/lazy.ts'
import { memoised } from '../extractors/german/memory/memoised.ts'
import { covers, daysOf } from './consolidate/days.ts'
import { parseName } from './consolidate/names.ts'
import type { TenureRecord } from './consolidate/records.ts'
import { fold } from './identity.ts'
import { knownBody } from './known/bodies.ts'
import { STATES } from './known/jurisdictions.ts'
import type { FactRecord } from './records.ts'

/** What is asked of a data set. All dates are reduced ISO 8601. */
export interface Query {
  /** ISO code, name of a Land, or name of a municipality or district. */
  readonly jurisdiction?: string
  readonly role?: string
  /** `tenure`, or a fact type. */
  readonly type?: string
  readonly person?: string
  readonly body?: string
  readonly text?: string
  /** Who held an office on that day. */
  readonly at?: string
  readonly from?: string
  readonly to?: string
}

/** `stated`: sources bear it out; `presumed`: nobody says that it ended before. */
type Certainty = 'stated' | 'presumed'

export type Hit =
  | { readonly kind: 'tenure'; readonly tenure: TenureRecord; readonly at?: Certainty }
  | { readonly kind: 'fact'; readonly fact: FactRecord }

/** Fact types that tenures stand for, unless somebody asks for them by name. */
const IN_TENURES = new Set(['appointment', 'incumbency'])

/** Whether tenures, or facts, can answer at all: what can't need not be read. */
export function reads({ type, role, at }: Query): { tenures: boolean; facts: boolean } {
  const tenures = type === undefined || type === 'tenure'
  return { tenures, facts: at === undefined && type !== 'tenure' && (role === undefined || IN_TENURES.has(type ?? '')) }
}

/** A quick look at a line of JSON, before it is parsed. */
export function mayMatch(line: string, { type, jurisdiction, text }: Query): boolean {
  if (type !== undefined && type !== 'tenure' && !line.includes(`"type":"${type}"`)) return false
  if (type === undefined && /"type":"(?:appointment|incumbency)"/.test(line)) return false
  if (text !== undefined && !loosely(text).test(line)) return false
  if (jurisdiction === undefined || /"type":"agency"|"organisation":/.test(line)) return true
  return line.toLowerCase().includes(`"jurisdiction":${JSON.stringify(codeOf(jurisdiction)).toLowerCase()}`)
}

/** The same for a tenure; an office of a body may be its carriers' too. Successors share role and jurisdiction. */
export function mayMatchTenure(line: string, { jurisdiction, role }: Query): boolean {
  if (role !== undefined && !line.includes(`"role":${JSON.stringify(role)}`)) return false
  if (jurisdiction === undefined || line.includes('"body":')) return true
  return line.toLowerCase().includes(`"jurisdiction":${JSON.stringify(codeOf(jurisdiction)).toLowerCase()}`)
}

const ACCENTED: Readonly<Record<string, string>> = {
  a: '[aàáâãäå]',
  c: '[cç]',
  e: '[eèéêë]',
  i: '[iìíîï]',
  n: '[nñ]',
  o: '[oòóôõöø]',
  u: '[uùúûü]',
}

/** What is asked as a pattern over a raw line that lets through whatever folding would: cheaper than folding all lines. */
const loosely = memoised((text) => {
  const letters = fold(text).replace(/ss| |./gu, (part) => {
    if (part === 'ss') return '(?:ss|ß)'
    return part === ' ' ? '[^\\p{L}\\p{N}]+' : `${ACCENTED[part] ?? part}\\p{M}?`
  })
  return new RegExp(letters, 'iu')
})

/** Tenures that answer the query. With `at`, all who may have followed are to be among them: that implies an end. */
export function matchTenures(query: Query, tenures: readonly TenureRecord[]): Hit[] {
  const byId = query.at === undefined ? undefined : new Map(tenures.map((tenure) => [tenure.id, tenure]))
  return tenures.flatMap((tenure): Hit[] => {
    if (query.role !== undefined && tenure.role !== query.role) return []
    if (!isIn(tenure.jurisdiction, tenure.body, query)) return []
    if (
      query.person !== undefined &&
      ![tenure.person, ...(tenure.otherNames ?? [])].some((name) => isNamed(name, query.person ?? ''))
    )
      return []
    if (query.body !== undefined && !isBody([tenure.body, tenure.roleLabel], query.body, tenure.jurisdiction)) return []
    if (
      query.text !== undefined &&
      !has([tenure.person, tenure.roleLabel, tenure.body, ...(tenure.otherNames ?? [])], query.text)
    )
      return []
    if (!overlaps(tenure, query)) return []
    if (query.at === undefined) return [{ kind: 'tenure', tenure }]
    const at = heldAt(tenure, query.at, byId?.get(tenure.followedBy ?? ''))
    return at === undefined ? [] : [{ kind: 'tenure', tenure, at }]
  })
}

/** Facts that answer the query. */
export function matchesFact(query: Query, fact: FactRecord): boolean {
  const { type, jurisdiction } = fact
  if (query.type === undefined ? IN_TENURES.has(type) : type !== query.type) return false
  if (query.role !== undefined && (!('role' in fact) || fact.role !== query.role)) return false
  const ofBody = fact.type === 'agency' ? fact.name : 'organisation' in fact ? fact.organisation : undefined
  if (!isIn(jurisdiction, ofBody, query)) return false
  if (query.person !== undefined && !('person' in fact && isNamed(fact.person, query.person))) return false
  if (query.body !== undefined) {
    const { name: body, organisation, acronym, adopter, parent, formerly } = fact as Readonly<Record<string, unknown>>
    if (!isBody([body, organisation, acronym, adopter, parent, ...[formerly].flat()], query.body, jurisdiction))
      return false
  }
  if (query.text !== undefined && !has([JSON.stringify(fact)], query.text)) return false
  return isWithin(fact.date.value, query)
}

const codes = lazy(
  () => new Map(STATES.flatMap(({ id, name: own, nameEn = own }) => [id, own, nameEn].map((one) => [fold(one), id]))),
)

/** `Sachsen` and `DE-SN` alike. */
const codeOf = memoised((name) => codes().get(fold(name)) ?? name)

function isIn(jurisdiction: string | null, body: string | undefined, query: Query): boolean {
  if (query.jurisdiction === undefined) return true
  const code = codeOf(query.jurisdiction)
  if (jurisdiction !== null && fold(jurisdiction) === fold(code)) return true
  return body !== undefined && (knownBody(body, jurisdiction)?.carriers.includes(code) ?? false)
}

/** Every word of what is asked stands in the name: *Popp*, *Thomas Popp*. */
function isNamed(name: string, asked: string): boolean {
  const words = parseName(name).key.split(' ')
  return parseName(asked)
    .key.split(' ')
    .every((word) => words.includes(word))
}

/** *FITKO* is the Föderale IT-Kooperation, *ITEOS* now Komm.ONE. */
function isBody(names: readonly unknown[], asked: string, jurisdiction: string | null): boolean {
  const known = knownBody(asked, jurisdiction)?.name
  return (
    has(names, asked) ||
    (known !== undefined &&
      names.some((name) => typeof name === 'string' && knownBody(name, jurisdiction)?.name === known))
  )
}

const has = (values: readonly unknown[], asked: string) =>
  values.some((value) => typeof value === 'string' && fold(value).includes(fold(asked)))

function isWithin(value: string | null, { from, to }: Query): boolean {
  if (from === undefined && to === undefined) return true
  if (value === null) return false
  const days = daysOf(value)
  return (from === undefined || days.last >= daysOf(from).first) && (to === undefined || days.first <= daysOf(to).last)
}

function overlaps(tenure: TenureRecord, { from, to }: Query): boolean {
  if (from === undefined && to === undefined) return true
  const start = tenure.from?.value ?? tenure.firstConfirmed
  const end = tenure.to?.value ?? (tenure.end === 'open' ? null : tenure.lastConfirmed)
  if (to !== undefined && start !== null && daysOf(start).first > daysOf(to).last) return false
  return from === undefined || end === null || daysOf(end).last >= daysOf(from).first
}

/** Whether a person was in office on a day, as far as the sources go. */
export function heldAt(tenure: TenureRecord, at: string, next: TenureRecord | undefined): Certainty | undefined {
  const day = daysOf(at)
  const start = tenure.from?.value ?? tenure.firstConfirmed
  if (start === null || start === undefined || daysOf(start).first > day.last) return undefined
  const surelyStarted = daysOf(start).last <= day.first || covers(at, start) || covers(start, at)
  if (tenure.to !== null) {
    if (daysOf(tenure.to.value).last < day.first) return undefined
    return surelyStarted ? 'stated' : 'presumed'
  }
  if (tenure.lastConfirmed !== null && daysOf(tenure.lastConfirmed).last >= day.first)
    return surelyStarted ? 'stated' : 'presumed'
  const nextStart = next?.from?.value ?? next?.firstConfirmed
  if (nextStart != null && daysOf(nextStart).first <= day.first) return undefined
  return 'presumed'
}
