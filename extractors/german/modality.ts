/**
 * What a clause does with its content: asserts, plans, negates, asks. Facts are taken from assertions only, so each
 * finding carries the word that caused it.
 */

import { type Chunk, isMention } from './chunks.ts'
import { isAsPlanned } from './clauses/as-planned.ts'
import { bidden } from './clauses/bidden.ts'
import { undone } from './clauses/undone.ts'
import { latin } from './latin.ts'
import { memoised } from './memory/memoised.ts'
import { BACK_THEN, BY_NOW, FORMERLY, NOW, oneOf } from './time-words.ts'
import type { VerbReading } from './verbs.ts'

/** Each field holds the word that shows it. Absent: the clause asserts. */
export interface Mood {
  readonly negated?: string
  /** Modal verbs, words of planning and demand, purpose clauses. */
  readonly planned?: string
  /** `wird … vorstellen`, `künftig`: not yet, though it may be decided with a date. */
  readonly future?: string
  readonly conditional?: string
  readonly question?: string
  /** Pluperfect and words such as `seinerzeit`: told as background, not as news. */
  readonly background?: string
}

/** Also *irrtümlich als CIO bezeichnet*: it is not so. */
const NEGATION =
  /^(?:nicht|kein(?:e[rnms]?)?|nie|niemals|keinesfalls|keineswegs|weder|mitnichten|nirgends|irrtümlich(?:erweise)?|fälschlich(?:erweise)?|versehentlich)$/
/** *nicht nur …*, *nicht zuletzt*, *nicht einmal 1.100* assert. */
const NO_NEGATION_BEFORE = /^(?:nur|zuletzt|allein|bloß|umsonst|einmal)$/

const PLANNING_WORDS =
  '^(?:geplant\\p{L}*|vorgesehen\\p{L}*|beabsichtigt\\p{L}*|angestrebt\\p{L}*|angedacht|avisiert\\p{L}*|vorgeschlagen\\p{L}*|nominiert|' +
  'plan(?:t|en|te|ten)|(?:vor)?gesehen|beabsichtig(?:t|en|te|ten)|fordert?e?n?|forder(?:n|t|te|ten)|verlang(?:t|en|te|ten)|' +
  'erwäg(?:t|en)|erwog(?:en)?|anstreb(?:t|en|te)|strebt|strebte|strebten|streben|wünsch(?:t|en)|hofft|hoffen|erwart(?:et?|en)|möchte[nt]?|' +
  'bewirbt|bewarb|beworben|kandidier(?:t|te|en|ten)|gerücht|gerüchte[n]?|gerüchteküche|favorit(?:in|en)?|anwärter(?:in|s)?|wunschkandidat(?:in|en)?|' +
  'vorschlag|vorschläge[n]?|absicht|entwurf|entwurfs|kandidat(?:in|en)?|bewerb(?:er|erin|en|ung)|ausgeschrieben\\p{L}*|' +
  'voraussichtlich\\p{L}*|womöglich|angeblich|gerüchteweise|möglicherweise|vermutlich|frühestens|demnächst|geplante[rnms]?|designiert\\p{L}*|in-planung|schlägt|schlug|prüf(?:t|en|te)|denkbar|anstehend\\p{L}*|bevorstehend\\p{L}*)$'
const PLANNING = latin`${PLANNING_WORDS}`

const FUTURE = /^(?:künftig(?:e[rnms]?)?|zukünftig(?:e[rnms]?)?|bald|demnächst)$/
const CONDITIONAL_VERB = /^(?:würden?|wären?|könnten?|müssten?|sollten?|dürften?|bräuchten?|ließe|käme|ginge|bliebe)$/
export const CONDITIONAL_CONJUNCTION = new Set(['wenn', 'falls', 'sofern', 'ob', 'wann', 'soweit'])
const PURPOSE_CONJUNCTION = new Set(['damit', 'um', 'ohne', 'statt', 'anstatt'])
const isBackground = oneOf(BACK_THEN, FORMERLY, 'längst|dereinst|ehedem')

