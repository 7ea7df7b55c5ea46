import { describe, expect, test } from 'vitest'
import { StageError } from '../../pipeline/errors.ts'
import { readDocument } from '../../pipeline/read.ts'
import { htmlPage, PROSE, readString, textsOf } from './page.ts'

function codeOf(read: () => unknown): string | undefined {
  try {
    read()
  } catch (error) {
    if (error instanceof StageError) return error.code
    throw error
  }
  return undefined
}

describe('bad input', () => {
  test.each([
    ['nothing', '', 'empty'],
    ['blanks', ' \n\t ', 'empty'],
    ['an empty body', htmlPage(''), 'no-text'],
    [
      'frames only',
      '<html><frameset cols="20%,80%"><frame src="a.html"><frame src="b.html"></frameset></html>',
      'no-text',
    ],
    ['200,000 nested elements', `<html><body>${'<div>'.repeat(200_000)}Text`, 'too-deep'],
    [
      '100,000 unclosed inline elements',
      `<html><body>${'<b><p>'.repeat(100_000)}${PROSE}${'</i>'.repeat(100_000)}`,
      'too-deep',
    ],
    ['an unclosed script', `<html><body><script>var a = "${PROSE}`, 'no-text'],
    ['a broken feed', '<rss version="2.0"><channel><item>', 'feed'],
  ])('%s gives an issue with a reason', (_, text, code) => {
    expect(codeOf(() => readString(text))).toBe(code)
  })

  test('binary sent as HTML, a PNG, a gzip stream', () => {
    const noise = new Uint8Array(4000).map((_, i) => (i * 7919) % 251)
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...new Uint8Array(200)])
    const gzip = new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, ...noise])
    for (const bytes of [noise, png, gzip])
      expect(codeOf(() => readDocument({ source: 'x', bytes, contentType: 'text/html' }))).toBe('binary')
  })

  test('a PDF asks for the other entry', () => {
    expect(codeOf(() => readString('%PDF-1.4\n'))).toBe('pdf')
  })

  test.each([
    ['a megabyte in one attribute', `<div class="${'a-'.repeat(500_000)}">${PROSE}</div>`],
    ['script soup', `${'<script>var a = "<p>kein Text</p>"</script>'.repeat(5000)}<div>${PROSE}</div>`],
    [
      'JSON-LD that nests without end',
      `<script type="application/ld+json">${'['.repeat(100_000)}</script><div>${PROSE}</div>`,
    ],
    ['no end tags', `<div>${PROSE.replaceAll('</p>', '')}`],
  ])('%s: the text is read all the same', (_, body) => {
    expect(textsOf(readString(htmlPage(body)), 'main')).toHaveLength(2)
  })

  test('markup that the server calls plain text is read as markup', () => {
    expect(readString(htmlPage(`<article>${PROSE}</article>`), { contentType: 'text/plain' }).mediaType).toBe(
      'text/html',
    )
  })

  test('text that the server calls HTML is read', () => {
    expect(
      textsOf(readString('Nur ein Satz ohne Markup, der trotzdem gelesen wird.', { contentType: 'text/html' }), 'main'),
    ).toHaveLength(1)
  })

  test('megabytes of text, links and entities', () => {
    const big = [
      PROSE.repeat(20_000),
      '<p>Viele &amp;&uuml;&#8211;&bogus; sind es.</p>'.repeat(50_000),
      `<ul>${'<li><a href="/x">Titel eines Artikels</a></li>'.repeat(20_000)}</ul>${PROSE}`,
    ]
    for (const body of big) expect(readString(htmlPage(body)).text.length).toBeGreaterThan(200)
  })
})
