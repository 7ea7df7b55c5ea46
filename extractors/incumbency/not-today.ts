/** Why a title or apposition tells of no office that somebody has today: *damals CIO*, *nach dem Tod von CIO X*. */

import type { Chunk } from '../german/chunks.ts'
import { BACK_THEN, BY_NOW, EARLIER, FORMERLY, NOW, oneOf } from '../german/time-words.ts'
import type { Found } from '../rule.ts'
import { isPerson, nameOf } from '../who/persons-of-clause.ts'
import { predecessorIn } from '../who/predecessor.ts'
import { apposedAs } from '../who/title-holder.ts'

const isNoMore = oneOf(EARLIER, BACK_THEN, 'bis|künftig|als|jahrelang|lange')
const isOnce = oneOf(FORMERLY, BACK_THEN)
const isOnceOrTillNow = oneOf(EARLIER, BACK_THEN)
const DEATH = /^(?:tot|tod(?:e?s)?|ableben|verstorbene[nrms]?)$/
const SUCCESSION = ['Succeed', 'Successor', 'TakeOffice']
const isToday = oneOf(NOW, BY_NOW)

/** The reason, where there is one. */
export function whyNotToday(found: Found, office: Chunk, person: Chunk): string | undefined {
  const { chunks } = found.clause
  const at = chunks.indexOf(office)
  const [comma, before, next] = [chunks[at - 2], chunks[at - 1]?.lower ?? '', chunks[at + 1]]
  // *X, als Minister für Digitales zuständig, …*
  const isApposed =
    apposedAs(chunks, at) !== undefined ||
    (before === 'als' && comma?.tags.has('Comma') === true && isPerson(chunks[at - 3]) && !isPerson(next))
  if (!isApposed && isNoMore(before)) return `no title of today: «${before}»`
  const until = wasUntilNow(chunks, at)
  if (until) return `no more, by what the sentence opens with: «${until}»`
  // *Stellen, die früher dem Digitalstaatssekretär X zugeordnet waren*
  const opening = found.clause.kind === 'relative' ? chunks.slice(0, at) : []
  if (opening.some((c) => isOnce(c.lower))) return 'told of the past'
  // *meinem Vorgänger im Amt des CIO, X*
  const ahead = chunks.slice(Math.max(0, at - 5), at)
  if (ahead.some((c) => /^(?:amts)?vorgänger(?:n|s|in)?$/.test(c.lower)) && !ahead.some((c) => c.tags.has('Comma')))
    return 'of a predecessor'
  if (isSucceeded(found, person)) return 'of a predecessor'
  if (isSomethingElseNow(chunks, Math.max(at, chunks.indexOf(person)))) return 'something else now'
  const isLong = /^langjährige[rn]? /u.test(office.text) && chunks.some((c) => c.tags.has('Werden'))
  if (isLong && next !== person) return 'held for long, and now something else'
  if (chunks.some((c) => c.verbs.some((v) => /^(?:ver)?sterben$/.test(v.lemma)))) return 'has died'
  if (/\?\s*$/.test(found.sentence.text) && !chunks.some((c) => c.tags.has('Finite'))) return 'asked whether it is so'
  // *Verstärkung für den Vorstand: X komplettiert …*
  const leads = [comma?.lower ?? '', before].some((w) => /^(?:für|im|in|zum|zur|beim|bei|vom|von|mit)$/.test(w))
  if (next?.tags.has('Colon') && leads) return 'a heading about the office, no title'
  // *Nach dem Tod von CIO X*
  if (chunks.some((c) => DEATH.test(c.lower) && (c.start < office.start || c.lower === 'tot'))) return 'has died'
  return timeOf(chunks, office) ? 'an office with its time is an appointment' : undefined
}

/** *Bislang war Staatssekretär X CIO des Landes*: what somebody was, not the title by which the sentence calls them. */
function wasUntilNow(chunks: readonly Chunk[], office: number): string | undefined {
  const [opening, verb] = chunks
  const wasIt = isOnceOrTillNow(opening?.lower) && /^(?:war|waren)$/.test(verb?.lower ?? '')
  const isPredicate =
    chunks.slice(2, office).some((c) => c.tags.has('Person') || c.tags.has('Office')) && !isPerson(chunks[office + 1])
  return wasIt && isPredicate ? opening?.lower : undefined
}

/** *tritt die Nachfolge von CIO X an*, *folgt auf CIO X*: whoever is followed has it no more. */
const isSucceeded = (found: Found, person: Chunk): boolean =>
  found.clause.chunks.some((c) => SUCCESSION.some((tag) => c.tags.has(tag)) || c.lower === 'nachfolge') &&
  nameOf(predecessorIn(found)) === nameOf(person)

/** *CIO X, jetzt Finanzministerin, kam*: behind the title and the name what somebody is today. */
function isSomethingElseNow(chunks: readonly Chunk[], last: number): boolean {
  const [comma, now, title] = chunks.slice(last + 1, last + 4)
  const isTitle = title?.tags.has('Office') || (title?.tags.has('Noun') && /^\p{Lu}/u.test(title.text))
  return comma?.tags.has('Comma') === true && isToday(now?.lower) && isTitle === true
}

/** *, seit Mai CIO*, *, bis Mai CIO*, *, CIO von 2012 bis 2017*. */
function timeOf(chunks: readonly Chunk[], office: Chunk): boolean {
  const at = chunks.indexOf(office)
  const isTime = (c: Chunk | undefined) => ['Since', 'Until', 'Range', 'RangeEnd', 'From'].some((t) => c?.tags.has(t))
  // *CIO | X | seit 2017*
  const [bar, name, second, time] = chunks.slice(at + 1, at + 5)
  if (bar?.text === '|' && isPerson(name) && second?.text === '|' && isTime(time)) return true
  return (
    (isTime(chunks[at - 1]) && chunks[at - 2]?.tags.has('Comma') === true) ||
    (isTime(chunks[at + 1]) && !isPerson(chunks[at + 1]))
  )
}
