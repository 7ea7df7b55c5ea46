/** Somebody has held an office since a date, or held it from one date to another. */

import { FROM_NOW_ON } from '../from-now-on.ts'
import type { Chunk } from '../german/chunks.ts'
import { reasonNotAsserted } from '../german/modality.ts'
import { holderOf } from '../holders.ts'
import {
  dutyIn,
  headedBody,
  knownOffices,
  ownOffices,
  predicateOffices,
  type Reached,
  spokenOf,
  withAdded,
} from '../office-reach.ts'
import { actor, agentIn, isPerson, nameOf, nearestPerson } from '../participants.ts'
import { type Found, type Reading, type Refusal, type Rule, refuse } from '../rule.ts'
import { appointedTo, on } from './slots.ts'

/** Verbs with which a clause says that somebody has an office, whatever else stands in it. */
const HOLDS =
  /^(?:ist|sei|war|sind|waren|bin|hat|habe|hatte|amtiert|amtierte|fungiert|fungierte|wirkt|wirkte|arbeitet|arbeitete|tätig|heißt|gibt|gab|bekleidet|bekleidete|trägt|tragen|verantwortet|verantwortete|leitet|leitete|führt|führte|steht|stand|lenkt|lenkte|steuert|koordiniert|vorsteht|inne|innehat|im amt)$/

/** *Geleitet wird es seit Mai von Erika Muster*, *ausgeübt wird die Funktion von …*: who does it in a passive. */
function agentOf(found: Found): Chunk | undefined {
  const isHeld = found.clause.chunks.some((c) => (c.tags.has('Head') || c.tags.has('Hold')) && c.tags.has('Participle'))
  return isHeld ? agentIn(found) : undefined
}

/** The office of which a clause with a span of time says that somebody has it; the span may also date something else. */
export function heldOffices(
  found: Found,
  time: Chunk,
): { person: Chunk | undefined; offices: readonly Reached[] } | Refusal {
  const { chunks } = found.clause
  const at = chunks.indexOf(time)
  const beside = apposition(found, at)
  if (beside) return beside
  const bracket = inBracket(found)
  if (bracket) return bracket
  const predicate = predicateOffices(found)
  const verbs = chunks.filter(
    (c) => HOLDS.test(c.lower) || c.tags.has('Sein') || c.tags.has('Head') || c.tags.has('Hold'),
  )
  const finite = chunks.some((c) => c.tags.has('Finite'))
  if (finite && verbs.length === 0) return refuse('the time is that of something else')
  const inThisOffice = chunks.some(
    (c, i) =>
      /^(?:funktion|amt|position|aufgabe|rolle|posten)$/.test(c.lower) &&
      /^(?:diese[rmns]?)$/.test(chunks[i - 1]?.lower ?? ''),
  )
  const withOne = chunks.findIndex(
    (c, i) =>
      isPerson(c) &&
      chunks[i - 1]?.lower === 'mit' &&
      (predicate.length > 0 || chunks.some((s) => s.lower === 'spitze')),
  )
  const person =
    withOne >= 0
      ? chunks[withOne]
      : (agentOf(found) ?? actor(found) ?? (predicate[0]?.chunk ? nearestPerson(found, predicate[0].chunk) : undefined))
  const row = chunks.find(
    (c, i) => c.mentions.office && (chunks[i + 1]?.tags.has('Colon') ?? false) && holderOf(chunks, i),
  )
  if (row?.mentions.office && predicate.length === 0)
    return { person: holderOf(chunks, chunks.indexOf(row)), offices: [{ office: row.mentions.office, chunk: row }] }
  if (predicate.length > 0 && !inThisOffice) return { person, offices: predicate }
  const heads = chunks.find((c) => c.tags.has('Head') && !c.tags.has('Attributive'))
  const duty = dutyIn(found)
  // *die Position, die er seit 2013 innehatte*
  const has = chunks.some((c) =>
    c.verbs.some((v) => /^(?:innehaben|bekleiden|wahrnehmen|ausfüllen|ausüben)$/.test(v.lemma)),
  )
  const it = chunks.some((c) => /^(?:sie|es|ihn|funktion|position|posten|amt)$/.test(c.lower) && !isPerson(c))
  if (has && (it || found.clause.conjunction === 'die') && (!duty || duty.kind === 'anaphoric'))
    return { person, offices: [...spokenOf(found), ...knownOffices(found, person)] }
  if (duty && duty.kind !== 'anaphoric') return { person, offices: [duty.reached] }
  // *Der Jurist amtiert seit 2010*
  if (heads?.verbs.some((v) => v.lemma === 'amtieren')) {
    const own = [...ownOffices(found, person), ...knownOffices(found, person)]
    if (own.length > 0) return { person, offices: own }
  }
  if (heads) {
    const body = headedBody(found)
    if (body) return { person, offices: [body] }
    // *CIO des Landes* ⏎ *X leitet das Amt seit 2013*
    const office = chunks.some((c, i) => c.lower === 'amt' && chunks[i - 1]?.lower === 'das')
    return office ? { person, offices: spokenOf(found) } : refuse('no body that is headed')
  }
  // *Er ist seit dem 1. Februar da*
  const known = knownOffices(found, person)
  if (chunks.some((c) => /^(?:da|dabei|bord)$/.test(c.lower)) && known.some(({ office }) => office.isNew))
    return { person, offices: known }
  if (duty && chunks.some((c) => /^(?:in|im|das|dieses|den|diesen|die|diese|dieser)$/.test(c.lower))) {
    return { person, offices: [...ownOffices(found, person), ...knownOffices(found, person), ...spokenOf(found)] }
  }
  return refuse('no office in the clause')
}

