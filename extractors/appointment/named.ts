/** Somebody is named, elected or sworn in, becomes or is the new holder of an office. */

import type { Chunk } from '../german/chunks.ts'
import { reasonNotAsserted } from '../german/modality.ts'
import { findOffices } from '../german/offices.ts'
import { holderOf } from '../holders.ts'
import { headOf, knownOffices, ownOffices, predicateOffices, spokenOf } from '../office-reach.ts'
import {
  actor,
  freePersons,
  isOblique,
  isPerson,
  isPrincipal,
  nameOf,
  nearestPerson,
  predecessorIn,
  undergoer,
} from '../participants.ts'
import { type Found, type Reading, type Refusal, type Rule, refuse } from '../rule.ts'
import { appointedTo, named } from './slots.ts'

/** *zum neuen Beauftragten*, *als CIO*: a few attributes may stand between. */
const TO_OFFICE = '[<to>(zum|zur|als|zu|ins)] .{0,2} [<office>#Office]'

/** *nutzte den Anlass, um X einzusetzen* says that it was done; any other *um … zu* is a purpose. */
function isDone(found: Found): boolean {
  return (
    found.clause.mood.planned === 'um' &&
    /(?<!\p{L})nutzt?en?(?!\p{L})|(?<!\p{L})nutzten?(?!\p{L})/u.test(found.sentence.text)
  )
}

function appoints(found: Found): readonly Reading[] | Refusal {
  const mood = reasonNotAsserted(found.clause.mood)
  if (mood && !isDone(found)) return refuse(mood)
  const office = found.group('office') as Chunk
  const verb = found.clause.chunks.find((c) => c.tags.has('Appoint'))
  const asOnly = found.group('to')?.lower === 'als'
  if (
    asOnly &&
    !verb?.verbs.some((v) =>
      /^(?:einführen|einsetzen|vorstellen|bestellen|benennen|vereidigen|verpflichten|gewinnen|holen|berufen|wählen)$/.test(
        v.lemma,
      ),
    )
  )
    return refuse('acting as an office, not getting it')
  const person = undergoer(found, office)
  if (
    asOnly &&
    office.start < (person?.start ?? 0) &&
    !found.clause.chunks.some((c) => c.tags.has('Werden') || c.tags.has('Sein')) &&
    freePersons(found).length < 2
  )
    return refuse('somebody appoints as the holder of an office')
  if (
    asOnly &&
    verb?.tags.has('Finite') &&
    !verb.tags.has('Participle') &&
    freePersons(found).length < 2 &&
    person === found.clause.chunks[0]
  )
    return refuse('the holder of an office appoints somebody')
  return appointedTo(found, { person, offices: named(office) })
}

/** *die Lufthansa hat mit X einen CIO*: whoever gets an office must be a place or a public body. */
function isAdministration({ clause: { chunks } }: Found): boolean {
  if (chunks.some((c) => c.tags.has('Werden'))) return true
  return chunks.some(
    (c) =>
      ['Place', 'Government', 'Agency', 'Ministry', 'Council'].some((t) => c.tags.has(t)) ||
      c.mentions.office?.placeText !== undefined ||
      /(?:stadt|land|kreis|verwaltung|gemeinde|kommune|rathaus|rat|senat|freistaat|hauptstadt)$/u.test(c.lower),
  )
}

function newHolder(found: Found): readonly Reading[] | Refusal {
  const office = found.group('office') as Chunk
  if (/^Erste/.test(office.text) && office.start > 0) return refuse('«Erster …» in capitals is a rank')
  const holder = holderOf(found.clause.chunks, found.clause.chunks.indexOf(office))
  const person = holder ?? nearestPerson(found, office, nameOf(predecessorIn(found)))
  if (!person) return refuse('nobody who could be the new one')
  const [from, to] = [Math.min(person.end, office.end), Math.max(person.start, office.start)]
  const between = found.clause.chunks.filter((c) => c.start >= from && c.end <= to)
  if (between.length > 6) return refuse('office and person too far apart')
  const verb = between.find((c) => c.tags.has('Finite') && !c.tags.has('Sein') && !c.tags.has('Werden'))
  if (verb && !/^(?:heißt|hieß)$/.test(verb.lower))
    return refuse(`a verb stands between office and person: «${verb.text}»`)
  if (!holder && between.some((c) => c.lower === 'und' || isPerson(c)))
    return refuse('office and person are two parties')
  return appointedTo(found, { person, offices: named(office) })
}

