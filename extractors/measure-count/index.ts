import { z } from 'zod'
import { type Extractor, type Found, type Reading, type Refusal, type Rule, refuse } from '../rule.ts'
import { readElliptic } from './elliptic.ts'
import { readCount } from './figure.ts'

function readFigure(found: Found): Reading | Refusal {
  const chunk = found.group('figure')
  const counted = chunk?.mentions.figure?.counted
  return chunk && counted ? readCount(found, chunk, counted) : refuse('no figure')
}

const rules: readonly Rule[] = [
  {
    id: 'measure-count/figure-and-noun',
    anchor: '[<figure>#Figure]',
    mood: 'any',
    read: readFigure,
    examples: [
      {
        text: 'Der Aktionsplan Digitales umfasst 73 Maßnahmen.',
        facts: [
          { event: 'counted', count: 73, qualifier: 'exact', unit: 'measures', programme: 'Aktionsplan Digitales' },
        ],
      },
      {
        text: 'Mit 44 Maßnahmen in fünf Handlungsfeldern will das Land die Digitalstrategie umsetzen.',
        facts: [
          { count: 44, unit: 'measures', programme: 'Digitalstrategie' },
          { count: 5, unit: 'fields' },
        ],
      },
      {
        text: 'Im Jahr 2012 liefen in den Rechenzentren mehr als 150 Fachverfahren; 22 Behörden nutzten sie.',
        facts: [
          { count: 150, qualifier: 'over', unit: 'services', date: '2012' },
          { count: 22, unit: 'adopters', date: '2012' },
        ],
      },
      {
        text: 'Das Serviceportal wächst. Über das MV-Serviceportal sind derzeit 312 Verwaltungsleistungen abrufbar.',
        facts: [{ count: 312, unit: 'services', programme: 'MV-Serviceportal' }],
      },
      {
        text: 'Aus den ehemals 44 Zielen der Digitalstrategie sind 78 geworden, 14 von 18 kurzfristigen Zielen sind erreicht.',
        facts: [
          { count: 44, unit: 'fields' },
          { count: 14, unit: 'fields' },
          { count: 18, unit: 'fields' },
        ],
      },
      {
        text: 'Der Aktionsplan Digitales ist da. Er enthält zwölf Maßnahmen, die bis 2025 umgesetzt werden sollen.',
        facts: [{ count: 12, unit: 'measures', programme: 'Aktionsplan Digitales' }],
      },
    ],
    counterexamples: [
      'Bis 2030 sollen 50 Online-Dienste bereitstehen.',
      'Die Digitalstrategie umfasst 50 Seiten.',
      'Der Rat beauftragt die Verwaltung, mindestens 30 Dienstleistungen bis Ende 2020 online anzubieten.',
      'Bis 2025 will die Stadt 80 Online-Dienste freischalten.',
      'Geplant sind 50 Online-Dienste.',
      'Der Informatiker war früher IT-Leiter in zwei Großstädten.',
      'Von zwölf Städten ins Leben gerufen, zählt der digitale Verein viele Mitglieder.',
      'Für die digitale Verwaltung gibt die Stadt zwei Millionen Euro und 12 Stellen.',
      'Die Digitalstrategie ist eine Maßnahme unter vielen.',
    ],
  },
  {
    id: 'measure-count/figure-without-noun',
    anchor: '[<number>#Number]',
    mood: 'any',
    read: readElliptic,
    examples: [
      {
        text: '100 neue Online-Dienste kamen hinzu, insgesamt sind nun 650 verfügbar.',
        facts: [{ count: 650, unit: 'services' }],
      },
      {
        text: 'Der Masterplan Digitalisierung enthält 36 Einzelmaßnahmen, von denen elf schon laufen.',
        facts: [{ count: 11, unit: 'measures', programme: 'Masterplan Digitalisierung' }],
      },
      {
        text: 'Das Digitalprogramm in Zahlen. Angeschlossene Kommunen: 130',
        facts: [{ count: 130, unit: 'adopters' }],
      },
      {
        text: 'Die Kommunen machen mit, 48 von 52 beteiligen sich am Digitalprogramm „Cyberlotse“.',
        facts: [{ count: 48, unit: 'adopters' }],
      },
      {
        text: 'Von den 45 Maßnahmen der Digitalstrategie hat die Verwaltung 31 abgehakt.',
        facts: [{ count: 31, unit: 'measures', programme: 'Digitalstrategie' }],
      },
      {
        text: 'Von den acht Gemeinden haben sich sechs an das Kreisportal für digitale Dienste angeschlossen.',
        facts: [{ count: 6, unit: 'adopters', programme: 'Kreisportal' }],
      },
    ],
    counterexamples: [
      'Das Portal bietet 80 Online-Dienste, bis Jahresende sollen 120 verfügbar sein.',
      'Die Kommunen wählten die Digitalchefin mit 31 von 38 Stimmen.',
      'Im Digitalreferat arbeiten 40, verfügbar sind sie alle.',
    ],
  },
]

/** A figure for measures, services, fields or adopters. */
export const measureCount = {
  type: 'measure-count',
  datedBy: 'reference',
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
    'verwaltungen',
    'ämter',
    'rathäuser',
    'bezirk',
    'regionen',
    'leuchtt',
    'initiativ',
    'service',
    'anwendung',
    'prozess',
    'themen',
    'linien',
    'grundsätz',
    'schwerpunkt',
    'gerichte',
    'dienststellen',
    'verfügbar',
    'umgesetzt',
    'schlossen',
    'davon',
    'waren es',
    'sind es',
  ],
  rules,
  key: (slots) => `${slots.count} ${slots.unit}`,
} as const satisfies Extractor
