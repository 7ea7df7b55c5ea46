import type { PageDate, Segment } from '../../extractors/document.ts'
import type { DroppedBlock } from '../document.ts'

/** What a reader finds in a page; `any-page.ts` adds identity and address. */
export interface Reading {
  readonly text: string
  readonly segments: readonly Segment[]
  readonly dropped: readonly DroppedBlock[]
  /** See source-map.ts; left out where the text is the source. */
  readonly sourceMap?: readonly number[]
  readonly title?: string | undefined
  readonly publisher?: string | undefined
  readonly published?: PageDate | undefined
  readonly modified?: PageDate | undefined
  readonly language?: string | undefined
  readonly author?: string | undefined
  readonly canonicalUrl?: string | undefined
}
