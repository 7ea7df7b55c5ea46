import { latin } from '../../../extractors/german/latin.ts'
import type { PdfLine } from './pdf-layout.ts'

const BULLET = /^(?:[-–•*·▪◦]|\d{1,2}[.)])\s/
/** *Landes-* / *regierung* is one word; *Bund-* / *und* (a shared part: *Bund- und Länder*) and *IT-* / *Strategie* keep the hyphen. */
const SHARED = latin`^(?:und|oder|bzw\.?|sowie|als|bis|noch|,)(?![\p{L}])`

/** Joins the lines of a PDF to paragraphs: canonical text, the source line by line, and the way between them. */
export function joinLines(lines: readonly PdfLine[]): { text: string; source: string; sourceMap: number[] } {
  let text = ''
  let source = ''
  const sourceMap: number[] = []
  let last: PdfLine | undefined
  for (const line of lines) {
    if (last) source += last.page === line.page ? '\n' : '\f'
    if (last) text = glue(text, last, line)
    sourceMap.push(text.length, source.length)
    text += line.text
    source += line.text
    last = line
  }
  return { text, source, sourceMap }
}

/** The text up to here, ready for the next line: a word without its hyphen, a space, or one or two line breaks. */
function glue(text: string, last: PdfLine, line: PdfLine): string {
  if (!continues(last, line)) return `${text}${isApart(last, line) ? '\n\n' : '\n'}`
  if (/\p{Ll}[-\u00ad]$/u.test(text) && /^\p{Ll}/u.test(line.text) && !SHARED.test(line.text)) return text.slice(0, -1)
  return /[-\u00ad/]$/.test(text) && !/\s[-–]$/.test(text) && !SHARED.test(line.text) ? text : `${text} `
}

function isApart(last: PdfLine, line: PdfLine): boolean {
  return last.page !== line.page || Math.abs(last.y - line.y) > 1.7 * last.size || Math.abs(last.size - line.size) > 1
}

/** Whether a paragraph goes on: same size, next line down (or next column or page), and the line before it was full. */
function continues(last: PdfLine, line: PdfLine): boolean {
  if (Math.abs(last.size - line.size) > 0.6 || BULLET.test(line.text) || /\s{3}/.test(last.text)) return false
  const full = last.right > last.columnRight - 0.15 * (last.columnRight - last.left)
  const open = !/[.!?:]["“”»)]?$/.test(last.text)
  const step = last.y - line.y
  const below = last.page === line.page && step > 0
  if (below) return step < 1.7 * last.size && (full || /^\p{Ll}/u.test(line.text) || (open && /-$/.test(last.text)))
  return open && full && /^[\p{Ll}\p{Lu}]/u.test(line.text)
}
