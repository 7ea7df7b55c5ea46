import type { BlockKind, SegmentKind, TeaserItem } from '../../extractors/document.ts'
import type { Block, Box, Layout } from './blocks.ts'
import { findDays } from './calendar.ts'
import { bylineDate, dateLead } from './date-lines.ts'
import { announcesTeasers, furnitureReason, MORE } from './furniture.ts'
import type { Hint } from './hints.ts'
import { dayOfMachineDate, dayOfUrl } from './machine-dates.ts'
import type { Verdict } from './main-text.ts'
import { datedItems, teaserRun } from './teaser-lines.ts'
import { attribute, type Element } from './tree.ts'

/** What a block is within a teaser; `from` is where its text begins behind a date. */
export interface TeaserBlock {
  readonly kind: SegmentKind
  readonly block: BlockKind
  readonly item: TeaserItem
  readonly from: number
  readonly to: number
}

const NEVER = new Set<Hint>(['consent', 'comments', 'advert', 'newsletter', 'share', 'navigation', 'footer', 'author'])

/** The teasers of a page: what they are made of by block index, and where their boxes lie. */
export interface Teasers {
  readonly blocks: ReadonlyMap<number, TeaserBlock>
  readonly boxes: readonly Box[]
}

/**
 * The announcements of other articles on a page: cards and list items of one shape, and runs of dated paragraphs.
 * Blocks of the page's own text become teasers only where most of it is such items (an overview page).
 */
export function findTeasers(
  layout: Layout,
  verdicts: readonly Verdict[],
  times: readonly Element[],
  url: string | undefined,
): Teasers {
  const found = new Map<number, TeaserBlock>()
  const cards = cardsOf(layout)
  const inMain = new Set(cards.filter((card) => verdicts.slice(card.from, card.to).some((v) => v === 'main')))
  const overview = isOverview([...inMain], layout, verdicts)
  const boxes = overview ? cards : cards.filter((card) => !inMain.has(card))
  for (const card of boxes) addCard(card, layout, times, url, found)
  addRuns(layout, verdicts, boxes, url, found)
  return { blocks: found, boxes }
}

/** The smallest boxes with a linked headline, of which a list holds several of one shape. */
function cardsOf({ blocks, boxes }: Layout): Box[] {
  const candidates = boxes.filter(
    (box) =>
      CARD_TAGS.has(box.tag) && box.to > box.from && box.to - box.from <= 9 && isCard(box, blocks) && !isNever(box),
  )
  const families = new Map<Box | undefined, number>()
  for (const box of candidates) families.set(box.parent, (families.get(box.parent) ?? 0) + 1)
  const cards: Box[] = []
  for (const box of candidates) {
    const outer = cards.at(-1)
    if (outer && box.from >= outer.from && box.to <= outer.to) continue
    if ((families.get(box.parent) ?? 0) > 1 || box.hint === 'teasers' || box.parent?.hint === 'teasers') cards.push(box)
  }
  return cards
}

const CARD_TAGS = new Set(['article', 'li', 'div', 'section', 'td', 'tr', 'dd'])

function isNever(box: Box): boolean {
  for (let b: Box | undefined = box; b; b = b.parent) if (b.hint && NEVER.has(b.hint) && b.tag !== 'body') return true
  return false
}

function isCard(box: Box, blocks: readonly Block[]): boolean {
  let length = 0
  let headings = 0
  let headlines = 0
  let lead = false
  let linkedHeading = false
  for (let i = box.from; i < box.to; i++) {
    const block = blocks[i] as Block
    length += block.text.length
    const heading = /^h[1-6]$/.test(block.tag)
    if (isHeadline(block)) {
      headlines++
      if (heading) headings++
      if (heading && block.linked > 24) linkedHeading = true
    }
    // Where the whole card is one link, its lead is linked as well.
    if (!heading && block.text.length >= 40 && (!isHeadline(block) || headings > 0)) lead = true
  }
  if (headlines === 0 || headings > 1 || length < 30 || length > 1500) return false
  let dates = 0
  for (let i = box.from; i < box.to; i++) if (dateOf(blocks[i] as Block) !== undefined) dates++
  return dates <= 1 && (lead || linkedHeading || dates === 1)
}

