import { describe, expect, test } from 'vitest'
import { isWanted, matchesPattern, normalUrl } from '../../pipeline/acquire/address.ts'
import { temporaryFolder } from '../command.ts'
import { documentsIn, factsIn, refresh, sourcesFile, troublesIn } from './refreshing.ts'
import { news, type Pages, serve } from './server.ts'

const PAGES = { '/a': news('Ute Beispiel'), '/b': news('Max Muster'), '/c': news('Eva Exempel') }

async function through(kind: string, path: string, pages: Pages, more: object = {}) {
  const site = await serve({ ...PAGES, '/z': news('Zoe Zusatz'), ...pages })
  const out = temporaryFolder()
  const also = { id: 'also', kind: 'page', urls: [`${site.origin}/z`] }
  const main = { id: 'main', kind, urls: [site.origin + path], ...more }
  await refresh(out, sourcesFile([main, also]))
  const documents = documentsIn(out).filter(({ origin }) => origin === 'main')
  return { site, out, paths: documents.map(({ source }) => new URL(source).pathname), troubles: troublesIn(out) }
}

const rss = (items: string, head = '') =>
  `<?xml version="1.0"?>${head}<rss version="2.0"><channel><title>T</title>${items}</channel></rss>`
const item = (link: string) => `<item><title>x</title><link>${link}</link></item>`
const urlset = (entries: string) =>
  `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries}</urlset>`

describe('feeds', () => {
  test.each([
    ['RSS', rss(item('/a') + item('/b?utm_medium=rss'))],
    [
      'Atom',
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><id>1</id><updated>2020-01-01T00:00:00Z</updated>
      ${['/a', '/b'].map((href) => `<entry><title>x</title><id>${href}</id><updated>2020-01-01T00:00:00Z</updated><link rel="self" href="/c"/><link rel="alternate" href="${href}"/></entry>`).join('')}</feed>`,
    ],
    [
      'JSON Feed',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'T',
        items: [
          { id: '1', url: '/a' },
          { id: '2', url: '/b' },
        ],
      }),
    ],
    [
      'RDF',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="/"><title>T</title><link>/</link><description>d</description></channel>
      <item rdf:about="/a"><title>x</title><link>/a</link></item><item rdf:about="/b"><title>y</title><link>/b</link></item></rdf:RDF>`,
    ],
  ])('%s leads to its pages', async (_, feed) => {
    expect((await through('feed', '/feed', { '/feed': feed })).paths).toEqual(['/a', '/b'])
  })

  test('entities are not expanded: billion laughs, files of the machine', async () => {
    const laughs = `<!DOCTYPE rss [<!ENTITY a "${'ha'.repeat(1000)}"><!ENTITY b "${'&a;'.repeat(1000)}">]>`
    const file = '<!DOCTYPE rss [<!ENTITY f SYSTEM "file:///etc/passwd">]>'
    for (const head of [laughs, file]) {
      const { troubles, paths } = await through('feed', '/feed', { '/feed': rss(item('&b;&f;/a'), head) })
      expect(troubles).toEqual({ '/feed': 'index' })
      expect(paths).toEqual([])
    }
  })

  test('what is no feed is said', async () => {
    expect((await through('feed', '/a', {})).troubles).toEqual({ '/a': 'index' })
  })

  test('pages that a feed has dropped stay known', async () => {
    const { site, out } = await through('feed', '/feed', { '/feed': rss(item('/a') + item('/b')) })
    site.pages['/feed'] = rss(item('/c'))
    const main = { id: 'main', kind: 'feed', urls: [`${site.origin}/feed`] }
    await refresh(out, sourcesFile([main]))
    expect(factsIn(out)).toHaveLength(3)
  })
})

