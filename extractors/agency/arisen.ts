import type { Phrase } from '../german/phrases.ts'
import { type Found, type Reading, type Refusal, type Rule, refuse } from '../rule.ts'
import { attributeDate } from './attribute-date.ts'
import { isAfterUnion, unionBefore } from './both.ts'
import { dateBefore } from './dates.ts'
import { tellsFusion } from './founded.ts'
import { isLegalForm } from './legal-forms.ts'
import { mergedInto } from './merged.ts'
import { anyNameIn, type Participant, participantsOf, phrases } from './participants.ts'
import { madeWith, nameAtThatTime } from './pointed-at.ts'
import { isInField, ofReference } from './references.ts'
import { factOf, factsOf, withPreposition } from './slots.ts'
import { spokenSubject } from './spoken.ts'
import { anchorOf, attributed, phraseAt, plainPhrases, voiceOf } from './voice.ts'

/** The subject of a verb that needs no object. */
export function subjects(found: Found): Participant[] {
  // *hat ihren Betrieb aufgenommen*: no subject is in the accusative
  const isObject = (p: Phrase) => /^(?:ihren|seinen|unseren)$/.test(p.determiner ?? '')
  const [own, behind] = [
    plainPhrases(found).filter((p) => !p.beside && !isObject(p)),
    plainPhrases(found).filter((p) => p.beside),
  ]
  const bodies = own.slice(0, 3).flatMap((p) => participantsOf(p, found))
  if (bodies.length > 0) return bodies
  // *eine Tochter, die regioDATA Schul-IT GmbH*
  const named = behind.filter((p) => /^eine?$/.test(p.beside?.determiner ?? '') && own.includes(p.beside as Phrase))
  return named.flatMap((p) => participantsOf(p, found))
}

/** *Sie hat die Arbeit aufgenommen*: a body, or a pronoun before the object. */
export function subjectsOrSpoken(found: Found): Participant[] {
  const own = phraseAt(found)
  // *hat den Betrieb aufgenommen*: no body's
  const bodies = subjects(found).filter((b) => b.phrase !== own)
  const isLed = plainPhrases(found).some((p) => p !== own && p.start < found.match.start)
  const spoken = bodies.length || isLed ? undefined : spokenSubject(found)
  return spoken ? [spoken] : bodies
}

function readArisen(found: Found): Reading | readonly Reading[] | Refusal {
  const voice = voiceOf(found)
  if (voice === 'noun') return refuse('read as a noun')
  if (voice === 'infinitive') return refuse('an infinitive: not yet')
  if (tellsFusion(found.sentence.text)) return refuse('read as a merger')
  const bodies = voice === 'attribute' ? participantsOf(attributed(found) as never, found) : subjects(found)
  const extra = voice === 'attribute' ? attributeDate(found) : {}
  if (!extra) return refuse('presupposed: no date beside the participle')
  const formerly = withPreposition(found, /^aus$/)
  const [own] = bodies.filter((b) => !b.reference)
  const union = own && formerly.length === 0 && voice !== 'attribute' ? unionBefore(found) : undefined
  // *A und B fusionieren. Daraus entsteht C*
  if (own && union?.bodies.every((b) => b.name !== own.name)) return mergedInto(own, union.bodies, found, union.date)
  if (own && formerly.length === 0 && comesOfUnion(found))
    return mergedInto(own, lastBefore(own, found), found, dateBefore(found))
  // *Das geht aus einem Erlass hervor*: what one learns
  const isLearnt = formerly.length === 0 && anchorOf(found).verbs.every((v) => v.lemma === 'hervorgehen')
  const bare = bodies.length === 0 && !isLearnt && !plainPhrases(found).some((p) => p.start < found.match.start)
  const spoken = bare ? (ministryArisen(formerly, found) ?? spokenSubject(found)) : undefined
  const named = bodies.length === 0 ? nameAtThatTime(found) : undefined
  const meant = named && !named.unfit ? [named] : spoken ? [spoken] : bodies.length ? bodies : madeWith(found)
  return factsOf(
    meant.filter((b) => !isSource(b, found)).map((b) => factOf('founded', b, found, { formerly, ...extra })),
    'no body that came into being',
  )
}

/** *… wurde eine Fusion mit A vollzogen. Aus ihr entstand C*. */
const comesOfUnion = (found: Found): boolean =>
  found.clause.chunks.some(
    ({ lower }, i, all) =>
      /^(?:aus|daraus|hieraus)$/.test(lower) &&
      (lower !== 'aus' || /^(?:ihr|ihm|dieser|diesem)$/.test(all[i + 1]?.lower ?? '')),
  ) && isAfterUnion(found)

