/** Somebody is dismissed, relieved of an office or released from it. */

import { type Rule, refuse } from '../../rule.ts'
import { actor, undergoer } from '../../who/actor-and-undergoer.ts'
import { predicateOffices } from '../../who/office-reach.ts'
import { freePersons, isPassive, isPerson, isPrincipal } from '../../who/persons-of-clause.ts'
import { leaves } from './leaving.ts'

export const dismissals: readonly Rule[] = [
  {
    id: 'appointment/removed',
    anchor: '(#Remove && !#VerbNoun && !#Attributive)',
    with: ['[<person>#Person]'],
    read: (found) => {
      const { chunks } = found.clause
      // *Aus für X: Ministerin Y hat den Präsidenten des BSI freigestellt*: the label names whom the object means
      const colon = chunks.findIndex((c) => c.tags.has('Colon'))
      const label = chunks.slice(0, Math.max(0, colon)).filter(isPerson)
      const told = chunks.slice(colon + 1)
      const object = predicateOffices(found).find(
        ({ chunk }) => chunk && /^(?:den|die)$/.test(told[told.indexOf(chunk) - 1]?.lower ?? ''),
      )
      // *für das Projekt*, *von anderen Pflichten freigestellt*
      if (
        told.some((c) => c.verbs.some((v) => v.lemma === 'freistellen')) &&
        told.some((c) => /^(?:für|von)$/.test(c.lower))
      )
        return refuse('released for or from something, not dismissed')
      if (object && label.length === 1 && !isPassive(found))
        return leaves(found, { person: label[0], offices: [object] })
      return leaves(found, { person: undergoer(found) })
    },
    examples: [
      {
        text: 'Geschäftsführer der KISA war Paul Beispiel. Im Zuge der geplanten Reform hat der Verband Paul Beispiel im Mai 2019 abberufen.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'agency-head', date: '2019-05' }],
      },
      {
        text: 'Der Aufsichtsrat der regio iT hat die Geschäftsführung neu geordnet. Die Leitung übernimmt Paul Beispiel. Seine Vorgängerin Erika Muster wurde abberufen.',
        published: '2019-05-03',
        facts: [{ event: 'departed', person: 'Erika Muster', role: 'agency-head', organisation: 'regio iT' }],
      },
      {
        text: 'Aus für Paul Beispiel: Innenministerin Erika Muster hat den Präsidenten des BSI am 8. März 2022 freigestellt.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'agency-head', date: '2022-03-08' }],
      },
      {
        text: 'Geschasst wurde Paul Beispiel als Präsident des ITZBund im Oktober 2022.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'agency-head', date: '2022-10' }],
      },
      {
        text: 'Die Ministerin hatte CIO Paul Beispiel aus Hessen im Oktober 2022 von seinen Aufgaben entbunden.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', date: '2022-10' }],
      },
      {
        text: 'Im Oktober 2022 wurde BSI-Präsident Paul Beispiel von Ministerin Erika Muster abberufen.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'agency-head', date: '2022-10' }],
      },
    ],
    counterexamples: [
      'Zur Debatte steht der Beginn der geplanten Abberufung von KISA-Chef Paul Beispiel im Mai 2019.',
      'Paul Beispiel, Vizepräsident des BSI, vertritt den abberufenen Präsidenten.',
      'CIO Paul Beispiel aus Hessen will die Fachämter von Papier entbinden.',
      'CIO Paul Beispiel aus Hessen ist von allen anderen Pflichten freigestellt.',
    ],
  },
  {
    id: 'appointment/paper-of-leaving',
    anchor:
      '(entlassungsurkunde|entlassungsurkunden|entlassurkunde|ruhestandsurkunde|ruhestandsurkunden|pensionsurkunde)',
    with: [
      '[<person>#Person]',
      '(#Get|überreichte|überreicht|ausgehändigt|händigte|übergab|übergeben|entgegengenommen|entgegennahm|entgegen|nahm)',
    ],
    without: ['#Plan'],
    read: (found) => {
      const { chunks } = found.clause
      const isGiven = chunks.some((c) =>
        /^(?:überreicht\p{L}*|ausgehändigt|händigte|übergab|übergeben)$/u.test(c.lower),
      )
      const free = freePersons(found)
      // *Der Ministerpräsident überreichte ihr die Urkunde*: the dative
      const to = chunks.find((c) => isPerson(c) && /^(?:ih[mr]|de[mr] \S.*)$/.test(c.text))
      const gives = isGiven && !isPassive(found) && !to && free.length < 2
      if (gives) return refuse('who hands it over')
      return leaves(found, { person: isGiven ? (to ?? free.find((p) => !isPrincipal(found, p))) : actor(found) })
    },
    examples: [
      {
        text: 'Erika Muster war Digitalministerin in Hessen. Am 12. Mai 2020 hat sie ihre Entlassungsurkunde erhalten.',
        facts: [{ event: 'departed', person: 'Erika Muster', role: 'minister', date: '2020-05-12' }],
      },
      {
        text: 'Aus den Händen des Oberbürgermeisters nahm CIO Paul Beispiel aus Gera am 12. Mai 2020 die Ruhestandsurkunde entgegen.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', date: '2020-05-12' }],
      },
    ],
    counterexamples: [
      'Digitalminister Paul Beispiel aus Hessen überreichte am 12. Mai 2020 drei Entlassungsurkunden.',
      'Die Entlassungsurkunde hat Digitalministerin Erika Muster aus Hessen nicht erhalten.',
    ],
  },
]
