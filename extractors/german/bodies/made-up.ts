/** Names that are no words: written small (*fidatas*, *nordbits AöR*), or behind their legal form. */
import type { BodyMention } from '../bodies.ts'
import { latin } from '../latin.ts'
import { isPersonAt, isUpper, type Word } from '../noun-phrase.ts'
import { isRegion, readRegionName } from '../places/region-words.ts'
import { isPlaceWord } from '../places/words.ts'
import { LEGAL_FORM, PUBLIC_FORM } from './heads.ts'
import { readShortForm } from './known.ts'
import { namesDigital } from './name.ts'
import type { BodyKind } from './table.ts'

/** By its end no word of the language: nouns are written large, and these are no ends of verbs or adjectives. */
const MADE_UP = latin`^(?=\p{Ll}{5,14}\d{0,2}$)\p{Ll}+(?:data|datas|dat|bits|bytes?|digi|komm?|com|nets?|te(?:c|ch|k)|sys|soft|web|ix|[aios]s|us|[aioy])\d{0,2}$`
const WORDS = latin`(?:aus|bei|frei|sei|zwei|drei|lei|los|ens|ells|tens|als|ags|lings|falls|weise|wärts|seits|orts|wegs|rings|thema|oder|was)$|^(?:etwa|ebenso|also|prima|quasi|genauso|umso|sowieso|gratis|alias|minus|versus|status|stets|bereits|jenseits|rechts|links|nichts|abends|morgens|mittags|nachts|damals|meistens|besonders|anders|stattdessen|jedoch|nunmehr|samt|gemäß|bis|dass|muss|etwas|extra|beinahe|solo|hallo|info|retro|kilo|anno|nackt)$`
const IN_DATA = /data|dat(?:as?)?\d*$|bits|byte|digi|komm?\d*$|com\d*$|nets?$|tech?$|sys$|web$|^digi|^kommunal\d/

/** *fidatas*, *nordbits*, *ekom*: only where a head or a legal form stands beside it. */
export const looksMadeUp = (word: Word | undefined): boolean =>
  word?.kind === 'lower' && (isMadeUp(word.text) || WITH_DIGIT.test(word.text))

/** Whether a word in small letters is none of the language. */
export const isMadeUp = (text: string): boolean => MADE_UP.test(text) && !WORDS.test(text)

/** *digi4regio*, *kommunal2go*, *komm21* */
const WITH_DIGIT = latin`^(?:\p{Ll}{2,9}[24]\p{Ll}{2,9}|\p{Ll}{4,9}\d{2})$`

/** *eKommA*, *iKommZ* */
const SMALL_BEGIN = latin`^[eid]\p{Lu}\p{L}{3,}$`

/** Whether a made-up name speaks of data: *nordbits*, *lausitzdata*, *iKommZ*. */
export const isMadeOfData = (name: string): boolean =>
  name
    .split(' ')
    .some((w) => SMALL_BEGIN.test(w) || ((isMadeUp(w) || WITH_DIGIT.test(w)) && IN_DATA.test(w)) || isMadeLarge(w))

/** *Eigenbetrieb Fidatas* */
function isMadeLarge(text: string): boolean {
  if (!/^\p{Lu}\p{Ll}+\d{0,2}$/u.test(text)) return false
  const lower = text.toLowerCase()
  return isMadeUp(lower) && IN_DATA.test(lower) && !NOUN.test(lower)
}
const NOUN = /^(?:internet|intranet|extranet|telekom|planet|magnet|geodata|metadata|hightech|biotech|medtech|govtech)$/

/** What may have such a name behind it. */
const HEAD_OF_BODY =
  /(?:rechenzentrum|betrieb|verband|verbund|anstalt|genossenschaft|datenzentrale|systemhaus|agentur|^it-dienstleister|gesellschaft)$/

/** The index behind a made-up name and its place: *Rechenzentrum fidatas*, *Kommunalverbund iKommZ*, *Eigenbetrieb nordis Kiel*. */
export function readMadeUp(words: readonly Word[], i: number): number {
  const first = words[i]
  if (!first || !HEAD_OF_BODY.test(words[i - 1]?.lower ?? '')) return i
  if (!looksMadeUp(first) && !SMALL_BEGIN.test(first.text) && !isMadeLarge(first.text)) return i
  const next = words[i + 1]
  if (LEGAL_FORM.test(next?.text ?? '')) return i + 2
  if (!isUpper(next)) return i + 1
  return isPlaceWord(next.text) ? i + 2 : i
}

/** *die nordbits AöR*, *heißt jetzt lausitzdata GmbH*: the word before the legal form at `i`. */
export function readMadeUpCompany(text: string, words: readonly Word[], i: number): BodyMention | undefined {
  const [name, form] = [words[i - 1], words[i]]
  if (!name || !form || !looksMadeUp(name) || !LEGAL_FORM.test(form.text)) return undefined
  return company(text, name, form, form.text)
}

/** *die gKAöR Digitaldienste Elbe-Weser*: the form at `i`, and behind it a name that ends in a region or short form. */
export function readFormInFront(text: string, words: readonly Word[], i: number): BodyMention | undefined {
  const form = words[i] as Word
  if (!LEGAL_FORM.test(form.text) || !/^(?:de[rmn]|die|das|zu[rm]|eine[rs]?)$/i.test(words[i - 1]?.text ?? ''))
    return undefined
  let at = i + 1
  let end = at
  while (at < i + 6 && isUpper(words[at]) && !isPersonAt(words, at)) {
    const region = at > i + 1 && isNamedAfter(words, at) ? readRegionName(words, at) : at
    if (region > at) end = region
    at = Math.max(at + 1, region)
  }
  const short = readShortForm(words, at)
  if (short && at > i + 2) end = at
  const last = words[end - 1] as Word
  if (end <= i + 2 || !words.slice(i + 1, end).some((w) => namesDigital(w.text))) return undefined
  const body = company(text, form, last, form.text)
  return short && end === at ? { ...body, end: (words[short.end - 1] as Word).end, acronym: short.acronym } : body
}

const isNamedAfter = (words: readonly Word[], at: number): boolean => {
  const { text } = words[at] as Word
  return isPlaceWord(text) || isRegion(text) || readRegionName(words, at) > at
}

function company(text: string, first: Word, last: Word, form: string): BodyMention {
  const name = text.slice(first.start, last.end)
  const kind: BodyKind = PUBLIC_FORM.test(form) ? 'it-provider' : 'company'
  return {
    start: first.start,
    end: last.end,
    name,
    kind,
    known: false,
    digital: namesDigital(name) || isMadeOfData(name),
    form: 'name',
    standing: true,
  }
}
