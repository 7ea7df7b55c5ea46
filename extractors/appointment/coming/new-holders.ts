/** Somebody becomes or is the new holder of an office. */

import { ALSO } from '../../german/also.ts'
import type { Chunk } from '../../german/chunks.ts'
import { latin } from '../../german/latin.ts'
import { type Found, type Reading, type Refusal, type Rule, refuse } from '../../rule.ts'
import { nearestPerson } from '../../who/actor-and-undergoer.ts'
import { predicateOffices, withAdded } from '../../who/office-reach.ts'
import { readingsOfEach } from '../../who/officeholder.ts'
import { isOblique, isPerson, isPrincipal, nameOf } from '../../who/persons-of-clause.ts'
import { BEFORE_PREDECESSOR, predecessorIn } from '../../who/predecessor.ts'
import { holderOf } from '../../who/title-holder.ts'
import { whereTo } from '../leaving/moving.ts'
import { appointedTo, named } from '../slots.ts'
import { isTellingElse } from './first-in-passing.ts'

function newHolder(found: Found): readonly Reading[] | Refusal {
  const office = found.group('office') as Chunk
  if (/^Erste/.test(office.text) && (office.start > 0 || /^Erste[rn]? (?:Vize|Parlamentarisch)/.test(office.text)))
    return refuse('«Erster …» in capitals is a rank')
  const holder = holderOf(found.clause.chunks, found.clause.chunks.indexOf(office)) ?? besideColleague(found, office)
  // *Köln verabschiedet seinen ersten CDO*; *X, erste CDO der Stadt, wechselt zur Messe*
  const isFirst = /(?:^|\s)erste[rnms]? /iu.test(office.text)
  if (isFirst && tellsOfLeaving(found)) return refuse('the first one, who goes')
  if (isFirst && isTellingElse(found, office)) return refuse('the first one, in passing')
  // *X war die erste CIO des Landes*
  const isPast = found.clause.chunks.some((c) => /^(?:war|waren|gewesen)$/.test(c.lower))
  const dates = found.clause.chunks.filter((c) => c.tags.has('Date'))
  if (isFirst && isPast && dates.every((c) => c.tags.has('Until'))) return refuse('was it once')
  const person = holder ?? nearestPerson(found, office, nameOf(predecessorIn(found)))
  if (!person) return refuse('nobody who could be the new one')
  const [from, to] = [Math.min(person.end, office.end), Math.max(person.start, office.start)]
  const second = beside(found, office)
  const joint = second ? [found.clause.chunks[found.clause.chunks.indexOf(second) - 1], second] : []
  const between = withoutApposition(
    found.clause.chunks.filter((c) => c.start >= from && c.end <= to && !joint.includes(c)),
  )
  const article = found.clause.chunks[found.clause.chunks.indexOf(office) - 1]
  if (/^als$/.test(article?.lower ?? '') && between.some((c) => c.lower === 'bekannt'))
    return refuse('known as it, from before')
  // *sagte Oberbürgermeister X bei der Vorstellung der neuen Dezernentin*
  // *Ministerpräsident X hat die neue Ministerin vereidigt*
  const isOfOther = /^(?:der|des)$/.test(article?.lower ?? '') || !isCopular(found)
  if (!holder && isPrincipal(found, person) && isOfOther && person.end < office.start)
    return refuse('somebody of whom the person speaks, or whom the person appoints')
  if (!holder && person.end < office.start && /^(?:den|dem)$/.test(article?.lower ?? ''))
    return refuse('somebody of whom the person speaks')
  if (between.length > 6) return refuse('office and person too far apart')
  const verb = between.find((c) => c.tags.has('Finite') && !c.tags.has('Sein') && !c.tags.has('Werden'))
  if (verb && !/^(?:heißt|hieß)$/.test(verb.lower))
    return refuse(`a verb stands between office and person: «${verb.text}»`)
  if (!holder && between.some((c) => c.lower === 'und' || (isPerson(c) && !isOblique(found, c))))
    return refuse('office and person are two parties')
  return bothOf(
    appointedTo(found, { person, offices: named(office) }),
    appointedTo(found, { person, offices: named(beside(found, office)) }),
  )
}

