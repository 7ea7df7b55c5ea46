import { YEAR_ALONE } from '../dates/form.ts'
import { MONTHS } from '../dates/months.ts'
import { latin } from '../latin.ts'
import {
  isArticle,
  isCapitalAdjective,
  isOwner,
  isPersonAt,
  isUpper,
  opensAnotherPhrase,
  readGenitive,
  readNounGroup,
  readPlaces,
  readTopic,
  type Word,
} from '../noun-phrase.ts'
import { isBorough } from '../places/boroughs.ts'
import { isRegionOrTown } from '../places/region-words.ts'
import { isPlaceWord, MUNICIPAL_HEADS } from '../places/words.ts'
import { hasDigitalSubject } from './subjects.ts'
import { NAMED_HEAD } from './words.ts'

/** Reads what belongs to the name after the head: numbers, proper names, `für …`, `zur …`, owners only with a field. */
export function readTitle(words: readonly Word[], head: number, named: boolean): number {
  let at = readNumbers(words, head + 1)
  at = readProper(words, at, named)
  at = readNumbers(words, at)
  at = readAdministration(words, at)
  const genitive = isGenitivePlace(words[at]?.text ?? '') ? at + 1 : readGenitive(words, at)
  const owner = named && !isOfPortfolio(words, at, genitive) ? at : genitive
  const field = readField(words, owner, named && hasDigitalSubject(words[head]?.text ?? ''))
  if (field > owner) at = field
  else if (!named && owner > at && hasDigitalSubject(joined(words, at, owner))) at = owner
  return readNumbers(words, at)
}

/** *Digitalstrategie des Landes für die Justiz, den Vollzug und die Polizei*: of one portfolio, not the Land's own. */
const isOfPortfolio = (words: readonly Word[], at: number, genitive: number): boolean =>
  genitive > at &&
  isOwner(words, at, genitive) &&
  words[genitive]?.text === 'für' &&
  /^(?:die|den|das)$/.test(words[genitive + 1]?.text ?? '') &&
  /^(?:Justiz|Polizei|Gerichte|Steuerverwaltung|Finanzverwaltung|Hochschulen|Schulen|Bildung|Gesundheit|Pflege|Kultur|Forstverwaltung|Vermessung)/.test(
    words[genitive + 2]?.text ?? '',
  )

/** *Informationssicherheitsleitlinie der Thüringer Landesverwaltung*: an administration's plan for itself is called so. */
function readAdministration(words: readonly Word[], i: number): number {
  if (words[i]?.text !== 'der') return i
  const at = /^\p{L}+(?:er|en)$/u.test(words[i + 1]?.text ?? '') ? i + 2 : i + 1
  if (!/^(?:Landes|Kreis|Stadt|Bundes)verwaltung$/.test(words[at]?.text ?? '')) return i
  return isPlaceWord(words[at + 1]?.text ?? '') ? at + 2 : at + 1
}

/** `2.0`, `2030`, `2025-2030`, `2019/2020`, `bis 2030` stays outside. */
function readNumbers(words: readonly Word[], i: number): number {
  const word = words[i]
  if (!word) return i
  if (/^(?:19|20)\d\d(?:-(?:19|20)?\d\d)?$/.test(word.text) || /^\d\.\d$/.test(word.text) || word.text === 'plus') {
    const next = words[i + 1]?.text ?? ''
    if (/^[/–-]$/.test(next) && YEAR_ALONE.test(words[i + 2]?.text ?? '')) return i + 3
    return next === '+' && words[i + 1]?.start === word.end ? i + 2 : i + 1
  }
  return i
}

