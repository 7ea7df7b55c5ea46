import { join, relative } from 'node:path'
import { DECISIONS_FILE, readDecisions } from '../decisions/file.ts'
import { StageError } from '../errors.ts'
import { packageFolder, packageVersion } from '../package.ts'
import type { IssueRecord } from '../records.ts'
import { type RunOptions, run } from '../run.ts'
import { type EngineFlags, engineOf } from './engine-flags.ts'
import { ExitCode, runExitCode } from './exit.ts'
import { boundHeap } from './heap.ts'
import { untilInterrupted } from './interrupted.ts'
import { clearLine, showDocuments } from './progress.ts'
import { say, sayIssue } from './streams.ts'
import { sumUp } from './summary.ts'

export interface RunFlags extends EngineFlags {
  readonly out: string
  readonly sources?: string
  readonly from?: string
  readonly decisions?: string
  readonly dryRun?: true
  readonly acceptLosses?: true
}

/** `aktenkundig run`: writes the data set, shows how far it is on a terminal, and sums up; gives the exit code. */
export async function runCommand(given: readonly string[], flags: RunFlags): Promise<number> {
  const refreshing = flags.sources !== undefined || flags.from !== undefined
  if (refreshing && given.length > 0) return usage('name files and folders, or --sources and --from, not both')
  if (flags.engine === 'bullmq' && [flags.workers, flags.timeBudget, flags.threadMemory].some((n) => n !== undefined))
    return usage('threads and their limits are those of aktenkundig worker, where --engine is bullmq')
  if (flags.dryRun && flags.sources === undefined) return usage('--dry-run shows what --sources would fetch')
  boundHeap()
  try {
    if (flags.dryRun) return await (await import('./dry-run.ts')).dryRun(flags)
    const what = refreshing ? await (await import('./refresh.ts')).refreshOf(flags) : { sources: named(given) }
    const signal = untilInterrupted()
    const engine = await engineOf(flags, signal)
    const summary = await run({ ...what, ...optionsOf(flags), engine, signal }).finally(engine.close)
    clearLine()
    sumUp(summary, flags.out)
    return runExitCode(summary)
  } catch (error) {
    clearLine()
    return exitCodeFor(error, flags.out)
  }
}

function named(given: readonly string[]): readonly string[] {
  return given.length > 0 ? given : [relative(process.cwd(), join(packageFolder(), 'fixtures')) || '.']
}

function optionsOf({ out, decisions, acceptLosses }: RunFlags): RunOptions {
  return {
    out,
    version: packageVersion(),
    decided: readDecisions(decisions ?? DECISIONS_FILE, { optional: decisions === undefined }),
    onIssue: (issue: IssueRecord) => {
      clearLine()
      sayIssue(issue)
    },
    ...(acceptLosses && { maxLoss: 1 }),
    ...(process.stderr.isTTY === true && { onProgress: showDocuments }),
  }
}

const EXIT_CODES: Readonly<Record<string, number>> = {
  'no-input': ExitCode.noInput,
  losses: ExitCode.data,
  stopped: 130,
  locked: ExitCode.tryAgain,
  redis: ExitCode.tryAgain,
  sources: ExitCode.config,
  'bad-decision': ExitCode.config,
  state: ExitCode.config,
}

function exitCodeFor(error: unknown, out: string): number {
  if (error instanceof StageError) {
    const again = error.code === 'stopped' ? '; run it again to go on' : ''
    say(`aktenkundig run: ${error.message}${again}; ${out} is left as it was`)
    return EXIT_CODES[error.code] ?? ExitCode.noInput
  }
  const { code = '', syscall } = error as NodeJS.ErrnoException
  if (!WRITE_ERRORS.has(code) && syscall !== 'mkdir') throw error
  say(`aktenkundig run: can't write to ${out}: ${(error as Error).message}`)
  return ExitCode.cantWrite
}

const WRITE_ERRORS = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'ENOTDIR', 'EEXIST', 'EISDIR', 'EDQUOT'])

function usage(problem: string): number {
  say(`aktenkundig run: ${problem}`)
  return ExitCode.usage
}
