import { announcesTeasers } from '../furniture.ts'
import type { Block, Box } from './blocks.ts'
import { isProse } from './container.ts'
import type { Hint } from './hints.ts'
import { squash } from './html-title.ts'
import { judge, type Verdict } from './verdicts.ts'

/** The headline again, as a sticky bar or a hidden copy. */
export function dropRepeats(blocks: readonly Block[], verdicts: Verdict[], container: Box, title: number): void {
  const repeats = repetitionOf(blocks[title])
  for (let i = container.from; i < container.to; i++) {
    if (i !== title && verdicts[i] === 'main' && repeats(blocks[i] as Block)) verdicts[i] = 'repeat'
  }
}

function repetitionOf(title: Block | undefined): (block: Block) => boolean {
  const length = title?.text.length ?? 0
  if (title === undefined || length < 12) return () => false
  const shown = squash(title.text)
  return ({ text, tag }) => {
    const isHeading = /^h[1-6]$/.test(tag)
    if (text.length > length + 60 || (!isHeading && Math.abs(text.length - length) > 12)) return false
    const own = squash(text)
    return own === shown || (isHeading && own.length > 12 && (own.includes(shown) || shown.includes(own)))
  }
}

/** Short scraps before the first prose (kicker, place, reading time) belong to the head, not to the text; headings stay. */
export function cutHead(blocks: readonly Block[], verdicts: Verdict[], container: Box, title: number): void {
  for (let i = container.from; i < container.to; i++) {
    const block = blocks[i] as Block
    if (verdicts[i] === 'main' && isProse(block) && block.tag !== 'li' && i > title) return
    if (
      verdicts[i] === 'main' &&
      i !== title &&
      !/^h[1-6]$/.test(block.tag) &&
      block.text.length < 60 &&
      !/[.!?…“”"»:]$/.test(block.text) &&
      !(i > title && isPoint(block)) &&
      !/^(?:Sehr geehrte|Liebe)\P{P}{3,40},$/u.test(block.text)
    )
      verdicts[i] = 'head'
  }
}

/** What follows a heading such as *Das könnte Sie auch interessieren* is other articles', where it is mostly links. */
export function cutTail(blocks: readonly Block[], verdicts: Verdict[], container: Box): void {
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
export function cutOrphans(blocks: readonly Block[], verdicts: Verdict[], container: Box, title: number): void {
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

/** The lead between headline and text often stands in a header outside the text's box, or under a first copy of the headline. */
export function addLead(blocks: readonly Block[], verdicts: Verdict[], container: Box, title: number): void {
  const shown = squash(blocks[title]?.text ?? '')
  for (let i = 0; i + 1 < Math.min(title, container.from); i++) {
    const lead = blocks[i + 1] as Block
    const isCopy = /^h[1-3]$/.test(blocks[i]?.tag ?? '') && squash(blocks[i]?.text ?? '') === shown
    if (isCopy && isLead(lead) && judge(lead) === 'main') verdicts[i + 1] = 'main'
  }
  if (title < 0 || title >= container.from || container.from - title > 80) return
  const repeats = repetitionOf(blocks[title])
  for (let i = title; i < container.from; i++) {
    const block = blocks[i] as Block
    if (i === title) verdicts[i] = 'main'
    else if (isLead(block) && judge(block) === 'main' && !repeats(block)) verdicts[i] = 'main'
  }
}

/** A block before the text's first paragraph that the page's description repeats is its lead, wherever it stands. */
export function addDescribed(
  blocks: readonly Block[],
  verdicts: Verdict[],
  container: Box,
  description: string | undefined,
): void {
  const wanted = description ? squash(description).slice(0, 60) : ''
  if (wanted.length < 40) return
  let first = container.from
  while (first < container.to && !(verdicts[first] === 'main' && isProse(blocks[first] as Block))) first++
  const index = blocks.findIndex(
    (b, i) => i < first && b.text.length > 50 && b.linked === 0 && squash(b.text).startsWith(wanted),
  )
  if (index < 0) return
  const known = blocks.some((b, i) => verdicts[i] === 'main' && squash(b.text.slice(0, 160)).startsWith(wanted))
  if (!known) verdicts[index] = 'main'
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

/** What a head lists under its headline in more than a word or two. */
function isPoint({ tag, text, linked }: Block): boolean {
  return tag === 'li' && linked === 0 && text.length >= 25
}

function isLead(block: Block): boolean {
  const { text, linked, box, tag } = block
  if (linked > 0.3 * text.length || tag === 'figcaption') return false
  for (let b: Box | undefined = box, up = 0; b && up < 4; b = b.parent, up++) {
    if (b.tag === 'figure' || b.tag === 'aside' || (b.hint && NO_LEAD.has(b.hint) && up < 3)) return false
  }
  if (tag === 'li') return isPoint(block)
  if (/^h[2-4]$/.test(tag)) return text.length >= 60
  return text.length >= 50 && /[.!?…“”"»]/.test(text)
}
