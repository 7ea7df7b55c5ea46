import { expect, test } from 'vitest'
import { StageError } from '../../pipeline/errors.ts'
import { readPage } from '../../pipeline/read/page.ts'
import { sourceRange } from '../../pipeline/read/source-map.ts'
import { textsOf } from './page.ts'
import { type Line, pdfOf } from './pdf-file.ts'

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
