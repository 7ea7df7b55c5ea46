import type { FactRecord } from '../records.ts'
import { daysOf } from './days.ts'
import { likeness, type PersonName, parseName, specificity } from './names.ts'
import { join, rootOf } from './same.ts'

/** One mention of a person in an office: what decides whether two names may be one person's. */
export interface Mention {
  readonly name: string
  readonly jurisdiction: string | null
  /** Key of the office. */
  readonly office: string
  readonly fact: FactRecord
}

/** Tells which person a name means: a key for each person, and the fullest of the person's names. */
export interface Persons {
  key(name: string, jurisdiction: string | null): string
  name(key: string): string
  /** All names of a person, the fullest first. */
  names(key: string): readonly string[]
}

interface Known extends PersonName {
  readonly spellings: Map<string, number>
  readonly offices: Set<string>
  first: number
  last: number
}

/** A shortened or married name is the same person's only within this many days of the other's facts. */
const NEAR = 6 * 366

/** Pairs of `jurisdiction|name` that people said to be, or not to be, one person. */
export interface PersonDecisions {
  readonly same: readonly (readonly [string, string])[]
  readonly apart: readonly (readonly [string, string])[]
}

/**
 * Joins names within a jurisdiction; across Länder a name alone proves nothing. From the fullest names to the barest,
 * each joins the one person whom it can mean; where it can mean two, it stays by itself.
 */
export function resolvePersons(
  mentions: Iterable<Mention>,
  decisions: PersonDecisions = { same: [], apart: [] },
): Persons {
  const byJurisdiction = new Map<string, Map<string, Known>>()
  for (const mention of mentions) {
    const jurisdiction = mention.jurisdiction ?? ''
    const names = byJurisdiction.get(jurisdiction) ?? new Map<string, Known>()
    byJurisdiction.set(jurisdiction, names)
    learn(names, mention)
  }
  const parents = new Map<string, string>()
  const apart = new Set(
    decisions.apart.flatMap(([a, b]) => [pairKey(decided(a), decided(b)), pairKey(decided(b), decided(a))]),
  )
  for (const [jurisdiction, names] of byJurisdiction) joinNames(jurisdiction, names, parents, apart)
  for (const [a, b] of decisions.same) join(parents, decided(a), decided(b))
  return answers(byJurisdiction, parents)
}

const decided = (pair: string) => {
  const at = pair.indexOf('|')
  return `${pair.slice(0, at)}|${parseName(pair.slice(at + 1)).key}`
}
const pairKey = (a: string, b: string) => `${a}\u0000${b}`

function learn(names: Map<string, Known>, { name, office, fact }: Mention): void {
  const parts = parseName(name)
  let known = names.get(parts.key)
  if (known === undefined) {
    known = { ...parts, spellings: new Map(), offices: new Set(), first: Infinity, last: -Infinity }
    names.set(parts.key, known)
  }
  known.spellings.set(name, (known.spellings.get(name) ?? 0) + 1)
  known.offices.add(office)
  for (const value of [fact.date.value, fact.evidence[0]?.published]) {
    if (value == null) continue
    const { first, last } = daysOf(value)
    known.first = Math.min(known.first, first)
    known.last = Math.max(known.last, last)
    break
  }
}

function joinNames(jurisdiction: string, names: Map<string, Known>, parents: Map<string, string>, apart: Set<string>) {
  const bySurname = new Map<string, Known[]>()
  const fullestFirst = [...names.values()].sort(
    (a, b) => specificity(b) - specificity(a) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
  )
  for (const name of fullestFirst) {
    const id = `${jurisdiction}|${name.key}`
    const candidates = new Map<string, Known>()
    // Initials need an eye on all of that surname; whole first names only on their own.
    for (const bucket of bucketsOf(name, true)) {
      for (const other of bySurname.get(bucket) ?? []) {
        if (!mayBeOne(name, other) || apart.has(pairKey(id, `${jurisdiction}|${other.key}`))) continue
        candidates.set(rootOf(parents, `${jurisdiction}|${other.key}`), other)
      }
    }
    const [only] = [...candidates.keys()]
    if (candidates.size === 1 && only !== undefined) parents.set(id, only)
    for (const bucket of bucketsOf(name, false)) {
      const bucketed = bySurname.get(bucket)
      if (bucketed === undefined) bySurname.set(bucket, [name])
      else bucketed.push(name)
    }
  }
}

/** Where a name is filed (and sought): by each part of the surname with each first name and its initial. */
function bucketsOf({ given, surname }: PersonName, seeking: boolean): Set<string> {
  const firsts =
    given.length === 0 ? ['*'] : seeking ? given : [...given, ...given.map((part) => part.slice(0, 1)), '*']
  return new Set(surname.flatMap((part) => firsts.map((first) => `${part} ${first}`)))
}

function mayBeOne(a: Known, b: Known): boolean {
  const how = likeness(a, b)
  if (how === undefined) return false
  if (a.first <= a.last && b.first <= b.last && Math.max(a.first, b.first) - Math.min(a.last, b.last) > NEAR)
    return false
  return how !== 'weak' || [...a.offices].some((office) => b.offices.has(office))
}

function answers(byJurisdiction: Map<string, Map<string, Known>>, parents: Map<string, string>): Persons {
  const spellings = new Map<string, { name: string; rank: readonly [number, number] }[]>()
  for (const [jurisdiction, names] of byJurisdiction) {
    for (const known of names.values()) {
      const key = rootOf(parents, `${jurisdiction}|${known.key}`)
      const ranked = [...known.spellings].map(([name, count]) => ({ name, rank: [specificity(known), count] as const }))
      spellings.set(key, [...(spellings.get(key) ?? []), ...ranked])
    }
  }
  for (const list of spellings.values())
    list.sort((a, b) => b.rank[0] - a.rank[0] || b.rank[1] - a.rank[1] || (a.name < b.name ? -1 : 1))
  const names = (key: string) => [...new Set((spellings.get(key) ?? []).map(({ name }) => name))]
  return {
    key: (name, jurisdiction) => rootOf(parents, `${jurisdiction ?? ''}|${parseName(name).key}`),
    name: (key) => spellings.get(key)?.[0]?.name ?? key,
    names,
  }
}
