import type { ServerResponse } from 'node:http'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '../command.ts'
import { documentsIn, factsIn, issuesIn, pagesOf, QUICK, refresh, sourcesFile, troublesIn } from './refreshing.ts'
import { type Handler, news, type Pages, redirect, serve } from './server.ts'

const PAGE = news('Ute Beispiel')
const html = (response: ServerResponse, headers: object = {}) =>
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers })

/** Fetches the paths of a site that needs no more than these pages; `also` stays readable beside whatever fails. */
async function fetchPages(
  pages: Pages,
  paths = Object.keys(pages).filter((path) => path !== '/robots.txt'),
  more = {},
) {
  const site = await serve({ '/also': PAGE, ...pages })
  const out = temporaryFolder()
  const urls = [...paths, '/also'].map((path) => site.origin + path)
  const summary = await refresh(out, sourcesFile([pagesOf(urls, more)]))
  return { site, out, summary, troubles: troublesIn(out), counts: site.counts() }
}

/** Answers with each handler in turn, the last one again and again. */
function inTurn(...handlers: readonly Handler[]): Handler {
  let turn = 0
  return (request, response) => handlers[Math.min(turn++, handlers.length - 1)]?.(request, response)
}

const ok: Handler = (_, response) => void html(response).end(PAGE)
const status =
  (code: number, headers = {}): Handler =>
  (_, response) =>
    void response.writeHead(code, headers).end()

describe('politeness', () => {
  test('robots.txt: what is disallowed is not asked for', async () => {
    const robots = 'User-agent: *\nDisallow: /private\n\nUser-agent: aktenkundig\nDisallow: /ours\n'
    const { counts, troubles } = await fetchPages({ '/robots.txt': robots, '/ours/a': PAGE, '/private/b': PAGE })
    expect(counts).toEqual({ '/also': 1, '/private/b': 1 })
    expect(troubles).toEqual({ '/ours/a': 'robots' })
  })

  test('robots.txt that can not be had (503) means nothing is allowed, for now', async () => {
    const site = await serve({ '/robots.txt': status(503), '/a': PAGE })
    const out = temporaryFolder()
    await expect(refresh(out, sourcesFile([pagesOf([`${site.origin}/a`])]))).rejects.toThrow('not one document')
    expect(site.counts()).toEqual({})
    site.pages['/robots.txt'] = ''
    expect(await refresh(out, sourcesFile([pagesOf([`${site.origin}/a`])]))).toMatchObject({ documents: 1 })
  })

  test('crawl delay: the gaps between requests are as long as asked for', async () => {
    const { site } = await fetchPages({ '/robots.txt': 'User-agent: *\nCrawl-delay: 0.3', '/a': PAGE, '/b': PAGE })
    const times = site.requests.filter(({ path }) => path !== '/robots.txt').map(({ at }) => at)
    expect(times).toHaveLength(4)
    // Timers may be a millisecond early.
    for (const [index, time] of times.slice(1).entries()) expect(time - (times[index] ?? 0)).toBeGreaterThan(295)
  })

  test('the delay of the sources file holds for each host, redirects and retries included', async () => {
    const pages = { '/a': redirect(302, '/b'), '/b': inTurn(status(500), ok) }
    const { site } = await fetchPages(pages, ['/a'], { politeness: { ...QUICK, delay: '150ms' } })
    const times = site.requests.map(({ at }) => at)
    expect(times).toHaveLength(6)
    for (const [index, time] of times.slice(1).entries()) expect(time - (times[index] ?? 0)).toBeGreaterThan(145)
  })

  test('reservations against text and data mining: header, meta, tdmrep.json, robots.txt', async () => {
    const tdmrep = JSON.stringify([
      { location: '/reserved/*', 'tdm-reservation': 1, 'tdm-policy': 'https://example.org/p' },
    ])
    const { troubles, out, counts } = await fetchPages(
      {
        '/.well-known/tdmrep.json': tdmrep,
        '/reserved/a': PAGE,
        '/header': (_, response) => void html(response, { 'tdm-reservation': '1' }).end(PAGE),
        '/meta': PAGE.replace('<head>', '<head><meta content="1" name="TDM-Reservation">'),
        '/zero': PAGE.replace('<head>', '<head><meta name="tdm-reservation" content="0">'),
      },
      ['/reserved/a', '/header', '/meta', '/zero'],
    )
    expect(troubles).toEqual({ '/reserved/a': 'reserved', '/header': 'reserved', '/meta': 'reserved' })
    expect(issuesIn(out).find(({ source }) => source.endsWith('/reserved/a'))?.reason).toContain(
      'https://example.org/p',
    )
    expect(counts).not.toHaveProperty('/reserved/a')
    expect(documentsIn(out)).toHaveLength(2)
    const whole = await serve({ '/robots.txt': 'User-agent: *\nAllow: /\nTDM-Reservation: 1', '/a': PAGE })
    await expect(refresh(temporaryFolder(), sourcesFile([pagesOf([`${whole.origin}/a`])]))).rejects.toThrow()
    expect(whole.counts()).toEqual({})
  })

  test('cookies are refused: none is sent back', async () => {
    const cookie: Handler = (_, response) => void html(response, { 'set-cookie': 'a=b; Path=/' }).end(PAGE)
    const { site, summary } = await fetchPages({ '/a': cookie, '/b': cookie })
    expect(summary.documents).toBe(3)
    expect(site.requests.filter(({ headers }) => 'cookie' in headers)).toEqual([])
  })
})

