import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { untilInterrupted } from '../pipeline/cli/interrupted.ts'
import { packageFolder } from '../pipeline/package.ts'
import { execute, NEWS, temporaryFolder } from './command.ts'

const BIN = join(packageFolder(), 'bin/aktenkundig.js')

function shell(line: string) {
  const cwd = temporaryFolder()
  writeFileSync(join(cwd, 'good.txt'), NEWS)
  const command = line.replaceAll('ak ', `"${process.execPath}" "${BIN}" `)
  return execute('bash', ['-c', command], { cwd }).then((answer) => ({ ...answer, cwd }))
}

describe.skipIf(!existsSync('/dev/full'))('a full disk behind stdout is told and has its exit code', () => {
  test.each([
    'ak extract good.txt > /dev/full',
    'ak read good.txt > /dev/full',
    'ak explain good.txt > /dev/full',
    `echo '{"id":1,"path":"good.txt"}' | ak extract --jsonl > /dev/full`,
  ])('%s', async (line) => {
    const { code, stderr } = await shell(line)
    expect({ code, stderr }).toEqual({
      code: 73,
      stderr: 'aktenkundig: can’t write to stdout: ENOSPC: no space left on device, write\n',
    })
  })
})

test('a run does not need somebody who listens to stderr', async () => {
  const { code, cwd } = await shell('ak run missing.txt good.txt --out zz 2>&1 | true; exit $PIPESTATUS')
  expect(code).toBe(65)
  expect(existsSync(join(cwd, 'zz/facts.jsonl'))).toBe(true)
  expect(readdirSync(join(cwd, 'zz')).filter((name) => name.startsWith('.'))).toEqual([])
})

describe('Ctrl-C', () => {
  test('sent to the command alone reaches the Node that it brings', async () => {
    // What an older Node would be: one that decodes wrongly, and starts the right one.
    const older = 'process.env.AKTENKUNDIG_NODE||(globalThis.TextDecoder=class{decode(){}})'
    const child = spawn(process.execPath, ['--import', `data:text/javascript,${older}`, BIN, 'extract', '--jsonl'])
    onTestFinished(() => void child.kill('SIGKILL'))
    child.stdin.write('{"id":1,"text":"nothing"}\n')
    await once(child.stdout, 'data')
    child.kill('SIGINT')
    expect(await once(child, 'exit')).toEqual([130, null])
  })

  test('from a terminal comes twice then, and counts once', () => {
    const before = new Set(process.listeners('SIGINT'))
    vi.useFakeTimers()
    const exit = vi.spyOn(process, 'exit').mockReturnValue(undefined as never)
    onTestFinished(() => {
      vi.useRealTimers()
      vi.restoreAllMocks()
      for (const signal of ['SIGINT', 'SIGTERM'] as const)
        for (const listener of process.listeners(signal)) if (!before.has(listener)) process.off(signal, listener)
    })
    const { length } = process.listeners('SIGTERM')
    const signal = untilInterrupted()
    expect(process.listeners('SIGTERM')).toHaveLength(length + 1)
    const interrupt = () => process.listeners('SIGINT').at(-1)?.('SIGINT')
    interrupt()
    interrupt()
    expect({ aborted: signal.aborted, exits: exit.mock.calls }).toEqual({ aborted: true, exits: [] })
    vi.advanceTimersByTime(1000)
    interrupt()
    expect(exit.mock.calls).toEqual([[130]])
  })
})
