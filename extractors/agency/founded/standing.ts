/** Bodies that are there since, or in the place of others: *gibt es seit 2010*, *tritt an die Stelle von A*. */

import type { Chunk } from '../../german/chunks.ts'
import { latin } from '../../german/latin.ts'
import type { Phrase } from '../../german/phrases.ts'
import { NOW } from '../../german/time-words.ts'
import { type Found, type Reading, type Refusal, type Rule, refuse } from '../../rule.ts'
import { anyNameIn, type Participant, participants, participantsOf, phrases, spokenOf } from '../bodies/participants.ts'
import { spokenSubject } from '../bodies/spoken.ts'
import { nameGiven } from '../changed/given-name.ts'
import { dateBefore, dateIn } from '../dates.ts'
import { factOf, factsOf, withPreposition } from '../slots.ts'
import { isAffiliation } from '../transferred/affiliation.ts'
import { mergedInto } from '../united/absorbed.ts'
import { twoBefore } from '../united/both.ts'
import { anchorOf, plainPhrases } from '../voice.ts'
import { subjects } from './arisen.ts'
import { namedBehindColon } from './newcomers.ts'
import { SUCCESSOR } from './pointed-at.ts'
import { NO_THERE_SINCE_EXAMPLES, THERE_SINCE_EXAMPLES } from './standing-examples.ts'

const NEW_ONE = latin`(?<!\p{L})[Dd](?:ie|er|as) (?:neue|gemeinsame|fusionierte|vereinte)[rs]? (?:Anstalt|Verband|Zweckverband|Unternehmen|Haus|Betrieb|Gesellschaft|Dienstleister|Zentrum|Rechenzentrum|Behörde|Amt)(?!\p{L})`
const UNITED = latin.i`fusion|verschm|zusammengeschlossen|zusammengelegt|vereinigt|zusammengeführt`

function readSince(found: Found): Reading | readonly Reading[] | Refusal {
  const { chunks } = found.clause
  const verb = anchorOf(found)
  const since = chunks.find((c) => c.tags.has('Since')) as Chunk
  if (chunks.some((c) => c.tags.has('Participle') && c !== verb && !c.tags.has('Finite'))) return refuse('another verb')
  // *besteht seit 2013 als Anstalt fort*
  if (chunks.some((c) => /^(?:fort|weiter)$/.test(c.lower))) return refuse('goes on, and was there before')
  // *existiert in ihrer heutigen Form seit 1978*
  if (phrases(found).some((p) => p.preposition === 'in' && p.heads.some((h) => /^(?:rechts)?form$/.test(h.lower))))
    return refuse('its form since then, and was there before')
  // *A und B haben fusioniert. Die neue Anstalt besteht seit …*: neither of them
  if (NEW_ONE.test(found.sentence.text) && UNITED.test(found.document.textBefore(found.sentence.offset, 160)))
    return refuse('a union that is not named yet')
  const isSited = phrases(found).some((p) => p.preposition === 'bei' || (p.preposition === 'unter' && isAffiliation(p)))
  const isPronoun = chunks.some((c) => /^(?:er|sie)$/.test(c.lower)) && plainPhrases(found).length === 0
  if (isPronoun && !/^(?:besteh|existier)/.test(verb.lower)) return refuse('may be a person')
  // *Seit 2010 ist der Rat tätig*, of nothing and for nobody
  if (verb.lower === 'tätig' && phrases(found).some((p) => p.preposition && !p.heads.some((h) => h.mentions.date)))
    return refuse('active in something since then')
  if (/^arbeite/.test(verb.lower) && !isSited) return refuse('works, but is not there since')
  const owns = /^(?:hat|haben|habe|verfügt|verfügen|unterhält|unterhalten)$/.test(verb.lower)
  const isOne = (p: Phrase | undefined) =>
    p !== undefined &&
    !p.owner &&
    /^(?:eine[mnr]?|ein)$/.test(p.determiner ?? '') &&
    /^(?:über)?$/.test(p.preposition ?? '')
  const bodies = owns
    ? phrases(found)
        .filter((p) => isOne(p) || isOne(p.beside))
        .flatMap((p) => participantsOf(p, found))
    : isPronoun
      ? [spokenSubject(found, 200) ?? []].flat()
      : subjectsOrUs(found)
  if (nameGiven(found)) return refuse('under a name, since then')
  const date = dateIn([since])
  return factsOf(
    [...bodies, ...namedBehindColon(found)].map((b) => factOf('founded', b, found, date ? { date } : {})),
    'no body that has been there since',
  )
}

