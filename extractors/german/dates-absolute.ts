/** Date forms that name their place in the calendar, with or without the year. */
import { daysInMonth } from './dates-calendar.ts'
import type { CalendarExpression, DateForm, YearReference } from './dates-expression.ts'
import {
  FULL_MONTH,
  fullYear,
  GAP,
  MONTH,
  monthNumber,
  SEASON,
  SMALL_ORDINAL,
  seasonMonths,
  smallOrdinal,
  YEAR,
  YEAR_PHRASE,
  yearOfPhrase,
} from './dates-words.ts'
import { END, LETTER, LOWER, START, UPPER } from './letters.ts'
import { numberFromWord } from './number-words.ts'

/** Not in a number, version, address or amount: `17/1.2`, `10.1.2.3`. */
const FREE = `(?<![${LETTER}0-9]|\\d[.,:/_-])`
const DAY = '(?:0?[1-9]|[12]\\d|3[01])'
const MONTH_DIGITS = '(?:0?[1-9]|1[0-2])'
const PART = '(?:[Aa]nfang|[Mm]itte|[Ee]nde|[Bb]eginn|[Ss]tart|[Aa]uftakt|[Vv]erlauf|[Ll]aufe?)'
const NO_WORD_PART = `(?!-[${LETTER}])`

const DIGIT = /\d/
const MONTH_NAME = /J[aäAÄ]|Feb|FEB|M[aäAÄ]|Mrz|Ap[r]|AP|Ju[nl]|JU|Aug|AU|Sep|SE|Okt|OK|Nov|NO|Dez|DE/
const YEAR_WORD = /\d|[Jj]ahre?s|J\./
const SEASON_WORD = /ommer|erbst|inter|Früh/
const QUARTER_WORD = /uartal|albjahr|ierteljahr|ahreshälfte|[QH]\s?[1-4]/

function form(cue: RegExp, source: string, read: DateForm['read']): DateForm {
  return { cue, pattern: new RegExp(source, 'g'), read }
}

/** An expression with year, month and day where they are known; null for a day that no month has. */
function calendar(
  year: YearReference | null | undefined,
  month: number | undefined,
  day?: number,
): CalendarExpression | null {
  if (year === null) return null
  const stated = typeof year === 'number' ? year : undefined
  if (day !== undefined && (month === undefined || day < 1 || day > daysInMonth(stated, month))) return null
  return {
    is: 'calendar',
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
  }
}

function span(months: readonly [number, number], year: YearReference | null | undefined): CalendarExpression | null {
  if (year === null) return null
  return { is: 'calendar', months, ...(year !== undefined && { year }) }
}

/** *2018-08-01*, *2018-08-01T10:00*, *2018-08*. */
const iso = form(
  DIGIT,
  `${FREE}(?<year>(?:19|20)\\d\\d)-(?<month>0[1-9]|1[0-2])(?:-(?<day>\\d\\d))?(?=T\\d|(?![${LETTER}0-9]|-\\d))`,
  ({ year, month, day }) => calendar(Number(year), Number(month), day === undefined ? undefined : Number(day)),
)

/** A page's teaser may run into its date: *mehr...01.08.2018*, *Von Erik Muster18.10.2019*. */
const FULL_NUMERIC = '(?<!\\d|\\d[.,:/_-])'

/** *1.8.2018*, *01.08.18*, *1. 8. 2018*, *01.08./02.08.2018*; without the year only beside a preposition: *am 1.8.* */
const numeric = form(
  DIGIT,
  `${FULL_NUMERIC}(?<day>${DAY})\\.[^\\S\\n]?(?<month>${MONTH_DIGITS})\\.(?:[^\\S\\n]?(?<year>${YEAR}|\\d\\d(?![0-9%.]|,\\d|[^\\S\\n]?(?:Prozent|Euro|Uhr))))?(?!\\d)${NO_WORD_PART}`,
  ({ day, month, year }, match) => {
    const glued = new RegExp(`[${LETTER}]$`).test(match.input.slice(Math.max(0, match.index - 1), match.index))
    if (glued && year?.length !== 4) return null
    const expression = calendar(year === undefined ? undefined : fullYear(year), Number(month), Number(day))
    return expression && { ...expression, needsContext: year === undefined }
  },
)

