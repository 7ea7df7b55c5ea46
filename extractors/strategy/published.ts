/** Plans that anybody can read since a day. */

import type { Chunk } from '../german/chunks.ts'
import { NOW, oneOf } from '../german/time-words.ts'
import { type Found, type Reading, type Refusal, type Rule, refuse } from '../rule.ts'
import { stillOpen } from './forms.ts'
import { readPlans } from './reading.ts'

const isNewly = oneOf(NOW, 'sofort|soeben|neu|endlich|kürzlich|gestern|heute')
const isAtLast = oneOf(NOW, 'endlich')
/** For whom it lies there, or as what: not yet for everybody. */
const INTERNAL =
  /^(?:entwurf|beratung|beschlussfassung|entscheidung|abstimmung|prüfung|genehmigung|abgestimmt|entwurfsfassung|vorlage)$/

const isNew = (c: Chunk) => isNewly(c.lower) || (c.mentions.date?.value !== undefined && c.mentions.date.value !== null)

/** *Dieses Interview ist erschienen*: words that point back may mean anything. */
const isNamed = ({ mentions, lower }: Chunk) =>
  mentions.plan !== undefined || /^(?:fortschreibung|(?:neu)?auflage|neufassung)$/.test(lower)

/** *liegt seit Dienstag vor*, *ist im Mai erschienen*, *kann ab sofort heruntergeladen werden*: the plan is there for all to read. */
function readPublished(found: Found): readonly Reading[] | Refusal {
  const { chunks } = found.clause
  if (!chunks.some(isNew)) return refuse('since when it is there is not said')
  const internal = chunks.find((c) => INTERNAL.test(c.lower))
  if (internal) return refuse(`not for all: «${internal.text}»`)
  if (chunks.some((c, i) => c.lower === 'als' || (c.lower === 'dem' && chunks[i + 1]?.tags.has('Government'))))
    return refuse('said of something else')
  const anchor = chunks[found.match.start]
  const lies = anchor?.verbs.some((v) => v.lemma === 'vorliegen') ?? false
  if (lies && !chunks.some((c) => c.tags.has('Since') || isAtLast(c.lower)))
    return refuse('since when it is there is not said')
  return readPlans(found, { event: 'presented', among: ({ chunk }) => isNamed(chunk) })
}

/** *machte sie öffentlich*, *gab sie bekannt*, *stellte sie ins Netz*: somebody lets all read the plan. */
function readMadePublic(found: Found): readonly Reading[] | Refusal {
  const { chunks } = found.clause
  const [word] = chunks.slice(found.match.start)
  const verbs = word?.lower === 'bekannt' ? /^(?:geben|machen)$/ : word?.lower === 'netz' ? /^stellen$/ : /^machen$/
  const act = chunks.find((c) => c.verbs.some((v) => verbs.test(v.lemma)))
  if (!act) return refuse('nothing is made public')
  const open = stillOpen(act, chunks)
  return open ? refuse(open) : readPlans(found, { event: 'presented', among: ({ chunk }) => isNamed(chunk) })
}

export const published: readonly Rule[] = [
  {
    id: 'strategy/published',
    anchor: '(#Appear|abrufbar|nachzulesen|nachlesbar|heruntergeladen|einsehbar|download)',
    without: ['(#Appear && #VerbNoun)', '(entwurf|bericht|evaluation)'],
    read: readPublished,
    examples: [
      {
        text: 'Die Digitalstrategie der Stadt Celle ist ab sofort auf der Website abrufbar.',
        published: '2021-05-04',
        facts: [{ event: 'presented', title: 'Digitalstrategie', date: '2021-05-04' }],
      },
      {
        text: 'Im März 2019 erschien der Masterplan Digitalisierung des Landes Niedersachsen.',
        facts: [{ event: 'presented', title: 'Masterplan Digitalisierung', date: '2019-03' }],
      },
      {
        text: 'Seit dem 9. Februar 2023 liegt die Digitale Agenda der Stadt Celle vor.',
        facts: [{ event: 'presented', title: 'Digitale Agenda', date: '2023-02-09' }],
      },
    ],
    counterexamples: [
      'Die Digitalstrategie der Stadt Celle ist auf der Website abrufbar.',
      'Die Digitalstrategie der Stadt Celle erscheint sinnvoll.',
      'Die Stadt Celle hat eine Digitalstrategie. Dieses Interview ist im Mai 2021 erschienen.',
      'Die Digitalstrategie liegt dem Rat der Stadt Celle nun zur Beschlussfassung vor.',
      'Ein Bericht zur Digitalstrategie der Stadt Celle ist im Mai 2021 erschienen.',
      'Die Unterlagen zur Digitalstrategie der Stadt Celle sind ab sofort abrufbar.',
    ],
  },
  {
    id: 'strategy/made-public',
    anchor: '(bekannt|öffentlich|zugänglich|netz)',
    with: ['#NamedPlan'],
    without: ['(entwurf|bericht|evaluation|ergebnis|ergebnisse)'],
    read: readMadePublic,
    examples: [
      {
        text: 'Die Ministerin hat am 3. Mai 2021 die Digitalstrategie des Landes Hessen öffentlich gemacht.',
        facts: [{ event: 'presented', title: 'Digitalstrategie', jurisdiction: 'DE-HE', date: '2021-05-03' }],
      },
      {
        text: 'Am 3. Mai 2021 stellte die Stadt Celle ihre Digitalstrategie ins Netz.',
        facts: [{ event: 'presented', title: 'Digitalstrategie', jurisdiction: 'Celle', date: '2021-05-03' }],
      },
    ],
    counterexamples: [
      'Die Stadt Celle ist für ihre Digitalstrategie bekannt.',
      'Wie die Stadt Celle bekannt gab, fehlt ihr noch immer eine Digitalstrategie.',
      'Mit der Digitalstrategie der Stadt Celle werden Daten öffentlich gemacht.',
    ],
  },
]
