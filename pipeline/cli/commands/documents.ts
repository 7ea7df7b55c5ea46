/** The commands that read documents: their arguments and help. */
import { type Command, Option } from 'commander'
import type { ExtractFlags } from '../extract.ts'
import { examples, threadMemoryOption, timeBudgetOption, workersOption } from '../options.ts'
import type { ReadFlags } from '../read.ts'

/** A line that `--jsonl` takes; `cli/requests.ts` has its schema. */
const REQUEST = '{id, path | text | html | base64, type?, url?, retrieved?}'

export function addExtract(root: Command): void {
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
      const { extract } = await import('../extract.ts')
      process.exitCode = await extract(paths, options)
    })
}

export function addRead(root: Command): void {
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
      const { read } = await import('../read.ts')
      process.exitCode = await read(document, flags)
    })
}

export function addExplain(root: Command): void {
  root
    .command('explain')
    .description('show for each sentence what was recognised, and which rule fired or refused, and why')
    .argument('<file>', 'a text, HTML, feed or PDF file; - reads stdin')
    .option('--type <type>', 'only the rules of this fact type')
    .option('--all', 'also the sentences in which no rule was tried')
    .addHelpText('after', examples('explain page.html', 'explain page.html --type appointment'))
    .action(async (file: string, options: { type?: string; all?: true }) => {
      const { explain } = await import('../explain.ts')
      process.exitCode = await explain(file, options)
    })
}

export function addValidate(root: Command): void {
  root
    .command('validate')
    .description('check records against the schema, and each proof against its document where that can be read')
    .argument('<facts>', 'a facts.jsonl; - reads stdin')
    .addHelpText('after', examples('validate output/facts.jsonl'))
    .action(async (file: string) => {
      const { validate } = await import('../validate.ts')
      process.exitCode = await validate(file)
    })
}
