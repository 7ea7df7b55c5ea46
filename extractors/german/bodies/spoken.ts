/** Bodies that no head of the table shows: names in quotation marks, English ones, and *the central IT provider of …*. */

import type { BodyMention } from '../bodies.ts'
import { latin } from '../latin.ts'
import { type Gender, nominativeAdjective } from '../nominative.ts'
import {
  isCapitalAdjective,
  isLowerAdjective,
  isUpper,
  QUOTE_CLOSE,
  QUOTE_OPEN,
  readGenitive,
  type Word,
} from '../noun-phrase.ts'
import { readRegionName } from '../places/region-words.ts'
import { isPlaceWord } from '../places/words.ts'
import { type BodyHead, bodyHeadOf } from './heads.ts'
import { readShortForm } from './known.ts'
import { namesDigital } from './name.ts'
import { digitalBody } from './provider.ts'

/** A name has no more words than this. */
const MOST_WORDS = 10
const ARTICLE_OF_BODY = /^(?:de[rmns]|die|das|im|vom|beim|zu[rm]|eine?[rmns]?)$/i
/** Which genders the article may have, whatever the case. */
const GENDERS: Readonly<Record<string, string>> = {
  das: 'n',
  die: 'f',
  der: 'mf',
  den: 'm',
  dem: 'mn',
  des: 'mn',
  im: 'mn',
  vom: 'mn',
  beim: 'mn',
  zum: 'mn',
  zur: 'f',
  ein: 'mn',
  eine: 'f',
}
const INSIDE_NAME = /^(?:für|und|der|des|die|das|den|im|in|am|an|zur|zum|&)$/

/** *das „Haus der digitalen Verwaltung“*: a noun of a body in it, and its gender is the article's. */
export function readQuotedName(text: string, words: readonly Word[], i: number): BodyMention | undefined {
  if (!QUOTE_OPEN.test(words[i - 1]?.text ?? '') || !isUpper(words[i])) return undefined
  const genders = GENDERS[words[i - 2]?.lower ?? '']
  if (!genders) return undefined
  let at = i
  while (
    at < i + MOST_WORDS &&
    (isUpper(words[at]) || INSIDE_NAME.test(words[at]?.text ?? '') || isLowerAdjective(words[at]))
  )
    at++
  if (!QUOTE_CLOSE.test(words[at]?.text ?? '') || at < i + 2) return undefined
  const inner = words.slice(i, at)
  const head = inner.findIndex((w) => isUpper(w) && headOf(w) !== undefined)
  const kind = head < 0 ? undefined : headOf(inner[head] as Word)
  // *Haus der digitalen Verwaltung*: what stands before the noun belongs to it
  if (!kind || !genders.includes(kind.gender) || !inner.slice(0, head).every(isUpper)) return undefined
  const rest = text.slice((words[i + head] as Word).start, (words[at - 1] as Word).end)
  const lead = inner.slice(0, head).map((w) => (isAdjective(w) ? nominativeAdjective(w.text, kind.gender) : w.text))
  const name = [...lead, rest].join(' ')
  if (!namesDigital(name) || OTHER_FIELD.test(name)) return undefined
  const short = readShortForm(words, at + 1)
  return digitalBody({
    start: (words[i] as Word).start,
    end: (words[at - 1] as Word).end,
    name,
    acronym: short?.acronym,
    kind: kind.kind,
  })
}

/** Digital, and nothing of an administration's. */
const OTHER_FIELD =
  /bildung|lernen|schule|medizin|gesundheit|ökologie|wirtschaft|gründe|start-?up|kunst|kultur|handwerk|landwirt|spiel/i

const isAdjective = (word: Word): boolean =>
  isCapitalAdjective(word) || /^(?:Rund|Jung|Klein|Groß|Schnell|Virtuell|Bunt|Grün)en?$/.test(word.text)

interface Kind extends Pick<BodyHead, 'kind'> {
  readonly gender: Gender
}

/** Nouns that name a body only in a name; none of a town's office, for *das „Digitale Amt“* is what it wants to be. */
function headOf({ lower }: Word): Kind | undefined {
  if (/^(?:haus|labor|team|lab|office|board)$|(?:\p{Ll}|-)(?:labor|lab|team)$/u.test(lower))
    return { kind: 'agency', gender: 'n' }
  if (/^rat$/.test(lower)) return { kind: 'council', gender: 'm' }
  const head = /^(?:amt|behörde|betrieb|zentrum|gesellschaft|gruppe)$/.test(lower) ? undefined : bodyHeadOf(lower)
  return head?.standing && /^(?:agency|council|it-provider)$/.test(head.kind) ? head : undefined
}

const ENGLISH =
  /^(?:Public|Cloud|Government|Digital|Data|Cyber|Security|Open|Smart|City|Chief|Information|Technology|Officer|Officers|Innovation|Services?|Design|Program(?:me)?|Project|Management|GovTech|Gov|Tech|AI|KI|IT|E-Government|eGovernment|Transformation|Strategy|Competence|Excellence|Citizens?|Urban|National|Federal|Joint|Shared|Delivery|Response|Incident|Operations?|Defen[cs]e|Web|Online|Trust|Identity|CIO|CDO|CISO|Architecture|Enterprise|Standards?)$/
