/** Bodies that bear a new name, told with a noun: *Der neue Name lautet C*. */

import { isMention } from '../../german/chunks.ts'
import { latin } from '../../german/latin.ts'
import type { Phrase } from '../../german/phrases.ts'
import { CHANGED } from '../../german/time-words.ts'
import {
  type BodyReference,
  type Found,
  type Objection,
  objectionTo,
  type Reading,
  type Refusal,
  type Rule,
  refuse,
} from '../../rule.ts'
import { statedDate } from '../../when/dating.ts'
import { anyNameIn, type Participant, participantsOf, phrases, spokenOf } from '../bodies/participants.ts'
import { isInField, ofReference } from '../bodies/references.ts'
import { isSameName } from '../bodies/same-body.ts'
import { announcedBefore } from '../founded/newcomers.ts'
import { isAfterUnion } from '../united/both.ts'
import { anchorOf, plainPhrases } from '../voice.ts'
import { bareNameOf } from './bare-names.ts'
import { isNewUnion, unionCalled } from './called.ts'
import { readNameToldBefore } from './called-names.ts'
import { GETS, GIVES, NAME } from './given-name.ts'
import { NAME_BORNE_EXAMPLES, NO_NAME_BORNE_EXAMPLES } from './named-examples.ts'
import { isTimed, renamedTo, spoken } from './renamed.ts'

const CHANGED_OR_NEW = latin`^(?:${CHANGED}|neuer?|künftige)$`

/** *Seine heutige Bezeichnung trägt das Unternehmen seit 2019*: the name under which the page speaks of it. */
function presentName(found: Found): Reading | Refusal {
  const { chunks } = found.clause
  const isSinceThen = chunks.some((c) => c.mentions.date?.kind === 'anaphoric')
  const isShared = chunks.some((c) => c.tags.has('Shared')) && found.sentence.chunks.some((c) => c.mentions.date?.value)
  const gets = chunks.some((c) => IS_GOT.test(c.lower)) && (isShared || chunks.some((c) => c.mentions.date))
  if (!chunks.some((c) => c.tags.has('Since')) && !isSinceThen && !gets) return refuse('since when is not said')
  const all = plainPhrases(found).flatMap((p) => participantsOf(p, found))
  const named = all.find((b) => !b.reference)
  const page = found.document.bodyAfter(-1, isInField)
  const at = anchorOf(found)
  // *2015 erhielt das Rechenzentrum seinen heutigen Namen*: on the page of what it is now
  const owner = gets && named ? found.document.ownerOfPage() : undefined
  const isEarlier = owner !== undefined && isInField(owner) && named?.name !== owner.name
  const own = (isSinceThen || isEarlier ? undefined : named) ?? (page && ofReference(page, at))
  const told = all.filter((b) => (b.reference || isSinceThen || isEarlier) && b.name !== own?.name)
  // *wurde es ein Landesbetrieb und trägt seitdem seinen heutigen Namen*
  const before = told.length ? told : spoken(found).filter((b) => b.name !== own?.name)
  if (isSinceThen && before.length === 0) return refuse('no other name before')
  return own ? renamedTo(own, before, found) : refuse('whose name is not said')
}

/** *trägt seit Mai den Namen C*, *erhielt 2016 einen neuen Namen: C*. */
function readNameBorne(found: Found): Reading | Refusal {
  const noun = phrases(found).find((p) => p.heads.some((h) => NAME.test(h.lower)))
  if (!noun || /^(?:gegen|über|um|für|an|ohne|trotz|nach|mit)$/.test(noun.preposition ?? '')) return refuse('no name')
  if (isOfToday(noun, found)) return presentName(found)
  const before = readNameToldBefore(found)
  if (before) return before
  const naming = namingBy(noun, found)
  if (!naming) return refuse('the name is not said')
  const { next, old } = naming
  if (isNewUnion(plainPhrases(found), found)) return unionCalled(next, found)
  return (
    announcedBefore(next, found) ??
    objectionTo(naming, NO_CHANGE) ??
    renamedTo(next, old.length ? old.slice(0, 1) : spokenOther(next, found), found)
  )
}

/** *trägt seither seinen heutigen Namen*, *trägt seit 2019 seinen Namen*: the one that the page has for it. */
function isOfToday({ determiner = '' }: Phrase, found: Found): boolean {
  const { chunks } = found.clause
  if (chunks.some((c) => /^(?:heutige[nr]?|jetzige[nr]?|aktuelle[nr]?)$/.test(c.lower))) return true
  const isOwn = /^(?:seine|ihre)n?$/.test(determiner) && chunks.some((c) => c.tags.has('Since'))
  return isOwn && plainPhrases(found).flatMap((p) => participantsOf(p, found)).length === 1
}

