/** Whom the text tells of an office before it gives the name: *Köln hat wieder eine CDO. Erika Muster …*, *Auch der CIO war da. X sagte …*. */
import type { Span } from '../document.ts'
import { latin } from '../german/latin.ts'
import { findOffices, type OfficeMention } from '../german/offices.ts'
import { PROFESSION } from '../german/persons/words.ts'
import { findPersons, type PersonMention } from '../german/persons.ts'
import { splitSentences } from '../german/sentences.ts'
import type { Found } from '../rule.ts'
import { opensWithTitle } from './other-post.ts'

/** *hat keinen CIO*, *sucht eine CIO*: whoever is named next has no such office. */
export const isHeldByNobody = (sentence: string, office: Pick<Span, 'start'>): boolean =>
  NONE.test(sentence.slice(0, office.start)) || SOUGHT.test(sentence)
const NONE = latin.i`(?<!\p{L})keine?[nrms]? (?:\p{Ll}+ )?$`
const SOUGHT = latin.i`(?<!\p{L})(?:such(?:t|te|en|ten)|gesucht|brauch(?:t|te|en|ten)|fehlt|fehlte)(?!\p{L})`

/** What may stand before the name: *Die 41-jährige Informatikerin*, *Es ist*; a preposition would make it somebody else. */
const BEFORE_NAME = latin`^\s*(?:Es handelt sich um |(?:Es|Er|Sie) (?:[^.,;:]{3,60} und )?(?:ist|heißt) |D(?:er|ie) (?:[\p{Ll}\d-]+ ){0,2}(?:\p{Lu}[\p{L}-]+ )?)?(?:(?:Dr|Prof)\. )*$`
/** *Ab dem 1. Mai ist X im Dienst*, *Seit Januar arbeitet X im Rathaus*. */
const FROM_WHEN = latin`^\s*(?:Ab|Seit|Zum|Am|Im|Mit) (?:dem |Beginn |Anfang |Mitte |Ende ){0,2}\d{0,2}\.? ?\p{Lu}\p{Ll}+ (?:\d{4} )?(?:ist|arbeitet|kommt|beginnt|startet|tritt|übernimmt|fängt|leitet|führt|lenkt|steuert|verantwortet|wirkt|koordiniert|kümmert sich|sitzt|steht) (?:(?:Dr|Prof)\. )*$`
/** *Zwölf Jahre lang hatte X das Haus geführt*, *Heute feiert X Geburtstag*. */
const OF_TENURE = latin`^\s*(?:(?:[\p{L}\d]+ ){0,3}(?:Jahre|Jahren|Jahrzehnte|Monate)(?: lang)?|Seit \d{4}|Zuletzt) (?:hatte|hat|war|stand|leitete|führte|lenkte) (?:(?:Dr|Prof)\. )*$`
/** *Nach sechs Jahren ist Schluss: X geht …* */
const BEFORE_COLON = latin`^\s*(?:Nach|Seit|Zum|Jetzt|Nun|Es|Bald|Damit)(?!\p{L})[^.:,\n]{3,45}: (?:(?:Dr|Prof)\. )*$`
const ON_A_DAY = latin`^\s*(?:Heute|Gestern|Morgen|Nun|Am \p{Lu}\p{Ll}+) (?:feiert|feierte|begeht|beging|wird|wurde|vollendet) (?:(?:Dr|Prof)\. )*$`
const CHOSEN =
  '(?:Gewählt|Gewonnen|Ernannt|Berufen|Bestellt|Bestimmt|Ausgewählt|Eingestellt|Benannt|Auserkoren|Verpflichtet|Gefunden)'
/** *Gewählt wurde X*, *Berufen ist eine Juristin: X*, *Empfängerin war X*, *Ihr Name: X*, *Die Neue heißt X*: says no more than who it is. */
const TELLS_WHO = latin`(?:${CHOSEN} (?:wurde|ist|war|worden ist|werden konnte|hat (?:er|sie|man|die Stadt|der Kreis|das Land)) (?:eine?r? \p{Lu}[\p{L}-]+: ?)?|(?:Empfänger|Gewinner|Amtsinhaber|Stelleninhaber|Inhaber)(?:in)? (?:ist|war|heißt|wird) |(?:Ihr|Sein|Der) Name(?: de[rs] Neuen)?(?: ist| lautet|:) |(?:Rede und Antwort|Auskunft|Antwort) (?:steht|stand|gibt|gab) (?:uns )?|Es antwortet |Unsere?n? (?:Gesprächspartner|Interviewpartner|Gast)(?:in)?(?: ist|:) |D(?:er|ie) (?:Neue|Gewählte|Auserwählte|Auserkorene|Glückliche|Ausgewählte|Berufene|Ernannte|Gesuchte)n?(?: ist| heißt|:) )(?:(?:Dr|Prof)\. )*$`

/** *Sie war zuvor in Gera*, *Es ist eine Juristin*, *Bisher leitete er …*: tells more of the one whose name is still to come. */
const MORE_OF_THEM = latin`^\s*(?:(?:Er|Sie) (?!soll|könnte|müsste)\p{Ll}|Es (?:ist|war|handelt) |(?:Bislang|Bisher|Zuvor|Vorher|Zuletzt|Davor|Früher) \p{Ll}+ (?:er|sie) |D(?:er|ie) (?:\d\d-[Jj]ährige|Neue|${PROFESSION})(?!\p{L}))`

