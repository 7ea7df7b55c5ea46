import type { Snapshot } from '../document.ts'
import { StageError } from '../errors.ts'

interface MediaType {
  readonly mediaType: string
  readonly charset: string | undefined
}

/**
 * What the bytes are. The bytes themselves decide before the header and the file's ending, since servers call markup
 * `text/plain` and the other way round. Throws StageError `binary` for what is no text.
 */
export function mediaTypeOf({ bytes, contentType, source, url }: Snapshot): MediaType {
  const charset = /charset\s*=\s*["']?(?<name>[\w:.-]+)/i.exec(contentType ?? '')?.groups?.name
  const utf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) ||
    (bytes[0] === 0xfe && bytes[1] === 0xff) ||
    /^utf-?16/i.test(charset ?? '')
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1')
  if (head.startsWith('%PDF-')) return { mediaType: 'application/pdf', charset }
  if (!utf16 && isBinary(bytes)) throw new StageError('read', 'binary', 'the file is binary, not text')
  const text = (utf16 ? head.replaceAll('\0', '') : head).replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
  const declaredType = declared(contentType, url ?? source)
  const tagless = declaredType === 'text/html' && bytes.length <= 4096 && !/<[a-z!/?]/i.test(text)
  return { mediaType: looksLikeMarkup(text) ?? (tagless ? 'text/plain' : declaredType), charset }
}

/** Control characters that no text holds: a few strays in a big page are noise, more is binary. */
function isBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, 16_384)
  let control = 0
  for (let i = 0; i < length; i++) {
    const byte = bytes[i] ?? 0
    if (byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32)) control++
  }
  return control > 2 && control > length / 500
}

function looksLikeMarkup(head: string): string | undefined {
  const start = head.slice(0, 1024)
  if (/<(?:rss|feed|rdf:RDF)[\s>]/i.test(head)) return 'application/xml'
  if (
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:!doctype html|html|head|body|title|meta|script|article|main|div|p|h1|section|frameset)[\s>/]/i.test(
      start,
    )
  )
    return 'text/html'
  if (/<(?:!doctype html|html|head|body|frameset)[\s>]/i.test(head)) return 'text/html'
  return undefined
}

function declared(contentType: string | undefined, name: string): string {
  const type = contentType?.split(';')[0]?.trim().toLowerCase()
  if (type === 'application/xhtml+xml' || type === 'text/html') return 'text/html'
  if (type) return 'text/plain'
  return /\.x?html?$/i.test(name.split(/[?#]/)[0] ?? '') ? 'text/html' : 'text/plain'
}
