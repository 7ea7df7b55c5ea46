/** Words of a sentence, and what is known of each wherever it stands. */

import type { Span } from '../document.ts'
import { latin } from './latin.ts'
import { matches } from './matches.ts'
import { factOf, type Interned } from './memory/interned.ts'
import { memoised } from './memory/memoised.ts'
import { recent } from './memory/recent.ts'

/** What a word is wherever it stands, and what recognisers found out about it. */
interface WordForm extends Interned {
  readonly text: string
  readonly lower: string
  readonly kind: 'upper' | 'lower' | 'number' | 'mark'
}

/** Behind a word: a noun or name may follow. */
export const CAPITAL_BEHIND = latin`^ \p{Lu}`

/** A word or a single punctuation mark with its place in the sentence (UTF-16 units). */
export interface Word extends Span, Pick<WordForm, 'text' | 'lower' | 'kind'> {
  readonly form: WordForm
}

// One word keeps its hyphens, inner dots and gender endings: IT-Referent*in, Beauftragte/r, Minister(in), Komm.ONE, it@M.
const WORD = latin.g`[\p{L}\p{N}]+(?:[-.’'&+@][\p{L}\p{N}]+|[:*_]\p{Ll}+|/-?(?:in|innen|r|n)(?![\p{L}\p{N}])|\((?:in|innen|r|n|s|en)\))*-?|[^\s\p{L}\p{N}]`

/** Splits one sentence into words and punctuation marks. Several recognisers ask for the same sentence: it is kept. */
export const wordsOf: (text: string) => readonly Word[] = recent((text) =>
  matches(WORD, text).map(({ 0: word, index: start }) => {
    const form = formOf(word)
    return { text: word, lower: form.lower, kind: form.kind, start, end: start + word.length, form }
  }),
)

const formOf = memoised((text): WordForm => ({ text, lower: text.toLowerCase(), kind: kindOf(text), facts: [] }))

/** No name has a word this long; what has is data, and is kept from the patterns. */
const LONGEST_WORD = 100

// eGovernment, iT, d-NRW and it@M are names, though they start small.
function kindOf(word: string): WordForm['kind'] {
  if (word.length > LONGEST_WORD) return 'mark'
  if (/^\p{Lu}/u.test(word) || /^\p{Ll}\p{N}*[-@]?\p{Lu}/u.test(word) || /^\p{Ll}+@\p{Lu}/u.test(word)) return 'upper'
  if (/^\p{L}/u.test(word)) return 'lower'
  return /^\p{N}/u.test(word) ? 'number' : 'mark'
}

/** A question about a word that doesn't depend on where it stands: answered once for each word of all texts. */
export const wordFact = <T>(answer: (form: WordForm) => T): ((word: Pick<Word, 'form'>) => T) => factOf(answer)
