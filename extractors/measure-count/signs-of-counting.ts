/** Whether a number without its noun counts what the text has counted before: signs for it and against it. */

import type { Chunk } from '../german/chunks.ts'
import { isOnlyFinite } from '../german/clauses/parts.ts'
import { latin } from '../german/latin.ts'
import { AT_PRESENT, BY_NOW, EARLIER, NOW, oneOf, UNTIL_NOW } from '../german/time-words.ts'
import { type Refusal, refuse } from '../rule.ts'
import { attributedNoun, BEHIND, notCounted } from './other-nouns.ts'
import { isRank } from './places-listed.ts'
import { isOfTwo, isTheirNumber, isTotal } from './pointing.ts'

const DONE =
  /^(?:verfügbar|online|umgesetzt|abgeschlossen|erledigt|fertig|fertiggestellt|laufen|läuft|liefen|angeschlossen|freigeschaltet|realisiert|gestartet|erreicht|nutzbar|abrufbar|nachnutzbar|dabei|eingeführt|produktiv|live|digitalisiert|begonnen|umgestellt|beigetreten|verwirklicht|vollzogen|bereit|eingebunden|hinzugekommen|hinzu|dazu|dazugekommen|gesellten|teil|mit|nutzen|beendet|implementiert|ausgerollt|stehen|bereits|gestiegen|stieg|steigt|angewachsen|gewachsen|wuchs|erhöht|kletterte|verdoppelt|verdreifacht|vervierfacht|elektronisch|digital|es|neu|gestrichen|zurückgestellt|angelaufen|freigegeben|integriert|angebunden|registriert|übrig|geblieben|verblieben|bleiben|blieben|erreichbar|möglich|umzusetzen|bietet|biete|bieten|bot|boten|anbiete|anbietet|anbieten|angeboten|aufgegeben|verworfen|dauern|gestoppt|bearbeitet)$/
/** What people do: *28 stimmten dafür*. */
const PEOPLE = latin`^(?:stimm\p{L}*|votier\p{L}*|enthielten|enthalten|dafür|dagegen|bewarben|kamen|wohnen|leben|starben|diskutierten|arbeiten|studieren)$`
/** Between a number and what it counts. */
const MORE = /^(?:neue|weitere|andere|zusätzliche|feste|volle|freie)[nr]?$/
/** *Das Ministerium kommt auf 130*. */
const SUMS = /^(?:kommt|kommen|kam|kamen|beläuft|belief|summiert|addiert)$/u
const TO_COME = /^(?:folgen|folgt|kommen|stoßen)$/u
const isSoFar = oneOf(NOW, BY_NOW, AT_PRESENT, UNTIL_NOW)
const isAsBefore = oneOf(EARLIER, 'wie|noch')
const IN_STATE =
  /^(?:umsetzung|arbeit|bearbeitung|betrieb|testphase|testbetrieb|erprobung|pilotphase|pilotbetrieb|verzug|rollout|entwicklung|bereich|segment|angebot|netz|echtbetrieb|regelbetrieb)$/

/** A number without its noun, and what stands around it. */
interface Bare {
  readonly chunks: readonly Chunk[]
  readonly chunk: Chunk
  readonly at: number
  readonly text: string
  /** The word before it. */
  readonly lead: string
  /** What stands behind it, or behind the whole of which it is a part. */
  readonly after: readonly Chunk[]
  readonly next: Chunk | undefined
  readonly afterNext: Chunk | undefined
}

/** What a sign tells: that the number counts, or why it does not. */
type Sign = (bare: Bare) => 'counts' | Refusal | undefined

const counts =
  (applies: (bare: Bare) => boolean): Sign =>
  (bare) =>
    applies(bare) ? 'counts' : undefined

const countsNot =
  (reason: string, applies: (bare: Bare) => boolean): Sign =>
  (bare) =>
    applies(bare) ? refuse(reason) : undefined

const countsElse =
  (noun: (bare: Bare) => string | undefined): Sign =>
  (bare) => {
    const other = noun(bare)
    return other === undefined ? undefined : refuse(`counts something else: «${other}»`)
  }

/** *19 von ihnen kommen hinzu*: of what the text has just counted. */
const isOfThem = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at + 1]?.lower === 'von' && /^(?:ihnen|diesen|denen)$/.test(chunks[at + 2]?.lower ?? '')

