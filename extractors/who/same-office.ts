/** Whether two facts of one document about one person and role are about one office. */
import type { Claim } from '../claim.ts'
import { chooseAmong, placesInText } from '../whose/jurisdiction.ts'

/**
 * *Neue CDO der Stadt Ulm ist X. Zuvor war sie seit 2015 CDO des Kreises Celle*: two offices, where each one's own words
 * name its place, or each its body, and they are not the same.
 */
function isOfOtherHouse(a: Claim, b: Claim): boolean {
  if (
    a.role === b.role &&
    a.role !== 'agency-head' &&
    [
      [a, b],
      [b, a],
    ].some(([x, y]) => isOfBody(x) && isOfGovernment(y))
  )
    return true
  if (!a.jurisdiction || !b.jurisdiction || a.jurisdiction === b.jurisdiction || a.role !== b.role) return false
  if (a.role === 'agency-head') return isNamed(a) && isNamed(b) && a.organisation !== b.organisation
  return placeOf(a) === a.jurisdiction && placeOf(b) === b.jurisdiction
}

/** *IT-Leiter bei der Bundesagentur für Arbeit*, and *Bundes-CIO*. */
const isOfBody = (claim: Claim | undefined): boolean =>
  claim?.date.basis === 'stated' &&
  typeof claim.organisation === 'string' &&
  String(claim.roleLabel).includes(claim.organisation) &&
  !/regierung|senat|kanzlei|ministerium|verwaltung/iu.test(claim.organisation)
const isOfGovernment = (claim: Claim | undefined): boolean =>
  /(?:Bundes|Landes)-(?:CIO|CDO|CISO)|(?:Bundes|Landes|Staats)regierung|des (?:Bundes|Landes|Freistaats)(?!\p{L})/u.test(
    String(claim?.roleLabel ?? ''),
  )

const isNamed = ({ organisation }: Claim): boolean => typeof organisation === 'string'

function placeOf({ roleLabel }: Claim): string | undefined {
  const label = String(roleLabel ?? '')
  return chooseAmong(placesInText(label), label, {})?.jurisdiction
}

/** Same person and role, of the same house as far as their words tell. */
export const isSameOffice = (a: Claim, b: Claim): boolean =>
  a.person === b.person && a.role === b.role && !isOfOtherHouse(a, b)

/** In the same capacity too: one fact, told twice. */
export const isSameTenure = (a: Claim, b: Claim): boolean => a.capacity === b.capacity && isSameOffice(a, b)
