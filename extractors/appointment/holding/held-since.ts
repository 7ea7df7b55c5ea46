/** Somebody has held an office since a date. */

import type { Chunk } from '../../german/chunks.ts'
import { isBorrowed } from '../../german/clauses/parts.ts'
import { latin } from '../../german/latin.ts'
import { SINCE_THEN } from '../../german/time-words.ts'
import { type Found, type Reading, type Refusal, type Rule, refuse } from '../../rule.ts'
import { isElsewhere, statedDate } from '../../when/dating.ts'
import { withAdded } from '../../who/office-reach.ts'
import { officeReadings } from '../../who/officeholder.ts'
import { holderOf } from '../../who/title-holder.ts'
import { appointedTo, on } from '../slots.ts'
import { heldOffices } from './held.ts'

const SINCE_EVENT = latin`^(?:${SINCE_THEN})$`

/** *das Haus seit 2017 aufgebaut und geführt hatte*: two participles of one auxiliary are one clause about the time. */
function withSharedVerb(found: Found): Found {
  const { clauses } = found.sentence
  const { clause } = found
  const next = clauses[clauses.indexOf(clause) + 1]
  const isOpen = clause.chunks.at(-1)?.tags.has('Participle') && !clause.chunks.some((c) => c.tags.has('Finite'))
  const goesOn = next?.chunks.filter((c) => !isBorrowed(c))
  const isVerb = goesOn?.length && goesOn.every((c) => c.tags.has('Verb') || !/[\p{L}\d]/u.test(c.text))
  if (!isOpen || !isVerb) return found
  return { ...found, clause: { ...clause, chunks: [...clause.chunks, ...goesOn] } }
}

function heldSince(own: Found): readonly Reading[] | Refusal {
  const found = withSharedVerb(own)
  const since = found.group('since') as Chunk
  if (since.mentions.date?.attributive) return refuse('the time belongs to a participle')
  const before = found.clause.chunks[found.clause.chunks.indexOf(since) - 1]?.lower ?? ''
  // *Sie kam im Juli. Seitdem ist sie CDO*
  const inSentence = found.sentence.chunks.findLast((c) => c.start < since.start && c.mentions.date?.value)
  const then = SINCE_EVENT.test(since.lower)
    ? (inSentence?.mentions.date?.value ?? found.document.dateBefore(found.sentence.offset))
    : undefined
  if (!then && !since.tags.has('Since')) return refuse('since then, but no date before')
  const more = then ? { date: statedDate(then) } : on(since)
  if (!since.mentions.date?.value && FOR_LONG.test(since.text)) return refuse('for long, since when is not said')
  const heads = found.clause.chunks.some((c) => c.tags.has('Head'))
  if (!heads && /^(?:haus|verwaltung|stadtverwaltung|landesverwaltung|dienst)$/.test(before))
    return refuse('since when in the house, not in the office')
  if (isElsewhere(found.clause.chunks, since)) return refuse('since when they have been elsewhere')
  const held = heldOffices(found, since)
  if ('refused' in held) return held
  const [first] = held.offices
  const several = first?.chunk && found.clause.chunks.includes(first.chunk) ? withAdded(found, first) : []
  if (several.length < 2) return appointedTo(found, { ...held, more })
  const each = several.map((office) => appointedTo(found, { ...held, offices: [office], more }))
  const good = each.flatMap((r) => ('refused' in r ? [] : r))
  return good.length > 0 ? good : (each[0] as Refusal)
}

/** *seit Jahren*, *seit Langem* */
const FOR_LONG = latin.i`^seit (?:\p{Ll}+en )?(?:Jahren|Jahrzehnten|[Ll]angem|[Ll]ängerem|jeher|(?:langer|geraumer) Zeit)$`

/** *Präsident des BSI (seit 2016): Erika Muster* */
const behindBracket = (chunks: readonly Chunk[], time: Chunk): Chunk | undefined => {
  const next = chunks.filter(
    (c) => c.start >= time.end && !/^[):]$/.test(c.text) && !c.tags.has('Dash') && !c.mentions.date,
  )[0]
  return next?.tags.has('Person') ? next : undefined
}

