/** Which plan *die Strategie*, *das Papier* or *sie* means: the plans that a document names, by place and head noun. */

import { planHeadOf } from '../german/plans/words.ts'
import { indexFrom, lastAtMost } from '../german/sorted.ts'
import type { AnalysedDocument, AnalysedSentence } from '../rule-engine/analysis.ts'

interface NamedPlan {
  readonly offset: number
  readonly title: string
  /** The head noun, in lower case. */
  readonly head: string
  /** How often the document names it. */
  readonly count: number
  readonly digital: boolean
  /** The teaser that it stands in. */
  readonly item: AnalysedSentence['segment']['item']
  readonly segment: AnalysedSentence['segment']
}

/** What the pointing word tells of the plan that is meant. */
export interface PlanHint {
  /** *Agenda* of *die Agenda*: plans with that head go first. */
  readonly head?: string
  /** *sie*, *er*: must agree in gender. */
  readonly pronoun?: string
  /** How far back it may stand, in characters. */
  readonly within?: number
  /** Only what was named before. */
  readonly backward?: boolean
}

const PLAN_REACH = 1500

/** All plans that the document names, in its order. */
export function plansIn({ analysed }: AnalysedDocument): NamedPlan[] {
  const withPlans = analysed.filter(({ recognised }) => recognised.by('plan').length > 0)
  const named = withPlans.flatMap((s) =>
    s.recognised.kept().flatMap(({ start, mentions: { plan } }) =>
      plan && !plan.generic
        ? [
            {
              offset: s.start + start,
              title: plan.title,
              head: s.text.slice(plan.head.start, plan.head.end).toLowerCase(),
              digital: plan.digital,
              item: s.segment.item,
              segment: s.segment,
            },
          ]
        : [],
    ),
  )
  const count = new Map<string, number>()
  for (const { title } of named) count.set(title, (count.get(title) ?? 0) + 1)
  return named.map((p) => ({ ...p, count: count.get(p.title) ?? 1 }))
}

/** Between two reports of an overview page whose teasers were not told apart. */
const ANOTHER_REPORT = /\[\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}\]|mehr\.\.\.|\[mehr\]/u

/** The plan meant at this offset, of the same teaser: near, of the same head noun, and often named; else the next to come. */
export function planNear(
  plans: readonly NamedPlan[],
  { sentences, working }: AnalysedDocument,
  offset: number,
  hint: PlanHint = {},
): string | undefined {
  const { within = PLAN_REACH } = hint
  const item = sentences[indexFrom(sentences, offset)]?.segment.item
  const inReach = (from: number, to: number) =>
    plans.slice(lastUpTo(plans, from - 1) + 1, lastUpTo(plans, to - 1) + 1).filter((p) => agrees(p, hint))
  const before = inReach(offset - within + 1, offset)
  const best = before
    .filter((p) => p.item === item && !ANOTHER_REPORT.test(working.text.slice(p.offset, offset)))
    .map((p) => ({ p, distance: (offset - p.offset) * weightOf(p, hint) }))
    .sort((a, b) => a.distance - b.distance)[0]
  if (best) return best.p.title
  if (hint.pronoun || hint.backward) return undefined
  return inReach(offset + 1, offset + within).find((p) => p.item === item)?.title
}

const lastUpTo = (plans: readonly NamedPlan[], offset: number) =>
  lastAtMost(offset, plans.length, (i) => plans[i]?.offset ?? 0)

/** A smaller weight brings a plan nearer. */
function weightOf(plan: NamedPlan, { head }: PlanHint): number {
  const exact = head !== undefined && plan.head === head.toLowerCase()
  return (exact ? 0.4 : 1) * (plan.count > 1 ? 0.5 : 1) * (plan.digital ? 1 : 3)
}

const GENDER_OF: Readonly<Record<string, RegExp>> = {
  sie: /f/,
  deren: /f/,
  dessen: /[mn]/,
  ihr: /f/,
  ihm: /[mn]/,
  diese: /f/,
  die: /f/,
  den: /m/,
  das: /n/,
  er: /m/,
  ihn: /m/,
  dieser: /[mf]/,
  diesen: /m/,
  es: /n/,
  dieses: /n/,
}
/** Heads that another may stand for: *das Konzept* is a strategy, *die Strategie* is no concept. */
const GENERAL = /^(?:plan|konzept|papier|dokument|programm|vorlage|werk)/

function agrees({ head, title }: NamedPlan, hint: PlanHint): boolean {
  if (hint.pronoun && GENDER_OF[hint.pronoun]) {
    const gender = planHeadOf(head)?.gender
    return gender === undefined || (GENDER_OF[hint.pronoun] as RegExp).test(gender)
  }
  if (hint.head === undefined) return true
  const wanted = hint.head.toLowerCase()
  return GENERAL.test(wanted) || head.endsWith(wanted) || title.toLowerCase().includes(wanted)
}
