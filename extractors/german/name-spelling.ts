import { isFirstName } from './given-names.ts'
import { latin } from './latin.ts'
import { LETTER } from './letters.ts'
import type { NameToken } from './name-tokens.ts'

/**
 * Endings that surnames don't have with an *-s*, so that it must be the genitive (*Hartmanns Nachfolger*). *Schäfers*,
 * *Krebs* and *Peters* may be either; coreference.ts decides with the document's other mentions.
 */
const GENITIVE = /(?:mann|berg|stein|dorf|bach|feld|burg|ski|sky|ić|ova|enko)s$/u

const BEFORE_NOUN = latin`^ \p{Lu}`

/** How many letters at the end of a surname are a genitive ending beyond doubt: 1 or 0. */
export function genitiveLength(text: string, { end, text: word }: NameToken): number {
  return GENITIVE.test(word) && BEFORE_NOUN.test(text.slice(end, end + 2)) ? 1 : 0
}

const INITIALS = new RegExp(`(?<![${LETTER}])[${LETTER}]`, 'g')

/** *KREBS* → *Krebs*, *MÜLLER-MUSTER* → *Müller-Muster*; everything else as it stands. */
export function properCase(word: string): string {
  if (word.length < 3 || word !== word.toUpperCase()) return word
  return word.toLowerCase().replace(INITIALS, (char) => char.toUpperCase())
}

const ACRONYM = latin`^\p{Lu}{2,4}$`

/** *CDU*, *IT*, *EAT*: short capitals are an acronym; a name in capitals has a longer part or stands beside one. */
export function isAcronym(word: string): boolean {
  return ACRONYM.test(word)
}

const GLUED = latin`^(?<first>\p{Lu}\p{Ll}{2,})(?<second>\p{Lu}\p{Ll}{2,})$`

/** Link texts run into the word before them (*SchäferThomas Schäfer*): cut where a first name begins inside a word. */
export function unglue(run: readonly NameToken[]): readonly NameToken[] {
  if (!run.some((token) => token.kind === 'word' && GLUED.test(token.text))) return run
  return run.flatMap((token): NameToken[] => {
    const parts = token.kind === 'word' ? GLUED.exec(token.text)?.groups : undefined
    if (!parts?.first || !parts.second || !isFirstName(parts.second)) return [token]
    const cut = token.start + parts.first.length
    return [
      { ...token, end: cut, text: parts.first },
      { ...token, start: cut, text: parts.second },
    ]
  })
}
