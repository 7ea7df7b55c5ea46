/** The day on which somebody's office begins, told without the office: *Amtsantritt ist am 1. Mai*, *Ihren ersten Arbeitstag hatte sie*. */

import type { Chunk } from '../../german/chunks.ts'
import { reasonNotAsserted } from '../../german/modality.ts'
import type { OfficeMention } from '../../german/offices.ts'
import { type Found, type Reading, type Refusal, type Rule, refuse } from '../../rule.ts'
import { actor } from '../../who/actor-and-undergoer.ts'
import { knownOffices, ownOffices, predicateOffices } from '../../who/office-reach.ts'
import { freePersons, isPerson, namedLast, nameOf } from '../../who/persons-of-clause.ts'
import { appointedTo, reportsComing } from '../slots.ts'

/** The office that the text reports somebody to get begins on the day that the clause tells. */
function comesOnThisDay(found: Found, person: Chunk | undefined): readonly Reading[] | Refusal {
  if (!reportsComing(found)) return refuse('nobody whose coming the text reports')
  const offices = found.document.officesOf(nameOf(person) ?? '').filter((o) => !o.isFormer)
  return appointedTo(found, {
    person,
    offices: offices.map((office) => ({ office: { ...office, isFuture: false } })),
  })
}

/** *des Kabinetts Muster* */
const GOVERNMENT = /^(?:kabinetts?|regierung|landesregierung|bundesregierung|senats?|koalition|ära|teams?|fraktion)$/

/** *erfolgte am 2. Januar*: the verb adds nothing to the noun. */
const TAKES_PLACE = /^(?:ist|war|erfolgt|erfolgte|fand|findet|datiert)$/

