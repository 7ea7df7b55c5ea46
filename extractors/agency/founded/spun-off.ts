/** Parts of a house that become one of their own: *Die Technik wurde als eigener Landesbetrieb X ausgegliedert*. */

import type { Chunk } from '../../german/chunks.ts'
import { latin } from '../../german/latin.ts'
import type { Phrase } from '../../german/phrases.ts'
import { type Found, type Reading, type Refusal, type Rule, refuse } from '../../rule.ts'
import { anyNameIn, type Participant, participantsOf, phrases } from '../bodies/participants.ts'
import { nameGiven } from '../changed/given-name.ts'
import { factOf } from '../slots.ts'
import { plainPhrases } from '../voice.ts'

/** What is no body yet: *der technische Teil*, *die IT-Abteilung*, *die Informationstechnik*. */
const PART = latin.i`^(?:\p{L}+-)?(?:teil|sparte|bereich|zweig|arm|abteilung|technik|it|edv|datenverarbeitung|informationstechnik|dezernat|referat)(?:e?s)?$`

const isPart = ({ heads, preposition, owner }: Phrase): boolean =>
  !preposition && !owner && heads.some((h) => PART.test(h.lower) && !isNamed(h))

const isNamed = ({ mentions: { body } }: Chunk): boolean => body?.form === 'name' && body.standing

/** The part that the clause is about, where no body is. */
export const partOfHouse = (found: Found): Phrase | undefined => {
  const subjects = plainPhrases(found).filter((p) => !p.heads.every((h) => h.mentions.date))
  const hasBody = subjects.some((p) => participantsOf(p, found).some((b) => !b.reference && !b.unfit))
  return hasBody ? undefined : subjects.find(isPart)
}

/** The body behind *als*, or the name that the clause gives it. */
function newBody(found: Found): Participant | undefined {
  const as = phrases(found).find((p) => p.preposition === 'als' && p.heads.some((h) => h.mentions.body))
  const named = as && anyNameIn(as, found)
  return named && !named.reference && named.about.mentions.body?.form !== 'generic' ? named : nameGiven(found)
}

function readSpunOff(found: Found): Reading | Refusal {
  const { chunks } = found.clause
  if (!partOfHouse(found)) return refuse('no part of a house')
  if (!chunks.some((c) => c.mentions.date?.value)) return refuse('when is not said')
  const body = newBody(found)
  return body ? factOf('founded', body, found) : refuse('what it becomes has no name')
}

/** How a part of a house becomes a body of its own. */
export const spunOff: readonly Rule[] = [
  {
    id: 'agency/spun-off',
    anchor:
      '(ausgegliedert|herausgelöst|ausgelagert|verselbständigt|verselbstständigt|geführt|weitergeführt|fortgeführt|arbeitet|weiterarbeitet|selbständig|selbstständig|eigenständig)',
    with: ['als'],
    read: readSpunOff,
    examples: [
      {
        text: 'Die IT-Abteilung des Ministeriums wurde zum 1. Januar 2015 als Landesbetrieb IT Hessen ausgegliedert.',
        facts: [{ event: 'founded', name: 'Landesbetrieb IT Hessen', date: '2015-01-01' }],
      },
      {
        text: 'Der technische Teil des Amtes arbeitet seit Mai 2015 als eigener Landesbetrieb IT Hessen weiter.',
        facts: [{ event: 'founded', name: 'Landesbetrieb IT Hessen', date: '2015-05' }],
      },
      {
        text: 'Die Technik wird zum 1. Januar 2015 als selbständige Anstalt unter dem Namen Technische Dienste Lippe (TDL) weitergeführt, der IT-Dienstleister der Kreisverwaltung.',
        facts: [{ event: 'founded', name: 'Technische Dienste Lippe', date: '2015-01-01' }],
      },
    ],
    counterexamples: [
      'Die IT-Abteilung arbeitet seit 2015 als Dienstleister des Landesbetriebs IT Hessen.',
      'Das Landesrechenzentrum Hessen wurde 2015 als Landesbetrieb IT Hessen verselbständigt.',
      'Die IT-Abteilung soll 2015 als Landesbetrieb IT Hessen ausgegliedert werden.',
      'Der Leiter der IT-Abteilung arbeitet seit 2015 als Berater des Landesbetriebs IT Hessen.',
      'Die Technik wurde 2015 als Eigenbetrieb ausgegliedert.',
    ],
  },
]
