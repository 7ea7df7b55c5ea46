import { createReadStream } from 'node:fs'
import { open, readdir, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { WARCParser, type WARCRecord } from 'warcio'
import { StageError } from '../errors.ts'
import { isHttp, normalUrl } from './address.ts'
import type { Pointer } from './archive.ts'
import { type Note, OWN } from './warc-records.ts'

/** A capture in an archive, without its bytes. */
interface Indexed {
  readonly page: string
  readonly url: string
  /** The id of the source that fetched it; undefined in archives of others. */
  readonly source: string | undefined
  readonly retrieved: string
  readonly contentType: string | undefined
  readonly redirects: string | undefined
  readonly pointer: Pointer
}

interface ArchiveIndex {
  /** The last capture of each page that is not withdrawn. */
  readonly pages: ReadonlyMap<string, Indexed>
  /** What is wrong with the archive's files, in words: truncated ones and such. */
  readonly damage: readonly { readonly file: string; readonly reason: string }[]
}

/** Reads through an archive (a folder of WARC files, or one file) and says what the last word on each page is. */
export async function indexArchive(path: string): Promise<ArchiveIndex> {
  const pages = new Map<string, Indexed>()
  const damage: { file: string; reason: string }[] = []
  for (const file of await warcFiles(path)) {
    const records = recordsOf(file)
    for (;;) {
      const { value, done } = await records.next()
      if (done) {
        if (value !== undefined) damage.push({ file, reason: value })
        break
      }
      if (value.note !== undefined) apply(value.note, pages)
      else if (value.capture !== undefined) pages.set(value.capture.page, value.capture)
    }
  }
  return { pages, damage }
}

function apply({ page, source, withdrawn }: Note, pages: Map<string, Indexed>): void {
  const known = pages.get(page)
  if (withdrawn !== undefined) pages.delete(page)
  else if (known !== undefined && source !== undefined) pages.set(page, { ...known, source })
}

/** The WARC files of an archive, in the order of their names. Throws the file system's error where there is no such path. */
export async function warcFiles(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [resolve(path)]
  const names = (await readdir(path)).filter((name) => /\.warc(?:\.gz)?$/i.test(name))
  return names.sort().map((name) => resolve(path, name))
}

/** A record as far as an index needs it; of other types than ours only its place. */
export interface ScannedRecord {
  readonly pointer: Pointer
  readonly capture?: Indexed
  readonly note?: Note
  /** WARC-Date. */
  readonly date: string | undefined
}

/**
 * Every whole record of a WARC file, in order; returns what is wrong with the file, if anything is. warcio alone ends
 * silently at a record that is cut off.
 */
export async function* recordsOf(file: string): AsyncGenerator<ScannedRecord, string | undefined> {
  const { size } = await stat(file)
  const stream = createReadStream(file)
  const parser = new WARCParser(stream)
  let good = 0
  let end = 0
  let pending: ScannedRecord | undefined
  try {
    for await (const record of parser) {
      if (pending !== undefined) yield pending
      const content =
        record.warcType === 'metadata' && record.warcContentLength < 65_536 ? await textOf(record) : undefined
      await record.skipFully()
      good = parser.offset
      end = parser.offset + parser.recordLength
      pending = scanned(record, content, { file, offset: parser.offset, length: parser.recordLength })
    }
  } catch {
    end = -1
  } finally {
    stream.destroy()
  }
  // What follows a record shows that it is whole; the last one has to show it itself.
  if (pending !== undefined && (end === size || (await isWhole(pending.pointer)))) {
    good = pending.pointer.offset + pending.pointer.length
    yield pending
  }
  return good === size ? undefined : `damaged at byte ${good} of ${size}: what stands before is used, the rest is lost`
}

/** The bytes that a record holds, and its HTTP headers. Throws a StageError (`archive`) where the record is not there. */
export async function readCapture(
  folder: string,
  pointer: Pointer,
): Promise<{ bytes: Uint8Array; headers: Readonly<Record<string, string>> }> {
  try {
    const record = await WARCParser.parse([await recordBytes(folder, pointer)])
    if (record === null || record.warcHeader('WARC-Record-ID') !== pointer.record) throw new Error('another record')
    const bytes = await record.readFully(true)
    return { bytes, headers: Object.fromEntries(record.httpHeaders?.headers ?? []) }
  } catch (cause) {
    const what = `${pointer.file} has no readable record at byte ${pointer.offset}`
    throw new StageError('acquire', 'archive', what, { cause })
  }
}

async function recordBytes(folder: string, { file, offset, length }: Pointer): Promise<Uint8Array> {
  const handle = await open(resolve(folder, file), 'r')
  try {
    const bytes = new Uint8Array(length)
    const { bytesRead } = await handle.read(bytes, 0, length, offset)
    if (bytesRead < length) throw new Error('cut off')
    return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes
  } finally {
    await handle.close()
  }
}

async function isWhole(pointer: Pointer): Promise<boolean> {
  return recordBytes('', pointer).then(
    () => true,
    () => false,
  )
}

async function textOf(record: WARCRecord): Promise<string> {
  return new TextDecoder().decode(await record.readFully(true))
}

function scanned(record: WARCRecord, content: string | undefined, place: Omit<Pointer, 'record'>): ScannedRecord {
  const pointer = { ...place, record: record.warcHeader('WARC-Record-ID') ?? '' }
  const date = record.warcDate ?? undefined
  const note = content === undefined || record.warcHeader(OWN.page) == null ? undefined : (JSON.parse(content) as Note)
  const capture = captureOf(record, pointer)
  return { pointer, date, ...(capture && { capture }), ...(note && { note }) }
}

/** A page that was answered with 200; undefined for requests, revisits, images, robots.txt files and such. */
function captureOf(record: WARCRecord, pointer: Pointer): Indexed | undefined {
  const url = record.warcTargetURI
  if (record.warcType !== 'response' || url == null || !isHttp(url)) return undefined
  if (Number(record.httpHeaders?.statusCode) !== 200) return undefined
  const own = record.warcHeader(OWN.page)
  const contentType = record.httpHeaders?.headers.get('content-type') ?? undefined
  if (own == null && !/^(?:text\/html|application\/(?:xhtml\+xml|pdf)|text\/plain)/i.test(contentType ?? ''))
    return undefined
  return {
    page: own ?? normalUrl(url),
    url: normalUrl(url),
    source: record.warcHeader(OWN.source) ?? undefined,
    retrieved: record.warcDate ?? '',
    contentType,
    redirects: record.warcHeader(OWN.redirects) ?? undefined,
    pointer,
  }
}
