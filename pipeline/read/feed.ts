import { createRequire } from 'node:module'
import type { Segment, TeaserItem } from '../../extractors/document.ts'
import { StageError } from '../errors.ts'
import { dayOfMachineDate } from './dates/machine-dates.ts'
import { layoutOf } from './html/blocks.ts'
import { parseMarkup } from './html/tree.ts'
import type { Reading } from './reading.ts'

const require = createRequire(import.meta.url)

type Json = Record<string, unknown>

/**
 * Reads RSS, RDF, Atom: every item is a teaser with its own date and link. Item texts are markup inside the feed, so
 * segments have no source range. Throws StageError `feed` for what no feed parser accepts.
 */
export function readFeed(source: string, url: string | undefined): Reading {
  const { parseFeed } = require('feedsmith') as typeof import('feedsmith')
  let feed: Json
  try {
    feed = parseFeed(source).feed as Json
  } catch (cause) {
    throw new StageError('read', 'feed', 'the feed cannot be parsed', { cause })
  }
  const segments: Segment[] = []
  let text = ''
  const keep = (words: string, block: 'heading' | 'paragraph', item: TeaserItem) => {
    segments.push({ kind: 'teaser', block, item, start: text.length, end: text.length + words.length })
    text += `${words}\n`
  }
  for (const entry of list(feed.items ?? feed.entries)) {
    const item = teaserOf(entry, url)
    if (item.title) keep(item.title, 'heading', item)
    for (const paragraph of paragraphsOf(entry)) if (paragraph !== item.title) keep(paragraph, 'paragraph', item)
  }
  const title = plain(feed.title)
  return { text, segments, dropped: [], title, publisher: title, language: plain(feed.language) }
}

function teaserOf(entry: Json, base: string | undefined): TeaserItem {
  const title = plain(entry.title)
  const dates = [
    entry.pubDate,
    entry.published,
    entry.date_published,
    (entry.dc as Json | undefined)?.date,
    (entry.dc as Json | undefined)?.dates,
    entry.updated,
  ]
  const published = dates
    .map((date) => string(list(date)[0] ?? date))
    .flatMap((date) => (date ? [dayOfMachineDate(date)] : []))
    .find(Boolean)
  const href = string(entry.link) ?? string((list(entry.links)[0] as Json | undefined)?.href) ?? string(entry.url)
  const link = href && URL.canParse(href, base) ? new URL(href, base).href : undefined
  return { ...(title ? { title } : {}), ...(published ? { published } : {}), ...(link ? { link } : {}) }
}

/** The fullest of an item's texts, cut into its paragraphs. */
function paragraphsOf(entry: Json): string[] {
  const texts = [
    (entry.content as Json | undefined)?.encoded,
    entry.content,
    entry.description,
    entry.summary,
    entry.content_html,
    entry.content_text,
  ]
  const fullest = texts.map((value) => string(value) ?? '').sort((a, b) => b.length - a.length)[0]
  return fullest ? layoutOf(parseMarkup(`<div>${fullest}</div>`)).blocks.map((block) => block.text) : []
}

function list(value: unknown): Json[] {
  return Array.isArray(value) ? (value as Json[]) : []
}

/** Text constructs are strings or `{ value }`. */
function string(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined
  return value && typeof value === 'object' ? string((value as Json).value) : undefined
}

function plain(value: unknown): string | undefined {
  const markup = string(value)
  if (!markup) return undefined
  return (
    layoutOf(parseMarkup(`<p>${markup}</p>`))
      .blocks.map((block) => block.text)
      .join(' ') || undefined
  )
}
