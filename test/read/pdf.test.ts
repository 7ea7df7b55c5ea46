import { expect, test } from 'vitest'
import { StageError } from '../../pipeline/errors.ts'
import { readPage, sourceRange } from '../../pipeline/read.ts'
import { textsOf } from './page.ts'

type Line = readonly [x: number, y: number, text: string, size?: number]

/** A PDF with one content stream a page, written by hand: lines set in Helvetica at given places. */
function pdfOf(pages: readonly (readonly Line[])[]): Uint8Array {
  const objects: string[] = []
  const add = (body: string) => objects.push(body)
  const kids = pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ')
  add('<< /Type /Catalog /Pages 2 0 R >>')
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`)
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  for (const [i, lines] of pages.entries()) {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * i} 0 R >>`,
    )
    const stream = lines
      .map(([x, y, text, size = 11]) => `BT /F1 ${size} Tf ${x} ${y} Td (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`)
      .join('\n')
    add(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`)
  }
  let body = '%PDF-1.4\n'
  const offsets = objects.map((object, i) => {
    const at = body.length
    body += `${i + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  body += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF`
  return new Uint8Array(Buffer.from(body, 'latin1'))
}

const read = (pages: readonly (readonly Line[])[]) => readPage({ source: 'x.pdf', bytes: pdfOf(pages) })

test('lines become paragraphs, and words cut at line ends are whole again', async () => {
  const document = await read([
    [
      [60, 780, 'Neue Leitlinie vorgelegt', 18],
      [60, 740, '12. M\xe4rz 2019'],
      [60, 710, 'Das Ministerium hat am Dienstag eine Leitlinie f\xfcr die digi-'],
      [60, 696, 'tale Verwaltung vorgelegt. Sie gilt f\xfcr Bund- und L\xe4nder-'],
      [60, 682, 'beh\xf6rden und soll im Sommer noch einmal erg\xe4nzt werden.'],
    ],
  ])
  expect(document.published).toEqual({ value: '2019-03-12', signal: 'byline' })
  expect(textsOf(document, 'main')).toEqual([
    'Neue Leitlinie vorgelegt',
    'Das Ministerium hat am Dienstag eine Leitlinie für die digitale Verwaltung vorgelegt. Sie gilt für Bund- und Länderbehörden und soll im Sommer noch einmal ergänzt werden.',
  ])
  const at = document.text.indexOf('digitale')
  const range = sourceRange(document.sourceMap, { start: at, end: at + 8 })
  expect(range.end - range.start).toBe('digi-\ntale'.length)
})

test('two columns are read one after the other, under a headline across both', async () => {
  const column = (x: number, word: string): Line[] =>
    Array.from({ length: 9 }, (_, i) => [x, 700 - 14 * i, `${word} ${i} geht der Text der Spalte so`] as const)
  const document = await read([
    [
      [60, 780, 'Eine Schlagzeile, die quer ueber beide Spalten des Blattes laeuft', 16],
      ...column(60, 'Links'),
      ...column(330, 'Rechts'),
    ],
  ])
  const text = document.text
  expect(text.indexOf('Links 8')).toBeGreaterThan(0)
  expect(text.indexOf('Links 8')).toBeLessThan(text.indexOf('Rechts 0'))
})

test('running heads and page numbers are no text', async () => {
  const page = (n: number): Line[] => [
    [60, 810, 'Mustermuseum Auental'],
    [60, 600, `Auf dieser Seite steht der ${n}. Teil des Berichts, den alle lesen sollten.`],
    [300, 30, `Seite ${n} von 4`],
  ]
  const document = await read([1, 2, 3, 4].map(page))
  expect(document.text).not.toContain('Seite 2 von 4')
  expect(document.text.match(/Mustermuseum/g)).toHaveLength(1)
  expect(document.text.match(/Teil des Berichts/g)).toHaveLength(4)
})

test.each([
  ['a scanned PDF', pdfOf([[]]), 'scanned'],
  ['a broken PDF', new TextEncoder().encode('%PDF-1.7\nnothing to see'), 'pdf'],
])('%s gives an issue', async (_, bytes, code) => {
  const error = await readPage({ source: 'x.pdf', bytes }).catch((e: unknown) => e)
  expect(error).toBeInstanceOf(StageError)
  expect((error as StageError).code).toBe(code)
})
