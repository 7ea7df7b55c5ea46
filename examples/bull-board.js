// The queues of `aktenkundig run --engine bullmq` in a browser:
//   npm install @bull-board/express @bull-board/api express bullmq ioredis
//   node bull-board.js redis://127.0.0.1:6379     then http://127.0.0.1:3000
// Whoever opens it can delete jobs: keep it on loopback, or behind a password.
import { createBullBoard } from '@bull-board/api'
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter'
import { ExpressAdapter } from '@bull-board/express'
import { Queue } from 'bullmq'
import express from 'express'
import { Redis } from 'ioredis'

const connection = new Redis(process.argv[2] ?? 'redis://127.0.0.1:6379', { maxRetriesPerRequest: null })
const queues = ['extract', 'fetch'].map((name) => new Queue(name, { connection, prefix: 'aktenkundig' }))
const serverAdapter = new ExpressAdapter()
createBullBoard({ queues: queues.map((queue) => new BullMQAdapter(queue)), serverAdapter })
express()
  .use(serverAdapter.getRouter())
  .listen(3000, '127.0.0.1', () => console.log('http://127.0.0.1:3000'))