/** *01/08/2018*, *01-08-2018*. */
const separated = form(
  DIGIT,
  `${FREE}(?<day>${DAY})(?<mark>[/-])(?<month>${MONTH_DIGITS})\\k<mark>(?<year>(?:19|20)\\d\\d)(?![0-9/-])`,
  ({ day, month, year }) => calendar(Number(year), Number(month), Number(day)),
)

/** *08/2018*, *08.2018*; not *17/2018*, and not a document's number: *Beschluss 2018/08*. */
const monthYear = form(
  DIGIT,
  `${FREE}(?<!(?:Nr|Nummer|Drucksache|Drs|Heft|Ausgabe|Az|Beschluss|Vorlage)\\.?[^\\S\\n]{0,2})(?<month>${MONTH_DIGITS})[./](?<year>(?:19|20)\\d\\d)(?![0-9/.-]\\d|\\d)`,
  ({ month, year }) => calendar(Number(year), Number(month)),
)

/** *1. August 2018*, *1.August*, *1. Aug. des Vorjahres*, *1 August 2018*, *ersten August*, *siebte Oktober*. */
const dayMonth = form(
  MONTH_NAME,
  `${FREE}(?<day>${DAY}(?<dot>\\.)?|[A-Za-zäöüß]{2,20}(?:st|t)e[nrs]?)${GAP}?(?<month>${MONTH})${END}${NO_WORD_PART}(?:,?${GAP}?(?<year>${YEAR_PHRASE}))?`,
  ({ day = '', dot, month, year }) => {
    if (/^\d/.test(day)) {
      // *3 Juli-Termine*: without its dot and without a year a number is no day.
      if (dot === undefined && year === undefined) return null
      return calendar(yearOfPhrase(year), monthNumber(month), Number.parseInt(day, 10))
    }
    const ordinal = dayInWords(day)
    return ordinal === undefined ? null : calendar(yearOfPhrase(year), monthNumber(month), ordinal)
  },
)

const ODD_ORDINALS: Readonly<Record<string, number>> = { erst: 1, dritt: 3, siebt: 7, acht: 8 }

/** *ersten* → 1, *siebzehnte* → 17, *einunddreißigster* → 31; undefined for other words (*letzten*, *ganzen*). */
function dayInWords(word: string): number | undefined {
  const stem = word.toLowerCase().replace(/e[nrs]?$/, '')
  const day = ODD_ORDINALS[stem] ?? numberFromWord(stem.replace(/s?t$/, ''))
  return day !== null && day <= 31 ? day : undefined
}

/** *3. und 4. Mai 2011*, *3., 4. und 5. Mai*: the first day; *1. bis 3. Mai*, *1.–3. Mai*: a range. */
const dayList = form(
  MONTH_NAME,
  `${FREE}(?<day>${DAY})\\.(?<more>(?:(?:,${GAP}?|${GAP}?[/–—-]${GAP}?|${GAP}(?:und|u\\.|sowie|oder|bis|bis zum|auf den|zum)${GAP})${DAY}\\.){1,5})${GAP}?(?<month>${MONTH})${END}${NO_WORD_PART}(?:${GAP}?(?<year>${YEAR_PHRASE}))?`,
  ({ day, more = '', month, year }) => {
    const reference = yearOfPhrase(year)
    const first = calendar(reference, monthNumber(month), Number(day))
    const range = /^\s*(?:bis|[–—-])/.test(more) && more.split('.').length === 2
    const last = range ? calendar(reference, monthNumber(month), Number(/\d+/.exec(more)?.[0])) : null
    return first && { ...first, ...(last && { until: last }) }
  },
)

