import { expect, test } from 'vitest'
import { sharedTexts } from '../pipeline/shared-texts.ts'

test('records stay what they were, slots in their order, and the given ones are left alone', () => {
  const record = Object.freeze({ id: 'a1', date: { value: null, basis: 'none' }, count: 3, evidence: [{ quote: 'x' }] })
  const copy = sharedTexts()(record)
  expect(JSON.stringify(copy)).toBe(JSON.stringify(record))
  expect(copy).not.toBe(record)
})
