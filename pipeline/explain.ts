import type { styleText } from 'node:util'
import type { ReadableDocument } from '../extractors/document.ts'
import type { Attempt, ExplainedSentence, Explanation, Recognised } from '../extractors/explanation.ts'
import { oneLine } from './one-line.ts'
import { ruleWorth } from './rule-worth.ts'

type Format = Parameters<typeof styleText>[0]

interface ExplainOptions {
  /** Only rules of this fact type. */
  readonly type?: string
  /** Also the sentences in which no rule was tried. */
  readonly all?: boolean
  /** Puts colour on a text. */
  readonly paint: (format: Format, text: string) => string
}

/** An explanation as lines for a terminal: what the page says of itself, then sentence by sentence. */
export function* formatExplanation(
  document: ReadableDocument,
  { sentences }: Explanation,
  options: ExplainOptions,
): Generator<string> {
  const { paint } = options
  yield* heading(document, paint)
  let skipped = 0
  let fired = 0
  for (const sentence of sentences) {
    const attempts = sentence.attempts.filter(
      ({ rule }) => options.type === undefined || rule.startsWith(`${options.type}/`),
    )
    if (!options.all && (!sentence.triggered || (options.type !== undefined && attempts.length === 0))) {
      skipped += 1
      continue
    }
    fired += attempts.filter(({ outcome }) => outcome === 'fired').length
    yield ''
    yield* explainSentence(document, { ...sentence, attempts }, paint)
  }
  yield ''
  const rest = skipped === 0 ? '' : `, ${skipped} without a word that any rule looks for (--all shows them)`
  yield paint('dim', `${sentences.length} sentences${rest}; rules fired: ${fired}`)
}

function* heading(document: ReadableDocument, paint: ExplainOptions['paint']): Generator<string> {
  yield paint('bold', document.title ?? document.source)
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['source', document.source],
    ['publisher', document.publisher],
    ['published', document.published && `${document.published.value} (${document.published.signal})`],
    ['as of', document.modified && `${document.modified.value} (${document.modified.signal})`],
  ]
  for (const [name, value] of rows) if (value !== undefined) yield paint('dim', `${name.padEnd(10)} ${value}`)
}

function* explainSentence(
  { text }: ReadableDocument,
  sentence: ExplainedSentence,
  paint: ExplainOptions['paint'],
): Generator<string> {
  yield paint('dim', `${sentence.segment} ${sentence.start}–${sentence.end}`)
  yield `  ${highlight(text, sentence, paint)}`
  if (sentence.recognised.length > 0) {
    const finds = sentence.recognised.map((found) => explainFind(found, text, paint))
    yield `    ${finds.join(paint('dim', ' · '))}`
  }
  for (const attempt of sentence.attempts) yield* explainAttempt(attempt, paint)
  if (sentence.triggered && sentence.attempts.length === 0) yield `    ${paint('dim', 'no rule matches')}`
}

/** The kind, the words, and what they were read as where the words do not say it. */
function explainFind(found: Recognised, text: string, paint: ExplainOptions['paint']): string {
  const words = oneLine(text.slice(found.start, found.end))
  const meaning = found.value === undefined || found.value === words ? '' : ` = ${found.value}`
  return `${paint(colourOf(found), found.kind)} ${words}${paint('dim', meaning)}`
}

/** Common slots stand last: what a rule is about comes first. */
const LAST = ['jurisdiction', 'ags', 'date']

function* explainAttempt(attempt: Attempt, paint: ExplainOptions['paint']): Generator<string> {
  const { rule, outcome, reason = 'refused', slots = {} } = attempt
  if (outcome === 'refused') {
    yield `    ${paint('yellow', '✗')} ${rule}: ${reason}`
    return
  }
  yield `    ${paint('green', '✓')} ${paint('bold', rule)}${paint('dim', worthOf(rule))}`
  const names = [...Object.keys(slots).filter((slot) => !LAST.includes(slot)), ...LAST]
  const filled = names.filter((slot) => slots[slot] !== undefined && slots[slot] !== null)
  yield `        ${filled.map((slot) => `${paint('dim', slot)} ${display(slots[slot])}`).join(paint('dim', ' · '))}`
}

/** What the rule was worth on our own gold: `right 24 of 25`. */
function worthOf(rule: string): string {
  const worth = ruleWorth(rule)
  return worth ? `  right ${worth.right} of ${worth.fired}` : '  not yet measured'
}

function display(value: unknown): string {
  if (Array.isArray(value)) return value.map(display).join(' + ')
  if (typeof value === 'object' && value !== null) return Object.values(value).filter(Boolean).map(display).join(' ')
  return String(value)
}

/** The sentence with what was recognised in it in colour; of overlapping finds the first and longest. */
function highlight(
  text: string,
  { start, end, recognised }: ExplainedSentence,
  paint: ExplainOptions['paint'],
): string {
  const finds = [...recognised].sort((a, b) => a.start - b.start || b.end - a.end)
  let at = start
  let shown = ''
  for (const found of finds) {
    if (found.start < at || found.end > end) continue
    shown += oneLine(text.slice(at, found.start)) + paint(colourOf(found), oneLine(text.slice(found.start, found.end)))
    at = found.end
  }
  return shown + oneLine(text.slice(at, end))
}

const COLOURS: Readonly<Record<string, Format>> = {
  person: 'cyan',
  office: 'magenta',
  body: 'blue',
  place: 'blue',
  plan: 'blue',
  date: 'green',
  number: 'green',
  figure: 'green',
  mood: 'red',
}

function colourOf({ kind }: Recognised): Format {
  return COLOURS[kind] ?? 'gray'
}
