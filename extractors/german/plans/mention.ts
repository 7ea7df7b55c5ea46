import type { Span } from '../../document.ts'
import { nominativeAdjective, withoutGenitive } from '../nominative.ts'
import { isCapitalAdjective, type Word } from '../noun-phrase.ts'
import type { PlanHead } from './words.ts'

/** A plan named in a sentence. Offsets are UTF-16 units of the sentence; quotation marks around the name are inside. */
export interface PlanMention extends Span {
  /** The name in the nominative, without article, owner and quotation marks. */
  readonly title: string
  /** The head noun (`Digitalstrategie`, `Masterplan`). */
  readonly head: Span
  /** The name stands in quotation marks. */
  readonly quoted: boolean
  /** Digitalisation, IT, data, e-government or modernisation of administration is its subject. */
  readonly digital: boolean
  /** A bare head (*die Strategie*) that points at a plan named elsewhere. */
  readonly generic: boolean
  /** `2.0`. */
  readonly version?: string
  /** The last year of its name, or the year of *bis 2030* right behind it. */
  readonly horizon?: string
}

/** What a reader of plans found: word indexes and the name. */
interface Parts {
  readonly from: number
  readonly to: number
  readonly head: number
  readonly title: string
  readonly quoted: boolean
  readonly digital: boolean
  readonly generic: boolean
}

/** Builds the mention; the horizon comes from the name or from right behind it. */
export function planMention(words: readonly Word[], parts: Parts): PlanMention {
  const head = words[parts.head] as Word
  const version = /(?<![\d.])\d\.\d(?![\d.])/.exec(parts.title)?.[0]
  const horizon = yearsOf(parts.title).at(-1) ?? horizonBehind(words, parts.to)
  return {
    start: (words[parts.from] as Word).start,
    end: (words[parts.to - 1] as Word).end,
    title: parts.title,
    head: { start: head.start, end: head.end },
    quoted: parts.quoted,
    digital: parts.digital,
    generic: parts.generic,
    ...(version ? { version } : {}),
    ...(horizon ? { horizon } : {}),
  }
}

function yearsOf(title: string): string[] {
  return title.match(/(?<!\d)20\d\d(?!\d)/g) ?? []
}

/** The last year of `bis 2030`, `bis zum Jahr 2030`, `(2022–2027)`, `für die Jahre 2022 bis 2027` right behind the name. */
function horizonBehind(words: readonly Word[], i: number): string | undefined {
  const behind = words
    .slice(i, i + 7)
    .map((w) => w.text)
    .join(' ')
  const short = SHORT.exec(behind)?.groups?.year
  return short ? `20${short}` : BEHIND.exec(behind)?.groups?.year
}

/** `(2019-21)` */
const SHORT = /^\( ?20\d\d ?[–-] ?(?<year>\d\d) ?\)/

const BEHIND =
  /^(?:bis (?:zum Jahr |Ende |zu |ins Jahr )?|\( ?(?:20\d\d ?[–-] ?)?(?:bis )?|für die Jahre 20\d\d (?:bis|–|-) )(?<year>20\d\d)(?!\d)/

/** The words from `from` to `to` as they stand. */
export function raw(text: string, words: readonly Word[], from: number, to: number): string {
  return text.slice((words[from] as Word).start, (words[to - 1] as Word).end)
}

/** The words from `from` to `to` as a title in the nominative; `head` is the index of the head noun. */
export function nominativeTitle(
  words: readonly Word[],
  from: number,
  head: number,
  to: number,
  plan: PlanHead,
): string {
  let title = ''
  for (let k = from; k < to; k++) {
    const word = words[k] as Word
    const gap = k === from ? 0 : word.start - (words[k - 1] as Word).end
    let form = word.text
    if (k < head && (word.kind === 'lower' || isCapitalAdjective(word)))
      form = nominativeAdjective(form, plan.plural ? 'f' : plan.gender)
    if (k === head) form = withoutGenitive(form).replace(/(?<=leits[aä]tze)n$/i, '')
    title += ' '.repeat(Math.max(0, gap)) + form
  }
  return title
}
