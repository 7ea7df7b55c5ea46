import type { Span } from '../../document.ts'
import { type BodyMention, findBodies } from '../bodies.ts'
import { latin } from '../latin.ts'
import { LETTER } from '../letters.ts'
import { matches } from '../matches.ts'
import { NOW } from '../time-words.ts'
import { definedBodies, PUBLIC } from './defined.ts'
import { isMadeUp } from './made-up.ts'
import { namesDigital } from './name.ts'
import { providerNamed } from './provider.ts'
import { SHORTENED } from './regional.ts'

/** Finds again, in one sentence, the bodies whose short form the text has introduced. */
export interface IntroducedBodies {
  find(sentence: string): (Span & { readonly body: BodyMention })[]
}

const IN_PARENTHESES = latin.g`(?:\((?:kurz:? )?|, (?:kurz|abgekürzt):? )["„“»]?(?<acronym>[\p{L}\p{N}]{0,14}\p{Lu}[\p{L}\p{N}.@-]{0,12}[\p{Lu}\p{N}][\p{L}\p{N}]{0,14}(?: \p{Lu}[\p{L}-]{1,24}(?=[ )"“”«])){0,3}?)["“”«]?(?:\)|(?=[ ,.;]))`
/** *FEDKO (Föderale Digitalkooperation)*: the name behind its short form. */
const REVERSED = latin.g`(?<!\p{L})(?<acronym>\p{Lu}{3,8}) \((?<name>\p{Lu}[^()\n]{8,80})\)`
/** *Zweckverband IT Unterelbe*, later *die IT Unterelbe*. */
const BEHIND_HEAD = latin.g`(?<!\p{L})(?:Zweckverband|(?:Eigen|Landes|Staats|Regie)betrieb)(?:e?s)? (?<name>(?:IT|KDZ|KI|DV) \p{Lu}\p{Ll}{2,30}(?:-\p{Lu}\p{Ll}{2,30})?)(?![\p{L}-])`
/** *EduNet Mittelhessen GmbH*, later *EduNet Mittelhessen* or *EduNet*. */
const COMPANY = latin.g`(?<!\p{L})(?<name>\p{Lu}[\p{L}\d.-]{2,30}(?: \p{Lu}[\p{L}\d.-]{1,30}){0,3}) (?:g?GmbH|AöR|eG)(?![\p{L}-])`
/** Without it there is no need to try every capitalised word. */
const COMPANY_FORM = / (?:g?GmbH|AöR|eG)/
/** *GKD Lippetal*, later *die GKD*. */
const BEFORE_REGION = latin.g`(?<!\p{L})(?<acronym>\p{Lu}{3,4}) (?=\p{Lu}\p{Ll})`
/** Two capitals apart: no word of the language. */
const COINED = latin`^(?=.*\p{Ll}\p{Lu})\p{Lu}\p{L}*$`
/** *A und B verschmelzen zur ekom Hessen*, *wurden zur dikomit zusammengelegt*, *ging in der ekom auf*: a name without a capital, no adjective. */
const MADE = latin.g`(?<!\p{L})(?:zu[rm]?|in (?:der|die|das)|ins?|im) (?<name>(?!\p{Ll}*(?:e[nrms]?|e[lr]n|ig|lich|isch|un|al)(?!\p{L}))\p{Ll}{4,14}(?: \p{Lu}\p{Ll}{2,20})?|\p{Lu}{4,10})(?=[.,;:]|\n| (?:(?:ist|wurde) (?:(?:${NOW}) )?(?:vollzogen|perfekt|besiegelt)|zusammen|verein|verschm|fusion|verbund|auf(?:ge(?:gangen|hen|ht)|ging)?(?!\p{Ll})|eingeglieder|eingliedern|überge)\p{Ll}*)`
/** *Weserdata, der IT-Dienstleister von vier Ländern*: a made-up word, and near it whose provider it is. */
const IN_DATA = latin.g`(?<!\p{L})(?<name>(?!(?:Meta|Tera|Open|Big|Stamm)data)\p{Lu}\p{Ll}{2,12}data)(?!\p{L})`
/** *Die digitas, der IT-Eigenbetrieb der Stadt Köln, …*: what it is, stands beside a name that is no word. */
const KIND = String.raw`(?:(?:IT-|EDV-|IuK-)(?:Dienstleister(?:in|s)?|Dienstleistungszentrums?|(?:Eigen)?[Bb]etriebs?|Verbund(?:e?s)?|Zweckverband(?:e?s)?)|[Rr]echenzentrums?)(?!\p{L})`
const APPOSED = latin.g`, (?:(?:de[rsm]|die|das|dem|eine?[rsm]?) )?(?:\p{Ll}+ ){0,2}${KIND}(?<whose>[^.\n]{0,80})`
const WORD_BEFORE = latin`(?<!\p{L})(?<name>\p{L}[\p{L}\d.-]{3,14})$`
/** *Der IT-Eigenbetrieb der Stadt Köln, die digitas, …* */
const APPOSED_NAME = latin.g`${KIND}(?<whose>[^,.;\n]{1,60}), (?:der|die|das) (?<name>\p{L}[\p{L}\d.-]{3,14}),`
/** *eine Anstalt des öffentlichen Rechts namens Daterra*, *als Landesbetrieb unter dem Namen Datendienste Harz (DDH)* */
const NAMED_SO = latin.g`(?:[Aa]nstalt|[Bb]ehörde|[Gg]esellschaft|[Bb]etrieb|[Vv]erband|[Vv]erbund|[Aa]gentur|[Dd]ienstleister|[Gg]enossenschaft|[Ee]inrichtung|GmbH|AöR)(?:e?s|en)?(?: des| der)?(?: öffentlichen Rechts)? (?:namens|mit (?:dem )?Namen|unter (?:dem Namen|der Bezeichnung)) ["„“»]?(?:(?<long>\p{Lu}[\p{L}\d.-]{3,24}(?: \p{Lu}[\p{L}\d.-]{3,24}){1,2}) \((?<short>\p{Lu}{2,6})\)|(?<name>\p{Lu}[\p{L}\d.@-]{3,20})["“”«]?(?=[,.;:)]| \p{Ll}))`
const SAYS_NAME = /(?:namens|mit (?:dem )?Namen|unter dem Namen|unter der Bezeichnung) /
const PROVIDER = latin`(?<!\p{L})(?:IT-|EDV-)?(?:Dienstleister(?:in|s)?|Rechenzentrum|Trägerschaft|Träger)(?!\p{L})`
const UNITES = latin`(?<!\p{L})(?:[Vv]erschm[eoi]lz\p{Ll}*|[Ff]usion\p{Ll}*|[Zz]usammen\p{Ll}*|[Vv]ereinig\p{Ll}*|schl(?:ie|o)ss\p{Ll}* sich|(?:ging|gingen|geht|gehen) [^.\n]{2,120} auf|auf(?:gegangen|gehen|geht|ging)|eingeglieder\p{Ll})(?!\p{L})`
/** A name with its short form is no longer than this. */
const LONGEST_INTRODUCTION = 160
/** Bounded: a hostile text has no end of parentheses. */
const MAX_INTRODUCED = 200

