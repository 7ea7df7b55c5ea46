import type { LinkedData } from './json-ld.ts'
import type { PageFacts } from './page-facts.ts'

/** What a page's markup calls its title, without the site's name. */
interface MarkupTitles {
  /** Titles that editors write for sharing and search (Open Graph, JSON-LD), the surest first. */
  readonly curated: readonly string[]
  /** The curated title that Open Graph and JSON-LD share. */
  readonly agreed: string | undefined
  /** The curated ones and `<title>`. */
  readonly all: readonly string[]
}

export function markupTitles(facts: PageFacts, data: LinkedData): MarkupTitles {
  const site = [
    facts.meta.get('og:site_name'),
    data.publisher,
    facts.meta.get('application-name'),
    facts.meta.get('publisher'),
  ]
  const raw = [
    facts.meta.get('og:title'),
    data.headline,
    facts.meta.get('dcterms.title') ?? facts.meta.get('dc.title'),
    facts.meta.get('twitter:title'),
    facts.titles[0],
  ]
  const names = new Set(site.flatMap((name) => (name ? [squash(name)] : [])))
  const cleaned = raw.map((title) => {
    const own = title && withoutSite(title, names, raw)
    return own && !names.has(squash(own)) ? own : undefined
  })
  const distinct = (titles: readonly (string | undefined)[]) => [
    ...new Set(titles.filter((title) => title !== undefined)),
  ]
  const [shared, linked] = cleaned
  return {
    curated: distinct([shared, linked]),
    all: distinct(cleaned),
    agreed: shared === linked ? shared : undefined,
  }
}

/**
 * *Kabinett beschließt Strategie | Landesportal* loses its last part where that is the site's name, where another of
 * the page's titles goes without it, or where a bar or a dash cuts off a short name.
 */
function withoutSite(title: string, names: ReadonlySet<string>, others: readonly (string | undefined)[]): string {
  const text = title.replace(/\s+/g, ' ').trim()
  const parts = text.split(CUT)
  if (parts.length < 2) return text
  const last = parts.at(-1) ?? ''
  const first = parts[0] ?? ''
  const rest = text.slice(0, text.lastIndexOf(last)).replace(/(?<![\s|•·»«›—–-])[\s|•·»«›—–-]+$/, '')
  if (names.has(squash(last)) || /\.(?:de|at|ch|com|org|net|info|eu|lu|li)$/i.test(last))
    return withoutSite(rest, names, others)
  if (names.has(squash(first)) && last.length > 15)
    return text.slice(text.indexOf(first) + first.length).replace(/^[\s|•·»«›—–-]+/, '')
  if (others.some((other) => other !== title && other && squash(other) === squash(rest))) return rest
  return /\|/.test(text.slice(rest.length, text.length - last.length)) && last.length <= 40 && rest.length > 15
    ? rest
    : text
}

/** A title for comparing: its letters and figures alone. */
export function squash(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

/** How two squashed titles agree: the same, one within the other (a kicker, a date, the site's name), or not at all. */
export function agreement(a: string, b: string): 'same' | 'within' | undefined {
  if (a === b && a !== '') return 'same'
  const shorter = Math.min(a.length, b.length)
  return shorter > 14 && (a.includes(b) || b.includes(a)) ? 'within' : undefined
}

/** Where a bar or a dash cuts a title. */
const CUT = /(?<!\s)\s+[|•·»«›—–-]+\s+|\s?\|\s?/

/**
 * The page's title: a curated title that the headline bears out (one may have a kicker more than the other), else the
 * headline, else the part of what the markup says that a block near the text begins or ends with: of two the one
 * nearer to it, since the site's name stands above. What a bar or a
 * dash sets apart from the headline is the site's name, no kicker.
 */
export function chooseTitle(
  { curated, all, agreed }: MarkupTitles,
  headline: string | undefined,
  near: readonly string[],
): string | undefined {
  if (!headline) return partShown(all[0], near)
  const shown = squash(headline)
  const borne = curated.find((title) => agreement(squash(title), shown))
  if (borne === undefined) return agreed ?? headline
  const parts = borne.split(CUT)
  return [parts[0], parts.at(-1)].find((part) => part && squash(part) === shown) ?? borne
}

const SHORTEST_HEADLINE = 15

function partShown(title: string | undefined, near: readonly string[]): string | undefined {
  const parts = title?.split(CUT) ?? []
  if (parts.length < 2) return title
  const texts = near.map(squash)
  const places = parts.map((part) => {
    const wanted = squash(part)
    return wanted.length < SHORTEST_HEADLINE
      ? -1
      : texts.findLastIndex((text) => text.startsWith(wanted) || text.endsWith(wanted))
  })
  const last = Math.max(...places)
  return last < 0 ? title : parts[places.indexOf(last)]
}
