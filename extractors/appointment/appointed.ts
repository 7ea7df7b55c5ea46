/** Ways in which German says that somebody gets an office. */
import { statedDate } from '../dating.ts'
import type { Chunk } from '../german/chunks.ts'
import { appointee, isAgent, officeInReach, officeReadings } from '../officeholder.ts'
import { type Found, type Rule, refuse } from '../rule.ts'

/** *zum neuen Beauftragten*, *als CIO*: a few attributes may stand between. */
const TO_OFFICE = '(zum|zur|als|zu|ins) .{0,2} [<office>#Office]'
const PREDECESSOR = /^(?:nachfolger(?:in|s)?|nachfolge|für|statt|auf|ablös\p{L}*|löst|beerbt|ersetzt)$/u

/** *Nachfolger von Q*, *folgt auf Q*, *löst Q ab*: the person after such a word. */
export function predecessorIn(found: Found): Chunk | undefined {
  const { chunks } = found.sentence
  return chunks.find(
    (c, i) =>
      c.tags.has('Person') &&
      chunks
        .slice(Math.max(0, i - 4), i)
        .some((b) => PREDECESSOR.test(b.lower) && /nachfolg|^auf$|löst|beerbt|ersetzt/.test(b.lower)),
  )
}

function appointedTo(found: Found, person: Chunk | undefined, office: Chunk | undefined) {
  const predecessor = predecessorIn(found)
  return officeReadings(found, {
    event: 'appointed',
    person,
    office: office?.mentions.office,
    officeChunk: office,
    organisation: found.clause.chunks.find((c) => c.tags.has('Agency') || c.tags.has('Ministry')),
    predecessor: predecessor?.mentions.person?.name === person?.mentions.person?.name ? undefined : predecessor,
  })
}

/** The person in the clause nearest to a chunk who is not merely its agent or somebody with another title. */
function nearestPerson(found: Found, to: Chunk): Chunk | undefined {
  const distance = (c: Chunk) => (c.start < to.start ? to.start - c.end : c.start - to.end)
  return found.clause.chunks
    .filter((c) => c.tags.has('Person') && !isAgent(found, c) && c !== predecessorIn(found))
    .sort((a, b) => distance(a) - distance(b))[0]
}

