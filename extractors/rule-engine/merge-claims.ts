/** Claims of one document that state the same fact are one; each type settles what its facts say about each other. */

import type { Claim, ClaimEvidence } from '../claim.ts'
import type { Extractor } from '../rule.ts'
import type { FactDate } from '../shapes.ts'

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
    const key = `${claim.type} ${claim.event}`
    const group = groups.get(key) ?? []
    groups.set(key, group)
    const partner = group.find(
      ({ merged }) => extractor?.isSame(merged, claim) === true && compatible(merged.date, claim.date),
    )
    if (partner) join(partner, claim, extractor?.naming)
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

function join(merging: Merging, claim: Claim, naming: Extractor['naming']): void {
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
    ...(naming ? { [naming.slot]: naming.fuller(String(merged[naming.slot]), String(claim[naming.slot])) } : {}),
  } as Claim
}

/** What is left when every type has settled what the facts of the document say about each other, in turn. */
export function settleWithinDocument(
  claims: readonly Claim[],
  extractors: readonly Extractor[],
  text: string,
): readonly Claim[] {
  return extractors.reduce((left, extractor) => extractor.settle?.(left, text) ?? left, claims)
}
