import type { Block, Box, Layout } from './blocks.ts'
import { cutClosing } from './closing.ts'
import { findContainer, isProse, openText, proseMass, widened } from './container.ts'
import { agreement, squash } from './html-title.ts'
import { addDescribed, addLead, cutHead, cutOrphans, cutTail, dropRepeats } from './trims.ts'
import { foreignBoxes, judge, type Verdict } from './verdicts.ts'

interface Judgement {
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
  const heading = titleIndex(blocks, container, titles)
  const title = heading < 0 ? boldLine(blocks, container) : heading
  const foreign = foreignBoxes(container, layout, massOf, title)
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

/** How alike a heading is that makes up half of a title. */
const HALF = 2.5

/** The site's name: a link home, or what stands in the page's head and is but a lesser part of its title. */
function isMasthead({ box, text, linked, link }: Block, alike: number): boolean {
  if (alike >= HALF) return false
  if (linked === text.length && /^(?:https?:\/\/[^/]+)?\.?\/?(?:index\.\w+)?$/.test(link ?? '')) return true
  if (alike === 0) return false
  for (let b: Box | undefined = box; b; b = b.parent) {
    if (b.tag === 'article' || b.tag === 'main' || b.hint === 'article' || b.hint === 'body') return false
    if (b.hint === 'header') return true
  }
  return false
}

/** Whether a title has more before a rubric than a site's name: *Kabinett tagt - Aktuelles - Landesportal*. */
function isBeside(title: string, rubric: string): boolean {
  const at = title.indexOf(rubric)
  return at > 30 || (at > 15 && at + rubric.length < title.length)
}

/** What heads a page of many articles. */
const RUBRIC =
  /^(?:Aktuelles?|Aktuelle (?:Meldung(?:en)?|Nachrichten)|News|Neuigkeiten|Nachrichten?|Meldung(?:en)?|Presse(?:mitteilung(?:en)?|meldung(?:en)?|bereich|archiv)?|Medieninformation(?:en)?|Blog|Archiv|Detail(?:s|ansicht)?|Startseite|Home|Willkommen)$/

/** The headline: the heading that reads like a title in the page's markup, else the h1 nearest to the text. */
function titleIndex(blocks: readonly Block[], container: Box, titles: readonly string[]): number {
  const wanted = titles.map(squash)
  let best = -1
  let bestScore = 0
  let firstProse = container.from
  while (firstProse < container.from + 4 && blocks[firstProse] && !isProse(blocks[firstProse] as Block)) firstProse++
  for (let i = 0; i < container.to; i++) {
    const block = blocks[i] as Block
    const { tag, text } = block
    const level = /^h[1-3]$/.test(tag) ? Number(tag[1]) : 0
    if ((!level && i > container.from) || text.length > 300) continue
    const comparable = level > 0 || titles.some((title) => Math.abs(title.length - text.length) < 12)
    const alike = comparable ? likeness(squash(text), wanted, level) : 0
    if (alike < 4 && (!level || (alike === 0 && level > 1 && i >= firstProse))) continue
    if (alike === 0 && RUBRIC.test(text) && titles.some((title) => isBeside(title, text))) continue
    const score = alike + rank(block, level, alike, i >= container.from - 12) + 1 / (1 + Math.abs(i - container.from))
    if (score > bestScore) {
      best = i
      bestScore = score
    }
  }
  return best
}

/** Pages without headings: the bold line over the first paragraph, or -1. */
function boldLine(blocks: readonly Block[], container: Box): number {
  for (let i = container.from; i < container.from + 4 && i < container.to; i++) {
    const { text, bold, linked } = blocks[i] as Block
    if (bold === text.length && linked === 0 && text.length >= 15 && text.length < 140 && !/[.:]$/.test(text)) return i
    if (isProse(blocks[i] as Block)) return -1
  }
  return -1
}

/** 4 where a heading is one of the titles; less where it is part of one, as the site's name may be too. */
function likeness(heading: string, titles: readonly string[], level: number): number {
  let best = 0
  for (const title of heading === '' ? [] : titles) {
    const how = agreement(title, heading)
    const share = Math.min(heading.length, title.length) / Math.max(heading.length, title.length)
    best = Math.max(best, how === 'same' ? 4 : how === 'within' && level ? 1 + 3 * share : 0)
  }
  return best
}

function rank(block: Block, level: number, alike: number, isNear: boolean): number {
  if (level === 1) return isMasthead(block, alike) ? 0 : 2
  return level === 2 && isNear ? 0.5 : 0
}
