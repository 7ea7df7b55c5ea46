import { UNDATED } from '../dating.ts'
import type { Chunk } from '../german/chunks.ts'
import { type Found, type Reading, type Refusal, type Rule, refuse } from '../rule.ts'
import { dateIn } from './dates.ts'
import { type Participant, participants, participantsOf, phrases, spokenOf } from './participants.ts'
import { factOf, factsOf, withPreposition } from './slots.ts'
import { anchorOf, attributed, isFounder, patients, phraseAt, plainPhrases, voiceOf } from './voice.ts'

const FUSION = /fusion|zusammen(?:schluss|legung|führung)|verschmelzung|vereinigung/i

function readFounded(found: Found): Reading | readonly Reading[] | Refusal {
  const voice = voiceOf(found)
  if (voice === 'noun') return refuse('read as a noun')
  if (voice === 'infinitive') return refuse('an infinitive: not yet')
  if (FUSION.test(found.sentence.text)) return refuse('read as a merger')
  const bodies = patients(found).filter((b) => !(b.kind === 'ministry' && isFounder(b.phrase) && !b.digital))
  if (
    voice === 'active' &&
    anchorOf(found).verbs.some((v) => v.lemma === 'bilden') &&
    !plainPhrases(found).some(isFounder)
  )
    return refuse('bodies that make up another')
  if (isState(found)) return refuse('a state, no event: no date')
  const known = bodies.length ? bodies : pronounSubject(found)
  const formerly = withPreposition(found, /^aus$/)
  const extra = voice === 'attribute' ? attributeDate(found) : {}
  if (!extra) return refuse('presupposed: no date beside the participle')
  return factsOf(
    known.map((body) => factOf('founded', body, found, { formerly, ...extra })),
    'no body that is founded',
  )
}

/** *Beim Ministerium ist ein Zentrum eingerichtet*: without a date that tells how it is. */
function isState(found: Found): boolean {
  const { chunks } = found.clause
  if (voiceOf(found) !== 'passive' || chunks.some((c) => c.lower === 'worden' || c.mentions.date)) return false
  return chunks.some((c) => c.tags.has('Sein') && c.tags.has('Finite')) && !chunks.some((c) => c.tags.has('Werden'))
}

/** *das 2014 gegründete Amt* has its own date; *das neu gegründete Amt* is told as background. */
function attributeDate(found: Found): { date: Reading['date'] } | { background: true } | undefined {
  const phrase = attributed(found)
  const verb = found.clause.chunks.indexOf(anchorOf(found))
  const inside = phrase ? found.clause.chunks.slice(phrase.start, verb) : []
  const date = dateIn(inside)
  if (date) return { date }
  return inside.some((c) => /^(?:neu|frisch|eigens)$/.test(c.lower)) && !phrase?.owner ? { date: UNDATED } : undefined
}

/** *Sie wurde 2004 errichtet*, *2004 gegründet*: the body spoken of just before. */
function pronounSubject(found: Found): Participant[] {
  if (voiceOf(found) !== 'passive') return []
  const pronoun = found.clause.chunks.find((c) => /^(?:er|sie|es)$/.test(c.lower) && !c.mentions.person)
  if (!pronoun || plainPhrases(found).length) return []
  const body = spokenOf(found, pronoun, 300)
  return body ? [body] : []
}

/** The subject of a verb that needs no object. */
function subjects(found: Found): Participant[] {
  const plain = plainPhrases(found).filter((p) => !p.beside)
  return plain.slice(0, 3).flatMap((p) => participantsOf(p, found))
}

function readArisen(found: Found): Reading | readonly Reading[] | Refusal {
  const voice = voiceOf(found)
  if (voice === 'noun') return refuse('read as a noun')
  if (voice === 'infinitive') return refuse('an infinitive: not yet')
  if (FUSION.test(found.sentence.text)) return refuse('read as a merger')
  const bodies = voice === 'attribute' ? participantsOf(attributed(found) as never, found) : subjects(found)
  const extra = voice === 'attribute' ? attributeDate(found) : {}
  if (!extra) return refuse('presupposed: no date beside the participle')
  const pronouns = bodies.length ? [] : pronounSubjectOf(found)
  return factsOf(
    [...bodies, ...pronouns].map((b) =>
      factOf('founded', b, found, { formerly: withPreposition(found, /^aus$/), ...extra }),
    ),
    'no body that came into being',
  )
}

