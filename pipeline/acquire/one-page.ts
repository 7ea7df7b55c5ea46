import type { Acquired } from '../acquire.ts'
import { StageError } from '../errors.ts'
import { packageVersion } from '../package.ts'
import { asking } from './ask.ts'
import { fetchPage } from './fetch.ts'
import { openBrowser } from './http.ts'
import { ROBOT } from './robots.ts'
import { openSites } from './sites.ts'
import type { Politeness } from './sources.ts'
import { openState } from './state.ts'
import { openTurns } from './turns.ts'

/** A person waits for the page: one retry, short pauses. robots.txt and its Crawl-delay hold all the same. */
const POLITENESS: Politeness = {
  delay: '500ms',
  retries: 1,
  backoff: '1s',
  maxWait: '10s',
  timeout: '1m',
  idle: '30s',
  maxWireBytes: 20_000_000,
  maxBytes: 20_000_000,
}

/**
 * Fetches one page that somebody named by hand, under the same rules as a run (robots.txt, reservations, no private
 * address), and keeps nothing of it. Why it can't be had is an answer, not an exception.
 */
export async function fetchOne(
  address: string,
  { allowPrivate = false, now = () => new Date() }: { allowPrivate?: boolean; now?: () => Date } = {},
): Promise<Acquired> {
  if (!URL.canParse(address)) return { source: address, error: new StageError('acquire', 'not-http', 'is no address') }
  const signal = new AbortController().signal
  const state = openState(':memory:')
  const browser = openBrowser({ userAgent: `${ROBOT}/${packageVersion()}`, allowPrivate })
  const ask = asking(browser, openTurns(1, signal))
  const rules = openSites({ state, ask, now, signal })
  try {
    const request = { url: address, politeness: POLITENESS }
    const { url, headers, retrieved, bytes } = await fetchPage(request, { ask, now, signal, rules })
    const contentType = headers['content-type']
    const page = { source: address, url, retrieved, bytes: bytes ?? new Uint8Array() }
    return { source: address, snapshot: { ...page, ...(contentType !== undefined && { contentType }) } }
  } catch (error) {
    if (error instanceof StageError) return { source: address, error }
    throw error
  } finally {
    await browser.close()
    state.close()
  }
}
