import type { BodyMention } from '../bodies.ts'
import { latin } from '../latin.ts'
import { isUpper, type Word } from '../noun-phrase.ts'
import { isRegion, isTownOrDistrict, readRegionName } from '../places/region-words.ts'
import { LEGAL_FORM } from './heads.ts'
import { readShortForm } from './known.ts'
import { providerNamed } from './provider.ts'

/** *Südwestfalen-IT*, *WeserLeine-IT*, *OWL-IT*; *Landes-IT* and *Kommunal-IT* are subjects. */
const AFFIXED = latin`^(?<whose>\p{Lu}[\p{L}-]+)-(?:IT|EDV|DV|Data|Daten|Informatik)$`
const COINED = latin`\p{Ll}\p{Lu}|^\p{Lu}{3,5}$`
/** *KommunalIT Nordhessen*, *KommIT*, *nordIT*, *KommDV Mittelrhein*, *regioDATA*, *KomData*, *regio-DATA Oberfranken*. */
const FUSED = latin`^(?:\p{L}\p{Ll}{2,}(?:\p{Lu}\p{Ll}{2,})?IT|\p{Lu}\p{Ll}{2,}E?DV|\p{L}\p{Ll}{2,}-?DATA|Komm?(?:unal)?Data)$`
/** *BremenDigital* */
const DIGITAL = latin`^\p{Lu}\p{Ll}{2,}Digital$`
/** *hannover.digital*, *Lausitz.Digital*, *Westfalen.IT*, *Digital.Leine*. */
const DOTTED = latin`^(?:\p{L}{2,}\.(?:[Dd]igital|IT)|Digital\.\p{Lu}\p{Ll}{2,})$`

/** Reads the coined name of an IT provider of towns: a place or made-up word with *IT* or *digital* at its end. */
export function readCoined(text: string, words: readonly Word[], i: number): BodyMention | undefined {
  const word = words[i] as Word
  const whose = AFFIXED.exec(word.text)?.groups?.whose
  const isAffixed = whose !== undefined && (COINED.test(whose) || isRegion(whose) || isTownOrDistrict(whose))
  if (!isAffixed && !FUSED.test(word.text) && !DIGITAL.test(word.text) && !DOTTED.test(word.text)) return undefined
  const end = endOfCompany(words, i + 1) ?? (isUpper(words[i + 1]) ? readRegionName(words, i + 1) : i + 1)
  const short = readShortForm(words, end)
  const span = { start: word.start, end: (words[(short?.end ?? end) - 1] as Word).end }
  return providerNamed(text.slice(word.start, (words[end - 1] as Word).end), span, short?.acronym)
}

/** *regioDATA Schul-IT GmbH* */
function endOfCompany(words: readonly Word[], from: number): number | undefined {
  let at = from
  while (at < from + 3 && isUpper(words[at]) && !LEGAL_FORM.test(words[at]?.text ?? '')) at++
  return LEGAL_FORM.test(words[at]?.text ?? '') ? at + 1 : undefined
}

/** Whether a word may begin such a name. */
export const looksCoined = (text: string): boolean =>
  /(?:IT|[-\p{Ll}]E?DV|-Data|-Daten|-Informatik|\p{Ll}-?DATA|^Komm?(?:unal)?Data|\.[Dd]igital|\p{Ll}Digital)$|^Digital\.\p{Lu}/u.test(
    text,
  )
