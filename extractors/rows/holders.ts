/** Names beside their time in office, brought to the form in which rules read lists of holders: *2010–2015 Erika Muster*. */
import { latin } from '../german/latin.ts'
import { findOffices } from '../german/offices.ts'
import { nameOnLine } from '../who/lines-above.ts'
import type { Line } from './tables.ts'
import type { ToldRow } from './told.ts'

const YEAR = '(?:19|20)\\d\\d'
const DATE = `(?:\\d{1,2}\\.\\s?(?:\\d{1,2}\\.\\s?|\\p{L}+ )|\\p{L}+ )?${YEAR}`
const TERM = `(?:(?:seit|ab|bis)(?: dem| zum)? ${DATE}|(?:von )?${DATE}\\s?(?:[–—-]|bis(?: zum)?)\\s?(?:${DATE}|heute|jetzt)?)`
const ONLY_TERM = latin.i`^\(?${TERM}\)?$`
const IN_BRACKETS = latin.i`^\[(?<term>${TERM})\] (?<name>.{4,50})$`
const OF_CHRONICLE = latin`^[◦•*▪·–-]?\s?(?<from>${DATE})(?:\s[·|–-]|:|\s)\s*(?<office>\p{Lu}[^:(),]{2,70}): (?<name>\p{Lu}[^:()]{4,50}?) \((?:im Amt )?bis (?<to>${DATE})\)$`

/** What lines say of who held an office when, told on one line each. */
export function toldHolders(lines: readonly Line[]): ToldRow[] {
  return lines.flatMap((line, at): ToldRow[] => {
    const own = inBrackets(line.text) ?? inChronicle(line.text)
    if (own) return [{ start: line.start, end: line.end, text: own }]
    return pairsBelow(lines, at)
  })
}

/** *[2010–2015] Erika Muster* */
function inBrackets(line: string): string | undefined {
  const { term, name } = IN_BRACKETS.exec(line)?.groups ?? {}
  const person = nameOnLine(name)
  return term && person ? `${term} ${person.name}` : undefined
}

/** *2003 Präsident: Erika Muster (bis 2009)* */
function inChronicle(line: string): string | undefined {
  const { from, office, name, to } = OF_CHRONICLE.exec(line)?.groups ?? {}
  const person = nameOnLine(name)
  return office && person && findOffices(office)[0]?.start === 0
    ? `${person.name} war von ${from} bis ${to} ${office}.`
    : undefined
}

/** *Erika Muster* ⏎ *2010–2015* ⏎ *Paul Beispiel* ⏎ *seit 2015*: the pairs below a line that is none of them. */
function pairsBelow(lines: readonly Line[], head: number): ToldRow[] {
  if (isHalf(lines[head]?.text)) return []
  const rows: ToldRow[] = []
  for (let at = head + 1; at + 1 < lines.length; at += 2) {
    const [first, second] = [lines[at] as Line, lines[at + 1] as Line]
    const [name, term] = ONLY_TERM.test(first.text) ? [second, first] : [first, second]
    const person = ONLY_TERM.test(term.text) ? nameOnLine(name.text) : undefined
    if (!person) break
    rows.push({ start: first.start, end: second.end, text: `${term.text} ${person.name}` })
  }
  // one pair alone is an info box
  return rows.length > 1 ? rows : []
}

const isHalf = (line = ''): boolean => ONLY_TERM.test(line) || nameOnLine(line) !== undefined
