/**
 * The place words that may follow a noun without a link: Länder, Bund and the larger cities.
 * The full recogniser of places has its own tables; this short list only keeps noun phrases from swallowing names.
 */

const PLACES = new Set(
  (
    'Bund Bundes Deutschland Deutschlands Baden-Württemberg Bayern Berlin Brandenburg Bremen Hamburg Hessen Mecklenburg-Vorpommern Niedersachsen ' +
    'Nordrhein-Westfalen Nordrhein Rheinland-Pfalz Saarland Saar Sachsen Sachsen-Anhalt Schleswig-Holstein Thüringen NRW BW MV M-V RLP SH LSA NDS ' +
    'München Köln Frankfurt Stuttgart Düsseldorf Dortmund Essen Leipzig Dresden Hannover Nürnberg Duisburg Bochum Wuppertal Bielefeld ' +
    'Bonn Münster Mannheim Karlsruhe Augsburg Wiesbaden Mönchengladbach Gelsenkirchen Aachen Braunschweig Chemnitz Kiel Halle Magdeburg ' +
    'Freiburg Krefeld Mainz Lübeck Erfurt Oberhausen Rostock Kassel Hagen Potsdam Saarbrücken Hamm Ludwigshafen Oldenburg Mülheim ' +
    'Osnabrück Leverkusen Heidelberg Darmstadt Solingen Herne Regensburg Neuss Paderborn Ingolstadt Offenbach Würzburg Fürth Ulm Heilbronn ' +
    'Pforzheim Wolfsburg Göttingen Bottrop Reutlingen Koblenz Bremerhaven Erlangen Bergisch Recklinghausen Remscheid Jena Trier Salzgitter ' +
    'Moers Siegen Hildesheim Cottbus Gütersloh Kaiserslautern Witten Hanau Schwerin Gera Ludwigsburg Esslingen Iserlohn Düren Zwickau ' +
    'Tübingen Flensburg Gießen Ratingen Lünen Villingen-Schwenningen Konstanz Marl Worms Velbert Minden Norderstedt Dessau-Roßlau Bamberg Bayreuth ' +
    'Lippe Minden-Ravensberg Niederrhein Rheinland Westfalen-Lippe Westfalen Südwestfalen Ostwestfalen-Lippe Schwaben Franken Oberfranken'
  ).split(' '),
)

/** True for the name of a Land, the Bund or a larger city, also in the genitive (`Sachsens`). */
export function isPlaceWord(text: string): boolean {
  return (
    PLACES.has(text) ||
    (text.endsWith('s') && PLACES.has(text.replace(/e?s$/, ''))) ||
    (text.endsWith('s') && PLACES.has(text.slice(0, -1)))
  )
}

/** Nouns after which a municipality's or district's name follows without a link. */
export const MUNICIPAL_HEADS =
  /^(?:landes|bundes|hanse|universitäts|kreis|groß|wissenschafts|hochschul|klingen|bundeshaupt|messe|residenz|kur|welterbe)?(?:haupt|hanse)?(?:stadt|gemeinde|kreis|kreises|landkreis|landkreises|landkreise|städteregion|region|markt|bezirk|bezirks|bezirksamt(?:e?s)?|landratsamt(?:e?s)?|stadtverwaltung|kreisverwaltung|gemeindeverwaltung|verbandsgemeinde|samtgemeinde|rathaus)$/

const ADJECTIVES =
  /^(?:Thüringer|Berliner|Münchner|Bremer|Hamburger|Kölner|Dresdner|Mainzer|Kieler|Magdeburger|Potsdamer|Erfurter|Stuttgarter|Düsseldorfer|Wiesbadener|Schweriner|Saarbrücker|Frankfurter|Leipziger|Nürnberger|Lübecker|Dortmunder|Essener|Bonner|Ulmer|Jenaer|Ulmer|Karlsruher|Mannheimer|Freiburger|Heidelberger|Augsburger|Regensburger|Wolfsburger|Oldenburger|Osnabrücker|Bielefelder|Paderborner|Aachener|Krefelder|Gelsenkirchener|Rostocker|Chemnitzer|Kasseler|Darmstädter|Trierer|Koblenzer|Hannoveraner)$/u

/** True for the indeclinable adjective of Thüringen or a larger city (`Münchner`, `Jenaer`). */
export function isPlaceAdjective(text: string): boolean {
  return ADJECTIVES.test(text)
}
