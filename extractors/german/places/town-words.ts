/** Words that decide how a place name is read, and names that need such words. Data for places.ts, hand-kept. */
import { latin } from '../latin.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/**
 * Municipal names that are ordinary words, surnames or other things as well: they count only beside a word such as
 * *Stadt*, after *in*, *aus*, *nach*, or as an adjective.
 */
export const AMBIGUOUS_TOWNS = set(`
  Aalen Achern Achim Ahaus Ahlen Ahrweiler Alpen Alzey Apolda Aue Bergen Berg Berge Bergheim Bernau Bocholt Bogen Borna Brand
  Brilon Bruchsal Brühl Buch Bühl Bünde Burg Calw Celle Cham Dachau Daun Dillingen Ditzingen Dorsten Döbeln Dülmen Düren Ebersbach
  Einbeck Eisenberg Elsdorf Emmerich Engen Enger Eppingen Erding Erkelenz Essen Eutin Forst Frechen Freiberg Freital
  Friedberg Friedrichsdorf Fulda Gardelegen Geldern Gera Geretsried Gersthofen Gifhorn Goch Greven Gronau Grünberg Haan Haar Hagen Haiger
  Halle Hamm Hattingen Heide Heiden Heidenheim Helmstedt Hemer Herborn Herne Herten Hilden Hille Hof Höchst Homburg Horb Hungen
  Husum Jever Kaarst Kalkar Kamen Kamp Kehl Kempen Kempten Kerpen Kirchen Kleve Köthen Korbach Kronach Kuchen Laatzen Lage Lahr
  Landsberg Langen Langenfeld Langenhagen Laufen Lauf Lauter Leer Lehre Lehrte Leimen Leuna Lich Limburg Linden Lindau Lingen
  Lippstadt Löhne Lohmar Lohne Lohr Lübbecke Lünen Malsch Marl Mauer Mayen Mechernich Melle Mengen Menden Meppen Merzig Mettmann
  Minden Moers Moos Mosbach Much Müden Munster Murg Nagold Netphen Neuburg Neuenburg Neukirchen Neustadt Neuwied Nidda Norden
  Nürtingen Oberhausen Offenbach Olching Olpe Oelde Peine Plauen Plön Porta Rain Radolfzell Rastede Regen Rhede Rheinbach Rheinberg Rheine
  Riegel Riesa Rietberg Rodgau Rohr Roth Rot Rothenburg Rottenburg Rottweil Salzwedel Sand Sande Schwelm Schwerte Seelze Seesen
  Selb Selm Senden Siegen Singen Sinn Sinsheim Soest Soltau Sontheim Spalt Speyer Springe Stade Staufen Stein Steinau Steinen
  Stelle Stendal Stolberg Stuhr Süßen Syke Taucha Telgte Torgau Tutzing Überlingen Übach Uelzen Unna Uslar Vechta Velbert Verden
  Verl Viersen Vlotho Vreden Wald Waldbröl Waldheim Walldorf Waren Warstein Wedel Weener Weil Weiden Weiler Weimar Weinheim Weinstadt Werben Werder
  Werl Werne Wertheim Wesel Wetter Wiesen Willich Winden Winsen Winterberg Wissen Wittenberg Witten Wolfenbüttel Worms Wörth Wunstorf Würselen
  Xanten Zeitz Zittau Zossen Zwickau Bad Mark Mitte Land Rathenow Barth Bebra Bielefelder Trier Ulm Münster Neuss Elze Ilmenau Hameln
`)

/** Names that are such common words that not even *in* before them tells a town: *in Lage*, *in Waren*. */
export const NEEDS_TOWN_WORD = set(`
  Alpen Au Aue Berg Berge Bogen Brand Buch Burg Feucht Forst Graben Haar Heide Heiden Hof Höchst Kirchen Kuchen Lage Land
  Lauf Laufen Lehre Linden Mark Mauer Mitte Moos Much Norden Rain Regen Rohr Rot Sand Sinn Spalt Stein Steinen Stelle
  Wald Waren Weil Wetter Wiesen Winden Wissen Werben Senden Wenden Engen Mengen Hungen Süßen Langen Bad Neustadt
`)

/** Nouns that make the place before or after them a municipality: *Stadtrat*, *Landeshauptstadt*, *Oberbürgermeister*. */
export const TOWN_WORD = latin`(?<!\p{L})(?:(?:Landesh|H)auptstadt|Universitätsstadt|Hansestadt|Klingenstadt|Wissenschaftsstadt|Kreisstadt|Barlachstadt|Lutherstadt|Documenta-Stadt|documenta-Stadt|[Gg]roßstadt|[Ss]tadt(?:rats?|rates|rät(?:in|e|en)|verwaltung|verordnete\p{L}*|spitze|werke|direktor(?:in)?|kämmer\p{L}*|oberhaupt|obersten|parlaments?|teil\p{L}*|bezirk\p{L}*|kasse|haushalt\p{L}*|-CIO|-CDO)?|Städte|Städten|städtisch(?:e[nrsm]?)?|Gemeinde(?:rats?|rates|rät\p{L}*|verwaltung)?|Markt|Samtgemeinde|Verbandsgemeinde|(?:Ober)?[Bb]ürgermeister(?:s|n|innen|in)?|OB|Rathaus(?:es)?|[Kk]ommun(?:e|en|al\p{L}*)|Ratsversammlung|Kreistags?|Landr(?:ats?|ates|ätin)|Dezernent(?:in|en)?|Beigeordnete\p{L}*|IT-Referent(?:in|en)?|IT-Referats?|Kreisverwaltung|Ortsbürgermeister(?:in)?)(?!\p{L})`

