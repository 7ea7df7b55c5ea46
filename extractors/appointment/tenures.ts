/** Somebody has held an office since a date, or held it from one date to another. */

import { statedDate } from '../dating.ts'
import { FROM_NOW_ON } from '../from-now-on.ts'
import type { Chunk } from '../german/chunks.ts'
import { latin } from '../german/latin.ts'
import { reasonNotAsserted } from '../german/modality.ts'
import { headedBody } from '../headship.ts'
import { holderOf } from '../holders.ts'
import { predicateOffices, spokenOf, withAdded } from '../office-reach.ts'
import { officeReadings } from '../officeholder.ts'
import { actor } from '../participants.ts'
import { type Found, type Reading, type Refusal, type Rule, refuse } from '../rule.ts'
import { agentOf, heldOffices } from './held.ts'
import { appointedTo, on } from './slots.ts'

/** *das Haus seit 2017 aufgebaut und geführt hatte*: two participles of one auxiliary are one clause about the time. */
function withSharedVerb(found: Found): Found {
  const { clauses } = found.sentence
  const { clause } = found
  const next = clauses[clauses.indexOf(clause) + 1]
  const isOpen = clause.chunks.at(-1)?.tags.has('Participle') && !clause.chunks.some((c) => c.tags.has('Finite'))
  const goesOn = next?.chunks.filter((c) => !c.tags.has('Shared') && !c.tags.has('Antecedent'))
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
  const then = /^(?:seitdem|seither)$/.test(since.lower)
    ? (inSentence?.mentions.date?.value ?? found.document.dateBefore(found.sentence.offset))
    : undefined
  if (!then && !since.tags.has('Since')) return refuse('since then, but no date before')
  const more = then ? { date: statedDate(then) } : on(since)
  if (!since.mentions.date?.value && FOR_LONG.test(since.text)) return refuse('for long, since when is not said')
  const heads = found.clause.chunks.some((c) => c.tags.has('Head'))
  if (!heads && /^(?:haus|verwaltung|stadtverwaltung|landesverwaltung|dienst)$/.test(before))
    return refuse('since when in the house, not in the office')
  const held = heldOffices(found, since)
  if ('refused' in held) return held
  const [first] = held.offices
  const several = first?.chunk && found.clause.chunks.includes(first.chunk) ? withAdded(found, first) : []
  if (several.length < 2) return appointedTo(found, { ...held, more })
  const each = several.map((office) => appointedTo(found, { ...held, offices: [office], more }))
  const good = each.flatMap((r) => ('refused' in r ? [] : r))
  return good.length > 0 ? good : (each[0] as Refusal)
}

/** *seit ihrer Gründung im Jahr 2019* */
const BEGINNING =
  /^(?:gründung|errichtung|einrichtung|bestehen|start|aufbau|entstehung|schaffung|umwandlung|fusion|zusammenschluss|amtsantritt)$/

/** *bis zu seiner Pensionierung im Juli 2019* */
const END = /^(?:pensionierung|ausscheiden|weggang|tode?|wechsel|ablösung|abwahl)$/

/** *seit Jahren*, *seit Langem* */
const FOR_LONG = latin.i`^seit (?:\p{Ll}+en )?(?:Jahren|Jahrzehnten|[Ll]angem|[Ll]ängerem|jeher|(?:langer|geraumer) Zeit)$`

