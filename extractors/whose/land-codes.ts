/** Länder by their letters alone, where a page goes through them: *BW*, *(BY) Die Staatsregierung …*, *SH: …*. */

import { latin } from '../german/latin.ts'
import { matches } from '../german/matches.ts'
import { LAENDER } from '../german/places/laender.ts'
import type { Whose } from './jurisdiction.ts'

const CODES: ReadonlyMap<string, string> = new Map([
  ...LAENDER.map(({ code }) => [code.slice(3), code] as const),
  ['NRW', 'DE-NW'],
  ['RLP', 'DE-RP'],
  ['LSA', 'DE-ST'],
  ['NDS', 'DE-NI'],
  ['Nds.', 'DE-NI'],
  ['BRB', 'DE-BB'],
  ['SAL', 'DE-SL'],
  ['MVP', 'DE-MV'],
])

const LETTERS = [...CODES.keys()].join('|').replace('.', '\\.')
const LABEL = `(?:[•*–-] )?[([]?(?<code>${LETTERS})(?:[)\\]]:?|:| [–|/-]|(?=[ \\t]*(?:\\n|$)))`
const AT_START = latin`^${LABEL}(?=\s|$)`
const ON_LINES = latin.g`(?<=^|\n)${LABEL}(?=\s|$)`

const ofCode = (code: string | undefined): Whose | undefined => {
  const jurisdiction = CODES.get(code ?? '')
  return jurisdiction ? { jurisdiction, foreign: false } : undefined
}

/** The Land by whose letters a headline or line begins. */
export const landOfCode = (line: string): Whose | undefined => ofCode(AT_START.exec(line)?.groups?.code)

/** The same, on a page that has several such lines: *SN* alone may be a unit, *ST* a street. */
export function landOfCodeAmongOthers(line: string, page: string): Whose | undefined {
  const whose = landOfCode(line)
  if (!whose) return undefined
  const codes = new Set(matches(ON_LINES, page).map(({ groups }) => groups?.code))
  return codes.size > 1 ? whose : undefined
}
