import type { PageDate } from '../../../extractors/document.ts'
import { latin } from '../../../extractors/german/latin.ts'
import {
  bylineDate,
  dateLead,
  datelineDate,
  EVENT as EVENT_OF_BODY,
  FOOTNOTE,
  LAW,
  paperDate,
  updateDate,
} from '../dates/date-lines.ts'
import { standDate } from '../dates/stand-lines.ts'
import { type CalendarDate, findDays } from '../dates/written-dates.ts'
import type { Block, Box, Layout } from './blocks.ts'
import { proseMass } from './container.ts'
import type { Hint } from './hints.ts'
import { squash } from './html-title.ts'

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

/** Whether a box lies among the readers' comments; an opinion piece (*Kommentar*) has its headline in boxes of that name. */
export function isComment(box: Box | undefined, container: Box | undefined, title: number): boolean {
  let found = false
  for (let b = box; b; b = b.parent) {
    if (container && b.from <= container.from && b.to >= container.to) break
    if (b.hint === 'comments') found = title < b.from || title >= b.to
  }
  return found
}

const WEEKDAY = latin`(?<!\p{L})(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Mo|Di|Mi|Do|Fr|Sa|So)\.?,?\s\d`

/** The day of the visit, which some sites show beside their name. */
function isClock({ box, text }: Block, title: number): boolean {
  if (text.length > 60 || !WEEKDAY.test(text)) return false
  for (let b: Box | undefined = box; b && (title < b.from || title >= b.to); b = b.parent)
    if (b.hint === 'header' || b.hint === 'navigation') return true
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
  for (let prose = 0; last < end && prose < 2; last++) if (proseMass(blocks[last] as Block) > 60) prose++
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

const TOLD = latin`(?<![\p{L}])(?:[Vv]eröffentlicht|[Ee]rstellt|[Pp]ubliziert|[Gg]eschrieben|[Ee]rschienen|[Gg]epostet|[Pp]osted|[Pp]ublished|[Gg]espeichert|[Ee]ingestellt|(?:Presse|Medien)(?:mitteilung|information))(?![\p{L}])`

const EVENT = latin`(?<![\p{L}])(?:Termin|Beginn|Einlass|findet|[Nn]ächste[rns]?|Copyright|Kommentare?n?|bis|Veranstaltung|gültig|Geburtstag|Registriert|[Mm]itglied|[Dd]abei seit|Anmeldedatum|Anmeldeschluss|Uhr in)(?![\p{L}])|©|[:.]\d\d(?:\sUhr)?\s?[–-]\s?\d{1,2}[.:]\d\d`

/** What labels the day of an occasion, not of the text. */
const OCCASION = latin`(?<![\p{L}])(?:\p{L}*(?:[Tt]ermine?|[Ff]rist|[Ss]chluss|[Bb]eginn|[Ee]nde)|Einlass|Wann|[Nn]ächste[rns]?\s\p{L}+|Veranstaltung(?:sdatum)?|[Gg]ültig\s(?:ab|bis))\s?:?\s?$`

/** A line that only labels the day behind it. */
const LABEL = latin`^(?:(?:Veröffentlicht|Erschienen|Publiziert|Eingestellt|Erstellt|Gepostet|Zuletzt \p{L}+|Letzte \p{L}+|Aktualisiert|Geändert|Bearbeitet|Editiert)(?:\s(?:am|von|vom))?|(?:Veröffentlichungs|Erscheinungs|Erstellungs|Änderungs)?[Dd]atum|Stand|.{0,30}:)\s?:?$`

/** A block's text, with the label before it (*Erschienen am:*) where that has a box of its own. */
export function labelled(blocks: readonly Block[], i: number): string {
  const text = blocks[i]?.text ?? ''
  const before = blocks[i - 1]?.text ?? ''
  const isLabel = text.length <= 40 && before.length <= 40 && (LABEL.test(before) || OCCASION.test(before))
  return isLabel ? `${before} ${text}` : text
}

/** Whether the first day in a text is labelled as that of an occasion. */
export function isOccasion(text: string): boolean {
  const day = text.length <= 160 ? findDays(text)[0] : undefined
  return day !== undefined && OCCASION.test(text.slice(0, day.start))
}

/** A press text's own line *Auental, 12.03.2019, 058/19*; with a first name before it, it would be an author's. */
const PRESS_LINE = latin`^(?:(?:Bad|Sankt|St\.)\s)?\p{Lu}[\p{L}./-]+(?:\s(?:am|an der|im|in der|ob der|vor der)\s\p{Lu}\p{L}+)?,\s(?:den\s|am\s)?\d[\p{L}\d. ]{5,18}(?:,\s(?:Nr\.\s?)?\d{1,4}/\d{2,4})?$`

/** Dates in the visible text, weighed by how they are written and where they stand. */
export function visibleDates(
  layout: Layout,
  container: Box | undefined,
  teasers: readonly Box[],
  headline: string | undefined,
): { published?: PageDate | undefined; modified?: PageDate | undefined; stand?: PageDate | undefined } {
  const { blocks } = layout
  const head = headOf(layout, container)
  let best: { date: PageDate; score: number } | undefined
  let modified: PageDate | undefined
  let stand: PageDate | undefined
  const end = container?.to ?? blocks.length
  const shown = headline && headline.length > 14 ? squash(headline) : undefined
  for (const [i, block] of blocks.entries()) {
    if (
      !block.mayHoldDate ||
      !/\d{4}|\d\.\d{1,2}\.\d\d/.test(block.text) ||
      teasers.some((box) => i >= box.from && i < box.to)
    )
      continue
    if (isComment(block.box, container, head.title) || isClock(block, head.title)) continue
    const text = labelled(blocks, i)
    const nearEnd = i >= end - 4 && i < end + 10
    const found = standDate(text)
    if (found) stand ??= page(found.value, 'stand')
    const update = updateDate(text)
    if (update && (/^(?:Diese|Die) Seite/.test(text) || !isOthers(block.box, container)))
      modified ??= page(update.value, 'updated')
    const candidate = written(block, text, i >= head.first && i < head.last)
    if (!candidate || found) continue
    let score = candidate.score
    if (i >= head.title && i < head.last) score += 3
    else if (i >= head.first && i < head.last) score += i >= head.title - 4 ? 2 : 1
    else score += nearEnd ? 1 : -2
    const inArticleHead = i >= head.title - 2 && i < head.last
    if (inArticleHead && (Math.abs(i - head.title) < 4 || Math.abs(i - (container?.from ?? 0)) < 4)) score += 1
    // *Erschienen am …* in a paragraph of class `c-teaser__meta`: what announces something else holds a link.
    const others = block.linked === 0 && block.box.hint === 'teasers' ? block.box.parent : block.box
    if (candidate.told && shown && squash(text).includes(shown)) score += 6
    else if (isOthers(others, container)) score -= inArticleHead ? 2 : 4
    if (/^\p{Lu}[\p{L}/. -]{2,30},\sden\s[^,]{8,18}$/u.test(text) && i < end + 10) score += 3
    const date = page(candidate.date.value, candidate.signal)
    if (date && score >= 4 && score > (best?.score ?? 0)) best = { date, score }
  }
  return { published: best?.date, modified, stand }
}

/** *im Amt seit 27. April 2023*, *am 12.12.2019, Malzfabrik*: of a term or a meeting. */
const SINCE = latin`(?:(?:^|\s)(?:[Ss]eit|[Aa]b|[Bb]is|[Zz]um)|^[Aa]m)\s(?:\p{L}+,\s)?(?:dem\s)?$`

interface Written {
  readonly date: CalendarDate
  readonly score: number
  readonly signal: string
  /** Said in words to be the day of publication. */
  readonly told?: boolean
}

function written(block: Block, text: string, inHead: boolean): Written | undefined {
  const dateline = inHead ? datelineDate(text) : undefined
  if (dateline && text.length > 60) return { date: dateline, score: 4, signal: 'dateline' }
  const bracket = dateLead(text)
  if (bracket?.shape === 'bracket' && inHead) {
    return { date: { value: bracket.value, start: 1, end: bracket.rest }, score: 4, signal: 'dateline' }
  }
  const paper = inHead ? paperDate(text) : undefined
  if (paper) return { date: paper, score: 4, signal: 'byline' }
  const told = TOLD.exec(text)
  if (text.length > 200 && !told) return undefined
  const byline = bylineDate(text)
  const dates = findDays(text)
  const date = byline ?? (told ? dates.find((d) => Math.abs(d.start - told.index) < 60) : dates[0])
  if (
    !date ||
    updateDate(text)?.start === date.start ||
    LAW.test(text.slice(Math.max(0, date.start - 120), date.start))
  )
    return undefined
  if (/\d\.?\s?[-–]\s?$/.test(text.slice(0, date.start))) return undefined
  if (!told && (EVENT_OF_BODY.test(text) || SINCE.test(text.slice(0, date.start)) || FOOTNOTE.test(text)))
    return undefined
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
  if (EVENT.test(text) && !told && !byline) score -= 4
  if (block.tag === 'figcaption' || block.box.hint === 'caption') score -= 2
  return { date, score, signal: inHead && PRESS_LINE.test(text) ? 'dateline' : 'byline', told: told !== null }
}

export function page(day: string | undefined, signal: string): PageDate | undefined {
  return day && day >= '1990' ? { value: day, signal } : undefined
}
