/** Descriptions that mean somebody named before: *der 43-Jährige*, *die bisherige Abteilungsleiterin*. */
import type { Span } from '../../document.ts'
import { latin } from '../latin.ts'
import { matches } from '../matches.ts'
import type { Gender } from './given-names.ts'
import { PROFESSION } from './words.ts'

/** *die bisherige Abteilungsleiterin*, *der langjährige Mitarbeiter*: what somebody was, no office of the field. */
const FORMER_POST =
  '(?:bisherigen?|früheren?|ehemaligen?|langjährigen?) (?:\\p{Lu}[\\p{L}-]*)?(?:[Ll]eiter|[Rr]eferent|[Mm]anager|[Bb]erater|[Mm]itarbeiter|[Rr]ichter|[Pp]rofessor|[Aa]bgeordnete|[Dd]ezernent|[Kk]ämmerer|[Bb]ürgermeister|[Ll]andrat|[Ll]andrät|[Ss]taatsanwalt|[Ff]achmann|[Ff]achfrau|[Ee]xpert|[Vv]orstand|[Cc]hef|[Ll]ehrer|[Oo]ffizier|[Pp]rokurist)(?:in|en|e|s|n|r)?'
const CIVIL_RANK = '(?:Ministerial|Regierungs|Verwaltungs)(?:dirigent|direktor|rat|rät)(?:in|en|s)?'
/** *Der bisherige Leiter des Amtes, Paul Beispiel, geht*, *Die bisherige Leiterin IT-Zentrum, Erika Muster, geht* */
const OTHER_NAMED =
  '|(?: (?:(?:de[rs]|beim|im|von|für) )?\\p{Lu}[^,.\\n]{1,60})?, (?:(?:Dr|Prof)\\. )*\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+,'
/** *Der Bevollmächtigte ist …*, *der neuen Amtsinhaberin*: an office, or its loss, that tells nothing of which; *der Beauftragte für* names one. */
const BY_OFFICE = `(?:(?:neuen?|scheidenden?|bisherigen?|amtierenden?|frischgebackenen?|künftigen?) )?(?:Bevollmächtigten?|Beauftragten?|(?:Amts|Stellen|Posten)inhaber(?:in)?|(?:Behörden|Ressort|Digital|IT|Ministeriums)-?[Cc]hef(?:in)?|Behördenleiter(?:in)?|Kandidat(?:in|en)?|Bewerber(?:in)?)(?! (?:für|des|der|von|im|in|beim|bei|zur|aus|am|\\p{Lu})(?!\\p{L}))`
const DESCRIPTION = latin.g`(?<![\p{L}\p{N}])[Dd](?:er|ie|en|em) (?:${FORMER_POST}|${CIVIL_RANK}|${BY_OFFICE}|\d{2}-Jährigen?|(?:\d{2}-jährigen? |\d{2} Jahre alten? |\p{Lu}+-nahen? |erfahrenen? |jungen? |diplomierten? |promovierten? |parteilosen? |früheren? |ehemaligen? |einstigen? ){0,4}(?:(?:gebürtigen?|gelernten?|studierten?|ausgebildeten?|examinierten?) \p{Lu}[\p{L}-]+|(?:Diplom-)?${PROFESSION}))(?![\p{L}\p{N}-]|(?: \([^)]*\))? (?!Chief )\p{Lu}\p{L}+ \p{Lu}\p{L}+${OTHER_NAMED})`

/** *Die Beamten*, *die Ingenieure*: nobody alone. */
const OF_SEVERAL = /^[Dd]ie .*(?:en|er|[^glt]e)$/
/** *der 43-Jährige*, *die Juristin*: somebody named before. */
export function* descriptionsIn(text: string): Generator<Span & { readonly gender: Gender }> {
  for (const match of matches(DESCRIPTION, text)) {
    if (OF_SEVERAL.test(match[0])) continue
    const gender = /^[Dd]ie /.test(match[0]) || /(?:in|frau)$/.test(match[0]) ? 'f' : 'm'
    yield { start: match.index, end: match.index + match[0].length, gender }
  }
}
