import type { Block, Box, Layout } from './blocks.ts'
import { announcesTeasers, furnitureReason, MORE } from './furniture.ts'
import type { Hint } from './hints.ts'

/** For each block of a page: `main`, `caption`, or the reason why it is neither. */
export type Verdict = string

/** Boxes with these hints never hold the page's own text, unless most of it is there (themes name things oddly). */
const FOREIGN = new Set<Hint>(['consent', 'comments', 'advert', 'newsletter', 'share', 'navigation', 'teasers', 'footer', 'sidebar', 'author', 'widget'])
/** Prose in these counts little when the text's container is sought. */
const DOUBTFUL = new Set<Hint>([...FOREIGN, 'meta', 'gallery', 'header', 'caption', 'media'])

/** Finds the page's own text among its blocks. */
export function judgeBlocks(layout: Layout): { verdicts: Verdict[]; container: Box | undefined } {
  const { blocks, boxes } = layout
  const verdicts: Verdict[] = blocks.map(() => 'outside')
  const mass = blocks.map(proseMass)
  const prefix = [0]
  for (const [i, m] of mass.entries()) prefix.push((prefix[i] ?? 0) + m)
  const massOf = (box: Box) => (prefix[box.to] ?? 0) - (prefix[box.from] ?? 0)
  const container = findContainer(boxes, massOf)
  if (!container) return { verdicts, container }
  const total = massOf(container)
  const foreign = foreignBoxes(container, boxes, massOf, total)
  for (let i = container.from; i < container.to; i++) {
    const block = blocks[i] as Block
    verdicts[i] = foreign.get(block.box) ?? judge(block)
  }
  cutTail(blocks, verdicts, container)
  return { verdicts, container }
}

/** How much a block counts as prose of the page's own, in characters. */
export function proseMass(block: Block): number {
  const length = block.text.length
  if (length < 50 || block.tag[0] === 'h') return 0
  const open = 1 - block.linked / length
  if (open < 0.5 || !/[.!?…:“”"»]/.test(block.text)) return 0
  let weight = 1
  for (let box: Box | undefined = block.box; box; box = box.parent) {
    if (box.hint && DOUBTFUL.has(box.hint) && box.tag !== 'body' && box.tag !== 'html') weight *= 0.3
  }
  return Math.min(length, 800) * open * weight
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
    if (isInside(box, best) && massOf(box) >= share(box) * massOf(best) && massOf(box) > 0) best = box
  }
  while (best?.parent && best.tag === 'p') best = best.parent
  return best
}

function share(box: Box): number {
  if (box.hint === 'body') return 0.5
  if (box.tag === 'article' || box.tag === 'main') return 0.55
  return 0.75
}

function isInside(box: Box, outer: Box): boolean {
  for (let b: Box | undefined = box; b && b.depth >= outer.depth; b = b.parent) if (b === outer) return true
  return false
}

/** The boxes inside the container that hold something else, with the reason, and all boxes within them. */
function foreignBoxes(container: Box, boxes: readonly Box[], massOf: (box: Box) => number, total: number): Map<Box, string> {
  const foreign = new Map<Box, string>()
  for (const box of boxes) {
    if (box.from < container.from || box.to > container.to || box === container) continue
    const outer = box.parent && foreign.get(box.parent)
    if (outer) foreign.set(box, outer)
    else if (box.depth > container.depth && box.hint && FOREIGN.has(box.hint) && massOf(box) < 0.4 * total) foreign.set(box, box.hint)
    else if (box.depth > container.depth && box.hint === 'meta') foreign.set(box, 'meta')
    else if (box.depth > container.depth && box.hint === 'caption') foreign.set(box, 'caption')
  }
  return foreign
}

function judge(block: Block): Verdict {
  const { text, linked } = block
  const reason = furnitureReason(text)
  if (reason) return reason
  if (block.tag === 'figcaption' || block.tag === 'caption') return 'caption'
  if (linked > 0.8 * text.length && text.length < 100 && block.tag !== 'p') return 'links'
  if (linked === text.length && MORE.test(text)) return 'links'
  return 'main'
}

/** What follows a heading such as *Das könnte Sie auch interessieren* is other articles', to the container's end. */
function cutTail(blocks: readonly Block[], verdicts: Verdict[], container: Box): void {
  for (let i = container.from; i < container.to; i++) {
    const block = blocks[i] as Block
    if (verdicts[i] === 'main' && announcesTeasers(block.text) && i > container.from + 0.5 * (container.to - container.from)) {
      for (let j = i; j < container.to; j++) if (verdicts[j] === 'main') verdicts[j] = 'teasers'
      return
    }
  }
}
