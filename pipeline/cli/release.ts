import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { decisionsOf } from '../decisions/decisions.ts'
import { DECISIONS_FILE, readDecisions } from '../decisions/file.ts'
import { StageError } from '../errors.ts'
import { makeFolder } from '../folder.ts'
import { packageVersion } from '../package.ts'
import { buildRelease } from '../release/build.ts'
import type { ReleaseFile } from '../release/datapackage.ts'
import { LICENSES } from '../release/licenses.ts'
import { ExitCode } from './exit.ts'
import { say, style } from './streams.ts'

export interface ReleaseFlags {
  readonly out: string
  readonly license: string
  readonly profile: string
  readonly title: string
  readonly date?: string
  readonly decisions?: string
}

/** `aktenkundig release`: all files of the release or none; gives the exit code. */
export async function release(folder: string, flags: ReleaseFlags): Promise<number> {
  const { out, license, profile, title, date = new Date().toISOString().slice(0, 10), decisions } = flags
  if (!(license in LICENSES)) return usage(`no licence ${license}; there are ${Object.keys(LICENSES).join(', ')}`)
  if (profile !== 'public' && profile !== 'full') return usage(`no profile ${profile}; there are public and full`)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return usage(`--date takes a day such as 2026-01-31, not ${date}`)
  const target = join(out, date)
  try {
    const decided = decisionsOf(readDecisions(decisions ?? DECISIONS_FILE, { optional: decisions === undefined }))
    const previous = previousRelease(out, date)
    const files = await buildRelease(folder, {
      title,
      date,
      license,
      profile,
      version: packageVersion(),
      previous,
      decided,
    })
    write(target, files)
    say(
      `${files.length} files in ${style('bold', target)}${previous === undefined ? '' : `, changes since ${previous}`}`,
    )
    say(`The report to open: ${style('bold', join(target, 'report.html'))}`)
    return ExitCode.ok
  } catch (error) {
    if (error instanceof StageError) {
      say(`aktenkundig release: ${error.message}`)
      return error.code === 'bad-decision' ? ExitCode.config : ExitCode.noInput
    }
    if (!(error instanceof Error && 'code' in error && 'syscall' in error)) throw error
    say(`aktenkundig release: can't write to ${target}: ${error.message}`)
    return ExitCode.cantWrite
  }
}

/** The newest release before that date, by the name of its folder. */
function previousRelease(out: string, date: string): string | undefined {
  if (!existsSync(out)) return undefined
  const dated = readdirSync(out).filter((name) => /^\d{4}-\d{2}-\d{2}$/.test(name) && name < date)
  const last = dated.sort().at(-1)
  return last === undefined ? undefined : join(out, last)
}

/** Written aside and renamed: a release is there whole or not at all. One of the same day is replaced. */
function write(target: string, files: readonly ReleaseFile[]): void {
  const aside = `${target}.${process.pid}.tmp`
  try {
    for (const { path, content } of files) {
      makeFolder(dirname(join(aside, path)))
      writeFileSync(join(aside, path), content)
    }
    rmSync(target, { recursive: true, force: true })
    renameSync(aside, target)
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
}

function usage(message: string): number {
  say(`aktenkundig release: ${message}`)
  return ExitCode.usage
}
