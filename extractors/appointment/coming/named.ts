/** Somebody is named, elected or sworn in, becomes or is the new holder of an office. */

import type { Chunk } from '../../german/chunks.ts'
import { reasonNotAsserted } from '../../german/modality.ts'
import { DEPUTY } from '../../german/persons/words.ts'
import { type Found, type Reading, type Refusal, type Rule, refuse } from '../../rule.ts'
import { actor, freePersons, isPrincipal, undergoer } from '../../who/actor-and-undergoer.ts'
import { isModified } from '../../who/headship.ts'
import { knownOffices, ownOffices, predicateOffices, spokenOf } from '../../who/office-reach.ts'
import { appointedTo, named, namedWithoutOrigin, on } from '../slots.ts'
import { appointedTwice } from './definitive.ts'

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
    (c, i) => ['Government', 'Council'].some((t) => c.tags.has(t)) && /^(?:der|das)$/.test(chunks[i - 1]?.lower ?? ''),
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
    examples: [
      {
        text: 'Erika Muster wurde am 4. März 2019 zunächst kommissarisch und mit Beschluss vom 17. Dezember 2019 zur CISO des Landes Hessen ernannt.',
        facts: [
          { event: 'appointed', person: 'Erika Muster', role: 'CISO', capacity: 'acting', date: '2019-03-04' },
          { event: 'appointed', person: 'Erika Muster', role: 'CISO', date: '2019-12-17' },
        ],
      },
      {
        text: 'Das Ministerium für Digitales Hessen gibt es seit 2017. Zur ersten Ministerin des Hauses wurde am 22. November 2017 Erika Muster ernannt.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'minister', date: '2017-11-22' }],
      },
      {
        text: 'Der Rat hat auf Empfehlung des Ausschusses entschieden, Erika Muster zur CIO der Stadt Köln zu wählen.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'Köln' }],
      },
      {
        text: 'Ministerin Ute Beispiel wird Erika Muster zum 1. Mai 2019 als neue Präsidentin des BSI berufen.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2019-05-01' }],
      },
      {
        text: 'In Mainz hat der Ministerrat Paul Beispiel zum CIO der Landesregierung ernannt und ihm das Budget übertragen.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CIO' }],
      },
      {
        text: 'Paul Beispiel wechselte im Mai 2019 ins Ministerium. Der Minister berief ihn zeitgleich zum CISO des Landes Hessen.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CISO', date: '2019-05' }],
      },
      {
        text: 'Es ist gelungen, Erika Muster als CDO der Stadt Köln zu gewinnen.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CDO', jurisdiction: 'Köln' }],
      },
      {
        text: 'Die Ministerin freut sich, dass wir mit Paul Beispiel zum 1. Juli einen erfahrenen Fachmann als Präsidenten des BSI gewonnen haben.',
        published: '2020-05-15',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', date: '2020-07-01' }],
      },
      {
        text: 'Bevor sie am 1. September 2017 zur Präsidentin des BSI ernannt wurde, hatte Erika Muster das Archiv geleitet.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2017-09-01' }],
      },
      {
        text: 'Am 8. Juni 2021 kam die Verbandsversammlung der KDO in Celle zusammen.\n\nAuf der Liste standen viele Punkte.\n\nErika Muster wurde zur neuen Verbandsvorsteherin der KDO gewählt.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2021-06-08' }],
      },
      {
        text: 'Das Land Hessen warb Paul Beispiel im Januar 2021 als CISO von der Telekom ab.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CISO', jurisdiction: 'DE-HE', date: '2021-01' }],
      },
      {
        text: 'Oberbürgermeister Paul Beispiel hat Erika Muster im Mai 2019 als CDO nach Köln gelockt.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CDO', jurisdiction: 'Köln', date: '2019-05' }],
      },
      {
        text: 'In Kiel, der Hauptstadt Schleswig-Holsteins, hat das Kabinett Erika Muster im Mai 2020 zum CIO ernannt.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'DE-SH', date: '2020-05' }],
      },
      {
        text: 'Als neue Digitalisierungsbeauftragte des Landkreises Cham hat Landrat Paul Beispiel im Mai 2020 Erika Muster vorgestellt.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CDO', date: '2020-05' }],
      },
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
        text: 'Als Verbandsvorsteher des Zweckverbands eGo-Saar wählte die Versammlung im Mai 2020 den Landrat Paul Beispiel.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', date: '2020-05' }],
      },
      {
        text: 'Als CDO der Stadt Köln hat der Rat im Mai 2020 die Informatikerin Erika Muster berufen, eine gebürtige Kölnerin.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CDO', date: '2020-05' }],
      },
      {
        text: 'Erst 2021 als CDO der Stadt Köln eingestellt, verlässt Erika Muster das Rathaus im März 2022 wieder.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CDO', date: '2021' }],
      },
      {
        text: 'Erika Muster rückte im Mai 2020 zur Präsidentin des ITZBund auf.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', organisation: 'ITZBund' }],
      },
    ],
    counterexamples: [
      'Die Ernennung von Erika Muster zur CIO der Stadt Köln wird aufgehoben.',
      'Erika Muster unterlag bei der Wahl zur CIO der Stadt Köln.',
      'Beschlussvorschlag:\n1. Frau Erika Muster wird zur CIO der Stadt Köln bestellt.',

      'Der Rat lehnte es ab, Erika Muster zur CIO der Stadt Köln zu wählen.',
      'Es ist nicht gelungen, Erika Muster als CDO der Stadt Köln zu gewinnen.',
      'Der Rat hofft, Erika Muster als CDO der Stadt Köln zu gewinnen.',
      'Der Ausschuss empfahl, Erika Muster zur CIO der Stadt Köln zu wählen.',
      'Der Minister schlug vor, Erika Muster zur CIO des Landes Hessen zu ernennen.',
      'Der Bürgermeister versprach, Erika Muster zur CDO der Stadt Köln zu berufen.',
      'Nach dem Weggang Musters wurde eine Juristin zur CIO der Stadt Köln ernannt. Erik Muster hatte viel erreicht.',
      'Paul Beispiel wurde zum Stellvertreter von Verbandsvorsteher Erik Muster beim KDN gewählt.',
      'Zur Wahl als CIO der Stadt Köln tritt am 3. Mai 2021 Erika Muster an.',
      'Die Berufung von Erika Muster zur CIO der Stadt Köln ist geplatzt.',
      'Im Rahmen der geplanten Ernennung von Erika Muster zur CIO der Stadt Köln im Mai 2020 gab es Streit.',
      'Neues aus Niedersachsen. Der Vorstand der Musterbank AG hat Erika Muster im Mai 2020 zur CIO bestellt.',
      '2019 berief Ministerpräsident Paul Beispiel die Unternehmerin als Digitalministerin in das Kabinett von Hessen.',
      'Die Landesregierung will Erika Muster zur CIO des Landes ernennen.',
      'Erika Muster wurde nicht zur CIO des Landes Hessen ernannt.',
      'Die Siemens AG hat Paul Beispiel zum CIO ernannt.',
      'Der Kölner Versicherer Musterhort hat Erika Muster zur Chief Digital Officer ernannt.',
      'Als CIO des Landes Hessen hat Paul Beispiel einen Beirat berufen.',
      'Der Rat tagt im Mai, um Erika Muster zur CIO der Stadt Köln zu wählen.',
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
      return appointedTo(found, {
        person,
        offices: [
          ...named(to),
          ...ownOffices(found, person),
          ...knownOffices(found, person),
          ...spokenOf(found),
        ].filter(({ office }) => !office.company),
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
      'CIO der Stadt Köln ist Erika Muster. Für das Portal gewann sie einen Preis, die Urkunde erhielt sie im Mai 2020.',
      'CIO der Stadt Köln war Erik Muster. Mein Vorgänger Erik Muster hat ein bestelltes Feld hinterlassen.',
      'Digitalministerin in Hessen ist Erika Muster. Sie überreichte Paul Beispiel die Urkunde des Wettbewerbs.',
    ],
  },
]
