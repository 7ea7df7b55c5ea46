import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, zstdDecompressSync } from 'node:zlib'
import { StageError } from '../errors.ts'

/**
 * The body of an archived answer without its chunks and compression, at most `limit` bytes. Many archives keep the
 * headers and store the body without them: what does not bear out its header is taken as it is.
 * Throws a StageError (`too-large`) for bombs, and for what is compressed more than twice.
 */
export function unpack(body: Buffer, encodings: readonly string[], limit: number): Buffer {
  if (encodings.length > 3) throw new StageError('acquire', 'too-large', `packed ${encodings.length} times`)
  // Applied in the order of the header, chunks last.
  return encodings.reduceRight((bytes, encoding) => {
    if (encoding === 'chunked') return joined(bytes) ?? bytes
    return decompressed(bytes, encoding, limit) ?? bytes
  }, body)
}

type Decompress = (bytes: Buffer, options: { maxOutputLength: number }) => Buffer

const DECOMPRESSORS: Readonly<Record<string, readonly Decompress[]>> = {
  gzip: [gunzipSync],
  'x-gzip': [gunzipSync],
  // Some servers call raw deflate streams `deflate`.
  deflate: [inflateSync, inflateRawSync],
  br: [brotliDecompressSync],
  zstd: [zstdDecompressSync],
}

function decompressed(bytes: Buffer, encoding: string, limit: number): Buffer | undefined {
  for (const decompress of DECOMPRESSORS[encoding] ?? []) {
    try {
      return decompress(bytes, { maxOutputLength: limit })
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : ''
      if (code === 'ERR_BUFFER_TOO_LARGE') {
        throw new StageError('acquire', 'too-large', `more than ${limit} bytes out of ${bytes.length} (${encoding})`)
      }
      if (!/^(?:Z_|ERR_|ZSTD_)/.test(code)) throw error
    }
  }
  return undefined
}

/** The chunks of a transfer encoding put together; undefined where the body does not begin with one. */
function joined(body: Buffer): Buffer | undefined {
  const chunks: Buffer[] = []
  for (let at = 0; at < body.length; ) {
    const line = /^(?<size>[\da-f]{1,8})[ \t]*(?:;[^\r\n]{0,200})?\r\n/i.exec(body.toString('latin1', at, at + 256))
    if (line === null) return chunks.length === 0 ? undefined : Buffer.concat([...chunks, body.subarray(at)])
    const size = Number.parseInt(line.groups?.size ?? '', 16)
    if (size === 0) break
    const start = at + line[0].length
    chunks.push(body.subarray(start, start + size))
    at = start + size + 2
  }
  return Buffer.concat(chunks)
}
