/** Under which body, ministry or town a body stands: in the clause that tells of it, else beside it. */
import { findBodies } from '../../german/bodies.ts'
import { latin } from '../../german/latin.ts'
import type { Phrase } from '../../german/phrases.ts'
import { AT_FIRST } from '../../german/time-words.ts'
import type { BodyReference, Found } from '../../rule.ts'
import { type Participant, participants, phrases } from '../bodies/participants.ts'
import { isInField, isMinistry } from '../bodies/references.ts'
import { isAffiliation } from './affiliation.ts'
import { parentName, withoutGenitiveOfOwner } from './parents.ts'

/** *bei der Staatskanzlei*, *im Geschäftsbereich des Ministeriums*, *als Tochter der Landesbank*; else what another sentence or a row says. */
export function superiorOf(body: Participant, found: Found): string | undefined {
  return under(body, found) ?? motherOf(body, found) ?? toldBeside(body, found)
}

/** Of a body no longer there only what its own clause says: later sentences speak of others. */
export const superiorThen = (body: Participant, found: Found): string | undefined =>
  under(body, found) ?? motherOf(body, found)

const IS_ABOVE = /^(?:ministry|chancellery|agency|it-provider)$/

function under(body: Participant, found: Found): string | undefined {
  const named = participants(found).find(
    ({ phrase, kind }) =>
      phrase !== body.phrase &&
      IS_ABOVE.test(kind) &&
      (isUnderCare(phrase) ||
        (!phrase.owner &&
          (/^(?:bei|unter)$/.test(phrase.preposition ?? '') ||
            (/^(?:in|an)$/.test(phrase.preposition ?? '') && isMinistry({ kind }))))),
  )?.name
  return named ?? phrases(found).flatMap((p) => (isSeat(p, body) ? (parentName(p, found) ?? []) : []))[0]
}

/** *im Geschäftsbereich des …* */
const isUnderCare = ({ owner }: Phrase): boolean =>
  owner !== undefined && isAffiliation(owner) && /^(?:in|unter)$/.test(owner.preposition ?? '')

/** *beim Senator für Finanzen*, *als Behörde des Ministeriums*: where no body is recognised, or what it is says whose. */
function isSeat(p: Phrase, body: Participant): boolean {
  if (p === body.phrase || p.denied) return false
  if (p.owner)
    return isUnderCare(p) || (p.owner.preposition === 'als' && SUBORDINATE.test(p.owner.heads[0]?.lower ?? ''))
  return p.preposition === 'bei'
}

const SUBORDINATE =
  /^(?!.*nachfolge).*(?:behörde|einrichtung|dienststelle|kommunalunternehmen|eigenbetrieb|betrieb|amt|stelle)$/

/** Whole noun phrases that stand for an owner, up to what can't belong to them. */
const OWNER = String.raw`(?<owner>(?:\p{Ll}+eigene[nr]\s)?\p{Lu}[\p{L}-]*(?:(?:\s(?:des|der|für|und))?\s\p{Lu}[\p{L}-]*){0,5}(?:\s\([\p{Lu}\d-]{2,12}\))?)`
const DAUGHTER = '[Tt]ochter(?:gesellschaft|unternehmen|firma)?'
const OF_MOTHER = [
  latin`${DAUGHTER}\s(?:der|des|von)\s${OWNER}`,
  latin`(?:[Aa]llein|(?:[Aa]lleinige|[Ee]inzige)[rn]?\s)[Gg]esellschafter(?:in)?\s(?:(?:ist|war)\s)?(?:der|die|das)\s${OWNER}`,
  latin`(?<!\p{L})(?:vollständig|ganz|zu\s100\sProzent)\s(?:der|dem)\s${OWNER}\sgehört`,
]
const HAS_DAUGHTER = latin`${DAUGHTER}(?!\p{L}|\s(?:der|des|von)\s)`

/** *eine hundertprozentige Tochter der Stadt*; *dafür gründet die Datenzentrale eine Tochter*. */
function motherOf(body: Participant, found: Found): string | undefined {
  const { sentence, document } = found
  const owner = OF_MOTHER.flatMap((said) => said.exec(sentence.text)?.groups?.owner ?? [])[0]
  if (owner) return nameOf(owner)
  if (!HAS_DAUGHTER.test(sentence.text)) return undefined
  const isOther = (b: BodyReference) => isInField(b) && b.kind !== 'company' && b.name !== body.name
  const inClause = participants(found).find((p) => p.name !== body.name && p.kind === 'it-provider')
  return inClause?.name ?? document.bodyNear(sentence.offset, isOther, 700)?.name
}

