/**
 * Rows of tables and info boxes put into sentences, so that the rules for running text read them: *Bochum | Konzept | Mai
 * 2020* under *Stadt | Strategie | Beschluss* is *Stadt Bochum: Konzept wurde im Mai 2020 beschlossen*.
 */
import type { Span } from '../document.ts'
import { indexAt } from '../german/sorted.ts'
import type { WorkingText } from '../rule-engine/working-text.ts'
import { toldAnswers } from './answers.ts'
import { boxesIn } from './boxes.ts'
import { toldCouncilPapers } from './council-papers.ts'
import { isWhen } from './counts.ts'
import { toldDashboards } from './dashboards.ts'
import { dateOfValue } from './dates.ts'
import { tellsDecision } from './decisions.ts'
import { toldHeadlines } from './headlines.ts'
import { toldHolders } from './holders.ts'
import { EVENTS } from './labels.ts'
import { toldLines } from './lines.ts'
import { toldPeople } from './people.ts'
import { toldRegisters } from './registers.ts'
import { factsOfBox, factsOfRow } from './sentences.ts'
import { type Field, linesOf, rowsOfTables } from './tables.ts'

/** A sentence that stands for a range of the working text. */
export interface ToldRow extends Span {
  readonly text: string
}

/** What the rows of a text say, in their order. */
export function toldRows(working: WorkingText): readonly ToldRow[] {
  const lines = linesOf(working)
  const rows = rowsOfTables(lines)
  const isOfTable = ({ start }: Span) => indexAt(rows, start) >= 0
  return [
    ...rows.flatMap(factsOfRow),
    ...boxesIn(lines, isOfTable).flatMap(factsOfBox),
    ...toldDashboards(lines),
    ...toldHolders(lines),
    ...toldHeadlines(lines),
    ...toldRegisters(lines),
    ...toldPeople(lines),
    ...toldLines(lines),
    ...toldAnswers(lines),
    ...toldCouncilPapers(lines),
  ].sort((a, b) => a.start - b.start)
}

/** Whether the date of a field is never that of the page. *Von* above *Redaktion | 3. Mai 2019* is an author's line. */
const tellsEvent = ({ classes, value }: Field): boolean =>
  dateOfValue(value) !== undefined &&
  !value.includes('|') &&
  (classes.some((kind) => EVENTS.has(kind)) ||
    ((classes.includes('status') || classes.includes('plan')) && tellsDecision(value)))

/** The lines, by their index, whose date is that of an event: rows of tables, fields of info boxes. */
export function linesOfEvents(texts: readonly string[]): ReadonlySet<number> {
  const lines = texts.map((text, i) => ({ text, start: i, end: i + 1 }))
  const rows = rowsOfTables(lines).filter(({ fields }) => fields.some(tellsEvent) || fields.some(isWhen))
  const boxes = boxesIn(lines, () => false).flatMap(({ fields }) => fields.filter(tellsEvent))
  return new Set(
    [...rows, ...boxes].flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)),
  )
}
