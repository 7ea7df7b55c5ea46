import { Command, CommanderError } from 'commander'
import { addArchive, addQuery, addRelease, addReport, addReview, addRun, addStatus } from './cli/commands/data-sets.ts'
import { addExplain, addExtract, addRead, addValidate } from './cli/commands/documents.ts'
import { addDeadLetters, addWorker } from './cli/commands/machines.ts'
import { ExitCode } from './cli/exit.ts'
import { packageVersion } from './package.ts'

/**
 * The command line and its exit codes. What commands take is in `cli/commands/`, what one does in `cli/<command>.ts`,
 * loaded when it is called.
 */
export async function main(argv: readonly string[]): Promise<void> {
  // `… | head` closes the pipe early; that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.stderr.write(`aktenkundig: can’t write to stdout: ${error.message}\n`)
    process.exit(error.code === 'EPIPE' ? ExitCode.ok : ExitCode.cantWrite)
  })
  // Where nobody listens any more, the work goes on.
  process.stderr.on('error', () => {})
  try {
    await program().parseAsync([...argv], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    process.exitCode = error.exitCode === 0 ? ExitCode.ok : ExitCode.usage
  }
}

/** All commands with their help; the docs test reads it too. */
export function program(): Command {
  const root = new Command('aktenkundig')
    .description('Puts what German pages state about digital public administration on record: dated facts with proof.')
    .version(packageVersion())
    .exitOverride()
    .showHelpAfterError('(aktenkundig --help shows how)')
    .addHelpText('after', EXAMPLES)
  addExtract(root)
  addRead(root)
  addRun(root)
  addExplain(root)
  addValidate(root)
  addQuery(root)
  addReport(root)
  addRelease(root)
  addReview(root)
  addStatus(root)
  addArchive(root)
  addWorker(root)
  addDeadLetters(root)
  return root
}

const EXAMPLES = `
Examples:
  aktenkundig extract article.txt            facts of one file, a JSON record a line
  aktenkundig extract - < page.html          the same, from stdin
  aktenkundig read page.html                 its text, title and dates, as JSON
  aktenkundig run press/ --out data          a data set of all files in a folder
  aktenkundig explain article.txt            why this fact, and why not that one
  aktenkundig validate data/facts.jsonl      schema and quotes checked
  aktenkundig query data --role CIO --at 2019-05-01   who was in office
  aktenkundig report data                    a page to look at
  aktenkundig release data --out releases    a data set for other people

Data goes to stdout, all else to stderr.
Exit codes: 0 done, 64 wrong usage, 65 a document or record failed (the others are done), 66 no input could be read,
70 a bug, 73 the output could not be written, 75 some sources are down (run again), 78 unsuitable Node or sources file,
130 stopped by Ctrl-C.`
