/** Bodies that go into another, and how a merger is put together. */

import { bodyHeadOf } from '../../german/bodies/heads.ts'
import type { Chunk } from '../../german/chunks.ts'
import type { Phrase } from '../../german/phrases.ts'
import { type Found, type Reading, type Refusal, type Rule, refuse } from '../../rule.ts'
import {
  anyNameIn,
  isPluralReference,
  type Participant,
  participantsOf,
  phrases,
  spokenOf,
  spokenOfBehind,
} from '../bodies/participants.ts'
import { isInField, isMinistry, ofReference } from '../bodies/references.ts'
import { spokenSubject } from '../bodies/spoken.ts'
import { nameGiven } from '../changed/given-name.ts'
import { spoken as formerlySpoken, renamedTo } from '../changed/renamed.ts'
import { dateBefore } from '../dates.ts'
import { factOf, phrasesWith, withPreposition } from '../slots.ts'
import { anchorOf, attributed, isFounder, patients, plainPhrases, voiceOf } from '../voice.ts'
import { bothMeant, isAfterEnd, speaksOfBoth } from './both.ts'
import { areNamed } from './unions.ts'

/** A result that the sentence makes one is in the field if any of the bodies is. */
export function mergedInto(
  result: Participant,
  formerly: readonly Participant[],
  found: Found,
  date?: Reading['date'],
): Reading | Refusal {
  const inField = result.digital || formerly.some((b) => b.digital)
  if (!inField) return refuse(`no body of digital administration: «${result.name}»`)
  if (/^(?:government|parliament|association)$/.test(result.kind)) return refuse('no body of digital administration')
  // *A AG und B eG fusionieren zur A & B AG*: nobody's that the text speaks of
  const isPrivate = (b: Participant) => b.kind === 'company' && b.unfit !== undefined
  if (isPrivate(result) && formerly.length > 0 && formerly.every(isPrivate)) return refuse(result.unfit as string)
  const { unfit: _, ...fit } = result
  return factOf('merged', fit, found, { formerly, ...(date ? { date } : {}) })
}

export const plainSources = (found: Found): Participant[] =>
  (voiceOf(found) === 'attribute' ? participantsOf(attributed(found) as Phrase, found) : sourcesOf(found)).filter(
    isWhole,
  )

/** Departments and bare nouns (*die Rechenzentren*) that join a body merge nothing. */
export const isWhole = (b: Participant) =>
  !b.unfit?.startsWith('no standing') && !b.unfit?.startsWith('several') && !/^(?:government|parliament)$/.test(b.kind)

const sourcesOf = (found: Found): Participant[] => {
  const bodies = patients(found)
  if (voiceOf(found) !== 'active') return bodies
  const joinThemselves = anchorOf(found).verbs.some((v) => JOINS_ITSELF.test(v.lemma))
  return bodies.length === 0 || (joinThemselves && !plainPhrases(found).some(isFounder))
    ? plainPhrases(found).flatMap((p) => participantsOf(p, found))
    : bodies
}

/** Said of the bodies themselves: whoever is named as subject becomes one with the others. */
const JOINS_ITSELF = /^(?:fusionieren|verschmelzen|zusammenschließen|zusammengehen|zusammentun|zusammenwachsen)$/

/** *B begann im Mai, A ging darin auf* */
function spokenOfDarin(found: Found): Participant | undefined {
  const darin = found.clause.chunks.find((c) => /^(?:darin|dorthin|hierin)$/.test(c.lower))
  const own = new Set(found.clause.chunks.map((c) => c.mentions.body?.name))
  const body = darin && spokenOf(found, found.clause.chunks[0] ?? darin, 300)
  return body && !own.has(body.name) ? body : undefined
}

/** *A geht in B auf*: B is the body after the event. */
function readAbsorbed(found: Found): Reading | Refusal {
  const voice = voiceOf(found)
  if (voice === 'noun' || voice === 'infinitive') return refuse('no verb of the clause')
  const target =
    withPreposition(found, /^in$/)[0] ??
    spokenOfBehind(found, 'in') ??
    spokenOfDarin(found) ??
    unknownTarget(found) ??
    intoOwner(found)
  const named = plainSources(found).filter((s) => s.phrase !== target?.phrase)
  const spoken =
    named.length === 0 && plainPhrases(found).length === 0 && !speaksOfBoth(found)
      ? spokenSubject(found, 300)
      : undefined
  const both = spoken || named.length > 0 ? undefined : bothMeant(found)
  const unnamed = both || !target?.digital ? [] : plainPhrases(found).filter((p) => isUnnamedBody(p, found))
  const sources = spoken ? [spoken] : named.length > 0 ? named : (both?.bodies ?? unnamed.map(ofUnnamed))
  // *geht in einen Betrieb mit der Bezeichnung C über*
  const given = target ? undefined : nameGiven(found)
  if (given) return renamedTo(given, sources.length ? sources.slice(0, 1) : formerlySpoken(found), found)
  if (!target) return refuse('into what is not said')
  const several = () =>
    found.clause.chunks.some((c) => /^(?:beide|alle)$/.test(c.lower)) ||
    plainPhrases(found).some((p) => isPluralReference(p, found) || areNamed(p, found)) ||
    (target.reference && plainPhrases(found).some((p) => isOfOld(p, found)))
  if (sources.length === 0 && !several()) return refuse('no body goes into it')
  if (isMinistry(target) && !target.digital) return refuse('read as a transfer')
  if (isMadeNew(found, target) && sources.length === 1) return renamedTo(target, sources, found)
  return mergedInto(target, sources, found, both?.date ?? (spoken && endBefore(found)))
}

