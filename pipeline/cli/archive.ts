import { existsSync } from 'node:fs'
import { pruneArchive } from '../acquire/prune.ts'
import { archiveFolder, stateFile } from '../acquire/refresh.ts'
import { readSources } from '../acquire/sources.ts'
import { openState } from '../acquire/state.ts'
import { StageError } from '../errors.ts'
import { lockFolder } from '../lock.ts'
import { ExitCode } from './exit.ts'
import { say } from './streams.ts'

/** `aktenkundig archive prune`: takes out what the sources allow to keep no longer; gives the exit code. */
export async function prune({ out, sources }: { out: string; sources: string }): Promise<number> {
  if (!existsSync(stateFile(out)) || !existsSync(archiveFolder(out))) {
    say(`aktenkundig archive: ${out} holds no archive with its state`)
    return ExitCode.noInput
  }
  try {
    const file = await readSources(sources)
    const lock = lockFolder(out)
    const state = openState(stateFile(out))
    try {
      const { records, bytes, damaged } = await pruneArchive(archiveFolder(out), file, state, new Date())
      for (const name of damaged) say(`${name}: left alone, it is damaged`)
      say(`${records} records taken out of the archive, ${bytes} bytes`)
      return damaged.length === 0 ? ExitCode.ok : ExitCode.data
    } finally {
      state.close()
      lock.release()
    }
  } catch (error) {
    if (!(error instanceof StageError)) throw error
    say(`aktenkundig archive: ${error.message}`)
    return error.code === 'locked' ? ExitCode.tryAgain : ExitCode.config
  }
}
