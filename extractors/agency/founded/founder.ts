/** Bodies of which a noun says who founded them, or in which year: *Gründer der A war X*, *1971, im Gründungsjahr der A*. */

import type { Chunk } from '../../german/chunks.ts'
import { PUBLIC_WORD } from '../../outsiders.ts'
import { type Found, type Reading, type Refusal, type Rule, refuse } from '../../rule.ts'
import { statedDate } from '../../when/dating.ts'
import { type Participant, participantsOf, phrases } from '../bodies/participants.ts'
import { factOf, factsOf } from '../slots.ts'
import { anchorOf } from '../voice.ts'

/** *im Gründungsjahr der A*: the bodies behind the noun. */
function ownersOf(noun: Chunk, found: Found): Participant[] {
  const all = phrases(found)
  const phrase = all.find((p) => p.heads.includes(noun))
  const owner = all.find((p) => phrase && (p.owner === phrase || (p.preposition === 'von' && p.start === phrase.end)))
  return owner ? participantsOf(owner, found).filter((b) => !b.reference) : []
}

/** How many words may stand between the year and the noun. */
const REACH = 8

/** *2007, im Gründungsjahr der A*, *Gründungstag der A war der 3. Mai*: the one year or day that the clause names. */
function yearBeside(noun: Chunk, { clause: { chunks } }: Found): string | undefined {
  const dates = chunks.filter((c) => c.mentions.date?.value)
  const [only, other] = dates
  const isNear = only && Math.abs(chunks.indexOf(only) - chunks.indexOf(noun)) <= REACH
  const precision = /jahr$/.test(noun.lower) ? 'year' : 'day'
  return isNear && !other && only.mentions.date?.precision === precision
    ? (only.mentions.date.value ?? undefined)
    : undefined
}

function readYear(found: Found): Reading | readonly Reading[] | Refusal {
  const noun = anchorOf(found)
  const year = yearBeside(noun, found)
  if (!year) return refuse('which year is not said')
  const bodies = ownersOf(noun, found)
  return factsOf(
    bodies.map((body) => factOf('founded', body, found, { date: statedDate(year) })),
    'whose year it is is not said',
  )
}

const PUBLIC = /^(?:länder|(?:land)?kreise|städte)$/

function readFounder(found: Found): Reading | readonly Reading[] | Refusal {
  const { clause, sentence } = found
  const noun = anchorOf(found)
  const behind = clause.chunks.slice(clause.chunks.indexOf(noun) + 1)
  const verb = behind.findIndex((c) => c.tags.has('Sein'))
  const founder = behind.slice(verb + 1)
  const [from, to] = [founder[0]?.start ?? 0, founder.at(-1)?.end ?? 0]
  const isPublic = PUBLIC_WORD.test(sentence.text.slice(from, to)) || founder.some((c) => PUBLIC.test(c.lower))
  if (verb < 1 || !isPublic) return refuse('no public founder')
  return factsOf(
    ownersOf(noun, found).map((body) => factOf('founded', body, found, { background: true })),
    'what was founded is not said',
  )
}

/** How German says with a noun for the founder or the year that a body was founded. */
export const founders: readonly Rule[] = [
  {
    id: 'agency/founding-year',
    anchor: '(gründungsjahr|errichtungsjahr|entstehungsjahr|gründungstag|gründungsdatum|geburtstag)',
    with: ['#Date'],
    read: readYear,
    examples: [
      {
        text: 'Erika Muster kam 2007, im Gründungsjahr der Digitalagentur Hessen, nach Wiesbaden.',
        facts: [{ event: 'founded', name: 'Digitalagentur Hessen', date: '2007' }],
      },
      {
        text: 'Gründungstag der Digitalagentur Hessen war der 20.04.2018.',
        facts: [{ event: 'founded', name: 'Digitalagentur Hessen', date: '2018-04-20' }],
      },
      {
        text: 'Das Gründungsjahr des Kommunalen Rechenzentrums Niederrhein ist 1971.',
        facts: [{ event: 'founded', name: 'Kommunales Rechenzentrum Niederrhein', date: '1971' }],
      },
      {
        text: 'Im Gründungsjahr der Digitalagentur Hessen, 2007, hatte sie zwölf Beschäftigte.',
        facts: [{ event: 'founded', name: 'Digitalagentur Hessen', date: '2007' }],
      },
    ],
    counterexamples: [
      'Im Gründungsjahr der Muster GmbH, 1971, war die Digitalagentur Hessen noch fern.',
      'Im Gründungsjahr der Digitalagentur Hessen gab es keine Konten.',
      'Ihren zehnten Geburtstag feiert die Digitalagentur Hessen am 3. Mai 2019.',
      'Zwischen dem Gründungsjahr der Digitalagentur Hessen und heute, von 2007 bis 2019, wuchs der Umsatz.',
    ],
  },
  {
    id: 'agency/founder',
    anchor: '(gründer|gründerin|gründerinnen|begründer|begründerin|gründungsväter)',
    with: ['#Sein'],
    read: readFounder,
    examples: [
      {
        text: 'Gründer des Kommunalen Gebietsrechenzentrums Kassel war der hessische Ministerpräsident Paul Beispiel.',
        facts: [{ event: 'founded', name: 'Kommunales Gebietsrechenzentrum Kassel', date: null }],
      },
      {
        text: 'Gründer der Digitalagentur Hessen war 2018 das Land.',
        facts: [{ event: 'founded', name: 'Digitalagentur Hessen', date: '2018' }],
      },
      {
        text: 'Gründer des Zweckverbands IT Mitte waren 1975 die Kreise und elf Städte.',
        facts: [{ event: 'founded', name: 'Zweckverband IT Mitte', date: '1975' }],
      },
    ],
    counterexamples: [
      'Gründer der Muster GmbH war Paul Beispiel, heute Landrat.',
      'Der Gründer der Digitalagentur Hessen war gestern in Fulda.',
      'Gründer der Digitalagentur Hessen ist der Informatiker Paul Beispiel.',
    ],
  },
]
