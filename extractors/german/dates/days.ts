/** Date forms that name a day, with or without its year. */

import { END, LETTER } from '../letters.ts'
import { dayInWords } from '../numbers/words.ts'
import type { DateForm } from './expression.ts'
import { calendar, DAY, DIGIT, FREE, form, isGlued, MONTH_DIGITS, MONTH_NAME, NO_WORD_PART } from './form.ts'
import { fullYear, GAP, MONTH, monthNumber, YEAR, YEAR_PHRASE, yearOfPhrase } from './words.ts'

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
    const glued = isGlued(match)
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

/** *3. und 4. Mai 2011*, *3., 4. und 5. Mai*: the first day; *1. bis 3. Mai*, *1.–3. Mai*, *01.–03.05.2018*: a range. */
const dayList = form(
  DIGIT,
  `${FREE}(?<day>${DAY})\\.(?<more>(?:(?:,${GAP}?|${GAP}?[/–—-]${GAP}?|${GAP}(?:und|u\\.|sowie|oder|bis|bis zum|auf den|zum)${GAP})${DAY}\\.){1,5})${GAP}?(?:(?<month>${MONTH})${END}${NO_WORD_PART}(?:${GAP}?(?<year>${YEAR_PHRASE}))?|(?<number>${MONTH_DIGITS})\\.(?<fullYear>\\d{4})(?!\\d))`,
  ({ day, more = '', month: name, year, number, fullYear: digits }) => {
    const reference = digits === undefined ? yearOfPhrase(year) : Number(digits)
    const month = number === undefined ? monthNumber(name) : Number(number)
    const first = calendar(reference, month, Number(day))
    const range = /^\s*(?:bis|[–—-])/.test(more) && more.split('.').length === 2
    const last = range ? calendar(reference, month, Number(/\d+/.exec(more)?.[0])) : null
    return first && { ...first, ...(last && { until: last }) }
  },
)

/** *Seit Neujahr*, *zu Neujahr 2018*. */
const newYear = form(
  /Neujahr/,
  `(?<![${LETTER}])Neujahr(?:stag)?${END}(?:${GAP}(?<year>${YEAR_PHRASE}))?`,
  ({ year }) => calendar(yearOfPhrase(year), 1, 1),
)

/** *seit Silvester* */
const lastDay = form(/Silvester/, `(?<![${LETTER}])Silvester${END}(?:${GAP}(?<year>${YEAR_PHRASE}))?`, ({ year }) =>
  calendar(yearOfPhrase(year), 12, 31),
)

/** Of two that match the same text the earlier wins. */
export const DAY_FORMS: readonly DateForm[] = [iso, numeric, separated, dayList, dayMonth, newYear, lastDay]
