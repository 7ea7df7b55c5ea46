/** Bodies that somebody founds: *Das Land errichtet A*, *A wurde gegründet*. */

import { type Found, type Objection, objectionTo, type Reading, type Refusal, type Rule, refuse } from '../../rule.ts'
import { whoseBy } from '../../whose/jurisdiction.ts'
import { attributeDate } from '../attribute-date.ts'
import type { Participant } from '../bodies/participants.ts'
import { isDefinite } from '../bodies/references.ts'
import { readDecided } from '../dissolved.ts'
import { factOf, factsOf, isLead, phrasesWith, withPreposition } from '../slots.ts'
import { tellsFusion } from '../united/unions.ts'
import {
  anchorOf,
  isDecidedInfinitive,
  isFounder,
  isState,
  patients,
  plainPhrases,
  type Voice,
  voiceOf,
} from '../voice.ts'
import { digitalCouncilOf, ofTheField } from './field-councils.ts'
import { FOUNDED_EXAMPLES } from './founded-examples.ts'
import { nameBehind } from './named-behind.ts'
import { namedAtEnd } from './newcomers.ts'
import {
  DESCRIBED,
  entryOf,
  isNews,
  isOfMany,
  isOneFormedBy,
  isWhatTheNamedIs,
  outsiderOf,
  UNIT,
} from './not-founded.ts'
import {
  isPointedAt,
  listedInBrackets,
  madeWith,
  nameAtThatTime,
  spokenPatient,
  subjectOfPredicate,
  succeeded,
} from './pointed-at.ts'
import { POINTED_AT_EXAMPLES } from './pointed-at-examples.ts'

/** *rufen eine gemeinsame Datenstelle ins Leben, die GKD Westmünsterland*: the second is the first one's name. */
function withoutDescription(bodies: readonly Participant[]): readonly Participant[] {
  const [first, second] = bodies
  const isDescription =
    bodies.length === 2 &&
    /^eine?[nr]?$/.test(first?.phrase.determiner ?? '') &&
    /^(?:der|die|das|den)$/.test(second?.phrase.determiner ?? '') &&
    !second?.reference
  return isDescription && second ? [second] : bodies
}

const isBehindAs = ({ about }: Participant, { clause: { chunks } }: Found): boolean =>
  chunks.slice(Math.max(0, chunks.indexOf(about) - 3), chunks.indexOf(about)).some((c) => c.lower === 'als')

/** A clause with a verb of founding. */
interface Founding {
  readonly found: Found
  readonly voice: Voice
  /** The verb, and others that it may be a form of. */
  readonly lemmas: readonly string[]
  /** What is founded, by the verb's own phrases. */
  readonly bodies: readonly Participant[]
}

const isDated = ({ clause }: Found): boolean => clause.chunks.some((c) => c.mentions.date)

/** What speaks against a founding, though its verb is there. */
const NO_FOUNDING: readonly Objection<Founding>[] = [
  ['an infinitive: not yet', ({ voice }) => voice === 'infinitive'],
  ['read as a merger', ({ found }) => tellsFusion(entryOf(found))],
  [
    'bodies that make up another',
    ({ found, voice, lemmas }) =>
      voice === 'active' &&
      lemmas.includes('bilden') &&
      !plainPhrases(found).some(isFounder) &&
      !found.clause.chunks.some((c) => c.lower === 'sich') &&
      !isOneFormedBy(found),
  ],
  // *X und Y bilden seit Mai den Vorstand der Z AöR*
  [
    'who leads it',
    ({ found, lemmas }) => lemmas.includes('bilden') && found.clause.chunks.some((c) => LEADERS.test(c.lower)),
  ],
  ['a state, no event: no date', ({ found }) => isState(found) && !isNews(found)],
  ['no standing body', ({ found }) => phrasesWith(found, /^als$/).some((p) => p.heads.some((h) => UNIT.test(h.lower)))],
  [
    'told as a state: no date',
    ({ found, lemmas }) => lemmas.some((lemma) => /^(?:etablieren|installieren)$/.test(lemma)) && !isDated(found),
  ],
  ['described, not named', ({ found: { sentence } }) => sentence.heading && DESCRIBED.test(sentence.text)],
  [
    'of many, and each has its own',
    ({ found, voice, bodies }) => voice === 'active' && isOfMany(found) && bodies.every((b) => !isDefinite(b.phrase)),
  ],
  [
    'what is introduced is no body',
    ({ found, voice, lemmas }) => lemmas.includes('einführen') && (voice !== 'passive' || !isDated(found)),
  ],
  // *Eröffnet wurde er von X* is an evening, *stärkt sie als Zentrum und eröffnet Chancen* none of its objects
  [
    'what is opened is no body',
    ({ found, lemmas, bodies }) => {
      const hasOther = found.clause.chunks[found.match.end]?.tags.has('Noun') === true
      return lemmas.includes('eröffnen') && (hasOther || bodies.every((b) => b.reference || isBehindAs(b, found)))
    },
  ],
  [
    'what the body is whose founding the clause names',
    ({ found, bodies }) => bodies.length > 0 && isWhatTheNamedIs(found, bodies),
  ],
]

