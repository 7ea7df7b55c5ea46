/** Somebody is named, elected or sworn in, becomes or is the new holder of an office. */

import type { Chunk } from '../../german/chunks.ts'
import { reasonNotAsserted } from '../../german/modality.ts'
import { DEPUTY } from '../../german/persons/words.ts'
import { type Found, type Reading, type Refusal, type Rule, refuse } from '../../rule.ts'
import { actor, undergoer } from '../../who/actor-and-undergoer.ts'
import { dutyIn } from '../../who/duty.ts'
import { headOfBodyNear, isModified } from '../../who/headship.ts'
import { knownOffices, ownOffices, predicateOffices, spokenOf } from '../../who/office-reach.ts'
import { freePersons, isPrincipal } from '../../who/persons-of-clause.ts'
import { appointedTo, named, namedWithoutOrigin, on } from '../slots.ts'
import { appointedTwice } from './definitive.ts'
import { NAMED_EXAMPLES, NO_NAMED_EXAMPLES } from './named-examples.ts'

/** *zum neuen Beauftragten*, *als CIO*: a few attributes may stand between. */
const TO_OFFICE = '[<to>(zum|zur|als|zu|ins)] .{0,2} [<office>#Office]'

/** *nutzte den Anlass, um X einzusetzen* says that it was done; any other *um … zu* is a purpose. */
function isDone(found: Found): boolean {
  return (
    found.clause.mood.planned === 'um' &&
    /(?<!\p{L})nutzt?en?(?!\p{L})|(?<!\p{L})nutzten?(?!\p{L})/u.test(found.sentence.text)
  )
}

/** *Die Bestellung von X zum CIO wird widerrufen*, *ist geplatzt* */
const UNDONE = /^(?:widerrufen|widerruft|widerrief|zurückgenommen|geplatzt|gescheitert|abgesagt|abgeblasen|hinfällig)$/

function appoints(found: Found): readonly Reading[] | Refusal {
  const mood = reasonNotAsserted(found.clause.mood)
  if (mood && !isDone(found)) return refuse(mood)
  const office = found.group('office') as Chunk
  // *zum Stellvertreter von Verbandsvorsteher X gewählt*: that is X's title
  const { chunks } = found.clause
  const upTo = chunks.slice(found.match.start, chunks.indexOf(office))
  if (upTo.some((c) => DEPUTY.test(c.lower))) return refuse('deputy of one who has that office')
  const verb = chunks.find((c) => c.tags.has('Appoint'))
  if (
    verb?.lower === 'wahl' &&
    found.clause.chunks.some((c) => c.verbs.some((v) => /^(?:stellen|antreten)$/.test(v.lemma)))
  )
    return refuse('stands for election')
  // *verantwortet als CDO den Bereich IT und Wahlen*
  if (verb?.tags.has('VerbNoun') && verb.start > office.start) return refuse(`no naming: «${verb.text}»`)
  const undone = found.clause.chunks.find((c) => UNDONE.test(c.lower))
  if (undone) return refuse(`undone: «${undone.text}»`)
  const asOnly = found.group('to')?.lower === 'als'
  if (
    asOnly &&
    !verb?.verbs.some((v) =>
      /^(?:einführen|einsetzen|einstellen|vorstellen|bestellen|benennen|vereidigen|verpflichten|gewinnen|holen|berufen|wählen|auswählen|locken|abwerben|anwerben|engagieren|rekrutieren|anstellen|anheuern|installieren)$/.test(
        v.lemma,
      ),
    )
  )
    return refuse('acting as an office, not getting it')
  const person = undergoer(found, office)
  // *Als Verbandsvorsteher wählte die Versammlung den Landrat X*
  const isObject =
    person &&
    chunks.slice(Math.max(0, chunks.indexOf(person) - 3), chunks.indexOf(person)).some((c) => c.lower === 'den')
  // *Als CDO hat der Rat X berufen*: who appoints is the body
  const byBody = chunks.some(
    (c, i) =>
      c.lower === 'man' ||
      (['Government', 'Council'].some((t) => c.tags.has(t)) && /^(?:der|das)$/.test(chunks[i - 1]?.lower ?? '')),
  )
  if (
    asOnly &&
    !isObject &&
    !byBody &&
    !person?.tags.has('Antecedent') &&
    office.start < (person?.start ?? 0) &&
    !found.clause.chunks.some((c) => c.tags.has('Werden') || c.tags.has('Sein')) &&
    freePersons(found).length < 2
  )
    return refuse('somebody appoints as the holder of an office')
  if (
    asOnly &&
    verb?.tags.has('Finite') &&
    !verb.tags.has('Participle') &&
    chunks[chunks.indexOf(verb) - 1]?.lower !== 'zu' &&
    freePersons(found).length < 2 &&
    person === found.clause.chunks[0]
  )
    return refuse('the holder of an office appoints somebody')
  const recruits = verb?.verbs.some((v) => /^(?:holen|abwerben|locken|engagieren|gewinnen)$/.test(v.lemma))
  const offices = recruits ? namedWithoutOrigin(office) : named(office)
  return appointedTwice(found, appointedTo(found, { person, offices }))
}