/** *Hinter 21 haben wir einen Haken gemacht*. */
const isTicked = (chunks: readonly Chunk[], at: number): boolean =>
  /^(?:hinter|an|unter|bei)$/.test(chunks[at - 1]?.lower ?? '') &&
  chunks.slice(at).some((c) => /^(?:haken|häkchen)$/.test(c.lower)) &&
  !chunks.some((c) => /^(?:nicht|kein(?:e[nrm]?)?)$/.test(c.lower))

/** *Statt bislang 51 Zielen nennt das Papier nur noch 30*: the number that ends the clause. */
const isInstead = (chunks: readonly Chunk[], at: number): boolean =>
  /^(?:statt|anstatt|anstelle)$/.test(chunks[0]?.lower ?? '') &&
  chunks.slice(0, at).some((c) => c.tags.has('Figure')) &&
  chunks.slice(at + 1).every((c) => /^[^\p{L}\d]+$/u.test(c.text))

/** *Die Zahl der Online-Dienste liegt bei rund 120*. */
export const isNumberOf = (chunks: readonly Chunk[]): boolean =>
  chunks.some((c) => /^(?:an)?zahl$/.test(c.lower)) &&
  chunks.some((c) => /^(?:beträgt|betrug|liegt|lag|beläuft|belief)$/.test(c.lower))

/** *20 davon kamen aus anderen Ländern*, *Zwölf kamen hinzu*. */
const isOfWhole = (chunks: readonly Chunk[]): boolean =>
  chunks.some((c) => /^(?:davon|hiervon|hinzu|dazu|ihnen)$/.test(c.lower)) &&
  !chunks.some((c) => /^(?:stimm|votier|enth[ai]el?t|dafür|dagegen|bewarben)/.test(c.lower))

/** *… und haben heute 32*: the number ends its clause. */
function isNow(chunks: readonly Chunk[], at: number): boolean {
  const next = chunks[at + 1]
  return isSoFar(chunks[at - 1]?.lower) && (!next || /^[^\p{L}\d]+$/u.test(next.text))
}

/** *Heute sind wir bei gut 140.*, *Im Sommer 2022 habe man bei weniger als 200 gelegen*: at that time, with no other noun. */
function isNowAt(chunks: readonly Chunk[], at: number): boolean {
  const isLast = chunks.slice(at + 1).every((c) => /^[^\p{L}\d]+$/u.test(c.text) || STOOD.test(c.lower))
  const isHere = chunks.some((c) => STOOD.test(c.lower)) && chunks[at - 1]?.lower === 'bei'
  const isThen = chunks.some((c) => c.tags.has('Date')) && !chunks.some((c) => c.tags.has('Noun'))
  return isLast && isHere && (isThen || chunks.slice(0, 4).some((c) => isSoFar(c.lower)))
}
const STOOD = /^(?:sind|waren|war|stehen|steht|standen|stand|gestanden|liegen|liegt|lagen|lag|gelegen)$/

/** *zu weiteren acht gab es keine Angaben*, *die übrigen neun*. */
const isRest = (chunks: readonly Chunk[], at: number) =>
  /^(?:übrigen?|restlichen?|verbleibenden?)$/.test(chunks[at - 1]?.lower ?? '') ||
  (chunks[at - 1]?.lower === 'weiteren' && /^(?:zu|bei|von|mit)$/.test(chunks[at - 2]?.lower ?? '')) ||
  // *Bei sieben weiteren konnte niemand sagen, …*
  (/^(?:zu|bei|von|mit)$/.test(chunks[at - 1]?.lower ?? '') &&
    /^(?:weiteren|anderen|übrigen)$/.test(chunks[at + 1]?.lower ?? '') &&
    !chunks[at + 2]?.tags.has('Noun'))

