/** Figures that only say what is wanted, asked or denied. */

import { type Chunk, isMention } from '../german/chunks.ts'
import { isOnlyFinite } from '../german/clauses/parts.ts'
import { latin } from '../german/latin.ts'
import type { UnitClass } from '../german/units.ts'
import type { Found } from '../rule.ts'
import { CONTENT } from './plan-content.ts'

const WISHED = latin`(?<!\p{L})(?:hätten? gerne?|wünsch(?:t|en|e) (?:sich|uns|mir)|(?<!die das (?:Onlinezugangsgesetz|OZG) )(?:verlang(?:t|en|te|ten)|forder(?:t|n|te|ten))|(?:erwartet|hofft|rechne(?:n|t)? (?:\p{Ll}+ ){0,2}damit|streb(?:t|en|te|ten) an|kündigt an|verspricht|plant|nehmen? an|nimmt an|(?:glaub|schätz|denk)(?:e|t|en)), dass|rechne(?:t|n|te|ten) (?:\p{L}+ ){0,4}mit(?= (?:\d|\p{L}+ \p{L}+)))(?!\p{L})|(?:gesetz|OZG) schreib\p{L}* (?:\p{L}+ ){0,3}\d+ \p{L}+ vor(?!\p{L})`
/** Of its own clause alone: *Rund 500 Kommunen gehören dem Verband an, alle müssten gefragt werden*. */
const OUGHT = /^(?:sollten?|müssten?)$/
/** *Wer mindestens 50 Verfahren anbietet, darf es führen*, *Mindestens 50 muss eine Kommune haben*, *das der Staat ab 50 Verfahren vergibt*. */
const REQUIRED = latin`(?:^|[:;–] )[Ww]er (?:\p{Ll}+ ){0,4}(?:mindestens|über|mehr als|\d)|(?:[Mm]indestens|[Ww]enigstens) [^.]{0,60}(?<!\p{L})(?:muss|müssen)(?!\p{L})|(?<!\p{L})(?:muss|müssen) [^.]{0,60}(?:mindestens|wenigstens) |(?<!\p{L})ab (?:\d+|\p{Ll}+) \p{Lu}\p{L}+ (?:vergibt|vergeben|verleiht|verliehen|erhält|bekommt|gibt)(?!\p{L})`
/** *Bund, Länder und Kommunen hätten 575 Leistungen anbieten müssen*. */
const HAD = latin`(?<!\p{L})hätten? [^.;:]{0,80}$`
const TO_DO = latin`^[^.;:]{0,60}(?<!\p{L})(?:müssen|sollen)(?!\p{L})`
const WITH = /^(?:mit|mithilfe|in|anhand|entlang|durch|mittels|aus|auf|zu|über|nach|dank)$/
const PLANNING_ADJECTIVE =
  /^(?:geplant|vorgesehen|angestrebt|beabsichtigt|avisiert|anvisiert|künftig|zukünftig|anstehend|bevorstehend|designiert|ausgeschrieben|vorgeschlagen|angepeilt|erhofft|erforderlich|gesteckt|versprochen|zugesagt|gefordert)e[nmrs]?$/

/** *Beinhalten soll die Strategie mindestens vier Felder*, *Die Agenda soll aus sechs Säulen bestehen*: the plan has yet to be written. */
function plannedContent(chunks: readonly Chunk[]): Chunk | undefined {
  const modal = chunks.findIndex((c) => c.tags.has('Finite') && /^(?:soll|solle|sollte|muss|müsse)$/.test(c.lower))
  if (modal < 0 || !chunks.some((c) => CONSISTS.test(c.lower))) return undefined
  const isArticle = (c: Chunk | undefined) => /^(?:der|die|das|diese[rs]?|ein|eine|ihre?|unsere?)$/.test(c?.lower ?? '')
  const isSubject = (c: Chunk, i: number) => c.tags.has('Plan') && Math.abs(i - modal) < 3 && isArticle(chunks[i - 1])
  const isPronoun = /^(?:sie|er|es|diese[rs]?)$/.test(chunks[modal - 1]?.lower ?? '') && modal === 1
  return isPronoun || chunks.some(isSubject) ? chunks[modal] : undefined
}
/** What a plan does with its parts. */
const CONSISTS =
  /^(?:umfassen|enthalten|beinhalten|haben|aufweisen|abdecken|definieren|beschreiben|benennen|nennen|festlegen|behandeln|bestehen|gliedern|ruhen|beruhen|basieren|fußen|aufbauen|bündeln|vorsehen|ausweisen|adressieren|bekommen)$/

