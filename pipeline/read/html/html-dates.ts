import type { PageDate } from '../../../extractors/document.ts'
import { lastAtMost, lastStartingBy } from '../../../extractors/german/sorted.ts'
import { isChronicle } from '../dates/date-lines.ts'
import { dateOfLines } from '../dates/head-dates.ts'
import { dayOfMachineDate, dayOfScripts, dayOfUrl } from '../dates/machine-dates.ts'
import { findDays } from '../dates/written-dates.ts'
import type { Box, Layout } from './blocks.ts'
import type { Teasers } from './html-teasers.ts'
import type { LinkedData } from './json-ld.ts'
import { type PageFacts, rawText } from './page-facts.ts'
import { attribute, type Element } from './tree.ts'
import { headOf, isComment, isOccasion, isOthers, labelled, page, visibleDates } from './visible-dates.ts'

/** Meta names that give the day of publication, the surest first. */
const PUBLISHED =
  'article:published_time article:published og:article:published_time og:published_time bt:pubdate sailthru.date parsely-pub-date cxenseparse:recs:publishtime cxenseparse:publishtime datepublished date_published published_time published_at publish_date publishdate publish-date publication_date publication-date pubdate dc.date.issued dcterms.issued article_date_original article.published originalpublicationdate displaydate rnews:datepublished vr:published_time og:pubdate last-published citation_publication_date prism.publicationdate'.split(
    ' ',
  )

const MODIFIED =
  'article:modified_time og:updated_time article:modified datemodified date_modified dcterms.modified dc.date.modified modified_time last-modified lastmod revised updated'.split(
    ' ',
  )

/** Names that some sites use for the last change or the day of the export: believed only where no byline speaks. */
const VAGUE =
  'dc.date.created dcterms.created article.created date.created dc.created created dcterms.date dc.date date'.split(' ')

interface PageDates {
  readonly published?: PageDate | undefined
  readonly modified?: PageDate | undefined
}

/** What was found of a page's text before its dates. */
export interface Found {
  readonly layout: Layout
  readonly container: Box | undefined
  readonly headline: string | undefined
  readonly teasers: Teasers
}

/** The dates of a page, not those of its teasers, each with the signal that gave it: markup about the page first, then what a reader sees. */
export function datesOf(facts: PageFacts, data: LinkedData, found: Found, url: string | undefined): PageDates {
  const { layout, container, headline, teasers } = found
  const seen = visibleDates(layout, container, teasers.boxes, headline)
  const fromMeta = metaDate(facts, PUBLISHED)
  const timed = timeDates(
    facts.times.filter((time) => !teasers.boxes.some((box) => holds(box, time))),
    layout,
    container,
  )
  const modified =
    dated(data.modified, 'json-ld') ??
    metaDate(facts, MODIFIED) ??
    dated(timed.modified, 'time') ??
    seen.modified ??
    seen.stand
  const byRank = [
    dated(data.published, 'json-ld'),
    fromMeta,
    dated(timed.sure, 'time'),
    seen.published,
    dated(timed.published, 'time'),
    metaDate(facts, VAGUE),
    page(url && dayOfUrl(url), 'url'),
    page(facts.canonical && dayOfUrl(facts.canonical), 'url'),
    ownTeaser(teasers, url ?? facts.canonical),
  ].filter((date) => date !== undefined)
  return {
    published:
      outvoted(data, fromMeta, seen.published, modified) ??
      released(byRank[0], seen.published) ??
      byRank[0] ??
      page(dayOfScripts(facts.code.map(rawText)), 'script') ??
      seen.stand ??
      ofText(layout, container, teasers) ??
      seen.modified,
    modified,
  }
}

/** What the article's own lines say where the markup is silent: *Dezember 2021*, *Kiel, im Mai 2007*, *Ausgegeben: 17.10.2017*. */
function ofText({ blocks }: Layout, container: Box | undefined, teasers: Teasers): PageDate | undefined {
  const own = blocks.filter(
    (block, i) =>
      (!container || (i >= container.from && i < container.to)) &&
      !isOthers(block.box, container) &&
      !teasers.boxes.some((box) => i >= box.from && i < box.to),
  )
  const texts = own.map(({ text }) => text)
  return dateOfLines(texts, isChronicle(texts))
}

/**
 * Where the page's meta tags and its byline agree against JSON-LD, and not on the day of the last change, they win.
 * JSON-LD has the day on which a thread began; each page of it has the day of its own first post.
 */
