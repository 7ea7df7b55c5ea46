/** Somebody is in office from now on, will be, or thereby is: told without a verb of appointing. */

import { findDates } from '../../german/dates.ts'
import { reasonNotAsserted } from '../../german/modality.ts'
import { FROM_NOW_ON, UNTIL_NOW } from '../../german/time-words.ts'
import { type Found, type Rule, refuse } from '../../rule.ts'
import { statedDate } from '../../when/dating.ts'
import { actor, nearestPerson } from '../../who/actor-and-undergoer.ts'
import { dutyIn } from '../../who/duty.ts'
import { headOf, headOfBodyNear, withOffice } from '../../who/headship.ts'
import { knownOffices, predicateOffices, type Reached, spokenOf } from '../../who/office-reach.ts'
import { isPerson, namedLast, nameOf } from '../../who/persons-of-clause.ts'
import { figureOfLeaving } from '../figures-of-speech.ts'
import { appointedTo } from '../slots.ts'

/** *kümmert sich um ihre Aufgaben*: what the one has of whom the text has just spoken. */
function ofOneBefore(found: Found): Reached[] {
  const possessive = found.clause.chunks.find((c) => /^(?:ihre|seine)[mnr]?$/.test(c.lower))
  const before = possessive && namedLast(found)
  return before && nameOf(before) !== nameOf(actor(found)) ? knownOffices(found, before) : []
}

/** The last day of which the text right before says that it is still to come. */
function dayToCome({ document, sentence }: Found): string | undefined {
  const published = document.published?.value
  if (!published) return undefined
  const dates = findDates(document.textBefore(sentence.offset, 300), { published })
  return dates.findLast(({ value }) => value && value > published)?.value ?? undefined
}