export const namings: readonly Rule[] = [
  {
    id: 'appointment/named-to-office',
    anchor: TO_OFFICE,
    with: ['#Appoint', '[<person>#Person]'],
    mood: 'any',
    read: appoints,
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
      {
        text: 'Der Stadtrat nutzte die Sitzung, um Erika Muster als CIO der Stadt Köln einzusetzen.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'Köln' }],
      },
      {
        text: 'Erika Muster, die Ministerpräsident Paul Beispiel im Mai 2020 zur Digitalministerin ernannt hatte, reiste nach Hessen.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'minister', date: '2020-05' }],
      },
      {
        text: 'Ministerpräsident Paul Beispiel, der Erika Muster im Mai 2020 zur Digitalministerin ernannte, reiste durch Hessen.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'minister', date: '2020-05' }],
      },
      {
        text: 'Auf Vorschlag von Minister Paul Beispiel wurde Erika Muster zur CIO des Landes Hessen bestellt.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO' }],
      },
      {
        text: 'Erika Muster rückte im Mai 2020 zur Präsidentin des ITZBund auf.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', organisation: 'ITZBund' }],
      },
    ],
    counterexamples: [
      'Die Landesregierung will Erika Muster zur CIO des Landes ernennen.',
      'Erika Muster wurde nicht zur CIO des Landes Hessen ernannt.',
      'Die Siemens AG hat Paul Beispiel zum CIO ernannt.',
      'Als CIO des Landes Hessen hat Paul Beispiel einen Beirat berufen.',
      'Der Rat tagt im Mai, um Erika Muster zur CIO der Stadt Köln zu wählen.',
    ],
  },
  {
    id: 'appointment/with-person-an-office',
    anchor: 'mit #Office? [<person>#Person]',
    with: ['(#Appoint|#Get|hat|hatte|haben)', '(ein|eine|einen|ihren|ihre|seinen|seine) .{0,2} [<office>#Office]'],
    read: (found) =>
      isAdministration(found)
        ? appointedTo(found, { person: found.group('person'), offices: named(found.group('office')) })
        : refuse('no administration that gets somebody'),
    examples: [
      {
        text: 'Hessen hatte 2019 mit Erika Muster erstmals eine Digitalministerin berufen.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'minister', jurisdiction: 'DE-HE', date: '2019' }],
      },
      {
        text: 'Mit Paul Beispiel bekommt Dortmund einen Chief Information Officer.',
        published: '2020-06-30',
        facts: [
          { event: 'appointed', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'Dortmund', date: '2020-06-30' },
        ],
      },
    ],
    counterexamples: [
      'Mit Erika Muster hat die CIO des Landes Hessen einen Ausschuss berufen.',
      'Die Lufthansa hat mit Erika Muster eine neue CIO.',
    ],
  },
  {
    id: 'appointment/gets-holder',
    anchor: '(#Get|hat|haben|gefunden) .* [<office>#Office] .{0,3} #Colon .{0,2} [<person>#Person]',
    without: ['#Since', '#FormerOffice'],
    read: (found) => appointedTo(found, { person: found.group('person'), offices: named(found.group('office')) }),
    examples: [
      {
        text: 'Die Stadt Herne bekommt eine Digitalisierungsbeauftragte: Erika Muster.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CDO', jurisdiction: 'Herne' }],
      },
    ],
    counterexamples: ['Die Stadt Herne hat keinen CIO: Paul Beispiel bedauert das.'],
  },
  {
    id: 'appointment/sworn-in',
    anchor: '#Appoint',
    with: ['[<person>#Person]'],
    without: ['(zum|zur|als|in) .{0,3} #Office'],
    read: (found) => {
      const verb = found.clause.chunks.find((c) => c.tags.has('Appoint'))
      if (!verb?.verbs.some((v) => /^(?:vereidigen|ernennen|einführen|bestellen|berufen)$/.test(v.lemma)))
        return refuse('no verb of taking office')
      const person = undergoer(found)
      const asked = /\?\s*$/.test(found.document.textBefore(found.sentence.offset, 200).trimEnd())
      const offices = [...ownOffices(found, person), ...knownOffices(found, person), ...(asked ? spokenOf(found) : [])]
      return appointedTo(found, { person, offices })
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
    id: 'appointment/named-deputy',
    anchor: '(zu|zum|zur|als) .{0,2} (stellvertreter|stellvertreterin|stellvertretung|vertreter|vertreterin)',
    with: ['#Appoint', '[<person>#Person]'],
    read: (found) => {
      const person = undergoer(found)
      return appointedTo(found, { person, capacity: 'deputy', offices: spokenOf(found) })
    },
    examples: [
      {
        text: 'CISO des Landes Hessen ist Erika Muster. Zu ihrem Stellvertreter wurde im Mai 2019 Paul Beispiel bestimmt.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CISO', capacity: 'deputy', date: '2019-05' }],
      },
    ],
    counterexamples: ['CISO des Landes Hessen ist Erika Muster. Als Vertreter der Länder sprach Paul Beispiel.'],
  },
  {
    id: 'appointment/certificate',
    anchor: '(ernennungsurkunde|ernennungsurkunden|amtseid|urkunde|eid)',
    with: [
      '[<person>#Person]',
      '(#Get|#Oath|überreichte|überreicht|ausgehändigt|händigte|übergab|übergeben|entgegengenommen)',
    ],
    without: ['#Plan'],
    read: (found) => {
      const { chunks } = found.clause
      const paper = chunks.find((c) => c.lower === 'urkunde')
      if (paper && !/^(?:ihre|seine)$/.test(chunks[chunks.indexOf(paper) - 1]?.lower ?? ''))
        return refuse('a paper of something else')
      const given = chunks.some((c) => /^(?:überreicht\p{L}*|ausgehändigt|händigte|übergab|übergeben)$/u.test(c.lower))
      const free = freePersons(found)
      const person = given ? (free.find((p) => !isPrincipal(found, p)) ?? free.at(-1)) : actor(found)
      return appointedTo(found, {
        person,
        offices: [...ownOffices(found, person), ...knownOffices(found, person), ...spokenOf(found)],
      })
    },
    examples: [
      {
        text: 'Digitalministerin in Hessen ist Erika Muster. Im Mai 2020 erhielt sie ihre Ernennungsurkunde.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'minister', date: '2020-05' }],
      },
      {
        text: 'Digitalminister Paul Beispiel aus Hessen legte am 6. Mai 2020 seinen Amtseid ab.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'minister', date: '2020-05-06' }],
      },
    ],
    counterexamples: [
      'Digitalministerin in Hessen ist Erika Muster. Sie überreichte Paul Beispiel die Urkunde des Wettbewerbs.',
    ],
  },
  {
    id: 'appointment/put-at-the-top',
    anchor: '(an|in) (die|seine|ihre|deren|dessen) (spitze|leitung|führung)',
    with: ['[<person>#Person]', '(#Appoint|#Start|#MoveOn|#Promote)'],
    read: (found) => {
      const body = found.clause.chunks.find((c) => c.tags.has('Agency') || c.tags.has('Ministry'))
      const near = found.document.itBodyNear(found.sentence.offset)
      const offices = body ? [headOf(body)] : [{ office: { ...HEADSHIP }, body: near }]
      return appointedTo(found, { person: undergoer(found), offices })
    },
    examples: [
      {
        text: 'Zum 1. Juli 1998 entsteht der Eigenbetrieb IT-Dienstleistungen Musterstadt. An seine Spitze beruft der Rat Paul Beispiel.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'agency-head' }],
      },
      {
        text: 'Im Mai 2019 rückte Erika Muster an die Spitze des ITZBund.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2019-05' }],
      },
    ],
    counterexamples: ['Im Mai 2019 setzte sich Erika Muster vom ITZBund an die Spitze der Tabelle.'],
  },
  {
    id: 'appointment/becomes',
    anchor: '#Werden',
    with: ['#Office', '[<person>#Person]'],
    without: ['(#Participle && !#Werden && !#Attributive && !#Sein)', '(#Infinitive && !#Werden && !#Participle)'],
    read: (found) => {
      const { chunks } = found.clause
      const office = predicateOffices(found).find(({ chunk, office: { isFormer } }) => {
        if (isFormer) return false
        const at = chunks.indexOf(chunk as Chunk)
        const before = chunks.slice(Math.max(0, at - 2), at)
        return !before.some((c) => /^(?:vom|von|durch|für|mit|bei|beim|des)$/.test(c.lower))
      })
      if (!office) return refuse('no office that somebody becomes')
      const person = nearestPerson(found, office.chunk as Chunk, nameOf(predecessorIn(found)))
      return appointedTo(found, { person, offices: [office] })
    },
    examples: [
      {
        text: 'Erika Muster wird zum 1. April 2022 CIO des Landes Brandenburg.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'DE-BB', date: '2022-04-01' }],
      },
      {
        text: 'Der Jurist Paul Beispiel ist im März 2021 Präsident des BSI geworden.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', date: '2021-03' }],
      },
    ],
    counterexamples: [
      'Erika Muster soll CIO des Landes Brandenburg werden.',
      'Demnächst wird Erika Muster CIO in Brandenburg.',
      'Paul Beispiel wird vom CIO des Landes Hessen beraten.',
    ],
  },
  {
    id: 'appointment/new-holder',
    anchor: '[<office>#NewOffice]',
    with: ['[<person>#Person]'],
    read: newHolder,
    examples: [
      {
        text: 'Neue CIO des Landes Hessen ist Erika Muster.',
        published: '2018-03-04',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', date: '2018-03-04' }],
      },
      {
        text: 'Das Saarland hat einen neuen IT-Bevollmächtigten: Paul Beispiel.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'DE-SL' }],
      },
    ],
    counterexamples: ['Der neue CIO traf gestern Bundeskanzlerin Erika Muster.'],
  },
  {
    id: 'appointment/thereby',
    anchor: '(ist|sei)',
    with: ['(damit|somit)', '#Office', '[<person>#Person]'],
    without: ['(#Participle && !#Attributive && !#Finite)', '#Since', '#Until'],
    read: (found) => {
      const [office] = predicateOffices(found)
      return appointedTo(found, { person: actor(found), offices: [office] })
    },
    examples: [
      {
        text: 'Die Juristin Erika Muster, bisher Fraktionschefin, ist damit auch Chief Digital Officer des Landes Berlin.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CDO', jurisdiction: 'DE-BE' }],
      },
    ],
    counterexamples: ['Erika Muster ist damit nicht Chief Digital Officer des Landes Berlin.'],
  },
  {
    id: 'appointment/named-several',
    anchor: '(zu|als) .{0,2} #PluralOffice',
    with: ['#Appoint', '[<person>#Person]'],
    read: (found) => {
      const plural = found.clause.chunks.find((c) => c.tags.has('PluralOffice')) as Chunk
      const office = findOffices(plural.text.replace(/e?n$/u, '').replace(/inne$/u, 'in'))[0]
      const readings = freePersons(found)
        .filter((p) => !isPrincipal(found, p))
        .map((person) => appointedTo(found, { person, offices: [office && { office }] }))
      const good = readings.flatMap((r) => ('refused' in r ? [] : r))
      return good.length ? good : (readings[0] ?? refuse('nobody is appointed'))
    },
    examples: [
      {
        text: 'Das Digitalministerium wächst: Zu Staatssekretären wurden Paul Beispiel und Erika Muster ernannt.',
        facts: [
          { event: 'appointed', person: 'Paul Beispiel', role: 'state-secretary' },
          { event: 'appointed', person: 'Erika Muster', role: 'state-secretary' },
        ],
      },
    ],
    counterexamples: ['Zu Staatssekretären sagt das Digitalministerium nichts, Paul Beispiel wurde nur benannt.'],
  },
  {
    id: 'appointment/starts-as',
    anchor: 'als .{0,2} [<office>#Office]',
    with: ['(#Start|#MoveOn)', '[<person>#Person]'],
    without: ['#Appoint', '#Depart', '#Until', '#Leaving'],
    read: (found) => {
      const office = found.group('office') as Chunk
      if (
        !found.clause.chunks.some((c) => c.tags.has('Date')) &&
        !/(?<!\p{L})(?:wechselt|kommt|kehrt|fängt)(?!\p{L})/u.test(found.sentence.text)
      )
        return refuse('no start without a date')
      return appointedTo(found, { person: actor(found), offices: named(office) })
    },
    examples: [
      {
        text: 'Zum 1. März 2014 wechselt Erika Muster als CIO zur Stadt Köln.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'Köln', date: '2014-03-01' }],
      },
    ],
    counterexamples: ['Zum 1. März 2014 wechselt Erika Muster als Referentin zur Digitalagentur.'],
  },
  {
    id: 'appointment/starts',
    anchor: '#Start',
    with: ['[<person>#Person]', '[<date>#Date]'],
    without: ['#Office', '#Appoint', '#Plan'],
    read: (found) => {
      const person = actor(found)
      if (!person || isOblique(found, person)) return refuse('nobody who starts')
      if (found.clause.chunks.some((c) => c.lower === 'als')) return refuse('starts as something else')
      const known = knownOffices(found, person)
      const begins = found.clause.chunks.some((c) => c.verbs.some((v) => /^(?:anfangen|antreten)$/.test(v.lemma)))
      const offices =
        known.length > 0
          ? known.filter(({ office }) => office.isNew || office.isFuture || begins)
          : begins
            ? spokenOf(found)
            : []
      return appointedTo(found, {
        person,
        offices: offices.map((o) => ({ ...o, office: { ...o.office, isFuture: false } })),
      })
    },
    examples: [
      {
        text: 'Neuer CIO der Stadt Köln wird Paul Beispiel, der am 1. September 2020 anfängt.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CIO', date: '2020-09-01' }],
      },
    ],
    counterexamples: ['CIO Paul Beispiel aus Köln sagte, am 1. September 2020 fange das neue Jahrzehnt der IT an.'],
  },
]

const HEADSHIP = {
  roles: ['agency-head'] as const,
  digital: false,
  generic: true,
  company: false,
  isFormer: false,
  isFuture: false,
}
