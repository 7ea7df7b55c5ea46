/** What a number is by the text around it: a figure that counts things, or a percentage, a paragraph, a page, a year … */

import type { Span } from '../../document.ts'
import { YEAR_ALONE } from '../dates/form.ts'
import { MONTHS } from '../dates/months.ts'
import { judgeBareYear } from '../dates/years.ts'
import { latin } from '../latin.ts'

/**
 * `cardinal` counts things; `article` is *ein/eine*. `reference` stands behind *§*, *Art.*, *Nr.*; `label` behind *Phase*,
 * *Platz*, *Maßnahme* or at the start of a list item; `code` is a phone, postal or file number; `compound` is the head
 * of *Zwei-Faktor-Anmeldung*; `decimal` has a fraction left.
 */
export type NumberKind =
  | 'cardinal'
  | 'article'
  | 'ordinal'
  | 'percent'
  | 'money'
  | 'duration'
  | 'measure'
  | 'time'
  | 'page'
  | 'year-like'
  | 'version'
  | 'reference'
  | 'label'
  | 'code'
  | 'compound'
  | 'decimal'

const AFTER: readonly (readonly [NumberKind, RegExp])[] = [
  ['percent', /^[\s-]?(?:%|Prozent|v\.\s?H\.|‰|Promille)/u],
  ['percent', /^\s(?:Drittel|Viertel|Fünftel|Zehntel)n?(?![A-Za-zÀ-ɏẞ])/],
  ['money', /^\s?(?:€|\$|(?:Euro|EUR|Cent|Mark|D-Mark|DM|(?:US-)?Dollar|Franken)(?![A-Za-zÀ-ɏẞ]))/u],
  ['money', /^[\s-](?:Millionen|Milliarden|Mio\.|Mrd\.)?-?(?:Euro|Dollar|Mark)(?![a-zß-ÿ])/u],
  ['time', /^(?:[.:]\d\d)?\sUhr(?![A-Za-zÀ-ɏẞ])|^:\d\d(?!\d)/u],
  [
    'duration',
    /^\s(?:[a-zß-ÿ]+e[nr]?\s)?(?:Jahr|Monat|Woche|Tag|Stunde|Minute|Sekunde|Quartal)(?:en|e|n)?(?![A-Za-zÀ-ɏẞ])/u,
  ],
  ['duration', /^[\s-]jährige?[nrsm]?(?![A-Za-zÀ-ɏẞ])/u],
  ['page', /^[\s-](?:Seiten|Seite|Blatt|Zeilen|seitige[nrsm]?)(?![A-Za-zÀ-ɏẞ])/u],
  [
    'measure',
    /^\s?(?:k?m²?|cm|mm|km|Kilometer|Meter|Quadratmeter|Hektar|Tonnen|kg|Liter|[KMGT]B|[KMGT]?bit\S*|[kMG]?Wh?|Megabit\S*|Gigabit\S*|Gigabyte|Terabyte|Megabyte|Grad|°C?|Punkten?|Sternen?|[Mm]al|Male)(?![A-Za-zÀ-ɏẞ0-9])/u,
  ],
  ['compound', /^-[A-Za-zÀ-ɏẞ]|^-(?=\s(?:bis|und|oder)\s)/u],
  ['code', /^[/]\d/u],
]

const REFERENCE_BEFORE =
  /(?:§§?|(?<![A-Za-zÀ-ɏẞ])(?:Art|Artikels?|Abs|Absatz|Absatzes|Nr|Nrn|Nummer|Ziff|Ziffer|Satz|Satzes|Kapitel|Kap|Abschnitt|Anlage|Anhang|Drucksache|Drs|BT-Drs|Az|Aktenzeichen|Rn|Rz|lit|Paragraf|Paragraph|Artikeln|Paragrafen))\.?\s?$/iu
const PAGE_BEFORE = /(?<![A-Za-zÀ-ɏẞ])(?:S\.|Seiten?|Bl\.|Folie)\s?$/u
const LABEL_BEFORE =
  /(?<![A-Za-zÀ-ɏẞ])(?:Platz|Rang|Fragen?|Antwort|Anfrage|Vorlage|Variante|Option|Phase|Stufe|Reifegrad|Level|Teil|Punkt|TOP|Top|Tagesordnungspunkt|Schritt|Paket|Ziel|Säule|Maßnahme|Handlungsfeld|Modul|Block|Los|Gruppe|Raum|Zimmer|Gleis|Halle|Stand|Haus|Etage|Abbildung|Bild|Foto|Abb\.|Tabelle|Tab\.|Fußnote|Klasse|Besoldungsgruppe|Windows|Generation|Spalte|Zeile|Band|Heft|Ausgabe)\s$/u
