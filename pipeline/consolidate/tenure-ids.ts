import { hashId, tenureId } from '../identity.ts'
import type { RememberedTenure } from './kept-ids.ts'
import { byStanding, compare } from './merge-facts.ts'
import { parseName } from './names.ts'
import { isOfficeFact, publishedOf, type Statement } from './statements.ts'
import type { Stint } from './stints.ts'

interface TenureIds {
  readonly id: string
  readonly formerIds?: string[]
}

/** The ids that tenures and persons have. */
export interface Ids {
  tenure(stint: Stint): TenureIds
  person(key: string): string
}

/**
 * The ids of all tenures and persons. A tenure keeps the id under which the last data set had its facts; else it has that of its
 * earliest report, and of several tenures of one person and role the one that was reported first has it.
 * What its other statements would have given, and what its facts went by before, are its `formerIds`.
 * A person keeps the id that the last data set gave to one of the tenures.
 */
export function idsOf(
  stints: readonly Stint[],
  statementsOf: (fact: string) => readonly Statement[],
  remembered: readonly RememberedTenure[],
): Ids {
  const before = new Map<string, RememberedTenure>()
  for (const tenure of remembered) for (const fact of tenure.facts) if (!before.has(fact)) before.set(fact, tenure)
  const claims = stints.map((stint): Claim => {
    const statements = stint.facts.flatMap(({ id }) => statementsOf(id))
    if (statements.length > 1) statements.sort(byReport)
    const report = `${reportOf(statements[0])}\u0000${stint.facts[0]?.id ?? ''}`
    const past = before.size === 0 ? [] : pastOf(stint, before)
    const [first] = statements
    const name = first !== undefined && isOfficeFact(first.fact) ? first.fact.person : ''
    return { stint, report, name, stated: statedIds(statements), past }
  })
  claims.sort((a, b) => compare(a.report, b.report))
  const taken = new Set<string>()
  const ids = new Map<Stint, string>()
  const give = (candidates: (claim: Claim) => readonly string[]) => {
    for (const claim of claims) {
      const id = ids.has(claim.stint) ? undefined : candidates(claim).find((candidate) => !taken.has(candidate))
      if (id === undefined) continue
      taken.add(id)
      ids.set(claim.stint, id)
    }
  }
  give(({ past }) => past.map(({ id }) => id))
  give(({ stated }) => stated)
  give(({ stint }) => stint.facts.map(({ id }) => hashId('tenure', id)))
  const former = new Map(
    claims.map(({ stint, stated, past }) => {
      const others = [...stated, ...past.flatMap(({ id, formerIds = [] }) => [id, ...formerIds])]
      return [stint, others.filter((other) => !taken.has(other) && taken.add(other)).sort()]
    }),
  )
  const persons = personIds(claims)
  return {
    tenure(stint) {
      const [id, formerIds = []] = [ids.get(stint), former.get(stint)]
      if (id === undefined) throw new Error('a tenure without an id')
      return { id, ...(formerIds.length > 0 && { formerIds }) }
    },
    person: (key) => persons.get(key) ?? hashId('person', key),
  }
}

/** By the persons' keys, which change as fuller names come; an id is of the first name (*Ostermann*, later *Ostermann-Kühn*). */
function personIds(claims: readonly Claim[]): Map<string, string> {
  const ids = new Map<string, string>()
  const taken = new Set<string>()
  const give = (candidates: (claim: Claim) => readonly string[]) => {
    for (const claim of claims) {
      const { person } = claim.stint
      const id = ids.has(person) ? undefined : candidates(claim).find((candidate) => !taken.has(candidate))
      if (id === undefined) continue
      taken.add(id)
      ids.set(person, id)
    }
  }
  give(({ past }) => past.map(({ personId }) => personId))
  give(({ stint: { person }, name }) => [
    hashId('person', `${person.slice(0, person.indexOf('|'))}|${parseName(name).key}`),
    hashId('person', person, 'another'),
  ])
  return ids
}

/** A stint with the ids that it may have: of its statements, the earliest report first, and of the last data set. */
interface Claim {
  readonly stint: Stint
  /** When it was first reported, for the order in which ids are given. */
  readonly report: string
  /** The person's, as the first report has it. */
  readonly name: string
  readonly stated: readonly string[]
  readonly past: readonly RememberedTenure[]
}

function pastOf({ facts }: Stint, before: ReadonlyMap<string, RememberedTenure>): RememberedTenure[] {
  const ids = facts.flatMap(({ id, formerIds = [] }) => [id, ...formerIds])
  return [...new Set(ids.flatMap((id) => before.get(id) ?? []))]
}

function statedIds(statements: readonly Statement[]): string[] {
  const ids = new Map<string, string>()
  for (const { fact, given } of statements) {
    if (!isOfficeFact(fact)) continue
    const jurisdiction = given === undefined ? fact.jurisdiction : given
    const key = `${jurisdiction}\u0000${fact.person}\u0000${fact.role}`
    if (!ids.has(key)) ids.set(key, tenureId({ ...fact, jurisdiction }))
  }
  return [...new Set(ids.values())]
}

/** The earliest report first; those of no date last. */
const byReport = (a: Statement, b: Statement) => compare(reportOf(a), reportOf(b)) || byStanding(a.fact, b.fact)

const reportOf = (statement: Statement | undefined) => (statement && publishedOf(statement.fact)) ?? '9'