export const heldSinceThen: readonly Rule[] = [
  {
    id: 'appointment/time-in-brackets',
    anchor: '^[<office>#Office] [<time>(#Since|#From|#Until|#Range|#RangeEnd)]',
    without: ['#Person', '#Finite'],
    read: (found) => {
      const { chunks } = found.sentence
      const office = found.group('office') as Chunk
      const time = found.group('time') as Chunk
      const at = chunks.findIndex((c) => c.start === office.start && c.end === office.end)
      const person = at < 0 ? undefined : (behindBracket(chunks, time) ?? holderOf(chunks, at))
      if (!person || !office.mentions.office) return refuse('nobody’s office')
      const isEnd = time.tags.has('Until') || time.tags.has('RangeEnd')
      const offices = [{ office: { ...office.mentions.office, isFormer: false }, chunk: office }]
      return officeReadings(found, { event: isEnd ? 'departed' : 'appointed', person, offices, more: on(time) })
    },
    examples: [
      {
        text: 'Präsident des BSI (seit 2016): Paul Beispiel',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', date: '2016' }],
      },
      {
        text: 'Geschäftsführer der ekom21 (bis 31.3.2020): Paul Beispiel',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'agency-head', date: '2020-03-31' }],
      },
      {
        text: 'Direktorin des ITZBund (2016–2019): Erika Muster',
        facts: [
          { event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2016' },
          { event: 'departed', person: 'Erika Muster', role: 'agency-head', date: '2019' },
        ],
      },
      {
        text: 'Stadt Köln: Erika Muster, Digitalisierungsbeauftragte (seit April 2020)',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CDO', date: '2020-04' }],
      },
    ],
    counterexamples: ['Stadt Köln: Erika Muster sucht eine Digitalisierungsbeauftragte (seit April 2020)'],
  },
  {
    id: 'appointment/since',
    anchor: `[<since>(#Since|${SINCE_THEN})]`,
    with: ['[<person>#Person]'],
    read: heldSince,
    examples: [
      {
        text: 'Der Zweckverband eGo-Saar wächst. Geleitet wird er seit Mai 2015 von Paul Beispiel.',
        facts: [
          {
            event: 'appointed',
            person: 'Paul Beispiel',
            role: 'agency-head',
            organisation: 'Zweckverband eGo-Saar',
            date: '2015-05',
          },
        ],
      },

      {
        text: 'Erika Muster, seit 1995 CIO der Stadt Köln, ist Juristin.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', date: '1995' }],
      },
      {
        text: 'Digitalministerium Hessen\nMinisterin\nErika Muster\nAmtsantritt\n3. Mai 2019\nDienstsitz\nWiesbaden',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'minister', date: '2019-05-03' }],
      },
      {
        text: 'Seit dem 1. Oktober 2015 ist der Leiter der Zentralabteilung, Paul Beispiel, auch CIO des Landes Hessen.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CIO', date: '2015-10-01' }],
      },
      {
        text: 'CIO des Landes Hessen ist seit Mai 2015 der Staatssekretär im Innenministerium, Paul Beispiel.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CIO', date: '2015-05' }],
      },
      {
        text: 'Seit dem 1. Oktober 2015 ist Paul Beispiel, Staatssekretär im Innenministerium, CIO des Landes Hessen.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CIO', date: '2015-10-01' }],
      },
      {
        text: 'Neue CDO der Stadt Köln ist Erika Muster. Die Juristin war seit 2015 CDO des Landkreises Celle.',
        facts: [{ event: 'appointed', person: 'Erika Muster', jurisdiction: 'Landkreis Celle', date: '2015' }],
      },
      {
        text: 'Co-CIO in Hessen bleibt Paul Beispiel, der dieses Amt seit 2017 ausübt und der jetzt ins Ressort der Digitalministerin gewechselt ist.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CIO', capacity: 'co', date: '2017' }],
      },
      {
        text: 'Paul Beispiel leitet seit dem 1. April 2022 die Abteilung Informationstechnik der Kreisverwaltung Höxter.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CIO', date: '2022-04-01' }],
      },
      {
        text: 'Erika Muster kam im Juli 2021 in das Landratsamt. Seitdem ist sie die Digitalisierungsbeauftragte des Landkreises Görlitz.',
        facts: [{ person: 'Erika Muster', role: 'CDO', date: '2021-07' }],
      },
      {
        text: 'CIO des Landes Hessen ist nun Erika Muster. Seit April 2020 hatte Paul Beispiel, Staatssekretär im Ministerium für Digitales, das Amt ausgeübt.',
        facts: [{ person: 'Paul Beispiel', role: 'CIO', date: '2020-04' }],
      },
      {
        text: 'Der CIO, seit Mai 2018 Paul Beispiel, untersteht in Bremen der Finanzbehörde.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'DE-HB', date: '2018-05' }],
      },
      {
        text: 'Paul Beispiel, seit Mai 2018 CIO des Landes Bremen, zieht Bilanz.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'DE-HB', date: '2018-05' }],
      },
      {
        text: 'Geschäftsführer Paul Beispiel von der ekom21 bekommt Hilfe. Seit dem 1. Juli 2022 hat Erika Muster dieselbe Funktion.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2022-07-01' }],
      },
      {
        text: 'Das ITZBund steht seit Mai 2018 unter der Leitung von Erika Muster.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2018-05' }],
      },
      {
        text: '„Seit Mai 2018 bin ich CIO der Stadt Köln“, sagt Erika Muster.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'Köln', date: '2018-05' }],
      },
      {
        text: 'Am Telefon ist Erika Muster. Erika, du bist seit Mai 2018 CIO der Stadt Köln.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'Köln', date: '2018-05' }],
      },
      {
        text: 'Am Telefon ist Erika Muster. Servus Erika, jetzt bist Du schon seit Mai 2018 als CIO der Stadt Köln tätig.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'Köln', date: '2018-05' }],
      },
      {
        text: 'Gespräch mit Erika Muster\nWie geht es?\nErika Muster: Gut, danke. Es gibt viel zu tun.\nSeit Mai 2018 bin ich CIO der Stadt Köln.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'Köln', date: '2018-05' }],
      },
      {
        text: 'Beim ITZBund hat seit Mai 2018 Erika Muster das Sagen.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2018-05' }],
      },
      {
        text: 'Seit 2013 heißt der CIO in Kiel Paul Beispiel.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CIO', date: '2013' }],
      },
      {
        text: 'Erika Muster ist seit April 2023 Staatssekretärin für Digitalisierung in Hessen und zugleich Chief Digital Officer.',
        facts: [
          { event: 'appointed', person: 'Erika Muster', role: 'state-secretary', date: '2023-04' },
          { event: 'appointed', person: 'Erika Muster', role: 'CDO', date: '2023-04' },
        ],
      },
      {
        text: 'Direktorin Erika Muster verließ das ITZBund im Mai 2024; seither leitet es Paul Beispiel.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', date: '2024-05' }],
      },
      {
        text: 'Als CDO der Stadt Lübeck amtiert Erika Muster seit Anfang April 2019.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CDO', jurisdiction: 'Lübeck', date: '2019-04' }],
      },
      {
        text: 'CDO der Stadt Herne ist Paul Beispiel. Beispiel ist seit Frühjahr 2019 in dieser Funktion tätig.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CDO', jurisdiction: 'Herne', date: '2019' }],
      },
      {
        text: 'Seit September 2019 leitet Erika Muster das ITZBund.',
        facts: [
          { event: 'appointed', person: 'Erika Muster', role: 'agency-head', organisation: 'ITZBund', date: '2019-09' },
        ],
      },
      {
        text: 'Das ITZBund hat sein neues Haus bezogen. Geleitet wird es seit dem 2. Mai 2022 von Erika Muster.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2022-05-02' }],
      },
      {
        text: 'Neue CIO der Stadt Köln ist Erika Muster. Sie ist seit dem 1. Februar 2019 da.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'Köln', date: '2019-02-01' }],
      },
      {
        text: 'Direktorin Erika Muster, seit 2017 im Amt, lobt das ITZBund.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2017' }],
      },
      {
        text: 'Geschäftsführer Paul Beispiel, seit 2019 auf diesem Posten, lobt die ekom21.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', date: '2019' }],
      },
      {
        text: 'Seit Mitte Januar 2014 darf sich Finanzminister Paul Beispiel in Hessen auch CIO nennen.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CIO', date: '2014-01' }],
      },
      {
        text: 'Die Hansestadt Lübeck hat seit April 2019 einen CDO: Paul Beispiel.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CDO', date: '2019-04' }],
      },
      {
        text: 'Köln leistet sich mit Paul Beispiel seit 2019 einen CDO.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CDO', jurisdiction: 'Köln', date: '2019' }],
      },
      {
        text: 'Frau Muster, als CIO der Stadt Köln sitzen Sie seit Juli 2019 mit am Tisch.',
        facts: [{ event: 'appointed', person: 'Muster', role: 'CIO', jurisdiction: 'Köln', date: '2019-07' }],
      },
      {
        text: 'Paul Beispiel bleibt Vorstand der KISA. Dieses Amt hatte der frühere SAP-Manager seit Mai 2009 neben der Rolle des IT-Chefs inne.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', date: '2009-05' }],
      },
      {
        text: 'Anna Beispiel, die das Digitalministerium in Hessen seit 2017 aufgebaut und geführt hatte, geht.',
        facts: [{ event: 'appointed', person: 'Anna Beispiel', role: 'minister', date: '2017' }],
      },
      {
        text: 'In Hessen übernimmt Erik Muster das Digitalressort von Anna Beispiel, die das Haus seit 2017 geleitet hatte.',
        facts: [{ event: 'appointed', person: 'Anna Beispiel', role: 'minister', date: '2017' }],
      },
      {
        text: 'Ihr Vorgänger als CIO von Hessen, Paul Beispiel, bleibt Vorstand der KISA. Dieses Amt hatte der frühere SAP-Manager seit Mai 2009 inne.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', date: '2009-05' }],
      },
      {
        text: 'An der Spitze des ITZBund steht seit 2019 Erika Muster.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2019' }],
      },
    ],
    counterexamples: [
      'Die KISA hat eine neue Abteilung. Geleitet wird sie seit Mai 2015 von Paul Beispiel.',

      'Paul Beispiel leitet seit dem 1. April 2022 die Abteilung Straßenbau der Kreisverwaltung Höxter, nicht die IT.',
      'Seit 2018 gibt es in Bremen keinen CIO, sagt Paul Beispiel.',
      'Gespräch mit Erika Muster\nErika Muster: Gut, danke.\nWie lange geht das?\nSeit Mai 2018 bin ich CIO der Stadt Köln.',
      'Das Digitalressort in Hessen lobt Anna Beispiel, die das Haus ihrer Eltern seit 2017 führt.',
      'Erika Muster, seit Jahren CIO des Landes Bremen, lud ein.',
      'Für die Stadt Köln sucht Erika Muster seit 2019 einen CDO.',
      'Das ITZBund wächst. Seit 2018 steht Erika Muster an der Spitze ihres Verbandes.',
      'CIO Paul Beispiel lobt, was seit 2019 in Hessen im Amt für Digitales geschah.',
      'Seit September 2019 leitet Erika Muster eine Arbeitsgruppe der Digitalbranche.',
      'Seit 2018 arbeitet Erika Muster mit dem CIO des Landes Bremen zusammen.',
      'Beim Personal hat seit 2018 der Rat das Sagen, meint CIO Paul Beispiel aus Bremen.',
      'CIO Paul Beispiel aus Bremen wirbt seit 2018 für offene Standards.',
    ],
  },
]
