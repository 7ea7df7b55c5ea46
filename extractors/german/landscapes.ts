import { REGIONS } from './regions.ts'

/**
 * Rivers and landscapes that stand for a place in names of bodies alone (*Kommunale IT Ems*), with the Land that they
 * lie in; `-` where they lie in several. Source: the common atlas names of German regions, Planungsregionen among them.
 */
const TABLE = `
DE-BW Alb Bergstraße-Odenwald Hegau Linzgau Ostwürttemberg Zollernalb Schwarzwald Baden-Franken Unterer~Neckar Mittlerer~Neckar Hochrhein Südlicher~Oberrhein Mittlerer~Oberrhein Neckar-Alb Nordschwarzwald Schwarzwald-Baar
DE-BY Allgäu Oberland Bayern-Schwaben Altmühltal Chiemgau Donau-Ries Fichtelgebirge Isar Lech Nordschwaben Westallgäu Unterallgäu Bayerwald Franken
DE-BB Fläming Oderbruch Oderland Spreewald Uckermark Barnim Ruppin Lausitz-Spreewald Oder-Spree Elbe-Elster
DE-HE Bergstraße Kinzig Taunus Wetterau Hochtaunus Rhein-Main Werra-Meißner Schwalm-Eder Vogelsberg
DE-MV Müritz Warnow Peene Nordvorpommern Rügen
DE-NI Aller Ammerland Emsland Ems Hase Harburg Heide Hunte Leine Lüneburger~Heide Oldenburger~Land Südheide Nordheide Unterweser Vechte Weser-Leine Wesermarsch Braunschweiger~Land Grafschaft~Bentheim Oberharz Solling
DE-NW Bergisches~Land Erft Hellweg Lippe Ruhr Rur Sieg Westfalen-Lippe Wupper Minden-Ravensberg Rhein-Erft Rhein-Erft-Rur Rhein-Ruhr Bergisch-Land Siegerland-Wittgenstein
DE-RP Eifel Mosel Nahe Westerwald
DE-SL Saar Saarpfalz
DE-SN Erzgebirge Westlausitz Oberes~Elbtal Vogtland Mulde Neiße
DE-ST Bode Börde Saale-Unstrut Mansfeld Burgenland
DE-SH Angeln Dithmarschen Eider Schlei Stormarn Trave Westküste Nordfriesland
DE-TH Unstrut Rennsteig Thüringer~Wald
- Rheinland Lausitz Rhein Main Neckar Weser Elbe Havel Spree Oder Saale Elster Werra Fulda Lahn Donau Iller Inn Bodensee Harz Südharz Odenwald Rhön Spessart Unterelbe Oberrhein Elbmarsch Schwaben Mitte Nord Süd Ost West Rhein-Neckar Main-Tauber Tauber Elbtal Naab Regnitz Jagst Kocher Nagold Murg
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
      const name = words.slice(from, to).join(' ').replace(/-IT$/u, '')
      const found = REGIONS.get(name) ?? landscapes().get(name)
      if (found) return found
    }
  }
  return undefined
}
