/** Bodies that take up their work, meet for the first time, or start. */
import type { Phrase } from '../../german/phrases.ts'
import { type Found, type Reading, type Refusal, type Rule, refuse } from '../../rule.ts'
import { anyNameIn, participantsOf, phrases } from '../bodies/participants.ts'
import { spokenSubject } from '../bodies/spoken.ts'
import { isLegalForm } from '../changed/legal-forms.ts'
import { factOf, factsOf, withPreposition } from '../slots.ts'
import { anchorOf, phraseAt, plainPhrases, voiceOf } from '../voice.ts'
import { subjects, subjectsOrSpoken } from './arisen.ts'

function readAtWork(found: Found): Reading | readonly Reading[] | Refusal {
  if (found.clause.chunks.some((c) => /^(?:wieder|weiter|gemeinsam)$/.test(c.lower)))
    return refuse('not for the first time')
  const work = phraseAt(found)
  const begins = found.clause.chunks.some((c) => BEGINS.test(c.lower))
  if (work?.preposition && !(begins && work.preposition === 'mit')) return refuse('not the work is taken up')
  const isOnOneThing = phrases(found).some(
    (p) => work && ((p.owner === work && !p.preposition) || (p.preposition === 'an' && p.start === work.end)),
  )
  if (isOnOneThing) return refuse('work on one thing')
  const isAhead = found.clause.chunks.some((c) => c.lower === 'aufnehmen')
  if (isAhead && !found.clause.chunks.some((c) => c.mentions.date?.value)) return refuse('ahead, and no date')
  const bodies = subjectsOrSpoken(found)
  return factsOf(
    bodies.map((b) => factOf('founded', b, found, { formerly: withPreposition(found, /^aus$/) })),
    'no body takes up its work',
  )
}

/** *hat mit der Arbeit begonnen*, *startet ihren Betrieb* */
const BEGINS = /^(?:beginn(?:t|en|e)|begann(?:en)?|begonnen|starte(?:t|n|te|ten)|gestartet)$/

function readStarted(found: Found): Reading | readonly Reading[] | Refusal {
  if (voiceOf(found) === 'noun' || voiceOf(found) === 'infinitive') return refuse('no verb of the clause')
  const plain = plainPhrases(found).filter((p) => !p.beside)
  const spoken = plain.length === 0 && isStartedPassively(found) ? spokenSubject(found, 300) : undefined
  const named = phrases(found).find((p) => p.preposition === 'als' && p.start < found.match.start)
  // *1974 als „Datenstelle Nord“ gestartet, heißt der Verband seit 1991 …*
  if (named && anchorOf(found).tags.has('Participle')) {
    const body = anyNameIn(named, found)
    if (body && !body.reference && !isLegalForm(named))
      return factsOf([factOf('founded', body, found)], 'no body starts')
  }
  if (spoken) return factsOf([factOf('founded', spoken, found)], 'no body starts')
  const constitutes = anchorOf(found).verbs.some((v) => v.lemma === 'konstituieren')
  // *Am 3. Mai hat er sich konstituiert*
  const council = constitutes && plain.length === 0 ? spokenSubject(found, 300) : undefined
  if (council?.kind === 'council') return factsOf([factOf('founded', council, found)], 'no body starts')
  if (plain.length !== 1) return refuse('starts something, or something else starts')
  if (!constitutes && phrases(found).some((p) => p.preposition === 'in' && !isWhere(p)))
    return refuse('starts into something')
  if (/(?<!\p{L})ins (?:\p{Ll}+ )?Jahr(?!\p{L})/u.test(found.sentence.text)) return refuse('starts into a year')
  const bodies = participantsOf(plain[0] as never, found).filter(
    (b) => !b.reference || (constitutes && b.kind === 'council'),
  )
  return factsOf(
    bodies.map((b) => factOf('founded', b, found)),
    'no body starts',
  )
}

/** *in Kassel*, *in einem Hinterhof*: where it starts, not into what. */
const isWhere = ({ determiner, heads }: Phrase): boolean =>
  /^(?:einem|einer)$/.test(determiner ?? '') || heads.some((h) => h.mentions.place || h.mentions.body)

/** *Gestartet ist es am 1. Dezember 2017* */
const isStartedPassively = ({ clause: { chunks } }: Found): boolean =>
  chunks.some((c) => c.lower === 'gestartet') &&
  chunks.some((c) => c.tags.has('Sein') && c.tags.has('Finite')) &&
  chunks.some((c) => c.mentions.date)

