/** What happens to bodies, told with a noun: *Gründung der Digitalagentur 2016*. */

import { namesDigital } from '../german/bodies.ts'
import type { Chunk } from '../german/chunks.ts'
import { isFiniteOfClause } from '../german/clauses/parts.ts'
import { latin } from '../german/latin.ts'
import type { Phrase } from '../german/phrases.ts'
import { type Found, type Reading, type Refusal, type Rule, refuse } from '../rule.ts'
import { tookPlace } from '../took-place.ts'
import { anyNameIn, type Participant, participantsOf, phrases, spokenOf } from './bodies/participants.ts'
import { ofReference } from './bodies/references.ts'
import { isLegalForm } from './changed/legal-forms.ts'
import { renamedTo } from './changed/renamed.ts'
import { dateIn } from './dates.ts'
import { NO_NOUN_EXAMPLES, NOUN_EXAMPLES } from './nominal-examples.ts'
import { type AgencyEvent, factOf, factsOf, phrasesWith } from './slots.ts'
import { isAffiliation } from './transferred/affiliation.ts'
import { newParent } from './transferred/parents.ts'
import { mergedInto } from './united/absorbed.ts'
import { resultIn } from './united/unions.ts'
import { anchorOf, plainPhrases } from './voice.ts'

const EVENT_OF: readonly (readonly [tag: string, event: AgencyEvent])[] = [
  ['Found', 'founded'],
  ['Install', 'founded'],
  ['Arise', 'founded'],
  ['Constitute', 'founded'],
  ['Rename', 'renamed'],
  ['Convert', 'converted'],
  ['Transfer', 'transferred'],
  ['Dissolve', 'dissolved'],
  ['Absorb', 'transferred'],
]

/** *Gründung der Digitalagentur 2016*, *mit der Errichtung des Amts zum 1. Mai 2015*, *Umwandlung in eine Anstalt*. */
function readNominal(found: Found): Reading | readonly Reading[] | Refusal {
  const noun = anchorOf(found)
  if (!noun.tags.has('VerbNoun')) return refuse('read as a verb')
  const lead = found.sentence.text.slice(0, noun.start)
  if (/(?:TOP|Tagesordnungspunkt) ?\d+(?:\.\d+)?[:.\s]*$/u.test(lead)) return refuse('an item of an agenda')
  if (/(?:Gesetz|Verordnung|Erlass|Satzung|Vertrag)(?:e?s)? (?:über|zu)(?: die| den| das|r|m)? $/u.test(lead))
    return refuse('the title of a law')
  const event = EVENT_OF.find(([tag]) => noun.tags.has(tag))?.[1]
  const phrase = phrases(found).find((p) => p.heads.includes(noun))
  if (!event || !phrase) return refuse('no noun of an event')
  const date = dateBeside(phrase, found)
  if (!date) return refuse('presupposed: no date beside the noun, and nothing says that it happened')
  const listed = event === 'founded' ? listedAfterColon(phrase, found) : []
  const owners = listed.length ? listed : ownedBy(phrase, found)
  const bodies = owners.length ? owners : unnamedOwner(phrase, found)
  const extra = date === 'own' ? {} : { date }
  return factsOf(
    bodies.map((b) => readOne(event, b, found, extra)),
    'whose it is is not said',
  )
}

function readOne(
  event: AgencyEvent,
  body: Participant,
  found: Found,
  extra: { date?: Reading['date'] },
): Reading | Refusal {
  const into = phrasesWith(found, /^(?:in|zu|an|auf|unter)$/).filter((p) => p.start > found.match.start)
  if (event === 'converted' || event === 'renamed' || event === 'transferred') {
    const form = into.find(isLegalForm)
    if (form && event !== 'renamed') return factOf('converted', body, found, extra)
    const next = into.map((p) => resultIn(p, found)).find((b) => b && !b.reference)
    // *1999 Eingliederung in das Rechenzentrum Nord*, *Überleitung an Dataport*: into a body of its kind
    const isAbsorbed =
      anchorOf(found).tags.has('Absorb') &&
      next &&
      /^(?:it-provider|company)$/.test(next.kind) &&
      !/^ein/.test(next.phrase.determiner ?? '')
    if (isAbsorbed && !next.unfit) return withDate(mergedInto(next, [body], found), extra)
    if (event !== 'transferred')
      return next ? withDate(renamedTo(next, [body], found), extra) : refuse('into what is not said')
    const parent = newParent(found, body)
    return parent ? factOf('transferred', body, found, { ...extra, parent }) : refuse('where it moves is not said')
  }
  return factOf(event, body, found, extra)
}

