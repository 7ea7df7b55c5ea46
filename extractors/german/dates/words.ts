/** The words that German dates are made of, as regex sources and look-ups. Sources are for the flag `u`, case-sensitive. */

import { LETTER } from '../letters.ts'
import type { Unit, YearReference } from './expression.ts'

/** A gap inside an expression: one or two spaces or a line break; a blank line ends a paragraph. */
export const GAP = '(?:(?!\\n\\n)\\s\\s?(?!\\n))'

const FULL_MONTHS =
  'Januar|Jänner|Jaenner|Februar|Feber|März|Maerz|April|Mai|Juni|Juno|Juli|August|September|Oktober|November|Dezember'
/** *Mai* has no abbreviation; the others stand only beside a day or a year. */
const SHORT_MONTHS = '(?:Jan|Jän|Febr?|Mär|Mrz|Apr|Jun|Jul|Aug|Sept?|Okt|Nov|Dez)\\.?'
export const MONTH = `(?:${FULL_MONTHS}|${FULL_MONTHS.toUpperCase()}|${SHORT_MONTHS})`
export const FULL_MONTH = `(?:${FULL_MONTHS}|${FULL_MONTHS.toUpperCase()})`

const MONTH_NUMBERS: Readonly<Record<string, number>> = {
  jan: 1,
  jän: 1,
  jae: 1,
  feb: 2,
  mär: 3,
  mrz: 3,
  mae: 3,
  apr: 4,
  mai: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  okt: 10,
  nov: 11,
  dez: 12,
}

/** The month's number from a name or abbreviation that `MONTH` matched. */
export function monthNumber(name: string | undefined): number | undefined {
  return name === undefined ? undefined : MONTH_NUMBERS[name.toLowerCase().slice(0, 3)]
}

export const WEEKDAY = '(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag)'
const WEEKDAYS: readonly string[] = ['mo', 'di', 'mi', 'do', 'fr', 'sa', 'so']

/** 1 for Montag … 7 for Sonntag. */
export function weekdayNumber(name: string): number {
  const lower = name.toLowerCase()
  return lower === 'sonnabend' ? 6 : WEEKDAYS.indexOf(lower.slice(0, 2)) + 1
}

export const DAY_TIME = '(?:[Ff]rüh|[Mm]orgen|[Vv]ormittag|[Mm]ittag|[Nn]achmittag|[Aa]bend|[Nn]acht)'

/** Four digits that can be a year, not the head of `2014.1`, `2014,5`, `2000er`. */
export const YEAR = `(?:1[5-9]|20)\\d\\d(?!\\d|[.,]\\d|er(?![${LETTER}]))`

/** Adjectives that place a year, month, week, season or weekday: German stem → reference. Longer stems first. */
const REFERENCES: readonly (readonly [stem: string, reference: YearReference])[] = [
  ['vorvergangen', { relative: -2 }],
  ['vorvorig', { relative: -2 }],
  ['vorletzt', { relative: -2 }],
  ['übernächst', { relative: 2 }],
  ['vergangen', { relative: -1 }],
  ['zurückliegend', { relative: -1 }],
  ['abgelaufen', { relative: -1 }],
  ['letzt', { relative: -1 }],
  ['vorig', { relative: -1 }],
  ['kommend', { relative: 1 }],
  ['nächst', { relative: 1 }],
  ['bevorstehend', { relative: 1 }],
  ['laufend', { relative: 0 }],
  ['aktuell', { relative: 0 }],
  ['gegenwärtig', { relative: 0 }],
  ['diesjährig', { relative: 0 }],
  ['dies', { relative: 0 }],
  ['neu', 'new'],
  ['darauf folgend', { anaphoric: 1 }],
  ['darauffolgend', { anaphoric: 1 }],
  ['nachfolgend', { anaphoric: 1 }],
  ['folgend', { anaphoric: 1 }],
  ['vorangegangen', { anaphoric: -1 }],
  ['vorausgegangen', { anaphoric: -1 }],
  ['vorhergehend', { anaphoric: -1 }],
  ['derselb', { anaphoric: 0 }],
  ['desselb', { anaphoric: 0 }],
  ['demselb', { anaphoric: 0 }],
  ['selb', { anaphoric: 0 }],
  ['gleich', { anaphoric: 0 }],
  ['jen', { anaphoric: 0 }],
]

const stems = REFERENCES.map(([stem]) => `[${stem[0]?.toUpperCase()}${stem[0]}]${stem.slice(1)}`).join('|')
/** *vergangenen*, *kommende*, *dieses*, *letzter*, *Dieses*. */
export const PLACING = `(?:${stems})e[nmrs]?`

