import { expect, test } from 'vitest'
import { readString, textsOf } from './page.ts'

test('items of an RSS feed are teasers with their own date and link', () => {
  const item = (title: string, date: string) =>
    `<item><title>${title}</title><link>https://amt.example/${date.length}</link><pubDate>${date}</pubDate><description>&lt;p&gt;Das Amt teilt &amp;amp; meldet etwas mit.&lt;/p&gt;</description></item>`
  const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Presse</title>${item('Erste &amp; beste', 'Tue, 12 Mar 2019 23:30:00 GMT')}${item('Zweite', 'Mon, 4 Mar 2019 10:00:00 +0100')}</channel></rss>`
  const document = readString(feed)
  expect(document).toMatchObject({ mediaType: 'application/xml', title: 'Presse' })
  expect(textsOf(document, 'teaser')).toEqual([
    'Erste & beste',
    'Das Amt teilt & meldet etwas mit.',
    'Zweite',
    'Das Amt teilt & meldet etwas mit.',
  ])
  expect(document.segments.map((s) => s.item?.published)).toEqual([
    '2019-03-13',
    '2019-03-13',
    '2019-03-04',
    '2019-03-04',
  ])
  expect(document.segments[0]?.item?.link).toBe('https://amt.example/29')
})

test('Atom', () => {
  const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Neues</title><entry><title>Eins</title><link href="https://amt.example/1"/><updated>2020-05-06T10:00:00Z</updated><summary>Kurz gesagt ist alles gut.</summary></entry></feed>`
  expect(readString(feed).segments[0]?.item).toEqual({
    title: 'Eins',
    published: '2020-05-06',
    link: 'https://amt.example/1',
  })
})
