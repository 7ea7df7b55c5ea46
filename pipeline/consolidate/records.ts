import { z } from 'zod'
import { FactDate, IsoDate, Jurisdiction, Precision } from '../../extractors/shapes.ts'
import { ConsolidatedSlots } from './slots.ts'

/** The records that consolidation derives from facts. */

const Id = z.string().regex(/^[0-9a-f]{16}$/)

const Bound = z.strictObject({
  value: IsoDate,
  precision: Precision,
  basis: z.enum(['stated', 'publication']),
  fact: Id.meta({ description: 'the fact that gives the date' }),
})
export type Bound = z.infer<typeof Bound>

/** One person's time in one office. */
export const TenureRecord = z.strictObject({
  id: Id,
  formerIds: z.array(Id).optional(),
  jurisdiction: Jurisdiction.nullable(),
  ags: z.string().optional(),
  role: z.string(),
  body: z
    .string()
    .optional()
    .meta({ description: 'the body whose office it is; left out for an office of the whole administration' }),
  office: z.string().meta({ description: 'key of the office: jurisdiction, role and body' }),
  roleLabel: z.string().optional(),
  capacity: z.enum(['deputy', 'acting', 'co']).optional(),
  person: z.string(),
  otherNames: z.array(z.string()).optional(),
  personId: Id,
  from: Bound.nullable().meta({ description: 'null: no source states the start' }),
  to: Bound.nullable().meta({ description: 'null: no source states the end' }),
  end: z.enum(['stated', 'followed', 'open']).meta({
    description:
      'stated: `to` has it; followed: somebody else holds the office later; open: nothing is known of an end',
  }),
  followedBy: Id.optional().meta({ description: 'the next tenure of the office' }),
  firstConfirmed: IsoDate.nullable().meta({ description: 'the earliest date on which a source states it' }),
  lastConfirmed: IsoDate.nullable().meta({
    description: 'the latest date on which a source states it; never read it as “current”',
  }),
  facts: z.array(Id).min(1),
  documents: z.int().positive().meta({ description: 'how many documents state it' }),
  conflicts: z.array(Id).optional(),
})
export type TenureRecord = z.infer<typeof TenureRecord>

const conflictKinds = [
  'two-holders',
  'end-before-start',
  'two-start-dates',
  'two-end-dates',
  'outside-tenure',
  'two-founding-dates',
  'two-event-dates',
  'adopted-twice',
] as const

/** Statements that can't all be right, with the evidence of each side. */
export const ConflictRecord = z.strictObject({
  id: Id,
  kind: z.enum(conflictKinds),
  jurisdiction: Jurisdiction.nullable(),
  subject: z.string().meta({ description: 'the office, plan or body that it is about' }),
  sides: z
    .array(
      z.strictObject({
        statement: z.string(),
        date: FactDate,
        facts: z.array(Id).min(1),
        tenure: Id.optional(),
        evidence: z.array(ConsolidatedSlots.evidence.element).min(1),
      }),
    )
    .min(2),
})
export type ConflictRecord = z.infer<typeof ConflictRecord>
