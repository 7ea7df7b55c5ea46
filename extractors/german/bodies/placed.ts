/**
 * Names that no head of the table shows, proven by their place: *wurde das Datenkontor Hunsrück gegründet*, *ging im
 * Geodatenwerk Lausitz auf*. Only where the sentence tells of a founding, an end, a union or a name; elsewhere such
 * nouns may be anything.
 */

import type { BodyMention } from '../bodies.ts'
import { latin } from '../latin.ts'
import { type Gender, nominativeAdjective } from '../nominative.ts'
import {
  isCapitalAdjective,
  isGenitiveArticle,
  isPersonAt,
  isUpper,
  opensAnotherPhrase,
  readGenitive,
  readTopic,
  type Word,
} from '../noun-phrase.ts'
import { readRegionName } from '../places/region-words.ts'
import { isPlaceWord, MUNICIPAL_HEADS } from '../places/words.ts'
import { FROM_NOW_ON, SINCE_THEN } from '../time-words.ts'
import { LEGAL_FORM, PUBLIC_FORM } from './heads.ts'
import { knownInside, readShortForm } from './known.ts'
import { isMadeOfData } from './made-up.ts'
import { namesDigital } from './name.ts'
import { digitalBody } from './provider.ts'
import type { BodyKind } from './table.ts'

/** Without one of these no sentence tells what becomes of a body. Pieces without first letters, as sentences begin large. */
export const TELLS_OF_BODIES = latin`ründ(?:e|u)|richte[nt]|richtung|ntst(?:and|eh)|(?:rbeit|etrieb|ätigkeit) auf(?!\p{L})|aufgelöst|uflösung|usioni?|erschm|heißt|firmiert|eißt|(?:geht|gehen|ging|gingen)(?!\p{L}).* (?:auf|über)(?!\p{L})|aufgegangen|eingegliedert|umbenannt|mbenennung|geschaffen|gebildet`

/** A name has no more words than this. */
const MOST_WORDS = 8

interface PlacedHead {
  readonly ending: RegExp
  readonly kind: BodyKind
  readonly gender: Gender
  /** Also a noun of things and rooms: its own first part must be digital, and something must stand behind it. */
  readonly weak: boolean
}

/** Last parts of compounds. Source: the naming habits of towns, Länder and their companies. */
const HEADS: readonly PlacedHead[] = [
  head('it-provider', 'f', 'holding|gesellschaft|(?:betriebs|einkaufs|träger)gemeinschaft'),
  head('agency', 'n', 'cent(?:er|re)s?|zentrums?|präsidiums?'),
  head(
    'agency',
    'f',
    'anstalt|agentur|behörde|zentrale|direktion|(?<=leit|clearing|kontakt|verbindungs|prüf|treuhand|auskunfts|fach)stelle',
  ),
  head('it-provider', 'm', 'verbund(?:e?s)?|verband(?:e?s)?|betrieb(?:e?s)?'),
  head('it-provider', 'f', 'union|allianz|kooperation|genossenschaft'),
  weak('it-provider', 'n', '(?<!netz|regel|hand|bau|kraft|stadt)werks?|haus(?:es)?|kontors?|konsortiums?'),
  weak('it-provider', 'n', 'werke|dienste|services'),
  weak(
    'it-provider',
    'f',
    '(?<=tuiv?|edv|adv|dv|iuk|it)-ag|schmiede|fabrik|factory|manufaktur|werkstatt|gilde|einheit|task-?force',
  ),
  weak('agency', 'n', 'labors?|labs?|büros?|offices?|ateliers?'),
  weak('it-provider', 'm', 'service|dienst(?:e?s)?|campus|hubs?|pools?|leitstands?|hafens?|rings?|bund(?:e?s)?'),
]

function head(kind: BodyKind, gender: Gender, endings: string, isWeak = false): PlacedHead {
  return { kind, gender, weak: isWeak, ending: latin`.(?:${endings})$` }
}

function weak(kind: BodyKind, gender: Gender, endings: string): PlacedHead {
  return head(kind, gender, endings, true)
}

/** First parts that tell of data and machines, beside those that any body's name may have. */
const DIGITAL_PART = latin`^(?:geo-?)?(?:daten|data|rechen|rechner|netz|cloud|bit|byte|code|register|portal|system)(?:-|\p{Ll})|net-|^(?:informations|kommunikations)-|xöv|government|govtech|verwaltungscloud`
const NO_BODY = latin`(?:netzwerk|rathaus|krankenhaus|kaufhaus|autohaus|schulhaus|parkhaus|regelwerk|bauwerk|portal|plattform|projekt|initiative|dienste?stelle|onlinedienste?|online-dienste?|webservices?|online-services?|internetdienste?|verbraucherzentrale|basisdienste?|netzdienste?|zahldienste?|bezahldienste?|verein|team|projektbüro|wettbewerbe?|systembetrieb|netzbetrieb|probebetrieb|testbetrieb|regelbetrieb|wirkbetrieb|online-betrieb|digitalbund|systemdienste?)s?$`
const OTHER_FIELD =
  /bildung|lernen|schul|medizin|gesundheit|ökologie|wirtschaft|gründer|start-?up|kunst|kultur|handwerk|landwirt|spiel|universität|hochschul|sparkasse|bank|handel|industrie|kirche|bücherei|museum|presse|medien|verlag|sende|smart-home|softwarehaus|software-?haus|bürgerbüro|webagentur|internet|mittelstand|sport|tourismus|klinik/i
