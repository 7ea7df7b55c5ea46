import type { Refresh, RefreshOptions } from './acquire/refresh.ts'
import { type Acquired, acquire } from './acquire.ts'
import { type Changes, compareFacts } from './changes.ts'
import { type Consolidation, consolidate, type Unmet } from './consolidate.ts'
import { remembered } from './dataset.ts'
import { decisionsOf } from './decisions/decisions.ts'
import type { DecisionRecord } from './decisions/records.ts'
import { redact, withoutNames } from './decisions/redact.ts'
import { type Engine, onThisThread } from './engines/engine.ts'
import { StageError } from './errors.ts'
import { checkLosses, publishedFacts } from './losses.ts'
import type { Kept } from './process.ts'
import { type Dataset, openDataset } from './publish.ts'
import { type FactRecord, factTypes, type IssueRecord, type RunSummary, type Tally } from './records.ts'
import { rulesWorth } from './rule-worth.ts'
import { sharedTexts } from './shared-texts.ts'
import { openTally, type RunTally } from './tally.ts'
import { validFacts } from './validate.ts'

export interface RunOptions {
  /** Files and folders. */
  readonly sources?: readonly string[]
  /** A sources file, fetched politely, with what is known from earlier runs; instead of `sources`. */
  readonly refresh?: Pick<RefreshOptions, 'sources' | 'from' | 'onFetched'>
  /** The folder of the data set. */
  readonly out: string
  /** Where reading and extracting happen; default this thread. Whoever opened it closes it. */
  readonly engine?: Engine
  /** What people decided about facts and persons, see `decisions.jsonl`. */
  readonly decided?: readonly DecisionRecord[]
  /** Of the extractor, for `run.json`. */
  readonly version: string
  /** The share of the last data set's facts that may disappear; default 0.1. */
  readonly maxLoss?: number
  /** Stops the run before the next document or request; it can be gone on with. */
  readonly signal?: AbortSignal
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
 * Writes facts, tenures, conflicts, documents, issues, changes and `run.json` into `out`, all or none. Throws a
 * `StageError` and leaves the last run's data set as it is: `no-input` where not one document could be read, `losses`
 * where too many facts would disappear, `stopped` after `signal`, `locked` where another run is at work in `out`.
 */
export async function run(options: RunOptions): Promise<RunSummary> {
  const { lockFolder } = await import('./lock.ts')
  const lock = lockFolder(options.out)
  try {
    return await runAlone(options)
  } finally {
    lock.release()
  }
}

async function runAlone(options: RunOptions): Promise<RunSummary> {
  const { out, engine = onThisThread, now = () => new Date(), onProgress, onIssue } = options
  const decisions = decisionsOf(options.decided ?? [])
  const refresh = await openRefreshOf(options, now)
  const started = refresh?.started ?? now().toISOString()
  const dataset = await openDataset(out).catch((error: unknown) => {
    refresh?.close()
    throw error
  })
  const tally = openTally()
  const stated = async (): Promise<FactRecord[]> => {
    const facts: FactRecord[] = []
    const shared = sharedTexts()
    for await (const page of refresh?.documents(engine) ?? documentsOf(options, engine)) {
      const document = redact(page, decisions.suppressedPersons)
      await keep(dataset, document)
      for (const issue of document.issues) onIssue?.(issue)
      for (const fact of document.facts) facts.push(shared(fact))
      tally.add(document)
      onProgress?.({ ...tally, source: document.source, facts: facts.length })
    }
    if (tally.documents === 0) throw new StageError('acquire', 'no-input', 'not one document could be read')
    return facts
  }
  try {
    const retrieved = (document: string) => tally.retrieved.get(document)
    // Only consolidating holds what the documents state: of what it joins, memory is free again.
    const whole = consolidate(await stated(), { decisions, remembered: remembered(out), retrieved })
    const { facts, issues } = validFacts(whole.facts)
    issues.push(...whole.unmet.map(unmetDecision))
    const before = publishedFacts(out, decisions)
    const changes = await compareFacts(before, facts, tally.hashes)
    checkLosses(changes, options.maxLoss)

    const bySource = refresh?.tallies()
    const done = { tally, whole, facts, issues, changes, bySource }
    const summary = withoutNames(summaryOf(options, started, now(), done), decisions.suppressedPersons)
    await publish(dataset, { ...whole, facts }, issues, changes, summary)
    refresh?.keep(bySource ?? [])
    refresh?.end()
    return summary
  } catch (error) {
    await dataset.discard()
    // Whatever else happened, it is gone on with: stopped by hand, a full disk, a bug.
    if (error instanceof StageError && error.code !== 'stopped') refresh?.end()
    throw error
  } finally {
    refresh?.close()
  }
}

/** A decision that has no effect: somebody should know. */
const unmetDecision = ({ reason }: Unmet): IssueRecord => ({
  source: 'decisions',
  stage: 'consolidate',
  code: 'unmet-decision',
  severity: 'warning',
  reason,
})

/** Fetching, archive and state are loaded only where a sources file asks for them. */
async function openRefreshOf({ refresh, out, signal }: RunOptions, now: () => Date): Promise<Refresh | undefined> {
  if (refresh === undefined) return undefined
  const { openRefresh } = await import('./acquire/refresh.ts')
  return openRefresh({ ...refresh, out, now, signal: signal ?? new AbortController().signal })
}

async function* documentsOf(options: RunOptions, engine: Engine): AsyncGenerator<Kept> {
  for await (const { kept } of engine.process(inputsOf(options))) yield kept
}

async function* inputsOf({ sources = [], signal }: RunOptions): AsyncGenerator<Acquired> {
  for await (const input of acquire(sources)) {
    if (signal?.aborted) throw new StageError('acquire', 'stopped', 'the run was stopped', { retryable: true })
    yield input
  }
}

/** Facts wait for those of the other documents; all else of a document goes to the disk at once, to keep memory flat. */
async function keep(dataset: Dataset, { document, issues }: Kept): Promise<void> {
  if (document !== undefined) await dataset.write('documents.jsonl', document)
  for (const issue of issues) await dataset.write('issues.jsonl', issue)
}

async function publish(
  dataset: Dataset,
  { facts, tenures, conflicts }: Consolidation,
  issues: readonly IssueRecord[],
  { changes }: Changes,
  summary: RunSummary,
): Promise<void> {
  for (const fact of facts) await dataset.write('facts.jsonl', fact)
  for (const tenure of tenures) await dataset.write('tenures.jsonl', tenure)
  for (const conflict of conflicts) await dataset.write('conflicts.jsonl', conflict)
  for (const issue of issues) await dataset.write('issues.jsonl', issue)
  for (const change of changes) await dataset.write('changes.jsonl', change)
  await dataset.write('run.json', summary)
  await dataset.write('rules.json', rulesWorth)
  await dataset.publish()
}

interface Done {
  readonly tally: RunTally
  readonly whole: Consolidation
  readonly facts: readonly FactRecord[]
  readonly issues: readonly IssueRecord[]
  readonly changes: Changes
  readonly bySource: Tally[] | undefined
}

function summaryOf(options: RunOptions, started: string, now: Date, done: Done): RunSummary {
  const { tally, whole, facts, issues, changes, bySource } = done
  const count = (kind: string) => changes.changes.filter(({ change }) => change === kind).length
  return {
    version: options.version,
    startedAt: started,
    milliseconds: Math.max(0, now.getTime() - Date.parse(started)),
    sources: options.refresh?.sources.sources.map(({ id }) => id) ?? [...(options.sources ?? [])],
    documents: tally.documents,
    failed: tally.failed,
    ...(tally.passing > 0 && { passing: tally.passing }),
    facts: facts.length,
    tenures: whole.tenures.length,
    conflicts: whole.conflicts.length,
    factsByType: Object.fromEntries(factTypes.map((type) => [type, facts.filter((fact) => fact.type === type).length])),
    issues: tally.issues + issues.length,
    changes: { added: count('added'), changed: count('changed'), withdrawn: count('withdrawn') },
    ...(bySource && { bySource }),
  }
}
