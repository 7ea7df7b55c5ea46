import { isMainThread } from 'node:worker_threads'

/**
 * How V8 sizes the heaps of a command that goes through documents in any number, its threads' included: young objects in
 * at most 8 MB (V8 alone lets that part grow to 64), old ones in at most a sixth more than is alive and those 8 MB (else up
 * to four times what is alive). What it costs in CPU stands in DECISIONS.md.
 */
const HEAP_FLAGS = ['--max-semi-space-size=8', '--heap-growing-percent=15'] as const

/**
 * Of glibc's: at most two heaps outside of V8, where there would be eight for each core. What one thread hands over to
 * another is allocated in the one's and freed by the other, and each of them grows.
 */
const MALLOC = { MALLOC_ARENA_MAX: '2' } as const

/**
 * Starts the command again in the same process with `HEAP_FLAGS` and `MALLOC`, since both are read only when a process
 * starts; some 30 ms. Does nothing where it was started with a size of its own, nor on Windows, which can't. To be called
 * before anything is read or opened.
 */
export function boundHeap(): void {
  const given = `${process.execArgv.join(' ')} ${process.env.NODE_OPTIONS ?? ''}`
  if (!isMainThread || process.platform === 'win32' || given.includes('--max-semi-space-size')) return
  const { execPath, execArgv, argv, env } = process
  process.execve?.(execPath, [execPath, ...HEAP_FLAGS, ...execArgv, ...argv.slice(1)], { ...MALLOC, ...env })
}
