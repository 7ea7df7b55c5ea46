/** The name that a text gives a plan which it calls by its kind: *eine Digitalstrategie* … *„Muster vernetzt“*. */
import type { Chunk } from '../german/chunks.ts'
import { latin } from '../german/latin.ts'
import { findPlans } from '../german/plans.ts'
import type { Found } from '../rule.ts'

const QUOTED = '[„»"](?<title>[^“”«"\\n]{3,90})[“”«"]'
/** *Unter dem Titel „Muster vernetzt“ hat das Land sie vorgelegt*; a motto is no name. */
const UNDER_NAME = latin.i`(?<!\p{L})(?:unter|mit) (?:dem (?:Titel|Namen)|der (?:Überschrift|Bezeichnung)) ${QUOTED}`
/** *„Muster vernetzt“ heißt die Digitalstrategie*. */
const IS_CALLED = latin`^${QUOTED} (?:heißt|nennt sich|lautet der (?:Titel|Name)) (?:die|der|das) (?:neue )?(?<kind>\p{Lu}[\p{L}-]+)`
/** *Sie trägt den Titel „Muster vernetzt“*, *Ihr Name: „Muster vernetzt“*. */
const NEXT = latin`^\s*(?:(?:Sie|Er|Es|Das Papier|Das Werk) (?:heißt|nennt sich|trägt den (?:Titel|Namen))|(?:Ihr|Sein) (?:Name|Titel)(?::| lautet| ist)) ${QUOTED}`

/** *weiterentwickelt: Aus „Muster 2020“ wird „Muster 2030“*, *aus muster@land wird muster.digital*. */
const BECOMES = latin`(?<!\p{L})[Aa]us (?:${QUOTED.replace('title', 'old')}|\p{L}[\p{L}\d]*[@.]\p{L}+|der (?:bisherigen )?\p{L}+) (?:wird|wurde|ist) (?:jetzt |nun )?(?:[„»"](?<quoted>[^“”«"\n]{3,90})[“”«"]|(?<coined>\p{L}[\p{L}\d]*[@.]\p{L}+))`

/** The name that a plan goes on under. */
export function nameBecome(text: string): string | undefined {
  const groups = BECOMES.exec(text)?.groups
  return groups?.quoted ?? groups?.coined
}

/** The name that the sentence gives its plan, or the one behind it. */
export function nameInText({ sentence: { text, offset }, document }: Found): string | undefined {
  const next = NEXT.exec(document.textAfter(offset + text.length, 160))
  return (UNDER_NAME.exec(text) ?? IS_CALLED.exec(text) ?? next)?.groups?.title
}

const LEAD_REACH = 600
const INDEFINITE = /^ein(?:e[nrms]?)?$/
const POSSESSIVE = /^(?:ihr|sein)(?:e[nrms]?)?$/
const STEM = /strategie|agenda|konzept|plan|programm|leitlinie|roadmap|pakt|charta|leitbild/iu
/** What any plan may be called, and any that is digital. */
const ANY_PLAN = latin`^(?:Konzept|Plan|Programm|Papier)(?!\p{L})`
const ANY_DIGITAL = latin`^(?:Digital\p{Ll}*|Strategie)(?!\p{L})`
const ANOTHER = latin`(?<!\p{L})(?:auch|außerdem|zudem|daneben|ebenfalls|weitere[nrs]?|zweite[nrs]?)(?!\p{L})`

/** *Die Stadt hat ein Konzept für die Digitalisierung vorgestellt*: a lead says the kind, what follows has the name in quotes. */
export function nameToCome({ clause: { chunks }, sentence, document }: Found, chunk: Chunk): string | undefined {
  const kind = chunk.mentions.plan
  const article = kind && !kind.quoted ? articleOf(chunks, chunk) : undefined
  if (!kind || !article) return undefined
  const after = document.textAfter(sentence.offset + sentence.text.length, LEAD_REACH)
  const named = findPlans(after).find((p) => p.quoted)
  if (!named || ANOTHER.test(after.slice(0, named.start))) return undefined
  const head = after.slice(named.head.start, named.head.end)
  if (head === kind.title) return named.title
  if (POSSESSIVE.test(article)) return undefined
  const isOfStem = STEM.exec(head)?.[0].toLowerCase() === STEM.exec(kind.title)?.[0].toLowerCase()
  return ANY_PLAN.test(kind.title) || (isOfStem && ANY_DIGITAL.test(kind.title)) ? named.title : undefined
}

/** *eine* of *eine Digitalstrategie*, *ihre* of *ihre neue Digitalstrategie*. */
function articleOf(chunks: readonly Chunk[], chunk: Chunk): string | undefined {
  const at = chunks.indexOf(chunk)
  const [far = '', near = ''] = [chunks[at - 2]?.lower, chunks[at - 1]?.lower]
  const article = /^\p{Ll}+e[nrs]?$/u.test(near) && !isArticle(near) ? far : near
  return isArticle(article) ? article : undefined
}

const isArticle = (word: string) => INDEFINITE.test(word) || POSSESSIVE.test(word)
