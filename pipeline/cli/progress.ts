import type { CrawlProgress } from '../acquire/crawl.ts'
import type { QueueCounts } from '../engines/jobs.ts'
import type { Progress } from '../run.ts'
import { style } from './streams.ts'

/** One line on a terminal that says how far a run is; nothing elsewhere. */

let shown = 0
let drawn = false

/** How far reading and extracting is. */
export function showDocuments({ source, documents, failed, facts }: Progress): void {
  shownDocuments = documents
  draw(() => {
    const line = `${documents} documents · ${facts} facts${trouble(failed)} · `
    return line + (queue ?? style('dim', source.slice(-Math.max(10, width() - 50))))
  })
}

let shownDocuments = 0
let queue: string | undefined
let queueBegan: { readonly at: number; readonly documents: number } | undefined

/** What is in the queue, and how long the workers will be at it by what they did so far: stands behind the documents. */
export function showQueue({ waiting, active, workers }: QueueCounts): void {
  queueBegan ??= { at: Date.now(), documents: shownDocuments }
  const done = shownDocuments - queueBegan.documents
  const left = done === 0 ? '' : ` · ${eta(((waiting + active) * (Date.now() - queueBegan.at)) / done)}`
  queue = `${waiting + active} queued for ${workers} workers${left}`
}

let began: number | undefined

/** How far fetching is: done, still due, failed, hosts at work, and how long it may take. */
export function showFetching({ fetched, due, failed, lanes }: CrawlProgress): void {
  began ??= Date.now()
  const perPage = (Date.now() - began) / Math.max(1, fetched)
  draw(
    () => `${fetched} pages asked for · ${due} due${trouble(failed)} · ${lanes} hosts waiting · ${eta(due * perPage)}`,
  )
}

function eta(ms: number): string {
  const minutes = Math.round(ms / 60_000)
  if (minutes < 1) return `${Math.ceil(ms / 1000)} s left`
  return minutes < 90 ? `${minutes} min left` : `${Math.round(minutes / 60)} h left`
}

function trouble(failed: number): string {
  return failed === 0 ? '' : style('red', ` · ${failed} failed`)
}

function draw(line: () => string): void {
  const now = Date.now()
  if (process.stderr.isTTY !== true || now - shown < 80) return
  shown = now
  clearLine()
  process.stderr.write(line())
  drawn = true
}

/** Takes the line away, before anything else is written. */
export function clearLine(): void {
  if (drawn) process.stderr.write('\r\u001b[K')
  drawn = false
}

function width(): number {
  return process.stderr.columns ?? 80
}