const isCopular = ({ clause: { chunks } }: Found): boolean =>
  chunks.some(
    (c) => c.tags.has('Finite') && (c.tags.has('Sein') || c.tags.has('Werden') || /^(?:heißt|hieß)$/.test(c.lower)),
  )

const tellsOfLeaving = (found: Found): boolean =>
  (found.clause.chunks.some((c) => c.tags.has('MoveOn')) && whereTo(found.clause.chunks) !== undefined) ||
  found.clause.chunks.some((c) => ['Depart', 'Remove', 'Leaving', 'Retired'].some((t) => c.tags.has(t)))

/** *X, Bevollmächtigte des Landes beim Bund, ist neue CIO*: what stands between two commas right behind a name. */
function withoutApposition(chunks: readonly Chunk[]): readonly Chunk[] {
  if (!chunks[0]?.tags.has('Comma')) return chunks
  const end = chunks.findIndex((c, i) => i > 0 && c.tags.has('Comma'))
  return chunks.slice(0, end).some((c) => c.tags.has('Verb')) ? chunks : chunks.slice(end + 1)
}

/** *Neuer Geschäftsführer neben Rolf Beyer ist Holger Brandes*: the one who leads with somebody stands behind the verb. */
function besideColleague({ clause: { chunks } }: Found, office: Chunk): Chunk | undefined {
  const [neben, colleague, verb, holder] = chunks.slice(chunks.indexOf(office) + 1)
  return neben?.lower === 'neben' &&
    colleague &&
    isPerson(colleague) &&
    verb?.tags.has('Finite') &&
    holder &&
    isPerson(holder)
    ? holder
    : undefined
}

const ALSO_OR_THEREBY = latin`^(?:${ALSO}|damit)$`

/** *neuer Staatsrat und CIO der Hansestadt*, *neuer Staatssekretär und zugleich CIO*: new in both. */
function beside({ clause: { chunks } }: Found, office: Chunk): Chunk | undefined {
  const [link, ...behind] = chunks.slice(chunks.indexOf(office) + 1)
  if (!/^(?:und|sowie)$/.test(link?.lower ?? '')) return undefined
  const next = ALSO_OR_THEREBY.test(behind[0]?.lower ?? '') ? behind[1] : behind[0]
  return next?.tags.has('Office') ? next : undefined
}

function bothOf(
  first: readonly Reading[] | Refusal,
  second: readonly Reading[] | Refusal,
): readonly Reading[] | Refusal {
  if ('refused' in second) return first
  return 'refused' in first ? second : [...first, ...second]
}

/** *Ihr Vorgänger, X, wurde Präsident des Landesamts*: of whom the clause tells something new. */
function predecessorAsSubject({ clause: { chunks } }: Found): Chunk | undefined {
  const [whose, noun, ...behind] = chunks
  const isLead = /^(?:ihre?|seine?|der|die|deren|dessen)$/.test(whose?.lower ?? '')
  if (!isLead || !BEFORE_PREDECESSOR.test(noun?.lower ?? '')) return undefined
  const name = behind[0]?.tags.has('Comma') ? behind[1] : behind[0]
  return isPerson(name) ? name : undefined
}

