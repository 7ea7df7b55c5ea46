import { hashId } from '../identity.ts'
import { jurisdiction as knownJurisdiction } from '../known/jurisdictions.ts'
import type { FactRecord } from '../records.ts'
import { ROLES } from './labels.ts'
import type { Views } from './views.ts'

/** An entity of FollowTheMoney (https://followthemoney.tech): all values are lists of strings. */
interface Entity {
  readonly id: string
  readonly schema: 'Person' | 'Position' | 'Occupancy' | 'PublicBody'
  readonly properties: Readonly<Record<string, readonly string[]>>
}

/** Persons, the positions that they held, when they held them, and public bodies. */
export function entitiesOf(views: Views, factOf: (id: string) => FactRecord | undefined): Entity[] {
  const urls = (facts: readonly string[]) => facts.flatMap((id) => factOf(id)?.evidence.map(addressOf) ?? [])
  const persons = new Map<string, Set<string>>()
  const entities: Entity[] = []
  for (const { office, jurisdiction, land, ags, role, body, tenures } of views.officeholders) {
    const place = jurisdiction === null ? undefined : knownJurisdiction(jurisdiction, ags)
    const position = `akt-${hashId('office', office)}`
    const subnational = land ?? (place && place.level !== 'federation' ? place.name : undefined)
    const name = [ROLES[role]?.en ?? role, body ?? place?.name].filter((part) => part !== undefined).join(', ')
    entities.push({
      id: position,
      schema: 'Position',
      properties: listed({ name, country: 'de', subnationalArea: subnational }),
    })
    for (const tenure of tenures) {
      const person = `akt-${tenure.personId}`
      const names = persons.get(person) ?? new Set()
      for (const spelling of [tenure.person, ...(tenure.otherNames ?? [])]) names.add(spelling)
      persons.set(person, names)
      entities.push({
        id: `akt-${tenure.id}`,
        schema: 'Occupancy',
        properties: listed({
          holder: person,
          post: position,
          startDate: tenure.from?.value,
          endDate: tenure.to?.value,
          date: tenure.lastConfirmed ?? undefined,
          status: tenure.end === 'open' ? 'unknown' : 'ended',
          summary: tenure.capacity,
          sourceUrl: urls(tenure.facts),
        }),
      })
    }
  }
  for (const [id, [name = '', ...alias]] of persons)
    entities.push({ id, schema: 'Person', properties: listed({ name, alias, country: 'de' }) })
  for (const agency of views.agencies) {
    entities.push({
      id: `akt-${agency.id}`,
      schema: 'PublicBody',
      properties: listed({
        name: agency.name,
        weakAlias: agency.acronym ?? undefined,
        previousName: agency.formerNames,
        country: 'de',
        incorporationDate: agency.founded ?? undefined,
        dissolutionDate: agency.dissolved ?? undefined,
        sourceUrl: urls(agency.events.map(({ fact }) => fact)),
      }),
    })
  }
  return entities.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}

/** The page's address without the fragment; a file has none. */
const addressOf = ({ link }: FactRecord['evidence'][number]) => link?.split('#', 1)[0]

function listed(
  values: Readonly<Record<string, string | readonly (string | undefined)[] | undefined>>,
): Record<string, string[]> {
  const lists = Object.entries(values).map(([name, value]) => {
    const list = (typeof value === 'string' ? [value] : (value ?? [])).filter(
      (item) => item !== undefined && item !== '',
    )
    return [name, [...new Set(list)] as string[]] as const
  })
  return Object.fromEntries(lists.filter(([, list]) => list.length > 0))
}
