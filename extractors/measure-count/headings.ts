/** Numbers that count nothing: those before a heading, and the pages of a table of contents. */
import type { Chunk } from '../german/chunks.ts'
import { latin } from '../german/latin.ts'
import type { Found } from '../rule.ts'

const HEADING_REACH = 3000
const LONGEST_LINE = 200
/** *2 Leitlinien ........ 9*, without its spaces: dots, or whatever stands for them, lead to the page. */
const LEADER = /(?:[.…_·]{4}|……)\d{1,3}$/u
const CONTENTS = /^(?:Inhalt|Inhaltsverzeichnis|Inhaltsübersicht|Gliederung)\s*:?$/u
const PAGE = /\s\d{1,3}$/u
const NUMBERING = latin`^(?<number>\d{1,2})\.? (?=\s*\p{Lu})`

/** Whether the number is that of a heading (*3 Maßnahmen*, behind *1 …* and *2 …*) or stands in a table of contents. */
export function isOfHeading({ document, sentence }: Found, { start }: Chunk): boolean {
  const offset = sentence.offset + start
  const before = document.textBefore(offset, HEADING_REACH).split('\n')
  const begun = before.pop() ?? ''
  const line = `${begun}${document.textAfter(offset, LONGEST_LINE).split('\n')[0]}`.trim()
  const above = before.map((each) => each.trim()).filter((each) => each !== '')
  if (LEADER.test(line.replaceAll(/\s/g, '')) && NUMBERING.test(line)) return true
  if (endsWithPage(line) && isContents(above)) return true
  const number = begun.trim() === '' ? NUMBERING.exec(line)?.groups?.number : undefined
  return number !== undefined && !line.endsWith('.') && isNextOf(Number(number), above)
}

const endsWithPage = (line: string) => PAGE.test(line) && /\p{L}/u.test(line)

/** Behind *Inhalt*, each line ended with its page. */
function isContents(above: readonly string[]): boolean {
  const head = above.findLastIndex((line) => CONTENTS.test(line))
  return head >= 0 && above.slice(head + 1).every(endsWithPage)
}

/** Lines above are numbered from one on, up to the number before. */
function isNextOf(number: number, above: readonly string[]): boolean {
  const numbers = new Set(above.flatMap((line) => NUMBERING.exec(line)?.groups?.number ?? []).map(Number))
  if (number < 2) return false
  for (let each = 1; each < number; each++) if (!numbers.has(each)) return false
  return true
}
