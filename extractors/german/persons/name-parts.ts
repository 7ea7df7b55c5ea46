/** The parts of a name in running text: first names, particles, surnames. */

import { latin } from '../latin.ts'
import { memoised } from '../memory/memoised.ts'
import { isFirstName } from './given-names.ts'
import type { NameToken } from './name-tokens.ts'
import { CAPITAL_PARTICLES, NO_SURNAME, NOBILITY, NOUN_ENDING, OPENING_PARTICLES, ORGANISATION_WORDS } from './words.ts'

export type IsOffice = (lower: string) => boolean

/**
 * Reads a full name (first names, initials, rank, particles, surname) whose first name stands at `at`; gives the index
 * of its surname and the one behind its end. `known` says that the word at `at` is a first name by the table.
 */
export function fullNameAt(
  tokens: readonly NameToken[],
  at: number,
  known: boolean,
  isOffice: IsOffice,
): { surnameAt: number; end: number } | undefined {
  const first = tokens[at]
  if (!first || (!known && first.kind !== 'initial' && !isSurname(first, isOffice))) return undefined
  let next = at + 1
  while (isMiddleName(tokens[next])) next++
  // *Moderatorin Frauke Muster*: a word before a first name is none itself.
  const lead = tokens[at - 1]
  const isLed =
    lead?.kind === 'title' || (lead !== undefined && first.text.length <= 5 && isOffice(lead.text.toLowerCase()))
  if (!known && !isLed && first.kind === 'word' && next > at + 1 && tokens[at + 1]?.kind === 'word') return undefined
  // *Luise Wieland vom Amt*: beside two first names, *vom* and *zum* are prepositions.
  const preposition = next > at + 1 && /^(?:vom|zum|zur|zu)$/.test(tokens[next]?.text ?? '')
  const end = preposition ? undefined : surnameAt(tokens, next, known, isOffice)
  if (end) return { surnameAt: next, end }
  // *Markus Peter*: the last word that could be a middle name is the surname.
  const last = next - 1
  if (last > at && tokens[last]?.kind === 'word') return { surnameAt: last, end: next }
  return undefined
}

function isMiddleName(token: NameToken | undefined): boolean {
  return token?.kind === 'initial' || (token?.kind === 'word' && isFirstName(token.text))
}

/** Reads rank, particles and one surname from `at`; gives the index behind it. */
export function surnameAt(
  tokens: readonly NameToken[],
  at: number,
  known: boolean,
  isOffice: IsOffice,
): number | undefined {
  let next = at
  if (NOBILITY.has(tokens[next]?.text ?? '') && tokens[next + 1]) next++
  const opening = tokens[next]
  if (opening?.kind === 'particle') {
    if (!OPENING_PARTICLES.has(opening.text)) return undefined
    // *Muster zu Besuch*: only a proven first name is followed by *zu*.
    if (!known && /^(?:zu|zum|zur|vom)$/.test(opening.text)) return undefined
    while (tokens[next]?.kind === 'particle') next++
  } else if (CAPITAL_PARTICLES.has(opening?.text ?? '') && tokens[next + 1]?.kind === 'word') next++
  const surname = tokens[next]
  if (surname?.kind !== 'word' || !isSurname(surname, isOffice, known)) return undefined
  if (known && HALF.test(surname.text)) {
    // *Werner Leuker-ten Brink*, *Ute Meyer-von der Heide*
    while (tokens[next + 1]?.kind === 'particle') next++
    if (tokens[next + 1]?.kind !== 'word') return undefined
    next++
  } else if (known && isSeat(tokens, next)) next += 2
  const following = tokens[next + 1]
  return following && ORGANISATION_WORDS.has(following.text.toLowerCase()) ? undefined : next + 1
}

/** Half a double name: the word that the particle leads in follows. */
const HALF = latin`\p{L}-(?:ten|ter|zu|zur|zum|von|vom|van|de)$`
/** *Karl Riedesel zu Eisenbach*, *Karl Marschall von Bieberstein*: the seat in a noble name. */
const SEAT = latin`^\p{Lu}\p{Ll}*(?:bach|berg|burg|stein|heim|hausen|feld|dorf|hof|egg|eck|ingen|rode|thal|wald|au|see|kirchen|itz|ow)$`
const NO_SEAT =
  /^(?:Bau|Genau|Rückgrat|Hof|Wald|Feld|Berg|Burg|See|Vorfeld|Umfeld|Bahnhof|Neubau|Umbau|Ausbau|Abbau|Aufbau)$/
const OF_RANK =
  /^(?:Marschall|Schenc?k|Vogt|Truchse(?:ss|ß)|Senfft|Spiegel|Wolff|Riedesel|Grote|Roth|Knebel|Edler|Löw|Kottwitz|Thüngen)$/

function isSeat(tokens: readonly NameToken[], at: number): boolean {
  const [surname, particle, seat] = tokens.slice(at, at + 3)
  if (!surname || particle?.kind !== 'particle' || seat?.kind !== 'word' || tokens.length > at + 3) return false
  if (!SEAT.test(seat.text) || NO_SEAT.test(seat.text) || NO_SURNAME.has(seat.text.toLowerCase())) return false
  return particle.text === 'zu' || (particle.text === 'von' && OF_RANK.test(surname.text))
}

/** *Michael Breidung*: behind a first name of the table a short word in *-ung* that is no common noun. */
const UNG = latin`^\p{Lu}\p{Ll}{2,6}ung$`
const COMMON_UNG =
  /^(?:Abteil|Acht|Bedien|Beding|Begr|Berat|Besetz|Beweg|Bild|Dämm|Deck|Dicht|Ding|Dreh|Erfass|Fass|Förder|Forsch|Führ|Gatt|Gründ|Haft|Halt|Handl|Heiz|Hoff|Lad|Landes|Leist|Leit|Lief|Lös|Mein|Meld|Misch|Nenn|Neuer|Nutz|Öffn|Ordn|Plan|Präg|Prüf|Rechn|Reg|Regel|Regier|Reinig|Rett|Richt|Rüst|Samml|Satz|Schul|Send|Sicher|Siedl|Sitz|Spann|Stell|Steuer|Stift|Stimm|Stör|Strahl|Teil|Trenn|Üb|Verfass|Wahrn|Wand|Warn|Wart|Wasch|Wend|Werb|Wert|Wid|Wirk|Wohn|Zahl|Zähl|Zeit|Zust|Zuord)ung$/u

/** Whether a capitalised word can be a surname: no office, no noun of institutions, no headline word, no cut-off compound. */
export function isSurname(token: NameToken, isOffice: IsOffice, known = false): boolean {
  return (
    token.text.length > 1 &&
    !token.cutOff &&
    (mayBeSurname(token.text) || (known && UNG.test(token.text) && !COMMON_UNG.test(token.text))) &&
    !isOffice(token.text.toLowerCase())
  )
}

const mayBeSurname = memoised((word) => {
  const lower = word.toLowerCase()
  // *Ives* is no genitive of *iv*
  if ([lower, lower.replace(/(?<=\p{L}{3})e?s$/u, '')].some((noun) => NO_SURNAME.has(noun) || NOUN_ENDING.test(noun)))
    return false
  if (ORGANISATION_WORDS.has(lower)) return false
  // *der Leiter Klinik-IT, Uwe Muster*
  if (/-(?:it|ki|edv|ikt|iuk|digital|security|services?|management|cloud|technik)$/.test(lower)) return false
  const dash = lower.lastIndexOf('-')
  return dash < 0 || !ORGANISATION_WORDS.has(lower.slice(dash + 1))
})