const IS_DIGITAL =
  /^(?:Cloud|Government|Digital|Data|Cyber|GovTech|Gov|AI|KI|IT|E-Government|eGovernment|Information|CIO|CDO|CISO)$/
const ENGLISH_HEAD = /^(?:Office|Lab|Board|Council|Unit|Agency|Center|Centre)$/
/** *Cyber Competence Center*; a *Digital Center* may be a shop. */
const BEFORE_CENTRE = /^(?:Competence|Security|Response|Operations?|Defen[cs]e|Excellence|Shared|Services?|Government)$/

/** Whether an English name may stand in a sentence with this word. */
export const isEnglishHead = ({ text }: Word): boolean => ENGLISH_HEAD.test(text)

/** *das Public Cloud Office Germany (PCO)*: several words of the trade, a noun of a body, and where it is for. */
export function readEnglishName(text: string, words: readonly Word[], i: number): BodyMention | undefined {
  if (!ENGLISH.test((words[i] as Word).text) || !ARTICLE_OF_BODY.test(words[i - 1]?.text ?? '')) return undefined
  let head = i
  while (head < i + 5 && ENGLISH.test(words[head]?.text ?? '')) head++
  if (!ENGLISH_HEAD.test(words[head]?.text ?? '')) return undefined
  if (!words.slice(i, head).some((w) => IS_DIGITAL.test(w.text))) return undefined
  if (/^Cent/.test((words[head] as Word).text) && !BEFORE_CENTRE.test(words[head - 1]?.text ?? '')) return undefined
  const next = words[head + 1]
  const isPlace = isUpper(next) && (/^(?:Germany|Deutschland)$/.test(next.text) || isPlaceWord(next.text))
  const end = isPlace ? head + 2 : readRegionName(words, head + 1)
  const short = readShortForm(words, end)
  // *ein Digital Office*: of what town is not said, and it may be a staff unit
  if (head < i + 2 && end === head + 1 && !short) return undefined
  return digitalBody({
    start: (words[i] as Word).start,
    end: (words[(short?.end ?? end) - 1] as Word).end,
    name: text.slice((words[i] as Word).start, (words[end - 1] as Word).end),
    acronym: short?.acronym,
    jurisdiction: /^(?:Germany|Deutschland)$/.test(next?.text ?? '') ? 'DE' : undefined,
    kind: /^(?:Board|Council)$/.test((words[head] as Word).text) ? 'council' : 'agency',
  })
}

const CENTRAL = latin`^(?:Zentral|Gemeinsam|Kommunal|Staatlich)e[rnm]?$`
const OF_LAND = latin`^\p{Lu}[\p{L}-]+ische[rnm]?$`
const PROVIDER = /^(?:IT|EDV|IuK|DV)-Dienstleisters?$/

/** *der Zentrale IT-Dienstleister der Justiz*, *der Hessische IT-Dienstleister (HITD)*: what else says what a body does, with a capital is its name. */
export function readCentralProvider(text: string, words: readonly Word[], i: number): BodyMention | undefined {
  const [central, provider] = [words[i], words[i + 1]]
  if (!central || !provider || !PROVIDER.test(provider.text) || !ARTICLE_OF_BODY.test(words[i - 1]?.text ?? ''))
    return undefined
  const owner = CENTRAL.test(central.text) ? readGenitive(words, i + 2) : i + 2
  const end = readGenitive(words, owner)
  const short = readShortForm(words, end)
  if (CENTRAL.test(central.text) ? owner === i + 2 : !short || !OF_LAND.test(central.text)) return undefined
  const rest = text.slice(provider.end, (words[end - 1] as Word).end)
  return digitalBody({
    start: central.start,
    end: (words[(short?.end ?? end) - 1] as Word).end,
    name: `${nominativeAdjective(central.text, 'm')} ${provider.text.replace(/s$/, '')}${rest}`,
    acronym: short?.acronym,
    kind: 'it-provider',
  })
}

/** *das Haus der digitalen Verwaltung*: of a house only what it is for says that it is a body. */
export function readHouse(text: string, words: readonly Word[], i: number): BodyMention | undefined {
  const [house, article, adjective, noun] = words.slice(i, i + 4)
  if (!house || !/^Haus(?:es)?$/.test(house.text) || !/^(?:der|des)$/.test(article?.text ?? '')) return undefined
  if (!/^(?:digital|smart|elektronisch)en$/i.test(adjective?.text ?? '') || !noun) return undefined
  if (!/(?:verwaltung|behörden?|kommunen|staat(?:e?s)?|dienste)$/.test(noun.lower)) return undefined
  const name = `Haus${text.slice(house.end, noun.end)}`
  return digitalBody({
    start: house.start,
    end: noun.end,
    name,
    kind: 'agency',
  })
}
