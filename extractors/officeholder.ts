/** What appointments and incumbencies share: their slots, and how person, office and body of a clause go together. */
import { z } from 'zod'
import type { Chunk } from './german/chunks.ts'
import type { OfficeMention } from './german/offices.ts'
import type { Level } from './jurisdiction.ts'
import { type BodyReference, type Found, type Reading, type Refusal, refuse, type Slots } from './rule.ts'

export const officeSlots = {
  person: z.string().min(1).meta({ description: 'name without titles and party' }),
  role: z.enum(['CIO', 'CDO', 'CISO', 'minister', 'state-secretary', 'agency-head']),
  roleLabel: z.string().min(1).optional().meta({ description: 'the office as the text names it' }),
  capacity: z.enum(['deputy', 'acting', 'co']).optional(),
  organisation: z.string().min(1).optional().meta({ description: 'the body that the office belongs to' }),
  predecessor: z.string().min(1).optional(),
  successor: z.string().min(1).optional(),
} as const

/** Same person, same role and capacity: the same office in one document. */
export function officeKey(slots: Slots): string {
  return [slots.person, slots.role, slots.capacity ?? ''].join('|').toLowerCase()
}

/** What a rule knows of an office that somebody gets, leaves or holds. */
export interface OfficeEvent {
  readonly event: 'appointed' | 'departed' | 'holds'
  readonly person: Chunk | undefined
  readonly office: OfficeMention | undefined
  /** The chunk of the office, where it stands in this clause. */
  readonly officeChunk?: Chunk | undefined
  /** The body, where the rule knows it better than the office's own words. */
  readonly organisation?: Chunk | undefined
  readonly predecessor?: Chunk | undefined
  readonly successor?: Chunk | undefined
  readonly more?: Partial<Reading>
}

/** A reading for each role of the office, or the reason why this is none. */
export function officeReadings(found: Found, event: OfficeEvent): readonly Reading[] | Refusal {
  const { office } = event
  const person = event.person?.mentions.person
  if (!person) return refuse('no person in reach')
  if (!office) return refuse('no office in reach')
  if (office.company) return refuse(`office of a company: «${office.label}»`)
  if (office.isFormer && event.event !== 'departed') return refuse(`former office: «${office.label}»`)
  if (office.roles.length === 0) return refuse(`no office of facts.md: «${office.label}»`)
  const company = found.clause.chunks.find((c) => c.tags.has('Company'))
  if (company && !office.placeText && !office.organisation) return refuse(`a company in the clause: «${company.text}»`)
  const body = bodyOf(found, event)
  const organisation = office.organisation ?? body?.name
  if (office.roles.includes('agency-head') && !organisation)
    return refuse(`no public IT body to head: «${office.label}»`)
  if (needsPortfolio(office) && !office.digital && !found.document.hasDigitalTask(person.name)) {
    return refuse(`no digital portfolio: «${office.label}»`)
  }
  const name = (chunk: Chunk | undefined) => chunk?.mentions.person?.name
  return office.roles.map((role) => ({
    ...event.more,
    about: event.officeChunk ?? (event.person as Chunk),
    place: [event.officeChunk, event.organisation].filter((c) => c !== undefined),
    ...(role === 'agency-head' ? { jurisdiction: body?.jurisdiction } : {}),
    level: levelOf(office),
    slots: withoutEmpty({
      event: event.event,
      person: person.name,
      role,
      roleLabel: office.label,
      capacity: office.capacity,
      organisation,
      predecessor: name(event.predecessor),
      successor: name(event.successor),
    }),
  }))
}

/** Ministers and *Landes-CIO*s are a Land's or the federation's; an *IT-Referentin* is a town's. */
function levelOf(office: OfficeMention): Level | undefined {
  if (needsPortfolio(office) || /^(?:Landes|Bundes|Regierungs)/u.test(office.label)) return 'state'
  return /^(?:IT|Digital)-?(?:Referent|Dezernent)/u.test(office.label) ? 'municipal' : undefined
}

const needsPortfolio = (office: OfficeMention) => office.roles.some((r) => r === 'minister' || r === 'state-secretary')

/** The office's own body, else the body that the rule found, else the one that the text is speaking of. */
function bodyOf(found: Found, { office, organisation, officeChunk }: OfficeEvent): BodyReference | undefined {
  const own = office?.body ?? (office?.organisation ? undefined : organisation?.mentions.body)
  if (own) return own.jurisdiction ? own : (found.document.bodyNamed(own.name) ?? own)
  if (office?.organisation || !office?.roles.includes('agency-head')) return undefined
  return found.document.bodyNear(found.sentence.offset + (officeChunk?.start ?? 0))
}

function withoutEmpty(slots: Record<string, unknown>): Slots {
  return Object.fromEntries(Object.entries(slots).filter(([, v]) => v !== undefined)) as Slots
}

const AGENT = /^(?:von|vom|durch|gegenüber|neben|samt|nebst|unter|bei|laut)$/

/** The word or mention before a chunk in its clause, articles and titles of office skipped. */
function leadOf(found: Found, chunk: Chunk): Chunk | undefined {
  const { chunks } = found.clause
  let i = chunks.indexOf(chunk) - 1
  while (
    i >= 0 &&
    (chunks[i]?.tags.has('Office') ||
      chunks[i]?.tags.has('Noun') ||
      chunks[i]?.tags.has('Comma') ||
      /^(?:de[rmns]|die|das|dessen|ihr|sein)/.test(chunks[i]?.lower ?? ''))
  )
    i--
  return chunks[i]
}

/** *durch den CIO Popp*, *von Minister Muster*: who does it, not whom it befalls (*die Berufung von Popp*). */
export function isAgent(found: Found, person: Chunk): boolean {
  const lead = leadOf(found, person)
  if (!lead || !AGENT.test(lead.lower)) return false
  return !(lead.lower === 'von' && found.clause.chunks[found.clause.chunks.indexOf(lead) - 1]?.tags.has('VerbNoun'))
}

/**
 * Whom an appointment befalls, among the persons of a clause: never the agent of a passive (*durch X ernannt*); in an
 * active clause with two persons the object, which stands nearer before *zum CIO*.
 */
export function appointee(found: Found, persons: readonly Chunk[], office: Chunk | undefined): Chunk | undefined {
  const free = persons.filter((p) => !isAgent(found, p))
  const pool = free.length ? free : []
  if (pool.length <= 1) return pool[0]
  const passive = found.clause.chunks.some((c) => c.tags.has('Werden') || c.tags.has('Sein'))
  if (passive || !office) return pool.find((p) => p.tags.has('Antecedent')) ?? pool[0]
  return pool.filter((p) => p.start < office.start).at(-1) ?? pool.at(-1)
}

/** The office of a clause, else of its sentence, else the one that the text spoke of last. */
export function officeInReach(found: Found): { office: OfficeMention; chunk?: Chunk } | undefined {
  const usable = (c: Chunk) =>
    c.mentions.office !== undefined &&
    !(c.mentions.office.generic && c.mentions.office.roles.includes('agency-head') && !c.mentions.office.organisation)
  for (const chunks of [found.clause.chunks, found.sentence.chunks]) {
    const chunk = chunks.find(usable)
    if (chunk?.mentions.office) return { office: chunk.mentions.office, chunk }
  }
  const near = found.document.officeNear(found.sentence.offset)
  return near ? { office: near } : undefined
}
