/** What a plan is made of. */

import type { UnitClass } from '../german/units.ts'

/** What a plan is made of; services and adopters are what it brings about. */
export const CONTENT: ReadonlySet<UnitClass> = new Set(['measures', 'fields'])