/** *Zehn weitere Dienste seien in Vorbereitung*, *Als Nächstes sind die 17 Kommunen am Zug*. */
const TO_COME = latin`(?<!\p{L})in (?:Vorbereitung|Planung|der Pipeline)(?!\p{L})|(?<!\p{L})(?:[Aa]ls Nächstes|demnächst) (?:sind|ist|folgen|kommen|starten)(?!\p{L})`

/** *hat Pläne vorgelegt: eine Agentur und 500 Online-Dienste*. */
const LISTED_AS_PLANS = latin`(?<!\p{L})(?:Pläne[n]?|Ziele[n]?|Vorhaben|Versprechen|Zusagen|Absichten|Forderungen)(?!\p{L})[^:.]{0,90}: [^.]*$`

const NOT_BEGUN = /(?:^|\s)noch nicht (?:begonnen|gestartet|angelaufen|umgesetzt|abgeschlossen)(?:e[nr]?)?(?:\s|$)/

/** Why the figure is a target, a question or a denial, in words for `explain`; undefined where it is so. */
export function whyNoFigure(found: Found, figure: Chunk, unit: UnitClass): string | undefined {
  const { mood, chunks, conjunction } = found.clause
  if (mood.question) return 'in a question'
  if (mood.conditional) return `conditional: «${mood.conditional}»`
  const ofPlan = found.sentence.chunks.some((c) => c.tags.has('Plan'))
  const asContent =
    (CONTENT.has(unit) && (isInPhrase(chunks, figure, ofPlan) || isOfPlan(chunks, figure))) ||
    isReachedBy(chunks, figure) ||
    isOfMembers(chunks, figure)
  if (WISHED.test(found.sentence.text) || chunks.some((c) => OUGHT.test(c.lower))) return 'wished for or demanded'
  const { text } = found.sentence
  if (HAD.test(text.slice(0, figure.start)) && TO_DO.test(text.slice(figure.end))) return 'what ought to have been'
  if (!CONTENT.has(unit) && LISTED_AS_PLANS.test(text.slice(0, figure.start))) return 'listed among plans'
  if (REQUIRED.test(found.sentence.text)) return 'what somebody must have'
  if (TO_COME.test(chunks.map((c) => c.text).join(' '))) return 'still to come'
  // *17 wurden noch nicht gestartet* tells a state, as *17 laufen* does
  const isState = unit === 'measures' && NOT_BEGUN.test(chunks.map((c) => c.lower).join(' '))
  const isDenied = mood.negated && !isState && !negatesOther(chunks, figure)
  const planned = plannedContent(chunks)
  if (planned) return `planned: «${planned.text}»`
  if (isDenied && !asContent && !isRowValue(chunks, figure) && !correctsNumber(chunks, figure))
    return `negated: «${mood.negated}»`
  // *Statt wie bisher 45 stehen nun 180 Dienste bereit* has a verb of its own
  const isInstead = /^(?:an)?statt$/.test(conjunction ?? '') && chunks.some((c) => c.tags.has('Finite'))
  if (conjunction && /^(?:damit|um|ohne|statt|anstatt)$/.test(conjunction) && !isInstead && !asContent)
    return `purpose: «${conjunction}»`
  if (
    PLANNING_ADJECTIVE.test(/\p{Ll}+/u.exec(figure.mentions.figure?.counted.unitLabel ?? '')?.[0] ?? '') &&
    !CONTENT.has(unit) &&
    !isWholeOf(chunks, figure)
  )
    return 'planned things'
  if (asContent) return undefined
  // *Geplant, aber noch nicht bezahlt, sind zwölf Dienste*
  const ahead = mood.planned && chunks[0]?.tags.has('Sein') && !chunks.some((c) => c.lower === mood.planned)
  if (ahead) return `planned: «${mood.planned}»`
  return plannedBy(chunks, figure, unit, found.clause.kind === 'relative') ?? infinitiveBehind(found, figure, unit)
}

