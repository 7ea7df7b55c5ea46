import { type Found, type Reading, type Refusal, type Rule, refuse } from '../rule.ts'
import { NAME } from './given-name.ts'
import { anyNameIn, participantsOf, phrases } from './participants.ts'
import { isInField, ofReference } from './references.ts'
import { isNewUnion, isTimed, renamedTo, spoken, unionCalled } from './renamed.ts'
import { anchorOf, plainPhrases } from './voice.ts'

/** *Seine heutige Bezeichnung trägt das Unternehmen seit 2019*: the name under which the page speaks of it. */
function presentName(found: Found): Reading | Refusal {
  const { chunks } = found.clause
  const isSinceThen = chunks.some((c) => c.mentions.date?.kind === 'anaphoric')
  if (!chunks.some((c) => c.tags.has('Since')) && !isSinceThen) return refuse('since when is not said')
  const all = plainPhrases(found).flatMap((p) => participantsOf(p, found))
  const named = all.find((b) => !b.reference)
  const page = found.document.bodyAfter(-1, isInField)
  const at = anchorOf(found)
  const own = (isSinceThen ? undefined : named) ?? (page && ofReference(page, at))
  const before = all.filter((b) => (b.reference || isSinceThen) && b.name !== own?.name)
  if (isSinceThen && before.length === 0) return refuse('no other name before')
  return own ? renamedTo(own, before, found) : refuse('whose name is not said')
}

/** Whoever gets a name did not have it before. */
const GETS = /^(?:erhielt|erhält|erhalten|bekam|bekommt|bekommen)$/

/** *trägt seit Mai den Namen C*, *erhielt 2016 einen neuen Namen: C*. */
function readNameBorne(found: Found): Reading | Refusal {
  const noun = phrases(found).find((p) => p.heads.some((h) => NAME.test(h.lower)))
  if (!noun) return refuse('no name')
  if (found.clause.chunks.some((c) => /^(?:heutige[nr]?|jetzige[nr]?|aktuelle[nr]?)$/.test(c.lower)))
    return presentName(found)
  const isNew = found.clause.chunks.some((c) => /^neue[nrm]?$/.test(c.lower))
  const gets = found.clause.chunks.some((c) => GETS.test(c.lower))
  if (!isTimed(found) && !isNew && !gets && !isNewUnion(plainPhrases(found), found))
    return refuse('no change: it always bears the name')
  const rest = noun.heads.slice(noun.heads.findIndex((h) => NAME.test(h.lower)) + 1)
  const after = phrases(found).find((p) => p.start >= noun.end && !p.preposition && !p.owner)
  const next = rest.length ? anyNameIn({ ...noun, heads: rest }, found) : after && anyNameIn(after, found)
  if (!next || next.reference) return refuse('the name is not said')
  if (isNewUnion(plainPhrases(found), found)) return unionCalled(next, found)
  const old = plainPhrases(found)
    .filter((p) => p !== noun && p !== after)
    .flatMap((p) => participantsOf(p, found))
    .filter((b) => b.name !== next.name)
  return renamedTo(next, old.length ? old.slice(0, 1) : spoken(found), found)
}

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
      '(trägt|trug|tragen|trugen|führt|führte|erhielt|erhält|erhalten|bekam|bekommt|bekommen|gab|gegeben|trage|führe|hört|hörte|hören|höre|wechselt|wechselte|gewechselt)',
    ],
    read: readNameBorne,
    examples: [
      {
        text: '1991: Das Landesamt für Datenverarbeitung Hessen erhält den Namen Landesamt für Informationstechnik Hessen.',
        facts: [{ event: 'renamed', name: 'Landesamt für Informationstechnik Hessen', date: '1991' }],
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
      'Das Projekt der Digitalagentur Hessen trägt seit 2019 den Namen Muster.',
      'Der Preis trägt den Namen des Landesbetriebs IT Hessen.',
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
