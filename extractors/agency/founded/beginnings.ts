/** Foundings told by figures of speech and solemn occasions: *erblickte das Licht der Welt*. */

import { latin } from '../../german/latin.ts'
import type { Phrase } from '../../german/phrases.ts'
import { type Found, type Reading, type Refusal, type Rule, refuse } from '../../rule.ts'
import { type Participant, participantsOf, phrases, spokenOf } from '../bodies/participants.ts'
import { nameGiven } from '../changed/given-name.ts'
import { isLegalForm } from '../changed/legal-forms.ts'
import { factOf, factsOf } from '../slots.ts'
import { anchorOf, phraseAt } from '../voice.ts'
import { subjects, subjectsOrSpoken } from './arisen.ts'

/** *A erblickte das Licht der Welt*, *A öffnete die Türen*: the subject begins. */
function readBegins(found: Found): readonly Reading[] | Refusal {
  if (found.clause.chunks.some((c) => AGAIN.test(c.lower))) return refuse('not for the first time')
  const own = phraseAt(found)
  if (/^ein?weihung$|^eröffnung$/.test(own?.heads[0]?.lower ?? '') && (own?.determiner || own?.preposition))
    return refuse('the opening of something')
  if (phrases(found).some((p) => p.preposition === 'für' && p.start > found.match.start)) return refuse('for visitors')
  return factsOf(
    subjectsOrSpoken(found).map((b) => factOf('founded', b, found)),
    'no body begins',
  )
}

const AGAIN = latin`^(?:wieder|weiter|erneut|nochmals|künftig|täglich|jährlich|besucher\p{L}*|tag|gast|gäste)$`

const OF_COUNCIL = /sitzung|versammlung/

/** *die Geburtsstunde des Digitalrats*, *der Startschuss für die Digitalagentur*, *unterzeichneten den Gründungsvertrag*. */
function readOccasion(found: Found): readonly Reading[] | Refusal {
  const { chunks, mood } = found.clause
  const noun = phraseAt(found)
  if (!noun) return refuse('no noun of beginning')
  if (/^(?:vor|zu|bis|ohne)$/.test(noun.preposition ?? '')) return refuse(`ahead: «${noun.preposition}»`)
  if (chunks.some((c) => /^(?:gerechnet|erwartet)$/.test(c.lower))) return refuse('expected')
  if (mood.future) return refuse(`future: «${mood.future}»`)
  const isNews = chunks.some((c) => c.tags.has('Finite') || c.mentions.date) || found.sentence.heading
  if (!isNews) return refuse('not said to have happened')
  const isMeeting = OF_COUNCIL.test(noun.heads[0]?.lower ?? '')
  if (/^betriebsstart/.test(noun.heads[0]?.lower ?? '') && !chunks.some((c) => c.mentions.date?.value))
    return refuse('when it started is not said')
  const own = belongingTo(noun, found)
  const meant = own.length ? own : [nameGiven(found) ?? signedFor(noun, found) ?? []].flat()
  const bodies = meant.filter((b) => !isMeeting || isCouncil(b) || isUnion(b))
  return factsOf(
    bodies.map((b) => factOf('founded', b, found)),
    'whose beginning it is is not said',
  )
}

/** *A hat Geburtstag: Am 3. März 2010 unterzeichneten sie die Gründungsurkunde*: of the body of which the text speaks. */
function signedFor(noun: Phrase, found: Found): Participant | undefined {
  const { chunks } = found.clause
  const isSigned = chunks.some((c) => /^(?:unterzeichn|unterschr)/.test(c.lower)) && chunks.some((c) => c.mentions.date)
  return isSigned && /^gründungs/.test(noun.heads[0]?.lower ?? '') ? spokenOf(found, anchorOf(found), 250) : undefined
}

/** Its members found it when they first meet. */
const isUnion = ({ name }: Participant) => /(?:[Vv]erband|[Vv]erbund|[Gg]enossenschaft)(?!\p{L})/u.test(name)
const isCouncil = ({ kind }: Participant) => kind === 'council'

/** The bodies in the genitive of the noun, or behind *für* and *von*. */
function belongingTo(noun: Phrase, found: Found): Participant[] {
  return phrases(found)
    .filter((p) => p.owner === noun || (/^(?:für|von)$/.test(p.preposition ?? '') && p.start >= noun.end && !p.owner))
    .slice(0, 1)
    .flatMap((p) => participantsOf(p, found))
}

