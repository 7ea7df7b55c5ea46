/** Heads of what is no public IT body: of a part of a house, or of another house. */
import { type Chunk, isMention } from '../german/chunks.ts'
import { latin } from '../german/latin.ts'
import type { BodyReference, Found } from '../rule.ts'

export const isItBody = ({ kind, digital }: Pick<BodyReference, 'kind' | 'digital'>) =>
  kind !== 'council' && (digital || kind === 'it-provider')

/** *Direktor für Informatik bei der Versorgungskammer*, *Chef des Landratsamts*: of a house that is none of IT. */
export function isHeadElsewhere({ clause: { chunks }, sentence: { text } }: Found, office: Chunk): boolean {
  const end = ELSEWHERE.exec(text.slice(office.end))?.[0].length
  const isHouse = ({ start, mentions: { body } }: Chunk) =>
    body !== undefined && isItBody(body) && start < office.end + (end ?? 0)
  return end !== undefined && !chunks.some((c) => c.start > office.start && isHouse(c))
}
const ELSEWHERE = latin`^ (?:des Landratsam(?:te|t)s|(?:für \p{Lu}[\p{L}-]*(?: (?:und )?\p{Lu}[\p{L}-]*){0,3} )?(?:beim|bei de[rm]|von(?! (?:Anfang|Beginn|Haus|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?!\p{L}))) (?:\p{Lu}[\p{L}-]+en )?\p{Lu}[\p{L}-]*)`

/** *als Leiter Organisation*, *Leiter Vertrieb*: a noun right behind the title, with nothing between. */
export function isHeadOfPart({ clause: { chunks } }: Found, office: Chunk): boolean {
  const next = chunks[chunks.indexOf(office) + 1]
  return (
    /(?:leiter|direktor|chef)(?:in)?$/iu.test(office.text) &&
    next?.tags.has('Noun') === true &&
    !isMention(next) &&
    /^\p{Lu}/u.test(next.text) &&
    !chunks[chunks.indexOf(next) + 1]?.tags.has('Person')
  )
}