/** *wurde in ein Landesamt für IT überführt*: into what was not there before; *eingegliedert* tells of what was. */
const isMadeNew = (found: Found, { phrase: { determiner = '' } }: Participant): boolean =>
  /^eine?[nrm]?$/.test(determiner) && anchorOf(found).verbs.some((v) => /^(?:überführen|übergehen)$/.test(v.lemma))

/** *A gibt es seit Januar nicht mehr. Sie ist in C aufgegangen*: the date of the sentence before. */
const endBefore = (found: Found): Reading['date'] => (isAfterEnd(found) ? dateBefore(found) : undefined)

/** *Das bestehende Breitbandzentrum geht in B auf*: one body, by what it is. */
const isUnnamedBody = ({ determiner = '', heads }: Phrase, { sentence }: Found): boolean => {
  const [head, ...more] = heads
  const kind = head && bodyHeadOf(head.lower)
  const isOne = /^(?:der|die|das)$/.test(determiner) || (determiner === '' && sentence.heading)
  return (
    kind?.standing === true &&
    kind.kind === 'agency' &&
    more.length === 0 &&
    isOne &&
    !head?.mentions.body &&
    /^\p{L}{4,}(?:-\p{L}+)?(?:zentrum|agentur|stelle)$/u.test(head?.lower ?? '')
  )
}

/** Under the word that the text has for it. */
const ofUnnamed = (phrase: Phrase): Participant => {
  const about = phrase.heads[0] as Chunk
  return { name: about.text, about, phrase, kind: 'agency', digital: false, reference: false }
}

/** *In ihm ging das frühere Notfallteam auf*: what it was called is no name. */
const isOfOld = ({ start, end }: Phrase, { clause: { chunks } }: Found): boolean =>
  chunks.slice(start, end).some((c) => /^(?:frühere|bisherige|alte|ehemalige|einstige)[rns]?$/.test(c.lower))

/** *2005 wurde das Rechenzentrum Nord eingegliedert*: on the page of a body, into that. */
function intoOwner(found: Found): Participant | undefined {
  const { clause, document, match } = found
  const joins = anchorOf(found).verbs.some((v) => /^(?:eingliedern|integrieren)$/.test(v.lemma))
  const own = plainPhrases(found).flatMap((p) => participantsOf(p, found))
  const hasPlace = phrases(found).some((p) => /^(?:in|zu|bei)$/.test(p.preposition ?? '') && !p.owner)
  const isDated = clause.chunks.some((c) => c.mentions.date?.value)
  const owner = document.ownerOfPage()
  if (!joins || !isDated || hasPlace || voiceOf(found) !== 'passive' || !owner || !isInField(owner)) return undefined
  if (own.length !== 1 || own.some((b) => b.reference || b.name === owner.name)) return undefined
  return ofReference(owner, clause.chunks[match.start] as Chunk)
}

/** *A geht in der WeserLeine-IT auf*: a name that nobody knows, where a body goes into it. */
function unknownTarget(found: Found): Participant | undefined {
  if (!anchorOf(found).verbs.some((v) => v.lemma === 'aufgehen')) return undefined
  const [phrase] = phrasesWith(found, /^in$/).filter((p) => !p.heads.some((h) => h.mentions.date || h.mentions.place))
  return phrase && anyNameIn(phrase, found)
}

/** *A schluckt B*, *A verleibt sich B ein*, *B wird A einverleibt*: A is the body after the event. */
function readSwallowed(found: Found): Reading | Refusal {
  const voice = voiceOf(found)
  const plain = plainPhrases(found)
  if (voice === 'active') {
    const source = patients(found).find(isWhole)
    const target = plain
      .filter((p) => p !== source?.phrase)
      .flatMap((p) => participantsOf(p, found))
      .find(isWhole)
    return source && target ? mergedInto(target, [source], found) : refuse('which body takes which is not said')
  }
  if (voice !== 'passive') return refuse('no verb of the clause')
  const [source] = plain.flatMap((p) => participantsOf(p, found)).filter(isWhole)
  const taker = phrases(found)
    .filter((p) => !plain.includes(p) && !p.owner && (!p.preposition || /^(?:von|durch)$/.test(p.preposition)))
    .flatMap((p) => participantsOf(p, found))
    .find((b) => isWhole(b) && b.name !== source?.name)
  return source && taker ? mergedInto(taker, [source], found) : refuse('which body takes which is not said')
}

