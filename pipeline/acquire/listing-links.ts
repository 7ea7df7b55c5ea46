import { load } from 'cheerio'
import { StageError } from '../errors.ts'
import type { Link } from './links.ts'
import type { FetchedSource } from './sources.ts'

type Listing = Extract<FetchedSource, { kind: 'listing' }>

/** The links of a list page, and the one to its next page as long as the source wants more. Throws a StageError (`index`). */
export function listingLinks(html: string, base: string, source: Listing, depth: number): Link[] {
  const $ = load(html)
  const from = $('base[href]').attr('href')
  const root = from !== undefined && URL.canParse(from, base) ? new URL(from, base).href : base
  const hrefs = (selector: string): string[] => {
    const found = select(() => $(selector).toArray(), selector)
    const links = found.flatMap((element) => {
      const own = $(element).attr('href')
      return own === undefined
        ? $(element)
            .find('a[href]')
            .toArray()
            .map((link) => $(link).attr('href'))
        : [own]
    })
    return links
      .filter((href) => href !== undefined && URL.canParse(href, root))
      .map((href) => new URL(href as string, root).href)
  }
  const documents = hrefs(source.links).map((url): Link => ({ url, role: 'document' }))
  if (documents.length === 0)
    throw new StageError('acquire', 'index', `the selector ${source.links} finds no link: has the site changed?`)
  const [next] = source.next === undefined || depth + 1 >= source.pages ? [] : hrefs(source.next)
  return next === undefined ? documents : [...documents, { url: next, role: 'index' }]
}

function select<T>(query: () => T, selector: string): T {
  try {
    return query()
  } catch (cause) {
    throw new StageError('acquire', 'index', `${selector} is no CSS selector`, { cause })
  }
}
