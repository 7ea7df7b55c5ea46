/**
 * The sixteen Länder: ISO 3166-2 codes, names, adjectives and seats of government. Hand-kept. Data for places.ts.
 */
export interface Land {
  readonly code: string
  /** The first two digits of the official municipality key. */
  readonly key: string
  /** Names in the nominative; a genitive *-s* is understood. The first is the usual one. */
  readonly names: readonly string[]
  /** Abbreviations that mean the Land wherever they stand as a word. */
  readonly short: readonly string[]
  /** Stems of the adjectives in *-isch*, endings are understood: *sächsisch-e*. */
  readonly adjectives: readonly string[]
  /** Adjectives in *-er*, indeclinable: *Thüringer*, *Berliner*. */
  readonly derived: readonly string[]
  /** Where the government sits; the city states are their own. */
  readonly seat?: string
  /** Ends of host names of its administration. */
  readonly hosts: readonly string[]
}

export const LAENDER: readonly Land[] = [
  {
    code: 'DE-BW',
    key: '08',
    names: ['Baden-Württemberg'],
    short: ['BaWü', 'Ba-Wü', 'B-W'],
    adjectives: ['baden-württembergisch'],
    derived: ['Baden-Württemberger'],
    seat: 'Stuttgart',
    hosts: [
      'baden-wuerttemberg.de',
      'landbw.de',
      'service-bw.de',
      'bwl.de',
      'landtag-bw.de',
      'digital-bw.de',
      'bitbw.de',
    ],
  },
  {
    code: 'DE-BY',
    key: '09',
    names: ['Bayern', 'Freistaat Bayern'],
    short: [],
    adjectives: ['bayerisch', 'bayrisch', 'gesamtbayerisch'],
    derived: [],
    seat: 'München',
    hosts: ['bayern.de', 'bayern.landtag.de', 'freistaat.bayern', 'stmd.bayern'],
  },
  {
    code: 'DE-BE',
    key: '11',
    names: ['Berlin', 'Land Berlin', 'Bundeshauptstadt'],
    short: [],
    adjectives: ['berlinisch'],
    derived: ['Berliner'],
    hosts: ['berlin.de', 'itdz-berlin.de', 'parlament-berlin.de'],
  },
  {
    code: 'DE-BB',
    key: '12',
    names: ['Brandenburg', 'Mark Brandenburg'],
    short: [],
    adjectives: ['brandenburgisch', 'märkisch'],
    derived: ['Brandenburger'],
    seat: 'Potsdam',
    hosts: ['brandenburg.de', 'zit-bb.de'],
  },
  {
    code: 'DE-HB',
    key: '04',
    names: ['Bremen', 'Freie Hansestadt Bremen', 'Hansestadt Bremen', 'Freien Hansestadt Bremen'],
    short: [],
    adjectives: ['bremisch'],
    derived: ['Bremer'],
    hosts: ['bremen.de', 'bremische-buergerschaft.de'],
  },
  {
    code: 'DE-HH',
    key: '02',
    names: ['Hamburg', 'Freie und Hansestadt Hamburg', 'Freien und Hansestadt Hamburg', 'Hansestadt Hamburg'],
    short: ['FHH'],
    adjectives: ['hamburgisch', 'hamburgsch'],
    derived: ['Hamburger'],
    hosts: ['hamburg.de', 'hamburgische-buergerschaft.de'],
  },
  {
    code: 'DE-HE',
    key: '06',
    names: ['Hessen', 'Hessenland'],
    short: [],
    adjectives: ['hessisch'],
    derived: [],
    seat: 'Wiesbaden',
    hosts: ['hessen.de', 'hessischer-landtag.de'],
  },
  {
    code: 'DE-MV',
    key: '13',
    names: ['Mecklenburg-Vorpommern'],
    short: ['MV', 'M-V', 'Meck-Pomm', 'MeckPomm'],
    adjectives: [
      'mecklenburg-vorpommerisch',
      'mecklenburg-vorpommersch',
      'mecklenburgisch-vorpommersch',
      'mecklenburgisch',
    ],
    derived: ['Mecklenburg-Vorpommerner'],
    seat: 'Schwerin',
    hosts: [
      'regierung-mv.de',
      'mv-regierung.de',
      'mecklenburg-vorpommern.de',
      'landtag-mv.de',
      'dvz-mv.de',
      'mv-serviceportal.de',
    ],
  },
  {
    code: 'DE-NI',
    key: '03',
    names: ['Niedersachsen'],
    short: [],
    adjectives: ['niedersächsisch'],
    derived: [],
    seat: 'Hannover',
    hosts: ['niedersachsen.de', 'landtag-niedersachsen.de'],
  },
  {
    code: 'DE-NW',
    key: '05',
    names: ['Nordrhein-Westfalen'],
    short: ['NRW'],
    adjectives: ['nordrhein-westfälisch'],
    derived: [],
    seat: 'Düsseldorf',
    hosts: ['nrw.de', 'land.nrw', 'nrw', 'it.nrw', 'digitales.nrw'],
  },
  {
    code: 'DE-RP',
    key: '07',
    names: ['Rheinland-Pfalz'],
    short: ['RLP'],
    adjectives: ['rheinland-pfälzisch'],
    derived: ['Rheinland-Pfälzer'],
    seat: 'Mainz',
    hosts: ['rlp.de', 'rlpdirekt.de', 'rheinland-pfalz.de'],
  },
  {
    code: 'DE-SL',
    key: '10',
    names: ['Saarland', 'Saarlandes', 'Saarlande'],
    short: [],
    adjectives: ['saarländisch'],
    derived: ['Saarländer'],
    seat: 'Saarbrücken',
    hosts: ['saarland.de', 'landtag-saar.de'],
  },
  {
    code: 'DE-SN',
    key: '14',
    names: ['Sachsen', 'Freistaat Sachsen'],
    short: [],
    adjectives: ['sächsisch', 'gesamtsächsisch'],
    derived: [],
    seat: 'Dresden',
    hosts: ['sachsen.de'],
  },
  {
    code: 'DE-ST',
    key: '15',
    names: ['Sachsen-Anhalt'],
    short: ['LSA'],
    adjectives: ['sachsen-anhaltisch', 'sachsen-anhaltinisch', 'sachsen-anhalterisch'],
    derived: ['Sachsen-Anhalter', 'Sachsen-Anhaltiner'],
    seat: 'Magdeburg',
    hosts: ['sachsen-anhalt.de'],
  },
  {
    code: 'DE-SH',
    key: '01',
    names: ['Schleswig-Holstein'],
    short: [],
    adjectives: ['schleswig-holsteinisch'],
    derived: ['Schleswig-Holsteiner'],
    seat: 'Kiel',
    hosts: ['schleswig-holstein.de', 'landsh.de'],
  },
  {
    code: 'DE-TH',
    key: '16',
    names: ['Thüringen', 'Freistaat Thüringen'],
    short: [],
    adjectives: ['thüringisch'],
    derived: ['Thüringer'],
    seat: 'Erfurt',
    hosts: ['thueringen.de', 'thueringer-landtag.de'],
  },
]

