import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Redis } from 'ioredis'
import { packageFolder } from '../../pipeline/package.ts'

/** Debian's redis-server, and workers as a user starts them: for tests and bench. */

export interface RedisServer {
  readonly url: string
  pid(): number | undefined
  start(): Promise<void>
  /** Ends it as an operator does: what is in it is kept for the next start. */
  stop(): Promise<void>
}

/** A Redis on a port; each `start` goes on with what the last `stop` kept. */
export function redisServer(port: number): RedisServer & { remove(): Promise<void> } {
  const folder = mkdtempSync(join(tmpdir(), 'aktenkundig-redis-'))
  const url = `redis://127.0.0.1:${port}`
  let child: ChildProcess | undefined
  const stop = async () => {
    if (child === undefined) return
    const ended = new Promise((resolve) => child?.on('exit', resolve))
    child.kill('SIGTERM')
    await ended
    child = undefined
  }
  return {
    url,
    pid: () => child?.pid,
    async start() {
      child = spawn('redis-server', ['--port', String(port), '--dir', folder, '--appendonly', 'yes', '--save', ''])
      child.stdout?.resume()
      for (let tries = 0; !(await answers(url)); tries += 1) {
        if (tries > 100) throw new Error('redis-server does not answer')
        await sleep(50)
      }
    },
    stop,
    async remove() {
      await stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function answers(url: string): Promise<boolean> {
  const redis = new Redis(url, { lazyConnect: true, retryStrategy: () => null })
  redis.on('error', () => undefined)
  try {
    await redis.connect()
    return (await redis.ping()) === 'PONG'
  } catch {
    return false
  } finally {
    redis.disconnect()
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

export interface WorkerProcess {
  readonly child: ChildProcess
  /** What it said so far. */
  said(): string
  /** Asks it to stop (SIGTERM) and gives its exit code. */
  stop(): Promise<number | null>
}

/** Starts `aktenkundig worker` as a process of its own, with the poison of `poison.ts` planted; resolves when it is ready. */
export async function startWorker(redis: string, more: readonly string[] = []): Promise<WorkerProcess> {
  const bin = join(packageFolder(), 'bin/aktenkundig.js')
  const poison = join(packageFolder(), 'test/engines/poison.ts')
  const child = spawn(process.execPath, [bin, 'worker', '--redis', redis, ...more], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, NODE_OPTIONS: `--import ${poison}`, NO_COLOR: '1' },
  })
  let said = ''
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve))
  await new Promise<void>((resolve, reject) => {
    child.stderr?.on('data', (text: Buffer) => {
      said += text
      if (said.includes('Ready')) resolve()
    })
    ended.then((code) => reject(new Error(`the worker ended with ${code}: ${said}`)))
  })
  return {
    child,
    said: () => said,
    stop() {
      child.kill('SIGTERM')
      return ended
    },
  }
}
