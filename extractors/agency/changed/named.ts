/** Bodies that bear a new name, told with a noun: *Der neue Name lautet C*. */

import { isMention } from '../../german/chunks.ts'
import { latin } from '../../german/latin.ts'
import type { Phrase } from '../../german/phrases.ts'
import { CHANGED } from '../../german/time-words.ts'
import { type BodyReference, type Found, type Reading, type Refusal, type Rule, refuse } from '../../rule.ts'
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
import { NAME } from './given-name.ts'
import { isTimed, renamedTo, spoken } from './renamed.ts'

const CHANGED_OR_NEW = latin`^(?:${CHANGED}|neuer?|künftige)$`

/** *Seine heutige Bezeichnung trägt das Unternehmen seit 2019*: the name under which the page speaks of it. */
function presentName(found: Found): Reading | Refusal {
  const { chunks } = found.clause
  const isSinceThen = chunks.some((c) => c.mentions.date?.kind === 'anaphoric')
  const isShared = chunks.some((c) => c.tags.has('Shared')) && found.sentence.chunks.some((c) => c.mentions.date?.value)
  const gets = chunks.some((c) => GETS.test(c.lower)) && (isShared || chunks.some((c) => c.mentions.date))
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

/** Whoever gets a name did not have it before. */
const GETS = /^(?:erhielt|erhält|erhalten|bekam|bekommt|bekommen|gab|gaben|gibt|geben)$/

/** *trägt seit Mai den Namen C*, *erhielt 2016 einen neuen Namen: C*. */
function readNameBorne(found: Found): Reading | Refusal {
  const noun = phrases(found).find((p) => p.heads.some((h) => NAME.test(h.lower)))
  if (!noun || /^(?:gegen|über|um|für|an|ohne|trotz|nach|mit)$/.test(noun.preposition ?? '')) return refuse('no name')
  if (found.clause.chunks.some((c) => /^(?:heutige[nr]?|jetzige[nr]?|aktuelle[nr]?)$/.test(c.lower)))
    return presentName(found)
  const before = readNameToldBefore(found)
  if (before) return before
  const isOwn = /^(?:seine|ihre)n?$/.test(noun.determiner ?? '') && found.clause.chunks.some((c) => c.tags.has('Since'))
  if (isOwn && plainPhrases(found).flatMap((p) => participantsOf(p, found)).length === 1) return presentName(found)
  const isNew = found.clause.chunks.some((c) => /^neue[nrm]?$/.test(c.lower))
  const gets = found.clause.chunks.some((c) => GETS.test(c.lower))
  const rest = noun.heads.slice(noun.heads.findIndex((h) => NAME.test(h.lower)) + 1)
  const after = phrases(found).find((p) => p.start >= noun.end && !p.preposition && !p.owner && !p.determiner)
  const told = rest.length ? anyNameIn({ ...noun, heads: rest }, found) : after && anyNameIn(after, found)
  const isSince = found.clause.chunks.some((c) => c.tags.has('Since')) && rest.every((h) => h.quoted)
  const given = (gets || isSince) && after === undefined ? bareNameOf(noun, rest) : undefined
  const next = told ?? given ?? (isNew && gets && after ? nameBehindColon(after, found) : undefined)
  if (!next || next.reference) return refuse('the name is not said')
  if (isNewUnion(plainPhrases(found), found)) return unionCalled(next, found)
  const announced = announcedBefore(next, found)
  if (announced) return announced
  if (!isTimed(found) && !isNew && !gets) return refuse('no change: it always bears the name')
  const subjects = plainPhrases(found).filter((p) => p !== noun && p !== after)
  const old = subjects
    .flatMap((p) => participantsOf(p, found))
    .filter((b) => !isSameName(b.name, next.name) && !GIVERS.has(b.kind))
  // *Die Anlage bei der Agentur hörte auf den Namen X*
  const hears = found.clause.chunks.some((c) => /^(?:hört|hörte|hören|höre)$/.test(c.lower))
  if (hears && subjects.length && old.length === 0) return refuse('something else is called so')
  // *Das Projekt erhielt den Namen Nordbits*
  const { chunks } = found.clause
  const isGiven = chunks.some((c, i) => /^(?:ihm|ihr|dem|der)$/.test(c.lower) && GIVES.test(chunks[i - 1]?.lower ?? ''))
  if (next === given && old.length === 0 && !isGiven) return refuse('whose name is not said')
  return renamedTo(next, old.length ? old.slice(0, 1) : spokenOther(next, found), found)
}

const GIVES = /^(?:gab|gaben|gibt|geben)$/

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
    examples: [
      {
        text: 'Die Datenzentrale Nord gab sich 2011 einen neuen Namen: Nordbits.',
        facts: [{ event: 'renamed', name: 'Nordbits', formerly: 'Datenzentrale Nord', date: '2011' }],
      },
      {
        text: 'Das Land Bremen hatte ein Rechenzentrum der bremischen Verwaltung. 1999 machte der Senat daraus einen Eigenbetrieb und gab ihm den Namen IT-Betrieb Bremen.',
        facts: [
          {
            event: 'renamed',
            name: 'IT-Betrieb Bremen',
            formerly: 'Rechenzentrum der bremischen Verwaltung',
            date: '1999',
          },
        ],
      },
      {
        text: 'Das Landesrechenzentrum Hessen erhielt im Mai 1999 den Namen Datenwerk Nord.',
        facts: [{ event: 'renamed', name: 'Datenwerk Nord', formerly: 'Landesrechenzentrum Hessen', date: '1999-05' }],
      },
      {
        text: '2004 wandelte Hessen das Landesrechenzentrum in einen Landesbetrieb um und gab ihm den Namen „Datenwerk Nord“.',
        facts: [{ event: 'renamed', name: 'Datenwerk Nord', formerly: 'Landesrechenzentrum', date: '2004' }],
      },
      {
        text: 'Das Haus heißt Landesbetrieb IT Hessen. Diesen Namen führt das frühere Landesrechenzentrum seit dem 1. Mai 2011.',
        facts: [
          {
            event: 'renamed',
            name: 'Landesbetrieb IT Hessen',
            formerly: 'Landesrechenzentrum',
            date: '2011-05-01',
          },
        ],
      },
      {
        text: '1991 wurde das Landesinformationszentrum Sachsen-Anhalt geschaffen. Seit einer Verfügung vom 14.2.2006 führte es die Bezeichnung Landesrechenzentrum (LRZ).',
        facts: [{ event: 'renamed', date: '2006-02-14' }],
      },
      {
        text: 'Die Datenzentrale Nord, zuletzt NordIT GmbH, war ein IT-Dienstleister. Den Namen NordIT trug das Haus ab Mai 2001.',
        facts: [{ event: 'renamed', formerly: 'Datenzentrale Nord', date: '2001-05' }],
      },
      {
        text: '1991: Das Landesamt für Datenverarbeitung Hessen erhält den Namen Landesamt für Informationstechnik Hessen.',
        facts: [{ event: 'renamed', name: 'Landesamt für Informationstechnik Hessen', date: '1991' }],
      },
      {
        text: 'Das Landesamt für IT-Dienste Hessen wurde 1992 als Landesrechenzentrum Hessen gegründet. 2015 erhielt es seinen heutigen Namen.',
        facts: [{ event: 'renamed', name: 'Landesamt für IT-Dienste Hessen', date: '2015' }],
      },
      {
        text: 'Seit Mai 2019 gibt es in Hessen eine neue Behörde. Sie trägt den Namen Landesamt für IT-Dienste.',
        facts: [{ event: 'founded', name: 'Landesamt für IT-Dienste', date: '2019-05' }],
      },
      {
        text: 'Seit Januar 2007 trägt der Landesbetrieb für Datenverarbeitung Brandenburg den Namen Landesbetrieb für IT-Serviceaufgaben.',
        facts: [{ event: 'renamed', name: 'Landesbetrieb für IT-Serviceaufgaben', date: '2007-01' }],
      },
      {
        text: 'IT-Dienstleistungszentrum\nDas IT-Dienstleistungszentrum versorgt das Land. Am 1. Mai 2011 entstand das Landesamt für IT-Dienste. Seinen heutigen Namen trägt das Amt seit Juni 2015.[4] Im März 2020 wechselte es zum Digitalministerium.',
        facts: [
          {
            event: 'renamed',
            name: 'IT-Dienstleistungszentrum',
            formerly: 'Landesamt für IT-Dienste',
            date: '2015-06',
          },
        ],
      },
    ],
    counterexamples: [
      'Die Digitalagentur Hessen wirbt. Diesen Namen trägt die Digitalagentur Hessen seit 2011.',
      'Die Digitalagentur Hessen ist alt. Die Anlage bei der Digitalagentur Hessen hörte 1990 auf den Namen ICL 1905.',
      'Gegen den neuen Namen Digitalagentur Hessen gab es am 20. April 2018 im Landtag nur einen Einwand.',
      'Der Zweckverband IT Mitte wirbt. Er trägt den Namen Zweckverband IT Mitte auf dem Hemd.',
      'Das Projekt der Digitalagentur Hessen trägt seit 2019 den Namen Muster.',
      'Das Projekt des Landesrechenzentrums Hessen erhielt 2004 den Namen Nordbits.',
      'Der Server im Landesrechenzentrum Hessen bekam 2004 den Namen Herkules.',
      'Der Preis trägt den Namen des Landesbetriebs IT Hessen.',
    ],
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
