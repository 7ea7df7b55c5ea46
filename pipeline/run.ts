import { acquire } from './acquire.ts'
import { consolidate } from './consolidate.ts'
import { hasFailed, processInput } from './process.ts'
import { openDataset } from './publish.ts'
import { type FactRecord, factTypes, type RunSummary } from './records.ts'
import { documentRecord, validFacts } from './validate.ts'

export interface RunOptions {
  /** Files and folders. */
  readonly sources: readonly string[]
  /** The folder of the data set. */
  readonly out: string
  readonly version: string
  readonly now?: () => Date
  readonly onProgress?: (progress: Progress) => void
}

/** How far a run is. */
export interface Progress {
  readonly source: string
  readonly documents: number
  readonly failed: number
  readonly facts: number
}

/**
 * The whole flow: sources → acquire → read → extract → consolidate → publish.
 * Writes `facts.jsonl`, `documents.jsonl`, `issues.jsonl` and `run.json`, all or none.
 */
export async function run({
  sources,
  out,
  version,
  now = () => new Date(),
  onProgress,
}: RunOptions): Promise<RunSummary> {
  const started = now()
  const count = { documents: 0, failed: 0, facts: 0, issues: 0 }
  const stated: FactRecord[] = []
  const dataset = await openDataset(out)
  try {
    for await (const input of acquire(sources)) {
      const outcome = processInput(input)
      if (hasFailed(outcome)) count.failed += 1
      if (outcome.document !== undefined) {
        count.documents += 1
        await dataset.write('documents.jsonl', documentRecord(outcome.document))
      }
      for (const issue of outcome.issues) await dataset.write('issues.jsonl', issue)
      count.issues += outcome.issues.length
      for (const fact of outcome.facts) stated.push(fact)
      onProgress?.({ source: input.source, documents: count.documents, failed: count.failed, facts: stated.length })
    }

    const { facts, issues } = validFacts(consolidate(stated))
    for (const fact of facts) await dataset.write('facts.jsonl', fact)
    for (const issue of issues) await dataset.write('issues.jsonl', issue)
    count.issues += issues.length

    const summary: RunSummary = {
      version,
      startedAt: started.toISOString(),
      milliseconds: now().getTime() - started.getTime(),
      sources: [...sources],
      ...count,
      facts: facts.length,
      factsByType: countByType(facts),
    }
    await dataset.write('run.json', summary)
    await dataset.publish()
    return summary
  } catch (error) {
    await dataset.discard()
    throw error
  }
}

function countByType(facts: readonly FactRecord[]): Record<string, number> {
  return Object.fromEntries(factTypes.map((type) => [type, facts.filter((fact) => fact.type === type).length]))
}
