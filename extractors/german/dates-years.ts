/** Whether four digits alone are a year: *2014 wurde …*, *seit 2014*; not *rund 2000*, *Art. 2019*, *Agenda 2020*. */
import type { Span } from '../document.ts'

/** Before a number: *Art. 2019*, *§ 2019*, *Seite 2014*, *Tel. 2014*, *Windows 2000*, *rund 2000*. */
const NUMBER_BEFORE =
  /(?:§|[#№+/]|(?<![A-Za-zÀ-ɏẞ])(?:art|artikel|abs|absatz|nr|nummer|ziff|ziffer|s|seite|seiten|rn|rz|az|tel|telefon|fax|mobil|durchwahl|postfach|plz|raum|zimmer|drucksache|drs|iso|din|en|bafög|windows|server|office|sharepoint|exchange|version|bd|band|heft|kapitel|rund|etwa|circa|ca|über|mehr als|weniger als|unter|knapp|gut|fast|bis zu|nahezu|insgesamt|mindestens|höchstens|maximal|ungefähr|jeweils|um die|an die|€|eur|euro|mio|mrd)\.?)\s?$/iu
/** After a number: *2000 Euro*, *2014 Prozent*, *2000 neue Stellen*. */
const COUNTED_AFTER =
  /^\s(?:(?:neue|weitere|digitale|kommunale|kleine|große)n?\s)?(?:Euro|EUR|Mark|Dollar|Prozent|Mio|Millionen|Mrd|Uhr|Mal|Meter|km|Kilometer|Quadratmeter|Tonnen|Liter|Hektar|Stück|[A-ZÀ-Þ][A-Za-zÀ-ɏẞ]*(?:stellen|plätze|innen|arbeiter|beiter|dienste|leistungen|verfahren|maßnahmen|anträge|nutzer|rechner|server|geräte|einwohner|schulen|kommunen|behörden|gemeinden|städte|personen|menschen|bürger|seiten|formulare|projekte|vorhaben|unternehmen|standorte|fälle|teilnehmer|besucher|stunden|tage)(?:e?n)?|Mitarbeiter\S*|Bedienstete|Beschäftigte|Stellen|Kommunen|Behörden|Leistungen|Maßnahmen|Menschen|Einwohner|Personen|Nutzer\S*|Schulen|Städte|Gemeinden|Dienste|Verfahren|Anträge|Bürger\S*|Projekte|Vorhaben|Unternehmen|Teilnehmer\S*|Besucher\S*|Rechner|Server|Seiten|Fälle|Stunden)n?(?![A-Za-zÀ-ɏẞ])/u
/** A year right behind one of these is part of a name: *Agenda 2020*, *Masterplan 2025*, *Digital-Gipfel 2019*. */
const NAME_NOUN =
  /(?:agenda|strategie|[pP]lan|programm|konzept|roadmap|pakt|vision|leitbild|initiative|offensive|kampagne|horizont|ziele?|gipfel|kongress|konferenz|messe|cebit|expo|forum|wettbewerb|preis|award|haushalts?|etat|index|report|bericht|monitor|studie|verwaltung|digital|stadt|city|zukunft|kommune|perspektive|version|edition)\s$/i
/** Of these, the ones that may well be followed by the year of their adoption: *hat die Strategie 2018 beschlossen*. */
const PLAIN_PLAN =
  /(?<![A-Za-zÀ-ɏẞ])(?:[Dd]ie|[Dd]as|[Dd]en|[Ii]hre?n?|[Ss]eine?n?|[Ee]inen?)\s(?:[a-zß-ÿ]+\s)?[A-Za-zÀ-ɏẞ]*(?:strategie|plan|programm|konzept|leitbild|initiative|verwaltung|stadt|kommune|bericht)\s$/iu
const VERB_AFTER = /^\s(?:[a-zß-ÿ]+\s){0,4}[a-zß-ÿ]+(?:t|en)(?![A-Za-zÀ-ɏẞ])/u

/**
 * `title` for a year in a name, `null` for a number that is no year. `publishedYear` helps with *die Strategie 2018
 * beschlossen*: a year that lies ahead names the plan.
 */
export function judgeBareYear(text: string, { start, end }: Span, publishedYear?: number): 'year' | 'title' | null {
  const before = text.slice(Math.max(0, start - 40), start)
  const after = text.slice(end, end + 60)
  if (NUMBER_BEFORE.test(before) || COUNTED_AFTER.test(after)) return null
  if (inShortQuote(text, start, end)) return 'title'
  if (!NAME_NOUN.test(before)) return 'year'
  const ahead = publishedYear !== undefined && Number(text.slice(start, end)) > publishedYear
  return !ahead && PLAIN_PLAN.test(before) && VERB_AFTER.test(after) ? 'year' : 'title'
}

/** In a quotation of a few words without a verb's full stop, as names are: „Digitale Verwaltung 2030“. */
function inShortQuote(text: string, start: number, end: number): boolean {
  const open = text.slice(Math.max(0, start - 80), start).search(/[„"»«“][^„"»«“”]*$/)
  if (open < 0) return false
  const close = text.slice(end, end + 60).search(/[“"«»”]/)
  if (close < 0) return false
  const quoted = text.slice(Math.max(0, start - 80), start).slice(open + 1) + text.slice(end, end + close)
  return !/[.!?,]\s/.test(quoted) && quoted.trim().split(/\s+/).length <= 9
}
