/** What a body is called from now on: *heißt seit Mai C*, *firmiert als C*. */

import { isBackReference } from '../../german/bodies/back-references.ts'
import { latin } from '../../german/latin.ts'
import type { Phrase } from '../../german/phrases.ts'
import { type Found, type Objection, objectionTo, type Reading, type Refusal, type Rule, refuse } from '../../rule.ts'
import { PLURAL } from '../../who/body-pronouns.ts'
import { anyNameIn, type Participant, participantsOf, phrases } from '../bodies/participants.ts'
import { dateBefore } from '../dates.ts'
import { partOfHouse } from '../founded/spun-off.ts'
import { phrasesWith } from '../slots.ts'
import { mergedInto } from '../united/absorbed.ts'
import { isAfterUnion, speaksOfBoth, twoBefore } from '../united/both.ts'
import { anchorOf, plainPhrases } from '../voice.ts'
import { bareNameAtEnd } from './bare-names.ts'
import { CALLED_EXAMPLES, NOT_CALLED_EXAMPLES } from './called-examples.ts'
import {
  endOf,
  firstOfTwo,
  isSitedBefore,
  lastNameIn,
  laterName,
  ministryNamedBefore,
  namedInFront,
  nameInFrontOf,
  nameOfOurs,
  newlyCalled,
  noMore,
  readCalledBefore,
  readNameToldBefore,
  readSoCalled,
} from './called-names.ts'
import { nameGiven } from './given-name.ts'
import { isTimed, renamedTo, spoken, withDate } from './renamed.ts'

const PRIVATE = latin`(?<!\p{L})privat(?:e|en|er|es)? (?:\p{L}+ ){0,2}(?:\p{L}+-)?(?:GmbH|AG|Firma|Unternehmen|Anbieter|Hersteller|Dienstleister)(?!\p{L})`

/** *das Portal der Datenzentrale, das seit 2019 X heißt* */
const PRODUCT =
  /(?:portal|plattform|app|software|verfahren|system|programm|projekt|netz|cloud|website|newsletter|magazin)s?$/

/** What speaks against a new name of a body, though the verb is there. */
const NOT_CALLED: readonly Objection<Found>[] = [
  // *die private X GmbH wurde umbenannt. Das Unternehmen heißt …*
  [
    'a private company',
    ({ document, sentence }) =>
      /^(?:Das Unternehmen|Die Firma|Die Gesellschaft) /.test(sentence.text) &&
      PRIVATE.test(document.textBefore(sentence.offset, 160)),
  ],
  [
    'names somebody else',
    (found) =>
      anchorOf(found).verbs.some((v) => v.lemma === 'nennen') && !found.clause.chunks.some((c) => c.lower === 'sich'),
  ],
  [
    'a product is called so',
    (found) => plainPhrases(found)[0]?.heads.some((h) => !h.mentions.body && PRODUCT.test(h.lower)) === true,
  ],
  // *Der technische Teil arbeitet als Betrieb unter dem Namen X weiter*: none that had another
  ['a part that becomes a body', (found) => partOfHouse(found) !== undefined && phrasesWith(found, /^als$/).length > 0],
]

/** What speaks against a change, where nothing says that the name is new. */
const NO_NEW_NAME: readonly Objection<Found>[] = [
  [
    'no change: it is always called so',
    (found) =>
      !isTimed(found) &&
      !isAfterUnion(found) &&
      !AFTER_FUSION.test(found.sentence.text) &&
      !(
        anchorOf(found).verbs.some((v) => v.lemma === 'firmieren') &&
        found.clause.chunks.some((c) => c.tags.has('Shared'))
      ),
  ],
  // *das Rechenzentrum, das heute X heißt*
  [
    'no change: it is called so today',
    ({ clause: { kind, chunks } }) =>
      kind === 'relative' && chunks.every((c) => !c.mentions.date || c.lower === 'heute'),
  ],
  // *die seit 2008 unter der Marke X auftreten*: several that stay what they are
  [
    'a brand of several',
    ({ clause: { chunks } }) =>
      chunks.some((c) => c.lower === 'auftreten' || c.lower === 'traten') &&
      chunks.some((c) => /^(?:dach)?marke$/.test(c.lower)),
  ],
  [
    'appears, but not under a name',
    (found) => {
      const verb = actingVerb(found)
      const isAs = verb === 'auftreten' && phrasesWith(found, /^als$/).length > 0
      return verb !== undefined && !isAs && !nameGiven(found)
    },
  ],
  ['starts, and is no union', (found) => actingVerb(found) === 'starten' && !isNewUnion(plainPhrases(found), found)],
]