export const firstDays: readonly Rule[] = [
  {
    id: 'appointment/first-day',
    anchor:
      '(amtsantritt|dienstantritt|arbeitsantritt|dienstbeginn|arbeitsbeginn|amtsbeginn|bestellung|ernennung|berufung|vereidigung|amtseinführung|los)',
    with: ['(ist|war|sei|erfolgt|erfolgte|gilt|datiert|findet|geht|ging|#Colon)', '#Date'],
    without: ['#Person', '#Plan', '#Body'],
    read: (found) => {
      const { chunks } = found.clause
      if (chunks[found.match.start]?.lower === 'los' && !chunks.some((c) => c.lower === 'es'))
        return refuse('something else sets off')
      const person = namedLast(found)
      return person ? comesOnThisDay(found, person) : refuse('of nobody')
    },
    examples: [
      {
        text: 'Der Rat hat Erika Muster zur CIO der Stadt Köln gewählt. Amtsantritt ist am 1. Mai 2019.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'Köln', date: '2019-05-01' }],
      },
      {
        text: 'Der Rat hat Erika Muster zur CIO der Stadt Köln gewählt. Amtsantritt: 1. Mai 2019.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', date: '2019-05-01' }],
      },
      {
        text: 'Erika Muster ist neue CIO der Stadt Köln. Die Bestellung erfolgte zum 1. Mai 2019.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'Köln', date: '2019-05-01' }],
      },
    ],
    counterexamples: ['CIO der Stadt Köln ist Erika Muster. Am 1. Mai 2019 geht die Messe los.'],
  },
  {
    id: 'appointment/first-working-day',
    anchor: '(erster|ersten|erstem) (arbeitstag|diensttag|amtstag|tag)',
    with: ['[<person>#Person]', '#Date', '(hat|hatte|ist|war|wird|am)'],
    without: ['#Plan'],
    read: (found) => {
      const person = actor(found) ?? found.group('person')
      // *sprach an ihrem ersten Tag*: the day of something else
      const own = found.clause.chunks.some((c) => c.tags.has('Finite') && !/^(?:hat|hatte|ist|war|wird)$/.test(c.lower))
      if (own) return refuse('something else on the first day')
      const { chunks } = found.clause
      const isTheirs = /^(?:sein|ihr)/.test(chunks[found.match.start - 1]?.lower ?? '')
      const offices = [...predicateOffices(found), ...(isTheirs ? ownOffices(found, person) : [])]
      if (offices.length === 0 && chunks.some((c) => c.tags.has('Office')))
        return refuse('the first day of something else')
      return offices.length > 0 ? appointedTo(found, { person, offices }) : comesOnThisDay(found, person)
    },
    examples: [
      {
        text: 'Der Rat hat Erika Muster zur CIO der Stadt Köln gewählt. Ihren ersten Arbeitstag hatte sie am 2. Mai 2019.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'Köln', date: '2019-05-02' }],
      },
      {
        text: 'Ihren ersten Arbeitstag als CDO der Stadt Köln hatte Erika Muster am 1. Februar 2019.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CDO', jurisdiction: 'Köln', date: '2019-02-01' }],
      },
      {
        text: 'Erster Arbeitstag von Paul Beispiel als CISO des Landes Hessen war der 2. Mai 2019.',
        facts: [
          { event: 'appointed', person: 'Paul Beispiel', role: 'CISO', jurisdiction: 'DE-HE', date: '2019-05-02' },
        ],
      },
      {
        text: 'Die Stadt Köln hat eine neue CIO, Erika Muster. Ihr erster Tag im Rathaus war der 2. Mai 2019.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', date: '2019-05-02' }],
      },
    ],
    counterexamples: [
      'Am ersten Tag der Messe, dem 2. Mai 2019, war CIO Paul Beispiel aus Köln dort.',
      'CIO der Stadt Köln ist Erika Muster. Am 2. Mai 2019 war sie am ersten Tag der Messe in Bonn.',
    ],
  },
  {
    id: 'appointment/taking-office-as-noun',
    anchor:
      '^.{0,2} (amtseinführung|amtsantritt|dienstantritt|vereidigung|ernennung|berufung|bestellung) (von|des|der) .{0,2} [<person>#Person]',
    mood: 'any',
    read: (found) => {
      const { chunks, mood } = found.clause
      const verb = chunks.find((c) => c.tags.has('Finite'))
      if (verb && (!TAKES_PLACE.test(verb.lower) || reasonNotAsserted(mood))) return refuse('something else about it')
      const dated = found.sentence.headDate !== undefined || chunks.some((c) => c.tags.has('Date'))
      if (!dated) return refuse('no row of a chronicle')
      const person = found.group('person')
      const before = person && chunks[chunks.indexOf(person) - 1]
      if (before && GOVERNMENT.test(before.lower)) return refuse('of a government called by its head')
      return appointedTo(found, { person, offices: [...predicateOffices(found), ...ownOffices(found, person)] })
    },
    examples: [
      {
        text: 'Der Amtsantritt von Paul Beispiel als CDO der Stadt Köln erfolgte am 2. Januar 2020.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CDO', date: '2020-01-02' }],
      },
      {
        text: 'Oktober 2019: Amtseinführung von BSI-Präsidentin Erika Muster',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2019-10' }],
      },
    ],
    counterexamples: [
      'Die Berufung von CIO Paul Beispiel aus Köln ist kein Thema.',
      'Der Posten des CIO ist frei: Mit dem Amtsantritt des Kabinetts Beispiel im November 2022 war CIO Erika Muster ausgeschieden.',
    ],
  },
  {
    id: 'appointment/day-of-taking-office',
    anchor: '(zu|zum|vor|nach|seit|bei|beim|mit) .{0,2} #TakingOffice',
    with: ['#Date'],
    mood: 'any',
    read: (found) => {
      const { chunks } = found.clause
      const possessive = chunks
        .slice(found.match.start, found.match.end)
        .some((c) => /^(?:ihre|seine)[mnr]$/.test(c.lower))
      const person = freePersons(found)[0] ?? chunks.find(isPerson) ?? (possessive ? namedLast(found) : undefined)
      const own = [...ownOffices(found, person), ...knownOffices(found, person)]
      return nameOf(person) === undefined ? refuse('no person in reach') : appointedTo(found, { person, offices: own })
    },
    examples: [
      {
        text: '„Wir legen los“, sagt CIO Paul Beispiel aus Bremen zu seinem Amtsantritt am 1. August 2018.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CIO', date: '2018-08-01' }],
      },
    ],
    counterexamples: ['Der Amtsantritt des Präsidenten am 1. August 2018 war laut IT-Chefin Erika Muster ruhig.'],
  },
  {
    id: 'appointment/first-day-as',
    anchor: 'als .{0,2} [<office>#Office]',
    with: [
      '[<person>#Person]',
      '(ersten|erster|erstem) (arbeitstag|diensttag|amtstag|tag)',
      '(hat|hatte|erlebt|erlebte|absolviert|absolvierte|begeht|beging|feiert|feierte|verbringt|verbrachte|ist|war)',
    ],
    without: ['#Plan', '#Until', '#Leaving'],
    read: (found) => {
      const { chunks } = found.clause
      const office = found.group('office') as Chunk
      const at = chunks.findIndex((c, i) => /^erste[nrm]$/.test(c.lower) && /tag$/.test(chunks[i + 1]?.lower ?? ''))
      // *am ersten Tag der Messe*
      const isOther =
        /^(?:des|der|am|im|in|auf|bei)$/.test(chunks[at + 2]?.lower ?? '') && chunks[at + 3]?.tags.has('Noun')
      if (/^(?:am|vom|zum)$/.test(chunks[at - 1]?.lower ?? '') || isOther)
        return refuse('the first day of something else')
      const isPredicate = predicateOffices(found).some(({ chunk }) => chunk === office)
      return isPredicate
        ? appointedTo(found, {
            person: actor(found),
            offices: [{ office: office.mentions.office as OfficeMention, chunk: office }],
          })
        : refuse('somebody’s title')
    },
    examples: [
      {
        text: 'Als CDO der Stadt Ulm erlebt Erika Muster einen ungewöhnlichen ersten Arbeitstag.',
        published: '2020-05-15',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CDO', jurisdiction: 'Ulm', date: '2020-05-15' }],
      },
    ],
    counterexamples: [
      'Als CDO der Stadt Ulm hat Erika Muster am ersten Tag der Messe gesprochen.',
      'Als CDO der Stadt Ulm hat Erika Muster einen ersten Tag der Messe geplant.',
    ],
  },
]
