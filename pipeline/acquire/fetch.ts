import { setTimeout as sleep } from 'node:timers/promises'
import { StageError } from '../errors.ts'
import { isHttp, normalUrl } from './address.ts'
import type { Ask } from './ask.ts'
import { milliseconds } from './durations.ts'
import type { Answer, Limits } from './http.ts'
import { checkLogin } from './login.ts'
import { type Reservation, reservationIn } from './reservations.ts'
import type { SiteRules } from './robots.ts'
import type { Politeness } from './sources.ts'

/** One page over the network: polite, with redirects and retries. */

export interface PageRequest {
  readonly url: string
  readonly politeness: Politeness
  readonly language?: string
  /** What the last good answer said, to ask only for what is new; valid for that answer's own address. */
  readonly known?: { readonly url: string; readonly etag?: string; readonly lastModified?: string }
}

interface Redirect {
  readonly status: number
  readonly url: string
}

export interface Page {
  /** The address that answered. */
  readonly url: string
  /** The addresses that led there, each with its status. */
  readonly redirects: readonly Redirect[]
  readonly headers: Readonly<Record<string, string>>
  /** ISO 8601, UTC. */
  readonly retrieved: string
  /** Undefined where the page is still what it was (304). */
  readonly bytes?: Uint8Array
}

export interface Fetcher {
  readonly ask: Ask
  readonly now: () => Date
  /** Aborts waits, not requests under way. */
  readonly signal: AbortSignal
  /** What the site of an address asks of robots. */
  rules(url: URL, politeness: Politeness): Promise<SiteRules>
}

const MAX_REDIRECTS = 5
const REDIRECTS = new Set([301, 302, 303, 307, 308])
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504])

/**
 * Fetches a page. Throws StageErrors; not worth another try are `private-address`, `too-large`, `encoding`, `robots`,
 * `reserved`, `login`, `gone` (410), `not-found`, `status`, `redirects`, `not-http`. The others (`timeout`, `connection`,
 * `cut-off`, `busy`, `server`, `robots-unreachable`) are tried again here first, where that is polite.
 */
export async function fetchPage(request: PageRequest, fetcher: Fetcher): Promise<Page> {
  const redirects: Redirect[] = []
  let url = normalUrl(request.url)
  for (;;) {
    const answer = await askPolitely(url, request, fetcher)
    if (!REDIRECTS.has(answer.status)) {
      const page = pageOf(url, redirects, answer, fetcher.now())
      if (page.bytes !== undefined) checkLogin(request.url, page)
      return page
    }
    redirects.push({ status: answer.status, url })
    url = nextAddress(url, answer, redirects)
  }
}

function nextAddress(url: string, { headers }: Answer, redirects: readonly Redirect[]): string {
  const location = headers.location
  if (location === undefined || !URL.canParse(location, url))
    throw new StageError('acquire', 'redirects', 'a redirect without an address')
  const next = normalUrl(location, url)
  if (!isHttp(next)) throw new StageError('acquire', 'not-http', `redirected to ${new URL(next).protocol}`)
  if (redirects.some((redirect) => redirect.url === next))
    throw new StageError('acquire', 'redirects', `redirected in a circle, back to ${next}`)
  if (redirects.length > MAX_REDIRECTS)
    throw new StageError('acquire', 'redirects', `more than ${MAX_REDIRECTS} redirects`)
  return next
}

function pageOf(url: string, redirects: readonly Redirect[], answer: Answer, now: Date): Page {
  const { status, headers, bytes } = answer
  const page = { url, redirects, headers, retrieved: now.toISOString() }
  if (status === 304) return page
  if (status === 410) throw new StageError('acquire', 'gone', 'gone for good (410)')
  if (status === 404) throw new StageError('acquire', 'not-found', 'not found (404)')
  if ([401, 402, 403, 407, 451].includes(status))
    throw new StageError('acquire', status === 401 ? 'login' : 'status', `access denied (${status})`)
  if (status !== 200) throw new StageError('acquire', 'status', `answered with status ${status}`)
  const reservation = reservationIn(headers, bytes)
  if (reservation) throw reserved(reservation)
  return { ...page, bytes }
}

/** One address, asked again while that may help. */
async function askPolitely(url: string, request: PageRequest, fetcher: Fetcher): Promise<Answer> {
  const { politeness } = request
  const target = new URL(url)
  const rules = await fetcher.rules(target, politeness)
  checkRules(rules, url)
  const delay = Math.max(milliseconds(politeness.delay), rules.crawlDelay)
  const asked = { url: target, headers: headersFor(url, request), limits: limitsOf(politeness), delay }
  return retrying(() => fetcher.ask(asked), politeness, fetcher.signal)
}

/** Throws where a site's rules forbid an address. */
function checkRules(rules: SiteRules, url: string): void {
  const refusal = rules.refusal(url)
  if (refusal === undefined) return
  if (refusal === 'robots') throw new StageError('acquire', 'robots', 'robots.txt disallows it')
  if (refusal === 'robots-unreachable')
    throw new StageError('acquire', refusal, 'robots.txt can not be had, so nothing is allowed', { retryable: true })
  throw reserved(refusal)
}

/** Does a request again after answers and troubles that may pass; waits longer each time, or as long as the host says. */
export async function retrying(
  ask: () => Promise<Answer>,
  politeness: Politeness,
  signal: AbortSignal,
): Promise<Answer> {
  const maxWait = milliseconds(politeness.maxWait)
  for (let attempt = 0; ; attempt += 1) {
    const outcome = await ask().catch((error: unknown) => {
      if (error instanceof StageError && error.retryable) return error
      throw error
    })
    if (!(outcome instanceof StageError) && !PASSING.has(outcome.status)) return outcome
    const trouble = outcome instanceof StageError ? outcome : passing(outcome)
    const asked = outcome instanceof StageError ? 0 : retryAfter(outcome.headers['retry-after'])
    if (attempt >= politeness.retries || asked > maxWait || signal.aborted) throw trouble
    const wait = Math.max(asked, Math.min(maxWait, milliseconds(politeness.backoff) * 2 ** attempt))
    await sleep(wait, undefined, { signal }).catch(() => {
      throw trouble
    })
  }
}

function passing({ status }: Answer): StageError {
  const code = status === 429 ? 'busy' : 'server'
  return new StageError('acquire', code, `the server answered with status ${status}`, { retryable: true })
}

/** Milliseconds that a Retry-After header asks for: seconds or a date. */
export function retryAfter(header: string | undefined): number {
  if (header === undefined) return 0
  const seconds = /^\s*\d{1,9}\s*$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now()
  return Number.isNaN(seconds) ? 0 : Math.max(0, seconds)
}

function headersFor(url: string, { known, language = 'de' }: PageRequest): Record<string, string> {
  const same = known?.url === url ? known : undefined
  return {
    accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,application/pdf;q=0.8,*/*;q=0.5',
    'accept-language': `${language},*;q=0.3`,
    ...(same?.etag === undefined ? {} : { 'if-none-match': same.etag }),
    ...(same?.lastModified === undefined ? {} : { 'if-modified-since': same.lastModified }),
  }
}

export function limitsOf({ timeout, idle, maxWireBytes, maxBytes }: Politeness): Limits {
  return { timeout: milliseconds(timeout), idle: milliseconds(idle), maxWireBytes, maxBytes }
}

function reserved({ where, policy }: Reservation): StageError {
  const terms = policy === undefined ? '' : `, terms: ${policy}`
  return new StageError('acquire', 'reserved', `text and data mining is reserved (${where}${terms})`)
}
