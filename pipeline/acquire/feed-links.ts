import { parseFeed } from 'feedsmith'
import { StageError } from '../errors.ts'

/** Addresses of the items of an RSS, RDF, Atom or JSON feed, in its order. Throws a StageError (`index`) for no feed. */
export function feedLinks(text: string, base: string): string[] {
  let feed: Record<string, unknown>
  try {
    feed = parseFeed(text.trim()).feed as Record<string, unknown>
  } catch (cause) {
    throw new StageError('acquire', 'index', 'it is no feed', { cause })
  }
  const items = (feed.items ?? feed.entries ?? []) as readonly Item[]
  return items
    .map(addressOf)
    .filter((href) => href !== undefined && URL.canParse(href, base))
    .map((href) => new URL(href as string, base).href)
}

interface Item {
  readonly link?: string
  readonly url?: string
  readonly links?: readonly { readonly href?: string; readonly rel?: string }[]
  readonly guid?: { readonly value?: string; readonly isPermaLink?: boolean }
}

function addressOf({ link, url, links, guid }: Item): string | undefined {
  const alternate = links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links?.[0]
  const permanent = guid?.isPermaLink !== false && /^https?:/.test(guid?.value ?? '') ? guid?.value : undefined
  return link ?? url ?? alternate?.href ?? permanent
}
