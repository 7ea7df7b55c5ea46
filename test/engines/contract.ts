import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Acquired } from '../../pipeline/acquire.ts'
import { type Engine, onThisThread } from '../../pipeline/engines/engine.ts'
import { StageError } from '../../pipeline/errors.ts'
import type { Kept } from '../../pipeline/process.ts'

/** What every engine promises, see `pipeline/engines/engine.ts`. Its threads must have the hook of `poison.ts`. */
export function engineContract(name: string, open: () => Promise<Engine>): void {
  describe(name, { timeout: 120_000 }, () => {
    let engine: Engine
    beforeAll(async () => {
      engine = await open()
    }, 120_000)
    afterAll(() => engine?.close())

    test('gives what this thread gives, in the order of the inputs', async () => {
      const inputs = news(150)
      expect(await all(engine, inputs)).toEqual(await all(onThisThread, inputs))
    })

    test('gives each input back with all that came along with it', async () => {
      const inputs = news(40).map((input, row) => ({ ...input, row }))
      const rows: number[] = []
      for await (const { input, kept } of engine.process(each(inputs))) {
        expect(kept.source).toBe(input.source)
        rows.push(input.row)
      }
      expect(rows).toEqual(inputs.map((_, row) => row))
    })

    test('what could not be acquired keeps its place, as an issue', async () => {
      const [one, two] = news(2) as [Acquired, Acquired]
      const missing = { source: 'gone.txt', error: new StageError('acquire', 'missing', 'no such file') }
      const kept = await all(engine, [one, missing, two])
      expect(kept.map(({ source }) => source)).toEqual([one.source, 'gone.txt', two.source])
      expect(kept[1]?.issues).toEqual([
        { source: 'gone.txt', stage: 'acquire', code: 'missing', severity: 'error', reason: 'no such file' },
      ])
    })

    test('a source that gives its own publisher and date of retrieval gives them everywhere', async () => {
      const [page] = news(1) as [Acquired & { snapshot: object }]
      const given = { publisher: 'Testamt', jurisdiction: 'DE-HH' }
      const inputs = [{ ...page, snapshot: { ...page.snapshot, retrieved: '2024-01-01T00:00:00.000Z', given } }]
      const kept = await all(engine, inputs as Acquired[])
      expect(kept).toEqual(await all(onThisThread, inputs as Acquired[]))
      expect(kept[0]?.document?.publisher).toBe('Testamt')
    })

    test('more bytes than go into a batch, and none at all', async () => {
      const large = news(1, 20_000).concat(news(3))
      expect(await all(engine, large)).toEqual(await all(onThisThread, large))
      expect(await all(engine, [])).toEqual([])
    })

    test('inputs are taken only as fast as they are worked on', async () => {
      let taken = 0
      async function* endless() {
        for (;;) yield text(`${taken++}.txt`, 'Ein Satz.')
      }
      for await (const _ of engine.process(endless())) break
      expect(taken).toBeLessThan(5000)
    })

    test('pages that hang, take all memory or end their thread cost themselves alone, and are named', async () => {
      const inputs = news(100)
      const poison = ['endless loop', 'memory bomb', 'thread exit'].map((what, i) =>
        text(`poison-${i}.txt`, `POISON: ${what}`),
      )
      const mixed = inputs.toSpliced(70, 0, poison[2] as Acquired).toSpliced(10, 0, ...poison.slice(0, 2))
      const kept = await all(engine, mixed)
      expect(kept.map(({ source }) => source)).toEqual(mixed.map(({ source }) => source))
      expect(kept.filter(({ source }) => !source.startsWith('poison'))).toEqual(await all(onThisThread, inputs))
      const deaths = kept.filter(({ source }) => source.startsWith('poison'))
      expect(deaths.flatMap(({ issues }) => issues)).toMatchObject(
        ['time-budget', 'memory', 'thread-exit'].map((code, i) => ({
          code,
          source: `poison-${i}.txt`,
          severity: 'error',
          document: `sha256:${createHash('sha256').update(bytesOf(poison[i])).digest('hex')}`,
        })),
      )
    })

    test('a bug ends the work, naming the input', async () => {
      const inputs = news(3).toSpliced(1, 0, text('bug.txt', 'POISON: bug'))
      await expect(all(engine, inputs)).rejects.toThrow('bug.txt')
    })
  })
}

function text(source: string, content: string): Acquired {
  return { source, snapshot: { source, contentType: 'text/plain', bytes: Buffer.from(content) } }
}

function bytesOf(input: Acquired | undefined): Uint8Array {
  return input !== undefined && 'snapshot' in input ? input.snapshot.bytes : new Uint8Array()
}

/** Short pages of our own with an appointment each, `filler` sentences long. */
function news(count: number, filler = 1): Acquired[] {
  return Array.from({ length: count }, (_, n) =>
    text(
      `${filler}-${n}.txt`,
      `[${1 + (n % 28)}.8.2018] Ute Beispiel wurde zur CIO des Landes Hessen ernannt.\n${'\nEs regnete am Montag.'.repeat(filler)} Ende von ${n}.`,
    ),
  )
}

async function all(engine: Engine, inputs: readonly Acquired[]): Promise<Kept[]> {
  const kept: Kept[] = []
  for await (const processed of engine.process(each(inputs))) kept.push(processed.kept)
  return kept
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items
}
