/** Bodies that turn into others: *Aus A wird B*. */

import type { Chunk } from '../../german/chunks.ts'
import type { Phrase } from '../../german/phrases.ts'
import { type Found, type Reading, type Refusal, type Rule, refuse } from '../../rule.ts'
import { anyNameIn, type Participant, participantsOf, phrases, spokenOfBehind } from '../bodies/participants.ts'
import { dateIn } from '../dates.ts'
import { factOf, phrasesWith } from '../slots.ts'
import { mergedInto } from '../united/absorbed.ts'
import { unionBefore } from '../united/both.ts'
import { resultIn } from '../united/unions.ts'
import { isFounder, patients, plainPhrases, voiceOf } from '../voice.ts'
import { nameGiven } from './given-name.ts'
import { isLegalForm } from './legal-forms.ts'
import { isNamedAnew, renamedTo, spoken, withDate } from './renamed.ts'

/** *Aus A wird B*, *Zum 1. Januar wurde daraus B*: one name for another; of several bodies a merger. */
function readBecome(found: Found): Reading | Refusal {
  const { chunks } = found.clause
  if (chunks.some((c) => c.tags.has('Participle') && c.lower !== 'geworden')) return refuse('another verb')
  const from = phrasesWith(found, /^aus$/)
  const daraus = chunks.find((c) => c.lower === 'daraus')
  const ofBoth = chunks.some((c, i) => c.lower === 'aus' && BOTH.test(chunks[i + 1]?.lower ?? ''))
  const both = ofBoth ? unionBefore(found) : undefined
  if (!daraus && !both && from.length === 0 && !spokenOfBehind(found, 'aus')) return readTurned(found)
  const plain = plainPhrases(found).filter((p) => !isLegalForm(p))
  // *wird wieder ein Umweltministerium*: of some kind, no name
  const isKind = ({ digital, phrase, about }: Participant) =>
    !digital && /^eine?$/.test(phrase.determiner ?? '') && !about.quoted
  const names = plain.map((p) => anyNameIn(p, found)).filter((b) => b && !b.reference && !isKind(b))
  // *aus drei Verbänden, der A, der B und der C, wird die D*: what stands last came of those listed
  const isList = from.some((p) => p.heads.some((h) => NUMBER_OF.test(h.lower)))
  const next = (isList ? names.at(-1) : names[0]) ?? nameGiven(found)
  if (!next) return refuse('what it becomes is not said')
  if (both) return mergedInto(next, both.bodies, found, both.date)
  const out = daraus || from.length > 0 ? undefined : spokenOfBehind(found, 'aus')
  const named = out ? [out] : daraus ? spoken(found) : from.flatMap((p) => anyNameIn(p, found) ?? [])
  const old = named.length === 0 && from.some(isLegalForm) ? spoken(found) : named
  const several = old.length > 0 && phrases(found).some((p) => from[0] && p !== from[0] && p.group === from[0].group)
  if (old.length === 0 && next.about.mentions.body && from.some(areBodies)) return mergedInto(next, [], found)
  if (old.length === 0) return refuse('what it was is not said')
  return several ? mergedInto(next, old, found) : renamedTo(next, old, found)
}

const NUMBER_OF = /^(?:zwei|drei|vier|fünf|sechs|sieben|acht|mehreren?|beiden)(?: |$)/
const BOTH = /^(?:beiden|ihnen)$/

/** *aus den Rechenzentren in Kassel und Gießen*, *aus zwei Verbänden*: several bodies by what they are. */
const areBodies = ({ heads }: Phrase): boolean => heads.some((h) => BODIES.test(h.lower))
const BODIES =
  /(?:(?:zweck|it-)verbänden|datenzentralen|rechenzentren|it-häusern|it-betrieben|landesbetrieben|(?:it|edv)-(?:anstalten|ämtern|stellen|gesellschaften)|it-(?:dienstleistern|unternehmen))$/

/** *Das IZLBW wurde zur BITBW*: only between two bodies that are known as such. */
function readTurned(found: Found): Reading | Refusal {
  const next = phrasesWith(found, /^zu$/)
    .filter((p) => !isLegalForm(p))
    .flatMap((p) => participantsOf(p, found))[0]
  const old = plainPhrases(found).flatMap((p) => participantsOf(p, found))
  if (!next || next.reference || next.unfit || old.length === 0) return refuse('what it was or becomes is not said')
  return old.length > 1 ? mergedInto(next, old, found) : renamedTo(next, old, found)
}

