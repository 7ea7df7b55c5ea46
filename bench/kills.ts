import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runWithKills } from '../test/engines/kills.ts'
import { freePort, redisServer } from '../test/engines/redis-server.ts'

// `npm run bench:kills [-- <documents>]`: documents (default 5,000) over BullMQ with two workers, one of them killed
// every three seconds, and Redis away for ten seconds once; beside the embedded run. Prints one JSON line.
const count = Number(process.argv[2] ?? 5000)
const server = redisServer(await freePort())
await server.start()
try {
  const folder = join(mkdtempSync(join(tmpdir(), 'aktenkundig-bench-')), 'killed')
  console.log(JSON.stringify(await runWithKills(server, { count, every: 3, atMost: 1000, pause: 10, folder })))
} finally {
  await server.remove()
}
