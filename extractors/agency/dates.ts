import { statedDate } from '../dating.ts'
import type { Chunk } from '../german/chunks.ts'
import type { FactDate } from '../shapes.ts'

/** The date that these chunks state, if they state one. */
export function dateIn(chunks: readonly Chunk[]): FactDate | undefined {
  const date = chunks.find((c) => c.mentions.date)?.mentions.date
  if (!date || date.kind === 'anaphoric') return undefined
  if (date.basis === 'publication' && date.value) return { ...statedDate(date.value), basis: 'publication' }
  return statedDate(date.value)
}
