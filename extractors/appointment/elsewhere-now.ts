/** *X folgt auf Y, der nun CIO in Hessen ist*: where a predecessor has gone is no office that X gets. */

import type { Chunk } from '../german/chunks.ts'
import { latin } from '../german/latin.ts'
import { BY_NOW, FROM_NOW_ON } from '../german/time-words.ts'
import type { Found } from '../rule.ts'
import type { Reached } from '../who/office-reach.ts'

/** The offices without those that the sentence tells of the predecessor's new place, behind the name. */
export function withoutNewPlace(
  found: Found,
  predecessor: Chunk | undefined,
  offices: readonly Reached[],
): readonly Reached[] {
  return withoutPlaceToldNext(found, predecessor, withoutPlaceBehind(found, predecessor, offices))
}

/** *X ist Nachfolger von Y. Dieser ist seit September CIO in Hessen*: where another office was told before. */
function withoutPlaceToldNext(
  { sentence, document }: Found,
  predecessor: Chunk | undefined,
  offices: readonly Reached[],
): readonly Reached[] {
  const end = sentence.offset + sentence.text.length
  const [next = ''] = /^[^.!?\n]*/u.exec(document.textAfter(end, NEXT_REACH).trimStart()) ?? []
  const surname = predecessor?.mentions.person?.name.split(' ').at(-1)
  const isOfPredecessor = TAKES_UP.test(next) || (surname !== undefined && next.startsWith(`${surname} `))
  if (!isOfPredecessor || !HOLDS_NOW.test(next) || WAS.test(next)) return offices
  const others = offices.filter(({ office: { at } }) => at === undefined || at < end || at > end + NEXT_REACH)
  return others.some(({ office }) => office.roles.length > 0) ? others : offices
}
const NEXT_REACH = 200
const TAKES_UP = latin`^(?:Dieser?|Jener?|Letzterer?|Der|Die) (?=\p{Ll})`
const HOLDS_NOW = latin`(?<!\p{L})(?:${FROM_NOW_ON}|${BY_NOW}|seit)(?!\p{L})`

function withoutPlaceBehind(
  { sentence }: Found,
  predecessor: Chunk | undefined,
  offices: readonly Reached[],
): readonly Reached[] {
  const behind = predecessor ? sentence.text.slice(predecessor.end) : ''
  if (!predecessor || !IS_NOW.test(behind) || WAS.test(behind)) return offices
  const isInSentence = (at: number) =>
    at >= sentence.offset + predecessor.start && at < sentence.offset + sentence.text.length
  const others = offices.filter(({ chunk, office: { at } }) =>
    chunk ? chunk.start < predecessor.end : at === undefined || !isInSentence(at),
  )
  // *folgt auf Y, seit 2010 CIO der Stadt*, where nothing else is told: that is what Y was
  const isOnly = SINCE.test(behind) && others.every(({ office }) => office.roles.length === 0)
  return isOnly ? offices : others
}

const IS_NOW = latin`^(?: \([^)]{1,40}\))?(?: ab| an| nach)?, (?:(?:der|die|welche[rn]?) )?(?:[^,.;]{1,60} )?(?:${FROM_NOW_ON}|${BY_NOW}|seit|wechselt|wechselte|gewechselt|wird|wurde|geworden)(?!\p{L})`
const SINCE = /^[^,.;]{0,40}, [^,.;]{0,60}\bseit /
const WAS = latin`(?<!\p{L})(?:war|bis|bisher\p{Ll}*|bislang|zuletzt|langjährig\p{Ll}*|früher\p{Ll}*|gewesen|hatte|innehatte|leitete|führte|bekleidete|ausübte|Ruhestand|verabschiedet|ausgeschieden|ausscheidet|aufhört)(?!\p{L})`
