/**
 * Bodies that became one, told with a noun or with what they are now: *die Fusion von A und B*, *A und B sind seit Mai
 * C*.
 */

import { latin } from '../../german/latin.ts'
import type { Phrase } from '../../german/phrases.ts'
import { type Found, type Reading, type Refusal, type Rule, refuse } from '../../rule.ts'
import { tookPlace } from '../../took-place.ts'
import { anyNameIn, type Participant, participantsOf, phrases } from '../bodies/participants.ts'
import { isMinistry } from '../bodies/references.ts'
import { spokenSubject } from '../bodies/spoken.ts'
import { renamedTo } from '../changed/renamed.ts'
import { dateIn } from '../dates.ts'
import { phrasesWith } from '../slots.ts'
import { anchorOf, hasOtherParticiple, plainPhrases } from '../voice.ts'
import { isWhole, mergedInto } from './absorbed.ts'
import { bothMeant, twoBefore } from './both.ts'
import { isUnionOfPlaces, resultIn } from './unions.ts'

const FUSION =
  /^(?:fusion|zusammenschluss(?:es)?|zusammenlegung|zusammenführung|verschmelzung|vereinigung|verschmelzen)$/

/** *entstand durch die Fusion von A und B*, *2008 Verschmelzung von A mit B zu C*. */
function readMergerNoun(found: Found): Reading | Refusal {
  const noun = phrases(found).find((p) => p.heads.some((h) => FUSION.test(h.lower)))
  if (!noun) return refuse('no noun of merging')
  if (isUnionOfPlaces(found.sentence.text)) return refuse('read as a founding: towns or Länder join')
  const parts = phrases(found).filter(
    (p) => p.owner?.group === noun.group || (/^(?:von|mit)$/.test(p.preposition ?? '') && p.start >= noun.end),
  )
  const told = parts.flatMap((p) => anyNameIn(p, found) ?? []).filter(isWhole)
  // *2008 wurde eine Fusion von A mit B vollzogen. Aus dieser Fusion war C entstanden.*
  const isThis = parts.length === 0 && /^diese[rsm]?$/.test(noun.determiner ?? '')
  const formerly = isThis ? (twoBefore(found) ?? []) : told
  // *die Fusion von A und B zu C*, *die Verschmelzung der A auf die B*
  const named = phrases(found).find((p) => /^(?:zu|auf)$/.test(p.preposition ?? '') && p.start >= noun.end)
  const own = named && resultIn(named, found)
  const isResult = noun.owner?.heads.some((h) => /^(?:ergebnis|produkt|resultat|frucht)$/.test(h.lower)) === true
  const since = isResult ? sinceBefore(found) : undefined
  const verbs = since
    ? [anchorOf(found)]
    : found.clause.chunks.filter((c) => c.tags.has('Arise') || c.tags.has('Found'))
  const subject = verbs.length
    ? plainPhrases(found)
        .filter((p) => p !== noun && p.group !== noun.group && p !== noun.owner)
        .flatMap((p) => participantsOf(p, found))[0]
    : undefined
  const spoken = verbs.length && !subject ? spokenSubject(found, 600) : undefined
  const noVerb = !found.clause.chunks.some((c) => c.tags.has('Finite'))
  const isDated = found.clause.chunks.some((c) => c.mentions.date) || found.sentence.headDate !== undefined
  // *1978 wurden A geschaffen, 2009 Vereinigung mit B zum neuen C*
  const isOneOfThem = subject && own && !own.reference && formerly.length > 0 && subject.name !== own.name
  if (isOneOfThem) return mergedInto(own, [subject, ...formerly], found, since)
  const result =
    subject ??
    spoken ??
    sinceThen(noun, formerly, found) ??
    (own && (noVerb ? isDated : isDatedBeside(named, found) || (!noun.preposition && tookPlace(found.clause.chunks)))
      ? own
      : undefined)
  if (!result) return refuse('what the merger made is not said, or that it happened')
  return mergedInto(result, formerly, found, since)
}

/** *A gibt es seit 2004; sie ist das Ergebnis der Fusion mit B*: when, the clause before says. */
function sinceBefore({ clause, sentence }: Found): Reading['date'] {
  const start = clause.chunks[0]?.start ?? 0
  return dateIn(sentence.chunks.filter((c) => c.end <= start && c.tags.has('Since')))
}

