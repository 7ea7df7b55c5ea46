import { StageError } from '../errors.ts'
import { type FileWindow, openFile } from './file-window.ts'
import { gzipMembers } from './gzip-members.ts'
import { headersOf } from './headers.ts'
import type { Loss, Stretch } from './stretch.ts'
import { openWindow, type Window } from './window.ts'

/** A record that stands whole and sound in its file. */
export interface WarcRecord {
  /** In the file: of the record, or of the gzip member that holds it. */
  readonly offset: number
  /** By their names in lower case. */
  readonly headers: ReadonlyMap<string, string>
  /** Of the content, in bytes. */
  readonly length: number
  /** All of it, or only the beginning where it is too large to be held. */
  readonly content: Buffer
  /** `sha256:…` of a content that is too large to be held. */
  readonly hash?: string
}

/** The largest content that is held in memory, and what is kept of larger ones: enough for HTTP headers. In bytes. */
export const MAX_CONTENT = 20 * 1024 * 1024
const BEGINNING = 65_536
/** WARC headers are a few hundred bytes; beyond this they are an attack or no WARC. */
const MAX_HEAD = 65_536

/**
 * Every record of a WARC file, in order, and everything in it that is none, with its name and hash. Compressed in any
 * of the usual ways (each record by itself, the whole file) or not at all; memory holds one record at a time.
 * Rejects with the file system's error where there is no such file.
 */
export async function* warcRecords(path: string): AsyncGenerator<WarcRecord | Loss> {
  const file = await openFile(path)
  try {
    const magic = (await file.from(0, 4)).subarray(0, 4).toString('hex')
    if (magic.startsWith('1f8b')) {
      for await (const member of gzipMembers(file)) {
        if ('code' in member) yield member
        else yield* recordsIn(member)
      }
    } else if (magic === '28b52ffd' || magic.endsWith('2a4d18')) {
      yield { code: 'damaged', reason: 'compressed with zstd, which is not read: unpack it with zstdcat', offset: 0 }
    } else yield* recordsIn(plainStretch(file))
  } finally {
    await file.close()
  }
}

function plainStretch(file: FileWindow): Stretch {
  let at = 0
  return {
    offset: 0,
    plain: true,
    async more() {
      const bytes = await file.from(at, 1)
      at += bytes.length
      return bytes.length === 0 ? undefined : bytes
    },
    ahead: { size: file.size, peek: async (from, length) => (await file.from(from, length)).subarray(0, length) },
  }
}

/** The records of one stretch; a loss ends where the next record begins. */
async function* recordsIn(stretch: Stretch): AsyncGenerator<WarcRecord | Loss> {
  const window = openWindow(stretch)
  let under: Pick<WarcRecord, 'offset'> & Pick<Loss, 'url'> = { offset: stretch.offset }
  try {
    while (await window.skipBlankLines()) {
      const bytes = await window.have(MAX_HEAD)
      const end = bytes.subarray(0, MAX_HEAD).indexOf(BLANK_LINE)
      const headers = headersOf(end < 0 ? '' : bytes.toString('utf8', 0, end))
      const url = headers.get('warc-target-uri')
      under = { offset: stretch.offset + (stretch.plain ? window.position() : 0), ...(url !== undefined && { url }) }
      const problem = problemOf(bytes, end, headers)
      if (problem !== undefined) {
        const { hash } = await window.toNextRecord()
        yield { ...problem, ...under, hash }
        continue
      }
      window.drop(end + BLANK_LINE.length)
      const length = Number(headers.get('content-length'))
      const content =
        length <= MAX_CONTENT ? await heldContent(window, length) : await largeContent(window, stretch, length)
      if ('missing' in content) {
        const { hash, found } = await window.toNextRecord()
        const cut = !found && stretch.plain && content.missing > 0
        const hidden = length > MAX_CONTENT && stretch.ahead === undefined
        yield cut ? { ...CUT_OFF, ...under, hash } : { ...wrongLength(length, hidden), ...under, hash }
      } else {
        yield { offset: under.offset, headers, length, ...content }
        if (content.hash === undefined) window.drop(length)
      }
    }
  } catch (error) {
    if (!(error instanceof StageError)) throw error
    yield { code: error.code, reason: error.message, ...under, hash: window.hash() }
  }
}

type Content = { readonly content: Buffer; readonly hash?: string } | { readonly missing: number }

/** Leaves the window before the content. */
async function heldContent(window: Window, length: number): Promise<Content> {
  const bytes = await window.have(length + TAIL)
  if (bytes.length < length) return { missing: length - bytes.length }
  return endsWell(bytes.subarray(length, length + TAIL)) ? { content: bytes.subarray(0, length) } : { missing: 0 }
}

/** Leaves the window behind the content, unless it is clear beforehand that the length is wrong. */
async function largeContent(window: Window, { ahead }: Stretch, length: number): Promise<Content> {
  if (ahead !== undefined) {
    const end = window.position() + length
    if (end > ahead.size) return { missing: end - ahead.size }
    if (!endsWell(await ahead.peek(end, TAIL))) return { missing: 0 }
  }
  const content = Buffer.from((await window.have(BEGINNING)).subarray(0, BEGINNING))
  const { passed, hash } = await window.pass(length)
  if (passed < length) return { missing: length - passed }
  return endsWell((await window.have(TAIL)).subarray(0, TAIL)) ? { content, hash } : { missing: 0 }
}

const BLANK_LINE = '\r\n\r\n'
const CUT_OFF = { code: 'truncated', reason: 'the file ends within a record' } as const
/** Enough bytes behind a content to see that it ends there. */
const TAIL = 16

/** The two line ends that close a record; some writers forget them. */
function endsWell(tail: Buffer): boolean {
  return /^(?:(?:\r?\n){2}|\r?\nWARC\/|WARC\/|\s*$)/.test(tail.toString('latin1'))
}

/** `hidden`: what the length covers had gone by before it showed that it is wrong. */
function wrongLength(length: number, hidden: boolean) {
  const reason = `says that it has ${length} bytes, and does not end there`
  return { code: 'length', reason: hidden ? `${reason}; records within that length are lost` : reason }
}

function problemOf(bytes: Buffer, end: number, headers: ReadonlyMap<string, string>) {
  if (!bytes.subarray(0, 5).equals(WARC)) return { code: 'damaged', reason: 'no WARC record begins here' } as const
  if (end < 0 && bytes.length < MAX_HEAD) return CUT_OFF
  if (end < 0) return { code: 'headers', reason: `headers of more than ${MAX_HEAD} bytes` } as const
  const length = headers.get('content-length') ?? ''
  if (!/^\d{1,15}$/.test(length)) return { code: 'length', reason: `no length: “${length.slice(0, 40)}”` } as const
  return undefined
}

const WARC = Buffer.from('WARC/')
