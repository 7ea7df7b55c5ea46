/** Who has but a seat in the board of a body, and does not head it. */
import { latin } from '../german/latin.ts'
import { findOffices, type OfficeMention } from '../german/offices.ts'
import type { Found } from '../rule.ts'

const BOARD =
  '(?:Aufsichtsrat|Verwaltungsrat|Beirat|Stiftungsrat|Kuratorium|(?:Verbands|Gesellschafter|Haupt)versammlung)'

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