export const appointed: readonly Rule[] = [
  {
    id: 'appointment/named-to-office',
    anchor: TO_OFFICE,
    with: ['#Appoint', '[<person>#Person]'],
    read: (found) =>
      appointedTo(found, appointee(found, found.groups('person'), found.group('office')), found.group('office')),
    examples: [
      {
        text: 'Die Landesregierung hat Erika Muster am 3. Mai 2019 zur Beauftragten für Informationstechnik des Landes Hessen ernannt.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'DE-HE', date: '2019-05-03' }],
      },
      {
        text: 'Zum neuen CIO des Freistaats Bayern wurde im Juni 2020 nach langer Suche Paul Beispiel berufen.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'DE-BY', date: '2020-06' }],
      },
      {
        text: 'Mit der Berufung von Anna Beispiel zur Digitalministerin hat Thüringen 2021 ein Zeichen gesetzt.',
        facts: [{ event: 'appointed', person: 'Anna Beispiel', role: 'minister', jurisdiction: 'DE-TH', date: '2021' }],
      },
    ],
    counterexamples: [
      'Die Landesregierung will Erika Muster zur CIO des Landes ernennen.',
      'Erika Muster wurde nicht zur CIO des Landes Hessen ernannt.',
      'Die Siemens AG hat Paul Beispiel zum CIO ernannt.',
    ],
  },
  {
    id: 'appointment/becomes',
    anchor: '[<werden>#Werden]',
    with: ['[<office>#Office]', '[<person>#Person]'],
    without: ['(zum|zur|als|vom|von|durch) .{0,2} #Office', '#Participle', '#Infinitive'],
    read: (found) => {
      const office = found.group('office') as Chunk
      return appointedTo(found, nearestPerson(found, office), office)
    },
    examples: [
      {
        text: 'Erika Muster wird zum 1. April 2022 CIO des Landes Brandenburg.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'DE-BB', date: '2022-04-01' }],
      },
    ],
    counterexamples: [
      'Erika Muster soll CIO des Landes Brandenburg werden.',
      'Demnächst wird Erika Muster CIO in Brandenburg.',
    ],
  },
  {
    id: 'appointment/new-holder',
    anchor: '[<office>#NewOffice]',
    with: ['[<person>#Person]'],
    without: ['#Appoint'],
    read: (found) => {
      const office = found.group('office') as Chunk
      const person = nearestPerson(found, office)
      if (!person) return refuse('nobody who could be the new one')
      const [from, to] = [Math.min(person.end, office.end), Math.max(person.start, office.start)]
      const between = found.clause.chunks.filter((c) => c.start >= from && c.end <= to)
      if (between.length > 6) return refuse('office and person too far apart')
      if (
        between.some((c) => c.tags.has('Finite') && !c.tags.has('Sein') && !c.tags.has('Werden') && c.lower !== 'heißt')
      ) {
        return refuse('a verb stands between office and person')
      }
      return appointedTo(found, person, office)
    },
    examples: [
      {
        text: 'Neuer CIO der Landesregierung ist Paul Beispiel.',
        published: '2020-02-03',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CIO', date: '2020-02-03' }],
      },
      {
        text: 'Der neue CIO des Saarlands, Paul Beispiel, stellte sich vor.',
        published: '2020-02-03',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'DE-SL' }],
      },
    ],
    counterexamples: ['Der neue CIO traf gestern Bundeskanzlerin Erika Muster.'],
  },
  {
    id: 'appointment/since',
    anchor: '[<since>#Since]',
    with: ['[<office>#Office]', '[<person>#Person]'],
    read: (found) => {
      const office = found.group('office') as Chunk
      const date = found.group('since')?.mentions.date
      return withSince(appointedTo(found, nearestPerson(found, office), office), date?.value ?? null)
    },
    examples: [
      {
        text: 'Paul Beispiel, seit Mai 2018 CIO des Landes Bremen, zieht Bilanz.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'DE-HB', date: '2018-05' }],
      },
      {
        text: 'Als CDO der Stadt Lübeck amtiert Erika Muster seit Anfang April 2019.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CDO', jurisdiction: 'Lübeck', date: '2019-04' }],
      },
    ],
    counterexamples: ['Seit 2018 gibt es in Bremen keinen CIO, sagt Paul Beispiel.'],
  },
  {
    id: 'appointment/takes-over',
    anchor: '#TakeOver',
    with: ['[<person>#Person]'],
    read: (found) => {
      const { chunks } = found.clause
      const isAttribute = (c: Chunk) => chunks[chunks.indexOf(c) - 1]?.tags.has('Comma') ?? false
      const named = chunks.find((c) => c.tags.has('Office') && !isAttribute(c) && chunks[chunks.indexOf(c) + 1]?.mentions.person === undefined)
      if (!named && !chunks.some((c) => c.tags.has('Duty'))) return refuse('what is taken over is no office')
      const reach = named?.mentions.office ? { office: named.mentions.office, chunk: named } : officeInReach(found)
      const person = appointee(found, found.groups('person'), reach?.chunk)
      return officeReadings(found, {
        event: 'appointed',
        person,
        office: reach?.office,
        officeChunk: reach?.chunk,
        organisation: agencyOf(found),
        predecessor: predecessorIn(found),
      })
    },
    examples: [
      {
        text: 'Zum 1. März 2017 übernahm Erika Muster das Amt der CIO des Landes Niedersachsen.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'DE-NI', date: '2017-03-01' }],
      },
    ],
    counterexamples: ['Paul Beispiel, CIO des Landes Niedersachsen, übernimmt die Schirmherrschaft über den Kongress.'],
  },
  {
    id: 'appointment/succeeds',
    anchor: '(#Succeed|#Successor)',
    with: ['[<person>#Person]'],
    read: (found) => {
      const predecessor = predecessorIn(found)
      const person = found.groups('person').find((p) => p.mentions.person?.name !== predecessor?.mentions.person?.name)
      const reach = officeInReach(found)
      return officeReadings(found, {
        event: 'appointed',
        person,
        office: reach?.office,
        officeChunk: reach?.chunk,
        organisation: agencyOf(found),
        predecessor,
      })
    },
    examples: [
      {
        text: 'Als CIO des Landes Hessen folgt Erika Muster auf Paul Beispiel.',
        published: '2018-03-04',
        facts: [
          { event: 'appointed', person: 'Erika Muster', role: 'CIO', predecessor: 'Paul Beispiel', date: '2018-03-04' },
        ],
      },
    ],
    counterexamples: ['Wer auf CIO Paul Beispiel folgt, ist offen.'],
  },
]

const agencyOf = (found: Found) => found.clause.chunks.find((c) => c.tags.has('Agency'))

function withSince<T>(result: T, value: string | null): T {
  if (!Array.isArray(result)) return result
  return result.map((reading) => ({ ...reading, date: statedDate(value) })) as T
}