/**
 * Abbreviations that are other things as well (*SH*, *BW* the Bundeswehr, *SN* a unit): they count in a compound
 * (*BW-CIO*) and after *in* or *Land*.
 */
export const GUARDED_SHORT: Readonly<Record<string, string>> = {
  BW: 'DE-BW',
  BY: 'DE-BY',
  BB: 'DE-BB',
  HH: 'DE-HH',
  SH: 'DE-SH',
  SN: 'DE-SN',
  TH: 'DE-TH',
  NDS: 'DE-NI',
  RP: 'DE-RP',
  Saar: 'DE-SL',
}

/** Ends of host names of federal bodies and of bodies that Bund and Länder share. */
export const FEDERAL_HOSTS = [
  'bund.de',
  'bundesregierung.de',
  'bundestag.de',
  'bundesrat.de',
  'bundeskanzler.de',
  'bundesdruckerei.de',
  'it-planungsrat.de',
  'fitko.de',
  'digital.bund.de',
  'onlinezugangsgesetz.de',
  'cio.bund.de',
  'bsi-fuer-buerger.de',
  'itzbund.de',
  'bundesrechnungshof.de',
  'normenkontrollrat.bund.de',
  'bmds.bund.de',
]

/** Land and town in one. */
export const CITY_STATES: ReadonlySet<string> = new Set(['DE-BE', 'DE-HB', 'DE-HH'])
