import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { packageFolder } from '../../pipeline/package.ts'
import type { FactRecord, IssueRecord } from '../../pipeline/records.ts'
import { aktenkundig, execute, records, temporaryFolder } from '../command.ts'
import { codeBlocks } from '../readme.ts'
import { newsPage } from './warc-file.ts'

const example = join(packageFolder(), 'examples/backfile')
const hasParallel = spawnSync('parallel', ['--version']).status === 0
if (!hasParallel) {
  const missing = 'GNU parallel is missing (apt-get install parallel): its example is not tested'
  if (process.env.CI) throw new Error(missing)
  console.warn(missing)
}

interface Answer {
  readonly id: string | number | null
  readonly facts: readonly FactRecord[]
  readonly issues: readonly IssueRecord[]
}

/** A folder with the example's script, and the command on the PATH. */
function installed() {
  const folder = temporaryFolder()
  cpSync(join(example, 'answer-lines.sh'), join(folder, 'answer-lines.sh'))
  mkdirSync(join(folder, 'bin'))
  const bin = join(packageFolder(), 'bin/aktenkundig.js')
  writeFileSync(join(folder, 'bin/aktenkundig'), `#!/bin/sh\nexec "${process.execPath}" "${bin}" "$@"\n`)
  chmodSync(join(folder, 'bin/aktenkundig'), 0o755)
  const env = { PATH: `${join(folder, 'bin')}:${process.env.PATH}` }
  return { folder, shell: (command: string, input = '') => execute('sh', ['-c', command], { cwd: folder, env, input }) }
}

const documents = Array.from({ length: 300 }, (_, id) =>
  JSON.stringify({ id, html: newsPage(`Erik Muster`), url: `https://example.org/${id}` }),
)
documents[150] = '{"id": 150, "html": '
const input = `${documents.join('\n')}\n`

describe('examples/backfile', () => {
  test.skipIf(!hasParallel)(
    'GNU parallel gives what one process gives, in the same order',
    { timeout: 60_000 },
    async () => {
      const { folder, shell } = installed()
      writeFileSync(join(folder, 'documents.jsonl'), input)
      const [command = ''] = codeBlocks('sh', readFileSync(join(example, 'README.md'), 'utf8'))
      expect(command).toContain('parallel --pipe')
      const { code, stderr } = await shell(command.replace('--block 1M', '--block 50K --jobs 2'))
      expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' })
      const answers = readFileSync(join(folder, 'answers.jsonl'), 'utf8')
      const alone = await aktenkundig(['extract', '--jsonl'], { input })
      const numbers = /stdin, line \d+/g
      expect(answers.replace(numbers, '')).toBe(alone.stdout.replace(numbers, ''))
      const replies = records<Answer>(answers)
      expect(replies.map(({ id }) => id)).toEqual(documents.map((_, id) => (id === 150 ? null : id)))
      expect(replies.filter(({ facts }) => facts.length === 1)).toHaveLength(299)
    },
  )

  test('the script is no failure where a document is one, and is one where the command is missing', async () => {
    const { folder, shell } = installed()
    for (const lines of [input, 'no json\n', '']) expect((await shell('./answer-lines.sh', lines)).code).toBe(0)
    const without = await execute('/bin/sh', ['./answer-lines.sh'], { cwd: folder, env: { PATH: '/nowhere' }, input })
    expect(without.code).toBe(127)
  })
})
