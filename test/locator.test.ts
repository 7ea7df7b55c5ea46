import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { extractFacts } from '../pipeline/extract-facts.ts'
import { decode } from '../pipeline/read/decode.ts'
import { decodeEntities } from '../pipeline/read/html/tree.ts'
import { mediaTypeOf } from '../pipeline/read/media-type.ts'
import { extractFixture, fixtureFolder, fixtureNames } from './golden.ts'
import { htmlPage, readString } from './read/page.ts'

/** What a range of a page's source says: tags off, entities decoded, blanks as one. */
function words(source: string): string {
  return decodeEntities(source.replace(/<[^>]*>/g, ''))
    .replace(/[\u200b\ufeff\u2060]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

const quoted = (text: string) => text.replace(/\s+/g, ' ').trim()

describe('a locator', () => {
  const pages = fixtureNames().inputs.filter((name) => name.endsWith('.html'))

  test.each(pages)('leads to the words of the quote in the source of %s', async (name) => {
    const bytes = new Uint8Array(readFileSync(join(fixtureFolder, name)))
    const { charset } = mediaTypeOf({ source: name, bytes })
    const { text: source } = decode(bytes, charset, true)
    const { facts } = await extractFixture(name)
    for (const { quote, locator } of facts.flatMap(({ evidence }) => evidence)) {
      expect(words(source.slice(locator?.start, locator?.end))).toBe(quoted(quote.exact))
    }
    expect(facts.flatMap(({ evidence }) => evidence).every(({ locator }) => locator !== undefined)).toBe(true)
  })

  test('counts entities, tags and line breaks in between, and a closing entity whole', () => {
    const source = htmlPage(
      `<article><h1>Neues aus Th&uuml;ringen</h1><p>2.&nbsp;August 2018</p>
<p>Vorab: <b>J&ouml;rg&#32;M&uuml;ller</b>
 wurde zum <a href="/cio">CIO</a> des Freistaats Th&uuml;ringen ernannt&#46;</p><p>Mehr steht hier nicht.</p></article>`,
    )
    const { facts } = extractFacts(readString(source))
    const [evidence] = facts[0]?.evidence ?? []
    const found = source.slice(evidence?.locator?.start, evidence?.locator?.end)
    expect(words(found)).toBe(quoted(evidence?.quote.exact ?? ''))
    expect(found).toMatch(/J&ouml;rg[\s\S]*ernannt&#46;$/)
  })

  test('is left out where the text is the source', () => {
    const { facts } = extractFacts('[2.8.2018] Thomas Popp wurde zum CIO des Freistaats Sachsen ernannt.')
    expect(facts).toHaveLength(1)
    expect(facts[0]?.evidence[0]).not.toHaveProperty('locator')
  })
})
