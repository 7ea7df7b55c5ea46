import { Command, CommanderError, Option } from 'commander'
import type { DeadLetterFlags } from './cli/dead-letters.ts'
import { ExitCode } from './cli/exit.ts'
import type { ExtractFlags } from './cli/extract.ts'
import { aName, redisOption, threadMemoryOption, timeBudgetOption, workersOption } from './cli/options.ts'
import type { ReadFlags } from './cli/read.ts'
import type { ReleaseFlags } from './cli/release.ts'
import type { ReviewFlags } from './cli/review.ts'
import type { RunFlags } from './cli/run.ts'
import type { WorkerFlags } from './cli/worker.ts'
import { packageVersion } from './package.ts'

/** The command line: arguments and exit codes. What a command does is in `cli/<command>.ts`, loaded when it is called. */
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

/** A line that `--jsonl` takes; `cli/requests.ts` has its schema. */
const REQUEST = '{id, path | text | html | base64, type?, url?, retrieved?}'

function addExtract(root: Command): void {
  root
    .command('extract')
    .description('print the facts of each document, one JSON record a line')
    .argument(
      '[paths...]',
      'files and folders (links to folders inside them are left); - reads one document from stdin',
    )
    .option('--jsonl', `read ${REQUEST} lines from stdin, answer {id, facts, issues} lines`)
    .option('--url <url>', 'the address of the one document that is read')
    .addOption(workersOption())
    .addOption(timeBudgetOption())
    .addOption(threadMemoryOption())
    .option('--warc', 'the files are WARC; pages that can hold no fact are skipped before they are parsed')
    .option('--kinds <kinds>', 'with --warc: only html, text, pdf, or some of them')
    .option('--min-length <bytes>', 'with --warc: no shorter pages')
    .option('--max-length <bytes>', 'with --warc: no longer pages')
    .option('--hosts <file>', 'with --warc: only pages of these hosts and their subdomains, one a line')
    .option('--every-page', 'with --warc: also pages that are not German or hold no word of the field')
    .option('--issues <file>', 'with --warc: where issues go as JSON lines')
    .option('--summary <file>', 'with --warc: where the figures go as JSON')
    .addHelpText(
      'after',
      examples(
        'extract page.html press/',
        'extract - < article.txt',
        'extract --jsonl < requests.jsonl',
        'extract --warc CC-MAIN-*.warc.gz --hosts hosts.txt > facts.jsonl',
      ),
    )
    .action(async (paths: string[], options: ExtractFlags) => {
      const { extract } = await import('./cli/extract.ts')
      process.exitCode = await extract(paths, options)
    })
}

function addRead(root: Command): void {
  root
    .command('read')
    .description('print one document as JSON: its text in segments, title, dates, each with where it came from')
    .argument('[document]', 'a text, HTML, feed or PDF file, or its http(s) address; - reads stdin')
    .option('--url <url>', 'the address of the file that is read')
    .option('--jsonl', `read ${REQUEST} lines from stdin, answer {id, text, title, date, …} lines`)
    .addOption(new Option('--show <what>', 'what was kept and dropped, and why, in colour').choices(['segments']))
    .addHelpText(
      'after',
      examples('read page.html', 'read https://example.org/news --show segments', 'read --jsonl < requests.jsonl'),
    )
    .action(async (document: string | undefined, flags: ReadFlags) => {
      const { read } = await import('./cli/read.ts')
      process.exitCode = await read(document, flags)
    })
}

function addRun(root: Command): void {
  root
    .command('run')
    .description('the main job: all sources in, one data set out (facts, documents, issues, summary)')
    .argument(
      '[sources...]',
      'files and folders (links to folders inside them are left); without any, the fixtures that come with the package',
    )
    .option('--out <folder>', 'where the data set goes', aName, 'output')
    .option('--sources <file>', 'fetch what this file names; what is known from earlier runs is asked for politely')
    .option('--from <archive>', 'work offline from the pages in an archive (WARC)')
    .option('--dry-run', 'only list what --sources would fetch now')
    .addOption(
      new Option('--engine <engine>', 'who reads and extracts').choices(['embedded', 'bullmq']).default('embedded'),
    )
    .addOption(redisOption())
    .addOption(workersOption())
    .addOption(timeBudgetOption())
    .addOption(threadMemoryOption())
    .option('--accept-losses', 'publish even where many of the last run’s facts disappear')
    .option(
      '--decisions <file>',
      'what people decided about facts and persons (default: decisions.jsonl, if it is there)',
    )
    .addHelpText(
      'after',
      examples('run', 'run press/ portal.html --out data', 'run --sources sources.json', 'run --from output/archive'),
    )
    .action(async (sources: string[], flags: RunFlags) => {
      const { runCommand } = await import('./cli/run.ts')
      process.exitCode = await runCommand(sources, flags)
    })
}

function addExplain(root: Command): void {
  root
    .command('explain')
    .description('show for each sentence what was recognised, and which rule fired or refused, and why')
    .argument('<file>', 'a text, HTML, feed or PDF file; - reads stdin')
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
    .description('check records against the schema, and each proof against its document where that can be read')
    .argument('<facts>', 'a facts.jsonl; - reads stdin')
    .addHelpText('after', examples('validate output/facts.jsonl'))
    .action(async (file: string) => {
      const { validate } = await import('./cli/validate.ts')
      process.exitCode = await validate(file)
    })
}

