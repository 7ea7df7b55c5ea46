import { fold, subjectTexts } from '../identity.ts'
import { knownBody } from '../known/bodies.ts'
import type { FactRecord } from '../records.ts'
import type { Bodies } from './bodies.ts'
import { type OfficeKey, officeOf } from './offices.ts'
import { type Mention, type PersonDecisions, type Persons, resolvePersons } from './persons.ts'
import { titleWords } from './titles.ts'

export type OfficeFact = Extract<FactRecord, { type: 'appointment' | 'incumbency' }>

/** What one document states, with the keys of who and what it is about. */
export interface Statement {
  readonly fact: FactRecord
  /** Statements of one subject and event can be one fact if their dates allow it. */
  readonly subject: string
  readonly office?: OfficeKey
  readonly person?: string
  /** Whose office it is as the document has it, where another document had to tell. */
  readonly given?: FactRecord['jurisdiction']
}

export const isOfficeFact = (fact: FactRecord): fact is OfficeFact =>
  fact.type === 'appointment' || fact.type === 'incumbency'

/** When the document of a statement was published. */
export const publishedOf = (fact: FactRecord) => fact.evidence[0]?.published

/** Resolves who and what the facts of all documents are about. Whose office it is may come from another document. */
export function resolveStatements(
  facts: readonly FactRecord[],
  bodies: Bodies,
  decisions?: PersonDecisions,
): { statements: Statement[]; persons: Persons } {
  const adopted = adoptJurisdictions(facts)
  const offices = adopted.map((fact) => (isOfficeFact(fact) ? officeOf(fact, fact.jurisdiction, bodies) : undefined))
  const mentions = adopted.flatMap((fact, at): Mention[] => {
    const office = offices[at]
    return office && isOfficeFact(fact)
      ? [{ name: fact.person, jurisdiction: office.jurisdiction, office: office.key, fact }]
      : []
  })
  const persons = resolvePersons(mentions, decisions)
  const statements = adopted.map((fact, at): Statement => {
    const office = offices[at]
    if (office && isOfficeFact(fact)) {
      const person = persons.key(fact.person, office.jurisdiction)
      const subject = [office.key, person, fact.capacity ?? ''].join('\u0000')
      const given = facts[at]?.jurisdiction ?? null
      return { fact, office, person, subject, ...(given !== fact.jurisdiction && { given }) }
    }
    return { fact, subject: subjectOf(fact, bodies) }
  })
  return { statements, persons }
}

/** The key of what a fact is about: a case where names of one thing vary, else its slots of the id. */
function subjectOf(fact: FactRecord, bodies: Bodies): string {
  const { jurisdiction } = fact
  switch (fact.type) {
    case 'strategy':
      return [jurisdiction ?? '', ...titleWords(fact.title, jurisdiction)].join('\u0000')
    case 'agency':
      return bodies.key(fact.name, jurisdiction)
    default:
      return [jurisdiction ?? '', ...subjectTexts(fact)].join('\u0000')
  }
}

/**
 * A statement that leaves open whose office it is takes the jurisdiction of the one in which that person holds that
 * role; a body's fact that of the known body.
 */
function adoptJurisdictions(facts: readonly FactRecord[]): FactRecord[] {
  const held = new Map<string, Set<string>>()
  const key = (fact: OfficeFact) => `${fold(fact.person)}\u0000${fact.role}`
  for (const fact of facts) {
    if (!isOfficeFact(fact) || fact.jurisdiction === null) continue
    const at = held.get(key(fact))
    if (at === undefined) held.set(key(fact), new Set([fact.jurisdiction]))
    else at.add(fact.jurisdiction)
  }
  return facts.map((fact) => {
    if (fact.type === 'agency') {
      const body = knownBody(fact.name, fact.jurisdiction)
      const seat = body?.jurisdiction
      return seat?.startsWith('DE') && seat !== fact.jurisdiction ? { ...fact, jurisdiction: seat } : fact
    }
    if (!isOfficeFact(fact) || fact.jurisdiction !== null) return fact
    const [only, ...others] = held.get(key(fact)) ?? []
    return only !== undefined && others.length === 0 ? { ...fact, jurisdiction: only } : fact
  })
}
