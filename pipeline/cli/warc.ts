import { open, readFile, stat } from 'node:fs/promises'
import { openBackfileTally, selectedPages } from '../backfile/backfile.ts'
import { hostsOf, MEDIA, type Selection } from '../backfile/selection.ts'
import { type BackfileSummary, STEP_MEANINGS, STEPS } from '../backfile/summary.ts'
import { StageError } from '../errors.ts'
import { packageVersion } from '../package.ts'
import { hasFailed } from '../process.ts'
import { embeddedEngine, type ThreadFlags } from './engine-flags.ts'
import { ExitCode, exitCodeOf } from './exit.ts'
import { boundHeap } from './heap.ts'
import { print, say, sayIssue } from './streams.ts'

export interface WarcFlags {
  readonly warc?: true
  readonly kinds?: string
  readonly minLength?: string
  readonly maxLength?: string
  readonly hosts?: string
  readonly everyPage?: true
  readonly issues?: string
  readonly summary?: string
}

/** `aktenkundig extract --warc`: the facts of every page in WARC files that may hold some; gives the exit code. */
export async function extractWarc(files: readonly string[], flags: WarcFlags & ThreadFlags): Promise<number> {
  if (files.length === 0) return usage('name one WARC file or several')
  if (files.includes('-')) return usage('WARC is read from files, here and there; stdin can only be read through')
  boundHeap()
  const selection = await selectionOf(flags).catch((error: Error) => error)
  if (selection instanceof Error) return usage(selection.message)
  try {
    return await extractSelected(files, selection, flags)
  } catch (error) {
    if (!(error instanceof StageError)) throw error
    say(`aktenkundig extract --warc: ${error.message}`)
    return ExitCode.cantWrite
  }
}

/** Throws a StageError where issues or summary can't be written. */
async function extractSelected(
  files: readonly string[],
  selection: Selection,
  flags: WarcFlags & ThreadFlags,
): Promise<number> {
  const began = performance.now()
  const tally = openBackfileTally()
  const count = { documents: 0, failed: 0, facts: 0 }
  const issues = await openOutput(flags.issues)
  const figures = await openOutput(flags.summary)
  const engine = await embeddedEngine(flags)
  try {
    for await (const { kept } of engine.process(selectedPages(files, selection, tally))) {
      for (const fact of kept.facts) await print(JSON.stringify(fact))
      for (const issue of kept.issues) {
        sayIssue(issue)
        await issues?.write(`${JSON.stringify(issue)}\n`)
      }
      count.facts += kept.facts.length
      if (kept.document !== undefined) count.documents += 1
      if (hasFailed(kept)) count.failed += 1
    }
  } finally {
    await engine.close()
    await issues?.close()
  }
  const bytes = await sizeOf(files)
  const milliseconds = Math.round(performance.now() - began)
  const summary = { version: packageVersion(), files: [...files], bytes, ...tally, ...count, milliseconds }
  sumUp(summary)
  await figures?.write(`${JSON.stringify(summary, null, 2)}\n`)
  await figures?.close()
  return tally.records === 0 ? ExitCode.noInput : exitCodeOf({ ...count, documents: tally.records })
}

/** Rejects with an error for people where an option makes no sense. */
async function selectionOf(flags: WarcFlags): Promise<Selection> {
  const { kinds = Object.keys(MEDIA).join(), minLength = '0', maxLength, hosts, everyPage = false } = flags
  const media = kinds.split(',').flatMap((kind) => {
    const types = MEDIA[kind.trim()]
    if (types === undefined) throw new Error(`--kinds takes ${Object.keys(MEDIA).join(', ')}, not ${kind}`)
    return types
  })
  const minBytes = bytesOf('--min-length', minLength)
  const maxBytes = maxLength === undefined ? Number.POSITIVE_INFINITY : bytesOf('--max-length', maxLength)
  if (minBytes > maxBytes) throw new Error('no page is as long as --min-length and no longer than --max-length')
  return {
    media: new Set(media),
    minBytes,
    maxBytes,
    ...(hosts !== undefined && { hosts: hostsOf(await readFile(hosts, 'utf8')) }),
    everyPage,
  }
}

function bytesOf(option: string, given: string): number {
  if (!/^\d{1,12}$/.test(given)) throw new Error(`${option} takes a number of bytes, not ${given}`)
  return Number(given)
}

/** A file for issues or figures, opened before the work begins. Whatever goes wrong with it is a StageError. */
async function openOutput(path: string | undefined) {
  if (path === undefined) return undefined
  const cantWrite = (error: Error): never => {
    throw new StageError('publish', 'output', `can't write to ${path}: ${error.message}`, { cause: error })
  }
  const handle = await open(path, 'w').catch(cantWrite)
  return {
    write: (text: string) => handle.writeFile(text).catch(cantWrite),
    close: () => handle.close().catch(cantWrite),
  }
}

async function sizeOf(files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(
    files.map((file) =>
      stat(file).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}

function sumUp({ records, skipped, lost, documents, failed, facts, bytes, milliseconds }: BackfileSummary): void {
  const row = (count: number, what: string) => say(`${String(count).padStart(9)}  ${what}`)
  say(`${records} records`)
  for (const step of STEPS) row(skipped[step], `skipped: ${step} (${STEP_MEANINGS[step]})`)
  row(documents, 'pages read')
  row(facts, 'facts')
  if (failed > 0) row(failed, `failed, ${lost} of them not even a page: each is named above`)
  const seconds = milliseconds / 1000
  say(
    `${(bytes / 1e6).toFixed(1)} MB in ${seconds.toFixed(1)} s, ${(bytes / 1e6 / Math.max(seconds, 0.001)).toFixed(1)} MB/s`,
  )
}

function usage(message: string): number {
  say(`aktenkundig extract --warc: ${message}`)
  return ExitCode.usage
}
