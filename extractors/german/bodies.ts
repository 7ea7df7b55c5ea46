/** Bodies of public administration named in a sentence. */

import type { Span } from '../document.ts'
import { looksCoined, readCoined } from './bodies/coined.ts'
import { bodyHeadOf, LEGAL_FORM, PUBLIC_FORM } from './bodies/heads.ts'
import {
  isDigitalBody,
  type KnownHit,
  knownInside,
  opensKnown,
  readKnown,
  readNamesake,
  readShortForm,
} from './bodies/known.ts'
import { isMadeOfData, looksMadeUp, readFormInFront, readMadeUpCompany } from './bodies/made-up.ts'
import { namesDigital, nominativeName } from './bodies/name.ts'
import { type PatternHit, readPattern } from './bodies/pattern.ts'
import { endOfForm, readPlaced, TELLS_OF_BODIES } from './bodies/placed.ts'
import { plain, providerNamed } from './bodies/provider.ts'
import { readRegionalProvider, SHORTENED, SUBJECT } from './bodies/regional.ts'
import { isEnglishHead, readCentralProvider, readEnglishName, readHouse, readQuotedName } from './bodies/spoken.ts'
import type { BodyKind } from './bodies/table.ts'
import { readResponseTeam } from './bodies/team.ts'
import { readVouched } from './bodies/vouched.ts'
import { latin } from './latin.ts'
import { isUpper, looksLikeAdjective, QUOTE_OPEN, type Word, wordsOf } from './noun-phrase.ts'
import { wordFact } from './words.ts'

export { namesDigital } from './bodies/name.ts'
export type { BodyKind } from './bodies/table.ts'

/** A body named in a sentence. Offsets are UTF-16 units of the sentence; the span has no article. */
export interface BodyMention extends Span {
  /** As the text names it, in the nominative as far as endings show it; an acronym stays an acronym. */
  readonly name: string
  /** The short form that the text puts beside the name, or the table's. */
  readonly acronym?: string
  /** The table's full name of a known body. */
  readonly canonical?: string
  readonly kind: BodyKind
  /** Of known bodies: `DE`, ISO 3166-2 or a municipality. */
  readonly jurisdiction?: string
  readonly known: boolean
  /** The name speaks of IT, data, digitalisation or security of information. */
  readonly digital: boolean
  /** `generic`: a bare noun such as *die Behörde*, a back reference. */
  readonly form: 'name' | 'acronym' | 'generic'
  /** False for departments, staff units and working groups. */
  readonly standing: boolean
}

// Cheap gate, case-sensitive pieces without first letters: no sentence without one of these can hold a body.
const GATE = latin`amt|inist|kanzlei|egierung|abinett|enat|agistrat|vorstand|[rR]at(?:e?s)?(?!\p{L})|tag(?:e?s)?(?!\p{L})|ersammlung|ürgerschaft|parlament|betrieb|verb[auä]nd|entr[aeu]|gentur|nstalt|ehörde|stelle(?!\p{L})|ommission|usschu|gremium|kreis|board|genossenschaft|gesellschaft|kademie|eferat|ezernat|bteilung|bereich|gruppe|dienst|gebiet|labor|haus|GmbH|eG|AöR|(?:AG|SE|KG|V\.)(?!\p{L})|IT|\p{Lu}{3}|[a-zäöü]\p{Lu}|krz|kdvz|izn|civitec|citeq|ecos|omm24|[iI]teos|ruckerei|Cyber-AZ|Hessen3C|ZD\.B|ommunalservice|DZ BW|ekom21|igital|ataport|itkom|itako|@M|nformat|verarbeitung|otfallteam|emeinschaft|büro|ilfswerk|Cent(?:er|re)|Haus de[rs]|Office|Lab(?!\p{L})|Board|Council|ONE|-Daten`

let last: { readonly text: string; readonly bodies: readonly BodyMention[] } = { text: '', bodies: [] }

/** Finds the bodies of one sentence, in order, never overlapping. Offices ask for the same sentence again: it is kept. */
export function findBodies(text: string): readonly BodyMention[] {
  if (!GATE.test(text) && !TELLS_OF_BODIES.test(text)) return []
  if (last.text !== text) last = { text, bodies: bodiesIn(text, wordsOf(text)) }
  return last.bodies
}

