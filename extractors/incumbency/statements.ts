/** Sentences that say who somebody is: *X ist CIO*, *CIO ist X*, *als CIO verantwortet X …*. */

import { isAdministration, isHeld } from '../appointment/coming/introduced.ts'
import type { Chunk } from '../german/chunks.ts'
import { EARLIER, FROM_NOW_ON, SINCE_THEN } from '../german/time-words.ts'
import { type Found, type Rule, refuse } from '../rule.ts'
import { actor, agentIn, nearestPerson, undergoer } from '../who/actor-and-undergoer.ts'
import { dutyIn } from '../who/duty.ts'
import { knownOffices, ownOffices, predicateOffices, spokenOf, withAdded } from '../who/office-reach.ts'
import { officeReadings, readingsOfEach } from '../who/officeholder.ts'
import { freePersons, isPerson, nameOf } from '../who/persons-of-clause.ts'
import { namesPortfolio, needsPortfolio } from '../who/portfolio.ts'
import { isSameElsewhere } from './counterparts.ts'
import { DATED, isPresent } from './present.ts'

function isOffice(found: Found) {
  const { chunks } = found.clause
  if (
    chunks.some(
      (c) =>
        c.tags.has('Participle') &&
        !c.tags.has('Attributive') &&
        !c.tags.has('Finite') &&
        !/^(?:zuständig|tätig)$/.test(c.lower),
    )
  )
    return refuse('a perfect or passive, no copula')
  const predicate = predicateOffices(found).find(
    ({ chunk, office }) =>
      !office.isNew && !isBesideNew(chunks, chunk as Chunk) && isNominative(chunks, chunk as Chunk),
  )
  if (!predicate?.chunk) return refuse('no office that somebody is')
  const person = nearestPerson(found, predicate.chunk)
  if (!person) return refuse('nobody who could be it')
  const [from, to] = [Math.min(person.end, predicate.chunk.end), Math.max(person.start, predicate.chunk.start)]
  if (chunks.some((c) => c.start >= from && c.end <= to && isPerson(c) && nameOf(c) !== nameOf(person)))
    return refuse('somebody else stands between')
  return readingsOfEach(found, { event: 'holds', person }, withAdded(found, predicate))
}

/** *neue Staatsrätin und CIO ist X*: new in both. */
function isBesideNew(chunks: readonly Chunk[], office: Chunk): boolean {
  const at = chunks.indexOf(office)
  return /^(?:und|sowie)$/.test(chunks[at - 1]?.lower ?? '') && chunks[at - 2]?.mentions.office?.isNew === true
}

const isBesideOffice = (chunks: readonly Chunk[], time: Chunk): boolean =>
  [-1, 1].some((step) => chunks[chunks.indexOf(time) + step]?.tags.has('Office') === true)

/** *ist beim CIO*, *ist an der Seite des CIO*: no predicate. */
function isNominative(chunks: readonly Chunk[], office: Chunk): boolean {
  const before = chunks.slice(0, chunks.indexOf(office)).slice(-2)
  return !before.some((c) =>
    /^(?:vom|von|durch|für|mit|bei|beim|des|dem|zum|zur|als|an|laut|neben|unter|einer)$/.test(c.lower),
  )
}

