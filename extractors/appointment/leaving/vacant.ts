/** A post is said to be vacant, and since, after or because of what: *Frei ist die Stelle, weil X nach Wien gewechselt ist*. */

import { latin } from '../../german/latin.ts'
import { reasonNotAsserted } from '../../german/modality.ts'
import { type Found, type Reading, type Refusal, type Rule, refuse } from '../../rule.ts'
import { undergoer } from '../../who/actor-and-undergoer.ts'
import { dutyIn } from '../../who/duty.ts'
import { TOP } from '../../who/head-words.ts'
import { officesAtStake } from '../../who/office-at-stake.ts'
import { knownOffices, predicateOffices, type Reached, spokenOf } from '../../who/office-reach.ts'
import { freePersons, nameOf } from '../../who/persons-of-clause.ts'
import { on } from '../slots.ts'
import { leaves } from './leaving.ts'

const VACANT = latin`(?<!\p{L})(?:[Ff]rei|[Vv]akant|[Uu]nbesetzt|[Vv]erwaist|[Ll]eer|nicht (?:mehr |neu )?besetzt|keine?n? [^.,;:]{2,60} mehr|ohne [^.,;:]{2,40})(?!\p{L})`
const STANDS = latin`(?<!\p{L})(?:ist|sei|war|steht|stand|bleibt|blieb|hat|hatte|geworden|gewesen)(?!\p{L})`
const WHY = /^(?:seit|seitdem|nachdem|weil|da)$/

/** What somebody does who is then no longer there; who did something else is not said to have gone. */
const GONE =
  /^(?:gehen|wechseln|verlassen|ausscheiden|scheiden|kündigen|aufhören|abtreten|zurücktreten|sterben|versterben|ziehen|fortziehen|wegziehen|annehmen|antreten|übernehmen|kehren|anheuern|abwandern|folgen|weiterziehen|arbeiten|pensionieren|verabschieden|abberufen|entlassen|freistellen|suspendieren|beurlauben|abwerben|werden|leiten|führen|aufgeben|abgeben|niederlegen|räumen|zurückkehren|umziehen|auswandern)$/

/** Whether a clause says of a post that nobody has it. */
function isVacant({ sentence }: Found, { chunks }: Found['clause']): boolean {
  const text = sentence.text.slice(chunks[0]?.start, chunks.at(-1)?.end)
  const isPost = chunks.some((c) => c.tags.has('Post') || c.tags.has('Office') || TOP.test(c.lower))
  return isPost && VACANT.test(text) && STANDS.test(text)
}

function leftVacant(found: Found): readonly Reading[] | Refusal {
  const { clause, sentence } = found
  const others = sentence.clauses.filter((c) => c !== clause && c.kind === 'main')
  const first = clause.chunks[0]
  if (!WHY.test(clause.conjunction ?? '') && !/^seitdem$/.test(first?.lower ?? '')) return refuse('no cause')
  const main = others.find((c) => isVacant(found, c))
  if (!main) return refuse('nothing is vacant')
  const mood = reasonNotAsserted(clause.mood)
  if (mood) return refuse(mood)
  if (!clause.chunks.some((c) => c.tags.has('Leaving') || c.verbs.some((v) => GONE.test(v.lemma))))
    return refuse('nobody has gone')
  const free = freePersons(found)
  const person = free.length > 1 ? undergoer(found) : free[0]
  // *weil X und Y gehen mussten*, but not *seit X dem Y folgte*
  if (new Set(clause.chunks.flatMap((c) => nameOf(c) ?? [])).size > 1 && !person) return refuse('one of several')
  // *hat seit Februar keinen CIO mehr, seitdem die Ministerin X verabschiedet hat*
  const since = clause.chunks.some((c) => c.mentions.date?.value)
    ? undefined
    : main.chunks.find((c) => c.tags.has('Since'))
  return leaves(found, {
    person,
    offices: vacantOffices({ ...found, clause: main }, found, person),
    ...(since ? { more: on(since) } : {}),
  })
}

/** The post that the main clause names, else the one that is at stake. */
function vacantOffices(main: Found, found: Found, person: Parameters<typeof knownOffices>[1]): Reached[] {
  const duty = dutyIn(main)
  return [
    ...(duty && duty.kind !== 'anaphoric' ? [duty.reached] : []),
    ...predicateOffices(main),
    ...officesAtStake(found),
    ...knownOffices(found, person),
    ...spokenOf(found),
  ]
}

export const vacancies: readonly Rule[] = [
  {
    id: 'appointment/left-vacant',
    anchor: '[<person>#Person]',
    with: ['#Finite'],
    mood: 'any',
    read: leftVacant,
    examples: [
      {
        text: 'Vakant ist der Posten des CDO der Stadt Köln, seit Paul Beispiel Ende Mai 2019 nach Bonn gegangen ist.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CDO', jurisdiction: 'Köln', date: '2019-05' }],
      },
      {
        text: 'Der Chefsessel des ITZBund steht leer, nachdem Erika Muster im Mai 2019 ein anderes Amt angetreten hat.',
        facts: [{ event: 'departed', person: 'Erika Muster', role: 'agency-head', date: '2019-05' }],
      },
      {
        text: 'Seit Erika Muster im Mai 2019 nach Wien wechselte, hat die Stadt Köln keine CIO mehr.',
        facts: [{ event: 'departed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'Köln', date: '2019-05' }],
      },
      {
        text: 'Die Stadt Köln sucht einen CIO. Unbesetzt ist die Stelle, weil Paul Beispiel Ende Mai 2019 den Bund übernommen hat.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', date: '2019-05' }],
      },
    ],
    counterexamples: [
      'Unbesetzt ist die Stelle des CIO der Stadt Köln, weil Erika Muster das Geld gestrichen hat.',
      'Die Stelle des CIO der Stadt Köln ist frei, seit Erika Muster sie ausgeschrieben hat.',
      'Frei ist der Zugang zum CIO der Stadt Köln, wenn Erika Muster nach Wien wechselt.',
      'Die Stelle des CIO der Stadt Köln bleibt frei, weil Erika Muster nicht nach Köln gehen will.',
    ],
  },
  {
    id: 'appointment/vacant-since-leaving',
    anchor: '(#Leaving|wechsel|umzug|wegzug|tod|todes) (von|des|der) #Office? [<person>#Person]',
    mood: 'any',
    read: (found) => {
      const { planned, question, conditional } = found.clause.mood
      const before = found.clause.chunks.slice(Math.max(0, found.match.start - 3), found.match.start)
      const isWhy = before.some((c) => /^(?:seit|nach|wegen|durch|infolge)$/.test(c.lower))
      if (planned || question || conditional || !isWhy || !isVacant(found, found.clause))
        return refuse('nothing is vacant')
      const person = found.group('person')
      return leaves(found, { person, offices: vacantOffices(found, found, person) })
    },
    examples: [
      {
        text: 'Seit dem Wechsel von Paul Beispiel zur Bahn im Mai 2019 hat die Stadt Köln keinen CDO mehr.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CDO', jurisdiction: 'Köln', date: '2019-05' }],
      },
    ],
    counterexamples: [
      'Nach dem Wechsel von Paul Beispiel zur Bahn im Mai 2019 bleibt der Posten des CDO der Stadt Köln besetzt.',
    ],
  },
]
