import { expect, test } from 'vitest'
import { extractFacts } from '../pipeline/index.ts'

const letter = (length: number) =>
  `CIO des Landes Hessen\n\nSehr geehrte Damen und Herren,\n\n${'die digitale Verwaltung kommt voran. '.repeat(length)}\n\nDr. Erika Muster\n`

test('an office above a letter and the name below it are one proof', () => {
  const [fact] = extractFacts(letter(3)).facts
  expect(fact).toMatchObject({ person: 'Erika Muster', role: 'CIO' })
  expect(fact?.evidence.map((e) => e.quote.exact)).toEqual([letter(3).trim()])
})

test('… and two where the letter is long', () => {
  const text = letter(40)
  const [fact] = extractFacts(text).facts
  expect(fact).toMatchObject({ person: 'Erika Muster', role: 'CIO' })
  expect(fact?.evidence.map((e) => e.quote.exact).toSorted()).toEqual(['CIO des Landes Hessen', 'Dr. Erika Muster'])
  for (const { position, quote } of fact?.evidence ?? [])
    expect(text.slice(position.start, position.end)).toBe(quote.exact)
})
