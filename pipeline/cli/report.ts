import { renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { StageError } from '../errors.ts'
import { makeFolder } from '../folder.ts'
import { reportOf } from '../report/write.ts'
import { ExitCode } from './exit.ts'
import { say, style } from './streams.ts'

/** `aktenkundig report`: writes the page; gives the exit code. */
export async function report(folder: string, { out = join(folder, 'report.html') }: { out?: string }): Promise<number> {
  let page: string
  try {
    page = reportOf(folder)
  } catch (error) {
    if (!(error instanceof StageError)) throw error
    say(`aktenkundig report: ${error.message}`)
    return ExitCode.noInput
  }
  try {
    makeFolder(dirname(out))
    writeFileSync(`${out}.tmp`, page)
    renameSync(`${out}.tmp`, out)
  } catch (error) {
    say(`aktenkundig report: can't write ${out}: ${(error as Error).message}`)
    return ExitCode.cantWrite
  }
  say(`The report is in ${style('bold', out)}: open it in a browser.`)
  return ExitCode.ok
}
