import { Command, CommanderError } from 'commander'
import { ExitCode } from './cli/exit.ts'
import { packageVersion } from './package.ts'

/** The command line: arguments and exit codes. What a command does is in `cli/<command>.ts`, loaded when it is called. */
export async function main(argv: readonly string[]): Promise<void> {
  // `… | head` closes the pipe early; that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(ExitCode.ok)
    throw error
  })
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
  addRun(root)
  addExplain(root)
  addValidate(root)
  return root
}

function addExtract(root: Command): void {
  root
    .command('extract')
    .description('print the facts of each document, one JSON record a line')
    .argument('[paths...]', 'files and folders; - reads one document from stdin')
    .option('--jsonl', 'read {id, path | text | html, url?} lines from stdin, answer {id, facts, issues} lines')
    .option('--url <url>', 'the address of the one document that is read')
    .addHelpText(
      'after',
      examples('extract page.html press/', 'extract - < article.txt', 'extract --jsonl < requests.jsonl'),
    )
    .action(async (paths: string[], options: { jsonl?: true; url?: string }) => {
      const { extract } = await import('./cli/extract.ts')
      process.exitCode = await extract(paths, options)
    })
}

function addRun(root: Command): void {
  root
    .command('run')
    .description('the main job: all sources in, one data set out (facts, documents, issues, summary)')
    .argument('[sources...]', 'files and folders; without any, the fixtures that come with the package')
    .option('--out <folder>', 'where the data set goes', 'output')
    .addHelpText('after', examples('run', 'run press/ portal.html --out data'))
    .action(async (sources: string[], { out }: { out: string }) => {
      const { runCommand } = await import('./cli/run.ts')
      process.exitCode = await runCommand(sources, out)
    })
}

function addExplain(root: Command): void {
  root
    .command('explain')
    .description('show for each sentence what was recognised, and which rule fired or refused, and why')
    .argument('<file>', 'a text or HTML file; - reads stdin')
    .option('--type <type>', 'only the rules of this fact type')
    .option('--all', 'also the sentences in which no rule was tried')
    .addHelpText('after', examples('explain page.html', 'explain page.html --type appointment'))
    .action(async (file: string, options: { type?: string; all?: true }) => {
      const { explain } = await import('./cli/explain.ts')
      process.exitCode = await explain(file, options)
    })
}

function addValidate(root: Command): void {
  root
    .command('validate')
    .description('check records against the schema, and each quote against its document where that can be read')
    .argument('<facts>', 'a facts.jsonl; - reads stdin')
    .addHelpText('after', examples('validate output/facts.jsonl'))
    .action(async (file: string) => {
      const { validate } = await import('./cli/validate.ts')
      process.exitCode = await validate(file)
    })
}

function examples(...lines: string[]): string {
  return `\nExamples:\n${lines.map((line) => `  aktenkundig ${line}`).join('\n')}`
}

const EXAMPLES = `
Examples:
  aktenkundig extract article.txt            facts of one file, a JSON record a line
  aktenkundig extract - < page.html          the same, from stdin
  aktenkundig run press/ --out data          a data set of all files in a folder
  aktenkundig explain article.txt            why this fact, and why not that one
  aktenkundig validate data/facts.jsonl      schema and quotes checked

Data goes to stdout, all else to stderr.
Exit codes: 0 done, 64 wrong usage, 65 a document or record failed (the others are done), 66 no input could be read,
70 a bug, 73 the output could not be written, 78 unsuitable Node.`
