/** Who came after whom: what the appointments of one document say about each other. */
import type { Claim } from '../claim.ts'
import type { FactDate } from '../shapes.ts'

/**
 * Where a document tells of one who leaves an office and one who gets it about then, each is the other's predecessor or
 * successor; so is each where the text says it of the other.
 */
export function linkSuccessions(claims: readonly Claim[]): Claim[] {
  const moves = claims.filter((c) => c.type === 'appointment')
  if (moves.length === 0) return [...claims]
  return claims.map((claim) => {
    if (claim.type !== 'appointment') return claim
    const isTold = claim.predecessor !== undefined || claim.successor !== undefined
    const others = moves.filter((c) => c.person !== claim.person && c.role === claim.role && rank(c) === rank(claim))
    const [own, theirs] = claim.event === 'departed' ? SUCCESSOR : PREDECESSOR
    if (claim[own] === undefined) {
      const other =
        others.find((c) => c[theirs] === claim.person) ??
        (isTold ? undefined : (counterpart(claim, moves) ?? holderNow(claim, claims)))
      if (other) return { ...claim, [own]: other.person }
    }
    // *Sie übernahm das Amt 2010 von X*: all that the text has of X is when he got it
    const follower = others.find((c) => c.event === 'appointed' && c.predecessor === claim.person)
    const leaves = moves.some((c) => c.event === 'departed' && c.person === claim.person && c.role === claim.role)
    return follower && claim.successor === undefined && !leaves ? { ...claim, successor: follower.person } : claim
  })
}

const SUCCESSOR = ['successor', 'predecessor'] as const
const PREDECESSOR = ['predecessor', 'successor'] as const

/** Who comes where this one goes, or goes where this one comes: the nearest in time, of each other and of nobody else. */
function counterpart(claim: Claim, moves: readonly Claim[]): Claim | undefined {
  const other = nearest(claim, moves)
  return other && nearest(other, moves)?.person === claim.person ? other : undefined
}

/** The nearest move of the other kind in the same office, unless a second person's is as near. */
function nearest(claim: Claim, moves: readonly Claim[]): Claim | undefined {
  const near = moves
    .filter((c) => c.event !== claim.event && c.person !== claim.person && isOfSameOffice(c, claim))
    .map((other) => ({ other, gap: claim.event === 'departed' ? gap(claim, other) : gap(other, claim) }))
    .filter((pair) => pair.gap !== undefined)
    .sort((a, b) => (a.gap ?? 0) - (b.gap ?? 0))
  const [first] = near
  const rival = near.find(({ other }) => other.person !== first?.other.person)
  return first && rival?.gap !== first.gap ? first.other : undefined
}

/** *Y, die heutige Präsidentin*, where X is the only one of whose leaving the text tells. */
function holderNow(claim: Claim, claims: readonly Claim[]): Claim | undefined {
  if (claim.event !== 'departed' || claim.date.basis !== 'stated') return undefined
  const rivals = claims.filter((c) => c.type !== 'incumbency' && c.person !== claim.person && isOfSameOffice(c, claim))
  const holders = claims.filter((c) => c.type === 'incumbency' && c.person !== claim.person && isOfSameOffice(c, claim))
  return rivals.length === 0 && holders.length === 1 ? holders[0] : undefined
}

/** Months between leaving and coming, as far as the dates tell; undefined where they are too far apart for one another. */
function gap({ date: left }: Claim, { date: came }: Claim): number | undefined {
  if (left.value === null || came.value === null) return LONGEST_VACANCY
  const months = monthsOf(came, 1) - monthsOf(left, 12)
  const early = monthsOf(left, 1) - monthsOf(came, 12)
  if (early > LONGEST_OVERLAP || months > LONGEST_VACANCY) return undefined
  return Math.max(0, months, early)
}

const LONGEST_VACANCY = 20
const LONGEST_OVERLAP = 4

const monthsOf = ({ value }: FactDate, otherwise: number) =>
  Number(value?.slice(0, 4)) * 12 + Number(value?.slice(5, 7) || otherwise)

/** One who stands in succeeds and is succeeded, too; a deputy only among deputies. */
const rank = ({ capacity }: Claim) => capacity ?? 'acting'

const isOfSameOffice = (a: Claim, b: Claim) =>
  a.role === b.role &&
  a.jurisdiction === b.jurisdiction &&
  rank(a) === rank(b) &&
  mayBeOne(a.organisation, b.organisation) &&
  isChair(a) === isChair(b)

/** *Kommunale Datendienste Solingen* and *Eigenbetrieb Kommunale Datendienste Solingen*. */
const mayBeOne = (a: unknown, b: unknown): boolean =>
  a === undefined || b === undefined || String(a).includes(String(b)) || String(b).includes(String(a))

/** A *Verbandsvorsteher* chairs what a *Geschäftsführer* runs. */
const isChair = ({ roleLabel }: Claim) => /vorsteher/iu.test(String(roleLabel ?? ''))