/** The name in the nominative, where it is a known kind of body, else as it stands. */
function nameOf(words: string): string {
  const body = findBodies(words).find((b) => b.start === 0 && b.form !== 'generic')
  return body?.name ?? withoutGenitiveOfOwner(words.replace(/^\p{Ll}+ /u, ''))
}

const SAID_OF = String.raw`(?:(?:Er|Sie|Es|(?:Das|Die|Der)\s(?:neue\s)?(?:Amt|Landesamt|Behörde|Betrieb|Landesbetrieb|Einrichtung|Anstalt|Agentur|Stelle|Zentrum|Rechenzentrum|Haus))\s)`
const FIRST = String.raw`(?:\s(?:er|sie|es))?(?:\s(?:${AT_FIRST}|damals|fachlich|organisatorisch|direkt|unmittelbar))?`
const MINISTRY = String.raw`(?<owner>\p{Lu}[\p{L}-]*(?:(?:,?\s(?:des|der|für|und|im))?\s\p{Lu}[\p{L}-]*){0,6})`
/** The sentence behind: *Er untersteht dem Finanzministerium*, *Angesiedelt war es zunächst beim Finanzministerium*. */
const BEHIND = [
  latin`^${SAID_OF}?[Uu]nterst(?:and|eht|ehe)${FIRST}\s(?:dem|der)\s${MINISTRY}`,
  latin`^${SAID_OF}(?:gehör|zähl)te?t?${FIRST}\szu[mr](?:\s(?:Geschäftsbereich|Ressort)\sde[sr])?\s${MINISTRY}`,
  latin`^(?:Angesiedelt|Angebunden|Angegliedert|Eingegliedert)\s(?:ist|war|wurde)${FIRST}\s(?:beim|bei\sder|dem|der|an\s(?:die|das|den))\s${MINISTRY}`,
  latin`^(?:${SAID_OF}(?:ist|war)${FIRST}|(?:War\s(?:er|sie|es)\s)?(?:[Zz]unächst|[Aa]nfangs)(?:\swar\s(?:er|sie|es))?)\s(?:dem|der|beim|bei\sder)\s${MINISTRY}\s(?:nachgeordnet|zugeordnet|unterstellt|angegliedert|angesiedelt)`,
  latin`^(?:Zunächst|Anfangs)\swar\sihm\s(?:das|die|der)\s${MINISTRY}\sübergeordnet`,
]
const FOOTNOTES = /^[\s\d[\]↑]*/
/** A row: *Aufsichtsbehörde Ministerium des Innern*. */
const ROW = latin`(?:^|\n)[ \t]*(?:Aufsicht(?:sbehörde(?:\(n\))?|sorgan)?|Dienstaufsicht|Fachaufsicht|[Üü]bergeordnete\sBehörde|Dienstherr):?[ \t]+(?<owner>\p{Lu}[^\n]{3,90})`
/** It has stood under others. */
const HAS_MOVED = /(?:zunächst|anfangs|später|wechsel|seit \d|bis \d)/iu
const REACH_OF_SENTENCE = 220
const REACH_OF_ROWS = 400

function toldBeside(body: Participant, { sentence, document }: Found): string | undefined {
  const end = sentence.offset + sentence.text.length
  const behind = document.textAfter(end, REACH_OF_SENTENCE).replace(FOOTNOTES, '')
  const told = BEHIND.flatMap((said) => ownerIn(said.exec(behind)) ?? [])[0]
  if (told) return told
  const isPage = document.ownerOfPage()?.name === body.name || document.bodyAfter(-1, isInField)?.name === body.name
  if (!isPage) return undefined
  const after = document.textAfter(end, REACH_OF_ROWS)
  const row = ROW.exec(after) ?? ROW.exec(document.textBefore(sentence.offset, REACH_OF_ROWS))
  return HAS_MOVED.test(after) ? undefined : ownerIn(row)
}

const ownerIn = (match: RegExpExecArray | null): string | undefined =>
  findBodies(match?.groups?.owner ?? '').find((b) => b.start === 0 && IS_ABOVE.test(b.kind))?.name
