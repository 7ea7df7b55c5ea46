import { say } from './streams.ts'

/** What comes so soon after the first is no second wish: a terminal tells us, and so does the Node that started us. */
const AT_ONCE = 500

/** The first Ctrl-C lets what is under way come to its end, the second one does not. */
export function untilInterrupted(): AbortSignal {
  const stop = new AbortController()
  let first: number | undefined
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      first ??= performance.now()
      if (stop.signal.aborted && performance.now() - first < AT_ONCE) return
      if (stop.signal.aborted) process.exit(signal === 'SIGINT' ? 130 : 143)
      say('Stopping after what is under way; once more to stop at once.')
      stop.abort(signal)
    })
  }
  return stop.signal
}