function addQuery(root: Command): void {
  root
    .command('query')
    .description('ask a data set: who held which office when, and every other fact in it')
    .argument('[folder]', 'a run’s or a release’s folder', 'output')
    .option('--jurisdiction <place>', 'DE, DE-SN, Sachsen, München; a shared body counts for all its carriers')
    .option('--role <role>', 'CIO, CDO, CISO, minister, state-secretary or agency-head')
    .option('--type <type>', 'tenure, or a fact type')
    .option('--person <name>', 'a name or part of one')
    .option('--body <name>', 'a body’s name, acronym or part of it')
    .option('--text <words>', 'words anywhere in the record')
    .option('--at <date>', 'who was in office then: 2019-05-01, 2019-05 or 2019')
    .option('--from <date>', 'not before')
    .option('--to <date>', 'not after')
    .option('--json', 'JSON Lines on a terminal too')
    .option('--table', 'a table off a terminal too')
    .addHelpText(
      'after',
      examples('query --jurisdiction DE-SN --role CIO --at 2019-05-01', 'query data --type strategy'),
    )
    .action(async (folder: string, options: object) => {
      const { query } = await import('./cli/query.ts')
      process.exitCode = await query(folder, options)
    })
}

function addReport(root: Command): void {
  root
    .command('report')
    .description('write one HTML file to look at: timeline, tables, and the evidence of every fact')
    .argument('[folder]', 'a run’s or a release’s folder', 'output')
    .option('--out <file>', 'where the page goes (default: report.html in that folder)', aName)
    .addHelpText('after', examples('report', 'report data --out site/index.html'))
    .action(async (folder: string, options: { out?: string }) => {
      const { report } = await import('./cli/report.ts')
      process.exitCode = await report(folder, options)
    })
}

function addRelease(root: Command): void {
  root
    .command('release')
    .description('write a dated, checksummed, self-describing directory for other people')
    .argument('[folder]', 'a run’s folder', 'output')
    .requiredOption('--out <folder>', 'where releases are kept, one folder a day', aName)
    .option('--license <id>', 'licence of the facts: CC0-1.0, CC-BY-4.0, DL-DE-BY-2.0 or DL-DE-ZERO-2.0', 'CC0-1.0')
    .option('--profile <profile>', 'public: short quotes, no texts; full: all that the run holds', 'public')
    .option('--title <title>', 'of the data set', 'Digital administration in Germany: who, what, when')
    .option('--date <date>', 'of the release (default: today)')
    .option('--decisions <file>', 'names to be left out of what changed too (default: decisions.jsonl, if it is there)')
    .addHelpText('after', examples('release --out releases', 'release data --out releases --license CC-BY-4.0'))
    .action(async (folder: string, options: ReleaseFlags) => {
      const { release } = await import('./cli/release.ts')
      process.exitCode = await release(folder, options)
    })
}

function addReview(root: Command): void {
  root
    .command('review')
    .description('list what most deserves a look, and put a decision on file')
    .argument('[folder]', 'a run’s folder', 'output')
    .option('--decisions <file>', 'where decisions are kept', 'decisions.jsonl')
    .option('--limit <count>', 'how many', '20')
    .option('--decide <decision>', 'same, not-same, confirmed, wrong, corrected or suppressed')
    .option('--fact <ids...>', 'the fact, or the two, that it is about')
    .option('--person <names...>', 'the persons that it is about, each as “name” or “DE-SN|name”')
    .option('--slot <slot>', 'of a correction')
    .option('--value <value>', 'of a correction')
    .option('--who <who>', 'who decides')
    .option('--why <why>', 'and why')
    .addHelpText(
      'after',
      examples(
        'review',
        'review --decide confirmed --fact 59a56d440807be19 --who "R. Reader" --why "seen in the gazette"',
      ),
    )
    .action(async (folder: string, options: ReviewFlags) => {
      const { review } = await import('./cli/review.ts')
      process.exitCode = await review(folder, options)
    })
}

function addStatus(root: Command): void {
  root
    .command('status')
    .description('show the sources of a data set: last success, failures, facts, and what fell below expectations')
    .argument('[folder]', 'the data set’s folder', 'output')
    .addHelpText('after', examples('status', 'status data'))
    .action(async (folder: string) => {
      const { status } = await import('./cli/status.ts')
      process.exitCode = await status(folder)
    })
}

function addArchive(root: Command): void {
  const archive = root.command('archive').description('look after the archive of fetched pages')
  archive
    .command('prune')
    .description('take out what the sources allow to keep no longer')
    .requiredOption('--sources <file>', 'says how long each source’s pages may be kept')
    .option('--out <folder>', 'the data set’s folder', aName, 'output')
    .addHelpText('after', examples('archive prune --sources sources.json'))
    .action(async (options: { out: string; sources: string }) => {
      const { prune } = await import('./cli/archive.ts')
      process.exitCode = await prune(options)
    })
}

function addWorker(root: Command): void {
  root
    .command('worker')
    .description('fetch, read and extract for runs with --engine bullmq, on any number of machines, until stopped')
    .addOption(redisOption())
    .addOption(workersOption())
    .addOption(timeBudgetOption())
    .addOption(threadMemoryOption())
    .addHelpText('after', examples('worker --redis redis://10.0.0.5:6379', 'worker --workers 8'))
    .action(async (flags: WorkerFlags) => {
      const { worker } = await import('./cli/worker.ts')
      process.exitCode = await worker(flags)
    })
}

function addDeadLetters(root: Command): void {
  root
    .command('dead-letters')
    .description('list what workers gave up, with the reason, and have it tried again')
    .addOption(redisOption())
    .option('--replay [ids...]', 'put these back into their queues; without ids, all')
    .addHelpText('after', examples('dead-letters', 'dead-letters --replay'))
    .action(async (flags: DeadLetterFlags) => {
      const { listDeadLetters } = await import('./cli/dead-letters.ts')
      process.exitCode = await listDeadLetters(flags)
    })
}

function examples(...lines: string[]): string {
  return `\nExamples:\n${lines.map((line) => `  aktenkundig ${line}`).join('\n')}`
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
