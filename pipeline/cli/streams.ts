import { once } from 'node:events'
import { styleText } from 'node:util'
import type { IssueRecord } from '../records.ts'

/** Writes one line to stdout and waits while the reader is slower than we are. */
export async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain')
}

/** One line for people on stderr. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`)
}

/** An issue as a line for people, its file first. */
export function sayIssue({ source, severity, stage, reason }: IssueRecord): void {
  const mark = severity === 'error' ? style('red', 'error') : style('yellow', 'warning')
  say(`${source}: ${mark}: ${reason} (${stage})`)
}

type Style = Parameters<typeof styleText>[0]

/** Colour on a terminal, none on a pipe or with NO_COLOR. */
export function style(format: Style, text: string, stream: NodeJS.WriteStream = process.stderr): string {
  return styleText(format, text, { stream })
}

/** All bytes of stdin. */
export async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/**
 * The lines of a stream of UTF-8 bytes, without their ends, one at a time.
 * Not node:readline: that also breaks at U+2028, which may stand inside a JSON string.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8')
  let parts: string[] = []
  for await (const chunk of stream) {
    const pieces = decoder.decode(chunk, { stream: true }).split('\n')
    const last = pieces.pop() ?? ''
    for (const piece of pieces) {
      parts.push(piece)
      yield parts.join('').replace(/\r$/, '')
      parts = []
    }
    parts.push(last)
  }
  const rest = parts.join('') + decoder.decode()
  if (rest !== '') yield rest
}