describe('redirects', () => {
  test.each([301, 302, 303, 307, 308])('%i is followed and recorded', async (code) => {
    const { out, site } = await fetchPages({ '/old': redirect(code, '/new?utm_source=x'), '/new': PAGE }, ['/old'])
    const document = documentsIn(out).find(({ source }) => source.endsWith('/old'))
    expect(document).toMatchObject({ url: `${site.origin}/new`, redirects: `${code} ${site.origin}/old` })
  })

  test('a chain of five is followed, a longer one not; a loop is noticed', async () => {
    const chain = Object.fromEntries(
      Array.from({ length: 8 }, (_, i) => [
        `/c${i}`,
        i === 7 ? PAGE : redirect([301, 302, 308][i % 3] ?? 301, `/c${i + 1}`),
      ]),
    )
    const loop = { '/l1': redirect(301, '/l2'), '/l2': redirect(302, '/l3'), '/l3': redirect(308, '/l1') }
    const { troubles, out } = await fetchPages({ ...chain, ...loop, '/self': redirect(302, '/self') }, [
      '/c0',
      '/c2',
      '/l1',
      '/self',
    ])
    expect(troubles).toEqual({ '/c0': 'redirects', '/l1': 'redirects', '/self': 'redirects' })
    expect(documentsIn(out).map(({ source }) => new URL(source).pathname)).toEqual(['/also', '/c2'])
  })

  test('to something else than http(s) is refused', async () => {
    const { troubles } = await fetchPages({
      '/f': redirect(302, 'file:///etc/passwd'),
      '/n': redirect(302, 'http://['),
    })
    expect(troubles).toEqual({ '/f': 'not-http', '/n': 'redirects' })
  })
})