/** A short or other form by which the text calls a body from here on. */
type Introduction = readonly [form: string, body: BodyMention]

/** One way of introducing a form; the ones before it have told `isTold` ones. */
type Reader = (text: string, isTold: (form: string) => boolean) => Iterable<Introduction>

/** *die Kommunalen Datendienste (KDS)* */
function* inParentheses(text: string, isTold: (form: string) => boolean): Iterable<Introduction> {
  for (const match of text.matchAll(IN_PARENTHESES)) {
    const acronym = match.groups?.acronym as string
    if (isTold(acronym)) continue
    const end = match.index + match[0].length
    const from = Math.max(0, match.index - LONGEST_INTRODUCTION)
    const line = from + text.slice(from, match.index).lastIndexOf('\n') + 1
    const window = text.slice(line, end)
    // *hieß „Zentrum für Datenverarbeitung“ (ZDV)*
    const [plain, unquoted] = [window, window.replace(/["„“”»«]/gu, '')]
    const body = [plain, unquoted].flatMap((w) =>
      findBodies(w).filter((b) => b.end === w.length && b.acronym === acronym),
    )[0]
    if (body && body.form === 'name') yield [acronym, body]
  }
}

/** *FEDKO (Föderale Digitalkooperation)* */
function* reversed(text: string): Iterable<Introduction> {
  for (const { groups } of text.matchAll(REVERSED)) {
    const { acronym = '', name = '' } = groups ?? {}
    const spelled = `${name} (${acronym})`
    const body = findBodies(spelled).find((b) => b.end === spelled.length && b.acronym === acronym && b.form === 'name')
    if (body) yield [acronym, body]
  }
}

/** *Zweckverband IT Unterelbe* */
function* behindHead(text: string): Iterable<Introduction> {
  for (const match of text.matchAll(BEHIND_HEAD)) {
    const [body] = findBodies(match[0])
    if (body && body.end === match[0].length) yield [match.groups?.name as string, body]
  }
}

/** *EduNet Mittelhessen GmbH* */
function* companies(text: string): Iterable<Introduction> {
  for (const match of COMPANY_FORM.test(text) ? text.matchAll(COMPANY) : []) {
    const body = findBodies(match[0]).find((b) => b.end === match[0].length)
    if (!body || body.known) continue
    const [first = '', ...rest] = body.name.split(' ').slice(0, -1)
    const forms = [rest.length ? [first, ...rest].join(' ') : '', COINED.test(first) ? first : '']
    for (const form of forms) if (form && findBodies(form).length === 0) yield [form, body]
  }
}

/** *GKD Lippetal*: where no other body begins so. */
function* beforeRegion(text: string): Iterable<Introduction> {
  const shortened = Map.groupBy(
    [...text.matchAll(BEFORE_REGION)]
      .map((match) => ({ at: match.index, acronym: match.groups?.acronym as string }))
      .filter(({ acronym }) => SHORTENED.test(acronym))
      .slice(0, MAX_INTRODUCED)
      .flatMap(({ at, acronym }) => {
        const body = findBodies(text.slice(at, at + LONGEST_INTRODUCTION))[0]
        // *KIV Service GmbH*: a company of the KIV, not for a region
        return body?.start === 0 && body.kind === 'it-provider' && !body.known ? [{ acronym, body }] : []
      }),
    ({ acronym }) => acronym,
  )
  for (const [acronym, all] of shortened) {
    const one = new Set(all.map(({ body }) => body.name)).size === 1 ? all[0]?.body : undefined
    if (one) yield [acronym, one]
  }
}

const provider = (name: string, acronym?: string): BodyMention =>
  providerNamed(name, { start: 0, end: name.length }, acronym)

/** *Das Rechenwerk Harz (RWH) ist der IT-Dienstleister der Kommunen* */
function* defined(text: string): Iterable<Introduction> {
  for (const { name, acronym } of definedBodies(text, MAX_INTRODUCED)) {
    const body = provider(name, acronym)
    for (const form of [name, acronym]) if (form) yield [form, body]
  }
}

/** *Die digitas, der IT-Eigenbetrieb der Stadt Köln, …* */
function* apposed(text: string): Iterable<Introduction> {
  const before = [...text.matchAll(APPOSED)].map(({ index, groups }) => ({
    name: WORD_BEFORE.exec(text.slice(Math.max(0, index - 20), index))?.groups?.name,
    whose: groups?.whose,
  }))
  const behind = [...text.matchAll(APPOSED_NAME)].map(({ groups }) => ({ name: groups?.name, whose: groups?.whose }))
  for (const { name = '', whose = '' } of [...before, ...behind]) {
    if (!PUBLIC.test(whose)) continue
    const isName = isMadeUp(name.toLowerCase()) || COINED.test(name) || /^\p{Lu}{3,8}$/u.test(name)
    if (isName && findBodies(name).length === 0) yield [name, provider(name)]
  }
}

/** *eine Anstalt namens Daterra* beside words of IT. */
function* namedSo(text: string): Iterable<Introduction> {
  for (const { index, groups } of SAYS_NAME.test(text) ? text.matchAll(NAMED_SO) : []) {
    const { long, short, name = long ?? '' } = groups ?? {}
    const told = text.slice(Math.max(0, index - LONGEST_INTRODUCTION), index + LONGEST_INTRODUCTION)
    const isPublic = PUBLIC.test(told) || /(?:Landes|Staats|Eigen|Regie)betrieb/.test(told)
    if (!namesDigital(told) || !isPublic || findBodies(name).length > 0) continue
    const body = provider(name, short)
    for (const form of [name, short]) if (form) yield [form, body]
  }
}

/** *Weserdata, der IT-Dienstleister von vier Ländern*: few texts have one, and each capital would be tried. */
function* inData(text: string): Iterable<Introduction> {
  for (const { index, groups } of text.includes('data') ? text.matchAll(IN_DATA) : []) {
    const name = groups?.name as string
    const told = text.slice(Math.max(0, index - LONGEST_INTRODUCTION), index + LONGEST_INTRODUCTION)
    if (PROVIDER.test(told) && PUBLIC.test(told)) yield [name, provider(name)]
  }
}

/** *A und B verschmelzen zur ekom Hessen* */
function* united(text: string): Iterable<Introduction> {
  for (const match of UNITES.test(text) ? text.matchAll(MADE) : []) {
    const name = match.groups?.name as string
    const end = match.index + match[0].length
    const told = text.slice(Math.max(0, match.index - LONGEST_INTRODUCTION), end + 30).split('\n')
    const line = told.find((each) => each.includes(match[0])) ?? ''
    const unites = UNITES.test(line) && findBodies(line).some((b) => b.kind === 'it-provider' || b.digital)
    if (unites && findBodies(name).length === 0) yield [name, provider(name)]
  }
}

/** In order of precedence: the first to introduce a form says what it means. */
const READERS: readonly Reader[] = [
  inParentheses,
  reversed,
  behindHead,
  companies,
  beforeRegion,
  defined,
  apposed,
  namedSo,
  inData,
  united,
]

function introductionsIn(text: string): ReadonlyMap<string, BodyMention> {
  const told = new Map<string, BodyMention>()
  for (const read of READERS)
    for (const [form, body] of read(text, (f) => told.has(f))) {
      if (told.size >= MAX_INTRODUCED) return told
      if (!told.has(form)) told.set(form, body)
    }
  return told
}

/** *die Kommunalen Datendienste (KDS)* makes every later *KDS* that body. Bodies of the table need no introduction. */
export function introducedBodies(text: string): IntroducedBodies {
  const bodies = introductionsIn(text)
  if (bodies.size === 0) return { find: () => [] }
  const forms = [...bodies.keys()].map((a) => a.replace(/[.]/g, '\\.')).sort((a, b) => b.length - a.length)
  // made for each text: with ranges of letters, which start faster
  const later = new RegExp(`(?<![${LETTER}\\d-])(?<form>${forms.join('|')})s?(?![${LETTER}\\d-])`, 'g')
  return {
    find: (sentence) =>
      matches(later, sentence).map((match) => {
        const span = { start: match.index, end: match.index + match[0].length }
        const form = match.groups?.form as string
        const body = bodies.get(form) as BodyMention
        if (form === body.name || form.includes(' ')) return { ...span, body: { ...body, ...span } }
        return { ...span, body: { ...body, ...span, acronym: form, form: 'acronym' } }
      }),
  }
}
