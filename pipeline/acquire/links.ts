import { StageError } from '../errors.ts'
import { decode } from '../read/decode.ts'
import { isHttp, isWanted, normalUrl } from './address.ts'
import { milliseconds } from './durations.ts'
import { feedLinks } from './feed-links.ts'
import { sitemapLinks } from './sitemap-links.ts'
import type { FetchedSource } from './sources.ts'

/** What a page leads to: the documents and further index pages behind a feed, a sitemap or a listing. */

/** `document`: a page to extract from; `index`: one that only leads to others. */
export type Role = 'document' | 'index'

export interface Link {
  readonly url: string
  readonly role: Role
}

interface IndexPage {
  /** The address that answered: relative links count from it. */
  readonly url: string
  readonly bytes: Uint8Array
  readonly contentType: string | undefined
  /** How many index pages led to this one. */
  readonly depth: number
  readonly now: Date
}

/** Sitemaps name other sitemaps one level deep. */
const MAX_DEPTH = 2

/** More links than any site's page has: beyond it the page is made to hurt. */
const MAX_LINKS = 50_000

/**
 * The links of an index page that the source wants, each once, in the page's order; other hosts' too, for feeds that
 * gather. Throws a StageError (`index`) where the page is not what the source says it is.
 */
export async function linksOf(source: FetchedSource, page: IndexPage): Promise<Link[]> {
  const links = new Map<string, Link>()
  for (const { url, role } of await rawLinks(source, page)) {
    if (!isHttp(url) || links.size >= MAX_LINKS) continue
    const address = normalUrl(url)
    if (role === 'document' && !isWanted(address, source.kind === 'page' ? {} : source)) continue
    if (!links.has(address)) links.set(address, { url: address, role })
  }
  return [...links.values()]
}

async function rawLinks(source: FetchedSource, page: IndexPage): Promise<readonly Link[]> {
  const text = textOf(page)
  switch (source.kind) {
    case 'page':
      return []
    case 'feed':
      return feedLinks(text, page.url).map((url) => ({ url, role: 'document' }))
    case 'sitemap':
      return sitemapLinks(text, page.url, since(source.maxAge, page.now)).filter(
        ({ role }) => role === 'document' || page.depth < MAX_DEPTH,
      )
    case 'listing': {
      const { listingLinks } = await import('./listing-links.ts')
      return listingLinks(text, page.url, source, page.depth)
    }
  }
}

function since(maxAge: string | undefined, now: Date): string | undefined {
  return maxAge === undefined ? undefined : new Date(now.getTime() - milliseconds(maxAge)).toISOString()
}

function textOf({ bytes, contentType }: IndexPage): string {
  const charset = /charset\s*=\s*["']?(?<name>[\w:.-]+)/i.exec(contentType ?? '')?.groups?.name
  const { text } = decode(bytes, charset, true)
  // Nothing that we read declares entities; what does wants to blow up (billion laughs) or to look into files.
  if (/<!ENTITY/i.test(text)) throw new StageError('acquire', 'index', 'it declares entities, which no feed needs')
  return text
}
