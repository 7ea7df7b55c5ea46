import type { Block, Box, Layout } from './blocks.ts'
import { creditsPicture } from './captions.ts'
import { bylineDate, standDate, updateDate } from './date-lines.ts'
import { announcesTeasers, furnitureReason, MORE } from './furniture.ts'
import type { Hint } from './hints.ts'
import { agreement, squash } from './html-title.ts'

/** For each block of a page: `main`, `caption`, or the reason why it is neither. */
export type Verdict = string

export interface Judgement {
  readonly verdicts: readonly Verdict[]
  /** The box that holds the page's own text. */
  readonly container: Box | undefined
  /** Index of the headline's block, or -1. */
  readonly title: number
}

/** Boxes with these hints never hold the page's own text, unless most of it is there (themes name things oddly). */
const FOREIGN = new Set<Hint>([
  'consent',
  'comments',
  'advert',
  'newsletter',
  'share',
  'navigation',
  'teasers',
  'footer',
  'sidebar',
  'author',
  'widget',
  'meta',
  'media',
])
/** Prose in these counts little when the text's container is sought. */
const DOUBTFUL = new Set<Hint>([...FOREIGN, 'gallery', 'header', 'caption'])

/** Finds the page's own text among its blocks; `titles` are what the page's markup calls it. */
export function judgeBlocks(layout: Layout, titles: readonly string[], description?: string): Judgement {
  const { blocks, boxes } = layout
  const verdicts: Verdict[] = blocks.map(() => 'outside')
  const masses = blocks.map(proseMass)
  // Fact sheets and lists hold no prose: there, any unlinked text counts.
  const bare = masses.every((mass) => mass === 0)
  const prefix = [0]
  for (const [i, block] of blocks.entries()) prefix.push((prefix[i] ?? 0) + (bare ? openText(block) : (masses[i] ?? 0)))
  const massOf = (box: Box) => (prefix[box.to] ?? 0) - (prefix[box.from] ?? 0)
  const container = widened(findContainer(boxes, massOf), layout)
  if (!container) return { verdicts, container, title: -1 }
  const title = titleIndex(blocks, container, titles)
  const foreign = foreignBoxes(container, layout, massOf)
  for (let i = container.from; i < container.to; i++) {
    const block = blocks[i] as Block
    verdicts[i] = foreign.get(block.box) ?? judge(block)
  }
  dropRepeats(blocks, verdicts, container, title)
  if (!bare) cutHead(blocks, verdicts, container, title)
  cutTail(blocks, verdicts, container)
  cutOrphans(blocks, verdicts, container, title)
  addLead(blocks, verdicts, container, title)
  addDescribed(blocks, verdicts, container, description)
  if (title >= container.from) verdicts[title] = 'main'
  return { verdicts, container, title }
}

/** How much a block counts as prose of the page's own, in characters. */
export function proseMass(block: Block): number {
  if (!isProse(block)) return 0
  let weight = 1
  for (let box: Box | undefined = block.box; box; box = box.parent) {
    if (box.hint && DOUBTFUL.has(box.hint) && box.tag !== 'body' && box.tag !== 'html') weight *= 0.3
  }
  const length = block.text.length
  return Math.min(length, 800) * (1 - block.linked / length) * weight
}

function openText({ text, linked, box }: Block): number {
  for (let b: Box | undefined = box; b; b = b.parent) if (b.hint && FOREIGN.has(b.hint) && b.tag !== 'body') return 0
  return text.length - linked
}

