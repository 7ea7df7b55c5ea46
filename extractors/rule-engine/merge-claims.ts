/** Claims of one document that state the same fact are one; what contradicts or repeats another is settled. */

import { isSameBody, isSameName } from '../agency/bodies/same-body.ts'
import type { Claim, ClaimEvidence } from '../claim.ts'
import { namesDigital } from '../german/bodies.ts'
import { latin } from '../german/latin.ts'
import type { Extractor } from '../rule.ts'
import type { FactDate } from '../shapes.ts'
import { settlePlans } from '../strategy/same-plan.ts'
import { isToldIn, namedAsAtTheTime } from '../who/bodies-at-the-time.ts'
import { isOfOtherHouse, isSameOffice } from '../who/same-office.ts'
import { linkSuccessions } from '../who/successions.ts'

const BASIS_RANK: Readonly<Record<FactDate['basis'], number>> = { stated: 0, publication: 1, none: 2 }

/** Whether one date says more than another: stated before published before none, then the finer one. */
function saysMore(a: FactDate, b: FactDate): boolean {
  if (a.basis !== b.basis) return BASIS_RANK[a.basis] < BASIS_RANK[b.basis]
  return (a.value?.length ?? 0) > (b.value?.length ?? 0)
}

/**
 * One claim for what a document states several times, with all its evidence in the order of the text. The date that
 * says most wins; slots that one statement lacks are filled from the others. Two differing stated dates stay apart
 * unless one refines the other.
 */
export function mergeClaims(claims: readonly Claim[], extractors: readonly Extractor[]): Claim[] {
  const byType = new Map(extractors.map((e) => [e.type, e]))
  const groups = new Map<string, Merging[]>()
  const all: Merging[] = []
  for (const claim of claims) {
    const extractor = byType.get(claim.type)
    const key = `${claim.type} ${claim.event} ${extractor?.same ? '' : extractor?.key(claim)}`
    const group = groups.get(key) ?? []
    groups.set(key, group)
    const partner = group.find(
      ({ merged }) =>
        compatible(merged.date, claim.date) &&
        (extractor?.same?.(merged, claim) ?? true) &&
        !isOtherUnion(merged, claim) &&
        !isOfOtherHouse(merged, claim),
    )
    if (partner) join(partner, claim, extractor?.nameSlot)
    else {
      const first = { merged: claim, proof: claim.evidence[0], evidence: new Map(claim.evidence.map(byPlace)) }
      group.push(first)
      all.push(first)
    }
  }
  return all.map(withEvidence)
}

/** A claim while others are joined to it. */
interface Merging {
  /** Its evidence is that of the statement which says most. */
  merged: Claim
  /** That statement's quote. */
  proof: ClaimEvidence | undefined
  /** By where it stands and the rule that found it. */
  readonly evidence: Map<string, ClaimEvidence>
}

const byPlace = (e: ClaimEvidence): [string, ClaimEvidence] => [`${e.start} ${e.rule}`, e]

/** All evidence, the quote of the statement that says most in front. */
function withEvidence({ merged, proof, evidence }: Merging): Claim {
  const others = [...evidence.values()].filter((e) => e !== proof).sort((a, b) => a.start - b.start)
  return { ...merged, evidence: proof ? [proof, ...others] : others } as Claim
}

function compatible(a: FactDate, b: FactDate): boolean {
  if (a.basis !== 'stated' || b.basis !== 'stated') return true
  const [x, y] = [a.value ?? '', b.value ?? '']
  return x.startsWith(y) || y.startsWith(x)
}

/** *2016 wurden A und B zu D zusammengelegt*, *2017 kam C dazu*: two unions, of none of the same. */
function isOtherUnion(a: Claim, b: Claim): boolean {
  const [x, y] = [a, b].map(({ formerly }) => [formerly ?? []].flat() as string[])
  return a.event === 'merged' && x?.length !== 0 && y?.length !== 0 && !x?.some((name) => y?.includes(name))
}

function join(merging: Merging, claim: Claim, nameSlot?: string): void {
  const { merged, evidence } = merging
  const [best, other] = saysMore(claim.date, merged.date) ? [claim, merged] : [merged, claim]
  for (const [place, quote] of claim.evidence.map(byPlace)) if (!evidence.has(place)) evidence.set(place, quote)
  if (best === claim) merging.proof = claim.evidence[0]
  const filled = Object.fromEntries(
    Object.entries(other).filter(([slot]) => best[slot] === undefined || best[slot] === null),
  )
  merging.merged = {
    ...filled,
    ...best,
    ...(nameSlot ? { [nameSlot]: fuller(String(merged[nameSlot]), String(claim[nameSlot])) } : {}),
  } as Claim
}

/** *Aktionsplan für die elektronische Verwaltung* in a headline of the *Aktionsplan eGovernment 2006-2009*. */
const DESCRIBED = / für (?:die|den|das) [a-zäöü]/

