/** The date of a decree, a contract or a meeting that a clause rests on and that the text has told before: *Mit dem Erlass wechselte …*. */
import type { Clause } from '../german/clauses.ts'
import { mayHoldDate } from '../german/dates.ts'
import { latin } from '../german/latin.ts'
import type { DocumentContext } from '../rule.ts'
import { datesIn, type Kinds, onlyOne, partsOf, TELLS } from './only-date.ts'

const POINTING = '(?:diese[mnrs]?|de[mnrs]selben|dieselbe|dasselbe|(?:de[mnrs]|das|die)(?: (?:gleichen?|selben?))?)'
const DECREE = latin`(?<!\p{L})(?:(?:[Mm]it|[Dd]urch|[Pp]er|[Kk]raft|[Aa]ufgrund|[Ss]eit) (?=${POINTING} \p{L}{0,30}(?:[Ee]rlass|[Bb]eschluss|[Gg]esetz|[Vv]ertrag|[Vv]erordnung|[Ss]atzung|[Ee]ntscheidung)(?:e?s)?(?!\p{L}))|[Ii]n (?=${POINTING} \p{L}{0,30}[Ss]itzung(?!\p{L})))(?<article>${POINTING}) (?<noun>\p{L}+)(?! (?:des|der|vom|über|zur?|von|für|soll|sollen|will)(?!\p{L}))`
/** How far back it may have been told. */
const DECREE_REACH = 2500

/** How else a text may have told it. */
const TOLD_AS: readonly (readonly [noun: RegExp, told: RegExp])[] = [
  [/erlass(?:es)?$/i, latin.i`erlass|erließ`],
  [/beschluss(?:es)?$/i, latin.i`beschl(?:uss|oss|üss)|verabschiedet`],
  [/entscheidung$/i, latin.i`entscheidung|entschied`],
  [/sitzung$/i, latin.i`sitzung|(?<!\p{L})(?:tagten?|zusammen(?:kam|trat|gekommen|getreten))`],
  [/gesetz(?:es)?$/i, /gesetz/i],
  [/vertrag(?:e?s)?$/i, /vertrag/i],
  [/verordnung$/i, /verordnung/i],
  [/satzung$/i, /satzung/i],
]

/** Reduced ISO, where the clause names such a decree without saying when it was: *gehört seit dem Erlass zum …*. */
export function dateOfDecree(
  { chunks }: Clause,
  {
    start,
    text,
    published,
  }: { readonly start: number; readonly text: string; readonly published?: string | undefined },
  document: DocumentContext,
): string | undefined {
  const from = chunks[0]?.start ?? 0
  const { article = '', noun = '' } = DECREE.exec(text.slice(from, chunks.at(-1)?.end))?.groups ?? {}
  const told = noun ? TOLD_AS.find(([of]) => of.test(noun))?.[1] : undefined
  if (!told) return undefined
  const before = partsOf(`${document.textBefore(start, DECREE_REACH)}${text.slice(0, from)}`)
  for (const part of before.filter((p) => told.test(p) && mayHoldDate(p)).reverse()) {
    const dates = datesIn(part, published, OF_DECREE)
    if (dates.length > 0) return onlyOne(dates)
  }
  return /selb|gleich/.test(article) ? document.dateBefore(start) : undefined
}
/** *Organisationserlass vom 6. Mai* */
const OF_DECREE: Kinds = new Set([...TELLS, 'document'])
