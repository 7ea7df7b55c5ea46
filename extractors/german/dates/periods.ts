/** Date forms that name a month, season, quarter or year. */

import { END, LETTER, LOWER, START, UPPER } from '../letters.ts'
import { addDays, daysInMonth, weekdayOf } from './calendar.ts'
import type { DateForm } from './expression.ts'
import { calendar, DAY, DIGIT, FREE, form, isGlued, MONTH_DIGITS, MONTH_NAME, NO_WORD_PART, span } from './form.ts'
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
} from './words.ts'

const YEAR_WORD = /\d|[Jj]ahre?s|J\./
const SEASON_WORD = /ommer|erbst|inter|Früh/
const QUARTER_WORD = /uartal|albjahr|ierteljahr|ahreshälfte|Hälfte|[QH]\s?[1-4]/
const PART = '(?:[Aa]nfang|[Mm]itte|[Ee]nde|[Bb]eginn|[Ss]tart|[Aa]uftakt|[Vv]erlauf|[Ll]aufe?)'
/** *in der ersten Hälfte des April*, *in der letzten Woche des Mai* */
const PART_OF_MONTH = `(?:${PART.slice(3, -1)}|Hälfte|Drittel|Woche)`
const WHOLE_NAME = new RegExp(`^${FULL_MONTH}$`)

/** *08/2018*, *08.2018*; not *17/2018*, and not a document's number: *Beschluss 2018/08*. */
const monthYear = form(
  DIGIT,
  `${FREE}(?<!(?:Nr|Nummer|Drucksache|Drs|Heft|Ausgabe|Az|Beschluss|Vorlage)\\.?[^\\S\\n]{0,2})(?<month>${MONTH_DIGITS})[./](?<year>(?:19|20)\\d\\d)(?![0-9/.-]\\d|\\d)`,
  ({ month, year }) => calendar(Number(year), Number(month)),
)

/** *März 2014*, *Mitte März*, *Ende des Monats Mai 2018*, *Mai/Juni 2018*, *März vergangenen Jahres*. */
const month = form(
  MONTH_NAME,
  `(?:${START}(?<part>${PART_OF_MONTH})${GAP}(?:(?:des|im)${GAP})?)?(?:(?<![${UPPER}0-9])(?:Monats?${GAP})?)(?<month>${MONTH})${END}${NO_WORD_PART}(?:${GAP}?(?:/|und|oder)${GAP}?${FULL_MONTH}${END}(?=${GAP}?(?:des|${YEAR})))?(?:,?${GAP}?(?<year>${YEAR_PHRASE}))?`,
  ({ part, month: name = '', year }, match) => {
    const short = !WHOLE_NAME.test(name)
    if (short && year === undefined) return null
    const expression = calendar(yearOfPhrase(year), monthNumber(name))
    const glued = isGlued(match)
    if (glued && (year === undefined || short)) return null
    return expression && { ...expression, needsContext: year === undefined && part === undefined }
  },
)

/** *in der Märzsitzung*, *in seiner Dezember-Sitzung*, *auf der Junitagung 2019*; *in der zweiten Aprilhälfte*. */
const monthOfSession = form(
  MONTH_NAME,
  `${START}(?<month>${FULL_MONTH})-?(?:[Ss]itzung|[Tt]agung|[Pp]lenum|[Pp]lenarsitzung|[Vv]ersammlung|[Kk]onferenz|hälfte|woche|wochenende|mitte|ende|anfang)${END}(?:${GAP}(?<year>${YEAR_PHRASE}))?`,
  ({ month: name, year }) => calendar(yearOfPhrase(year), monthNumber(name)),
)

