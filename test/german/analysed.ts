import { extractors } from '../../extractors/index.ts'
import { createRuleEngine } from '../../extractors/rule-engine.ts'

const engine = createRuleEngine(extractors)

/** The sentences of a text that rules look at, as the rule engine takes them apart. */
export function analysedIn(text: string) {
  const segments = [{ kind: 'main' as const, block: 'paragraph' as const, start: 0, end: text.length }]
  return engine.attempts({ source: 'x', text, segments }).analysis.analysed
}
