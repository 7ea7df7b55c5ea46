import type { BlockKind, Segment, SegmentKind } from '../../extractors/document.ts'
import { type Block, layoutOf } from './blocks.ts'
import { datesOf } from './html-dates.ts'
import { chooseTitle, markupTitles } from './html-title.ts'
import { linkedData, pageFacts } from './json-ld.ts'
import { judgeBlocks } from './main-text.ts'
import type { Reading } from './plain-text.ts'
import { parseMarkup } from './tree.ts'

/** Reads an HTML or XHTML page: segments with their source ranges, dates, title, and what the page says of itself. */
export function readHtml(source: string, url: string | undefined): Reading {
  const tree = parseMarkup(source)
  const facts = pageFacts(tree)
  const data = linkedData(facts.scripts)
  const layout = layoutOf(tree)
  const titles = markupTitles(facts, data)
  const description = facts.meta.get('og:description') ?? facts.meta.get('description') ?? data.description
  const { verdicts, container, title } = judgeBlocks(layout, titles.all, description)
  const segments: Segment[] = []
  let text = ''
  for (const [i, block] of layout.blocks.entries()) {
    if (verdicts[i] !== 'main' && verdicts[i] !== 'caption') continue
    const start = text.length
    text += `${block.text}\n`
    segments.push({
      kind: verdicts[i] as SegmentKind,
      ...kindOf(block, i === title),
      start,
      end: text.length - 1,
      source: { start: block.start, end: block.end },
    })
  }
  return {
    text,
    segments,
    title: chooseTitle(titles, layout.blocks[title]?.text),
    ...datesOf(facts, data, layout, container, url),
    language: facts.language,
    dropped: layout.blocks.flatMap((b, i) =>
      verdicts[i] === 'main' || verdicts[i] === 'caption'
        ? []
        : [{ text: b.text, reason: verdicts[i] ?? '', source: { start: b.start, end: b.end } }],
    ),
  }
}

const KINDS: Record<string, BlockKind> = { li: 'item', dd: 'row', dt: 'row', td: 'row', th: 'row', blockquote: 'quote' }

function kindOf(block: Block, isTitle: boolean): { block: BlockKind; level?: number } {
  if (isTitle) return { block: 'heading', level: 1 }
  if (/^h[1-6]$/.test(block.tag)) return { block: 'heading', level: Math.max(2, Number(block.tag[1])) }
  return { block: KINDS[block.tag] ?? 'paragraph' }
}
