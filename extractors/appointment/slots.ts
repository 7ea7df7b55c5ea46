/** How the rules of appointments fill their slots. */

import type { Chunk } from '../german/chunks.ts'
import { findOffices } from '../german/offices.ts'
import { type Found, type Reading, type Refusal, refuse } from '../rule.ts'
import { statedDate } from '../when/dating.ts'
import type { Reached } from '../who/office-reach.ts'
import { type OfficeEvent, officeReadings } from '../who/officeholder.ts'
import { nameOf } from '../who/persons-of-clause.ts'
import { predecessorIn } from '../who/predecessor.ts'

type Coming = Omit<OfficeEvent, 'event' | 'successor'>

/** Somebody gets an office; whom they follow is looked for in the clause and the sentence. */
export function appointedTo(found: Found, coming: Coming): readonly Reading[] | Refusal {
  if (isSucceeded(found, coming.person)) return refuse('the one who is succeeded')
  const predecessor = coming.predecessor ?? predecessorIn(found)
  return officeReadings(found, {
    event: 'appointed',
    ...coming,
    predecessor: nameOf(predecessor) === nameOf(coming.person) ? undefined : predecessor,
  })
}

/** *die Wahl eines Nachfolgers für den Leiter des Amtes, X,*: the apposition says who that was. */
function isSucceeded({ clause: { chunks } }: Found, person: Chunk | undefined): boolean {
  const at = person ? chunks.indexOf(person) : -1
  if (!chunks[at - 2]?.tags.has('Office') || !chunks[at - 1]?.tags.has('Comma')) return false
  const from = chunks.findLastIndex((c, i) => i < at && c.tags.has('Successor'))
  const between = chunks.slice(from + 1, at - 2)
  return (
    from >= 0 &&
    /^(?:für|des|der|von|vom)$/.test(between[0]?.lower ?? '') &&
    between.length <= 4 &&
    !between.some((c) => c.tags.has('Finite') || c.tags.has('Comma') || c.tags.has('Person'))
  )
}

/** Whether the text right before reports that somebody comes, so that a day behind it is that of the start. */
export const reportsComing = (found: Found): boolean =>
  /neu|wird|wurde|ernannt|gewählt|berufen|bestellt|bestellung|künftig|übernimm|jetzt|bestimm|bestätigt|bekomm|bekam|gefunden/iu.test(
    found.document.textBefore(found.sentence.offset, 400),
  )

/** The office of a chunk. */
export const named = (chunk: Chunk | undefined): Reached[] =>
  chunk?.mentions.office ? [{ office: chunk.mentions.office, chunk }] : []

/** *warb X als CISO von der Telekom ab*: behind a verb of recruiting or moving, where somebody comes from. */
export function namedWithoutOrigin(chunk: Chunk): Reached[] {
  const bare = chunk.mentions.office?.company ? /^(?<office>.+?) vo[nm] /u.exec(chunk.text)?.groups?.office : undefined
  const office = bare ? findOffices(bare)[0] : undefined
  return office ? [{ office }] : named(chunk)
}

/** A date that begins or ends a tenure, as a slot of the reading. */
export const on = (chunk: Chunk | undefined): Partial<Reading> =>
  chunk ? { date: statedDate(chunk.mentions.date?.value ?? null) } : {}

/** *2019 bis heute*: the end of a time that has none yet. */
export const runsOn = (until: Chunk): boolean => /heute|jetzt|dato|laufend/iu.test(until.text)
