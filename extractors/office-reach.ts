/** Which office a clause about somebody means, be it named in the clause or elsewhere in the text. */
import type { Chunk } from './german/chunks.ts'
import { rolesOfUnit } from './german/office-body.ts'
import { findOffices } from './german/offices.ts'
import { HEAD_OF_BODY, holderOf, type Office } from './holders.ts'
import { nameOf } from './participants.ts'
import type { BodyReference, Found } from './rule.ts'

/** An office with its chunk, where it stands in the clause, or the body that its holder heads. */
export interface Reached {
  readonly office: Office
  readonly chunk?: Chunk | undefined
  readonly body?: BodyReference | undefined
}

const reached = (chunk: Chunk): Reached[] => (chunk.mentions.office ? [{ office: chunk.mentions.office, chunk }] : [])

/** Title and appositions: *Staatssekretär Lemke, Bevollmächtigter für E-Government, …*. */
export function ownOffices({ clause: { chunks } }: Found, person: Chunk | undefined): Reached[] {
  const name = nameOf(person)
  if (name === undefined) return []
  return chunks.flatMap((c, i) => (c.tags.has('Office') && nameOf(holderOf(chunks, i)) === name ? reached(c) : []))
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
    const at = /^(?:auch|zugleich|gleichzeitig|damit|der|die)$/.test(chunks[i + 2]?.lower ?? '') ? i + 3 : i + 2
    const added = chunks[at]
    if (!added?.mentions.office || holderOf(chunks, at)) return all
    all.push({ office: added.mentions.office, chunk: added })
    i = at
  }
}

