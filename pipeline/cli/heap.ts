import { isMainThread } from 'node:worker_threads'

/**
 * How V8 sizes the heaps of a command that goes through documents in any number, its threads' included: young objects in
 * at most 16 MB (V8 alone lets that part grow to 64), old ones in at most half more than is alive (else up to four
 * times that). Speed stays the same, and the peak does not depend on how many documents there are; see bench/scale.md.
 */
export const HEAP_FLAGS = ['--max-semi-space-size=16', '--heap-growing-percent=50'] as const

/**
 * Starts the command again in the same process with `HEAP_FLAGS`, since V8 sizes the heap of the main thread at its start
 * alone; some 30 ms. Does nothing where it was started with a size of its own, nor on Windows, which can't. To be called
 * before anything is read or opened.
 */
export function boundHeap(): void {
  const given = `${process.execArgv.join(' ')} ${process.env.NODE_OPTIONS ?? ''}`
  if (!isMainThread || process.platform === 'win32' || given.includes('--max-semi-space-size')) return
  const { execPath, execArgv, argv, env } = process
  process.execve?.(execPath, [execPath, ...HEAP_FLAGS, ...execArgv, ...argv.slice(1)], env)
}
