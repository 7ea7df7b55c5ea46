/** Headlines say what a body is before the text names it, and tell as done what the text calls a plan. */
import { latin } from '../../german/latin.ts'
import type { BodyReference, Found } from '../../rule.ts'
import type { Participant } from './participants.ts'
import { isInField } from './references.ts'

/** How much of the text a headline sums up. */
const LEAD = 900

/** A heading, or a line of its own at the top of a text without marked ones; a line with a date is of a chronicle. */
function isHeadline({ clause, document, sentence: { heading, offset, text } }: Found): boolean {
  if (clause.chunks.some((c) => c.mentions.date)) return false
  if (heading) return true
  const before = document.textBefore(offset, TOP_OF_PAGE)
  const isLine = (before === '' || before.endsWith('\n')) && document.textAfter(offset + text.length, 1) === '\n'
  return isLine && before.length < TOP_OF_PAGE && text.length < LONGEST_HEADLINE && !/[.!?:;,]["“”«]?$/u.test(text)
}
const TOP_OF_PAGE = 300
const LONGEST_HEADLINE = 120

const below = ({ document, sentence }: Found): string =>
  document.textAfter(sentence.offset + sentence.text.length, LEAD)

/** The last part of the noun that says what the body is: *IT-Landesamt*, *Landesamt für IT* and *Digitalamt* are an *amt*. */
function kindOf(name: string): string | undefined {
  const noun = /^\p{Lu}[^ ]*(?: \p{Lu}[^ ]*)*?(?= (?:für|der|des)(?!\p{L})|$)/u.exec(name)?.[0].split(' ').at(-1)
  return KIND.exec(noun?.toLowerCase() ?? '')?.[0]
}
const KIND =
  /(?:landesamt|bundesamt|amt|zentrum|agentur|betrieb|verbund|verband|zentrale|anstalt|beirat|ministerium|behörde|stelle)$/

/** The body that the text below a headline names where the headline only describes it: *Neues IT-Landesamt eröffnet*. */
export function bodyBelow({ name, acronym, reference }: Participant, found: Found): BodyReference | undefined {
  if (acronym || reference || !isHeadline(found)) return undefined
  const described = name.replace(/^Neue[rs]? /u, '')
  const text = below(found)
  const whole = found.document.bodyExtending(described)
  if (whole && isInField(whole) && text.toLowerCase().includes(whole.name.toLowerCase())) return whole
  const kind = kindOf(described)
  if (!kind || text.includes(described)) return undefined
  const end = found.sentence.offset + found.sentence.text.length
  const next = found.document.bodyAfter(end, (b) => isInField(b) && kindOf(b.name)?.endsWith(kind) === true)
  const isOther = /^bundes/i.test(next?.name ?? '') && !/^bundes/i.test(described)
  return next && !isOther && (next.acronym || next.name.includes(' ')) ? next : undefined
}

/** *Aus LDI wird LIT* above *… heißt die Behörde Landesamt für IT Mitte*: the name below that a headline's letters are of. */
export function spelledBelow({ name, reference }: Participant, found: Found): BodyReference | undefined {
  if (reference || !/^\p{Lu}{2,6}$/u.test(name) || !isHeadline(found)) return undefined
  const end = found.sentence.offset + found.sentence.text.length
  return found.document.bodyAfter(end, (b) => isInField(b) && b.name !== name && lettersOf(b.name).startsWith(name))
}

/** *LITM* of *Landesamt für IT Mitte*. */
const lettersOf = (name: string): string =>
  name
    .split(/[ -]/u)
    .map((word) => (/^\p{Lu}+$/u.test(word) ? word : (/^\p{Lu}/u.exec(word)?.[0] ?? '')))
    .join('')

/** *Land richtet Digitalamt ein* above *Das Land möchte ein Digitalamt gründen*: the first sentence about it tells a plan. */
export function isPlanBelow({ name }: Participant, found: Found): boolean {
  if (!isHeadline(found)) return false
  const kind = kindOf(name) ?? name.toLowerCase()
  const first = below(found)
    .split(/(?<=\p{L}{3}[.!?“"])\s|\n/u)
    .find((sentence) => sentence.toLowerCase().includes(kind) && /[.!?]["“]?$/.test(sentence.trim()))
  return first !== undefined && PLANNED.test(first)
}

const PLANNED = latin.i`(?<!\p{L})(?:geplante[nrs]?|(?:möchten?|will|wollen|solle?n?|sollten?|könnten?|dürften?|plan(?:t|en)|vorgesehen|beabsichtigt)(?!\p{L}).{0,250}(?<!\p{L})(?:(?:zu )?(?:gründen|errichten|schaffen|bilden|entstehen|fusionieren|wechseln|bündeln)|(?:ein|auf|an|zusammen|um)(?:zu)?(?:richten|bauen|nehmen|lösen|legen|führen|benennen|wandeln)|(?:gegründet|errichtet|eingerichtet|geschaffen|aufgebaut|gebildet|aufgelöst|umbenannt|umgewandelt|eröffnet) werden))(?!\p{L})`
