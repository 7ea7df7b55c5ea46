import type { SegmentKind, Span } from './document.ts'
import type { FactDate } from './shapes.ts'

/** One proof of a claim inside its document: the quote's range in the document's text, and the rule that read it. */
export interface ClaimEvidence extends Span {
  readonly segment: SegmentKind
  readonly rule: string
}

/** What one document states: a fact's slots with their proof, not yet joined with what other documents state. */
export interface Claim {
  readonly type: string
  readonly event: string
  readonly jurisdiction: string | null
  readonly ags?: string
  readonly date: FactDate
  readonly evidence: readonly ClaimEvidence[]
  readonly [slot: string]: unknown
}
