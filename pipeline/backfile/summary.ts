import { z } from 'zod'

/** Why records of a back-file are not read, in the order in which it is looked at: what costs least comes first. */
export const STEP_MEANINGS = {
  type: 'no page: requests, metadata and such',
  status: 'not answered with 200',
  media: 'images and other kinds that are not read',
  length: 'shorter or longer than asked for',
  host: 'not on the list',
  language: 'not German',
  words: 'no word on the page that a fact could stand on',
} as const

export type Step = keyof typeof STEP_MEANINGS
export const STEPS = Object.keys(STEP_MEANINGS) as readonly Step[]

const Count = z.int().nonnegative()
const skipped = Object.entries(STEP_MEANINGS).map(([step, description]) => [step, Count.meta({ description })])

/** What `extract --warc` did, in figures. */
export const BackfileSummary = z.strictObject({
  version: z.string(),
  files: z.array(z.string()),
  bytes: Count.meta({ description: 'size of the files' }),
  records: Count.meta({ description: 'whole records of any type' }),
  skipped: z.strictObject(Object.fromEntries(skipped) as Record<Step, typeof Count>),
  lost: Count.meta({ description: 'what could not be used of the files: each is an issue' }),
  documents: Count.meta({ description: 'pages that were read' }),
  failed: Count.meta({ description: 'what was lost, and pages that could not be read or lost a fact' }),
  facts: Count,
  milliseconds: z.number().nonnegative(),
})
export type BackfileSummary = z.infer<typeof BackfileSummary>
