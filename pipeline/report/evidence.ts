import type { FactRecord } from '../records.ts'
import { EVENTS } from '../views/labels.ts'
import { both, esc, safeLink } from './html.ts'

type Proof = FactRecord['evidence'][number]

/** Gives a document's text by its hash, where the data set holds it. */
export type TextOf = (document: string) => string | undefined

/** Units of text shown before and after a quote. */
const CONTEXT = 180
/** More proofs than these are counted, not shown. */
const MOST = 25

/** The evidence of some facts: each quote in its context, with source, dates, rule and link. */
export function evidenceOf(facts: readonly FactRecord[], textOf: TextOf): string {
  return facts.map((fact) => factEvidence(fact, textOf)).join('')
}

function factEvidence(fact: FactRecord, textOf: TextOf): string {
  const { event, date, evidence } = fact
  const rest = evidence.length - MOST
  const when = date.value === null ? both({ de: 'ohne Datum', en: 'undated' }) : `<time>${esc(date.value)}</time>`
  return `<section class="fact"><h4>${both(EVENTS[event] ?? { de: event, en: event })} · ${when} ${basis(date.basis)}</h4>${otherDates(fact)}<ol>${evidence
    .slice(0, MOST)
    .map((proof) => `<li>${proofOf(proof, textOf)}</li>`)
    .join(
      '',
    )}</ol>${rest > 0 ? `<p>${both({ de: `und ${rest} weitere Belege`, en: `and ${rest} more proofs` })}</p>` : ''}</section>`
}

function basis(of: string): string {
  if (of === 'stated') return `<small>${both({ de: 'so im Text', en: 'stated' })}</small>`
  return of === 'publication' ? `<small>${both({ de: 'Datum der Meldung', en: 'date of the report' })}</small>` : ''
}

/** The dates of other sources stay visible beside the one that won. */
function otherDates({ alternatives = [] }: FactRecord): string {
  const dates = alternatives.flatMap(({ slot, value, evidence }) =>
    slot === 'date' ? [`${(value as { value: string }).value} (${evidence.length}×)`] : [],
  )
  return dates.length === 0
    ? ''
    : `<p>${both({ de: 'andere Daten: ', en: 'other dates: ' })}${esc(dates.join(', '))}</p>`
}

/** One proof: the quote marked in its context, and where it stands. */
export function proofOf(proof: Proof, textOf: TextOf): string {
  const text = textOf(proof.document)
  const { start, end } = proof.position
  const known = text !== undefined && text.slice(start, end) === proof.quote.exact
  const before = known ? text.slice(Math.max(0, start - CONTEXT), start) : proof.quote.prefix
  const after = known ? text.slice(end, end + CONTEXT) : proof.quote.suffix
  const link = safeLink(proof.link)
  const title = esc(proof.title ?? proof.source, 200)
  const source = [
    link === undefined
      ? `<cite>${title}</cite>`
      : `<cite><a href="${link}" rel="noopener noreferrer" target="_blank">${title}</a></cite>`,
    proof.publisher === undefined ? '' : esc(proof.publisher, 120),
    proof.published === undefined ? '' : `<time>${esc(proof.published)}</time>`,
    `<code>${esc(proof.rule)}</code>`,
  ]
  return `<blockquote><p>${esc(before.trimStart())} <mark>${esc(proof.quote.exact, 1500)}</mark> ${esc(after.trimEnd())}</p></blockquote><p class="source">${source.filter((part) => part !== '').join(' · ')}</p>`
}
