/** Nouns for an office as a seat: *der Posten*, *der Chefsessel*, *das Präsidentenamt*, *der CIO-Titel*. In lower case. */
import { latin } from '../latin.ts'
import { oneOf } from '../time-words.ts'

/** Nouns for a post by what one does or is: *das Amt*, *diese Funktion*. Words alone, to stand in match grammars too. */
export const POST_NOUNS = 'amt|ämter|posten|stelle|position|funktion|rolle|aufgabe|aufgaben'
/** By where one sits: *räumt den Stuhl*, *nimmt Xs Platz ein*. */
export const SEAT_NOUNS = 'platz|stuhl|sessel|chefsessel|schreibtisch|posten|stelle'

export const isPostNoun = oneOf(POST_NOUNS)
export const isSeatNoun = oneOf(SEAT_NOUNS)

const SEAT = '(?:posten|stuhl|sessel|platz|stelle|position|amt|job|schreibtisch|titel|thron|rolle|funktion)(?:e?s)?'
const HEAD_OF_HOUSE =
  '(?:chef(?:innen)?|direktor(?:en|innen)?|präsident(?:en|innen)?|geschäftsführ(?:er|ungs)?(?:innen)?|vorstands?|vorsteher|leiter(?:innen)?|leitungs?|führungs?|spitzen|amtsleiter|amtsleitungs|behördenleiter|behördenleitungs|behördenchef)'

/** *Direktorenposten*, *Präsidentenstuhl*, *Chefsessel*, *Vorstandsvorsitz*: of the head of a body. */
export const POST_OF_HEAD = latin`^(?:${HEAD_OF_HOUSE}-?${SEAT}|(?:vorstands|geschäftsführungs)vorsitz(?:es)?|präsidentschaft)$`
/** *CIO-Posten*, *CDO-Titel*, *Landes-CIO-Stelle*. */
export const POST_OF_CHIEF = latin`^(?<office>(?:(?:landes|bundes)-)?(?:cio|cdo|ciso))-(?:${SEAT}|hut)$`
/** Any of them, and the bare ones that lead to somebody's seat: *rückt auf den Posten des CIO*. */
export const POST = latin`^(?:${POST_NOUNS}|${SEAT_NOUNS})$|${POST_OF_HEAD.source}|${POST_OF_CHIEF.source}`