/** *Von zwölf zugesagten Diensten sind neun online*: what had been promised, and what of it is there. */
function isWholeOf(chunks: readonly Chunk[], figure: Chunk): boolean {
  const at = chunks.indexOf(figure)
  return (
    chunks.slice(Math.max(0, at - 2), at).some((c) => /^(?:von|unter)$/.test(c.lower)) &&
    chunks.some((c) => c !== figure && c.tags.has('Number') && !c.mentions.number?.isArticle)
  )
}

/** *mit 44 Maßnahmen*, *in fünf Handlungsfeldern*: a phrase beside the verb's own. */
function isInPhrase(chunks: readonly Chunk[], figure: Chunk, ofPlan: boolean): boolean {
  const at = chunks.indexOf(figure)
  // Ein Masterplan mit 50 Maßnahmen muss beschlossen werden
  if (chunks[at - 2]?.tags.has('Plan')) return false
  return (
    chunks.slice(Math.max(0, at - 3), at).some((c) => (ofPlan ? WITH : /^(?:mit|mithilfe|mittels)$/).test(c.lower)) &&
    !chunks.slice(Math.max(0, at - 3), at).some((c) => c.tags.has('Finite'))
  )
}

/** *die 34 Maßnahmen des Papiers*: whatever is said of them, the plan has them. */
function isOfPlan(chunks: readonly Chunk[], figure: Chunk): boolean {
  const at = chunks.indexOf(figure)
  const [of, noun] = chunks.slice(at + 1, at + 3)
  return (
    /^(?:die|den|der|alle|aller|allen)$/.test(chunks[at - 1]?.lower ?? '') &&
    /^(?:der|des|aus)$/.test(of?.lower ?? '') &&
    noun !== undefined &&
    (noun.tags.has('Plan') || /^(?:papiers|konzepts|programms|dokuments)$/.test(noun.lower))
  )
}

/** *um die Interessen der 43 Verbandsmitglieder zu wahren*, *alle zwölf Trägerkommunen anzuschließen*: they are members already. */
function isOfMembers(chunks: readonly Chunk[], figure: Chunk): boolean {
  const at = chunks.indexOf(figure)
  return (
    /^(?:die|der|den|alle[rn]?|(?:ihre|seine|unsere)[rn]?)$/.test(chunks[at - 1]?.lower ?? '') &&
    chunks.slice(at, at + 3).some((c) => /mitglied|träger/.test(c.lower))
  )
}

/** *Noch nicht begonnen: 6 Maßnahmen*: the label of a row. */
function isRowValue(chunks: readonly Chunk[], figure: Chunk): boolean {
  const at = chunks.indexOf(figure)
  if (chunks.some((c) => c.tags.has('Finite'))) return false
  // *davon noch nicht begonnen 13*: in a table the colon is left out
  return chunks[at - 1]?.tags.has('Colon') === true || (chunks[0]?.lower === 'davon' && chunks.length < 9)
}

/** *lass mich nicht lügen, 70 Maßnahmen*, *vier Felder, und was da nicht hineinpasst*: between commas, with a verb of its own. */
function negatesOther(chunks: readonly Chunk[], figure: Chunk): boolean {
  const at = chunks.indexOf(figure)
  const negation = chunks.findIndex((c) => NEGATION.test(c.lower))
  const commas = chunks.flatMap((c, i) => (c.tags.has('Comma') ? [i] : []))
  if (chunks.some((c, i) => i > negation && NEGATION.test(c.lower)) || negation < 0) return false
  const [from = -1, to = chunks.length] = [commas.findLast((i) => i < negation), commas.find((i) => i > negation)]
  if (from < at && at < to) return false
  const field = chunks.slice(from + 1, to)
  if (at < from && /^(?:nicht|noch)$/.test(field[0]?.lower ?? '') && field.some((c) => UNCOUNTED.test(c.lower)))
    return true
  if (at < from) return /^(?:und|aber|doch|denn)$/.test(field[0]?.lower ?? '') && field.length > 3
  return (
    /^(?:lass|lasst|lassen|wenn|falls|ich|um|bitte)$/.test(field[0]?.lower ?? '') &&
    field.some((c) => c.tags.has('Finite'))
  )
}