/** *52 sind erledigt, 30 in der Umsetzung*, *In der Umsetzung befinden sich 200*. */
function isPartInState(chunks: readonly Chunk[], at: number): boolean {
  // *weitere 100 befinden sich in der Umsetzung*
  const state = chunks.findIndex(
    (c, i) => i > at && !/^(?:befinden|sich|sind|stehen|noch|derzeit|weitere)$/.test(c.lower),
  )
  const [preposition, ...behind] = state < 0 ? [] : chunks.slice(state, state + 3)
  if (/^(?:in|im)$/.test(preposition?.lower ?? '') && behind.some((c) => IN_STATE.test(c.lower))) return true
  return /^(?:in|im)$/.test(chunks[0]?.lower ?? '') && chunks.slice(1, 3).some((c) => IN_STATE.test(c.lower))
}

/** *48 von 52 beteiligen sich*: what stands behind the second number. */
function behindWhole(chunks: readonly Chunk[], at: number): readonly Chunk[] {
  const whole = chunks.findIndex((c, i) => i > at && (c.tags.has('Number') || c.tags.has('Figure')))
  return whole < 0 ? chunks.slice(at + 1) : chunks.slice(whole + 1)
}

/** *Betriebene Verfahren: 415*: a row is a noun phrase and its number. */
const STAND = String.raw`(?:\s*\((?:Stand|Stichtag)[^()]{4,30}\))?`
const ROW = latin`^(?!.*(?<!\p{L})(?:sind|seien|waren|ist|war|haben|hat|wurden|davon)(?!\p{L}))[\p{L} ,-]{3,90}${STAND}[:|\t\s]+(?:(?:insgesamt|zusammen|${AT_PRESENT}) )?(?:rund |über |mehr als |etwa |ca\. )?\d[\d.]*(?:[\s|]+\d{1,3}(?:,\d{1,2})? ?%)?${STAND}\.?$`

/** *In der Umsetzung befinden sich 200* is none. */
export const isRow = (chunks: readonly Chunk[], text: string) =>
  ROW.test(text) && (text.includes(':') || !chunks.some((c) => isOnlyFinite(c) && /^\p{Ll}/u.test(c.text)))

/** *Von den 45 Maßnahmen hat die Verwaltung 31 abgehakt*. */
export function isPartOfFigure(chunks: readonly Chunk[], at: number): boolean {
  const figure = chunks.findIndex((c) => c.tags.has('Figure'))
  return figure >= 0 && figure < at && chunks.slice(0, figure).some((c) => /^(?:von|aus|unter)$/.test(c.lower))
}

const isOpenEnd = (c: Chunk) =>
  !/^(?:von|der|des|bis|mal|zu|aus|und|oder|auf|gegen)$/.test(c.lower) &&
  (BEHIND.test(c.lower) || c.tags.has('Verb') || /^\p{Ll}\p{L}+$/u.test(c.text))