/** `Masterplan Digitale Verwaltung`, `Strategie IT und E-Government`, `Digitalstrategie NRW`. */
function readProper(words: readonly Word[], i: number, named: boolean): number {
  const first = words[i]
  // Digitalisierungsstrategie #WolfsburgDigital
  if (first?.text === '#' && /^\p{L}/u.test(words[i + 1]?.text ?? '') && words[i + 1]?.start === first.end) return i + 2
  if (first && COINED.test(first.text) && hasDigitalSubject(first.text)) return i + 1
  if (!isUpper(first)) return i
  // Digitalisierungsstrategie RBK digital 2025
  const [motto, year] = [words[i + 1]?.text ?? '', words[i + 2]?.text ?? '']
  if (/^(?:digital|vernetzt|smart|online)$/.test(motto) && YEAR_ALONE.test(year)) return i + 3
  // Zukunftsstrategie Digitales Brandenburg
  // the Digitalstrategie has its subject; a Handlungskonzept Open Data has it behind
  const isOpen = !named || isCapitalAdjective(first)
  const isDigital = hasDigitalSubject(words[i - 1]?.text ?? '')
  const run = isOpen || !isDigital ? readRun(words, i) : i
  const own = run > i ? i : readMotto(words, i)
  if (own > i) return own
  const dated = run > i && YEAR_ALONE.test(words[run]?.text ?? '') ? run + 1 : run
  if (hasDigitalSubject(joined(words, i, dated))) return run
  if (isPlaceWord(first.text)) return isGenitivePlace(first.text) ? i : i + 1
  if (isDigital && (isRegionOrTown(first.text) || isBorough(first.text))) return i + 1
  // Digitalagenda Schule 2030
  if (isDigital && YEAR_ALONE.test(words[i + 1]?.text ?? '') && !TIME.test(first.text)) return i + 1
  // Digitalplan Bezirk Mitte
  if (isDigital && /^(?:Stadt|Kreis|Landkreis|Bezirk|Region|Gemeinde)$/.test(first.text)) {
    const places = readPlaces(words, i + 1, first)
    return places > i + 1 ? places : isUpper(words[i + 1]) && first.text !== 'Stadt' ? i + 2 : i
  }
  return isOpen && NAMED_HEAD.test(words[i - 1]?.lower ?? '') ? run : i
}

/** `Digitalstrategie Bayern Digital II`, `Smart-City-Strategie Smart Auental`: a name that says *digital* once more. */
function readMotto(words: readonly Word[], i: number): number {
  const end = readRun(words, i)
  const names = words.slice(i, end)
  if (names.length > MOST_OF_MOTTO || !names.some((w) => MOTTO.test(w.text))) return i
  return names.some((w) => OF_ANOTHER.test(w.lower)) ? i : end
}

const MOST_OF_MOTTO = 4
const MOTTO = latin`^(?:Digital|Smart|Online|Open|Vernetzt)(?:e[snr]?)?$|^(?:Digital|Smart|Open)\p{Lu}\p{L}+$|\p{Ll}Digital$`
/** *Digitalstrategie Digitaler Minister*, *Smarter Rat*: a headline goes on with who has it. */
const OF_ANOTHER = latin`(?:minister|ministerin|ministerium|ausschuss|rat|beauftragte|beauftragter|agentur|gipfel|kongress|preis)$`

/** `Digitalisierungsstrategie digital@bw`, `Digitalstrategie digital.freiburg`. */
const COINED = latin`^\p{L}{2,}(?:@|\.(?!(?:de|com|org|net|eu)$))\p{L}{2,}$`

const TIME = latin`^(?:Frühjahr|Frühling|Sommer|Herbst|Winter|Jahr|Stand|Anfang|Mitte|Ende|${MONTHS}|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Heute|Gestern)$`

/** A run of capitals: `BAYERN DIGITAL II`, `E-Government und Open Data`, `Digitalisierung der Verwaltung`. */
function readRun(words: readonly Word[], i: number): number {
  let at = i
  while (at < i + 7) {
    const word = words[at]
    if (!isUpper(word) || TIME.test(word.text) || opensAnotherPhrase(word) || isPersonAt(words, at)) break
    at++
    if (/^\d\.\d$/.test(words[at]?.text ?? '')) at++
    if (/^(?:und|&)$/.test(words[at]?.text ?? '') && isUpper(words[at + 1])) at++
  }
  if (/^(?:und|&)$/.test(words[at - 1]?.text ?? '')) at--
  const genitive = at > i ? readGenitive(words, at) : at
  return genitive > at && !isOwner(words, at, genitive) ? genitive : at
}

// Bayerns Digitalstrategie has its owner elsewhere; Sachsen and Hessen only look like genitives.
function isGenitivePlace(place: string): boolean {
  return place.endsWith('s') && isPlaceWord(place.slice(0, -1))
}

