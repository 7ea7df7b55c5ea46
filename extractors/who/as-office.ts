/** Who acts in *als CIO verantwortet X …*, *X kümmert sich als CIO um …*. */

import type { Chunk } from '../german/chunks.ts'
import { latin } from '../german/latin.ts'
import { POST_NOUNS } from '../german/offices/post-words.ts'
import { RANK } from '../german/persons/words.ts'
import type { Found } from '../rule.ts'
import { freePersons, isPerson } from './persons-of-clause.ts'

/** *Als CISO steht Peetz weiterhin Erika Muster zur Seite*: who is named in full comes to the side of the one known. */
function besideOther({ clause: { chunks } }: Found, free: readonly Chunk[]): Chunk | undefined {
  if (!chunks.some((c, i) => c.lower === 'seite' && chunks[i - 1]?.lower === 'zur') || free.length !== 2)
    return undefined
  const isDative = (p: Chunk) => {
    const at = chunks.indexOf(p)
    const before = chunks.slice(Math.max(0, at - 3), at)
    return before.some((c) => c.lower === 'dem') && !before.some((c) => c.tags.has('Person'))
  }
  const others = free.filter((p) => !isDative(p))
  const full = others.length === 1 ? others : free.filter((p) => / \p{Lu}/u.test(p.text))
  return full.length === 1 ? full[0] : undefined
}

/** *mit X als CIO und Y als CISO*: the name right before *als*. */
function rightBefore({ clause: { chunks } }: Found, office: Chunk): Chunk | undefined {
  const at = chunks.findLastIndex((c) => c.lower === 'als' && c.start < office.start)
  const [link, person] = [chunks[at - 2]?.lower ?? '', chunks[at - 1]]
  return isPerson(person) && person?.text.includes(' ') && (isRow(link) || RANK.test(link)) ? person : undefined
}
const isRow = (lower: string): boolean => /^(?:mit|und|sowie|,|herrn?|frau)$/.test(lower)

const TASK = latin`^(?:${POST_NOUNS}|doppelrolle|arbeit|alltag|tätigkeit|job)$`

const NOT_NOW = /^(?:früher|ehemalig|einstig|bisherig|damalig|künftig|möglich|geplant)e[nmrs]?$/

/** *über ihre Rolle als CIO*: whose role it is, by the gender of the possessive; nobody where that fits two. */
export function ofPossessedTask({ clause: { chunks } }: Found, office: Chunk): Chunk | undefined {
  const at = chunks.findLastIndex((c) => c.lower === 'als' && c.start < office.start)
  const lead = chunks.slice(Math.max(0, at - 3), at)
  const possessive = lead.find((c) => /^(?:ihre?[rmn]?|seine?[rmn]?)$/.test(c.lower))
  if (!possessive || !TASK.test(lead.at(-1)?.lower ?? '') || lead.some((c) => NOT_NOW.test(c.lower))) return undefined
  const gender = possessive.lower.startsWith('ihr') ? 'f' : 'm'
  const fits = chunks.filter(
    (c) => isPerson(c) && c.start < possessive.start && [gender, undefined].includes(c.mentions.person?.gender),
  )
  return new Set(fits.map((c) => c.mentions.person?.name)).size === 1 ? fits[0] : undefined
}

/** The person that a clause with *als* and this office speaks of. */
export function actingAs(found: Found, office: Chunk): Chunk | undefined {
  const free = freePersons(found)
  return (
    ofPossessedTask(found, office) ??
    rightBefore(found, office) ??
    besideOther(found, free) ??
    free.find((p) => /^(?:er|sie)$/.test(p.lower) && p.start < office.start) ??
    free.findLast((p) => p.start < office.start && !/^(?:ihm|ihn|ihr)$/.test(p.lower)) ??
    free.find((p) => p.start > office.start)
  )
}
