import type { PageDate } from '../../extractors/document.ts'
import type { Block, Box, Layout } from './blocks.ts'
import { type CalendarDate, findDays } from './calendar.ts'
import { bylineDate, dateLead, datelineDate, standDate, updateDate } from './date-lines.ts'
import type { Hint } from './hints.ts'
import type { LinkedData, PageFacts } from './json-ld.ts'
import { dayOfMachineDate, dayOfUrl } from './machine-dates.ts'
import { proseMass } from './main-text.ts'
import { attribute, type Element } from './tree.ts'

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

function page(day: string | undefined, signal: string): PageDate | undefined {
  return day && day >= '1990' ? { value: day, signal } : undefined
}

function metaDate({ meta }: PageFacts, names: readonly string[]): PageDate | undefined {
  for (const name of names) {
    const value = meta.get(name)
    const found = value && dated(value, 'meta')
    if (found) return found
  }
  return undefined
}

const OTHERS = new Set<Hint>([
  'comments',
  'teasers',
  'sidebar',
  'navigation',
  'footer',
  'advert',
  'consent',
  'newsletter',
  'widget',
])

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

/** The foot of an article, not of the page: bylines stand there in blogs. */
function hasArticleAround(box: Box): boolean {
  for (let b = box.parent; b; b = b.parent)
    if (b.tag === 'article' || b.hint === 'article' || b.hint === 'body') return b.tag !== 'body'
  return false
}

/** Whether a box lies in something that is not the article: themes name outer boxes oddly, so these do not count. */
function isOthers(box: Box | undefined, container: Box | undefined): boolean {
  for (let b = box; b; b = b.parent) {
    if (container && b.from <= container.from && b.to >= container.to) return false
    if (b.hint && OTHERS.has(b.hint) && !(b.hint === 'footer' && hasArticleAround(b))) return true
  }
  return false
}

/** Where an article's head stands: from a little above the headline to its first paragraphs; indices of blocks and source offsets. */
function headOf(
  { blocks }: Layout,
  container: Box | undefined,
): { from: number; to: number; first: number; last: number; title: number } {
  const start = container?.from ?? 0
  const end = container?.to ?? blocks.length
  const title =
    nearestHeading(blocks, 'h1', start, end) ??
    nearestHeading(blocks, 'h2', start, Math.min(end, start + 3), start - 12) ??
    start
  const first = Math.max(0, Math.min(title, start) - 10)
  let last = Math.max(title, start)
  for (let prose = 0; last < blocks.length && prose < 2; last++) if (proseMass(blocks[last] as Block) > 60) prose++
  return { from: blocks[first]?.start ?? 0, to: blocks[Math.max(last - 1, 0)]?.end ?? 0, first, last, title }
}

/** Of the headings of one level up to the container's end the one nearest to its start. */
function nearestHeading(
  blocks: readonly Block[],
  tag: string,
  start: number,
  end: number,
  from = 0,
): number | undefined {
  let best: number | undefined
  for (let i = Math.max(from, 0); i < Math.min(end, blocks.length); i++) {
    if (blocks[i]?.tag === tag && (best === undefined || Math.abs(i - start) < Math.abs(best - start))) best = i
  }
  return best
}

const DATE_CLASS = /date|datum|time|publi|posted|submitted|created|meta|byline|author|info|details/i
const TOLD =
  /(?<![\p{L}])(?:[Vv]eröffentlicht|[Ee]rstellt|[Pp]ubliziert|[Gg]eschrieben|[Ee]rschienen|[Gg]epostet|[Pp]osted|[Pp]ublished|[Gg]espeichert|[Ee]ingestellt|(?:Presse|Medien)(?:mitteilung|information))(?![\p{L}])/u
const EVENT =
  /(?<![\p{L}])(?:Termin|Beginn|Einlass|findet|nächste[rns]?|Copyright|Kommentare?n?|bis|Veranstaltung|gültig|Geburtstag|Anmeldeschluss|Uhr in)(?![\p{L}])|©|[:.]\d\d(?:\sUhr)?\s?[–-]\s?\d{1,2}[.:]\d\d/u

