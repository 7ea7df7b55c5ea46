import { definedOnly } from '../../../extractors/defined-only.ts'
import { decodeEntities } from './tree.ts'

/** The properties of a page's JSON-LD that reading uses. */
export interface LinkedData {
  readonly published?: string
  readonly modified?: string
  readonly headline?: string
  readonly author?: string
  readonly publisher?: string
  readonly body?: string
  readonly description?: string
  readonly language?: string
  readonly url?: string
  /** The page is one of a forum's thread. */
  readonly thread?: true
}

const ARTICLE =
  /(?:Article|BlogPosting|Report|LiveBlogPosting|Recipe|Review|CreativeWork|Posting|AnalysisNewsArticle|FAQPage|HowTo)$/

const PAGE = /(?:WebPage|AboutPage|ItemPage|VideoObject|PodcastEpisode|Event)$/

type Json = Record<string, unknown>

/** Merges what a page's JSON-LD scripts say of its article, or of the page where they know no article. */
export function linkedData(scripts: readonly string[]): LinkedData {
  const things: Json[] = []
  for (const script of scripts) {
    const value = parse(script)
    if (value !== undefined) collect(value, things)
  }
  const article =
    things.find((t) => ARTICLE.test(typeOf(t)) && t.datePublished) ?? things.find((t) => ARTICLE.test(typeOf(t)))
  const page = things.find((t) => PAGE.test(typeOf(t)))
  const main = article ?? page
  if (!main) return {}
  const bodies = things.filter((t) => ARTICLE.test(typeOf(t))).map((t) => text(t.articleBody) ?? '')
  return definedOnly({
    published: text(main.datePublished) ?? text(page?.datePublished) ?? text(main.dateCreated),
    modified: text(main.dateModified) ?? text(page?.dateModified),
    headline: text(article?.headline) ?? text(article?.name),
    author: nameOf(main.author),
    publisher: nameOf(main.publisher) ?? nameOf(things.find((t) => /Organization$/.test(typeOf(t)))),
    body: bodies.sort((a, b) => b.length - a.length)[0] || undefined,
    description: text(main.description),
    language: text(main.inLanguage),
    url: text(main.url) ?? idOf(main.mainEntityOfPage),
    thread: typeOf(main) === 'DiscussionForumPosting' || undefined,
  })
}

function parse(script: string): unknown {
  const trimmed = script.trim()
  const bare = /^[[{]/.test(trimmed) && /[\]}]$/.test(trimmed.slice(-1)) ? trimmed : unwrapped(trimmed)
  try {
    return JSON.parse(bare)
  } catch {
    try {
      // Editors paste raw line breaks and tabs into strings, and trailing commas behind lists.
      return JSON.parse(
        bare
          .replace(/[^\P{Cc}]+/gu, ' ')
          .replace(/,\s*([}\]])/g, '$1')
          .replace(/;\s*$/, ''),
      )
    } catch {
      return undefined
    }
  }
}

/** Without the comment or CDATA section around it. */
function unwrapped(script: string): string {
  return script
    .replace(/^(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[|\/\/<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>|\/\/\]\]>)$/, '')
}

/** All typed objects, breadth first, bounded: pages nest `@graph`, arrays and `mainEntity`. */
function collect(root: unknown, things: Json[]): void {
  const queue: unknown[] = [root]
  for (let i = 0; i < queue.length && i < 2000; i++) {
    const value = queue[i]
    if (Array.isArray(value)) queue.push(...value.slice(0, 200))
    else if (value && typeof value === 'object') {
      const object = value as Json
      if (object['@type']) things.push(object)
      for (const key of [
        '@graph',
        'mainEntity',
        'mainEntityOfPage',
        'hasPart',
        'itemListElement',
        'item',
        'liveBlogUpdate',
      ]) {
        if (key !== 'liveBlogUpdate' && key !== 'itemListElement' && object[key] && typeof object[key] === 'object')
          queue.push(object[key])
      }
    }
  }
}

function typeOf(thing: Json): string {
  const type = thing['@type']
  return typeof type === 'string' ? type : Array.isArray(type) ? String(type[0]) : ''
}

function text(value: unknown): string | undefined {
  if (Array.isArray(value)) return text(value[0])
  if (typeof value !== 'string') return undefined
  const plain = (value.includes('&') ? decodeEntities(value) : value).trim()
  return plain === '' ? undefined : plain
}

function nameOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.slice(0, 5).map(nameOf).filter(Boolean).join(', ') || undefined
  if (value && typeof value === 'object') return text((value as Json).name)
  const name = text(value)
  return name && !/^https?:/.test(name) ? name : undefined
}

function idOf(value: unknown): string | undefined {
  return typeof value === 'string'
    ? value
    : value && typeof value === 'object'
      ? text((value as Json)['@id'])
      : undefined
}