/** *März 2014*, *Mitte März*, *Ende des Monats Mai 2018*, *Mai/Juni 2018*, *März vergangenen Jahres*. */
const month = form(
  MONTH_NAME,
  `(?:${START}(?<part>${PART})${GAP}(?:(?:des|im)${GAP})?)?(?:(?<![${UPPER}0-9])(?:Monats?${GAP})?)(?<month>${MONTH})${END}${NO_WORD_PART}(?:${GAP}?(?:/|und|oder)${GAP}?${FULL_MONTH}${END}(?=${GAP}?(?:des|${YEAR})))?(?:,?${GAP}?(?<year>${YEAR_PHRASE}))?`,
  ({ part, month: name = '', year }, match) => {
    const short = !new RegExp(`^${FULL_MONTH}$`, 'u').test(name)
    if (short && year === undefined) return null
    const expression = calendar(yearOfPhrase(year), monthNumber(name))
    const glued = /[A-Za-zÀ-ɏẞ]$/u.test(match.input.slice(Math.max(0, match.index - 1), match.index))
    if (glued && (year === undefined || short)) return null
    return expression && { ...expression, needsContext: year === undefined && part === undefined }
  },
)

/** *Anfang 2018*, *Mitte des Jahres 2018*, *Ende vergangenen Jahres*, *im Laufe des Jahres*. */
const partOfYear = form(
  YEAR_WORD,
  `${START}(?<part>${PART}|Jahresmitte)${GAP}(?<year>${YEAR_PHRASE})`,
  ({ part = '', year }, match) => {
    const reference = yearOfPhrase(year)
    const before = match.input.slice(Math.max(0, match.index - 4), match.index)
    // *mit/zu Beginn des Jahres 2018* is its first month, *Anfang 2018* only the year; so with *zum Ende des Jahres*.
    if (/beginn|start|auftakt/i.test(part)) return calendar(reference, 1)
    return /ende/i.test(part) && /zum\s$/i.test(before) ? calendar(reference, 12) : calendar(reference, undefined)
  },
)

/** *Ablauf des Jahres 2007*, *Ablauf des 31. Juli 2018*, *Ablauf des Monats Mai 2018*: the last day. */
const expiry = form(
  /Ablauf/,
  `${START}Ablauf${GAP}(?:(?:des${GAP})?(?:Monats${GAP}|(?<day>${DAY})\\.${GAP}?)?(?<month>${MONTH})${END}(?:${GAP}(?<monthYear>${YEAR_PHRASE}))?|(?<year>${YEAR_PHRASE}))`,
  ({ day, month: name, monthYear: monthsYear, year }) => {
    if (name === undefined) return calendar(yearOfPhrase(year), 12, 31)
    const reference = yearOfPhrase(monthsYear)
    const number = monthNumber(name) ?? 12
    if (day !== undefined) return calendar(reference, number, Number(day))
    return calendar(reference, number, daysInMonth(typeof reference === 'number' ? reference : 2001, number))
  },
)

/** *Jahresbeginn 2018*, *Jahresende*, *Jahreswechsel 2017/18*, *Jahresmitte*. */
const yearEdge = form(
  /Jahres/,
  `${START}(?<edge>Jahres(?:beginn|anfang|start|auftakt|ende|schluss|wechsel|mitte))s?(?:${GAP}(?:auf${GAP})?(?:(?:19|20)\\d\\d[^\\S\\n]?/[^\\S\\n]?(?<next>\\d\\d(?:\\d\\d)?)(?!\\d)|(?<year>${YEAR_PHRASE})))?${END}`,
  ({ edge = '', next, year }) => {
    const reference = next === undefined ? yearOfPhrase(year) : fullYear(next)
    if (edge.endsWith('mitte'))
      return reference === undefined ? span([6, 7], reference) : calendar(reference, undefined)
    const expression = calendar(reference, /ende|schluss/.test(edge) ? 12 : 1)
    return expression && { ...expression, ...(edge.endsWith('wechsel') && { reach: 183 }) }
  },
)

