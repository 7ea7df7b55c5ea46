import { z } from 'zod'
import { Evidence } from '../../extractors/shapes.ts'

/** Slots that only a consolidated fact has. */
export const ConsolidatedSlots = {
  evidence: z
    .array(
      Evidence.extend({
        quote: Evidence.shape.quote.extend({
          hash: z
            .string()
            .regex(/^sha256:[0-9a-f]{64}$/)
            .optional()
            .meta({ description: 'of the whole quote in UTF-8, where the public profile of a release shortens it' }),
        }),
      }),
    )
    .min(1),
  alternatives: z
    .array(z.strictObject({ slot: z.string(), value: z.unknown(), evidence: z.array(z.int().nonnegative()).min(1) }))
    .optional()
    .meta({ description: 'what some of the evidence (by its index) states otherwise: other dates, spellings, labels' }),
  decided: z
    .array(
      z.strictObject({
        decision: z.enum(['confirmed', 'corrected']),
        slot: z.string().optional(),
        who: z.string(),
        when: z.string(),
        why: z.string(),
      }),
    )
    .optional()
    .meta({ description: 'decisions of people about this fact' }),
} as const
