/** Whether a page is about an association, or of somebody who watches the government. */

import { knownBodies } from '../german/bodies/table.ts'
import { latin } from '../german/latin.ts'
import { lazy } from '../german/memory/lazy.ts'
import { PUBLIC_WORD } from '../outsiders.ts'
import type { BodyReference } from '../rule.ts'
import type { Placed } from './bodies-of-document.ts'

/** How much of a page says whose it is, in characters. */
const HEAD = 700
/** Around its name stand what it is in full and its short form: *Bundesverband kommunaler IT-Häuser e. V. (KITH)*. */
const BEFORE = 70
const BEHIND = 40
const REGISTERED = latin`(?<!\p{L})e\. ?V\.?(?!\p{L})`

/** *Bundesvereinigung kommunale IT*: the association and what it is of, no administration. */
const ITSELF = latin.g`(?<!\p{L})\p{L}{0,24}(?:[Vv]ereinigung|(?<!zweck|Zweck)[Vv]erband|[Vv]erein)(?: (?:für |der |kommunale\p{Ll}* |öffentliche\p{Ll}* |\p{L}+-){1,4}\p{L}+)?(?!\p{L})`

/** How the associations of the table are called, by letters and hyphens alone; asked before the bodies of the page are sought. */
const KNOWN = lazy(() => {
  const names = knownBodies()
    .filter(({ kind }) => kind === 'association')
    .flatMap(({ name, acronyms, otherNames }) => [name, ...acronyms, ...otherNames])
  return new RegExp(names.join('|'), 'i')
})

/**
 * Whether a page is about an association: named at its head, and nothing of the administration before it. Its board,
 * its birthday and its figures are none of the administration's, though it may be one of IT providers.
 */
export function isPageOfAssociation(
  text: string,
  mentioned: () => readonly Placed<Pick<BodyReference, 'name' | 'kind' | 'digital'>>[],
): boolean {
  const head = text.slice(0, HEAD)
  const registered = REGISTERED.exec(head)?.index
  if (registered === undefined && !KNOWN().test(head)) return false
  const bodies = mentioned()
  const known = bodies.find(({ value }) => value.kind === 'association')?.offset
  const at = Math.min(registered ?? HEAD, known ?? HEAD)
  if (at >= HEAD || PUBLIC_WORD.test(text.slice(0, at).replace(ITSELF, '').slice(0, -BEFORE))) return false
  const own = new Set(
    bodies.filter(({ offset }) => offset > at - BEFORE && offset < at + BEHIND).map(({ value }) => value.name),
  )
  return !bodies.some(
    ({ offset, value: { name, kind, digital } }) =>
      offset < at && (digital || kind === 'ministry') && kind !== 'association' && !own.has(name),
  )
}

/** Verbs of examining, by those who examine. */
export const WATCHES =
  '(?:zählt|prüft|misst|bewertet|beobachtet|untersucht|vermisst|bilanziert|listet|ermittelt|zählte|prüfte|bewertete|untersuchte|ermittelte)'
const WATCHING = latin`(?<!\p{L})(?:${WATCHES}|geprüft|bewertet|ausgewertet|untersucht|gezählt|ermittelt)(?!\p{L})|[Mm]onitor(?:s|ing)?(?!\p{L})`
const WATCHED = latin`(?<!\p{L})(?:(?:Bundes|Landes|Ampel)-?[Rr]egierung(?:en)?|Regierung|Koalition|Ampel|Ressorts)(?!\p{L})`

/** *Der Verband prüft, wie weit die Bundesregierung mit ihren Vorhaben ist*: what such a page counts is the government's. */
export function isPageOfWatcher(text: string): boolean {
  const head = text.slice(0, HEAD)
  return WATCHING.test(head) && WATCHED.test(head)
}
