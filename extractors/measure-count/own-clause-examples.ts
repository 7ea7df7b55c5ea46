/** Sentences that count twice: what the one clause says of its figure does not touch the other's. */
import type { Rule } from '../rule.ts'

export const OWN_CLAUSES: Rule['examples'] = [
  {
    text: 'Die Digitalstrategie des Landes Hessen nennt 40 Projekte, die Digitalstrategie der Sparkasse zählt 12 Projekte.',
    facts: [{ count: 40, unit: 'measures' }],
  },
  {
    text: 'Das Verkehrskonzept der Stadt Celle nennt 20 Maßnahmen, die Digitalstrategie nennt 14 Maßnahmen.',
    facts: [{ count: 14, unit: 'measures' }],
  },
  {
    text: 'Über das Serviceportal der Stadt Celle lassen sich 41 Anträge online stellen, 300 Anträge sind eingegangen.',
    facts: [{ count: 41, unit: 'services' }],
  },
  {
    text: 'Der Vortrag behandelte drei Themenfelder, die Digitalstrategie der Stadt Celle hat fünf Themenfelder.',
    facts: [{ count: 5, unit: 'fields' }],
  },
  {
    text: 'Bei der Störung fielen 40 Fachverfahren aus, das Rechenzentrum der Stadt Celle betreibt 120 Fachverfahren.',
    facts: [{ count: 120, unit: 'services' }],
  },
  {
    text: 'Der Kreistag hat zwölf Projekte der Digitalstrategie beantragt, 20 Projekte der Digitalstrategie laufen.',
    facts: [{ count: 20, unit: 'measures' }],
  },
]
