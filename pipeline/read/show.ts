import { styleText } from 'node:util'
import type { Document } from '../document.ts'
import { oneLine } from '../one-line.ts'
import { mainText } from './main-segments.ts'

/** What `read --jsonl` answers for a page; `text` is the page's own, without headline, teasers and captions. */
interface ReadAnswer {
  readonly text: string | null
  readonly title: string | null
  readonly date: string | null
  readonly modified: string | null
  readonly publisher: string | null
  readonly author: string | null
}

/** What was read of a page as one flat object; `date` is the day of publication. */
export function readAnswer(document: Document): ReadAnswer {
  const { title, published, modified, publisher, author } = document
  return {
    text: mainText(document),
    title: title ?? null,
    date: published?.value ?? null,
    modified: modified?.value ?? null,
    publisher: publisher ?? null,
    author: author ?? null,
  }
}

/** The same slots for a page that could not be read. */
export const noAnswer: ReadAnswer = {
  text: null,
  title: null,
  date: null,
  modified: null,
  publisher: null,
  author: null,
}

const COLOURS = { main: 'green', teaser: 'cyan', caption: 'yellow', dropped: 'gray' } as const

/**
 * What was kept of a page and what was dropped, and why, a line for each block in the order of the page. The document
 * has to be read with `{ dropped: true }`. Coloured as `styleText` sees fit (NO_COLOR, no terminal).
 */
export function showSegments(document: Document): string {
  const kept = document.segments.map(({ kind, block, item, start, end, source }) => ({
    at: source?.start ?? start,
    label: [kind, block, item?.published].filter(Boolean).join(' '),
    colour: COLOURS[kind],
    text: document.text.slice(start, end),
  }))
  const dropped = (document.dropped ?? []).map(({ text, reason, source }) => ({
    at: source.start,
    label: `– ${reason}`,
    colour: COLOURS.dropped,
    text,
  }))
  const date = document.published ? `${document.published.value} (${document.published.signal})` : 'no date'
  const lines = [...kept, ...dropped].sort((a, b) => a.at - b.at)
  const shown = lines.map(({ label, colour, text }) => `${styleText(colour, label.padEnd(26))} ${oneLine(text)}`)
  return [
    `${styleText('bold', oneLine(document.title ?? 'no title'))} · ${oneLine(document.publisher ?? 'no publisher')} · ${date}`,
    ...shown,
  ].join('\n')
}
