import { open, rename, unlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Pointer } from './archive.ts'
import { recordsOf, type ScannedRecord, warcFiles } from './archive-read.ts'
import { milliseconds } from './durations.ts'
import { isFetched, type Sources } from './sources.ts'
import type { State } from './state.ts'

/** Takes out of the archive what sources allow to keep no longer. */

interface Pruned {
  readonly records: number
  readonly bytes: number
  /** Files that were left alone because they are damaged. */
  readonly damaged: readonly string[]
}

/**
 * Files that hold captures beyond their time are written anew without them, the state is told, and the old files go: in
 * this order, so that a kill at any moment leaves an archive that fits the state, and the next time finishes the work.
 */
export async function pruneArchive(folder: string, sources: Sources, state: State, now: Date): Promise<Pruned> {
  const done = { records: 0, bytes: 0, damaged: [] as string[] }
  for (const file of await warcFiles(folder)) {
    const { records, whole } = await listRecords(file)
    const expired = records.filter((record) => isExpired(record, sources, now))
    if (expired.length === 0) continue
    if (!whole) {
      done.damaged.push(file)
      continue
    }
    const kept = records.filter((record) => !expired.includes(record))
    const moved = await writeKept(file, kept)
    state.together(() => {
      for (const { pointer } of expired) forget(state, pointer)
      for (const [record, pointer] of moved) move(state, record.pointer, pointer)
    })
    await unlink(file)
    done.records += expired.length
    done.bytes += expired.reduce((sum, { pointer }) => sum + pointer.length, 0)
  }
  return done
}

async function listRecords(file: string): Promise<{ records: ScannedRecord[]; whole: boolean }> {
  const records: ScannedRecord[] = []
  const scan = recordsOf(file)
  for (;;) {
    const { value, done } = await scan.next()
    if (done) return { records, whole: value === undefined }
    records.push(value)
  }
}

/** Captures of sources that are none any more are kept: nobody said how long they may be. */
function isExpired({ capture, date }: ScannedRecord, { sources }: Sources, now: Date): boolean {
  const source = sources.filter(isFetched).find(({ id }) => id === capture?.source)
  if (capture === undefined || source === undefined || source.keep === 'forever') return false
  return source.keep === 'never' || Date.parse(date ?? '') < now.getTime() - milliseconds(source.keep)
}

/** Copies records as they are, gzip members and all; gives each one's new place. No file where nothing is left. */
async function writeKept(file: string, kept: readonly ScannedRecord[]): Promise<Map<ScannedRecord, Pointer>> {
  const moved = new Map<ScannedRecord, Pointer>()
  if (!kept.some(({ capture, note }) => capture ?? note)) return moved
  const name = nextName(basename(file))
  const path = join(dirname(file), name)
  const old = await open(file)
  const handle = await open(`${path}.tmp`, 'w')
  let offset = 0
  for (const record of kept) {
    const { offset: from, length } = record.pointer
    const member = new Uint8Array(length)
    await old.read(member, 0, length, from)
    await handle.write(member)
    moved.set(record, { ...record.pointer, file: name, offset })
    offset += length
  }
  await old.close()
  await handle.sync()
  await handle.close()
  await rename(`${path}.tmp`, path)
  return moved
}

/** Stays between its neighbours in the order of the names: the last word on a page is in the last file. */
function nextName(name: string): string {
  const { stem = name, times = '0' } = /^(?<stem>.*?)(?:-pruned(?<times>\d+))?\.warc\.gz$/.exec(name)?.groups ?? {}
  return `${stem}-pruned${Number(times) + 1}.warc.gz`
}

function forget(state: State, { file, record }: Pointer): void {
  state.change(
    'UPDATE page SET file = NULL, offset = NULL, length = NULL, record = NULL WHERE file = ? AND record = ?',
    basename(file),
    record,
  )
}

function move(state: State, from: Pointer, to: Pointer): void {
  state.change(
    'UPDATE page SET file = ?, offset = ? WHERE file = ? AND record = ?',
    ...[to.file, to.offset, basename(from.file), from.record],
  )
}
