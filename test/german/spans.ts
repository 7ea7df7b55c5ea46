import fc from 'fast-check'
import { expect } from 'vitest'

interface Spanned {
  readonly start: number
  readonly end: number
}

/** Whatever the words: a recogniser's spans come in order, lie inside the text, never overlap, and bear a name. */
export function expectSpansInOrder<T extends Spanned>(
  words: readonly string[],
  find: (text: string) => readonly T[],
  nameOf: (found: T) => string,
): void {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 24 }), (chosen) => {
      const text = chosen.join(' ')
      let end = 0
      for (const found of find(text)) {
        expect(found.start).toBeGreaterThanOrEqual(end)
        expect(found.end).toBeGreaterThan(found.start)
        expect(found.end).toBeLessThanOrEqual(text.length)
        expect(nameOf(found).trim()).not.toBe('')
        end = found.end
      }
    }),
  )
}

/** A sentence with what is meant in ‹ ›: its text, and what stands in them. */
export function readMarked(marked: string): { text: string; spans: string[] } {
  return {
    text: marked.replace(/[‹›]/g, ''),
    spans: [...marked.matchAll(/‹(?<span>[^›]*)›/g)].map((m) => m.groups?.span ?? ''),
  }
}