const withDate = (reading: Reading | Refusal, { date }: { date?: Reading['date'] }): Reading | Refusal =>
  'refused' in reading || !date ? reading : { ...reading, date }

const ITEM = latin`^(?<name>\p{Lu}[^(:;]{3,80}?)(?: \((?<acronym>[^)]{2,14})\))?\.?$`

/** *Gründung dreier Zweckverbände: A (AA), B (BB)*: the bodies are named behind the colon. */
function listedAfterColon(noun: Phrase, found: Found): Participant[] {
  const owner = phrases(found).find((p) => p.owner === noun || (p.preposition === 'von' && p.start === noun.end))
  const kind = owner?.heads.find((h) => h.mentions.body) ?? owner?.heads[0]
  const { text } = found.sentence
  if (
    !owner ||
    !kind ||
    text[kind.end] !== ':' ||
    !/(?:verbände|betriebe|anstalten|agenturen|behörden|zentren|dienstleister)n?$/u.test(kind.lower)
  )
    return []
  return text
    .slice(kind.end + 1)
    .split(/, | und (?=\p{Lu})/u)
    .flatMap((item) => {
      const { name, acronym } = ITEM.exec(item.trim())?.groups ?? {}
      if (!name || !(namesDigital(name) || namesDigital(kind.text))) return []
      const reference = { name, digital: true, kind: 'it-provider' as const, ...(acronym ? { acronym } : {}) }
      return [ofReference(reference, kind, owner)]
    })
}

/** Genitives and *von* right behind the noun, with all that is coordinated with them. */
function ownedBy(noun: Phrase, found: Found): Participant[] {
  const named = anchorOf(found).tags.has('Rename')
  // *Wechsel vom Finanz- ins Digitalministerium*: whence, not whose.
  const isSource = anchorOf(found).tags.has('Transfer')
  const all = phrases(found)
  const first = all.find(
    (p) => p.owner === noun || (p.preposition === 'von' && !isSource && !p.owner && p.start === noun.end),
  )
  if (!first) return []
  const bodiesOf = (p: Phrase) => (named ? (anyNameIn(p, found) ?? []) : participantsOf(p, found))
  const own = all.filter((p) => p.group === first.group).flatMap(bodiesOf)
  // *Gründung des LVN, des Landesbetriebs für das Verwaltungsnetz*
  return own.length
    ? own
    : all.filter((p) => p.beside === first && /^de[rs]$/.test(p.determiner ?? '')).flatMap(bodiesOf)
}

/** *2012 Umbenennung in C* in the chronicle of a body, *seit ihrer Gründung 2009 betreut die AKDB*. */
function unnamedOwner(noun: Phrase, found: Found): Participant[] {
  if (dateOfListed(noun, found) || !found.clause.chunks.some((c) => c.tags.has('Finite'))) {
    // *1973: Start in Freiburg*: of what is not said
    if (anchorOf(found).tags.has('Constitute')) return []
    const moves = anchorOf(found).tags.has('Transfer') && phrasesWith(found, /^(?:in|zu|unter)$/).some(isAffiliation)
    const to = anchorOf(found).tags.has('Transfer') ? /^(?:in|zu|an|auf)$/ : /^(?:in|zu)$/
    const into = moves || phrasesWith(found, to).some((p) => p.start === noun.end)
    const asForm = phrasesWith(found, /^als$/).some((p) => p.start === noun.end && isLegalForm(p))
    return into || asForm ? [spokenOf(found, anchorOf(found))].filter((b) => b !== undefined) : []
  }
  const happened = tookPlace(found.clause.chunks) && found.clause.chunks.some((c) => c.mentions.date)
  if (/^(?:der|die|das)$/.test(noun.determiner ?? '') && !noun.preposition && happened)
    return [spokenOf(found, anchorOf(found), 300)].filter((b) => b !== undefined)
  // *An der Spitze steht seit deren Gründung X*
  const possessive = found.clause.chunks
    .slice(Math.max(0, noun.start - 1), noun.end)
    .find((c) => /^(?:dessen|deren)$/.test(c.lower))
  if (possessive) return ownerBefore(possessive, found)
  // *Mit der Umwandlung in eine Anstalt zum 1. Januar 2010 wurde A selbstständig*
  const isOfSubject =
    /^(?:mit|seit|nach|bei|durch|infolge)$/.test(noun.preposition ?? '') &&
    phrasesWith(found, /^in$/).some((p) => p.start === noun.end && isLegalForm(p))
  if (!isOfSubject && !/^(?:sein|ihr)/.test(noun.determiner ?? '')) return []
  const subjects = plainPhrases(found).flatMap((p) => participantsOf(p, found))
  return subjects.length ? subjects.slice(0, 1) : [spokenOf(found, anchorOf(found), 300)].filter((b) => b !== undefined)
}

