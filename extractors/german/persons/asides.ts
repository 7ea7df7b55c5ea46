import type { Chunk } from '../chunks.ts'
import { latin } from '../latin.ts'
import { PROFESSION } from './words.ts'

/** What begins a word on somebody's person: *gebürtig aus Kiel*, *Jahrgang 1970*, *Mutter zweier Kinder*. */
const OPENS = latin`^(?:gebürtige?r?|geboren|gelernte?r?|studierte?r?|promovierte?r?|habilitierte?r?|diplomierte?r?|ausgebildete?r?|parteilos|verheiratet|jahrgang|md[lb]|mdbb|mdha|mda|mutter|vater|wohnhaft)$`
const TRADE = latin.i`^(?:Diplom-?)?${PROFESSION}(?:in|en)?$`
const AGE = /^[2-9]\d$/
const OPENS_CLAUSE =
  /^(?:der|die|das|dem|den|deren|dessen|wo|als|wenn|weil|nachdem|obwohl|während|bevor|dass|da|ob|wie|seit|seitdem|um)$/

/** Openers of a clause, if it ends in its verb; else articles and prepositions. */
const EITHER = /^(?:der|die|das|dem|den|als|wie|seit|um|da|während)$/

const MOST = 7

/** Of a trade, an age, an origin; nothing that a rule could read. */
function isOnPerson(inner: readonly Chunk[], isDash: boolean): boolean {
  const [first] = inner
  if (!first || inner.length > MOST) return false
  const isPlain = inner.every(
    (c) =>
      !['Person', 'Office', 'Body', 'Plan', 'Comma', 'Colon'].some((tag) => c.tags.has(tag)) &&
      (!c.tags.has('Finite') || c.tags.has('Attributive')) &&
      (!c.mentions.figure || AGE.test(c.text)),
  )
  if (!isPlain) return false
  // between dashes nothing else can stand that is no clause and no office
  if (isDash) return !inner.some((c) => c.mentions.date || c.mentions.figure)
  if (OPENS.test(first.lower)) return true
  if (AGE.test(first.text)) return inner.length === 1 || /^jahre?$/.test(inner[1]?.lower ?? '')
  return inner.some((c) => TRADE.test(c.text)) && !inner.some((c) => c.mentions.date || OPENS_CLAUSE.test(c.lower))
}

/**
 * The chunks without what is said of a person between commas or dashes right behind the name: *Seit Mai führt Erika
 * Muster, gelernte Informatikerin, das Amt*. A comma that parts what follows stays.
 */
export function withoutPersonAsides(chunks: readonly Chunk[]): readonly Chunk[] {
  const person = chunks.findIndex((c, i) => c.tags.has('Person') && asideAt(chunks, i) !== undefined)
  const end = person < 0 ? undefined : asideAt(chunks, person)
  if (end === undefined) return chunks
  return [...chunks.slice(0, person + 1), ...withoutPersonAsides(chunks.slice(end))]
}

/** *…, die das Amt leitet*, and not *…, den langjährigen Chef verabschiedet*. */
function endsInVerb(chunks: readonly Chunk[], comma: number): boolean {
  const to = chunks.findIndex((c, i) => i > comma && (c.tags.has('Comma') || /^[.!;:]$/.test(c.text)))
  const last = chunks[(to < 0 ? chunks.length : to) - 1]
  return last?.tags.has('Finite') === true && !last.tags.has('Participle')
}

/** Where the sentence goes on behind the aside at a person's name. */
function asideAt(chunks: readonly Chunk[], person: number): number | undefined {
  const opening = chunks[person + 1]
  const isDash = opening?.tags.has('Dash') === true
  if (!opening || !(isDash || opening.tags.has('Comma'))) return undefined
  // *Karl Muster, MdL (CIO des Landes)*
  if (!isDash && /^md[lb]$/.test(chunks[person + 2]?.lower ?? '') && chunks[person + 3]?.text === '(') return person + 3
  const closes = (c: Chunk) => (isDash ? c.tags.has('Dash') : c.tags.has('Comma')) || /^[.!;]$/.test(c.text)
  const end = chunks.findIndex((c, i) => i > person + 1 && closes(c))
  if (end < 0 || !isOnPerson(chunks.slice(person + 2, end), isDash)) return undefined
  const next = chunks[end + 1]
  const opensClause =
    OPENS_CLAUSE.test(next?.lower ?? '') && !(EITHER.test(next?.lower ?? '') && !endsInVerb(chunks, end))
  const isNeeded = !isDash && chunks[end]?.tags.has('Comma') && next && (opensClause || !/^\p{Ll}/u.test(next.text))
  return isNeeded || !(chunks[end]?.tags.has('Comma') || isDash) ? end : end + 1
}