describe('troubles', () => {
  test('429 with Retry-After: waits as long as asked', async () => {
    const { site, summary } = await fetchPages({ '/a': inTurn(status(429, { 'retry-after': '1' }), ok) })
    expect(summary.documents).toBe(2)
    const [first, second] = site.requests.filter(({ path }) => path === '/a')
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThan(990)
  })

  test('429 with a Retry-After beyond all patience: the host is left alone, run again later (exit 75)', async () => {
    const pages = { '/b': status(429, { 'retry-after': '7200' }), '/z': PAGE }
    const { counts, troubles, summary } = await fetchPages(pages)
    expect(counts).toEqual({ '/also': 1, '/b': 1 })
    expect(troubles).toEqual({ '/b': 'busy', '/z': 'host' })
    expect(summary).toMatchObject({ failed: 2, passing: 2 })
  })

  test('500 then 200 is tried again; 500 for good is named', async () => {
    const { counts, troubles } = await fetchPages({ '/a': inTurn(status(500), status(503), ok), '/b': status(500) })
    expect(counts).toEqual({ '/a': 3, '/b': 3, '/also': 1 })
    expect(troubles).toEqual({ '/b': 'server' })
  })

  test('a host that fails three times in a row is left alone for this run', async () => {
    const down = Object.fromEntries(['/b', '/c', '/d', '/e'].map((path) => [path, status(502)]))
    const { counts, troubles } = await fetchPages(down)
    expect(counts).toEqual({ '/also': 1, '/b': 3, '/c': 3, '/d': 3 })
    expect(troubles['/e']).toBe('host')
  })

  test('slow bodies and servers that never answer run into time-outs', async () => {
    const drip: Handler = (_, response) => {
      html(response).write('<p>')
      const timer = setInterval(() => response.write(' '), 50)
      response.on('close', () => clearInterval(timer))
    }
    const stalled: Handler = (_, response) => void html(response).write('<p>Anfang')
    const silent: Handler = () => undefined
    const politeness = { ...QUICK, retries: 0, idle: '300ms', timeout: '1s' }
    const { troubles } = await fetchPages({ '/drip': drip, '/silent': silent }, undefined, { politeness })
    expect(troubles).toEqual({ '/drip': 'timeout', '/silent': 'timeout' })
    const other = await fetchPages({ '/stalled': stalled }, undefined, { politeness })
    expect(other.troubles).toEqual({ '/stalled': 'timeout' })
  })

  test('cut connections and wrong Content-Length are no pages; a second try may be one', async () => {
    const cut: Handler = (_, response) => {
      html(response).write(PAGE.slice(0, 80))
      setTimeout(() => response.destroy(), 20)
    }
    const short: Handler = (_, response) => {
      html(response, { 'content-length': PAGE.length + 500 }).write(PAGE)
      setTimeout(() => response.destroy(), 20)
    }
    const { troubles, counts, summary } = await fetchPages({ '/cut': cut, '/short': short, '/once': inTurn(cut, ok) })
    expect(troubles).toEqual({ '/cut': 'cut-off', '/short': 'cut-off' })
    expect(counts).toMatchObject({ '/cut': 3, '/once': 2 })
    expect(summary.documents).toBe(2)
  })

  test('a Content-Length that is too small cuts nothing off silently', async () => {
    const long: Handler = ({ socket }) =>
      void socket.end(`HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 40\r\n\r\n${PAGE}`)
    const { troubles, out } = await fetchPages({ '/long': long })
    // What was announced is read and nothing else: 40 bytes of a page hold no fact, or the answer is refused whole.
    const document = documentsIn(out).find(({ source }) => source.endsWith('/long'))
    expect(document === undefined || document.text.length < 40 || troubles['/long'] !== undefined).toBe(true)
    expect(factsIn(out)).toHaveLength(1)
  })

  test('login walls: 401, a redirect to a login page, a form instead of the page', async () => {
    const form =
      '<html><head><title>Bitte anmelden</title></head><body><form><input type="password" name="p"></form></body></html>'
    const box = PAGE.replace('<main>', '<header><form><input type="password"></form></header><main>')
    const { troubles, summary } = await fetchPages(
      { '/401': status(401), '/away': redirect(302, '/login?next=/away'), '/login': form, '/form': form, '/box': box },
      ['/401', '/away', '/form', '/box'],
    )
    expect(troubles).toEqual({ '/401': 'login', '/away': 'login', '/form': 'login' })
    expect(summary.documents).toBe(2)
  })
})