/** *Das Land machte aus A einen Landesbetrieb*, *machte daraus den Landesbetrieb B*: who makes it stands in the nominative. */
function readMade(found: Found): Reading | Refusal {
  const { chunks } = found.clause
  const daraus = chunks.find((c) => c.lower === 'daraus')
  const out = phrasesWith(found, /^aus$/)
  const old = daraus || out.some(isLegalForm) ? spoken(found) : out.flatMap((p) => participantsOf(p, found))
  if (old.length === 0 || old.some((b) => b.unfit && !b.reference)) return refuse('of what it is made is not said')
  const made = plainPhrases(found).filter((p) => !isFounder(p) && !out.includes(p))
  const next = made
    .filter((p) => !isLegalForm(p))
    .map((p) => anyNameIn(p, found))
    .find((b) => b && !b.reference && b.about.mentions.body && b.digital)
  if (next) return old.length > 1 ? mergedInto(next, old, found) : renamedTo(next, old, found)
  if (!made.some(isLegalForm)) return refuse('no body and no legal form that is made')
  const own = isNamedAnew(found) ? undefined : old[0]
  return own ? factOf('converted', own, found) : refuse('form and name change together: a renaming')
}

/** *IT.Niedersachsen, bis 2014 LSKN*: the older name in an apposition or in parentheses. */
function readFormerName(found: Found): Reading | Refusal {
  const [now, old] = [found.group('now'), found.group('old')]
  const until = found.group('until')
  if (!now || !old || !until) return refuse('no two names')
  const named = (chunk: Chunk) =>
    phrases(found)
      .filter((p) => p.heads.includes(chunk))
      .flatMap((p) => participantsOf(p, found))[0]
  const [next, earlier] = [named(now), named(old)]
  if (!next || !earlier) return refuse('no two bodies')
  return withDate(renamedTo(next, [earlier], found), dateIn([until]))
}

/** *Die Koordinierungsstelle wird zum Digitalamt ausgebaut*. */
function readGrown(found: Found): Reading | Refusal {
  const voice = voiceOf(found)
  if (voice === 'noun' || voice === 'infinitive' || voice === 'attribute') return refuse('no verb of the clause')
  const next = phrasesWith(found, /^(?:zu|in)$/)
    .filter((p) => !isLegalForm(p))
    .map((p) => resultIn(p, found))
    .find((b) => b && !b.reference && b.name)
  const old = patients(found).filter((b) => !b.reference || b.digital)
  if (!next || old.length === 0) return refuse('what it was or becomes is not said')
  if (!next.about.mentions.body) return refuse('no body in the end')
  return renamedTo(next, old.slice(0, 1), found)
}