function pronounSubjectOf(found: Found): Participant[] {
  const pronoun = found.clause.chunks.find((c) => /^(?:er|sie|es)$/.test(c.lower) && !c.mentions.person)
  if (!pronoun || plainPhrases(found).some((p) => p.start < found.match.start)) return []
  const body = spokenOf(found, pronoun, 300)
  return body ? [body] : []
}

function readAtWork(found: Found): Reading | readonly Reading[] | Refusal {
  if (found.clause.chunks.some((c) => /^(?:wieder|weiter|gemeinsam)$/.test(c.lower)))
    return refuse('not for the first time')
  if (phraseAt(found)?.preposition) return refuse('not the work is taken up')
  return factsOf(
    subjects(found).map((b) => factOf('founded', b, found, { formerly: withPreposition(found, /^aus$/) })),
    'no body takes up its work',
  )
}

function readStarted(found: Found): Reading | readonly Reading[] | Refusal {
  if (voiceOf(found) === 'noun' || voiceOf(found) === 'infinitive') return refuse('no verb of the clause')
  const plain = plainPhrases(found).filter((p) => !p.beside)
  if (plain.length !== 1) return refuse('starts something, or something else starts')
  if (phrases(found).some((p) => p.preposition === 'in' && !p.heads.some((h) => h.mentions.place || h.mentions.body)))
    return refuse('starts into something')
  const bodies = participantsOf(plain[0] as never, found).filter((b) => !b.reference)
  return factsOf(
    bodies.map((b) => factOf('founded', b, found)),
    'no body starts',
  )
}

function readSince(found: Found): Reading | readonly Reading[] | Refusal {
  const { chunks } = found.clause
  const verb = anchorOf(found)
  const since = chunks.find((c) => c.tags.has('Since')) as Chunk
  if (chunks.some((c) => c.tags.has('Participle') && c !== verb && !c.tags.has('Finite'))) return refuse('another verb')
  const owns = /^(?:hat|haben|habe|verfügt|verfügen)$/.test(verb.lower)
  const bodies = owns
    ? phrases(found)
        .filter(
          (p) => !p.owner && /^(?:eine[mnr]?|ein)$/.test(p.determiner ?? '') && /^(?:über)?$/.test(p.preposition ?? ''),
        )
        .flatMap((p) => participantsOf(p, found))
    : subjects(found)
  const date = dateIn([since])
  return factsOf(
    bodies.map((b) => factOf('founded', b, found, date ? { date } : {})),
    'no body that has been there since',
  )
}

function readReplacing(found: Found): Reading | readonly Reading[] | Refusal {
  const old = [
    ...participants(found).filter((p) => p.phrase.owner?.heads.some((h) => h.lower === 'stelle')),
    ...withPreposition(found, /^(?:von|anstelle)$/),
  ]
  const reference = found.groups('whose')[0]
  const spoken = reference ? spokenOf(found, reference, 600) : undefined
  const formerly = old.length ? old : spoken ? [spoken] : []
  if (formerly.length === 0) return refuse('whose place is taken is not said')
  const bodies = plainPhrases(found)
    .flatMap((p) => participantsOf(p, found))
    .filter((b) => !b.reference)
  return factsOf(
    bodies.map((b) => factOf('founded', b, found, { formerly })),
    'no body takes the place',
  )
}

