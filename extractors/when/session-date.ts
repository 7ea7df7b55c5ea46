/** The day of the meeting of which minutes and reports tell. */

import type { Clause } from '../german/clauses.ts'
import { findDates } from '../german/dates.ts'
import { latin } from '../german/latin.ts'
import { splitSentences } from '../german/sentences.ts'
import { BACK_THEN, BEFORE_THAT } from '../german/time-words.ts'
import type { DocumentContext, Found } from '../rule.ts'
import type { FactDate } from '../shapes.ts'
import { statedDate } from './dating.ts'

/** Minutes and excerpts of resolutions: *Niederschrift über die Sitzung des Rates am 6. Dezember 2022*. */
const SESSION = latin.g`(?:Niederschrift|(?:Ergebnisp|Kurzp|Sitzungsp|P)rotokoll|Beschluss|Auszug|Sitzung|Abstimmung|Beschlussfassung|Sitzungs(?:termin|datum|tag)|Ergebnisse)[^.!?\n]{0,90}?(?:\n?(?:vom|am|(?:\n(?:Termin|Datum|Tag|Zeit))?:)\s*(?=\p{L}{0,10},?\s?\d)|,? (?=\d{1,2}\. ?\d{1,2}\. ?\d{4}))`
const IN_MINUTES =
  /TOP \d|Datum der Sitzung|Sitzungsdatum|Tag der Sitzung|Tagesordnungspunkt|Beschluss(?:fassung)?:|Abstimmungsergebnis|Niederschrift|Beschlüsse (?:des|der)|beschlossen:\n|Beschlussvorschlag:|(?:^|\n|, )(?:Sitzungs|Ergebnis|Kurz)?[Pp]rotokoll(?: |\n)/u
const SESSION_REACH = 2500
/** A date is no longer than this. */
const LONGEST_DATE = 24

/** *in der Fassung vom 18. November*: of the paper, not of what is done with it. */
const DRAFT = /^(?:Fassung|Entwurf|Vorlage|Stand|Antrag)/

/** The day of the meeting whose minutes the sentence is part of, where its clause states no date of its own. */
export function dateOfSession({ clause, sentence, document }: Found): FactDate | undefined {
  if (clause.chunks.some((c) => c.mentions.date && !DRAFT.test(c.mentions.date.noun ?? ''))) return undefined
  const before = document.textBefore(sentence.offset, SESSION_REACH)
  const own = clause.chunks[0]?.start ?? 0
  const text = before + sentence.text.slice(0, own)
  if (!IN_MINUTES.test(text + sentence.text)) return undefined
  const session = [...text.matchAll(SESSION)].at(-1)
  if (!session) return undefined
  const at = session.index + session[0].length
  const date = findDates(text.slice(at, at + LONGEST_DATE), {})[0]
  return date?.value && date.precision === 'day' ? statedDate(date.value) : undefined
}