/** How German says that bodies became one. */
export const absorptions: readonly Rule[] = [
  {
    id: 'agency/absorbed',
    anchor: '#Absorb',
    with: ['(#Body|#Noun)'],
    read: readAbsorbed,
    examples: [
      {
        text: 'Das bestehende Breitbandzentrum wurde zum 1. Mai 2019 in die Digitalagentur Hessen überführt.',
        facts: [{ event: 'merged', name: 'Digitalagentur Hessen', formerly: 'Breitbandzentrum', date: '2019-05-01' }],
      },
      {
        text: 'Seit Januar gibt es das Kommunale Rechenzentrum Weser-Leine und den Zweckverband IT Südheide nicht mehr: Beide sind im Zweckverband Heide-IT aufgegangen.',
        facts: [
          {
            event: 'merged',
            name: 'Zweckverband Heide-IT',
            formerly: ['Kommunales Rechenzentrum Weser-Leine', 'Zweckverband IT Südheide'],
          },
        ],
      },
      {
        text: 'Die Datenzentrale Nord ging zum 1. Juli 2014 in Dataport über.',
        facts: [{ event: 'merged', name: 'Dataport', formerly: 'Datenzentrale Nord', date: '2014-07-01' }],
      },
      {
        text: 'Die Digitalagentur Hessen gibt es seit Mai 2015 nicht mehr. Sie ist in der Südwestfalen-IT aufgegangen.',
        facts: [{ event: 'merged', name: 'Südwestfalen-IT', formerly: 'Digitalagentur Hessen', date: '2015-05' }],
      },
      {
        text: 'Am Ende stand die Digitalagentur Hessen. Sie ging zum 1. Juli 2022 in der Südwestfalen-IT auf.',
        facts: [{ event: 'merged', name: 'Südwestfalen-IT', formerly: 'Digitalagentur Hessen', date: '2022-07-01' }],
      },
      {
        text: 'Das Kommunale Rechenzentrum Südharz geht zum 1. Januar 2010 in der WerraLeine-IT auf.',
        facts: [
          { event: 'merged', name: 'WerraLeine-IT', formerly: 'Kommunales Rechenzentrum Südharz', date: '2010-01-01' },
        ],
      },
      {
        text: 'Das Landesrechenzentrum ist 2015 im Landesbetrieb IT Hessen aufgegangen.',
        facts: [{ event: 'merged', name: 'Landesbetrieb IT Hessen', date: '2015', formerly: 'Landesrechenzentrum' }],
      },
      {
        text: 'Im Mai 2016 wurde die Datenzentrale Leine in ein eigenständiges Landesamt für Informationstechnik überführt.',
        facts: [{ event: 'renamed', name: 'Landesamt für Informationstechnik', formerly: 'Datenzentrale Leine' }],
      },
      {
        text: 'In die Digitalagentur Sachsen wurden 2019 das Rechenzentrum Muster-IT und die Leitstelle Digitalfunk eingegliedert.',
        facts: [{ event: 'merged', name: 'Digitalagentur Sachsen', date: '2019' }],
      },
    ],
    counterexamples: [
      'Die Poststelle ist in die Räume der Digitalagentur Hessen umgezogen und geht im Netz auf.',
      'Die Meldestelle geht in der Digitalstrategie Hessen auf.',
      'Das Landesrechenzentrum soll im Landesbetrieb IT aufgehen.',
      'Die IT-Abteilung ist 2015 in den Landesbetrieb IT Hessen eingegliedert worden.',
      'In den Landesbetrieb IT Hessen gehen 2015 die Rechenzentren der Finanzämter auf.',
    ],
  },
  {
    id: 'agency/swallowed',
    anchor: '#Swallow',
    with: ['#Body'],
    read: readSwallowed,
    examples: [
      {
        text: 'Das Landesrechenzentrum wurde 2009 dem Landesbetrieb IT Hessen einverleibt.',
        facts: [{ event: 'merged', name: 'Landesbetrieb IT Hessen', formerly: 'Landesrechenzentrum', date: '2009' }],
      },
      {
        text: 'Im Jahr 2016 schluckte der Landesbetrieb IT Hessen auch das Landesrechenzentrum.',
        facts: [{ event: 'merged', name: 'Landesbetrieb IT Hessen', formerly: 'Landesrechenzentrum', date: '2016' }],
      },
    ],
    counterexamples: ['Der Landesbetrieb IT Hessen schluckt seit 2016 viel Geld.'],
  },
]
