/** The date of what happens to a body: from chunks of the clause, else from what the text said before. */

import type { Chunk } from '../german/chunks.ts'
import type { Found } from '../rule.ts'
import type { FactDate } from '../shapes.ts'
import { statedDate } from '../when/dating.ts'

/** The date that these chunks state, if they state one. */
export function dateIn(chunks: readonly Chunk[]): FactDate | undefined {
  const date = chunks.find((c) => c.mentions.date)?.mentions.date
  if (!date || date.kind === 'anaphoric') return undefined
  if (date.basis === 'publication' && date.value) return { ...statedDate(date.value), basis: 'publication' }
  return statedDate(date.value)
}

/** The date that the text stated last before the sentence, for a clause that has none. */
export function dateBefore({ clause, sentence, document }: Found): FactDate | undefined {
  if (clause.chunks.some((c) => c.mentions.date)) return undefined
  const date = document.dateBefore(sentence.offset)
  return date ? statedDate(date) : undefined
}
