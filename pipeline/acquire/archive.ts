import { type FileHandle, mkdir, open, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Capture, captureRecord, infoRecord, type Note, noteRecord, recordId } from './warc-records.ts'

/** The archive: every byte that a fact rests on, as WARC 1.1 in one folder. */

/** Where a record stands. */
export interface Pointer {
  /** Name within the archive's folder, or an absolute path. */
  readonly file: string
  /** Of the gzip member, in bytes. */
  readonly offset: number
  readonly length: number
  /** WARC-Record-ID. */
  readonly record: string
}

/** The file in use, and how many bytes of it are known to be good. */
export interface Extent {
  readonly file: string
  readonly bytes: number
}

export interface Archive {
  append(capture: Capture): Promise<Pointer>
  note(note: Note): Promise<void>
  /** Brings to the disk what was appended. */
  sync(): Promise<Extent | undefined>
  close(): Promise<void>
}

interface ArchiveOptions {
  /** A file is closed beyond this size. */
  readonly maxBytes: number
  /** Name and version of this program. */
  readonly software: string
  /** As the last `sync` gave it: what a killed run wrote beyond that is cut off. */
  readonly known?: Extent | undefined
}

/** Opens an archive for appending; nothing is made before the first record. Appends one at a time: await each. */
export async function openArchive(folder: string, { maxBytes, software, known }: ArchiveOptions): Promise<Archive> {
  let current = await lastFile(folder, known)
  const begin = async (): Promise<OpenFile> => {
    await mkdir(folder, { recursive: true })
    const file = fileName((await lastNumber(folder)) + 1)
    const opened = { file, handle: await open(join(folder, file), 'wx'), bytes: 0 }
    await add(opened, await infoRecord(file, software))
    return opened
  }
  const put = async (member: Uint8Array) => {
    if (current !== undefined && current.bytes + member.length > maxBytes) {
      await current.handle.sync()
      await current.handle.close()
      current = undefined
    }
    current ??= await begin()
    return add(current, member)
  }
  return {
    append: async (capture) => ({ ...(await put(await captureRecord(capture))), record: recordId(capture) }),
    async note(note) {
      await put(await noteRecord(note))
    },
    async sync() {
      await current?.handle.sync()
      return current && { file: current.file, bytes: current.bytes }
    },
    async close() {
      await current?.handle.close()
      current = undefined
    },
  }
}

interface OpenFile {
  readonly file: string
  readonly handle: FileHandle
  bytes: number
}

async function add(to: OpenFile, member: Uint8Array): Promise<Omit<Pointer, 'record'>> {
  const offset = to.bytes
  await to.handle.writev([member], offset)
  to.bytes += member.length
  return { file: to.file, offset, length: member.length }
}

/** The file to go on with. One that is shorter than it was is damaged: it stays as it is, and a new one is begun. */
async function lastFile(folder: string, known: Extent | undefined): Promise<OpenFile | undefined> {
  if (known === undefined) return undefined
  const path = join(folder, known.file)
  const { size } = await stat(path).catch(orMissing({ size: 0 }))
  if (size < known.bytes || known.file !== fileName(await lastNumber(folder))) return undefined
  const handle = await open(path, 'r+')
  await handle.truncate(known.bytes)
  return { file: known.file, handle, bytes: known.bytes }
}

const NAME = /^aktenkundig-(?<number>\d{6})\.warc\.gz$/

function fileName(number: number): string {
  return `aktenkundig-${String(number).padStart(6, '0')}.warc.gz`
}

/** The number of the newest of our files, 0 where there is none. */
async function lastNumber(folder: string): Promise<number> {
  const names = await readdir(folder).catch(orMissing<string[]>([]))
  return Math.max(0, ...names.map((name) => Number(NAME.exec(name)?.groups?.number ?? 0)))
}

/** What holds where a file or folder is not there; any other trouble is thrown. */
const orMissing =
  <T>(value: T) =>
  (error: NodeJS.ErrnoException): T => {
    if (error.code === 'ENOENT') return value
    throw error
  }