function outvoted(
  { published, thread }: LinkedData,
  meta: PageDate | undefined,
  seen: PageDate | undefined,
  modified: PageDate | undefined,
): PageDate | undefined {
  const data = dated(published, 'json-ld')
  if (thread && data && seen && seen.value > data.value) return seen
  const agree = data && meta && meta.value === seen?.value && meta.value !== data.value
  return agree && meta.value !== modified?.value ? meta : undefined
}

const DAYS_BEFORE_RELEASE = 7

/** A press text is released on the day of its dateline; its record may have been made some days before. */
function released(record: PageDate | undefined, seen: PageDate | undefined): PageDate | undefined {
  if (seen?.signal !== 'dateline' || !record) return undefined
  const days = (Date.parse(seen.value) - Date.parse(record.value)) / 86_400_000
  return days > 0 && days <= DAYS_BEFORE_RELEASE ? seen : undefined
}

/** The day beside the page's own title in a list of articles that it shows. */
function ownTeaser({ blocks }: Teasers, url: string | undefined): PageDate | undefined {
  if (!url) return undefined
  for (const { item } of blocks.values())
    if (item.published && item.link && withoutEnd(item.link) === withoutEnd(url))
      return page(item.published, 'own-teaser')
  return undefined
}

function withoutEnd(url: string): string {
  return (url.split('#', 1)[0] ?? '').replace(/\/$/, '')
}

function dated(value: string | undefined, signal: string): PageDate | undefined {
  return page(value && dayOfMachineDate(value), signal)
}

function metaDate({ meta }: PageFacts, names: readonly string[]): PageDate | undefined {
  for (const name of names) {
    const value = meta.get(name)
    const found = value && dated(value, 'meta')
    if (found) return found
  }
  return undefined
}

/** `<time>` and `itemprop` dates that stand with the article, not with teasers or comments around it. */
function timeDates(
  times: readonly Element[],
  layout: Layout,
  container: Box | undefined,
): { sure?: string | undefined; published?: string | undefined; modified?: string | undefined } {
  let published: { value: string; score: number } | undefined
  let modified: string | undefined
  const head = headOf(layout, container)
  for (const element of times) {
    // What readers see is in the site's own time zone.
    const shown = element.name === 'time' ? findDays(textOf(element) ?? '')[0]?.value : undefined
    const value = shown ?? attribute(element, 'datetime') ?? attribute(element, 'content') ?? textOf(element)
    if (!value || !dayOfMachineDate(value)) continue
    const kind = `${element.attribs.itemprop ?? ''} ${element.attribs.class ?? ''} ${element.attribs.id ?? ''}`
    if (/modified|updated|aktualisiert|changed/i.test(kind) && !/published/i.test(kind)) {
      modified ??= value
      continue
    }
    const at = element.startIndex ?? 0
    const inner = boxAround(at, layout)
    if (isComment(inner, container, head.title) || isOccasion(labelled(layout.blocks, blockAt(at, layout)))) continue
    let score =
      /datePublished|published|entry-date|pubdate/i.test(kind) || element.attribs.pubdate !== undefined ? 3 : 1
    if (at >= head.from && at <= head.to) score += 3
    else if (container && at > (container.element.startIndex ?? 0) && at < (container.element.endIndex ?? 0)) score += 1
    else score -= 1
    if (isQuoted(inner) || isOthers(inner, container)) score -= 4
    if (score > (published?.score ?? 1)) published = { value, score }
  }
  return {
    sure: published && published.score >= 5 ? published.value : undefined,
    published: published?.value,
    modified,
  }
}

function textOf(element: Element): string | undefined {
  const child = element.firstChild
  return child?.type === 'text' ? child.data.replace(/\s+/g, ' ').trim() : undefined
}

function holds(box: Box, element: Element): boolean {
  const at = element.startIndex ?? 0
  return at >= (box.element.startIndex ?? 0) && at <= (box.element.endIndex ?? 0)
}

/** The innermost box around a source offset. */
function boxAround(at: number, { boxes }: Layout): Box | undefined {
  for (let i = lastAtMost(at, boxes.length, (n) => boxes[n]?.element.startIndex ?? 0); i >= 0; i--)
    if ((boxes[i]?.element.endIndex ?? 0) >= at) return boxes[i]
  return undefined
}

/** The number of the block in which a source offset lies, or of the one before it. */
function blockAt(at: number, { blocks }: Layout): number {
  const before = lastStartingBy(blocks, at)
  return (blocks[before]?.end ?? 0) >= at ? before : before + 1
}

/** Embedded posts have times of their own. */
function isQuoted(inner: Box | undefined): boolean {
  for (let b = inner; b; b = b.parent) if (b.tag === 'blockquote') return true
  return false
}
