import { findPlaces } from '../places.ts'
import { FEDERAL_HOSTS, LAENDER } from './laender.ts'
import { districtNames, townsFrom } from './municipality-index.ts'
import { lettersOfDistricts } from './plates.ts'

/**
 * The jurisdiction of an official web address: hosts of Länder and Bund by table, of towns and districts by pattern
 * (`stadt-x.de`, `x.de`, `kreis-x.de`). Undefined for every other host, and for what is no address.
 */
export function jurisdictionOfUrl(url: string): string | undefined {
  const host = hostOf(url)
  if (!host) return undefined
  const endsWith = (tail: string) => host === tail || host.endsWith(`.${tail}`)
  if (FEDERAL_HOSTS.some(endsWith)) return 'DE'
  const land = LAENDER.find(({ hosts }) => hosts.some(endsWith))
  if (land) return land.code
  return townOfHost(host)
}

function hostOf(url: string): string | undefined {
  const address = /^[a-z]+:\/\//i.test(url) ? url : `https://${url}`
  const host = URL.canParse(address) ? new URL(address).hostname.toLowerCase() : undefined
  return host?.includes('.') ? host.replace(/^www\d?\./, '') : undefined
}

let hosts: Map<string, string> | undefined

function townOfHost(host: string): string | undefined {
  hosts ??= townHosts()
  const parts = host.split('.')
  return hosts.get(parts.slice(-2).join('.'))
}

/** Domains of municipalities with at least 20,000 people, and of districts. */
function townHosts(): Map<string, string> {
  const table = new Map<string, string>()
  for (const { text } of townsFrom(20)) {
    const domain = asDomain(text)
    for (const host of [`stadt-${domain}.de`, `${domain}.de`, `stadt${domain}.de`]) {
      if (!table.has(host)) table.set(host, text)
    }
  }
  const letters = lettersOfDistricts()
  for (const districts of districtNames().values()) {
    for (const { name, kind, ags } of districts) {
      const whole = /[Kk]reis|Region|Regional/.test(name)
      const domain = asDomain(name)
      const label = whole ? name : `${kind} ${name}`
      if (whole) table.set(`${domain}.de`, label)
      table.set(`kreis-${domain}.de`, label)
      table.set(`landkreis-${domain}.de`, label)
      table.set(`lk-${domain}.de`, label)
      const short = letters.get(ags)
      for (const host of short ? SHORT_HOSTS : []) table.set(host.replace('*', short ?? ''), label)
    }
  }
  return table
}

const SHORT_HOSTS = ['kreis-*.de', 'landkreis-*.de', 'lk-*.de', 'lk*.de', 'kreis*.de', 'lra-*.de', 'lra*.de']

const asDomain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/ (?:\(|am |an der |im |in der ).*$/, '')
    .replace(/[äöüß]/g, (char) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[char] ?? char)
    .replace(/[^a-z0-9]+/g, '-')

/** Media bear place names without belonging to an administration. */
const MEDIA =
  /(?:Zeitung|Rundfunk|Anzeiger|[Bb]latt|Nachrichten|Kurier|Allgemeine|Presse(?!mitteilung|stelle|amt|portal)|Post|Verlag|Magazin|Bote|Merkur|Radio|Fernsehen|TV|News|Welt|Echo|Rundschau|Express|Redaktion|GmbH|AG|e\. ?V\.|Verband|Verein|SPD|CDU|CSU|FDP|Grüne|Linke|AfD|Universität|Hochschule|[Ii]nstitut|MDR|NDR|BR24|WDR|SWR|RBB|rbb)/

/** Whose administration a publisher's name tells (*Sächsische Staatskanzlei*, *Stadt Köln*); undefined for media, parties, associations. */
export function jurisdictionOfPublisher(name: string): string | undefined {
  if (MEDIA.test(name)) return undefined
  const places = findPlaces(name)
  const best =
    places.find((place) => place.kind === 'district' || place.kind === 'municipality') ??
    places.find((place) => place.kind === 'land') ??
    places.find((place) => place.kind === 'federation')
  const land = places.find((place) => place.kind === 'land' && place.form !== 'capital')
  return (land ?? best)?.jurisdiction || undefined
}