/** How German says that a body came into being. */
export const founded: readonly Rule[] = [
  {
    id: 'agency/founded',
    anchor: '#Found',
    read: readFounded,
    examples: [
      {
        text: 'Das Landesamt für Digitalisierung wurde zum 1. Januar 2016 in Hessen per Landesgesetz errichtet.',
        facts: [
          {
            event: 'founded',
            name: 'Landesamt für Digitalisierung',
            jurisdiction: 'DE-HE',
            date: '2016-01-01',
            legalBasis: 'Landesgesetz',
          },
        ],
      },
      {
        text: 'Das 2014 gegründete Landesamt für Informationssicherheit zieht um.',
        facts: [{ event: 'founded', name: 'Landesamt für Informationssicherheit', date: '2014' }],
      },
      {
        text: 'Eine Digitalagentur hat das Land Brandenburg 2017 gegründet.',
        facts: [{ event: 'founded', name: 'Digitalagentur', jurisdiction: 'DE-BB', date: '2017' }],
      },
      {
        text: 'Die Landesregierung richtete 2019 bei der Staatskanzlei einen Digitalrat ein.',
        facts: [{ event: 'founded', name: 'Digitalrat', date: '2019', parent: 'Staatskanzlei' }],
      },
      {
        text: 'Partner des Landes ist die Digitalagentur Hessen, die 2021 gegründet wurde.',
        facts: [{ event: 'founded', name: 'Digitalagentur Hessen', date: '2021' }],
      },
      {
        text: 'Für die Netze ist der Landesbetrieb IT Hessen da. Die Behörde wurde 2009 durch Staatsvertrag errichtet.',
        facts: [{ event: 'founded', name: 'Landesbetrieb IT Hessen', date: '2009', legalBasis: 'Staatsvertrag' }],
      },
    ],
    counterexamples: [
      'Das Landesamt für Digitalisierung soll 2026 in Hessen errichtet werden.',
      'Der IT-Planungsrat hat 2019 ein Projekt zu Registern neu eingerichtet.',
      'Im Digitalministerium haben wir 2020 einen Raum für Ideen geschaffen.',
      'Die Digitalagentur Hessen hat 2020 eine Plattform eingerichtet.',
      'Eine Ministerin des 2021 umgebauten Digitalministeriums hat 2022 einen Verein gegründet.',
      'Ziel ist es, eine Digitalagentur zu gründen.',
    ],
  },
  {
    id: 'agency/called-to-life',
    anchor: '#Call',
    with: ['(ins leben|aus der taufe|auf den weg)'],
    without: ['auf den weg'],
    read: readFounded,
    examples: [
      {
        text: 'Der Landkreis Uelzen hat 2023 einen Digitalbeirat ins Leben gerufen.',
        facts: [{ event: 'founded', name: 'Digitalbeirat', date: '2023' }],
      },
      {
        text: 'Die Digitalagentur Sachsen wurde im Mai 2021 aus der Taufe gehoben.',
        facts: [{ event: 'founded', name: 'Digitalagentur Sachsen', date: '2021-05' }],
      },
    ],
    counterexamples: ['Die Digitalagentur Sachsen hat 2021 ein Netzwerk ins Leben gerufen.'],
  },
  {
    id: 'agency/arisen',
    anchor: '#Arise',
    read: readArisen,
    examples: [
      {
        text: 'Aus der Datenzentrale Schleswig-Holstein entstand 2004 die Anstalt Dataport.',
        facts: [{ event: 'founded', name: 'Dataport', formerly: 'Datenzentrale Schleswig-Holstein', date: '2004' }],
      },
      {
        text: 'IT.NRW ging zum 1. Januar 2009 aus dem Landesamt für Datenverarbeitung und Statistik hervor.',
        facts: [
          {
            event: 'founded',
            name: 'IT.NRW',
            formerly: 'Landesamt für Datenverarbeitung und Statistik',
            date: '2009-01-01',
          },
        ],
      },
    ],
    counterexamples: [
      'Am Sitz der Digitalagentur Sachsen entsteht 2022 ein Neubau.',
      'Der Digitalagentur Sachsen entstanden 2022 hohe Kosten.',
      'Die Digitalagentur Sachsen soll 2022 entstehen.',
    ],
  },
  {
    id: 'agency/takes-up-work',
    anchor: '(arbeit|betrieb|tätigkeit|dienst|geschäfte|dienstbetrieb|geschäftsbetrieb)',
    with: ['#Body', '(auf|aufgenommen|aufnahm|aufnahmen)', '(#Haben|nimmt|nahm|nahmen|nehmen|aufnahm|aufnahmen)'],
    read: readAtWork,
    examples: [
      {
        text: 'Am 1. Januar 2020 nahm die Föderale IT-Kooperation (FITKO) in Frankfurt ihre Arbeit auf.',
        facts: [
          {
            event: 'founded',
            name: 'Föderale IT-Kooperation',
            acronym: 'FITKO',
            jurisdiction: 'DE',
            date: '2020-01-01',
          },
        ],
      },
    ],
    counterexamples: [
      'Die FITKO will 2020 ihre Arbeit aufnehmen.',
      'Die FITKO hat 2022 ihre Arbeit wieder aufgenommen.',
    ],
  },
  {
    id: 'agency/constituted',
    anchor: '#Constitute',
    read: readStarted,
    examples: [
      {
        text: 'Der Digitalbeirat der Stadt Fulda hat sich am 3. Mai 2022 konstituiert.',
        facts: [{ event: 'founded', name: 'Digitalbeirat', jurisdiction: 'Fulda', date: '2022-05-03' }],
      },
      {
        text: 'Die Digitalagentur Hessen ist am 1. Juli 2021 gestartet.',
        facts: [{ event: 'founded', name: 'Digitalagentur Hessen', date: '2021-07-01' }],
      },
    ],
    counterexamples: [
      'Die Digitalagentur Hessen startete 2021 eine Umfrage.',
      'Die Digitalagentur Hessen startet 2021 in die zweite Phase.',
    ],
  },
  {
    id: 'agency/there-since',
    anchor: '(besteht|bestehen|bestehe|existiert|existieren|existiere|gibt|gebe|hat|haben|habe|verfügt|verfügen)',
    with: ['#Since', '#Body'],
    read: readSince,
    examples: [
      {
        text: 'Seit dem 1. Dezember 2017 besteht das LSI rechtlich.',
        facts: [{ event: 'founded', name: 'LSI', jurisdiction: 'DE-BY', date: '2017-12-01' }],
      },
      {
        text: 'Die Digitalagentur Hessen gibt es seit 2021.',
        facts: [{ event: 'founded', name: 'Digitalagentur Hessen', date: '2021' }],
      },
      {
        text: 'Die Stadt Fulda hat seit Mai 2019 einen Digitalbeirat.',
        facts: [{ event: 'founded', name: 'Digitalbeirat', jurisdiction: 'Fulda', date: '2019-05' }],
      },
    ],
    counterexamples: [
      'Die Digitalagentur Hessen hat seit 2021 einen Chef.',
      'Die Digitalagentur Hessen hat seit 2021 viel erreicht.',
      'Seit 2021 gibt es bei der Digitalagentur Hessen Kurse.',
      'Seit 2015 besteht Streit um die Digitalagentur Hessen.',
    ],
  },
  {
    id: 'agency/since-then-a-body',
    anchor: '^#Since (ein|eine|einen) [<body>#Body]',
    without: ['#Finite'],
    read: (found) =>
      factsOf(
        participants(found).map((b) => factOf('founded', b, found)),
        'no body',
      ),
    examples: [
      {
        text: 'Seit Februar 2023 ein Digitalbeirat mit Leuten aus dem Handwerk.',
        facts: [{ event: 'founded', name: 'Digitalbeirat', date: '2023-02' }],
      },
    ],
    counterexamples: ['Seit Februar 2023 berät ein Digitalbeirat die Stadt.'],
  },
  {
    id: 'agency/takes-the-place',
    anchor: '(an|anstelle) [<whose>(seine|ihre|deren|dessen)] stelle',
    with: ['(tritt|treten|trat|traten|getreten|trete|rückt|rückte)'],
    read: readReplacing,
    examples: [
      {
        text: 'Der Landesbetrieb für Statistik und Kommunikationstechnologie Niedersachsen endet. An seine Stelle tritt zum 1. Januar 2014 der Landesbetrieb IT.Niedersachsen.',
        facts: [
          {
            event: 'founded',
            name: 'Landesbetrieb IT.Niedersachsen',
            date: '2014-01-01',
            formerly: 'Landesbetrieb für Statistik und Kommunikationstechnologie Niedersachsen',
          },
        ],
      },
    ],
    counterexamples: ['An seine Stelle tritt zum 1. Januar 2014 die Digitalagentur Hessen.'],
  },
]
