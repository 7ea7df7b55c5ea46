/** Whose matter a block of a page is, by its label, its headline and the sentences around. */

import { latin } from '../german/latin.ts'
import { PROFESSION } from '../german/persons/words.ts'
import { indexAt } from '../german/sorted.ts'
import { type AnalysedDocument, isAnalysed } from '../rule-engine/analysis.ts'
import { type SentenceSpan, startOfSegment } from '../rule-engine/working-text.ts'
import {
  chooseAmong,
  type Level,
  type PlaceSign,
  placesIn,
  placesInText,
  type Whose,
  withoutCapitals,
} from './jurisdiction.ts'
import { labelOfHeading, ONE_WORD } from './labels-of-headings.ts'
import { landOfCodeAmongOthers } from './land-codes.ts'
import { speaksOfTown } from './own-words.ts'
import { landOfTownsTogether, tellsUnionOfLaender } from './several-places.ts'
import { CAREER_ASIDE } from './telling-places.ts'

/** *Hamburg: Dienstältester im Kreis ist …*, *Marburg | Erika Muster | CDO*: what a block is about; *Berlin: (hib/MB) …* is where an agency sits. */
const LABEL = latin`^\+{2,3}\s\p{Lu}[\p{L} -]{2,30}\s\+{2,3}(?=\s)|^\p{Lu}[\p{Lu} -]{2,30} \|(?=\s)|^\p{Lu}[\p{L} -]{2,30} \|(?=\s[^|\d\n]{3,60} \|)|^\p{Lu}[\p{L}-]{2,24} (?:[–—-]|\+{3})(?=\s)|^(?:\+{3}\s)?\p{Lu}[\p{L}-]{2,24}(?:(?: [\p{L}-]{2,20}){0,2}:|(?: (?:\p{Lu}[\p{L}-]{1,19}|am|an|der|im|bei|ob|in)){0,2}\.)(?=\s(?!\())`

/** The first sentences of the paragraphs that a town labels (*Celle. Der Rat …*, *Ulm: …*), on a page that has several of them. */
export function labelledParagraphs({ sentences, working }: AnalysedDocument): readonly SentenceSpan[] {
  const labelled = sentences.filter(({ first, segment, start }) => {
    const label =
      first && segment.block !== 'heading' ? LABEL.exec(working.text.slice(start, start + LONGEST_LABEL)) : null
    return label !== null && placesOfLabel(label[0]).length > 0
  })
  return labelled.length > 1 ? labelled : []
}
const LONGEST_LABEL = 80

/** Among such paragraphs a town's name that is an ordinary word or a surname counts as well: *Ulm. Die Stadt …* */
function placesOfLabel(label: string): PlaceSign[] {
  const places = placesInText(label.slice(0, -1))
  return places.length > 0 ? places : placesInText(`In ${label.slice(0, -1)}`)
}

/** By the label of the paragraph, the sentence itself, or the last sentence before in the paragraph that names a place. */
export function isAbroad(offset: number, { sentences, working }: AnalysedDocument): boolean {
  const at = indexAt(sentences, offset)
  const own = sentences[at]
  if (!own) return false
  for (let i = at; i >= 0 && at - i <= 3; i--) {
    const sentence = sentences[i] as SentenceSpan
    if (sentence.segment !== own.segment) break
    const places = placesInText(working.text.slice(sentence.start, sentence.end)).filter(({ weak }) => !weak)
    // *Bundesrechenzentrum* and *Bundeskanzlei* may be Austria's and Switzerland's
    if (places.length > 0)
      return (
        places.some(({ kind }) => kind === 'foreign') &&
        places.every(({ kind }) => kind === 'foreign' || kind === 'federation')
      )
  }
  return false
}

/** *Hamburg* as a heading says whose all below is, though a city-state or a seat of government may be named in passing. */
const isPlaceAlone = (heading: string, places: readonly PlaceSign[]): boolean =>
  places.length === 1 &&
  !/^(?:Sitz|Ort|Standort|Foto|Bild|Quelle)(?!\p{L})/u.test(heading) &&
  heading.replace('Freie und ', '').trim().split(/\s+/).length <= 3 &&
  // *Marktstraße 11, Ingelheim*, *Weshalb gerade Naumburg?*
  !/ \d{1,3}[a-z]?, |\?$/.test(heading)

const OF_DISTRICT = latin`(?<!\p{L})(?:Kreis(?:verwaltung|tag|tags|haus|hauses)|Landrats?amt(?:e?s)?|Landr[aä]t(?:s|in)?|(?:Land)?[Kk]reise?s?)(?!\p{L})`

