import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { due } from '../acquire/crawl.ts'
import { stateFile } from '../acquire/refresh.ts'
import { sourceRules } from '../acquire/rules-version.ts'
import { readSources } from '../acquire/sources.ts'
import { openState } from '../acquire/state.ts'
import { ExitCode } from './exit.ts'
import type { RunFlags } from './run.ts'
import { print, say } from './streams.ts'

/** `run --dry-run`: source and address of everything that a run would fetch now; asks nobody and changes nothing. */
export async function dryRun({ sources = '', out }: RunFlags): Promise<number> {
  const file = await readSources(sources)
  const aside = existsSync(stateFile(out)) ? undefined : mkdtempSync(join(tmpdir(), 'aktenkundig-'))
  const state = openState(stateFile(aside ?? out))
  try {
    const pages = due({ sources: file, state, run: -1, rules: sourceRules(), now: () => new Date() })
    for (const { source, url } of pages) await print(`${source}\t${url}`)
    say(`${pages.length} pages are due; what lists and feeds lead to comes on top`)
    return ExitCode.ok
  } finally {
    state.close()
    if (aside !== undefined) rmSync(aside, { recursive: true, force: true })
  }
}
