import type { RunSummary } from '../records.ts'

/** Exit codes, after BSD's sysexits. */
export const ExitCode = {
  ok: 0,
  usage: 64,
  data: 65,
  noInput: 66,
  bug: 70,
  cantWrite: 73,
  tryAgain: 75,
  config: 78,
} as const

/** What the exit code says of a batch: nothing failed, some did, or not a single input could be read. */
export function exitCodeOf({ documents, failed }: { documents: number; failed: number }): number {
  if (failed === 0) return ExitCode.ok
  return documents === 0 ? ExitCode.noInput : ExitCode.data
}

/** The same for a run, where some failures may pass, and sources may have given less than expected. */
export function runExitCode(summary: RunSummary): number {
  const short = summary.bySource?.some(({ expectation }) => expectation?.includes('at least')) ?? false
  if (!short && summary.failed > 0 && summary.failed === summary.passing) return ExitCode.tryAgain
  return short ? ExitCode.data : exitCodeOf(summary)
}
