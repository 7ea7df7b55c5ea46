import { describe, expect, test } from 'vitest'
import { normalUrl } from '../../pipeline/acquire/address.ts'
import { type Fetcher, fetchPage } from '../../pipeline/acquire/fetch.ts'
import { checkLiteral, guardedLookup, isPublicAddress } from '../../pipeline/acquire/guard.ts'
import { openBrowser } from '../../pipeline/acquire/http.ts'
import { siteRules } from '../../pipeline/acquire/robots.ts'
import { isFetched } from '../../pipeline/acquire/sources.ts'
import { temporaryFolder } from '../command.ts'
import { pagesOf, QUICK, refresh, sourcesFile, troublesIn } from './refreshing.ts'
import { news, serve } from './server.ts'

/** Forms of one forbidden thing: an address that is not on the public internet. */
const PRIVATE = [
  'http://127.0.0.1/',
  'http://127.1/',
  'http://2130706433/',
  'http://0x7f000001/',
  'http://0x7f.0.0.1/',
  'http://0177.0.0.1/',
  'http://0/',
  'http://10.1.2.3/',
  'http://172.16.0.1/',
  'http://192.168.0.1/',
  'http://169.254.169.254/latest/meta-data/',
  'http://100.64.0.1/',
  'http://[::1]/',
  'http://[::]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:7f00:1]/',
  'http://[::127.0.0.1]/',
  'http://[64:ff9b::7f00:1]/',
  'http://[2002:7f00:1::]/',
  'http://[fe80::1]/',
  'http://[fd12:3456::1]/',
  'http://①②⑦.⓪.⓪.①/',
  'http://127.0.0.1./',
  'http://255.255.255.255/',
]
const limits = { timeout: 3000, idle: 3000, maxWireBytes: 1000, maxBytes: 1000 }

describe('addresses off the public internet', () => {
  test.each(PRIVATE)('%s is blocked', async (address) => {
    const browser = openBrowser({ userAgent: 'test' })
    await expect(browser.get(new URL(address), {}, limits)).rejects.toMatchObject({
      code: 'private-address',
      retryable: false,
    })
    await browser.close()
  })

  test.each(['localhost', 'localhost.', 'ip6-localhost'])(
    'a name that resolves to loopback is blocked: %s',
    async (name) => {
      const browser = openBrowser({ userAgent: 'test' })
      const answer = browser.get(new URL(`http://${name}/`), {}, limits)
      // Not every machine knows every one of these names; none may be connected to.
      await expect(answer).rejects.toMatchObject({ code: expect.stringMatching(/^(?:private-address|connection)$/) })
      await browser.close()
    },
  )

  test('one private address among public ones is enough, whatever the lookup says first', async () => {
    const answers = [
      { address: '93.184.216.34', family: 4 },
      { address: '10.0.0.1', family: 4 },
    ]
    const lookup = guardedLookup(((_: string, __: object, done: (...args: unknown[]) => void) =>
      done(null, answers)) as never)
    const error = await new Promise((resolve) => lookup('rebind.example.org', { all: true }, resolve))
    expect(error).toMatchObject({ code: 'private-address' })
  })

  test('public addresses pass', () => {
    expect(['93.184.216.34', '2a00:1450:4001:80b::200e', '::ffff:93.184.216.34'].map(isPublicAddress)).toEqual([
      true,
      true,
      true,
    ])
    expect(() => checkLiteral(new URL('https://www.sachsen.de/'))).not.toThrow()
  })

  test.each([301, 302, 303, 307, 308])('a redirect (%i) to a private address is blocked', async (status) => {
    const inner = await serve({ '/secret': news('Ute Beispiel') })
    const guarded = openBrowser({ userAgent: 'test' })
    const signal = new AbortController().signal
    const fetcher: Fetcher = {
      // Stands for a host of the public internet, which the tests have none of.
      ask: ({ url, headers, limits }) =>
        url.host === 'public.example'
          ? Promise.resolve({ status, headers: { location: `${inner.origin}/secret` }, bytes: new Uint8Array() })
          : guarded.get(url, headers, limits),
      now: () => new Date(),
      signal,
      rules: async () => siteRules('http://public.example', { robots: 'missing' }),
    }
    const { politeness } = sourcesFile([pagesOf(['http://public.example/'])]).sources.filter(isFetched)[0] ?? {}
    if (politeness === undefined) throw new Error('no source')
    const answer = fetchPage({ url: 'http://public.example/go', politeness }, fetcher)
    await expect(answer).rejects.toMatchObject({ code: 'private-address' })
    expect(inner.requests).toEqual([])
    await guarded.close()
  })

  test('a page on a private address is not asked for, its robots.txt neither', async () => {
    const inner = await serve({ '/secret': news('Ute Beispiel') })
    const outer = await serve({ '/ok': news('Max Muster') })
    const closed = pagesOf([`${inner.origin}/secret`], { id: 'closed', allowPrivate: false, politeness: QUICK })
    const out = temporaryFolder()
    await refresh(out, sourcesFile([pagesOf([`${outer.origin}/ok`]), closed]))
    expect(inner.requests).toEqual([])
    expect(troublesIn(out)).toEqual({ '/secret': 'private-address' })
  })

  test('credentials in an address are neither sent nor kept', async () => {
    expect(normalUrl('https://user:secret@example.org/a?utm_source=x&b=1#c')).toBe('https://example.org/a?b=1')
    const site = await serve({ '/a': news('Ute Beispiel') })
    const out = temporaryFolder()
    await refresh(out, sourcesFile([pagesOf([`${site.origin.replace('//', '//user:secret@')}/a`])]))
    expect(site.requests.some(({ headers }) => 'authorization' in headers)).toBe(false)
  })
})
