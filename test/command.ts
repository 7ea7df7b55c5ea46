import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { packageFolder } from '../pipeline/package.ts'

export interface Answer {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command as a user does, with this Node. */
export function aktenkundig(
  args: readonly string[],
  { input = '', cwd = packageFolder(), env = {} }: { input?: string; cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Answer> {
  return execute(process.execPath, [join(packageFolder(), 'bin/aktenkundig.js'), ...args], { input, cwd, env })
}

/** Runs a program to its end. */
export function execute(
  program: string,
  args: readonly string[],
  { input = '', cwd, env }: { input?: string | Uint8Array; cwd: string; env?: NodeJS.ProcessEnv },
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...env } })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk
    })
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, stdout, stderr }))
    // A command that does not read its input closes it; that is its right.
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}

/** A page of one fact. */
export const NEWS = '[2.8.2018] Thomas Popp wurde zum CIO des Freistaats Sachsen ernannt.\n'

/** What a data set consists of, in the order of the names. */
export const DATASET_FILES = [
  'changes.jsonl',
  'conflicts.jsonl',
  'documents.jsonl',
  'facts.jsonl',
  'issues.jsonl',
  'rules.json',
  'run.json',
  'tenures.jsonl',
]

/** A folder that goes away with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'aktenkundig-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** The records of JSON Lines. */
export function records<T = Record<string, unknown>>(jsonl: string): T[] {
  return jsonl
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T)
}