/** Of those that became one the one named last, where the text names but one of them as a body. */
function lastBefore(own: Participant, { document, sentence }: Found): Participant[] {
  const last = document.bodyNear(sentence.offset, (b) => isInField(b) && b.name !== own.name, 260)
  return last ? [ofReference(last, own.about)] : []
}

/** *Der Landesbetrieb entstand aus dem bis dahin bestehenden Landesamt X*: what it came from can't be what is meant. */
const isSource = ({ reference, name }: Participant, { sentence }: Found): boolean =>
  reference !== undefined && (sentence.text.split(/(?<!\p{L})aus /u)[1]?.includes(name) ?? false)

/** *Das Haus ist neu. Hervorgegangen ist es aus dem Finanzministerium*: of a ministry comes a ministry. */
function ministryArisen([old]: readonly Participant[], found: Found): Participant | undefined {
  const pronoun = found.clause.chunks.find((c) => c.lower === 'es')
  if (old?.kind !== 'ministry' || !pronoun) return undefined
  const before = found.document.bodyNear(
    found.sentence.offset + pronoun.start,
    (b) => b.kind === 'ministry' && b.digital && b.name !== old.name,
  )
  return before && ofReference(before, pronoun)
}

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
  if (plain.length !== 1) return refuse('starts something, or something else starts')
  const constitutes = anchorOf(found).verbs.some((v) => v.lemma === 'konstituieren')
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

/** Bodies that come into being by themselves, or are there since. */
export const arisen: readonly Rule[] = [
  {
    id: 'agency/arisen',
    anchor: '#Arise',
    read: readArisen,
    examples: [
      {
        text: 'Aus der Datenzentrale Nord, seit 1998 ein Landesbetrieb, ging 2005 die Digitalagentur Hessen hervor.',
        facts: [{ event: 'founded', name: 'Digitalagentur Hessen', formerly: 'Datenzentrale Nord', date: '2005' }],
      },
      {
        text: '2007 wurde eine Fusion des Landesamtes für Statistik mit dem Landesrechenzentrum vollzogen. Aus ihr entstand der Landesbetrieb für Statistik und Informationstechnik.',
        facts: [{ event: 'merged', name: 'Landesbetrieb für Statistik und Informationstechnik', date: '2007' }],
      },
      {
        text: 'Die regioDATA Südwestfalen wächst. 2015 entsteht eine hundertprozentige Tochter, die regioDATA Schul-IT GmbH.',
        facts: [{ event: 'founded', name: 'regioDATA Schul-IT GmbH', date: '2015' }],
      },
      {
        text: 'Am 1. Mai 2015 fusionierten die Datenzentrale Nord und die Datenzentrale Süd. Es entstand der Zweckverband IT Mitte.',
        facts: [
          {
            event: 'merged',
            name: 'Zweckverband IT Mitte',
            formerly: ['Datenzentrale Nord', 'Datenzentrale Süd'],
            date: '2015-05-01',
          },
        ],
      },
      {
        text: 'Am 1. Januar 2009 entstand aus dem Landesbetrieb der Hessische IT-Verbund.',
        facts: [{ event: 'founded', name: 'Hessischer IT-Verbund', date: '2009-01-01' }],
      },
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
      '1969 entstand in Kiel die erste gemeinsame IT-Stelle von Land und Kommunen.',
      'Das Thüringer Landesrechenzentrum zieht um. Das geht aus einem Erlass von 2019 hervor.',
      '2015 entsteht eine Debatte, die regioDATA Südwestfalen nicht kennt.',
      'Nach einem Wasserschaden entstand 2012 in Gera ein Ausweichrechenzentrum.',
      'Am Sitz der Digitalagentur Sachsen entsteht 2022 ein Neubau.',
      'Der Digitalagentur Sachsen entstanden 2022 hohe Kosten.',
      'Die Digitalagentur Sachsen soll 2022 entstehen.',
      'Der Landesbetrieb entstand 2009 aus dem bis dahin gut zehn Jahre bestehenden Landesamt für Datenverarbeitung und Statistik.',
    ],
  },
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
      'Die Digitalagentur Hessen startete 2021 eine Umfrage.',
      'Die Digitalagentur Hessen startet 2021 in die zweite Phase.',
    ],
  },
  {
    id: 'agency/goes-to-start',
    anchor: 'an den start',
    with: ['#Go', '#Body'],
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
    with: ['(tritt|trat|treten|traten|getreten)', '#Body'],
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
