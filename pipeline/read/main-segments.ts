import type { Document } from '../document.ts'

/** The page's own text without its headline, teasers and captions, one block a line. */
export function mainText(document: Document): string {
  const own = document.segments.filter((segment) => segment.kind === 'main' && segment.level !== 1)
  return own.map((segment) => document.text.slice(segment.start, segment.end)).join('\n')
}
