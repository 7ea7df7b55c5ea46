/** Under which name a body went when somebody headed it, by what the document tells of its names. */
import type { Claim } from '../claim.ts'

/** The slots that name a body of which the text speaks. */
const SLOTS = ['organisation', 'programme'] as const

/**
 * Where the sentence about a head or a figure names no body, the one that a page named first may have got another name
 * by then: *2004: Aus A wird B. 2014: X rückt an die Spitze* is of B.
 */
export function namedAsAtTheTime(claims: readonly Claim[], text: string): readonly Claim[] {
  const changes = claims.filter((c) => c.type === 'agency' && c.formerly !== undefined && c.date.value !== null)
  if (changes.length === 0) return claims
  return claims.map((claim) => {
    const slot = SLOTS.find((s) => typeof claim[s] === 'string')
    const told = slot && String(claim[slot])
    if (!told || isToldIn(claim, [told, ...acronymsOf(told, claims)], text)) return claim
    const name = nameAt(claim, told, changes)
    return name === told ? claim : { ...claim, [slot]: name }
  })
}

const acronymsOf = (name: string, claims: readonly Claim[]) =>
  claims.flatMap((c) => (c.name === name && typeof c.acronym === 'string' ? [c.acronym] : []))

/** Whether the claim's own sentences have one of these names, be it by its last word, whatever the case of the others. */
export function isToldIn({ evidence }: Claim, names: readonly string[], text: string): boolean {
  const words = names.map((name) => name.split(' ').at(-1) ?? name)
  return evidence.some(({ start, end }) => words.some((word) => text.slice(start, end).includes(word)))
}

function nameAt(claim: Claim, name: string, changes: readonly Claim[]): string {
  const next = changes.find((c) => isOld(name, c) && !isBefore(claim, c))
  return next
    ? nameAt(
        claim,
        String(next.name),
        changes.filter((c) => c !== next),
      )
    : name
}

/** *Citkomm* of the *KDVZ Citkomm* that went into another. */
const isOld = (name: string, { formerly, name: now }: Claim): boolean =>
  now !== name && [formerly].flat().some((f) => f === name || String(f).endsWith(` ${name}`) || name.endsWith(` ${f}`))

/** By their dates, as far as they go; then by their order in the text. */
function isBefore(claim: Claim, change: Claim): boolean {
  const [at, then] = [claim.date.value ?? '', change.date.value ?? '']
  const length = Math.min(at.length, then.length)
  if (length === 0) return claim.type !== 'incumbency'
  if (at.slice(0, length) !== then.slice(0, length)) return at < then
  return (claim.evidence[0]?.start ?? 0) < (change.evidence[0]?.start ?? 0)
}
