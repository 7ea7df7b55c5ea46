/** Whether two facts of one document about one person and role are about one office. */
import type { Claim } from './claim.ts'
import { chooseAmong, placesInText } from './jurisdiction.ts'

/**
 * *Neue CDO der Stadt Ulm ist X. Zuvor war sie seit 2015 CDO des Kreises Celle*: two offices, where each one's own words
 * name its place, or each its body, and they are not the same.
 */
export function isOfOtherHouse(a: Claim, b: Claim): boolean {
  if (!a.jurisdiction || !b.jurisdiction || a.jurisdiction === b.jurisdiction || a.role !== b.role) return false
  if (a.role === 'agency-head') return isNamed(a) && isNamed(b) && a.organisation !== b.organisation
  return placeOf(a) === a.jurisdiction && placeOf(b) === b.jurisdiction
}

const isNamed = ({ organisation }: Claim): boolean => typeof organisation === 'string'

function placeOf({ roleLabel }: Claim): string | undefined {
  const label = String(roleLabel ?? '')
  return chooseAmong(placesInText(label), label, {})?.jurisdiction
}

/** Same person and role, of the same house as far as their words tell. */
export const isSameOffice = (a: Claim, b: Claim): boolean =>
  a.person === b.person && a.role === b.role && !isOfOtherHouse(a, b)