/** `für E-Government und IT im Freistaat`, `zur digitalen Transformation der … Staatsverwaltung`. */
function readField(words: readonly Word[], i: number, named: boolean): number {
  if (!/^(?:für|zur|zum|über)$/.test(words[i]?.text ?? '')) return i
  if (/^(?:die|das|den)$/.test(words[i + 1]?.text ?? '') && /^(?:Jahre?|Zeitraum|Zeit)$/.test(words[i + 2]?.text ?? ''))
    return i
  // Digitalstrategie für eine lebenswerte Stadt
  if (named && /^ein(?:e[nmr]?)?$/.test(words[i + 1]?.text ?? '')) return i
  // Leitlinien für seine IT-Strategie
  const from = /^(?:ihr|sein|unser)e[nmr]?$/.test(words[i + 1]?.text ?? '') ? i + 2 : i + 1
  const first = readTopic(words, from, 'with-owners')
  if (first === from) return i
  let at = readFurther(words, from, first)
  if (
    isPlacePhrase(words, i + 1, at) &&
    !isScopeOfGuideline(words, i, at) &&
    !SOCIETY.test(joined(words, i + 1, at)) &&
    (named || !hasDigitalSubject(joined(words, i, at)))
  )
    return i
  if (
    /^(?:Download|Thema|Herunterladen|Nachlesen|Beispiel|Teil|Zeitpunkt|Ziel|Jahr|Mal|Schluss|Auftakt|Abschluss)$/.test(
      words[at - 1]?.text ?? '',
    )
  )
    return i
  // Leitlinien für den Einsatz von KI
  if (words[at]?.text === 'von')
    at = Math.max(at, readNounGroup(words, at + 1) > at + 1 ? readNounGroup(words, at + 1) : at)
  if (/^(?:in|im)$/.test(words[at]?.text ?? '')) {
    const inner = readNounGroup(words, isArticle(words[at + 1]) ? at + 2 : at + 1)
    const last = words[inner - 1]
    if (
      inner > at + 1 &&
      last &&
      (/verwaltung|freistaat|land$|regierung|kommunen|bereichen$|städten$/.test(last.lower) || isPlaceWord(last.text))
    )
      at = inner
  }
  return at
}

/** *Modernisierungsagenda für Staat und Verwaltung*: a topic of two, where *für die Verwaltung* only says whose it is. */
const SOCIETY = /^(?:Staat|Stadt|Gesellschaft|Wirtschaft|Bürger) und Verwaltung$/

/** *für die Justiz, den Vollzug und den Verbraucherschutz*: each with its article, closed by *und*. */
function readFurther(words: readonly Word[], from: number, first: number): number {
  if (!/^(?:die|den|das)$/.test(words[from]?.text ?? '') || words[first]?.text !== ',') return first
  for (let at = first; at < from + 16; ) {
    const link = words[at]?.text ?? ''
    if (!/^(?:,|und)$/.test(link) || !/^(?:die|den|das)$/.test(words[at + 1]?.text ?? '')) return first
    const next = readNounGroup(words, at + 2)
    if (next === at + 2) return first
    if (link === 'und') return next
    at = next
  }
  return first
}

/** The words as a text with single spaces. */
export function joined(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map((w) => w.text)
    .join(' ')
}

/** *Informationssicherheitsleitlinie für die Landesverwaltung*: whom a guideline binds belongs to its name. */
function isScopeOfGuideline(words: readonly Word[], i: number, at: number): boolean {
  return /leitlinien?$/.test(words[i - 1]?.lower ?? '') && /verwaltung$/.test(words[at - 1]?.lower ?? '')
}

function isPlacePhrase(words: readonly Word[], from: number, to: number): boolean {
  return words
    .slice(from, to)
    .some(
      (w) =>
        isPlaceWord(w.text) ||
        MUNICIPAL_HEADS.test(w.lower) ||
        /^(?:freistaat|land|bund|bundesrepublik|(?:landes|staats|bundes)(?:regierung|verwaltung)|verwaltung)$/.test(
          w.lower,
        ),
    )
}
