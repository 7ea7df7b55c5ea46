import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Remembered, rememberedOf } from './consolidate/kept-ids.ts'
import type { ConflictRecord, TenureRecord } from './consolidate/records.ts'
import { StageError } from './errors.ts'
import type { DocumentRecord, FactRecord, RunSummary } from './records.ts'
import { settle } from './settle.ts'

/** The folder that holds `facts.jsonl`: a run's own, or `data/` of a release. Throws a `StageError` where there is none. */
export function dataFolder(folder: string): string {
  settle(folder)
  const found = [folder, join(folder, 'data')].find((candidate) => existsSync(join(candidate, 'facts.jsonl')))
  if (found === undefined)
    throw new StageError('publish', 'no-dataset', `${folder} holds no facts.jsonl; aktenkundig run makes one`)
  return found
}

/** Lines of a JSONL file of a data set; none where the file is missing. */
export function linesIn(folder: string, file: string): string[] {
  const path = join(folder, file)
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
}

export const readFacts = (folder: string) => parsed<FactRecord>(folder, 'facts.jsonl')
export const readTenures = (folder: string) => parsed<TenureRecord>(folder, 'tenures.jsonl')
export const readConflicts = (folder: string) => parsed<ConflictRecord>(folder, 'conflicts.jsonl')
export const readDocuments = (folder: string) => parsed<DocumentRecord>(folder, 'documents.jsonl')

/** What the run says of itself, where that is there. */
export function readSummary(folder: string): RunSummary | undefined {
  const path = join(folder, 'run.json')
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as RunSummary) : undefined
}

function parsed<T>(folder: string, file: string): T[] {
  return linesIn(folder, file).map((line, index) => {
    try {
      return JSON.parse(line) as T
    } catch (error) {
      throw new StageError('publish', 'no-dataset', `${join(folder, file)}, line ${index + 1}: no JSON`, {
        cause: error,
      })
    }
  })
}

/** What the next run must know of this one; nothing where there is no data set yet, or none that can be read. */
export function remembered(folder: string): Remembered {
  return rememberedOf({
    facts: readable<FactRecord>(folder, 'facts.jsonl'),
    tenures: readable<TenureRecord>(folder, 'tenures.jsonl'),
  })
}

/** The lines that are JSON. */
function readable<T>(folder: string, file: string): T[] {
  return linesIn(folder, file).flatMap((line) => {
    try {
      return [JSON.parse(line) as T]
    } catch {
      return []
    }
  })
}
