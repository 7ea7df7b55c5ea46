import { latin } from '../latin.ts'
import { isFirstName } from './given-names.ts'

const LEADS_PERSON = /(?:Herrn?|Frau|Dr\.|Prof\.|Familie) $/u
/** *Anna von Muster*, but not *die Stadt von Essen*: a first name stands before *von*. */
const NOBLE = latin`(?<given>\p{Lu}[\p{L}-]{1,60}) (?:von|zu|von der|vom) $`
const WORD_BEFORE = latin`(?<given>\p{Lu}[\p{L}-]{1,60}) $`

/** Whether what stands before a place name makes it somebody's surname: *Martin Hagen*, *Frau Essen*, *Lars von Trier*. */
export function isPersonBefore(before: string): boolean {
  if (LEADS_PERSON.test(before)) return true
  const given = (WORD_BEFORE.exec(before) ?? NOBLE.exec(before))?.groups?.given
  return given !== undefined && isFirstName(given)
}
