/** The registry: the fact types that are read, in the order of their records. A new type is a file and a line here. */
import { agency } from './agency/index.ts'
import { appointment } from './appointment/index.ts'
import type { Claim } from './claim.ts'
import type { ReadableDocument } from './document.ts'
import { explain } from './explain.ts'
import type { Explanation } from './explanation.ts'
import { incumbency } from './incumbency/index.ts'
import { measureCount } from './measure-count/index.ts'
import type { Extractor } from './rule.ts'
import { mergeClaims, settleWithinDocument } from './rule-engine/merge-claims.ts'
import { createRuleEngine } from './rule-engine.ts'
import { strategy } from './strategy/index.ts'

export type { Claim, ClaimEvidence } from './claim.ts'
export type { Extractor, Rule } from './rule.ts'
export type { Attempt } from './rule-engine.ts'

export const extractors = [
  appointment,
  incumbency,
  strategy,
  agency,
  measureCount,
] as const satisfies readonly Extractor[]

const engine = createRuleEngine(extractors)

/** What a document states, one claim a fact, in the order of the text. Pure: the same document gives the same claims. */
export function extractClaims(document: ReadableDocument): { claims: readonly Claim[]; issues: readonly string[] } {
  const { attempts } = engine.attempts(document)
  const claims = attempts.flatMap(({ outcome }) => ('claim' in outcome ? [outcome.claim] : []))
  return { claims: settleWithinDocument(mergeClaims(claims, extractors), extractors, document.text), issues: [] }
}

/**
 * Whether a document with these words may state facts: what decides before anything is parsed. The words may come in
 * any order of blocks, with any more around them.
 */
export function mayStateFacts(text: string): boolean {
  return engine.mayStateFacts(text)
}

/** What was recognised in each sentence, and which rule fired or refused, and why. */
export function explainDocument(document: ReadableDocument): Explanation {
  return explain(engine.attempts(document))
}
