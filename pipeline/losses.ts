import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import type { Changes } from './changes.ts'
import type { Decisions } from './decisions/decisions.ts'
import { redact } from './decisions/redact.ts'
import { StageError } from './errors.ts'
import { exists } from './folder.ts'
import { jsonOf, linesOf } from './lines.ts'
import type { FactRecord } from './records.ts'

/** The guard against a refresh that loses what earlier runs knew. */

/** Of fewer facts than this even the loss of all is no alarm: somebody tries things out. */
const FEW = 10

/**
 * Throws a StageError (`losses`) where more than `maxLoss` of the last data set's facts are not in the new one: a site
 * was redesigned, a rule broke, a source was left out by mistake. Nothing is published then.
 */
export function checkLosses({ before, withdrawn, changes }: Changes, maxLoss = 0.1): void {
  if (withdrawn < FEW || withdrawn <= before * maxLoss) return
  const reasons = new Map<string, number>()
  for (const change of changes) {
    if (change.change === 'withdrawn') reasons.set(change.reason, (reasons.get(change.reason) ?? 0) + 1)
  }
  const why = [...reasons].map(([reason, count]) => `${count} ${reason}`).join(', ')
  const share = `${Math.round((100 * withdrawn) / before)} % (at most ${Math.round(100 * maxLoss)} % may)`
  throw new StageError(
    'publish',
    'losses',
    `${withdrawn} of ${before} facts would disappear, ${share}: ${why}. If that is right, run again with --accept-losses`,
  )
}

/** The facts of the data set in a folder, none where there is none yet; without what must not be kept any more. */
export async function* publishedFacts(
  folder: string,
  { suppressedFacts, suppressedPersons }: Pick<Decisions, 'suppressedFacts' | 'suppressedPersons'>,
): AsyncGenerator<FactRecord> {
  const path = join(folder, 'facts.jsonl')
  if (!(await exists(path))) return
  for await (const line of linesOf(createReadStream(path))) {
    // Something else of that name is no data set of ours: there is nothing to compare with.
    const fact = factIn(line)
    if (fact === undefined || [fact.id, ...(fact.formerIds ?? [])].some((id) => suppressedFacts.has(id))) continue
    yield* redact({ facts: [fact] }, suppressedPersons).facts
  }
}

function factIn(line: string): FactRecord | undefined {
  const record = jsonOf(line) as Partial<FactRecord> | null | undefined
  return typeof record?.id === 'string' && Array.isArray(record.evidence) ? (record as FactRecord) : undefined
}
