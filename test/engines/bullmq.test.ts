import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Queue } from 'bullmq'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openBullmq } from '../../pipeline/engines/bullmq.ts'
import type { DeadLetter } from '../../pipeline/engines/dead-letters.ts'
import { onThisThread } from '../../pipeline/engines/engine.ts'
import { EXTRACT, FETCH, PREFIX } from '../../pipeline/engines/queues.ts'
import { run } from '../../pipeline/run.ts'
import { bytesOf, pagesOf, QUICK, refresh, sourcesFile } from '../acquire/refreshing.ts'
import { news, serve } from '../acquire/server.ts'
import { aktenkundig, records, temporaryFolder } from '../command.ts'
import { engineContract } from './contract.ts'
import { redisForTests, withRedis } from './redis.ts'
import { startWorker, type WorkerProcess } from './redis-server.ts'

const QUICK_WORKER = ['--workers', '1', '--time-budget', '8', '--thread-memory', '128']

/** A folder with one page, which may be poison. */
function folderWith(text: string): string {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'page.txt'), text)
  return folder
}

// Workers take a while to start where the machine is busy.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

withRedis(() => {
  const redis = redisForTests()
  const bullmq = (more = {}) => openBullmq({ redis: redis.url, ...more })
  let workers: WorkerProcess[]
  beforeAll(async () => {
    workers = await Promise.all([startWorker(redis.url, QUICK_WORKER), startWorker(redis.url, QUICK_WORKER)])
  })
  afterAll(() => Promise.all(workers.map((worker) => worker.stop())))

  const deadLetters = async (...more: string[]) => {
    const { code, stdout } = await aktenkundig(['dead-letters', '--redis', redis.url, ...more])
    expect(code).toBe(0)
    return records<DeadLetter>(stdout)
  }

  engineContract('BullMQ', async () => {
    const url = `${redis.url}/4`
    const worker = await startWorker(url, ['--workers', '2', ...QUICK_WORKER.slice(2)])
    const engine = await openBullmq({ redis: url })
    return { ...engine, close: async () => void (await Promise.all([engine.close(), worker.stop()])) }
  })

  describe('a run on workers', () => {
    test('writes the same bytes, and leaves nothing in the queue', async () => {
      const out = temporaryFolder()
      const options = ['run', 'fixtures', '--out']
      expect(await aktenkundig([...options, join(out, 'here')])).toMatchObject({ code: 0 })
      const there = await aktenkundig([...options, join(out, 'there'), '--engine', 'bullmq', '--redis', redis.url])
      expect(there, there.stderr).toMatchObject({ code: 0 })
      for (const name of ['facts.jsonl', 'documents.jsonl', 'issues.jsonl', 'tenures.jsonl', 'conflicts.jsonl'])
        expect(bytesOf(join(out, 'there'), name), name).toBe(bytesOf(join(out, 'here'), name))
      const queue = new Queue(EXTRACT, { connection: { url: redis.url }, prefix: PREFIX })
      expect(await queue.getJobCounts('wait', 'active', 'delayed', 'completed')).toEqual({
        wait: 0,
        active: 0,
        delayed: 0,
        completed: 0,
      })
      await queue.close()
    })

    test('takes what was done for a run that was killed', async () => {
      const inputs = async function* () {
        yield { source: 'a.txt', snapshot: { source: 'a.txt', bytes: Buffer.from('Ute Beispiel ist CIO.') } }
      }
      const first = await bullmq()
      const given = first.process(inputs()).next()
      const queue = new Queue(EXTRACT, { connection: { url: redis.url }, prefix: PREFIX })
      // Killed: it never takes the result away.
      await first.close()
      await expect.poll(() => queue.getCompletedCount()).toBe(1)
      const second = await bullmq()
      for await (const { kept } of second.process(inputs())) expect(kept.source).toBe('a.txt')
      await expect.poll(() => queue.getCompletedCount()).toBe(0)
      await second.close()
      await queue.close()
      given.catch(() => undefined)
    })

    test('stops when it is told to, though no worker answers', async () => {
      const stop = new AbortController()
      const engine = await openBullmq({ redis: `${redis.url}/1`, signal: stop.signal })
      const out = join(temporaryFolder(), 'out')
      const running = run({ sources: [folderWith('Text.')], out, version: '0', engine, signal: stop.signal })
      setTimeout(() => stop.abort(), 200)
      await expect(running).rejects.toMatchObject({ code: 'stopped' })
      await engine.close()
    })

    test('without a Redis it says so, and that trying again may help', async () => {
      for (const command of [['run', 'fixtures', '--engine', 'bullmq'], ['worker'], ['dead-letters']]) {
        const { code, stderr } = await aktenkundig([...command, '--redis', 'redis://user:secret@127.0.0.1:1'])
        expect(code).toBe(75)
        expect(stderr).toContain('no Redis at redis://127.0.0.1:1')
        expect(stderr).not.toContain('secret')
      }
    })
  })

  describe('dead letters', () => {
    test('are named by the run, kept, listed, and tried again when somebody asks for it', async () => {
      const folder = folderWith('POISON: thread exit, and a letter of its own')
      const command = ['run', folder, '--engine', 'bullmq', '--redis', redis.url, '--out', join(folder, 'out')]
      const first = await aktenkundig(command)
      const id = /aktenkundig dead-letters --replay (?<id>\S+)/.exec(first.stderr)?.groups?.id ?? ''
      const letter = {
        id,
        queue: 'extract',
        source: join(folder, 'page.txt'),
        reason: 'thread-exit: it ended its thread',
      }
      expect(await deadLetters()).toContainEqual({ ...letter, attempts: 1, since: expect.any(String) })
      const since = async () => (await deadLetters()).find((one) => one.id === id)?.since
      const before = await since()
      await aktenkundig(command)
      expect(await since(), 'not tried again by the next run').toBe(before)
      expect(await deadLetters('--replay', id)).toMatchObject([letter])
      await expect.poll(since).not.toBe(before)
      await expect.poll(since).toBeDefined()
    })
  })

  describe('a worker', () => {
    test('leaves pages for other rules to others', async () => {
      const queue = new Queue(EXTRACT, { connection: { url: redis.url }, prefix: PREFIX })
      const job = await queue.add('page', { source: 'a', bytes: '', rules: 'others' })
      await expect.poll(() => job.getState()).toBe('delayed')
      // what a worker says comes through a pipe, and may be later than the job's state
      await expect.poll(() => workers.map((worker) => worker.said()).join('')).toContain('other rules')
      await job.remove()
      await queue.close()
    })

    test('ends what it is at when it is told to stop', async () => {
      const url = `${redis.url}/2`
      const worker = await startWorker(url, QUICK_WORKER)
      const engine = await openBullmq({ redis: url })
      async function* inputs() {
        yield { source: 'p', snapshot: { source: 'p', bytes: Buffer.from('POISON: endless loop') } }
      }
      const kept = engine.process(inputs()).next()
      const queue = new Queue(EXTRACT, { connection: { url }, prefix: PREFIX })
      await expect.poll(() => queue.getActiveCount()).toBe(1)
      expect(await worker.stop()).toBe(0)
      expect((await kept).value?.kept.issues).toMatchObject([{ code: 'time-budget' }])
      await queue.close()
      await engine.close()
    })

    test('tries again what may get better, waiting longer each time, and then gives it up', async () => {
      const queue = new Queue(FETCH, { connection: { url: redis.url }, prefix: PREFIX })
      const options = { jobId: 'no-address', attempts: 3, backoff: { type: 'exponential', delay: 100 } }
      const job = await queue.add('request', { url: 'no address' }, options)
      await expect.poll(() => job.getState()).toBe('failed')
      expect((await queue.getJob('no-address'))?.attemptsMade).toBe(3)
      await job.remove()
      await queue.close()
    })
  })

  describe('fetching by workers', () => {
    test('gives the same data set, and no host is asked by two at once or too soon', async () => {
      const paths = ['/a', '/b', '/c', '/d', '/e', '/f']
      const pages = Object.fromEntries(paths.map((path, n) => [path, news(`Ute Beispiel${'abcdef'[n]}`)]))
      const site = await serve(pages)
      const politeness = { ...QUICK, delay: '300ms' }
      const sources = sourcesFile([
        pagesOf(
          paths.map((path) => site.origin + path),
          { politeness },
        ),
      ])
      const here = temporaryFolder()
      await refresh(here, sources, { engine: onThisThread })
      const asked = site.requests.length

      // Two runs at once: they share the host's clock.
      const others = [temporaryFolder(), temporaryFolder()]
      await Promise.all(
        others.map(async (out) => {
          const engine = await bullmq()
          await refresh(out, sources, { engine })
          await engine.close()
        }),
      )
      for (const out of others) expect(bytesOf(out)).toBe(bytesOf(here))
      const times = site.requests.slice(asked).map(({ at }) => at)
      expect(times.length).toBe(2 * asked)
      const gaps = times.slice(1).map((at, n) => at - (times[n] ?? 0))
      expect(Math.min(...gaps)).toBeGreaterThan(290)
    })

    test('what goes wrong with a page is the same as without workers', async () => {
      const site = await serve({ '/a': news('Ute Beispiel'), '/robots.txt': 'User-agent: *\nDisallow: /private' })
      const sources = sourcesFile([pagesOf(['/a', '/missing', '/private'].map((path) => site.origin + path))])
      const [here, there] = [temporaryFolder(), temporaryFolder()]
      await refresh(here, sources)
      const engine = await bullmq()
      await refresh(there, sources, { engine })
      await engine.close()
      expect(bytesOf(there, 'issues.jsonl')).toBe(bytesOf(here, 'issues.jsonl'))
      expect(bytesOf(there)).toBe(bytesOf(here))
    })
  })

  test('a lock on a page that a dead worker held is taken over', async () => {
    const url = `${redis.url}/3`
    const doomed = await startWorker(url, ['--workers', '1', '--time-budget', '600'])
    const engine = await openBullmq({ redis: url })
    async function* inputs() {
      yield { source: 'p', snapshot: { source: 'p', bytes: Buffer.from('POISON: endless loop') } }
    }
    const kept = engine.process(inputs()).next()
    await sleep(1500)
    doomed.child.kill('SIGKILL')
    const heir = await startWorker(url, QUICK_WORKER)
    expect((await kept).value?.kept.issues).toMatchObject([{ code: 'time-budget' }])
    await heir.stop()
    await engine.close()
  })
})
