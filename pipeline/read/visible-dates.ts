import type { PageDate } from '../../extractors/document.ts'
import type { Block, Box, Layout } from './blocks.ts'
import { type CalendarDate, findDays } from './calendar.ts'
import { proseMass } from './container.ts'
import { bylineDate, dateLead, datelineDate, standDate, updateDate } from './date-lines.ts'
import type { Hint } from './hints.ts'

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

/** The foot of an article, not of the page: bylines stand there in blogs. */
function hasArticleAround(box: Box): boolean {
  for (let b = box.parent; b; b = b.parent)
    if (b.tag === 'article' || b.hint === 'article' || b.hint === 'body') return b.tag !== 'body'
  return false
}

/** Whether a box lies in something that is not the article: themes name outer boxes oddly, so these do not count. */
export function isOthers(box: Box | undefined, container: Box | undefined): boolean {
  for (let b = box; b; b = b.parent) {
    if (container && b.from <= container.from && b.to >= container.to) return false
    if (b.hint && OTHERS.has(b.hint) && !(b.hint === 'footer' && hasArticleAround(b))) return true
  }
  return false
}

/** Where an article's head stands: from a little above the headline to its first paragraphs; indices of blocks and source offsets. */
export function headOf(
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
export function visibleDates(
  layout: Layout,
  container: Box | undefined,
  teasers: readonly Box[],
): { published?: PageDate | undefined; modified?: PageDate | undefined; stand?: PageDate | undefined } {
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

export function page(day: string | undefined, signal: string): PageDate | undefined {
  return day && day >= '1990' ? { value: day, signal } : undefined
}
