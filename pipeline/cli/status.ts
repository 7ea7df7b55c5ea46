import { existsSync } from 'node:fs'
import { stateFile } from '../acquire/refresh.ts'
import { openState } from '../acquire/state.ts'
import { StageError } from '../errors.ts'
import { ExitCode } from './exit.ts'
import { print, say, style } from './streams.ts'
import { tableOf } from './summary.ts'

interface SourceRow {
  readonly id: string
  readonly succeeded: string | null
  readonly failed: string | null
  readonly reason: string | null
  readonly documents: number
  readonly facts: number
  readonly failing: number
  readonly expectation: string | null
}

/** `aktenkundig status`: how the sources of a data set are; exit code 65 where one gave less than expected. */
export async function status(out: string): Promise<number> {
  if (!existsSync(stateFile(out))) {
    say(`aktenkundig status: ${out} has no state; run --sources makes one`)
    return ExitCode.noInput
  }
  try {
    const rows = sourceRows(out)
    for (const line of lines(rows)) await print(line)
    return rows.some(({ expectation }) => expectation?.includes('at least')) ? ExitCode.data : ExitCode.ok
  } catch (error) {
    if (!(error instanceof StageError)) throw error
    say(`aktenkundig status: ${error.message}`)
    return ExitCode.config
  }
}

function sourceRows(out: string): SourceRow[] {
  const state = openState(stateFile(out), { readOnly: true })
  try {
    return state.all<SourceRow>(
      `SELECT *, (SELECT count(*) FROM page WHERE page.source = source.id AND code IS NOT NULL) AS failing
       FROM source ORDER BY id`,
    )
  } finally {
    state.close()
  }
}

function lines(rows: readonly SourceRow[]): string[] {
  const cells = rows.map((row) => [
    row.id,
    minute(row.succeeded),
    minute(row.failed),
    ...[row.documents, row.facts, row.failing].map(String),
  ])
  const table = tableOf([['source', 'last success', 'last failure', 'documents', 'facts', 'failing pages'], ...cells])
  return table.flatMap((line, index) => {
    const row = rows[index - 1]
    const failing = row?.failing ? [`    ${style('red', row.reason ?? '', process.stdout)}`] : []
    const unmet = row?.expectation ? [`    ${style('yellow', row.expectation, process.stdout)}`] : []
    return [line, ...unmet, ...failing]
  })
}

function minute(date: string | null): string {
  return date === null ? 'never' : date.slice(0, 16).replace('T', ' ')
}
