/** Who does and who undergoes what a clause tells. German shows it by prepositions, voice and rank more than by order. */

import type { Chunk } from '../german/chunks.ts'
import type { Found } from '../rule.ts'
import {
  freePersons,
  isHeadOfGovernment,
  isPassive,
  isPerson,
  isPrincipal,
  leadOf,
  nameOf,
} from './persons-of-clause.ts'
import { predecessorIn } from './predecessor.ts'

/** Whom a verb such as *ernennen* or *entlassen* befalls: the subject of a passive, the object of an active clause. */
export function undergoer(found: Found, office?: Chunk): Chunk | undefined {
  const predecessor = office ? nameOf(predecessorIn(found)) : undefined
  const all = freePersons(found)
  const active = !isPassive(found)
  // *hat X zum CIO ernannt und ihm das Amt übertragen*: there another clause has begun
  const isOther = (c: Chunk, i: number, chunks: readonly Chunk[]) =>
    /^(?:ihn|ihm)$/.test(c.lower) && !isPerson(c) && chunks[i - 1]?.lower !== 'und'
  if (active && all.length === 1 && found.clause.chunks.some(isOther)) return undefined
  // *Ihn hatte die Ministerin abberufen*
  const object = active ? all.find((p) => p.lower === 'ihn') : undefined
  if (object) return object
  const free = all.length > 1 ? all.filter((p) => nameOf(p) !== predecessor) : all
  if (free.length <= 1) return active && free[0] && office && isHeadOfGovernment(found, free[0]) ? undefined : free[0]
  const antecedent = free.find((p) => p.tags.has('Antecedent'))
  if (antecedent && found.clause.conjunction === 'den') return antecedent
  if (isPassive(found)) return antecedent ?? free[0]
  if (antecedent && found.clause.conjunction === 'der') return free.find((p) => p !== antecedent)
  const others = free.filter((p) => !isPrincipal(found, p))
  if (others.length === 1) return others[0]
  const pool = others.length ? others : free
  return (office && pool.findLast((p) => p.start < office.start)) ?? pool.at(-1)
}

/** Who does something of their own: takes over, steps down, leads. */
export function actor(found: Found): Chunk | undefined {
  const free = freePersons(found)
  const dative = (c: Chunk) => /^(?:ihm|ihn|ihnen)$/.test(c.lower)
  return free.find((p) => !dative(p))
}

/** *Ausgeübt wird die Funktion von Ministerialrätin X*: who does it in a passive. */
export function agentIn(found: Found): Chunk | undefined {
  const { chunks } = found.clause
  if (!chunks.some((c) => c.tags.has('Werden'))) return undefined
  return chunks.find((c) => isPerson(c) && /^(?:von|vom|durch)$/.test(leadOf(chunks, c)?.lower ?? ''))
}

/** The free person nearest to a chunk. */
export function nearestPerson(found: Found, to: Chunk, not?: string): Chunk | undefined {
  const distance = (c: Chunk) => (c.start < to.start ? to.start - c.end : c.start - to.end)
  return [...freePersons(found)].filter((p) => nameOf(p) !== not).sort((a, b) => distance(a) - distance(b))[0]
}
