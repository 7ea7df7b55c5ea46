import { nominativeAdjective } from '../nominative.ts'
import type { Word } from '../noun-phrase.ts'
import { hasGenderSign, singularOf } from './heads.ts'
import { meaningOfModifier } from './modifiers.ts'

/** The words of an office phrase: modifiers from `from`, the head from `headFrom` to `headTo`, its extension up to `to`. */
interface OfficeParts {
  readonly from: number
  readonly headFrom: number
  readonly headTo: number
  readonly to: number
}

/** The office in the nominative, one of `several` in the singular: `neuen Beauftragten für IT` (m) → `neuer Beauftragter für IT`. Unknown gender keeps the adjective. */
export function labelOf(
  words: readonly Word[],
  parts: OfficeParts,
  gender: 'f' | 'm' | undefined,
  several = false,
): string {
  let label = ''
  for (let k = parts.from; k < parts.to; k++) {
    const word = words[k] as Word
    const gap = k === parts.from ? 0 : word.start - (words[k - 1] as Word).end
    // *Mitglied des Vorstands*
    const isOwner = k > parts.headFrom && /^de[rs]$/.test(words[k - 1]?.text ?? '')
    label += ' '.repeat(Math.max(0, gap)) + (isOwner ? word.text : formOf(word, k, parts, gender, several))
  }
  return label.replace(/["„“”»«]/gu, '')
}

function formOf(word: Word, k: number, parts: OfficeParts, gender: 'f' | 'm' | undefined, several: boolean): string {
  if (k < parts.headFrom)
    return gender && meaningOfModifier(word.text) ? nominativeAdjective(word.text, gender) : word.text
  if (k >= parts.headTo) return word.text
  return nominativeHead((several && singularOf(word.text)?.singular) || word.text, gender)
}

/** `Präsidenten` → `Präsident`, `Officers` → `Officer`, `Beauftragten` → `Beauftragter` or, of a woman, `Beauftragte`. */
function nominativeHead(word: string, gender: 'f' | 'm' | undefined): string {
  if (hasGenderSign(word)) return word
  const participle = /^(?<stem>.*(?:eauftragt|evollmächtigt|orsitzend))e[nrm]?$/u.exec(word)?.groups?.stem
  if (participle) {
    if (gender === 'f') return `${participle}e`
    return gender === 'm' || /[nm]$/.test(word) ? `${participle}er` : word
  }
  if (/(?:präsident|referent|dezernent)en$/iu.test(word)) return word.slice(0, -2)
  if (/(?:staatsrat|vorstand)es$/iu.test(word)) return word.slice(0, -2)
  if (/(?:er|or|är|ef|rat|nd|IO|DO|SO)s$/u.test(word)) return word.slice(0, -1)
  return word
}
