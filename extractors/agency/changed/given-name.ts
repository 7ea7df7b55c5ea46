/** The name that a clause gives a body outright: *mit dem Namen*, *unter der Bezeichnung*. */

import type { Found } from '../../rule.ts'
import { anyNameIn, type Participant, phrases } from '../bodies/participants.ts'

/** Nouns that introduce a body's name. */
export const NAME = /^(?:namens?|bezeichnung|firma|titel|label|marke|dachmarke)$/

/** *gab ihm den Namen C*; *erhielt den Namen C*: whoever gets a name did not have it before. */
export const GIVES = 'gab|gaben|gibt|geben'
export const GETS = `${GIVES}|erhielt|erhält|erhalten|bekam|bekommt|bekommen`

/** The name behind *mit dem Namen*, *unter der Bezeichnung*: what a body that the clause does not name is called. */
export function nameGiven(found: Found): Participant | undefined {
  const all = phrases(found)
  const { chunks } = found.clause
  const at = chunks.findIndex((c) => c.lower === 'namens')
  // *eine Anstalt namens C*
  const next = at > 0 ? all.find((p) => p.heads.some((h) => chunks.indexOf(h) === at + 1)) : undefined
  const called = next && anyNameIn({ ...next, heads: next.heads.filter((h) => chunks.indexOf(h) > at) }, found)
  if (called && !called.reference) return called
  for (const phrase of all) {
    // *mit Namen C*, *unter seinem neuen Namen C*; *mit Firma C* may be anybody's
    const isOwn = /^(?:dem|der|ihre[mr]|seine[mr])$/.test(phrase.determiner ?? '')
    if (!/^(?:mit|unter)$/.test(phrase.preposition ?? '')) continue
    const at = phrase.heads.findIndex((h) => NAME.test(h.lower))
    if (at < 0 || !(isOwn || (!phrase.determiner && /^namen$/.test(phrase.heads[at]?.lower ?? '')))) continue
    const rest = phrase.heads.slice(at + 1)
    const next = all.find((p) => p.start === phrase.end)
    const name = rest.length ? anyNameIn({ ...phrase, heads: rest }, found) : next && anyNameIn(next, found)
    if (name && !name.reference) return name
  }
  return undefined
}
