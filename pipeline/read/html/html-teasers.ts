import type { BlockKind, SegmentKind, TeaserItem } from '../../../extractors/document.ts'
import { dateLead } from '../dates/date-lines.ts'
import { dayOfMachineDate, dayOfUrl } from '../dates/machine-dates.ts'
import { announcesTeasers, furnitureReason, MORE } from '../furniture.ts'
import { datedItems, dateLeads, FEWEST_IN_RUN, teaserRun } from '../teaser-lines.ts'
import type { Block, Box, Layout } from './blocks.ts'
import { cardsOf, dateOf, headlineRange, isHeadline, isNever, isOverview, leadRange, onlyDate } from './cards.ts'
import { attribute, type Element } from './tree.ts'
import type { Verdict } from './verdicts.ts'

/** What a block is within a teaser; `from` is where its text begins behind a date. */
interface TeaserBlock {
  readonly kind: SegmentKind
  readonly block: BlockKind
  readonly item: TeaserItem
  readonly from: number
  readonly to: number
}

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

/** Runs of dated paragraphs in no list's markup, as in plain text; and what stands under *Weitere Meldungen*. */
function addRuns(
  layout: Layout,
  verdicts: readonly Verdict[],
  cards: readonly Box[],
  url: string | undefined,
  found: Map<number, TeaserBlock>,
): void {
  // Few pages have a run, and to find out what else stands there is costly.
  const leads = layout.blocks.filter((block) => block.mayHoldDate && dateLead(block.text) !== undefined)
  if (leads.length < FEWEST_IN_RUN) return
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
  for (const entry of datedItems(zone, dateLeads(zone))) {
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
  return { link: URL.parse(href, base)?.href ?? href }
}
