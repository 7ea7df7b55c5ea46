import type { Document, Snapshot } from './document.ts'
import { StageError } from './errors.ts'
import { decode, hashOf } from './read/decode.ts'
import { readFeed } from './read/feed.ts'
import { readHtml } from './read/html.ts'
import { mediaTypeOf } from './read/media-type.ts'
import { readPlainText } from './read/plain-text.ts'
import type { Reading } from './read/reading.ts'

export { sourceRange } from './read/source-map.ts'

/** The largest page that is read; beyond it lie dumps and traps. In bytes. */
const MAX_BYTES = 64 * 1024 * 1024

export interface ReadOptions {
  /** Also tell what was left out, and why. */
  readonly dropped?: boolean
}

/**
 * Reads a page: bytes in, text with segments, title and dates out. Pure and synchronous: the same snapshot gives the
 * same document. Plain text, HTML, XHTML, RSS and Atom; PDF needs `readPage`.
 * Throws a StageError (`empty`, `binary`, `too-large`, `too-deep`, `encoding`, `no-text`, `feed`, `pdf`) where nothing
 * can be read.
 */
export function readDocument(snapshot: Snapshot, options: ReadOptions = {}): Document {
  const { bytes, url } = snapshot
  checkSize(bytes)
  const { mediaType, charset } = mediaTypeOf(snapshot)
  if (mediaType === 'application/pdf')
    throw new StageError('read', 'pdf', 'a PDF cannot be read synchronously: use readPage')
  const { text, encoding } = decode(bytes, charset, mediaType !== 'text/plain')
  if (text.trim() === '') throw new StageError('read', 'empty', 'the file holds nothing but blanks')
  return finish(snapshot, options, mediaType, encoding, readerOf(mediaType)(text, url))
}

/** Like `readDocument`, for every kind of page, PDF included. Rejects with a StageError (also `scanned`, `encrypted`). */
export async function readPage(snapshot: Snapshot, options: ReadOptions = {}): Promise<Document> {
  checkSize(snapshot.bytes)
  if (mediaTypeOf(snapshot).mediaType !== 'application/pdf') return readDocument(snapshot, options)
  const { readPdf } = await import('./read/pdf.ts')
  const { source: _, ...reading } = await readPdf(snapshot.bytes)
  return finish(snapshot, options, 'application/pdf', 'utf-8', reading)
}

/** The page's own text without its headline, teasers and captions, one block a line. */
export function mainText(document: Document): string {
  const own = document.segments.filter((segment) => segment.kind === 'main' && segment.level !== 1)
  return own.map((segment) => document.text.slice(segment.start, segment.end)).join('\n')
}

function checkSize(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new StageError('read', 'empty', 'the file is empty')
  if (bytes.length > MAX_BYTES) throw new StageError('read', 'too-large', `the file has more than ${MAX_BYTES} bytes`)
}

function readerOf(mediaType: string): (text: string, url: string | undefined) => Reading {
  if (mediaType === 'text/plain') return readPlainText
  return mediaType === 'application/xml' ? readFeed : readHtml
}

function finish(
  snapshot: Snapshot,
  options: ReadOptions,
  mediaType: string,
  encoding: string,
  reading: Reading,
): Document {
  if (reading.segments.length === 0) throw new StageError('read', 'no-text', 'the page holds no text of its own')
  const { dropped, ...found } = reading
  const latest = snapshot.retrieved?.slice(0, 10)
  const dates = { published: notAfter(found.published, latest), modified: notAfter(found.modified, latest) }
  const optional = present({ ...found, ...dates, url: snapshot.url, dropped: options.dropped ? dropped : undefined })
  const { text, segments } = reading
  return { ...optional, source: snapshot.source, text, segments, hash: hashOf(snapshot.bytes), mediaType, encoding }
}

/** No page is younger than its retrieval. */
function notAfter<T extends { value: string }>(date: T | undefined, latest: string | undefined): T | undefined {
  return date && latest && date.value > latest.slice(0, date.value.length) ? undefined : date
}

function present<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}
