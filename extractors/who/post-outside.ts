/** What a clause says to change hands, where that is no office of the field: *folgt im Vorsitz des Beirats auf X*. */

import { findBodies } from '../german/bodies.ts'
import type { Chunk } from '../german/chunks.ts'
import { latin } from '../german/latin.ts'
import { isBoardOfAssociation } from '../outsiders.ts'
import { paragraphBefore } from '../page/paragraph.ts'
import type { Found } from '../rule.ts'
import { isBoard } from './board-seat.ts'
import { predicateOffices } from './office-reach.ts'

/** Posts by which nobody gets an office of the field: *als Vorsitzende*, *zum Sprecher*. */
const POST = latin`^(?:\p{L}*-?(?:vorsitzende[rn]?|sprecher(?:in)?|mitglied(?:er|ern)?|präsident(?:in)?|chef(?:in)?)|beisitzer(?:in)?|berater(?:in)?|botschafter(?:in)?|schirmherr(?:in)?|jurorin|juror|obmann|obfrau|schatzmeister(?:in)?|kassenwart(?:in)?|schriftführer(?:in)?|moderator(?:in)?)s?$`
const ATTRIBUTE = latin`^(?:\p{Ll}+e[nrms]?|de[rmns]|die)$`
const CLUB = latin`^\p{L}*-?(?:vereins?|arbeitskreis(?:es)?|arbeitsgruppe|fachgruppe|arbeitsgemeinschaft|ausschusses|gremiums|versammlung|beirat(?:e?s)?|planungsrat(?:e?s)?|partei|fraktion|kammer|(?:branchen|bundes|fach|berufs|interessen|wirtschafts)verband(?:e?s)?)$`

/** *als Vorsitzende*, *zum neuen Sprecher*: a post behind *als* or *zum* that is no office of the field. */
export const postOutside = (chunks: readonly Chunk[], lead = AS_OR_TO): Chunk | undefined =>
  chunks.find(
    (c, i) => (POST.test(c.lower) || c.tags.has('Office')) && isNoOffice(c) && lead.test(wordBeforePost(chunks, i)),
  )
const AS_OR_TO = /^(?:als|zu|zum|zur|amt|amte?s|posten)$/

/** The post outside the field that somebody gets from another or leaves, by the words of the clause or the one it is joined to. */
export function seatOutside(found: Found): string | undefined {
  const { chunks } = found.clause
  const near = found.sentence.clauses.flatMap((clause) => (clause === found.clause ? [] : [...clause.chunks]))
  const isChosen =
    near.some((c) => c.tags.has('Appoint')) && predicateOffices(found).every(({ chunk }) => !chunk || isNoOffice(chunk))
  const post = postOutside(chunks) ?? (isChosen ? postOutside(near, /^zu[mr]$/) : undefined)
  if (post) return post.text
  // *wurde zum Vorstandsvorsitzenden gewählt und löst Y ab*, in an association
  const board = isChosen
    ? near.find((c) => c.mentions.office && isBoardOfAssociation(c.mentions.office, found))
    : undefined
  if (board) return board.text
  const seat = chunks.find((c, i) => isSeat(chunks, c, i) && isNoOffice(c))
  return seat?.text ?? companyLeft(found)
}

/** *Er folgt auf X, die das Unternehmen verlässt*, where the paragraph names no body of the field. */
function companyLeft({ sentence: { offset, text, chunks }, document }: Found): string | undefined {
  const company = COMPANY_LEFT.exec(text)?.groups?.company
  if (!company || chunks.some((c) => c.mentions.body?.digital)) return undefined
  const before = paragraphBefore(document, offset)
  return findBodies(before).some((b) => b.digital || b.kind === 'it-provider') ? undefined : company
}
const COMPANY_LEFT = latin`(?<company>(?:das Unternehmen|die Firma|den Konzern|die Gruppe|das Start-up)) (?:[^.;]{1,40} )?(?:verl(?:ässt|ieß|assen (?:hat|hatte|wird)))(?!\p{L})`

/** *im Vorsitz*, *im Aufsichtsrat*, *an der Spitze des Vereins* */
function isSeat(chunks: readonly Chunk[], c: Chunk, i: number): boolean {
  const lead = chunks[i - 1]?.lower ?? ''
  if (/^(?:rats|beirats)?vorsitz(?:es)?$/.test(c.lower)) return /^(?:im|den|dem|vom)$/.test(lead)
  if (isBoard(c.lower)) {
    const before = chunks[i - 2]?.lower ?? ''
    // *wurde im Beirat verabschiedet* is where; *CIO der Stadt und Mitglied im Beirat* says what somebody is besides
    const isHandedOn = chunks.some((v) => v.tags.has('Succeed') || v.tags.has('TakeOffice'))
    return (lead === 'im' && isHandedOn && !POST.test(before)) || /^(?:aus|in)$/.test(before)
  }
  if (!/^(?:spitze|leitung|führung)$/.test(c.lower) || !/^de[rs]$/.test(chunks[i + 1]?.lower ?? '')) return false
  const of = chunks.slice(i + 2, i + 4).find((n) => n.tags.has('Noun') || n.tags.has('Body'))
  return of !== undefined && (CLUB.test(of.lower) || of.tags.has('Association') || of.tags.has('Council'))
}

const isNoOffice = ({ mentions: { office } }: Chunk): boolean => !office?.roles.length || office.company === true

/** The word before a post, its article and attributes apart. */
function wordBeforePost(chunks: readonly Chunk[], post: number): string {
  let i = post - 1
  while (i > 0 && post - i <= 2 && ATTRIBUTE.test(chunks[i]?.lower ?? '') && !AS_OR_TO.test(chunks[i]?.lower ?? '')) i--
  return chunks[i]?.lower ?? ''
}
