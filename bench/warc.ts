import { spawnSync } from 'node:child_process'
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { packageFolder } from '../pipeline/package.ts'
import { manyRecords } from '../test/backfile/many-records.ts'
import { pageRecord } from '../test/backfile/warc-file.ts'

// npm run bench:warc [-- <folder of real pages>]
// `extract --warc` beside zcat on the same files, one after the other in one run: records from the tests' generator, and
// real pages (`../shared/pages`, if it is there), each five times. Throughput, and the peak of memory.

const folder = mkdtempSync(join(tmpdir(), 'aktenkundig-bench-'))
const pages = join(process.argv[2] ?? '../shared/pages', 'html')
try {
  for (const count of [10_000, 100_000]) measure(`${count} records of the generator`, manyRecords(count).records)
  if (existsSync(pages)) measure('real pages, five times', realPages(5))
} finally {
  rmSync(folder, { recursive: true })
}

function* realPages(times: number): Generator<Uint8Array> {
  for (let time = 0; time < times; time++) {
    for (const name of readdirSync(pages)) {
      yield pageRecord(`https://example.org/${time}/${name}`, gunzipSync(readFileSync(join(pages, name))))
    }
  }
}

function measure(name: string, records: Iterable<Uint8Array>): void {
  const file = join(folder, 'bench.warc.gz')
  const out = openSync(file, 'w')
  let plain = 0
  for (const record of records) {
    plain += record.length
    writeSync(out, gzipSync(record))
  }
  closeSync(out)
  const packed = statSync(file).size
  console.log(`\n${name}: ${mb(packed)} MB, ${mb(plain)} MB decompressed`)
  const row = (what: string, seconds: number, more = '') =>
    console.log(
      `${what.padEnd(34)} ${seconds.toFixed(2)} s CPU, ${(packed / 1e6 / seconds).toFixed(1)} MB/s of WARC${more}`,
    )
  row('zcat', zcat(file))
  const none = join(folder, 'hosts.txt')
  closeSync(openSync(none, 'w'))
  for (const [what, options] of [
    ['every record seen, none chosen', ['--hosts', none]],
    ['extract --warc', []],
  ] as const) {
    const { seconds, peak, facts } = extract(file, options)
    row(what, seconds, `; peak ${peak} MB, ${facts} facts`)
  }
}

/** CPU seconds, user and system. */
function zcat(file: string): number {
  const times = spawnSync('bash', ['-c', 'TIMEFORMAT="%U %S"; time zcat "$0" > /dev/null', file], {
    encoding: 'utf8',
  }).stderr
  return times
    .trim()
    .split(' ')
    .reduce((sum, part) => sum + Number(part), 0)
}

/** The command with all that it needs: start, one core's work, garbage collection. */
function extract(file: string, options: readonly string[]): { seconds: number; peak: number; facts: number } {
  const hook = 'process.on("exit", () => console.error(JSON.stringify(process.resourceUsage())))'
  const args = [
    '--import',
    `data:text/javascript,${hook}`,
    join(packageFolder(), 'bin/aktenkundig.js'),
    'extract',
    '--workers',
    '0',
    '--warc',
    file,
  ]
  const { stdout, stderr } = spawnSync(process.execPath, [...args, ...options], { encoding: 'utf8', maxBuffer: 1e9 })
  const usage = JSON.parse(stderr.trim().split('\n').at(-1) ?? '') as NodeJS.ResourceUsage
  const facts = stdout.split('\n').length - 1
  return { seconds: (usage.userCPUTime + usage.systemCPUTime) / 1e6, peak: Math.round(usage.maxRSS / 1024), facts }
}

function mb(bytes: number): string {
  return (bytes / 1e6).toFixed(1)
}
