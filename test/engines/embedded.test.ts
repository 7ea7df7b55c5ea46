import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { openEmbedded } from '../../pipeline/engines/embedded.ts'
import { packageFolder } from '../../pipeline/package.ts'
import { documentsIn, issuesIn, pagesOf, refresh, sourcesFile } from '../acquire/refreshing.ts'
import { news, serve, tagged } from '../acquire/server.ts'
import { aktenkundig, temporaryFolder } from '../command.ts'
import { engineContract } from './contract.ts'

beforeAll(() => {
  process.env.NODE_OPTIONS = `--import ${join(packageFolder(), 'test/engines/poison.ts')}`
})

for (const threads of [1, 2])
  engineContract(`${threads} threads`, async () => openEmbedded(threads, { timeBudget: 8000, memory: 128 }))

test('where no thread can be started that is said, and nobody waits for ever', { timeout: 60_000 }, async () => {
  const before = process.env.NODE_OPTIONS
  process.env.NODE_OPTIONS = '--import ./not-there.js'
  const engine = openEmbedded(1)
  process.env.NODE_OPTIONS = before
  async function* inputs() {
    yield { source: 'a', snapshot: { source: 'a', bytes: Buffer.from('Text.') } }
  }
  await expect(engine.process(inputs()).next()).rejects.toThrow('not-there')
  await engine.close()
})

describe('a refresh on threads', { timeout: 60_000 }, () => {
  test('a page that killed its thread is tried again by the next run, though it stayed the same', async () => {
    const page = news('Ute Beispiel', { more: '<p>POISON: thread exit</p>' })
    const site = await serve({ '/a': tagged(page), '/b': news('Max Muster') })
    const out = temporaryFolder()
    const sources = sourcesFile([pagesOf(['/a', '/b'].map((path) => site.origin + path))])
    const engine = openEmbedded(1)
    await refresh(out, sources, { engine })
    await engine.close()
    expect(issuesIn(out)).toMatchObject([{ source: `${site.origin}/a`, code: 'thread-exit' }])
    expect(documentsIn(out).map(({ source }) => source)).toEqual([`${site.origin}/b`])
    // On this thread there is no poison.
    await refresh(out, sources)
    expect(issuesIn(out)).toEqual([])
    expect(documentsIn(out)).toHaveLength(2)
  })
})

test('threads are not for a run on other machines', async () => {
  const answer = await aktenkundig(['run', 'fixtures', '--engine', 'bullmq', '--workers', '2'])
  expect(answer).toMatchObject({ code: 64, stdout: '' })
  expect(answer.stderr).toContain('aktenkundig worker')
})