export const tenures: readonly Rule[] = [
  {
    id: 'appointment/since-in-brackets',
    anchor: '^[<office>#Office] [<since>#Since]',
    without: ['#Person', '#Finite'],
    read: (found) => {
      const { chunks } = found.sentence
      const office = found.group('office') as Chunk
      const at = chunks.findIndex((c) => c.start === office.start && c.end === office.end)
      const person = at < 0 ? undefined : holderOf(chunks, at)
      if (!person || !office.mentions.office) return refuse('nobody’s office')
      return appointedTo(found, {
        person,
        offices: [{ office: office.mentions.office, chunk: office }],
        more: on(found.group('since')),
      })
    },
    examples: [
      {
        text: 'Stadt Köln: Erika Muster, Digitalisierungsbeauftragte (seit April 2020)',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CDO', date: '2020-04' }],
      },
    ],
    counterexamples: ['Stadt Köln: Erika Muster sucht eine Digitalisierungsbeauftragte (seit April 2020)'],
  },
  {
    id: 'appointment/since',
    anchor: '[<since>(#Since|seitdem|seither)]',
    with: ['[<person>#Person]'],
    read: heldSince,
    examples: [
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
        text: 'Paul Beispiel, seit Mai 2018 CIO des Landes Bremen, zieht Bilanz.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'DE-HB', date: '2018-05' }],
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
  {
    id: 'appointment/incumbent-from',
    anchor: '(amtsinhaber|amtsinhaberin|stelleninhaber|stelleninhaberin)',
    with: ['[<person>#Person]', '(war|ist|#Colon)', '[<from>#From]'],
    read: (found) =>
      appointedTo(found, { person: found.group('person'), offices: spokenOf(found), more: on(found.group('from')) }),
    examples: [
      {
        text: 'Hessen hat einen CISO. Erster Amtsinhaber war ab Oktober 2014 Paul Beispiel.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CISO', date: '2014-10' }],
      },
    ],
    counterexamples: ['Hessen hat einen CISO. Der Amtsinhaber war ab Oktober 2014 krank.'],
  },
  {
    id: 'appointment/since-event',
    anchor: 'seit .{0,3} [<date>#Date]',
    with: ['[<person>#Person]', '(#Head|#Sein|#Hold)'],
    read: (found) => {
      const { chunks } = found.clause
      const [since, ...between] = chunks.slice(found.match.start, found.match.end)
      const event = between.find((c) => BEGINNING.test(c.lower))
      if (since?.lower !== 'seit' || !event) return refuse('since no beginning')
      const held = heldOffices(found, found.group('date') as Chunk)
      return 'refused' in held ? held : appointedTo(found, { ...held, more: on(found.group('date')) })
    },
    examples: [
      {
        text: 'Erika Muster führt die Digitalagentur Brandenburg seit ihrer Gründung im Jahr 2019.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2019' }],
      },
      {
        text: 'Paul Beispiel war seit Gründung des Zweckverbandes KISA am 24. Mai 2004 dessen Vorsitzender.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', date: '2004-05-24' }],
      },
    ],
    counterexamples: ['Erika Muster führt die Digitalagentur Brandenburg, die seit der Messe im Jahr 2019 wächst.'],
  },
  {
    id: 'appointment/function-since',
    anchor: '^[<duty>(funktion|aufgabe|amt|rolle|position|posten)]',
    with: [
      '#Date',
      '(hinzugetreten|hinzugekommen|hinzukam|zugefallen|übernommen|übernahm|bekleidet|ausübt|wahrnimmt|innehat|zukam)',
    ],
    without: ['#Until', '#RangeEnd'],
    read: (found) => {
      if (found.clause.kind !== 'relative') return refuse('no function that is told of')
      const main = found.sentence.clauses.find((c) => c.kind === 'main' && c.chunks.some((k) => k.tags.has('Office')))
      const office = main?.chunks.findLast((c) => c.tags.has('Office'))
      const between = found.sentence.text.slice(office?.end ?? 0, found.group('duty')?.start)
      if (!main || !/^, (?:eine|ein) $/.test(between)) return refuse('no office before')
      const before = { ...found, clause: main }
      return appointedTo(found, {
        person: actor(before),
        offices: predicateOffices(before),
        more: on(found.clause.chunks.find((c) => c.tags.has('Since') || c.tags.has('Date'))),
      })
    },
    examples: [
      {
        text: 'Erika Muster ist auch CIO des Landes Bremen, eine Funktion, die 2022 zu ihren Aufgaben hinzugetreten ist.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'DE-HB', date: '2022' }],
      },
    ],
    counterexamples: [
      'Erika Muster ist CIO des Landes Bremen und schätzt die Funktion, die 2022 dem Portal zugefallen ist, nicht.',
    ],
  },
  {
    id: 'appointment/heads-from',
    anchor: '#Head',
    with: ['[<person>#Person]', `[<from>(#From|#Anaphoric|${FROM_NOW_ON.slice(1, -1)})]`],
    mood: 'any',
    read: (found) => {
      const mood = reasonNotAsserted(found.clause.mood)
      if (mood) return refuse(mood)
      if (!found.clause.chunks.some((c) => c.tags.has('Head') && !c.tags.has('Attributive') && !c.tags.has('VerbNoun')))
        return refuse('a participle or a noun')
      const from = found.group('from')?.tags.has('From') ? on(found.group('from')) : {}
      const body = headedBody(found)
      return body
        ? appointedTo(found, {
            person: agentOf(found) ?? actor(found),
            offices: [...predicateOffices(found), body],
            more: from,
          })
        : refuse('no body that is headed')
    },
    examples: [
      {
        text: 'Ab September 2019 leitet Erika Muster das ITZBund.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2019-09' }],
      },
      {
        text: 'Wechsel beim CIO der Stadt Köln. Ab September 2019 leitet Erika Muster die städtische IT.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'Köln', date: '2019-09' }],
      },
      {
        text: 'Zum 1. September 2019 entsteht die FITKO. Die Geschäfte führt von Beginn an Erika Muster.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2019-09-01' }],
      },
      {
        text: 'Nach dem Wechsel leitet künftig Erika Muster das ITZBund.',
        published: '2019-09-02',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2019-09-02' }],
      },
    ],
    counterexamples: [
      'Ab September 2019 führt Erika Muster Interviews im ITZBund.',
      'Das ITZBund verkleinert sich. Erika Muster scheidet zum 31. August 2019 aus der Führung der Behörde aus.',
    ],
  },
  {
    id: 'appointment/tenure-until-event',
    anchor: '[<from>#Date] bis (zum|zur|zu)',
    with: ['[<person>#Person]'],
    read: (found) => {
      const from = found.group('from') as Chunk
      if (!/^vo[nm] /iu.test(from.text)) return refuse('a day, no start')
      const held = heldOffices(found, from)
      return 'refused' in held ? held : appointedTo(found, { ...held, more: on(from) })
    },
    examples: [
      {
        text: 'Von Oktober 2016 bis zu seiner Pensionierung war Paul Beispiel CIO des Landes Hessen.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'DE-HE', date: '2016-10' }],
      },
    ],
    counterexamples: ['Von Oktober 2016 bis zur Wahl sprach Paul Beispiel jeden Tag mit dem CIO des Landes Hessen.'],
  },
  {
    id: 'appointment/until-event',
    anchor: 'bis (zu|zum|zur) .{0,3} [<date>#Date]',
    with: ['[<person>#Person]', '(#Leaving|pensionierung|ausscheiden|weggang|tod|wechsel|ablösung|abwahl)'],
    without: ['#Plan'],
    read: (found) => {
      const { chunks } = found.clause
      const between = chunks.slice(found.match.start, found.match.end)
      if (!between.some((c) => c.tags.has('Leaving') || END.test(c.lower))) return refuse('until something else')
      const held = heldOffices(found, found.group('date') as Chunk)
      if ('refused' in held) return held
      return officeReadings(found, { event: 'departed', ...held, more: on(found.group('date')) })
    },
    examples: [
      {
        text: 'Bis zu seiner Pensionierung im Juli 2019 stand Paul Beispiel als Präsident dem ITZBund vor.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'agency-head', date: '2019-07' }],
      },
      {
        text: 'Erika Muster war bis zu ihrem Ausscheiden im Mai 2019 CIO des Landes Hessen.',
        facts: [{ event: 'departed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'DE-HE', date: '2019-05' }],
      },
    ],
    counterexamples: ['Bis zur Messe im Juli 2019 lobte CIO Paul Beispiel aus Hessen den Abschied vom Papier.'],
  },
  {
    id: 'appointment/tenure',
    anchor: '[<from>#Range]',
    with: ['[<person>#Person]'],
    read: (found) => {
      const held = heldOffices(found, found.group('from') as Chunk)
      return 'refused' in held ? held : appointedTo(found, { ...held, more: on(found.group('from')) })
    },
    examples: [
      {
        text: 'ITZBund\nLeiter: Erik Muster (bis 2005), Paul Beispiel (2005 - 2014)',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', date: '2005' }],
      },
      {
        text: 'Landes-CIOs in Hessen waren Erik Muster (1998–2005) und Paul Beispiel (2005–2014).',
        facts: [
          { event: 'appointed', person: 'Erik Muster', role: 'CIO', date: '1998' },
          { event: 'appointed', person: 'Paul Beispiel', role: 'CIO', date: '2005' },
        ],
      },
      {
        text: 'Stadt Köln\nCIO | Paul Beispiel | 2012–2017',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CIO', date: '2012' }],
      },
      {
        text: 'Das ITZBund wächst. Von 2012 bis 2017 stand Paul Beispiel an der Spitze.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', date: '2012' }],
      },
      {
        text: 'Paul Beispiel, von 2012 bis 2017 CIO des Landes Hessen, berät heute Firmen.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'DE-HE', date: '2012' }],
      },
      {
        text: 'Paul Beispiel war von 2012 bis 2017 CIO des Landes Hessen.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'DE-HE', date: '2012' }],
      },
      {
        text: 'Von 1996 bis 2010 war Paul Beispiel Vizepräsident des BSI, von 2010 bis Dezember 2016 Präsident.',
        facts: [
          { event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', capacity: 'deputy', date: '1996' },
          { event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', roleLabel: 'Präsident', date: '2010' },
        ],
      },
      {
        text: 'Von 2012 bis 2017 leitete Paul Beispiel das ITZBund.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', date: '2012' }],
      },
    ],
    counterexamples: ['CIO Paul Beispiel aus Hessen stellte den Haushalt von 2012 bis 2017 vor.'],
  },
]