/** *Seit der Fusion von A mit B am 1. Mai 2015 ist C …*: what the clause speaks of came of it. */
function sinceThen(noun: Phrase, formerly: readonly Participant[], found: Found): Participant | undefined {
  const end = Math.max(...formerly.map((b) => b.phrase.end))
  if (noun.preposition !== 'seit' || formerly.length < 2 || !found.clause.chunks[end]?.mentions.date) return undefined
  return plainPhrases(found)
    .flatMap((p) => participantsOf(p, found))
    .find((b) => !b.reference && formerly.every((f) => f.name !== b.name))
}

/** *zur ITEOS am 1. Juli 2018* */
const isDatedBeside = (phrase: Phrase | undefined, found: Found) =>
  phrase !== undefined &&
  // *die Fusion von A und B im Jahr 2009 zur C*, *… zur C im Jahr 2009*
  [phrase.end, phrase.start - 1, phrase.start - 2].some((at) => found.clause.chunks[at]?.mentions.date?.value)

/** *A und B sind seit Mai ein gemeinsames Haus, die C*, *A und B bilden seit Mai die C*. */
function readTogether(found: Found): Reading | Refusal {
  const bodies = plainPhrases(found)
  const first = bodies[0]
  if (!first) return refuse('no subject')
  const together = bodies.filter((p) => p.group === first.group)
  if (together.length < 2) return refuse('not two bodies')
  const sources = together.map((p) => anyNameIn(p, found)).filter((b) => b !== undefined)
  if (sources.length < 2) return refuse('not two bodies')
  const rest = [...bodies, ...phrasesWith(found, /^zu$/)].filter((p) => p.group !== first.group)
  const result = rest.map((p) => anyNameIn(p, found)).find((b) => b && !b.reference && b.kind !== 'council')
  if (!result) return refuse('what they became is not said')
  return mergedInto(result, sources, found)
}

const CHANGES = latin`(?<!\p{L})(?:Umfirmierung|Umbenennung|Namenswechsel|[Nn]eue[rmn]? Namen?|Hochzeit|Fusion|Zusammenschluss|zusammen)(?!\p{L})`

/** *Die Fusion ist da: A und B sind seit Mai C*, *Seit Mai sind sie ein Haus: C*: two names of one, where the text tells of a change. */
function readIsSince(found: Found): Reading | Refusal {
  const { clause, document, sentence } = found
  const from = sentence.offset + (clause.chunks[0]?.start ?? 0)
  const heading = clause.chunks.findIndex((c) => c.tags.has('Colon'))
  const ahead = clause.chunks.slice(0, Math.max(heading, 0)).map((c) => c.text)
  if (!CHANGES.test(`${document.textBefore(from, 120)} ${ahead.join(' ')}`)) return refuse('what it is, and no change')
  const plain = plainPhrases(found).filter((p) => p.heads.some((h) => h.mentions.body))
  const next = plain.at(-1)
  const result = next && participantsOf(next, found)[0]
  if (!next || !result || result.reference || result.phrase.determiner?.startsWith('ein'))
    return refuse('no name of a body')
  const own = plain.filter((p) => p.group !== next.group).flatMap((p) => participantsOf(p, found))
  const old = own.length ? own : (bothMeant(found)?.bodies ?? [])
  if (old.length === 0 || old.some((b) => b.reference && own.length > 0 && !b.digital))
    return refuse('who it was is not said')
  return old.length > 1 ? mergedInto(result, old, found) : renamedTo(result, old, found)
}

