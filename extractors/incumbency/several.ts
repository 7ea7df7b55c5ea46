/** Several persons of one office: *Staatssekretäre sind X und Y*, *Staatssekretäre | X, Y |*. */

import type { Chunk } from '../german/chunks.ts'
import { FROM_NOW_ON } from '../german/time-words.ts'
import { type Found, type Rule, refuse } from '../rule.ts'
import { dutyIn } from '../who/duty.ts'
import type { Reached } from '../who/office-reach.ts'
import { officeReadings } from '../who/officeholder.ts'
import { isPerson } from '../who/persons-of-clause.ts'
import { areEnough, eachOf, namesFrom, officeOfPlural, sharers } from '../who/several.ts'

/** *Erika Muster (Bremen)*: the place in the bracket right behind a name. */
function placeBehind({ sentence }: Found, person: Chunk): Chunk | undefined {
  const bracket = sentence.clauses.find((c) => c.kind === 'fragment' && c.chunks[0]?.start === person.start)
  return bracket?.chunks.find((c) => c.tags.has('Place'))
}

/** *der Vorstand besteht aus X und Y*, *dem Vorstand gehören X und Y an*: the board as what several are. */
function boardOf({ clause: { chunks }, match }: Found): Reached | undefined {
  if (!/^(?:gehören|sitzen|besteht)$/.test(chunks[match.start]?.lower ?? '')) return undefined
  const chunk = chunks.find((c) => c.mentions.office && /^(?:\p{L}+-)?vorstands?(?!\p{L})/u.test(c.lower))
  const { office } = chunk?.mentions ?? {}
  return office && { office, chunk }
}

/** *die Geschäftsführung bilden X und Y*: the office that they share. */
function ledBySeveral(found: Found): Reached | undefined {
  if (/^(?:gehören|sitzen|besteht)$/.test(found.clause.chunks[found.match.start]?.lower ?? '')) return undefined
  const duty = dutyIn(found)
  return duty && duty.kind !== 'anaphoric' ? duty.reached : undefined
}

/** Who shares the office: the subjects, or whom *aus* names. */
function members(found: Found): readonly Chunk[] {
  const { chunks } = found.clause
  const out = chunks.findIndex((c, i) => c.lower === 'aus' && isPerson(chunks[i + 1]))
  return chunks[found.match.start]?.lower === 'besteht' && out >= 0 ? namesFrom(chunks, out + 1) : sharers(found)
}

