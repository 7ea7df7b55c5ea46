import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { dataFolder, readChanges, readConflicts, readFacts } from '../dataset.ts'
import { readDecisions } from '../decisions/file.ts'
import { DecisionRecord } from '../decisions/records.ts'
import { StageError } from '../errors.ts'
import { rulesWorth } from '../package.ts'
import { type Candidate, candidates } from '../review.ts'
import { harmless } from '../views/csv.ts'
import { ExitCode } from './exit.ts'
import { askFor, openPrompt, type Prompt } from './review-prompt.ts'
import { print, say, style } from './streams.ts'

export interface ReviewFlags {
  readonly decisions: string
  readonly limit: string
  readonly decide?: string
  readonly fact?: readonly string[]
  readonly person?: readonly string[]
  readonly slot?: string
  readonly value?: string
  readonly who?: string
  readonly why?: string
}

/** `aktenkundig review`: lists what deserves a look, asks on a terminal, appends answers; gives the exit code. */
export async function review(folder: string, flags: ReviewFlags): Promise<number> {
  if (flags.decide !== undefined) return decide(flags)
  try {
    const decided = readDecisions(flags.decisions, { optional: true })
    const data = dataFolder(folder)
    const all = candidates({
      facts: readFacts(data),
      conflicts: readConflicts(data),
      decided,
      precision: new Map(rulesWorth().map(({ id, precision }) => [id, precision])),
      changed: changedIn(data),
    })
    const limit = Number.parseInt(flags.limit, 10) || 20
    const onTerminal = process.stdin.isTTY === true && process.stdout.isTTY === true
    const prompt = onTerminal ? openPrompt() : undefined
    try {
      for (const [at, candidate] of all.slice(0, limit).entries()) {
        for (const line of linesOf(candidate, at + 1)) await print(line)
        if (prompt !== undefined && !(await decideOn(candidate, flags, prompt))) break
      }
    } finally {
      prompt?.close()
    }
    say(
      `${all.length} deserve a look${all.length > limit ? `, the first ${limit} are shown` : ''}; decisions go to ${flags.decisions}`,
    )
    return ExitCode.ok
  } catch (error) {
    if (!(error instanceof StageError)) throw error
    say(`aktenkundig review: ${error.message}`)
    return error.code === 'bad-decision' ? ExitCode.config : ExitCode.noInput
  }
}

function linesOf({ why, what, facts, persons, quotes }: Candidate, number: number): string[] {
  const paint = (text: string) => style('bold', text, process.stdout)
  const about =
    facts.length > 0
      ? `--fact ${facts.slice(0, 2).join(' ')}`
      : `--person ${(persons ?? []).map((name) => JSON.stringify(name)).join(' ')}`
  return [
    paint(`${number}. ${harmless(what)}`),
    `   ${why}`,
    ...quotes.map(({ text, source, link }, at) => {
      const mark = facts.length > 1 ? `${at + 1} ` : ''
      return `   ${mark}„${harmless(text).slice(0, 300)}“ (${harmless(link ?? source)})`
    }),
    `   ${about}`,
    '',
  ]
}

/** Asks what is to be done with a candidate, and puts the answer on file; false ends the session. */
async function decideOn(candidate: Candidate, flags: ReviewFlags, prompt: Prompt): Promise<boolean> {
  const answer = await askFor(candidate, { who: flags.who, prompt })
  if (answer === 'quit') return false
  if (answer !== 'skip') decide({ ...flags, ...answer })
  return true
}

/** Puts one decision on file; the file is only ever appended to. */
function decide({ decisions, decide: decision, fact, person, slot, value, who, why }: ReviewFlags): number {
  const record = {
    decision,
    ...(fact && { facts: fact }),
    ...(person && { persons: person.map(personOf) }),
    ...(slot !== undefined && { slot }),
    ...(value !== undefined && { value: slot === 'count' ? Number(value) : value }),
    who,
    when: new Date().toISOString().slice(0, 10),
    why,
  }
  const checked = DecisionRecord.safeParse(record)
  if (!checked.success) {
    say(
      `aktenkundig review: ${checked.error.issues.map(({ path, message }) => [...path.map(String), message].join(': ')).join('; ')}`,
    )
    return ExitCode.usage
  }
  const unended = existsSync(decisions) && !/(?:^|\n)$/.test(readFileSync(decisions, 'utf8'))
  appendFileSync(decisions, `${unended ? '\n' : ''}${JSON.stringify(record)}\n`)
  say(`${decisions}: ${decision} by ${who}; the next run reads it`)
  return ExitCode.ok
}

function personOf(text: string): { name: string; jurisdiction?: string } {
  const at = text.indexOf('|')
  if (at < 0) return { name: text }
  return { name: text.slice(at + 1), ...(at > 0 && { jurisdiction: text.slice(0, at) }) }
}

/** Facts that the last run changed, where it says so. */
const changedIn = (folder: string): ReadonlySet<string> =>
  new Set(readChanges(folder).flatMap(({ change, id }) => (change === 'changed' ? [id] : [])))
