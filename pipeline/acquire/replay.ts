import type { Kept } from '../process.ts'
import { indexArchive } from './archive-read.ts'
import type { Sources } from './sources.ts'
import type { State } from './state.ts'

/**
 * Brings the pages of an archive into the state as if they had just been fetched. `as` is the source that they count
 * for; without it each counts for the one that fetched it. Gives an issue for every damaged file.
 */
export async function* replay(
  state: State,
  path: string,
  { sources }: Sources,
  as: string | undefined,
): AsyncGenerator<Kept> {
  const { pages, damage } = await indexArchive(path)
  const known = new Set(sources.map(({ id }) => id))
  state.together(() => {
    // The record stands in for the bytes' hash: it is another one whenever they are others.
    for (const { page, url, source, retrieved, contentType, redirects, pointer } of pages.values()) {
      const id = as ?? (source !== undefined && known.has(source) ? source : 'archive')
      state.change(
        `INSERT INTO page (url, source, role, host, depth, final, redirects, type, hash, retrieved, checked,
           file, offset, length, record) VALUES (?, ?, 'document', ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (url) DO UPDATE SET final = excluded.final, type = excluded.type, hash = excluded.hash,
           retrieved = excluded.retrieved, file = excluded.file, offset = excluded.offset, length = excluded.length,
           record = excluded.record WHERE source = excluded.source`,
        ...[page, id, new URL(url).host, url, redirects, contentType, pointer.record, retrieved, retrieved],
        ...[pointer.file, pointer.offset, pointer.length, pointer.record],
      )
    }
  })
  for (const { file, reason } of damage) {
    yield {
      source: file,
      facts: [],
      issues: [{ source: file, stage: 'acquire', code: 'truncated', severity: 'error', reason }],
    }
  }
}
