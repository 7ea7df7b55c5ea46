/** Plans to which those who decide assent: *stimmte der Strategie zu*. */

import { latin } from '../german/latin.ts'
import { type Found, type Reading, type Refusal, type Rule, refuse } from '../rule.ts'
import { isDecider } from '../who/persons-of-clause.ts'
import { NO_VOTE_EXAMPLES, VOTE_EXAMPLES } from './assented-examples.ts'
import { readVerb, stillOpen } from './forms.ts'
import { readPlans } from './reading.ts'

const PREPOSITION_OF: readonly (readonly [string, RegExp])[] = [
  ['Agree', /^auf$/],
  ['Vote', /^für$/],
  ['StandBehind', /^hinter$/],
]

/** *passierte das Kabinett*, *ging durch den Rat*, *nahm die letzte Hürde*, *fand eine Mehrheit*: the plan is the subject. */
function readPassage(found: Found): readonly Reading[] | Refusal {
  const { chunks } = found.clause
  const lemmas = chunks[found.match.start]?.verbs.map((v) => v.lemma) ?? []
  const has = (form: RegExp) => chunks.some((c) => form.test(c.lower))
  const decides = chunks.findIndex(isDecider)
  const behind = chunks.slice(Math.max(0, decides - 3), decides)
  const passes =
    ((lemmas.includes('passieren') || lemmas.includes('durchgehen')) && decides >= 0) ||
    (lemmas.includes('gehen') && decides >= 0 && behind.some((c) => c.lower === 'durch')) ||
    (lemmas.includes('nehmen') && has(/^hürden?$/) && !has(/^erste[nr]?$/)) ||
    (lemmas.includes('finden') && has(/^(?:mehrheit|zustimmung|billigung)$/))
  return passes ? readVerb({ event: 'adopted' })(found) : refuse('passes no body that decides')
}

const DONE = /^(?:beschlossene sache|unter dach und fach|in trockenen? tüchern?)$/

/** *ist beschlossene Sache*, *ist unter Dach und Fach*, *hat sie in trockene Tücher gebracht*. */
function readDone(found: Found): readonly Reading[] | Refusal {
  const { chunks } = found.clause
  const words = chunks.slice(found.match.start, found.match.end).map((c) => c.lower)
  if (!DONE.test(words.join(' '))) return refuse('not done')
  const [first] = chunks.slice(found.match.start)
  const open = first && stillOpen(first, chunks)
  return open ? refuse(open) : readPlans(found, { event: 'adopted' })
}

/** *Welche Ziele gelten, hat der Senat mit der Strategie festgelegt*, *die Strategie wurde mit Ratsbeschluss festgeschrieben*. */
function readSettled(found: Found): readonly Reading[] | Refusal {
  const within = readVerb({ event: 'adopted', prepositions: /^mit$/, only: 'preposition' })(found)
  if (!('refused' in within)) return within
  const isDone = found.clause.chunks[found.match.start]?.tags.has('Participle')
  const isDecided = found.clause.chunks.some((c) => c.tags.has('Decision') || c.tags.has('Council'))
  return isDone && isDecided ? readVerb({ event: 'adopted' })(found) : within
}

const BY_VOTE = /^(?:einstimmig|mehrheitlich|einmütig|geschlossen|mehrheit|stimmen|gegenstimmen?|enthaltung(?:en)?)$/

/** *stimmt der Strategie zu*, *votiert für sie*, *einigt sich auf sie*, *stellt sich hinter sie*. */
function readVote(found: Found): readonly Reading[] | Refusal {
  const { chunks } = found.clause
  const { tags, verbs } = chunks[found.match.start] ?? {}
  // *Der Landrat sprach sich für eine Strategie aus* only wishes for one
  if (verbs?.some((v) => v.lemma === 'aussprechen') && !chunks.some((c) => BY_VOTE.test(c.lower)))
    return refuse('an opinion')
  if (tags?.has('AdoptDative')) return readVerb({ event: 'adopted', dative: true })(found)
  const prepositions = PREPOSITION_OF.find(([tag]) => tags?.has(tag))?.[1] ?? /^für$/
  return readVerb({ event: 'adopted', prepositions, only: 'preposition' })(found)
}

/** *schlossen einen Pakt*; strategies are not closed. */
const PACT = latin.i`pakt(?!\p{L})`

