/** Date forms that give a distance: from the day of publication, from another date of the text, or an unknown one. */

import { END, LOWER, START, UPPER } from '../letters.ts'
import { numberFromWord } from '../numbers/words.ts'
import type { DateForm, Reading } from './expression.ts'
import { form, shift } from './form.ts'
import { GAP, unitOf } from './words.ts'

const PERIOD = /[Jj]ahr|Monat|Woche|[Tt]ag/
/** Not with *heute*, which is a date of its own: *heute vor zehn Jahren*. */
export const AMOUNT = `(?:(?:[Ee]twa|[Rr]und|[Cc]irca|ca\\.|[Kk]napp|[Gg]ut|[Ff]ast|[Gg]enau|ungefähr|mittlerweile|nunmehr|inzwischen|nun|schon|bereits)${GAP})?(?<amount>\\d{1,3}|[A-Za-zäöüß]{3,24}|einem${GAP}(?:(?:guten|knappen)${GAP})?halben)${GAP}`
export const AGO_UNIT =
  '(?<unit>Tag(?:en?|e)?|Wochen?|Monat(?:en?|e)?|Jahr(?:zehnt|hundert)?(?:en?|e)?|(?:Dreiv|V)iertel(?:jahrhundert|jahr)(?:e?s)?)'

/** *vor zwei Jahren*, *vor gut einem Monat*, *vor Jahresfrist*; *seit drei Jahren*. */
const ago = form(
  PERIOD,
  `${START}(?<word>[Vv]or|[Ss]eit)${GAP}${AMOUNT}${AGO_UNIT}${END}(?!${GAP}Verspätung)`,
  (groups) => agoReading(groups.amount ?? '', groups.unit ?? ''),
)

export function agoReading(amount: string, unit: string): Reading | null {
  if (/iertel/.test(unit)) return quarterReading(amount, unit)
  const years = unit.startsWith('Jahrzehnt') ? 10 : unit.startsWith('Jahrhundert') ? 100 : 1
  const half = /halb$|halben$/.test(amount)
  if (half && unitOf(unit) === 'year') {
    const whole = amount === 'anderthalb' ? 1 : (numberFromWord(amount.replace(/einhalb$/, '')) ?? 0)
    // *ein halbes Jahrhundert*
    if (years > 1) return amount.startsWith('einem ') ? shift('year', -years / 2) : null
    return shift('month', -(amount.startsWith('einem ') ? 6 : whole * 12 + 6))
  }
  const number = /^\d/.test(amount) ? Number(amount) : /^eine?[mnrs]?$/i.test(amount) ? 1 : numberFromWord(amount)
  return number === null || half ? null : shift(unitOf(unit), -number * years)
}

/** *vor einem Vierteljahr*, *vor einem Vierteljahrhundert* */
function quarterReading(amount: string, unit: string): Reading | null {
  if (!/^einem?$/i.test(amount)) return null
  const quarters = /^Drei/.test(unit) ? 3 : 1
  return /hundert/.test(unit) ? shift('year', -25 * quarters) : shift('month', -3 * quarters)
}

/** *auf den Tag genau vor zwei Jahren*, *heute vor einer Woche*, *auf den Tag genau ein Jahr ist es her*: that day. */
const toTheDay = form(
  PERIOD,
  `${START}(?:[Aa]uf${GAP}den${GAP}Tag${GAP}genau(?:${GAP}vor)?|[Hh]eute${GAP}vor)${GAP}${AMOUNT}${AGO_UNIT}${END}`,
  ({ amount = '', unit = '' }) => {
    const ago = agoReading(amount.toLowerCase(), unit)
    if (ago?.is !== 'shift') return null
    return ago.unit === 'week' ? shift('day', 7 * ago.amount) : { ...ago, toTheDay: true }
  },
)

/** *vor Jahresfrist*. */
const frist = form(/frist/, `${START}[Vv]or${GAP}(?<unit>Jahres|Monats|Wochen)frist${END}`, ({ unit = '' }) =>
  shift(unitOf(unit), -1),
)

