import { z } from 'zod'
import type { Chunk } from './german/chunks.ts'
import { type Extractor, type Found, type Reading, type Refusal, type Rule, refuse } from './rule.ts'

/** The plan of a clause: named there, or the one that a bare *die Strategie* means. */
function planOf(found: Found): { title: string; chunk: Chunk; horizon?: string } | undefined {
  const plans = found.groups('plan')
  const chunk = plans.find((c) => !c.mentions.plan?.generic) ?? plans[0]
  const plan = chunk?.mentions.plan
  if (!chunk || !plan) return undefined
  const title = plan.generic ? found.document.planNear(found.sentence.offset + chunk.start) : plan.title
  return title ? { title, chunk, ...(plan.horizon ? { horizon: plan.horizon } : {}) } : undefined
}

/** Who decides: a government, council or parliament of the clause, else the person who presents. */
function adopterOf(found: Found, event: string): string | undefined {
  const bodies = found.clause.chunks.filter(
    (c) => c.tags.has('Government') || c.tags.has('Council') || c.tags.has('Ministry'),
  )
  if (bodies[0]) return bodies[0].mentions.body?.name
  const person = found.clause.chunks.find((c) => c.tags.has('Person'))
  return event === 'presented' ? person?.mentions.person?.name : undefined
}

function readPlan(event: 'adopted' | 'updated' | 'presented') {
  return (found: Found): Reading | Refusal => {
    const plan = planOf(found)
    if (!plan) return refuse('no named plan')
    const own = plan.chunk.mentions.plan
    if (own && !own.generic && !own.digital) return refuse(`no digital subject: «${plan.title}»`)
    const until = found.clause.chunks.find((c) => c.tags.has('Until'))?.mentions.date?.value?.slice(0, 4)
    const adopter = adopterOf(found, event)
    const horizon = plan.horizon ?? until
    return {
      about: plan.chunk,
      slots: { event, title: plan.title, ...(adopter ? { adopter } : {}), ...(horizon ? { horizon } : {}) },
    }
  }
}

const rules: readonly Rule[] = [
  {
    id: 'strategy/adopted',
    anchor: '#Adopt',
    with: ['[<plan>#Plan]'],
    without: ['#Updating', '(wer|man)'],
    read: readPlan('adopted'),
    examples: [
      {
        text: 'Das Kabinett hat am 4. Mai 2020 in Wiesbaden die hessische Digitalstrategie beschlossen.',
        facts: [
          {
            event: 'adopted',
            title: 'Digitalstrategie',
            adopter: 'Kabinett',
            jurisdiction: 'DE-HE',
            date: '2020-05-04',
          },
        ],
      },
    ],
    counterexamples: [
      'Das Kabinett soll im Mai die Digitalstrategie für Hessen beschließen.',
      'Das Kabinett hat die Digitalstrategie nicht beschlossen.',
    ],
  },
  {
    id: 'strategy/updated',
    anchor: '(#Update|#Updating)',
    with: ['[<plan>#Plan]'],
    read: readPlan('updated'),
    examples: [
      {
        text: 'Der Stadtrat von München hat im März 2021 die Fortschreibung der Digitalisierungsstrategie beschlossen.',
        facts: [{ event: 'updated', title: 'Digitalisierungsstrategie', jurisdiction: 'München', date: '2021-03' }],
      },
    ],
    counterexamples: ['Die Digitalstrategie soll bis Jahresende fortgeschrieben werden.'],
  },
  {
    id: 'strategy/presented',
    anchor: '#Present',
    with: ['[<plan>#Plan]'],
    read: readPlan('presented'),
    examples: [
      {
        text: 'Hamburg hat am 22. Januar 2025 seine neue Digitalstrategie präsentiert.',
        facts: [{ event: 'presented', title: 'Digitalstrategie', jurisdiction: 'DE-HH', date: '2025-01-22' }],
      },
    ],
    counterexamples: ['Hamburg will seine neue Digitalstrategie im Herbst vorstellen.'],
  },
]

/** A named plan of a public body is adopted, renewed or presented. */
export const strategy = {
  type: 'strategy',
  schema: z.object({
    event: z.enum(['adopted', 'updated', 'presented']),
    title: z.string().min(1),
    adopter: z.string().min(1).optional(),
    horizon: z
      .string()
      .regex(/^\d{4}$/)
      .nullish(),
  }),
  verbs: {
    Adopt: ['verabschieden', 'beschließen', 'billigen', 'unterzeichnen', 'absegnen', 'annehmen', 'geben'],
    Update: ['fortschreiben', 'aktualisieren', 'erneuern'],
    Present: ['vorstellen', 'präsentieren', 'veröffentlichen', 'vorlegen', 'herausgeben'],
  },
  words: { Updating: /^(?:fortschreibung(?:en)?|neuauflage|aktualisierung)$/u },
  triggers: [
    'strategie',
    'masterplan',
    'agenda',
    'aktionsplan',
    'programm',
    'konzept',
    'leitlinie',
    'roadmap',
    'pakt',
    'leitbild',
    'fahrplan',
    'charta',
    '[„»"]',
  ],
  rules,
  key: (slots) => String(slots.title).toLowerCase(),
} as const satisfies Extractor
