import parser from 'robots-parser'
import { type Reservation, reservationInFile, reservationInRobots } from './reservations.ts'

// Its types speak of a default export, the module itself is the function.
const robotsParser = parser as unknown as typeof parser.default

/** The name that robots.txt files can address us by. */
export const ROBOT = 'Aktenkundig'

/** What a site asks of robots, as fetched: kept in the state for a day. */
export interface SiteFiles {
  /** `missing` (4xx): everything is allowed. `unreachable`: nothing is, for now (RFC 9309, 2.3.1.4). */
  readonly robots: { readonly text: string } | 'missing' | 'unreachable'
  readonly tdmrep?: string
}

export interface SiteRules {
  /** Why an address must not be fetched, or undefined where it may. */
  refusal(address: string): 'robots' | 'robots-unreachable' | Reservation | undefined
  /** Milliseconds between two requests that the site asks for. */
  readonly crawlDelay: number
}

/** Longer delays than an hour come from mistakes. */
const MAX_DELAY = 3_600_000

/** What a site's files say about addresses of that site. */
export function siteRules(origin: string, { robots, tdmrep }: SiteFiles): SiteRules {
  const text = typeof robots === 'object' ? robots.text : ''
  const parsed = robotsParser(`${origin}/robots.txt`, text)
  const reserved = reservationInRobots(text)
  return {
    refusal(address) {
      if (robots === 'unreachable') return 'robots-unreachable'
      if (parsed.isAllowed(address, ROBOT) === false) return 'robots'
      const { pathname, search } = new URL(address)
      return reserved ?? (tdmrep === undefined ? undefined : reservationInFile(tdmrep, pathname + search))
    },
    crawlDelay: Math.min(MAX_DELAY, Math.max(0, (parsed.getCrawlDelay(ROBOT) ?? 0) * 1000)),
  }
}
