import type { Claim } from './claim.ts'
import { namesDigital } from './german/bodies.ts'
import type { Extractor } from './rule.ts'
import type { FactDate } from './shapes.ts'
import { settlePlans } from './strategy/same-plan.ts'

const BASIS_RANK: Readonly<Record<FactDate['basis'], number>> = { stated: 0, publication: 1, none: 2 }

/** Whether one date says more than another: stated before published before none, then the finer one. */
export function saysMore(a: FactDate, b: FactDate): boolean {
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
  const groups = new Map<string, Claim[]>()
  for (const claim of claims) {
    const extractor = byType.get(claim.type)
    const key = `${claim.type} ${claim.event} ${extractor?.same ? '' : extractor?.key(claim)}`
    const group = groups.get(key) ?? []
    groups.set(key, group)
    const partner = group.findIndex(
      (other) => compatible(other.date, claim.date) && (extractor?.same?.(other, claim) ?? true),
    )
    if (partner < 0) group.push(claim)
    else group[partner] = joined(group[partner] as Claim, claim, extractor?.nameSlot)
  }
  return [...groups.values()].flat()
}

function compatible(a: FactDate, b: FactDate): boolean {
  if (a.basis !== 'stated' || b.basis !== 'stated') return true
  const [x, y] = [a.value ?? '', b.value ?? '']
  return x.startsWith(y) || y.startsWith(x)
}

function joined(a: Claim, b: Claim, nameSlot?: string): Claim {
  const [best, other] = saysMore(b.date, a.date) ? [b, a] : [a, b]
  const evidence = [...a.evidence, ...b.evidence]
    .filter((e, i, all) => all.findIndex((o) => o.start === e.start && o.rule === e.rule) === i)
    .sort((x, y) => x.start - y.start)
  const filled = Object.fromEntries(
    Object.entries(other).filter(([slot]) => best[slot] === undefined || best[slot] === null),
  )
  return {
    ...filled,
    ...best,
    ...(nameSlot ? { [nameSlot]: fuller(String(best[nameSlot]), String(other[nameSlot])) } : {}),
    evidence: [...best.evidence.slice(0, 1), ...evidence.filter((e) => e !== best.evidence[0])],
  } as Claim
}

const fuller = (name: string, other: string) => (other.length > name.length ? other : name)

/**
 * What facts of one document say about each other: who gets an office needs no incumbency, an adopted plan no
 * presentation (strategy/same-plan.ts), a merged body no dissolution, and a CIO's rank of state secretary is no fact of its own.
 */
export function settleWithinDocument(claims: readonly Claim[]): Claim[] {
  const some = (test: (c: Claim) => boolean) => claims.some(test)
  return settlePlans(claims).filter((claim) => {
    if (claim.type === 'incumbency') {
      if (some((c) => c.type === 'appointment' && c.event === 'appointed' && sameOffice(c, claim))) return false
      if (some((c) => c.type === 'appointment' && c.event === 'departed' && sameOffice(c, claim))) return false
    }
    if (claim.role === 'state-secretary' && !namesDigital(`${claim.roleLabel} ${claim.organisation ?? ''}`)) {
      if (some((c) => c.person === claim.person && (c.role === 'CIO' || c.role === 'CDO'))) return false
    }
    if (claim.type === 'agency') return !claims.some((c) => c.type === 'agency' && saysMoreOfBody(c, claim))
    return true
  })
}

/**
 * *A verschmilzt mit B zu C*: C needs no founding, A no end. *Wird Anstalt und heißt jetzt B*: form and name change
 * together are one renaming.
 */
function saysMoreOfBody(other: Claim, claim: Claim): boolean {
  const near = claim.date.basis !== 'stated' || (other.date.basis === 'stated' && refines(claim.date, other.date))
  const same = other.name === claim.name || (claim.acronym !== undefined && other.acronym === claim.acronym)
  const formerly = [other.formerly].flat().includes(claim.name)
  if (other.event === 'merged')
    return near && ((claim.event === 'founded' && same) || (claim.event === 'dissolved' && formerly))
  if (other.event === 'renamed')
    return near && ((claim.event === 'converted' && (same || formerly)) || (claim.event === 'founded' && same))
  return false
}

const refines = (a: FactDate, b: FactDate) =>
  (a.value ?? '').startsWith(b.value ?? '') || (b.value ?? '').startsWith(a.value ?? '')

const sameOffice = (a: Claim, b: Claim) => a.person === b.person && a.role === b.role
