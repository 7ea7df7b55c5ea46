import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { parseDocument } from 'htmlparser2'
import { extractFacts } from '../pipeline/extract-facts.ts'
import { readDocument } from '../pipeline/read.ts'

// npm run bench:page-cost [-- <folder> <rounds>]
// From page to records beside bare parsing of the same pages, by turns in one process: the CPU time of this thread in
// the best and in the median round. <folder> holds pages.jsonl and html/*.gz.
//
// Like the command it does one page after the other and lets go of each when it is done; to hold all trees, documents
// and records of a round would measure how V8 copies what nobody needs any more. The clock is too coarse for one page,
// so extracting is what page → records takes more than reading. Bare parsing is the ES module of htmlparser2; reading
// loads its CommonJS twin, so that neither spoils the other's compiled code.

const [folder = '../shared/pages', rounds = '7'] = process.argv.slice(2)
const lines = readFileSync(join(folder, 'pages.jsonl'), 'utf8').split('\n').filter(Boolean)
const tasks = lines.map((line) => JSON.parse(line) as { page: string; url: string })
const urls = new Map(tasks.map(({ page, url }) => [page, url]))
const pages = [...urls].map(([page, url]) => {
  const bytes = new Uint8Array(gunzipSync(readFileSync(join(folder, page))))
  return { snapshot: { source: url, url, bytes, contentType: 'text/html' }, html: new TextDecoder().decode(bytes) }
})

const all = Array.from({ length: Number(rounds) }, () => ({
  floor: cpu(({ html }) => parseDocument(html)),
  read: cpu(({ snapshot }) => readDocument(snapshot)),
  records: cpu(({ snapshot }) => extractFacts(readDocument(snapshot))),
}))
for (const [name, at] of [
  ['best', 0],
  ['median', all.length >> 1],
] as const) {
  const of = (step: 'floor' | 'read' | 'records') => all.map((round) => round[step]).sort((a, b) => a - b)[at] ?? 0
  const [floor, read, records] = [of('floor'), of('read'), of('records')]
  const times = (ms: number) => `${ms.toFixed(2)} ms a page (${(ms / floor).toFixed(2)} × parsing)`
  console.log(
    `${name}: parsing ${floor.toFixed(2)} ms, reading ${times(read)}, extracting ${times(records - read)}, page → records ${times(records)}`,
  )
}

/** Milliseconds of this thread for each page. */
function cpu(work: (page: (typeof pages)[number]) => void): number {
  const before = process.threadCpuUsage()
  for (const page of pages) work(page)
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000 / pages.length
}