function readFounded(found: Found): Reading | readonly Reading[] | Refusal {
  const voice = voiceOf(found)
  if (voice === 'noun') return refuse('read as a noun')
  if (isDecidedInfinitive(found)) return readDecided('founded', found)
  const bodies = patients(found).filter((b) => !(b.kind === 'ministry' && isFounder(b.phrase) && !b.digital))
  const founding = { found, voice, bodies, lemmas: anchorOf(found).verbs.map((v) => v.lemma) }
  const none = objectionTo(founding, NO_FOUNDING)
  if (none) return none
  const named = nameAtThatTime(found)
  const outsider = outsiderOf(found)
  // *Das Unternehmen, 1972 als Datenzentrale Nord gegründet, …*
  if (outsider && !(voice === 'passive' && named && /^Unternehmens?$/.test(outsider)))
    return refuse(`not by a public body: «${outsider}»`)
  const extra = voice === 'attribute' ? attributeDate(found) : {}
  if (!extra) return refuse('presupposed: no date beside the participle')
  const formerly = [...withPreposition(found, /^aus$/), ...succeeded(found)]
  const council = digitalCouncilOf(found)
  const whose = council?.jurisdiction ? { jurisdiction: whoseBy(council.jurisdiction) } : {}
  const facts = foundedBodies(founding, named).map((body) => {
    const known = named && (body.reference || isKindAlone(body)) ? named : council ? ofTheField(body) : body
    const fact = factOf('founded', known, found, { formerly, ...extra })
    return 'refused' in fact ? fact : { ...fact, ...whose }
  })
  return factsOf(facts, 'no body that is founded')
}

/** The bodies that are founded; `named` is what one was called then. */
function foundedBodies(
  { found, voice, bodies, lemmas }: Founding,
  named: Participant | undefined,
): readonly Participant[] {
  const behind = voice === 'attribute' || named ? undefined : nameBehind(found)
  if (behind) return [behind]
  const listed = listedInBrackets(found)
  const own = listed.length ? listed : bodies
  const meant = own.length > 0 || lemmas.includes('einführen') ? own : spokenPatient(found)
  // *der Standort, der 1971 als Rechenzentrum Nord gegründet wurde*: whatever the text calls it
  const isNamed = named && (isPointedAt(found) || (voice !== 'active' && !named.unfit))
  if (named && ((meant.length === 0 && isNamed) || (isLead(found) && !named.unfit))) return [named]
  if (meant.some((b) => !b.unfit)) return withoutDescription(meant)
  const predicate = voice === 'attribute' ? subjectOfPredicate(found) : [...madeWith(found), ...namedAtEnd(found)]
  return withoutDescription([...meant, ...predicate])
}

/** *das neu geschaffene IT-Systemhaus mit der Bezeichnung C*: what it is, in one word. */
const isKindAlone = ({ name, acronym }: Participant): boolean =>
  acronym === undefined && /^(?:IT|EDV)-\p{L}+$/u.test(name)

