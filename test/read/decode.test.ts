import { describe, expect, test } from 'vitest'
import { decode } from '../../pipeline/read/decode.ts'
import { htmlPage, PROSE } from './page.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))

describe('decode', () => {
  test.each([
    ['UTF-8 without a word about it', utf8('Münchner Straße'), undefined, 'utf-8'],
    ['windows-1252 without a word about it', latin1('Münchner Straße'), undefined, 'windows-1252'],
    ['the header names it', latin1('Münchner Straße'), 'iso-8859-1', 'windows-1252'],
    ['the header says UTF-8, the bytes are Latin-1', latin1('Münchner Straße'), 'utf-8', 'windows-1252'],
    ['the header says Latin-1, the bytes are UTF-8', utf8('Münchner Straße'), 'iso-8859-1', 'utf-8'],
    ['a label that no decoder knows', utf8('Münchner Straße'), 'x-unbekannt', 'utf-8'],
    [
      'a byte order mark beats the header',
      new Uint8Array([0xef, 0xbb, 0xbf, ...utf8('Münchner Straße')]),
      'iso-8859-1',
      'utf-8',
    ],
    ['UTF-8 that is declared UTF-16', utf8('Münchner Straße'), 'utf-16', 'utf-8'],
    ['UTF-8 that is declared Chinese', utf8('Münchner Straße'), 'gb2312', 'utf-8'],
    [
      'declared UTF-16 without a mark',
      new Uint8Array(Buffer.from('Münchner Straße', 'utf16le')),
      'utf-16le',
      'utf-16le',
    ],
    ['UTF-16', new Uint8Array([0xff, 0xfe, ...Buffer.from('Münchner Straße', 'utf16le')]), undefined, 'utf-16le'],
  ])('%s', (_, bytes, charset, encoding) => {
    expect(decode(bytes, charset, false)).toEqual({ text: 'Münchner Straße', encoding })
  })

  test('reads the declaration in the page', () => {
    const page = latin1(htmlPage('<p>Größe</p>').replace('utf-8', 'iso-8859-15'))
    expect(decode(page, undefined, true).encoding).toBe('iso-8859-15')
  })

  test('takes back UTF-8 that somebody read as Latin-1', () => {
    const mangled = Buffer.from('Die Münchner Behörden prüfen Anträge für Gebühren.', 'utf8').toString('latin1')
    expect(decode(utf8(mangled), 'utf-8', false).text).toBe('Die Münchner Behörden prüfen Anträge für Gebühren.')
  })

  test('leaves a rightly encoded text alone that speaks of mangled letters', () => {
    const text = 'Aus ü wird Ã¼, aus ö wird Ã¶, aus ä wird Ã¤.'
    expect(decode(utf8(text), undefined, false).text).toBe(text)
  })

  test('reads single Latin-1 bytes within UTF-8: a template in one encoding, a text in the other', () => {
    const bytes = new Uint8Array([...utf8('Bürger, Behörden, Gebühren, Größe und f'), 0xfc, ...utf8('r alle')])
    expect(decode(bytes, undefined, false).text).toBe('Bürger, Behörden, Gebühren, Größe und für alle')
  })

  test('keeps what a declared Japanese page says', () => {
    const bytes = new Uint8Array([0x93, 0xfa, 0x96, 0x7b])
    expect(decode(bytes, 'shift_jis', true)).toEqual({ text: '日本', encoding: 'shift_jis' })
  })

  test('a page of prose survives every usual encoding', () => {
    for (const bytes of [utf8(PROSE), latin1(PROSE)]) expect(decode(bytes, undefined, true).text).toBe(PROSE)
  })

  test('a long page is cut between characters, and holds its marks', () => {
    for (const start of ['', 'a', 'ab', 'abc', 'ü']) {
      const text = `${start}${'ß€😀\ufeff'.repeat(20_000)}`
      expect(decode(utf8(text), undefined, true)).toEqual({ text, encoding: 'utf-8' })
    }
    expect(decode(new Uint8Array([...utf8('ü'.repeat(40_000)), 0xfc]), undefined, true).text).toBe('ü'.repeat(40_001))
    expect(decode(new Uint8Array(70_000).fill(0xbc), undefined, true).encoding).toBe('windows-1252')
  })
})
