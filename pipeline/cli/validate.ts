import { createReadStream } from 'node:fs'
import { access } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { open } from '../acquire.ts'
import { linesOf } from '../lines.ts'
import { readInput } from '../process.ts'
import type { DocumentRecord, FactRecord } from '../records.ts'
import { settle } from '../settle.ts'
import { checkQuotes, factProblem } from '../validate.ts'
import { ExitCode } from './exit.ts'
import { say } from './streams.ts'

/** `aktenkundig validate`: each record against the schema, each quote against its document; gives the exit code. */
export async function validate(file: string): Promise<number> {
  if (file !== '-' && !(await exists(file))) {
    say(`${file}: no such file`)
    return ExitCode.noInput
  }
  if (file !== '-') settle(dirname(file))
  const textOf = await texts(file)
  const count = { records: 0, wrong: 0, quotes: 0, unchecked: 0 }
  let line = 0
  for await (const json of linesOf(file === '-' ? process.stdin : createReadStream(file))) {
    line += 1
    if (json.trim() === '') continue
    count.records += 1
    const problems = await problemsOf(json, textOf, count)
    for (const problem of problems) say(`${file}:${line}: ${problem}`)
    if (problems.length > 0) count.wrong += 1
  }
  say(
    `${count.records} records, ${count.wrong} wrong; ${count.quotes} quotes right, ${count.unchecked} without their document`,
  )
  return count.wrong === 0 ? ExitCode.ok : ExitCode.data
}

type TextOf = (proof: FactRecord['evidence'][number]) => Promise<string | undefined>

async function problemsOf(
  json: string,
  textOf: TextOf,
  count: { quotes: number; unchecked: number },
): Promise<string[]> {
  const record = parse(json)
  if (record === undefined) return ['no JSON']
  const problem = factProblem(record)
  if (problem !== undefined) return [problem]
  const fact = record as FactRecord
  const known = new Map<string, string | undefined>()
  for (const proof of fact.evidence) known.set(proof.document, await textOf(proof))
  const { right, unchecked, wrong } = checkQuotes(fact, (proof) => known.get(proof.document))
  count.quotes += right
  count.unchecked += unchecked
  return [...wrong]
}

/** Texts by document hash: from the `documents.jsonl` beside the facts, else by reading the source again. */
async function texts(file: string): Promise<TextOf> {
  const kept = new Map<string, string | undefined>()
  const beside = join(dirname(file), 'documents.jsonl')
  if (file !== '-' && (await exists(beside))) {
    for await (const json of linesOf(createReadStream(beside))) {
      const document = parse(json) as DocumentRecord | undefined
      if (document !== undefined) kept.set(document.id, document.text)
    }
  }
  return async ({ document, source }) => {
    if (!kept.has(document)) kept.set(document, await reread(source, document))
    return kept.get(document)
  }
}

async function reread(source: string, hash: string): Promise<string | undefined> {
  const read = await readInput(await open(source))
  return 'document' in read && read.document.hash === hash ? read.document.text : undefined
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
