/** What the facts about bodies in one document say about each other. */
import type { Claim } from '../claim.ts'
import type { FactDate } from '../shapes.ts'
import { isSameBody, isSameName } from './bodies/same-body.ts'

/** The same body, and the same union: *2016 wurden A und B zu D zusammengelegt*, *2017 kam C dazu* are two, of none of the same. */
export const isSameEvent = (a: Claim, b: Claim): boolean => isSameBody(a, b) && !isOtherUnion(a, b)

function isOtherUnion(a: Claim, b: Claim): boolean {
  const [x, y] = [a, b].map(({ formerly }) => [formerly ?? []].flat() as string[])
  return a.event === 'merged' && x?.length !== 0 && y?.length !== 0 && !x?.some((name) => y?.includes(name))
}

/** A merged body needs no dissolution, a founding under the older name none under the present one. */
export const settleBodies = (claims: readonly Claim[]): readonly Claim[] =>
  claims.filter(
    (claim) =>
      claim.type !== 'agency' ||
      !claims.some((c) => c.type === 'agency' && (saysMoreOfBody(c, claim) || isUnderOtherName(claim, c, claims))),
  )

/**
 * *A verschmilzt mit B zu C*: C needs no founding, A no end. *Wird Anstalt und heißt jetzt B*: form and name change
 * together are one renaming.
 */
function saysMoreOfBody(other: Claim, claim: Claim): boolean {
  const near =
    claim.date.basis !== 'stated' ||
    (other.date.basis === 'stated' && (refines(claim.date, other.date) || isNextDay(claim.date, other.date)))
  const same = isSameBody(other, claim)
  const old = [other.formerly].flat()
  const formerly = old.includes(claim.name) || (claim.acronym !== undefined && old.includes(claim.acronym))
  // a council that was set up in April meets first in May
  if (other.event === 'founded' && claim.event === 'founded')
    return (same && isFirstMeeting(claim) && !isFirstMeeting(other)) || isWordFor(claim, other)
  if (other.event === 'merged')
    return (
      near &&
      ((claim.event === 'renamed' && same) ||
        (claim.event === 'founded' && same && !takesIn(other)) ||
        (claim.event === 'dissolved' && formerly))
    )
  // *Die Agentur A wurde zum 1. August errichtet*, and *B ist zu A ausgebaut worden*
  if (other.event === 'founded')
    return claim.event === 'renamed' && same && other.date.basis === 'stated' && claim.date.basis !== 'stated'
  if (other.event === 'renamed')
    return near && ((claim.event === 'converted' && (same || formerly)) || (claim.event === 'founded' && same))
  return false
}

/** *Mit der Errichtung wurde das CERT eingegliedert*: who takes in one other was founded beside that. */
const takesIn = ({ formerly, evidence }: Claim): boolean =>
  [formerly].flat().length === 1 && evidence.every((e) => e.rule === 'agency/absorbed')

/** *Der Freistaat hat eine Digitalagentur. Gegründet wurde die KIDA – Agentur für Digitales GmbH*: the kind, and right behind it the name. */
function isWordFor(claim: Claim, other: Claim): boolean {
  const kind = KIND.exec(String(claim.name))?.[0].toLowerCase()
  const [told, named] = [claim.evidence[0]?.start ?? 0, other.evidence[0]?.start ?? 0]
  return (
    kind !== undefined &&
    claim.acronym === undefined &&
    claim.jurisdiction === other.jurisdiction &&
    refines(claim.date, other.date) &&
    named > told &&
    named - told < WORD_REACH &&
    claim.name !== other.name &&
    String(other.name).toLowerCase().includes(kind)
  )
}
const KIND = /(?<=^(?:Digital|Digitalisierungs|IT-)-?)(?:agentur|behörde|amt|gesellschaft|zentrum|verband)$/i
const WORD_REACH = 200

const isFirstMeeting = ({ evidence }: Claim): boolean => evidence.every((e) => e.rule === 'agency/convened')

/** *Gründung: 1. Januar 2016* in a box under the present name, above a text that tells of that day under the older one; an end is under the last. */
function isUnderOtherName(claim: Claim, told: Claim, claims: readonly Claim[]): boolean {
  if (claim.event !== told.event || claim.date.value === null || claim.date.value !== told.date.value) return false
  const [older, newer] = claim.event === 'founded' ? [told, claim] : claim.event === 'dissolved' ? [claim, told] : []
  return claims.some((c) => c.event === 'renamed' && isNamed(newer, [c.name]) && isNamed(older, [c.formerly].flat()))
}

const isNamed = (claim: Claim | undefined, names: readonly unknown[]): boolean =>
  [claim?.name, claim?.acronym].some(
    (own) => own !== undefined && names.some((n) => isSameName(String(n), String(own))),
  )

const refines = (a: FactDate, b: FactDate) =>
  (a.value ?? '').startsWith(b.value ?? '') || (b.value ?? '').startsWith(a.value ?? '')

/** *seit gestern Geschichte*, and merged from today on. */
const isNextDay = (a: FactDate, b: FactDate): boolean =>
  a.precision === 'day' &&
  b.precision === 'day' &&
  Math.abs(Date.parse(a.value ?? '') - Date.parse(b.value ?? '')) <= 86_400_000