/** A clause that tells of a new name, and where names may stand in it. */
interface Naming {
  readonly found: Found
  /** Where the subject ends. */
  readonly verbAt: number
  /** Phrases behind the verb that introduce a name: *als C*, *unter der Bezeichnung C*. */
  readonly introduced: readonly Phrase[]
  /** Nominatives and accusatives but dates. */
  readonly plain: readonly Phrase[]
  /** The names behind the verb, the surest first. */
  readonly names: readonly Called[]
}

interface Called {
  readonly p: Phrase
  readonly body: Participant
}

/** *Seit gestern heißt ITEOS Komm.ONE*: the first nominative is the body, the last its name. */
function readCalled(found: Found): Reading | Refusal {
  const none = objectionTo(found, NOT_CALLED)
  if (none) return none
  const told = readSoCalled(found) ?? readNameToldBefore(found) ?? readCalledBefore(found) ?? newlyCalled(found)
  if (told) return told
  const always = objectionTo(found, NO_NEW_NAME)
  if (always) return always
  const naming = namingIn(found)
  return nameLeads(naming) ?? nameOfLater(naming) ?? nameOfBoth(naming) ?? nameBehind(naming)
}

function namingIn(found: Found): Naming {
  const verbAt = verbOrSubject(found)
  const introduced = phrases(found).filter(
    (p) =>
      !p.owner && !p.denied && p.start > verbAt && (/^(?:als|unter)$/.test(p.preposition ?? '') || isSitedBefore(p)),
  )
  const plain = plainPhrases(found).filter((p) => !p.heads.every((h) => h.mentions.date))
  const names = [...introduced, ...plain.filter((p) => p.start > verbAt).reverse()].flatMap((p) => {
    const body = lastNameIn(p, found)
    return body && !body.reference ? [{ p, body }] : []
  })
  return { found, verbAt, introduced, plain, names }
}

/** *C heißt die frühere A seit Mai*, *Als C firmieren seit 2011 A und B*. */
function nameLeads({ found, verbAt, introduced, plain }: Naming): Reading | Refusal | undefined {
  const name = introduced.length === 0 ? namedInFront(found) : undefined
  if (!name) return undefined
  const old = plain.filter((p) => p.start > verbAt).flatMap((p) => anyNameIn(p, found) ?? [])
  const several = old.filter((b) => !PLURAL.test(b.name.toLowerCase()))
  if (several.length > 1) return mergedInto(name, several, found)
  return renamedTo(name, old.length ? old.slice(0, 1) : spoken(found), found)
}

/** *Bis 2016 firmierte A als B, seither als C* */
function nameOfLater({ found, introduced }: Naming): Reading | Refusal | undefined {
  const later = laterName(introduced, found)
  const [first] = introduced
  const earlier = first && lastNameIn(first, found)
  return later && withDate(renamedTo(later, earlier ? [earlier] : [], found), endOf(found))
}

/** *A und B sind Geschichte: Seit Mai firmieren sie gemeinsam als C*. */
function nameOfBoth({ found, names: [name] }: Naming): Reading | Refusal | undefined {
  const both = name && bothBefore(found)
  return both && mergedInto(name.body, both, found)
}

/** *A heißt seit Mai C*: the name is the surest behind the verb, else one that stands where only its kind may. */
function nameBehind(naming: Naming): Reading | Refusal {
  const { found, verbAt, plain, names } = naming
  const [name] = names
  const bare = bareNameAtEnd(found)
  const next =
    name ??
    nameInFrontOf(plain, verbAt, found) ??
    nameOfOurs(plain, verbAt, found) ??
    (bare && { p: bare.phrase, body: bare })
  if (!next) return refuse('the name is not said')
  const old = bodiesBeside(next, naming)
  // *Seit Mai firmieren A und B gemeinsam als C*
  const isTogether = found.clause.chunks.some((c) => /^(?:gemeinsam|zusammen|vereint)$/.test(c.lower))
  if (isTogether && name && old.length === 2 && old.every((b) => !b.reference)) return mergedInto(next.body, old, found)
  if (name && old.every((b) => b.reference) && isNewUnion(plain, found)) return unionCalled(name.body, found)
  const said = spoken(found).find((b) => b.name !== next.body.name)
  const before = old[0] ?? noMore(found) ?? said ?? ministryNamedBefore(next.body, found)
  const earlier = before && !name && isAlias(before, next.body) ? undefined : before
  const isFormerName =
    found.clause.chunks.some((c) => c.tags.has('Until')) && /^(?:hie(?:ß|ss)|firmierte)/.test(anchorOf(found).lower)
  if (earlier)
    return isFormerName
      ? withDate(renamedTo(earlier, [next.body], found), endOf(found))
      : renamedTo(next.body, [earlier], found)
  if (isFormerName) return refuse('whose former name it is is not said')
  if (name && !isOurOwn(next, naming)) return refuse('who is called so is not said')
  return renamedTo(next.body, [], found)
}

