import { gzipSync } from 'node:zlib'

/** WARC records by hand, so that they can be wrong in every way. */

export interface RecordParts {
  readonly type?: string
  readonly url?: string
  /** Of the WARC record, besides the usual ones; what is given here wins. */
  readonly headers?: Readonly<Record<string, string>>
  readonly content?: string | Uint8Array
}

/** A record, uncompressed. */
export function warcRecord({ type = 'response', url, headers = {}, content = '' }: RecordParts): Buffer {
  const bytes = Buffer.from(content)
  const all = {
    'WARC-Type': type,
    'WARC-Date': '2024-03-05T06:07:08Z',
    'WARC-Record-ID': `<urn:uuid:00000000-0000-4000-8000-${String(bytes.length).padStart(12, '0')}>`,
    ...(url !== undefined && { 'WARC-Target-URI': url }),
    'Content-Type': type === 'response' ? 'application/http; msgtype=response' : 'application/warc-fields',
    'Content-Length': String(bytes.length),
    ...headers,
  }
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  return Buffer.concat([Buffer.from(`WARC/1.0\r\n${head.join('')}\r\n`), bytes, Buffer.from('\r\n\r\n')])
}

export interface AnswerParts {
  readonly status?: string
  readonly type?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** An HTTP answer as a record's content. */
export function answer(
  body: string | Uint8Array,
  { status = '200 OK', type = 'text/html; charset=utf-8', headers = {} }: AnswerParts = {},
): Buffer {
  const all = { 'Content-Type': type, Server: 'test', ...headers }
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${head.join('')}\r\n`), Buffer.from(body)])
}

/** A page as a record; one that states a fact, unless another body is given. */
export function pageRecord(
  url: string,
  body: string | Uint8Array = newsPage('Erik Muster'),
  parts: AnswerParts = {},
): Buffer {
  return warcRecord({ url, content: answer(body, parts) })
}

/** A page with one fact. */
export function newsPage(person: string): string {
  return htmlPage(
    'Neue Leitung',
    `${person} wurde am 2. August 2018 zum CIO des Freistaats Sachsen ernannt. Das teilte die Staatskanzlei mit.`,
  )
}

export function htmlPage(title: string, text: string, language = 'de'): string {
  return `<!doctype html><html lang="${language}"><head><title>${title}</title></head><body><nav><a href="/">Start</a></nav><main><h1>${title}</h1><p>${text}</p></main></body></html>`
}

/** Each record a gzip member, as Common Crawl has them. */
export function gzipEach(records: readonly Uint8Array[]): Buffer {
  return Buffer.concat(records.map((record) => gzipSync(record)))
}