/** Whether what follows may be such a name: cheap, and often wrong. */
export const mayNameNext = (behind: string): boolean =>
  NAME.test(behind) || BEFORE_COLON_NAME.test(behind) || MORE_OF_THEM.test(behind) || TELLS_WHO_SOON.test(behind)
const NAME = latin`^\s+(?:(?:D(?:er|ie) [^.\n]{0,30}|(?:Dr|Prof)\.|Es ist|Es handelt sich um|(?:Er|Sie) heißt|(?:Ab|Seit|Zum|Am|Im|Mit|Heute|Gestern|Nun|Morgen) [^,;:\n]{0,30}|[^,;:.\n]{3,24}(?:Jahre|Jahren|Monate)(?: lang)? \p{Ll}+) )?\p{Lu}\p{L}+ \p{Lu}`
const BEFORE_COLON_NAME = latin`^\s+(?:Nach|Seit|Zum|Jetzt|Nun|Es|Bald|Damit) [^.:,\n]{3,45}: \p{Lu}`
const TELLS_WHO_SOON = latin`(?:^\s{1,3}|[.!?\n] ?)(?:Es handelt sich um |(?:Er|Sie) heißt |${CHOSEN} |(?:Empfänger|Gewinner|Amtsinhaber|Stelleninhaber|Inhaber)(?:in)? |(?:Ihr|Sein|Der) Name|D(?:er|ie) (?:Neue|Gewählte|Auserwählte|Auserkorene|Glückliche|Ausgewählte|Berufene|Ernannte|Gesuchte))`

/** *X ist einer der Stellvertreter*, *X bleibt Vize*, *X wurde Beisitzerin*: somebody beside the holder. */
const OTHERWISE = latin`^(?: \([^)]*\))? (?:ist|bleibt|wird|wurde|war|gehört|vertritt)(?!\p{L})[^.;:]{0,60}(?<!\p{L})(?:[Ss]tellvertret|[Vv]ize|[Bb]eisitz)\p{Ll}*`

/** How much of what follows is looked at, in characters, and in how many sentences. */
export const NEXT = 320
const SENTENCES = 3

/** Whose gender tells nothing of who it is. */
const BOARD = /Vorstand|[Ll]eitung|[Ff]ührung|Spitze|Vertretung|Vorsitz/u

/** Somebody named behind an office, with what stands between. Offsets are counted from the end of the office's sentence. */
interface Named {
  readonly person: PersonMention
  /** The sentences between, and the one that names them. */
  readonly between: string
  readonly sentence: string
}

/**
 * The person whom the text behind a sentence that ends at `end` names first: in full, without an office, and for the first
 * time. A writer who has just told of an office, and then names somebody without a word of who that is, means its holder.
 * Offsets of the mention are counted from `end`.
 */
export function namedNext(
  text: string,
  end: number,
  office?: Pick<OfficeMention, 'gender' | 'label'>,
): PersonMention | undefined {
  return nameOpening(text.slice(0, end), text.slice(end, end + NEXT), office)?.person
}

/** The same for a rule, within the teaser: with where the name ends in the working text, and what follows it. */
export function namedBehind(
  { document, sentence }: Found,
  office?: Pick<OfficeMention, 'gender' | 'label'>,
): NamedBehind | undefined {
  const end = sentence.offset + sentence.text.length
  const named = nameOpening(document.textBefore(end, end), document.textAfter(end, NEXT), office)
  return named && { ...named, to: end + named.person.end }
}

export interface NamedBehind extends Named {
  readonly to: number
}

function nameOpening(
  before: string,
  after: string,
  office?: Pick<OfficeMention, 'gender' | 'label'>,
): Named | undefined {
  for (const [i, { start, end }] of splitSentences(after).slice(0, SENTENCES).entries()) {
    const sentence = after.slice(start, end)
    const [mention] = findPersons(sentence)
    if (!mention) {
      const isMore = MORE_OF_THEM.test(sentence) || TELLS_WHO_SOON.test(after.slice(end - 1))
      if (!isMore || findOffices(sentence).length > 0) return undefined
      continue
    }
    const lead = sentence.slice(0, mention.start)
    const opens = [BEFORE_NAME, FROM_WHEN, BEFORE_COLON, OF_TENURE, ON_A_DAY, TELLS_WHO].some((form) => form.test(lead))
    const isOther = office?.gender && mention.gender && office.gender !== mention.gender && !BOARD.test(office.label)
    if (!opens || isOther || !mention.full || !mention.name.includes(' ')) return undefined
    // *X, Landrat des Kreises* is somebody else, who speaks of it; *X, 41 Jahre alt*, *X, bisher Leiterin …* is still the one
    const behind = sentence.slice(mention.end)
    if (opensWithTitle(behind) || OTHERWISE.test(behind) || findOffices(lead).length > 0) return undefined
    if (before.includes(mention.surname)) return undefined
    const person = { ...mention, start: start + mention.start, end: start + mention.end }
    return { person, between: after.slice(0, i > 0 ? start : 0), sentence }
  }
  return undefined
}
