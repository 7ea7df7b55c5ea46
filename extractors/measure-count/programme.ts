/** The plan, law, product or body that a figure counts for. */

import type { Chunk } from '../german/chunks.ts'
import type { UnitClass } from '../german/units.ts'
import type { BodyReference, Found } from '../rule.ts'
import { lastProductIn, productIn } from '../whose/products.ts'
import { usedThingIn } from './used-thing.ts'

/** What a figure counts for, and whose it is where a known body settles that. */
export interface Programme {
  readonly name: string
  readonly jurisdiction?: string
}

const NEAR = 500

/** The plan, law, product or body that the figure counts for: in the clause, the sentence, or the one the text speaks of. */
export function programmeOf(found: Found, figure: Chunk, unit: UnitClass): Programme | undefined {
  const offset = found.sentence.offset + figure.start
  const own = planIn(found, found.clause.chunks) ?? planIn(found, found.sentence.chunks)
  const product = () => productIn(found.sentence.text)
  const nearPlan = (within: number) => named(found.document.planNear(offset, { within, backward: true }))
  const nearProduct = () => lastProductIn(found.document.textBefore(offset, NEAR))
  if (unit === 'measures' || unit === 'fields') return own ?? nearPlan(1500) ?? named(product())
  if (unit === 'services') return named(product()) ?? own ?? named(nearProduct()) ?? nearPlan(NEAR)
  return (
    named(product()) ??
    named(usedThingIn(found, figure)) ??
    bodyIn(found) ??
    own ??
    named(nearProduct()) ??
    bodyBefore(found, offset)
  )
}

const named = (name: string | undefined): Programme | undefined => (name === undefined ? undefined : { name })

function planIn(found: Found, chunks: readonly Chunk[]): Programme | undefined {
  const plans = chunks.filter((c) => c.mentions.plan)
  const chunk = plans.find((c) => !c.mentions.plan?.generic) ?? plans[0]
  const plan = chunk?.mentions.plan
  if (!plan || !chunk) return undefined
  if (!plan.generic) return { name: plan.title }
  const offset = found.sentence.offset + chunk.start
  const before = found.document.planNear(offset, { head: plan.title, backward: true })
  // *Der Aktionsplan umfasst 40 Vorhaben, eine Datenstrategie soll folgen*: its own word says more than what comes
  return named(
    before ?? (COMPOUND.test(plan.title) ? plan.title : found.document.planNear(offset, { head: plan.title })),
  )
}

const COMPOUND =
  /^(?:Aktions|Master|Maßnahmen|Umsetzungs|Zehn-Punkte-|Projekt)plan$|^(?:Umsetzungs|Aktions|Arbeits)programm$/u

const OPERATORS = new Set(['agency', 'it-provider', 'company'])

/** *22 Behörden haben ihre IT an Dataport abgegeben*. */
function bodyIn({ clause, sentence, document }: Found): Programme | undefined {
  const chunk = [...clause.chunks, ...sentence.chunks].find((c) => OPERATORS.has(c.mentions.body?.kind ?? ''))
  const body = chunk?.mentions.body
  if (!body) return undefined
  if (body.form === 'generic')
    return bodyBefore({ clause, sentence, document } as Found, sentence.offset + (chunk?.start ?? 0))
  return programmeOfBody(body)
}

function bodyBefore({ document }: Found, offset: number): Programme | undefined {
  const body = document.bodyNear(offset, ({ kind, digital }) => digital || OPERATORS.has(kind))
  return body ? programmeOfBody(body) : undefined
}

const programmeOfBody = ({ name, jurisdiction }: Pick<BodyReference, 'name' | 'jurisdiction'>): Programme => ({
  name,
  ...(jurisdiction ? { jurisdiction } : {}),
})