/** *90 Maßnahmen, nicht eingerechnet die Projekte der Kommunen*. */
const UNCOUNTED = /^(?:eingerechnet|mitgerechnet|mitgezählt|gerechnet|gezählt|berücksichtigt)$/

const NEGATION = /^(?:nicht|kein(?:e[rnms]?)?|nie)$/

/** *209 Maßnahmen, nicht 200*. */
function correctsNumber(chunks: readonly Chunk[], figure: Chunk): boolean {
  const at = chunks.findIndex((c) => c.lower === 'nicht')
  return at > chunks.indexOf(figure) && (chunks[at + 1]?.tags.has('Number') ?? false)
}

/** *über Links zu 150 Online-Diensten*, *Zugang zu 40 Diensten*. */
function isReachedBy(chunks: readonly Chunk[], figure: Chunk): boolean {
  const at = chunks.indexOf(figure)
  return (
    /^(?:zu|auf)$/.test(chunks[at - 1]?.lower ?? '') &&
    /^(?:links|zugang|zugriff|verweise|verweisen)$/.test(chunks[at - 2]?.lower ?? '')
  )
}

const PLANNING_WORD =
  /^(?:geplant|vorgesehen|angestrebt|beabsichtigt|angedacht|avisiert|anvisiert|vorgeschlagen|plan(?:t|en|te|ten)|fordern?|fordert|forderte|verlangt|verlangen|strebt|streben|erwartet|erwarten|hofft|wünscht|zielmarke|zielzahl|ziel|plansoll|entwurf|entwurfs|vorschlag|künftig|zukünftig|demnächst|bald|eingeplant|geplanten|verplant|angepeilt|gedacht|schlägt|verspricht|versprach|kündigt|angekündigt|angeblich|verfehlt|verfehlte)$/

function plannedBy(chunks: readonly Chunk[], figure: Chunk, unit: UnitClass, relative: boolean): string | undefined {
  const at = chunks.indexOf(figure)
  const before = chunks.slice(Math.max(0, at - 2), at).find((c) => PLANNING_ADJECTIVE.test(c.lower))
  if (before) return `planned: «${before.text}»`
  if (isBeforeAside(chunks, at)) return undefined
  const field = fieldOf(chunks, at, relative)
  const modal = field.find(
    (c) => c.tags.has('Finite') && c.verbs.some((v) => /^(?:sollen|wollen|mögen)$/.test(v.lemma)),
  )
  if (modal && !(unit === 'fields' && !chunks.some((c) => /^(?:werden|umfassen|enthalten|bekommen)$/.test(c.lower))))
    return `planned: «${modal.text}»`
  const must = chunks.find((c) => c.tags.has('Finite') && c.verbs.some((v) => v.lemma === 'müssen'))
  const isGoal = must && chunks.some((c) => c.lower === 'es') && chunks.some((c) => /^(?:sein|werden)$/.test(c.lower))
  if (must && (isGoal || CONTENT.has(unit) || chunks.some((c) => c.tags.has('Until')))) return `planned: «${must.text}»`
  const word = chunks.find(
    (c, i) =>
      !isMention(c) &&
      PLANNING_WORD.test(c.lower) &&
      // *9 Handlungsfelder, 54 Projekte, ein Ziel*
      !(c.lower === 'ziel' && /^(?:im|am|ein|1)$/.test(chunks[i - 1]?.lower ?? '')),
  )
  if (word) return `planned: «${word.text}»`
  // *die digital abgewickelt werden können* is no future
  const werden = chunks.find(
    (c, i) =>
      /^(?:wird|werden|werde)$/.test(c.lower) &&
      c.tags.has('Finite') &&
      !/^(?:können|konnten|kann|konnte|könnten)$/.test(chunks[i + 1]?.lower ?? ''),
  )
  const last = chunks.findLast((c) => c !== werden && c.tags.has('Verb'))
  if (werden && last?.tags.has('Infinitive') && !last.tags.has('Participle'))
    return `future: «${werden.text} … ${last.text}»`
  return undefined
}