/** What a word alone shows; undefined for most words. */
const signsOf = memoised((lower) => {
  const signs = {
    negation: NEGATION.test(lower),
    conditional: CONDITIONAL_VERB.test(lower),
    planning: PLANNING.test(lower),
    future: FUTURE.test(lower),
    background: isBackground(lower),
  }
  return Object.values(signs).some(Boolean) ? signs : undefined
})

/** Reads the mood of one clause from its chunks. */
export function moodOf(chunks: readonly Chunk[], context: { question?: boolean; conjunction?: string } = {}): Mood {
  const mood: { -readonly [K in keyof Mood]: Mood[K] } = {}
  if (context.question) mood.question = '?'
  if (context.conjunction && CONDITIONAL_CONJUNCTION.has(context.conjunction)) mood.conditional = context.conjunction
  if (context.conjunction && PURPOSE_CONJUNCTION.has(context.conjunction)) mood.planned = context.conjunction
  chunks.forEach((c, i) => {
    if (isMention(c)) return
    const { lower } = c
    const signs = signsOf(lower)
    if (!signs?.conditional && isPlanningModal(c) && !isDoubleInfinitive(chunks, i)) mood.planned ??= lower
    if (!signs) return
    if (
      signs.negation &&
      !NO_NEGATION_BEFORE.test(chunks[i + 1]?.lower ?? '') &&
      !isCorrected(chunks, i) &&
      !isOfSpan(chunks, i) &&
      !isCompared(chunks, i) &&
      !isOfAdjective(chunks, i)
    )
      mood.negated ??= lower
    if (signs.conditional && !isReported(c, chunks)) mood.conditional ??= lower
    if (signs.planning && !isOtherwise(chunks, i) && !isOfAside(chunks, i)) mood.planned ??= lower
    if (signs.future) mood.future ??= lower
    if (signs.background) mood.background ??= lower
  })
  // *Hätte der Rat sie beschlossen, …*, *Entweder beschließt der Rat sie, oder …*
  const opening = chunks[0]?.lower ?? ''
  if (/^(?:hätten?|entweder)$/.test(opening)) mood.conditional ??= opening
  const proviso = provisoOf(chunks)
  if (proviso) mood.conditional ??= proviso
  // *Wer ihm folgt, steht nicht fest*: its verb stands last
  if (WHO.test(opening) && chunks.findLast((c) => /\p{L}/u.test(c.text))?.tags.has('Finite')) mood.question ??= opening
  const rumour = rumoured(chunks) ?? undone(chunks) ?? bidden(chunks)
  if (rumour) mood.planned ??= rumour
  const future = futureAuxiliary(chunks)
  if (future) mood.future ??= future
  const past = pluperfectAuxiliary(chunks) ?? earlierGovernment(chunks)
  if (past) mood.background ??= past
  return mood
}

/** *Vorbehaltlich der Zustimmung wird X CIO*, *unter der Bedingung, dass …*; what has been decided under one is decided. */
function provisoOf(chunks: readonly Chunk[]): string | undefined {
  if (!chunks.some((c) => c.tags.has('Finite') && /^(?:wird|werden|werde|übernimmt|tritt)$/.test(c.lower)))
    return undefined
  return chunks.find(
    (c, i) =>
      /^(?:vorbehaltlich|vorausgesetzt)$/.test(c.lower) ||
      (/^(?:vorbehalt|bedingung|voraussetzung)$/.test(c.lower) &&
        chunks.slice(Math.max(0, i - 2), i).some((b) => b.lower === 'unter')),
  )?.lower
}

const WHO = /^(?:wer|wem|wen|wessen)$/

const isAlready = oneOf(NOW, BY_NOW, 'bereits|schon')

/** *Die Bürger könnten mittlerweile 120 Dienste nutzen*: what somebody said they can. */
const isReported = ({ lower }: Chunk, chunks: readonly Chunk[]): boolean =>
  /^könnten?$/.test(lower) && chunks.some((c) => isAlready(c.lower))