export const inOfficeNow: readonly Rule[] = [
  {
    id: 'appointment/new-at-the-top',
    anchor: '(neue|neuer|neues) (mann|frau|kopf|gesicht|nummer|spitze|führung|leitung|doppelspitze)',
    with: ['[<person>#Person]'],
    without: ['#Office'],
    read: (found) => {
      const duty = dutyIn(found)
      const { chunks } = found.clause
      const verb = chunks.find(
        (c) => c.tags.has('Finite') && !c.tags.has('Sein') && !c.tags.has('Werden') && c.lower !== 'heißt',
      )
      if (verb) return refuse('does something else')
      const body = chunks.find(
        (c, i) => c.tags.has('Agency') && /^(?:bei|beim|der|des|für|im)$/.test(chunks[i - 1]?.lower ?? ''),
      )
      const of = duty && duty.kind !== 'anaphoric' ? duty.reached : body ? headOf(body) : undefined
      return of
        ? appointedTo(found, { person: actor(found), offices: [of] })
        : refuse('at the top of nothing that is named')
    },
    examples: [
      {
        text: 'Neue Frau an der Spitze des ITZBund ist Erika Muster.',
        published: '2019-09-02',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', organisation: 'ITZBund' }],
      },
    ],
    counterexamples: [
      'Neue Frau an der Seite von ITZBund-Chef Paul Beispiel ist Erika Muster.',
      'Neue Gesichter beim ITZBund begrüßt Erika Muster.',
    ],
  },
  {
    id: 'appointment/future-holder',
    anchor: '(heißt|ist)',
    with: ['#Office', '[<person>#Person]'],
    without: [
      '#Until',
      '#Since',
      '(#Participle && !#Attributive && !#Finite)',
      '(für|mit|vom|beim|vielleicht|wohl|womöglich)',
    ],
    read: (found) => {
      const future = predicateOffices(found).find(
        ({ office, chunk }) => office.isFuture && /^(?:zu)?künftige[rn]? /iu.test(chunk?.text ?? ''),
      )
      if (!future?.chunk) return refuse('no office that somebody will have')
      return appointedTo(found, {
        person: nearestPerson(found, future.chunk),
        offices: [withOffice(future, { isFuture: false })],
      })
    },
    examples: [
      {
        text: 'Erika Muster, Referatsleiterin, heißt die künftige Bevollmächtigte des Landes Hessen für Informationstechnik.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'DE-HE' }],
      },
    ],
    counterexamples: [
      'Erika Muster ist Gast der künftigen CIO des Landes Hessen.',
      'Ist Erika Muster die künftige CIO des Landes Hessen?',
      'Erika Muster ist vielleicht die künftige CIO des Landes Hessen.',
    ],
  },
  {
    id: 'appointment/thereby',
    anchor: '(ist|sei)',
    with: ['(damit|somit|demnach|dann)', '#Office', '[<person>#Person]'],
    without: ['(#Participle && !#Attributive && !#Finite)', '#Since', '#Until'],
    read: (found) => {
      const [office] = predicateOffices(found)
      const word = found.clause.chunks.find((c) => /^(?:damit|somit|dann)$/.test(c.lower))
      if (word && (office?.chunk?.start ?? 0) < word.start) return refuse('thereby something else')
      const person = actor(found)
      // *Minister X überreichte Y die Urkunde. Er ist damit CIO*: not the one who gives it
      const gives = found.document.officesOf(nameOf(person) ?? '').some(({ roles }) => roles.includes('minister'))
      if (gives && person && !person.text.includes(' ')) return refuse('who of two is meant is not said')
      if (word?.lower !== 'dann') return appointedTo(found, { person, offices: [office] })
      // *X fängt am 1. Dezember an. Sie ist dann auch CIO*
      const later = dayToCome(found)
      return later
        ? appointedTo(found, { person, offices: [office], more: { date: statedDate(later) } })
        : refuse('then, of which nothing tells when')
    },
    examples: [
      {
        text: 'Erika Muster wird Staatsrätin für Digitalisierung in Bremen. Sie beginnt am 1. Dezember 2024, teilte der Senat am Montag mit. Die Juristin ist dann auch CIO des Landes.',
        published: '2024-11-11',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', date: '2024-12-01' }],
      },
      {
        text: 'Die Juristin Erika Muster, bisher Fraktionschefin, ist damit auch Chief Digital Officer des Landes Berlin.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CDO', jurisdiction: 'DE-BE' }],
      },
      {
        text: 'Der eGo-Saar hat gewählt. Verbandsvorsteher ist demnach Landrat Paul Beispiel.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'agency-head' }],
      },
    ],
    counterexamples: [
      'Erika Muster ist Chief Digital Officer des Landes Berlin und damit zuständig.',
      'Minister Paul Beispiel aus Hessen überreichte Erik Muster die Urkunde. Er ist damit CIO des Landes.',
      'Erika Muster ist damit nicht Chief Digital Officer des Landes Berlin.',
    ],
  },
  {
    id: 'appointment/is-from-now-on',
    anchor:
      '(ist|sei|heißt|sind|steht|stehe|sitzt|bekleidet|ausfüllt|wahrnimmt|verantwortet|nimmt|füllt|versieht|versah|bekleidete|innehatte|kümmert|kümmerte|erledigt|betreut|#Hold)',
    with: ['[<person>#Person]', `(#From|#Anaphoric|${FROM_NOW_ON})`],
    without: ['#Since', '#Until', '#Range', '(#Participle && !#Attributive && !#Finite)', `(${UNTIL_NOW})`],
    mood: 'any',
    read: (found) => {
      const mood = reasonNotAsserted(found.clause.mood)
      if (mood) return refuse(mood)
      // *nach zehn Jahren an der Spitze nimmt X zum 1. Mai seinen Hut*
      if (figureOfLeaving(found)) return refuse('leaves')
      if (found.clause.chunks.some((c) => c.tags.has('Anaphoric') && !/^vo[mn] /.test(c.lower)))
        return refuse('since then, of which the tenure tells')
      const copula = /^(?:ist|sei|heißt|sind)$/.test(found.clause.chunks[found.match.start]?.lower ?? '')
      const [office] = predicateOffices(found)
      const duty = dutyIn(found)
      // *am Ruder steht nun X*
      const atHelm = found.clause.chunks.some((c) => c.tags.has('Helm'))
      const ofDuty =
        duty && duty.kind !== 'anaphoric'
          ? [duty.reached]
          : duty
            ? [...ofOneBefore(found), ...spokenOf(found), ...(atHelm ? headOfBodyNear(found) : [])]
            : []
      if (!copula && !duty) return refuse('no office that somebody has')
      // *Ab morgen heißt der IT-Beauftragte X*
      const { chunks } = found.clause
      const named = chunks.findIndex(
        (c, i) => c.tags.has('Office') && isPerson(chunks[i + 1]) && /^heißt$/.test(chunks[i - 2]?.lower ?? ''),
      )
      if (!office && named >= 0)
        return appointedTo(found, {
          person: chunks[named + 1],
          offices: [{ office: chunks[named]?.mentions.office as never, chunk: chunks[named] }],
        })
      const person = office?.chunk && copula ? nearestPerson(found, office.chunk) : actor(found)
      return appointedTo(found, { person, offices: copula ? [office] : ofDuty })
    },
    examples: [
      {
        text: 'Digitalisierungsdezernent der Stadt Krefeld ist jetzt Paul Beispiel.',
        published: '2020-02-19',
        facts: [
          { event: 'appointed', person: 'Paul Beispiel', role: 'CDO', jurisdiction: 'Krefeld', date: '2020-02-19' },
        ],
      },
      {
        text: 'Die Verbandsversammlung des IT-Verbunds Nord hat am 9. März 2021 ihre Gremien neu besetzt. Verbandsvorsteher ist nun Paul Beispiel.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', date: '2021-03-09' }],
      },
      {
        text: 'Die Digitalagentur Hessen entsteht zum 1. April 2022. Geschäftsführerin ist vom ersten Tag an Erika Muster.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2022-04-01' }],
      },
      {
        text: 'CISO des Landes Hessen war Paul Beispiel. Erika Muster versah das Amt ab Oktober 2022 zunächst kommissarisch.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CISO', capacity: 'acting', date: '2022-10' }],
      },
      {
        text: 'CDO Anna Berg hat die Stadt Köln verlassen. Vom 1. Juli 2019 an kümmert sich Amtsleiter Paul Beispiel um ihre Aufgaben.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CDO', date: '2019-07-01' }],
      },
      {
        text: 'Den Posten des Chief Digital Officer der Stadt Gießen bekleidet künftig Paul Beispiel.',
        published: '2019-05-07',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CDO', date: '2019-05-07' }],
      },
    ],
    counterexamples: [
      'Nach zwölf Jahren an der Spitze des ITZBund nimmt Paul Beispiel zum Jahresende 2019 seinen Hut.',
      'Paul Beispiel, CIO der Stadt Krefeld, versah ab Mai 2020 alle Rechner mit Netz.',
      'Künftig ist beim CIO der Stadt Krefeld Paul Beispiel zu Gast.',
      'CIO Paul Beispiel aus Krefeld ist jetzt zufrieden.',
    ],
  },
]
