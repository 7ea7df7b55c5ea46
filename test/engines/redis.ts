import { spawnSync } from 'node:child_process'
import { Redis } from 'ioredis'
import { beforeAll, expect, test } from 'vitest'
import { freePort, redisServer } from './redis-server.ts'

const installed = spawnSync('redis-server', ['--version']).status === 0

/** The one that .ci/run starts; tests start one of their own where it is not set. */
const shared = process.env.AKTENKUNDIG_TEST_REDIS

/** Runs tests that need Redis. Where it is not installed they are skipped, and say so; in CI they fail. */
export function withRedis(tests: () => void): void {
  if (installed) tests()
  else if (process.env.CI !== undefined)
    test('needs redis-server (apt-get install redis-server)', () => expect.unreachable('it is not installed'))
  else test.skip('needs redis-server, which is not installed (apt-get install redis-server)', () => undefined)
}

/** An empty Redis for a test file, the one of .ci/run or one that is gone after the tests. `url` has no database number. */
export function redisForTests(): { readonly url: string } {
  let url = shared ?? ''
  beforeAll(async () => {
    if (shared !== undefined) return empty(shared)
    const server = redisServer(await freePort())
    url = server.url
    await server.start()
    return server.remove
  })
  return {
    get url() {
      return url
    },
  }
}

async function empty(url: string): Promise<void> {
  const redis = new Redis(url)
  await redis.flushall()
  redis.disconnect()
}