/** *Anfang 2018*, *Mitte des Jahres 2018*, *Ende vergangenen Jahres*, *im Laufe des Jahres*. */
const partOfYear = form(
  YEAR_WORD,
  `${START}(?<part>${PART}|Jahresmitte)${GAP}(?<year>${YEAR_PHRASE})`,
  ({ part = '', year }, match) => {
    const reference = yearOfPhrase(year)
    const before = match.input.slice(Math.max(0, match.index - 4), match.index)
    // *mit/zu Beginn des Jahres 2018* is its first month, *Anfang 2018* only the year; so with *zum Ende des Jahres*.
    // *Beim Start 2018*, *beim Auftakt im Jahr 2018*: something else began then
    const isOfElse = /start|auftakt/i.test(part) && /^(?:i[mn]\s|\d|['’])/.test(year ?? '')
    if (/beginn|start|auftakt/i.test(part)) return calendar(reference, isOfElse ? undefined : 1)
    return /ende/i.test(part) && /zum\s$/i.test(before) ? calendar(reference, 12) : calendar(reference, undefined)
  },
)

/** *Ablauf des Jahres 2007*, *Ablauf des 31. Juli 2018*, *Ablauf des Monats Mai 2018*: the last day. */
const expiry = form(
  /Ablauf/,
  `${START}Ablauf${GAP}(?:des${GAP}[${UPPER}][${LOWER}]{2,12}jahre?s${GAP}(?<whole>${YEAR})|(?:des${GAP})?(?:Monats${GAP}|(?<day>${DAY})\\.${GAP}?)?(?<month>${MONTH})s?${END}(?:${GAP}(?<monthYear>${YEAR_PHRASE}))?|(?<year>${YEAR_PHRASE}))`,
  ({ day, month: name, monthYear: monthsYear, year, whole }) => {
    if (whole !== undefined) return calendar(Number(whole), 12, 31)
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
    return expression && { ...expression, reach: edge.endsWith('wechsel') ? 183 : 300 }
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

/** *im Advent 2018*, *zu Weihnachten*, *zu Ostern 2019*: feasts that tell their month, or no more than their year. */
const feast = form(
  /Advent|Weihnacht|Heiligabend|Nikolaus|Ostern|Pfingsten/,
  `${START}(?<name>Advent(?:szeit)?|Weihnachten|Weihnachtszeit|Heiligabend|Nikolaustag|Ostern|Pfingsten)${END}${NO_WORD_PART}(?:${GAP}(?<year>${YEAR_PHRASE}))?`,
  ({ name = '', year }) => {
    const reference = yearOfPhrase(year)
    const movable = name === 'Ostern' ? span([3, 4], reference) : name === 'Pfingsten' ? span([5, 6], reference) : null
    const expression = movable ?? calendar(reference, 12)
    return expression && { ...expression, needsContext: year === undefined }
  },
)

/** *2. Quartal 2018*, *Q2/2018*, *zweites Halbjahr*, *erste Jahreshälfte*, *erste Hälfte des Jahres*, *IV. Quartal*. */
const quarter = form(
  QUARTER_WORD,
  `${START}(?:(?<ordinal>${SMALL_ORDINAL})${GAP}?(?<unit>Quartals?|Vierteljahr(?:es)?|Halbjahr(?:es)?|Jahreshälfte|Hälfte(?=${GAP}des${GAP}Jahres))|(?<short>[QH])[^\\S\\n]?(?<digit>[1-4]))${END}(?:(?:,?${GAP}|[^\\S\\n]?/[^\\S\\n]?)?(?<year>${YEAR_PHRASE}))?`,
  ({ ordinal = '', unit = '', short, digit, year }) => {
    if (short !== undefined && year === undefined) return null
    const length = short === 'Q' || /quartal|viertel/i.test(unit) ? 3 : 6
    const index = short === undefined ? smallOrdinal(ordinal) : Number(digit)
    if (index * length > 12) return null
    return span([(index - 1) * length + 1, index * length], yearOfPhrase(year))
  },
)

/** *zum Ende des 2. Quartals 2018*, *mit Beginn des zweiten Halbjahres*: the month, as of a year; *Ende des 2. Quartals* is no more than its year. */
const quarterEdge = form(
  QUARTER_WORD,
  `${START}(?<edge>[Ee]nde|[Bb]eginn|[Ss]tart|[Aa]blauf)${GAP}des${GAP}(?<ordinal>${SMALL_ORDINAL})${GAP}?(?<unit>Quartals|Halbjahre?s)${END}(?:${GAP}(?<year>${YEAR_PHRASE}))?`,
  ({ edge = '', ordinal = '', unit, year }, { input, index }) => {
    const length = unit === 'Quartals' ? 3 : 6
    const last = smallOrdinal(ordinal) * length
    if (last > 12) return null
    const reference = yearOfPhrase(year)
    if (/beginn|start/i.test(edge)) return calendar(reference, last - length + 1)
    if (/ablauf/i.test(edge)) return calendar(reference, last, daysInMonth(undefined, last))
    const isEnd = /(?:zum|mit|per)\s$/i.test(input.slice(Math.max(0, index - 4), index))
    return isEnd ? calendar(reference, last) : span([last - length + 1, last], reference)
  },
)

/** *in der 18. KW 2011*, *in Kalenderwoche 18/2011*: as any week, its month. */
const calendarWeek = form(
  /KW|Kalenderwoche/,
  `${START}(?:(?<before>[1-5]?\\d)\\.${GAP}?(?:KW|Kalenderwoche)|(?:KW|Kalenderwoche)${GAP}?(?<behind>[1-5]?\\d))(?![\\d.])[^\\S\\n]?[/,]?[^\\S\\n]?(?:des${GAP}Jahres${GAP})?(?<year>(?:19|20)\\d\\d)(?!\\d)`,
  ({ before, behind, year }) => {
    const week = Number(before ?? behind)
    return week < 1 || week > 53 ? null : calendar(Number(year), monthOfWeek(week, Number(year)))
  },
)

/** The month in which a week's Thursday lies: the first week holds 4 January. */
function monthOfWeek(week: number, year: number): number {
  const fourth = weekdayOf({ year, month: 1, day: 4 })
  return addDays({ year, month: 1, day: 4 }, 4 - fourth + 7 * (week - 1)).month
}

/** *im Jahr 2014*, *Jahre 2014*, *Haushaltsjahr 2018*, *Berichtsjahr 2018*, *in den Jahren 2014 und 2015*. */
const namedYear = form(
  DIGIT,
  `${START}(?:[${UPPER}][${LOWER}]{2,12}j|J)ahr(?:e[sn]?|s)?${GAP}(?<year>${YEAR})(?!/\\d)`,
  ({ year }) => calendar(Number(year), undefined),
)

/** *im Berichtsjahr*, *zum Ende des Berichtszeitraums*: the year that the report's headline names. */
const reportYear = form(
  /Berichts|Geschäftsj/,
  `(?:${START}(?<part>${PART})${GAP}des${GAP})?${START}(?:Berichts|Geschäfts)(?:jahr(?:e?s)?|zeitraum(?:e?s)?)${END}(?!${GAP}\\d)`,
  ({ part = '' }, { input, index }) => {
    // *zum Ende des Berichtsjahres* is its last month, as *zum Jahresende*
    const isEnd = /ende/i.test(part) && /zum\s$/i.test(input.slice(Math.max(0, index - 4), index))
    const month = /beginn/i.test(part) ? 1 : isEnd ? 12 : undefined
    return { is: 'calendar', year: 'report', ...(month !== undefined && { month }), needsContext: part === '' }
  },
)

/** *heuer*, in the south. */
const thisYear = form(/heuer/, `${START}heuer${END}`, () => ({ is: 'calendar', year: { relative: 0 } }))

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

/** Four digits alone; years.ts decides whether they are a year. */
const bareYear = form(
  DIGIT,
  `${FREE}(?<!(?:Nr\\.|Nummer|Anfrage|Drucksache)[^\\S\\n])(?<year>(?:19|20)\\d\\d)(?![${LETTER}0-9_°%€$§/]|[.,:]\\d|-[${LETTER}]|-\\d)`,
  ({ year }) => ({
    is: 'calendar',
    year: Number(year),
    bare: true,
  }),
)

/** *’72*, *'95*: of this or the last century, where it opens a line or stands behind *seit*, *im Jahr*. */
const shortYear = form(
  /['’‘´`]\d\d/,
  `(?<=^|\\n|[•·*|+–-] |(?:[Ss]eit|[Aa]b|[Bb]is|[Ii]n|[Jj]ahre?|[Aa]nno|[Ss]ommer|[Hh]erbst|[Ww]inter|[Ff]rühjahr|[Aa]nfang|[Ee]nde|[Mm]itte) )['’‘´\`](?<year>\\d\\d)(?![${LETTER}0-9])`,
  ({ year }) => calendar(Number(year) + (Number(year) > LAST_SHORT ? 1900 : 2000), undefined),
)
const LAST_SHORT = 40

/** More specific forms first: of two that match the same text the earlier wins. */
export const PERIOD_FORMS: readonly DateForm[] = [
  monthYear,
  expiry,
  month,
  monthOfSession,
  partOfYear,
  yearEdge,
  season,
  feast,
  quarterEdge,
  quarter,
  calendarWeek,
  namedYear,
  reportYear,
  thisYear,
  yearRange,
  bareYear,
  shortYear,
]
