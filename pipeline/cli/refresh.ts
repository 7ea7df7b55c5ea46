import { join } from 'node:path'
import { readSources, type Sources } from '../acquire/sources.ts'
import { StageError } from '../errors.ts'
import { exists } from '../folder.ts'
import type { RunOptions } from '../run.ts'
import { showFetching } from './progress.ts'
import type { RunFlags } from './run.ts'

/** What `run --sources` and `run --from` work on. Throws a StageError (`sources`) where that can't be read. */
export async function refreshOf({ sources, from }: RunFlags): Promise<Pick<RunOptions, 'refresh' | 'maxLoss'>> {
  const file = sources === undefined ? await sourcesOfArchive(from ?? '.') : await readSources(sources)
  return {
    refresh: {
      sources: file,
      ...(process.stderr.isTTY === true && { onFetched: showFetching }),
      ...(from !== undefined && { from }),
    },
    maxLoss: file.maxLoss,
  }
}

/** The sources that an archive of ours keeps beside its pages; none for archives of others. */
async function sourcesOfArchive(from: string): Promise<Sources> {
  const path = join(from, 'sources.json')
  if (await exists(path)) return readSources(path)
  if (!(await exists(from))) throw new StageError('acquire', 'no-input', `${from}: no such archive`)
  return { sources: [], folder: '.', parallel: 1, archiveBytes: 1, maxLoss: 0.1 }
}
