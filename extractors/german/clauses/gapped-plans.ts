/** One verb for several plans: *Der Senat hat die IT-Strategie 2014 verabschiedet, das Konzept 2016 und den Masterplan 2018*. */

import type { Chunk } from '../chunks.ts'
import { latin } from '../latin.ts'

const isPlan = (c: Chunk) => c.tags.has('Plan')
const isDay = (c: Chunk) => c.mentions.date?.kind === 'point' && c.mentions.date.value !== undefined

/** What may stand beside a plan and its date: articles and adjectives. */
const BESIDE = latin`^(?:de[nr]|das|die|eine?n?|ihre?n?|seine?n?|\p{Ll}+en?|erst|schon|bereits|dann|schließlich)$`

/** The first half once more, with the plan and the date of the second: where that has nothing else. */
export function planOfOtherDay(head: readonly Chunk[], part: readonly Chunk[]): Chunk[] | undefined {
  const words = part.filter((c) => /[\p{L}\d]/u.test(c.text))
  const [plan, otherPlan] = words.filter(isPlan)
  const [date, otherDate] = words.filter(isDay)
  const isBare = words.every((c) => c === plan || c === date || (BESIDE.test(c.text) && !c.tags.has('Verb')))
  if (!plan || !date || otherPlan || otherDate || !isBare) return undefined
  const [first, second] = head.filter(isPlan)
  const [day, another] = head.filter(isDay)
  if (!first || !day || second || another) return undefined
  return head.map((c) => (c === first ? plan : c === day ? date : c))
}
