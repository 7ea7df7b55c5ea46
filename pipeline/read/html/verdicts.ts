import { latin } from '../../../extractors/german/latin.ts'
import { creditsPicture, endsInCredit } from '../captions.ts'
import { bylineDate, updateDate } from '../dates/date-lines.ts'
import { standDate } from '../dates/stand-lines.ts'
import { furnitureReason, MORE } from '../furniture.ts'
import type { Block, Box, Layout } from './blocks.ts'
import { FOREIGN, isProse, isWithin } from './container.ts'
import type { Hint } from './hints.ts'

/** For each block of a page: `main`, `caption`, or the reason why it is neither. */
export type Verdict = string

/** The boxes inside the container that hold something else, with the reason, and all boxes within them; none around the headline. */
export function foreignBoxes(
  container: Box,
  { blocks, boxes }: Layout,
  massOf: (box: Box) => number,
  title: number,
): Map<Box, string> {
  const foreign = new Map<Box, string>()
  const total = massOf(container)
  for (const box of boxes) {
    if (box.from < container.from || box.to > container.to || box.depth <= container.depth) continue
    const outer = box.parent && foreign.get(box.parent)
    const holdsTitle = title >= box.from && title < box.to
    const reason = holdsTitle ? undefined : (outer ?? foreignReason(box, blocks, massOf(box), total))
    if (reason) foreign.set(box, reason)
  }
  return foreign
}

/** Hints that themes also give to boxes of the text itself: not believed of boxes with several paragraphs. */
const SOFT = new Set<Hint>(['widget', 'meta', 'advert', 'media', 'author'])

function foreignReason(box: Box, blocks: readonly Block[], mass: number, total: number): string | undefined {
  if (mass >= 0.4 * total) return undefined
  const inside = blocks.slice(box.from, box.to)
  if (box.hint === 'caption') return 'caption'
  if (box.tag === 'figure' || box.hint === 'image') {
    const length = inside.reduce((sum, b) => sum + b.text.length, 0)
    return length <= 500 && inside.length < 8 && !inside.some((b) => isWithin(b.box, 'blockquote', box))
      ? 'caption'
      : undefined
  }
  if (box.tag === 'article' && mass < 0.3 * total && inside.some((b) => /^h[1-6]$/.test(b.tag) && b.linked > 24))
    return 'teasers'
  if (!box.hint || !FOREIGN.has(box.hint) || (box.hint === 'media' && box.tag === 'blockquote')) return undefined
  // *article__teaser-text* is a lead: what announces another article links to it.
  if (box.hint === 'teasers') return inside.some((b) => b.linked > 0) ? 'teasers' : undefined
  if (SOFT.has(box.hint)) {
    const prose = inside.filter((b) => isProse(b) && b.linked < 0.2 * b.text.length)
    if (prose.length >= 2 && prose.reduce((sum, b) => sum + b.text.length, 0) > 300) return undefined
    if (box.tag === 'p' && prose.length === 1 && (prose[0]?.text.length ?? 0) > 150) return undefined
  }
  return box.hint
}

/** What may stand in few words: entries of lists and tables, headings. */
const ENTRY = /^(?:li|td|th|dd|dt|h[1-6])$/
const TELEPHONE = /(?:Telefon|Tel\.?|Telefax|Fax|Mobil|Durchwahl)\s?:?\s?[+(]?\d[\d\s()/–-]{4,}/
/** *EMU*, *ABC (Eva Muster)*, and the time before an entry of a live ticker. */
const SIGNATURE = latin`^(?:(?:\p{Lu}{2,5}|dpa)(?: ?\([\p{L} ,./-]{2,60}\))?|\d{1,2}[.:]\d\d Uhr)$`

export function judge(block: Block): Verdict {
  const { text, linked } = block
  const reason = furnitureReason(text)
  if (reason) return reason
  if (text.length < 100 && block.mayHoldDate && (bylineDate(text) || standDate(text) || updateDate(text)))
    return 'byline'
  if (block.tag === 'figcaption' || block.tag === 'caption' || (text.length < 200 && creditsPicture(text)))
    return 'caption'
  if (!ENTRY.test(block.tag)) {
    if (endsInCredit(text)) return 'caption'
    if (text.length < 200 && TELEPHONE.test(text) && !/[.!?]$/.test(text)) return 'contact'
    if (text.length < 80 && SIGNATURE.test(text)) return 'byline'
  }
  if (linked > 0.85 * text.length && text.length < 140 && !/^(?:td|th|dd|dt|h[1-6])$/.test(block.tag)) return 'links'
  if (linked === text.length && MORE.test(text)) return 'links'
  return 'main'
}
