import { describe, expect, test } from 'vitest'
import { fragmentLink, quoteOf } from '../pipeline/proof.ts'

describe('quotes', () => {
  const text = `${'a'.repeat(40)}Zitat${'b'.repeat(40)}`

  test('carry up to 32 units on either side', () => {
    expect(quoteOf(text, { start: 40, end: 45 })).toEqual({
      exact: 'Zitat',
      prefix: 'a'.repeat(32),
      suffix: 'b'.repeat(32),
    })
    expect(quoteOf('Zitat', { start: 0, end: 5 })).toEqual({ exact: 'Zitat', prefix: '', suffix: '' })
  })

  test('never cut a character in half', () => {
    const smileys = '😀'.repeat(20)
    const { prefix, suffix } = quoteOf(`${smileys}.Q.${smileys}`, { start: 41, end: 42 })
    expect(prefix).toBe(`${'😀'.repeat(15)}.`)
    expect(suffix).toBe(`.${'😀'.repeat(16)}`)
  })
})

describe('links', () => {
  const link = (quote: string, url = 'https://example.org/a?b=1#old') => fragmentLink(url, quote)

  test('open the page at the quote; hyphens, commas and ampersands are no syntax', () => {
    expect(link('Baden-Württemberg, CIO & CDO')).toBe(
      'https://example.org/a?b=1#:~:text=Baden%2DW%C3%BCrttemberg%2C%20CIO%20%26%20CDO',
    )
  })

  test('address long quotes by their first and last words', () => {
    const words = Array.from({ length: 60 }, (_, index) => `Wort${index}`)
    expect(link(words.join(' '))).toBe(
      'https://example.org/a?b=1#:~:text=Wort0%20Wort1%20Wort2%20Wort3%20Wort4%20Wort5,Wort54%20Wort55%20Wort56%20Wort57%20Wort58%20Wort59',
    )
    expect(link('erste Zeile\nzweite Zeile')).toMatch(/#:~:text=erste%20Zeile,zweite%20Zeile$/)
  })

  test('are left out where there is no address to open', () => {
    for (const url of [undefined, 'a.txt', 'file:///a', 'javascript:alert(1)', 'http://']) {
      expect(fragmentLink(url, 'Zitat')).toBeUndefined()
    }
  })
})
