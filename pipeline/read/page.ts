import type { Document, Snapshot } from '../document.ts'
import { decoded, documentOf, kindOf, type ReadOptions } from './any-page.ts'
import { readPlainText } from './plain-text.ts'
import type { Reading } from './reading.ts'

/**
 * Like `readDocument`, for every kind of page, PDF included; a reader is loaded when the first page of its kind comes.
 * Rejects with a StageError (also `scanned`, `encrypted`).
 */
export async function readPage(snapshot: Snapshot, options: ReadOptions = {}): Promise<Document> {
  const kind = kindOf(snapshot)
  if (kind.mediaType === 'application/pdf') {
    const { readPdf } = await import('./pdf.ts')
    const { source: _, ...reading } = await readPdf(snapshot.bytes)
    return documentOf(snapshot, options, { mediaType: kind.mediaType, encoding: 'utf-8' }, reading)
  }
  const page = decoded(snapshot, kind)
  const read = await readerOf(page.mediaType)
  return documentOf(snapshot, options, page, read(page.parts, snapshot.url))
}

async function readerOf(mediaType: string): Promise<(parts: readonly string[], url: string | undefined) => Reading> {
  if (mediaType === 'text/plain') return (parts) => readPlainText(parts.join(''))
  if (mediaType === 'application/xml') {
    const { readFeed } = await import('./feed.ts')
    return (parts, url) => readFeed(parts.join(''), url)
  }
  return (await import('./html.ts')).readHtml
}