/** *damals*, *seither*, *zur selben Zeit*, *zu diesem Zeitpunkt*, *vom ersten Tag an*: with a date that the text gave before. */
const then = form(
  /amals|ei[tn]|[Tt]ag|Termin|Datum|(?:Beginn|Anfang) an|Start weg/,
  `${START}(?<word>[Dd]amals|[Ss]einerzeit|[Ss]either|[Ss]eitdem(?!${GAP}(?:der|die|das|er|sie|es)${END})|[Zz]eitgleich|[Zz]u${GAP}(?:der|dieser|jener)${GAP}Zeit|[Zz]ur${GAP}(?:selben|gleichen)${GAP}Zeit|(?:[Zz]u${GAP}(?:diesem|jenem)|[Zz]um${GAP}(?:selben|gleichen)|[Aa]b${GAP}diesem|[Ss]eit${GAP}diesem)${GAP}(?:Zeitpunkt|Termin|Stichtag|Datum)|[Ii]n${GAP}jenen${GAP}(?:Jahren|Tagen)|[Aa]n${GAP}(?<day>dem${GAP}Tage?)|[Tt]ags${GAP}(?<tags>darauf|zuvor)|[Vv]om${GAP}(?:ersten${GAP}Tag${GAP}an|Start${GAP}weg)|[Vv]on${GAP}(?:Beginn|Anfang)${GAP}an)${END}`,
  ({ word = '', day, tags }) => ({
    is: 'anaphoric',
    ...(day && { unit: 'day', amount: 0 }),
    ...(/^seit/i.test(word) && { since: true }),
    ...(tags && { unit: 'day', amount: tags === 'darauf' ? 1 : -1 }),
  }),
)

/** *zwei Jahre später*, *ein Jahr zuvor*, *drei Monate darauf*, *kurz darauf*, *wenig später*. */
const later = form(
  /später|darauf|danach|zuvor|davor|vorher|früher/,
  `${START}(?:${AMOUNT}${AGO_UNIT}|(?<vague>[Kk]urz|[Ww]enig|[Ww]enige${GAP}[${UPPER}][${LOWER}]+|[Ee]inige${GAP}[${UPPER}][${LOWER}]+)|(?:[Ii]m|[Aa]m)${GAP}(?<whole>Jahr|Tag))${GAP}(?<way>später|darauf|danach|zuvor|davor|vorher|früher)${END}`,
  ({ amount = '', unit = '', whole, way = '' }) => {
    const back = /zuvor|davor|vorher|früher/.test(way) ? -1 : 1
    if (whole) return { is: 'anaphoric', unit: unitOf(whole), amount: back }
    const counted = amount ? agoReading(amount.toLowerCase(), unit) : null
    if (counted?.is !== 'shift') return { is: 'anaphoric' }
    return { is: 'anaphoric', unit: counted.unit, amount: -counted.amount * back }
  },
)

/** *einst*, *vor Jahren*, *nach der Wende*, *vor vielen Jahren*, *in den 1990er Jahren*: long ago, no date. */
const longAgo = form(
  /inst|ahr|angem|Zeit|der Wende|einigung|Einheit|[Kk]rieg/,
  `${START}(?:[Ee]inst|[Vv]or${GAP}(?:(?:vielen|einigen|mehreren|etlichen|ein paar)${GAP})?Jahr(?:zehnt)?en|[Ss]eit${GAP}(?:(?:vielen|einigen|mehreren|etlichen|langen)${GAP})?Jahr(?:zehnt)?en|[Ss]eit${GAP}[Ll]angem|(?:[Vv]or|[Ss]eit)${GAP}(?:(?:weit|deutlich|etwas)${GAP})?(?:mehr${GAP}als|über)${GAP}[A-Za-zäöüß0-9]{1,24}${GAP}Jahr(?:zehnt)?(?:en?)?|[Vv]or${GAP}(?:langer${GAP}Zeit|[Ll]angem)|(?:Ende|Anfang|Mitte|[Ii]n)${GAP}(?:de[rn]${GAP})?(?:\\d0|19\\d0|20[01]0|[Nn]eunziger|[Aa]chtziger|[Ss]iebziger|[Ss]echziger)(?:er)?(?:-|${GAP})?[Jj]ahren?|[Nn]ach${GAP}(?:der${GAP}(?:Wende|Wiedervereinigung|deutschen${GAP}Einheit)|dem${GAP}(?:Zweiten${GAP}Weltk|K)rieg)|[Zz]u${GAP}DDR-Zeiten)${END}`,
  () => ({ is: 'vague' }),
)

export const DISTANCE_FORMS: readonly DateForm[] = [toTheDay, ago, frist, then, later, longAgo]
