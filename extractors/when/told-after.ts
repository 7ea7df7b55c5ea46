/** The date that a sentence of its own gives what the one before it tells: *Der Beschluss fiel am Dienstag.* */
import { findDates } from '../german/dates.ts'
import { latin } from '../german/latin.ts'
import { PROFESSION } from '../german/persons/words.ts'
import type { DocumentContext } from '../rule.ts'

/** What the sentence may call it, by the fact's event. */
const EVENT_CALLED: Readonly<Record<string, string>> = {
  appointed:
    '(?:Amts|Dienst)antritt|(?:Dienst|Arbeits)beginn|Start|[Ee]rster (?:Arbeits|Dienst|Amts)?[Tt]ag|Ernennung|Bestellung|Berufung|Vereidigung|Wahl|Amtsübergabe|Wechsel',
  departed: '[Ll]etzter (?:Arbeits|Dienst|Amts)?[Tt]ag|Abschied|Ausscheiden|Amtsübergabe|Wechsel',
  adopted: 'Beschluss|Entscheidung|Abstimmung|Votum|Unterzeichnung',
  updated: 'Beschluss|Entscheidung|Abstimmung|Votum',
  presented: 'Vorstellung|Präsentation|Veröffentlichung',
  founded: 'Gründung|Errichtung|Start|Eröffnung|Arbeitsbeginn|Betriebsbeginn',
  merged: 'Fusion|Zusammenschluss|Zusammenlegung|Verschmelzung',
  renamed: 'Umbenennung|Namenswechsel|Umfirmierung',
  converted: 'Umwandlung|Rechtsformwechsel',
  transferred: 'Wechsel|Übergang|Übergabe',
  dissolved: 'Auflösung|Ende|Schließung',
}

/** *Umgewandelt wurde er zum 1. Januar*: the same told once more, for the sake of its day. */
const PARTICIPLES: Readonly<Record<string, string>> = {
  appointed: 'Gewählt|Ernannt|Berufen|Bestellt|Vereidigt',
  departed: 'Verabschiedet|Ausgeschieden',
  adopted: 'Beschlossen|Verabschiedet|Gebilligt|Unterzeichnet',
  updated: 'Beschlossen|Fortgeschrieben|Aktualisiert',
  presented: 'Vorgestellt|Präsentiert|Veröffentlicht|Vorgelegt',
  founded: 'Gegründet|Errichtet|Eingerichtet|Geschaffen|Gebildet|Entstanden',
  merged: 'Fusioniert|Verschmolzen|Zusammengelegt|Zusammengeschlossen|Vollzogen',
  renamed: 'Umbenannt|Umgetauft|Umfirmiert',
  converted: 'Umgewandelt|Gewechselt',
  transferred: 'Übertragen|Verlegt|Umgezogen|Gewechselt|Angegliedert',
  dissolved: 'Aufgelöst|Abgewickelt|Geschlossen',
}
const AGAIN =
  ' (?:wurde|ist|war|hat|haben)(?: (?:er|sie|es|das|dies|man|der Schritt|die Sache|das Haus|die Anstalt|der Verband|die Gesellschaft|das Unternehmen|das Amt|die Behörde|der Betrieb))?(?: (?:bereits|schon|erst|offiziell|formal|rückwirkend))*'

/** How such a sentence goes on up to its date; another day is *die nächste Abstimmung*'s. */
const ON =
  '(?: (?:darüber|dazu|hierüber))? (?:war|ist|fiel|geschah|geschieht|erfolgte?|datiert|fand|findet|trat|gilt|vollzieht sich|vollzog sich|wird wirksam|wurde vollzogen)(?: (?:bereits|schon|erst|noch|dabei|dann|übrigens|zum|für))*'
/** *Sie beginnt am 1. Januar*, *Die Juristin kommt zum 1. Mai*: somebody, in the office of which the sentence before told. */
const SOMEBODY = `[Ss]ie|[Ee]r|(?:Die|Der) (?:\\d\\d-Jährige|${PROFESSION}|Neue|Nachfolger|\\p{Lu}?\\p{Ll}*(?:[Cc]hef|[Ll]eiter))|Die \\p{Lu}\\p{Ll}+in`
const OWN_WORK =
  '(?:Ihr|Sein) (?:Dienst|Amt|Job) (?:beginnt|begann|startet)|(?:Ihre|Seine) (?:Arbeit|Tätigkeit|Aufgabe|Amtszeit) (?:beginnt|begann|startet)'
