/** Plans named in a sentence. */

import { withoutGenitive } from './nominative.ts'
import { isCapitalAdjective, isOwner, isUpper, readGenitive, type Word, wordsOf } from './noun-phrase.ts'
import { mayNameDecided, readCoinedDecided, readDecidedName } from './plans/decided.ts'
import { nominativeTitle, type PlanMention, planMention, raw } from './plans/mention.ts'
import { isMotto, isTitle, type Quotes, quotesIn, readQuotedPlan } from './plans/quotes.ts'
import { hasDigitalSubject } from './plans/subjects.ts'
import { joined, readTitle } from './plans/title.ts'
import { DESCRIBING, HEADLINE_MODIFIER, type PlanHead, planHeadOf, TITLE_ADJECTIVE } from './plans/words.ts'

export type { PlanMention } from './plans/mention.ts'

const GATE =
  /trategi|genda|[Pp]lan|rogramm|onzept|eitlinie|eitsätze|rundsätze|oadmap|ffensive|pakt|Pakt|eitbild|ielbild|ahmen|harta|apier|Vision|usrichtung|heißt|nennt|eißbuch|rünbuch|ramework|olicy|trategy|ompass|[a-zäöü]@|20[2-6]\d[“"«]/u

/** Finds the plans of one sentence, in order, never overlapping. */
export function findPlans(text: string): PlanMention[] {
  if (!GATE.test(text) && !mayNameDecided(text)) return []
  const words = wordsOf(text)
  const quotes = quotesIn(words)
  const found: PlanMention[] = []
  for (let i = 0; i < words.length; i++) {
    const mention =
      readQuotedPlan(text, words, i, quotes) ??
      readPlan(text, words, i, quotes) ??
      readAlignment(words, i) ??
      readCoinedDecided(text, words, i) ??
      readDecidedName(text, words, i, quotes)
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
  const plan = planHeadOf(word.text) ?? planOfPaper(words, i, head, quotes)
  if (!plan) return undefined
  const first = plan.bare ? i : firstOfName(words, i, head)
  if (first > i) return readPlan(text, words, first, quotes)
  const from = stubsBefore(words, i)
  const open = quoteOfName(words, head + 1, quotes)
  const close = open === undefined ? undefined : quotes.get(open)
  if (
    open !== undefined &&
    close !== undefined &&
    (isTitle(words, open + 1, close, 'any-case') || isMotto(words, open + 1, close))
  ) {
    const inner = raw(text, words, open + 1, close)
    const title = close - open > 2 ? inner : `${withoutGenitive(word.text)} „${inner}“`
    return planMention(words, {
      from,
      to: close + 1,
      head,
      title,
      quoted: true,
      digital: hasDigitalSubject(`${joined(words, from, head + 1)} ${title}`),
      generic: false,
    })
  }
  const to = quotedTopic(words, head + 1, quotes) ?? readTitle(words, head, !plan.bare)
  // *die Digitalisierungsoffensive* alone is whatever one does
  if (to === head + 1 && word.lower.endsWith('offensive')) return undefined
  const title = nominativeTitle(words, from, head, to, plan)
  const generic = plan.bare && to === head + 1 && !hasDigitalSubject(title)
  return planMention(words, { from, to, head, title, quoted: false, digital: hasDigitalSubject(title), generic })
}

/** *ganzheitliche Digitalstrategie*: a kind of plan that says its subject itself has no such adjective in its name. */
function firstOfName(words: readonly Word[], i: number, head: number): number {
  let at = i
  while (at < head && DESCRIBING.test(words[at]?.text ?? '')) at++
  return at
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

const PAPER = /^(?:(?:Plan|Kompass|Kurs|Papier|Grundsatzpapier|Vision)(?:e?s)?|Grundsätzen?)$/

/** *Nationaler Plan zum Schutz der IT*, *der Plan „Digitales Rathaus“*: nouns that need an adjective of plans or a digital name to be one. */
function planOfPaper(words: readonly Word[], i: number, head: number, quotes: Quotes): PlanHead | undefined {
  const noun = words[head]?.text ?? ''
  if (!PAPER.test(noun)) return undefined
  const gender = /^(?:Plan|Kompass|Kurs)/.test(noun) ? 'm' : /apier/.test(noun) ? 'n' : 'f'
  const plural = noun.startsWith('Grunds')
  const close = quotes.get(head + 1)
  if (close !== undefined)
    return hasDigitalSubject(joined(words, head + 2, close)) ? { gender, bare: false, plural } : undefined
  // *der Digitale Kompass*
  if (/^Kompass/.test(noun) && head > i && hasDigitalSubject(joined(words, i, head)))
    return { gender, bare: true, plural }
  if (!(plural || (head > i && gender === 'm')) || !/^(?:für|zur|zum)$/.test(words[head + 1]?.text ?? ''))
    return undefined
  const isDigital = hasDigitalSubject(joined(words, head, readTitle(words, head, false)))
  return isDigital ? { gender, bare: true, plural } : undefined
}

/** The quotation mark that opens the name: right behind the head, after *namens*, *mit dem Titel*, or after whose it is. */
function quoteOfName(words: readonly Word[], i: number, quotes: Quotes): number | undefined {
  if (quotes.has(i)) return i
  const [first, second, third] = words.slice(i, i + 3).map((w) => w.text)
  if (first === 'namens') return quotes.has(i + 1) ? i + 1 : undefined
  if (/^(?:mit|unter)$/.test(first ?? '') && second === 'dem' && /^(?:Titel|Namen)$/.test(third ?? ''))
    return quotes.has(i + 3) ? i + 3 : undefined
  const owner = readGenitive(words, i)
  return owner > i && isOwner(words, i, owner) && quotes.has(owner) ? owner : undefined
}

/** *Dachstrategie zur »Digitalen Transformation«*: the index behind a topic in quotation marks. */
function quotedTopic(words: readonly Word[], i: number, quotes: Quotes): number | undefined {
  if (!/^(?:zu[rm]?|für)$/.test(words[i]?.text ?? '')) return undefined
  const open = /^(?:die|das|den)$/.test(words[i + 1]?.text ?? '') ? i + 2 : i + 1
  const close = quotes.get(open)
  return close !== undefined && hasDigitalSubject(joined(words, open + 1, close)) ? close + 1 : undefined
}

function headAfterAdjectives(words: readonly Word[], i: number): number | undefined {
  let at = i
  while (at < i + 4) {
    const word = words[at]
    // *Digitalisierungsoffensive* ends like an adjective
    if (word && planHeadOf(word.text)) break
    const own =
      word?.kind === 'lower'
        ? TITLE_ADJECTIVE.test(word.text)
        : isCapitalAdjective(word) && !HEADLINE_MODIFIER.test(word?.text ?? '')
    if (!own && !isDigitalPrefix(words, at)) break
    at++
    if (/^(?:und|,)$/.test(words[at]?.text ?? '') && at < i + 3) break
  }
  // *10-Punkte-Programm*, *5G-Strategie*
  const isFigure = words[at]?.kind === 'number' && planHeadOf((words[at] as Word).text) !== undefined
  return isUpper(words[at]) || isFigure ? at : undefined
}

// Smart City Strategie, IT Strategie: compounds that lost their hyphens.
function isDigitalPrefix(words: readonly Word[], i: number): boolean {
  const next = words[i + 1]
  if (
    !/^(?:Smart|Green|City|Open|Data|Government|IT|KI|E-Government|Digital|Cloud|Cyber|Country|Region)$/.test(
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
