import { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw, createZstdDecompress } from 'node:zlib'
import { Agent, buildConnector, type Dispatcher } from 'undici'
import { StageError } from '../errors.ts'
import { checkLiteral, guardedLookup } from './guard.ts'

/** One HTTP exchange: no redirect is followed, nothing is retried, every limit holds. */

export interface Limits {
  /** For the whole exchange, in milliseconds. */
  readonly timeout: number
  /** For headers, and between two pieces of a body, in milliseconds. */
  readonly idle: number
  readonly maxWireBytes: number
  /** After decompression. */
  readonly maxBytes: number
}

export interface Answer {
  readonly status: number
  /** Names in lower case; repeated headers joined with a comma. No cookies. */
  readonly headers: Readonly<Record<string, string>>
  /** Decompressed; empty for answers other than 200. */
  readonly bytes: Uint8Array
}

export interface Browser {
  get(url: URL, headers: Readonly<Record<string, string>>, limits: Limits): Promise<Answer>
  close(): Promise<void>
}

interface BrowserOptions {
  readonly userAgent: string
  /** Also private and loopback addresses: for tests. */
  readonly allowPrivate?: boolean
}

const CONNECT_TIMEOUT = 10_000

/**
 * Makes requests as one honest client: no cookies, no credentials, no address off the public internet.
 * Throws StageErrors: `private-address`, `too-large` and `encoding` for good; `timeout`, `connection` and `cut-off` are
 * worth another try.
 */
export function openBrowser({ userAgent, allowPrivate = false }: BrowserOptions): Browser {
  const connect = buildConnector({
    timeout: CONNECT_TIMEOUT,
    ...(allowPrivate ? {} : { lookup: guardedLookup() }),
  })
  const agent = new Agent({ connect, connections: 2, pipelining: 1, keepAliveTimeout: 10_000, maxHeaderSize: 32_768 })
  return {
    async get(url, headers, limits) {
      if (!allowPrivate) checkLiteral(url)
      const signal = AbortSignal.timeout(limits.timeout)
      try {
        const response = await agent.request({
          origin: url.origin,
          path: url.pathname + url.search,
          method: 'GET',
          headers: { 'user-agent': userAgent, 'accept-encoding': 'gzip, deflate, br, zstd', ...headers },
          headersTimeout: limits.idle,
          bodyTimeout: limits.idle,
          signal,
        })
        return await answerOf(response, limits)
      } catch (error) {
        throw troubleOf(error, signal)
      }
    },
    close: () => agent.destroy(),
  }
}

async function answerOf(response: Dispatcher.ResponseData, limits: Limits): Promise<Answer> {
  const headers = plainHeaders(response.headers)
  if (response.statusCode !== 200) {
    // A short error page keeps the connection in use; a long one is not worth its bytes.
    await response.body.dump({ limit: 65_536 })
    return { status: response.statusCode, headers, bytes: new Uint8Array() }
  }
  const length = Number(headers['content-length'] ?? 0)
  try {
    if (length > limits.maxWireBytes) throw tooLarge(`${length} bytes announced`, limits.maxWireBytes)
    const wire = limited(response.body, limits.maxWireBytes, 'on the wire')
    const encoding = headers['content-encoding']?.trim().toLowerCase() ?? ''
    const bytes = await gather(decompressed(wire, encoding), limits.maxBytes)
    return { status: 200, headers, bytes }
  } catch (error) {
    response.body.on('error', () => undefined).destroy()
    throw error
  }
}

async function* limited(body: AsyncIterable<Uint8Array>, limit: number, where: string): AsyncGenerator<Uint8Array> {
  let size = 0
  for await (const chunk of body) {
    size += chunk.length
    if (size > limit) throw tooLarge(`more ${where}`, limit)
    yield chunk
  }
}

/** Decompressors by the name that servers give; several may have been applied one after the other. */
function decompressed(wire: AsyncIterable<Uint8Array>, encoding: string): AsyncIterable<Uint8Array> {
  const names = encoding
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity')
  if (names.length > 2) throw new StageError('acquire', 'encoding', `compressed ${names.length} times`)
  return names.reverse().reduce((stream, name) => decompress(stream, name), wire)
}

function decompress(stream: AsyncIterable<Uint8Array>, name: string): AsyncIterable<Uint8Array> {
  if (name === 'deflate') return inflated(stream)
  const open = { gzip: createGunzip, 'x-gzip': createGunzip, br: createBrotliDecompress, zstd: createZstdDecompress }[
    name
  ]
  if (open === undefined) throw new StageError('acquire', 'encoding', `cannot decompress ${name.slice(0, 40)}`)
  return through(stream, open())
}

/** Some servers call raw deflate streams `deflate`: the first byte tells them from zlib's. */
async function* inflated(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const chunks = stream[Symbol.asyncIterator]()
  const { value: first, done } = await chunks.next()
  if (done) return
  const raw = ((first[0] ?? 0) & 0x0f) !== 8
  const rest = { [Symbol.asyncIterator]: () => chunks }
  async function* whole() {
    yield first as Uint8Array
    yield* rest
  }
  yield* through(whole(), raw ? createInflateRaw() : createInflate())
}

function through(stream: AsyncIterable<Uint8Array>, transform: NodeJS.ReadWriteStream & Readable) {
  const source = Readable.from(stream, { objectMode: false })
  source.on('error', (error) => transform.destroy(error))
  transform.on('close', () => source.destroy())
  source.pipe(transform)
  return transform as AsyncIterable<Uint8Array>
}

async function gather(stream: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of limited(stream, limit, 'after decompression')) chunks.push(chunk)
  const [only] = chunks
  // The one chunk may be a window into a pool that other requests write to.
  return chunks.length === 1 && only !== undefined ? Uint8Array.from(only) : Buffer.concat(chunks)
}

function plainHeaders(headers: Dispatcher.ResponseData['headers']): Record<string, string> {
  const plain: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined && !name.startsWith('set-cookie'))
      plain[name] = Array.isArray(value) ? value.join(', ') : value
  }
  return plain
}

function tooLarge(what: string, limit: number): StageError {
  return new StageError('acquire', 'too-large', `${what}, the limit is ${limit} bytes`)
}

const TIMEOUTS = new Set(['UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT'])

function troubleOf(error: unknown, signal: AbortSignal): StageError {
  if (error instanceof StageError) return error
  const { cause } = error as { cause?: unknown }
  if (cause instanceof StageError) return cause
  const code = String((error as { code?: unknown }).code ?? '')
  const options = { retryable: true, cause: error }
  if (signal.aborted || TIMEOUTS.has(code)) return new StageError('acquire', 'timeout', 'no answer in time', options)
  if (/^(?:Z_|ERR__ERROR_FORMAT|ERR_BROTLI|ERR__|ZSTD_)/.test(code))
    return new StageError('acquire', 'cut-off', `the compressed body is damaged (${code})`, options)
  if (code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH' || code === 'UND_ERR_SOCKET' || code === 'ECONNRESET')
    return new StageError('acquire', 'cut-off', 'the connection was cut', options)
  if (code === 'UND_ERR_HEADERS_OVERFLOW') return new StageError('acquire', 'too-large', 'the headers are too long')
  if (code === 'UND_ERR_INVALID_ARG' || !/^(?:E[A-Z]|UND_ERR|HPE_|CERT|DEPTH|SELF|UNABLE)/.test(code)) throw error
  return new StageError('acquire', 'connection', `no connection (${code})`, options)
}
