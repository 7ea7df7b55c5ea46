/** The stages of the pipeline, in their order. */
type Stage = 'acquire' | 'read' | 'extract' | 'consolidate' | 'publish'

/**
 * A document that can't go on: which stage gave up, for which reason, and whether trying again may help.
 * A class, because callers tell it from bugs with `instanceof`. `code` is a short stable word
 * (`binary`, `empty`, `too-large` …) for issue records; the message is for people and names the trouble, not the file.
 */
export class StageError extends Error {
  readonly stage: Stage
  readonly code: string
  readonly retryable: boolean

  constructor(stage: Stage, code: string, message: string, options: { retryable?: boolean; cause?: unknown } = {}) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined)
    this.name = 'StageError'
    this.stage = stage
    this.code = code
    this.retryable = options.retryable ?? false
  }
}

/** Codes of fetching that another run may mend, each `retryable`; `host`: not even asked for, as its host fails. */
export const PASSING: ReadonlySet<string> = new Set([
  'timeout',
  'connection',
  'cut-off',
  'busy',
  'server',
  'robots-unreachable',
  'host',
])