function isHeadline(block: Block): boolean {
  return (
    block.linked >= 15 && block.linked >= 0.5 * block.text.length && block.text.length <= 250 && !MORE.test(block.text)
  )
}

/** Most of what would be the page's own text lies in cards with dates or *mehr* links. */
function isOverview(cards: readonly Box[], { blocks }: Layout, verdicts: readonly Verdict[]): boolean {
  const marked = cards.filter((card) =>
    blocks.slice(card.from, card.to).some((b) => dateOf(b) !== undefined || MORE.test(b.text)),
  )
  if (marked.length < 3 || marked.length < 0.6 * cards.length) return false
  let inside = 0
  let total = 0
  for (const [i, block] of blocks.entries()) {
    if (verdicts[i] !== 'main') continue
    total += block.text.length
    if (cards.some((card) => i >= card.from && i < card.to)) inside += block.text.length
  }
  return inside >= 0.5 * total
}

const DATED = /(?:19|20)\d\d|\d\.\s?\d{1,2}\.\s?\d\d/

/** The date of a block that is hardly more than a date: `21.03.2019`, `21.03.2019 | Pressemitteilung`, `Von A. B., 21.03.2019`. */
function dateOf(block: Block): string | undefined {
  if (!DATED.test(block.text)) return undefined
  if (block.text.length > 120) return dateLead(block.text)?.value
  const date = bylineDate(block.text) ?? findDays(block.text)[0]
  if (!date) return undefined
  const bare = block.text.length - (date.end - date.start) < 40
  const atEdge = block.linked > 0 && (date.start < 3 || date.end > block.text.length - 3)
  return bare || atEdge || dateLead(block.text) ? date.value : undefined
}

