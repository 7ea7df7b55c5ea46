import { z } from 'zod'
import { FactDate, IsoDate, Jurisdiction } from '../../extractors/shapes.ts'
import { TenureRecord } from '../consolidate/records.ts'

/** The rows of the views, which are derived from facts and tenures alone. */

const Ids = z.array(z.string())
const Place = {
  jurisdiction: Jurisdiction.nullable(),
  jurisdictionName: z.string().nullable(),
  ags: z.string().optional(),
  land: z.string().nullable().meta({ description: 'ISO code of the Land that it is or lies in' }),
  under: Ids.meta({
    description: 'every jurisdiction under which it is to be shown: its own, and all carriers of a shared body',
  }),
} as const

/** One office with the sequence of its tenures. */
export const OfficeRow = z.strictObject({
  office: z.string(),
  ...Place,
  role: z.string(),
  body: z.string().nullable(),
  tenures: z.array(TenureRecord),
  gaps: z
    .array(z.strictObject({ from: IsoDate, to: IsoDate }))
    .meta({ description: 'times for which no source names a holder, between a stated end and the next stated start' }),
})
export type OfficeRow = z.infer<typeof OfficeRow>

const Event = z.strictObject({ event: z.string(), date: FactDate, fact: z.string(), sources: z.int() })

/** One plan with its adoption, renewals and horizon. */
export const StrategyRow = z.strictObject({
  id: z.string(),
  ...Place,
  title: z.string(),
  otherTitles: Ids.optional(),
  adopter: z.string().nullable(),
  horizon: z.string().nullable(),
  presented: IsoDate.nullable(),
  adopted: IsoDate.nullable(),
  renewed: z.array(IsoDate),
  events: z.array(Event),
  conflicts: Ids.optional(),
})
export type StrategyRow = z.infer<typeof StrategyRow>

/** One body with its names and what became of it. */
export const AgencyRow = z.strictObject({
  id: z.string(),
  ...Place,
  name: z.string(),
  acronym: z.string().nullable(),
  formerNames: Ids.meta({ description: 'older names of the body itself, and the bodies that merged into it' }),
  parent: z.string().nullable(),
  legalBasis: z.string().nullable(),
  founded: IsoDate.nullable(),
  dissolved: IsoDate.nullable(),
  events: z.array(Event),
  conflicts: Ids.optional(),
})
export type AgencyRow = z.infer<typeof AgencyRow>

/** One figure. */
export const FigureRow = z.strictObject({
  id: z.string(),
  ...Place,
  date: FactDate,
  count: z.int(),
  qualifier: z.string(),
  unit: z.string(),
  unitLabel: z.string().nullable(),
  programme: z.string().nullable(),
  sources: z.int(),
})
export type FigureRow = z.infer<typeof FigureRow>

export const VIEWS = {
  officeholders: OfficeRow,
  strategies: StrategyRow,
  agencies: AgencyRow,
  figures: FigureRow,
} as const
