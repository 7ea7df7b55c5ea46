import { readdirSync, renameSync, rmdirSync } from 'node:fs'
import { join } from 'node:path'

/** A set of files that is whole and on the disk: from this folder's appearance on, its run has published. */
export const READY = '.publish'

/**
 * Finishes a publication that was killed half-way, so that no folder stays a mixture of two runs. Every reader of a data
 * set calls it first.
 */
export function settle(folder: string): void {
  const ready = join(folder, READY)
  for (const name of ours(() => readdirSync(ready)) ?? []) ours(() => renameSync(join(ready, name), join(folder, name)))
  ours(() => rmdirSync(ready))
}

/** Undefined where another process was quicker, or where there is nothing to do. */
function ours<T>(act: () => T): T | undefined {
  try {
    return act()
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw error
  }
}