/** Plans to which those who decide assent. */
export const assented: readonly Rule[] = [
  {
    id: 'strategy/adopted-by-vote',
    anchor: '(#AdoptDative|#Vote|#Agree|#StandBehind)',
    without: ['(#AdoptDative && #VerbNoun)'],
    read: readVote,
    examples: VOTE_EXAMPLES,
    counterexamples: NO_VOTE_EXAMPLES,
  },
  {
    id: 'strategy/passed',
    anchor: '#Pass',
    with: ['(#Government|#Council|#Organ|hürde|hürden|mehrheit|zustimmung|billigung)'],
    without: ['(#Pass && #VerbNoun)', '(#Pass && #Attributive && !#Finite)'],
    read: readPassage,
    examples: [
      {
        text: 'Ohne Gegenstimme passierte der Aktionsplan E-Government am 17. Januar 2020 das Kabinett in Wiesbaden.',
        facts: [{ event: 'adopted', title: 'Aktionsplan E-Government', adopter: 'Kabinett', date: '2020-01-17' }],
      },
      {
        text: 'Der »E-Government-Aktionsplan 2008« fand am 10. Juni 2008 die Billigung der Landesregierung.',
        facts: [{ event: 'adopted', title: 'E-Government-Aktionsplan 2008', date: '2008-06-10' }],
      },
      {
        text: 'Ohne Gegenstimme ist im Kreistag des Landkreises Ostallgäu in der Sitzung am 5. März 2019 der Masterplan Digitalisierung 2024 durchgegangen.',
        facts: [{ event: 'adopted', title: 'Masterplan Digitalisierung 2024', date: '2019-03-05' }],
      },
      {
        text: 'Gütersloh hat eine Digitalstrategie. Am 2. Juni 2023 ging sie einstimmig durch den Rat.',
        facts: [{ event: 'adopted', title: 'Digitalstrategie', jurisdiction: 'Gütersloh', date: '2023-06-02' }],
      },
    ],
    counterexamples: [
      'Die Digitalstrategie geht im Rat alle an.',
      'Die Digitalstrategie ging vom Rat zurück in den Ausschuss.',
      'Die Digitalstrategie nahm die erste Hürde im Ausschuss.',
    ],
  },
  {
    id: 'strategy/settled-matter',
    anchor: '(beschlossene sache|unter dach und fach|in trockenen tüchern|in trockene tücher)',
    with: ['(#Sein|gebracht|brachte|brachten)'],
    read: readDone,
    examples: [
      {
        text: 'Die Digitalstrategie der Stadt Hagen ist unter Dach und Fach.',
        published: '2022-06-02',
        facts: [{ event: 'adopted', title: 'Digitalstrategie', jurisdiction: 'Hagen', date: '2022-06-02' }],
      },
      {
        text: 'Am 3. Mai 2022 brachte der Rat der Stadt Hagen die Digitalstrategie unter Dach und Fach.',
        facts: [{ event: 'adopted', title: 'Digitalstrategie', jurisdiction: 'Hagen', date: '2022-05-03' }],
      },
      {
        text: 'Am 3. Mai 2022 hat der Rat der Stadt Hagen die Digitalstrategie in trockene Tücher gebracht.',
        facts: [{ event: 'adopted', title: 'Digitalstrategie', jurisdiction: 'Hagen', date: '2022-05-03' }],
      },
    ],
    counterexamples: [
      'Die Digitalstrategie der Stadt Hagen ist noch nicht unter Dach und Fach.',
      'Der Rat der Stadt Hagen möchte die Digitalstrategie bald in trockene Tücher bringen.',
    ],
  },
  {
    id: 'strategy/given',
    anchor: '#Give',
    with: ['(sich|licht|segen|zustimmung|placet|ja|okay)'],
    read: readVerb({ event: 'adopted', prepositions: /^(?:für|zu|zur|zum|mit)$/, dative: true }),
    examples: [
      {
        text: 'Hessen hat eine neue Digitalstrategie. Am 3. Mai 2022 gab das Kabinett grünes Licht für „digital.HESSEN“.',
        facts: [{ event: 'adopted', title: 'digital.HESSEN', adopter: 'Kabinett', date: '2022-05-03' }],
      },
      {
        text: 'Nun steht sie: die Digitale Agenda für das Land Sachsen-Anhalt. Am 19. Dezember 2017 gab das Kabinett seine Zustimmung.',
        facts: [{ event: 'adopted', title: 'Digitale Agenda', adopter: 'Kabinett', date: '2017-12-19' }],
      },
      {
        text: 'Das Land Bremen hat sich im Juni 2018 eine Digitalstrategie gegeben.',
        facts: [{ event: 'adopted', title: 'Digitalstrategie', date: '2018-06', jurisdiction: 'DE-HB' }],
      },
      {
        text: 'Der Kreistag gab am Montag grünes Licht für die Digitalstrategie.',
        published: '2021-05-05',
        facts: [{ event: 'adopted', adopter: 'Kreistag', date: '2021-05-03' }],
      },
    ],
    counterexamples: [
      'Die Digitalstrategie gibt Antworten auf viele Fragen.',
      'Der Rat gab kein grünes Licht für die Digitalstrategie.',
      'Es geht um die Digitalstrategie. Der Rat gab seine Zustimmung zum Haushalt.',
      'Wer sich eine Digitalstrategie geben möchte, braucht Zeit.',
    ],
  },
  {
    id: 'strategy/pact-closed',
    anchor: '(#Close && !#VerbNoun && !#Attributive)',
    read: readVerb({ event: 'adopted', among: ({ title }) => PACT.test(title) }),
    examples: [
      {
        text: 'Einen E-Government-Pakt hat das Land Hessen am 3. Mai 2018 mit den Kommunen geschlossen.',
        facts: [{ event: 'adopted', title: 'E-Government-Pakt', jurisdiction: 'DE-HE', date: '2018-05-03' }],
      },
      {
        text: 'Land Hessen und Kommunen schließen E-Government-Pakt',
        facts: [{ event: 'adopted', title: 'E-Government-Pakt' }],
      },
    ],
    counterexamples: [
      'Das Land Hessen will einen E-Government-Pakt schließen.',
      'Mit dem E-Government-Pakt schließt das Land Hessen eine Lücke.',
      'Der Landtag in Wiesbaden hat die Debatte zum E-Government-Pakt geschlossen.',
      'Das Land Hessen hat eine Digitalstrategie und einen Vertrag geschlossen.',
    ],
  },
  {
    id: 'strategy/got-assent',
    anchor: '#Receive',
    with: ['(licht|segen|zustimmung|placet|mehrheit|okay)', '(#Government|#Council|#Organ)'],
    without: ['(viel|breite|große)', 'für'],
    read: readVerb({ event: 'adopted' }),
    examples: [
      {
        text: 'Die Digitalstrategie der Stadt Celle bekam am 3. Mai 2019 im Stadtrat grünes Licht.',
        facts: [{ event: 'adopted', title: 'Digitalstrategie', jurisdiction: 'Celle', date: '2019-05-03' }],
      },
    ],
    counterexamples: [
      'Die Digitalstrategie der Stadt Celle bekam im Stadtrat keine Mehrheit.',
      'Die Digitalstrategie der Stadt Celle erhielt im Stadtrat viel Zustimmung.',
      'Der Landrat in Celle bekam vom Kreistag grünes Licht für eine Digitalstrategie.',
    ],
  },
  {
    id: 'strategy/way-cleared',
    anchor: 'weg',
    with: ['(frei|geebnet|ebnete|ebnet)', '(#Government|#Council|#Organ)'],
    read: (found) => {
      const isFor = found.clause.chunks[found.match.end]?.lower === 'für'
      return isFor
        ? readPlans(found, { event: 'adopted', prepositions: /^für$/, only: 'preposition' })
        : refuse('not said for what')
    },
    examples: [
      {
        text: 'Der Kreistag in Celle machte am 3. Mai 2021 den Weg für die Digitalstrategie frei.',
        facts: [{ event: 'adopted', title: 'Digitalstrategie', adopter: 'Kreistag', date: '2021-05-03' }],
      },
    ],
    counterexamples: [
      'Der Kreistag in Celle machte den Weg für die Erarbeitung der Digitalstrategie frei.',
      'Der Kreistag in Celle soll den Weg für die Digitalstrategie frei machen.',
      'Der Kreistag in Celle ebnete den Weg für eine Digitalstrategie, die bis Mai ausgearbeitet werden soll.',
      'Der Weg der Digitalstrategie durch den Kreistag Celle ist frei.',
    ],
  },
  {
    id: 'strategy/approved-headline',
    anchor: '(ja|licht)',
    without: ['#Finite', '(noch|kein|keine|vor|bald)'],
    read: readVerb({ event: 'adopted', prepositions: /^(?:für|zu|zur|zum)$/, only: 'preposition' }),
    examples: [
      {
        text: 'Grünes Licht für die Digitalstrategie der Stadt Kassel',
        published: '2021-05-05',
        facts: [{ event: 'adopted', title: 'Digitalstrategie', jurisdiction: 'Kassel', date: '2021-05-05' }],
      },
    ],
    counterexamples: ['Noch kein grünes Licht für die Digitalstrategie', 'Licht und Schatten in der Digitalstrategie'],
  },
  {
    id: 'strategy/settled-with',
    anchor: '#Settle',
    with: ['(#Government|#Council|#Ministry|#Decision)'],
    read: readSettled,
    examples: [
      {
        text: 'Mit Stadtratsbeschluss vom 6. Mai 2021 wurde die Smart-City-Strategie der Stadt Gera festgeschrieben.',
        facts: [{ event: 'adopted', title: 'Smart-City-Strategie', jurisdiction: 'Gera', date: '2021-05-06' }],
      },
      {
        text: 'Welche Ziele gelten, hat der Berliner Senat gestern mit der IT-Strategie festgelegt.',
        published: '2016-03-03',
        facts: [{ event: 'adopted', title: 'IT-Strategie', adopter: 'Senat', date: '2016-03-02' }],
      },
    ],
    counterexamples: [
      'Was gilt, soll der Senat mit der IT-Strategie festlegen.',
      'Der Senat hat in der Anlage zur IT-Strategie die Fristen festgeschrieben.',
      'Das Ziel wurde vom Kabinett in der Digitalstrategie festgeschrieben.',
      'Die IT-Strategie legt der Senat erst im Herbst fest.',
    ],
  },
]