/** Bodies that became one, said with a noun or with what they are now. */
export const mergersAsNounOrState: readonly Rule[] = [
  {
    id: 'agency/merger',
    anchor: '#Fusion',
    with: ['#Body'],
    read: readMergerNoun,
    examples: [
      {
        text: 'Entstehung: 1978 wurde das Rechenzentrum Nord in Kiel geschaffen, 1996 Übergang des Betriebs auf das Landesamt für Daten, 2009 Aufhebung des Rechenzentrums Nord und Vereinigung mit dem Rechenzentrum Süd zur neuen Digitalagentur Hessen',
        facts: [
          { event: 'merged', name: 'Digitalagentur Hessen', formerly: ['Rechenzentrum Nord', 'Rechenzentrum Süd'] },
        ],
      },
      {
        text: 'Die Fusion von Datenzentrale Nord und Datenzentrale Süd im Jahr 2009 zur Datenzentrale Mitte hat dem Markt Halt gegeben.',
        facts: [{ event: 'merged', name: 'Datenzentrale Mitte', date: '2009' }],
      },
      {
        text: 'Der Zusammenschluss von Datenzentrale Nord und Datenzentrale Süd zur Datenzentrale Mitte trat am 3. Mai 2019 in Kraft.',
        facts: [{ event: 'merged', name: 'Datenzentrale Mitte', date: '2019-05-03' }],
      },
      {
        text: 'Die Verschmelzung der Datenzentrale Nord auf die Datenzentrale Süd wurde am 3. Mai 2019 ins Handelsregister eingetragen.',
        facts: [{ event: 'merged', name: 'Datenzentrale Süd', formerly: 'Datenzentrale Nord', date: '2019-05-03' }],
      },
      {
        text: 'Die KommunalIT Nordhessen betreut 62 Orte. Entstanden ist sie 2008 aus dem Zusammenschluss der Rechenzentren Kassel und Fulda.',
        facts: [{ event: 'merged', name: 'KommunalIT Nordhessen', jurisdiction: 'DE-HE', date: '2008' }],
      },
      {
        text: 'Seit der Fusion der Datenzentrale Nord mit der Datenzentrale Süd am 1. Mai 2015 ist die Digitalagentur Hessen größer.',
        facts: [{ event: 'merged', name: 'Digitalagentur Hessen', date: '2015-05-01' }],
      },
      {
        text: 'Die Digitalagentur Hessen gibt es seit 2004; sie ist das Ergebnis der Fusion mit der Datenzentrale Nord.',
        facts: [{ event: 'merged', name: 'Digitalagentur Hessen', formerly: 'Datenzentrale Nord', date: '2004' }],
      },
      {
        text: '2008 wurde eine Fusion der Datenzentrale Nord mit der Datenzentrale Süd vollzogen. Aus dieser Fusion war die Datenzentrale Mitte entstanden.',
        facts: [
          {
            event: 'merged',
            name: 'Datenzentrale Mitte',
            formerly: ['Datenzentrale Nord', 'Datenzentrale Süd'],
            date: '2008',
          },
        ],
      },
      {
        text: 'Die Digitalagentur Hessen entstand 2019 durch die Fusion der Datenzentrale Nord und der Datenzentrale Süd.',
        facts: [{ event: 'merged', name: 'Digitalagentur Hessen', date: '2019' }],
      },
      {
        text: 'Der LSKN sei 2008 durch die Zusammenlegung des Landesamts für Statistik und des Informatikzentrums Niedersachsen gebildet worden.',
        facts: [{ event: 'merged', name: 'LSKN', date: '2008' }],
      },
      {
        text: '2008 Verschmelzung mit dem Landesamt für Datenverarbeitung und Statistik zu „Information und Technik NRW“',
        facts: [{ event: 'merged', name: 'Information und Technik NRW', date: '2008' }],
      },
    ],
    counterexamples: [
      'Die FITKO wurde 2020 als Zusammenschluss aller Länder und des Bundes gegründet.',
      'Seit der Fusion arbeitet die Digitalagentur Hessen an neuen Netzen.',
      'Seit der Fusion der Datenzentrale Nord mit der Datenzentrale Süd arbeitet die Digitalagentur Hessen für sie.',
      'Die Fusion der Digitalagentur Hessen mit Dataport ist 2019 gescheitert.',
    ],
  },
  {
    id: 'agency/part-of',
    anchor: '(ist|sind|wird|werden|wurde|wurden) .{0,6} teil',
    with: ['#Body'],
    read: (found) => {
      const isEvent = found.clause.chunks.some((c) => c.mentions.date || c.lower === 'geworden')
      if (!isEvent && !found.sentence.headDate) return refuse('a state, no event')
      if (hasOtherParticiple(found, /^geworden$/)) return refuse('another verb')
      const part = phrases(found).find((p) => p.heads.some((h) => h.lower === 'teil'))
      const target = phrases(found)
        .filter((p) => p.owner === part || (p.preposition === 'von' && p.start === part?.end))
        .flatMap((p) => participantsOf(p, found))[0]
      const sources = plainPhrases(found)
        .filter((p) => p !== part)
        .flatMap((p) => participantsOf(p, found))
        .filter(isWhole)
      const spoken = sources.length === 0 ? spokenSubject(found, 300) : undefined
      if (spoken && spoken.name !== target?.name) sources.push(spoken)
      if (!target || sources.length === 0) return refuse('no body becomes part of another')
      return isMinistry(target) ? refuse('part of a ministry') : mergedInto(target, sources, found)
    },
    examples: [
      {
        text: 'Das Landesrechenzentrum Hessen verliert seine Eigenständigkeit. Ab dem 1. März 2014 ist es Teil von Dataport.',
        facts: [{ event: 'merged', name: 'Dataport', date: '2014-03-01' }],
      },
      {
        text: 'Die Datenzentrale Nord ist seit 2017 Teil des Landesbetriebs IT Hessen.',
        facts: [{ event: 'merged', name: 'Landesbetrieb IT Hessen', formerly: 'Datenzentrale Nord', date: '2017' }],
      },
    ],
    counterexamples: [
      'Die Digitalagentur Hessen ist Teil des Landesbetriebs IT Hessen.',
      'Die Digitalagentur Hessen ist seit 2017 Teil des Netzwerks.',
    ],
  },
  {
    id: 'agency/is-since',
    anchor: '(ist|sind)',
    with: ['#Since', '#Body'],
    without: ['#Participle'],
    read: readIsSince,
    examples: [
      {
        text: 'Die Hochzeit ist vollzogen: Die Datenzentrale Nord und die Datenzentrale Süd sind seit dem 1. Mai 2015 der Zweckverband IT Mitte.',
        facts: [{ event: 'merged', name: 'Zweckverband IT Mitte', date: '2015-05-01' }],
      },
      {
        text: 'Die Datenzentrale Nord und die Datenzentrale Süd rücken zusammen. Seit Mai 2015 sind sie ein Haus: der Zweckverband IT Mitte.',
        facts: [{ event: 'merged', name: 'Zweckverband IT Mitte', date: '2015-05' }],
      },
      {
        text: 'Umfirmierung: Die Datenzentrale Nord ist seit dem 1. Mai 2015 die Digitalagentur Hessen.',
        facts: [
          { event: 'renamed', name: 'Digitalagentur Hessen', formerly: 'Datenzentrale Nord', date: '2015-05-01' },
        ],
      },
    ],
    counterexamples: [
      'Die Digitalagentur Hessen ist seit 2015 die Zentralstelle für Datenverarbeitung des Landes.',
      'Nach der Fusion ist die Digitalagentur Hessen seit 2015 eine Behörde mit drei Standorten.',
    ],
  },
  {
    id: 'agency/together',
    anchor: '(sind|werden|wurden|bilden|bildeten)',
    with: ['(gemeinsames|gemeinsamen|gemeinsame|gemeinsam|zum|zur|eins|zusammen|bilden|bildeten)', '#Date'],
    without: ['#Participle'],
    read: readTogether,
    examples: [
      {
        text: 'Seit dem 1. Mai 2015 bilden die Datenzentrale Nord und die Datenzentrale Süd den Zweckverband IT Mitte.',
        facts: [{ event: 'merged', name: 'Zweckverband IT Mitte', date: '2015-05-01' }],
      },
      {
        text: 'Die Zweckverbände KDZ Nordsee und IT-Verbund Wesermarsch sind seit Juni 2020 ein gemeinsames Haus, die Kommunale IT Küste.',
        facts: [{ event: 'merged', name: 'Kommunale IT Küste', date: '2020-06' }],
      },
    ],
    counterexamples: [
      'Die Digitalagentur Hessen und Dataport sind seit 2020 gemeinsam im Einsatz.',
      'Die Digitalagentur Hessen und Dataport bilden seit 2020 den IT-Beirat.',
      'Die Digitalagentur Hessen und Dataport bilden seit 2020 Fachkräfte aus.',
    ],
  },
]
