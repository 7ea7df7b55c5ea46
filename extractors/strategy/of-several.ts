/** *Erstere wurde beschlossen*, *Beide hat der Rat verabschiedet*: of the two plans that the text has just named. */
import type { Chunk } from '../german/chunks.ts'
import { planHeadOf } from '../german/plans/words.ts'
import { findPlans } from '../german/plans.ts'
import type { Found } from '../rule.ts'

const OF_TWO = /^(?:erstere|letztere|jene)[rnms]?$|^beiden?$/
const SEVERAL_REACH = 300

interface Meant {
  readonly chunk: Chunk
  readonly titles: readonly string[]
}

/** The plans that the clause means by such a word; none where the text named more than two, or one. */
export function plansOfSeveral({ clause: { chunks }, sentence, document }: Found): Meant | undefined {
  const chunk = chunks.find((c, i) => OF_TWO.test(c.lower) && !chunks[i + 1]?.tags.has('Noun'))
  if (!chunk) return undefined
  const before = document.textBefore(sentence.offset, SEVERAL_REACH) + sentence.text.slice(0, chunk.start)
  const plans = findPlans(before).filter((p) => !p.generic)
  const titles = [...new Set(plans.map((p) => p.title))]
  if (titles.length !== 2) return undefined
  if (/^beide/.test(chunk.lower)) return { chunk, titles }
  const title = titles[chunk.lower.startsWith('letzter') ? 1 : 0] as string
  const plan = plans.find((p) => p.title === title)
  const gender = plan && planHeadOf(before.slice(plan.head.start, plan.head.end))?.gender
  const wanted = /r$/.test(chunk.lower) ? 'm' : /s$/.test(chunk.lower) ? 'n' : 'f'
  return !gender || gender.includes(wanted) || /[nm]$/.test(chunk.lower) ? { chunk, titles: [title] } : undefined
}