describe('sitemaps', () => {
  test('an index leads to sitemaps, these to pages; filters by address and date', async () => {
    const index = `<sitemapindex><sitemap><loc>/sitemap-1.xml</loc></sitemap></sitemapindex>`
    const entries = ['/a', '/b', '/c', '/video/d'].map(
      (path, i) =>
        `<url><loc>${path}</loc><lastmod>20${18 + i * 2}-01-01</lastmod><image:image><image:loc>/i.png</image:loc></image:image></url>`,
    )
    const pages = { '/sitemap.xml': index, '/sitemap-1.xml': urlset(entries.join('')) }
    const more = {
      exclude: ['*/video/*'],
      maxAge: `${Math.round((Date.now() - Date.parse('2019-06-01')) / 86_400_000)}d`,
    }
    const { paths, site } = await through('sitemap', '/sitemap.xml', pages, more)
    expect(paths).toEqual(['/b', '/c'])
    expect(site.counts()).not.toHaveProperty('/video/d')
  })

  test('a limit holds for one run; the others come with the next', async () => {
    const pages = { '/sitemap.xml': urlset(['/a', '/b', '/c'].map((path) => `<url><loc>${path}</loc></url>`).join('')) }
    const { paths, site, out } = await through('sitemap', '/sitemap.xml', pages, { limit: 2, every: '20h' })
    expect(paths).toHaveLength(2)
    const main = { id: 'main', kind: 'sitemap', urls: [`${site.origin}/sitemap.xml`], limit: 2, every: '20h' }
    await refresh(out, sourcesFile([main]))
    expect(documentsIn(out)).toHaveLength(3)
    expect(Object.values(site.counts())).toEqual([1, 1, 1, 1, 1])
  })

  test('a sitemap that names itself ends', async () => {
    const index = `<sitemapindex><sitemap><loc>/s.xml</loc></sitemap><sitemap><loc>/s.xml?a=1</loc></sitemap></sitemapindex>`
    const { site } = await through('sitemap', '/s.xml', { '/s.xml': index })
    expect(site.requests.length).toBeLessThan(8)
  })
})

describe('listings', () => {
  const list = (links: readonly string[], next = '') =>
    `<html><body><nav><a href="/nav">x</a></nav>${links.map((href) => `<h2 class="t"><a href="${href}">x</a></h2>`).join('')}${next && `<a rel="next" href="${next}">weiter</a>`}</body></html>`

  test('a selector finds the links, another one the next page, as far as wanted', async () => {
    const pages = {
      '/list': list(['/a'], '/list?p=2'),
      '/list?p=2': list(['/b'], '/list?p=3'),
      '/list?p=3': list(['/c']),
    }
    const { paths, site } = await through('listing', '/list', pages, { links: '.t a', next: 'a[rel=next]', pages: 2 })
    expect(paths).toEqual(['/a', '/b'])
    expect(site.counts()).toEqual({ '/list': 1, '/list?p=2': 1, '/a': 1, '/b': 1, '/z': 1 })
  })

  test('a selector that finds nothing any more is an error, not an empty list', async () => {
    const { troubles } = await through('listing', '/list', { '/list': list(['/a']) }, { links: '.headline a' })
    expect(troubles).toEqual({ '/list': 'index' })
  })
})

describe('addresses', () => {
  test('one spelling for one page', () => {
    const same = [
      'HTTPS://Example.org:443/a?x=1&utm_campaign=y#frag',
      'https://example.org/a;jsessionid=AB12?x=1&fbclid=z',
    ]
    expect(same.map((address) => normalUrl(address))).toEqual(Array(2).fill('https://example.org/a?x=1'))
    expect(normalUrl('/b?q=a%20b', 'https://example.org/a')).toBe('https://example.org/b?q=a%20b')
  })

  test('patterns', () => {
    const address = 'https://example.org/presse/2024/a.html'
    expect(
      ['https://example.org/presse/*', '*/2024/*.html', '*', address].every((p) => matchesPattern(address, p)),
    ).toBe(true)
    expect(
      ['https://example.org/presse', '*/2023/*', '*.pdf', '*a.html*a.html'].some((p) => matchesPattern(address, p)),
    ).toBe(false)
    expect(isWanted(address, { include: ['*/presse/*'], exclude: ['*/2024/*'] })).toBe(false)
  })
})
