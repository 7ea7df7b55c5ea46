/** A leaving that a noun or an attribute tells in passing: *der scheidende CIO*, *nach dem Rücktritt von X*. */

import type { Chunk } from '../../german/chunks.ts'
import { type Rule, refuse } from '../../rule.ts'
import { statedDate } from '../../when/dating.ts'
import { actor } from '../../who/actor-and-undergoer.ts'
import { dutyIn } from '../../who/duty.ts'
import { headOf } from '../../who/headship.ts'
import { knownOffices, ownOffices, predicateOffices } from '../../who/office-reach.ts'
import { freePersons } from '../../who/persons-of-clause.ts'
import { holderOf } from '../../who/title-holder.ts'
import { leaves } from './leaving.ts'
import { RETIREMENT } from './retiring.ts'

/** *Der Weggang von X wird nur vermutet* */
const SUPPOSED =
  /^(?:vermutet|vermutete|befürchtet|erwartet|erwartete|rechnet|rechnete|rechnen|gemunkelt|spekuliert|dementiert|dementierte|ausgeschlossen|möglichen?|drohenden?|angeblichen?|gerüchte)$/

/** Nothing that the article before could belong to. */
const isOpen = (c: Chunk | undefined): boolean =>
  c?.mentions.date !== undefined || /^(?:aus|auf|nach|vor|mit|in|am|im|zum|zur|wegen)$/.test(c?.lower ?? '')

