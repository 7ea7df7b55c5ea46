import type { Document, Snapshot } from './document.ts'
import { StageError } from './errors.ts'
import { checkBlank, checkSize, decoded, documentOf, kindOf, type ReadOptions } from './read/any-page.ts'
import { readFeed } from './read/feed.ts'
import { readHtml } from './read/html.ts'
import { readPlainText } from './read/plain-text.ts'
import type { Reading } from './read/reading.ts'

/**
 * Reads a page: bytes in, text with segments, title and dates out. Pure and synchronous: the same snapshot gives the
 * same document. Plain text, HTML, XHTML, RSS and Atom; PDF needs `readPage`.
 * Throws a StageError (`empty`, `binary`, `too-large`, `too-deep`, `encoding`, `no-text`, `feed`, `pdf`) where nothing
 * can be read.
 */
export function readDocument(snapshot: Snapshot, options: ReadOptions = {}): Document {
  const kind = kindOf(snapshot)
  if (kind.mediaType === 'application/pdf')
    throw new StageError('read', 'pdf', 'a PDF cannot be read synchronously: use readPage')
  const page = decoded(snapshot, kind)
  return documentOf(snapshot, options, page, readerOf(page.mediaType)(page.parts, snapshot.url))
}

/**
 * Reads a string as plain text, whatever it looks like: it is the document's text as it stands, so that offsets hold in
 * it. Throws a StageError (`empty`, `too-large`, `no-text`).
 */
export function readText(text: string, given: Pick<Snapshot, 'source' | 'url'>): Document {
  const bytes = new TextEncoder().encode(text)
  checkSize(bytes)
  checkBlank([text])
  return documentOf({ ...given, bytes }, {}, { mediaType: 'text/plain', encoding: 'utf-8' }, readPlainText(text))
}

function readerOf(mediaType: string): (parts: readonly string[], url: string | undefined) => Reading {
  if (mediaType === 'text/plain') return (parts) => readPlainText(parts.join(''))
  return mediaType === 'application/xml' ? (parts, url) => readFeed(parts.join(''), url) : readHtml
}
