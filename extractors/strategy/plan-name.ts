/** The name that a text gives a plan which it calls by its kind: *eine Digitalstrategie* … *„Muster vernetzt“*. */
import type { Chunk } from '../german/chunks.ts'
import { latin } from '../german/latin.ts'
import { hasDigitalSubject } from '../german/plans/subjects.ts'
import { findPlans } from '../german/plans.ts'
import type { Found } from '../rule.ts'

const QUOTED = '[„»"](?<title>[^“”«"\\n]{3,90})[“”«"]'
/** *Unter dem Titel „Muster vernetzt“ hat das Land sie vorgelegt*; a motto is no name. */
const UNDER_NAME = latin.i`(?<!\p{L})(?:unter|mit) (?:dem (?:Titel|Namen)|der (?:Überschrift|Bezeichnung)) ${QUOTED}`
/** *„Muster vernetzt“ heißt die Digitalstrategie*. */
const IS_CALLED = latin`^${QUOTED} (?:heißt|nennt sich|lautet der (?:Titel|Name)) (?:die|der|das) (?:[^,.;:„“]{1,60} )??(?<kind>\p{Lu}[\p{L}-]+)`
/** *Mit „Muster vernetzt“, der im Mai beschlossenen Digitalstrategie, …*: what it is stands behind the name, between commas. */
const APPOSED = latin`${QUOTED}, (?:de[rmns]|die|das|(?:ihr|sein|unser)e?[rmns]?) (?:[^,.;:„“]{1,90} )?\p{L}*(?:[Ss]trategie|[Aa]genda|[Kk]onzept|[Pp]lan|[Pp]rogramm|[Rr]oadmap|[Ll]eitbild)(?:e?s)?(?: (?:des|der|von) [^,.;:„“]{1,40})?(?=[,.]|$)`
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
  return (UNDER_NAME.exec(text) ?? IS_CALLED.exec(text) ?? APPOSED.exec(text) ?? next)?.groups?.title
}

/** *„Muster vernetzt“ lautet der Titel. Beschlossen wurde sie …*: a sentence of its own between plan and clause. */
const SINCE = latin.g`(?:^|[.!?\n] ?)(?:${QUOTED} (?:lautet|heißt|ist|war) (?:ihr|sein|der|das|die) (?:Titel|Name|Papier|Werk|Strategie|Plan|Konzept)|(?:(?:Sie|Er|Es|Das (?:Papier|Werk|Dokument|Konzept|Programm)|Die (?:Strategie|Agenda)|Der Plan) (?:heißt|nennt sich|trägt den (?:Titel|Namen))|(?:Ihr|Sein|Der) (?:Name|Titel)(?::| lautet:?| ist)) ${QUOTED.replace('title', 'behind')})`
const SINCE_REACH = 260

/** The name that the text right before gives the plan of which it has spoken by its kind. */
export function namedSince({ sentence: { offset }, document }: Found): string | undefined {
  const before = document.textBefore(offset, SINCE_REACH)
  const naming = [...before.matchAll(SINCE)].at(-1)
  const title = naming?.groups?.title ?? naming?.groups?.behind
  const [kind] = naming ? findPlans(before.slice(0, naming.index)) : []
  return title && kind && !kind.quoted && (kind.digital || hasDigitalSubject(title)) ? title : undefined
}

/** *Damit hat der Kreis ein Fundament. Es heißt „Muster vernetzt“*: whatever it was called before. */
const NAMED_AFTER = latin`(?:heißt|nennt sich|trägt den (?:Titel|Namen)|lautet der (?:Titel|Name):?) ${QUOTED}`
const AFTER_REACH = 240

/** The name that the text right behind gives the plan on which it has just told a decision. */
export function namedAfter({ sentence: { offset, text }, document }: Found): string | undefined {
  const title = NAMED_AFTER.exec(document.textAfter(offset + text.length, AFTER_REACH))?.groups?.title
  return title && hasDigitalSubject(title) && STEM.test(title) ? title : undefined
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
