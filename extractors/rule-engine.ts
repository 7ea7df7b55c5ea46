/** Applies the rules of all fact types to a document: which sentences, which clauses, which facts. */

import type { Claim } from './claim.ts'
import type { ReadableDocument } from './document.ts'
import type { Chunk } from './german/chunks.ts'
import type { Clause } from './german/clauses.ts'
import { latin } from './german/latin.ts'
import { compileGrammar, type Grammar, type GrammarMatch, matcherOf } from './german/match.ts'
import { lazy } from './german/memory/lazy.ts'
import { memoised } from './german/memory/memoised.ts'
import { RECOGNISERS, type Recognised, type Recogniser } from './german/mentions.ts'
import { reasonNotAsserted } from './german/modality.ts'
import { legible } from './german/normalise.ts'
import { isInField, passagesInField } from './page/field.ts'
import { whyInvented } from './page/invented.ts'
import type { Extractor, Found, Reading, Refusal, Rule } from './rule.ts'
import { type AnalysedDocument, type AnalysedSentence, analyse, type Lexicon } from './rule-engine/analysis.ts'
import { type ClauseToRead, claimFrom, type Surroundings } from './rule-engine/claims.ts'
import { createDocumentContext } from './rule-engine/document-context.ts'
import { ASKED_EVERYWHERE, ruleChooser } from './rule-engine/requirements.ts'
import { ofProduct, whosePage } from './whose/whose-page.ts'

/** What one rule made of one clause: a claim, or the reason why not. */
export interface Attempt {
  readonly sentence: AnalysedSentence
  readonly rule: Rule
  readonly outcome: { readonly claim: Claim } | Refusal
}

interface CompiledRule {
  readonly rule: Rule
  readonly extractor: Extractor
  readonly anchor: Grammar
  readonly companions: readonly Grammar[]
  /** What a sentence must have for the rule to be tried: the anchor, its companions, and what it needs besides. */
  readonly required: readonly Grammar[]
  readonly forbidden: () => readonly Grammar[]
}

/** Applies a registry's rules to documents. Grammars are compiled on first use. */
interface RuleEngine {
  /** False for a text that no document with facts has: it does not speak of the field, or holds no trigger of any type. */
  mayStateFacts(text: string): boolean
  /** Everything that any rule tried on the document, in the order of the text and the registry. */
  attempts(document: ReadableDocument): { readonly analysis: AnalysedDocument; readonly attempts: readonly Attempt[] }
}

/** Makes the engine for a registry. */
export function createRuleEngine(extractors: readonly Extractor[]): RuleEngine {
  const lexicon = lexiconOf(extractors)
  const chooser = lazy(() => {
    const rules = extractors.flatMap((e) => e.rules.map((rule) => compile(rule, e)))
    return ruleChooser(rules, { ...lexicon, all: ownTagsOf(extractors) })
  })
  return {
    mayStateFacts: (text) => isInField(text) && lexicon.mayHoldFact(legible(text)),
    attempts(document) {
      const analysis = analyse(document, lexicon)
      const rulesFor = chooser()
      const context = createDocumentContext(analysis)
      // a head or foot that is no running text may still name the publisher: *Amtsblatt des Saarlandes*
      const page = lazy(
        () =>
          whosePage(document, analysis.working.text) ??
          whosePage(document, document.text) ??
          ofProduct(document.text.slice(0, 20_000)),
      )
      const around = { context, analysis, page, invented: lazy(() => whyInvented(document.text)) }
      const attempts = inGroups(analysis.analysed).flatMap((group) => attemptsOn(group, rulesFor, around))
      return { analysis, attempts }
    },
  }
}

function compile(rule: Rule, extractor: Extractor): CompiledRule {
  const anchor = compileGrammar(rule.anchor)
  const companions = (rule.with ?? []).map(compileGrammar)
  return {
    rule,
    extractor,
    anchor,
    companions,
    required: [anchor, ...companions, ...(rule.needs ?? []).map(compileGrammar)],
    forbidden: lazy(() => (rule.without ?? []).map(compileGrammar)),
  }
}

