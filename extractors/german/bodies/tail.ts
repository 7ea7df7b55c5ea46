/** What a body's name has behind its head and subject: whose it is, and in which field. */

import {
  isArticle,
  isGenitiveArticle,
  isUpper,
  readGenitive,
  readNounGroup,
  readTopic,
  type Word,
} from '../noun-phrase.ts'
import { MUNICIPAL_HEADS } from '../places/words.ts'
import { readShortForm } from './known.ts'
import { namesDigital } from './name.ts'

/** *Zweckverband Datenverarbeitung in Südsachsen (ZDS)*: the short form ends with the letter of where it is. */
function withVouchedPlace(words: readonly Word[], i: number): number {
  if (!/^(?:in|im|am)$/.test(words[i]?.text ?? '') || !isUpper(words[i + 1])) return i
  const end = isUpper(words[i + 2]) ? i + 3 : i + 2
  const short = words[end]?.text === '(' ? readShortForm(words, end)?.acronym : undefined
  return short && short.length > 2 && short.endsWith((words[end - 1] as Word).text.charAt(0)) ? end : i
}

/** Datenverarbeitungsstelle der Justiz (ZDV): the short form vouches for the genitive before it. */
export function withVouchedOwner(words: readonly Word[], i: number): number {
  const place = withVouchedPlace(words, i)
  if (place > i) return place
  // *Rechenzentrum kommunaler Träger (RkT)*
  const isBare = /^(?:kommunal|öffentlich|staatlich|städtisch)er$/.test(words[i]?.text ?? '') && isUpper(words[i + 1])
  if (isBare && words[i + 2]?.text === '(' && readShortForm(words, i + 2)) return i + 2
  const genitive = readGenitive(words, i)
  // *aus dem Landesbetrieb der Hessische IT-Service (HITS)*: a nominative
  const isSubject = words[i]?.text === 'der' && /^\p{Lu}[\p{L}-]+ische$/u.test(words[i + 1]?.text ?? '')
  if (genitive === i || isSubject) return i
  const isVouched = words[genitive]?.text === '(' && readShortForm(words, genitive) !== undefined
  if (isVouched) return genitive
  return isNamedByOwner(words.slice(i - 1, genitive)) ? readGenitive(words, genitive) : i
}

const BARE =
  /^(?:rechenzentrum|rechenstelle|datenzentrale|datenstelle|datenverarbeitungszentrale|computer-notfallteam|it-notfallteam|it-stelle)s?$/

/** Administrations that run a computing centre for themselves. */
const ADMINISTRATION =
  /(?:verwaltung|justiz|polizei|kommunen|gemeinden|städte|kreise|länder|bezirke|behörden|gerichte|landesregierung|bundesregierung|finanzdirektion|bundeswehr)$/

/** *Rechenzentrum der Stadt Emden*, *Rechenzentrum der bayerischen Umweltverwaltung*: a bare noun has no name but its owner's. */
function isNamedByOwner([head, , ...owner]: readonly Word[]): boolean {
  if (!BARE.test(head?.lower ?? '')) return false
  const [first, ...town] = owner
  return (
    (MUNICIPAL_HEADS.test(first?.lower ?? '') && town.length > 0) || owner.some((w) => ADMINISTRATION.test(w.lower))
  )
}

/** *Beratungsstelle der Landesregierung für Informationstechnik*: whose it is stands before what it is for. */
export function readOwnedTopic(words: readonly Word[], i: number): number {
  if (!isGenitiveArticle(words[i])) return i
  const owner = readGenitive(words, i)
  if (owner === i || words[owner]?.text !== 'für') return i
  const topic = readTopic(words, owner + 1, 'without-owners')
  const isDigital = words.slice(i - 1, topic).some((w) => namesDigital(w.text))
  return topic > owner + 1 && isDigital ? readSphere(words, topic) : i
}

/** The field that a subject is seen in: *IT in der öffentlichen Verwaltung*, *Standards im Meldewesen*. */
export function readSphere(words: readonly Word[], i: number): number {
  const preposition = words[i]?.text
  if (preposition !== 'in' && preposition !== 'im') return i
  if (preposition === 'in' && !isArticle(words[i + 1])) return i
  const end = readNounGroup(words, preposition === 'im' ? i + 1 : i + 2)
  return SPHERE.test(words[end - 1]?.lower ?? '') ? end : i
}

const SPHERE = /(?:^|bundes|landes|kommunal|finanz|justiz|steuer|umwelt|bau)verwaltung$|.wesen$|^justiz$/
