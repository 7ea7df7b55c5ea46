import { REGIONS } from './regions.ts'

/**
 * Rivers and landscapes that stand for a place in names of bodies alone (*Kommunale IT Ems*), with the Land that they
 * lie in; `-` where they lie in several. Of names with a hyphen only those whose parts don't tell their Land. Source: the
 * common atlas names of German regions, Planungsregionen among them.
 */
const TABLE = `
DE-BW Alb Hegau Linzgau Ostwürttemberg Zollernalb Schwarzwald Baden-Franken Unterer~Neckar Mittlerer~Neckar Hochrhein Südlicher~Oberrhein Mittlerer~Oberrhein Neckar-Alb Nordschwarzwald Enz Fils Rems Brenz Neckartal Enztal Remstal Filstal Kinzigtal Ostalb Westallgäu-Bodensee Kaiserstuhl Markgräflerland Oberland-Bodensee Stauferland Strohgäu Schönbuch Baar Heuberg Wiesental
DE-BY Allgäu Oberland Bayern-Schwaben Altmühltal Chiemgau Donau-Ries Fichtelgebirge Isar Lech Nordschwaben Westallgäu Unterallgäu Bayerwald Franken Altmühl Amper Ilz Vils Rott Salzach Wertach Günz Mindel Paar Wörnitz Pegnitz Rednitz Hallertau Holledau Steigerwald Haßberge Isartal Lechfeld Ries Donauries Isarwinkel Rupertiwinkel Donaumoos Alpenvorland Bayerischer~Wald Frankenwald Oberallgäu Inntal
DE-BB Fläming Oderbruch Oderland Spreewald Uckermark Barnim Ruppin Lausitz-Spreewald Oder-Spree Elbe-Elster Dahme Nuthe Löcknitz Dosse Schwielochsee Teltow Spree-Neiße Oder-Neiße Märkisch-Oderland Nieder-Lausitz
DE-HE Bergstraße Bergstraße-Odenwald Kinzig Taunus Wetterau Hochtaunus Rhein-Main Werra-Meißner Vogelsberg Dill Eder Lahn-Dill Schwalm Ohm Nidda Nidder Rheingau Ried Maintal Knüll Habichtswald Burgwald Hinterland Fulda-Werra Lahntal
DE-MV Müritz Warnow Peene Nordvorpommern Rügen Recknitz Tollense Uecker Randow Elde Trebel Fischland Darß Usedom Seenplatte Mecklenburgische~Seenplatte
DE-NI Aller Ammerland Emsland Ems Hase Harburg Heide Hunte Leine Lüneburger~Heide Oldenburger~Land Südheide Nordheide Unterweser Vechte Weser-Leine Wesermarsch Braunschweiger~Land Grafschaft~Bentheim Oberharz Solling Oste Wümme Ilmenau Jeetzel Oker Innerste Örtze Este Jade Wangerland Butjadingen Artland Hümmling Deister Hadeln Land~Hadeln Osnabrücker~Land Weserbergland Leinebergland Calenberger~Land Harzvorland Elbe-Weser Hunte-Weser Ems-Dollart Weser-Aller Elm Heidekreis
DE-NW Bergisches~Land Erft Hellweg Lippe Ruhr Rur Sieg Wupper Minden-Ravensberg Rhein-Erft Rhein-Erft-Rur Rhein-Ruhr Bergisch-Land Siegerland-Wittgenstein Volme Lenne Agger Bigge Diemel Ems-Lippe Möhne Niers Issel Berkel Ahse Ruhrtal Rhein-Sieg Rhein-Wupper Rhein-Kreis Ennepe-Ruhr Eifel-Rur Soester~Börde Paderborner~Land Lipperland Ravensberg Tecklenburger~Land Haard Emscher Emscher-Lippe Ruhr-Lippe Bergisch-Mark Westfalen-Süd Westfalen-Nord Märkisch
DE-RP Mosel Nahe Ahr Sieg-Lahn Wied Glan Alzey Nahetal Ahrtal Moseltal Mosel-Saar Rhein-Lahn Rhein-Hunsrück Rhein-Nahe Weinstraße Westerwald-Sieg
DE-SL Saar Saarpfalz Blies Prims Hochwald Köllertal
DE-SN Erzgebirge Westlausitz Oberes~Elbtal Vogtland Mulde Neiße Zschopau Pleiße Weiße~Elster Dahlener~Heide Elbland Oberelbe Muldental Muldentalkreis Sächsische~Schweiz Lausitzer~Seenland Leipziger~Land Zwickauer~Land Osterzgebirge
DE-ST Bode Börde Saale-Unstrut Mansfeld Burgenland Selke Fuhne Ohre Jerichower~Land Wische Fläming-Elbe Elbe-Börde Elbe-Saale Mittelelbe Harz-Bode Mansfelder~Land Geiseltal
DE-SH Angeln Dithmarschen Eider Schlei Stormarn Trave Westküste Nordfriesland Stör Bille Eiderstedt Probstei Holsteinische~Schweiz Herzogtum Nordsee-Eider Schwansen Hüttener~Berge Geest
DE-TH Unstrut Rennsteig Thüringer~Wald Ilm Gera-Ilm Schwarza Orla Saale-Orla Saale-Holzland Werratal Wartburg Hainich Kyffhäuser Rhön-Rennsteig Ilmtal Altenburger~Land Weimarer~Land
- Eifel Westerwald Rheinland Lausitz Rhein Main Neckar Weser Elbe Havel Spree Oder Saale Elster Werra Fulda Lahn Donau Iller Inn Bodensee Harz Südharz Odenwald Rhön Spessart Unterelbe Oberrhein Elbmarsch Schwaben Mitte Nord Süd Ost West Tauber Elbtal Naab Regnitz Jagst Kocher Nagold Murg Nordsee Ostsee Küste Mitteldeutschland Nordwest Nordost Südwest Südost Norddeutschland Süddeutschland Alpenrand Nordharz WerraLeine Leinetal Oberweser Mittelweser
`