/** *Uns gibt es seit 2010*: of the page's own body. */
function subjectsOrUs(found: Found): Participant[] {
  const us = found.clause.chunks.find((c) => c.lower === 'uns')
  const gives = /^(?:gibt|gab)$/.test(anchorOf(found).lower)
  const own = us && gives && plainPhrases(found).length === 0 ? spokenOf(found, us, 600) : undefined
  return own ? [own] : subjects(found)
}

/** *Fulda hat nun einen Digitalbeirat*, *Jetzt gibt es ein Digitalministerium* */
function readHasNow(found: Found): readonly Reading[] | Refusal {
  const bodies = phrases(found)
    .filter((p) => !p.owner && !p.preposition && /^eine?n?$/.test(p.determiner ?? ''))
    .flatMap((p) => participantsOf(p, found))
  return factsOf(
    [...bodies, ...namedBehindColon(found)].map((b) => factOf('founded', b, found)),
    'no body that is new',
  )
}

/** *der seit 2011 bestehende Lenkungskreis* */
function readStanding(found: Found): readonly Reading[] | Refusal {
  const own = found.clause.chunks.slice(found.match.start, found.match.end)
  const date = dateIn(own)
  const body = own.find((c) => c.tags.has('Body'))
  if (!date || !body) return refuse('since when is not said')
  const bodies = participants(found).filter((b) => b.about.start === body.start)
  return factsOf(
    bodies.map((b) => factOf('founded', b, found, { date })),
    'no body that stands',
  )
}

/** *Nachfolger des LDS ist seit 2009 der Landesbetrieb IT.NRW* */
function readSuccessor(found: Found): Reading | readonly Reading[] | Refusal {
  const role = phrases(found).find((p) => p.heads.some((h) => SUCCESSOR.test(h.lower)))
  const formerly = participants(found).filter((p) => p.phrase.owner === role || p.phrase.preposition === 'von')
  const dated = found.clause.chunks.some((c) => c.tags.has('Since') || c.tags.has('From'))
  if (!role || formerly.length === 0 || !dated) return refuse('no successor of a body, or no date')
  const bodies = plainPhrases(found)
    .filter((p) => p !== role)
    .flatMap((p) => participantsOf(p, found))
  return factsOf(
    bodies.map((b) => factOf('founded', b, found, { formerly })),
    'no body succeeds',
  )
}

/** *A und B sind seit Neujahr Geschichte. An ihre Stelle ist C getreten*. */
function unionInTheirPlace(found: Found): Reading | Refusal | undefined {
  if (found.groups('whose')[0]?.lower !== 'ihre') return undefined
  if (
    !/(?<!\p{L})(?:sind|waren|gibt es|gab es|enden|wurden) /u.test(
      found.document.textBefore(found.sentence.offset, 200),
    )
  )
    return undefined
  const [next] = phrases(found)
    .filter((p) => !p.preposition && !p.owner)
    .flatMap((p) => anyNameIn(p, found) ?? [])
    .filter((b) => !b.reference && b.about.mentions.body?.form !== 'generic')
  const both = next && twoBefore(found)
  if (!both) return undefined
  return mergedInto(next, both, found, dateBefore(found))
}

