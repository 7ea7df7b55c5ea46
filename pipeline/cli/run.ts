import { join, relative } from 'node:path'
import { DECISIONS_FILE, readDecisions } from '../decisions/file.ts'
import { StageError } from '../errors.ts'
import { packageFolder, packageVersion } from '../package.ts'
import type { IssueRecord, RunSummary } from '../records.ts'
import { type Progress, run } from '../run.ts'
import { ExitCode, exitCodeOf } from './exit.ts'
import { say, sayIssue, style } from './streams.ts'

/** `aktenkundig run`: writes the data set, shows how far it is on a terminal, and sums up; gives the exit code. */
export async function runCommand(
  given: readonly string[],
  { out, decisions }: { out: string; decisions?: string },
): Promise<number> {
  const sources = given.length > 0 ? given : [relative(process.cwd(), join(packageFolder(), 'fixtures')) || '.']
  const terminal = process.stderr.isTTY === true
  try {
    const onIssue = (issue: IssueRecord) => {
      if (terminal) clearLine()
      sayIssue(issue)
    }
    const summary = await run({
      sources,
      out,
      version: packageVersion(),
      decided: readDecisions(decisions ?? DECISIONS_FILE, { optional: decisions === undefined }),
      onIssue,
      ...(terminal && { onProgress: show }),
    })
    if (terminal) clearLine()
    sumUp(summary, out)
    return exitCodeOf(summary)
  } catch (error) {
    if (error instanceof StageError) {
      say(`aktenkundig run: ${error.message}; ${out} is left as it was`)
      return error.code === 'bad-decision' ? ExitCode.config : ExitCode.noInput
    }
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (!WRITE_ERRORS.has(code)) throw error
    say(`aktenkundig run: can't write to ${out}: ${(error as Error).message}`)
    return ExitCode.cantWrite
  }
}

const WRITE_ERRORS = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'ENOTDIR', 'EEXIST', 'EISDIR', 'EDQUOT'])

let shown = 0
function show({ source, documents, failed, facts }: Progress): void {
  const now = Date.now()
  if (now - shown < 80) return
  shown = now
  clearLine()
  const trouble = failed === 0 ? '' : style('red', ` · ${failed} failed`)
  const line = `${documents} documents · ${facts} facts${trouble} · `
  process.stderr.write(line + style('dim', source.slice(-Math.max(10, (process.stderr.columns ?? 80) - 50))))
}

function clearLine(): void {
  process.stderr.write('\r\u001b[K')
}

function sumUp(summary: RunSummary, out: string): void {
  const { documents, failed, facts, factsByType, tenures, conflicts, issues, milliseconds } = summary
  const types = Object.entries(factsByType).map(([type, count]) => `  ${String(count).padStart(6)}  ${type}`)
  say(`${documents} documents read${failed === 0 ? '' : `, ${style('red', `${failed} inputs failed`)}`}`)
  say(`${facts} facts`)
  for (const line of types) say(line)
  say(`${tenures} tenures, ${conflicts} conflicts between sources`)
  say(`${issues} issues${issues === 0 ? '' : ` (${join(out, 'issues.jsonl')})`}`)
  say(`${(milliseconds / 1000).toFixed(2)} s`)
  say(`The data set is in ${style('bold', out)}: facts, tenures, conflicts, documents and issues .jsonl, run.json`)
}
