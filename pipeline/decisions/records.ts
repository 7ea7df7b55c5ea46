import { z } from 'zod'

const Person = z.strictObject({ name: z.string().min(1), jurisdiction: z.string().min(1).optional() })

/** One decision of a person, as a line of the decisions file. Runs read that file and never write to it. */
export const DecisionRecord = z
  .strictObject({
    decision: z.enum(['same', 'not-same', 'confirmed', 'wrong', 'corrected', 'suppressed']),
    facts: z
      .array(z.string().regex(/^[0-9a-f]{16}$/))
      .min(1)
      .optional()
      .meta({ description: 'ids or former ids of facts' }),
    persons: z.array(Person).min(1).optional().meta({ description: 'two for same and not-same, any for suppressed' }),
    slot: z.string().optional().meta({ description: 'of a correction: the slot' }),
    value: z.unknown().optional().meta({ description: 'of a correction: the right value; dates as reduced ISO 8601' }),
    who: z.string().min(1),
    when: z.string().regex(/^\d{4}-\d{2}-\d{2}/),
    why: z.string().min(1),
  })
  .refine(({ facts, persons }) => (facts === undefined) !== (persons === undefined), {
    message: 'facts or persons, one of them',
  })
  .refine(({ decision, slot, value }) => (decision === 'corrected') === (slot !== undefined && value !== undefined), {
    message: 'a correction has slot and value, nothing else has',
  })
  .refine(({ decision, facts, persons }) => !decision.endsWith('same') || (facts ?? persons)?.length === 2, {
    message: 'same and not-same are about two',
  })
export type DecisionRecord = z.infer<typeof DecisionRecord>
