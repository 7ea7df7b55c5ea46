/** Lines that hold a name or an office and nothing else: signatures, contact boxes, lists of members, heads of pages. */
import { latin } from '../german/latin.ts'
import { findOffices } from '../german/offices.ts'
import { findPersons, type PersonMention } from '../german/persons.ts'
import type { Found } from '../rule.ts'

/** How much of the text above is looked at, in characters. */
const LINES_ABOVE = 300

/** A line with the number of line breaks behind it. */
interface LineAbove {
  readonly text: string
  readonly gap: number
}

/** The lines above the sentence, the nearest first, without empty ones. */
export const linesAbove = ({ document, sentence }: Found): readonly LineAbove[] =>
  [...document.textBefore(sentence.offset, LINES_ABOVE).matchAll(/(?<![^\n])([^\S\n]*\S[^\n]*)(\n+)/g)]
    .map(([, text = '', breaks = '']) => ({ text: text.trim(), gap: breaks.length }))
    .reverse()

/** Titles, and what leads a name in where somebody signs or is to be called. */
const BESIDE_NAME = latin.g`(?<!\p{L})(?:Herrn?|Frau|Dr|Prof|Dipl|Ing|Inf|rer|nat|jur|phil|med|h|c|[\p{Lu}]{2,4}|gez|Gez|Ihre?|Eure?|M\.\s?A|B\.\s?A|M\.\s?Sc|B\.\s?Sc|LL\.\s?M|MdL|MdB|Name|Ansprechpartner(?:in)?|Ansprechperson|Kontakt)(?!\p{L})`

/** *, MinDir a. D.*, *(parteilos)*, *, MPA*: rank, party and degree behind a name. */
const RANK = latin`^(?:,? ?(?:MinDir(?:ig)?|MDg|MD|MR|LMR|RD|LRD|StS|(?:Ministerial|Regierungs|Verwaltungs|Bau|Magistrats)(?:direktor|dirigent|rat)(?:in)?|(?:Leitender|Leitende) \p{Lu}\p{Ll}+|a\. ?D\.|i\. ?R\.|MBA|MPA|MdL|MdB|M\.\s?A\.|B\.\s?A\.|\((?:parteilos|CDU|CSU|SPD|FDP|Grüne|Bündnis 90\/Die Grünen|Die Linke|Freie Wähler)\)))+$`

/** Whose name a line is, and nothing else. */
export function nameOnLine(line: string | undefined): PersonMention | undefined {
  if (!line || line.length > 60) return undefined
  const [person, ...more] = findPersons(line)
  if (!person || more.length > 0 || !person.name.includes(' ')) return undefined
  const behind = line.slice(person.end)
  const rest = `${line.slice(0, person.start).replace(/^i\. ?A\. /, '')} ${RANK.test(behind) ? '' : behind}`.replace(
    BESIDE_NAME,
    '',
  )
  return /\p{L}/u.test(rest) ? undefined : person
}

/** Whether a line begins with an office and names nobody. */
export function isOfficeLine(line: string): boolean {
  const [office] = line.length < 160 ? findOffices(line) : []
  // *CIO Sachsen-Anhalt*: the place is no surname
  return office?.start === 0 && findPersons(line).every(({ end }) => end <= office.end)
}

/** Whose the picture between a name and an office is. */
export const isCreditLine = (line: string): boolean =>
  /^\(?(?:Bild|Foto|Quelle|Bildquelle|Bildnachweis|Fotograf(?:in)?|©|\(c\))(?:\s?:|\s|©)/u.test(line) &&
  line.length < 90