/** *leitet den Verein seit dessen Gründung*: what its clause names right before, else what the text spoke of. */
function ownerBefore(possessive: Chunk, found: Found): Participant[] {
  const isThing = (h: Chunk) => !h.tags.has('Person') && !h.mentions.date && !h.mentions.office
  const named = phrases(found).findLast((p) => p.heads.some((h) => h.start < possessive.start) && p.heads.some(isThing))
  if (named) return participantsOf(named, found)
  return [spokenOf(found, possessive, 400)].filter((b) => b !== undefined)
}

const isCouncil = (c: Chunk): boolean => c.mentions.body?.kind === 'council'

/** *Das änderte sich 2010 mit der Gründung des Amts*, *Die Geschichte begann 1971 mit …*: a clause in the past whose date is the event's. */
const BEGAN_WITH =
  /^(?:begann|änderte|beginnt|startete|fing|endete|beschritt|beschritten|betrat|betraten|ging|gingen|schlug|schlugen|setzte|setzten|machte|machten|reagierte|reagierten)$/

/** *beschritten* is a participle too, which no table tells from the past. */
const isBeginning = (c: Chunk): boolean =>
  BEGAN_WITH.test(c.lower) && (c.tags.has('Finite') || c.lower === 'beschritten')

/** A date close behind the noun's phrase, or the clause's own where it has no verb or one that says *it happened*. */
function dateBeside(noun: Phrase, found: Found): Reading['date'] | 'own' | undefined {
  const { chunks } = found.clause
  const listed = dateOfListed(noun, found)
  if (listed) return listed
  const hasVerb = chunks.some((c) => c.tags.has('Finite'))
  const isRow = found.sentence.headDate !== undefined && noun.start === 0 && !noun.determiner
  if (isRow && chunks.slice(noun.end).some((c) => c.tags.has('Dash'))) return 'own'
  if (!hasVerb)
    return chunks.some((c) => c.mentions.date) || found.sentence.headDate ? 'own' : dateIn(bracketBehind(found))
  if (tookPlace(chunks) && plainPhrases(found).includes(noun)) return 'own'
  const isMeans = noun.preposition === 'mit' && chunks.some(isBeginning)
  if (isMeans && chunks.some((c) => c.mentions.date?.value)) return 'own'
  // *Mit Errichtung des Amts wurde zum 3. Mai 2017 ein Dienstleister geschaffen*
  const opensAsMeans = noun.preposition === 'mit' && noun.start <= 2 && anchorOf(found).tags.has('Found')
  const points = chunks.filter((c) => c.mentions.date?.value)
  const isMade = chunks.some((c) => ['Found', 'Call', 'Arise'].some((t) => c.tags.has(t)) && !c.tags.has('VerbNoun'))
  if (
    opensAsMeans &&
    isMade &&
    points.length === 1 &&
    points.every((c) => c.mentions.date?.kind === 'point' || c.tags.has('From'))
  )
    return 'own'
  // *Zugleich wurde die Einrichtung eines Digitalbeirats beschlossen*
  const isSetUp =
    anchorOf(found).tags.has('Found') && phrases(found).some((p) => p.owner === noun && p.heads.some(isCouncil))
  if (isSetUp && chunks.some((c) => /^beschlossen$/.test(c.lower)) && plainPhrases(found).includes(noun)) return 'own'
  const isInto = (p: Phrase) => /^(?:in|zu)$/.test(p.preposition ?? '') && p.start === noun.end
  const complex = phrases(found).filter(
    (p) =>
      p === noun ||
      // *die Umwandlung in eine Anstalt des öffentlichen Rechts*
      (p.owner && isInto(p.owner)) ||
      p.owner === noun ||
      p.owner?.owner === noun ||
      (p.preposition === 'von' && p.start === noun.end) ||
      (/^(?:in|zu)$/.test(p.preposition ?? '') &&
        p.start > noun.start &&
        p.start <= noun.end + 4 &&
        // *mit der Gründung des Amts im Jahr 1992 in …*: behind its date stands what is of the verb
        !chunks.slice(noun.end, p.start).some((c) => c.mentions.date)),
  )
  const end = behindForm(Math.max(...complex.map((p) => p.end)), found)
  const next: readonly Chunk[] = chunks.slice(end, end + 1)
  const inside = chunks.slice(noun.start, chunks.indexOf(anchorOf(found)))
  return dateIn(next) ?? dateIn(decreeBehind(chunks, end)) ?? dateIn(inside) ?? dateIn(beforeVerb(noun, found))
}