export const newHolders: readonly Rule[] = [
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
        return !before.some((c) => /^(?:vom|von|durch|für|mit|bei|beim|des|als)$/.test(c.lower))
      })
      if (!office) return refuse('no office that somebody becomes')
      // *folgt auf X, der 2013 CIO geworden war*: of this clause X is the subject
      const subject = /^(?:der|die)$/.test(found.clause.conjunction ?? '')
        ? chunks.find((c) => isPerson(c) && c.tags.has('Antecedent'))
        : predecessorAsSubject(found)
      const predecessor = subject ? undefined : predecessorIn(found)
      const person = subject ?? nearestPerson(found, office.chunk as Chunk, nameOf(predecessor))
      const event = { event: 'appointed' as const, person, ...(predecessor ? { predecessor } : {}) }
      return readingsOfEach(found, event, withAdded(found, office))
    },
    examples: [
      {
        text: 'Paul Beispiel wurde 2014 CIO in Hessen, Erika Muster 2016 in Brandenburg und Anna Beispiel 2018 in Thüringen.',
        facts: [
          { event: 'appointed', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'DE-HE', date: '2014' },
          { event: 'appointed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'DE-BB', date: '2016' },
          { event: 'appointed', person: 'Anna Beispiel', role: 'CIO', jurisdiction: 'DE-TH', date: '2018' },
        ],
      },
      {
        text: 'Paul Beispiel wird neuer Bundes-CIO. Er wurde 2006 IT-Leiter bei der Bundesagentur für Arbeit.',
        published: '2015-06-03',
        facts: [
          { event: 'appointed', person: 'Paul Beispiel', roleLabel: 'Bundes-CIO', date: '2015-06-03' },
          { event: 'appointed', person: 'Paul Beispiel', organisation: 'Bundesagentur für Arbeit', date: '2006' },
        ],
      },
      {
        text: 'Erika Muster wechselt aus dem Bundesfinanzministerium nach Mainz und wird Staatssekretärin im Ministerium für Digitales.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'state-secretary', jurisdiction: 'DE-RP' }],
      },
      {
        text: 'Zum 1. Oktober 2018 bekommt die Stadt Köln zwei neue Köpfe: Paul Beispiel und Erika Muster. Ersterer wird CIO, letztere CDO.',
        facts: [
          { event: 'appointed', person: 'Paul Beispiel', role: 'CIO', date: '2018-10-01' },
          { event: 'appointed', person: 'Erika Muster', role: 'CDO', date: '2018-10-01' },
        ],
      },
      {
        text: 'Den Ausschuss leitet nun Erika Muster. Ihr Vorgänger, Paul Beispiel, wurde am 2. Mai 2021 Präsident des BSI.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', date: '2021-05-02' }],
      },
      {
        text: 'CIO der Stadt Köln wird Erika Muster, CDO Paul Beispiel.',
        published: '2022-05-17',
        facts: [
          { event: 'appointed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'Köln' },
          { event: 'appointed', person: 'Paul Beispiel', role: 'CDO', jurisdiction: 'Köln' },
        ],
      },
      {
        text: 'Erika Muster wird zum 1. April 2022 CIO des Landes Brandenburg.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'DE-BB', date: '2022-04-01' }],
      },
      {
        text: 'Erika Muster folgt auf Paul Beispiel, der im März 2013 erster CIO des Landes Hessen geworden war.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'DE-HE', date: '2013-03' }],
      },
      {
        text: 'Der Jurist Paul Beispiel ist im März 2021 Präsident des BSI geworden.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', date: '2021-03' }],
      },
    ],
    counterexamples: [
      'Paul Beispiel leitete das ITZBund. Kaum war er Direktor geworden, wurden alle Verfahren neu geschrieben.',
      'Gibt der Landtag grünes Licht, wird Erika Muster zum 1. Mai 2021 CIO des Landes Hessen.',
      'Stimmt er zu, wird die Digitalagentur Hessen errichtet und Erika Muster wird CIO des Landes Hessen.',
      'Hieß es im Mai noch, Paul Beispiel werde CIO der Stadt Köln, so weiß heute niemand mehr davon.',
      'Eine Sprecherin wies Berichte zurück, nach denen Erika Muster CIO der Stadt Köln wird.',
      'Erika Muster, die irrtümlich als neue CIO der Stadt Köln bezeichnet wurde, berät die Stadt.',
      'Vorbehaltlich der Zustimmung des Rates wird Erika Muster zum 1. Mai 2021 CIO der Stadt Celle.',
      'Der Bezirksvorstand tagte zum E-Government. CDO im Bezirksvorstand wird Erika Muster.',
      'Schon kurze Zeit nachdem Erika Muster Chefin der AKDB wurde, bekam das Haus ein neues Netz.',
      'Erika Muster wird zum 1. Mai CDO der MusterEnergie in Köln. Die Stadt Köln sucht einen CIO.',
      'Erika Muster soll CIO des Landes Brandenburg werden.',
      'Wer Präsident des BSI wird, weiß auch sein Vorgänger, Paul Beispiel, noch nicht.',
      'Demnächst wird Erika Muster CIO in Brandenburg.',
      'Bevor Erika Muster CIO des Landes Brandenburg wurde, arbeitete sie in Bonn.',
      'Paul Beispiel wird vom CIO des Landes Hessen beraten.',
      'Das ITDZ Berlin wächst. Im Mai wurde Paul Beispiel Leiter der „Gruppe Netze“.',
    ],
  },
  {
    id: 'appointment/new-holder',
    anchor: '[<office>#NewOffice]',
    with: ['[<person>#Person]'],
    read: newHolder,
    examples: [
      {
        text: 'Paul Beispiel, seit 2013 IT-Leiter der Stadt Ulm, geht. Neue Leiterin ist Erika Muster.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'Ulm' }],
      },
      {
        text: 'Der Leiter des Amtes für Informationstechnik der Stadt Ulm, Paul Beispiel, ist entlassen. Neue Chefin ist Erika Muster.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'Ulm' }],
      },
      {
        text: 'Erika Muster, seit 1995 bei der Stadt, ist neue CIO der Stadt Köln.',
        published: '2012-06-11',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', date: '2012-06-11' }],
      },
      {
        text: 'Die geschätzte Juristin Erika Muster (Bündnis 90/Grüne) ist neue CIO des Landes Hessen.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO' }],
      },
      {
        text: 'Erika Muster ist neue Staatssekretärin für Digitales in Hessen und zugleich CIO.',
        facts: [
          { person: 'Erika Muster', role: 'state-secretary' },
          { event: 'appointed', person: 'Erika Muster', role: 'CIO' },
        ],
      },
      {
        text: 'Neuer Geschäftsführer der ekom21 neben Paul Beispiel ist Erik Muster, der von einer Versicherung kommt.',
        published: '2020-02-06',
        facts: [{ event: 'appointed', person: 'Erik Muster', role: 'agency-head', organisation: 'ekom21' }],
      },
      {
        text: 'Neue Vorsitzende der Geschäftsführung der regio iT ist Erika Muster.',
        published: '2020-07-06',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', organisation: 'regio iT' }],
      },
      {
        text: 'Erika Muster ist neue Staatsrätin und CIO der Freien Hansestadt Bremen.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'DE-HB' }],
      },
      {
        text: 'Neue CIO des Landes Hessen ist Erika Muster.',
        published: '2018-03-04',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', date: '2018-03-04' }],
      },
      {
        text: 'Der bewährte Fachmann Paul Beispiel (SPD) ist neuer CIO des Landes Hessen.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'DE-HE' }],
      },
      {
        text: 'Das Saarland hat einen neuen IT-Bevollmächtigten: Paul Beispiel.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'DE-SL' }],
      },
    ],
    counterexamples: [
      'Erster Direktor des ITZBund war bis 2019 Paul Beispiel.',
      'Vitako hat gewählt. Neuer Vorstandsvorsitzender ist Paul Beispiel von der AKDB.',
      'Am Dienstag hat Ministerpräsident Paul Beispiel die neue Digitalministerin vereidigt und ernannt.',
      'Die erste CDO der Stadt Köln, Erika Muster, wechselte im Mai 2019 zu den Stadtwerken.',
      'Erika Muster war die erste CDO der Stadt Köln.',
      'Das ITZBund feiert. Unter dem ersten Leiter, Paul Beispiel, zog das Haus 1975 um.',
      'Das ITZBund feiert. Sein erster Direktor Paul Beispiel baute das Haus mit zehn Leuten auf.',
      '„Willkommen“, sagte Oberbürgermeister Paul Beispiel bei der Vorstellung der neuen Digitaldezernentin der Stadt Köln.',
      'Gesundheit: Neuer IT-Leiter der Muster Kliniken Lübeck ist Paul Beispiel.',
      'Der neue CIO traf gestern Bundeskanzlerin Erika Muster.',
      'Köln digitalisiert. Bei der privaten Hotelkette Nordlicht heißt die neue CDO Erika Muster.',
    ],
  },
]
