import { StageError } from '../errors.ts'
import type { Ask } from './ask.ts'
import { milliseconds } from './durations.ts'
import { limitsOf, retrying } from './fetch.ts'
import type { Answer } from './http.ts'
import { type SiteFiles, type SiteRules, siteRules } from './robots.ts'
import type { Politeness } from './sources.ts'
import type { State } from './state.ts'

/** What sites ask of robots, fetched once a day and kept in the state. */

const DAY = 86_400_000
const FILE_LIMITS = { maxWireBytes: 1_000_000, maxBytes: 2_000_000 }

type Sites = (url: URL, politeness: Politeness) => Promise<SiteRules>

interface SitesOptions {
  readonly state: State
  readonly ask: Ask
  readonly now: () => Date
  readonly signal: AbortSignal
}

/** Gives the rules of an address's site. Throws a StageError (`private-address`) where it must not be asked at all. */
export function openSites(options: SitesOptions): Sites {
  const known = new Map<string, Promise<SiteRules>>()
  return (url, politeness) => {
    const rules = known.get(url.origin) ?? rulesOf(url.origin, politeness, options)
    known.set(url.origin, rules)
    return rules
  }
}

async function rulesOf(origin: string, politeness: Politeness, options: SitesOptions): Promise<SiteRules> {
  const { state, now } = options
  const kept = state.one<{ files: string }>(
    'SELECT files FROM site WHERE origin = ? AND asked > ?',
    origin,
    now().getTime() - DAY,
  )
  if (kept !== undefined) return siteRules(origin, JSON.parse(kept.files) as SiteFiles)
  const files = await askSite(origin, politeness, options)
  // An unreachable robots.txt is asked for again by the next run.
  if (files.robots !== 'unreachable') {
    const json = JSON.stringify(files)
    state.change('INSERT OR REPLACE INTO site (origin, asked, files) VALUES (?, ?, ?)', origin, now().getTime(), json)
  }
  return siteRules(origin, files)
}

async function askSite(origin: string, politeness: Politeness, options: SitesOptions): Promise<SiteFiles> {
  const robots = await siteFile(new URL('/robots.txt', origin), milliseconds(politeness.delay), politeness, options)
  if (robots === 'unreachable') return { robots }
  const found: SiteFiles = { robots: robots === 'missing' ? robots : { text: robots } }
  const delay = Math.max(milliseconds(politeness.delay), siteRules(origin, found).crawlDelay)
  const tdmrep = await siteFile(new URL('/.well-known/tdmrep.json', origin), delay, politeness, options)
  return /^\s*\[/.test(tdmrep) ? { ...found, tdmrep } : found
}

async function siteFile(
  url: URL,
  delay: number,
  politeness: Politeness,
  { ask, signal }: SitesOptions,
): Promise<string | 'missing' | 'unreachable'> {
  const limits = { ...limitsOf(politeness), ...FILE_LIMITS }
  try {
    let target = url
    for (let hop = 0; hop <= 5; hop += 1) {
      const answer: Answer = await retrying(() => ask({ url: target, headers: {}, limits, delay }), politeness, signal)
      const location = answer.headers.location
      if (answer.status === 200) return new TextDecoder().decode(answer.bytes)
      if (answer.status < 300 || answer.status >= 400 || location === undefined) return 'missing'
      target = new URL(location, target)
      if (!/^https?:$/.test(target.protocol)) return 'missing'
    }
    return 'missing'
  } catch (error) {
    if (!(error instanceof StageError)) throw error
    if (error.code === 'private-address' || error.code === 'stopped') throw error
    return 'unreachable'
  }
}