/** *die am 12. Juni in Werl zusammenkamen*, *Am 9. März tagte die Verbandsversammlung*. */
const MEETS = latin`(?<!\p{L})(?:tagten?|getagt|zusammen(?:kam(?:en)?|gekommen|getreten|traten?)|(?:kam|kamen|trat|traten)(?!\p{L})(?:[^.!?]|(?<=\d)\.){0,200}(?<!\p{L})zusammen|\p{L}{0,20}[Ss]itzung(?!\p{L})|\p{L}{0,20}[Vv]ersammlung (?:kamen?|trafen sich|am|vom|fand)(?!\p{L})|(?:traf|trafen) sich|(?:[Hh]at|[Hh]aben) sich(?!\p{L})(?:[^.!?]|(?<=\d)\.){0,100} getroffen|[Vv]ersammelten? sich|(?:Gremien|Ämter|Posten|Organe|Spitzen?|Vorstand) (?:\p{Ll}+ )?(?:neu|frisch) (?:besetzt|gewählt|bestimmt|bestellt))(?!\p{L})`
/** *Der Rat beriet am 3. Mai darüber*, *wählte am 4. Mai einen CIO*, *Die Agenda lag ihm am 5. Mai vor*: and what came out of it. */
const DELIBERATES = latin`(?<!\p{L})(?:beriet(?:en)?|debattierten?|diskutierten?|befassten? sich|wählten?|stimmten? (?:[^.!?]|(?<=\d)\.){0,60}ab|entschied(?:en)?|lag(?:en)? (?:[^.!?]|(?<=\d)\.){0,80} vor|stand(?:en)? (?:[^.!?]|(?<=\d)\.){0,80}(?:Tagesordnung|zur (?:Abstimmung|Wahl|Entscheidung)))(?!\p{L})`
/** Whoever is named anew may have met on another day; *Die Mehrheit stimmte …* and *Er nahm sie an* go on. */
const NAMES_ORGAN = latin`(?<!\p{L})(?:[Dd]er|[Dd]as|[Dd]ie|[Vv]om|[Ii]m) (?:\p{L}{0,20}(?:[Rr]at|[Kk]reistag|[Ss]enat|[Mm]agistrat|[Kk]abinett|[Vv]ersammlung|[Rr]egierung|[Vv]ertretung|[Aa]usschuss)|Landtag)(?!\p{L})`
/** What is decided or elected at a meeting. */
const DECIDES = latin`wähl|gekürt|(?<!\p{L})(?:ist|sind|heißt|heißen) (?:nun|jetzt|nunmehr|fortan)(?!\p{L})|(?<!\p{L})(?:kürten?|machten?|hievten?|setzten?)(?!\p{L})|(?<!\p{L})(?:stimmte|nahm(?:en)?)(?!\p{L})|(?<!\p{L})Wahl|bestimm|ber(?:u|ie)f|bestell|beschl(?:oss|ieß)|verabschiede|fortgeschrieb|gebilligt|angenommen|zugestimmt|(?<!\p{L})löst(?!\p{L})|übertr(?:ug|agen)|votier|stimmten|[Nn]eue[rs]? (?:ist|wurde|\p{Lu}\p{L}+)|(?:er|be)nannt|(?:[Ss]tellvertret|[Vv]ize)\p{L}+ (?:\p{Lu}\p{L}+ )?(?:wurden?|wird|werden|ist|sind)(?!\p{L})|(?<!\p{L})(?:ging|fiel)(?!\p{L})`
const MEETING_REACH = 500

/** *Einen Wechsel hat die Verbandsversammlung gestern vollzogen. Auf Vorschlag des Rates wählte sie …*: what the council went on to do. */
const GOES_ON = latin`(?<!\p{L})(?:wählten?|beriefen?|bestimmten?|bestellten?|ernannten?) (?:sie|er|es|das Gremium|die Versammlung)(?!\p{L})|(?<!\p{L})den sie damit ablöst`
const COUNCIL = latin`(?<!\p{L})(?:[Vv]erbandsversammlung|[Vv]ersammlung|Kreistag|Stadtrat|Gemeinderat|Rat|Verwaltungsrat|Ausschuss|Gremium|Delegierten|Mitglieder)(?!\p{L})`
const lastOfCouncil = (parts: readonly string[]) => {
  const last = parts.filter((part) => part.trim() !== '').at(-1)
  return last && COUNCIL.test(last) ? last : undefined
}