function readReplacing(found: Found): Reading | readonly Reading[] | Refusal {
  const union = unionInTheirPlace(found)
  if (union) return union
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

/** Bodies that are there since, in the place of others, or since they were called together. */
export const standing: readonly Rule[] = [
  {
    id: 'agency/there-since',
    anchor:
      '(besteht|bestehen|bestehe|existiert|existieren|existiere|gibt|gab|gebe|hat|haben|habe|verfügt|verfügen|unterhält|unterhalten|arbeitet|arbeiten|tätig)',
    with: ['#Since', '(#Body|#Meant|uns)'],
    read: readSince,
    examples: THERE_SINCE_EXAMPLES,
    counterexamples: NO_THERE_SINCE_EXAMPLES,
  },
  {
    id: 'agency/has-now',
    anchor: '(hat|haben|gibt)',
    with: [`(${NOW}|erstmals)`, '(ein|eine|einen)', '#Body'],
    without: ['#Participle', '#Since', '#ZuInfinitive'],
    read: readHasNow,
    examples: [
      {
        text: 'Die Stadt Fulda hat nun einen Digitalbeirat.',
        published: '2022-11-18',
        facts: [{ event: 'founded', name: 'Digitalbeirat', jurisdiction: 'Fulda', date: '2022-11-18' }],
      },
      {
        text: 'Die Bundesregierung hat nun eine eigene Software-Einheit: den „DigitalService4Germany“.',
        published: '2020-10-01',
        facts: [{ event: 'founded', name: 'DigitalService4Germany', date: '2020-10-01' }],
      },
      {
        text: 'Am 13. Dezember 2024 wurde vereidigt. Damit gibt es in Hessen erstmals ein Ministerium für Digitales.',
        published: '2024-12-14',
        facts: [{ event: 'founded', name: 'Ministerium für Digitales', jurisdiction: 'DE-HE' }],
      },
    ],
    counterexamples: [
      'Die Ministerin hat nun einen Auftrag: ein Digitalministerium aufzubauen.',
      'Die Digitalagentur Hessen hat nun einen Chef.',
      'Die Stadt Fulda hat jetzt keinen Digitalbeirat mehr.',
      'Jetzt gibt es bei der Digitalagentur Hessen einen Kurs.',
      'Es gibt einen Digitalbeirat in Fulda, der jetzt tagt.',
      'Die Stadt Fulda hat nun ein Problem mit der Digitalagentur Hessen.',
    ],
  },
  {
    id: 'agency/standing-attribute',
    anchor: '(seit|#Since) (bestehende|bestehenden|bestehender|existierende|existierenden|existierender) #Body',
    read: readStanding,
    examples: [
      {
        text: 'Der seit 2011 bestehende Lenkungskreis E-Government der Stadt Nürnberg tagt oft.',
        facts: [{ event: 'founded', name: 'Lenkungskreis E-Government', jurisdiction: 'Nürnberg', date: '2011' }],
      },
    ],
    counterexamples: ['Die seit 2011 bestehende Kritik an der Digitalagentur Hessen wächst.'],
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
  {
    id: 'agency/in-place-of',
    anchor: 'an die stelle (des|der|von|vom)',
    with: ['(tritt|treten|trat|traten|getreten|trete|rückt|rückte)', '#Body .{0,12} #Body'],
    read: readReplacing,
    examples: [
      {
        text: 'Im Mai 2021 trat an die Stelle des CIO-Beirats der Digitalrat Hessen.',
        facts: [{ event: 'founded', name: 'Digitalrat Hessen', formerly: 'CIO-Beirat', date: '2021-05' }],
      },
      {
        text: 'An die Stelle der Datenzentrale Nord tritt zum 1. März 2020 die Digitalagentur Hessen.',
        facts: [
          { event: 'founded', name: 'Digitalagentur Hessen', formerly: 'Datenzentrale Nord', date: '2020-03-01' },
        ],
      },
    ],
    counterexamples: ['An die Stelle des Leiters der Datenzentrale Nord tritt 2020 ein Vorstand.'],
  },
  {
    id: 'agency/added',
    anchor: '(hinzu|dazu)',
    with: ['(kam|kamen|kommt|kommen|gekommen)', '(ein|eine)', '#Body', '#Date'],
    read: (found) =>
      factsOf(
        plainPhrases(found)
          .filter((p) => /^eine?$/.test(p.determiner ?? ''))
          .flatMap((p) => participantsOf(p, found))
          .filter((b) => !b.reference)
          .map((b) => factOf('founded', b, found)),
        'no new body is added',
      ),
    examples: [
      {
        text: 'Die Stadt Ulm hat einen CIO; ein Digitalrat kam 2019 hinzu.',
        facts: [{ event: 'founded', name: 'Digitalrat', jurisdiction: 'Ulm', date: '2019' }],
      },
    ],
    counterexamples: [
      'Die Digitalagentur Hessen kam 2019 als Mitglied hinzu.',
      'Beim Landesbetrieb IT Hessen kam 2019 eine Abteilung hinzu.',
    ],
  },
  {
    id: 'agency/successor',
    anchor: '(ist|sind|wird|wurde|war)',
    with: ['#Body', '#Date', '(nachfolger|nachfolgerin|nachfolgeorganisation|nachfolgeeinrichtung|nachfolgebehörde)'],
    read: readSuccessor,
    examples: [
      {
        text: 'Nachfolger der Datenzentrale Nord ist seit 2009 der Landesbetrieb IT Hessen.',
        facts: [{ event: 'founded', name: 'Landesbetrieb IT Hessen', formerly: 'Datenzentrale Nord', date: '2009' }],
      },
    ],
    counterexamples: ['Nachfolgerin der Leiterin der Digitalagentur Hessen ist seit 2009 Anna Muster.'],
  },
]
