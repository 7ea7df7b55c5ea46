/** Numbers whose noun the text has named before: *insgesamt sind nun 650 verfügbar*, *sechs davon*. */

import type { Chunk } from '../german/chunks.ts'
import { latin } from '../german/latin.ts'
import { AT_PRESENT, BY_NOW, EARLIER, NOW, UNTIL_NOW } from '../german/time-words.ts'
import { findCountedNouns } from '../german/units.ts'
import { type Found, type Reading, type Refusal, refuse } from '../rule.ts'
import { antecedentOf } from './antecedent.ts'
import { isBareCount } from './bare-count.ts'
import { isBracketed, isContinued } from './continued.ts'
import { type Counted, readCount } from './figure.ts'
import { isOfOffice, isOfQuestion } from './numbering.ts'
import { attributedNoun, BEHIND, notCounted } from './other-nouns.ts'
import { isAmongPlaces, isListOfPlaces, isRank, placeOfNumber } from './places-listed.ts'
import { isOfTwo, isTheirNumber, isTotal } from './pointing.ts'
import { isCountedByColumn } from './table.ts'

const DONE =
  /^(?:verfügbar|online|umgesetzt|abgeschlossen|erledigt|fertig|fertiggestellt|laufen|läuft|liefen|angeschlossen|freigeschaltet|realisiert|gestartet|erreicht|nutzbar|abrufbar|nachnutzbar|dabei|eingeführt|produktiv|live|digitalisiert|begonnen|umgestellt|beigetreten|verwirklicht|vollzogen|bereit|eingebunden|hinzugekommen|hinzu|dazu|dazugekommen|gesellten|teil|mit|nutzen|beendet|implementiert|ausgerollt|stehen|bereits|gestiegen|stieg|steigt|angewachsen|gewachsen|wuchs|erhöht|kletterte|verdoppelt|verdreifacht|vervierfacht|elektronisch|digital|es|neu|gestrichen|zurückgestellt|angelaufen|freigegeben|integriert|angebunden|registriert|übrig|geblieben|verblieben|bleiben|blieben|erreichbar|möglich|umzusetzen|bietet|biete|bieten|bot|boten|anbiete|anbietet|anbieten|angeboten|aufgegeben|verworfen|dauern|gestoppt|bearbeitet)$/
/** What people do: *28 stimmten dafür*. */
const PEOPLE = latin`^(?:stimm\p{L}*|votier\p{L}*|enthielten|enthalten|dafür|dagegen|bewarben|kamen|wohnen|leben|starben|diskutierten|arbeiten|studieren)$`
/** Between a number and what it counts. */
const MORE = /^(?:neue|weitere|andere|zusätzliche|feste|volle|freie)[nr]?$/
/** *Das Ministerium kommt auf 130*. */
const SUMS = /^(?:kommt|kommen|kam|kamen|beläuft|belief|summiert|addiert)$/u
const TO_COME = /^(?:folgen|folgt|kommen|stoßen)$/u
const SO_FAR = latin`^(?:${NOW}|${BY_NOW}|${AT_PRESENT}|${UNTIL_NOW})$`
const AS_BEFORE = latin`^(?:wie|noch|${EARLIER})$`
const IN_STATE =
  /^(?:umsetzung|arbeit|bearbeitung|betrieb|testphase|testbetrieb|erprobung|pilotphase|pilotbetrieb|verzug|rollout|entwicklung|bereich|segment|angebot|netz|echtbetrieb|regelbetrieb)$/
const HOW_MANY = latin`[Ww]ie viele (?:\p{L}+ ){0,4}[^?]{0,120}\?[“"«]?\s*$`

/** Reads a number without its noun: *insgesamt sind nun 650 verfügbar*, *von denen elf laufen*, *sechs davon*. */
export function readElliptic(found: Found): Reading | Refusal {
  const chunk = found.group('number')
  const number = chunk?.mentions.number
  if (!chunk || !number || number.kind !== 'cardinal') return refuse('no cardinal')
  const { chunks } = found.clause
  if (isOfQuestion(found.sentence.text, chunk)) return refuse('the number of a question or answer')
  if (isOfOffice(found.sentence.text, chunk) && !isPartOfFigure(chunks, chunks.indexOf(chunk)))
    return refuse('the number of an office')
  if (isCountedByColumn(found)) return refuse('the head of the column says what is counted')
  if (countsOthers(found, chunk)) return refuse('of what the sentence has counted before')
  const answers = isAnswer(found, chunk)
  const reason =
    answers ||
    soMany(found, chunk) ||
    isListOfPlaces(found, chunk) ||
    isContinued(found, chunk) ||
    isBracketed(found, chunk) ||
    isBareCount(found, chunk)
      ? undefined
      : whyNoEllipsis(chunks, chunk, found.sentence.text)
  if (reason) return refuse(reason)
  const below = soMany(found, chunk)
  const counted =
    below?.counted ?? antecedentOf(found, chunk, !answers && isRow(chunks, found.sentence.text) && !isNumberOf(chunks))
  if (!counted) return refuse('no counted noun before')
  const reading = readCount(found, chunk, counted)
  if ('refused' in reading) return reading
  const place = placeOfNumber(chunks, chunks.indexOf(chunk))
  const ofPlace = place && (isListOfPlaces(found, chunk) || isAmongPlaces(found)) ? { place: [place] } : {}
  return { ...reading, ...ofPlace, ...(below ? { proofTo: below.to } : {}) }
}

