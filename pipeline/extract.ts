import { definedOnly } from '../extractors/defined-only.ts'
import type { Span } from '../extractors/document.ts'
import { type Claim, extractClaims } from '../extractors/index.ts'
import type { Document } from './document.ts'
import { factId } from './identity.ts'
import { fragmentLink, quoteOf } from './proof.ts'
import { sourceRange } from './read/source-map.ts'
import { type FactRecord, type FactType, factRecordSchema, type IssueRecord } from './records.ts'

/** What a document states, and what of it could not be put on record. */
export interface Extraction {
  readonly facts: readonly FactRecord[]
  readonly issues: readonly IssueRecord[]
}

export interface ExtractOptions {
  /** Only these fact types. */
  readonly types?: readonly FactType[]
  /** Of facts for which neither the text nor the page tells whose administration it is. */
  readonly jurisdiction?: string
}

/** The facts that a document states, in the order of the text, each validated and with its proof. */
export function extractDocument(document: Document, { types, jurisdiction }: ExtractOptions = {}): Extraction {
  const facts: FactRecord[] = []
  const issues: IssueRecord[] = []
  const { claims, issues: unclear } = extractClaims(document)
  for (const reason of unclear) issues.push(issueOf(document, 'unclear', 'warning', String(reason)))
  for (const found of claims) {
    const claim = jurisdiction === undefined ? found : { ...found, jurisdiction: found.jurisdiction ?? jurisdiction }
    if (types !== undefined && !types.includes(claim.type as FactType)) continue
    const record = recordOf(document, claim)
    // Compiling the schema to code takes longer than checking the facts of hundreds of documents without.
    const checked = factRecordSchema().safeParse(record, { jitless: true })
    // Not `checked.data`, whose slots stand in the schema's order: a reader wants the id first and the evidence last.
    if (checked.success) facts.push(record as FactRecord)
    else issues.push(invalid(document, claim, checked.error.issues))
  }
  return { facts, issues }
}

/** A claim with the document's provenance: what becomes a line of `facts.jsonl` if it is valid. */
function recordOf(document: Document, claim: Claim): object {
  const { evidence, type, event, jurisdiction, ags, date, ...slots } = claim
  return {
    id: factId(claim),
    ...definedOnly({ type, event, jurisdiction, ags, date, ...slots }),
    evidence: evidence.map((proof) => evidenceOf(document, proof)),
  }
}

function evidenceOf(document: Document, proof: Claim['evidence'][number]): object {
  const quote = quoteOf(document.text, proof)
  const address = document.canonicalUrl ?? document.url
  return definedOnly({
    source: document.source,
    document: document.hash,
    title: document.title,
    publisher: document.publisher,
    published: document.published?.value,
    segment: proof.segment,
    quote,
    position: { start: proof.start, end: proof.end },
    locator: locatorOf(document, proof),
    link: fragmentLink(address, quote.exact),
    rule: proof.rule,
  })
}

/**
 * Where the proof stands in the page's markup. Undefined for text files, whose text is the source, and for PDFs, whose
 * source is bytes that no range of characters leads into.
 */
function locatorOf({ mediaType, sourceMap }: Document, proof: Span): Span | undefined {
  return mediaType === 'text/html' ? sourceRange(sourceMap, proof) : undefined
}

function invalid(document: Document, claim: Claim, problems: readonly { path: PropertyKey[]; message: string }[]) {
  const what = problems.map(({ path, message }) => `${path.join('.') || 'record'}: ${message}`).join('; ')
  const [first] = claim.evidence
  return {
    ...issueOf(document, 'invalid-record', 'error', `${claim.type}/${claim.event} left out: ${what}`),
    ...(first === undefined ? {} : { position: { start: first.start, end: first.end }, rule: first.rule }),
  }
}

function issueOf(document: Document, code: string, severity: IssueRecord['severity'], reason: string): IssueRecord {
  return { source: document.source, stage: 'extract', code, severity, reason }
}