/** *die Gründung des Amts als Behörde im Geschäftsbereich des Ministeriums zum 1. Mai*: as what and under whom stands before the date. */
function behindForm(end: number, found: Found): number {
  const next = phrases(found).find(
    (p) =>
      p.start === end &&
      ((p.preposition === 'als' && (isLegalForm(p) || p.heads.some((h) => h.mentions.body))) ||
        p.owner?.end === end ||
        p.heads.some((h) => /(?:bereich|ressort)$/.test(h.lower))),
  )
  return next ? behindForm(next.end, found) : end
}

/** *Die Auflösung des Amtes durch das Land Ende Juni 2015 traf alle*: what stands before the verb of a main clause is one phrase. */
function beforeVerb({ start, end }: Phrase, { clause: { kind, chunks } }: Found): readonly Chunk[] {
  const verb = chunks.findIndex(isFiniteOfClause)
  if (kind !== 'main' || start > 0 || verb < end) return []
  const own = chunks.slice(end, verb)
  const isBroken = own.some((c) => c.tags.has('Comma') || c.tags.has('Colon') || c.tags.has('VerbNoun'))
  return isBroken ? [] : own.filter((c) => c.mentions.date?.value && !c.mentions.date.attributive)
}

/** *Gründung der Digitalagentur (2017)*: a bracket is a clause of its own. */
function bracketBehind({ clause, sentence }: Found): readonly Chunk[] {
  const end = clause.chunks.at(-1)?.end ?? 0
  const date = sentence.chunks.find((c) => c.start > end && c.mentions.date?.value)
  return date && sentence.text.slice(end, date.start) === ' (' && sentence.text[date.end] === ')' ? [date] : []
}

/** *1974 Umbenennung in A, 2003 Umwandlung in einen Landesbetrieb*: each behind its year. */
function dateOfListed({ start, determiner, preposition }: Phrase, { clause: { chunks } }: Found): Reading['date'] {
  const [before, date] = [chunks[start - 2], chunks[start - 1]]
  const opens = !before || before.tags.has('Comma') || before.tags.has('Colon')
  return opens && date?.mentions.date?.value && !determiner && !preposition ? dateIn([date]) : undefined
}

/** *Errichtung des Amts per Erlass vom 14. März 2018* */
function decreeBehind(chunks: readonly Chunk[], from: number): readonly Chunk[] {
  const [by, ...rest] = chunks.slice(from, from + 5)
  const at = rest.findIndex((c) => c.mentions.date?.kind === 'document')
  const isDecree = /^(?:per|durch|mit|laut)$/.test(by?.lower ?? '') && at > 0
  return isDecree && rest.slice(0, at).every((c) => !c.tags.has('Finite')) ? rest.slice(at, at + 1) : []
}

/** Events said with nouns, in sentences, chronicles and rows. */
export const nominal: readonly Rule[] = [
  {
    id: 'agency/event-noun',
    anchor: '(#Found|#Arise|#Constitute|#Install|#Rename|#Convert|#Transfer|#Dissolve|#Absorb)',
    with: ['#VerbNoun'],
    read: readNominal,
    examples: NOUN_EXAMPLES,
    counterexamples: NO_NOUN_EXAMPLES,
  },
]
