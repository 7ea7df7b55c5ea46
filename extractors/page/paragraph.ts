/** The paragraph around a sentence. */
import type { DocumentContext } from '../rule.ts'

/** How much of a paragraph is looked at, in characters. */
export const PARAGRAPH_REACH = 600

/** What the paragraph says before an offset. */
export const paragraphBefore = (document: Pick<DocumentContext, 'textBefore'>, offset: number): string =>
  document.textBefore(offset, PARAGRAPH_REACH).split('\n').at(-1) ?? ''
