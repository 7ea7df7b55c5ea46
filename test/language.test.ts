import { describe, expect, test } from 'vitest'
import {
  findBodies,
  findDates,
  findNumbers,
  findOffices,
  findPersons,
  findPlaces,
  splitSentences,
} from '../pipeline/language.ts'

// Soft hyphen, NBSP and a hyphenated line end: offsets must still be those of the text as given.
const TEXT =
  'Am Diens\u00adtag hat Dr.\u00a0Marlene von\u00a0Tresckow in Mainz das Amt der Landes-CIO über-\nnommen. Das ITZBund gratulierte.'

describe('the language layer for everybody', () => {
  test('finds dates with value, precision and basis', () => {
    expect(findDates(TEXT, { published: '2022-03-03' })).toEqual([
      expect.objectContaining({ text: 'Am Diens\u00adtag', value: '2022-03-01', precision: 'day', basis: 'stated' }),
    ])
    expect(findDates(TEXT)[0]).toMatchObject({ value: null, precision: null, basis: 'none' })
  })

  test('finds persons, offices, bodies and places', () => {
    expect(findPersons(TEXT)).toMatchObject([{ name: 'Marlene von Tresckow' }])
    expect(findOffices(TEXT)).toMatchObject([{ roles: ['CIO'] }])
    expect(findBodies(TEXT)).toMatchObject([{ text: 'ITZBund', jurisdiction: 'DE' }])
    expect(findPlaces(TEXT)).toMatchObject([{ text: 'Mainz' }])
  })

  test('finds numbers in digits and words', () => {
    expect(findNumbers('Über 270 Leistungen, fünf Ziele')).toMatchObject([
      { text: 'Über 270', value: 270, qualifier: 'over', kind: 'cardinal' },
      { text: 'fünf', value: 5, qualifier: 'exact', kind: 'cardinal' },
    ])
  })

  test('every find stands at its offsets in the text as given', () => {
    const all = [findDates, findPersons, findOffices, findBodies, findPlaces, splitSentences].flatMap((find) =>
      find(TEXT),
    )
    expect(all.length).toBeGreaterThan(6)
    for (const { start, end, text } of all) expect(TEXT.slice(start, end)).toBe(text)
  })

  test('splits sentences', () => {
    expect(splitSentences(TEXT).map(({ text }) => text.slice(-12))).toEqual(
      ['über-\nnommen.', 'gratulierte.'].map((s) => s.slice(-12)),
    )
  })
})
