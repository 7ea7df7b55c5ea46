import { definedOnly } from '../../extractors/defined-only.ts'
import type { Document, Snapshot } from '../document.ts'
import { StageError } from '../errors.ts'
import { decodeParts } from './decode.ts'
import { withHash } from './lazy-hash.ts'
import { mediaTypeOf } from './media-type.ts'
import type { Reading } from './reading.ts'

/** The largest page that is read; beyond it lie dumps and traps. In bytes. */
const MAX_BYTES = 64 * 1024 * 1024

export interface ReadOptions {
  /** Also tell what was left out, and why. */
  readonly dropped?: boolean
}

/** A page whose bytes are text, before a reader of its kind has looked at it. */
interface DecodedPage {
  readonly mediaType: string
  /** Its text, in parts. */
  readonly parts: readonly string[]
  readonly encoding: string
}

/** What kind of page the bytes are. Throws a StageError (`empty`, `too-large`, `binary`) where they are none. */
export function kindOf(snapshot: Snapshot): { readonly mediaType: string; readonly charset: string | undefined } {
  checkSize(snapshot.bytes)
  return mediaTypeOf(snapshot)
}

/** Decodes a page of any kind but PDF. Throws a StageError (`encoding`, `empty`). */
export function decoded({ bytes }: Snapshot, { mediaType, charset }: ReturnType<typeof kindOf>): DecodedPage {
  const { parts, encoding } = decodeParts(bytes, charset, mediaType !== 'text/plain')
  checkBlank(parts)
  return { mediaType, parts, encoding }
}

export function checkBlank(parts: readonly string[]): void {
  if (parts.every((part) => part.trim() === ''))
    throw new StageError('read', 'empty', 'the file holds nothing but blanks')
}

export function checkSize(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new StageError('read', 'empty', 'the file is empty')
  if (bytes.length > MAX_BYTES) throw new StageError('read', 'too-large', `the file has more than ${MAX_BYTES} bytes`)
}

/** What a reader found, with the page's identity and address. Throws a StageError (`no-text`). */
export function documentOf(
  snapshot: Snapshot,
  options: ReadOptions,
  { mediaType, encoding }: Omit<DecodedPage, 'parts'>,
  reading: Reading,
): Document {
  if (reading.segments.length === 0) throw new StageError('read', 'no-text', 'the page holds no text of its own')
  const { dropped, ...found } = reading
  const latest = snapshot.retrieved?.slice(0, 10)
  const dates = { published: notAfter(found.published, latest), modified: notAfter(found.modified, latest) }
  const optional = definedOnly({
    ...found,
    ...dates,
    url: snapshot.url,
    dropped: options.dropped ? dropped : undefined,
  })
  const { text, segments } = reading
  const own = { ...optional, source: snapshot.source, text, segments, hash: '', mediaType, encoding }
  return withHash({ ...givenOf(snapshot), ...own }, snapshot.bytes)
}

/** What the page does not say itself, its source may. */
function givenOf({ given: { publisher, language } = {} }: Snapshot): Partial<Document> {
  return { ...(publisher !== undefined && { publisher }), ...(language !== undefined && { language }) }
}

/** No page is younger than its retrieval. */
function notAfter<T extends { value: string }>(date: T | undefined, latest: string | undefined): T | undefined {
  return date && latest && date.value > latest.slice(0, date.value.length) ? undefined : date
}
