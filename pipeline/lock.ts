import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { StageError } from './errors.ts'
import { makeFolder } from './folder.ts'

/**
 * Makes a data set's folder, and keeps every other run off it until `release`; the lock dies with the process that holds
 * it, its file stays. Throws a StageError (`locked`), or the file system's error.
 */
export function lockFolder(folder: string): { release(): void } {
  makeFolder(folder)
  const path = join(folder, 'run.lock')
  const lock = openLock(path)
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch (cause) {
    lock.close()
    throw new StageError('acquire', 'locked', 'another run is at work on the same data set', { cause, retryable: true })
  }
  return { release: () => lock.close() }
}

function openLock(path: string): DatabaseSync {
  try {
    return new DatabaseSync(path, { timeout: 0 })
  } catch (error) {
    // SQLite does not say why. Only here: to close a file that is locked would unlock it, for the whole process.
    closeSync(openSync(path, 'a'))
    throw error
  }
}
