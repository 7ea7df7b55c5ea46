import { type FileHandle, mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { READY, settle } from './settle.ts'

/** The files of a data set, one JSON record a line. */
const FILES = [
  'facts.jsonl',
  'tenures.jsonl',
  'conflicts.jsonl',
  'documents.jsonl',
  'issues.jsonl',
  'changes.jsonl',
  'run.json',
  'rules.json',
] as const
type DatasetFile = (typeof FILES)[number]

/** A data set being written. Nothing of it can be seen in the folder before `publish`. */
export interface Dataset {
  /** Appends one record; resolves when memory is free for the next. */
  write(file: DatasetFile, record: object): Promise<void>
  /** Brings all files to the disk and puts them in the place of the last run's: all of them, whenever it is killed. */
  publish(): Promise<void>
  /** Leaves the last run's files as they are. */
  discard(): Promise<void>
}

/** Starts a data set in `folder`, which is made if need be. Throws the file system's error where that fails. */
export async function openDataset(folder: string): Promise<Dataset> {
  await mkdir(folder, { recursive: true })
  settle(folder)
  await clearAside(folder)
  const aside = join(folder, `.aside.${process.pid}`)
  await mkdir(aside)
  const files = new Map<DatasetFile, LineFile>()
  for (const name of FILES) files.set(name, await openLines(join(aside, name)))
  const lines = (name: DatasetFile): LineFile => {
    const file = files.get(name)
    if (file === undefined) throw new Error(`${name} is no file of the data set`)
    return file
  }
  return {
    write: (name, record) => lines(name).write(record),
    async publish() {
      for (const file of files.values()) await file.close()
      await syncFolder(aside)
      await rename(aside, join(folder, READY))
      await syncFolder(folder)
      settle(folder)
      await syncFolder(folder)
    },
    async discard() {
      for (const file of files.values()) await file.abandon()
      await rm(aside, { recursive: true, force: true })
    },
  }
}

/** What killed runs were writing. */
async function clearAside(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = Number(/^\.aside\.(?<pid>\d+)$/.exec(name)?.groups?.pid ?? 0)
    if (pid > 0 && !isAlive(pid)) await rm(join(folder, name), { recursive: true, force: true })
  }
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

interface LineFile {
  write(record: object): Promise<void>
  close(): Promise<void>
  abandon(): Promise<void>
}

/** Units of text that are gathered before the next write. */
const CHUNK = 1 << 16

async function openLines(path: string): Promise<LineFile> {
  const handle = await open(path, 'w')
  let pending = ''
  const flush = async () => {
    const text = pending
    pending = ''
    await handle.writeFile(text)
  }
  return {
    async write(record) {
      pending += `${JSON.stringify(record)}\n`
      if (pending.length >= CHUNK) await flush()
    },
    async close() {
      await flush()
      await handle.sync()
      await handle.close()
    },
    abandon: () => handle.close().catch(() => undefined),
  }
}

/** A rename is on the disk only when its folder is. Windows can't open folders, and needs it less. */
async function syncFolder(folder: string): Promise<void> {
  let handle: FileHandle | undefined
  try {
    handle = await open(folder, 'r')
    await handle.sync()
  } catch {
    return
  } finally {
    await handle?.close()
  }
}