/** *23 Interessenten hatten sich beworben, drei sind übrig*. */
function countsOthers({ sentence: { chunks } }: Found, chunk: Chunk): boolean {
  const before = chunks.filter((c) => c.end <= chunk.start)
  const last = before.findLastIndex((c) => c.tags.has('Number') || c.tags.has('Figure'))
  return PERSONS.test(before[last + 1]?.lower ?? '') && before[last]?.tags.has('Number') === true
}
const PERSONS =
  /^(?:interessent|bewerber|kandidat|teilnehm|mitarbeit|beschäftigt|stimme|abgeordnet|mitglied|besucher|nutzer|bürger)/

const SO_MANY = latin`^[^\p{L}]{0,12}So viele (?<rest>[^.!?\n]{4,200}[.!]?)`

/** *Zahl des Monats: 312*, and below it *So viele Online-Dienste …*. */
function soMany({ sentence, document }: Found, chunk: Chunk): { counted: Counted; to: number } | undefined {
  const end = sentence.offset + sentence.text.length
  if (/[\p{L}\d]/u.test(sentence.text.slice(chunk.end))) return undefined
  const match = SO_MANY.exec(document.textAfter(end, 240))
  const [noun] = findCountedNouns(match?.groups?.rest ?? '')
  if (!match || noun?.start !== 0) return undefined
  return { counted: { unit: noun.unit, unitLabel: noun.noun }, to: end + match[0].length }
}