function bodiesIn(text: string, words: readonly Word[]): BodyMention[] {
  const found: BodyMention[] = []
  const mayHoldCompany = words.some(closesCompany)
  const mayHoldEnglish = words.some(isEnglishHead)
  const hasQuotes = /[„“"»]/.test(text)
  const mayBePlaced = TELLS_OF_BODIES.test(text)
  for (let i = NEW.test(words[0]?.text ?? '') ? 1 : 0; i < words.length; ) {
    const word = words[i] as Word
    const read =
      (hasQuotes ? readQuotedName(text, words, i) : undefined) ??
      (mayHoldEnglish ? readEnglishName(text, words, i) : undefined) ??
      (opensBody(word) || (mayHoldCompany && isUpper(word)) ? readBody(text, words, i) : undefined)
    const placed = mayBePlaced && isUpper(word) && !read?.known ? readPlaced(text, words, i) : undefined
    const mention = placed && placed.end > (read?.end ?? 0) ? placed : read
    if (mention) found.push(mention)
    const end = mention?.end ?? 0
    i++
    while (i < words.length && (words[i] as Word).start < end) i++
  }
  return found
}

/** *Neue Digitalagentur gegründet*: large as the first word, and no part of the name. */
const NEW = /^Neue[rs]?$/

/** Whether a body may begin with this word, companies aside: most words of a sentence begin none. */
const opensBody = wordFact((form) => {
  const { text, lower, kind } = form
  if (opensKnown({ form })) return true
  if (looksCoined(text)) return true
  if (kind !== 'upper') return false
  const opensPattern = bodyHeadOf(lower) !== undefined || looksLikeAdjective({ form }) || text.endsWith('-')
  return opensPattern || SHORTENED.test(text) || SUBJECT.test(text) || /CERT|^Computer|^Haus(?:es)?$/.test(text)
})

/** Whether a company's name may end with this word, or *e. V.* begin with it. */
const closesCompany = wordFact(({ text }) => LEGAL_FORM.test(text) || /^e(?:\.?V)?$/.test(text))

/** A known or well-formed body that a whole string names (`BSI`, `Dataport`), else undefined. */
export function lookupBody(name: string): BodyMention | undefined {
  const mention = findBodies(name)[0]
  return mention && mention.start === 0 && mention.end === name.length ? mention : undefined
}

/** *die Initiative „Digitales Amt“*, *das Siegel »Digitale Behörde«*: what somebody does or bears. */
const isNameOfAction = (words: readonly Word[], i: number): boolean =>
  QUOTE_OPEN.test(words[i - 1]?.text ?? '') && ACTION.test(words[i - 2]?.lower ?? '')
const ACTION =
  /^(?:initiative|siegel|prädikat|titel|auszeichnung|projekt|modellprojekt|pilotprojekt|kampagne|wettbewerb|preis|award|motto|reihe|thema|studie|buch|vortrag|seminar|workshop)(?:e?s)?$/

/** Of the readings at word `i` the longest wins; a known body wins over a pattern of the same length. */
function readBody(text: string, words: readonly Word[], i: number): BodyMention | undefined {
  const word = words[i] as Word
  if (!/\p{L}/u.test(word.text) || word.lower === 'rechtsform' || isNameOfAction(words, i)) return undefined
  const known = readKnown(words, i)
  // *der IT-Dienstleister DVZ M-V GmbH*
  if (!known && DESCRIPTOR.test(word.lower) && (readKnown(words, i + 1) ?? readNamesake(words, i + 1))) return undefined
  const whole = isUpper(word) ? readPattern(words, i) : undefined
  const pattern = whole && isOrganOf(words, i, whole) ? readPattern(words.slice(0, i + 1), i) : whole
  const company = known && isUpper(word) ? readNamedAfter(text, words, i, known) : undefined
  if (company) return company
  const explained = readExplained(text, words, i)
  if (explained) return explained
  if (pattern && (!known || pattern.nameEnd > known.end)) return patternMention(text, words, i, pattern)
  if (known) return knownMention(text, words, i, known)
  const namesake = readNamesake(words, i)
  if (namesake) {
    const span = { start: word.start, end: (words[namesake - 1] as Word).end }
    return providerNamed(text.slice(span.start, span.end), span)
  }
  const coined = looksCoined(word.text) ? readCoined(text, words, i) : undefined
  if (coined) return coined
  if (!isUpper(word)) return undefined
  return (
    readResponseTeam(text, words, i) ??
    readCentralProvider(text, words, i) ??
    readHouse(text, words, i) ??
    readRegionalProvider(text, words, i) ??
    readVouched(text, words, i) ??
    readCompany(text, words, i)
  )
}

/** *KDO Service GmbH*: a company that is called after a known body. */
function readNamedAfter(text: string, words: readonly Word[], i: number, { end, form }: KnownHit) {
  if ((form !== 'acronym' && end > i + 1) || !isUpper(words[end]) || LEGAL_FORM.test(words[end]?.text ?? ''))
    return undefined
  const company = readCompany(text, words, i)
  return company && company.end > (words[end] as Word).end && company.kind === 'company' ? company : undefined
}

/** *KommWis Gesellschaft für Wissenstransfer mbH*: a coined word, and in the same name what the company is. */
function readExplained(text: string, words: readonly Word[], i: number): BodyMention | undefined {
  const [word, next] = [words[i] as Word, words[i + 1]]
  if (!isUpper(next) || !/^(?:\p{L}+\p{Ll}\p{Lu}\p{L}*|\p{Lu}{3,8})$/u.test(word.text) || !bodyHeadOf(next.lower))
    return undefined
  const hit = readPattern(words, i + 1)
  if (!hit || !LEGAL_FORM.test(words[hit.nameEnd - 1]?.text ?? '')) return undefined
  const body = patternMention(text, words, i + 1, hit)
  const known = readKnown(words, i)
  const name = text.slice(word.start, (words[hit.nameEnd - 1] as Word).end)
  return {
    ...body,
    ...(known ? traitsOf(known) : {}),
    start: word.start,
    name,
    digital: known !== undefined || body.digital || namesDigital(name) || isMadeOfData(name),
  }
}

const DESCRIPTOR = latin`^(?:\p{L}+-)?dienstleister(?:in|s)?$`
const ORGAN =
  /^(?:(?:verbands|gesellschafter|träger|zweckverbands|mitglieder)versammlung|verwaltungsrat(?:e?s)?|aufsichtsrat(?:e?s)?|verbandsrat(?:e?s)?)$/

/** *die Verbandsversammlung der Kommunalen Datenzentrale Nordheide (KDN)*: the organ is one, and whose it is another. */
const isOrganOf = (words: readonly Word[], i: number, { nameEnd }: PatternHit): boolean =>
  nameEnd > i + 2 && ORGAN.test(words[i]?.lower ?? '') && /^(?:der|des)$/.test(words[i + 1]?.lower ?? '')

function knownMention(text: string, words: readonly Word[], i: number, hit: KnownHit): BodyMention {
  const short = readShortForm(words, hit.end)
  const raw = text.slice((words[i] as Word).start, (words[hit.end - 1] as Word).end)
  const name = hit.form === 'name' || raw === `${hit.spelled}s` ? hit.spelled : raw
  const acronym = short?.acronym ?? (hit.form === 'acronym' ? name : hit.body.acronyms[0])
  return {
    start: (words[i] as Word).start,
    end: (words[(short?.end ?? hit.end) - 1] as Word).end,
    name,
    ...(acronym ? { acronym } : {}),
    ...traitsOf(hit),
    digital: isDigitalBody(hit.body),
    form: hit.form,
    standing: true,
  }
}

function traitsOf({ body }: KnownHit): Pick<BodyMention, 'canonical' | 'kind' | 'jurisdiction' | 'known'> {
  return {
    canonical: body.name,
    kind: body.kind,
    ...(body.jurisdiction ? { jurisdiction: body.jurisdiction } : {}),
    known: true,
  }
}

function patternMention(text: string, words: readonly Word[], i: number, hit: PatternHit): BodyMention {
  const { quoted } = hit
  const known = quoted ? readKnown(words, quoted.from) : knownInside(words, i, hit.nameEnd)
  const own = properName(words, hit)
  // Taskforce Onlinezugang GmbH
  const isCompany = !hit.kind.standing && LEGAL_FORM.test(words[hit.nameEnd - 1]?.text ?? '')
  const between = ({ from, to }: { from: number; to: number }) =>
    text.slice((words[from] as Word).start, (words[to - 1] as Word).end)
  const plainName = own ? between(own) : nominativeName(words, i, hit.nameEnd, hit.head, hit.kind)
  const name = hit.rest && !own ? `${plainName} ${between(hit.rest)}` : plainName
  const acronym = hit.acronym ?? known?.body.acronyms[0]
  return {
    start: (words[i] as Word).start,
    end: (words[hit.end - 1] as Word).end,
    name,
    ...(acronym ? { acronym } : {}),
    ...(known ? traitsOf(known) : { kind: isCompany ? 'company' : hit.kind.kind, known: false }),
    digital: namesDigital(name) || isMadeOfData(name) || (known ? isDigitalBody(known.body) : false),
    form: hit.generic ? 'generic' : 'name',
    standing: hit.kind.standing || isCompany,
  }
}

// Landesoberbehörde „IT Baden-Württemberg“, Anstalt ITEOS: the head only says what it is.
function properName(
  words: readonly Word[],
  hit: PatternHit,
): { readonly from: number; readonly to: number } | undefined {
  if (hit.quoted) return hit.quoted
  const from = hit.head + 1
  // Anstalt nordbits AöR
  if (looksMadeUp(words[from]) && LEGAL_FORM.test(words[hit.nameEnd - 1]?.text ?? '')) return { from, to: hit.nameEnd }
  if (namesDigital((words[hit.head] as Word).text) || readKnown(words, from)?.end !== hit.nameEnd) return undefined
  return { from, to: hit.nameEnd }
}

// Words that only open a sentence: Die Stadtwerke Muster GmbH.
const OPENERS = latin`^(?:\p{L}*-?[Tt]ochter(?:gesellschaft|firma|unternehmens?)?|Firma|Unternehmen|Nachbarstadt|Der|Die|Das|Den|Dem|Des|Ein|Eine|Einer|Aus|Ab|Bis|An|Am|Um|Durch|Unter|Über|Statt|Wie|Dass|Heute|Gestern|Gemeinsam|Zusammen|Damit|So|Dort|Hier|Nun|Jetzt|Bei|Mit|Von|Vom|Für|Als|Auch|Im|In|Zur|Zum|Seit|Nach|Laut|Und|Aber)$`

/** `Muster AG`, `Stadtwerke Muster GmbH`, `Digitales Land e. V.`: capitals that end in a legal form. */
function readCompany(text: string, words: readonly Word[], i: number): BodyMention | undefined {
  if (OPENERS.test((words[i] as Word).text)) return undefined
  let at = i
  while (at < i + 6 && isUpper(words[at]) && !LEGAL_FORM.test((words[at] as Word).text) && isSameLine(text, words, at))
    at++
  const isStubbed = at < i + 6 && words[at]?.text === 'und' && words[at - 1]?.text.endsWith('-') === true
  while (isStubbed && at < i + 6 && (at === i + 1 || isUpper(words[at])) && !LEGAL_FORM.test(words[at]?.text ?? ''))
    at++
  // Muster Digital gemeinnützige GmbH
  if (at > i) at = (endOfForm(words, at) ?? at + 1) - 1
  const form = words[at]?.text ?? ''
  if (at === i) return readMadeUpCompany(text, words, i) ?? readFormInFront(text, words, i)
  const union = form === 'e' && words[at + 1]?.text === '.' && words[at + 2]?.text === 'V'
  if (!union && !LEGAL_FORM.test(form) && !/^e\.?V$/.test(form)) return undefined
  const dotted = words[at + 3]?.text === '.' ? 4 : 3
  const end = (words[(union ? at + dotted : at + 1) - 1] as Word).end
  const start = (words[beginsInLowerCase(words, i) ? i - 1 : i] as Word).start
  const kind: BodyKind =
    union || /^e\.?V$/.test(form) ? 'association' : PUBLIC_FORM.test(form) ? 'it-provider' : 'company'
  return plain(start, end, text.slice(start, end), kind)
}

/** *die ekom Muster GmbH*, *die neue regio Muster GmbH*: between article and name stands no adjective. */
const beginsInLowerCase = (words: readonly Word[], i: number): boolean =>
  /^(?:de[rmns]|die|das|eine[rmns]?|zu[rm]|\p{Ll}+(?:te|neue|eigene)[nr]?)$/iu.test(words[i - 2]?.text ?? '') &&
  (SMALL_AFFIXED.test(words[i - 1]?.text ?? '') ||
    /^(?!(?:durch|auch|nur|noch|schon|damals|dort|hier|bis|bei|mit|von|für|auf|und|oder|als|aus|nach|vor|zum|zur|gut|rund)$)\p{Ll}{3,}\d*(?<!e[nrms]?)$/u.test(
      words[i - 1]?.text ?? '',
    ))

/** *komuna-IT* */
const SMALL_AFFIXED = latin`^\p{Ll}{3,}-(?:IT|E?DV|Data|Digital)$`

/** A name doesn't go on in the next line or cell. */
function isSameLine(text: string, words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  return !next || !/[\n\t|]/.test(text.slice((words[at] as Word).end, next.start))
}
