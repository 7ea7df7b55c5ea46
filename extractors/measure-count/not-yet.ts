/** What is counted, but not there yet: hoped for, asked about, lacking, of a year to come. */

import { tellsPast } from '../german/clauses/past.ts'
import { latin } from '../german/latin.ts'
import { AT_PRESENT } from '../german/time-words.ts'
import type { UnitClass } from '../german/units.ts'
import type { Found } from '../rule.ts'
import { CONTENT } from './plan-content.ts'

/** *stehen auf seiner Wunschliste*, *ich denke da an etwa 120 Dienste*, *in Vorbereitung*. */
const HOPED = latin`(?<!\p{L})auf (?:\p{Ll}+ )?(?:Wunschliste|Wunschzettel|Warteliste|Merkzettel)(?!\p{L})|(?<!\p{L})(?:denken?|dachten?|hoffen?|hoffte|rechnen?|peilen?|schätzen?) (?:da |wir |ich |dabei )?(?:an|auf|mit) (?=\p{Ll}|\d)`
/** *Wenn es nach mir geht, bei 60*, *dann, so hofft die Leiterin, ließen sich 40 betreiben*: said beside the figure. */
const WISHED = latin`(?<!\p{L})so hoff(?:t|te|en|ten)(?!\p{L})|(?<!\p{L})[Ww]enn es nach (?:mir|uns|ihm|ihr|de[mnr]|\p{Lu}\p{L}+)(?: \p{Lu}\p{L}+)? (?:geht|ginge)(?!\p{L})`
/** *Die Kleine Anfrage hat folgenden Wortlaut: … Ich frage die Landesregierung:* in between those who ask speak. */
const ASKED = latin`hat folgenden Wortlaut|Vorbemerkung (?:der|des) Frage\p{L}+`
const ASKS = latin`(?<!\p{L})(?:[Ii]ch frage|[Ff]rage ich|[Ww]ir fragen|[Ff]ragen wir)(?!\p{L})`
const ASKED_REACH = 1500
const ASKS_REACH = 600
/** *Der Entwurf einer Strategie, der 60 Maßnahmen umfasst, ist noch nicht beschlossen*. */
const DRAFT = latin`(?<!\p{L})Entw[uü]rf\p{Ll}* (?:der|des|eine[rs]) (?:\p{L}+ ){1,4}$`
/** *Ein Entwurf mit zwölf Maßnahmen*, *eine Strategie zu verfassen, die acht Felder enthält*, *solle eine Strategie vorlegen, in der …*. */
const UNWRITTEN = latin`(?<!\p{L})(?:[Ee]ine?[mnr]?|[Dd]e[rmn]|[Dd]eren|[Dd]essen|[Ii]hre?[mn]?|[Ss]eine?[mn]?) (?:erster )?Entwurf (?:mit|aus) (?:\p{Ll}+ ){0,3}$|(?<!\p{L})(?:zu (?:verfassen|erarbeiten|erstellen|entwickeln|schreiben|formulieren)|auszuarbeiten|aufzustellen|vorzulegen), (?:die|der|das|welche) [^.;]{0,160}$`
const TO_BE_WRITTEN = latin`(?<!\p{L})(?:solle?n?|will|wollen|wolle|müsse|möchte) (?:[^.;,]{1,60} )?eine? (?:\p{Ll}+ )?\p{L}*(?:[Ss]trategie|[Kk]onzept|[Pp]lan|[Pp]rogramm|[Aa]genda|[Kk]atalog|[Rr]oadmap) [^.;,]{2,60}, (?:die|das|der|in (?:der|dem)|mit (?:der|dem)) [^.;]{0,160}$`
/** *Der Katalog mit 30 Projekten ist noch in Arbeit*, *… wird derzeit erarbeitet*, *… liegt bisher nicht vor*. */
const OF_A_PLAN = latin`(?<!\p{L})(?:mit|aus|von)(?: (?:\p{Ll}+|\p{L}+en)){0,3} $`
const IN_THE_MAKING = latin`^ (?:[^.;,]{2,60} )?(?:(?:ist|befindet sich) (?:\p{Ll}+ ){0,2}in (?:Arbeit|Vorbereitung|Planung|Entwicklung|Abstimmung)|wird (?:${AT_PRESENT}|gerade|noch) (?:\p{Ll}+ )?(?:erarbeitet|entwickelt|erstellt|abgestimmt|vorbereitet)|liegt (?:[^.;,]{1,40} )?nicht vor)(?!\p{L})`
/** *100 Leistungen online bis zum Ende der Amtszeit* */
const UNTIL_THE_END = latin`(?<!\p{L})bis (?:zum |zur |Ende |Mitte )(?:\p{L}+ ){0,3}(?:Amtszeit|Legislatur\p{L}*|Wahlperiode|Amtsperiode|Jahrzehnts)(?!\p{L})`
/** *Zehn Projekte hätten auch genügt*, *Mit 20 Maßnahmen hätte man anfangen können*. */
const COUNTERFACTUAL = latin`(?<!\p{L})hätten? (?:[^.;,]{1,60} )?(?:getan|genügt|gereicht|ausgereicht|können|sollen|dürfen)(?!\p{L})`
/** *von fünf Landkreisen gegründet*, *den zwölf Gemeinden gegründet hatten*, *gehört 80 Gemeinden*: whose it is; nobody joined. */
const FOUNDED = latin`(?<!\p{L})(?:[Gg]egründet|[Ee]rrichtet|ins Leben gerufen)(?!\p{L})`
const HAVE_FOUNDED = latin`${FOUNDED.source} (?:hat|haben|hatten?)(?!\p{L})`
const BY = latin`(?<!\p{L})(?:von|durch)(?: (?:de[nr]|\p{Ll}+))? $`
const OWNED_BY = latin`(?<!\p{L})gehört(?: (?:de[nr]|\p{Ll}+))? $`