/** Of these, the ones that speak of one town even at a distance; *Kommunen* and *Städte* are anybody's. */
export const TOWN_ORGAN = latin`(?<!\p{L})(?:(?:Landesh|H)auptstadt|[Ss]tadt(?:rats?|rates|rät(?:in|e|en)|verwaltung|verordnete\p{L}*|spitze|direktor(?:in)?|kämmer\p{L}*|oberhaupt|obersten|-CIO|-CDO)?|städtische[nrsm]?|(?:Ober)?[Bb]ürgermeister(?:s|in)?|OB|Rathaus(?:es)?|IT-Referent(?:in|en)?|IT-Referats?)(?!\p{L})`

/** Nouns of a Land's government: *Potsdamer Innenministerium*, *Staatskanzlei in Dresden*. */
export const LAND_WORD = latin`(?<!\p{L})(?:\p{L}*(?:[Mm]inisterium|[Mm]inisteriums|[Mm]inisterien|[Mm]inister|[Mm]inisters|[Mm]inisterin)|Staatskanzlei|Senatskanzlei|Landesregierung|Staatsregierung|Landtags?|Landtages|Kabinetts?|Regierung|Ministerpräsident(?:in|en)?|Staatssekretär(?:in|s|e)?|Landes-?CIO|Regierungs\p{Ll}+|Landeskabinett|Ministerrats?|Landesverwaltung|Staatsverwaltung|Finanzministerium|Innenressort|Landes(?:behörde|amt|ämter|betrieb|rechenzentr|dienstleister|anstalt|zentrale)\p{L}*)(?!\p{L})`

/** Institutions that bear a town's name without belonging to its administration: *Universität Potsdam*, *Landgericht Köln*. */
export const BEARS_TOWN_NAME =
  /(?:Universität|Uni|Hochschule|Fachhochschule|TU|FH|TH|HS|Akademie|gericht|Gericht|Finanzamt|Oberfinanzdirektion|Regierungspräsidium|Klinikum|Uniklinik|Flughafen|Messe|Bistum|Erzbistum|Staatsanwaltschaft|Kunstakademie|Handelskammer|IHK|Handwerkskammer|FC|SC|VfL|VfB|TSV|SV|Eintracht|Fortuna|Borussia|Polizeipräsidium|Hauptbahnhof|Sparkasse|Volksbank|Oper|Theater|Zoo|Congress|Kongress|Standort|Messe|Studio|Redaktion|Tiergarten|HWK|SPD|CDU|CSU|FDP|AfD|Grüne|EC|EHC|AG|Land|Region|JVA|Amtsgericht|Bahnhof|Hbf|Partnersuche|Jobs|Gebrauchtwagen) $/u

/** Nouns that make an adjective before them a title, or say where somebody private is: *Berliner Zeitung*, *ein Münchner Chiphersteller*. */
export const NO_AUTHORITY = latin`^ (?:Neueste |Neuen? )?(?:Stadt-Anzeiger|\p{L}*[Zz]eitung|\p{L}*[Rr]undfunks?|Abendblatt|\p{L}*[Nn]achrichten|Tag(?:e)?blatt|Kurier|Allgemeine[nr]?|Presse|Morgenpost|\p{L}*[Pp]ost|\p{L}*[Vv]erlags?|Merkur|Anzeiger|Bote|Rundschau|Express|Börse|Buchmesse|Messe|Sparkasse|Volksbank|Bank|Verkehrs\p{L}+|Straße|Platz|Allee|Weg|Ring|Tor|Bahnhof|Hauptbahnhof|Flughafen|Dom|Schloss|Zoo|Oper|Philharmoni\p{L}+|\p{L}*[Uu]niversität|Uni|\p{L}*[Hh]ochschule|Hütte|Charité|Mauer|Bucht|Fernsehen|Spree|Fußball\p{L}*|Bundesliga|Wald|Schweiz|Schule|Vorort|Start-?up|\p{L}*[Aa]nwaltskanzlei|(?!Stadt|Landes|Kommunal)\p{L}*(?:[Hh]erstellers?|[Kk]onzerns?|[Uu]nternehmens?|[Ff]irma|[Ss]oftware-?(?:[Hh]aus(?:es)?|[Ss]chmiede)|[Zz]ulieferers?|[Aa]utobauers?|[Vv]ersicher(?:ers?|ung)|[Uu]nternehmensberat\p{L}+|[Bb]eratungs(?:gesellschaft|haus|hauses)|[Kk]lini(?:k|kums?)))(?!\p{L})`

/** Adjectives of larger towns that are surnames or words as well: they need a town's word behind them. */
export const SURNAME_ADJECTIVES = set('Hammer Hofer Ulmer Hagener Trierer Herner Fürther Haller')
