/** Places outside Germany, the European Union, and parliaments and parties that only other countries have: a fact that belongs there is none of ours. Hand-kept. */

/** Names in the nominative; a genitive *-s* is understood. */
export const FOREIGN_NAMES = `
Österreich|Austria|Schweiz|Großherzogtum|Liechtenstein|Luxemburg|Frankreich|Belgien|Niederlande|Niederlanden|Dänemark|Polen|Tschechien|Slowakei
Slowenien|Kroatien|Ungarn|Rumänien|Bulgarien|Griechenland|Italien|Spanien|Portugal|Großbritannien|England|Schottland
Irland|Island|Norwegen|Schweden|Finnland|Estland|Lettland|Litauen|Russland|Ukraine|Weißrussland|Türkei|Malta|Zypern
Serbien|Albanien|Israel|USA|Vereinigte Staaten|Vereinigten Staaten|Kanada|Mexiko|Brasilien|Argentinien|China|Japan
Südkorea|Taiwan|Singapur|Indien|Australien|Neuseeland|Südafrika|Ägypten|Dubai|Vereinigtes Königreich
Vereinigten Königreich|Wien|Graz|Linz|Salzburg|Innsbruck|Klagenfurt|Tirol|Südtirol|Vorarlberg|Kärnten|Steiermark
Burgenland|Oberösterreich|Niederösterreich|Zürich|Basel|Genf|Luzern|Lausanne|Aargau|St. Gallen|Tallinn|Helsinki|London
Paris|Brüssel|Straßburg|Kopenhagen|Stockholm|Oslo|Warschau|Prag|Budapest|Rom|Madrid|Moskau|Washington|New York|Barcelona
Amsterdam|Bozen|Europäische Union|Europäischen Union|Europäische Kommission|Europäischen Kommission|EU-Kommission
Thurgau|Schaffhausen|Appenzell|Glarus|Graubünden|Tessin|Waadt|Wallis|Solothurn|Schwyz|Obwalden|Nidwalden|Frauenfeld|Winterthur|Basel-Stadt
Basel-Landschaft|Bregenz|Eisenstadt|St. Pölten|Villach|Dornbirn|Kanton|Kantone|Kantonen|Kantonsrat|Kanton Zürich|Kanton Bern|Stadt Zürich|Stadt Bern|Stadt Wien|Bundeshauptstadt Wien|Europaparlament|Europäische Parlament
Europäischen Parlament|Europäischen Rat|EU|Nationalrat|Nationalrats|Ständerat|Departement|Departements|Bundeskanzlei|Eidgenossenschaft|ÖVP|SPÖ|FPÖ|NEOS|BZÖ
Ostbelgien|Eupen|Deutschsprachige Gemeinschaft|Deutschsprachigen Gemeinschaft|Meran|Brixen|Vaduz
`
  .trim()
  .split(/[|\n]/)

/** Stems of adjectives in *-isch*; endings are understood. */
export const FOREIGN_ADJECTIVES = `
österreichisch schweizerisch eidgenössisch liechtensteinisch luxemburgisch französisch belgisch niederländisch dänisch
polnisch tschechisch italienisch spanisch portugiesisch britisch englisch schottisch irisch norwegisch schwedisch
finnisch estnisch lettisch litauisch russisch ukrainisch türkisch amerikanisch us-amerikanisch kanadisch chinesisch
japanisch südkoreanisch indisch australisch israelisch kärntnerisch steirisch steiermärkisch
`
  .trim()
  .split(/\s+/)

/** Adjectives in *-er* before a noun: *Schweizer Bundesrat*, *Wiener Magistrat*. */
export const FOREIGN_DERIVED = `
Schweizer Wiener Grazer Linzer Salzburger Innsbrucker Tiroler Südtiroler Vorarlberger Kärntner Zürcher Basler Genfer
Luzerner Berner Aargauer Thurgauer Schaffhauser Bündner Solothurner Winterthurer Walliser Bregenzer Londoner Pariser Brüsseler
`
  .trim()
  .split(/\s+/)
