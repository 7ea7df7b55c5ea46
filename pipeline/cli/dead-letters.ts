import { StageError } from '../errors.ts'
import { ExitCode } from './exit.ts'
import { print, say } from './streams.ts'

export interface DeadLetterFlags {
  readonly redis: string
  /** Ids, or all of them. */
  readonly replay?: true | readonly string[]
}

/** `aktenkundig dead-letters`: the jobs that were given up, a JSON line each; gives the exit code. */
export async function listDeadLetters(flags: DeadLetterFlags): Promise<number> {
  const { deadLetters } = await import('../engines/dead-letters.ts')
  try {
    const letters = await deadLetters(flags.redis, flags.replay)
    for (const letter of letters) await print(JSON.stringify(letter))
    if (flags.replay !== undefined) say(`${letters.length} put back into their queues; the next run takes the results`)
    return ExitCode.ok
  } catch (error) {
    if (!(error instanceof StageError)) throw error
    say(`aktenkundig dead-letters: ${error.message}`)
    return ExitCode.tryAgain
  }
}
