import { type KnownBody, knownBodies } from '../../extractors/german/bodies/table.ts'
import { fold } from '../identity.ts'
import { type BodyHistory, bodyHistories } from './body-history.ts'

/**
 * A public body: names, kind and seat from extractors/german/bodies/table.ts, carriers and history from body-history.ts.
 * Carriers are the jurisdictions that run it; a body without a line in the history is its jurisdiction's own.
 */
export interface PublicBody extends KnownBody, BodyHistory {
  /** The body that it merged into, or that succeeds it. */
  readonly became?: string
}

/** All names of the bodies, folded; several Länder may have bodies of one name. */
interface Index {
  readonly present: ReadonlyMap<string, readonly PublicBody[]>
  readonly former: ReadonlyMap<string, readonly PublicBody[]>
}

let index: Index | undefined
let bodies: readonly PublicBody[] | undefined

/**
 * The known body of that name, acronym or other spelling, if it can be one of that jurisdiction. A former name means the
 * body as well, but only within its own jurisdiction: *Landesamt für Informationstechnik* was in Berlin.
 */
export function knownBody(name: string, jurisdiction: string | null): PublicBody | undefined {
  index ??= buildIndex()
  const key = fold(name)
  const found = index.present.get(key)?.find((body) => canBe(body, jurisdiction))
  if (found !== undefined || jurisdiction === null) return found
  return index.former.get(key)?.find((body) => body.jurisdiction === jurisdiction)
}

function canBe({ jurisdiction: seat, carriers }: PublicBody, jurisdiction: string | null): boolean {
  if (jurisdiction === null || seat === undefined) return true
  return seat === jurisdiction || seat === 'DE' || carriers.includes(jurisdiction)
}

/** All public bodies of the table, each once: under the name that it has, or had last. */
export function allBodies(): readonly PublicBody[] {
  bodies ??= joinTables()
  return bodies
}

function joinTables(): PublicBody[] {
  const histories = bodyHistories()
  const successors = new Map([...histories].flatMap(([name, { outOf }]) => outOf.map((old) => [old, name] as const)))
  return current(histories).map((body): PublicBody => {
    const { name, jurisdiction } = body
    const became = successors.get(name)
    const own = { carriers: jurisdiction === undefined ? [] : [jurisdiction], formerly: [], outOf: [] }
    return { ...body, ...(histories.get(name) ?? own), ...(became !== undefined && { became }) }
  })
}

/** The table's bodies without associations, and without those that go on under another name. */
function current(histories: ReadonlyMap<string, BodyHistory>): KnownBody[] {
  const renamed = new Set([...histories.values()].flatMap(({ formerly }) => formerly.map(({ name }) => name)))
  return knownBodies().filter(({ name, kind }) => kind !== 'association' && !renamed.has(name))
}

function buildIndex(): Index {
  const [present, former] = [new Map<string, PublicBody[]>(), new Map<string, PublicBody[]>()]
  const put = (map: Map<string, PublicBody[]>, key: string, body: PublicBody) =>
    map.set(key, [...(map.get(key) ?? []), body])
  const tabled = new Map(knownBodies().map((body) => [body.name, body]))
  for (const body of allBodies()) {
    for (const key of keysOf(body)) put(present, key, body)
    for (const { name } of body.formerly)
      for (const key of keysOf(tabled.get(name) ?? { name, acronyms: [], otherNames: [] })) put(former, key, body)
  }
  return { present, former }
}

const keysOf = ({ name, acronyms, otherNames }: Pick<KnownBody, 'name' | 'acronyms' | 'otherNames'>) => [
  ...new Set([name, ...otherNames, ...acronyms].map(fold)),
]
