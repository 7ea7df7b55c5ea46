/** Rows of a career on somebody's page: *2012–2017 Geschäftsführerin der …*, *seit 09/2021 Staatssekretärin im …*. */
import type { Chunk } from '../../german/chunks.ts'
import { type Found, type Reading, type Refusal, type Rule, refuse } from '../../rule.ts'
import type { Office } from '../../who/office.ts'
import { officeReadings } from '../../who/officeholder.ts'
import { appointedTo, on, runsOn } from '../slots.ts'

interface Row {
  readonly person: Chunk
  readonly offices: readonly { readonly office: Office; readonly chunk?: Chunk }[]
}

/** The offices of a row that opens with its time, and whose page it is. */
function rowOf(found: Found): Row | Refusal {
  const { chunks } = found.clause
  const isSaid = saysOfOwner(chunks)
  if (chunks.some((c) => c.tags.has('Person') || (c.tags.has('Finite') && !isSaid)))
    return refuse('a sentence, no row of a career')
  if (found.sentence.clauses[0] !== found.clause) return refuse('no row')
  // *seit 12/2024 Staatssekretärin; Beauftragte des Landes*: a semicolon cuts a row as it does a sentence
  const all = found.sentence.clauses.flatMap((clause) => (clause.kind === 'main' ? clause.chunks : []))
  const person = found.document.personOfCareer(found.sentence.offset)
  if (!person) return refuse('no page of one person')
  // *Leiterin des Rechenzentrums*, but *Referent beim CIO*, *Büroleiter der Ministerin*
  const first = chunks.findIndex(
    (c) => (c.tags.has('Noun') && !c.tags.has('VerbNoun')) || c.tags.has('Office') || c.tags.has('Body'),
  )
  const offices = all.flatMap((c, i): Row['offices'][number][] => {
    if (!c.mentions.office) return []
    const before = chunks.includes(c) ? all[i - 1] : undefined
    if (found.sentence.clauses.some((clause) => clause !== found.clause && clause.chunks[0] === c))
      return [{ office: ofPerson(found, c.mentions.office, person.name), chunk: c }]
    const leads =
      i === first || (before !== undefined && /^(?:,|und|sowie|\/|zugleich|danach|dann|später)$/.test(before.lower))
    const office = ofPerson(found, c.mentions.office, person.name)
    // *seit 2019 Staatssekretärin des Landes Hessen* ⏎ *seit 2020 zugleich CIO*: of the same Land
    const above = before?.lower === 'zugleich' && !office.placeText ? officeAbove(found) : undefined
    if (above?.placeText) return [{ office: { ...office, placeText: above.placeText } }]
    return leads ? [{ office, chunk: c }] : []
  })
  if (offices.length === 0) return refuse('no office leads the row')
  return { person: { ...(chunks[0] as Chunk), mentions: { person } }, offices }
}

/** *Seit dem 1. Mai 2021 ist sie CIO der Stadt Köln*, in a line of its own below the name. */
const saysOfOwner = ([, is, who]: readonly Chunk[]): boolean =>
  /^(?:ist|war)$/.test(is?.lower ?? '') && /^(?:er|sie)$/.test(who?.lower ?? '')

/** The office of the row right above. */
const officeAbove = ({ document, sentence }: Found): Office | undefined => document.officesNear(sentence.offset)[0]

/** *Seit Mai 2015 Präsidentin*: of the body that the page names beside the person's name. */
function ofPerson({ document }: Found, office: Office, name: string): Office {
  if (office.body || office.organisation || !office.generic) return office
  const full = document.officesOf(name).find((o) => o.roles.some((r) => office.roles.includes(r)) && o.body)
  return full ? { ...office, body: full.body as NonNullable<Office['body']>, digital: full.digital } : office
}

