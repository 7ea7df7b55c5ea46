/** Nouns before or behind a number that say it counts something of no unit. */
import type { Chunk } from '../german/chunks.ts'
import { latin } from '../german/latin.ts'
import { findCountedNouns } from '../german/units.ts'

/** What may stand behind a number whose noun the text named before. */
export const BEHIND =
  /^(?:davon|hiervon|bereits|schon|mittlerweile|inzwischen|online|verfügbar|umgesetzt|abgeschlossen|noch|weitere|neue|derzeit|angeschlossen|voll|vollständig|komplett|dort|mit|in|laufen|läuft|nutzen|[.,:;“])$/

/** *Die Zahl der registrierten Nutzerkonten stieg auf 5.310*, *… steigt: Inzwischen sind es 15.204*: a noun of no unit. */
export function notCounted(before: string): string | undefined {
  const match = OF_WHAT.exec(before)
  const noun = match?.groups?.noun
  // *die Zahl der im Portal nutzbaren Leistungen stieg*: the head stands behind its attribute
  const counted = noun && match.groups?.attribute ? before.slice(match.index) : noun
  return counted && findCountedNouns(counted).length === 0 ? noun : undefined
}
const OF_WHAT = latin`(?<!\p{L})(?:Anz|Z)ahl der (?<attribute>(?:im|in|vom|von|über|auf|per|am|bei|an|zum) )?(?:\p{Ll}+ ){0,3}(?<noun>\p{Lu}[\p{L}-]+)[^.!?]{0,100}$`

/** *60 verschiedenen Indikatoren*, *elf ebenenübergreifenden Partnern*: a noun behind its adjectives. */
export function attributedNoun(after: readonly Chunk[]): Chunk | undefined {
  // *29.000 über das Portal gestellte Anträge*
  const participle = after.findIndex((c) => /^\p{Ll}+(?:te|ene)n?$/u.test(c.text) && !c.tags.has('Finite'))
  const isLed = /^(?:über|per|via|mit|in|im|am|an|auf)$/.test(after[0]?.lower ?? '') && participle > 0 && participle < 6
  if (isLed && after[participle + 1]?.tags.has('Noun')) return after[participle + 1]
  const at = after.findIndex((c) => !/^\p{Ll}{4,}e[nr]?$/u.test(c.text) || c.tags.has('Finite') || BEHIND.test(c.lower))
  const noun = after[at]
  const isNoun = noun?.tags.has('Noun') || noun?.tags.has('Body')
  return at > 0 && isNoun && !OPENS_OTHER_PHRASE.test(after[0]?.lower ?? '') ? noun : undefined
}
const OPENS_OTHER_PHRASE =
  /^(?:alle[nr]?|diese[nr]?|jene[nr]?|eine[nr]?|keine[nr]?|ihre[nr]?|seine[nr]?|unsere[nr]?|ohne|ende|wurden|waren|haben)$/
