import { latin } from '../german/latin.ts'
import type { UnitClass } from '../german/units.ts'
import type { Found } from '../rule.ts'

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
/** *Ein Entwurf mit zwölf Maßnahmen*, *eine Strategie zu verfassen, die acht Felder enthält*. */
const UNWRITTEN = latin`(?<!\p{L})(?:[Ee]in|[Dd]er) (?:erster )?Entwurf (?:mit|aus) (?:\p{Ll}+ ){0,3}$|(?<!\p{L})(?:zu (?:verfassen|erarbeiten|erstellen|entwickeln|schreiben|formulieren)|auszuarbeiten|aufzustellen|vorzulegen), (?:die|der|das|welche) [^.;]{0,160}$`
/** *voraussichtlich 30 Maßnahmen* */
const GUESSED = latin`(?<!\p{L})(?:voraussichtlich|vermutlich|womöglich|möglicherweise|hoffentlich)(?: (?:rund|etwa|gut|über))? $`
const CONTENT: ReadonlySet<UnitClass> = new Set(['measures', 'fields'])

/** Why what is counted is not there yet: only hoped for, asked about, drafted, lacking, or of a year to come. */
export function whyNotYet(found: Found, unit: UnitClass): string | undefined {
  const { chunks, kind } = found.clause
  const { text } = found.sentence
  if (HOPED.test(chunks.map((c) => c.text).join(' ')) || WISHED.test(text)) return 'only hoped for'
  if (!CONTENT.has(unit) && chunks.some((c) => /^(?:fehlen|fehlt|fehlten|fehlte)$/.test(c.lower))) return 'lacking'
  if (isAsked(found)) return 'of those who ask'
  const own = chunks.find((c) => !c.tags.has('Antecedent'))?.start ?? 0
  const figure = found.group('figure') ?? found.group('number')
  if (figure && GUESSED.test(text.slice(0, figure.start))) return 'only guessed'
  if (figure && UNWRITTEN.test(text.slice(0, figure.start))) return 'of what is yet to be written'
  if (kind === 'relative' && DRAFT.test(`${text.slice(0, own).split(',').at(-2) ?? ''} `)) return 'of a draft'
  return isAhead(found, unit) ? 'of a time to come' : undefined
}

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
