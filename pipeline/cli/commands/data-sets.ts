/** The commands that make a data set, ask it and hand it on: their arguments and help. */
import { type Command, Option } from 'commander'
import { aName, examples, redisOption, threadMemoryOption, timeBudgetOption, workersOption } from '../options.ts'
import type { ReleaseFlags } from '../release.ts'
import type { ReviewFlags } from '../review.ts'
import type { RunFlags } from '../run.ts'

export function addRun(root: Command): void {
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
      const { runCommand } = await import('../run.ts')
      process.exitCode = await runCommand(sources, flags)
    })
}

export function addQuery(root: Command): void {
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
      const { query } = await import('../query.ts')
      process.exitCode = await query(folder, options)
    })
}

export function addReport(root: Command): void {
  root
    .command('report')
    .description('write one HTML file to look at: timeline, tables, and the evidence of every fact')
    .argument('[folder]', 'a run’s or a release’s folder', 'output')
    .option('--out <file>', 'where the page goes (default: report.html in that folder)', aName)
    .addHelpText('after', examples('report', 'report data --out site/index.html'))
    .action(async (folder: string, options: { out?: string }) => {
      const { report } = await import('../report.ts')
      process.exitCode = await report(folder, options)
    })
}

export function addRelease(root: Command): void {
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
      const { release } = await import('../release.ts')
      process.exitCode = await release(folder, options)
    })
}

export function addReview(root: Command): void {
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
      const { review } = await import('../review.ts')
      process.exitCode = await review(folder, options)
    })
}

export function addStatus(root: Command): void {
  root
    .command('status')
    .description('show the sources of a data set: last success, failures, facts, and what fell below expectations')
    .argument('[folder]', 'the data set’s folder', 'output')
    .addHelpText('after', examples('status', 'status data'))
    .action(async (folder: string) => {
      const { status } = await import('../status.ts')
      process.exitCode = await status(folder)
    })
}

export function addArchive(root: Command): void {
  const archive = root.command('archive').description('look after the archive of fetched pages')
  archive
    .command('prune')
    .description('take out what the sources allow to keep no longer')
    .requiredOption('--sources <file>', 'says how long each source’s pages may be kept')
    .option('--out <folder>', 'the data set’s folder', aName, 'output')
    .addHelpText('after', examples('archive prune --sources sources.json'))
    .action(async (options: { out: string; sources: string }) => {
      const { prune } = await import('../archive.ts')
      process.exitCode = await prune(options)
    })
}
