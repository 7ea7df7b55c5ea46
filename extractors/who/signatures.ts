/** Letters and words of welcome: *Sehr geehrte Damen und Herren, …*, and a line with the name of whoever writes. */
import { latin } from '../german/latin.ts'
import type { PersonMention } from '../german/persons.ts'
import { nameOnLine } from './lines-above.ts'

const SALUTATION = latin`(?:^|\n)(?:Sehr geehrte|Liebe|Verehrte|Werte|Geschätzte|Grüß Gott)[^\n]{0,80}[,!]\s*(?=\n|\p{Ll}|$)`
const ANY_LINE = /[^\n]+/g
/** In characters: how long a letter is. */
const LONGEST_LETTER = 6000

/** Who signs the letter that begins in this text, with where it begins and where the name ends. */
export function signedLetter(text: string): { start: number; end: number; person: PersonMention } | undefined {
  const opening = /geehrte|[Ll]iebe|erehrte|Werte|eschätzte|Grüß/.test(text) ? SALUTATION.exec(text) : null
  if (!opening) return undefined
  const start = opening.index
  const from = start + opening[0].length
  for (const { 0: line, index } of text.slice(from, from + LONGEST_LETTER).matchAll(ANY_LINE)) {
    const person = line.length < 60 ? nameOnLine(line.trim()) : undefined
    if (person) return { start, end: from + index + line.trimEnd().length, person }
  }
  return undefined
}
