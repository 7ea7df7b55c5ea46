import { describe, expect, test } from 'vitest'
import { latin } from '../../extractors/german/latin.ts'

describe('latin', () => {
  test('stands for the properties, inside classes and outside', () => {
    const word = latin`^(?<first>\p{Lu}[\p{L}-]+) \p{Ll}+ [\p{N}.]+$`
    expect(word.exec('Żółw-Öl ärgert 2½.')?.groups?.first).toBe('Żółw-Öl')
    expect(word.test('ölig ärgert 2')).toBe(false)
    expect(latin`[^\p{L}]`.test('äß')).toBe(false)
  })

  test('takes flags, parts and escapes', () => {
    const pattern = latin.gi`\[${'\\p{L}'}\]\.`
    expect(pattern.flags).toBe('gi')
    expect('[ß].'.match(pattern)).toEqual(['[ß].'])
  })

  test('knows the capitals of every language of the EU that is written in Latin letters', () => {
    for (const name of ['Ģirts', 'Žofia', 'Ľubica', 'Șerban', 'Țepeș', 'Ġużeppi', 'Šarūnas', 'Ūla', 'Łukasz', 'Őrsi'])
      expect(name).toMatch(latin`^\p{Lu}\p{Ll}+$`)
  })

  test('refuses other properties', () => {
    expect(() => latin`[\p{L}\p{M}]`).toThrow('no ranges for a property')
    expect(() => latin`\P{L}`).toThrow('no ranges for a property')
  })
})
