import { createInterface } from 'node:readline/promises'
import type { Candidate } from '../review.ts'

/** A conversation on the terminal. */
export interface Prompt {
  /** The line that somebody types; nothing once the input has ended (Ctrl-D, Ctrl-C). */
  ask(question: string): Promise<string | undefined>
  close(): void
}

/** Questions go to stderr, as stdout is for data. */
export function openPrompt(): Prompt {
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  const ended = new Promise<undefined>((resolve) => terminal.once('close', () => resolve(undefined)))
  terminal.on('SIGINT', () => terminal.close())
  let open = true
  void ended.then(() => {
    open = false
  })
  return {
    ask: async (question) => (open ? Promise.race([terminal.question(question), ended]) : undefined),
    close: () => terminal.close(),
  }
}

/** What a person says of a candidate, in the words of the command's flags. */
interface Said {
  readonly decide: string
  readonly who: string
  readonly why: string
  readonly fact?: readonly string[]
  readonly person?: readonly string[]
  readonly slot?: string
  readonly value?: string
}

type Choices = Readonly<Record<string, string>>

const OF_PERSONS: Choices = { s: 'same', n: 'not-same' }
const OF_A_FACT: Choices = { c: 'confirmed', w: 'wrong', r: 'corrected', x: 'suppressed' }

/** Asks until the answer is one that can be put on file; Enter skips, and the end of the input is `quit`. */
export async function askFor(
  candidate: Candidate,
  { who: given, prompt }: { who: string | undefined; prompt: Prompt },
): Promise<Said | 'skip' | 'quit'> {
  const { facts, persons } = candidate
  const choices = persons !== undefined ? OF_PERSONS : facts.length === 2 ? { ...OF_A_FACT, ...OF_PERSONS } : OF_A_FACT
  const menu = Object.entries(choices).map(([key, word]) => `${key} ${word}`)
  const key = await oneOf(prompt, `${menu.join(', ')}, Enter skips, q quits: `, [...Object.keys(choices), 'q', ''])
  if (key === undefined || key === 'q') return 'quit'
  const decide = choices[key]
  if (decide === undefined) return 'skip'

  const about = persons !== undefined || key in OF_PERSONS ? facts : await chosen(prompt, facts)
  const slot =
    decide === 'corrected' ? await something(prompt, 'slot (date, person, role, title, count …): ') : undefined
  const value = decide === 'corrected' && slot !== undefined ? await something(prompt, 'right value: ') : undefined
  const why = await something(prompt, 'why: ')
  const who = given || process.env.USER || (await something(prompt, 'who: '))
  if (about === undefined || why === undefined || who === undefined) return 'quit'
  if (decide === 'corrected' && value === undefined) return 'quit'
  return {
    decide,
    who,
    why,
    ...(persons === undefined ? { fact: about } : { person: persons }),
    ...(slot !== undefined && { slot }),
    ...(value !== undefined && { value }),
  }
}

/** Which of several facts is meant. */
async function chosen(prompt: Prompt, facts: readonly string[]): Promise<readonly string[] | undefined> {
  if (facts.length < 2) return facts
  const numbers = facts.map((_, at) => String(at + 1))
  const number = await oneOf(prompt, `which (${numbers.join(', ')}): `, numbers)
  return number === undefined ? undefined : facts.slice(Number(number) - 1, Number(number))
}

async function oneOf(prompt: Prompt, question: string, answers: readonly string[]): Promise<string | undefined> {
  for (;;) {
    const answer = (await prompt.ask(question))?.trim().toLowerCase()
    if (answer === undefined || answers.includes(answer)) return answer
  }
}

async function something(prompt: Prompt, question: string): Promise<string | undefined> {
  for (;;) {
    const answer = (await prompt.ask(question))?.trim()
    if (answer !== '') return answer
  }
}