/** *Wie viele Leistungen gibt es online? Zurzeit 83.* */
function isAnswer({ sentence, document, clause }: Found, chunk: Chunk): boolean {
  const before = clause.chunks.slice(0, clause.chunks.indexOf(chunk))
  const behind = clause.chunks[clause.chunks.indexOf(chunk) + 1]
  return (
    before.every((c) => !c.tags.has('Noun') || c.lower === 'antwort') &&
    !behind?.tags.has('Noun') &&
    HOW_MANY.test(document.textBefore(sentence.offset, 200))
  )
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
const isNumberOf = (chunks: readonly Chunk[]): boolean =>
  chunks.some((c) => /^(?:an)?zahl$/.test(c.lower)) &&
  chunks.some((c) => /^(?:beträgt|betrug|liegt|lag|beläuft|belief)$/.test(c.lower))

/** A noun behind the number would be what it counts; without a word of progress nothing shows what is meant. */
function whyNoEllipsis(chunks: readonly Chunk[], chunk: Chunk, text: string): string | undefined {
  const at = chunks.indexOf(chunk)
  const number = chunk.mentions.number
  const rest = number?.of === undefined ? chunks.slice(at + 1) : behindWhole(chunks, at)
  // *von 45 im Jahr 2019 auf 180 im Jahr 2023*
  const isStep = /^(?:von|auf)$/.test(chunks[at - 1]?.lower ?? '') && rest[0]?.mentions.date !== undefined
  const after = isStep ? rest.slice(1) : rest
  // *davon abgeschlossen 21 33 %*: the share stands in the next column
  const behind = after[1]?.text === '%' && after.length === 2 ? [] : after
  const [next, afterNext] = behind
  const noun = after.find((c) => !MORE.test(c.lower))
  const accounts = notCounted(text.slice(0, chunk.start))
  if (accounts) return `counts something else: «${accounts}»`
  if (isTotal(chunks, at)) return undefined
  if (number?.to !== undefined || next?.tags.has('Noun')) return `counts something else: «${next?.text ?? chunk.text}»`
  // *2.000 neue Stellen*, *23 Interessenten hatten sich beworben, drei sind übrig*
  if (noun !== next && noun?.tags.has('Noun')) return `counts something else: «${noun.text}»`
  const attributed = attributedNoun(after)
  if (attributed) return `counts something else: «${attributed.text}»`
  if (!isPartOfFigure(chunks, at) && chunks.some((c) => PEOPLE.test(c.lower)) && !isOfWhole(chunks)) return 'people'
  if (/^(?:mehr|weniger)$/.test(next?.lower ?? '') && /^(?:als|wie)$/.test(afterNext?.lower ?? ''))
    return 'a difference'
  // *In zwölf sind es mehr als fünf*
  if (at === 1 && /^(?:in|mit|aus)$/.test(chunks[0]?.lower ?? '') && next?.tags.has('Finite'))
    return 'of where it is told'
  const isFirst = at === 0 || (at === 1 && /^(?:weitere|andere)$/.test(chunks[0]?.lower ?? ''))
  if (isFirst && chunks.slice(at + 1, at + 3).some((c) => TO_COME.test(c.lower))) return 'to come'
  if (
    isRow(chunks, text) ||
    isPartOfFigure(chunks, at) ||
    isNow(chunks, at) ||
    isNowAt(chunks, at) ||
    isRest(chunks, at)
  )
    return undefined
  if (isNumberOf(chunks) || isTheirNumber(text) || isOfTwo(chunks)) return undefined
  if (isPartInState(chunks, at) || isOfThem(chunks, at) || isTicked(chunks, at) || isInstead(chunks, at))
    return undefined
  if (chunks[at - 1]?.lower === 'um' && next?.lower === 'auf') return 'a difference'
  if (chunks[at - 1]?.lower === 'von' && next?.lower === 'auf') return undefined
  // *127 Leistungen, darunter 38 aus dem Vollzug des Landes*
  const lead = /^(?:allein|alleine|auch|bereits)$/.test(chunks[at - 1]?.lower ?? '') ? at - 2 : at - 1
  if (/^(?:darunter|davon|hiervon)$/.test(chunks[lead]?.lower ?? '')) return undefined
  if (
    isRank(chunks, at) ||
    (at <= 3 && chunks[0]?.lower === 'statt' && chunks.slice(1, at).every((c) => AS_BEFORE.test(c.lower)))
  )
    return undefined
  // *um zwölf Dienste auf 146 erweitert*
  const isSum = chunks.some((c, i) => i < at && c.tags.has('Figure') && chunks[i - 1]?.lower === 'um')
  if (isSum && chunks[at - 1]?.lower === 'auf') return undefined
  // *2022 waren es 90 und 2023 schon 180*
  const isFollowed = next?.lower === 'und' && afterNext?.mentions.date !== undefined
  if (next && !isFollowed && !isOpenEnd(next)) return `counts something else: «${next.text}»`
  const subject = /^(?:weitere|andere)$/.test(next?.lower ?? '') ? afterNext : next
  if (at === 0 && subject?.tags.has('Finite')) return undefined
  if (chunks[at - 1]?.lower === 'bei' && next?.tags.has('Finite')) return undefined
  if (chunks.some((c) => /^(?:davon|hiervon)$/.test(c.lower))) return undefined
  const isWhole = chunks[at - 2]?.mentions.number?.of !== undefined
  if (
    (number?.of !== undefined || isWhole) &&
    (next?.tags.has('Finite') || next?.tags.has('Comma')) &&
    !/stimm/iu.test(text)
  )
    return undefined
  if (
    chunks[at - 1]?.lower === 'auf' &&
    (/(?<!\p{L})Zahl(?!\p{L})/u.test(text) || chunks.some((c) => SUMS.test(c.lower)))
  )
    return undefined
  if (chunks.some((c) => DONE.test(c.lower)) || /^(?:davon|hiervon)$/.test(next?.lower ?? '')) return undefined
  return 'says nothing of progress'
}

/** *20 davon kamen aus anderen Ländern*, *Zwölf kamen hinzu*. */
const isOfWhole = (chunks: readonly Chunk[]): boolean =>
  chunks.some((c) => /^(?:davon|hiervon|hinzu|dazu|ihnen)$/.test(c.lower)) &&
  !chunks.some((c) => /^(?:stimm|votier|enth[ai]el?t|dafür|dagegen|bewarben)/.test(c.lower))

/** *… und haben heute 32*: the number ends its clause. */
function isNow(chunks: readonly Chunk[], at: number): boolean {
  const next = chunks[at + 1]
  return SO_FAR.test(chunks[at - 1]?.lower ?? '') && (!next || /^[^\p{L}\d]+$/u.test(next.text))
}

/** *Heute sind wir bei gut 140.*, *Im Sommer 2022 habe man bei weniger als 200 gelegen*: at that time, with no other noun. */
function isNowAt(chunks: readonly Chunk[], at: number): boolean {
  const isLast = chunks.slice(at + 1).every((c) => /^[^\p{L}\d]+$/u.test(c.text) || STOOD.test(c.lower))
  const isHere = chunks.some((c) => STOOD.test(c.lower)) && chunks[at - 1]?.lower === 'bei'
  const isThen = chunks.some((c) => c.tags.has('Date')) && !chunks.some((c) => c.tags.has('Noun'))
  return isLast && isHere && (isThen || chunks.slice(0, 4).some((c) => SO_FAR.test(c.lower)))
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
const isRow = (chunks: readonly Chunk[], text: string) =>
  ROW.test(text) &&
  (text.includes(':') ||
    !chunks.some((c) => c.tags.has('Finite') && !c.tags.has('Participle') && /^\p{Ll}/u.test(c.text)))

/** *Von den 45 Maßnahmen hat die Verwaltung 31 abgehakt*. */
function isPartOfFigure(chunks: readonly Chunk[], at: number): boolean {
  const figure = chunks.findIndex((c) => c.tags.has('Figure'))
  return figure >= 0 && figure < at && chunks.slice(0, figure).some((c) => /^(?:von|aus|unter)$/.test(c.lower))
}

const isOpenEnd = (c: Chunk) =>
  !/^(?:von|der|des|bis|mal|zu|aus|und|oder|auf|gegen)$/.test(c.lower) &&
  (BEHIND.test(c.lower) || c.tags.has('Verb') || /^\p{Ll}\p{L}+$/u.test(c.text))
