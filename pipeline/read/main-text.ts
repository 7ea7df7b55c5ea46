import type { Block, Box, Layout } from './blocks.ts'
import { cutClosing } from './closing.ts'
import { findContainer, openText, proseMass, widened } from './container.ts'
import { agreement, squash } from './html-title.ts'
import { addDescribed, addLead, cutHead, cutOrphans, cutTail, dropRepeats } from './trims.ts'
import { foreignBoxes, judge, type Verdict } from './verdicts.ts'

export interface Judgement {
  readonly verdicts: readonly Verdict[]
  /** The box that holds the page's own text. */
  readonly container: Box | undefined
  /** Index of the headline's block, or -1. */
  readonly title: number
}

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
  cutClosing(blocks, verdicts, container)
  cutOrphans(blocks, verdicts, container, title)
  addLead(blocks, verdicts, container, title)
  addDescribed(blocks, verdicts, container, description)
  if (title >= container.from) verdicts[title] = 'main'
  return { verdicts, container, title }
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