const PUBLIC_OWNER =
  /(?:verwaltung|landes|land(?:es)?|länder|städte|kommunen|gemeinden|kreise[sn]?|kreises|landkreis(?:e?s)?|stadt|bund(?:es)?|bezirks?|behörden|justiz|polizei|freistaat(?:e?s)?|ministeriums|regierung)$/
const BEFORE_NAME = latin.i`^(?:der|die|das|des|dem|zur|zum|zu|im|ins|als|${FROM_NOW_ON}|${SINCE_THEN}|nur)$`

/** The body that word `i` begins, by its last part and its place, or undefined. */
export function readPlaced(text: string, words: readonly Word[], i: number): BodyMention | undefined {
  const before = words[i - 1]
  const isOpen = !before || BEFORE_NAME.test(before.text) || before.kind === 'number'
  if (!isOpen || !opensName(words, i)) return undefined
  const at = words.slice(i, i + MOST_WORDS).findIndex((w) => isUpper(w) && headOf(w) !== undefined)
  if (at < 0 || !isLead(words, i, i + at)) return undefined
  const noun = i + at
  const kind = headOf(words[noun] as Word) as PlacedHead
  const end = readBehind(words, noun + 1)
  // *Mehrländeranstalt Dataport*: the head only says what it is
  if (knownInside(words, noun + 1, end)) return undefined
  const own = text.slice((words[i] as Word).start, (words[end - 1] as Word).end)
  const owner = readOwner(words, end)
  const genitive = readGenitive(words, end)
  const short = readShortForm(words, end) ?? readShortForm(words, owner)
  if (OTHER_FIELD.test(text.slice((words[i] as Word).start, (words[genitive - 1] as Word).end))) return undefined
  if (!isOfData(words, i, noun, end, kind)) return undefined
  if (kind.weak && end === noun + 1 && owner === end && !short) return undefined
  const form = words[end - 1]?.text ?? ''
  return digitalBody({
    start: (words[i] as Word).start,
    end: (words[(short?.end ?? end) - 1] as Word).end,
    name: nominative(own, words, i, noun, kind),
    acronym: short?.acronym,
    kind: LEGAL_FORM.test(form) && !PUBLIC_FORM.test(form) ? 'company' : kind.kind,
  })
}

const opensName = (words: readonly Word[], i: number): boolean =>
  isUpper(words[i]) && !opensAnotherPhrase(words[i] as Word) && !isPersonAt(words, i)

/** Before the noun stand adjectives, coined words and the first parts of a pair: *Daten- und Serviceagentur*. */
function isLead(words: readonly Word[], from: number, noun: number): boolean {
  for (let k = from; k < noun; k++) {
    const word = words[k] as Word
    const isStub = word.text.endsWith('-') && /^(?:und|,)$/.test(words[k + 1]?.text ?? '')
    if (isStub) k++
    else if (!isCapitalAdjective(word) && !namesDigital(word.text) && !isPlaceWord(word.text)) return false
  }
  return true
}

const headOf = ({ lower }: Word): PlacedHead | undefined =>
  NO_BODY.test(lower) ? undefined : HEADS.find((h) => h.ending.test(lower))

function isOfData(words: readonly Word[], from: number, noun: number, end: number, { weak: isWeak }: PlacedHead) {
  const speaks = ({ text, lower }: Word) => namesDigital(text) || DIGITAL_PART.test(lower) || isMadeOfData(text)
  return words.slice(from, isWeak ? noun + 1 : end).some(speaks)
}

/** What the name has behind its noun: subjects, a region, a legal form. */
function readBehind(words: readonly Word[], i: number): number {
  let at = i
  if (words[at]?.text === 'für') at = Math.max(at, readTopic(words, at + 1, 'without-owners'))
  while (at < i + MOST_WORDS) {
    const word = words[at]
    const region = readRegionName(words, at)
    if (region > at) at = region
    else if (isUpper(word) && !opensAnotherPhrase(word) && !isPersonAt(words, at) && !LEGAL_FORM.test(word.text)) at++
    else break
  }
  return endOfForm(words, at) ?? at
}

/** *gemeinnützige AöR*, *GmbH* */
export function endOfForm(words: readonly Word[], i: number): number | undefined {
  const at = /^(?:gemeinnützige|kommunale|gemeinsame|rechtsfähige)$/.test(words[i]?.text ?? '') ? i + 1 : i
  return LEGAL_FORM.test(words[at]?.text ?? '') ? at + 1 : undefined
}

/** *der Landesverwaltung Hessen*, *des Kreises Soest*: whose it is, where it is an administration's. */
function readOwner(words: readonly Word[], i: number): number {
  if (!isGenitiveArticle(words[i])) return i
  const end = readGenitive(words, i)
  const isPublic = words.slice(i, end).some((w) => MUNICIPAL_HEADS.test(w.lower) || PUBLIC_OWNER.test(w.lower))
  return isPublic ? end : i
}

function nominative(own: string, words: readonly Word[], from: number, noun: number, { gender }: PlacedHead): string {
  const start = (words[from] as Word).start
  const word = words[noun] as Word
  const lead = words
    .slice(from, noun)
    .map((w) => (isCapitalAdjective(w) ? nominativeAdjective(w.text, gender) : w.text))
    .join(' ')
  const isGenitive = gender !== 'f' && /^des$/i.test(words[from - 1]?.text ?? '')
  const name = isGenitive ? withoutEnding(word.text) : word.text
  return `${lead}${lead ? ' ' : ''}${name}${own.slice(word.end - start)}`
}

const withoutEnding = (noun: string): string =>
  /(?:campus|services)$/i.test(noun) ? noun : noun.replace(/(?<=haus|dienst|verbund|verband|bund)es$|s$/, '')
