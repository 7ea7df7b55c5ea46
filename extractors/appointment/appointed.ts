/** Ways in which German says that somebody gets an office. */
import { statedDate } from '../dating.ts'
import type { Chunk } from '../german/chunks.ts'
import type { Office } from '../holders.ts'
import { appointee, headOfBody, isAgent, officeInReach, officeReadings } from '../officeholder.ts'
import { type Found, type Reading, type Refusal, type Rule, refuse } from '../rule.ts'

/** *zum neuen Beauftragten*, *als CIO*: a few attributes may stand between. */
const TO_OFFICE = '(zum|zur|als|zu|ins) .{0,2} [<office>#Office]'

const nameOf = (c: Chunk | undefined) => c?.mentions.person?.name

/** *Nachfolger von Q*, *folgt auf Q*, *löst Q ab*, *der bisherige CIO Q*: whom the new one follows. */
export function predecessorIn(found: Found): Chunk | undefined {
  const { chunks } = found.sentence
  return chunks.find((c, i) => {
    if (!c.tags.has('Person')) return false
    const before = chunks.slice(Math.max(0, i - 5), i)
    return before.some((b, j) => isSuccessionWord(b, before[j + 1]))
  })
}

const isSuccessionWord = (c: Chunk, next: Chunk | undefined) =>
  c.tags.has('Successor') ||
  /^(?:löst|löste|beerbt|beerbte|ersetzt|ersetzte|vorgänger|vorgängerin)$/.test(c.lower) ||
  (/^(?:folgt|folgte|gefolgt)$/.test(c.lower) && next !== undefined) ||
  (c.lower === 'auf' && next !== undefined && next.tags.has('Person'))

interface AppointedTo {
  readonly person: Chunk | undefined
  readonly office: Office | undefined
  readonly officeChunk?: Chunk | undefined
  readonly more?: Partial<Reading>
}

function appointedTo(found: Found, { person, office, officeChunk, more }: AppointedTo) {
  const predecessor = predecessorIn(found)
  return officeReadings(found, {
    event: 'appointed',
    person,
    office,
    officeChunk,
    organisation: bodyIn(found),
    predecessor: nameOf(predecessor) === nameOf(person) ? undefined : predecessor,
    ...(more ? { more } : {}),
  })
}

const named = (chunk: Chunk | undefined) => ({ office: chunk?.mentions.office, officeChunk: chunk })
const inReach = (found: Found, person?: Chunk) => {
  const reach = officeInReach(found, person)
  return { office: reach?.office, officeChunk: reach?.chunk }
}

const bodyIn = (found: Found) => found.clause.chunks.find((c) => c.tags.has('Agency') || c.tags.has('Ministry'))

/** The person in the clause nearest to a chunk who is neither its agent nor the predecessor. */
function nearestPerson(found: Found, to: Chunk): Chunk | undefined {
  const distance = (c: Chunk) => (c.start < to.start ? to.start - c.end : c.start - to.end)
  return found.clause.chunks
    .filter((c) => c.tags.has('Person') && !isAgent(found, c) && nameOf(c) !== nameOf(predecessorIn(found)))
    .sort((a, b) => distance(a) - distance(b))[0]
}

/** A date that begins a tenure, as a slot of the reading. */
const startingAt = (chunk: Chunk | undefined): Partial<Reading> => ({
  date: statedDate(chunk?.mentions.date?.value ?? null),
})

function newHolder(found: Found): readonly Reading[] | Refusal {
  const office = found.group('office') as Chunk
  if (/^Erste/.test(office.text) && office.start > 0) return refuse('«Erster …» in capitals is a rank')
  const person = nearestPerson(found, office)
  if (!person) return refuse('nobody who could be the new one')
  const [from, to] = [Math.min(person.end, office.end), Math.max(person.start, office.start)]
  const between = found.clause.chunks.filter((c) => c.start >= from && c.end <= to)
  if (between.length > 6) return refuse('office and person too far apart')
  const verb = between.find((c) => c.tags.has('Finite') && !c.tags.has('Sein') && !c.tags.has('Werden'))
  if (verb && !/^(?:heißt|hieß)$/.test(verb.lower))
    return refuse(`a verb stands between office and person: «${verb.text}»`)
  return appointedTo(found, { person, ...named(office) })
}

