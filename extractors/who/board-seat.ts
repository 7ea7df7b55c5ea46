/** Who has but a seat in the board of a body, and does not head it. */
import { latin } from '../german/latin.ts'
import type { Found } from '../rule.ts'

const BOARD =
  '(?:Aufsichtsrat|Verwaltungsrat|Beirat|Stiftungsrat|Kuratorium|(?:Verbands|Gesellschafter|Haupt)versammlung)'
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