/** A name that a clause says somebody bears or gets. */
interface Naming {
  readonly found: Found
  readonly next: Participant
  /** Nothing but its place in the clause shows that it is a name. */
  readonly isBare: boolean
  readonly isNew: boolean
  /** What else the clause speaks of, and which of it are bodies that had another name. */
  readonly subjects: readonly Phrase[]
  readonly old: readonly Participant[]
}

function namingBy(noun: Phrase, found: Found): Naming | undefined {
  const { chunks } = found.clause
  const gets = chunks.some((c) => IS_GOT.test(c.lower))
  const rest = noun.heads.slice(noun.heads.findIndex((h) => NAME.test(h.lower)) + 1)
  const after = phrases(found).find((p) => p.start >= noun.end && !p.preposition && !p.owner && !p.determiner)
  const told = rest.length ? anyNameIn({ ...noun, heads: rest }, found) : after && anyNameIn(after, found)
  const isSince = chunks.some((c) => c.tags.has('Since')) && rest.every((h) => h.quoted)
  const given = !told && (gets || isSince) && after === undefined ? bareNameOf(noun, rest) : undefined
  const isCalledNew = chunks.some((c) => /^neue[nrm]?$/.test(c.lower))
  const next = told ?? given ?? (isCalledNew && gets && after ? nameBehindColon(after, found) : undefined)
  if (!next || next.reference) return undefined
  const subjects = plainPhrases(found).filter((p) => p !== noun && p !== after)
  const old = subjects
    .flatMap((p) => participantsOf(p, found))
    .filter((b) => !isSameName(b.name, next.name) && !GIVERS.has(b.kind))
  return { found, next, isBare: given !== undefined, isNew: isCalledNew || gets, subjects, old }
}

const IS_GOT = latin`^(?:${GETS})$`
const IS_GIVEN = latin`^(?:${GIVES})$`

/** What speaks against a new name, where the clause says one. */
const NO_CHANGE: readonly Objection<Naming>[] = [
  ['no change: it always bears the name', ({ found, isNew }) => !isTimed(found) && !isNew],
  // *Die Anlage bei der Agentur hörte auf den Namen X*
  [
    'something else is called so',
    ({ found, subjects, old }) =>
      found.clause.chunks.some((c) => /^(?:hört|hörte|hören|höre)$/.test(c.lower)) &&
      subjects.length > 0 &&
      !old.length,
  ],
  // *Das Projekt erhielt den Namen Nordbits*
  [
    'whose name is not said',
    ({ found: { clause }, isBare, old }) =>
      isBare &&
      old.length === 0 &&
      !clause.chunks.some(
        (c, i, all) => /^(?:ihm|ihr|dem|der)$/.test(c.lower) && IS_GIVEN.test(all[i - 1]?.lower ?? ''),
      ),
  ],
]

/** *Der Senat gab ihm den Namen C*: who names, and is not named. */
const GIVERS: ReadonlySet<Participant['kind']> = new Set(['government', 'parliament', 'council'])

/** *Das KGN, zuletzt nordIT GmbH, … Den Namen nordIT trug das Haus ab 2001*: of whom the text speaks, under another name. */
function spokenOther(next: Participant, found: Found): Participant[] {
  const told = spoken(found)
  if (told.every((b) => !isSameName(b.name, next.name))) return told
  const isOther = (b: BodyReference) => isInField(b) && !isSameName(b.name, next.name)
  const other = found.document.bodyNear(found.sentence.offset, isOther, 700)
  return other ? [ofReference(other, anchorOf(found))] : []
}

/** *bekam einen neuen Namen: Nordbits.*: whatever stands alone behind the colon. */
function nameBehindColon(phrase: Phrase, { clause: { chunks } }: Found): Participant | undefined {
  const [name, ...others] = phrase.heads
  const isAlone = chunks[phrase.start - 1]?.tags.has('Colon') && !phrase.determiner && others.length === 0
  const isWord = name !== undefined && /^\p{Lu}[\p{L}\d.-]{3,}$/u.test(name.text) && !isMention(name)
  return isAlone && isWord
    ? { name: name.text, about: name, phrase, kind: 'it-provider', digital: false, reference: false }
    : undefined
}

