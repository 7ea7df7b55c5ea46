import type { Span } from '../extractors/document.ts'

/** Units of text that a quote carries before and after itself, so that it can be found again in a changed page. */
const CONTEXT = 32
/** Longer quotes are addressed by their first and last words. */
const LONGEST_WHOLE_QUOTE = 200

/** Stands in texts and quotes for each letter of a name that must not be given. */
export const BLOT = '█'

/** The text quote (W3C Web Annotation) of a span: the exact text with up to 32 UTF-16 units on either side. */
export function quoteOf(text: string, { start, end }: Span): { exact: string; prefix: string; suffix: string } {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(wholeCharacter(text, Math.max(0, start - CONTEXT)), start),
    suffix: text.slice(end, wholeCharacter(text, Math.min(text.length, end + CONTEXT))),
  }
}

/** Never cut a surrogate pair: half of one is no valid JSON text. */
function wholeCharacter(text: string, index: number): number {
  const unit = text.charCodeAt(index)
  return unit >= 0xdc00 && unit <= 0xdfff ? index + 1 : index
}

/**
 * A link that opens the page at the quote (URL text fragment), or undefined where `url` is no http(s) address.
 * A quote over several blocks or over 200 units is given by its first and last words, as browsers match within blocks.
 */
export function fragmentLink(url: string | undefined, quote: string): string | undefined {
  if (url === undefined || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return undefined
  const page = new URL(url)
  page.hash = ''
  return `${page.href}#:~:text=${textDirective(quote)}`
}

function textDirective(quote: string): string {
  const oneLine = quote.trim()
  if (oneLine.length <= LONGEST_WHOLE_QUOTE && !oneLine.includes('\n')) return encode(oneLine)
  const words = oneLine.split(/\s+/u)
  const edge = Math.max(1, Math.min(6, Math.floor(words.length / 2)))
  if (words.length < 2) return encode(oneLine)
  const lines = oneLine.split('\n').map((line) => line.trim().split(/\s+/u))
  const head = (lines[0] ?? words).slice(0, edge).join(' ')
  const tail = (lines.at(-1) ?? words).slice(-edge).join(' ')
  return `${encode(head)},${encode(tail)}`
}

/** In a text directive `-`, `,` and `&` are syntax; encodeURIComponent leaves the hyphen alone. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\s+/gu, ' ').toWellFormed()).replace(/-/g, '%2D')
}
