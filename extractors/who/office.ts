/** An office as rules see it, be it named or inferred. */
import type { OfficeMention } from '../german/offices.ts'
import type { BodyReference } from '../rule.ts'

/** What rules need to know of an office, be it named or inferred (*leitet das Haus*). */
export type Office = Pick<
  OfficeMention,
  'roles' | 'digital' | 'generic' | 'company' | 'isFormer' | 'isFuture' | 'capacity' | 'placeText' | 'organisation'
> & {
  /** Absent where the text describes the office without naming it. */
  readonly label?: string
  readonly isNew?: boolean
  /** Its holder is said to get it: *wird CIO*, *soll CIO werden*. */
  readonly isAhead?: boolean
  readonly body?: BodyReference
  /** Where the text gives it to its holder: an offset into the working text. */
  readonly at?: number
}

/** Head of whatever body the text speaks of: *leitet das Haus*, *an der Spitze der Behörde*. */
export const HEAD_OF_BODY: Office = {
  roles: ['agency-head'],
  digital: false,
  generic: true,
  company: false,
  isFormer: false,
  isFuture: false,
}
