import { Parser } from 'htmlparser2'
import { StageError } from '../errors.ts'
import type { Link } from './links.ts'

/**
 * The pages and further sitemaps that a sitemap names, read piece by piece; without `since` all, else those whose lastmod
 * is not older (ISO 8601) or not given. A plain list of addresses is a sitemap too. Throws a StageError (`index`).
 */
export function sitemapLinks(text: string, base: string, since?: string): Link[] {
  if (!/<(?:\w+:)?(?:urlset|sitemapindex)[\s>]/i.test(text.slice(0, 5000))) return plainList(text)
  const links: Link[] = []
  let entry: { loc: string; lastmod: string; role: Link['role'] } | undefined
  let field: 'loc' | 'lastmod' | undefined
  const parser = new Parser(
    {
      onopentag(name) {
        const tag = localName(name)
        if (tag === 'url' || tag === 'sitemap')
          entry = { loc: '', lastmod: '', role: tag === 'url' ? 'document' : 'index' }
        // image:loc and video:loc name files, not pages.
        field = (tag === 'loc' || tag === 'lastmod') && !/^(?:image|video):/i.test(name) ? tag : undefined
      },
      ontext(data) {
        if (entry !== undefined && field !== undefined) entry[field] += data
      },
      onclosetag(name) {
        field = undefined
        if (entry === undefined || !/^(?:url|sitemap)$/.test(localName(name))) return
        const { loc, lastmod, role } = entry
        entry = undefined
        if (URL.canParse(loc.trim(), base) && isFresh(lastmod.trim(), since))
          links.push({ url: new URL(loc.trim(), base).href, role })
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(text)
  return links
}

function isFresh(lastmod: string, since: string | undefined): boolean {
  if (since === undefined || Number.isNaN(Date.parse(lastmod))) return true
  return Date.parse(lastmod) >= Date.parse(since)
}

function localName(name: string): string {
  return name.replace(/^.*:/, '').toLowerCase()
}

function plainList(text: string): Link[] {
  const lines = text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  if (lines.length === 0 || !lines.every((line) => /^https?:\/\/\S+$/i.test(line)))
    throw new StageError('acquire', 'index', 'it is no sitemap')
  return lines.map((url) => ({ url, role: 'document' }))
}
