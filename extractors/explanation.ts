import type { SegmentKind, Span } from './document.ts'

/** What was made of a document, sentence by sentence: the answer to "why this fact, and why not that one". */
export interface Explanation {
  readonly sentences: readonly ExplainedSentence[]
}

/** One sentence with everything that the language layer recognised in it and every rule that was tried on it. */
export interface ExplainedSentence extends Span {
  readonly segment: SegmentKind
  /** False where the trigger prefilter found nothing to look at: no rule was tried. */
  readonly triggered: boolean
  readonly recognised: readonly Recognised[]
  readonly attempts: readonly Attempt[]
}

/** A name, office, body, place, date or number that the language layer found; offsets in the document's text. */
export interface Recognised extends Span {
  /** `person`, `office`, `body`, `plan`, `place`, `date`, `figure`, `number`, or `mood` for what keeps a clause from being asserted. */
  readonly kind: string
  /** What it was read as: `CIO`, `DE-SN`, `2018-08-01` … */
  readonly value?: string
}

/** One rule's answer on one sentence. A rule whose pattern did not match at all needs no attempt. */
export interface Attempt {
  readonly rule: string
  readonly outcome: 'fired' | 'refused'
  /** For a refusal: why, in plain words (`negated: noch keinen`, `no person in the clause`). */
  readonly reason?: string
  /** For a rule that fired: the slots it filled. */
  readonly slots?: Readonly<Record<string, unknown>>
}