const STARTS = `${OWN_WORK}|(?:${SOMEBODY}) (?:beginnt|startet|begann|startete|fängt|kommt)(?: (?:dort|damit|offiziell|bereits|schon|dann))*`
const FORMS = new Map(
  Object.entries(EVENT_CALLED).map(([event, names]) => [
    event,
    latin`^\s{1,2}(?:${event === 'appointed' ? STARTS : '(?!)'}|(?:Das|Dies|Stichtag)${ON}|(?:(?:Der|Die|Das|Ihre?|Seine?) )?(?:${names})(?:${ON}|(?= (?:vom|dazu vom|hierzu vom) ))(?: (?:dazu|hierzu))?|(?:${PARTICIPLES[event] ?? '(?!)'})${AGAIN}) (?=(?:am|im|der|zum|vom|Anfang|Mitte|Ende|gestern|heute|vor)(?!\p{L})|\d)`,
  ]),
)

/** *So entschied das Kabinett am 3. Mai*, *Das hat der Rat am Dienstag beschlossen*, *Darauf einigten sich die Länder im Mai*. */
const DECIDED = latin`^\s{1,2}(?:(?:So|Das|Dies) (?:beschlossen?|entschied(?:en)?|bestimmten?)|(?:Darauf|Hierauf) (?:einigten?|verständigten?) sich|(?:Den Beschluss|Die Entscheidung)(?: dazu| darüber| hierzu)? (?:fassten?|traf(?:en)?)|(?:So|Das|Dies|Darauf|Den Beschluss|Die Entscheidung)(?: dazu| darüber)? (?:hat|haben|hatten?)(?= [^.;\n]{4,120} (?:beschlossen|entschieden|geeinigt|verständigt|gefasst|getroffen)[.;,])) (?:[^.;:,\n\d]{2,60}? )?(?=(?:am|im|gestern|heute|vorgestern)(?!\p{L}))`

/** *Die Amtszeit der neuen Verbandsspitze beginnt am 1. Januar 2024*: of all who have just been elected. */
const TERM = latin`^[^\n]*?(?<!\p{L})(?:Die|Ihre|Seine|Deren) (?:(?:neue|fünfjährige|sechsjährige|vierjährige) )?(?:Amtszeit|Amtsperiode|Wahlperiode)(?: (?:der|des|von) [^.,;\n]{3,50})? (?:beginnt|startet|begann) (?<date>[^.;\n]{4,40}(?:\. ?\p{Lu}?[^.;\n]{0,30})?)`
const REACH_OF_TERM = 420

/** How far behind the sentence its date is looked for. */
const BEHIND_SENTENCE = 160
/** A date is no longer than this. */
const LONGEST_DATE = 40

/** Reduced ISO; undefined where the next sentence of the paragraph says nothing of the kind. */
export function dateToldAfter(
  { end, text }: { readonly end: number; readonly text: string },
  event: string,
  document: DocumentContext,
  published: string | undefined,
): string | undefined {
  const term = event === 'appointed' ? TERM.exec(document.textAfter(end, REACH_OF_TERM))?.groups?.date : undefined
  const begins = term ? findDates(term, published ? { published } : {})[0] : undefined
  if (begins?.start === 0 && begins.value) return begins.value
  // *wurde zum CIO bestellt; er beginnt am 1. Juni*
  const semicolon = text.indexOf('; ')
  const next = semicolon < 0 ? document.textAfter(end, BEHIND_SENTENCE) : text.slice(semicolon + 1)
  const opening = FORMS.get(event)?.exec(next)?.[0] ?? DECIDED.exec(next)?.[0]
  if (!opening) return undefined
  const dates = findDates(next.slice(0, opening.length + LONGEST_DATE), published ? { published } : {})
  const date = dates.find((d) => d.start === opening.length || d.inner.start === opening.length + 4)
  return date?.value ?? undefined
}
