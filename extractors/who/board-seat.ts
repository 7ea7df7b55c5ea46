/** Seats on the board of a body: who has one, or leaves one, does not head the body. */
import { latin } from '../german/latin.ts'
import { findOffices, type OfficeMention } from '../german/offices.ts'
import type { Found } from '../rule.ts'

const BOARDS = 'Aufsichtsrat|Verwaltungsrat|Beirat|Stiftungsrat|Kuratorium'
const BOARD = `(?:${BOARDS}|(?:Verbands|Gesellschafter|Haupt)versammlung)`

const NOUN = latin`^\p{L}*-?(?:${BOARDS.toLowerCase()})(?:e?s)?$`
/** Whether a lower-cased noun is of a board: *des Aufsichtsrats*, *dem KISA-Beirat*. */
export const isBoard = (lower: string): boolean => NOUN.test(lower)

const SEAT_CHANGES = latin`(?<!\p{L})(?:aus dem|in den|im) (?:${BOARDS})(?!\p{L})`
/** *folgt auf Y, der aus dem Verwaltungsrat des ITDZ ausschied*: where the sentence names no office, the seat is what changes hands. */
export const isSeatAtStake = ({ sentence }: Found): boolean => SEAT_CHANGES.test(sentence.text)

const FILLED_ANEW = latin`(?<!\p{L})(?:${BOARDS})(?:e?s)?(?!\p{L})[^.!?]*(?<!(?:Geschäftsführung|Leitung|Spitze|Führung|Vorstand)) neu(?: besetzt| gewählt| zusammengesetzt)?(?!\p{L})|(?<!\p{L})[Nn]eu (?:im|in den) (?:${BOARDS})`
/** How far before a sentence, or from the head of the page, a board is told to be filled anew. */
const NEAR = 500
/** *besetzt seinen Aufsichtsrat neu. … Ausgeschieden sind X und Y*: seats, where the text says of X no office. */
export const isBoardFilledAnew = ({ document, sentence: { offset } }: Found): boolean =>
  [offset, Math.min(offset, NEAR)].some((to) => FILLED_ANEW.test(document.textBefore(to, NEAR)))

/** *Wechsel an der Spitze des Verwaltungsrats*, *leitet den Aufsichtsrat*, *wählte die Versammlung zur Vorsitzenden*: whose board it is, heads it not. */
const TOP_OF_BOARD = latin`(?<!\p{L})(?:(?:Spitze|Leitung|Führung|Vorsitz(?:ende[rn]?)?|Chef(?:in)?|(?:Chef|Führungs|Stab)?[Ww]echsel) (?:des|der|im|in der|ihre[rs]|seine[rs]|deren|dessen) (?:\p{Ll}+ ){0,2}${BOARD}|(?:führ|leite)(?:t|te|ten|en) [^.,;:]{0,40}(?:den|die) (?:\p{Ll}+ ){0,2}${BOARD}|(?:[Dd]en|[Dd]ie) (?:\p{Ll}+ ){0,2}${BOARD} [^.,;:]{0,60}(?:führ|leite)(?:t|te|ten|en)|[Dd]e[mr] ${BOARD} [^.;:]{0,60}(?:sitzt|saß|vorsitzt|steht)|${BOARD} [^.;:]{0,80}zu[mr] (?:\p{Ll}+ )?Vorsitz(?:enden)?)(?!\p{Ll}{3})`

const isTitle = (text: string, { end, isNew }: OfficeMention): boolean =>
  !isNew && /^ (?:(?:Dr|Prof)\. )*\p{Lu}\p{Ll}+ \p{Lu}/u.test(text.slice(end))

/** Whether a text tells of the top of a board, and of no office of the field but as a title: *CIO Erika Muster leitet den Aufsichtsrat*. */
const tellsOfBoard = (text: string): boolean =>
  TOP_OF_BOARD.test(text) && findOffices(text).every((o) => (!o.digital && !o.generic) || isTitle(text, o))

/** *X rückt an die Spitze des Verwaltungsrats. Er löst Y ab*: what changes hands is no office. */
export function isAboutBoard({ document, sentence }: Found): boolean {
  if (tellsOfBoard(sentence.text)) return true
  const before = document.textBefore(sentence.offset, 300).trimEnd()
  return tellsOfBoard(before.split(/(?<=\p{Ll}{2}[.!?]["“]?)\s|\n/u).at(-1) ?? '')
}

/** *Vorsitzende des Aufsichtsrats*, *Mitglied im Verwaltungsrat*, *gehört dem Beirat an*. */
const SEAT = latin`(?<!\p{L})(?:(?:Vorsitz(?:ende[rn]?)?|Mitglied) (?:des|der|im|in der|ihre[rs]|seine[rs]|deren|dessen) (?:\p{Ll}+ ){0,2}${BOARD}(?:e?s)?|${BOARD}s-?(?:vorsitz(?:ende[rn]?)?|chef(?:in)?|mitglied)|gehört(?:e)? (?:dem|der|seinem|ihrem|seiner|ihrer) ${BOARD})(?!\p{L})`

/** How far from a sentence the text may say it. */
const REACH = 2000

/** *X gibt das Steuer ab*, of whom the text knows no other post than *Vorsitzende des Aufsichtsrats*. */
export function sitsOnlyInBoard({ document, sentence }: Found, person: string): boolean {
  if (document.officesOf(person).some(({ roles }) => roles.includes('agency-head'))) return false
  const surname = person.split(' ').at(-1) ?? person
  const end = sentence.offset + sentence.text.length
  const around = [document.textBefore(sentence.offset, REACH), sentence.text, document.textAfter(end, REACH)]
  const sentences = around.flatMap((text) => text.split(/(?<=\p{Ll}{2}[.!?]["“]?)\s|\n/u))
  return sentences.some((text) => text.includes(surname) && SEAT.test(text))
}
