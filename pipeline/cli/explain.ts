import { explainDocument } from '../../extractors/index.ts'
import { open } from '../acquire.ts'
import { formatExplanation } from '../explain.ts'
import { readInput } from '../process.ts'
import { factTypes } from '../records.ts'
import { ExitCode } from './exit.ts'
import { openStdin, print, say, sayIssue, style } from './streams.ts'

/** `aktenkundig explain`: for people who write rules; gives the exit code. */
export async function explain(file: string, { type, all = false }: { type?: string; all?: boolean }): Promise<number> {
  if (type !== undefined && !factTypes.some((known) => known === type)) {
    say(`aktenkundig explain: no fact type ${type}; there are ${factTypes.join(', ')}`)
    return ExitCode.usage
  }
  const input = file === '-' ? await openStdin() : await open(file)
  const read = await readInput(input)
  if (!('document' in read)) {
    sayIssue(read.issue)
    return read.issue.stage === 'acquire' ? ExitCode.noInput : ExitCode.data
  }
  const paint = (format: Parameters<typeof style>[0], text: string) => style(format, text, process.stdout)
  const lines = formatExplanation(read.document, explainDocument(read.document), { all, paint, ...(type && { type }) })
  for (const line of lines) await print(line)
  return ExitCode.ok
}
