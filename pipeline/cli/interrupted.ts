import { say } from './streams.ts'

/** The first Ctrl-C lets what is under way come to its end, the second one does not. */
export function untilInterrupted(): AbortSignal {
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stop.signal.aborted) process.exit(signal === 'SIGINT' ? 130 : 143)
      say('Stopping after what is under way; once more to stop at once.')
      stop.abort(signal)
    })
  }
  return stop.signal
}
