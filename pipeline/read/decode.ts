import { hash } from 'node:crypto'
import { createRequire } from 'node:module'
import { StageError } from '../errors.ts'

const require = createRequire(import.meta.url)

/** What decoding gives: the text without byte order mark, and the WHATWG name of the encoding. */
interface Decoded {
  readonly text: string
  readonly encoding: string
}

/** The same with the text in parts, in their order. */
interface DecodedParts {
  readonly parts: readonly string[]
  readonly encoding: string
}

/** `sha256:` and the hex digest of raw bytes: the identity of a document. */
export function hashOf(bytes: Uint8Array): string {
  return `sha256:${hash('sha256', bytes)}`
}

/**
 * Bytes to text: byte order mark, then the HTTP header's charset, then (in markup) the declaration in the page, then
 * windows-1252. What is declared is checked: bytes that are UTF-8 and are declared Latin-1, and the other way round,
 * are read as what they are, since servers and editors disagree often and a mangled umlaut spoils every name.
 */
export function decode(bytes: Uint8Array, charset: string | undefined, markup: boolean): Decoded {
  const { parts, encoding } = decodeParts(bytes, charset, markup)
  return { text: parts.join(''), encoding }
}

/** Like `decode`, for who can do with a text in parts: that costs a quarter. */
export function decodeParts(bytes: Uint8Array, charset: string | undefined, markup: boolean): DecodedParts {
  const marked = markedEncoding(bytes)
  if (marked) return { parts: [decodeAs(bytes, marked)], encoding: marked }
  const named = borneOut(knownEncoding(charset), bytes)
  // Bytes that are valid UTF-8 are UTF-8, whatever a page calls them: no need to look into it.
  const valid = named?.startsWith('utf-16') ? undefined : asUtf8(bytes)
  const anyBytes = named === undefined || named === 'utf-8' || SINGLE_BYTE.test(named)
  if (valid !== undefined && (anyBytes || valid.some((part) => /[äöüß]/.test(part))))
    return { parts: valid.some((part) => part.includes('Ã')) ? [unmangled(valid.join(''))] : valid, encoding: 'utf-8' }
  const declared = named ?? (markup ? borneOut(declaredInMarkup(bytes), bytes) : undefined)
  if (declared?.startsWith('utf-16')) return { parts: [decodeAs(bytes, declared)], encoding: declared }
  if (declared === undefined || declared === 'utf-8' || SINGLE_BYTE.test(declared)) {
    if (mostlyUtf8(bytes)) return { parts: [mixedUtf8(bytes)], encoding: 'utf-8' }
  }
  const encoding = declared === undefined || declared === 'utf-8' ? 'windows-1252' : declared
  return { parts: [decodeAs(bytes, encoding)], encoding }
}

/** Encodings in which any bytes are valid, so that only the bytes themselves show that they are UTF-8. */
const SINGLE_BYTE = /^(?:windows-125\d|iso-8859-\d+|macintosh)$/

function markedEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

function knownEncoding(label: string | undefined): string | undefined {
  if (!label) return undefined
  try {
    return new TextDecoder(label).encoding
  } catch {
    return undefined
  }
}

/** UTF-16 shows in the zeros of its spaces and Latin letters: without any, a page is not in UTF-16, whoever says so. */
function borneOut(encoding: string | undefined, bytes: Uint8Array): string | undefined {
  return encoding?.startsWith('utf-16') && !bytes.subarray(0, 4096).includes(0) ? undefined : encoding
}

