/**
 * A guess, from the looks of a lower-case word alone, whether it is a finite verb. It only meets words that the verb
 * table doesn't know and that don't end like *-ieren* verbs; in administrative texts most of those are adjectives, so it
 * says no in doubt, and always to *-en*.
 */
import { latin } from '../latin.ts'

/** Function words, adverbs and adjectives that end like verbs. */
const NOT_VERBS = new Set(
  `nicht mit seit jetzt selbst erst fast sonst meist zumeist längst jüngst zuerst zuletzt höchst nächst demnächst zunächst vorerst
  möglichst mindest zumindest umsonst damit somit hiermit womit weit soweit bereit laut samt gesamt insgesamt statt anstatt recht
  zurecht leicht vielleicht schlicht gut ernst alt kalt hart zart apart tot breit nackt wert bunt bankrott kaputt glatt matt satt
  nett komplett violett fett fort dort sofort derart oft acht dritt hundert tausend halt fest fit smart spät feucht feist robust
  bewusst selbst einst getrost abrupt strikt vehement moderat privat separat adäquat desolat konkret diskret direkt perfekt exakt
  intakt korrekt suspekt abstrakt kompakt dezidiert
  heute gute alte kalte harte breite weite tote bunte fette nette satte glatte matte flotte konkrete private separate direkte
  perfekte exakte intakte korrekte abstrakte kompakte komplette doppelte gesamte berühmte rechte echte schlechte dichte leichte
  schlichte feuchte späte erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte elfte zwölfte letzte vorletzte
  nächste beste größte meiste hunderte mitte hälfte bitte seite zugute heutigste robuste feste smarte abrupte strikte`.split(
    /\s+/u,
  ),
)

/** Prefixes of participles and adjectives (*unbemerkt*, *verliebt*, *angesteckt*); finite verbs with them are rarer. */
const PREFIXED = latin`^(?:ge|be|er|ver|ent|zer|emp|miss|un|zu|ab|an|auf|aus|bei|dar|durch|ein|fehl|fort|her|hin|mit|nach|über|um|unter|vor|weg|zurück|zusammen)\p{L}{3}`

export function looksFinite(lower: string): boolean {
  if (!/^\p{Ll}{4,}$/u.test(lower) || PREFIXED.test(lower)) return false
  const singular = lower.endsWith('ten') ? lower.slice(0, -1) : lower
  if (NOT_VERBS.has(singular)) return false
  if (singular.endsWith('te')) return PRETERITE.test(singular)
  return lower.endsWith('t') && !ADJECTIVE.test(lower)
}

/** *twitterte*, *hoffte*, *malte*, *landete*; not *jüngste*, *ernsthafte*, *elegante*, *bekannte*. */
const PRETERITE = /(?:[ei]?[lr]|[rh]n|ck|[rln]k|[pfrl]f|[bgp]|[mu]m|[dt]e|[tr]z|[aeiouäöü]h|ch|ss|ß)te$/u

/** *ernsthaft*, *bundesweit*, *fachgerecht*, *bemerkenswert*, *effizient*, *relevant*, *verwandt*; superlatives. */
const ADJECTIVE =
  /(?:haft|weit|fach|echt|recht|wert|fest|dicht|nächst|(?<!m)ent|ant|ist|ost|aut|eut|ant|andt|annt|[aeiou]kt|at|ot|ut|bst|gst|hst|ngst|ekt|ett|halt|schaft|zeit|zit|mast)$/u
