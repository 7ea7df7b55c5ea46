import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { parseDocument } from 'htmlparser2'
import type { Document } from '../pipeline/document.ts'
import { extractFacts } from '../pipeline/extract-facts.ts'
import { readDocument } from '../pipeline/read.ts'

// npm run bench:page-cost [-- <folder> <rounds>]
// From page to records, step by step, beside bare parsing of the same pages, by turns in one process: the CPU time of
// this thread in the best and in the median round. <folder> holds pages.jsonl and html/*.gz.

const [folder = '../shared/pages', rounds = '7'] = process.argv.slice(2)
const lines = readFileSync(join(folder, 'pages.jsonl'), 'utf8').split('\n').filter(Boolean)
const tasks = lines.map((line) => JSON.parse(line) as { page: string; url: string })
const urls = new Map(tasks.map(({ page, url }) => [page, url]))
const pages = [...urls].map(([page, url]) => {
  const bytes = new Uint8Array(gunzipSync(readFileSync(join(folder, page))))
  return { url, bytes, html: new TextDecoder().decode(bytes) }
})

const all = Array.from({ length: Number(rounds) }, () => {
  const floor = cpu(() => {
    for (const { html } of pages) parseDocument(html)
  })
  const documents: Document[] = []
  const read = cpu(() => {
    for (const { url, bytes } of pages)
      documents.push(readDocument({ source: url, url, bytes, contentType: 'text/html' }))
  })
  const extract = cpu(() => {
    for (const document of documents) extractFacts(document)
  })
  return { floor, read, extract }
})
for (const [name, at] of [
  ['best', 0],
  ['median', all.length >> 1],
] as const) {
  const of = (step: 'floor' | 'read' | 'extract') => all.map((round) => round[step]).sort((a, b) => a - b)[at] ?? 0
  const [floor, read, extract] = [of('floor'), of('read'), of('extract')]
  const times = (ms: number) => `${(ms / pages.length).toFixed(2)} ms a page (${(ms / floor).toFixed(2)} × parsing)`
  console.log(
    `${name}: parsing ${(floor / pages.length).toFixed(2)} ms, reading ${times(read)}, extracting ${times(extract)}, page → records ${times(read + extract)}`,
  )
}

/** Milliseconds of this thread. */
function cpu(work: () => void): number {
  const before = process.threadCpuUsage()
  work()
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}