/** The first that tells decides. */
const SIGNS: readonly Sign[] = [
  countsElse(({ text, chunk }) => notCounted(text.slice(0, chunk.start))),
  counts(({ chunks, at }) => isTotal(chunks, at)),
  countsElse(({ chunk, next }) =>
    chunk.mentions.number?.to !== undefined || next?.tags.has('Noun') ? (next ?? chunk).text : undefined,
  ),
  // *2.000 neue Stellen*, *23 Interessenten hatten sich beworben, drei sind übrig*
  countsElse(({ after, next }) => {
    const noun = after.find((c) => !MORE.test(c.lower))
    return noun !== next && noun?.tags.has('Noun') ? noun.text : undefined
  }),
  countsElse(({ after }) => attributedNoun(after)?.text),
  countsNot(
    'people',
    ({ chunks, at }) => !isPartOfFigure(chunks, at) && chunks.some((c) => PEOPLE.test(c.lower)) && !isOfWhole(chunks),
  ),
  countsNot(
    'a difference',
    ({ next, afterNext }) =>
      /^(?:mehr|weniger)$/.test(next?.lower ?? '') && /^(?:als|wie)$/.test(afterNext?.lower ?? ''),
  ),
  // *In zwölf sind es mehr als fünf*
  countsNot(
    'of where it is told',
    ({ at, lead, next }) => at === 1 && /^(?:in|mit|aus)$/.test(lead) && next?.tags.has('Finite') === true,
  ),
  countsNot(
    'to come',
    ({ chunks, at, lead }) =>
      (at === 0 || (at === 1 && OTHERS.test(lead))) && chunks.slice(at + 1, at + 3).some((c) => TO_COME.test(c.lower)),
  ),
  counts(({ chunks, text }) => isRow(chunks, text)),
  ...[isPartOfFigure, isNow, isNowAt, isRest].map((is) => counts(({ chunks, at }) => is(chunks, at))),
  counts(({ chunks, text }) => isNumberOf(chunks) || isTheirNumber(text) || isOfTwo(chunks)),
  ...[isPartInState, isOfThem, isTicked, isInstead].map((is) => counts(({ chunks, at }) => is(chunks, at))),
  countsNot('a difference', ({ lead, next }) => lead === 'um' && next?.lower === 'auf'),
  counts(({ lead, next }) => lead === 'von' && next?.lower === 'auf'),
  // *127 Leistungen, darunter 38 aus dem Vollzug des Landes*
  counts(({ chunks, at, lead }) => {
    const among = /^(?:allein|alleine|auch|bereits)$/.test(lead) ? chunks[at - 2] : chunks[at - 1]
    return /^(?:darunter|davon|hiervon)$/.test(among?.lower ?? '')
  }),
  counts(({ chunks, at }) => isRank(chunks, at)),
  // *statt wie bisher 40*
  counts(
    ({ chunks, at }) =>
      at <= 3 && chunks[0]?.lower === 'statt' && chunks.slice(1, at).every((c) => isAsBefore(c.lower)),
  ),
  // *um zwölf Dienste auf 146 erweitert*
  counts(
    ({ chunks, at, lead }) =>
      lead === 'auf' && chunks.some((c, i) => i < at && c.tags.has('Figure') && chunks[i - 1]?.lower === 'um'),
  ),
  countsElse(({ next, afterNext }) => {
    // *2022 waren es 90 und 2023 schon 180*
    const isFollowed = next?.lower === 'und' && afterNext?.mentions.date !== undefined
    return next && !isFollowed && !isOpenEnd(next) ? next.text : undefined
  }),
  counts(({ at, next, afterNext }) => {
    const verb = OTHERS.test(next?.lower ?? '') ? afterNext : next
    return at === 0 && verb?.tags.has('Finite') === true
  }),
  counts(({ lead, next }) => lead === 'bei' && next?.tags.has('Finite') === true),
  counts(({ chunks }) => chunks.some((c) => OF_THESE.test(c.lower))),
  // *48 von 52 beteiligen sich*
  counts(
    ({ chunks, chunk, at, next, text }) =>
      (chunk.mentions.number?.of !== undefined || chunks[at - 2]?.mentions.number?.of !== undefined) &&
      (next?.tags.has('Finite') || next?.tags.has('Comma')) === true &&
      !/stimm/iu.test(text),
  ),
  counts(
    ({ chunks, lead, text }) =>
      lead === 'auf' && (/(?<!\p{L})Zahl(?!\p{L})/u.test(text) || chunks.some((c) => SUMS.test(c.lower))),
  ),
  counts(({ chunks, next }) => chunks.some((c) => DONE.test(c.lower)) || OF_THESE.test(next?.lower ?? '')),
]

const OTHERS = /^(?:weitere|andere)$/
const OF_THESE = /^(?:davon|hiervon)$/

/** A noun behind the number would be what it counts; without a word of progress nothing shows what is meant. */
export function whyNoEllipsis(chunks: readonly Chunk[], chunk: Chunk, text: string): Refusal | undefined {
  const at = chunks.indexOf(chunk)
  const rest = chunk.mentions.number?.of === undefined ? chunks.slice(at + 1) : behindWhole(chunks, at)
  const lead = chunks[at - 1]?.lower ?? ''
  // *von 45 im Jahr 2019 auf 180 im Jahr 2023*
  const isStep = /^(?:von|auf)$/.test(lead) && rest[0]?.mentions.date !== undefined
  const after = isStep ? rest.slice(1) : rest
  // *davon abgeschlossen 21 33 %*: the share stands in the next column
  const [next, afterNext] = after[1]?.text === '%' && after.length === 2 ? [] : after
  const bare = { chunks, chunk, at, text, lead, after, next, afterNext }
  for (const sign of SIGNS) {
    const told = sign(bare)
    if (told) return told === 'counts' ? undefined : told
  }
  return refuse('says nothing of progress')
}