/** `<meta charset>`, `<meta http-equiv>` or the XML declaration. */
function declaredInMarkup(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1')
  const xml = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["'](?<name>[\w-]+)/i.exec(head)?.groups?.name
  const sniff = require('html-encoding-sniffer') as SniffModule
  const meta = /charset/i.test(head) ? (sniff.default ?? sniff)(bytes, { defaultEncoding: '' }) : ''
  return knownEncoding(meta || xml)
}
type Sniff = (bytes: Uint8Array, options: { defaultEncoding: string }) => string
type SniffModule = Sniff & { default?: Sniff }

/** To make a decoder takes as long as to decode a small page. A mark of byte order within the text is text. */
const STRICT_UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * In bytes. A longer text is a large object, for which V8 asks the system for fresh memory each time: that takes four
 * times as long as decoding. And a part without characters beyond Latin-1 needs half the memory.
 */
const PART = 60_000

function asUtf8(bytes: Uint8Array): string[] | undefined {
  const parts: string[] = []
  try {
    for (let from = 0; from < bytes.length; ) {
      const to = characterStart(bytes, from + PART)
      parts.push(STRICT_UTF8.decode(bytes.subarray(from, to)))
      from = to
    }
    return parts
  } catch {
    return undefined
  }
}

/** The last offset up to `at` at which a character of UTF-8 begins, or the end. */
function characterStart(bytes: Uint8Array, at: number): number {
  if (at >= bytes.length) return bytes.length
  let start = at
  while (start > at - 4 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start--
  return start
}

/** A page with one torn character (truncated download, byte-wise cut teaser) is still UTF-8. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes)
  const torn = text.match(/\ufffd+/g)?.length ?? 0
  const whole = text.match(/[\u0080-\ufffc]/g)?.length ?? 0
  return whole > 3 * torn
}

/** UTF-8 with single bytes of windows-1252 in it: templates in one encoding, texts in the other. */
function mixedUtf8(bytes: Uint8Array): string {
  const fatal = new TextDecoder('utf-8', { fatal: true })
  const latin = new TextDecoder('windows-1252')
  let text = ''
  let from = 0
  for (let i = 0; i < bytes.length; ) {
    const length = sequenceLength(bytes, i)
    if (length === 0) {
      text += fatal.decode(bytes.subarray(from, i)) + latin.decode(bytes.subarray(i, i + 1))
      from = ++i
    } else i += length
  }
  return text + fatal.decode(bytes.subarray(from))
}

/** Bytes of the UTF-8 sequence at an index; 0 where there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(at, at + 4)
  const follows = (byte: number) => byte >= 0x80 && byte < 0xc0
  if (a < 0x80) return 1
  if (a >= 0xc2 && a < 0xe0) return follows(b) ? 2 : 0
  if (a >= 0xe0 && a < 0xf0) {
    const sound = !(a === 0xe0 && b < 0xa0) && !(a === 0xed && b >= 0xa0)
    return sound && follows(b) && follows(c) ? 3 : 0
  }
  if (a >= 0xf0 && a < 0xf5) {
    const sound = !(a === 0xf0 && b < 0x90) && !(a === 0xf4 && b >= 0x90)
    return sound && follows(b) && follows(c) && follows(d) ? 4 : 0
  }
  return 0
}

function decodeAs(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding).decode(bytes)
  } catch (cause) {
    throw new StageError('read', 'encoding', `cannot decode as ${encoding}`, { cause })
  }
}

/**
 * UTF-8 that somebody decoded as Latin-1 and encoded again (*MÃ¼nchen*): taken back where the whole text shows it and
 * no rightly encoded umlaut speaks against it.
 */
function unmangled(text: string): string {
  const mangled = text.match(/Ã[¤¶¼Ÿ„–œ\u0084\u0096\u009c\u009f]/g)?.length ?? 0
  if (mangled < 3 || /[äöüß]/.test(text)) return text
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) {
    const code = windows1252Byte(text.charCodeAt(i))
    if (code === undefined) return text
    bytes[i] = code
  }
  return asUtf8(bytes)?.join('') ?? text
}

const HIGH_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function windows1252Byte(code: number): number | undefined {
  if (code < 0x100) return code
  const at = HIGH_1252.indexOf(String.fromCharCode(code))
  return at < 0 ? undefined : 0x80 + at
}
