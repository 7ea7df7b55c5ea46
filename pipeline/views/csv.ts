/**
 * CSV that a German spreadsheet program opens with a double click: UTF-8 with byte order mark, semicolons, CRLF.
 * Nothing in it is ever taken for a formula, and no control or bidi character gets through.
 */

/** One column: its name, what it says (for codebook and datapackage.json), its type, and how a row fills it. */
export interface Column<Row> {
  readonly name: string
  readonly description: string
  readonly type: 'string' | 'integer' | 'date-or-less'
  readonly value: (row: Row) => string | number | null | undefined
}

/** What a spreadsheet program holds in a cell is 32,767 characters; longer texts end in an ellipsis before that. */
const LONGEST_CELL = 32_000

/** The table as text, header first. */
export function csvOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const lines = [columns.map(({ name }) => name), ...rows.map((row) => columns.map(({ value }) => value(row)))]
  return `\uFEFF${lines.map((cells) => cells.map(cell).join(';')).join('\r\n')}\r\n`
}

/** `=`, `+`, `-`, `@` (full-width ones too) start a formula, even after blanks. */
const FORMULA = /^\s*[=+\-@＝＋－＠|%]/u

function cell(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return String(value)
  const plain = harmless(value)
  const safe = FORMULA.test(plain) ? `'${plain}` : plain
  const short = safe.length > LONGEST_CELL ? `${safe.slice(0, LONGEST_CELL).toWellFormed()}…` : safe
  return /[";\r\n']/u.test(short) ? `"${short.replace(/"/g, '""')}"` : short
}

/** One line without control characters and without marks that turn the direction of text round. */
export function harmless(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\s\u0085\u2028\u2029]+/gu, ' ')
    .replace(/[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu, '')
    .trim()
}