/** *Frühjahr 2018*, *Frühjahr/Sommer 2018*, *Winter 2018/19*, *Herbst vergangenen Jahres*, *im Sommer*. */
const season = form(
  SEASON_WORD,
  `(?:${START}${PART}${GAP}(?:des${GAP})?)?${START}(?<season>${SEASON})${END}${NO_WORD_PART}(?:/${SEASON}${END})?(?:${GAP}(?<year>${YEAR_PHRASE})(?:/\\d{2,4}(?!\\d))?)?`,
  ({ season: name = '', year }) => {
    const expression = span(seasonMonths(name), yearOfPhrase(year))
    return expression && { ...expression, needsContext: year === undefined }
  },
)

/** *2. Quartal 2018*, *Q2/2018*, *zweites Halbjahr*, *erste Jahreshälfte*, *IV. Quartal*. */
const quarter = form(
  QUARTER_WORD,
  `${START}(?:(?<ordinal>${SMALL_ORDINAL})${GAP}?(?<unit>Quartals?|Vierteljahr(?:es)?|Halbjahr(?:es)?|Jahreshälfte)|(?<short>[QH])[^\\S\\n]?(?<digit>[1-4]))${END}(?:(?:,?${GAP}|[^\\S\\n]?/[^\\S\\n]?)?(?<year>${YEAR_PHRASE}))?`,
  ({ ordinal = '', unit = '', short, digit, year }) => {
    if (short !== undefined && year === undefined) return null
    const length = short === 'Q' || /quartal|viertel/i.test(unit) ? 3 : 6
    const index = short === undefined ? smallOrdinal(ordinal) : Number(digit)
    if (index * length > 12) return null
    return span([(index - 1) * length + 1, index * length], yearOfPhrase(year))
  },
)

/** *im Jahr 2014*, *Jahre 2014*, *Haushaltsjahr 2018*, *Berichtsjahr 2018*, *in den Jahren 2014 und 2015*. */
const namedYear = form(
  DIGIT,
  `${START}(?:[${UPPER}][${LOWER}]{2,12}j|J)ahr(?:e[sn]?|s)?${GAP}(?<year>${YEAR})(?!/\\d)`,
  ({ year }) => calendar(Number(year), undefined),
)

/** *2012–2017*, *2012 bis 2017*, *2018/19*, *2018/2019*. */
const yearRange = form(
  DIGIT,
  `${FREE}(?<from>(?:19|20)\\d\\d)(?<mark>[^\\S\\n]?[–—-][^\\S\\n]?|/)(?<to>(?:19|20)?\\d\\d)(?![0-9/]|[.,-]\\d|[${LETTER}])`,
  ({ from = '', mark = '', to = '' }) => {
    const first = Number(from)
    const last = to.length === 4 ? Number(to) : Math.floor(first / 100) * 100 + Number(to)
    // *2018/12* is a number of something, *2018/19* two years; *2010-12* is read as a month by `iso`.
    if (last <= first || last - first > 60 || (mark === '/' && last !== first + 1)) return null
    return { is: 'calendar', year: first, until: { is: 'calendar', year: last }, bare: true }
  },
)

/** Four digits alone; dates-years.ts decides whether they are a year. */
const bareYear = form(
  DIGIT,
  `${FREE}(?<year>(?:19|20)\\d\\d)(?![${LETTER}0-9_°%€$§/]|[.,:]\\d|-[${LETTER}]|-\\d)`,
  ({ year }) => ({
    is: 'calendar',
    year: Number(year),
    bare: true,
  }),
)

/** More specific forms first: of two that match the same text the earlier wins. */
export const ABSOLUTE_FORMS: readonly DateForm[] = [
  iso,
  numeric,
  separated,
  monthYear,
  dayList,
  dayMonth,
  expiry,
  month,
  partOfYear,
  yearEdge,
  season,
  quarter,
  namedYear,
  yearRange,
  bareYear,
]
