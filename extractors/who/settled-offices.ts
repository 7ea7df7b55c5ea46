/** What the facts about offices in one document say about each other. */
import type { Claim } from '../claim.ts'
import { namesDigital } from '../german/bodies.ts'
import { latin } from '../german/latin.ts'
import { isToldIn, namedAsAtTheTime } from './bodies-at-the-time.ts'
import { isSameOffice } from './same-office.ts'
import { linkSuccessions } from './successions.ts'

/** Who gets or leaves an office needs no incumbency, and a CIO's rank of state secretary is no fact of its own. */
export function settleOffices(all: readonly Claim[], text: string): readonly Claim[] {
  const claims = linkSuccessions(oneDateEach(namedAsAtTheTime(all, text)))
  const some = (test: (c: Claim) => boolean) => claims.some(test)
  return claims.filter((claim) => {
    if (claim.type === 'incumbency' && some((c) => c.type === 'appointment' && isSameOffice(c, claim))) return false
    // *wurde zur CIO ernannt. Sie wechselt aus Kiel nach Mainz*: moves into the office, not out of it
    if (claim.event === 'departed' && claim.evidence.every(({ rule }) => rule === 'appointment/moves-on')) {
      if (some((c) => c.event === 'appointed' && isSameOffice(c, claim) && c.date.value === claim.date.value))
        return false
    }
    if (claim.role === 'state-secretary' && !namesDigital(postOf(claim, text)) && !FIELD_BEFORE_RANK.test(text))
      return !some((c) => c.person === claim.person && (c.role === 'CIO' || c.role === 'CDO'))
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
