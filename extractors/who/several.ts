/** Offices that several persons have: *Parlamentarische Staatssekretäre sind X und Y*. */

import type { Chunk } from '../german/chunks.ts'
import { RANK } from '../german/persons/words.ts'
import { isEarlier } from '../german/time-words.ts'
import { type Found, type Reading, type Refusal, refuse } from '../rule.ts'
import type { Reached } from './office-reach.ts'
import { isOblique, isPerson, nameOf } from './persons-of-clause.ts'
import { holderOf } from './title-holder.ts'

/** The office that a plural names for each: *Staatssekretären* → *Staatssekretär*. */
export const officeOfPlural = ({ mentions: { offices } }: Chunk): Reached | undefined =>
  offices && { office: offices, body: offices.body }

/** Those of whom a clause says that they share an office: several names side by side that bear no title of their own. */
export function sharers(found: Found): readonly Chunk[] {
  const { chunks } = found.clause
  // *X, zuletzt Leiterin der Z*: what somebody was before is no title
  const isTitle = (i: number) => chunks[i]?.tags.has('Office') === true && !isEarlier(chunks[i - 1]?.lower)
  const titled = new Set(chunks.flatMap((_, i) => (isTitle(i) ? [nameOf(holderOf(chunks, i))] : [])))
  // a surname alone where the text has told the first name; no pronoun
  const isNamed = (c: Chunk) => {
    const [surname, ...others] = nameOf(c)?.split(' ').reverse() ?? []
    return isPerson(c) && others.length > 0 && surname !== undefined && c.text.includes(surname)
  }
  const free = chunks.filter((c) => isNamed(c) && !isOblique(found, c) && !titled.has(nameOf(c)))
  return free.filter((c, i) => free.findIndex((o) => nameOf(o) === nameOf(c)) === i)
}

/** Two at least, or one who alone *bildet den Vorstand*. */
export function areEnough({ clause: { chunks }, match }: Found, persons: readonly Chunk[]): boolean {
  if (chunks[match.start]?.lower !== 'bildet') return persons.length > 1
  const trains = chunks.some(
    (c) => /^(?:aus|fort|weiter)$/.test(c.lower) || /^(?:aus|fort|weiter)/.test(c.verbs[0]?.lemma ?? ''),
  )
  const names = chunks.filter(isPerson)
  return !trains && persons.length > 0 && persons.length === names.length
}

/** The readings of each person, each once; the refusal of the first where there is none. */
export function eachOf(
  persons: readonly Chunk[],
  read: (person: Chunk) => readonly Reading[] | Refusal,
): readonly Reading[] | Refusal {
  const results = persons.map(read)
  const good = results.flatMap((r) => ('refused' in r ? [] : r))
  const each = good.filter((r, i) => good.findIndex((o) => o.slots.person === r.slots.person) === i)
  return each.length ? each : (results[0] ?? refuse('nobody who shares the office'))
}

/** The names from `at` on that commas and *und* join; brackets are clauses of their own. */
export function namesFrom(chunks: readonly Chunk[], at: number): readonly Chunk[] {
  const run: Chunk[] = []
  for (let i = at; isPerson(chunks[i]); ) {
    run.push(chunks[i] as Chunk)
    const joins = chunks[i + 1]?.tags.has('Comma') || /^(?:und|sowie)$/.test(chunks[i + 1]?.lower ?? '')
    i += joins ? 2 : 1
    // *Landrat X und Bürgermeister Y*
    while (joins && RANK.test(chunks[i]?.lower ?? '')) i++
  }
  return run
}
