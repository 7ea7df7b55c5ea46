import { describe, expect, test } from 'vitest'
import { latin } from '../../extractors/german/latin.ts'

describe('latin', () => {
  test('stands for the properties, inside classes and outside', () => {
    const word = latin(/^(?<first>\p{Lu}[\p{L}-]+) \p{Ll}+$/u)
    expect(word.exec('Żółw-Öl ärgert')?.groups?.first).toBe('Żółw-Öl')
    expect(word.test('ölig ärgert')).toBe(false)
    expect(latin(/[^\p{L}]/u).test('äß')).toBe(false)
  })

  test('keeps flags and escapes, but for the one that makes it slow', () => {
    const pattern = latin(/\[\p{L}\]\./giu)
    expect(pattern.flags).toBe('gi')
    expect('[ß].'.match(pattern)).toEqual(['[ß].'])
  })

  test('refuses other properties', () => {
    expect(() => latin(/[\p{L}\p{N}]/u)).toThrow('no ranges for a property')
    expect(() => latin(/\P{L}/u)).toThrow('no ranges for a property')
  })
})
