import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test } from 'vitest'
import { readDecisions } from '../pipeline/decisions/file.ts'
import { packageFolder } from '../pipeline/package.ts'
import { run } from '../pipeline/run.ts'
import { records, temporaryFolder } from './command.ts'

// A terminal of its own from util-linux's `script`, which Debian always has; other systems have another `script`.
const hasTerminal = process.platform === 'linux' && existsSync('/usr/bin/script')
const CTRL_C = '\u0003'
const CTRL_D = '\u0004'

/** Runs `aktenkundig review` on a terminal and types an answer whenever it asks. Gives the screen and the exit code. */
function onTerminal(
  args: readonly string[],
  answers: readonly string[],
): Promise<{ screen: string; code: number | null }> {
  const command = [process.execPath, join(packageFolder(), 'bin/aktenkundig.js'), 'review', ...args]
  const quoted = command.map((word) => `'${word}'`).join(' ')
  const left = [...answers]
  return new Promise((resolve, reject) => {
    const terminal = spawn('script', ['-qec', quoted, '/dev/null'], {
      env: { ...process.env, USER: '', TERM: 'xterm' },
    })
    let screen = ''
    let seen = 0
    terminal.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      screen += chunk
      if (!stripVTControlCharacters(screen.slice(seen)).endsWith(': ')) return
      const answer = left.shift()
      if (answer === undefined) return
      seen = screen.length
      terminal.stdin.write(answer === CTRL_C || answer === CTRL_D ? answer : `${answer}\r`)
    })
    terminal.on('error', reject)
    terminal.on('close', (code) => resolve({ screen: stripVTControlCharacters(screen).replaceAll('\r', ''), code }))
  })
}

describe.skipIf(!hasTerminal && process.env.CI === undefined)('aktenkundig review on a terminal', () => {
  async function dataset(): Promise<{ out: string; file: string }> {
    const out = join(temporaryFolder(), 'out')
    await run({ sources: ['test/histories'], out, version: '0' })
    return { out, file: join(out, 'decisions.jsonl') }
  }

  test('asks until it has an answer that can be put on file, and goes on', async () => {
    const { out, file } = await dataset()
    const { screen, code } = await onTerminal(
      [out, '--decisions', file, '--limit', '4'],
      // No such answer; which of two; no reason given. Then a skip, a correction, and the end.
      [...['perhaps', 'w', '3', '2', '', 'never adopted', 'R.'], '', ...['r', 'date', '2020-05-01', 'oath', 'R.'], 'q'],
    )
    expect(code).toBe(0)
    expect(screen).toContain('1. Digitalstrategie Brandenburg 2025: adopted 2015-06-30 ↔')
    expect(screen).toContain('2 „Das Kabinett hat die Digitalstrategie Brandenburg 2025 am 14. März 2017 beschlossen.“')
    expect(screen.match(/Enter skips, q quits: /g)).toHaveLength(5)
    const id = expect.stringMatching(/^[0-9a-f]{16}$/)
    expect(records(readFileSync(file, 'utf8'))).toMatchObject([
      { decision: 'wrong', facts: [id], who: 'R.', why: 'never adopted' },
      { decision: 'corrected', facts: [id], slot: 'date', value: '2020-05-01', who: 'R.', why: 'oath' },
    ])
  })

  test.each([
    ['Ctrl-D', CTRL_D],
    ['Ctrl-C', CTRL_C],
  ])('%s in the middle of an answer ends it, and puts nothing on file', async (_, key) => {
    const { out, file } = await dataset()
    const { screen, code } = await onTerminal([out, '--decisions', file], ['c', '1', key])
    expect(code).toBe(0)
    expect(screen).toContain('decisions go to')
    expect(existsSync(file)).toBe(false)
  })

  test('two statements of one contradiction can be put together', async () => {
    const { out, file } = await dataset()
    await onTerminal([out, '--decisions', file, '--who', 'R.'], ['s', 'one decision, told twice', 'q'])
    const [record] = records<{ decision: string; facts: string[] }>(readFileSync(file, 'utf8'))
    expect(record).toMatchObject({ decision: 'same', who: 'R.' })
    expect(record?.facts).toHaveLength(2)
    const { facts: before } = await run({ sources: ['test/histories'], out, version: '0' })
    const { facts } = await run({ sources: ['test/histories'], out, version: '0', decided: readDecisions(file) })
    expect(facts).toBe(before - 1)
  })
})