/** What the paragraph has told; near its beginning, the paragraph before as well, if it is no heading. */
function paragraphBefore(text: string): string {
  const [own = '', ...earlier] = text.split('\n').reverse()
  const last = own.length < BEGINNING ? (earlier.find((line) => line.trim() !== '') ?? '') : ''
  return /[.!?“"]\s*$/u.test(last) ? `${last.trim()} ${own}` : own
}
const BEGINNING = 150

/** The day of the meeting that the paragraph has just told of, for a clause that says what came out of it. */
export function dayOfMeeting(
  clause: Clause,
  sentence: { readonly start: number; readonly text: string },
  document: DocumentContext,
  published: string | undefined,
): string | undefined {
  const decides = DECIDES.test(sentence.text)
  if (!decides && !MOVES.test(sentence.text)) return undefined
  const lead = sentence.text.slice(0, clause.chunks.find((c) => !c.tags.has('Shared'))?.start ?? 0)
  const own = lead.slice(0, lead.lastIndexOf('; ') + 1)
  const paragraph = paragraphBefore(`${document.textBefore(sentence.start, MEETING_REACH)}${own}`)
  const parts = splitSentences(paragraph).map(({ start, end }) => paragraph.slice(start, end))
  const change = parts.findLast((part) => CHANGE.test(part) || NEW_SINCE.test(part))
  const dates = change ? findDates(change, published ? { published } : {}).filter((d) => d.value) : []
  const isSince = change !== undefined && NEW_SINCE.test(change)
  // *Sein Vorgänger ist ausgeschieden*: on a day before
  if (isSince && !COMES.test(sentence.text)) return undefined
  const effect = dates.filter((d) => d.kind === (isSince ? 'since' : 'from'))
  const tookPlace = change !== undefined && TOOK_PLACE.test(change)
  const changed = tookPlace && effect.length === 0 ? dates.filter((d) => d.kind === 'point') : effect
  if (changed.length === 1) return changed[0]?.value ?? undefined
  if (!decides) return undefined
  const goesOn = !NAMES_ORGAN.test(sentence.text)
  const told =
    parts.findLast((part) => MEETS.test(part) || (goesOn && DELIBERATES.test(part))) ??
    (GOES_ON.test(sentence.text) ? lastOfCouncil(parts) : undefined)
  const days = (told ? findDates(told, published ? { published } : {}) : []).filter(
    (d) => d.precision === 'day' && d.kind === 'point' && !isAhead(d.value, published),
  )
  if (days.length > 0) return days.length === 1 ? (days[0]?.value ?? undefined) : undefined
  return (
    headedBySession(sentence.start, document, published) ??
    (ELECTS.test(sentence.text) && !OTHER_TIME.test(sentence.text)
      ? onlyAssembly(document.textBefore(sentence.start, PAGE_REACH), published)
      : undefined)
  )
}

/** *Nächste Sitzung: 12. November* in October */
const isAhead = (day: string | null, published: string | undefined): boolean =>
  day !== null && published?.length === 10 && day > published

/** *Aus der Ratssitzung vom 6. Mai 2014*, *Status: ungeändert beschlossen am 6.5.2014* on a line of its own: the day of what stands below. */
function headedBySession(start: number, document: DocumentContext, published: string | undefined): string | undefined {
  const line = document
    .textBefore(start, PAGE_REACH)
    .split('\n')
    .findLast((text) => HEADS_SESSION.test(text))
  const [day, another] = line ? findDates(line) : []
  const isOne = day?.value && day.precision === 'day' && !another
  return isOne && !isAhead(day.value, published) ? (day.value ?? undefined) : undefined
}
const HEADS_SESSION = latin`^(?=.{10,110}$)(?!.*(?:[Vv]orberat|[Ee]ntwurf|[Aa]ntrag|[Ee]inladung|[Nn]ächste|[Vv]ertagt|[Aa]bgelehnt))(?:(?:[^.!?]|(?<=\d)\.)*(?:(?:[Ss]itzung|[Vv]ersammlung|[Kk]lausur|[Tt]agung)(?:en)?(?: (?:des|der|von) [^.!?\d]{3,60})?|(?:Ergebnisse|Beschlüsse|Aus) (?:des|der|dem) \p{Lu}\p{L}{2,30}(?: de[rs] [^.!?\d]{3,40})?) (?:am|vom)|(?:(?:Status|Beschlussstatus|Ergebnis|Beschluss): )?(?:(?:[Uu]n)?geändert |[Ee]instimmig |[Mm]ehrheitlich )?[Bb]eschlossen (?:(?:in|vo[mn])[^.!?\d]{3,60} )?(?:am|vom)) (?:\p{L}{2,10},? )?(?:\d{1,2}\. ?\p{Lu}\p{Ll}{2,8}|\d{1,2}\. ?\d{1,2}\.) ?\d{4}\)?(?: (?:in|im) \p{Lu}[^.!?\d]{2,30})?$`

/** *Zum 1. Juli hat sich ein Führungswechsel vollzogen. Nach 17 Jahren ging X in den Ruhestand*: when all that took effect. */
const CHANGE = latin`(?<!\p{L})(?:(?:gab|kam|vollzog)(?!\p{L})(?:[^.!?]|(?<=\d)\.){0,80} (?:einen|einem|ein|der) (?:\p{Ll}+ )?(?:Personal)?[Ww]echsel(?!\p{L})|(?:Führungs|Stab|Amts|Leitungs|Chef|General?ations)-?[Ww]echsel|(?:Stab|Amts|Staffel)übergabe|(?:bekomm|erhält|bekam|erhielt)\p{Ll}*(?!\p{L})(?:[^.!?]|(?<=\d)\.){0,60} neue (?:Köpfe|Gesichter|Leute|Chefs|Führungskräfte|Spitze|Leitung)|Wechsel (?:an der Spitze|im Vorstand|in der (?:Leitung|Führung|Geschäftsführung))|(?:[Aa]n der (?:Spitze|Führung)|[Ii]m Vorstand|[Ii]n der (?:Leitung|Führung|Geschäftsführung))(?!\p{L})(?:[^.!?]|(?<=\d)\.){0,120}(?<!\p{L})Wechsel(?!\p{L}))`
/** *Seit dem 1. Mai hat die AKDB eine neue Spitze. An seine Stelle tritt X*. */
const NEW_SINCE = latin`(?<!\p{L})[Ss]eit (?:[^.!?]|(?<=\d)\.){3,30} hat (?:[^.!?]|(?<=\d)\.){0,90} (?:eine|einen) (?:neue|andere)n? (?:\p{L}{0,20}(?:[Ss]pitze|[Ff]ührung|[Ll]eitung|[Cc]hef|[Dd]irektor|[Vv]orstand|[Gg]eschäftsführ|[Pp]räsident|[Ll]eiter)(?:in|erin|er|ung)?)(?!\p{L})`
const COMES = latin`(?<!\p{L})(?:übern(?:immt|ahm)|folgt(?:e|en)?|rückt(?:e|en)?|tr[ai]tt|heißt|Nachfolger(?:in)?|(?:ist|sind) (?:nun|jetzt))(?!\p{L})`
/** *Im Mai gab es im Rathaus einen Wechsel*; what is announced takes effect on another day. */
const TOOK_PLACE = latin`(?<!\p{L})(?:gab es|kam es|vollzog(?:en)?|fand|erfolgte)(?!\p{L})`
/** Who goes and who comes at such a change. */
const MOVES = latin`(?<!\p{L})(?:Ruhestand|Pension|Abschied|ausgeschieden|scheidet|schied|verl(?:ässt|ieß)|(?:über|Über)n(?:immt|ahm|ommen)|(?:[Ee]rstere|[Ll]etztere|[Dd]iese|[Jj]ene)r? wird|folgt(?:e|en)?|rückt(?:e|en)?|trat|tritt)(?!\p{L})`

/** Who gets or leaves an office at an assembly. */
const ELECTS = latin`(?<!\p{L})(?:gewählt|wählten?|(?:ein|be|wieder)?berufen|bestimmt(?:e|en)?|(?:er|be)nannt|bestellt|verabschiedet|Verabschiedung|gekürt)(?!\p{L})`
/** What the text tells of another time. */
const OTHER_TIME = latin`(?<!\p{L})(?:hatten?|bereits|schon|${BEFORE_THAT}|${BACK_THEN}|letztes|früher\p{Ll}*|künftig|[Nn]ächste\p{Ll}?|[Kk]ommende\p{Ll}?|Einladung|Termin\p{Ll}*)(?!\p{L})`
const ASSEMBLY = latin`[Vv]ersammlung(?!\p{L})|(?<!\p{L})[Ss]itzung(?!\p{L})`
const PAGE_REACH = 2500

/** *Die Sitzung fand am 4. November statt* paragraphs before: the only day on which the page so far lets an assembly meet. */
function onlyAssembly(text: string, published: string | undefined): string | undefined {
  const told = text.split(/\n|(?<=\D[.!?]) (?=\p{Lu})/u).filter((part) => ASSEMBLY.test(part) && !OTHER_TIME.test(part))
  const days = told
    .flatMap((part) => findDates(part, published ? { published } : {}))
    .filter((d) => d.precision === 'day' && d.kind === 'point' && d.value && !isAhead(d.value, published))
    // *(Auental, 5.2.2020) Am 30. Januar kam die Versammlung zusammen*
    .filter((d) => d.value !== published)
  const [only] = days
  return new Set(days.map((d) => d.value)).size === 1 ? (only?.value ?? undefined) : undefined
}
