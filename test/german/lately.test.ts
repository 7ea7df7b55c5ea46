import { expect, test } from 'vitest'
import { lately } from '../../extractors/german/memory/lately.ts'

test('what is asked for stays, what is not goes', () => {
  const words = lately<string, number>(10)
  words.set('Amt', 1)
  words.set('Behörde', 2)
  for (let number = 0; number < 100; number += 1) {
    words.set(`Wort ${number}`, number)
    expect(words.get('Amt')).toBe(1)
  }
  expect(words.get('Behörde')).toBeUndefined()
  expect(words.get('Wort 99')).toBe(99)
})

test('no more than twice the bound is kept', () => {
  const words = lately<number, number>(10)
  for (let number = 0; number < 100; number += 1) words.set(number, number)
  const kept = Array.from({ length: 100 }, (_, number) => number).filter((number) => words.get(number) !== undefined)
  expect(kept.length).toBeLessThanOrEqual(20)
})
