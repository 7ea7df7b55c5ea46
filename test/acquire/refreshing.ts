import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkSources, type Sources } from '../../pipeline/acquire/sources.ts'
import type { ChangeRecord } from '../../pipeline/changes.ts'
import type { DocumentRecord, FactRecord, IssueRecord, RunSummary } from '../../pipeline/records.ts'
import { type RunOptions, run } from '../../pipeline/run.ts'
import { records } from '../command.ts'

/** Runs over sources for tests: quick and on loopback. */

export const QUICK = { delay: '0ms', backoff: '10ms', retries: 2, timeout: '5s', idle: '2s', maxWait: '3s' } as const

export function sourcesFile(sources: readonly object[], more: object = {}): Sources {
  const quick = sources.map((source) =>
    'urls' in source ? { every: '0s', allowPrivate: true, politeness: QUICK, ...source } : source,
  )
  return { ...checkSources({ contact: 'mailto:test@example.org', sources: quick, ...more }, 'test'), folder: '.' }
}

export const pagesOf = (urls: readonly string[], more: object = {}) => ({ id: 'pages', kind: 'page', urls, ...more })

export function refresh(out: string, sources: Sources, more: Partial<RunOptions> = {}): Promise<RunSummary> {
  return run({ refresh: { sources }, out, version: '0', maxLoss: 1, ...more })
}

const read = <T>(out: string, name: string) => records<T>(readFileSync(join(out, name), 'utf8'))
export const factsIn = (out: string) => read<FactRecord>(out, 'facts.jsonl')
export const documentsIn = (out: string) => read<DocumentRecord>(out, 'documents.jsonl')
export const issuesIn = (out: string) => read<IssueRecord>(out, 'issues.jsonl')
export const changesIn = (out: string) => read<ChangeRecord>(out, 'changes.jsonl')
export const bytesOf = (out: string, name = 'facts.jsonl') => readFileSync(join(out, name), 'utf8')

/** What went wrong, by the path of the page. */
export function troublesIn(out: string): Record<string, string> {
  return Object.fromEntries(
    issuesIn(out).map(({ source, code }) => [URL.canParse(source) ? new URL(source).pathname : source, code]),
  )
}
