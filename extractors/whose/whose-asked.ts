/** What a stage of *whose a fact is* is asked, and how it answers. */

import type { Clause } from '../german/clauses.ts'
import type { DocumentContext, Reading } from '../rule.ts'
import type { AnalysedSentence } from '../rule-engine/analysis.ts'
import type { Whose } from './jurisdiction.ts'

/** Where a reading was found. */
export interface WhereStated {
  readonly clause: Clause
  readonly sentence: AnalysedSentence
  readonly context: DocumentContext
  /** Whose page it is: asked only where nothing nearer tells. */
  readonly pageOf: () => Whose | undefined
}

export interface Asked extends WhereStated {
  readonly reading: Reading
  /** What the sentences before told. */
  readonly before: (weak: boolean) => Whose | undefined
}

/** `near`: from the fact's own words, not from what stands around it. */
export interface Answer {
  readonly whose: Whose | undefined
  readonly near?: boolean
}

export type Stage = (asked: Asked) => Answer | undefined
/** A stage that is asked for what is said outright, and once more for what is said in passing (`weak`): *in Mainz*. */
export type Sign = (asked: Asked, weak: boolean) => Answer | undefined

export const near = (whose: Whose | undefined): Answer | undefined => whose && { whose, near: true }
export const around = (whose: Whose | undefined): Answer | undefined => whose && { whose }

/** What the clause says, in its own words. */
export const textOf = ({ clause: { chunks }, sentence }: Asked): string =>
  sentence.text.slice(chunks[0]?.start, chunks.at(-1)?.end)

export const ofLand = (land: string): Whose => ({ jurisdiction: land, foreign: false })
