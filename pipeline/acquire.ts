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
 * answer too, so that the others go on. With `within`, links that lead out of that folder are not followed.
 */
export async function* acquire(
  paths: readonly string[],
  { within }: { within?: string } = {},
): AsyncGenerator<Acquired> {
  const root = within === undefined ? undefined : await realpath(within)
  const seen = new Set<string>()
  for (const path of paths) {
    for await (const found of walk(path)) {
      if ('error' in found) {
        yield found
        continue
      }
      const file = await realpath(found.source)
      if (seen.has(file)) continue
      seen.add(file)
      if (root !== undefined && leadsOut(root, file)) yield { source: found.source, error: outside() }
      else yield await open(found.source)
    }
  }
}

/** Whether a file (its real path) is neither a folder itself nor inside it. */
export function leadsOut(folder: string, file: string): boolean {
  const way = relative(folder, file)
  return /^\.\.(?:[/\\]|$)/.test(way) || isAbsolute(way)
}

function outside(): StageError {
  return new StageError('acquire', 'outside', 'leads out of the folder of its source')
}

/** One file's bytes. */
export async function open(path: string): Promise<Acquired> {
  try {
    const { size } = await stat(path)
    if (size > MAX_BYTES) return { source: path, error: tooLarge(size) }
    return { source: path, snapshot: snapshotOf(path, await readFile(path)) }
  } catch (error) {
    return { source: path, error: unreadable(error) }
  }
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
    if (/^https?:\/\//i.test(path))
      throw new StageError('acquire', 'unsupported', 'an address: read takes one, run --sources many')
    if (!(await stat(path)).isDirectory()) {
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
}

/** The file system's error in words; throws anything else again. */
export function unreadable(error: unknown): StageError {
  if (error instanceof StageError) return error
  const errno = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (errno === '') throw error
  const [code, reason] = REASONS[errno] ?? ['unreadable', `can't be read (${errno})`]
  return new StageError('acquire', code, reason, { cause: error })
}

function tooLarge(bytes: number): StageError {
  const limit = MAX_BYTES / 1024 / 1024
  return new StageError('acquire', 'too-large', `${Math.ceil(bytes / 1024 / 1024)} MB, the limit is ${limit} MB`)
}