function ownTagsOf(extractors: readonly Extractor[]): ReadonlySet<string> {
  return new Set(extractors.flatMap(({ verbs, words }) => [...Object.keys(verbs), ...Object.keys(words ?? {})]))
}

function lexiconOf(extractors: readonly Extractor[]): Lexicon {
  const mayHoldFact = anyTrigger(extractors.flatMap((e) => e.triggers))
  const tags = new Map<string, string[]>()
  for (const { verbs } of extractors) {
    for (const [tag, lemmas] of Object.entries(verbs)) {
      for (const lemma of lemmas) tags.set(lemma, [...new Set([...(tags.get(lemma) ?? []), tag])])
    }
  }
  const words = extractors.flatMap((e) => Object.entries(e.words ?? {}))
  return {
    passagesInField,
    mayHoldFact,
    verbTags: (lemma) => tags.get(lemma) ?? [],
    wordTags: memoised((lower) => words.filter(([, form]) => form.test(lower)).map(([tag]) => tag)),
  }
}

/** Most triggers are plain letters, which V8 seeks together; those with signs between them would each be tried at every character. */
function anyTrigger(triggers: readonly string[]): (text: string) => boolean {
  const isPlain = (trigger: string) => /^[\p{L}\d |-]+$/u.test(trigger)
  const [plain, others] = [true, false].map((wanted) => {
    const chosen = new Set(triggers.filter((trigger) => isPlain(trigger) === wanted))
    return latin.i`${[...chosen].join('|')}`
  }) as [RegExp, RegExp]
  return (text) => plain.test(text) || others.test(text)
}

/** Less than the texts whose words are remembered (german/memory/recent.ts). */
const AT_ONCE = 24

function inGroups<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, i) => all.slice(i * AT_ONCE, (i + 1) * AT_ONCE))
}

/**
 * A group of sentences goes through each step together, and through each recogniser: there is so much code that what one
 * sentence needed is gone from the processor's caches when the next one comes.
 */
function attemptsOn(
  group: readonly AnalysedSentence[],
  rulesFor: (sentence: Recognised) => readonly CompiledRule[],
  around: Surroundings,
): Attempt[] {
  askTogether(group, ASKED_EVERYWHERE)
  const chosen = group
    .map((sentence) => ({ sentence, rules: rulesFor(sentence.recognised) }))
    .filter(({ rules }) => rules.length > 0)
  askTogether(
    chosen.map(({ sentence }) => sentence),
    RECOGNISERS,
  )
  const cut = chosen.flatMap(({ sentence, rules }) => sentence.clauses.map((clause) => ({ sentence, rules, clause })))
  const matched = cut.flatMap(({ sentence, rules, clause }) => {
    const to = { clause, match: matcherOf(clause.chunks), sentence, around }
    return rules.flatMap((rule) => matchesOfRule(rule, to))
  })
  const read = matched.flatMap((match) => ('outcome' in match ? [match] : readingsOf(match)))
  return read.map((reading) => ('outcome' in reading ? reading : claimed(reading)))
}

function askTogether(sentences: readonly AnalysedSentence[], recognisers: readonly Recogniser[]): void {
  for (const recogniser of recognisers) for (const { recognised } of sentences) recognised.by(recogniser)
}

/** Where a rule's grammars match, before it looks closer. */
interface Match {
  readonly compiled: CompiledRule
  readonly anchor: GrammarMatch
  readonly companions: readonly GrammarMatch[]
  readonly to: ClauseToRead
}

function matchesOfRule(compiled: CompiledRule, to: ClauseToRead): (Match | Attempt)[] {
  const { clause, match, sentence } = to
  const anchors = match(compiled.anchor)
  if (anchors.length === 0) return []
  const companions = compiled.companions.map(match)
  if (companions.some((matches) => matches.length === 0)) return []
  const { rule } = compiled
  if (compiled.forbidden().some((grammar) => match(grammar).length > 0))
    return [{ sentence, rule, outcome: { refused: 'an excluding pattern matched' } }]
  const mood = rule.mood === 'any' ? undefined : reasonNotAsserted(clause.mood)
  const read = mood ? anchors.filter((anchor) => isPresupposed(anchor, clause)) : anchors
  if (mood && read.length === 0) return [{ sentence, rule, outcome: { refused: mood } }]
  return read.map((anchor) => ({ compiled, anchor, companions: companions.flat(), to }))
}

