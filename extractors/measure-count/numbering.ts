/** Numbers that tell one thing from others of its kind and count nothing. */
import type { Chunk } from '../german/chunks.ts'
import { latin } from '../german/latin.ts'

const NUMBERED_REACH = 40

/** *Zu 1.: Nein.*, *Frage 2: …* */
export const isOfQuestion = (text: string, { start, end }: Chunk): boolean =>
  /(?<!\p{L})(?:[Zz]u|Frage|Antwort|Nr\.|Nummer|Ziffer|TOP)(?: Frage)? $/u.test(
    text.slice(Math.max(0, start - NUMBERED_REACH), start),
  ) && /^\.?[:.]/.test(text.slice(end))

/** *der Dienste des FB 25*, *Abteilung 5 hat …*, *in den Referaten 12 und 14*: which of a house's parts. */
export const isOfOffice = (text: string, { start }: Chunk): boolean =>
  OFFICE.test(text.slice(Math.max(0, start - NUMBERED_REACH), start))

/** *das Bürgertelefon 115*, *Schulnote 5*, *Stufe 3*: which of its kind something is. */
export const isOfItsKind = (text: string, { start }: Chunk): boolean =>
  KIND.test(text.slice(Math.max(0, start - NUMBERED_REACH), start))
const KIND = latin.i`(?:telefon|rufnummer|behördennummer|hotline|note|kapitel|artikel|raum|zimmer|platz|rang|stufe|reifegrad|level|version|release|band|heft|seite|abbildung|tabelle|anlage|drucksache|vorlage|klasse|linie) $`

const PART =
  '(?:Unter|Fach|Haupt|Stabs)?(?:abteilung|stelle|gruppe)|Abteilung|(?:Fach|Geschäfts)?(?:[Bb]ereich|[Dd]ienst)|(?:Fach|Sach)gebiet|Amt|Ämter|Referat|Dezernat|Team|Ressort|Haus'
const OFFICE = latin`(?<![\p{L}\d-])(?:[A-Z]{1,2}|DIN|ISO|(?:Abt|Ref|Dez)\.|(?:${PART})(?:e?s|en?|n)?) (?:\d{1,3}(?:,| und| bis| sowie) )?$`
