import { setTimeout as sleep } from 'node:timers/promises'
import type { Archive, Pointer } from './archive.ts'
import type { State } from './state.ts'
import type { Capture, Note } from './warc-records.ts'

/** What one page brings: bytes and notes for the archive, then changes of the state that may point to them. */
export interface Commit {
  readonly capture?: Capture | undefined
  readonly notes?: readonly Note[]
  readonly apply: (pointer: Pointer | undefined) => void
}

/** Milliseconds: a sync costs more than many pages, and no host is asked this soon again. */
const GATHERING = 10

/**
 * Commits in groups: while one group goes to the disk, the next gathers. First the archive is synced, then the state
 * changes in one transaction, so that the state never points to bytes that a death could take away.
 */
export function openCommits(state: State, archive: Archive): (commit: Commit) => Promise<void> {
  let gathering: Commit[] = []
  let next: Promise<void> | undefined
  let last: Promise<void> = Promise.resolve()
  return (commit) => {
    gathering.push(commit)
    next ??= last = last.then(async () => {
      await sleep(GATHERING)
      const group = gathering
      gathering = []
      next = undefined
      return writeGroup(group, state, archive)
    })
    return next
  }
}

async function writeGroup(group: readonly Commit[], state: State, archive: Archive): Promise<void> {
  const pointers: (Pointer | undefined)[] = []
  let appended = false
  for (const { capture, notes = [] } of group) {
    pointers.push(capture && (await archive.append(capture)))
    for (const note of notes) await archive.note(note)
    appended ||= capture !== undefined || notes.length > 0
  }
  const extent = appended ? await archive.sync() : undefined
  state.together(() => {
    for (const [index, { apply }] of group.entries()) apply(pointers[index])
    if (extent !== undefined)
      state.change('INSERT OR REPLACE INTO archive (id, file, bytes) VALUES (1, ?, ?)', extent.file, extent.bytes)
  })
}
