/** *Digitale Agenda* ⏎ *Vom Rat beschlossen am 3. Mai 2019*: a line without a verb of its own tells of the title above it. */
import { latin } from '../german/latin.ts'
import { findPlans } from '../german/plans.ts'
import type { Found } from '../rule.ts'
import type { PlanInClause } from './plan-of-clause.ts'

const LINES_ABOVE = 220
const LONGEST_TITLE = 120
const VERB = latin`(?<!\p{L})(?:hat|haben|ist|sind|wird|werden|wurden?|soll|will|war|waren)(?!\p{L})`

/** The plan whose title is the line right above; a line in brackets may stand between. */
export function planOnLineAbove({ clause: { chunks }, sentence, document, match }: Found): PlanInClause | undefined {
  const chunk = chunks[match.start]
  if (!chunk || VERB.test(sentence.text) || sentence.chunks.some((c) => c.tags.has('Plan'))) return undefined
  const decides = chunks.some(
    (c) => ['Government', 'Council', 'Organ', 'Decision'].some((t) => c.tags.has(t)) || c.mentions.date?.value,
  )
  const before = document.textBefore(sentence.offset, LINES_ABOVE)
  if (!decides || !/\n\(?$/.test(before)) return undefined
  const lines = before.split('\n').map((line) => line.trim())
  const line = lines.findLast((text) => text !== '' && !/^\(.*\)?$/.test(text))
  if (!line || line.length > LONGEST_TITLE || /[.!?:]$/.test(line) || VERB.test(line)) return undefined
  const [plan, other] = findPlans(line)
  return plan && !other && !plan.generic && plan.digital
    ? { title: plan.title, chunk, role: { kind: 'argument' }, digital: true }
    : undefined
}
