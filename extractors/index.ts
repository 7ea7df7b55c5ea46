import { z } from 'zod'
import type { ReadableDocument, SegmentKind, Span } from './document.ts'
import type { Explanation } from './explanation.ts'
import type { FactDate } from './shapes.ts'

// A stub that only fixes the interface; the registry with its rules replaces it.

export interface Extractor<Type extends string = string, Schema extends z.ZodObject = z.ZodObject> {
  readonly type: Type
  readonly schema: Schema
  readonly rules: readonly unknown[]
}

export interface ClaimEvidence extends Span {
  readonly segment: SegmentKind
  readonly rule: string
}

export interface Claim {
  readonly type: string
  readonly event: string
  readonly jurisdiction: string | null
  readonly date: FactDate
  readonly evidence: readonly ClaimEvidence[]
  readonly [slot: string]: unknown
}

const office = {
  person: z.string().min(1),
  role: z.enum(['CIO', 'CDO', 'CISO', 'minister', 'state-secretary', 'agency-head']),
  roleLabel: z.string().optional(),
  organisation: z.string().optional(),
  predecessor: z.string().optional(),
  successor: z.string().optional(),
  capacity: z.enum(['deputy', 'acting', 'co']).optional(),
}

export const extractors = [
  { type: 'appointment', schema: z.object({ event: z.enum(['appointed', 'departed']), ...office }), rules: [] },
  { type: 'incumbency', schema: z.object({ event: z.literal('holds'), ...office }), rules: [] },
  {
    type: 'strategy',
    schema: z.object({
      event: z.enum(['adopted', 'updated', 'presented']),
      title: z.string().min(1),
      adopter: z.string().optional(),
      horizon: z
        .string()
        .regex(/^\d{4}$/)
        .nullish(),
    }),
    rules: [],
  },
  {
    type: 'agency',
    schema: z.object({
      event: z.enum(['founded', 'merged', 'renamed', 'converted', 'transferred', 'dissolved']),
      name: z.string().min(1),
      formerly: z.union([z.string(), z.array(z.string())]).optional(),
      acronym: z.string().optional(),
      legalBasis: z.string().optional(),
      parent: z.string().optional(),
    }),
    rules: [],
  },
  {
    type: 'measure-count',
    schema: z.object({
      event: z.literal('counted'),
      count: z.int().nonnegative(),
      qualifier: z.enum(['exact', 'over', 'about', 'up-to', 'under']),
      unit: z.enum(['measures', 'services', 'fields', 'adopters']),
      unitLabel: z.string(),
      programme: z.string().optional(),
    }),
    rules: [],
  },
] as const satisfies readonly Extractor[]

/** The claims that a document makes. */
export function extractClaims(_document: ReadableDocument): { claims: readonly Claim[]; issues: readonly string[] } {
  return { claims: [], issues: [] }
}

/** What was recognised in each sentence of a document, and what each rule made of it. */
export function explainDocument(_document: ReadableDocument): Explanation {
  return { sentences: [] }
}