/** A fact that a rule has read, before its date and whose it is are known. */
interface Read extends Match {
  readonly reading: Reading
}

function readingsOf(match: Match): (Read | Attempt)[] {
  const { compiled, anchor, companions, to } = match
  const result = compiled.rule.read(foundAt(anchor, companions, to))
  if ('refused' in result) return [{ sentence: to.sentence, rule: compiled.rule, outcome: result }]
  const readings: readonly Reading[] = Array.isArray(result) ? result : [result as Reading]
  return readings.map((reading) => ({ ...match, reading }))
}

function claimed({ reading, anchor, compiled, to }: Read): Attempt {
  return { sentence: to.sentence, rule: compiled.rule, outcome: claimFrom(reading, anchor, compiled, to) }
}

/** *was das 2022 gegründete Zentrum soll*: whatever the clause does, the participle with its date states that it was founded. */
function isPresupposed({ start, end }: GrammarMatch, { chunks }: Clause): boolean {
  if (isInserted(start, chunks)) return true
  const participle = chunks.slice(start, end).find((c) => c.tags.has('Attributive') && !c.tags.has('Finite'))
  if (!participle?.verbs.some((v) => v.tense === 'past')) return false
  const article = chunks.findLastIndex((c, i) => i < start && i >= start - LONGEST_LEAD && ARTICLE.test(c.lower))
  const before = chunks.slice(article < 0 ? Math.max(0, start - 3) : article + 1, start)
  return before.some((c) => c.mentions.date?.value) && !before.some((c) => NOT_YET.test(c.lower))
}

/** *die 2010 von Bund und Ländern ins Leben gerufene Stelle* */
const LONGEST_LEAD = 9
const ARTICLE = /^(?:der|die|das|de[mns])$/

/** *Der Rat, 2018 von der Regierung eingerichtet, wird nicht fortgeführt*: so does a dated participle between commas. */
function isInserted(at: number, chunks: readonly Chunk[]): boolean {
  const participle = chunks[at]
  if (!participle?.tags.has('Participle') || participle.tags.has('Attributive')) return false
  const comma = chunks.findLastIndex((c, i) => i < at && c.tags.has('Comma'))
  const to = chunks.findIndex((c, i) => i > at && c.tags.has('Comma'))
  const inside = chunks.slice(comma + 1, to)
  const isLast = to > at && chunks.slice(at + 1, to).every((c) => c.mentions.date)
  // *2018 eingerichtet, wird der Rat …*
  const isSetOff = comma > 0 || chunks[to + 1]?.tags.has('Finite') === true
  return (
    isLast &&
    isSetOff &&
    inside.some((c) => c.mentions.date?.value) &&
    !inside.some((c) => (c !== participle && c.tags.has('Finite')) || NOT_YET.test(c.lower))
  )
}

const NOT_YET = latin`^(?:nicht|nie|noch|kein\p{L}*|geplant\p{L}*|künftig\p{L}*|zu)$`

function foundAt(
  anchor: GrammarMatch,
  companions: readonly GrammarMatch[],
  { clause, sentence, around }: ClauseToRead,
): Found {
  const groups = (name: string): readonly Chunk[] => [anchor, ...companions].flatMap((m) => m.groups[name] ?? [])
  return {
    clause,
    sentence: {
      text: sentence.text,
      offset: sentence.start,
      clauses: sentence.clauses,
      chunks: sentence.chunks,
      segment: sentence.segment.kind,
      heading: sentence.segment.block === 'heading',
      ...(sentence.published ? { published: sentence.published } : {}),
      ...(sentence.headDate ? { headDate: sentence.headDate } : {}),
    },
    document: around.context,
    match: { start: anchor.start, end: anchor.end },
    group: (name) => groups(name)[0],
    groups,
  }
}
