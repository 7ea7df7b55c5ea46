import { describe, expect, test } from 'vitest'
import { attribute, type ChildNode, parseMarkup } from '../../pipeline/read/html/tree.ts'

/** The tree as nested arrays: name and children of elements, texts as they are. */
function shape(node: ChildNode | null): unknown[] {
  const nodes: unknown[] = []
  for (let at = node; at; at = at.next) nodes.push(at.type === 'tag' ? [at.name, ...shape(at.firstChild)] : at.data)
  return nodes
}

describe('the tree of a page', () => {
  test.each([
    [
      '<p>eins<p>zwei<br>drei</p>',
      [
        ['p', 'eins'],
        ['p', 'zwei', ['br'], 'drei'],
      ],
    ],
    ['a</br>b</p>c', ['a', ['br'], 'b', ['p'], 'c']],
    ['<ul><li>a<li>b</ul>c', [['ul', ['li', 'a'], ['li', 'b']], 'c']],
    ['<div>a<!-- b -->c</div>', [['div', 'ac']]],
    ['<p>1 < 2 &amp; 3', [['p', '1 < 2 &amp; 3']]],
    ['<script>a<b></script>', [['script', 'a<b>']]],
    ['<b>a</i></b></div>c', [['b', 'a'], 'c']],
    ['', []],
  ])('%s', (markup, expected) => {
    expect(shape(parseMarkup(markup).root.firstChild)).toEqual(expected)
  })

  test('offsets are those of the tags and texts in the source', () => {
    const source = 'x <div\n class="a">ü&shy;b<b>c</b></div>'
    const [text, div] = [parseMarkup(source).root.firstChild, parseMarkup(source).root.firstChild?.next]
    if (div?.type !== 'tag') throw new Error('no element')
    expect([text?.startIndex, div.startIndex, div.endIndex]).toEqual([0, 2, source.length - 1])
    expect(source.slice(div.firstChild?.startIndex, div.firstChild?.next?.startIndex)).toBe('ü&shy;b')
  })

  test('a page in parts is the same page, wherever it is cut', () => {
    const source =
      '<!DOCTYPE html><!-- a > b -- --><p class="a > b" id=\'c\' hidden>ü&amp;<br/>x</p><script>if (a < b) "</p>"</script><b'
    const told = (parts: string | string[]) =>
      JSON.stringify(parseMarkup(parts).root, (key, value) => (key === 'parent' ? undefined : value))
    const whole = told(source)
    for (let at = 0; at <= source.length; at++) expect(told([source.slice(0, at), source.slice(at)])).toBe(whole)
    expect(told([...source])).toBe(whole)
  })

  test('an element has the attributes that are asked for, of two the first, with entities undecoded', () => {
    const { root, telling } = parseMarkup('<a CLASS="x &amp; y" class=z data-id=1 href><i itemprop="datePublished">')
    const [link] = [root.firstChild]
    if (link?.type !== 'tag') throw new Error('no element')
    expect(link.attribs).toMatchObject({ class: 'x &amp; y', href: '', id: undefined })
    expect(link.attribs).not.toHaveProperty('data-id')
    expect([attribute(link, 'class'), attribute(link, 'href'), attribute(link, 'id')]).toEqual([
      'x & y',
      undefined,
      undefined,
    ])
    expect(telling.map(({ name }) => name)).toEqual(['i'])
    expect(parseMarkup('<p><b>').root.firstChild).toHaveProperty('attribs.class', undefined)
  })

  test('a page that is nested to hurt is refused', () => {
    expect(() => parseMarkup('<div>'.repeat(2000))).toThrow(/nested/)
    expect(() => parseMarkup('<div>'.repeat(1000))).not.toThrow()
  })
})