/** The headline of a block without the date at its edge: `14.06.2023 Amt nimmt die Arbeit auf`, `Amt … auf (14.06.2023)`. */
function headlineRange({ text }: Block): { from: number; to: number } {
  const lead = dateLead(text)
  if (lead && lead.rest < text.length) return { from: lead.rest, to: text.length }
  const date = findDays(text)[0]
  if (date && date.start < 2 && date.end + 12 < text.length)
    return { from: date.end + (/^[\s)\]:|–-]*/.exec(text.slice(date.end))?.[0].length ?? 0), to: text.length }
  if (date && date.end > text.length - 2 && date.start > 12)
    return { from: 0, to: text.slice(0, date.start).replace(/[\s([|–-]+$/, '').length }
  return { from: 0, to: text.length }
}

function addCard(
  card: Box,
  { blocks }: Layout,
  times: readonly Element[],
  url: string | undefined,
  found: Map<number, TeaserBlock>,
): void {
  const inside = blocks.slice(card.from, card.to)
  const headline = inside.find((b) => /^h[1-6]$/.test(b.tag) && isHeadline(b)) ?? inside.find((b) => isHeadline(b))
  if (!headline) return
  const target = link(headline.link ?? inside.find((b) => b.link)?.link, url)
  const published =
    inside.map(dateOf).find((date) => date !== undefined) ??
    timeIn(card, times) ??
    (target.link && dayOfUrl(target.link))
  const shown = headlineRange(headline)
  const item: TeaserItem = {
    title: headline.text.slice(shown.from, shown.to),
    ...(published ? { published } : {}),
    ...target,
  }
  for (const [n, block] of inside.entries()) {
    if (block === headline) {
      found.set(card.from + n, { kind: 'teaser', block: 'heading', item, ...shown })
      continue
    }
    if (onlyDate(block) || furnitureReason(block.text) || (block.linked === block.text.length && MORE.test(block.text)))
      continue
    const kind = block.tag === 'figcaption' ? 'caption' : 'teaser'
    found.set(card.from + n, { kind, block: 'paragraph', item, ...leadRange(block) })
  }
}

/** A block that says when, and perhaps who, but not what. */
function onlyDate(block: Block): boolean {
  if (isHeadline(block)) return false
  if (/^(?:\d{1,2}[:.]\d\d(?: Uhr)?|vor (?:\d+|einem|einer) \p{L}+|gestern|heute)$/iu.test(block.text)) return true
  const date = findDays(block.text)[0]
  return (
    date !== undefined && (block.text.length - (date.end - date.start) < 40 || bylineDate(block.text) !== undefined)
  )
}

/** The text of a block without a date before it and *mehr …* behind it. */
function leadRange({ text }: Block): { from: number; to: number } {
  const from = dateLead(text)?.rest ?? 0
  const more = MORE.exec(text)
  const to = more && more.index > from ? more.index + (/^[.!?…“"]/.test(more[0]) ? 1 : 0) : text.length
  return { from: from < to ? from : 0, to }
}

/** Runs of dated paragraphs in no list's markup, as in plain text; and what stands under *Weitere Meldungen*. */
function addRuns(
  layout: Layout,
  verdicts: readonly Verdict[],
  cards: readonly Box[],
  url: string | undefined,
  found: Map<number, TeaserBlock>,
): void {
  const taken = new Set(cards.flatMap((card) => Array.from({ length: card.to - card.from }, (_, n) => card.from + n)))
  const indices = layout.blocks.flatMap((block, i) => (taken.has(i) || isNever(block.box) ? [] : [i]))
  const lines = indices.map((i) => {
    const { text } = layout.blocks[i] as Block
    return { text, start: 0, end: text.length, gap: 0, indent: 0 }
  })
  const announced = indices.findIndex(
    (i) => announcesTeasers(layout.blocks[i]?.text ?? '') && (layout.blocks[i]?.linked ?? 0) === 0,
  )
  const run = teaserRun(announced >= 0 ? lines.slice(announced + 1) : lines)
  if (run === undefined) return
  const start = announced >= 0 ? announced + 1 + run : run
  const zone = lines.slice(start)
  const anchors = zone.flatMap((line, i) => {
    const lead = dateLead(line.text)
    return lead ? [{ i, lead }] : []
  })
  for (const entry of datedItems(zone, anchors)) {
    const at = (i: number) => indices[start + i] as number
    const titleBlock = entry.title === undefined ? undefined : layout.blocks[at(entry.title)]
    const shown = titleBlock ? headlineRange(titleBlock) : { from: 0, to: 0 }
    const target = [entry.title, ...entry.body]
      .map((i) => (i === undefined ? undefined : layout.blocks[at(i)]?.link))
      .find(Boolean)
    const item: TeaserItem = {
      ...(titleBlock ? { title: titleBlock.text.slice(shown.from, shown.to) } : {}),
      ...(entry.published ? { published: entry.published } : {}),
      ...link(target, url),
    }
    const own = [entry.title, ...entry.body].filter((i) => i !== undefined)
    if (own.some((i) => verdicts[at(i)] === 'footer')) continue
    for (const i of own) {
      const block = layout.blocks[at(i)] as Block
      if (onlyDate(block)) continue
      const isTitle = i === entry.title
      found.set(at(i), {
        kind: 'teaser',
        block: isTitle ? 'heading' : 'paragraph',
        item,
        ...(isTitle ? shown : leadRange(block)),
      })
    }
  }
}

/** The day of the first `<time datetime>` in a card: *vor 3 Tagen* says it to readers only. */
function timeIn(card: Box, times: readonly Element[]): string | undefined {
  const { startIndex, endIndex } = card.element
  for (const time of times) {
    const at = time.startIndex ?? 0
    const value = at >= (startIndex ?? 0) && at <= (endIndex ?? 0) ? attribute(time, 'datetime') : undefined
    if (value) return dayOfMachineDate(value)
  }
  return undefined
}

/** A teaser's link, absolute where the page's address is known. */
function link(href: string | undefined, base: string | undefined): { link?: string } {
  if (!href || /^(?:#|javascript:|mailto:|tel:)/i.test(href)) return {}
  const absolute = URL.canParse(href, base) ? new URL(href, base).href : href
  return { link: absolute }
}