/** *ihre Urkunde*; *Die Urkunde bekam sie vom Minister*, where nothing speaks of a prize. */
function isDeed({ clause: { chunks }, document, sentence }: Found, paper: Chunk): boolean {
  const at = chunks.indexOf(paper)
  const article = chunks[at - 1]?.lower ?? ''
  if (/^(?:ihre|seine)$/.test(article)) return true
  const around = document.textBefore(sentence.offset, 300) + sentence.text
  return (
    article === 'die' &&
    !isModified(chunks[at + 1]) &&
    !/preis|award|auszeich|wettbewerb|siegel|zertifi|ehrung|geehrt|abschluss|ruhestand|abschied|jubiläum/iu.test(around)
  )
}

export const namings: readonly Rule[] = [
  {
    id: 'appointment/named-to-office',
    anchor: TO_OFFICE,
    with: ['#Appoint', '[<person>#Person]'],
    mood: 'any',
    read: appoints,
    examples: NAMED_EXAMPLES,
    counterexamples: NO_NAMED_EXAMPLES,
  },
  {
    id: 'appointment/called-into-post',
    anchor: '(in|ins|auf) .{0,2} #Post',
    with: ['#Appoint', '[<person>#Person]'],
    without: ['(zum|zur)', '#Colon'],
    read: (found) => {
      const duty = dutyIn(found)
      if (!duty) return refuse('no post')
      const post = found.clause.chunks.slice(found.match.start).find((c) => c.tags.has('Post')) as Chunk
      const person = undergoer(found, post)
      const offices =
        duty.kind === 'anaphoric'
          ? [...spokenOf(found), ...ownOffices(found, person), ...headOfBodyNear(found)]
          : [duty.reached]
      return appointedTwice(found, appointedTo(found, { person, offices }))
    },
    examples: [
      {
        text: 'Erika Muster, Staatssekretärin im Finanzministerium, wurde vom Kabinett am 20. Januar 2015 in das Amt der CIO des Landes Hessen geholt.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'DE-HE', date: '2015-01-20' }],
      },
      {
        text: 'Der Rat hat Erika Muster im Mai 2020 in das Amt der CDO der Stadt Köln berufen.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CDO', jurisdiction: 'Köln', date: '2020-05' }],
      },
      {
        text: 'Das Ministerium setzte Paul Beispiel zum 1. Mai 2020 auf den Posten des Präsidenten des BSI ein.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', date: '2020-05-01' }],
      },
      {
        text: 'Der CIO des Landes Hessen steuert die IT. Erika Muster wurde im Mai 2020 in dieses Amt berufen.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', date: '2020-05' }],
      },
    ],
    counterexamples: [
      'CIO Erika Muster aus Hessen holte Paul Beispiel 2020 in das Amt für Denkmalpflege.',
      'CIO Erika Muster aus Hessen soll Paul Beispiel in das Amt der CDO berufen.',
    ],
  },
  {
    id: 'appointment/by-decision',
    anchor: '(durch|per|mit|kraft|aufgrund|laut) .{0,2} #Noun .{0,3} [<date>#Date]',
    with: ['#Sein', '#Office', '[<person>#Person]'],
    without: ['(#Participle && !#Attributive)', '#Since', '#Until'],
    read: (found) => {
      const { chunks } = found.clause
      const noun = chunks.slice(found.match.start, found.match.end).find((c) => c.tags.has('Noun'))
      if (
        !/(?:beschluss|erlass|verfügung|bestellung|wahl|ernennung|berufung|anordnung)(?:e?s)?$/u.test(noun?.lower ?? '')
      )
        return refuse('no decision')
      const [office] = predicateOffices(found)
      return appointedTo(found, { person: actor(found), offices: [office], more: on(found.group('date')) })
    },
    examples: [
      {
        text: 'Durch Beschluss des Rates vom 3. März 2021 ist Erika Muster CDO der Stadt Köln.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CDO', jurisdiction: 'Köln', date: '2021-03-03' }],
      },
    ],
    counterexamples: ['Laut Zeitung vom 3. März 2021 ist Erika Muster CDO der Stadt Köln.'],
  },
  {
    id: 'appointment/certificate',
    anchor:
      '(ernennungsurkunde|ernennungsurkunden|bestellungsurkunde|bestallungsurkunde|berufungsurkunde|amtseid|urkunde|eid)',
    with: [
      '[<person>#Person]',
      '(#Get|#Oath|überreichte|überreicht|ausgehändigt|händigte|übergab|übergeben|entgegengenommen|entgegennahm|entgegen)',
    ],
    without: ['#Plan'],
    read: (found) => {
      const { chunks } = found.clause
      const paper = chunks.find((c) => c.lower === 'urkunde')
      // *die Urkunde als Präsidentin*, *ihre Ernennungsurkunde zur Geschäftsführerin*
      const deed = found.match.start
      const to = /^(?:als|zum|zur)$/.test(chunks[deed + 1]?.lower ?? '')
        ? chunks.slice(deed + 2, deed + 5).find((c) => c.tags.has('Office'))
        : undefined
      if (paper && !to && !isDeed(found, paper)) return refuse('a paper of something else')
      const given = chunks.some((c) => /^(?:überreicht\p{L}*|ausgehändigt|händigte|übergab|übergeben)$/u.test(c.lower))
      const free = freePersons(found)
      const receiver = free.find((p) => /^(?:de[mr] |ih[mr]$)/.test(p.text))
      // *Die Urkunde überreichte ihr CIO X*: who gives
      const gives =
        given &&
        free.length === 1 &&
        !receiver &&
        chunks.some((c) => /^(?:überreichte|händigte|übergab)$/.test(c.lower))
      if (gives) return refuse('who hands it over')
      const person = given ? (receiver ?? free.find((p) => !isPrincipal(found, p))) : actor(found)
      // *Der Direktor des Amts hat X die Urkunde übergeben*
      const [article, subject, verb] = chunks
      const giver = /^(?:der|die)$/.test(article?.lower ?? '') && verb?.tags.has('Haben') ? subject : undefined
      return appointedTo(found, {
        person,
        offices: [
          ...named(to),
          ...ownOffices(found, person),
          ...knownOffices(found, person),
          ...spokenOf(found),
        ].filter(({ office, chunk }) => !office.company && (!chunk || chunk !== giver)),
      })
    },
    examples: [
      {
        text: 'Erika Muster heißt die CIO des Landes Hessen. Die Urkunde bekam sie am 25. Februar 2020 vom Innenminister ausgehändigt.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', date: '2020-02-25' }],
      },
      {
        text: 'Digitalministerin in Hessen ist Erika Muster. Im Mai 2020 erhielt sie ihre Ernennungsurkunde.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'minister', date: '2020-05' }],
      },
      {
        text: 'Neue CIO der Stadt Köln ist Erika Muster. Die Urkunde bekam sie am 3. Mai 2020 vom Oberbürgermeister ausgehändigt.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', date: '2020-05-03' }],
      },
      {
        text: 'Der Anruf landet bei Erika Muster. Minister Paul Beispiel hat der Informatikerin am 3. Mai 2020 die Urkunde als CISO des Landes Hessen ausgehändigt.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CISO', date: '2020-05-03' }],
      },
      {
        text: 'Digitalminister Paul Beispiel aus Hessen legte am 6. Mai 2020 seinen Amtseid ab.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'minister', date: '2020-05-06' }],
      },
    ],
    counterexamples: [
      'Der Direktor der KISA hat Erika Muster die Urkunde übergeben.',
      'CIO der Stadt Köln ist Erika Muster. Für das Portal gewann sie einen Preis, die Urkunde erhielt sie im Mai 2020.',
      'CIO der Stadt Köln war Erik Muster. Mein Vorgänger Erik Muster hat ein bestelltes Feld hinterlassen.',
      'Digitalministerin in Hessen ist Erika Muster. Sie überreichte Paul Beispiel die Urkunde des Wettbewerbs.',
    ],
  },
]