/** *Der neue Name lautet C*, *C ist der neue Name des A*. */
function readNewName(found: Found): Reading | Refusal {
  const noun = phrases(found).find((p) => p.heads.some((h) => /^name$/.test(h.lower)) && !p.preposition && !p.owner)
  if (!noun || !/^(?:der|ihr|sein|unser)$/.test(noun.determiner ?? '')) return refuse('no name')
  const isNew = found.clause.chunks.some((c) => CHANGED_OR_NEW.test(c.lower))
  if (!isNew) return refuse('no change: it always bears the name')
  const { clause, sentence } = found
  // *fusionierte mit B; der neue Name lautete C*
  if (clause !== sentence.clauses[0] && isAfterUnion(found)) return refuse('read with the merger')
  const next = plainPhrases(found)
    .filter((p) => p !== noun)
    .map((p) => anyNameIn(p, found))
    .find((b) => b && !b.reference)
  if (!next) return refuse('the name is not said')
  const old = phrases(found)
    .filter((p) => p.owner === noun || (p.preposition === 'von' && p.start === noun.end) || p.preposition === 'für')
    .flatMap((p) => participantsOf(p, found))
    .filter((b) => b.name !== next.name)
  if (old.length === 0 && isAfterUnion(found)) return unionCalled(next, found)
  const [head] = noun.heads
  const before = old.length ? old : [(head && spokenOf(found, head, 400)) ?? []].flat()
  if (!before.length) return refuse('whose name it is is not said')
  const from = sentence.offset + (clause.chunks[0]?.start ?? 0)
  const isTold =
    NAMED_BEFORE.test(found.document.textBefore(from, 160)) && !clause.chunks.some((c) => c.mentions.date?.value)
  const told = isTold ? found.document.dateBefore(from) : undefined
  const date = told ? statedDate(told) : undefined
  const reading = renamedTo(next, before.slice(0, 1), found)
  return date && !('refused' in reading) ? { ...reading, date } : reading
}

const NAMED_BEFORE = latin`umbenannt|umfirmiert|neue[nmr]? Namen?(?!\p{L})|Namenswechsel|Umbenennung`

/** *C: unter diesem Namen tritt A ab sofort auf*: the name stands in front. */
function readNameInFront(found: Found): Reading | Refusal {
  const all = phrases(found)
  const noun = all.find(
    (p) =>
      p.preposition === 'unter' &&
      p.determiner === 'diesem' &&
      p.heads.some((h) => /^(?:namen|bezeichnung)$/.test(h.lower)),
  )
  const front = all.filter((p) => noun && p.start < noun.start)
  const next = front.map((p) => anyNameIn(p, found)).find((b) => b && !b.reference)
  const old = all.filter((p) => noun && p.start > noun.start && !p.preposition).flatMap((p) => participantsOf(p, found))
  return next && old.length ? renamedTo(next, old.slice(0, 1), found) : refuse('which name or whose is not said')
}

/** How a body bears its new name. */
export const named: readonly Rule[] = [
  {
    id: 'agency/bears-a-name',
    anchor: '(namen|name|bezeichnung|firma)',
    with: [
      '(trägt|trug|tragen|trugen|führt|führte|erhielt|erhält|erhalten|bekam|bekommt|bekommen|gab|gibt|gegeben|trage|führe|hört|hörte|hören|höre|wechselt|wechselte|gewechselt)',
    ],
    read: readNameBorne,
    examples: NAME_BORNE_EXAMPLES,
    counterexamples: NO_NAME_BORNE_EXAMPLES,
  },
  {
    id: 'agency/new-name-is',
    anchor: '(neue|neuer|künftige|der) name',
    with: ['(lautet|lautete|ist|heißt|war)'],
    read: readNewName,
    examples: [
      {
        text: 'Die Datenzentrale Nord hat sich zum 1. Mai 2019 umbenannt. Der neue Name lautet Digitalagentur Hessen.',
        facts: [
          { event: 'renamed', name: 'Digitalagentur Hessen', formerly: 'Datenzentrale Nord', date: '2019-05-01' },
        ],
      },
      {
        text: '2015 wurde die Datenzentrale Nord umbenannt, der Name lautet seither Digitalagentur Hessen.',
        facts: [{ event: 'renamed', name: 'Digitalagentur Hessen', formerly: 'Datenzentrale Nord', date: '2015' }],
      },
      {
        text: 'Digitalagentur Hessen ist seit dem 1. Mai 2019 der neue Name der Datenzentrale Nord.',
        facts: [
          { event: 'renamed', name: 'Digitalagentur Hessen', formerly: 'Datenzentrale Nord', date: '2019-05-01' },
        ],
      },
    ],
    counterexamples: [
      'Die Digitalagentur Hessen betreibt ein Portal. Der neue Name lautet Amt24.',
      'Der neue Name der Digitalagentur Hessen ist umstritten.',
      'Ein neuer Name ist nicht alles: Die Digitalagentur Hessen zieht um.',
      'Der neue Name an der Spitze der Digitalagentur Hessen ist Anna Muster.',
    ],
  },
  {
    id: 'agency/name-in-front',
    anchor: 'unter diesem namen',
    with: ['(tritt|firmiert|arbeitet|agiert|auf)'],
    read: readNameInFront,
    examples: [
      {
        text: 'Digitalservice Küste – unter diesem Namen tritt die Datenzentrale Nord ab sofort auf.',
        published: '2016-05-20',
        facts: [{ event: 'renamed', name: 'Digitalservice Küste', formerly: 'Datenzentrale Nord', date: '2016-05-20' }],
      },
    ],
    counterexamples: ['Smart City – unter diesem Namen tritt die Stadt auf der Messe der Digitalagentur Hessen auf.'],
  },
]