/** The reference that an adjective makes; undefined for others (*jeden*, *eines*, *ganzen*). */
export function placingOf(adjective: string): YearReference | undefined {
  const lower = adjective.toLowerCase()
  return REFERENCES.find(([stem]) => lower.startsWith(stem) && lower.length - stem.length <= 2)?.[1]
}

/**
 * A year behind a month, season, quarter or *Anfang*: *2018*, *des Jahres 2018*, *des vergangenen Jahres*,
 * *vergangenen Jahres*, *dieses Jahres*, *desselben Jahres*, *des Vorjahres*, *d. J.*
 */
export const YEAR_PHRASE = [
  `(?:(?:(?:des|im)${GAP}Jahre?s?|in)${GAP})?${YEAR}`,
  `(?:des${GAP})?(?:darauf${GAP})?[a-zäöüß]{2,16}e[nmrs]${GAP}(?:Kalender|Haushalts)?[Jj]ahre?s`,
  `des${GAP}(?:Vor|Folge)jahre?s`,
  `(?:des${GAP}Jahres|[dv]\\.[^\\S\\n]?J\\.)`,
  "['’]\\d\\d(?!\\d)",
].join('|')

/** The year that a phrase of `YEAR_PHRASE` names; null for one that places nothing: *im Mai jeden Jahres*. */
export function yearOfPhrase(phrase: string | undefined): YearReference | null | undefined {
  if (phrase === undefined) return undefined
  const digits = /\d+/.exec(phrase)?.[0]
  if (digits) return fullYear(digits)
  if (/Vorjahr|^v/.test(phrase) && !/^vor/.test(phrase)) return { relative: -1 }
  if (/Folgejahr/.test(phrase)) return { anaphoric: 1 }
  const adjective = phrase.replace(/^des\s+/, '').replace(/(?<!\s)\s+\S+$/, '')
  return /^(?:Jahres|d\.)/.test(adjective) ? { relative: 0 } : (placingOf(adjective) ?? null)
}

/** Two digits: up to 40 this century, else the last. */
export function fullYear(digits: string): number {
  const year = Number(digits)
  if (digits.length !== 2) return year
  return year <= 40 ? 2000 + year : 1900 + year
}

const UNITS: readonly (readonly [stem: string, unit: Unit])[] = [
  ['tag', 'day'],
  ['woche', 'week'],
  ['monat', 'month'],
  ['jahr', 'year'],
]

/** The unit that a noun names: *Jahres*, *Vorwoche*, *Kalendermonat*. */
export function unitOf(noun: string): Unit {
  const lower = noun.toLowerCase()
  return UNITS.find(([stem]) => lower.includes(stem))?.[1] ?? 'year'
}

/** First and last month of a season: meteorological, as newspapers use the words. */
const SEASON_MONTHS: readonly (readonly [stem: string, months: readonly [number, number]])[] = [
  ['frühsommer', [5, 6]],
  ['spätsommer', [8, 9]],
  ['hochsommer', [7, 8]],
  ['spätherbst', [10, 11]],
  ['frühherbst', [9, 10]],
  ['früh', [3, 5]],
  ['sommer', [6, 8]],
  ['herbst', [9, 11]],
  ['winter', [12, 2]],
]
export const SEASON =
  '(?:Frühjahrs?|Frühlings?|(?:Früh|Spät|Hoch)?[Ss]ommers?|(?:Früh|Spät)?[Hh]erbst(?:es|s)?|Winters?)'

export function seasonMonths(name: string): readonly [number, number] {
  const lower = name.toLowerCase()
  return SEASON_MONTHS.find(([stem]) => lower.startsWith(stem))?.[1] ?? [1, 12]
}

const ORDINALS: readonly string[] = ['erst', 'zweit', 'dritt', 'viert']
/** *2.*, *II.*, *zweites*, *zweiten*. */
export const SMALL_ORDINAL =
  '(?:[1-4]\\.|I{1,3}\\.|IV\\.|[Ee]rste[nsmr]?|[Zz]weite[nsmr]?|[Dd]ritte[nsmr]?|[Vv]ierte[nsmr]?)'

export function smallOrdinal(word: string): number {
  if (/^\d/.test(word)) return Number.parseInt(word, 10)
  if (/^I/.test(word)) return word.startsWith('IV') ? 4 : word.length - 1
  return ORDINALS.findIndex((stem) => word.toLowerCase().startsWith(stem)) + 1
}