/** *wurde bereits vom vorigen Stadtrat beschlossen*, *unter der Vorgängerregierung*: who is no longer in power did it. */
function earlierGovernment(chunks: readonly Chunk[]): string | undefined {
  return chunks.find(
    (c, i) =>
      /^vorgänger(?:regierung|senat|kabinett|rat)s?$/.test(c.lower) ||
      (/^(?:vorigen|vorherigen|früheren|damaligen|alten|ehemaligen)$/.test(c.lower) &&
        /^(?:vo[nm]|unter|de[rm])$/.test(chunks[i - 1]?.lower ?? '') &&
        /(?:regierung|koalition|senat|kabinett|stadtrat|gemeinderat|kreistag|magistrat)$/.test(
          chunks[i + 1]?.lower ?? '',
        )),
  )?.lower
}

/** *Als Geschäftsleiter ist X im Gespräch*, *als möglicher Nachfolger wird X gehandelt*; *das Land hat gehandelt* is none. */
function rumoured(chunks: readonly Chunk[]): string | undefined {
  const finite = (tag: string) => chunks.some((c) => c.tags.has(tag) && c.tags.has('Finite'))
  const talked = chunks.some((c, i) => c.lower === 'gespräch' && chunks[i - 1]?.lower === 'im')
  if (talked && finite('Sein')) return 'im Gespräch'
  if (chunks.some((c, i) => c.lower === 'spiel' && chunks[i - 1]?.lower === 'ins')) return 'ins Spiel gebracht'
  // *gilt als Nachfolgerin*, *steht zur Wahl*
  const isDeemed =
    chunks.some((c) => /^(?:gilt|galt|gelten|galten|gelte)$/.test(c.lower)) &&
    chunks.some(
      (c, i) =>
        c.lower === 'als' &&
        chunks.slice(i + 1, i + 5).some((n) => /(?:nachfolger|kronprinz|anwärter|kandidat)(?:in|en)?$/.test(n.lower)),
    )
  if (isDeemed) return 'gilt als'
  const isUpForVote =
    chunks.some((c) => /^(?:steht|stehen|stand|standen|stünde)$/.test(c.lower)) &&
    chunks.some((c, i) => c.lower === 'wahl' && /^(?:zur|zum)$/.test(chunks[i - 1]?.lower ?? ''))
  if (isUpForVote) return 'zur Wahl'
  const traded = chunks.some((c) => c.lower === 'gehandelt') && chunks.some((c) => c.lower === 'als')
  return traded && finite('Werden') ? 'gehandelt' : undefined
}

/** *auf Vorschlag von …* tells by whom it came, *wie vorgeschlagen* what was decided, *zwei Jahre nach dem Entwurf* when; *die Stunde schlug* proposes nothing. */
function isOtherwise(chunks: readonly Chunk[], at: number): boolean {
  const lower = chunks[at]?.lower
  if (lower === 'vorgeschlagen') return chunks[at - 1]?.lower === 'wie'
  if (isAsPlanned(chunks, at)) return true
  if (lower === 'vorschlag') return chunks[at - 1]?.lower === 'auf'
  if (lower === 'entwurf') return isAfterSpan(chunks, at)
  return (lower === 'schlägt' || lower === 'schlug') && !chunks.some((c) => c.lower === 'vor')
}

/** *Zwei Jahre nach dem ersten Entwurf*; *nach dem Entwurf wird …* is what somebody plans. */
const isAfterSpan = (chunks: readonly Chunk[], at: number): boolean => {
  const after = chunks.findLastIndex((c, i) => i < at && i >= at - 3 && c.lower === 'nach')
  return after > 0 && /^(?:jahre?|monate?|wochen?|tage?)$/.test(chunks[after - 1]?.lower ?? '')
}