const LEADERS = /^(?:vorstand|doppelspitze|geschäftsführung|geschäftsleitung|führungsteam|führungsspitze)$/

/** Bodies that somebody founds. */
export const founded: readonly Rule[] = [
  {
    id: 'agency/founded',
    anchor: '#Found',
    read: readFounded,
    examples: [...FOUNDED_EXAMPLES, ...POINTED_AT_EXAMPLES],
    counterexamples: [
      'Zum 1. Januar 2019 wird in Hessen eine Schule errichtet; sie heißt „Digitalhaus Mitte“.',
      'Wir fordern: Das Ministerium für Digitales wird gegründet.',
      'Nach der Satzung kann ein IT-Beirat gebildet werden.',
      'Die Kommunen entscheiden, ob sie eine Digitalstrategie verabschieden, einen Digitalbeirat einrichten oder eine Beauftragte benennen.',
      'Der Verein fragt, wann das Land Hessen die Verwaltung umbaut, eine Digitalagentur gründet und einen CIO ernennt.',
      'Gründen Sie eine gemeinsame Digitalagentur der Länder!',

      'Zwei Studenten gründeten 2011 eine Gesellschaft. Sie heißt Digital Works GmbH und berät Ämter zum E-Government.',
      'Erst wenn alle Mitglieder zugestimmt haben und die Aufsicht die Satzung genehmigt, wird die Digitalagentur Hessen gegründet.',
      'Stimmt der Landtag zu, wird die Digitalagentur Hessen zum 1. Januar 2021 gegründet.',
      'Angeblich wurde die Digitalagentur Hessen gegründet.',
      'Die Digitalagentur Hessen wird zum 1. Januar 2021 gegründet, vorausgesetzt der Landtag stimmt zu.',

      'Kommunale Datenzentralen wurden in Hessen 1972 gegründet.',
      'Land richtet Cyberabwehrzentrum ein\n\n3. Mai 2021\n\nSachsen-Anhalt möchte ein eigenes Cyberabwehrzentrum gründen. Das Kabinett hat einen Entwurf freigegeben.',
      'Land gründet Digitalagentur\n\n3. Mai 2021\n\nDie geplante Digitalagentur des Landes Hessen soll Kommunen beraten.',
      'Hätte der Rat der Stadt Fulda 2019 einen Digitalbeirat gegründet, wäre vieles leichter.',
      'Entweder gründet der Rat der Stadt Fulda einen Digitalbeirat, oder die Verwaltung macht weiter wie bisher.',
      'Ein Pionier war das Land, als mit Errichtung des Beirats für Digitales eine gemeinsame IT-Stelle für Land und Kommunen geschaffen wurde.',
      'Der Zweckverband KISA lud zum Abend. Eröffnet wurde er von Paul Beispiel, dem Geschäftsführer.',
      'Das stärkt die Digitalagentur Hessen als zentrale Koordinierungsstelle für die kommunale Digitalisierung und eröffnet Chancen.',
      'Das Landesamt für Datenverarbeitung Hessen eröffnete 1996 das Hochsicherheitsrechenzentrum.',
      'Landkreis Göttingen und Stadt Einbeck gründeten am 3. Mai 2019 einen IT-Betrieb.',
      'Das Landesamt für Digitalisierung hat 2015 die E-Akte eingeführt.',
      'Bei der Digitalagentur Hessen wurde 2015 die E-Akte eingeführt.',
      'Er führt die Stabsstelle „Informationstechnik der Landesverwaltung“. Diese wurde 2019 im Innenministerium geschaffen.',
      'Der Eigenbetrieb IT-Dienstleistungen der Stadt Köln wächst. Die Stadt hatte die Stelle 2020 eigens für ihn eingerichtet.',
      'Die Digitalagentur Hessen, Ende 2018 noch nicht gegründet, soll wachsen.',
      'Das Gebäude, das 1971 als Rechenzentrum errichtet wurde, steht leer, sagt die Digitalagentur Hessen.',
      'Der Landtag wolle beschließen:\nDie Landesregierung richtet zum 1. Januar 2024 eine Landesagentur für IT ein.',
      'Im Koalitionsvertrag steht: Wir gründen eine Digitalagentur des Landes Hessen.',
      'Die Länder planen, die Digitalagentur Hessen zum 1. Mai 2023 zu gründen.',
      'Ich kann mir gut vorstellen, dass Hessen eine Landesagentur für Digitalisierung errichtet.',
      'Das Landesamt für Digitalisierung soll 2026 in Hessen errichtet werden.',
      'Der IT-Planungsrat hat 2019 ein Projekt zu Registern neu eingerichtet.',
      'Im Digitalministerium haben wir 2020 einen Raum für Ideen geschaffen.',
      'Die Digitalagentur Hessen hat 2020 eine Plattform eingerichtet.',
      'Eine Ministerin des 2021 umgebauten Digitalministeriums hat 2022 einen Verein gegründet.',
      'Ziel ist es, eine Digitalagentur zu gründen.',
      'Der Bitkom hat 2019 einen Digitalrat gegründet, und die Sparkasse schuf ein Digitalzentrum.',
      'Die Koordinierungsstelle Digitalisierung wurde 2019 als Stabsstelle eingerichtet.',
      'Beschlussvorschlag: Der Rat der Stadt Fulda richtet einen Ausschuss für Digitales mit 13 Mitgliedern ein.',
      'Antrag der Fraktion: Der Landtag richtet eine Kommission Digitale Verwaltung ein.',
      'Andere Länder haben 2020 ein Digitalministerium eingerichtet.',
    ],
  },
  {
    id: 'agency/called-to-life',
    anchor: '(#Call|gestellt|stellt|stellen|stellte|stellten)',
    with: ['(ins leben|aus der taufe|auf die beine|auf den weg)'],
    without: ['auf den weg'],
    read: readFounded,
    examples: [
      {
        text: 'Am 1. Oktober 1978 wurde der Zweckverband IT Mitte mit dem Ziel der Zusammenführung von Kräften aus der Taufe gehoben.',
        facts: [{ event: 'founded', name: 'Zweckverband IT Mitte', date: '1978-10-01' }],
      },
      {
        text: 'Die Kreise rufen 1973 eine gemeinsame Datenverarbeitungsstelle ins Leben, die GKD Westmünsterland.',
        facts: [{ event: 'founded', name: 'GKD Westmünsterland', date: '1973' }],
      },
      {
        text: 'Der Landkreis Uelzen hat 2023 einen Digitalbeirat ins Leben gerufen.',
        facts: [{ event: 'founded', name: 'Digitalbeirat', date: '2023' }],
      },
      {
        text: 'Im Mai 2021 stellte das Land die Digitalagentur Sachsen auf die Beine.',
        facts: [{ event: 'founded', name: 'Digitalagentur Sachsen', date: '2021-05' }],
      },
      {
        text: 'Im Mai 2021 hat das Land die Digitalagentur Sachsen auf die Beine gestellt.',
        facts: [{ event: 'founded', name: 'Digitalagentur Sachsen', date: '2021-05' }],
      },
      {
        text: 'Gemeinsam mit zwei Städten rief die KISA im März 2020 die Amtwerk GmbH ins Leben.',
        facts: [{ event: 'founded', name: 'Amtwerk GmbH', date: '2020-03' }],
      },
      {
        text: 'Die Digitalagentur Sachsen wurde im Mai 2021 aus der Taufe gehoben.',
        facts: [{ event: 'founded', name: 'Digitalagentur Sachsen', date: '2021-05' }],
      },
    ],
    counterexamples: [
      'Dataport hat 2003 den Verbund ins Leben gerufen.',
      'Dataport und die Muster AG riefen 2020 die Amtwerk GmbH ins Leben.',
      'Die KDO hat die 2020 ins Leben gerufene Amtwerk GmbH beauftragt.',
      'Die Digitalagentur Sachsen hat 2021 ein Netzwerk ins Leben gerufen.',
      'Die Digitalagentur Sachsen hat 2021 ein Portal auf die Beine gestellt.',
    ],
  },
]
