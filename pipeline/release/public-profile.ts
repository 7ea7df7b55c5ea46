import { createHash } from 'node:crypto'
import { fragmentLink } from '../proof.ts'
import type { DocumentRecord, FactRecord } from '../records.ts'

type Proof = FactRecord['evidence'][number]

/** Units of a quote that anybody may give: enough to find it, too little to replace its source. */
const SHORT_EXTRACT = 120

/** Whether a source lets its sentences be given in full; what says nothing does not. */
export const mayQuote = ({ rights }: DocumentRecord) => rights?.quotes === 'full'

/**
 * A proof for everybody: a short extract of the quote, with hash and offsets of the whole and a link to it. The extract
 * is the quote's beginning, so that it stands at the same start.
 */
export function publicProof(proof: Proof, full: boolean): Proof {
  const { exact } = proof.quote
  if (full || exact.length <= SHORT_EXTRACT)
    return full ? proof : { ...proof, quote: { ...proof.quote, prefix: '', suffix: '' } }
  const cut = exact.slice(0, SHORT_EXTRACT)
  const extract = cut.slice(0, Math.max(cut.lastIndexOf(' '), 40)).toWellFormed()
  const hash = `sha256:${createHash('sha256').update(exact).digest('hex')}`
  const link = fragmentLink(proof.link, extract)
  return { ...proof, quote: { exact: extract, prefix: '', suffix: '', hash }, ...(link !== undefined && { link }) }
}

/** A document without its text, and without its place in an archive that the release does not hold. */
export function publicDocument({ text: _, segments: __, archive: ___, ...document }: DocumentRecord): object {
  return document
}
