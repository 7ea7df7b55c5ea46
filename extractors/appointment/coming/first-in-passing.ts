/** *Unter dem ersten Leiter, X, zog das Haus um*: the first holder, of whom is not told that he became it. */

import type { Chunk } from '../../german/chunks.ts'
import { latin } from '../../german/latin.ts'
import type { Found } from '../../rule.ts'

/** Whether the clause of a first holder tells something else than who gets the office. */
export function isTellingElse({ clause: { chunks } }: Found, office: Chunk): boolean {
  const verbs = chunks.filter((c) => c.tags.has('Verb') && !c.tags.has('Attributive') && !c.tags.has('VerbNoun'))
  if (verbs.length === 0) return false
  const before = chunks.slice(0, chunks.indexOf(office)).filter((c) => !ARTICLE_OR_POSSESSIVE.test(c.lower))
  if (BESIDE.test(before.at(-1)?.lower ?? '')) return true
  const tells = (c: Chunk) => WELCOME.test(c.lower) || (GETTING.some((t) => c.tags.has(t)) && !c.tags.has('VerbNoun'))
  return !chunks.some(tells) && !saysWhoItIs(verbs)
}

/** *X ist der erste CIO*, *Köln hat seinen ersten CDO*: the verb says no more than that. */
const saysWhoItIs = (verbs: readonly Chunk[]): boolean =>
  verbs.every(
    (c) => c.tags.has('Sein') || c.tags.has('Werden') || c.tags.has('Haben') || /^(?:heißt|hieß)$/.test(c.lower),
  )

const ARTICLE_OR_POSSESSIVE = /^(?:d(?:er|ie|en|em|es)|(?:sein|ihr|unser)e?[mnrs]?|ein(?:e[mnrs]?)?)$/
const BESIDE = /^(?:unter|von|vom|bei|beim|nach|durch|dank|neben|mit|zum|um|über)$/
const WELCOME = latin`^(?:begrüß\p{L}+|willkommen|gefunden|leistet|gibt|amtier\p{L}+|fungier\p{L}+)$`
const GETTING = [
  'Appoint',
  'Get',
  'Start',
  'TakeOffice',
  'Oath',
  'Entrust',
  'Promote',
  'Join',
  'FallTo',
  'Succeed',
  'Since',
  'From',
]
