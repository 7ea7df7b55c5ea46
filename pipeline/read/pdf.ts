import { StageError } from '../errors.ts'
import { type Fragment, linesOfPage, type PdfLine } from './pdf/pdf-layout.ts'
import { joinLines } from './pdf/pdf-lines.ts'
import { readPlainText } from './plain-text.ts'
import type { Reading } from './reading.ts'

/** Pages read of one PDF: press releases have few, and a budget of 5,000 pages must not stop a batch. */
const MAX_PAGES = 200

/**
 * Reads a PDF: columns one after the other, running heads and page numbers gone, words hyphenated at line ends whole
 * again. The decoded source, to which `sourceMap` leads, is the text as it stands, line by line, pages parted by form
 * feeds. Throws StageError `scanned` (no text, only images), `encrypted` or `pdf` (broken).
 */
export async function readPdf(bytes: Uint8Array): Promise<Reading & { readonly source: string }> {
  const pages = await pagesOf(bytes)
  const lines = withoutRunningHeads(pages)
  if (!lines.some((line) => /\p{L}{3}/u.test(line.text))) {
    throw new StageError('read', 'scanned', 'the PDF holds no text, only images: it needs OCR first')
  }
  const { text, source, sourceMap } = joinLines(lines)
  return { ...readPlainText(text), source, sourceMap }
}

async function pagesOf(bytes: Uint8Array): Promise<PdfLine[][]> {
  const { getDocumentProxy } = await import('unpdf')
  try {
    // pdf.js takes the buffer over: give it a copy.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
    const pages: PdfLine[][] = []
    for (let n = 1; n <= Math.min(pdf.numPages, MAX_PAGES); n++) {
      const page = await pdf.getPage(n)
      const { items } = await page.getTextContent()
      const fragments = items.flatMap((item): Fragment[] => {
        if (!('str' in item) || item.str.trim() === '') return []
        const [, , , scale = 0, x = 0, y = 0] = item.transform as number[]
        return [{ text: item.str, x, y, width: item.width, size: Math.abs(scale) || item.height }]
      })
      const [, bottom = 0, , top = 0] = page.view
      const atEdge = (y: number) => y > top - 0.1 * (top - bottom) || y < bottom + 0.1 * (top - bottom)
      pages.push(linesOfPage(fragments, n).map((line) => ({ ...line, atEdge: atEdge(line.y) })))
      page.cleanup()
    }
    await pdf.cleanup()
    return pages
  } catch (cause) {
    const name = cause instanceof Error ? cause.name : ''
    if (name === 'PasswordException')
      throw new StageError('read', 'encrypted', 'the PDF asks for a password', { cause })
    throw new StageError('read', 'pdf', 'the PDF is broken', { cause })
  }
}

/** Lines at the edge of most pages (letterheads, *Seite 2 von 3*) stay on the first page only, page numbers on none. */
function withoutRunningHeads(pages: readonly (readonly PdfLine[])[]): PdfLine[] {
  const count = new Map<string, number>()
  const key = (line: PdfLine) => line.text.replace(/\d+/g, '#')
  for (const page of pages) {
    for (const text of new Set(page.filter((line) => line.atEdge).map(key))) count.set(text, (count.get(text) ?? 0) + 1)
  }
  const often = Math.max(2, 0.6 * pages.length)
  return pages.flatMap((page, n) =>
    page.filter((line) => {
      if (!line.atEdge) return true
      const number = /^(?:[-–]\s?)?(?:Seite\s)?\d{1,3}(?:\s?(?:von|\/)\s?\d{1,3})?(?:\s?[-–])?$/.test(line.text)
      return !number && (n === 0 || (count.get(key(line)) ?? 0) < often)
    }),
  )
}
