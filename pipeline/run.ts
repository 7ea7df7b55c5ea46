import { acquire } from './acquire.ts'
import { consolidate } from './consolidate.ts'
import { rememberedFacts } from './dataset.ts'
import { decisionsOf } from './decisions/decisions.ts'
import type { DecisionRecord } from './decisions/records.ts'
import { redact } from './decisions/redact.ts'
import { StageError } from './errors.ts'
import { hasFailed, type Outcome, processInput } from './process.ts'
import { type Dataset, openDataset } from './publish.ts'
import { type FactRecord, factTypes, type IssueRecord, type RunSummary } from './records.ts'
import { documentRecord, validFacts } from './validate.ts'

export interface RunOptions {
  /** Files and folders. */
  readonly sources: readonly string[]
  /** The folder of the data set. */
  readonly out: string
  /** What people decided about facts and persons, see `decisions.jsonl`. */
  readonly decided?: readonly DecisionRecord[]
  /** Of the extractor, for `run.json`. */
  readonly version: string
  readonly now?: () => Date
  readonly onProgress?: (progress: Progress) => void
  readonly onIssue?: (issue: IssueRecord) => void
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
 * Writes facts, tenures, conflicts, documents, issues and `run.json` into `out`, all or none. Throws a `StageError`
 * (`no-input`) where not one document could be read, and leaves the last run's data set as it is.
 */
export async function run(options: RunOptions): Promise<RunSummary> {
  const { sources, out, version, now = () => new Date(), onProgress, onIssue } = options
  const decisions = decisionsOf(options.decided ?? [])
  const started = now()
  const count = { documents: 0, failed: 0, issues: 0 }
  const stated: FactRecord[] = []
  const dataset = await openDataset(out)
  try {
    for await (const input of acquire(sources)) {
      const outcome = redact(processInput(input), decisions.suppressedPersons)
      await keep(dataset, outcome)
      for (const issue of outcome.issues) onIssue?.(issue)
      for (const fact of outcome.facts) stated.push(fact)
      if (outcome.document !== undefined) count.documents += 1
      if (hasFailed(outcome)) count.failed += 1
      count.issues += outcome.issues.length
      onProgress?.({ ...count, source: input.source, facts: stated.length })
    }
    if (count.documents === 0) throw new StageError('acquire', 'no-input', 'not one document could be read')
    const whole = consolidate(stated, { decisions, remembered: rememberedFacts(out) })
    const { facts, issues } = validFacts(whole.facts)
    for (const fact of facts) await dataset.write('facts.jsonl', fact)
    for (const tenure of whole.tenures) await dataset.write('tenures.jsonl', tenure)
    for (const conflict of whole.conflicts) await dataset.write('conflicts.jsonl', conflict)
    for (const issue of issues) await dataset.write('issues.jsonl', issue)

    const summary: RunSummary = {
      version,
      startedAt: started.toISOString(),
      milliseconds: now().getTime() - started.getTime(),
      sources: [...sources],
      documents: count.documents,
      failed: count.failed,
      facts: facts.length,
      tenures: whole.tenures.length,
      conflicts: whole.conflicts.length,
      factsByType: countByType(facts),
      issues: count.issues + issues.length,
    }
    await dataset.write('run.json', summary)
    await dataset.publish()
    return summary
  } catch (error) {
    await dataset.discard()
    throw error
  }
}

/** Facts wait for those of the other documents; all else of a document goes to the disk at once, to keep memory flat. */
async function keep(dataset: Dataset, { document, issues }: Outcome): Promise<void> {
  if (document !== undefined) await dataset.write('documents.jsonl', documentRecord(document))
  for (const issue of issues) await dataset.write('issues.jsonl', issue)
}

function countByType(facts: readonly FactRecord[]): Record<string, number> {
  return Object.fromEntries(factTypes.map((type) => [type, facts.filter((fact) => fact.type === type).length]))
}