describe('sizes', () => {
  test('a gzip bomb is stopped at the limit of decoded bytes, br and zstd too', async () => {
    const zeros = Buffer.alloc(64 * 1024 * 1024, 32)
    const bomb =
      (encoding: string, body: Buffer): Handler =>
      (_, response) =>
        void html(response, { 'content-encoding': encoding }).end(body)
    const { troubles } = await fetchPages({
      '/br': bomb('br', brotliCompressSync(zeros, { params: { 0: 1 } })),
      '/gzip': bomb('gzip', gzipSync(zeros)),
      '/twice': bomb('gzip, gzip', gzipSync(gzipSync(zeros))),
      '/thrice': bomb('gzip, gzip, gzip', gzipSync('x')),
      '/zstd': bomb('zstd', zstdCompressSync(zeros)),
    })
    expect(troubles).toEqual({
      '/br': 'too-large',
      '/gzip': 'too-large',
      '/twice': 'too-large',
      '/thrice': 'encoding',
      '/zstd': 'too-large',
    })
  })

  test('a body of 100 MB is given up early, announced or not', async () => {
    let sent = 0
    const chunk = Buffer.alloc(1 << 20, 'x')
    const endless: Handler = (_, response) => {
      html(response)
      const more = () => {
        while (sent < 100 && !response.destroyed) {
          sent += 1
          if (!response.write(chunk)) return void response.once('drain', more)
        }
        response.end()
      }
      more()
    }
    const announced: Handler = (_, response) => void html(response, { 'content-length': 100_000_000 }).write('<p>')
    const { troubles } = await fetchPages({ '/announced': announced, '/endless': endless })
    expect(troubles).toEqual({ '/announced': 'too-large', '/endless': 'too-large' })
    expect(sent).toBeLessThan(60)
  })

  test('gzip, deflate (both kinds), br and zstd are read', async () => {
    const sent =
      (encoding: string, body: Buffer): Handler =>
      (_, response) =>
        void html(response, { 'content-encoding': encoding }).end(body)
    const { summary, troubles } = await fetchPages({
      '/gzip': sent('gzip', gzipSync(PAGE)),
      '/x-gzip': sent('x-gzip', gzipSync(PAGE)),
      '/deflate': sent('deflate', deflateSync(PAGE)),
      '/raw': sent('deflate', deflateRawSync(PAGE)),
      '/br': sent('br', brotliCompressSync(PAGE)),
      '/zstd': sent('zstd', zstdCompressSync(PAGE)),
      '/unknown': sent('lzma', Buffer.from(PAGE)),
      '/damaged': sent('gzip', gzipSync(PAGE).subarray(0, 60)),
    })
    expect(summary.documents).toBe(7)
    expect(troubles).toEqual({ '/unknown': 'encoding', '/damaged': 'cut-off' })
  })
})

describe('charset zoo', () => {
  const page = (charset = '') =>
    news('Jörg Müßiggang', { land: 'des Landes Thüringen' }).replace('<head>', `<head>${charset}`)
  const sent =
    (type: string, body: Buffer): Handler =>
    (_, response) =>
      void response.writeHead(200, { 'content-type': type }).end(body)
  const latin1 = Buffer.from(page(), 'latin1')
  test.each<[string, Handler]>([
    ['UTF-8 in the header', sent('text/html; charset=utf-8', Buffer.from(page()))],
    ['UTF-8 undeclared', sent('text/html', Buffer.from(page()))],
    ['ISO-8859-1 in the header', sent('text/html; charset=ISO-8859-1', latin1)],
    ['windows-1252 undeclared', sent('text/html', latin1)],
    ['Latin-1 in a meta element', sent('text/html', Buffer.from(page('<meta charset="iso-8859-15">'), 'latin1'))],
    ['UTF-8 declared as Latin-1', sent('text/html; charset=latin1', Buffer.from(page()))],
    ['Latin-1 declared as UTF-8', sent('text/html; charset=utf-8', latin1)],
    ['UTF-16 with a byte order mark', sent('text/html', Buffer.from(`\ufeff${page()}`, 'utf16le'))],
    ['UTF-8 with a byte order mark', sent('text/html; charset=iso-8859-1', Buffer.from(`\ufeff${page()}`))],
    ['a charset that does not exist', sent('text/html; charset=utf-ate', Buffer.from(page()))],
  ])('%s', async (_, handler) => {
    const site = await serve({ '/a': handler })
    const out = temporaryFolder()
    await refresh(out, sourcesFile([pagesOf([`${site.origin}/a`])]))
    expect(factsIn(out)).toMatchObject([{ person: 'Jörg Müßiggang', jurisdiction: 'DE-TH' }])
  })
})
