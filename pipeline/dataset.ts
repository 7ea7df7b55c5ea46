import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ChangeRecord } from './changes.ts'
import { type Remembered, rememberedOf } from './consolidate/kept-ids.ts'
import type { ConflictRecord, TenureRecord } from './consolidate/records.ts'
import { StageError } from './errors.ts'
import { jsonOf } from './lines.ts'
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
function linesIn(folder: string, file: string): string[] {
  const path = join(folder, file)
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
}

/** Which lines are worth parsing. */
type Wanted = (line: string) => boolean

export const factsIn = (folder: string, wanted?: Wanted) => recordsIn<FactRecord>(folder, 'facts.jsonl', wanted)
export const tenuresIn = (folder: string, wanted?: Wanted) => recordsIn<TenureRecord>(folder, 'tenures.jsonl', wanted)
export const readFacts = (folder: string) => [...factsIn(folder)]
export const readTenures = (folder: string) => [...tenuresIn(folder)]
export const readConflicts = (folder: string) => [...recordsIn<ConflictRecord>(folder, 'conflicts.jsonl')]
export const readDocuments = (folder: string) => [...recordsIn<DocumentRecord>(folder, 'documents.jsonl')]
export const readChanges = (folder: string) => [...recordsIn<ChangeRecord>(folder, 'changes.jsonl')]

/** What the run says of itself, where that is there. */
export function readSummary(folder: string): RunSummary | undefined {
  const path = join(folder, 'run.json')
  return existsSync(path) ? parse<RunSummary>(readFileSync(path, 'utf8'), path) : undefined
}

/** One record at a time, for whoever keeps few of them. */
function* recordsIn<T>(folder: string, file: string, wanted: Wanted = () => true): Generator<T> {
  for (const [index, line] of linesIn(folder, file).entries())
    if (wanted(line)) yield parse<T>(line, `${join(folder, file)}, line ${index + 1}`)
}

/** Throws a `StageError` that names the place. */
function parse<T>(json: string, place: string): T {
  try {
    return JSON.parse(json) as T
  } catch (cause) {
    throw new StageError('publish', 'no-dataset', `${place}: no JSON`, { cause })
  }
}

/** What the next run must know of this one; nothing where there is no data set yet, or none that can be read. */
export function remembered(folder: string): Remembered {
  return rememberedOf({
    facts: readable<FactRecord>(folder, 'facts.jsonl'),
    tenures: readable<TenureRecord>(folder, 'tenures.jsonl'),
  })
}

/** The lines that are JSON. */
const readable = <T>(folder: string, file: string): T[] =>
  linesIn(folder, file).flatMap((line) => (jsonOf(line) as T | undefined) ?? [])