/** *im Zuge der geplanten Reform*, *als Teil dieses beabsichtigten Umbaus*: what is planned is another noun's attribute, no act of the clause. */
function isOfAside(chunks: readonly Chunk[], at: number): boolean {
  const [lead, article, planned, noun, behind] = chunks.slice(Math.max(0, at - 2), at + 3)
  // *im Zuge der geplanten Gründung des Amtes*: an act that is told by its noun
  const isAct = noun?.tags.has('VerbNoun') === true && !(behind?.tags.has('Person') || behind?.tags.has('Finite'))
  return (
    at > 1 &&
    !isAct &&
    /(?:ten|nen|ter|ner)$/.test(planned?.lower ?? '') &&
    /^(?:de[rs]|diese[rs]|eine[rs]|ihre[rs]|seine[rs])$/.test(article?.lower ?? '') &&
    [lead, noun].every((c) => c?.tags.has('Noun') === true && !isMention(c)) &&
    lead?.tags.has('VerbNoun') !== true
  )
}

/** *Kein halbes Jahr nach seinem Antritt hat X gekündigt*: denies how long, not that. */
const isOfSpan = (chunks: readonly Chunk[], at: number): boolean =>
  /^keine?$/.test(chunks[at]?.lower ?? '') &&
  chunks.slice(at + 1, at + 3).some((c) => /^(?:jahre?|monate?|wochen?|tage?|stunden?|minuten?)$/.test(c.lower)) &&
  chunks.slice(at + 1, at + 5).some((c) => /^(?:nach|vor|später|zuvor|seit|bevor)$/.test(c.lower))

/** *so viele wie in keiner anderen Stadt*, *mehr als kein anderer*. */
const isCompared = (chunks: readonly Chunk[], at: number): boolean =>
  /^kein/.test(chunks[at]?.lower ?? '') &&
  /^ander/.test(chunks[at + 1]?.lower ?? '') &&
  chunks.slice(Math.max(0, at - 2), at).some((c) => /^(?:wie|als)$/.test(c.lower))

/** *untersteht nicht mehr dem Innen-, sondern dem Digitalministerium*: what follows is asserted. */
const isCorrected = (chunks: readonly Chunk[], at: number) =>
  chunks.slice(at, at + 14).some((c) => c.lower === 'sondern') || isAddedContrast(chunks, at) || isConceded(chunks, at)

/** *349 Dienste sind online – aber nicht überall*, *… beschlossen, wenn auch nicht einstimmig*: an afterthought without a verb narrows what was said, and does not deny it. */
function isConceded(chunks: readonly Chunk[], at: number): boolean {
  const opened = chunks.findLastIndex((c, i) => i < at && (c.tags.has('Comma') || c.tags.has('Dash')))
  const lead = chunks.slice(opened + 1, at)
  const isConcession = lead.length > 0 ? lead.every((c) => CONCEDES.test(c.lower)) : chunks[at + 1]?.lower === 'aber'
  return (
    opened > 0 &&
    isConcession &&
    chunks.slice(0, opened).some((c) => c.tags.has('Finite')) &&
    !chunks.slice(at).some((c) => c.tags.has('Verb'))
  )
}
const CONCEDES = /^(?:aber|allerdings|jedoch|doch|freilich|wenn|auch|wenngleich|noch|leider|zwar)$/

/** *eine nicht rechtsfähige Anstalt*, *das gar nicht mehr so junge Gremium*: denies what the noun is like, not the clause. */
function isOfAdjective(chunks: readonly Chunk[], at: number): boolean {
  if (!/^(?:nicht|keineswegs)$/.test(chunks[at]?.lower ?? '')) return false
  let opened = at - 1
  while (opened > at - 3 && STRESS.test(chunks[opened]?.lower ?? '')) opened--
  let adjective = at + 1
  while (adjective < at + 4 && DEGREE.test(chunks[adjective]?.lower ?? '')) adjective++
  return (
    /^(?:eine[mnrs]?|ein|der|die|das|dem|den|des)$/.test(chunks[opened]?.lower ?? '') &&
    /^\p{Ll}+(?:e|en|er|es|em)$/u.test(chunks[adjective]?.text ?? '') &&
    chunks[adjective]?.tags.has('Finite') !== true
  )
}
const STRESS = /^(?:gar|so|auch|ja|durchaus|bekanntlich|wahrlich|inzwischen|mittlerweile|sonst|bisweilen)$/
const DEGREE =
  /^(?:mehr|ganz|so|gerade|sehr|allzu|besonders|eben|immer|unbedingt|wirklich|sonderlich|öffentlich|völlig)$/