export const statements: readonly Rule[] = [
  {
    id: 'incumbency/has-with-somebody',
    anchor: 'mit .{0,5} [<person>#Person]',
    with: ['(ein|eine|einen|ihren|ihre|seinen|seine) .{0,2} [<office>#Office]'],
    read: (found) => {
      const person = found.group('person') as Chunk
      const office = found.group('office') as Chunk
      if (!isHeld(found) || !isAdministration(found)) return refuse('no administration that has somebody')
      const between = found.clause.chunks.slice(found.match.start + 1, found.match.end - 1)
      if (between.some((c) => !c.tags.has('Office'))) return refuse('with something else')
      return officeReadings(found, {
        event: 'holds',
        person,
        offices: [{ office: office.mentions.office as never, chunk: office }],
      })
    },
    examples: [
      {
        text: 'Die Stadt Gera hat mit Erika Muster eine Digitalisierungsbeauftragte.',
        facts: [{ event: 'holds', person: 'Erika Muster', role: 'CDO', jurisdiction: 'Gera' }],
      },
    ],
    counterexamples: [
      'Die Lufthansa hat mit Erika Muster eine CIO.',
      'Die Stadt Gera hat mit der Kollegin von Erika Muster eine CDO.',
    ],
  },
  {
    id: 'incumbency/is',
    anchor: '(ist|sei|bleibt|bleibe|heißt|sind|bin)',
    with: ['#Office', '[<person>#Person]'],
    without: ['(#Appoint && !#Noun)', '#Werden', '#From', `(damit|somit|${SINCE_THEN}|${FROM_NOW_ON})`, ...DATED],
    read: isOffice,
    examples: [
      {
        text: 'CIO in Hessen ist Paul Beispiel, in Brandenburg Erika Muster.',
        facts: [
          { event: 'holds', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'DE-HE' },
          { event: 'holds', person: 'Erika Muster', role: 'CIO', jurisdiction: 'DE-BB' },
        ],
      },
      {
        text: 'Erika Muster ist nicht nur Staatssekretärin, sondern auch CIO der saarländischen Landesregierung.',
        facts: [{ person: 'Erika Muster', role: 'CIO', jurisdiction: 'DE-SL' }],
      },
      {
        text: 'Paul Beispiel ist CIO des Landes Bremen.',
        facts: [{ event: 'holds', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'DE-HB' }],
      },
      {
        text: 'Die govdigital eG wächst. Vorstandsvorsitzender der Genossenschaft ist Paul Beispiel.',
        facts: [{ event: 'holds', person: 'Paul Beispiel', role: 'agency-head' }],
      },
      {
        text: 'CIO des Landes Bremen ist Paul Beispiel.',
        facts: [{ event: 'holds', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'DE-HB' }],
      },
      {
        text: 'Daneben ist Paul Beispiel der CIO des Landes Bremen.',
        facts: [{ event: 'holds', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'DE-HB' }],
      },
      {
        text: 'Interview\n\nErika Muster\n\nFrau Muster, was macht die Stadt? Ich bin CDO und CISO der Stadt Köln.',
        facts: [
          { event: 'holds', person: 'Erika Muster', role: 'CDO', jurisdiction: 'Köln' },
          { event: 'holds', person: 'Erika Muster', role: 'CISO', jurisdiction: 'Köln' },
        ],
      },
      {
        text: 'Erika Muster, die in Bremen CIO ist, lädt ein.',
        facts: [{ event: 'holds', person: 'Erika Muster', role: 'CIO', jurisdiction: 'DE-HB' }],
      },
    ],
    counterexamples: [
      'Paul Beispiel ist nicht CIO des Landes Bremen.',
      'Die Volksbank Celle eG lobt die digitale Verwaltung. Vorstandsvorsitzender der Genossenschaft ist Paul Beispiel.',
      'Köln ist digital. Die private Klinikgruppe Nord macht ernst: CIO der drei Häuser ist Erika Muster.',
      'Daneben war Paul Beispiel nie CIO des Landes Bremen.',
      'Wer CIO des Landes Bremen ist, weiß Paul Beispiel nicht.',
      'Paul Beispiel ist beim CIO des Landes Bremen zu Gast.',
    ],
  },
  {
    id: 'incumbency/holds-duty',
    anchor: '(#Hold && !#VerbNoun)',
    with: ['[<person>#Person]'],
    without: [...DATED, '#From', `(${FROM_NOW_ON}|${EARLIER})`],
    read: (found) => {
      // *Die Aufgaben des CIO werden von X wahrgenommen*
      const agent = agentIn(found)
      if (!agent && found.clause.chunks.some((c) => c.tags.has('Werden'))) return refuse('nobody who has it today')
      const had = found.clause.chunks.some((c) => /^(?:hatte|hatten|hätte)$/.test(c.lower))
      const perfect =
        !agent &&
        found.clause.chunks.some(
          (c) => c.tags.has('Hold') && (had || (c.tags.has('Participle') && !c.tags.has('Finite'))),
        )
      if (perfect || !isPresent(found)) return refuse('told of the past')
      const duty = dutyIn(found)
      if (!duty || isSameElsewhere(found)) return refuse('no office that somebody has')
      const belongs = found.clause.chunks.some((c) => c.verbs.some((v) => /^(?:an)?gehören$/.test(v.lemma)))
      const among = found.clause.chunks.some((c) => c.lower === 'zur')
      if (belongs && (among || (duty.kind !== 'anaphoric' && /minister/i.test(duty.reached.office.label ?? ''))))
        return refuse('one of those who lead')
      const person = agent ?? actor(found)
      return officeReadings(found, {
        event: 'holds',
        person,
        offices: duty.kind === 'anaphoric' ? spokenOf(found) : [duty.reached],
      })
    },
    examples: [
      {
        text: 'Die Aufgaben des CIO der Stadt Köln werden von Kämmerer Paul Beispiel wahrgenommen.',
        facts: [{ event: 'holds', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'Köln' }],
      },
      {
        text: 'Erika Muster nimmt in Hessen die Aufgaben des CIO wahr.',
        facts: [{ event: 'holds', person: 'Erika Muster', role: 'CIO', jurisdiction: 'DE-HE' }],
      },
      {
        text: 'Das Amt des CIO in Hessen ist wichtig. Es hat derzeit Erika Muster inne.',
        facts: [{ event: 'holds', person: 'Erika Muster', role: 'CIO', jurisdiction: 'DE-HE' }],
      },
      {
        text: 'Hessen hat einen CIO. Diese Funktion nimmt Frau Erika Muster wahr.',
        facts: [{ event: 'holds', person: 'Erika Muster', role: 'CIO' }],
      },
    ],
    counterexamples: [
      'Paul Beispiel, der in Bonn das gleiche Amt innehat wie Erika Muster, die CIO der Stadt Köln, kam.',
      'Erika Muster hat in Hessen das Amt des CIO einst ausgefüllt.',
      'Erika Muster nimmt in Hessen die Kritik des CIO wahr.',
      'Der CIO in Hessen ist neu. Es übt derzeit die Feuerwehr von Erika Muster.',
    ],
  },
  {
    id: 'incumbency/lies-with',
    anchor: '(liegt|liege|liegen)',
    with: ['bei .{0,3} [<person>#Person]'],
    without: [...DATED, '#From', `(${FROM_NOW_ON})`],
    read: (found) => {
      const duty = dutyIn(found)
      if (!duty || duty.kind === 'anaphoric') return refuse('no office that lies with somebody')
      return officeReadings(found, { event: 'holds', person: found.group('person'), offices: [duty.reached] })
    },
    examples: [
      {
        text: 'Die Rolle des CISO liegt in der Stadt Köln bei Paul Beispiel.',
        facts: [{ event: 'holds', person: 'Paul Beispiel', role: 'CISO', jurisdiction: 'Köln' }],
      },
      {
        text: 'Die kommissarische Leitung des ITZBund liegt bei Erika Muster.',
        facts: [{ event: 'holds', person: 'Erika Muster', role: 'agency-head', capacity: 'acting' }],
      },
    ],
    counterexamples: ['Die Entscheidung über die CISO der Stadt Köln liegt bei Paul Beispiel.'],
  },
  {
    id: 'incumbency/incumbent',
    anchor: '(amtsinhaber|amtsinhaberin|stelleninhaber|stelleninhaberin) [<person>#Person]',
    mood: 'any',
    without: [...DATED, '(bisherige|bisherigen|bisheriger|frühere|früheren|ehemalige|ehemaligen|alte|alten|einstige)'],
    read: (found) =>
      isPresent(found)
        ? officeReadings(found, { event: 'holds', person: found.group('person'), offices: spokenOf(found) })
        : refuse('told of the past'),
    examples: [
      {
        text: 'Die Stadt Köln sucht einen CIO. Amtsinhaber Paul Beispiel will bis dahin bleiben.',
        facts: [{ event: 'holds', person: 'Paul Beispiel', role: 'CIO' }],
      },
    ],
    counterexamples: ['Die Stadt Köln sucht einen CIO. Der bisherige Amtsinhaber Paul Beispiel will weg.'],
  },
  {
    id: 'incumbency/stays',
    anchor:
      '(bestätigt|wiedergewählt|wiederbestellt|wiederernannt|verlängert|verlängerte|bleibt|bleibe|behält|behalte)',
    with: ['[<person>#Person]', '(#Office|amt|amtes|vertrag|vertrags|posten|ämter|spitze)'],
    without: ['(bis|erwägt|erhalten|verbunden|treu|unbesetzt|vakant|leer|frei|offen)', '#Plan'],
    read: (found) => {
      const duty = dutyIn(found)
      const person = undergoer(found)
      // *Für die Technik bleibt X zuständig, Geschäftsführer seit 2016*: of the tenure another rule tells
      const isDated = found.clause.chunks.some((c) => c.tags.has('Since') && isBesideOffice(found.clause.chunks, c))
      if (isDated) return refuse('an office with its time is an appointment')
      const offices = [
        ...predicateOffices(found),
        ...(duty && duty.kind !== 'anaphoric' ? [duty.reached] : []),
        ...ownOffices(found, person),
        ...knownOffices(found, person),
        ...(duty ? spokenOf(found) : []),
      ]
      return officeReadings(found, { event: 'holds', person, offices })
    },
    examples: [
      {
        text: 'Der Rat hat Erika Muster am Montag für fünf Jahre im Amt der CIO der Stadt Köln bestätigt.',
        facts: [{ event: 'holds', person: 'Erika Muster', role: 'CIO', jurisdiction: 'Köln' }],
      },
      {
        text: 'Mit dem neuen Kabinett bleibt Erika Muster im Amt der Digitalministerin von Hessen.',
        facts: [{ event: 'holds', person: 'Erika Muster', role: 'minister', jurisdiction: 'DE-HE' }],
      },
    ],
    counterexamples: [
      'Nach Erika Muster bleibt das Amt der CIO der Stadt Köln unbesetzt.',
      'Der Rat hat Erika Muster nicht im Amt der CIO der Stadt Köln bestätigt.',
    ],
  },
  {
    id: 'incumbency/responsible-minister',
    anchor: '(zuständig|verantwortlich|federführend|verantwortet)',
    with: ['[<person>#Person]', '#Office'],
    without: [...DATED, '#From', `(${FROM_NOW_ON})`],
    read: (found) => {
      if (!namesPortfolio(found)) return refuse('no digital portfolio')
      const person = freePersons(found)[0]
      const reached = [...ownOffices(found, person), ...predicateOffices(found)].find(({ office }) =>
        needsPortfolio(office),
      )
      if (!reached) return refuse('no minister')
      return officeReadings(found, {
        event: 'holds',
        person,
        offices: [{ ...reached, office: { ...reached.office, digital: true } }],
      })
    },
    examples: [
      {
        text: 'Zuständig für die Digitalisierung ist in Hessen Erika Muster, Staatsministerin in der Staatskanzlei.',
        facts: [{ event: 'holds', person: 'Erika Muster', role: 'minister', jurisdiction: 'DE-HE' }],
      },
    ],
    counterexamples: [
      'Erika Muster, die beim Innensenator in Berlin für die IT verantwortlich ist, lud ein.',
      'Zuständig für Straßen ist in Hessen Verkehrsministerin Erika Muster.',
    ],
  },
]
