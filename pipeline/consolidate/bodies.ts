import { fold } from '../identity.ts'
import { knownBody } from '../known/bodies.ts'
import { STATES } from '../known/jurisdictions.ts'
import type { FactRecord } from '../records.ts'
import { join, rootOf } from './same.ts'

/** Gives every spelling of a body one key: known name, acronym, former name, with or without its Land. */
export interface Bodies {
  /** The body's key; the same for all its names. */
  key(name: string, jurisdiction: string | null): string
  /** The name to show for a key, where one is better than what the texts say. */
  knownName(key: string): string | undefined
}

/** Words that a body's name may come with or without. */
const OPTIONAL = new RegExp(
  `^(?:landesbetrieb|landeseigener|zweckverband|anstalt|aor|gmbh|eg|ag|des|der|landes|land|freistaats|freistaates|fur|${[
    ...new Set(STATES.flatMap(({ name }) => fold(name).split(' '))),
  ].join(
    '|',
  )}|(?:sachsisch|bayerisch|hessisch|niedersachsisch|brandenburgisch|saarlandisch|bremisch|hamburgisch)e[rsnm]?|thuringer|berliner|hamburger|bremer)$`,
  'u',
)

/** Learns acronyms and new names from the agency facts. Renaming keeps a body; merging makes a new one. */
export function resolveBodies(facts: Iterable<FactRecord>): Bodies {
  const acronyms = new Map<string, string>()
  const renamed = new Map<string, string>()
  const names = new Map<string, string>()

  const plain = (name: string, jurisdiction: string | null): string => {
    const known = knownBody(name, jurisdiction)
    if (known !== undefined) {
      const key = `${known.jurisdiction ?? jurisdiction ?? ''}|${fold(known.name)}`
      names.set(key, known.name)
      return key
    }
    const words = fold(name).split(' ')
    const telling = words.filter((word) => !OPTIONAL.test(word))
    return `${jurisdiction ?? ''}|${(telling.join('').length > 2 ? telling : words).join(' ')}`
  }
  const agencies = [...facts].filter((fact) => fact.type === 'agency')
  for (const { name, acronym, jurisdiction } of agencies)
    if (acronym !== undefined && fold(acronym) !== fold(name))
      put(acronyms, plain(acronym, jurisdiction), plain(name, jurisdiction))
  const full = (name: string, jurisdiction: string | null) => {
    const key = plain(name, jurisdiction)
    return acronyms.get(key) ?? key
  }
  for (const { event, name, formerly, jurisdiction } of agencies) {
    const [old, ...others] = formerNames(formerly)
    if (event !== 'renamed' || old === undefined || others.length > 0) continue
    join(renamed, full(old, jurisdiction), full(name, jurisdiction))
  }
  for (const { name, jurisdiction } of agencies.filter(({ event }) => event === 'renamed').sort(byWhen))
    names.set(rootOf(renamed, full(name, jurisdiction)), name)
  return {
    key: (name, jurisdiction) => rootOf(renamed, full(name, jurisdiction)),
    knownName: (key) => names.get(key),
  }
}

const byWhen = (a: FactRecord, b: FactRecord) => ((a.date.value ?? '') < (b.date.value ?? '') ? -1 : 1)

/** The slot holds one name or a list of them. */
export function formerNames(formerly: string | readonly string[] | undefined): readonly string[] {
  return typeof formerly === 'string' ? [formerly] : (formerly ?? [])
}

/** Two bodies may share an acronym; then the smaller key wins, whatever the order of the facts. */
function put(map: Map<string, string>, key: string, value: string): void {
  const before = map.get(key)
  if (key !== value && (before === undefined || value < before)) map.set(key, value)
}