/** *untersteht nun der Staatskanzlei, nicht mehr dem Finanzminister*, *am 4. Mai beschlossen und nicht erst gestern*. */
const isAddedContrast = (chunks: readonly Chunk[], at: number) =>
  (chunks[at - 1]?.tags.has('Comma') === true || chunks[at - 1]?.lower === 'und') &&
  /^(?:mehr|erst|etwa|wie|durch|aus|mit|von|per)$/.test(chunks[at + 1]?.lower ?? '') &&
  chunks.slice(0, at).some((c) => c.tags.has('Finite')) &&
  !chunks.slice(at).some((c) => c.tags.has('Verb'))

/** Why a clause does not assert, in words for `explain`; undefined where it does. */
export function reasonNotAsserted(mood: Mood): string | undefined {
  for (const kind of ['question', 'negated', 'conditional', 'planned'] as const) {
    if (mood[kind]) return `${kind}: «${mood[kind]}»`
  }
  return undefined
}

/** *kann*, *darf* and *musste* state what is or was; *soll*, *will*, *muss* state what is to be. */
function isPlanningModal(c: Chunk): boolean {
  const plans = (v: VerbReading) => PLANNING_MODAL.has(v.lemma) || (v.lemma === 'müssen' && v.tense !== 'past')
  return c.tags.has('Finite') && c.verbs.some(plans)
}

const PLANNING_MODAL = new Set(['sollen', 'wollen', 'mögen'])

/** *hatte gehen müssen*: the modal stands for a participle, and the clause tells what was. */
function isDoubleInfinitive(chunks: readonly Chunk[], at: number): boolean {
  return (
    /^(?:müssen|wollen|sollen)$/.test(chunks[at]?.lower ?? '') &&
    chunks[at - 1]?.tags.has('Infinitive') === true &&
    chunks.some((c) => /^(?:hat|hatte|haben|hatten)$/.test(c.lower))
  )
}

/** *wird … vorstellen*, *werden … gegründet werden*: a finite *werden* with an infinitive that it governs. */
function futureAuxiliary(chunks: readonly Chunk[]): string | undefined {
  const werden = chunks.find((c) => c.tags.has('Finite') && /^(?:wird|werden|werde)$/.test(c.lower))
  if (!werden) return undefined
  const verbs = chunks.filter((c) => c !== werden && c.tags.has('Verb'))
  const last = verbs.at(-1)
  return last?.tags.has('Infinitive') && !last.tags.has('Participle') ? `${werden.lower} … ${last.lower}` : undefined
}

/** *war berufen worden*, *hatte beschlossen*: the past before the past. */
function pluperfectAuxiliary(chunks: readonly Chunk[]): string | undefined {
  const auxiliary = chunks.find((c) => PRETERITE_AUXILIARY.has(c.lower))
  const participle = chunks.findLast((c) => c.tags.has('Participle') && c !== auxiliary)
  if (!auxiliary || !participle) return undefined
  const perfect =
    auxiliary.lower.startsWith('hatte') || chunks.some((c) => c.lower === 'worden') || isMotion(participle)
  return perfect ? `${auxiliary.lower} … ${participle.lower}` : undefined
}

const PRETERITE_AUXILIARY = new Set(['hatte', 'hatten', 'war', 'waren'])

const isMotion = (c: Chunk) =>
  c.verbs.some((v) =>
    /^(?:wechseln|zurücktreten|ausscheiden|aufgehen|hervorgehen|entstehen|gehen|kommen|werden|nachfolgen|folgen)$/.test(
      v.lemma,
    ),
  )