/** The longer name; of two words for one kind of plan (*Digitalisierungsstrategie*, *Digitalstrategie*) the later, since headlines come first. */
const fuller = (name: string, later: string) =>
  later.length > name.length ||
  (DESCRIBED.test(name) && !DESCRIBED.test(later) && /20\d\d/.test(later)) ||
  [name, later].every((n) => /^[\p{L}]+(?:strategie|agenda|konzept|programm)$/u.test(n))
    ? later
    : name

/**
 * What facts of one document say about each other: who gets an office needs no incumbency, an adopted plan no
 * presentation (strategy/same-plan.ts), a merged body no dissolution, and a CIO's rank of state secretary is no fact of its own.
 */
export function settleWithinDocument(all: readonly Claim[], text: string): Claim[] {
  const claims = linkSuccessions(oneDateEach(namedAsAtTheTime(all, text)))
  const some = (test: (c: Claim) => boolean) => claims.some(test)
  return settlePlans(claims).filter((claim) => {
    if (claim.type === 'incumbency') {
      if (some((c) => c.type === 'appointment' && c.event === 'appointed' && isSameOffice(c, claim))) return false
      if (some((c) => c.type === 'appointment' && c.event === 'departed' && isSameOffice(c, claim))) return false
    }
    // *wurde zur CIO ernannt. Sie wechselt aus Kiel nach Mainz*: moves into the office, not out of it
    if (claim.event === 'departed' && claim.evidence.every(({ rule }) => rule === 'appointment/moves-on')) {
      if (some((c) => c.event === 'appointed' && isSameOffice(c, claim) && c.date.value === claim.date.value))
        return false
    }
    if (claim.role === 'state-secretary' && !namesDigital(postOf(claim, text)) && !FIELD_BEFORE_RANK.test(text)) {
      if (some((c) => c.person === claim.person && (c.role === 'CIO' || c.role === 'CDO'))) return false
    }
    if (claim.type === 'agency')
      return !claims.some(
        (c) => c.type === 'agency' && (saysMoreOfBody(c, claim) || isUnderOtherName(claim, c, claims)),
      )
    return true
  })
}

/** *der für IT und Verwaltungsmodernisierung zuständige Staatssekretär* */
const FIELD_BEFORE_RANK = latin`(?<!\p{L})für (?:die )?(?:IT|Informationstechnik|\p{L}*[Dd]igital\p{L}*|Verwaltungsmodernisierung)(?:(?:,| und) \p{L}+){0,2} (?:zuständig|verantwortlich)e[nr]? (?:Staatssekretär|Staatsr[aä]t|Amtschef)`

/** The office in the words of its own sentences: a bare *Staatssekretärin* is a rank, whatever the ministry. */
const postOf = (claim: Claim, text: string): string =>
  typeof claim.organisation === 'string' && isToldIn(claim, [claim.organisation], text)
    ? `${claim.roleLabel} ${claim.organisation}`
    : String(claim.roleLabel)

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

/** Taking the oath and being introduced, for which one may have been in office for weeks. */
const CEREMONY = new Set(['appointment/certificate', 'appointment/sworn-in'])
const BEGINNING = new Set([
  'appointment/starts',
  'appointment/starts-as',
  'appointment/takes-over',
  'appointment/since',
  'appointment/first-day',
])

/** *Die neue CIO hat am Mittwoch ihren Eid gesprochen*: what somebody new does is on its own day. */
const OF_ONE_WHO_IS_NEW = new Set(['appointment/new-holder', ...CEREMONY])

/** *Der Eid folgte am Mittwoch, angetreten hat sie schon zum 1. März* */
const isCeremonyAfter = (late: Claim, early: Claim): boolean =>
  (CEREMONY.has(late.evidence[0]?.rule ?? '') && BEGINNING.has(early.evidence[0]?.rule ?? '')) ||
  (late.evidence.every(({ rule }) => OF_ONE_WHO_IS_NEW.has(rule)) &&
    early.evidence.some(({ rule }) => rule === 'appointment/starts'))

/** Who is elected in May and starts in July has one coming, who is dismissed and goes later one leaving: the later date. */
function oneDateEach(claims: readonly Claim[]): Claim[] {
  const kept: Claim[] = []
  for (const claim of claims) {
    const at = kept.findIndex((k) => isSameStep(k, claim))
    const other = kept[at]
    if (!other) {
      kept.push(claim)
      continue
    }
    const [later, earlier] = (other.date.value ?? '') > (claim.date.value ?? '') ? [other, claim] : [claim, other]
    const [late, early] = isCeremonyAfter(later, earlier) ? [earlier, later] : [later, earlier]
    kept[at] = { ...early, ...late, evidence: [...late.evidence, ...early.evidence] } as Claim
  }
  return kept
}

function isSameStep(a: Claim, b: Claim): boolean {
  if (a.type !== 'appointment' || b.type !== 'appointment' || a.event !== b.event || !isSameOffice(a, b)) return false
  if (a.capacity !== b.capacity || a.date.basis !== 'stated' || b.date.basis !== 'stated') return false
  return Math.abs(monthsOf(a.date.value) - monthsOf(b.date.value)) <= 9
}

const monthsOf = (value: string | null) => Number(value?.slice(0, 4)) * 12 + Number(value?.slice(5, 7) || 6)
