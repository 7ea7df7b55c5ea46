/** What appointments and incumbencies share: their slots, and how person, office and body of a clause go together. */
import { z } from 'zod'
import type { Chunk } from './german/chunks.ts'
import { HEAD_OF_BODY, type Office } from './holders.ts'
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
  readonly office: Office | undefined
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
  const body = bodyOf(found, event)
  const reason = whyNoOffice(found, event, { office, body, person: person.name })
  if (reason) return refuse(reason)
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
      capacity: office.capacity ?? capacityIn(found),
      organisation: office.organisation ?? (office.roles.includes('agency-head') ? body?.name : undefined),
      predecessor: name(event.predecessor),
      successor: name(event.successor),
    }),
  }))
}

/** *Siemens-CIO*: a compound whose first part is neither a place nor a level of government. */
const UNKNOWN_HOUSE =
  /^(?!(?:landes|bundes|co|vize|stadt|kreis|regierungs|ressort|verwaltungs|behörden|haus|it|digital|ober|senats|länder|interims|chef|ex)-)\p{Lu}[\p{L}-]*-(?:CIO|CDO|CISO)/iu

interface Considered {
  readonly office: Office
  readonly body: BodyReference | undefined
  readonly person: string
}

function whyNoOffice(found: Found, { event }: OfficeEvent, { office, body, person }: Considered): string | undefined {
  const label = office.label ?? 'head of a body'
  if (office.company) return `office of a company: «${label}»`
  if (office.isFormer && event !== 'departed') return `former office: «${label}»`
  if (office.isFuture && event === 'holds') return `future office: «${label}»`
  if (office.roles.length === 0) return `no office of facts.md: «${label}»`
  if (UNKNOWN_HOUSE.test(label) && !office.placeText && !office.body)
    return `of a house that is no administration: «${label}»`
  const company = found.clause.chunks.find((c) => c.tags.has('Company') || c.tags.has('Association'))
  if (company && !office.placeText && !office.organisation) return `a company in the clause: «${company.text}»`
  if (office.roles.includes('agency-head')) {
    if (!body) return `no body to head: «${label}»`
    if (!body.digital) return `no public IT body: «${body.name}»`
  }
  if (needsPortfolio(office) && !hasPortfolio(found, office, person)) return `no digital portfolio: «${label}»`
  return undefined
}

/** In the office's own name, by the ministry that the page is about, or by what the text says of the person. */
function hasPortfolio({ document }: Found, office: Office, person: string): boolean {
  if (office.digital) return true
  const bare = /^(?:(?:Staats)?[Mm]inister(?:in)?|Staatssekretär(?:in)?|Senator(?:in)?|Staatsr(?:at|ätin))$/u.test(
    office.label ?? '',
  )
  return (bare && document.hasDigitalMinistry) || document.hasDigitalTask(person)
}

/** *führt das Haus kommissarisch* says it beside the verb. */
function capacityIn(found: Found): 'acting' | undefined {
  return found.clause.chunks.some((c) =>
    /^(?:kommissarisch|übergangsweise|interimistisch|interimsweise)$/.test(c.lower),
  )
    ? 'acting'
    : undefined
}

/** Ministers and *Landes-CIO*s are a Land's or the federation's; an *IT-Referentin* is a town's. */
function levelOf(office: Office): Level | undefined {
  if (needsPortfolio(office) || /^(?:Landes|Bundes|Regierungs)/u.test(office.label ?? '')) return 'state'
  return /^(?:IT|Digital)-?(?:Referent|Dezernent)/u.test(office.label ?? '') ? 'municipal' : undefined
}

const needsPortfolio = (office: Office) => office.roles.some((r) => r === 'minister' || r === 'state-secretary')

/** The office's own body, else the body that the rule found, else the one that the text is speaking of. */
function bodyOf(found: Found, { office, organisation, officeChunk }: OfficeEvent): BodyReference | undefined {
  const own = office?.body ?? (office?.organisation ? undefined : organisation?.mentions.body)
  if (own) return own.digital && own.jurisdiction ? own : (found.document.bodyNamed(own.name) ?? own)
  if (office?.organisation || !office?.roles.includes('agency-head')) return undefined
  return found.document.itBodyNear(found.sentence.offset + (officeChunk?.start ?? 0))
}

function withoutEmpty(slots: Record<string, unknown>): Slots {
  return Object.fromEntries(Object.entries(slots).filter(([, v]) => v !== undefined)) as Slots
}

const AGENT = /^(?:von|vom|durch|gegenüber|neben|samt|nebst|unter|laut)$/

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
  const before = found.clause.chunks[found.clause.chunks.indexOf(lead) - 1]
  return !(lead.lower === 'von' && (before?.tags.has('VerbNoun') || before?.lower === 'händen'))
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

const isUsable = ({ mentions: { office } }: Chunk) => office !== undefined && !(office.generic && !office.organisation)

/**
 * The office that a clause about `person` means: named in the clause, else the person's own anywhere in the text, else
 * one of the sentence, else the one that the text spoke of last.
 */
export function officeInReach(found: Found, person?: Chunk): { office: Office; chunk?: Chunk } | undefined {
  const { chunks } = found.clause
  const beside = person
    ? [chunks[chunks.indexOf(person) - 1], ...chunks.slice(chunks.indexOf(person) + 1, chunks.indexOf(person) + 4)]
    : []
  const title = beside.find((c) => c?.tags.has('Office'))
  if (title?.mentions.office) return { office: title.mentions.office, chunk: title }
  const isTitleOfOther = (c: Chunk) => chunks[chunks.indexOf(c) + 1]?.tags.has('Person') ?? false
  const inClause = chunks.find((c) => isUsable(c) && !isTitleOfOther(c))
  if (inClause?.mentions.office) return { office: inClause.mentions.office, chunk: inClause }
  const own = person?.mentions.person ? found.document.officesOf(person.mentions.person.name)[0] : undefined
  if (own) return { office: own }
  const inSentence = found.sentence.chunks.find(isUsable)
  if (inSentence?.mentions.office) return { office: inSentence.mentions.office, chunk: inSentence }
  const near = found.document.officeNear(found.sentence.offset)
  return near ? { office: near } : undefined
}

/** Head of the body that the clause names or that the text speaks of; of a digital ministry its minister. */
export function headOfBody(body: Chunk | undefined): Office {
  return body?.tags.has('Ministry')
    ? { ...HEAD_OF_BODY, roles: ['minister'], digital: body.mentions.body?.digital ?? false }
    : HEAD_OF_BODY
}
