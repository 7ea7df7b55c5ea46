/** Numbers of a chart or table by year, whose title says what is counted: *2019: 105 | 2020: 131* below *Zahl der Online-Dienste*. */

import { latin } from '../german/latin.ts'
import { findCountedNouns } from '../german/units.ts'
import { type Found, type Reading, type Refusal, type Rule, refuse } from '../rule.ts'
import { statedDate } from '../when/dating.ts'
import { type Counted, readCount } from './figure.ts'
import { countedInLabel } from './noun-rows.ts'

const POINT = latin`^[|*•·–-]?\s?(?:(?:Ende|Stand|Jahr|im Jahr|Anfang|Mitte) )?(?<year>(?:19|20)\d\d)(?:\s?[:|–=;-]\s?|\t+|\s+)(?<number>\d{1,3}(?:\.\d{3}|\d{0,2}))\s?[|*]?$`
/** How far above or below a point the title may stand, in characters. */
const SERIES_REACH = 500
const MOST_BELOW = 2
const TITLE = latin.i`(?<!\p{L})(?:An)?(?:zahl|entwicklung|zuwachs|anstieg|bestand|wachstum)(?!\p{L})`
/** *Jahr | Online-Dienste*: the head of the other column. */
const OF_YEARS = /^\|?\s?(?:Jahr|Stand|Zeitpunkt|Stichtag)\s*(?:[|;:/\t]|\s{2})\s*/u
const TO_COME = latin.i`(?<!\p{L})(?:Prognose|Soll|Ziel|Planung|geplant\p{L}*|Plan)(?!\p{L})`

/** What a line says that the points count; undefined where it is no title. */
function countedInTitle(line: string): Counted | undefined {
  if (line.length > 110 || /[.!?]$/.test(line) || TO_COME.test(line)) return undefined
  const own = countedInLabel(line.replace(OF_YEARS, ''))
  if (own) return own
  const [noun] = TITLE.test(line) ? findCountedNouns(line) : []
  return noun ? { unit: noun.unit, unitLabel: noun.noun } : undefined
}

const isPoint = (line: string) => /^[|*•·–-]?\s?(?:Ende |Stand |Jahr )?(?:19|20)\d\d(?:\s?[:|–=;-]|\s)/u.test(line)

function titleOf({ sentence, document }: Found): Counted | undefined {
  const lines = (text: string) => text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]))
  const above = lines(document.textBefore(sentence.offset, SERIES_REACH)).toReversed()
  const below = lines(document.textAfter(sentence.offset + sentence.text.length, SERIES_REACH))
  const heads = above.slice(above.findIndex((line) => !isPoint(line))).slice(0, 2)
  const feet = below.filter((line) => !isPoint(line)).slice(0, MOST_BELOW)
  return [...heads, ...feet].map(countedInTitle).find(Boolean)
}

/** *Jahr (jeweils zum 31.12.)* above the points: `-12-31`. */
function dayOfYear({ sentence, document }: Found): string {
  const { day, month } = EACH_YEAR.exec(document.textBefore(sentence.offset, SERIES_REACH))?.groups ?? {}
  return day && month ? `-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : ''
}
const EACH_YEAR = /(?:jeweils|[Ss]tand|[Ss]tichtag)(?: zum| am| per|:)? (?<day>[0-3]?\d)\. ?(?<month>[01]?\d)\.(?! ?\d)/

function readPoint(found: Found): Reading | Refusal {
  const chunk = found.group('number')
  const point = POINT.exec(found.sentence.text.trim())?.groups
  if (!chunk || !point || chunk.text !== point.number) return refuse('no point of a chart')
  const counted = titleOf(found)
  if (!counted) return refuse('no title says what is counted')
  const { published } = found.sentence
  if (published && (point.year ?? '') > published.slice(0, 4)) return refuse('to come')
  const reading = readCount(found, chunk, counted)
  return 'refused' in reading ? reading : { ...reading, date: statedDate(`${point.year}${dayOfYear(found)}`) }
}

export const series: Rule = {
  id: 'measure-count/point-of-series',
  anchor: '[<number>#Number]',
  mood: 'any',
  read: readPoint,
  examples: [
    {
      text: 'Abbildung 3: Zahl der Online-Dienste in Bremen\n2019: 62 | 2020: 94\nQuelle: Senator für Finanzen',
      facts: [
        { count: 62, unit: 'services', date: '2019' },
        { count: 94, unit: 'services', date: '2020' },
      ],
    },
    {
      text: 'Serviceportal Bremen\nJahr (jeweils zum 30.6.) Zahl der Online-Dienste\n2019 62\n2020 94',
      facts: [
        { count: 62, unit: 'services', date: '2019-06-30' },
        { count: 94, unit: 'services', date: '2020-06-30' },
      ],
    },
    {
      text: 'Serviceportal Bremen\nJahr | Online-Dienste\n2019 | 62\n2020 | 94',
      facts: [
        { count: 62, unit: 'services', date: '2019' },
        { count: 94, unit: 'services', date: '2020' },
      ],
    },
  ],
  counterexamples: [
    'Abbildung 3: Zahl der Nutzerkonten im Serviceportal Bremen\n2019: 62 | 2020: 94',
    'Geplante Entwicklung der Online-Dienste in Bremen\n2029: 62 | 2030: 94',
    'Online-Dienste in Bremen. Wir berichten.\n2019: 62 Einträge',
  ],
}
