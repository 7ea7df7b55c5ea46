/** What belongs to an office without a preposition: *CIO Bund*, *Vorstand Dataport*. */

import { namesDigital } from '../bodies.ts'
import { isPersonAt, isUpper, type Word } from '../noun-phrase.ts'
import { genderOfFirstName } from '../persons/given-names.ts'
import { isPlaceWord } from '../places/words.ts'
import { type Bodies, bodyAt, type Draft, takeBody } from './body.ts'
import type { Head } from './head-reading.ts'

/** A place or known body right behind: `CIO Bund`, `CIO Sachsens`, `Vorstand Dataport`. */
export function readAdjacent(words: readonly Word[], head: Head, bodies: Bodies, draft: Draft): void {
  const word = words[draft.end]
  // *… (CIO) Saarland: …*: the label of the next row
  if (!isUpper(word) || words[draft.end + 1]?.text === ':') return
  if (
    isPlaceWord(word.text) &&
    !isSomebodyNamedAsTown(words, draft.end) &&
    !namesDigital(word.text) &&
    (head.class === 'chief' || head.class === 'commissioner' || word.text.endsWith('ns'))
  ) {
    draft.placeText ??= word.text
    draft.end++
    return
  }
  if (head.class !== 'agency-head' || draft.body) return
  if (FIELD_OF_BOARD.test(word.text) && isNameAt(words, draft.end + 1)) {
    draft.end++
    return
  }
  const body = bodyAt(bodies(), word.start)
  if (body?.known && body.kind !== 'association') takeBody('', words, draft.end - 1, body, head, draft)
}

/** *CIO Hagen Muster*; in *CIO Hagen Eva Muster* it is the town. */
const isSomebodyNamedAsTown = (words: readonly Word[], i: number): boolean =>
  isUpper(words[i + 1]) && !isNameAt(words, i + 1) && genderOfFirstName(words[i]?.text ?? '') !== undefined

/** *Vorstand Technik Dr. Eva Muster*, *Geschäftsführer Finanzen Paul Beispiel*: of which field, before the name. */
const FIELD_OF_BOARD =
  /^(?:Technik|Technologie|Lösungen|Finanzen|Personal|Betrieb|Vertrieb|Organisation|Recht|Produktion|Entwicklung|Infrastruktur|Verwaltung|Kundenservice|Strategie)$/

const isNameAt = (words: readonly Word[], i: number): boolean =>
  isPersonAt(words, i) || /^(?:Dr|Prof|Frau|Herr)$/.test(words[i]?.text ?? '')