/** *Popp, seit Mai CIO des Landes*; *Popp, CIO des Landes seit 2018*; *Direktor Popp, seit 2017 im Amt*. */
function apposition(found: Found, at: number): { person: Chunk; offices: Reached[] } | undefined {
  const { chunks } = found.clause
  for (const [i, c] of chunks.entries()) {
    if (!c.mentions.office || Math.abs(i - at) > 3) continue
    const person = holderOf(chunks, i)
    const between = chunks.slice(Math.min(i, at) + 1, Math.max(i, at))
    if (!person || between.some((b) => (b.tags.has('Finite') && !/^(?:heißt|hieß)$/.test(b.lower)) || isPerson(b)))
      continue
    // *Seit 2013 heißt der CIO in Kiel Popp*
    const title = chunks[i + 1] === person && !chunks.some((b) => /^(?:heißt|hieß)$/.test(b.lower))
    if (!title && between.every((b) => /^(?:der|die|noch|auch|heißt|hieß|,)$/.test(b.lower)))
      return { person, offices: [{ office: c.mentions.office, chunk: c }] }
  }
  const [comma, before] = [chunks[at - 1], chunks[at - 2]]
  if (
    comma?.tags.has('Comma') &&
    isPerson(before) &&
    chunks[at + 1]?.lower === 'im' &&
    chunks[at + 2]?.lower === 'amt'
  ) {
    return { person: before, offices: [...ownOffices(found, before), ...knownOffices(found, before)] }
  }
  return undefined
}

/** *CDO: Erika Muster (seit 02/2021)*: the bracket dates the title that the sentence gives before it. */
function inBracket({ clause, sentence }: Found): { person: Chunk; offices: Reached[] } | undefined {
  const [person, ...rest] = clause.chunks
  if (clause.kind !== 'fragment' || !isPerson(person) || !person.tags.has('Antecedent')) return undefined
  if (rest.some((c) => !c.mentions.date && /\p{L}{3}/u.test(c.text))) return undefined
  const { chunks } = sentence
  const offices = chunks.flatMap((c, i) =>
    c.mentions.office && (nameOf(holderOf(chunks, i)) === nameOf(person) || isRowOf(chunks, i))
      ? [{ office: c.mentions.office, chunk: c }]
      : [],
  )
  return offices.length ? { person, offices } : undefined
}

/** *Leiter: X (bis 2005), Y (2005–2014)*: one office, and behind its colon nothing but those who had it. */
function isRowOf(chunks: readonly Chunk[], office: number): boolean {
  const behind = chunks.slice(office + 2)
  return (
    office === 0 &&
    chunks[1]?.tags.has('Colon') === true &&
    !behind.some((c) => c.tags.has('Verb') || c.tags.has('Office') || c.tags.has('Colon'))
  )
}

function heldSince(found: Found): readonly Reading[] | Refusal {
  const since = found.group('since') as Chunk
  if (since.mentions.date?.attributive) return refuse('the time belongs to a participle')
  const before = found.clause.chunks[found.clause.chunks.indexOf(since) - 1]?.lower ?? ''
  if (/^(?:haus|verwaltung|stadtverwaltung|landesverwaltung|dienst)$/.test(before))
    return refuse('since when in the house, not in the office')
  const held = heldOffices(found, since)
  if ('refused' in held) return held
  const [first] = held.offices
  const several = first?.chunk && found.clause.chunks.includes(first.chunk) ? withAdded(found, first) : []
  if (several.length < 2) return appointedTo(found, { ...held, more: on(since) })
  const each = several.map((office) => appointedTo(found, { ...held, offices: [office], more: on(since) }))
  const good = each.flatMap((r) => ('refused' in r ? [] : r))
  return good.length > 0 ? good : (each[0] as Refusal)
}

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
    anchor: '[<since>#Since]',
    with: ['[<person>#Person]'],
    read: heldSince,
    examples: [
      {
        text: 'Paul Beispiel, seit Mai 2018 CIO des Landes Bremen, zieht Bilanz.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'DE-HB', date: '2018-05' }],
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
        text: 'Seit Mitte Januar 2014 darf sich Finanzminister Paul Beispiel in Hessen auch CIO nennen.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CIO', date: '2014-01' }],
      },
      {
        text: 'Die Hansestadt Lübeck hat seit April 2019 einen CDO: Paul Beispiel.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CDO', date: '2019-04' }],
      },
      {
        text: 'An der Spitze des ITZBund steht seit 2019 Erika Muster.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2019' }],
      },
    ],
    counterexamples: [
      'Seit 2018 gibt es in Bremen keinen CIO, sagt Paul Beispiel.',
      'CIO Paul Beispiel lobt, was seit 2019 in Hessen im Amt für Digitales geschah.',
      'Seit September 2019 leitet Erika Muster eine Arbeitsgruppe der Digitalbranche.',
      'Seit 2018 arbeitet Erika Muster mit dem CIO des Landes Bremen zusammen.',
      'CIO Paul Beispiel aus Bremen wirbt seit 2018 für offene Standards.',
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
      if (!found.clause.chunks.some((c) => c.tags.has('Head') && !c.tags.has('Attributive')))
        return refuse('a participle')
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
        text: 'Nach dem Wechsel leitet künftig Erika Muster das ITZBund.',
        published: '2019-09-02',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2019-09-02' }],
      },
    ],
    counterexamples: ['Ab September 2019 führt Erika Muster Interviews im ITZBund.'],
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
        text: 'Paul Beispiel war von 2012 bis 2017 CIO des Landes Hessen.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'DE-HE', date: '2012' }],
      },
      {
        text: 'Von 2012 bis 2017 leitete Paul Beispiel das ITZBund.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', date: '2012' }],
      },
    ],
    counterexamples: ['CIO Paul Beispiel aus Hessen stellte den Haushalt von 2012 bis 2017 vor.'],
  },
]