/** Figures of speech and solemn occasions with which German says that a body began. */
export const beginnings: readonly Rule[] = [
  {
    id: 'agency/begins',
    anchor: '(licht der welt|türen|pforten|tore|eröffnung|einweihung)',
    with: ['(erblickt|erblickte|erblickten|öffnet|öffnete|öffneten|geöffnet|aufgestoßen|feiert|feierte|gefeiert)'],
    read: readBegins,
    examples: [
      {
        text: 'Das Kommunale Rechenzentrum Ostfriesland erblickte 1974 in Aurich das Licht der Welt.',
        facts: [{ event: 'founded', name: 'Kommunales Rechenzentrum Ostfriesland', date: '1974' }],
      },
      {
        text: 'Die Digitalagentur Hessen soll beraten. Am 2. Mai 2021 hat sie ihre Türen geöffnet.',
        facts: [{ event: 'founded', name: 'Digitalagentur Hessen', date: '2021-05-02' }],
      },
    ],
    counterexamples: [
      'Die Digitalagentur Hessen öffnete am 2. Mai 2021 ihre Türen für Schüler.',
      'Ein Portal der Digitalagentur Hessen erblickte 2021 das Licht der Welt.',
    ],
  },
  {
    id: 'agency/begins-as',
    anchor: '(begann|begannen|startete|starteten)',
    with: ['als', '#Body', '#Date'],
    read: (found) => {
      if (!phrases(found).some((p) => p.preposition === 'als' && isLegalForm(p))) return refuse('begins otherwise')
      return factsOf(
        subjectsOrSpoken(found).map((b) => factOf('founded', b, found)),
        'no body begins',
      )
    },
    examples: [
      {
        text: 'Die Digitalagentur Hessen begann 1992 als Eigenbetrieb.',
        facts: [{ event: 'founded', name: 'Digitalagentur Hessen', date: '1992' }],
      },
    ],
    counterexamples: ['Anna Muster begann 1992 als Referentin bei der Digitalagentur Hessen.'],
  },
  {
    id: 'agency/is-real',
    anchor: '(wirklichkeit|realität)',
    with: ['(ist|wurde|wird)', '(#Body|#Meant)'],
    without: ['#Participle'],
    read: (found) => {
      if (phraseAt(found)?.preposition) return refuse('beside something else')
      const bodies = subjects(found).filter((b) => !b.reference)
      return factsOf(
        bodies.map((b) => factOf('founded', b, found)),
        'no body is real now',
      )
    },
    examples: [
      {
        text: 'Nach drei Jahren ist die Digitalagentur Hessen seit dem 4. Mai 2021 Wirklichkeit.',
        facts: [{ event: 'founded', name: 'Digitalagentur Hessen', date: '2021-05-04' }],
      },
    ],
    counterexamples: [
      'Der Plan der Digitalagentur Hessen ist seit 2021 Wirklichkeit.',
      'Die Digitalagentur Hessen ist seit 2021 in der Wirklichkeit angekommen.',
    ],
  },
  {
    id: 'agency/born',
    anchor: 'geboren',
    with: ['#Sein', '(#Body|#Meant)'],
    read: (found) =>
      factsOf(
        subjectsOrSpoken(found)
          .filter((b) => !b.reference)
          .map((b) => factOf('founded', b, found)),
        'no body is born',
      ),
    examples: [
      {
        text: '1972: Der Zweckverband „Gemeinsame Datenverarbeitungsstelle Mittelweser“ (GDM) ist geboren.',
        facts: [{ event: 'founded', name: 'Gemeinsame Datenverarbeitungsstelle Mittelweser', date: '1972' }],
      },
      {
        text: '1992: Der Zweckverband Kommunale Datenverarbeitung Oderland ist geboren.',
        facts: [{ event: 'founded', name: 'Zweckverband Kommunale Datenverarbeitung Oderland', date: '1992' }],
      },
    ],
    counterexamples: [
      'Die Leiterin der Digitalagentur Hessen ist 1970 in Kassel geboren.',
      'Die Idee der Digitalagentur Hessen war 2019 geboren.',
    ],
  },
  {
    id: 'agency/hour-of-birth',
    anchor:
      '(geburtsstunde|geburt|startschuss|startsignal|betriebsstart|gründungsakt|gründungsurkunde|gründungsvertrag|gründungssatzung|gründungsversammlung|gründungssitzung)',
    with: ['(#Body|#Date)'],
    read: readOccasion,
    examples: [
      {
        text: 'Der Betriebsstart von KommunalBIT war am 1. Januar 2010.',
        facts: [{ event: 'founded', name: 'KommunalBIT', date: '2010-01-01' }],
      },
      {
        text: 'Die Gründungsversammlung des Zweckverbands Digitale Kommunen Altmark fand am 4. Mai 2022 statt.',
        facts: [{ event: 'founded', name: 'Zweckverband Digitale Kommunen Altmark', date: '2022-05-04' }],
      },
      {
        text: 'Die Digitalagentur Hessen hat Geburtstag: Am 3. März 2010 unterzeichneten zwölf Bürgermeister die Gründungsurkunde.',
        facts: [{ event: 'founded', name: 'Digitalagentur Hessen', date: '2010-03-03' }],
      },
      {
        text: 'Im Mai 2010 schlug die Geburtsstunde, damals noch unter dem Namen Landesrechenzentrum Hessen.',
        facts: [{ event: 'founded', name: 'Landesrechenzentrum Hessen', date: '2010-05' }],
      },
      {
        text: 'Am 4. Mai 2021 schlug in Fulda die Geburtsstunde des Digitalrats.',
        facts: [{ event: 'founded', name: 'Digitalrat', jurisdiction: 'Fulda', date: '2021-05-04' }],
      },
      {
        text: 'Der Startschuss für die Digitalagentur Hessen ist gefallen.',
        published: '2021-05-06',
        facts: [{ event: 'founded', name: 'Digitalagentur Hessen', date: '2021-05-06' }],
      },
    ],
    counterexamples: [
      'Der Betriebsstart der Digitalagentur Hessen ist für den 1. Januar 2027 geplant.',
      'Mit dem Startschuss für die Digitalagentur Hessen wird 2026 gerechnet, sie soll im Mai beginnen.',
      'Die Digitalagentur Hessen wirbt. Die Geburtsstunde der Wolke war 2009.',
      'Vor der Gründungsversammlung des Digitalrats wurde viel gestritten.',
      'Die Digitalagentur Hessen gab 2021 den Startschuss für ein Portal.',
    ],
  },
]
