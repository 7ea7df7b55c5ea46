import { once } from 'node:events'
import { styleText } from 'node:util'
import { openStream } from '../acquire.ts'
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

/** The document on stdin. */
export const openStdin = () => openStream('-', process.stdin)
