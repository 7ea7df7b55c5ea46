/** The parts of a record that all fact types share. */

import { z } from 'zod'

/** The parts of a record that all fact types share. Slots and values as in facts.md, the project's contract. */

/** ISO 8601 with reduced precision: `2018-08-01`, `2018-12`, `2018`. */
export const IsoDate = z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/)

export const Precision = z.enum(['day', 'month', 'year'])

const DateBasis = z.enum(['stated', 'publication', 'none']).meta({
  description:
    'stated: the text gives the date or it follows from text and publication date; publication: reported as news, the publication date stands in; none: undated',
})

/** When a fact happened. `value` and `precision` are null together, and exactly when the basis is `none`. */
export const FactDate = z
  .strictObject({ value: IsoDate.nullable(), precision: Precision.nullable(), basis: DateBasis })
  .refine((d) => (d.value === null) === (d.basis === 'none') && (d.value === null) === (d.precision === null), {
    message: 'value and precision are null exactly when the basis is none',
  })
  .refine((d) => d.value === null || d.precision === precisionOf(d.value), {
    message: 'precision follows from the value',
  })
export type FactDate = z.infer<typeof FactDate>

/** The precision that a reduced ISO date carries by its length. */
export function precisionOf(value: string): z.infer<typeof Precision> {
  if (value.length === 4) return 'year'
  return value.length === 7 ? 'month' : 'day'
}

export const Jurisdiction = z.string().min(1).meta({
  description:
    'DE for the federation and bodies shared by Länder, ISO 3166-2 for a Land (DE-BW … DE-TH), or the name of a municipality or district',
})

export const SegmentName = z.enum(['main', 'teaser', 'caption'])

/** A W3C Web Annotation text quote: the exact text with what stands before and after it. */
const Quote = z.strictObject({ exact: z.string().min(1), prefix: z.string(), suffix: z.string() })

/** A range in UTF-16 units of the document's text (for a text file, of the decoded file itself). */
export const Position = z.strictObject({ start: z.int().nonnegative(), end: z.int().positive() })

/** One proof of a fact: which document says it, where, in which words, and which rule read it. */
export const Evidence = z.strictObject({
  source: z.string().meta({ description: 'URL or path as given' }),
  document: z
    .string()
    .regex(/^sha256:[0-9a-f]{64}$/)
    .meta({ description: 'hash of the raw bytes' }),
  title: z.string().optional(),
  publisher: z.string().optional(),
  published: IsoDate.optional(),
  segment: SegmentName,
  quote: Quote,
  position: Position,
  locator: Position.optional().meta({ description: 'the range in the decoded source of the page' }),
  link: z
    .url({ protocol: /^https?$/ })
    .optional()
    .meta({ description: 'link with a text fragment that opens the page at the quote' }),
  rule: z.string().regex(/^[a-z-]+\/[a-z0-9-]+$/),
})
export type Evidence = z.infer<typeof Evidence>

/** What every record has besides its type's own slots. */
export const CommonSlots = {
  id: z.string().regex(/^[0-9a-f]{16}$/),
  formerIds: z.array(z.string()).optional(),
  jurisdiction: Jurisdiction.nullable(),
  ags: z
    .string()
    .regex(/^\d{2,8}$/)
    .optional()
    .meta({ description: 'official municipality or district key' }),
  date: FactDate,
  evidence: z.array(Evidence).min(1),
} as const
