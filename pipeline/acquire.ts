import { createReadStream, type Stats } from 'node:fs'
import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { extname, isAbsolute, join, relative } from 'node:path'
import type { Snapshot } from './document.ts'
import { StageError } from './errors.ts'

/** Endings that a folder is searched for, and what they say about the content. A file named outright may have any. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.txt': 'text/plain',
  '.text': 'text/plain',
  '.md': 'text/plain',
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.pdf': 'application/pdf',
}

/** Larger files are refused: no page of news comes near it, and a batch must not stall on one file. */
const MAX_BYTES = 20 * 1024 * 1024

/** One input: a file that can be read, or why it can't, with the `sha256:…` of its bytes where they could be had. */
export type Acquired = { readonly source: string } & (
  | { readonly snapshot: Snapshot }
  | { readonly error: StageError; readonly hash?: string }
)

/**
 * The files behind the given paths, folders walked in name order, each file once. A path that can't be read is an
 * answer too, so that the others go on. Links to folders are followed where they are given, not where they are found;
 * with `within`, links that lead out of that folder are not followed at all.
 */
export async function* acquire(
  paths: readonly string[],
  { within }: { within?: string } = {},
): AsyncGenerator<Acquired> {
  const root = within === undefined ? undefined : await realpath(within)
  const seen = new Set<string>()
  for (const path of paths) {
    for await (const found of walk(path)) {
      const input = 'error' in found ? found : await openOnce(found.source, seen, root)
      if (input !== undefined) yield input
    }
  }
}

async function openOnce(path: string, seen: Set<string>, root: string | undefined): Promise<Acquired | undefined> {
  try {
    const file = OPENED.test(path) ? path : await realpath(path)
    if (seen.has(file)) return undefined
    seen.add(file)
    if (root !== undefined && leadsOut(root, file)) throw outside()
  } catch (error) {
    return { source: path, error: unreadable(error) }
  }
  return open(path)
}

/** Whether a file (its real path) is neither a folder itself nor inside it. */
export function leadsOut(folder: string, file: string): boolean {
  const way = relative(folder, file)
  return /^\.\.(?:[/\\]|$)/.test(way) || isAbsolute(way)
}

function outside(): StageError {
  return new StageError('acquire', 'outside', 'leads out of the folder of its source')
}

/** One file's bytes. Other than what the shell opened for us (`<(…)`), pipes and devices are refused: they may have no end. */
export async function open(path: string): Promise<Acquired> {
  if (OPENED.test(path)) return openStream(path, createReadStream(path))
  try {
    const size = sizeOf(await statOf(path))
    if (size > MAX_BYTES) throw tooLarge(size)
    return { source: path, snapshot: snapshotOf(path, await readFile(path)) }
  } catch (error) {
    return { source: path, error: unreadable(error) }
  }
}

/** All that a stream gives, such as stdin. */
export async function openStream(source: string, stream: AsyncIterable<Uint8Array>): Promise<Acquired> {
  try {
    const chunks: Uint8Array[] = []
    let length = 0
    for await (const chunk of stream) {
      length += chunk.byteLength
      if (length > MAX_BYTES) throw new StageError('acquire', 'too-large', `more than ${megabytes(MAX_BYTES)} MB`)
      chunks.push(chunk)
    }
    return { source, snapshot: snapshotOf(source, Buffer.concat(chunks)) }
  } catch (error) {
    return { source, error: unreadable(error) }
  }
}

/** Paths of what is open already. */
const OPENED = /^\/(?:dev\/(?:fd\/\d+|stdin)|proc\/self\/fd\/\d+)$/

async function statOf(path: string): Promise<Stats> {
  const scheme = /^(?<scheme>[a-z][a-z\d+.-]*):\/\//i.exec(path)?.groups?.scheme?.toLowerCase()
  if (scheme !== undefined) throw new StageError('acquire', 'unsupported', addressProblem(scheme))
  return stat(path)
}

function addressProblem(scheme: string): string {
  const isWeb = scheme === 'http' || scheme === 'https'
  return isWeb ? 'an address: read takes one, run --sources many' : `an address with ${scheme}: only http(s) is fetched`
}

/** Of a file that can be read to its end. Throws a StageError for folders, pipes and devices. */
export function sizeOf(stats: Stats): number {
  if (stats.isFile()) return stats.size
  throw new StageError('acquire', 'unsupported', stats.isDirectory() ? 'is a folder' : 'no regular file')
}

/** Bytes from elsewhere (stdin, a JSON line) as a snapshot. */
export function snapshotOf(source: string, bytes: Uint8Array, given: { url?: string; type?: string } = {}): Snapshot {
  if (bytes.byteLength > MAX_BYTES) throw tooLarge(bytes.byteLength)
  const contentType = given.type ?? MEDIA_TYPES[extname(source).toLowerCase()]
  return {
    source,
    bytes,
    ...(given.url === undefined ? {} : { url: given.url }),
    ...(contentType === undefined ? {} : { contentType }),
  }
}

async function* walk(path: string): AsyncGenerator<{ source: string } | { source: string; error: StageError }> {
  try {
    if (!(await statOf(path)).isDirectory()) {
      yield { source: path }
      return
    }
    const entries = await readdir(path, { withFileTypes: true })
    entries.sort((a, b) => (a.name < b.name ? -1 : 1))
    for (const entry of entries) {
      const inside = join(path, entry.name)
      if (entry.name.startsWith('.')) continue
      if (entry.isDirectory()) yield* walk(inside)
      else if (extname(entry.name).toLowerCase() in MEDIA_TYPES) yield { source: inside }
    }
  } catch (error) {
    yield { source: path, error: unreadable(error) }
  }
}

const REASONS: Readonly<Record<string, readonly [code: string, reason: string]>> = {
  ENOENT: ['missing', 'no such file'],
  EACCES: ['forbidden', 'no permission to read it'],
  EPERM: ['forbidden', 'no permission to read it'],
  EISDIR: ['unsupported', 'is a folder'],
  ELOOP: ['unreadable', 'links in a circle'],
  ERR_INVALID_ARG_VALUE: ['missing', 'no path: it has a NUL in it'],
}

/** The file system's error in words; throws anything else again. */
export function unreadable(error: unknown): StageError {
  if (error instanceof StageError) return error
  const { code: errno, path = '' } = error as NodeJS.ErrnoException
  if (errno === undefined) throw error
  // What Node could not decode of a name stands in it as U+FFFD, and leads nowhere.
  const isMangled = errno === 'ENOENT' && path.includes('\ufffd')
  const [code, reason] = isMangled
    ? ['unreadable', 'its name is not UTF-8']
    : (REASONS[errno] ?? ['unreadable', `can't be read (${errno})`])
  return new StageError('acquire', code, reason, { cause: error })
}

function tooLarge(bytes: number): StageError {
  return new StageError('acquire', 'too-large', `${megabytes(bytes)} MB, the limit is ${megabytes(MAX_BYTES)} MB`)
}

const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024)
