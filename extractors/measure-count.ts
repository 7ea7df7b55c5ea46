import { z } from 'zod'
import { type Extractor, type Found, type Reading, type Refusal, type Rule, refuse } from './rule.ts'

function readFigure(found: Found): Reading | Refusal {
  const chunk = found.group('figure')
  const figure = chunk?.mentions.figure
  if (!chunk || !figure) return refuse('no figure')
  if (figure.number.isArticle || figure.number.value === null) return refuse('an article or no whole number')
  const named = found.clause.chunks.find((c) => c.mentions.plan)
  const programme = named?.mentions.plan?.generic
    ? found.document.planNear(found.sentence.offset + named.start)
    : named?.mentions.plan?.title
  return {
    about: chunk,
    slots: {
      event: 'counted',
      count: figure.number.value,
      qualifier: figure.number.qualifier,
      unit: figure.counted.unit,
      unitLabel: figure.counted.unitLabel,
      ...(programme ? { programme } : {}),
    },
  }
}

const rules: readonly Rule[] = [
  {
    id: 'measure-count/figure-and-noun',
    anchor: '[<figure>#Figure]',
    read: readFigure,
    examples: [
      {
        text: 'Der Aktionsplan Digitales umfasst 73 Maßnahmen.',
        facts: [{ event: 'counted', count: 73, qualifier: 'exact', unit: 'measures' }],
      },
    ],
    counterexamples: ['Bis 2030 sollen 50 Online-Dienste bereitstehen.', 'Die Digitalstrategie umfasst 50 Seiten.'],
  },
]

/** A figure for measures, services, fields or adopters. */
export const measureCount = {
  type: 'measure-count',
  schema: z.object({
    event: z.literal('counted'),
    count: z.int().nonnegative(),
    qualifier: z.enum(['exact', 'over', 'about', 'up-to', 'under']),
    unit: z.enum(['measures', 'services', 'fields', 'adopters']),
    unitLabel: z.string().min(1).optional(),
    programme: z.string().min(1).optional(),
  }),
  verbs: {},
  triggers: [
    'ma(?:ß|ss)nahme',
    'projekt',
    'vorhaben',
    'schritt',
    'leistung',
    'dienst',
    'verfahren',
    'antr[aä]g',
    'formular',
    'feld',
    'ziel',
    'leitlinie',
    'säule',
    'kommune',
    'städte',
    'gemeinden',
    'kreise',
    'behörde',
    'länder',
    'prinzip',
    'bereich',
    'angebot',
    'punkte',
  ],
  rules,
  key: (slots) => `${slots.count} ${slots.unit}`,
} as const satisfies Extractor
