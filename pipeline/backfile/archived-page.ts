import { headersOf } from './headers.ts'
import type { WarcRecord } from './warc-records.ts'

/** What a record says of the page that it holds, before a byte of the page itself is looked at. */
export interface ArchivedPage {
  /** WARC-Target-URI. */
  readonly url: string
  /** ISO 8601: when it was fetched. */
  readonly retrieved?: string
  /** 200 where the record is no HTTP answer but the page itself. */
  readonly status: number
  /** The HTTP header of that name. */
  readonly contentType: string
  /** What the archive's own detection says, where it has one; else what the server says. Without parameters. */
  readonly mediaType: string
  /** ISO 639-3 codes, where the archive has looked; Common Crawl's has. */
  readonly languages?: readonly string[]
  /** Content-Encoding and Transfer-Encoding. */
  readonly encodings: readonly string[]
  /** As stored, in bytes. */
  readonly length: number
  /** As stored, or the beginning of it where the record is too large to be held. */
  readonly body: Buffer
}

/** `type`: the record is none of a page; `headers`: the page's HTTP headers have no end. */
type NoPage = 'type' | 'headers'

/** The page of a `response`, or of a `resource` or `conversion` (Common Crawl's WET) that is the page itself. */
export function pageOf(record: WarcRecord): ArchivedPage | NoPage {
  const { headers, content, length } = record
  const type = headers.get('warc-type')
  const url = headers.get('warc-target-uri')?.replace(/^<(?<url>.*)>$/, '$<url>')
  const kind = headers.get('content-type') ?? ''
  if (url === undefined || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return 'type'
  const common = { url, ...retrieved(headers), ...languages(headers) }
  if (type === 'resource' || type === 'conversion') {
    const detected = mediaType(headers.get('warc-identified-payload-type') ?? kind)
    return { ...common, status: 200, contentType: kind, mediaType: detected, encodings: [], length, body: content }
  }
  if (type !== 'response' || !/^application\/http\b/i.test(kind)) return 'type'
  const end = /\r?\n\r?\n/.exec(content.toString('latin1', 0, MAX_HEAD))
  if (end === null) return 'headers'
  const head = content.toString('utf8', 0, end.index)
  const answer = headersOf(head)
  const contentType = answer.get('content-type') ?? ''
  const start = end.index + end[0].length
  return {
    ...common,
    status: Number(/^HTTP\/\d(?:\.\d)? +(?<code>\d{3})\b/.exec(head)?.groups?.code ?? 0),
    contentType,
    mediaType: mediaType(headers.get('warc-identified-payload-type') ?? contentType),
    encodings: ['content-encoding', 'transfer-encoding'].flatMap((name) => tokens(answer.get(name))),
    length: length - start,
    body: content.subarray(start),
  }
}

/** HTTP servers send at most a tenth of this. */
const MAX_HEAD = 65_536

function mediaType(header: string): string {
  return (header.split(/[;,]/, 1)[0] ?? '').trim().toLowerCase()
}

function tokens(header: string | undefined): string[] {
  return (header ?? '')
    .toLowerCase()
    .split(',')
    .map((token) => token.trim())
    .filter((token) => token !== '' && token !== 'identity')
}

function retrieved(headers: ReadonlyMap<string, string>): { retrieved?: string } {
  const date = headers.get('warc-date') ?? ''
  return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(date) && !Number.isNaN(Date.parse(date)) ? { retrieved: date } : {}
}

function languages(headers: ReadonlyMap<string, string>): { languages?: readonly string[] } {
  const codes = tokens(headers.get('warc-identified-content-language'))
  return codes.length > 0 ? { languages: codes } : {}
}
