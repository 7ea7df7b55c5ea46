import { extractors } from '../extractors/index.ts'
import { createRuleEngine } from '../extractors/rule-engine.ts'
import { readDocument } from '../pipeline/index.ts'

/** What one rule took: milliseconds in its `read`, how often that ran, and how many facts came of it. */
interface RuleCost {
  readonly rule: string
  readonly milliseconds: number
  readonly readings: number
  readonly facts: number
}

/**
 * Reads the texts with every rule's `read` timed; the costliest first, with the milliseconds of the whole extraction.
 * What a rule is the first to ask of the document (its bodies, the holders of offices) is booked on that rule.
 */
export function costOfRules(texts: readonly string[]): { readonly whole: number; readonly rules: readonly RuleCost[] } {
  const spent = new Map<string, { milliseconds: number; readings: number }>()
  const timed = extractors.map((extractor) => ({
    ...extractor,
    rules: extractor.rules.map((rule) => ({
      ...rule,
      read: (found: Parameters<typeof rule.read>[0]) => {
        const start = performance.now()
        const result = rule.read(found)
        const { milliseconds, readings } = spent.get(rule.id) ?? { milliseconds: 0, readings: 0 }
        spent.set(rule.id, { milliseconds: milliseconds + performance.now() - start, readings: readings + 1 })
        return result
      },
    })),
  }))
  const engine = createRuleEngine(timed)
  const documents = texts.map((text, i) =>
    readDocument({ source: `${i}.txt`, contentType: 'text/plain', bytes: Buffer.from(text) }),
  )
  for (const document of documents) engine.attempts(document)
  spent.clear()
  const start = performance.now()
  const facts = new Map<string, number>()
  for (const document of documents) {
    for (const { rule, outcome } of engine.attempts(document).attempts)
      if ('claim' in outcome) facts.set(rule.id, (facts.get(rule.id) ?? 0) + 1)
  }
  const whole = performance.now() - start
  const rules = [...spent].map(([rule, cost]) => ({ rule, ...cost, facts: facts.get(rule) ?? 0 }))
  return { whole, rules: rules.sort((a, b) => b.milliseconds - a.milliseconds) }
}
