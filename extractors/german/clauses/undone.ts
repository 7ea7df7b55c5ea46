/** What is told of an act that has not been done: tried, asked for, thought of, stopped. */

import type { Chunk } from '../chunks.ts'
import { isMention } from '../chunks.ts'
import { latin } from '../latin.ts'
import { isPlainParticiple, isZuInfinitive } from './parts.ts'

/** What has only been tried, asked for or thought of: *der Antrag, X zu berufen*, *weigert sich zu gehen*. */
const UNDONE = latin`^(?:\p{L}*antrag(?:s|es)?|\p{L}*anträge|ideen?|gedanken?|vorschlags?|vorhaben|plan|pläne|versuch(?:s|es|e)?|forderung(?:en)?|wunsch(?:es)?|überlegung(?:en)?|bitten?|angebot(?:s|es|e)?|initiative|ansinnen|möglichkeit(?:en)?|chancen?|aufforderung|empfehlung|bemühen|bemühungen|ziel|absicht|drohung|weigerung|aufruf|appell|ruf|petition|debatte|diskussion|rede|frage|spekulation(?:en)?|weigert|weigerte|geweigert|versuch(?:t|te|en)|droht|drohte|erwägt|erwog|bittet|bat|empfiehlt|empfahl|empfohlen|rät|riet|rief|ruft|aufgerufen|aufgefordert|abgelehnt|lehnte?|dementiert|dementierte|zögert|zögerte|appelliert|appellierte)$`

/** *Der Versuch, X als CIO zu gewinnen, ist gescheitert*, *die Forderung nach dem Rücktritt von X*. */
export function undone(chunks: readonly Chunk[]): string | undefined {
  return (
    failed(chunks) ??
    voided(chunks) ??
    lostElection(chunks) ??
    chunks.find((c, i) => {
      if (isMention(c) || !UNDONE.test(c.lower)) return false
      const comma = chunks.findIndex((other, k) => k > i && other.tags.has('Comma'))
      const verb = chunks.findIndex((_, k) => k > comma && isZuInfinitive(chunks, k))
      const between = chunks.slice(i + 1, comma)
      if (comma > 0 && verb > 0 && !between.some(isPlainParticiple)) return true
      return isAskedFor(chunks, i)
    })?.lower
  )
}

/** *Antrag auf Abberufung*, *Forderung nach dem Rücktritt*; *auf Antrag von X* is what led to it. */
function isAskedFor(chunks: readonly Chunk[], at: number): boolean {
  if (!chunks[at]?.tags.has('Noun') || /^(?:auf|laut|gemäß|nach)$/.test(chunks[at - 1]?.lower ?? '')) return false
  const next = chunks.slice(at + 1, at + 8)
  const to = next.findIndex((c) => /^(?:auf|nach|zur|zum|über)$/.test(c.lower))
  const isOwner = (c: Chunk) => /^(?:der|des|von|vom|einer|eines)$/.test(c.lower) || /^\p{Lu}/u.test(c.text)
  return to >= 0 && next.slice(0, to).every(isOwner) && next.slice(to + 1, to + 4).some((c) => c.tags.has('VerbNoun'))
}

/** *Die Ernennung von X wird aufgehoben*, *Der Rat stellt die Verabschiedung zurück*, *Die Verabschiedung ist überfällig*: said of the act itself. */
const VOID =
  /^(?:aufgehoben|unwirksam|nichtig|ungültig|rechtswidrig|widerrufen|zurückgenommen|zurückgestellt|abgesetzt|verworfen|gekippt|kippte|kippt|beanstande(?:t|te|n|ten)|widersprochen|widersprach|widerspricht|versch[oi]e?bt?|vertagte|vertagen|hinfällig|unstrittig|überfällig|geboten|dringlich|wünschenswert|ungewiss|fraglich|unklar|offen|unwahrscheinlich|wahrscheinlich|abgewendet|ausgesetzt|blockiert|blockierte)$/
/** Behind these the act is told of something else: *Mit der Gründung des Amtes wurde der Erlass aufgehoben*. */
const ASIDE = /^(?:mit|nach|seit|durch|bei|beim|zur|zum|vor|infolge|wegen|trotz|anlässlich|aufgrund|für|im|in)$/
const OF_ITS_NOUN_PHRASE = /^(?:der|die|das|dem|den|des|eine[rmn]?|ihre[rmn]?|seine[rmn]?|geplante[rn]?|erneute[rn]?)$/

/** *stellt … zurück*, *setzte … von der Tagesordnung ab* */
const isPutOff = (chunks: readonly Chunk[]): boolean => {
  const has = (word: RegExp) => chunks.some((c) => word.test(c.lower))
  return (
    (has(/^zurück$/) && has(/^stell(?:t|te|en|ten)$/)) ||
    (has(/^tagesordnung$/) && has(/^(?:ab|abgesetzt|nimmt|nahm)$/))
  )
}

/** The act that is void or put off, not one told in passing. */
const isActItself = (chunks: readonly Chunk[], at: number): boolean => {
  if (!chunks[at]?.tags.has('VerbNoun')) return false
  const lead = chunks.slice(Math.max(0, at - 3), at).findLast((c) => !OF_ITS_NOUN_PHRASE.test(c.lower))
  return !ASIDE.test(lead?.lower ?? '')
}

function voided(chunks: readonly Chunk[]): string | undefined {
  const word = isPutOff(chunks) ? 'zurückgestellt' : chunks.find((c) => VOID.test(c.lower))?.lower
  return word !== undefined && chunks.some((_, i) => isActItself(chunks, i)) ? word : undefined
}

/** *unterlag bei der Wahl zum Präsidenten* */
function lostElection(chunks: readonly Chunk[]): string | undefined {
  if (!chunks.some((c) => /(?:wahl|abstimmung|stichwahl)$/.test(c.lower))) return undefined
  return chunks.find((c) => /^(?:unterlag|unterlagen|unterlegen|unterliegt)$/.test(c.lower))?.lower
}

const FAILED =
  /^(?:gestoppt|gescheitert|scheiterte|scheitert|geplatzt|platzte|vertagt|verschoben|verhindert|untersagt|durchgefallen)$/

/** *Die Berufung von X wurde gestoppt*, *Von einem Rücktritt könne keine Rede sein*. */
function failed(chunks: readonly Chunk[]): string | undefined {
  if (!chunks.some((c) => c.tags.has('VerbNoun') || /^(?:rücktritt|abgang|weggang)(?:e?s)?$/.test(c.lower)))
    return undefined
  const isOutOfQuestion = chunks.some((c, i) => c.lower === 'rede' && chunks[i - 1]?.lower === 'keine')
  return isOutOfQuestion ? 'keine Rede' : chunks.find((c) => FAILED.test(c.lower))?.lower
}
