import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from '../command.ts'
import { runWithKills } from './kills.ts'
import { withRedis } from './redis.ts'
import { freePort, redisServer } from './redis-server.ts'

// `node bench/kills.ts` is the same with 5,000 documents.
withRedis(() => {
  test('workers that are killed and a Redis that is away lose nothing and double nothing', {
    timeout: 600_000,
  }, async () => {
    const server = redisServer(await freePort())
    onTestFinished(server.remove)
    await server.start()
    const folder = join(temporaryFolder(), 'killed')
    const killed = await runWithKills(server, { count: 800, every: 2, atMost: 8, pause: 10, folder })
    expect(killed).toMatchObject({ different: [], left: 0, documents: 800 })
    expect(killed.kills).toBeGreaterThanOrEqual(3)
  })
})
