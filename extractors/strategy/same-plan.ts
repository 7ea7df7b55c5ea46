/** Whether two titles name one plan, and the name under which a document’s facts about it go. */

import type { Claim } from '../claim.ts'
import { latin } from '../german/latin.ts'
import { hasDigitalSubject } from '../german/plans/subjects.ts'
import { planHeadOf } from '../german/plans/words.ts'
import type { Slots } from '../rule.ts'

const FILLER =
  /^(?:der|die|das|des|dem|den|für|von|und|in|im|zur|zum|zu|mit|auf|an|am|eine?[rsnm]?|freistaats?|landes?|stadt|städtische[nr]?|neue[rsn]?)$/u

/** Whether two titles name one plan: one has all words of the other, or is its compound (*Strategie zur Digitalisierung*). */
export function samePlan(a: Slots, b: Slots): boolean {
  const [x, y] = [String(a.title), String(b.title)]
  if (versionOf(x) && versionOf(y) && versionOf(x) !== versionOf(y)) return false
  const [short, long] = wordsOf(x).length <= wordsOf(y).length ? [x, y] : [y, x]
  return isPartOf(short, long) || isCompoundOf(short, long)
}

const versionOf = (title: string) => /(?<![\d.])(?:\d\.\d|20\d\d)(?![\d.])/.exec(title)?.[0]

function wordsOf(title: string): string[] {
  const parts = title
    .toLowerCase()
    .replace(/künstliche[rn]? intelligenz/gu, 'ki')
    .replace(/(?:der |die )?elektronische[nr]? verwaltung|e-government/gu, 'egovernment')
    .replace(/(?<!\p{L})digitalisierungs-?(?=plan|strategie|agenda|konzept|programm|charta)/gu, 'digital')
    .replace(/(?<=\p{L}{2})-(?=\p{L}{0,12}(?:plan|strategie|agenda|konzept|programm)(?!\p{L}))/gu, ' ')
  return (parts.match(/[\p{L}\p{N}.-]+/gu) ?? []).filter((w) => !FILLER.test(w)).map(stem)
}

const stem = (word: string) => (word.length > 4 ? word.replace(/(?:en|em|er|es|e|n|s)$/u, '') : word)

/** The shorter has a plan's head noun, or it is a name of its own (*Solingen vernetzt*). */
function isPartOf(short: string, long: string): boolean {
  const words = new Set(wordsOf(long))
  return wordsOf(short).length > 0 && wordsOf(short).every((w) => words.has(w))
}

/** *Digitalstrategie* is *Strategie zur digitalen Transformation*, *IT-Strategie* is *strategische Ausrichtung der IT*. */
function isCompoundOf(short: string, long: string): boolean {
  const parts = compoundParts(short)
  const words = wordsOf(long)
  return words.length > 1 && parts !== undefined && parts.every((p) => words.some((w) => w.startsWith(p)))
}

function compoundParts(title: string): string[] | undefined {
  const match =
    /^(?<subject>\p{L}{2,}?)(?:isierung|ierung)?s?-?(?<head>strateg|agenda|konzept|programm|plan)\p{L}*$/iu.exec(title)
  if (!match?.groups || !planHeadOf(title)) return undefined
  return [match.groups.subject as string, match.groups.head as string].map((p) => p.toLowerCase())
}

/** *Digitalstrategie*, *IT-Strategie*: one word that any digital plan may be called by. */
const isBare = (title: string) =>
  !/\s/.test(title.trim()) && planHeadOf(title) !== undefined && hasDigitalSubject(title)

/** *Aktionsplan für die elektronische Verwaltung* in a headline of the *Aktionsplan eGovernment 2006-2009*. */
const DESCRIBED = / für (?:die|den|das) [a-zäöü]/

