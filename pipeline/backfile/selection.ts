import { mayStateFacts } from '../../extractors/index.ts'
import { decode } from '../read/decode.ts'
import { mediaTypeOf } from '../read/media-type.ts'
import type { ArchivedPage } from './archived-page.ts'
import { looksGerman, wordsAtAGlance } from './glance.ts'
import type { Step } from './summary.ts'

/** Which pages of a back-file are read. */
export interface Selection {
  /** Media types as the server or the archive names them. */
  readonly media: ReadonlySet<string>
  /** Of the page as stored, in bytes. */
  readonly minBytes: number
  readonly maxBytes: number
  /** These and their subdomains; all where it is left out. */
  readonly hosts?: ReadonlySet<string>
  /** Also pages that are not German or hold no trigger. */
  readonly everyPage: boolean
}

/** Kinds of pages that can be read, and their media types. */
export const MEDIA: Readonly<Record<string, readonly string[]>> = {
  html: ['text/html', 'application/xhtml+xml'],
  text: ['text/plain'],
  pdf: ['application/pdf'],
}

/** The step that skips a page by what its record says of it; undefined for one that goes on. */
export function skippedByHeaders(page: ArchivedPage, selection: Selection): Step | undefined {
  const { media, minBytes, maxBytes, hosts, everyPage } = selection
  if (page.status !== 200) return 'status'
  if (!media.has(page.mediaType)) return 'media'
  if (page.length < minBytes || page.length > maxBytes) return 'length'
  if (hosts !== undefined && !isListed(new URL(page.url).hostname, hosts)) return 'host'
  if (!everyPage && page.languages !== undefined && !page.languages.some(isGerman)) return 'language'
  return undefined
}

/** The step that skips a page by the words in it, before it is parsed. PDFs hold no words that could be seen so. */
export function skippedByWords(page: ArchivedPage, bytes: Uint8Array, { everyPage }: Selection): Step | undefined {
  if (everyPage) return undefined
  const { mediaType, charset } = mediaTypeOf({ source: page.url, bytes, contentType: page.contentType })
  if (mediaType === 'application/pdf') return undefined
  const markup = mediaType !== 'text/plain'
  const words = wordsAtAGlance(decode(bytes, charset, markup).text, markup)
  if (!looksGerman(words)) return 'language'
  return mayStateFacts(words) ? undefined : 'words'
}

function isListed(host: string, hosts: ReadonlySet<string>): boolean {
  const labels = host.split('.')
  return labels.some((_, index) => hosts.has(labels.slice(index).join('.')))
}

/** ISO 639-3 and 639-1, with or without a region. */
function isGerman(code: string): boolean {
  return /^(?:deu|ger|de)(?:-|$)/.test(code)
}

/** The hosts of a list, one a line; `#` begins a comment. Internationalised names as people write them. */
export function hostsOf(list: string): Set<string> {
  const lines = list.split('\n').map((line) => line.replace(/#.*/, '').trim())
  return new Set(lines.filter((line) => line !== '').map((line) => hostOf(line)))
}

function hostOf(line: string): string {
  const address = line.includes('://') ? line : `http://${line}`
  return URL.canParse(address) ? new URL(address).hostname : line.toLowerCase()
}
