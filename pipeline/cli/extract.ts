import { statSync } from 'node:fs'
import { type Acquired, acquire } from '../acquire.ts'
import { hasFailed, type Kept, processInput } from '../process.ts'
import { embeddedEngine, type ThreadFlags } from './engine-flags.ts'
import { ExitCode, exitCodeOf } from './exit.ts'
import { boundHeap } from './heap.ts'
import { openStdin, print, say, sayIssue } from './streams.ts'
import type { WarcFlags } from './warc.ts'

export interface ExtractFlags extends ThreadFlags, WarcFlags {
  readonly jsonl?: true
  readonly url?: string
}

const WARC_ONLY = ['kinds', 'minLength', 'maxLength', 'hosts', 'everyPage', 'issues', 'summary'] as const
const ONE_ADDRESS = '--url takes the address of one document'

/** `aktenkundig extract`: the facts of each document by itself, on stdout; gives the exit code. */
export async function extract(paths: readonly string[], options: ExtractFlags): Promise<number> {
  if (options.warc && options.jsonl) return usage('--warc or --jsonl, not both')
  const stray = options.warc ? undefined : WARC_ONLY.find((option) => options[option] !== undefined)
  if (stray) return usage(`--${stray.replace(/[A-Z]/, (capital) => `-${capital.toLowerCase()}`)} goes with --warc only`)
  if (options.url !== undefined && (options.warc || options.jsonl)) return usage(ONE_ADDRESS)
  if (options.warc) return (await import('./warc.ts')).extractWarc(paths, options)
  if (options.jsonl) {
    if (paths.some((path) => path !== '-')) return usage('with --jsonl the documents come from stdin, not from paths')
    boundHeap()
    const { answerRequests } = await import('./requests.ts')
    return answerRequests(async (input) => {
      const outcome = await processInput(input)
      const { facts, issues, document } = outcome
      return { answer: { facts, issues }, read: document !== undefined, failed: hasFailed(outcome) }
    })
  }
  if (paths.length === 0) return usage('name a file or a folder, or - for stdin')
  if (options.url !== undefined && (paths.length > 1 || !URL.canParse(options.url))) {
    return usage(ONE_ADDRESS)
  }
  const count = { documents: 0, failed: 0 }
  const onePage = paths.length === 1 && !isFolder(paths[0])
  if (!onePage) boundHeap()
  // To start a thread takes longer than to read one page.
  const engine = await embeddedEngine(options, onePage ? 0 : undefined)
  try {
    for await (const { kept } of engine.process(inputs(paths, options.url))) {
      await printOutcome(kept)
      if (kept.document !== undefined) count.documents += 1
      if (hasFailed(kept)) count.failed += 1
    }
  } finally {
    await engine.close()
  }
  if (count.documents + count.failed === 0) say('aktenkundig: no text, HTML or PDF file found there')
  return count.documents + count.failed === 0 ? ExitCode.noInput : exitCodeOf(count)
}

function isFolder(path = ''): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

async function* inputs(paths: readonly string[], url: string | undefined): AsyncGenerator<Acquired> {
  const given = url === undefined ? {} : { url }
  for await (const input of acquireOrStdin(paths)) {
    yield 'snapshot' in input ? { ...input, snapshot: { ...input.snapshot, ...given } } : input
  }
}

async function* acquireOrStdin(paths: readonly string[]): AsyncGenerator<Acquired> {
  if (!paths.includes('-')) yield* acquire(paths)
  else {
    const at = paths.indexOf('-')
    yield* acquire(paths.slice(0, at))
    yield await openStdin()
    yield* acquire(paths.slice(at + 1).filter((path) => path !== '-'))
  }
}

async function printOutcome({ facts, issues }: Kept): Promise<void> {
  for (const fact of facts) await print(JSON.stringify(fact))
  for (const issue of issues) sayIssue(issue)
}

function usage(message: string): number {
  say(`aktenkundig extract: ${message}`)
  return ExitCode.usage
}