/** *vier weitere denken darüber nach*, *drei prüfen den Beitritt*, *zwei lehnten ab*: they do not use it, or not yet. */
const UNDECIDED = latin.i`(?<!\p{L})(?:(?:überleg|erwäg|erwog|zöger|zauder|verhandel|sondier|liebäugel|verzicht)(?:e?n|e?t|e?ten?)|(?:denkt|denken|dachten?) [^.;]{0,40}nach|(?:nach|be)gedacht|warte(?:n|t|ten) (?:\p{L}+ ){0,3}ab|lehn(?:en|t|ten|te) [^.;]{1,60} ab|abgelehnt|abgewunken|winken ab|(?:hab(?:en)?|hätten|bekunde[nt]|zeig(?:en|ten)|meld(?:en|eten)|signalisier(?:en|ten)) (?:\p{L}+ ){0,3}Interesse|(?:sind|seien|zeigen sich) (?:\p{L}+ ){0,2}interessiert|in den Startlöchern|(?:führ(?:en|ten)|sind|stehen) (?:\p{L}+ ){0,3}(?:in |im )?(?:Gespräche?n?|Verhandlung(?:en)?)|prüf(?:en|t|ten) (?:[^.;]{0,40} )?(?:Beitritt|Einführung|Nutzung|Einsatz|Anschluss|Teilnahme|Umstieg|Nachnutzung|es|das|dies|noch))(?!\p{L})`

/** *voraussichtlich 30 Maßnahmen* */
const GUESSED = latin`(?<!\p{L})(?:voraussichtlich|vermutlich|womöglich|möglicherweise|hoffentlich)(?: (?:rund|etwa|gut|über))? $`

/** Why what is counted is not there yet: only hoped for, asked about, drafted, lacking, or of a year to come. */
export function whyNotYet(found: Found, unit: UnitClass): string | undefined {
  const { chunks, kind } = found.clause
  const { text } = found.sentence
  const clause = chunks.map((c) => c.text).join(' ')
  if (HOPED.test(clause) || WISHED.test(text)) return 'only hoped for'
  if (!CONTENT.has(unit) && chunks.some((c) => /^(?:fehlen|fehlt|fehlten|fehlte)$/.test(c.lower))) return 'lacking'
  if (isAsked(found)) return 'of those who ask'
  const own = chunks.find((c) => !c.tags.has('Antecedent'))?.start ?? 0
  const figure = found.group('figure') ?? found.group('number')
  if (figure && GUESSED.test(text.slice(0, figure.start))) return 'only guessed'
  const [before, behind] = figure ? [text.slice(0, figure.start), text.slice(figure.end)] : ['', '']
  if (UNWRITTEN.test(before) || (CONTENT.has(unit) && TO_BE_WRITTEN.test(before))) return 'of what is yet to be written'
  if (CONTENT.has(unit) && OF_A_PLAN.test(before) && IN_THE_MAKING.test(behind)) return 'of what is in the making'
  if (UNTIL_THE_END.test(clause) && !tellsPast(chunks)) return 'of a time to come'
  if (COUNTERFACTUAL.test(clause)) return 'what might have been'
  if (unit === 'adopters' && (isFounder(clause, before) || OWNED_BY.test(before))) return 'founders or owners'
  if (unit === 'adopters' && UNDECIDED.test(clause)) return 'undecided, or against it'
  if (kind === 'relative' && DRAFT.test(`${text.slice(0, own).split(',').at(-2) ?? ''} `)) return 'of a draft'
  return isAhead(found, unit) ? 'of a time to come' : undefined
}

const isFounder = (clause: string, before: string): boolean =>
  HAVE_FOUNDED.test(clause) || (FOUNDED.test(clause) && BY.test(before))

function isAsked({ document, sentence: { offset, text } }: Found): boolean {
  return (
    ASKED.test(document.textBefore(offset, ASKED_REACH) + text) &&
    ASKS.test(document.textAfter(offset + text.length, ASKS_REACH))
  )
}

/** *Ab 2022 bietet die Stadt …*, *Im nächsten Jahr kommen 45 Dienste hinzu*. */
function isAhead({ clause: { chunks }, sentence, document }: Found, unit: UnitClass): boolean {
  const published = sentence.published ?? document.published?.value
  const verb = chunks.find((c) => c.tags.has('Finite'))
  const isPresent =
    verb?.verbs.some((v) => v.tense === 'present') === true && !/^(?:hat|haben|ist|sind)$/.test(verb.lower)
  if (!published || !isPresent || unit === 'fields') return false
  const dates = chunks.flatMap(({ mentions: { date } }) => (date?.value ? [date] : []))
  return (
    dates.length === 1 &&
    dates.every((d) => /^(?:point|from)$/.test(d.kind) && (d.value ?? '') > published.slice(0, d.value?.length))
  )
}
