/** Tables in running text: a line that heads columns, and the rows below it; or their cells, each on a line of its own. */

import { latin } from '../german/latin.ts'
import type { WorkingText } from '../rule-engine/working-text.ts'
import { headsCounts, isWhen } from './counts.ts'
import { dateOfValue, isOpen } from './dates.ts'
import { classesOf, DATED, dateOfColumn, isOfEvent, isOfficeLabel, isTarget, type LabelClass } from './labels.ts'

/** How far above a row the head of its table may stand, in characters. */
export const TABLE_REACH = 1200

/** A line of the working text. */
export interface Line {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** A value with what its column or label says of it. */
export interface Field {
  readonly label: string
  readonly classes: readonly LabelClass[]
  readonly value: string
}

/** A row of a table, or an info box: what belongs to one thing. */
export interface Row {
  readonly fields: readonly Field[]
  /** The lines above the table, the nearest first. */
  readonly above: readonly string[]
  readonly start: number
  readonly end: number
}

/** What parts the cells of a line. */
const SEPARATORS: readonly RegExp[] = [/\s?\|\s?/u, /\t+/u, /\s?;\s?/u, /\s{2,}/u, /\s\/\s/u, /\s[–—-]\s/u, /,\s/u]
const MOST_CELLS = 9
const LONGEST_LINE = 240

/** The lines that hold something. */
export function linesOf({ text }: Pick<WorkingText, 'text'>): Line[] {
  const lines: Line[] = []
  for (const { 0: raw, index } of text.matchAll(/[^\n]+/g)) {
    const trimmed = raw.trim()
    const start = index + raw.indexOf(trimmed)
    if (trimmed !== '') lines.push({ text: trimmed, start, end: start + trimmed.length })
  }
  return lines
}

/** *| Gronau | 52 |* */
function withoutFrame(line: string): string {
  const from = line.startsWith('|') ? 1 : 0
  return line.slice(from, line.length > 1 && line.endsWith('|') ? -1 : undefined).trim()
}

const cellsOf = (line: string, separator: RegExp): string[] =>
  withoutFrame(line)
    .split(separator)
    .map((cell) => cell.trim())

/** Whether cells head columns: all are labels or at least the one of an event and one of whom or what. */
function isHead(cells: readonly string[]): boolean {
  if (cells.length < 2 || cells.length > MOST_CELLS || cells.some((cell) => cell.length > 48)) return false
  const known = cells.filter((cell) => classesOf(cell).length > 0)
  const dated = cells.slice(1).filter((cell) => dateOfColumn(cell) || isTarget(cell))
  if (cells.length > 2 && dated.length === cells.length - 1) return true
  if ((known.length > 0 || cells.length === 2) && headsCounts(cells)) return true
  if (cells.some((cell) => classesOf(cell).includes('plan')) && cells.some((cell) => ORGANS.test(cell))) return true
  if (known.length < 2) return false
  // *Stadt | CDO*, *Behörde | Leitung | Telefon*
  const isOfOffices = cells.some(isOfficeLabel) && cells.some((cell) => OWNERS.test(classesOf(cell).join()))
  // *Dezernat | Name | Zuständigkeit*
  const isOfFunctions = cells.some((cell) => PERSON.test(cell)) && cells.some((cell) => FUNCTION.test(cell))
  return isOfOffices || isOfFunctions || (cells.some(isOfEvent) && !cells.every(isOfEvent))
}
const OWNERS = /place|body/
const PERSON = /^(?:Name|Person|Wer|Vor- und Nachname|Name,? Vorname|Mitglied|Ansprechpartner(?:in)?)$/u
const FUNCTION =
  /^(?:(?:Aktuelle|Neue|Derzeitige) )?(?:Funktion|Position|Rolle|Amt|Aufgabe|Zuständigkeit|Dienststellung|Amtsbezeichnung|Aufgabenbereich)(?:en)?$/u

/** What heads columns is no sentence; most lines of a text are. */
const isSentence = (line: string): boolean => line.length > 48 && /[.!?…][“”"«»)]?$/.test(line)

/** *Stadt | Strategie | Beschluss* above *Bochum | Konzept | Mai 2020*. */
function tableAt(lines: readonly Line[], at: number): { rows: Row[]; next: number } | undefined {
  const head = lines[at] as Line
  if (head.text.length > LONGEST_LINE || isSentence(head.text)) return undefined
  for (const separator of SEPARATORS) {
    const labels = cellsOf(head.text, separator)
    if (labels.length < (separator.source.startsWith(',') ? 3 : 2)) continue
    const rows: Row[] = []
    let next = at + 1
    for (; next < lines.length; next++) {
      const { text, start, end } = lines[next] as Line
      if (/^[\s|+:=-]+$/.test(text)) continue
      const cells = text.length > LONGEST_LINE ? [] : cellsOf(text, separator)
      // most lines of a text are followed by none like them: told before their words are looked at
      if (cells.length !== labels.length || (rows.length === 0 && !isHead(labels))) break
      rows.push({ fields: fieldsOf(labels, cells), above: aboveOf(lines, at), start, end })
    }
    if (rows.length > 0) return { rows, next }
  }
  return undefined
}

/** *Name* ⏎ *Rechtsform* ⏎ *Errichtung* ⏎ *BITBW* ⏎ *Landesoberbehörde* ⏎ *1.7.2015*: as tables of pages come. */
function cellsAt(lines: readonly Line[], at: number): { rows: Row[]; next: number } | undefined {
  for (let width = 2; width <= MOST_CELLS && isCellOfHead(lines[at + width - 1]?.text); width++) {
    const labels = lines.slice(at, at + width).map(({ text }) => text)
    if (!isHead(labels)) continue
    const rows: Row[] = []
    let next = at + width
    for (; next + width <= lines.length; next += width) {
      const cells = lines.slice(next, next + width)
      const row = cells.map(({ text }) => text)
      const fields = fieldsOf(labels, row)
      if (row.some((text) => text.length > 80) || !fields.every(holdsItsDate)) break
      rows.push({ fields, above: aboveOf(lines, at), start: cells[0]?.start ?? 0, end: cells.at(-1)?.end ?? 0 })
    }
    if (rows.length > 1) return { rows, next }
  }
  return undefined
}

const isCellOfHead = (text: string | undefined): boolean =>
  text !== undefined && text.length <= 40 && /^\p{L}[\p{L} /.-]*$/u.test(text)

/** A column of dates holds a date in each row, or says that there is none. */
const holdsItsDate = (field: Field): boolean =>
  !(isWhen(field) || field.classes.some((kind) => DATED.has(kind))) ||
  dateOfValue(field.value) !== undefined ||
  isOpen(field.value)

const fieldsOf = (labels: readonly string[], cells: readonly string[]): Field[] =>
  cells.map((value, i) => {
    const label = labels[i] ?? ''
    const isOfOrgan = ORGANS.test(label) && dateOfValue(value)?.rest === ''
    return { label, classes: isOfOrgan ? ['adopted'] : classesOf(label), value }
  })
/** *Kabinett/Rat* above dates: when they decided. */
const ORGANS = latin`^(?:(?:Bundes|Landes)?[Kk]abinett|(?:Stadt|Gemeinde|Kreis|Minister)?[Rr]at|Kreistag|Magistrat|Senat|Landtag|Bürgerschaft)(?: ?/ ?(?:Kabinett|Rat|Stadtrat|Kreistag|Senat|Magistrat|Landtag))?$`

const aboveOf = (lines: readonly Line[], at: number): string[] =>
  lines
    .slice(Math.max(0, at - 4), at)
    .map(({ text }) => text)
    .reverse()

/** All rows of tables. */
export function rowsOfTables(lines: readonly Line[]): Row[] {
  const rows: Row[] = []
  for (let at = 0; at < lines.length; ) {
    const table = tableAt(lines, at) ?? cellsAt(lines, at)
    if (table) rows.push(...table.rows)
    at = table?.next ?? at + 1
  }
  return rows
}
