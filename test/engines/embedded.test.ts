import { join } from 'node:path'
import { beforeAll } from 'vitest'
import { openEmbedded } from '../../pipeline/engines/embedded.ts'
import { packageFolder } from '../../pipeline/package.ts'
import { engineContract } from './contract.ts'

beforeAll(() => {
  process.env.NODE_OPTIONS = `--import ${join(packageFolder(), 'test/engines/poison.ts')}`
})

for (const threads of [1, 2])
  engineContract(`${threads} threads`, async () => openEmbedded(threads, { timeBudget: 5000, memory: 128 }))