/** What a row without a person says of the one whose page it is. */
export function readRow(
  found: Found,
  event: 'appointed' | 'departed',
  time: Partial<Reading>,
): readonly Reading[] | Refusal {
  const row = rowOf(found)
  if ('refused' in row) return row
  const readings = row.offices.map((reached) => {
    const more = { ...time, background: true }
    return event === 'appointed'
      ? appointedTo(found, { person: row.person, offices: [reached], more })
      : officeReadings(found, { event, person: row.person, offices: [reached], more })
  })
  const good = readings.flatMap((r) => ('refused' in r ? [] : r))
  return good.length ? good : (readings[0] ?? refuse('no office'))
}

export const careers: readonly Rule[] = [
  {
    id: 'appointment/career-row',
    anchor: '^[<from>#Date]',
    with: ['#Office'],
    mood: 'any',
    read: (found) => {
      const from = found.group('from') as Chunk
      return from.tags.has('Until') || from.tags.has('RangeEnd')
        ? refuse('when it ended')
        : readRow(found, 'appointed', on(from))
    },
    examples: [
      {
        text: 'Erika Muster, Präsidentin des BSI\n2001–2009 Referentin\n2009–2017 Leiterin der IT der Stadt Köln\nseit 2017 Präsidentin des BSI',
        facts: [
          { event: 'appointed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'Köln', date: '2009' },
          { event: 'appointed', person: 'Erika Muster', role: 'agency-head', jurisdiction: 'DE', date: '2017' },
        ],
      },
      {
        text: 'Dr. Erika Muster\n\nLebenslauf\n\nbis 2019 CIO der Stadt Köln\n\nseit 11. Mai 2019 Staatssekretärin für Digitalisierung des Landes Hessen\n\nseit 01/2020 zugleich CISO',
        facts: [
          { event: 'appointed', person: 'Erika Muster', role: 'state-secretary', jurisdiction: 'DE-HE' },
          { event: 'appointed', person: 'Erika Muster', role: 'CISO', jurisdiction: 'DE-HE', date: '2020-01' },
        ],
      },
      {
        text: 'Vita\nDr. Erika Muster\nStudium in Kiel\nSeit dem 1. Mai 2021 ist sie CIO der Stadt Köln\nMitglied einer Jury',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'Köln', date: '2021-05-01' }],
      },
      {
        text: 'Zur Person\nDr. Erika Muster, geb. 1971 in Celle\n2009–2017 CIO der Stadt Köln',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'Köln', date: '2009' }],
      },
      {
        text: 'Dr. Erika Muster\n\nLebenslauf\n\n2012 – 2017 Direktorin des ITZBund\n\nseit 09/2021 CIO des Landes Hessen',
        facts: [
          { event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2012' },
          { event: 'appointed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'DE-HE', date: '2021-09' },
        ],
      },
    ],
    counterexamples: [
      'Erika Muster, Moderatorin der Messe\n2012 – 2017 war das ITZBund mit einem Direktor dabei.',
      'Dr. Erika Muster\n\nLebenslauf\n\n2012 – 2017 Referentin beim CIO des Landes Hessen',
      'Dr. Erika Muster\n\n2012 – 2017 Direktor des ITZBund',
    ],
  },
  {
    id: 'appointment/career-row-ends',
    anchor: '[<until>(#RangeEnd|#Until)]',
    with: ['^#Date', '#Office'],
    mood: 'any',
    read: (found) => {
      const until = found.group('until') as Chunk
      return runsOn(until) ? refuse('goes on') : readRow(found, 'departed', on(until))
    },
    examples: [
      {
        text: 'Dr. Erika Muster\n\nLebenslauf\n\n2012 – 2017 Direktorin des ITZBund',
        facts: [{ event: 'departed', person: 'Erika Muster', role: 'agency-head', date: '2017' }],
      },
    ],
    counterexamples: [
      'Dr. Erika Muster\n\nLebenslauf\n\n2012 – 2017 Büroleiterin des Direktors des ITZBund',
      'Ministerialrätin Dr. Erika Muster\n\nLebenslauf\n\n05/2023 – heute: CISO des Landes Hessen',
    ],
  },
]