/** The longer name; of two words for one kind of plan (*Digitalisierungsstrategie*, *Digitalstrategie*) the later, since headlines come first. */
export const fullerTitle = (name: string, later: string) =>
  later.length > name.length ||
  (DESCRIBED.test(name) && !DESCRIBED.test(later) && /20\d\d/.test(later)) ||
  [name, later].every((n) => /^[\p{L}]+(?:strategie|agenda|konzept|programm)$/u.test(n))
    ? later
    : name

/**
 * What the claims on plans say about each other. A presentation falls where the document also states the adoption or
 * renewal of that plan; an adoption where it was the renewal that was decided, or where the plan takes force later.
 */
export function settlePlans(claims: readonly Claim[]): readonly Claim[] {
  const plans = claims.filter((c) => c.type === 'strategy')
  if (plans.length === 0) return claims
  return claims
    .filter((c) => c.type !== 'strategy' || !plans.some((other) => other !== c && overrides(other, c)))
    .map(withPossibleHorizon)
    .map((c) => ofPlansOwner(c, plans))
}

const HEAD_OF_PLAN =
  /strategie|agenda|konzept|fahrplan|plan|programm|leitlinie|leitsätze|roadmap|pakt|charta|leitbild|zielbild/iu

/** *IT-Sicherheitskonzept* is no other name of *IKT-Strategie*, *Gera digital 2030* may be. */
const hasNoOtherHead = (other: string, title: string) =>
  (!isBare(other) || HEAD_OF_PLAN.exec(other)?.[0].toLowerCase() === HEAD_OF_PLAN.exec(title)?.[0].toLowerCase()) &&
  // *Datenstrategie* is no other name of *Digitale Agenda Solingen 2030*
  other.toLowerCase().includes(SPECIAL.exec(title)?.[0].toLowerCase() ?? '')

/** Subjects of which a plan for all that is digital does not bear the name. */
const SPECIAL = latin.i`^(?:Daten|KI|Open-Data|Cloud|Cyber\p{Ll}*|Informationssicherheits)(?=-|\p{Ll})`

function overrides(other: Claim, claim: Claim): boolean {
  if (claim.event === other.event && isHeadlineOf(claim, other)) return true
  if (claim.event === 'presented') {
    if (other.event === 'presented' || isRenewedLater(claim, other)) return false
    const inMain = [other, claim].every((c) => c.evidence.every((e) => e.segment === 'main'))
    const mayBeSame = isBare(String(claim.title)) && hasNoOtherHead(String(other.title), String(claim.title))
    const isOther = [other, claim].every((c) => isBare(String(c.title))) && other.title !== claim.title
    if (isOther && other.jurisdiction !== claim.jurisdiction) return false
    return samePlan(other, claim) || (inMain && mayBeSame && other.jurisdiction === claim.jurisdiction)
  }
  if (claim.event !== 'adopted' || !samePlan(other, claim)) return false
  if (other.event === 'updated')
    return other.date.value === claim.date.value || (claim.date.basis !== 'stated' && isYearsClose(other, claim))
  return other.event === 'adopted' && takesForceAfter(other, claim)
}

/** *Land gibt sich eine Datenstrategie* … *der Datenstrategie „Daten.Land“ zugestimmt*: the headline has the kind alone. */
function isHeadlineOf(claim: Claim, other: Claim): boolean {
  const [title, name] = [String(claim.title), String(other.title)]
  const isKindAlone =
    (isBare(title) && !HEAD_OF_PLAN.test(name)) || (isKind(title) && !isKind(name) && isShortAbove(claim, other))
  if (!isKindAlone || claim.jurisdiction !== other.jurisdiction) return false
  const [reported, stated] = [claim, other].map((c) => Date.parse(c.date.value ?? ''))
  return claim.date.basis === 'publication' && Math.abs((reported ?? 0) - (stated ?? 0)) < A_MONTH
}

/** *Digitalfahrplan*, *Programm für die digitale Verwaltung*: says what it is, and gives no name. */
const isKind = (title: string): boolean =>
  title
    .split(/\s+/)
    .every(
      (word) =>
        FILLER.test(word.toLowerCase()) || SUBJECT.test(word) || (HEAD_OF_PLAN.test(word) && /\p{Ll}$/u.test(word)),
    )
