/**
 * A guess, from the looks of a lower-case word alone, whether it is a finite verb. It only meets words that the verb
 * table doesn't know; in administrative texts those are mostly adjectives, so it says no in doubt.
 */

/** Function words, adverbs and adjectives that end like verbs. */
const NOT_VERBS = new Set(
  `nicht mit seit jetzt selbst erst fast sonst meist längst jüngst zuerst zuletzt höchst nächst zunächst möglichst mindest zumindest
  damit somit hiermit womit weit soweit bereit laut samt gesamt insgesamt statt anstatt recht echt schlecht gerecht dicht leicht
  vielleicht gut ernst alt kalt hart zart rot tot breit direkt korrekt perfekt exakt konkret privat adäquat separat desolat nackt
  bekannt unbekannt verwandt bewusst unbewusst selbstbewusst wert bunt bankrott kaputt glatt matt satt nett fett fort dort sofort oft
  heut acht hunderst bisweilen berühmt gewandt intelligent effizient transparent kompetent permanent konsequent exzellent relevant
  prominent präsent interessant elegant dezent latent potent resistent existent konstant markant brisant rasant signifikant tolerant
  heute gerade gerne beide viele heute eine keine meine deine seine ihre unsere eure alle andere solche welche jene diese manche ohne
  letzte erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte nächste beste größte meiste mitte hinterste
  gegen neben wegen zwischen sieben oben unten außen innen hinten vorne vorn morgen eben soeben mitten ihnen denen deren dessen
  gestern übrigen seinen ihren meinen unseren keinen einen allen anderen vielen wenigen mehreren beiden sämtlichen solchen diesen jenen
  jeden manchen welchen einzelnen verschiedenen eigenen`.split(/\s+/u),
)

export function looksFinite(lower: string): boolean {
  if (lower.length < 4 || NOT_VERBS.has(lower) || !/^\p{Ll}+$/u.test(lower)) return false
  if (/(?:iert|ierte|ierten|ieren)$/u.test(lower)) return true
  if (lower.endsWith('t')) return looksLikePresent(lower)
  return false
}

/** *twittert*, *hofft*; but *vernetzt* and *geplant* are participles more often than not. */
function looksLikePresent(lower: string): boolean {
  if (
    /^(?:un|ge|zu|ab|an|auf|aus|bei|dar|durch|ein|fort|her|hin|mit|nach|über|um|unter|vor|zurück|zusammen)/u.test(lower)
  )
    return false
  if (/(?:haft|fach|ent|ant|ert|ext|akt|ekt|kt|at|et|it|ot|ut)$/u.test(lower))
    return /(?:elt|ert|det|tet)$/u.test(lower)
  return true
}
