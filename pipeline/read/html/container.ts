import type { Block, Box, Layout } from './blocks.ts'
import type { Hint } from './hints.ts'

/** Boxes with these hints never hold the page's own text, unless most of it is there (themes name things oddly). */
export const FOREIGN = new Set<Hint>([
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

export function openText({ text, linked, box }: Block): number {
  for (let b: Box | undefined = box; b; b = b.parent) if (b.hint && FOREIGN.has(b.hint) && b.tag !== 'body') return 0
  return text.length - linked
}

export function isProse({ text, tag, linked }: Block): boolean {
  return text.length >= 50 && !/^h[1-6]$/.test(tag) && linked <= 0.5 * text.length && /[.!?…:“”"»]/.test(text)
}

/** Goes down from the page into the box that holds most of the prose, as long as one does. */
export function findContainer(boxes: readonly Box[], massOf: (box: Box) => number): Box | undefined {
  // Error messages of a server may stand before the page's own root.
  const roots = boxes.filter((box) => box.parent === undefined)
  let best = roots.reduce<Box | undefined>(
    (most, box) => (massOf(box) > (most ? massOf(most) : 0) ? box : most),
    undefined,
  )
  if (!best) return undefined
  for (const box of boxes) {
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
export function widened(start: Box | undefined, { blocks, boxes }: Layout): Box | undefined {
  let container = start
  let below = start
  for (let up = 0; below?.parent && up < 4; up++) {
    const child: Box = below
    const { parent } = child
    if (!parent || parent.tag === 'html' || parent.tag === 'body' || child.tag === 'article' || child.tag === 'main')
      break
    const around = [...blocks.slice(parent.from, child.from), ...blocks.slice(child.to, parent.to)]
    const isArticle = parent.tag === 'article' || parent.hint === 'article'
    const own = around.some(
      (b) =>
        (isProse(b) || (isArticle && b.box.tag === 'p' && b.text.length >= 25 && /\p{Ll}[.!?]$/u.test(b.text))) &&
        b.linked === 0 &&
        b.box.parent === parent &&
        /^(?:p|div)$/.test(b.box.tag) &&
        !isForeign(b.box),
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
      inside.some((b) => isProse(b) && b.linked === 0) &&
      !inside.some((b) => /^h[1-6]$/.test(b.tag) && b.linked > 0 && !b.link?.startsWith('#'))
    )
  })
}

function isForeign(box: Box): boolean {
  return box.hint !== undefined && DOUBTFUL.has(box.hint)
}

export function isWithin(box: Box, tag: string, outer: Box): boolean {
  for (let b: Box | undefined = box; b && b !== outer; b = b.parent) if (b.tag === tag) return true
  return false
}