const SUBJECT = latin`^(?:[Dd]igitale[nrs]?|[Ee]lektronische[nr]?|Verwaltung|Digitalisierung|E-Government|eGovernment)$`

/** A headline's length, above all that tells of the other. */
const isShortAbove = (claim: Claim, other: Claim): boolean =>
  claim.evidence.every((e) => e.end - e.start < HEADLINE && other.evidence.every((o) => e.end <= o.start))
const HEADLINE = 110

const A_MONTH = 31 * 24 * 60 * 60 * 1000

/** *2009 legte das Ministerium den Plan vor, 2013 schrieb es ihn fort*: two events. */
const isRenewedLater = (claim: Claim, other: Claim): boolean =>
  other.event === 'updated' &&
  claim.date.basis === 'stated' &&
  other.date.basis === 'stated' &&
  String(claim.date.value) < String(other.date.value) &&
  !isYearsClose(claim, other)

/** A renewal of 2021 says nothing of what was news in 2017. */
function isYearsClose(a: Claim, b: Claim): boolean {
  const [x, y] = [a, b].map((c) => c.date.value?.slice(0, 4))
  return !x || !y || Math.abs(Number(x) - Number(y)) <= 1
}

/** Taking force goes before the day of the decision; a pact takes it when the last of those who agree has signed. */
function takesForceAfter(other: Claim, claim: Claim): boolean {
  const inForce = (c: Claim) => c.evidence.some((e) => e.rule === 'strategy/in-force')
  const isPact = /pakt(?!\p{Ll})/iu.test(String(claim.title)) && other.date.value !== claim.date.value
  const [later, earlier] = [other.date.value, claim.date.value]
  if (!isPact && (!inForce(other) || inForce(claim))) return false
  if (!later || !earlier || claim.date.basis !== 'stated') return false
  return later >= earlier && Number(later.slice(0, 4)) - Number(earlier.slice(0, 4)) <= 1
}

const OWNER_REACH = 1500

const isNear = (a: Claim, b: Claim) =>
  a.evidence.some((x) => b.evidence.some((y) => x.segment === y.segment && Math.abs(x.start - y.start) < OWNER_REACH))

/** A figure for a plan is of those whose plan it is. */
function ofPlansOwner(claim: Claim, plans: readonly Claim[]): Claim {
  if (claim.type !== 'measure-count' || typeof claim.programme !== 'string') return claim
  // a row of a table says itself whose it is
  if (claim.evidence.every((e) => e.rule === 'measure-count/table-row')) return claim
  const owners = plans.filter(
    (p) => wordsOf(String(p.title)).join(' ') === wordsOf(claim.programme as string).join(' ') && isNear(p, claim),
  )
  const [first] = owners
  if (!first || owners.some((p) => p.jurisdiction !== first.jurisdiction)) return claim
  // *NW ⏎ Die Landesregierung hat … beschlossen. ⏎ SH ⏎ Das Land zählt 77 Dienste*: nothing but nearness made it the plan's
  const areTold = [claim, first].every(({ jurisdiction }) => jurisdiction !== null)
  if (areTold && claim.jurisdiction !== first.jurisdiction && claim.unit === 'services') {
    const { programme: __, ...other } = claim
    return other as Claim
  }
  const { ags: _, ...rest } = claim
  return { ...rest, jurisdiction: first.jurisdiction, ...(first.ags ? { ags: first.ags } : {}) } as Claim
}

/** A year in the title is a horizon only if it lies after the fact. */
function withPossibleHorizon(claim: Claim): Claim {
  if (claim.type !== 'strategy' || typeof claim.horizon !== 'string') return claim
  const year = claim.date.value?.slice(0, 4)
  return year === undefined || claim.horizon > year ? claim : { ...claim, horizon: null }
}
