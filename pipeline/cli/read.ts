import { type Acquired, open } from '../acquire.ts'
import type { Document } from '../document.ts'
import { PASSING } from '../errors.ts'
import { readInput } from '../process.ts'
import type { IssueRecord } from '../records.ts'
import { ExitCode } from './exit.ts'
import { openStdin, print, say, sayIssue } from './streams.ts'

export interface ReadFlags {
  readonly url?: string
  readonly jsonl?: true
  readonly show?: 'segments'
}

/** `aktenkundig read`: what was read of one document, as JSON or as a list of its blocks; gives the exit code. */
export async function read(document: string | undefined, { url, jsonl, show }: ReadFlags): Promise<number> {
  if (jsonl) {
    if (document !== undefined && document !== '-') return usage('with --jsonl documents come from stdin, not by name')
    if (show !== undefined || url !== undefined) return usage('--show and --url are for one document, not for --jsonl')
    return streamAnswers()
  }
  if (document === undefined) return usage('name a file or an address, or - for stdin')
  if (url !== undefined && (isAddress(document) || !URL.canParse(url)))
    return usage('--url takes the address of a file')
  const found = await readInput(withUrl(await inputOf(document), url), { dropped: show !== undefined })
  if ('issue' in found) {
    sayIssue(found.issue)
    return exitCodeFor(found.issue)
  }
  await print(show === undefined ? jsonOf(found.document) : await segmentsOf(found.document))
  return ExitCode.ok
}

/** One `{id, text, title, date, …, issues}` line for each request; the same slots where nothing could be read. */
async function streamAnswers(): Promise<number> {
  const { answerRequests } = await import('./requests.ts')
  const { noAnswer, readAnswer } = await import('../read/show.ts')
  return answerRequests(async (input) => {
    const found = await readInput(input)
    if ('issue' in found) return { answer: { ...noAnswer, issues: [found.issue] }, read: false, failed: true }
    return { answer: { ...readAnswer(found.document), issues: [] }, read: true, failed: false }
  })
}

async function inputOf(document: string): Promise<Acquired> {
  if (isAddress(document)) {
    const { fetchOne } = await import('../acquire/one-page.ts')
    return fetchOne(document)
  }
  return document === '-' ? openStdin() : open(document)
}

function isAddress(document: string): boolean {
  return /^https?:\/\//i.test(document)
}

function withUrl(input: Acquired, url: string | undefined): Acquired {
  return url !== undefined && 'snapshot' in input ? { ...input, snapshot: { ...input.snapshot, url } } : input
}

/** What is short first: title and dates are seen without scrolling. */
function jsonOf({ text, segments, sourceMap, ...rest }: Document): string {
  return JSON.stringify({ ...rest, text, segments, sourceMap })
}

async function segmentsOf(document: Document): Promise<string> {
  const { showSegments } = await import('../read/show.ts')
  return showSegments(document)
}

function exitCodeFor({ stage, code }: IssueRecord): number {
  if (PASSING.has(code)) return ExitCode.tryAgain
  return stage === 'acquire' ? ExitCode.noInput : ExitCode.data
}

function usage(message: string): number {
  say(`aktenkundig read: ${message}`)
  return ExitCode.usage
}