/** *der Verband, dem 52 Kommunen angehören, soll mehr Geld bekommen*: between commas, with a verb of its own. */
function fieldOf(chunks: readonly Chunk[], at: number, relative: boolean): readonly Chunk[] {
  const from = chunks.findLastIndex((c, i) => i < at && c.tags.has('Comma'))
  const to = chunks.findIndex((c, i) => i > at && c.tags.has('Comma'))
  const field = chunks.slice(from + 1, to < 0 ? chunks.length : to)
  // a relative clause ends with its verb, known or not
  if (relative && from < 0 && to > 0 && /^\p{Ll}+(?:en|t)$/u.test(chunks[to - 1]?.text ?? '')) return field
  return from > 0 && to > 0 && field.some((c) => c.tags.has('Finite')) ? field : chunks
}

/** *Portal: 112 Leistungen online, weitere 40 sollen folgen*: a note without a verb, and what is planned behind the comma. */
export function isBeforeAside(chunks: readonly Chunk[], at: number): boolean {
  const comma = chunks.findIndex((c, i) => i > at && c.tags.has('Comma'))
  const finite = chunks.findIndex(isOnlyFinite)
  return (
    comma > 0 && finite > comma && chunks.slice(comma, finite).some((c) => c.tags.has('Number') || c.tags.has('Figure'))
  )
}

/** *332 Leistungen sind digital zu haben*: what can be done; *575 waren zu digitalisieren*: what is to be. */
const POSSIBLE =
  /^(?:haben|erreichen|finden|nutzen|sehen|lesen|erkennen|erledigen|beantragen|bekommen|erhalten|verzeichnen|zählen|verdanken|entnehmen|abzurufen|aufzurufen|abzulesen|anzutreffen|zuzurechnen|zuzuordnen)$/

/** *mindestens 30 Dienste bis Ende 2020 online anzubieten*, *40 Maßnahmen sind zu benennen*: what somebody is to do. */
function infinitiveBehind(found: Found, figure: Chunk, unit: UnitClass): string | undefined {
  const { chunks } = found.clause
  const behind = chunks.slice(chunks.indexOf(figure) + 1)
  const infinitive = behind.find(
    (c, i) => c.tags.has('ZuInfinitive') || (c.tags.has('Infinitive') && behind[i - 1]?.lower === 'zu'),
  )
  if (!infinitive) return undefined
  const isPossible = POSSIBLE.test(infinitive.lower) && chunks.some((c) => c.tags.has('Sein') && c.tags.has('Finite'))
  return isPossible || (unit === 'services' && isOpenToUsers(found, figure, infinitive))
    ? undefined
    : `to be done: «${infinitive.text}»`
}

/** *Alle haben die Möglichkeit, 280 Leistungen zu beantragen*, *Das Portal erlaubt es, 70 Anträge zu stellen*: there for whoever wants them. */
function isOpenToUsers({ sentence }: Found, figure: Chunk, infinitive: Chunk): boolean {
  const lead = sentence.chunks.filter((c) => c.end <= figure.start)
  const some = (words: RegExp) => lead.some((c) => c.tags.has('Finite') && words.test(c.lower))
  if (!USED.test(infinitive.lower) || some(NOT_YET)) return false
  return some(LETS) || (some(GIVEN) && lead.some((c) => CHANCE.test(c.lower)))
}
const USED =
  /^(?:beantragen|stellen|nutzen|nehmen|erledigen|auszufüllen|einzureichen|abzuwickeln|abzurufen|abzuschicken|anzumelden|vorzunehmen)$/
const NOT_YET = /^(?:soll|will|woll|w[ie]rd|würde|könnte|müss|muss|dürf)/
const LETS = /^(?:ermöglich|erlaub)(?:t|en)$/
const CHANCE = /^(?:möglichkeit|gelegenheit|chance)$/
/** Whoever has it: *bekommen* and *geben* tell of what is to come, too. */
const GIVEN = /^(?:hat|haben|habe|besteht|bestehe|biete[nt]?|eröffne[nt])$/
