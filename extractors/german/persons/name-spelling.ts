/** How names are written: genitives, capitals. */

import { latin } from '../latin.ts'
import { LETTER } from '../letters.ts'
import { CAPITAL_BEHIND } from '../words.ts'
import { isFirstName } from './given-names.ts'
import type { NameToken } from './name-tokens.ts'

/**
 * Endings that surnames don't have with an *-s*, so that it must be the genitive (*Hartmanns Nachfolger*). *Schäfers*,
 * *Krebs* and *Peters* may be either; coreference.ts decides with the document's other mentions.
 */
const GENITIVE = /(?:mann|berg|stein|dorf|bach|feld|burg|ski|sky|ić|ova|enko)s$/u

/** How many letters at the end of a surname are a genitive ending beyond doubt: 1 or 0. */
export function genitiveLength(text: string, { end, text: word }: NameToken): number {
  return GENITIVE.test(word) && CAPITAL_BEHIND.test(text.slice(end, end + 2)) && !isOwnForm(text, word) ? 1 : 0
}

/** *Malte Oltmanns. … Oltmanns war …*: a text that uses the *-s* where no genitive stands, and never leaves it out. */
function isOwnForm(text: string, word: string): boolean {
  let own = 0
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (NO_GENITIVE.test(text.slice(at + word.length, at + word.length + 6))) own++
  if (own === 0) return false
  const bare = word.slice(0, -1)
  for (let at = text.indexOf(bare); at >= 0; at = text.indexOf(bare, at + 1))
    if (text[at + bare.length] !== 's') return false
  return true
}
const NO_GENITIVE = /^(?:[.,;:!?)]| (?:ist|war|hat|wird|sagt|soll)(?![a-zß-ÿ]))/

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