/** *+++ BERLIN +++*, *Berlin ** heads the items of a newsletter. */
const undecorated = (heading: string): string =>
  DECORATION.test(heading) ? withoutCapitals(heading.replace(/^[+*#=•~_-]{1,5} | [+*#=•~_-]{1,5}$/gu, '')) : heading

const DECORATED = / [+*#=•~_-]{1,5}$/u
const DECORATION = /^[+*#=•~_-]{1,5} | [+*#=•~_-]{1,5}$/u

interface BlockOptions {
  readonly level?: Level | undefined
  readonly weak?: boolean
  /** Where the page tells of several Länder, a capital stands for its Land: *Weniger leise ging es in Dresden zu.* */
  readonly seats?: boolean
}

/** How many sentences back a block may say whose it is. */
const BLOCK_REACH = 6

/** How the page labels what it tells: asked only where needed. */
interface LabelsOfPage {
  readonly labelled?: () => readonly SentenceSpan[]
  readonly ofTowns?: () => boolean
}

const isHeading = ({ segment }: SentenceSpan): boolean => segment.block === 'heading'

/** The block's own label, the teaser's headline, or a place alone as the heading above. */
export function labelOfBlock(
  offset: number,
  { sentences, working }: AnalysedDocument,
  { labelled = () => [], ofTowns = () => false, ...options }: BlockOptions & LabelsOfPage = {},
): Whose | undefined {
  const at = indexAt(sentences, offset)
  const own = sentences[at]
  if (!own) return undefined
  const paragraph = startOfSegment(sentences, at)
  const label = LABEL.exec(working.text.slice(paragraph, own.end))?.[0]
  // *Husum. Der Kreis Nordfriesland leistet sich …*: what is named outright says more
  const isOneOfSeveral =
    label !== undefined &&
    labelled().some(({ start }) => start === paragraph) &&
    placesInText(working.text.slice((paragraph ?? 0) + label.length, own.end)).every(({ weak }) => weak)
  const ofCode = landOfCodeAmongOthers(working.text.slice(paragraph, own.end), working.text)
  if (ofCode) return ofCode
  for (const title of [label, own.segment.item?.title]) {
    if (!title) continue
    // *Potsdam: Ja mit Auflagen*: a headline's place counts even where it is a seat of government.
    // *Hannover. Niedersachsens Kommunen …*: where the agency sits
    // *Wittmund. … sagt Muster, IT-Leiter der Kreisverwaltung*: a town where the district has its seat
    const isSeat = (p: PlaceSign) =>
      p.kind === 'municipality' && OF_DISTRICT.test(working.text.slice(own.start, own.end))
    const name = withoutCapitals(undecorated(title).replace(/[:.]$| (?:\||[–—-]|\+{3})$/u, ''))
    // *+++ Ulm: Der Gemeinderat hat …*
    const isItem = title === label ? /^\+.*:$/.test(title) : ONE_WORD.test(title)
    const places = (
      (title === label && isOneOfSeveral) || isItem ? placesOfLabel(`${name}.`) : placesInText(name)
    ).filter((p) => !(title.endsWith('.') && ((p.form === 'capital' && options.level !== 'state') || isSeat(p))))
    const text = `${title} ${working.text.slice(own.start, own.end)}`
    const ofTitle = chooseAmong(places, text, { ...options, weak: true })
    if (ofTitle) return ofTitle
  }
  const length = own.segment.end - own.segment.start
  const whole = () => working.text.slice(paragraph, (paragraph ?? own.start) + length)
  return nearestBefore(at, { sentences, working }, (before, i) => {
    const text = withoutCapitals(undecorated(working.text.slice(before.start, before.end)))
    // *Stuttgart. Die Komm.ONE …* labels its own paragraph alone
    const isWhole = before.first && sentences[i + 1]?.segment !== before.segment
    if (before.segment === own.segment || !isWhole) return undefined
    const isBelowTitle = before.segment.block === 'heading' && sentences.slice(0, i).some(isHeading)
    const ofColon = isBelowTitle ? labelOfHeading(text, options.level) : undefined
    if (ofColon) return ofColon
    const code = landOfCodeAmongOthers(text, working.text)
    if (code) return code
    // *FULDA* above *90 Dienste bietet die Stadt an*
    const isTown = ONE_WORD.test(text) && (ofTowns() || speaksOfTown(whole()))
    const town = isTown ? placesInText(`Stadt ${text}`).filter(({ ags }) => ags) : []
    const places = town.length > 0 ? town : placesInText(text)
    return isPlaceAlone(text, places)
      ? chooseAmong(places, town.length > 0 ? `Stadt ${text}` : text, { ...options, weak: true })
      : undefined
  })
}

/** The sentences before in the same paragraph, nearest first, then the heading above. */
export function placeOfBlock(
  offset: number,
  { sentences, working }: AnalysedDocument,
  options: BlockOptions = {},
): Whose | undefined {
  const at = indexAt(sentences, offset)
  const own = sentences[at]
  // *So auch in Kiel, wo …. Landes-CIO ist seit Mai …*: of a Land's matters its seat says enough in the same paragraph
  const seatIn = (before: SentenceSpan, places: readonly PlaceSign[], text: string) =>
    (options.level === 'state' || options.seats) && before.segment === own?.segment && !VENUE.test(text)
      ? chooseAmong(
          places.filter((p) => p.form === 'capital' && p.kind === 'land' && p.jurisdiction !== 'DE-BE'),
          text,
          { ...options, level: 'state', weak: true },
        )
      : undefined
  const ask = (before: SentenceSpan) => {
    const text = working.text.slice(before.start, before.end)
    if (CAREER.test(text)) return undefined
    const told = text
      .replace(FROM, '')
      .replace(ORIGIN, '')
      .replace(COMPARISON, '')
      .replace(PARTNER, '')
      .replace(CAREER_ASIDE, '')
    const goal = GOAL.exec(text)?.groups?.goal
    const places =
      isAnalysed(before) && told === text && !goal ? placesIn(before.recognised) : placesInText(goal ?? told)
    const land = new Set(places.flatMap((place) => (place.kind === 'land' && !place.weak ? [place.jurisdiction] : [])))
    // *In Hessen und Sachsen sind die Zahlen höher.*
    const whose =
      ofSeveralPlaces(told, places, { ...options, sameBlock: before.segment === own?.segment }) ??
      (land.size < 2 ? chooseAmong(places, goal ?? text, options) : undefined) ??
      seatIn(before, places, text)
    // *die Stadt Graz. … dort wurde 2022 …*: abroad as long as its paragraph speaks of abroad
    return whose && (!whose.foreign || before.segment === own?.segment) ? whose : undefined
  }
  const before = nearestBefore(at, { sentences, working }, ask)
  if (before || !own?.segment.item) return before
  // a teaser is its own small page: *… ist eine Anstalt. Bisher war der niedersächsische Dienstleister …*
  const { item } = own.segment
  for (const next of sentences.slice(at + 1, at + 4)) {
    const whose = next.segment.item === item ? ask(next) : undefined
    if (whose && !whose.foreign) return whose
  }
  return undefined
}

/** *Hamburg und Bremen haben gemeinsam …*, *getragen von Stadt und Landkreis Celle und …*: what several did together. */
function ofSeveralPlaces(
  text: string,
  places: readonly PlaceSign[],
  { level, sameBlock }: BlockOptions & { readonly sameBlock: boolean },
): Whose | undefined {
  if (level !== undefined) return undefined
  const named = (...kinds: PlaceSign['kind'][]) =>
    new Set(places.flatMap((p) => (kinds.includes(p.kind) ? p.jurisdiction : []))).size > 1
  if (sameBlock && named('land') && tellsUnionOfLaender(text)) return { jurisdiction: 'DE', foreign: false }
  const land = named('municipality', 'district') ? landOfTownsTogether(text) : undefined
  return land === undefined ? undefined : { jurisdiction: land, foreign: false, shared: true }
}

/** *auf der CeBIT in Hannover* */
const VENUE = latin`[Mm]esse|[Kk]ongress|[Kk]onferenz|CeBIT|[Tt]agung|[Ff]orum|(?<!\p{L})aus(?!\p{L})`

/** *Wendt kommt vom Berliner ITDZ*, *der vormalige Kasseler Stadtkämmerer*, *den es zur Stadt Fulda gezogen hatte*: where somebody was before, or is now. */
const ORIGIN = latin.g`(?<!\p{L})(?:vormalige|ehemalige|frühere|einstige|bisherige)[nrms]? (?:\p{Lu}\p{Ll}+er )?\p{Lu}\p{L}*(?:meister|kämmer|r[aä]t|leiter|chef|direktor|dezernent|minister|sekretär|präsident|abgeordnete)\p{Ll}*(?: (?:von|des|der|im|in|aus|beim) [^,.;:]{2,50})?|(?:holte?n?|geholt) (?:[\p{L}-]+ ){1,5}(?:aus|von|vom)(?: de[rnm])?\s[^,.;]{2,80}|Nachbar(?:stadt|kreis|gemeinde|kommune|land) \p{Lu}[\p{L}-]+|(?<!\p{L})\p{Lu}\p{Ll}{2,20}er ${PROFESSION} (?=\p{Lu})|(?<!\p{L})(?:nach|zu[rm]?) [^,.;:]{2,50} (?:gezogen|gewechselt|gegangen)|(?:komm(?:t|en)|kam|stammt?|wechselte?|arbeitete|gearbeitet) (?:\p{L}+ ){0,2}(?:aus|von|vom|beim?|für)(?: de[rnm])?\s[^,.;]{2,80}`

/** *wechselte am 1. Januar vom Kreis Unna zur Stadt Hagen*: whence, before whither. */
const FROM = latin.g`(?<=(?<!\p{L})(?:wechselte?|kam|kommt|geht|ging|zog|zieht) [^;:\n]{0,60}?)(?:vo[nm]|aus)(?: de[rmn])? [\p{L} -]{3,50}? (?=(?:zu[mr]?|nach|ins|in die) \p{Lu})`

/** *wechselt zum Land Hessen und wird dort CIO*: where the text goes on. */
const GOAL = latin`(?<!\p{L})(?:wechselte?|geht|ging|zieht|zog|kommt|kam) (?:[^,.;:]{1,60} )?(?<goal>(?:zum|zur|ins|nach|in die) [^,.;:]{2,60}?),? (?:und|wo)(?: \p{L}+){0,4} (?:dort|wird|wurde|übernimmt|leitet|tritt)(?!\p{L})`

/** *Ein Ausfall wie im Landkreis X kann jeden treffen*, *eine Behörde nach bayerischem Muster* */
const COMPARISON = latin.g`(?<!\p{L})nach (?:de[mr] )?(?:\p{Ll}+ )?\p{L}+(?:em|en|er) (?:Muster|Vorbild|Modell)(?!\p{L})|(?<!\p{L})Vorbild (?:ist|sei|war|seien|sind) [^,.;:]{3,60}|(?<= )wie (?:im|in|bei|beim) (?:\p{L}+ )?\p{Lu}[\p{L}-]+(?= )|(?:[Aa]nders als|[Ww]ie (?:zuvor |schon |bereits |auch ){1,2})(?:(?:im|in|bei|beim) )?(?:\p{L}+ )?\p{Lu}[\p{L}-]+(?= )`

/** *Das erfolgt zusammen mit den Stadtwerken Celle*: with whose help, where another's doings are told. */
const PARTNER = latin.g`(?<!\p{L})(?:[Zz]usammen|[Gg]emeinsam|(?:[Ii]n|[Dd]ie|[Dd]er|[Ee]iner?) (?:\p{Ll}+en? )?(?:Zusammenarbeit|Kooperation|Abstimmung|Partnerschaft)) mit [^,.;:!?\n]{3,90}`

/** *Sie war zunächst im Bundesamt tätig*, *Zuvor leitete er in Mainz ein Referat*: where somebody was before. */
const CAREER = latin`(?<!\p{L})(?:er|sie|Er|Sie|Der|Die) [^.]*(?<!\p{L})(?:zunächst|zuvor|davor|vorher|zuletzt|viele Jahre|jahrelang)(?!\p{L})[^.]*(?:tätig|(?<!\p{L})(?:gearbeitet|beschäftigt|geleitet|angestellt|Referat\p{L}*))(?!\p{L})|(?<!\p{L})(?:[Zz]unächst|[Zz]uvor|[Dd]avor|[Vv]orher|[Zz]uletzt) (?:war|stand|\p{Ll}{3,}te) (?:er|sie|der|die|\p{Lu}\p{Ll}+)(?!\p{L})`

const MAX_NAME = 40

const SPAN_OF_YEARS = /^(?:\d{2}\/)?(?:19|20)\d\d\s?[–-]\s?(?:(?:\d{2}\/)?(?:19|20)\d\d|heute)/

/** Asks the sentences before, up to the heading above, in the same teaser. */
function nearestBefore(
  at: number,
  { sentences, working }: Pick<AnalysedDocument, 'sentences' | 'working'>,
  ask: (sentence: SentenceSpan, index: number) => Whose | undefined,
): Whose | undefined {
  const own = sentences[at]
  let headings = 0
  // lines without a blank one between are all below the same heading
  let isOfLines = own?.segment.block === 'heading' && own.segment.source === undefined
  for (let i = at - 1; own && i >= 0 && at - i <= BLOCK_REACH; i--) {
    const before = sentences[i] as SentenceSpan
    if (before.segment.item !== own.segment.item) break
    // *2009 – 2016: Dezernent bei …, Hannover*: what rows and points say is of themselves alone
    const isOfList =
      before.segment !== own.segment &&
      ((/^(?:row|item)$/.test(before.segment.block) && !DECORATED.test(working.text.slice(before.start, before.end))) ||
        SPAN_OF_YEARS.test(working.text.slice(before.start, before.end)))
    const whose = isOfList ? undefined : ask(before, i)
    if (whose) return whose
    // *Hessen* ⏎ *Erika Muster* ⏎ *CIO*: a name may stand between a heading and what it heads
    const isHeading = before.segment !== own.segment && before.segment.block === 'heading'
    isOfLines &&= before.segment.block === 'heading' && !working.text.startsWith('\n\n', before.end)
    if (isOfLines) continue
    if (isHeading && (before.end - before.start > MAX_NAME || ++headings > 1)) break
  }
  return undefined
}
