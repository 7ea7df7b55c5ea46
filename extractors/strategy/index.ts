import { z } from 'zod'
import type { Extractor } from '../rule.ts'
import { ADOPTING_VERBS, adopted } from './adopted.ts'
import { assented } from './assented.ts'
import { decisionTold } from './decision-told.ts'
import { followed } from './followed.ts'
import { hasSince } from './has-since.ts'
import { PRESENTING_VERBS, presented } from './presented.ts'
import { published } from './published.ts'
import { fullerTitle, samePlan, settlePlans } from './same-plan.ts'
import { signed } from './signed.ts'
import { UPDATING_VERBS, updated } from './updated.ts'

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
  verbs: { ...ADOPTING_VERBS, ...UPDATING_VERBS, ...PRESENTING_VERBS },
  words: {
    Decision:
      /^(?:rats|stadtrats|stadtverordneten|stadtvertretungs|kreistags|gemeinderats|kabinetts?|regierungs|landtags|senats|magistrats|ministerrats|bezirksverordneten|verwaltungsrats|grundsatz)beschluss(?:es)?$/u,
    Updating:
      /^(?:fortschreibung|neuauflage|aktualisierung|neufassung|überarbeitung|(?:weiter|fort)entwicklung|novellierung)$/u,
    Organ:
      /^(?:stadtverordneten?|rate?s|magistrats?|ratsmitglieder|stadträt(?:e|en|innen)|kreistagsmitglieder|abgeordneten?|(?:haupt|kreis|finanz|digital|verwaltungs|stadtentwicklungs|verbands|rats)ausschuss(?:es)?|verbandsversammlung|regierungschefs?|ministerpräsidentenkonferenz|stadtspitze|stadtvertretung|planungsrat(?:s|es)?|gemeindevertretung|stadtvorstand|verwaltungsvorstand|kabinettsausschuss)$/u,
  },
  triggers: [
    'strategie',
    '(?:master|digital|it-|digitalisierungs|modernisierungs|zukunfts|maßnahmen|umsetzungs|rahmen|stufen|gesamt|entwicklungs)plan',
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
    'fortgeschrieben|fortschreibung',
    'verabschied',
    'unterzeichn|unterschr|zugestimmt|zustimm|vorgestellt|vorgelegt|präsentiert|veröffentlicht|(?<!\\p{L})licht(?!\\p{L})|billigt|(?<!\\p{L})nahm(?:en)?(?!\\p{L})|segen(?!\\p{L})',
    'beschl[oö]ss',
    'beschließt',
    'gebilligt',
    'fassung',
    'angenommen',
    'durchge|abgesegnet|abgenickt|besiegelt',
    'durch den rat|durch das kabinett',
    'trockenen tüchern|dach und fach|beschlossene sache',
    'neu aufgelegt|auflage',
    'übergab|übergeben|überreicht',
    'folgte|gefolgt',
    'beschluss (?:erging|fiel|erfolgte|war)|(?:entscheidung|abstimmung|votum) (?:fiel|war|endete|lautete)',
    'vorlage (?:fand|passierte)|mehrheit',
  ],
  rules: [
    ...adopted,
    ...hasSince,
    ...followed,
    ...decisionTold,
    ...assented,
    ...updated,
    ...presented,
    ...published,
    ...signed,
  ],
  isSame: samePlan,
  naming: { slot: 'title', fuller: fullerTitle },
  settle: settlePlans,
} as const satisfies Extractor