/** Dates in the visible text, weighed by how they are written and where they stand. */
function visibleDates(
  layout: Layout,
  container: Box | undefined,
  teasers: readonly Box[],
): PageDates & { stand?: PageDate | undefined } {
  const { blocks } = layout
  const head = headOf(layout, container)
  let best: { date: PageDate; score: number } | undefined
  let modified: PageDate | undefined
  let stand: PageDate | undefined
  const end = container?.to ?? blocks.length
  for (const [i, block] of blocks.entries()) {
    const { text } = block
    if (!/\d{4}|\d\.\d{1,2}\.\d\d/.test(text) || teasers.some((box) => i >= box.from && i < box.to)) continue
    const nearEnd = i >= end - 4 && i < end + 10
    const found = standDate(text)
    if (found) stand ??= page(found.value, 'stand')
    const update = updateDate(text)
    if (update && (/^(?:Diese|Die) Seite/.test(text) || !isOthers(block.box, container)))
      modified ??= page(update.value, 'updated')
    const candidate = written(block, i >= head.first && i < head.last)
    if (!candidate || found) continue
    let score = candidate.score
    if (i >= head.title && i < head.last) score += 3
    else if (i >= head.first && i < head.last) score += i >= head.title - 4 ? 2 : 1
    else score += nearEnd ? 1 : -2
    const inArticleHead = i >= head.title - 2 && i < head.last
    if (inArticleHead && (Math.abs(i - head.title) < 4 || Math.abs(i - (container?.from ?? 0)) < 4)) score += 1
    // *Erschienen am …* in a paragraph of class `c-teaser__meta`: what announces something else holds a link.
    const others = block.linked === 0 && block.box.hint === 'teasers' ? block.box.parent : block.box
    if (isOthers(others, container)) score -= inArticleHead ? 2 : 4
    const date = page(candidate.date.value, candidate.signal)
    if (date && score >= 4 && score > (best?.score ?? 0)) best = { date, score }
  }
  return { published: best?.date, modified, stand }
}

function written(block: Block, inHead: boolean): { date: CalendarDate; score: number; signal: string } | undefined {
  const { text } = block
  const dateline = inHead ? datelineDate(text) : undefined
  if (dateline && text.length > 60) return { date: dateline, score: 4, signal: 'dateline' }
  const bracket = dateLead(text)
  if (bracket?.shape === 'bracket' && inHead) {
    return { date: { value: bracket.value, start: 1, end: bracket.rest }, score: 4, signal: 'dateline' }
  }
  const told = TOLD.exec(text)
  if (text.length > 200 && !told) return undefined
  const byline = bylineDate(text)
  const dates = findDays(text)
  const date = byline ?? (told ? dates.find((d) => Math.abs(d.start - told.index) < 60) : dates[0])
  if (!date || updateDate(text)?.start === date.start) return undefined
  if (/\d\.?\s?[-–]\s?$/.test(text.slice(0, date.start))) return undefined
  // *9. Dezember 2009: Die Behörde stoppt …* is an entry of a chronicle.
  if (!byline && !told && text.length > 45 && /[.!?]$/.test(text)) return undefined
  const names = [block.box, block.box.parent]
    .map((box) => `${box?.element.attribs.class ?? ''} ${box?.element.attribs.id ?? ''}`)
    .join(' ')
  let score = byline ? 2 : 0
  if (text.length - (date.end - date.start) < 12) score += 1
  if (text.length <= 100) score += 1
  if (told) score += 2
  if (
    /(?:wurde|Veröffentlicht|veröffentlicht|Erschienen|Publiziert|Geschrieben|Erstellt|Eingestellt|Gepostet|erstellt|geschrieben)[^.]{0,60}$/.test(
      text.slice(0, date.start),
    ) &&
    told
  )
    score += 1
  if (DATE_CLASS.test(names)) score += 2
  if (EVENT.test(text) && !told) score -= 4
  if (block.tag === 'figcaption' || block.box.hint === 'caption') score -= 2
  return { date, score, signal: 'byline' }
}
