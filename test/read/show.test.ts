import { stripVTControlCharacters } from 'node:util'
import { expect, test } from 'vitest'
import { readAnswer, showSegments } from '../../pipeline/read/show.ts'
import { htmlPage, PROSE, readString } from './page.ts'

const document = readString(
  htmlPage(
    `<nav><p>Rathaus und mehr</p></nav><article><h1>Bürgerbüro bleibt länger offen</h1><p>7. Mai 2020</p>${PROSE}</article>`,
  ),
)

test('shows what was kept and what was dropped, in the order of the page', () => {
  const lines = stripVTControlCharacters(showSegments(document)).split('\n')
  expect(lines[0]).toBe('Bürgerbüro bleibt länger offen · no publisher · 2020-05-07 (byline)')
  expect(lines.slice(1).map((line) => line.slice(0, 26).trim())).toEqual([
    '– outside',
    'main heading',
    expect.stringMatching(/^– /),
    'main paragraph',
    'main paragraph',
  ])
})

test('answers with the own text, title and date', () => {
  const answer = readAnswer(document)
  expect(answer).toMatchObject({ title: 'Bürgerbüro bleibt länger offen', date: '2020-05-07', modified: null })
  expect(answer.text?.split('\n')).toHaveLength(2)
})