function isProse({ text, tag, linked }: Block): boolean {
  return text.length >= 50 && !/^h[1-6]$/.test(tag) && linked <= 0.5 * text.length && /[.!?…:“”"»]/.test(text)
}

/** Goes down from the page into the box that holds most of the prose, as long as one does. */
function findContainer(boxes: readonly Box[], massOf: (box: Box) => number): Box | undefined {
  let best: Box | undefined
  for (const box of boxes) {
    if (best === undefined) {
      if (massOf(box) > 0) best = box
      continue
    }
    if (box.from >= best.to) break
    if (massOf(box) > 0 && massOf(box) >= share(box) * massOf(best) && isInside(box, best)) best = box
  }
  while (best?.parent && best.tag === 'p') best = best.parent
  return best
}

function share(box: Box): number {
  if (box.hint === 'body') return 0.5
  return box.tag === 'article' || box.tag === 'main' ? 0.55 : 0.75
}

function isInside(box: Box, outer: Box): boolean {
  for (let b: Box | undefined = box; b && b.depth >= outer.depth; b = b.parent) if (b === outer) return true
  return false
}

/** Bodies split over several containers: up to the box that has own paragraphs, or twins of the one below it. */
function widened(start: Box | undefined, { blocks, boxes }: Layout): Box | undefined {
  let container = start
  let below = start
  for (let up = 0; below?.parent && up < 4; up++) {
    const child: Box = below
    const { parent } = child
    if (!parent || parent.tag === 'html' || parent.tag === 'body' || child.tag === 'article' || child.tag === 'main')
      break
    const around = [...blocks.slice(parent.from, child.from), ...blocks.slice(child.to, parent.to)]
    const own = around.some(
      (b) =>
        isProse(b) && b.linked === 0 && b.box.parent === parent && /^(?:p|div)$/.test(b.box.tag) && !isForeign(b.box),
    )
    if (own || hasTwin(child, parent, boxes, blocks)) container = parent
    below = parent
  }
  return container
}

/** A box beside it with the same class and unlinked prose, without a headline that leads elsewhere. */
function hasTwin(child: Box, parent: Box, boxes: readonly Box[], blocks: readonly Block[]): boolean {
  const name = child.element.attribs.class
  if (!name) return false
  return boxes.some((box) => {
    if (box.parent !== parent || box === child || box.element.attribs.class !== name) return false
    const inside = blocks.slice(box.from, box.to)
    return (
      inside.some((b) => isProse(b) && b.linked === 0) && !inside.some((b) => /^h[1-6]$/.test(b.tag) && b.linked > 0)
    )
  })
}

function isForeign(box: Box): boolean {
  return box.hint !== undefined && DOUBTFUL.has(box.hint)
}

/** The headline: the heading that reads like a title in the page's markup, else the h1 nearest to the text. */
function titleIndex(blocks: readonly Block[], container: Box, titles: readonly string[]): number {
  const wanted = titles.map(squash)
  let best = -1
  let bestScore = 0
  for (let i = 0; i < container.to; i++) {
    const { tag, text } = blocks[i] as Block
    const level = /^h[1-3]$/.test(tag) ? Number(tag[1]) : 0
    if ((!level && i > container.from) || text.length > 300) continue
    let alike = 0
    const own = level || titles.some((title) => Math.abs(title.length - text.length) < 12) ? squash(text) : ''
    for (const title of own === '' ? [] : wanted) {
      const how = agreement(title, own)
      alike = Math.max(alike, how === 'same' ? 4 : how === 'within' && level ? 3 : 0)
    }
    if (!level && alike < 4) continue
    const score =
      alike +
      (level === 1 ? 2 : level === 2 && i >= container.from - 12 ? 0.5 : 0) +
      1 / (1 + Math.abs(i - container.from))
    if (score > bestScore && (alike > 0 || level === 1 || i < container.from + 4)) {
      best = i
      bestScore = score
    }
  }
  return best
}

/** The boxes inside the container that hold something else, with the reason, and all boxes within them. */
function foreignBoxes(container: Box, { blocks, boxes }: Layout, massOf: (box: Box) => number): Map<Box, string> {
  const foreign = new Map<Box, string>()
  const total = massOf(container)
  for (const box of boxes) {
    if (box.from < container.from || box.to > container.to || box.depth <= container.depth) continue
    const outer = box.parent && foreign.get(box.parent)
    const reason = outer ?? foreignReason(box, blocks, massOf(box), total)
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

function isWithin(box: Box, tag: string, outer: Box): boolean {
  for (let b: Box | undefined = box; b && b !== outer; b = b.parent) if (b.tag === tag) return true
  return false
}

function judge(block: Block): Verdict {
  const { text, linked } = block
  const reason = furnitureReason(text)
  if (reason) return reason
  if (text.length < 100 && (bylineDate(text) || standDate(text) || updateDate(text))) return 'byline'
  if (block.tag === 'figcaption' || block.tag === 'caption' || (text.length < 200 && creditsPicture(text)))
    return 'caption'
  if (linked > 0.85 * text.length && text.length < 140 && !/^(?:td|th|dd|dt|h[1-6])$/.test(block.tag)) return 'links'
  if (linked === text.length && MORE.test(text)) return 'links'
  return 'main'
}

/** The headline again, as a sticky bar or a hidden copy. */
function dropRepeats(blocks: readonly Block[], verdicts: Verdict[], container: Box, title: number): void {
  for (let i = container.from; i < container.to; i++) {
    if (i !== title && verdicts[i] === 'main' && repeats(blocks[i] as Block, blocks[title])) verdicts[i] = 'repeat'
  }
}

function repeats(block: Block, title: Block | undefined): boolean {
  if (!title || block.text.length > title.text.length + 60 || title.text.length < 12) return false
  if (!/^h[1-6]$/.test(block.tag) && Math.abs(block.text.length - title.text.length) > 12) return false
  const [one, two] = [squash(block.text), squash(title.text)]
  return one === two || (/^h[1-6]$/.test(block.tag) && one.length > 12 && (one.includes(two) || two.includes(one)))
}

/** Short scraps before the first prose (kicker, place, reading time) belong to the head, not to the text; headings stay. */
function cutHead(blocks: readonly Block[], verdicts: Verdict[], container: Box, title: number): void {
  for (let i = container.from; i < container.to; i++) {
    const block = blocks[i] as Block
    if (verdicts[i] === 'main' && isProse(block) && block.tag !== 'li' && i > title) return
    if (
      verdicts[i] === 'main' &&
      i !== title &&
      !/^h[1-6]$/.test(block.tag) &&
      block.text.length < 60 &&
      !/[.!?…“”"»:]$/.test(block.text)
    )
      verdicts[i] = 'head'
  }
}

/** What follows a heading such as *Das könnte Sie auch interessieren* is other articles', where it is mostly links. */
function cutTail(blocks: readonly Block[], verdicts: Verdict[], container: Box): void {
  for (let i = container.from; i < container.to; i++) {
    const block = blocks[i] as Block
    if (verdicts[i] !== 'main' || !announcesTeasers(block.text)) continue
    const end = sectionEnd(blocks, block, i, container)
    let linked = 0
    let length = 1
    for (let j = i + 1; j < end; j++) {
      linked += blocks[j]?.linked ?? 0
      length += blocks[j]?.text.length ?? 0
    }
    if (block.text.length < 60 && !/[.!?]$/.test(block.text)) verdicts[i] = 'teasers'
    if (linked > 0.4 * length) for (let j = i; j < end; j++) if (verdicts[j] === 'main') verdicts[j] = 'teasers'
  }
}

/** Headings and labels (*Kontakt:*) whose sections were dropped. */
function cutOrphans(blocks: readonly Block[], verdicts: Verdict[], container: Box, title: number): void {
  let next: Block | undefined
  let dropped = true
  for (let i = container.to - 1; i >= container.from; i--) {
    const block = blocks[i] as Block
    if (verdicts[i] !== 'main') {
      dropped = true
      continue
    }
    const label = block.text.length < 60 && block.text.endsWith(':')
    const level = levelOf(block)
    if (i !== title && (level < 7 || label) && dropped && (!next || levelOf(next) <= level)) {
      verdicts[i] = 'orphan'
      continue
    }
    next = block
    dropped = false
  }
}

function levelOf({ tag }: Block): number {
  return /^h[1-6]$/.test(tag) ? Number(tag[1]) : 7
}

/** Where a heading's section ends: with its box where that holds more than the heading, else at the container's end. */
function sectionEnd(blocks: readonly Block[], heading: Block, at: number, container: Box): number {
  let box: Box | undefined = heading.box
  while (box && box.to - box.from < 2 && box !== container) box = box.parent
  const end = box && box !== container ? box.to : container.to
  for (let j = at + 1; j < end; j++)
    if (blocks[j]?.tag === heading.tag && /^h[1-6]$/.test(heading.tag) && blocks[j]?.linked === 0) return j
  return end
}

/** The lead between headline and text often stands in a header outside the text's box. */
function addLead(blocks: readonly Block[], verdicts: Verdict[], container: Box, title: number): void {
  if (title < 0 || title >= container.from || container.from - title > 80) return
  for (let i = title; i < container.from; i++) {
    const block = blocks[i] as Block
    if (i === title) verdicts[i] = 'main'
    else if (isLead(block) && judge(block) === 'main' && !repeats(block, blocks[title])) verdicts[i] = 'main'
  }
}

/** A block before the text that the page's description repeats is its lead, wherever it stands. */
function addDescribed(
  blocks: readonly Block[],
  verdicts: Verdict[],
  container: Box,
  description: string | undefined,
): void {
  const wanted = description ? squash(description).slice(0, 60) : ''
  if (wanted.length < 40) return
  const index = blocks.findIndex(
    (b, i) => i < container.from && b.text.length > 50 && b.linked === 0 && squash(b.text).startsWith(wanted),
  )
  const known = blocks.some((b, i) => verdicts[i] === 'main' && squash(b.text.slice(0, 160)).startsWith(wanted))
  if (index >= 0 && !known) verdicts[index] = 'main'
}

const NO_LEAD = new Set<Hint>([
  'consent',
  'comments',
  'advert',
  'newsletter',
  'share',
  'navigation',
  'caption',
  'author',
  'media',
])

function isLead(block: Block): boolean {
  const { text, linked, box, tag } = block
  if (linked > 0.3 * text.length || tag === 'figcaption' || tag === 'li') return false
  for (let b: Box | undefined = box, up = 0; b && up < 4; b = b.parent, up++) {
    if (b.tag === 'figure' || b.tag === 'aside' || (b.hint && NO_LEAD.has(b.hint) && up < 3)) return false
  }
  if (/^h[2-4]$/.test(tag)) return text.length >= 60
  return text.length >= 50 && /[.!?…“”"»]/.test(text)
}
