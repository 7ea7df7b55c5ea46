/** Portals, apps, platforms and laws that services are counted for, by the endings of their names. */
import { latin } from '../german/latin.ts'

const ENDING =
  '(?:[Pp]ortals?|[Aa]pps?|[Pp]lattform|[Mm]arktplatz(?:es)?|[Ss]ervicekontos?|[Nn]utzerkontos?|[Bb]ürgerkontos?|[Mm]anagementsystems?|[Ss]tores?|[Cc]loud|[Ll]otse|[Rr]athaus(?:es)?|[Bb]aukastens?)'
const LAW = 'OZG|Onlinezugangsgesetz(?:es)?|E-Government-Gesetz(?:es)?|EGovG'
const KNOWN =
  'BundID|E-Akte|Einer für Alle|EfA|DigiFix|GovData|FIT-Connect|i-Kfz|Elster|ELSTER|ThAVEL|service-bw|Amt24|amt24|civento|openDesk|BayernPortal|BayernID|MV-Serviceportal|(?:[Kk]ommunalportal|[Ss]erviceportal)\\.nrw|BundOnline(?: 2005)?|Dienstekonsolidierung|115-Verbund|(?:einheitliche[nr]? )?Behörden(?:ruf)?nummer 115'
const PRODUCT = latin.g`(?<![\p{L}\d])(?:(?<quoted>[„»"][^“”«"\n]{2,50}[“”«"])|(?<name>(?:\p{Lu}[\p{L}\d.]*[- ])?\p{L}[\p{L}\d.]*-?${ENDING}(?!\p{L})(?:\.\p{L}+)?)|(?<known>${KNOWN}|${LAW})(?![\p{L}-]))`
/** *das Serviceportal Amt24*, *das Bürgerportal „rathaus-weser“* */
const PROPER = latin`^ (?:[„»"](?<quoted>[^“”«"\n]{3,40})[“”«"]|(?<known>(?:${KNOWN})(?![\p{L}-])))`
/** *Serviceportal Niedersachsen*, *Bürgerportal des Kreises Borken* */
const WHOSE = latin`^ (?:des Landes(?! \p{Lu})|des Freistaats(?! \p{Lu})|(?:der Stadt|des (?:Land)?[Kk]reises|des Landes) \p{Lu}[\p{L}-]+|Niedersachsen|Berlin|Brandenburg|Hessen|Sachsen-Anhalt|Schleswig-Holstein|Rheinland-Pfalz|Saarland)(?!\p{L})`
/** Alone these only point at something. */
const BARE = /^(?:knapp|portals?|apps?|plattform|marktplatz(?:es)?|stores?|cloud|lotse|rathaus(?:es)?|baukastens?)$/i
const NOT_PRODUCT = /^(?:das|dem|des|im|ins|vom|zum|am|ans|ein|eine[mns]?|das neue|mainz|unser|ihr)$/i

/** The first product or law that the sentence names. */
export function productIn(text: string): string | undefined {
  return products(text)[0]
}

/** The last one named in running text. */
export function lastProductIn(text: string): string | undefined {
  return products(text).at(-1)
}

function products(text: string): string[] {
  return [...text.matchAll(PRODUCT)].flatMap(({ groups, index, 0: all }) => {
    const proper = PROPER.exec(text.slice(index + all.length))?.groups
    const known = proper?.quoted ?? proper?.known ?? groups?.known
    if (known) return [withoutGenitive(known)]
    const words = groups?.name?.split(' ') ?? []
    const kept = words.filter((w, i) => i > 0 || !NOT_PRODUCT.test(w)).join(' ')
    if (BARE.test(kept) || !/^\p{Lu}|[A-Z]/u.test(kept)) return []
    return [`${withoutGenitive(kept)}${WHOSE.exec(text.slice(index + all.length))?.[0] ?? ''}`]
  })
}

const withoutGenitive = (name: string) => name.replace(/(?<=portal|app|konto|system|gesetz|baukasten)e?s$/iu, '')

/** Those that are a Land's or the Bund's own, by their names alone. Source: usage. */
const OWNERS: Readonly<Record<string, string>> = {
  'bayernportal|bayernid|bayernatlas': 'DE-BY',
  'service-bw|digital@bw': 'DE-BW',
  'amt24|sax\\.?id': 'DE-SN',
  'thavel|thüringer antragssystem': 'DE-TH',
  'mv-serviceportal': 'DE-MV',
  hessenfinder: 'DE-HE',
  'serviceportal\\.nrw|kommunalportal\\.nrw|wirtschafts-service-portal\\.nrw': 'DE-NW',
  'zufish|sh-service': 'DE-SH',
  'dienstekonsolidierung|it-konsolidierung bund|bundonline|bund online|bundescloud|bundesclient|netze des bundes': 'DE',
}
const OWNED = latin.i`(?<![\p{L}-])(?:${Object.keys(OWNERS).join('|')})(?![\p{L}\d-])`

/** Whose a portal or programme is that the text names: *das BayernPortal*, *service-bw*. */
export function ownerOfProductIn(text: string): string | undefined {
  const name = OWNED.exec(text)?.[0].toLowerCase()
  if (name === undefined) return undefined
  return Object.entries(OWNERS).find(([names]) => new RegExp(`^(?:${names})$`, 'u').test(name))?.[1]
}