export const appointed: readonly Rule[] = [
  {
    id: 'appointment/named-to-office',
    anchor: TO_OFFICE,
    with: ['#Appoint', '[<person>#Person]'],
    read: (found) => {
      const office = found.group('office') as Chunk
      return appointedTo(found, { person: appointee(found, found.groups('person'), office), ...named(office) })
    },
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
      {
        text: 'Paul Beispiel ist im Innenministerium als CIO des Landes Hessen eingeführt worden.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'DE-HE' }],
      },
    ],
    counterexamples: [
      'Die Landesregierung will Erika Muster zur CIO des Landes ernennen.',
      'Erika Muster wurde nicht zur CIO des Landes Hessen ernannt.',
      'Die Siemens AG hat Paul Beispiel zum CIO ernannt.',
    ],
  },
  {
    id: 'appointment/with-person-an-office',
    anchor:
      'mit [<person>#Person] (erstmals|nun|jetzt|auch|bereits)? (ein|eine|einen|der|die|den) .{0,1} [<office>#Office]',
    with: ['#Appoint'],
    read: (found) => appointedTo(found, { person: found.group('person'), ...named(found.group('office')) }),
    examples: [
      {
        text: 'Hessen hatte 2019 mit Erika Muster erstmals eine Digitalministerin berufen.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'minister', jurisdiction: 'DE-HE', date: '2019' }],
      },
    ],
    counterexamples: ['Mit Erika Muster hat die CIO des Landes Hessen einen Ausschuss berufen.'],
  },
  {
    id: 'appointment/sworn-in',
    anchor: '#Appoint',
    with: ['[<person>#Person]'],
    without: ['#Office .{0,6} #Appoint', '(zum|zur|als|in) .{0,3} #Office'],
    read: (found) => {
      const verb = found.clause.chunks.find((c) => c.tags.has('Appoint'))
      if (!verb?.verbs.some((v) => /^(?:vereidigen|ernennen|einführen)$/.test(v.lemma)))
        return refuse('no verb of taking office')
      const person = appointee(found, found.groups('person'), undefined)
      const offices = person?.mentions.person ? found.document.officesOf(person.mentions.person.name) : []
      return appointedTo(found, { person, office: offices[0] })
    },
    examples: [
      {
        text: 'Digitalminister Paul Beispiel aus Hessen, der am 30. Juni 2017 vereidigt worden war, reiste nach Kassel.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'minister', date: '2017-06-30' }],
      },
    ],
    counterexamples: ['Paul Beispiel wurde am 30. Juni 2017 als Zeuge in Sachen Digitalpakt vereidigt.'],
  },
  {
    id: 'appointment/becomes',
    anchor: '[<werden>#Werden]',
    with: ['[<office>#Office]', '[<person>#Person]'],
    without: ['(zum|zur|als|vom|von|durch) .{0,2} #Office', '(#Participle && !#Werden)', '#Infinitive'],
    read: (found) => {
      const office = found.group('office') as Chunk
      return appointedTo(found, { person: nearestPerson(found, office), ...named(office) })
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
    read: newHolder,
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
    without: ['in (dieser|der|gleicher|seiner|ihrer) #Duty'],
    read: (found) => {
      const office = found.group('office') as Chunk
      return appointedTo(found, {
        person: nearestPerson(found, office),
        ...named(office),
        more: startingAt(found.group('since')),
      })
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
    id: 'appointment/since-in-this-office',
    anchor: '[<since>#Since]',
    with: ['[<person>#Person]', '(in|im|das|dieses|den|die) .{0,2} #Duty'],
    read: (found) => {
      const person = nearestPerson(found, found.group('since') as Chunk)
      return appointedTo(found, { person, ...inReach(found, person), more: startingAt(found.group('since')) })
    },
    examples: [
      {
        text: 'CDO der Stadt Herne ist Paul Beispiel. Beispiel ist seit Frühjahr 2019 in dieser Funktion tätig.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CDO', jurisdiction: 'Herne', date: '2019' }],
      },
    ],
    counterexamples: ['CIO Paul Beispiel lobt, was seit 2019 in Hessen im Amt für Digitales geschah.'],
  },
  {
    id: 'appointment/takes-over',
    anchor: '#TakeOver',
    with: ['[<person>#Person]'],
    read: (found) => {
      const { chunks } = found.clause
      const isAttribute = (c: Chunk) => chunks[chunks.indexOf(c) - 1]?.tags.has('Comma') ?? false
      const isTitle = (c: Chunk) => chunks[chunks.indexOf(c) + 1]?.tags.has('Person') ?? false
      const office = chunks.find((c) => c.tags.has('Office') && !isAttribute(c) && !isTitle(c))
      if (!office && !chunks.some((c) => c.tags.has('Duty'))) return refuse('what is taken over is no office')
      const person = appointee(found, found.groups('person'), office)
      const headship =
        chunks.some((c) => /^(?:leitung|führung|spitze|geschäfte|amtsgeschäfte)$/.test(c.lower)) && bodyIn(found)
      if (office) return appointedTo(found, { person, ...named(office) })
      return appointedTo(found, { person, ...(headship ? { office: headOfBody(headship) } : inReach(found)) })
    },
    examples: [
      {
        text: 'Zum 1. März 2017 übernahm Erika Muster das Amt der CIO des Landes Niedersachsen.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'DE-NI', date: '2017-03-01' }],
      },
      {
        text: 'Im Mai 2018 übernahm Erika Muster die Leitung des ITZBund.',
        facts: [
          { event: 'appointed', person: 'Erika Muster', role: 'agency-head', organisation: 'ITZBund', date: '2018-05' },
        ],
      },
    ],
    counterexamples: ['Paul Beispiel, CIO des Landes Niedersachsen, übernimmt die Schirmherrschaft über den Kongress.'],
  },
  {
    id: 'appointment/office-falls-to',
    anchor: '(#Duty|#Office|es|sie)',
    with: ['[<person>#Person]', '(#FallTo|#Lie|händen)'],
    without: ['#Appoint'],
    read: (found) => {
      const person = found.group('person')
      const body = bodyIn(found)
      const headship = found.clause.chunks.some((c) => /^(?:leitung|führung|spitze|geschäfte)$/.test(c.lower))
      const since = found.clause.chunks.find((c) => c.tags.has('Since'))
      return appointedTo(found, {
        person,
        ...(headship && body ? { office: headOfBody(body) } : inReach(found)),
        ...(since ? { more: startingAt(since) } : {}),
      })
    },
    examples: [
      {
        text: 'Das Amt des CIO des Landes Hessen fällt zum 1. Mai 2019 Paul Beispiel zu.',
        facts: [
          { event: 'appointed', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'DE-HE', date: '2019-05-01' },
        ],
      },
      {
        text: 'Die Leitung des ITZBund liegt seit Mai 2018 in den Händen von Erika Muster.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2018-05' }],
      },
    ],
    counterexamples: ['Die Aufgabe des CIO liegt darin, Netze zu sichern, meint Paul Beispiel.'],
  },
  {
    id: 'appointment/succeeds',
    anchor: '(#Succeed|#Successor|stelle)',
    with: ['[<person>#Person]'],
    without: ['#Appoint'],
    read: (found) => {
      const predecessor = predecessorIn(found)
      const person = found.groups('person').find((p) => nameOf(p) !== nameOf(predecessor) && !isAgent(found, p))
      if (
        found.clause.chunks.some((c) => c.lower === 'stelle') &&
        !/an (?:seine|ihre|dessen|deren) Stelle/u.test(found.sentence.text)
      ) {
        return refuse('no stepping into somebody’s place')
      }
      if (!predecessor && !found.clause.chunks.some((c) => c.tags.has('Successor') || c.lower === 'stelle')) {
        return refuse('who is succeeded is not said')
      }
      return appointedTo(found, { person, ...inReach(found, predecessor) })
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
  {
    id: 'appointment/starts-heading',
    anchor: '#Head',
    with: ['[<person>#Person]', '[<from>(#Since|#From)]'],
    without: ['#Office .{0,2} #Head'],
    read: (found) => {
      const body = bodyIn(found)
      if (
        !body &&
        !/(?<!\p{L})(?:Haus|Behörde|Amt|Anstalt|Betrieb|Einrichtung|Unternehmen|Geschäfte)(?!\p{L})/u.test(
          found.sentence.text,
        )
      ) {
        return refuse('no body that is headed')
      }
      const person = nearestPerson(found, found.group('from') as Chunk)
      return appointedTo(found, { person, office: headOfBody(body), more: startingAt(found.group('from')) })
    },
    examples: [
      {
        text: 'Seit September 2019 leitet Erika Muster das ITZBund.',
        facts: [
          { event: 'appointed', person: 'Erika Muster', role: 'agency-head', organisation: 'ITZBund', date: '2019-09' },
        ],
      },
    ],
    counterexamples: ['Seit September 2019 leitet Erika Muster eine Arbeitsgruppe der Digitalbranche.'],
  },
  {
    id: 'appointment/tenure',
    anchor: '[<from>#Range]',
    with: ['[<person>#Person]'],
    read: (found) => tenure(found),
    examples: [
      {
        text: 'Paul Beispiel war von 2012 bis 2017 CIO des Landes Hessen.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'DE-HE', date: '2012' }],
      },
    ],
    counterexamples: ['CIO Paul Beispiel aus Hessen stellte den Haushalt von 2012 bis 2017 vor.'],
  },
  {
    id: 'appointment/day-of-taking-office',
    anchor: '(zu|zum|vor|nach|seit|bei|beim|mit) .{0,2} #TakingOffice',
    with: ['[<person>#Person]', '#Date'],
    mood: 'any',
    read: (found) => {
      const person = found.group('person')
      return appointedTo(found, { person, ...inReach(found, person) })
    },
    examples: [
      {
        text: '„Wir legen los“, sagt CIO Paul Beispiel aus Bremen zu seinem Amtsantritt am 1. August 2018.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CIO', date: '2018-08-01' }],
      },
    ],
    counterexamples: ['Der Amtsantritt des Präsidenten am 1. August 2018 war laut IT-Chefin Erika Muster ruhig.'],
  },
]

/** *war von 2012 bis 2017 CIO*: the range must belong to the office. */
function tenure(found: Found): readonly Reading[] | Refusal {
  const { chunks } = found.clause
  if (!chunks.some((c) => c.tags.has('Sein') || c.tags.has('Head') || c.lower === 'als'))
    return refuse('the range belongs to something else')
  const person = nearestPerson(found, found.group('from') as Chunk)
  return appointedTo(found, { person, ...inReach(found, person), more: startingAt(found.group('from')) })
}
