import { type Acquired, snapshotOf, unreadable } from '../acquire.ts'
import { StageError } from '../errors.ts'
import { hashOf } from '../read/decode.ts'
import { type ArchivedPage, pageOf } from './archived-page.ts'
import { type Selection, skippedByHeaders, skippedByWords } from './selection.ts'
import type { Loss } from './stretch.ts'
import { type BackfileSummary, STEPS, type Step } from './summary.ts'
import { unpack } from './unpack.ts'
import { MAX_CONTENT, type WarcRecord, warcRecords } from './warc-records.ts'

/** What has gone by of a back-file. */
interface BackfileTally extends Pick<BackfileSummary, 'skipped'> {
  records: number
  lost: number
}

export function openBackfileTally(): BackfileTally {
  const skipped = Object.fromEntries(STEPS.map((step) => [step, 0])) as BackfileTally['skipped']
  return { records: 0, lost: 0, skipped }
}

/**
 * The pages of WARC files that are worth reading, in order, one in memory at a time; what can't be used is an answer
 * too, with its name and hash. Counts in `tally` what it skips, and at which step.
 */
export async function* selectedPages(
  files: readonly string[],
  selection: Selection,
  tally: BackfileTally,
): AsyncGenerator<Acquired> {
  for (const file of files) {
    const before = tally.records + tally.lost
    for await (const record of recordsOf(file)) {
      if (!('code' in record)) tally.records += 1
      const chosen = 'code' in record ? record : choose(record, selection)
      if (typeof chosen === 'string') tally.skipped[chosen] += 1
      else if ('code' in chosen) {
        tally.lost += 1
        yield lost(file, chosen)
      } else yield chosen
    }
    if (tally.records + tally.lost === before) {
      tally.lost += 1
      yield lost(file, { code: 'empty', reason: 'holds no record' })
    }
  }
}

async function* recordsOf(file: string): AsyncGenerator<WarcRecord | Loss> {
  try {
    yield* warcRecords(file)
  } catch (error) {
    yield { code: 'unreadable', reason: unreadable(error).message }
  }
}

/** The page that is to be read, the step that skips it, or why it can't be used. */
function choose(record: WarcRecord, selection: Selection): Acquired | Step | Loss {
  const page = pageOf(record)
  if (page === 'type') return page
  if (page === 'headers') return lossOf(record, 'headers', 'its HTTP headers have no end')
  const skipped = skippedByHeaders(page, selection)
  if (skipped !== undefined) return skipped
  if (record.hash !== undefined)
    return lossOf(record, 'too-large', `${record.length} bytes, the limit is ${MAX_CONTENT}`)
  try {
    const bytes = unpack(page.body, page.encodings, MAX_CONTENT)
    return skippedByWords(page, bytes, selection) ?? pageToRead(page, bytes)
  } catch (error) {
    if (error instanceof StageError) return lossOf(record, error.code, error.message)
    throw error
  }
}

/** The bytes are copied, since a record's are a window into much more. */
function pageToRead({ url, contentType, retrieved }: ArchivedPage, bytes: Buffer): Acquired {
  const snapshot = snapshotOf(url, Uint8Array.from(bytes), { url, type: contentType })
  return { source: url, snapshot: { ...snapshot, ...(retrieved !== undefined && { retrieved }) } }
}

function lossOf({ offset, headers, content, hash = hashOf(content) }: WarcRecord, code: string, reason: string): Loss {
  return { code, reason, offset, url: headers.get('warc-target-uri') ?? '', hash }
}

function lost(file: string, { code, reason, offset, url, hash }: Loss): Acquired {
  const place = offset === undefined ? '' : ` (${file}, byte ${offset})`
  return {
    source: url || file,
    error: new StageError('acquire', code, reason + place),
    ...(hash !== undefined && { hash }),
  }
}
