import { bylineDate, dateLead } from '../dates/date-lines.ts'
import { findDays } from '../dates/written-dates.ts'
import { MORE } from '../furniture.ts'
import type { Block, Box, Layout } from './blocks.ts'
import type { Hint } from './hints.ts'
import type { Verdict } from './verdicts.ts'

const NEVER = new Set<Hint>(['consent', 'comments', 'advert', 'newsletter', 'share', 'navigation', 'footer', 'author'])

export function isNever(box: Box): boolean {
  for (let b: Box | undefined = box; b; b = b.parent) if (b.hint && NEVER.has(b.hint) && b.tag !== 'body') return true
  return false
}

/** The smallest boxes with a linked headline, of which a list holds several of one shape. */
export function cardsOf({ blocks, boxes }: Layout): Box[] {
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

/** A line that is mostly a link to another page. */
export function isHeadline(block: Block): boolean {
  return (
    block.linked >= 15 &&
    !block.link?.startsWith('#') &&
    block.linked >= 0.5 * block.text.length &&
    block.text.length <= 250 &&
    !MORE.test(block.text)
  )
}

const DATED = /(?:19|20)\d\d|\d\.\s?\d{1,2}\.\s?\d\d/

/** The date of a block that is hardly more than a date: `21.03.2019`, `21.03.2019 | Pressemitteilung`, `Von A. B., 21.03.2019`. */
export function dateOf(block: Block): string | undefined {
  if (!block.mayHoldDate || !DATED.test(block.text)) return undefined
  if (block.text.length > 120) return dateLead(block.text)?.value
  const date = bylineDate(block.text) ?? findDays(block.text)[0]
  if (!date) return undefined
  const bare = block.text.length - (date.end - date.start) < 40
  const atEdge = block.linked > 0 && (date.start < 3 || date.end > block.text.length - 3)
  return bare || atEdge || dateLead(block.text) ? date.value : undefined
}

/** Most of what would be the page's own text lies in cards with dates or *mehr* links. */
export function isOverview(cards: readonly Box[], { blocks }: Layout, verdicts: readonly Verdict[]): boolean {
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

/** A block that says when, and perhaps who, but not what. */
export function onlyDate(block: Block): boolean {
  if (isHeadline(block)) return false
  if (/^(?:\d{1,2}[:.]\d\d(?: Uhr)?|vor (?:\d+|einem|einer) \p{L}+|gestern|heute)$/iu.test(block.text)) return true
  const date = findDays(block.text)[0]
  return (
    date !== undefined && (block.text.length - (date.end - date.start) < 40 || bylineDate(block.text) !== undefined)
  )
}

/** The headline of a block without the date at its edge: `14.06.2023 Amt nimmt die Arbeit auf`, `Amt … auf (14.06.2023)`. */
export function headlineRange({ text }: Block): { from: number; to: number } {
  const lead = dateLead(text)
  if (lead && lead.rest < text.length) return { from: lead.rest, to: text.length }
  const date = findDays(text)[0]
  if (date && date.start < 2 && date.end + 12 < text.length)
    return { from: date.end + (/^[\s)\]:|–-]*/.exec(text.slice(date.end))?.[0].length ?? 0), to: text.length }
  if (date && date.end > text.length - 2 && date.start > 12)
    return { from: 0, to: text.slice(0, date.start).replace(/(?<![\s([|–-])[\s([|–-]+$/, '').length }
  return { from: 0, to: text.length }
}

/** The text of a block without a date before it and *mehr …* behind it. */
export function leadRange({ text }: Block): { from: number; to: number } {
  const from = dateLead(text)?.rest ?? 0
  const more = MORE.exec(text)
  const to = more && more.index > from ? more.index + (/^[.!?…“"]/.test(more[0]) ? 1 : 0) : text.length
  return { from: from < to ? from : 0, to }
}
