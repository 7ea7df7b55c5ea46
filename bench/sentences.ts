/**
 * Throughput of the sentence splitter, of the tokeniser and of tokens with entities.
 *
 *     node bench/sentences.ts [file or folder …] [--megabytes 4]
 *
 * Reads the .txt files given (default: fixtures/) and repeats them up to the size; prints MB/s of UTF-8, the best of three.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { splitSentences } from '../extractors/german/sentences.ts'
import { createAnalyser, tokenise } from '../extractors/german/tokens.ts'
import { lookupVerb } from '../extractors/german/verbs.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { megabytes: { type: 'string', default: '4' } },
})
const texts = repeated(textsIn(positionals.length > 0 ? positionals : ['fixtures']), Number(values.megabytes) * 1e6)
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
const analyse = createAnalyser([
  { name: 'council', patterns: ['IT-Planungsrat', 'IT-Rat'] },
  { name: 'office', patterns: ['Chief Information Officer', 'Chief Digital Officer'] },
])
const words = texts.flatMap((text) => tokenise(text).map((token) => token.lower))

measure('sentences', () => texts.reduce((sum, text) => sum + splitSentences(text).length, 0))
measure('tokens', () => texts.reduce((sum, text) => sum + tokenise(text).length, 0))
measure('tokens and entities', () => texts.reduce((sum, text) => sum + analyse(text).entities.length, 0))
measure('verb lookup', () => words.reduce((sum, word) => sum + lookupVerb(word).length, 0))

function measure(name: string, run: () => number): void {
  let count = 0
  const times = [1, 2, 3].map(() => {
    const start = performance.now()
    count = run()
    return performance.now() - start
  })
  console.log(`${name.padEnd(20)} ${(bytes / 1e3 / Math.min(...times)).toFixed(1).padStart(7)} MB/s  (${count})`)
}

function textsIn(paths: readonly string[]): string[] {
  const files = paths.flatMap((path) =>
    statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path],
  )
  return files.filter((file) => file.endsWith('.txt')).map((file) => readFileSync(file, 'utf8'))
}

function repeated(list: readonly string[], size: number): string[] {
  const once = list.reduce((sum, text) => sum + text.length, 0)
  return Array.from({ length: Math.max(1, Math.ceil(size / once)) }, () => list).flat()
}
