import { findDays, isoDay } from './written-dates.ts'

let berlin: Intl.DateTimeFormat | undefined
const NAMES = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/**
 * The day of a machine's date: ISO 8601 in its usual misspellings, RFC 822, `20190312`, Unix time, or a German date.
 * An instant with time zone becomes the calendar day that it was in Germany: 23:30 UTC is the next day there.
 */
export function dayOfMachineDate(value: string): string | undefined {
  const text = value.trim()
  const iso =
    /^(?<y>(?:19|20)\d\d)[-/.]?(?<m>\d{1,2})[-/.]?(?<d>\d{1,2})(?:[T\s]+(?<h>\d{1,2}):?(?<min>\d{2})(?::?(?<s>\d{2})(?:[.,]\d+)?)?\s*(?<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?(?!\d)/i.exec(
      text,
    )
  if (iso?.groups) {
    const { y, m, d, h, min, zone } = iso.groups
    const day = isoDay(Number(y), Number(m), Number(d))
    if (!day || !zone || h === undefined) return day
    return (
      inGermany(Date.UTC(Number(y), Number(m) - 1, Number(d), Number(h), Number(min)) - offsetOf(zone) * 60_000) ?? day
    )
  }
  const rfc =
    /^(?:[A-Za-z]{3,9},?\s)?(?<d>\d{1,2})[\s-](?<m>[A-Za-z]{3})[a-z]*[\s-](?<y>\d{4})(?:\s(?<h>\d\d):(?<min>\d\d)(?::\d\d)?\s*(?<zone>Z|UTC|GMT|CES?T|MES?Z|[+-]\d{4})?)?/.exec(
      text,
    )
  if (rfc?.groups && NAMES.includes(rfc.groups.m?.toLowerCase() ?? '')) {
    const { y, m, d, h, min, zone } = rfc.groups
    const month = NAMES.indexOf(m?.toLowerCase() ?? '') + 1
    if (h === undefined || !zone || !/^(?:Z|UTC|GMT|[+-])/.test(zone)) return isoDay(Number(y), month, Number(d))
    return inGermany(Date.UTC(Number(y), month - 1, Number(d), Number(h), Number(min)) - offsetOf(zone) * 60_000)
  }
  if (/^1\d{9}(?:\d{3})?$/.test(text)) return inGermany(Number(text.padEnd(13, '0')))
  const js = /^[A-Z][a-z]{2} (?<m>[A-Z][a-z]{2}) (?<d>\d\d) (?:[\d:]+ [A-Z]{3,4} )?(?<y>\d{4})/.exec(text)?.groups
  if (js) return isoDay(Number(js.y), NAMES.indexOf(js.m?.toLowerCase() ?? '') + 1, Number(js.d))
  return findDays(text.slice(0, 80))[0]?.value
}

/** Minutes east of Greenwich. */
function offsetOf(zone: string): number {
  const parts = /(?<sign>[+-])(?<h>\d\d):?(?<m>\d\d)/.exec(zone)?.groups
  return parts ? (parts.sign === '-' ? -1 : 1) * (Number(parts.h) * 60 + Number(parts.m)) : 0
}

function inGermany(instant: number): string | undefined {
  if (!Number.isFinite(instant)) return undefined
  // Winter time or summer time: only around midnight it matters which, and to ask that is slow.
  const [winter, summer] = [1, 2].map((hours) => new Date(instant + hours * 3_600_000).toISOString().slice(0, 10))
  if (winter === summer) return winter
  berlin ??= new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Berlin',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
  return berlin.format(instant)
}

/** No path of a page is longer, in characters. */
const LONGEST_PATH = 2000

/** The day that an address carries in its path: `/2019/03/12/`, `/2019-03-12-titel`, `/20190312_`. */
export function dayOfUrl(url: string): string | undefined {
  const path = (url.replace(/^[a-z]+:\/\/[^/]+/i, '').split(/[?#]/)[0] ?? '').slice(0, LONGEST_PATH)
  const match =
    /(?:^|[/_.-])(?<y>(?:19|20)\d\d)(?<sign>[/_.-]?)(?<m>[01]\d)\k<sign>(?<d>[0-3]\d)(?=$|[/_.-]|(?<=\/\d{4}\/\d\d\/\d\d)\D)/.exec(
      path,
    )?.groups
  if (match) return isoDay(Number(match.y), Number(match.m), Number(match.d))
  const german = /[/_~-](?<d>[0-3]?\d)[._-](?<m>[01]?\d)[._-](?<y>20\d\d)(?=$|[/_.-])/.exec(path)?.groups
  if (german) return isoDay(Number(german.y), Number(german.m), Number(german.d))
  const short = /\/20(?<yy>\d\d)\/(?:[^/]+\/)*(?<y>\d\d)(?<m>[01]\d)(?<d>[0-3]\d)_/.exec(path)?.groups
  if (short && short.yy === short.y) return isoDay(2000 + Number(short.y), Number(short.m), Number(short.d))
  const run = /\/(?<d>[0-3]\d)(?<m>[01]\d)(?<y>20\d\d)[-_]/.exec(path)?.groups
  if (run) return isoDay(Number(run.y), Number(run.m), Number(run.d))
  const loose = /\/(?<y>(?:19|20)\d\d)\/(?<m>1?\d)\/(?<d>[1-3]?\d)\//.exec(path)?.groups
  return loose ? isoDay(Number(loose.y), Number(loose.m), Number(loose.d)) : undefined
}

const SCRIPTED =
  /["']?(?:(?:date|first)?_?published(?:_?at|_?on|_?date|_?time)?|publish_?date|publication_?date)["']?\s*[:=]\s*["'](?<value>(?:19|20)\d\d-\d\d-\d\d[^"']{0,30})["']/gi

/** The day of publication that a page's scripts (shops, statistics) name, where all of them name the same. */
export function dayOfScripts(scripts: Iterable<string>): string | undefined {
  const days = new Set<string | undefined>()
  for (const script of scripts)
    for (const match of script.matchAll(SCRIPTED)) days.add(dayOfMachineDate(match.groups?.value ?? ''))
  return days.size === 1 ? [...days][0] : undefined
}
