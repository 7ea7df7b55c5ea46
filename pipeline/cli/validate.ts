import { createReadStream } from 'node:fs'
import { dirname, join } from 'node:path'
import { open, unreadable } from '../acquire.ts'
import { exists } from '../folder.ts'
import { jsonOf, linesOf } from '../lines.ts'
import { readInput } from '../process.ts'
import type { FactRecord } from '../records.ts'
import { settle } from '../settle.ts'
import { checkQuotes, factProblem, idProblem, type KnownDocument, keptDocument } from '../validate.ts'
import { ExitCode } from './exit.ts'
import { say } from './streams.ts'

/**
 * `aktenkundig validate`: each record against the schema, each proof against its document, and beside a
 * `documents.jsonl` the ids too; gives the exit code.
 */
export async function validate(file: string): Promise<number> {
  if (file !== '-') settle(dirname(file))
  const count = { records: 0, wrong: 0, quotes: 0, unchecked: 0 }
  try {
    const beside = join(dirname(file), 'documents.jsonl')
    const kept = file !== '-' && (await exists(beside)) ? await keptIn(beside) : undefined
    const check = kept === undefined ? checkAlone() : checkDataset(kept.documents)
    for await (const { place, value } of recordsIn(file)) {
      count.records += 1
      const problem = value === undefined ? 'no JSON' : factProblem(value)
      const checked =
        problem === undefined ? await check(value as FactRecord) : { right: 0, unchecked: 0, wrong: [problem] }
      count.quotes += checked.right
      count.unchecked += checked.unchecked
      for (const problem of checked.wrong) say(`${place}: ${problem}`)
      if (checked.wrong.length > 0) count.wrong += 1
    }
    const { records, wrong, quotes, unchecked } = count
    say(`${records} records, ${wrong} wrong; ${quotes} quotes right, ${unchecked} without their document`)
    return wrong === 0 && !kept?.isDamaged ? ExitCode.ok : ExitCode.data
  } catch (error) {
    say(`${file}: ${unreadable(error).message}`)
    return ExitCode.noInput
  }
}

type Check = (fact: FactRecord) => Promise<ReturnType<typeof checkQuotes>>

/** Of facts with all documents that they rest on. */
function checkDataset(documents: ReadonlyMap<string, readonly KnownDocument[]>): Check {
  const ids = new Set<string>()
  return async (fact) => {
    const { wrong, ...counted } = checkQuotes(fact, ({ document }) => documents.get(document) ?? [])
    const id = ids.has(fact.id) ? `id: ${fact.id} stands above already` : idProblem(fact)
    ids.add(fact.id)
    return { ...counted, wrong: id === undefined ? wrong : [...wrong, id] }
  }
}

/** Of facts alone: their sources are read again, where they can be. */
function checkAlone(): Check {
  const read = new Map<string, readonly KnownDocument[] | undefined>()
  const keyOf = ({ source, document }: { source: string; document: string }) => `${document} ${source}`
  return async (fact) => {
    for (const proof of fact.evidence)
      if (!read.has(keyOf(proof))) read.set(keyOf(proof), await reread(proof.source, proof.document))
    return checkQuotes(fact, (proof) => read.get(keyOf(proof)))
  }
}

async function reread(source: string, hash: string): Promise<readonly KnownDocument[] | undefined> {
  const read = await readInput(await open(source))
  return 'document' in read && read.document.hash === hash ? [read.document] : undefined
}

interface KeptDocuments {
  readonly documents: ReadonlyMap<string, readonly KnownDocument[]>
  readonly isDamaged: boolean
}

/** The documents of a data set by their hash; two files may have the same. */
async function keptIn(path: string): Promise<KeptDocuments> {
  const documents = new Map<string, KnownDocument[]>()
  let isDamaged = false
  for await (const { place, value } of recordsIn(path)) {
    const document = value === undefined ? 'no JSON' : keptDocument(value)
    if (typeof document === 'string') {
      say(`${place}: ${document}`)
      isDamaged = true
    } else documents.set(document.id, [...(documents.get(document.id) ?? []), document])
  }
  return { documents, isDamaged }
}

/** The lines of a file, or of stdin, with their places; undefined for what is no JSON. */
async function* recordsIn(file: string): AsyncGenerator<{ place: string; value: unknown }> {
  let line = 0
  for await (const json of linesOf(file === '-' ? process.stdin : createReadStream(file))) {
    line += 1
    if (json.trim() !== '') yield { place: `${file}:${line}`, value: jsonOf(json) }
  }
}
