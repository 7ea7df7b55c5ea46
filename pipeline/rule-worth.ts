import measured from '../extractors/rules.json' with { type: 'json' }

/** How often a rule fired on our own gold texts, how often rightly, and the 95 % interval of its precision (Wilson). */
export interface RuleWorth {
  readonly id: string
  readonly fired: number
  readonly right: number
  readonly precision: number
  readonly interval: readonly number[]
}

/** What every rule was worth when `npm run bench:facts -- --write` last measured it; rules that never fired are not in it. */
export const rulesWorth: { readonly rules: readonly RuleWorth[] } = measured

/** What one rule was worth, or undefined where it never fired on our own texts. */
export function ruleWorth(rule: string): RuleWorth | undefined {
  return rulesWorth.rules.find(({ id }) => id === rule)
}