export const several: readonly Rule[] = [
  {
    id: 'incumbency/row-of-several',
    anchor: '[<plural>#PluralOffice] (#Colon|#Bar)? .{0,1} [<person>#Person]',
    mood: 'any',
    without: ['#Finite'],
    read: (found) => {
      const plural = found.group('plural') as Chunk
      const after = found.clause.chunks.slice(found.clause.chunks.indexOf(plural) + 1)
      const stop = after.findIndex((c) => c.tags.has('Noun') || c.tags.has('Office'))
      const persons = (stop < 0 ? after : after.slice(0, stop)).filter(isPerson)
      return eachOf(persons, (person) =>
        officeReadings(found, { event: 'holds', person, offices: [officeOfPlural(plural)] }),
      )
    },
    examples: [
      {
        text: 'Digitalministerium Hessen | Staatssekretäre | Paul Beispiel, Erika Muster |',
        facts: [
          { event: 'holds', person: 'Paul Beispiel', role: 'state-secretary' },
          { event: 'holds', person: 'Erika Muster', role: 'state-secretary' },
        ],
      },
    ],
    counterexamples: ['Die Staatssekretäre trafen im Digitalministerium Hessen Paul Beispiel.'],
  },
  {
    id: 'incumbency/several-are',
    anchor: '[<plural>#PluralOffice]',
    with: ['(sind|seien|bleiben|heißen|stehen|amtieren|fungieren|gehören)', '#Person'],
    without: ['#Appoint', '#Werden', '#Since', '#Until', '#Range', '#From'],
    read: (found) => {
      const persons = sharers(found)
      if (persons.length < 2) return refuse('one person, several offices')
      const office = officeOfPlural(found.group('plural') as Chunk)
      return eachOf(persons, (person) => officeReadings(found, { event: 'holds', person, offices: [office] }))
    },
    examples: [
      {
        text: 'Parlamentarische Staatssekretäre im Digitalministerium Hessen sind Paul Beispiel und Erika Muster (beide SPD).',
        facts: [
          { event: 'holds', person: 'Paul Beispiel', role: 'state-secretary' },
          { event: 'holds', person: 'Erika Muster', role: 'state-secretary' },
        ],
      },
      {
        text: 'Das Digitalministerium Hessen leitet Anna Beispiel. Ihr stehen zwei Staatssekretäre zur Seite, Paul Beispiel und Erika Muster.',
        facts: [
          { event: 'holds', person: 'Paul Beispiel', role: 'state-secretary' },
          { event: 'holds', person: 'Erika Muster', role: 'state-secretary' },
        ],
      },
    ],
    counterexamples: [
      'Die Staatssekretäre im Digitalministerium Hessen sind laut Paul Beispiel und Erika Muster überlastet.',
    ],
  },
  {
    id: 'incumbency/several-form',
    anchor: '(bilden|bildet|teilen|führen|stellen|gehören|sitzen|besteht)',
    with: ['#Person'],
    without: ['#Since', '#Until', '#Range', '#From', `(${FROM_NOW_ON})`],
    read: (found) => {
      const reached = boardOf(found) ?? ledBySeveral(found)
      const persons = members(found)
      if (!reached || !areEnough(found, persons)) return refuse('no leadership of several')
      return eachOf(persons, (person) => officeReadings(found, { event: 'holds', person, offices: [reached] }))
    },
    examples: [
      {
        text: 'Die Geschäftsführung der regio iT bilden Paul Beispiel und Erika Muster.',
        facts: [
          { event: 'holds', person: 'Paul Beispiel', role: 'agency-head' },
          { event: 'holds', person: 'Erika Muster', role: 'agency-head' },
        ],
      },
      {
        text: 'Den Vorstand der regio iT bildet Erika Muster.',
        facts: [{ event: 'holds', person: 'Erika Muster', role: 'agency-head' }],
      },
      {
        text: 'Die regio iT wächst weiter. Die Geschäftsführung bilden Paul Beispiel, zuletzt Leiter der civitec, und Erika Muster.',
        facts: [
          { event: 'holds', person: 'Paul Beispiel', role: 'agency-head', organisation: 'regio iT' },
          { event: 'holds', person: 'Erika Muster', role: 'agency-head', organisation: 'regio iT' },
        ],
      },
      {
        text: 'Dataport wächst weiter. Der Vorstand besteht aus Paul Beispiel und Erika Muster.',
        facts: [
          { event: 'holds', person: 'Paul Beispiel', role: 'agency-head', organisation: 'Dataport' },
          { event: 'holds', person: 'Erika Muster', role: 'agency-head', organisation: 'Dataport' },
        ],
      },
      {
        text: 'Paul Beispiel kennt die Verwaltung. Dataport wächst weiter. Dem Vorstand gehören Beispiel und Erika Muster an.',
        facts: [
          { event: 'holds', person: 'Paul Beispiel', role: 'agency-head', organisation: 'Dataport' },
          { event: 'holds', person: 'Erika Muster', role: 'agency-head', organisation: 'Dataport' },
        ],
      },
      {
        text: 'Dataport wächst weiter. Dem Vorstand gehören Paul Beispiel und Erika Muster an.',
        facts: [
          { event: 'holds', person: 'Paul Beispiel', role: 'agency-head', organisation: 'Dataport' },
          { event: 'holds', person: 'Erika Muster', role: 'agency-head', organisation: 'Dataport' },
        ],
      },
    ],
    counterexamples: [
      'Den Vorstand der regio iT bildet Erika Muster im Umgang mit Daten fort.',
      'Erika Muster bildet mit dem Vorstand der regio iT den Beirat.',
      'Mit der Geschäftsführung der regio iT teilen Paul Beispiel und Erika Muster ihre Sorgen nicht.',
      'Die regio iT hat einen Vorstand. Zu ihren Aufsichtsräten gehören Paul Beispiel und Erika Muster.',
    ],
  },
  {
    id: 'incumbency/plural-title',
    anchor: '#PluralOffice (#Comma|#Colon)? [<person>#Person]',
    read: (found) => {
      const { chunks } = found.clause
      const plural = chunks[found.match.start] as Chunk
      const first = found.group('person') as Chunk
      const persons = namesFrom(chunks, chunks.indexOf(first))
      // the second may have a name that nobody knows
      const isJoined = /^(?:und|sowie)$/.test(chunks[chunks.indexOf(first) + 1]?.lower ?? '')
      if (persons.length < 2 && !isJoined) return refuse('one person, several offices')
      return eachOf(persons, (person) => {
        const place = placeBehind(found, person)
        const reading = officeReadings(found, { event: 'holds', person, offices: [officeOfPlural(plural)] })
        return 'refused' in reading || !place ? reading : reading.map((r) => ({ ...r, place: [place] }))
      })
    },
    examples: [
      {
        text: 'Die Landes-CIOs Paul Beispiel (Hessen) und Erika Muster (Bremen) eröffneten die Messe.',
        facts: [
          { event: 'holds', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'DE-HE' },
          { event: 'holds', person: 'Erika Muster', role: 'CIO', jurisdiction: 'DE-HB' },
        ],
      },
      {
        text: 'Zu Gast waren die beiden Geschäftsführerinnen der ekom21, Anna Beispiel und Erika Muster.',
        facts: [
          { event: 'holds', person: 'Anna Beispiel', role: 'agency-head', organisation: 'ekom21' },
          { event: 'holds', person: 'Erika Muster', role: 'agency-head', organisation: 'ekom21' },
        ],
      },
      {
        text: 'Es sprachen die AKDB-Vorstände Paul Beispiel und Erika Muster.',
        facts: [
          { event: 'holds', person: 'Paul Beispiel', role: 'agency-head' },
          { event: 'holds', person: 'Erika Muster', role: 'agency-head' },
        ],
      },
    ],
    counterexamples: [
      'Für die CIOs Hessens sprach Paul Beispiel, nicht Erika Muster.',
      'Die Präsidentinnen des BSI und der FITKO, Anna Beispiel und Erika Muster, sprachen.',
    ],
  },
]
