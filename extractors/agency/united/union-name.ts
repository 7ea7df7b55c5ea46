/** Bodies that became one, by a line of its own that names the new one: *Name des neuen Verbands: C*. */

import { findBodies, namesDigital } from '../../german/bodies.ts'
import { type Found, type Reading, type Refusal, type Rule, refuse } from '../../rule.ts'
import { ofReference } from '../bodies/references.ts'
import { unionCalled } from '../changed/called.ts'
import { nameSaidIn } from '../founded/named-behind.ts'
import { anchorOf } from '../voice.ts'
import { isAfterUnion } from './both.ts'

/** *Die Fusion wurde zum 1. Januar vollzogen. Der Name: C*, *Name des neuen Verbands: C*, *Der gemeinsame Name lautet C*. */
function readUnionName(found: Found): Reading | Refusal {
  if (found.clause !== found.sentence.clauses[0] || !isAfterUnion(found)) return refuse('the name of something else')
  const name = nameSaidIn(found.sentence.text)
  if (!name || !(namesDigital(name) || findBodies(name)[0]?.digital)) return refuse('the name is not said')
  const known = found.document.bodyNamed(name)
  const body = { ...known, name, kind: known?.kind ?? ('it-provider' as const), digital: true }
  return unionCalled(ofReference(body, anchorOf(found)), found)
}

/** Bodies that became one, by the name that a line of its own gives the new one. */
export const unionName: readonly Rule[] = [
  {
    id: 'agency/name-of-union',
    anchor: '(name|bezeichnung)',
    read: readUnionName,
    examples: [
      {
        text: 'Die Kreise Celle und Uelzen in Niedersachsen legen ihre Rechenzentren zusammen. Vollzogen wurde die Fusion zum 1. Januar 2011.\nDer Name: Heide-IT. Der Zweckverband sitzt in Celle.',
        facts: [{ event: 'merged', name: 'Heide-IT', date: '2011-01-01' }],
      },
      {
        text: 'Zwei IT-Zweckverbände in Sachsen haben sich am 1. Juli 2011 zusammengeschlossen.\nName des neuen Verbands: Kommunale IT Elbe.',
        facts: [{ event: 'merged', name: 'Kommunale IT Elbe', jurisdiction: 'DE-SN', date: '2011-07-01' }],
      },
      {
        text: 'Zum 1. Januar 2011 fusionierten in Hessen zwei Rechenzentren. Der gemeinsame Name lautet ekom21.',
        facts: [{ event: 'merged', name: 'ekom21', date: '2011-01-01' }],
      },
    ],
    counterexamples: [
      'Zwei Rechenzentren in Hessen wollen 2011 fusionieren. Der Name: Hessen-IT.',
      'Zwei Rechenzentren in Hessen haben 2011 fusioniert. Der Name der Leiterin: Anna Muster.',
      'Die Datenzentrale Nord hat ein neues Portal. Der Name: Digitales Rathaus.',
    ],
  },
]
