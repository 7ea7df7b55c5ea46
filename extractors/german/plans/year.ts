import { isYearOfVerb } from '../dates/years.ts'
import type { PlanMention } from './mention.ts'

const ENDS_IN_YEAR = /^(?<name>.*\S) (?<year>(?:19|20)\d\d)$/su

/** *hat ihre Digitalstrategie 2019 beschlossen*: the year is that of the verb, no part of the name. */
export function withoutYearOfVerb(text: string, plan: PlanMention, published?: string): PlanMention {
  const { name, year } = ENDS_IN_YEAR.exec(text.slice(plan.start, plan.end))?.groups ?? {}
  if (!name || !year || plan.quoted || !plan.title.endsWith(` ${year}`)) return plan
  const start = plan.end - year.length
  if (published && year > published.slice(0, 4)) return plan
  if (!isYearOfVerb(text, { start, end: plan.end })) return plan
  const { horizon, ...rest } = plan
  return {
    ...rest,
    end: plan.start + name.length,
    title: plan.title.slice(0, -year.length - 1),
    ...(horizon && horizon !== year ? { horizon } : {}),
  }
}
