import { dataFolder, factsIn, tenuresIn } from '../dataset.ts'
import { StageError } from '../errors.ts'
import { type Hit, matchesFact, matchTenures, mayMatch, mayMatchTenure, type Query, reads } from '../query.ts'
import { subjectOf } from '../subject.ts'
import { harmless } from '../views/csv.ts'
import { ExitCode } from './exit.ts'
import { print, say, style } from './streams.ts'

interface QueryOptions extends Query {
  readonly json?: true
  readonly table?: true
}

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/

/** `aktenkundig query`: a table on a terminal, JSON Lines elsewhere; gives the exit code. */
export async function query(folder: string, { json, table, ...asked }: QueryOptions): Promise<number> {
  for (const name of ['at', 'from', 'to'] as const) {
    if (asked[name] === undefined || DATE.test(asked[name])) continue
    say(`aktenkundig query: --${name} takes 2019-05-01, 2019-05 or 2019, not ${asked[name]}`)
    return ExitCode.usage
  }
  let hits: Hit[]
  try {
    hits = answer(dataFolder(folder), asked)
  } catch (error) {
    if (!(error instanceof StageError)) throw error
    say(`aktenkundig query: ${error.message}`)
    return ExitCode.noInput
  }
  if (json || (!table && process.stdout.isTTY !== true))
    for (const hit of hits) await print(JSON.stringify(recordOf(hit)))
  else for (const line of tableOf(hits)) await print(line)
  return ExitCode.ok
}

function answer(folder: string, asked: Query): Hit[] {
  const needs = reads(asked)
  const tenures = needs.tenures ? [...tenuresIn(folder, (line) => mayMatchTenure(line, asked))] : []
  const hits = matchTenures(asked, tenures)
  for (const fact of needs.facts ? factsIn(folder, (line) => mayMatch(line, asked)) : [])
    if (matchesFact(asked, fact)) hits.push({ kind: 'fact', fact })
  return hits
}

const recordOf = (hit: Hit) =>
  hit.kind === 'fact' ? hit.fact : { type: 'tenure', ...(hit.at && { at: hit.at }), ...hit.tenure }

function tableOf(hits: readonly Hit[]): string[] {
  if (hits.length === 0) return ['Nothing on record.']
  const rows = hits.map(rowOf)
  const header = ['where', 'what', 'who', 'from', 'to', 'last confirmed', 'sources']
  const widths = header.map((title, at) =>
    Math.min(44, Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0))),
  )
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => (cell.length > 44 ? `${cell.slice(0, 43)}…` : cell).padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd()
  const paint = (text: string) => style('bold', text, process.stdout)
  return [paint(line(header)), ...rows.map(line), '', `${hits.length} on record`]
}

function rowOf(hit: Hit): string[] {
  if (hit.kind === 'tenure') {
    const { tenure, at } = hit
    const what = [tenure.role, tenure.capacity && `(${tenure.capacity})`, tenure.body].filter(Boolean).join(' ')
    const end = tenure.to?.value ?? (tenure.end === 'followed' ? 'before the next' : 'open')
    const mark = at === 'presumed' ? ' (presumed)' : ''
    return cells([
      tenure.jurisdiction,
      what,
      tenure.person + mark,
      tenure.from?.value,
      end,
      tenure.lastConfirmed,
      String(tenure.documents),
    ])
  }
  const { fact } = hit
  const documents = new Set(fact.evidence.map(({ document }) => document)).size
  return cells([
    fact.jurisdiction,
    `${fact.type} ${fact.event}`,
    subjectOf(fact),
    fact.date.value,
    '',
    '',
    String(documents),
  ])
}

const cells = (values: readonly (string | null | undefined)[]) => values.map((value) => harmless(value ?? '–'))