const VERSION_BEFORE = /(?<![A-Za-zÀ-ɏẞ])(?:Version|Release|Ver\.|V\.?|v\.?)\s?$/u
const PHONE_BEFORE =
  /(?<![A-Za-zÀ-ɏẞ])(?:Tel|Telefon|Telefonnummer|Fax|Telefax|Mobil|Durchwahl|Rufnummer|Hotline|Postfach|PLZ|IBAN|Konto|BLZ)\.?:?[\s\d/()+–-]*$/iu
/** *die 115*: the number that all authorities share. */
const HOTLINE_BEFORE =
  /(?<![A-Za-zÀ-ɏẞ])(?:[Dd]ie|(?<!\d )[Dd]er|[Bb]ehörden(?:ruf)?nummer|[Ee]inheitsnummer)\s[„"»]?$/u
const MONEY_BEFORE = /(?:€|EUR|\$)\s?$/
const YEAR_BEFORE = latin.i`(?<![A-Za-zÀ-ɏẞ])(?:Jahre?n?|Jahres|seit|ab|im|Anfang|Mitte|Ende|Jahrgang|geboren|${MONTHS}|Frühjahr|Sommer|Herbst|Winter|Stand:?)\s$`
const QUALIFIED_YEAR = /(?<![A-Za-zÀ-ɏẞ])(?:seit|ab|bis)\s[a-zäöü]+\.?\s$/i
const ARTICLE_BEFORE =
  /(?<![A-Za-zÀ-ɏẞ])(?:der|die|das|dem|den|des|zum|zur|am|im|vom|beim|ihre[nrs]?|seine[nrs]?|diese[nrs]?|jede[nrs]?|eine[nrs]?|ihr|sein)\s$/iu

/**
 * The kind of the number at `span` (digits without a qualifier). `qualified`: a word such as *rund* stands before it, so
 * that *rund 2000* is no year.
 */
export function kindOfDigits(text: string, span: Span, digits: string, qualified: boolean): NumberKind {
  const before = text.slice(Math.max(0, span.start - 40), span.start)
  const after = text.slice(span.end, span.end + 40)
  const counted = kindAfter(after)
  if (PHONE_BEFORE.test(before) || /\+\d*\s?$/.test(before) || /^0\d/.test(digits)) return 'code'
  if (counted) return counted
  if (digits === '115' && HOTLINE_BEFORE.test(before) && !/^\s(?:[a-zß-ÿ]+e[nr]?\s){0,2}[A-ZÀ-Þ]/u.test(after))
    return 'code'
  if (MONEY_BEFORE.test(before)) return 'money'
  if (REFERENCE_BEFORE.test(before)) return 'reference'
  if (PAGE_BEFORE.test(before)) return 'page'
  if (VERSION_BEFORE.test(before)) return 'version'
  if (LABEL_BEFORE.test(before)) return 'label'
  if (isListHead(before, after)) return 'label'
  if (isOrdinal(before, after, digits)) return 'ordinal'
  if (isYearLike(text, span, digits, qualified, before)) return 'year-like'
  if (/^\d{5}$/.test(digits) && !qualified && /(?:^|[,•|·\n]\s?)$/.test(before) && /^\s[A-ZÀ-Þ]/u.test(after))
    return 'code'
  return 'cardinal'
}

/** The kind of a number word: *fünf Prozent*, *Nummer zwei*, *Phase drei*. */
export function kindOfWord(text: string, span: Span): NumberKind {
  const before = text.slice(Math.max(0, span.start - 40), span.start)
  const counted = kindAfter(text.slice(span.end, span.end + 40))
  if (counted) return counted
  if (REFERENCE_BEFORE.test(before)) return 'reference'
  return LABEL_BEFORE.test(before) ? 'label' : 'cardinal'
}

/** The kind that the words behind a number give it, digits or not: *fünf Prozent*, *drei Jahre*, *zwei Millionen Euro*. */
export function kindAfter(after: string): NumberKind | undefined {
  return AFTER.find(([, pattern]) => pattern.test(after))?.[0]
}

/** *1. Errichtung des Amtes*, *(2) Ziele*, *3) Ziele* at the start of a line. */
function isListHead(before: string, after: string): boolean {
  return /(?:^|\n)[^\S\n]*\(?$/.test(before.slice(-40)) && before.length < 40 && /^(?:\.|\))\s/.test(after)
}

function isOrdinal(before: string, after: string, digits: string): boolean {
  if (digits.length > 3 || !/^\.\s?[A-Za-zÀ-ɏẞ]/u.test(after)) return false
  return /^\.\s[a-zß-ÿ]/u.test(after) || ARTICLE_BEFORE.test(before)
}

function isYearLike(text: string, span: Span, digits: string, qualified: boolean, before: string): boolean {
  if (!YEAR_ALONE.test(digits)) return false
  // *seit mindestens 2019*, *bis ca. 2030*; but *rund 2000 Stellen*.
  if (qualified) return QUALIFIED_YEAR.test(before)
  return YEAR_BEFORE.test(before) || judgeBareYear(text, span) !== null
}