let lands: ReadonlyMap<string, string | undefined> | undefined

function landscapes(): ReadonlyMap<string, string | undefined> {
  lands ??= new Map(
    TABLE.trim()
      .split('\n')
      .flatMap((row) => {
        const [land = '-', ...names] = row.split(' ')
        return names.map((name) => [name.replaceAll('~', ' '), land === '-' ? undefined : land] as const)
      }),
  )
  return lands
}

/** Whether a landscape of the table is called so. */
export const isRegionName = (name: string): boolean => REGIONS.has(name) || landscapes().has(name)

/** The ISO code of the Land that the region lies in by which a body is called: *Kommunale IT Mittelhessen*. */
export function landOfRegionIn(name: string): string | undefined {
  const words = name.split(' ')
  for (let from = 0; from < words.length; from++) {
    for (const to of [from + 2, from + 1]) {
      const name = words.slice(from, to).join(' ').replace(COMPOUND, '')
      const found = landOf(name)
      if (found) return found
    }
  }
  return undefined
}

/** *Elbe-Börde-Digitalzentrum* */
const COMPOUND = /-(?:IT|[^\s-]*(?:zentrum|agentur|verbund|werk|dienste|stelle|zentrale|labor))$/i

/** By the table, or else the one in which all parts lie: *Ems-Vechte*. */
function landOf(name: string): string | undefined {
  const parts = name.split('-')
  const land = REGIONS.get(name) ?? landscapes().get(name) ?? landOfAdjective(name) ?? landOfSided(name)
  if (land || parts.length === 1) return land
  const [first, ...others] = parts.map(landOf)
  return others.every((other) => other === first) ? first : undefined
}

/** *Nordsaar*, *Oberahr*: a part of a landscape lies where all of it lies. */
function landOfSided(name: string): string | undefined {
  const rest = landscapes().has(name) ? undefined : SIDED.exec(name)?.groups?.rest
  const whole = rest && `${rest.charAt(0).toUpperCase()}${rest.slice(1)}`
  return whole ? (REGIONS.get(whole) ?? landscapes().get(whole)) : undefined
}
const SIDED = /^(?:Nord|Süd|Ost|West|Ober|Unter|Mittel|Nieder|Vorder|Hinter)(?<rest>[a-zäöüß]{3,})$/

/** *Südwestfälische IT-Agentur*, *Badische Datenzentrale*: adjectives of landscapes, where they lie in one Land. */
const landOfAdjective = (word: string): string | undefined =>
  /isch(?:e[nrsm]?)?$/.test(word) ? ADJECTIVES.find(([form]) => form.test(word.toLowerCase()))?.[1] : undefined

const ADJECTIVES: readonly (readonly [form: RegExp, land: string])[] = (
  [
    ['DE-NW', '(?:süd|ost|nord)?westfäl|lipp|niederrhein|berg|sauerländ|siegerländ|münsterländ'],
    ['DE-RP', '(?:west|süd|vorder|nord|kur)?pfälz'],
    ['DE-BY', '(?:ober|unter|mittel)?fränk|oberpfälz|(?:ober|nieder|ost)bay(?:e)?r'],
    ['DE-NI', 'ostfries|emsländ|oldenburg|ostfäl|harburg'],
    ['DE-SH', 'nordfries|holstein|lauenburg'],
    ['DE-BW', '(?:süd|nord|mittel)?bad|(?:ost|süd)?württemberg|hohenloh|oberschwäb'],
    ['DE-SN', 'vogtländ|erzgebirg|westsächs|ostsächs|nordsächs|mittelsächs'],
    ['DE-HE', '(?:nord|mittel|süd|ost)hess'],
    ['DE-BB', 'havelländ|uckermärk|niederlausitz'],
    ['DE-ST', 'altmärk|anhalt(?:in)?|mansfeld'],
    ['DE-MV', 'mecklenburg|vorpommer'],
    ['DE-TH', '(?:nord|süd|ost|west|mittel)thüring'],
  ] as const
).map(([land, stems]) => [new RegExp(`^(?:${stems})isch`), land] as const)
