import type { BlockKind, Segment, SegmentKind } from '../../extractors/document.ts'
import type { DroppedBlock } from '../document.ts'
import { dateLead } from './dates/date-lines.ts'
import { type Block, type Box, layoutOf } from './html/blocks.ts'
import { datesOf } from './html/html-dates.ts'
import { findTeasers, type Teasers } from './html/html-teasers.ts'
import { chooseTitle, markupTitles } from './html/html-title.ts'
import { type LinkedData, linkedData } from './html/json-ld.ts'
import { judgeBlocks } from './html/main-text.ts'
import { type PageFacts, pageFacts } from './html/page-facts.ts'
import { parseMarkup } from './html/tree.ts'
import type { Verdict } from './html/verdicts.ts'
import type { Reading } from './reading.ts'
import { publisherOfLines } from './titles.ts'

/** Reads an HTML or XHTML page, given in parts: segments with their source ranges, dates, title, and what the page says of itself. */
export function readHtml(parts: readonly string[], url: string | undefined): Reading {
  const tree = parseMarkup(parts)
  const facts = pageFacts(tree)
  const data = linkedData(facts.scripts)
  const layout = layoutOf(tree)
  const titles = markupTitles(facts, data)
  const description = facts.meta.get('og:description') ?? facts.meta.get('description') ?? data.description
  const { verdicts, container, title } = judgeBlocks(layout, titles.all, description)
  const teasers = findTeasers(layout, verdicts, facts.times, url ?? facts.canonical)
  return {
    ...compose(layout.blocks, verdicts, teasers, title),
    title: chooseTitle(titles, layout.blocks[title]?.text, nearby(layout.blocks, container)),
    ...datesOf(facts, data, { layout, container, headline: layout.blocks[title]?.text, teasers }, url),
    ...selfDescription(facts, data, layout.blocks, title, url),
  }
}

/** The texts about the beginning of the page's own. */
function nearby(blocks: readonly Block[], container: Box | undefined): string[] {
  const start = container?.from ?? 0
  return blocks.slice(Math.max(0, start - 3), start + 2).map((block) => block.text.slice(0, 400))
}

/** The canonical text: the kept blocks, one a line, with the segments and the way back to the source. */
function compose(blocks: readonly Block[], verdicts: readonly Verdict[], teasers: Teasers, title: number) {
  const segments: Segment[] = []
  const dropped: DroppedBlock[] = []
  const sourceMap: number[] = []
  const boxed = new Set<number>()
  for (const box of teasers.boxes) for (let i = box.from; i < box.to; i++) boxed.add(i)
  let text = ''
  for (const [i, block] of blocks.entries()) {
    const source = { start: block.start, end: block.end }
    const teaser = teasers.blocks.get(i)
    const verdict = !teaser && boxed.has(i) ? 'teaser' : (verdicts[i] ?? 'outside')
    if (!teaser && verdict !== 'main' && verdict !== 'caption') {
      dropped.push({ text: block.text, reason: verdict, source })
      continue
    }
    const at = text.length
    text += `${block.text}\n`
    for (let m = 0; m < block.map.length; m += 2) sourceMap.push(at + (block.map[m] ?? 0), block.map[m + 1] ?? 0)
    if (teaser) {
      const { kind, block: form, item, from, to } = teaser
      segments.push({ kind, block: form, item, start: at + from, end: at + to, source })
    } else
      segments.push({
        kind: verdict as SegmentKind,
        ...formOf(block, i === title),
        start: at + afterBracketDate(block),
        end: text.length - 1,
        source,
      })
  }
  return { text, segments, dropped, sourceMap }
}

/** *[2.8.2018] Als …* begins a text with its date. */
function afterBracketDate(block: Block): number {
  const lead = block.text[0] === '[' ? dateLead(block.text) : undefined
  return lead?.shape === 'bracket' ? lead.rest : 0
}

const FORMS: Record<string, BlockKind> = { li: 'item', dd: 'row', dt: 'row', td: 'row', th: 'row', blockquote: 'quote' }

function formOf(block: Block, isTitle: boolean): { block: BlockKind; level?: number } {
  if (isTitle) return { block: 'heading', level: 1 }
  if (/^h[1-6]$/.test(block.tag)) return { block: 'heading', level: Math.max(2, Number(block.tag[1])) }
  const allBold = block.bold === block.text.length && block.text.length < 120 && !/[.!?:;,]$/.test(block.text)
  return allBold && block.tag !== 'li' ? { block: 'heading', level: 3 } : { block: FORMS[block.tag] ?? 'paragraph' }
}

/** Publisher, author, language and canonical address. */
function selfDescription(
  { meta, language, canonical }: PageFacts,
  data: LinkedData,
  blocks: readonly Block[],
  title: number,
  url: string | undefined,
) {
  const author =
    data.author ??
    meta.get('author') ??
    meta.get('article:author') ??
    meta.get('dc.creator') ??
    meta.get('dcterms.creator')
  const address = canonical ?? meta.get('og:url')
  return {
    publisher:
      meta.get('og:site_name') ??
      data.publisher ??
      meta.get('dc.publisher') ??
      meta.get('dcterms.publisher') ??
      meta.get('publisher') ??
      publisherOfLines(blocks.slice(0, Math.max(title, 0))),
    author: author && !/^https?:|^admin$/.test(author) ? author : undefined,
    language: language ?? meta.get('content-language') ?? meta.get('dc.language') ?? data.language,
    canonicalUrl: address ? URL.parse(address, url)?.href : undefined,
  }
}