/** Bodies that turn into others, told by what they were and are. */
export const become: readonly Rule[] = [
  {
    id: 'agency/become',
    anchor: '(wird|wurde|wurden|werden|geworden|werde)',
    with: ['(aus|daraus|zu|zum|zur)'],
    read: readBecome,
    examples: [
      {
        text: 'Zum 1. Juli 2018 wird aus drei Zweckverbänden, der KDRS, der KIRU und der KIVBF, und der Datenzentrale die ITEOS.',
        facts: [{ event: 'merged', name: 'ITEOS', date: '2018-07-01' }],
      },
      {
        text: 'Aus LDH wird LIT\nDer Landesbetrieb Daten Hessen (LDH) in Wiesbaden bekommt ein neues Schild. Seit dem 1. Januar 2016 heißt er Landesamt für IT.',
        facts: [{ event: 'renamed', name: 'Landesamt für IT', formerly: 'Landesbetrieb Daten Hessen' }],
      },
      {
        text: 'Die Datenzentrale Nord und die Datenzentrale Süd sind Geschichte. Aus beiden ist am 1. Mai 2015 der Zweckverband IT Mitte geworden.',
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
        text: '1971 entstand die Gemeinschaftsstelle für Datenverarbeitung Nahe. 1978 wird aus der Gemeinschaftsstelle der Zweckverband Digitale Nahe.',
        facts: [{ event: 'renamed', name: 'Zweckverband Digitale Nahe', date: '1978' }],
      },
      {
        text: 'Mit Beginn des Jahres 2018 werden aus den kommunalen IT-Dienstleistern in Hemer und Siegen der Zweckverband IT Sauerland.',
        facts: [{ event: 'merged', date: '2018-01' }],
      },
      {
        text: 'Die Datenzentrale Nord wuchs; aus ihr wurde am 1. Juli 2018 die Anstalt ITEOS.',
        facts: [{ event: 'renamed', name: 'ITEOS', date: '2018-07-01' }],
      },
      {
        text: 'Die Datenzentrale Hessen besteht seit 1970. Am 1. Mai 2005 wird aus dem Landesbetrieb eine Anstalt mit dem Namen IT-Zentrum Hessen.',
        facts: [{ event: 'renamed', name: 'IT-Zentrum Hessen', date: '2005-05-01' }],
      },
      {
        text: 'Aus dem Landesrechenzentrum Hessen wurde 2003 die Digitalagentur Hessen.',
        facts: [
          { event: 'renamed', name: 'Digitalagentur Hessen', formerly: 'Landesrechenzentrum Hessen', date: '2003' },
        ],
      },
      {
        text: 'Am Anfang stand das Landesrechenzentrum Hessen. Zum 1. Januar 2001 wurde daraus der Landesbetrieb IT Hessen.',
        facts: [
          {
            event: 'renamed',
            name: 'Landesbetrieb IT Hessen',
            formerly: 'Landesrechenzentrum Hessen',
            date: '2001-01-01',
          },
        ],
      },
    ],
    counterexamples: [
      'Aus der Digitalagentur Hessen wurde 2003 Kritik laut.',
      'Aus dem Landesrechenzentrum wird 2030 womöglich nichts.',
    ],
  },
  {
    id: 'agency/made-of',
    anchor: '(machte|machten|macht|machen|gemacht|formte|formten|formt|schuf|schufen)',
    with: ['(aus|daraus)'],
    read: readMade,
    examples: [
      {
        text: 'Das Land machte 2003 aus der Datenzentrale Nord einen Landesbetrieb.',
        facts: [{ event: 'converted', name: 'Datenzentrale Nord', date: '2003' }],
      },
      {
        text: 'Am Anfang stand die Datenzentrale Nord. 1998 machte der Landtag daraus den Landesbetrieb für Informationstechnik (LIT).',
        facts: [
          {
            event: 'renamed',
            name: 'Landesbetrieb für Informationstechnik',
            formerly: 'Datenzentrale Nord',
            date: '1998',
          },
        ],
      },
      {
        text: '2015 hat das Kabinett aus dem Landesrechenzentrum Hessen die Digitalagentur Hessen gemacht.',
        facts: [{ event: 'renamed', name: 'Digitalagentur Hessen', date: '2015' }],
      },
    ],
    counterexamples: [
      'Die Digitalagentur Hessen machte 2019 aus der Not eine Tugend.',
      'Das Land will aus der Datenzentrale Nord einen Landesbetrieb machen.',
      'Das Land macht sich 2019 für die Datenzentrale Nord stark, die aus Kiel kommt.',
    ],
  },
  {
    id: 'agency/former-name',
    anchor: '[<now>#Body] (#Comma|#Dash)? [<until>#Until] #Colon? [<old>#Body]',
    read: readFormerName,
    examples: [
      {
        text: 'Das Landesamt für Digitalisierung – bis 2014 Landesamt für Datenverarbeitung – zieht um.',
        facts: [{ event: 'renamed', name: 'Landesamt für Digitalisierung', date: '2014' }],
      },
      {
        text: 'IT.Niedersachsen, bis 2014 Landesbetrieb für Statistik und Kommunikationstechnologie Niedersachsen, sitzt in Hannover.',
        facts: [{ event: 'renamed', name: 'IT.Niedersachsen', date: '2014' }],
      },
      {
        text: 'Die Digitalagentur Hessen (bis 2019: Landesbetrieb IT Hessen) zieht um.',
        facts: [{ event: 'renamed', name: 'Digitalagentur Hessen', formerly: 'Landesbetrieb IT Hessen', date: '2019' }],
      },
    ],
    counterexamples: ['Die Digitalagentur Hessen, bis 2019 im Landesbetrieb IT Hessen, zieht um.'],
  },
  {
    id: 'agency/grown',
    anchor: '#Grow',
    with: ['#Body', '(zu|zum|zur|in)'],
    read: readGrown,
    examples: [
      {
        text: 'Das Landesrechenzentrum Hessen wurde 2015 zur Digitalagentur Hessen ausgebaut.',
        facts: [
          { event: 'renamed', name: 'Digitalagentur Hessen', formerly: 'Landesrechenzentrum Hessen', date: '2015' },
        ],
      },
    ],
    counterexamples: ['Die Digitalagentur Hessen hat 2015 ihr Netz zum Standard ausgebaut.'],
  },
]