/** Bodies that begin by what they do. */
export const started: readonly Rule[] = [
  {
    id: 'agency/takes-up-work',
    anchor: '(arbeit|betrieb|tätigkeit|dienst|geschäfte|dienstbetrieb|geschäftsbetrieb)',
    with: [
      '(auf|aufgenommen|aufnehmen|aufnahm|aufnahmen|aufnimmt|angetreten|antrat|begonnen|beginnt|begann|begannen|gestartet|startet|startete|starteten)',
      '(#Haben|wird|werden|nimmt|nahm|nahmen|nehmen|nehme|aufnahm|aufnahmen|aufnimmt|antrat|beginnt|begann|begannen|startet|startete|starteten)',
    ],
    read: readAtWork,
    examples: [
      {
        text: 'Die Digitalagentur Hessen wird ihre Arbeit am 1. Januar 2019 in Kassel aufnehmen und dann 40 Orte betreuen.',
        facts: [{ event: 'founded', name: 'Digitalagentur Hessen', date: '2019-01-01' }],
      },
      {
        text: 'Die Verwaltung wird digital. Der Kabinettsausschuss Digitalisierung hat im Mai 2021 mit seiner Arbeit begonnen.',
        facts: [{ event: 'founded', name: 'Kabinettsausschuss Digitalisierung', date: '2021-05' }],
      },
      {
        text: 'Am 1. Mai 2019 startete die Digitalagentur Hessen ihren Betrieb.',
        facts: [{ event: 'founded', name: 'Digitalagentur Hessen', date: '2019-05-01' }],
      },
      {
        text: 'Nach Auskunft des Ministeriums für Wirtschaft und Digitales wurde die Digitalagentur Hessen zum 1. August 2019 errichtet und hat nun auch den Betrieb aufgenommen.',
        facts: [{ event: 'founded', name: 'Digitalagentur Hessen', date: '2019-08-01' }],
      },
      {
        text: 'Erika Muster ist Direktorin des Digitalisierungsamts Sachsen in Chemnitz, das im Januar 2025 seine Arbeit aufgenommen hat.',
        facts: [{ event: 'founded', name: 'Digitalisierungsamt Sachsen', date: '2025-01' }],
      },
      {
        text: 'Wiesbaden (dpa/lhe) - Der Digitalbeirat des Landes Hessen hat am Montag, dem 11. Juni 2018, die Arbeit aufgenommen.',
        facts: [{ event: 'founded', name: 'Digitalbeirat', jurisdiction: 'DE-HE', date: '2018-06-11' }],
      },
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
      'Die Digitalagentur Hessen wird bald ihre Arbeit aufnehmen.',
      'Die Digitalagentur Hessen hat im Mai 2019 mit der Arbeit an einer Strategie begonnen.',
      'Die Digitalagentur Hessen startete im Mai 2019 den Betrieb eines Portals.',
      'Die Digitalagentur Hessen hat im Mai 2019 ihre Arbeit am Portal aufgenommen.',
      'Die Digitalagentur Hessen hat 2019 bei ihrer Arbeit mit Tests begonnen.',
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
        text: 'Der Digitalbeirat der Stadt Ulm ist neu. Am 3. Mai 2019 konstituierte er sich.',
        facts: [{ event: 'founded', name: 'Digitalbeirat', jurisdiction: 'Ulm', date: '2019-05-03' }],
      },

      {
        text: 'Am 18. September 2018 hat sich im Rathaus von Fulda der Digitalbeirat konstituiert.',
        facts: [{ event: 'founded', name: 'Digitalbeirat', date: '2018-09-18' }],
      },
      {
        text: 'Am 5. Mai 2025 hat sich in Berlin der Digitalausschuss des Deutschen Städtetags konstituiert. Es leitet ihn der Bürgermeister der Stadt Fulda.',
        facts: [{ event: 'founded', name: 'Digitalausschuss', jurisdiction: 'DE', date: '2025-05-05' }],
      },
      {
        text: 'Großer Auftritt am 3. Mai 2020 in Fulda: Dort konstituierte sich der Zweckverband IT Unterelbe.',
        facts: [{ event: 'founded', name: 'Zweckverband IT Unterelbe', date: '2020-05-03' }],
      },
      {
        text: '1974 als Datenzentrale Odenwald gestartet, heißt der Verband seit 1991 Kommunale Datenverarbeitung Odenwald.',
        facts: [{ event: 'founded', name: 'Datenzentrale Odenwald', date: '1974' }],
      },
      {
        text: 'Der Digitalbeirat der Stadt Fulda zieht Bilanz. Das Gremium hatte sich im Februar 2019 konstituiert.',
        facts: [{ event: 'founded', name: 'Digitalbeirat', date: '2019-02' }],
      },
      {
        text: 'Hessen hat ein Landesamt für Informationssicherheit. Gestartet ist es am 1. Dezember 2017.',
        facts: [{ event: 'founded', name: 'Landesamt für Informationssicherheit', date: '2017-12-01' }],
      },
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
      'Die KISA wächst. Der Chor traf sich 2019 in Ulm; am 3. Mai konstituierte er sich.',

      'Die Digitalagentur Hessen startete 2021 eine Umfrage.',
      'Die Digitalagentur Hessen startet 2021 in die zweite Phase.',
    ],
  },
  {
    id: 'agency/goes-to-start',
    anchor: 'an den start',
    with: ['#Go', '(#Body|#Meant)'],
    read: (found) =>
      factsOf(
        subjects(found)
          .filter((b) => !b.reference)
          .map((b) => factOf('founded', b, found)),
        'no body starts',
      ),
    examples: [
      {
        text: 'Das Landesamt für Cybersicherheit Hessen ging am 2. Januar 2020 an den Start.',
        facts: [{ event: 'founded', name: 'Landesamt für Cybersicherheit Hessen', date: '2020-01-02' }],
      },
    ],
    counterexamples: ['Die Plattform der Digitalagentur Hessen ging am 2. Januar 2020 an den Start.'],
  },
  {
    id: 'agency/steps-into-life',
    anchor: 'ins leben',
    with: ['(tritt|trat|treten|traten|getreten)', '(#Body|#Meant)'],
    read: (found) =>
      factsOf(
        subjects(found).map((b) => factOf('founded', b, found)),
        'no body starts',
      ),
    examples: [
      {
        text: 'Die Hessische Zentrale für Datenverarbeitung trat zum 1. Januar 1970 ins Leben.',
        facts: [
          {
            event: 'founded',
            name: 'Hessische Zentrale für Datenverarbeitung',
            jurisdiction: 'DE-HE',
            date: '1970-01-01',
          },
        ],
      },
    ],
    counterexamples: ['Die Regeln der Digitalagentur Hessen traten 2020 ins Leben.'],
  },
]