export const leavingsInPassing: readonly Rule[] = [
  {
    id: 'appointment/about-to-leave',
    anchor: '[<office>#FormerOffice]',
    with: ['[<person>#Person]'],
    mood: 'any',
    read: (found) => {
      const office = found.group('office') as Chunk
      if (!/^(?:aus)?scheidende|^abtretende/iu.test(office.text)) return refuse('was it before')
      const person = holderOf(found.clause.chunks, found.clause.chunks.indexOf(office))
      // *der zum Monatsende auf eigenen Wunsch aus dem Amt scheidende Minister*
      const { chunks } = found.clause
      const at = chunks.indexOf(office)
      const article = chunks.findLastIndex(
        (c, i) => i < at && /^(?:de[rmns]|die)$/.test(c.lower) && isOpen(chunks[i + 1]),
      )
      const enclosed = article >= 0 ? chunks.slice(article, at) : []
      const { date } =
        (enclosed.some((c) => c.tags.has('Finite')) ? [] : enclosed).find((c) => c.mentions.date)?.mentions ?? {}
      return leaves(found, {
        person,
        offices: ownOffices(found, person),
        ...(date?.value ? { more: { date: statedDate(date.value) } } : {}),
      })
    },
    examples: [
      {
        text: 'Der zum Monatsende auf eigenen Wunsch aus dem Amt scheidende CIO der Stadt Köln, Paul Beispiel, sprach am Mittwoch.',
        published: '2020-05-15',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', date: '2020-05' }],
      },
      {
        text: 'Für den zum Mai 2019 ausscheidenden CIO der Stadt Köln, Paul Beispiel, gibt es schon Ersatz.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'Köln', date: '2019-05' }],
      },
      {
        text: 'Die Versammlung dankte der scheidenden Verbandsvorsteherin des KDN, Bürgermeisterin Erika Muster.',
        published: '2019-05-07',
        facts: [{ event: 'departed', person: 'Erika Muster', role: 'agency-head', date: '2019-05-07' }],
      },
    ],
    counterexamples: [
      'Im Mai 2019 früherer CIO der Stadt Köln: Paul Beispiel',
      'Der scheidende Landrat Paul Beispiel dankte Erika Muster, der Vorsteherin des KDN.',
      'Die scheidende Landesregierung dankte dem CIO des Landes Hessen, Paul Beispiel.',
    ],
  },
  {
    id: 'appointment/own-leaving',
    anchor: '(ihren|seinen|ihre|seine|ihr|sein) #Leaving als .{0,2} [<office>#Office]',
    with: ['[<person>#Person]'],
    read: (found) =>
      leaves(found, {
        person: actor(found),
        offices: [{ office: found.group('office')?.mentions.office as never, chunk: found.group('office') }],
      }),
    examples: [
      {
        text: '„Die Zeit war reif“, begründet Erika Muster ihren Rückzug als CIO der Stadt Köln zum 1. Mai 2019.',
        facts: [{ event: 'departed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'Köln', date: '2019-05-01' }],
      },
      {
        text: '„Die Zeit war reif“, schreibt Paul Beispiel im Brief, in dem er seinen Rücktritt als CIO der Stadt Köln zum 1. Mai 2019 erklärte.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', date: '2019-05-01' }],
      },
    ],
    counterexamples: ['Erika Muster schließt ihren Rückzug als CIO der Stadt Köln nicht aus.'],
  },
  {
    id: 'appointment/moved-as-noun',
    anchor: '(wechsel|weggang|wegzug|umzug) von #Office? [<person>#Person] (ins|in|zum|zur|zu|nach)',
    mood: 'any',
    read: (found) => {
      const { planned, question, conditional, negated } = found.clause.mood
      if (planned || question || conditional || negated) return refuse('planned, asked or supposed')
      const person = found.group('person')
      // *der Wechsel von X in das Amt des Direktors*: comes
      const goal = found.clause.chunks.slice(found.match.end, found.match.end + 3)
      if (goal.some((c) => c.tags.has('Post') || /^(?:spitze|leitung|vorstand|führung)$/.test(c.lower)))
        return refuse('moves to an office')
      const vacant = found.clause.chunks.some((c) => /^(?:vakant|frei|unbesetzt|verwaist)$/.test(c.lower))
      const duty = vacant ? dutyIn(found) : undefined
      return leaves(found, {
        person,
        offices: [
          ...ownOffices(found, person),
          ...knownOffices(found, person),
          ...(duty && duty.kind !== 'anaphoric' ? [duty.reached] : []),
        ],
        more: { background: true },
      })
    },
    examples: [
      {
        text: 'Nach dem Wechsel von Erika Muster ins Innenministerium ist der Posten des CIO von Hessen seit Mai 2019 vakant.',
        facts: [{ event: 'departed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'DE-HE' }],
      },
    ],
    counterexamples: ['Der Wechsel von CIO Paul Beispiel aus Köln in die Wirtschaft steht nicht an.'],
  },
  {
    id: 'appointment/leaving-as-noun',
    anchor: '[<leaving>#Leaving] (von|des|der|ihres|ihrer|seines|seiner|unseres|unserer) .{0,4} [<person>#Person]',
    mood: 'any',
    read: (found) => {
      const { planned, question, conditional } = found.clause.mood
      if (planned || question || conditional) return refuse('planned, asked or supposed')
      if (RETIREMENT.test(found.group('leaving')?.lower ?? '')) return refuse('no leaving')
      if (found.clause.chunks.some((c) => SUPPOSED.test(c.lower))) return refuse('only supposed')
      const person = found.group('person') as Chunk
      const { chunks } = found.clause
      const duty = dutyIn(found)
      const fromOffice = /^(?:aus|vom|von)$/.test(chunks[chunks.indexOf(person) + 1]?.lower ?? '')
      const as = chunks[chunks.indexOf(person) + 1]?.lower === 'als' ? chunks[chunks.indexOf(person) + 2] : undefined
      return leaves(found, {
        person,
        offices: [
          ...(as?.mentions.office ? [{ office: as.mentions.office, chunk: as }] : []),
          ...ownOffices(found, person),
          ...knownOffices(found, person),
          // *Nach dem Rücktritt von X ist Y Direktorin*
          ...(freePersons(found).length > 0 ? predicateOffices(found) : []),
          // *Abschied von X, Nachfolger auf dem Direktorenposten wird Y*
          // *Abschied von X aus dem Amt des CIO*
          ...(duty && duty.kind !== 'anaphoric' && (fromOffice || chunks.some((c) => c.tags.has('Successor')))
            ? [duty.reached]
            : []),
          ...chunks.filter((c) => c.tags.has('Agency') && ownOffices(found, person).length > 0).map(headOf),
        ],
        more: { background: true },
      })
    },
    examples: [
      {
        text: 'Nach dem Weggang von CIO Paul Beispiel, der seinem Chef Erik Muster ins Finanzministerium folgt, übernimmt Erika Muster in Hessen dessen Posten.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', successor: 'Erika Muster' }],
      },
      {
        text: 'Mit dem Abschied von Paul Beispiel aus dem Amt des CIO der Stadt Köln am 30. April 2019 endet eine Zeit.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', date: '2019-04-30' }],
      },
      {
        text: 'Grund ist der Weggang ihres CDO Paul Beispiel im Mai 2019, teilt die Stadt Köln mit.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CDO', date: '2019-05' }],
      },
      {
        text: 'Nach dem Rücktritt von CIO Paul Beispiel im Mai 2019 ordnet Hessen seine IT neu.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', date: '2019-05' }],
      },
      {
        text: 'Nach dem Abgang von Paul Beispiel als CIO von Hessen im Mai 2019 ist Erika Muster aufgerückt.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', date: '2019-05' }],
      },
    ],
    counterexamples: [
      'Die Opposition fordert den Rücktritt von CIO Paul Beispiel aus Hessen.',
      'Der Weggang von CIO Paul Beispiel aus Hessen wird im Haus nur vermutet.',
    ],
  },
]
