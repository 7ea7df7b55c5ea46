import { describe, expect, test } from 'vitest'
import { boundedLines, linesOf } from '../pipeline/lines.ts'

async function* bytes(...parts: (string | Uint8Array)[]) {
  for (const part of parts) yield Buffer.from(part)
}

async function all<T>(lines: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const line of lines) found.push(line)
  return found
}

describe('lines of a stream', () => {
  test('end at \\n alone, whatever the chunks; characters may be torn', async () => {
    const [a, b] = [Buffer.from('ü').subarray(0, 1), Buffer.from('ü').subarray(1)]
    expect(await all(linesOf(bytes('eins\r\nzw', 'ei\n\nd\u2028rei', a, b)))).toEqual([
      'eins',
      'zwei',
      '',
      'd\u2028reiü',
    ])
    expect(await all(linesOf(bytes()))).toEqual([])
  })

  test('one that is too long is passed over without being gathered, and the next ones come', async () => {
    async function* endless() {
      yield Buffer.from('kurz\n')
      for (let i = 0; i < 1000; i++) yield Buffer.alloc(1024 * 1024, 'x')
      yield Buffer.from('\nkurz\n')
    }
    const before = process.memoryUsage().heapUsed
    expect(await all(boundedLines(endless(), 100))).toEqual(['kurz', undefined, 'kurz'])
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(200 * 1024 * 1024)
  })
})
