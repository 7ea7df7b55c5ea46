import { join } from 'node:path'
import type { RunSummary, Tally } from '../records.ts'
import { say, style } from './streams.ts'

/** What a run did, for people. */
export function sumUp(summary: RunSummary, out: string): void {
  const { documents, failed, facts, factsByType, tenures, conflicts, issues, changes, milliseconds } = summary
  const types = Object.entries(factsByType).map(([type, count]) => `  ${String(count).padStart(6)}  ${type}`)
  say(`${documents} documents read${failed === 0 ? '' : `, ${style('red', `${failed} inputs failed`)}`}`)
  say(`${facts} facts`)
  for (const line of types) say(line)
  say(`${tenures} tenures, ${conflicts} conflicts between sources`)
  say(`${changes.added} added, ${changes.changed} changed, ${changes.withdrawn} withdrawn since the last run`)
  say(`${issues} issues${issues === 0 ? '' : ` (${join(out, 'issues.jsonl')})`}`)
  for (const line of sourceLines(summary.bySource ?? [])) say(line)
  say(`${(milliseconds / 1000).toFixed(2)} s`)
  say(
    `The data set is in ${style('bold', out)}: facts, tenures, conflicts, documents, issues and changes .jsonl, run.json`,
  )
}

function sourceLines(bySource: readonly Tally[]): string[] {
  if (bySource.length === 0) return []
  const rows = bySource.map(({ id, documents, facts, asked, changed, failed }) =>
    [id, documents, facts, asked, changed, failed].map(String),
  )
  const table = tableOf([['source', 'documents', 'facts', 'asked', 'new or changed', 'failed'], ...rows])
  return table.map((line, index) => {
    const expectation = bySource[index - 1]?.expectation
    return expectation === undefined ? line : `${line}  ${style('yellow', expectation)}`
  })
}

/** Rows with their columns in line: the first to the left, the others, figures, to the right. */
export function tableOf(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  )
}
