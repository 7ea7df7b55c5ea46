/** Which office a clause about somebody means, be it named in the clause or elsewhere in the text. */

import { ALSO } from '../german/also.ts'
import { type Chunk, isMention } from '../german/chunks.ts'
import { latin } from '../german/latin.ts'
import { findOffices } from '../german/offices.ts'
import type { Found } from '../rule.ts'
import { dutyIn } from './duty.ts'
import type { Reached } from './headship.ts'
import { nameOf } from './persons-of-clause.ts'
import { holderOf } from './title-holder.ts'

export type { Reached } from './headship.ts'

const reached = (chunk: Chunk): Reached[] => (chunk.mentions.office ? [{ office: chunk.mentions.office, chunk }] : [])

/** Title and appositions: *Staatssekretär Lemke, Bevollmächtigter für E-Government, …*. */
export function ownOffices({ clause: { chunks } }: Found, person: Chunk | undefined): Reached[] {
  const name = nameOf(person)
  if (name === undefined) return []
  return chunks.flatMap((c, i) => (c.tags.has('Office') && nameOf(holderOf(chunks, i)) === name ? reached(c) : []))
}

/** The title may stand in another clause of the sentence. */
export function ownInSentence(found: Found, person: Chunk | undefined): Reached[] {
  const { chunks } = found.sentence
  return chunks.flatMap((c, i) =>
    c.mentions.office && nameOf(holderOf(chunks, i)) === nameOf(person) && nameOf(person)
      ? [{ office: c.mentions.office, chunk: c }]
      : [],
  )
}

/** The offices of the clause that are nobody's title and no other word's attribute: what somebody becomes, is or leaves. */
export function predicateOffices({ clause: { chunks } }: Found): Reached[] {
  return chunks.flatMap((c, i) =>
    c.tags.has('Office') && !holderOf(chunks, i) && !isAttribute(chunks, i) ? reached(c) : [],
  )
}

/** *ist Staatssekretär und CIO des Landes*: the office, and those that a clause adds to it. */
export function withAdded({ clause: { chunks } }: Found, first: Reached): readonly Reached[] {
  const all = [first]
  for (let i = first.chunk ? chunks.indexOf(first.chunk) : chunks.length; ; ) {
    const link = chunks[i + 1]
    if (!link || !(link.tags.has('Comma') || /^(?:und|sowie)$/.test(link.lower))) return all
    // *ist nicht nur Staatssekretärin, sondern auch CIO*
    const isContrast = chunks[i + 2]?.lower === 'sondern' && chunks[i + 3]?.lower === 'auch'
    const at = isContrast ? i + 4 : OR_ARTICLE.test(chunks[i + 2]?.lower ?? '') ? i + 3 : i + 2
    const added = chunks[at]
    if (!added?.mentions.office || holderOf(chunks, at)) return all
    all.push({ office: added.mentions.office, chunk: added })
    i = at
  }
}

const OR_ARTICLE = latin`^(?:${ALSO}|damit|der|die)$`

/** *das Ressort der Digitalministerin*, *mit dem CIO*, *beim CIO*: somebody else's office, spoken of. */
export function isAttribute(chunks: readonly Chunk[], i: number): boolean {
  const [article, before] = [chunks[i - 1], chunks[i - 2]]
  const hasArticle =
    article !== undefined && /^(?:de[rsmn]|eine[rsm]|ihre[rsm]|seine[rsm]|unsere[rsm])$/.test(article.lower)
  const lead = hasArticle ? before : article
  if (lead && GOVERNING.test(lead.lower) && !isMention(lead)) return true
  if (!hasArticle || !before) return false
  // *Inhaber der Funktion des CIO*
  if (/^(?:funktion|amte?s|postens)$/.test(before.lower) && /^inhaber(?:in)?$/.test(chunks[i - 4]?.lower ?? ''))
    return false
  const noun = before.tags.has('Noun') || before.tags.has('Body') || before.tags.has('VerbNoun')
  return noun && /^(?:des|der|eines|einer|ihres|seines)$/.test(article.lower)
}
const GOVERNING = /^(?:mit|von|vom|durch|beim|bei|für|unter|ohne|gegenüber|neben|laut)$/

/** The offices that the text gives the person elsewhere, those with a name of their own first. */
export function knownOffices({ document }: Found, person: Chunk | undefined): Reached[] {
  const name = nameOf(person)
  if (name === undefined) return []
  const offices = document.officesOf(name).map((office) => ({ office }))
  return [...offices.filter(({ office }) => office.label), ...offices.filter(({ office }) => !office.label)]
}

/** Of the offices that the text gives the person before this clause, the last: for *dieses Amt legte sie nieder*. */
export function lastHeld({ document, sentence, clause }: Found, person: Chunk | undefined): Reached[] {
  const from = sentence.offset + (clause.chunks.find((c) => !c.tags.has('Antecedent'))?.start ?? 0)
  const before = document.officesOf(nameOf(person) ?? '').filter(({ at }) => at !== undefined && at < from)
  const last = Math.max(...before.map(({ at }) => at ?? 0))
  return before.filter(({ at }) => at === last).map((office) => ({ office }))
}

/** The office of which the sentence or the text before it speaks: for *das Amt*, *diese Funktion*, *die Nachfolge*. */
export function spokenOf(found: Found): Reached[] {
  const { sentence, document } = found
  const near = document.officesNear(sentence.offset)
  return [...officesIn(sentence.clauses), ...officeInCompound(sentence.text), ...near.map((office) => ({ office }))]
}

/** The office that the text named last before this clause: for *der dieses Amt seit 2017 ausübt*. */
export function spokenBefore({ clause, sentence, document }: Found): Reached[] {
  const { clauses } = sentence
  const near = document.officesNear(sentence.offset)
  return [...officesIn(clauses.slice(0, clauses.indexOf(clause))).toReversed(), ...near.map((office) => ({ office }))]
}

const officesIn = (clauses: Found['sentence']['clauses']): Reached[] =>
  clauses.flatMap(({ chunks }) =>
    chunks.flatMap((c, i) => (c.tags.has('Office') && !holderOf(chunks, i) ? reached(c) : [])),
  )

/** *CIO-Wechsel*, *CDO-Stelle*: the office in a compound. */
export const COMPOUND = latin`(?<![\p{L}-])(?<office>(?:Landes-|Bundes-)?(?:CIO|CDO|CISO))-(?:Wechsel|Posten|Amt|Stelle|Nachfolge|Position|Rolle|Funktion|Suche|Besetzung|Sessel|Stuhl)s?(?!\p{L})`

/** *CIO-Wechsel in Mainz*: the office stands in a compound. */
function officeInCompound(text: string): Reached[] {
  const name = COMPOUND.exec(text)?.groups?.office
  const office = name ? findOffices(name)[0] : undefined
  return office ? [{ office }] : []
}

/**
 * The offices that may be meant where a verb alone says that somebody comes or goes: the person's own in the clause, what
 * the clause names besides, what the text gives the person, and where it says *das Amt*, that of which the text speaks.
 */
export function officesInReach(found: Found, person: Chunk | undefined, { spoken = false } = {}): Reached[] {
  const duty = dutyIn(found)
  const named = duty && duty.kind !== 'anaphoric' ? [duty.reached] : []
  return [
    ...named,
    ...predicateOffices(found),
    ...ownOffices(found, person),
    ...knownOffices(found, person),
    ...(spoken || duty?.kind === 'anaphoric' ? spokenOf(found) : []),
  ]
}