/** *das Ressort der Digitalministerin*, *mit dem CIO*, *beim CIO*: somebody else's office, spoken of. */
function isAttribute(chunks: readonly Chunk[], i: number): boolean {
  const [article, before] = [chunks[i - 1], chunks[i - 2]]
  const hasArticle =
    article !== undefined && /^(?:de[rsmn]|eine[rsm]|ihre[rsm]|seine[rsm]|unsere[rsm])$/.test(article.lower)
  const lead = hasArticle ? before : article
  if (lead && GOVERNING.test(lead.lower) && Object.keys(lead.mentions).length === 0) return true
  if (!hasArticle || !before) return false
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

/** The office of which the sentence or the text before it speaks: for *das Amt*, *diese Funktion*, *die Nachfolge*. */
export function spokenOf(found: Found): Reached[] {
  const { sentence, document } = found
  const inSentence = sentence.clauses.flatMap(({ chunks }) =>
    chunks.flatMap((c, i) => (c.tags.has('Office') && !holderOf(chunks, i) ? reached(c) : [])),
  )
  const near = document.officesNear(sentence.offset)
  return [...inSentence, ...officeInCompound(sentence.text), ...near.map((office) => ({ office }))]
}

const COMPOUND =
  /(?<![\p{L}-])(?<office>(?:Landes-|Bundes-)?(?:CIO|CDO|CISO))-(?:Wechsel|Posten|Amt|Stelle|Nachfolge|Position|Rolle|Funktion|Suche|Besetzung)/u

/** *CIO-Wechsel in Mainz*: the office stands in a compound. */
function officeInCompound(text: string): Reached[] {
  const name = COMPOUND.exec(text)?.groups?.office
  const office = name ? findOffices(name)[0] : undefined
  return office ? [{ office }] : []
}

/** What a clause calls an office without naming it. */
export type Duty =
  | { readonly kind: 'office'; readonly reached: Reached }
  | { readonly kind: 'headship'; readonly reached: Reached }
  | { readonly kind: 'anaphoric' }

const OFFICE_ITSELF =
  /^(?:\p{L}+-)?(?:amt|amtes|amts|posten|postens|amtsgeschäfte|nachfolge|dienst|chefsessel|ministeramt|stuhl|stuhls|sessel)$/u
const TASK = /^(?:\p{L}+-)?(?:aufgaben?|funktion|position|stelle|rolle|zuständigkeit|verantwortung|steuerung)$/u
/** *das Präsidentenamt*, *den Vorstandsvorsitz*: names the office, though not its holder. */
const OFFICE_OF_HEAD =
  /^(?:vorstandsvorsitz|präsidentenamt|präsidentschaft|präsidentenposten|direktorenposten|geschäftsführerposten|chefsessel|chefposten)(?:e?s)?$/
const TOP =
  /^(?:leitung|führung|spitze|geschäfte|chefsessel|chefposten|amtsleitung|geschäftsführung|geschäftsleitung|behördenleitung|doppelspitze)$/
/** *steht am Ruder*, *übergibt das Zepter*, *lenkt die Geschicke*: whoever has it heads something. */
const HELM =
  /^(?:ruder|steuer|steuerrad|lenkrad|zepter|heft|zügel|zügeln|kommando|taktstock|staffelstab|staffel|stab|geschicke|amtsgeschäfte)$/
const DETERMINED =
  /^(?:diese[rnms]?|dessen|deren|seine[rnms]?|ihre[rnms]?|das|dem|des|den|derselben|dieselbe|gleicher|gleichen|selben)$/
const GENERIC_BODY =
  /^(?:haus|hauses|behörde|bundesamt|landesamt|bundesbehörde|landesbehörde|amt|amtes|anstalt|betrieb|betriebs|betriebes|landesbetriebs?|einrichtung|dienstleisters?|it-dienstleisters?|agentur|zentrums?|rechenzentrums?|hauses|ressorts?|ministeriums|digitalressorts?|digitalisierungsressorts?|gmbh|gesellschaft)$/

/** Reads *das Amt des CIO*, *die Leitung des ITZBund*, *dessen Leitung*, *diese Aufgabe*, *den CIO-Posten*. */
export function dutyIn(found: Found): Duty | undefined {
  const { chunks } = found.clause
  for (const [i, c] of chunks.entries()) {
    // *die Leitung des ITZBund* is read as an office by itself
    if (c.mentions.office && !isTitle(chunks, c) && isHeadship(c, chunks[i - 1]))
      return { kind: 'office', reached: { office: c.mentions.office, chunk: c } }
    if (Object.keys(c.mentions).length > 0 || !/^\p{Lu}/u.test(c.text)) continue
    const ofCompound = /^(?<office>(?:Landes-|Bundes-)?(?:CIO|CDO|CISO))-/u.exec(c.text)?.groups?.office
    if (ofCompound && (OFFICE_ITSELF.test(c.lower) || TASK.test(c.lower))) {
      const office = findOffices(ofCompound)[0]
      if (office) return { kind: 'office', reached: { office, chunk: c } }
    }
    if (OFFICE_OF_HEAD.test(c.lower)) {
      const body =
        chunks.find((b) => b.tags.has('Agency'))?.mentions.body ??
        found.document.itBodyNear(found.sentence.offset + c.start)
      return { kind: 'headship', reached: { office: { ...HEAD_OF_BODY, label: c.text }, body } }
    }
    const ofOther = isModified(chunks[i + 1]) && chunks[i + 2]?.lower !== 'handelns'
    if (HELM.test(c.lower) && /^(?:am|ans|das|die|den|vom|dem|zum)$/.test(chunks[i - 1]?.lower ?? '')) {
      const body = chunks.find((b) => b.tags.has('Agency') || b.tags.has('Ministry'))
      if (!body && ofOther) continue
      return body ? { kind: 'headship', reached: headOf(body) } : { kind: 'anaphoric' }
    }
    const isTop = TOP.test(c.lower)
    if (!isTop && !OFFICE_ITSELF.test(c.lower) && !TASK.test(c.lower)) continue
    const named = chunks
      .slice(i + 1, i + 5)
      .find((o) => o.tags.has('Office') || o.tags.has('Person') || o.tags.has('Finite'))
    if (named?.mentions.office && !isTitle(chunks, named))
      return { kind: 'office', reached: { office: named.mentions.office, chunk: named } }
    if (isTop) {
      const body = bodyAfter(found, i) ?? (standsAlone(chunks, i) ? genericHead(found, c, []) : undefined)
      if (body) return { kind: 'headship', reached: body }
      if (/^(?:amtsleitung|spitze)$/.test(c.lower) && !DETERMINED.test(chunks[i - 1]?.lower ?? '')) continue
    }
    const before = chunks[i - 1]?.lower ?? ''
    if (
      /^(?:steuerung|verantwortung|zuständigkeit)$/.test(c.lower) &&
      chunks.slice(i + 1, i + 4).some((t) => IT_TOPIC.test(t.lower))
    )
      return { kind: 'anaphoric' }
    if (OFFICE_ITSELF.test(c.lower) && c.lower !== 'dienst') return { kind: 'anaphoric' }
    if (/^(?:diese[rnms]?|derselben|dieselbe|gleiche[rn]?|selben?|seine[rnm]?|ihre[rnm]?)$/.test(before))
      return { kind: 'anaphoric' }
    if (/^(?:aufgabe|funktion|stelle|position)$/.test(c.lower) && DETERMINED.test(before)) return { kind: 'anaphoric' }
    if (
      /^(?:aufgabe|funktion|stelle|position)$/.test(c.lower) &&
      before === 'die' &&
      (!isModified(chunks[i + 1]) || chunks[i + 2]?.tags.has('Person'))
    )
      return { kind: 'anaphoric' }
  }
  return undefined
}

/** *Die Geschäfte führt X*, *An der Spitze steht X*: of the body of which the text speaks. */
function standsAlone(chunks: readonly Chunk[], i: number): boolean {
  const [preposition, article] = [chunks[i - 2]?.lower, chunks[i - 1]?.lower]
  if (chunks[i]?.lower === 'geschäfte') return article === 'die' && !isModified(chunks[i + 1])
  return (
    chunks[i]?.lower === 'spitze' && preposition === 'an' && article === 'der' && i === 2 && !isModified(chunks[i + 1])
  )
}

/** *die Leitung des ITZBund*, *den Vorsitz des Vorstands*; *den Vorstand* as what somebody takes over, not as who does. */
const isHeadship = ({ text }: Chunk, article: Chunk | undefined): boolean =>
  /^(?:[\p{L}-]*leitung|präsidium|vorsitz|geschäftsführung)(?!\p{L})/iu.test(text) ||
  (/^vorstand(?!\p{L})/iu.test(text) && /^(?:den|im)$/.test(article?.lower ?? ''))

/** *die Steuerung der IT*, *die Verantwortung für die Digitalisierung*. */
const IT_TOPIC =
  /^(?:it|landes-it|verwaltungs-it|informationstechnik|digitalisierung|verwaltungsdigitalisierung|it-strategie|it-steuerung)$/

const isTitle = (chunks: readonly Chunk[], office: Chunk) =>
  chunks[chunks.indexOf(office) + 1]?.tags.has('Person') ?? false
const isModified = (next: Chunk | undefined) =>
  next !== undefined && /^(?:des|der|für|von|eines|einer|im|in|bei|beim|zu|,)$/.test(next.lower)

/** *an die Spitze der saarländischen Verwaltungs-IT* */
const IT_OF_ADMINISTRATION = /^(?:verwaltungs|landes|stadt|kreis|bundes|kommunal)-it$/

/** *die Leitung des ITZBund*, *an der Spitze der Behörde*, *dessen Leitung*: of which body the clause at `i` speaks. */
function bodyAfter(found: Found, i: number): Reached | undefined {
  const { chunks } = found.clause
  const after = chunks.slice(i + 1, i + 5)
  const stop = after.findIndex((c) => c.tags.has('Finite') || c.tags.has('Person'))
  const reach = stop < 0 ? after : after.slice(0, stop)
  const it = reach.find((c) => IT_OF_ADMINISTRATION.test(c.lower))
  if (it)
    return {
      office: { ...HEAD_OF_BODY, roles: ['CIO'], digital: true, label: `${chunks[i]?.text} der ${it.text}` },
      chunk: it,
    }
  const named =
    reach.find((c) => c.tags.has('Agency') || c.tags.has('Ministry')) ??
    reach.find((c) => c.tags.has('Company') || c.tags.has('Association'))
  if (named?.mentions.body?.form === 'generic') return genericHead(found, named, [named]) ?? headOf(named)
  if (named) return headOf(named)
  const generic =
    reach.some((c) => GENERIC_BODY.test(c.lower)) ||
    /^(?:dessen|deren|seine[rnm]?|ihre[rnm]?)$/.test(chunks[i - 1]?.lower ?? '')
  if (!generic) return undefined
  return genericHead(found, chunks[i] as Chunk, reach)
}

function genericHead(found: Found, at: Chunk, reach: readonly Chunk[]): Reached | undefined {
  const last = found.document.bodyNear(found.sentence.offset + at.start, (b) => b.digital || b.kind === 'ministry', 400)
  const meant = reach.some((c) => /^(?:es|haus|hauses)$/.test(c.lower)) && last?.kind === 'ministry'
  const ministry = meant || reach.some((c) => /ministeriums|ressort/.test(c.lower))
  if (ministry) {
    const digital = meant
      ? last.digital
      : reach.some((c) => /digital/.test(c.lower)) || found.document.hasDigitalMinistry
    return { office: { ...HEAD_OF_BODY, roles: ['minister'], digital, label: 'Minister' } }
  }
  const offset = found.sentence.offset + at.start
  const isUnit = (b: BodyReference) => rolesOfUnit(b.name).length > 0
  const body = found.document.bodyNear(offset, isUnit, 150) ?? found.document.itBodyNear(offset)
  if (!body) return undefined
  const unit = rolesOfUnit(body.name)
  return unit.length
    ? { office: { ...HEAD_OF_BODY, roles: unit, digital: true, organisation: body.name } }
    : { office: HEAD_OF_BODY, body }
}

/** Head of a named body; of a ministry its minister. */
export function headOf(body: Chunk): Reached {
  const mention = body.mentions.body
  if (body.tags.has('Ministry'))
    return {
      office: { ...HEAD_OF_BODY, roles: ['minister'], digital: mention?.digital ?? false },
      chunk: body,
      body: mention,
    }
  if (body.tags.has('Company') || body.tags.has('Association'))
    return { office: { ...HEAD_OF_BODY, company: true, label: body.text }, chunk: body }
  const unit = mention ? rolesOfUnit(mention.name) : []
  if (unit.length)
    return {
      office: { ...HEAD_OF_BODY, roles: unit, digital: true, organisation: mention?.name ?? body.text },
      chunk: body,
    }
  return { office: HEAD_OF_BODY, chunk: body, body: mention }
}

/** The body that somebody heads in *leitet das ITZBund*, *führt das Haus*, *führt die Geschäfte (der Anstalt)*. */
export function headedBody(found: Found): Reached | undefined {
  const { chunks } = found.clause
  const body = chunks.find(
    (c, i) => (c.tags.has('Agency') || c.tags.has('Ministry')) && !isPlaceOnly(chunks[i - 1]) && !ofWork(chunks, i),
  )
  if (body?.mentions.body?.form === 'generic') return genericHead(found, body, [body]) ?? headOf(body)
  if (body) return headOf(body)
  const generic = chunks.find(
    (c, i) =>
      GENERIC_BODY.test(c.lower) &&
      (/^(?:das|die|dem|den|der|des|dieses|diese|unser|unsere|unserem)$/.test(chunks[i - 1]?.lower ?? '') ||
        /^(?:landes|bundes|stadt)eigene|^kommunale|^städtische/.test(chunks[i - 1]?.lower ?? '')),
  )
  const business = chunks.find(
    (c, i) => c.lower === 'geschäfte' && chunks[i - 1]?.lower === 'die' && !isModified(chunks[i + 1]),
  )
  // *leitet die IT der Stadt Münster*
  const it = chunks.find(
    (c, i) => /^(?:it|informationstechnik|landes-it|stadt-it)$/.test(c.lower) && chunks[i - 1]?.lower === 'die',
  )
  if (it && chunks.some((c) => c.tags.has('Place') || c.tags.has('Government')))
    return { office: { ...HEAD_OF_BODY, roles: ['CIO'], digital: true, label: 'Leitung der IT' }, chunk: it }
  const pronoun = chunks.find((c) => c.lower === 'es' && !c.tags.has('Person'))
  const ofDigital =
    generic && /^ressort$/.test(generic.lower) ? chunks.slice(chunks.indexOf(generic), chunks.indexOf(generic) + 4) : []
  if (generic && ofDigital.some((c) => /digital/.test(c.lower))) return genericHead(found, generic, ofDigital)
  const at = generic ?? business ?? (chunks.some((c) => c.tags.has('Person')) ? pronoun : undefined)
  return at ? genericHead(found, at, [at]) : undefined
}

const isPlaceOnly = (before: Chunk | undefined) =>
  /^(?:bei|beim|im|am|aus|vom|seit|mit|gegenüber|durch|auf|von|zum|zur|für)$/.test(before?.lower ?? '')

/** *leitet im ITZBund die Abteilung*, *leitet das Projekt des ITZBund*: somebody heads only a part. */
function ofWork(chunks: readonly Chunk[], body: number): boolean {
  const owner = chunks[body - 1]
  if (
    owner &&
    /^(?:des|der|dem)$/.test(owner.lower) &&
    chunks[body - 2]?.tags.has('Noun') &&
    !TOP.test(chunks[body - 2]?.lower ?? '')
  )
    return true
  return (
    chunks.slice(0, body).some((c) => /^(?:im|in|beim|bei)$/.test(c.lower) && chunks.indexOf(c) >= body - 2) ||
    chunks.some((c) => PART.test(c.lower))
  )
}
const PART =
  /^(?:abteilung|referat|team|projekt|bereich|stabsstelle|arbeitsgruppe|fachbereich|sachgebiet|programm|unterabteilung|gruppe|dezernat|geschäftsbereich|gespräche?|verhandlungen|interview)$/

/** Head of the IT body that the sentence names: *Rechenzentrum Nord: X hat die Nachfolge von Y angetreten*. */
export function headOfBodyBeside({ sentence }: Found): Reached[] {
  const bodies = sentence.chunks.filter((c) => c.tags.has('Agency') && c.mentions.body?.digital)
  return bodies.slice(0, 1).map(headOf)
}

/** *Die Datenzentrale hat eine neue Leitung; Vorgänger X ist in Rente*: the body of which the text speaks. */
export function headOfBodyNear({ document, sentence }: Found): Reached[] {
  const body = document.itBodyNear(sentence.offset)
  return body ? [{ office: HEAD_OF_BODY, body }] : []
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
