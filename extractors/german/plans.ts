import { withoutGenitive } from './nominative.ts'
import { isCapitalAdjective, isUpper, readGenitive, type Word, wordsOf } from './noun-phrase.ts'
import { nominativeTitle, type PlanMention, planMention, raw } from './plan-mention.ts'
import { isMotto, isTitle, type Quotes, quotesIn, readQuotedPlan } from './plan-quotes.ts'
import { joined, readTitle } from './plan-title.ts'
import { HEADLINE_MODIFIER, hasDigitalSubject, planHeadOf, TITLE_ADJECTIVE } from './plan-words.ts'

export type { PlanMention } from './plan-mention.ts'

const GATE =
  /trategi|genda|plan|rogramm|onzept|eitlinie|oadmap|ffensive|pakt|Pakt|eitbild|harta|usrichtung|heißt|nennt|20[2-6]\d[“"«]/u

/** Finds the plans of one sentence, in order, never overlapping. */
export function findPlans(text: string): PlanMention[] {
  if (!GATE.test(text)) return []
  const words = wordsOf(text)
  const quotes = quotesIn(words)
  const found: PlanMention[] = []
  for (let i = 0; i < words.length; i++) {
    const mention =
      readQuotedPlan(text, words, i, quotes) ?? readPlan(text, words, i, quotes) ?? readAlignment(words, i)
    if (!mention) continue
    // *Masterplan der IT- und KI-Strategie*: the half word belongs to the second
    if ((found.at(-1)?.end ?? 0) > mention.start) found.pop()
    found.push(mention)
    while (i + 1 < words.length && (words[i + 1] as Word).start < mention.end) i++
  }
  return found
}

function readPlan(text: string, words: readonly Word[], i: number, quotes: Quotes): PlanMention | undefined {
  const head = headAfterAdjectives(words, i)
  if (head === undefined) return undefined
  const word = words[head] as Word
  const plan = planHeadOf(word.text)
  if (!plan) return undefined
  const from = stubsBefore(words, i)
  const digitalHead = hasDigitalSubject(word.text)
  const quote = quotes.get(head + 1)
  if (quote !== undefined && (isTitle(words, head + 2, quote, 'any-case') || isMotto(words, head + 2, quote))) {
    const inner = raw(text, words, head + 2, quote)
    const title = quote - head - 2 > 1 ? inner : `${withoutGenitive(word.text)} „${inner}“`
    return planMention(words, {
      from,
      to: quote + 1,
      head,
      title,
      quoted: true,
      digital: digitalHead || hasDigitalSubject(title),
      generic: false,
    })
  }
  const to = readTitle(words, head, !plan.bare)
  const title = nominativeTitle(words, from, head, to, plan)
  const generic = plan.bare && to === head + 1 && !hasDigitalSubject(title)
  return planMention(words, { from, to, head, title, quoted: false, digital: hasDigitalSubject(title), generic })
}

/** `IT- und E-Government-Strategie`: the index of the first stub, or `i`. */
function stubsBefore(words: readonly Word[], i: number): number {
  let from = i
  while (
    from > i - 8 &&
    /^(?:und|,)$/.test(words[from - 1]?.text ?? '') &&
    isUpper(words[from - 2]) &&
    words[from - 2]?.text.endsWith('-')
  )
    from -= 2
  return from
}

function headAfterAdjectives(words: readonly Word[], i: number): number | undefined {
  let at = i
  while (at < i + 4) {
    const word = words[at]
    const own =
      word?.kind === 'lower'
        ? TITLE_ADJECTIVE.test(word.text)
        : isCapitalAdjective(word) && !HEADLINE_MODIFIER.test(word?.text ?? '')
    if (!own && !isDigitalPrefix(words, at)) break
    at++
    if (/^(?:und|,)$/.test(words[at]?.text ?? '') && at < i + 3) break
  }
  return isUpper(words[at]) ? at : undefined
}

// Smart City Strategie, IT Strategie: compounds that lost their hyphens.
function isDigitalPrefix(words: readonly Word[], i: number): boolean {
  const next = words[i + 1]
  if (
    !/^(?:Smart|City|Open|Data|Government|IT|KI|E-Government|Digital|Cloud|Cyber|Country|Region)$/.test(
      words[i]?.text ?? '',
    )
  )
    return false
  return isUpper(next) && (planHeadOf(next.text) !== undefined || isDigitalPrefix(words, i + 1))
}

/** `strategische Ausrichtung der IT`: a plan without a plan's noun. */
function readAlignment(words: readonly Word[], i: number): PlanMention | undefined {
  if (!/^[Ss]trategische[nr]?$/.test(words[i]?.text ?? '') || words[i + 1]?.text !== 'Ausrichtung') return undefined
  const to = readGenitive(words, i + 2)
  if (!hasDigitalSubject(joined(words, i + 2, to))) return undefined
  const title = nominativeTitle(words, i, i + 1, to, { gender: 'f', bare: true, plural: false })
  return planMention(words, { from: i, to, head: i + 1, title, quoted: false, digital: true, generic: false })
}
