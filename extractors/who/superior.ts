/** Whose deputy *sein Stellvertreter*, *ihre Vertreterin* is, and of which office that makes one. */
import type { Chunk } from '../german/chunks.ts'
import type { Found } from '../rule.ts'
import type { Office } from './office.ts'
import { predicateOffices } from './office-reach.ts'
import { isPerson, nameOf } from './persons-of-clause.ts'

/** The offices of the one whose deputy is named at `word`: of somebody in the sentence, else of whom the text just spoke. */
export function officesOfSuperior(found: Found, word: Chunk, deputy: Chunk | undefined): readonly Office[] {
  const { document, sentence, clause } = found
  const others = sentence.chunks.filter((c) => isPerson(c) && nameOf(c) !== nameOf(deputy))
  const beside = others.findLast((c) => c.start < word.start) ?? others.find((c) => clause.chunks.includes(c))
  // *Erster Stellvertreter wurde Y, zweite Stellvertreterin Z*: of X, whom the sentence before names
  const isTheirs = /^(?:sein|ihr|dessen|deren)/.test(clause.chunks[clause.chunks.indexOf(word) - 1]?.lower ?? '')
  const before = beside && isTheirs ? undefined : document.personBefore(sentence.offset)?.name
  const names = [nameOf(beside), before].filter((name) => name !== undefined)
  const known = names.map((name) => document.officesOf(name)).find((offices) => offices.length > 0) ?? []
  const offices = known.length > 0 ? known : predicateOffices(found).map((r) => r.office)
  return offices.filter((o) => !o.isFormer && !o.roles.some((r) => r === 'minister' || r === 'state-secretary'))
}
