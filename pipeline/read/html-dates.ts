import type { PageDate } from '../../extractors/document.ts'
import type { Box, Layout } from './blocks.ts'
import { findDays } from './calendar.ts'
import type { LinkedData } from './json-ld.ts'
import { dayOfMachineDate, dayOfUrl } from './machine-dates.ts'
import type { PageFacts } from './page-facts.ts'
import { attribute, type Element } from './tree.ts'
import { headOf, isOthers, page, visibleDates } from './visible-dates.ts'

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

export interface PageDates {
  readonly published?: PageDate | undefined
  readonly modified?: PageDate | undefined
}

/** The dates of a page, not those of its teasers, each with the signal that gave it: markup about the page first, then what a reader sees. */
export function datesOf(
  facts: PageFacts,
  data: LinkedData,
  layout: Layout,
  container: Box | undefined,
  teasers: readonly Box[],
  url: string | undefined,
): PageDates {
  const seen = visibleDates(layout, container, teasers)
  const fromMeta = metaDate(facts, PUBLISHED)
  const timed = timeDates(
    facts.times.filter((time) => !teasers.some((box) => holds(box, time))),
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
  ].filter((date) => date !== undefined)
  return {
    published:
      outvoted(dated(data.published, 'json-ld'), fromMeta, seen.published, modified) ??
      byRank[0] ??
      seen.stand ??
      seen.modified,
    modified,
  }
}

/** Where the page's meta tags and its byline agree against JSON-LD, and not on the day of the last change, they win. */
function outvoted(
  data: PageDate | undefined,
  meta: PageDate | undefined,
  seen: PageDate | undefined,
  modified: PageDate | undefined,
): PageDate | undefined {
  const agree = data && meta && meta.value === seen?.value && meta.value !== data.value
  return agree && meta.value !== modified?.value ? meta : undefined
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
    let score =
      /datePublished|published|entry-date|pubdate/i.test(kind) || element.attribs.pubdate !== undefined ? 3 : 1
    if (at >= head.from && at <= head.to) score += 3
    else if (container && at > (container.element.startIndex ?? 0) && at < (container.element.endIndex ?? 0)) score += 1
    else score -= 1
    if (isAmong(element, layout, container)) score -= 4
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

function isAmong(element: Element, layout: Layout, container: Box | undefined): boolean {
  const at = element.startIndex ?? 0
  let inner: Box | undefined
  for (const box of layout.boxes)
    if ((box.element.startIndex ?? 0) <= at && (box.element.endIndex ?? 0) >= at) inner = box
  // Embedded posts have times of their own.
  for (let b = inner; b; b = b.parent) if (b.tag === 'blockquote') return true
  return isOthers(inner, container)
}
