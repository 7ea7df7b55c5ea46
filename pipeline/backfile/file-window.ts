import { createHash } from 'node:crypto'
import { type FileHandle, open, stat } from 'node:fs/promises'
import { sizeOf } from '../acquire.ts'

/** A file that is read here and there, a megabyte at a time. */
export interface FileWindow {
  readonly path: string
  readonly size: number
  /** At least that many bytes from a place, as far as the file has them; often more. Valid for good. */
  from(at: number, least: number): Promise<Buffer>
  /** `sha256:…` of a range. */
  hash(start: number, end: number): Promise<string>
  close(): Promise<void>
}

const MEGABYTE = 1024 * 1024

/** Rejects with the file system's error where there is no such file, with a StageError for what is no regular one. */
export async function openFile(path: string): Promise<FileWindow> {
  const size = sizeOf(await stat(path))
  const handle = await open(path, 'r')
  let held: Buffer = Buffer.alloc(0)
  let start = 0
  const from = async (at: number, least: number): Promise<Buffer> => {
    const needed = Math.min(least, Math.max(0, size - at))
    if (at < start || at + needed > start + held.length) {
      held = await readAt(handle, at, Math.min(Math.max(needed, MEGABYTE), Math.max(0, size - at)))
      start = at
    }
    return held.subarray(at - start)
  }
  return {
    path,
    size,
    from,
    async hash(begin, end) {
      const hash = createHash('sha256')
      for (let at = begin; at < end; ) {
        const bytes = (await from(at, 1)).subarray(0, end - at)
        if (bytes.length === 0) break
        hash.update(bytes)
        at += bytes.length
      }
      return `sha256:${hash.digest('hex')}`
    },
    close: () => handle.close(),
  }
}

/** Fewer bytes only where the file has become shorter since. */
async function readAt(handle: FileHandle, at: number, length: number): Promise<Buffer> {
  const bytes = Buffer.allocUnsafe(length)
  let filled = 0
  while (filled < length) {
    const { bytesRead } = await handle.read(bytes, filled, length - filled, at + filled)
    if (bytesRead === 0) break
    filled += bytesRead
  }
  return bytes.subarray(0, filled)
}
