/** Which body somebody heads. */
import { isBackReference } from '../german/bodies/back-references.ts'
import { isCalledSo } from '../german/bodies/kinds-of-nouns.ts'
import type { Chunk } from '../german/chunks.ts'
import { latin } from '../german/latin.ts'
import type { BodyReference, Found } from '../rule.ts'
import { isItBody } from './head-of-part.ts'
import type { Office } from './office.ts'
import type { Reached } from './office-reach.ts'
import { pointingNoun } from './pointing-noun.ts'

/** The office's own body, else the one that the rule found, else for a head the IT body of which the text speaks. */
export function bodyOf(found: Found, { office, chunk, body }: Reached): BodyReference | undefined {
  const own = office.body ?? (office.organisation ? undefined : body)
  if (own) return own.digital && own.jurisdiction ? own : (found.document.bodyNamed(own.name) ?? own)
  if (!office.roles.includes('agency-head')) return undefined
  const chaired = chairedBody(found, office, chunk)
  if (chaired) return chaired.digital ? chaired : undefined
  // *ITS-Geschäftsführer*, where the text has introduced the acronym
  if (office.organisation) return bodyCalled(found, office.organisation)
  if (found.document.ownerOfPage()?.kind === 'ministry' && /leitung/iu.test(office.label ?? '')) return undefined
  const offset = found.sentence.offset + (chunk?.start ?? 0)
  const noun = OF_BODY.exec(office.label ?? '')?.groups?.noun?.toLowerCase() ?? ''
  const { chunks } = found.clause
  const before = chunk ? chunks.filter((c) => c.end < chunk.start) : chunks
  const pointing = isBackReference(noun) ? noun : pointingNoun(before)
  const mayBe = pointing ? found.document.mayMean(pointing, offset) : () => true
  const inClause = found.clause.chunks.find(
    ({ tags, mentions: { body } }) =>
      tags.has('Agency') && body && isItBody(body) && body.form !== 'generic' && mayBe(body),
  )
  // *Präsidentin des Landesamtes*, *Leiter des Amtes*: one that is called so
  if (pointing === noun && /amt(?:e?s)?$/.test(noun)) {
    const meant = found.document.bodyNear(found.sentence.offset, (b) => isCalledSo(noun, b))
    return meant?.digital ? meant : undefined
  }
  const near = inClause?.mentions.body ?? found.document.itBodyNear(offset, pointing)
  if (near) return near
  // *Leiter des Rechenzentrums der Stadt*: an IT body by its kind alone
  const kind = /(?<=(?:des|der) )(?:Rechenzentrum|Datenzentrale)/u.exec(office.label ?? '')?.[0]
  return kind ? { name: kind, kind: 'it-provider', digital: true } : undefined
}

/** *Geschäftsführerin des Zweckverbandes* */
const OF_BODY = latin` (?:des|der) (?<noun>\p{Lu}\p{L}*)$`

/** *Vorsitzende des Verbandes*; *dessen Vorsitzender*, of a body in the same sentence: there are also associations and committees. */
function chairedBody({ document, sentence }: Found, { label }: Office, chunk: Chunk | undefined) {
  const isOfVerband = /orsitzende[rnm]? des (?:Zweckv|V)erband(?:e?s)?$/u.test(label ?? '')
  if (!chunk || !(isOfVerband || /^(?:\p{Ll}+ )*Vorsitzende[rnm]?$/u.test(label ?? ''))) return undefined
  const fits = (b: BodyReference) => !isOfVerband || b.kind !== 'council'
  const near = document.bodyNear(sentence.offset + chunk.start, fits, isOfVerband ? 1500 : chunk.start)
  return near?.kind === 'it-provider' ? near : { digital: false as const, name: '', kind: 'association' as const }
}

/** *eGo-Geschäftsführer* on a page about the *Zweckverband eGo-Saar* */
const bodyCalled = ({ document, sentence }: Found, name: string): BodyReference | undefined =>
  document.bodyNamed(name) ??
  document.bodyNear(sentence.offset, (b) => b.digital && b.name.split(/[ -]/).includes(name))