/** The other bodies of the clause, which one of them is called from now on. */
const bodiesBeside = (next: Called, { found, plain }: Naming): readonly Participant[] =>
  plain
    .flatMap((p) => {
      if (p === next.p) return p.heads.length > 1 ? firstOfTwo(p, found) : []
      const all = participantsOf(p, found)
      return all.length ? all : (anyNameIn(p, found) ?? [])
    })
    .filter((b) => b.name !== next.body.name)

/** *Wir heißen C*, *Der IT-Dienstleister im Südwesten heißt jetzt C*: whose name it is, is told without another. */
const isOurOwn = ({ p: ofName, body }: Called, { found, plain }: Naming): boolean =>
  body.digital &&
  (found.clause.chunks.some((c) => c.lower === 'wir') ||
    plain.some((p) => p !== ofName && p.heads.some((h) => isDescription(h.lower))))

/** *tritt auf*, *startet*: the verb, where it is none of naming. */
const actingVerb = (found: Found): string | undefined => anchorOf(found).verbs.find((v) => ACTS.test(v.lemma))?.lemma

/** Where the subject ends: at the verb, or before the name in *dass A seit Mai B heißt*. */
function verbOrSubject(found: Found): number {
  const { clause, match } = found
  const plain = plainPhrases(found).filter((p) => !p.heads.every((h) => h.mentions.date))
  const [subject] = plain
  const isVerbLast =
    (clause.kind === 'subordinate' || clause.kind === 'relative') &&
    plain.length > 1 &&
    plain.every((p) => p.end <= match.start)
  return isVerbLast && subject ? subject.end - 1 : match.start
}

/** These tell of a name only with *unter dem Namen*, or one of them with *als*. */
const ACTS = /^(?:auftreten|arbeiten|weiterarbeiten|agieren|starten)$/

const AFTER_FUSION = latin`(?<!\p{L})[Nn]ach (?:der Fusion|dem Zusammenschluss|der Zusammenlegung)(?!\p{L})`

/** *… haben sich zusammengeschlossen. Das neue Unternehmen nennt sich C*. */
export function isNewUnion(plain: readonly Phrase[], found: Found): boolean {
  const { chunks } = found.clause
  const isNew = plain.some((p) =>
    chunks.slice(p.start, p.end).some((c) => /^(?:neue|gemeinsame|fusionierte)[ns]?$/.test(c.lower)),
  )
  const isUnited = isAfterUnion(found) || AFTER_FUSION.test(found.sentence.text)
  return (isNew || (plain.length <= 1 && speaksOfBoth(found))) && isUnited
}

export function unionCalled(name: Participant, found: Found): Reading | Refusal {
  return mergedInto(name, twoBefore(found) ?? [], found, dateBefore(found))
}

/** *Der kommunale IT-Dienstleister im Südwesten*, *Das Hauptamt der Stadt heißt jetzt C*: what it was, and no name of the field. */
const isDescription = (lower: string) => isBackReference(lower) || /amt$/.test(lower)

/** The body under the same name or its short form. */
const isAlias = (a: Participant, b: Participant) =>
  a.name === b.name || (a.acronym !== undefined && a.acronym === b.acronym)

/** *A und B sind Geschichte: Seit Mai firmieren sie gemeinsam als C*. */
function bothBefore({ clause, sentence, ...rest }: Found): Participant[] | undefined {
  const { chunks } = clause
  if (
    !chunks.some((c) => /^(?:sie|beide)$/.test(c.lower)) ||
    !chunks.some((c) => /^(?:gemeinsam|zusammen|beide)$/.test(c.lower))
  )
    return undefined
  const before = sentence.clauses[sentence.clauses.indexOf(clause) - 1]
  const found = before && { ...rest, clause: before, sentence }
  const bodies = found ? phrases(found).flatMap((p) => participantsOf(p, found)) : []
  return bodies.length === 2 ? bodies : undefined
}

/** How German says what a body is called from now on. */
export const called: readonly Rule[] = [
  {
    id: 'agency/called',
    anchor: '#Bear',
    read: readCalled,
    examples: CALLED_EXAMPLES,
    counterexamples: NOT_CALLED_EXAMPLES,
  },
]
