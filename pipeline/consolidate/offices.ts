import { knownBody } from '../known/bodies.ts'
import type { Bodies } from './bodies.ts'

/** Offices that one person holds at a time; ministers and state secretaries may be several at once. */
const SINGLE = new Set(['CIO', 'CDO', 'CISO', 'agency-head'])

/** Kinds of known bodies with a CIO of their own beside the Land's. */
const OWN_HOUSE = new Set(['it-provider', 'agency', 'company'])

/** An office: whose, which role, and of which body where it is not the whole administration's. */
export interface OfficeKey {
  readonly jurisdiction: string | null
  readonly role: string
  /** Key of the body. */
  readonly body?: string
  readonly key: string
}

/** The office of an appointment or incumbency. A CIO who sits in the *Staatskanzlei* is the Land's; Dataport's is not. */
export function officeOf(
  slots: { readonly role: string; readonly organisation?: string | undefined },
  jurisdiction: string | null,
  bodies: Bodies,
): OfficeKey {
  const { role, organisation } = slots
  const known = organisation === undefined ? undefined : knownBody(organisation, jurisdiction)
  const ofBody = role === 'agency-head' || (known !== undefined && OWN_HOUSE.has(known.kind))
  if (!ofBody || organisation === undefined) return { jurisdiction, role, key: `${jurisdiction ?? ''}/${role}` }
  const seat = known?.jurisdiction?.startsWith('DE') ? known.jurisdiction : jurisdiction
  const body = bodies.key(organisation, jurisdiction)
  return { jurisdiction: seat, role, body, key: `${seat ?? ''}/${role}/${body.slice(body.indexOf('|') + 1)}` }
}

/** Whether two holders at once are a contradiction. An agency head without a named body may be any body's. */
export function isSingle({ role, body }: OfficeKey): boolean {
  return SINGLE.has(role) && (role !== 'agency-head' || body !== undefined)
}
