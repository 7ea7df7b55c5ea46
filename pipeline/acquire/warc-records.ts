import { hash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { WARCRecord, WARCSerializer } from 'warcio'

/** Our records in WARC 1.1: captures as responses, what became of a page as metadata; each a gzip member of its own. */

/** A page as it was fetched. */
export interface Capture {
  /** The page's address as the sources have it, and the one that answered. */
  readonly page: string
  readonly url: string
  readonly source: string
  /** ISO 8601, UTC. */
  readonly retrieved: string
  readonly headers: Readonly<Record<string, string>>
  readonly redirects: readonly { readonly status: number; readonly url: string }[]
  /** Decompressed. */
  readonly bytes: Uint8Array
}

/** What became of a page without a new capture. */
export interface Note {
  readonly page: string
  /** ISO 8601, UTC. */
  readonly date: string
  /** The source that it counts for from now on. */
  readonly source?: string
  /** Why it is no document any more. */
  readonly withdrawn?: string
}

/** Names of our own WARC headers. */
export const OWN = {
  page: 'WARC-Aktenkundig-Page',
  source: 'WARC-Aktenkundig-Source',
  redirects: 'WARC-Aktenkundig-Redirects',
} as const

/** Deterministic: the same page, moment and bytes give the same id. */
export function recordId({ page, retrieved, bytes }: Capture): string {
  return uuid(page, retrieved, hash('sha256', bytes))
}

export async function captureRecord(capture: Capture): Promise<Uint8Array> {
  const { page, url, source, retrieved, headers, redirects, bytes } = capture
  const record = WARCRecord.create(
    {
      url,
      date: retrieved,
      type: 'response',
      warcVersion: 'WARC/1.1',
      statusline: 'HTTP/1.1 200 OK',
      httpHeaders: storedHeaders(headers, bytes.length),
      warcHeaders: {
        'WARC-Record-ID': recordId(capture),
        [OWN.page]: page,
        [OWN.source]: source,
        ...(redirects.length === 0
          ? {}
          : { [OWN.redirects]: redirects.map(({ status, url }) => `${status} ${url}`).join(' ') }),
      },
    },
    [bytes],
  )
  return member(record)
}

export async function noteRecord(note: Note): Promise<Uint8Array> {
  const body = JSON.stringify(note)
  const record = WARCRecord.create(
    {
      url: note.page,
      date: note.date,
      type: 'metadata',
      warcVersion: 'WARC/1.1',
      warcHeaders: { 'WARC-Record-ID': uuid(body), 'Content-Type': 'application/json', [OWN.page]: note.page },
    },
    [new TextEncoder().encode(body)],
  )
  return member(record)
}

/** The first record of each file. It has no moment of its own, so that the same archive has the same bytes. */
export async function infoRecord(file: string, software: string): Promise<Uint8Array> {
  const record = WARCRecord.createWARCInfo(
    {
      filename: file,
      date: '1970-01-01T00:00:00Z',
      warcVersion: 'WARC/1.1',
      warcHeaders: { 'WARC-Record-ID': uuid(file, software) },
    },
    { software, format: 'WARC File Format 1.1' },
  )
  return member(record)
}

/** The body is kept decompressed: its encoding goes to a header of another name, and the length is that of the body. */
function storedHeaders(headers: Readonly<Record<string, string>>, length: number): Record<string, string> {
  const { 'content-encoding': encoding, 'transfer-encoding': _, 'content-length': __, ...others } = headers
  return {
    ...others,
    ...(encoding === undefined ? {} : { 'x-archive-orig-content-encoding': encoding }),
    'content-length': String(length),
  }
}

async function member(record: WARCRecord): Promise<Uint8Array> {
  return gzipSync(await WARCSerializer.serialize(record, { gzip: false }))
}

/** A name-based UUID in its version 8 form, of SHA-256. */
function uuid(...parts: readonly string[]): string {
  const hex = hash('sha256', JSON.stringify(parts)).slice(0, 32)
  const fields = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20)]
  return `<urn:uuid:${fields.join('-')}>`
}
