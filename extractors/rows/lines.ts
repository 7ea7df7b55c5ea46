/** Lines that are an entry of their own: several names beside a label, numbers in words, months of a chronicle. */

import { MONTHS } from '../german/dates/months.ts'
import { latin } from '../german/latin.ts'
import { numberFromWord } from '../german/numbers/words.ts'
import { findPlans } from '../german/plans.ts'
import { findCountedNouns } from '../german/units.ts'
import { nameOnLine } from '../who/lines-above.ts'
import { tellsDecision } from './decisions.ts'
import { tellDecisionOf } from './sentences.ts'
import type { Line } from './tables.ts'
import type { ToldRow } from './told.ts'

/** What each line says by itself, or below the year or title above it. */
export function toldLines(lines: readonly Line[]): ToldRow[] {
  return lines.flatMap(({ text, start, end }, at) => {
    if (text.length > LONGEST_LINE) return []
    const told =
      tellNumbered(text) ?? tellLeaders(text) ?? tellInWords(text) ?? tellMonth(lines, at) ?? tellTitled(lines, at)
    return told?.map((sentence) => ({ start, end, text: sentence })) ?? []
  })
}
const LONGEST_LINE = 200

const LEADERS = latin`^(?<label>(?:Geschäfts|Behörden|Amts|Betriebs)(?:führung|leitung)|Vorstand|Vorstandsvorsitz|Vorsitz des Vorstande?s|Geschäftsführer(?:innen|in)?|Direktorium)(?::\s*|\s+\|+\s*|\s+)(?<names>\p{Lu}[\p{L}.,& -]+)$`

/** *Geschäftsführung Erika Muster, Paul Beispiel*: each of them. */
function tellLeaders(text: string): string[] | undefined {
  const { label, names } = LEADERS.exec(text)?.groups ?? {}
  const parts = names?.split(/, | und | & /u) ?? []
  if (!label || parts.length === 0 || !parts.every((name) => nameOnLine(name))) return undefined
  return parts.map((name) => `${label.replace(/(?:innen|in)$/u, '').replace(/^Vors.*/u, 'Vorstand')}: ${name}`)
}

const NUMBERED = latin`^\d{1,2}\.\d{1,2}\.?\)? (?<said>(?:Zahl|Anzahl) (?:der|von|an) [^:]{3,70}: [\d.]+)$`

/** *1.2 Zahl der Online-Dienste: 9*: without the number of the item. */
const tellNumbered = (text: string): string[] | undefined => {
  const said = NUMBERED.exec(text)?.groups?.said
  return said ? [said] : undefined
}

const IN_WORDS = latin`^(?<label>\p{Lu}[\p{L} -]{3,40}?)(?::\s*|\s{2,}|\t|\s?\|\s?)(?<word>\p{L}{3,40})$`

/** *Maßnahmen: einunddreißig* */
function tellInWords(text: string): string[] | undefined {
  const { label, word } = IN_WORDS.exec(text)?.groups ?? {}
  const number = label && word && findCountedNouns(label).length > 0 ? numberFromWord(word) : null
  return number === null ? undefined : [`${label}: ${number}`]
}

const MONTH_ROW = latin`^[•*–-]?\s?(?<month>${MONTHS})(?:: | [–-] |\s{2,}|\t)(?<event>\p{Lu}.{10,150})$`
const YEAR_ABOVE = /^(?<year>(?:19|20)\d\d):?$/

/** *2017* ⏎ *Juli: Der Rat beschließt die Digitale Agenda*, months in between. */
function tellMonth(lines: readonly Line[], at: number): string[] | undefined {
  const { month, event } = MONTH_ROW.exec(lines[at]?.text ?? '')?.groups ?? {}
  if (!month || !event) return undefined
  const above = lines.slice(Math.max(0, at - MOST_MONTHS), at).toReversed()
  const head = above.find(({ text }) => !MONTH_ROW.test(text))?.text ?? ''
  const year = YEAR_ABOVE.exec(head)?.groups?.year ?? (head.length < 80 ? REVIEW.exec(head)?.[1] : undefined)
  return year ? [`${month} ${year}: ${event}`] : undefined
}
const MOST_MONTHS = 13
/** *Jahresbilanz 2022 der Stadt Celle* */
const REVIEW = latin`(?:[Bb]ilanz|[Rr]ückblick|[Rr]ückschau|[Cc]hronik|Höhepunkte|Meilensteine|Das war|Unser|(?:Das|Unser) Jahr)(?: auf| für| des Jahres| im Jahr| im)? ((?:19|20)\d\d)(?!\d|[ ]?[–/-])`

/** *Digitalstrategie der Stadt Celle* ⏎ *vom Rat beschlossen am 3. Mai 2019*: what a paper's title page says of it. */
function tellTitled(lines: readonly Line[], at: number): string[] | undefined {
  const text = lines[at]?.text.replace(/^\((?<inside>.*)\)$/u, '$<inside>') ?? ''
  if (text.length > LONGEST_TITLE || !tellsDecision(text)) return undefined
  const title = lines.slice(Math.max(0, at - 2), at).findLast((line) => isTitleOfPlan(line.text))?.text
  return title ? tellDecisionOf(title, text) : undefined
}
const LONGEST_TITLE = 90
const isTitleOfPlan = (text: string): boolean =>
  text.length <= LONGEST_TITLE && !/[.:;!?|]$|\s\|\s/.test(text) && findPlans(text)[0]?.start === 0
