import type { Document, Snapshot } from './document.ts'
import { StageError } from './errors.ts'
import { decode, hashOf } from './read/decode.ts'
import { readHtml } from './read/html.ts'
import { mediaTypeOf } from './read/media-type.ts'
import { readPlainText } from './read/plain-text.ts'

export interface ReadOptions {
  /** Also tell what was left out, and why. */
  readonly dropped?: boolean
}

/**
 * Reads a page: bytes in, text with segments, title and dates out. Pure: the same snapshot gives the same document.
 * Throws a StageError (`empty`, `binary`, `encoding`, `too-large`, `no-text` …) where nothing can be read.
 */
export function readDocument(snapshot: Snapshot, options: ReadOptions = {}): Document {
  const { bytes, source, url } = snapshot
  if (bytes.length === 0) throw new StageError('read', 'empty', 'the file is empty')
  const { mediaType, charset } = mediaTypeOf(snapshot)
  const markup = mediaType !== 'text/plain'
  const { text: decoded, encoding } = decode(bytes, charset, markup)
  if (decoded.trim() === '') throw new StageError('read', 'empty', 'the file holds nothing but blanks')
  const { dropped, ...reading } = markup ? readHtml(decoded, url) : readPlainText(decoded)
  if (reading.segments.length === 0) throw new StageError('read', 'no-text', 'the page holds no text of its own')
  const latest = snapshot.retrieved?.slice(0, 10)
  const dates = { published: notAfter(reading.published, latest), modified: notAfter(reading.modified, latest) }
  const optional = present({ ...reading, ...dates, url, dropped: options.dropped ? dropped : undefined })
  return {
    ...optional,
    text: reading.text,
    segments: reading.segments,
    source,
    hash: hashOf(bytes),
    mediaType,
    encoding,
  }
}

/** No page is younger than its retrieval; a day is allowed for time zones. */
function notAfter<T extends { value: string }>(date: T | undefined, latest: string | undefined): T | undefined {
  return date && latest && date.value.slice(0, latest.length) > latest ? undefined : date
}

function present<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}

/** The page's own text without its headline, teasers and captions, one block a line. */
export function mainText(document: Document): string {
  const own = document.segments.filter((segment) => segment.kind === 'main' && segment.level !== 1)
  return own.map((segment) => document.text.slice(segment.start, segment.end)).join('\n')
}

export { sourceRange } from './read/source-map.ts'
