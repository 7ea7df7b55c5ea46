import { z } from 'zod'
import { OFFICE_TRIGGERS } from '../appointment/index.ts'
import type { Extractor } from '../rule.ts'
import { officeSlots } from '../who/officeholder.ts'
import { isSameTenure } from '../who/same-office.ts'
import { asOffice } from './as.ts'
import { counterparts } from './counterparts.ts'
import { deputies } from './deputies.ts'
import { heads } from './heads.ts'
import { lines } from './lines.ts'
import { namedNextRules } from './named-next.ts'
import { several } from './several.ts'
import { statements } from './statements.ts'
import { titles } from './titles.ts'

/** Somebody holds an office at the time of the text. */
export const incumbency = {
  type: 'incumbency',
  schema: z.object({ event: z.literal('holds'), ...officeSlots }),
  verbs: {},
  words: {
    Bar: /^\|$/u,
  },
  datedBy: 'page',
  triggers: OFFICE_TRIGGERS,
  rules: [
    ...titles,
    ...deputies,
    ...lines,
    ...several,
    ...statements,
    ...asOffice,
    ...namedNextRules,
    ...heads,
    ...counterparts,
  ],
  isSame: isSameTenure,
} as const satisfies Extractor
