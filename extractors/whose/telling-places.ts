/** Which places of a clause may tell whose a fact is: not where somebody comes from or goes to, no example, no comparison. */

import type { Chunk } from '../german/chunks.ts'
import type { Clause } from '../german/clauses.ts'
import { latin } from '../german/latin.ts'
import { PROFESSION } from '../german/persons/words.ts'
import { BY_NOW, EARLIER, NOW, SINCE_THEN } from '../german/time-words.ts'
import type { AnalysedSentence } from '../rule-engine/analysis.ts'
import { type PlaceSign, placesOf } from './jurisdiction.ts'

/** *CIO X übergab der Stadt Zwickau den Preis*, *besuchte den Kreis Celle*: whom a holder meets or honours is another. */
export function withoutGuests(chunks: readonly Chunk[], holder: Chunk): readonly Chunk[] {
  if (!chunks.some((c) => c.verbs.some((v) => MEETS.test(v.lemma)))) return chunks
  const verb = chunks.findIndex((c) => c.tags.has('Finite'))
  const isAhead = verb > chunks.findIndex((c) => c.start === holder.start)
  return isAhead ? chunks.filter((c, i) => i < verb || !c.mentions.place) : chunks
}
const MEETS =
  /^(?:übergeben|überreichen|besuchen|loben|würdigen|danken|gratulieren|beglückwünschen|auszeichnen|begrüßen|empfangen|einladen|unterstützen|fördern|verleihen|bescheinigen|zusichern)$/

/** The chunks whose places may tell it. `own`: a clause whose goal counts, too. */
export function tellingChunks(
  chunks: readonly Chunk[],
  sentence: AnalysedSentence,
  own: Clause | undefined,
): readonly Chunk[] {
  const goals = goalsOf(sentence, own)
  const examples = chunks.flatMap((c, i) => (BEFORE_EXAMPLES.test(c.lower) ? [i] : []))
  const nowadays = own ? -1 : sentence.text.search(NOWADAYS)
  const career = own ? [...sentence.text.matchAll(CAREER_ASIDE)] : []
  const isPast = ({ start }: Chunk) =>
    career.some(({ index, 0: aside }) => start > index && start < index + aside.length)
  const sources = sourcesIn(chunks, sentence.text)
  return chunks.filter(
    (c, i) =>
      !sources.has(c.start) &&
      !isOrigin(chunks, i) &&
      !isExample(chunks, i, examples) &&
      !goals.has(c.start) &&
      !isPast(c) &&
      !(own && isPastOffice(chunks, i)) &&
      (nowadays < 0 || c.start < nowadays),
  )
}

/** *Celle kommt nach einer Aufstellung des hessischen Ministeriums auf …*: who told it, where another place is named. */
function sourcesIn(chunks: readonly Chunk[], text: string): ReadonlySet<number> {
  const source = SOURCE.exec(text)
  if (!source) return new Set()
  const placed = chunks.filter((c) => placesOf(c).some(({ kind }) => kind !== 'federation'))
  const within = placed.filter((c) => c.start >= source.index && c.end <= source.index + source[0].length)
  return new Set(within.length < placed.length ? within.map((c) => c.start) : [])
}
const SOURCE = latin`(?<!\p{L})(?:[Nn]ach|[Ll]aut) (?:eine[rm] |de[rnm] )?(?:\p{Ll}+ )?(?:Angaben?|Auskunft|Auf(?:stellung|schlüsselung|listung)|Auswertung|Zählung|Erhebung|Berichte?|Statistik|Mitteilung|Umfrage) (?:des|der|von|aus) (?:[\p{L}-]+ ){0,2}\p{Lu}?[\p{L}-]*(?:ministeriums?|regierung|kanzlei|amt(?:e?s)?|behörde|verband(?:e?s)?|tage?s)(?!\p{L})`

/** *Der 52-Jährige, bislang Referatsleiter im Bundesverwaltungsamt, …*, *, die seither für die EU-Kommission arbeitet*: where somebody was before, and is now. */
export const CAREER_ASIDE = latin.g`, (?:${EARLIER}) [^,;.]{3,120}(?=[,;.])|(?:, (?:der|die)|,? und) (?:[^,;.]{3,60} )?(?:${SINCE_THEN}|${BY_NOW}|${NOW}) [^,;.]{3,80} (?:arbeitet|tätig ist|lebt|lehrt|forscht|berät)(?=[,;.])`

/** *der vormalige Kasseler Stadtkämmerer*, *die frühere Bürgermeisterin von Marburg*: where somebody held another office. */
function isPastOffice(chunks: readonly Chunk[], i: number): boolean {
  const former = chunks.findLastIndex((c, k) => k <= i && FORMER.test(c.lower))
  const between = chunks.slice(former, i)
  return former >= 0 && between.length <= 4 && !between.some((c) => c.tags.has('Person') || c.tags.has('Finite'))
}
const FORMER = /^(?:vormalige|ehemalige|frühere|einstige|bisherige)[nrms]?(?: |$)/

/** *…, bis Mai CIO, ist heute Kanzlerin in Hessen*: where somebody who left works by now. */
const NOWADAYS = latin`(?<!\p{L})(?:(?:ist|wurde) (?:${BY_NOW}|${NOW})(?= \p{Lu})|(?:leitet|arbeitet|wirkt|lehrt|führt|berät|forscht) (?:${BY_NOW}|${NOW})(?!\p{L}))`

/** *…, der aus dem bayerischen Ministerium kommt*: where somebody's past is told. */
export function withoutAsides({ chunks, clauses }: AnalysedSentence): readonly Chunk[] {
  const ofPersons = clauses.filter(
    ({ kind, chunks: [first, second] }) =>
      kind === 'relative' && [first, second].some((c) => c?.tags.has('Antecedent') && c.tags.has('Person')),
  )
  const aside = new Set(ofPersons.flatMap((c) => c.chunks.filter((k) => !k.tags.has('Antecedent')).map((k) => k.start)))
  return chunks.filter((c) => !aside.has(c.start))
}

/** *Das Kabinett in Hannover*: behind its government a capital stands for its Land. */
export function seatsOf(chunks: readonly Chunk[]): PlaceSign[] {
  return chunks.flatMap((c, i) => {
    const [government, preposition] = chunks.slice(Math.max(0, i - 2), i)
    if (preposition?.lower !== 'in' || !GOVERNMENT_OF_LAND.test(government?.lower ?? '')) return []
    return placesOf(c).flatMap((p) => (p.form === 'capital' && p.kind === 'land' ? [{ ...p, weak: false }] : []))
  })
}
const GOVERNMENT_OF_LAND =
  /^(?:(?:landes)?kabinetts?|landesregierung|staatskanzlei|landtags?|(?:innen|finanz|wirtschafts|digital)ministeriums?)$/

/** *die Digitalagentur des Bundes in Potsdam*: behind a body or office the federation is no passing mention. */
export function ownersOf(chunks: readonly Chunk[]): PlaceSign[] {
  return chunks.flatMap((c, i) => {
    const [owned, article] = chunks.slice(Math.max(0, i - 2), i)
    if (c.lower !== 'bundes' || article?.lower !== 'des') return []
    if (!owned?.mentions.body && !owned?.mentions.office && !owned?.mentions.plan && !owned?.tags.has('Figure'))
      return []
    return placesOf(c).map((p) => ({ ...p, weak: false }))
  })
}

/** *ist zu einem Zulieferer nach Soest gewechselt*: where somebody goes says nothing of what they leave, or were before. */
function goalsOf({ clauses }: AnalysedSentence, own: Clause | undefined): ReadonlySet<number> {
  const moves = clauses.filter((c) => c !== own && c.chunks.some((k) => k.tags.has('MoveOn') || k.lower === 'gezogen'))
  return new Set(
    moves.flatMap(({ chunks }) =>
      chunks.flatMap((c, i) => (c.mentions.place && isGoal(chunks.slice(Math.max(0, i - 2), i)) ? [c.start] : [])),
    ),
  )
}

/** *nach Kiel*, *zur Stadt Kassel*, *zum Kreis Unna* */
const isGoal = (before: readonly Chunk[]): boolean =>
  before.at(-1)?.lower === 'nach' ||
  /^zu[rm]? (?:stadt|land|kreis|landkreis|freistaat|landeshauptstadt)$/.test(before.map((c) => c.lower).join(' ')) ||
  /^zu[rm]?$/.test(before.at(-1)?.lower ?? '')

/** *in sieben Kommunen, darunter Flensburg und Kiel*, *Mit Coesfeld setzen nun 14 Kommunen auf …*: some of many. */
const isExample = (chunks: readonly Chunk[], i: number, examples: readonly number[]): boolean =>
  (i === 1 && chunks[0]?.lower === 'mit' && chunks.slice(2, 5).some((c) => c.tags.has('Figure'))) ||
  examples.some((at) => at < i && i - at <= 8) ||
  isComparison(chunks, i)
const BEFORE_EXAMPLES = /^(?:darunter|beispielsweise|etwa)$/

/** *Ein Ausfall wie im Landkreis X kann jeden treffen*, *Anders als Hessen hat das Land …*, *Wie zuvor schon Hessen …* */
function isComparison(chunks: readonly Chunk[], i: number): boolean {
  const at = chunks.findLastIndex((c, k) => k < i && !BESIDE_COMPARED.test(c.lower))
  const last = chunks[at]?.lower
  // *als Hessens CIO* is no comparison, *wie Hessens CIO sagt* none either
  if (last === 'als') return /^(?:anders|früher|später|eher|schneller|langsamer)$/.test(chunks[at - 1]?.lower ?? '')
  // *Wie* that opens a clause is its conjunction
  const isWie = last === 'wie' || (at < 0 && /^(?:zuvor|schon|bereits|vorher)$/.test(chunks[0]?.lower ?? ''))
  return isWie && i - at > 1 && i - at <= 4
}
const BESIDE_COMPARED = /^(?:im|in|bei|beim|der|die|das|den|dem|zuvor|schon|bereits|auch|vorher|zuletzt|land|stadt)$/

const TRADE = latin`^${PROFESSION}$`

/** *An ihre Stelle tritt Erika Muster aus Bayern*: where somebody without a title before the name comes from. */
function isOrigin(chunks: readonly Chunk[], i: number): boolean {
  const [before, person, from] = chunks.slice(Math.max(0, i - 3), i)
  // *gebürtig aus der Pfalz*, *geboren in Köln*
  if (chunks.slice(Math.max(0, i - 3), i).some((c) => /^(?:gebürtige?r?|geboren|aufgewachsen|wohnhaft)$/.test(c.lower)))
    return true
  // *Aus Bayern an die Spree: …*
  if (i === 1 && chunks[0]?.lower === 'aus' && !chunks[2]?.tags.has('Colon')) return true
  // *betreuen von Schwerin aus 350 Verfahren*: where they sit
  if (from?.lower === 'von' && chunks[i + 1]?.lower === 'aus') return true
  // *holte das Land Erika Muster vom Bundeskriminalamt*
  if (/^(?:vom|von|beim)$/.test(from?.lower ?? '') && chunks.some((c) => c.verbs.some((v) => v.lemma === 'holen')))
    return true
  // *die Iserlohner Juristin Ines Kolb*, *der Nachbarstadt Göttingen*
  const [own, profession, named] = chunks.slice(i, i + 3)
  if (named?.tags.has('Person') && /er$/.test(own?.text ?? '') && TRADE.test(profession?.text ?? '')) return true
  if (/^nachbar(?:stadt|kreis|gemeinde|kommune|land)$/.test(from?.lower ?? '')) return true
  // *Verfahren beziehe man aus Rottweil*
  if (from?.lower === 'aus' && chunks.some((c) => c.verbs.some((v) => v.lemma === 'beziehen'))) return true
  return (
    from?.lower === 'aus' &&
    person?.tags.has('Person') === true &&
    !before?.tags.has('Office') &&
    !before?.tags.has('Noun')
  )
}

/** *CDO Muster lobt die sächsischen Kommunen*: whose those are, says little of the office. */
export const withoutOtherAdministrations = (chunks: readonly Chunk[]): readonly Chunk[] =>
  chunks.filter(
    ({ mentions: { place } }, i) =>
      !(place?.form === 'adjective' && place.kind === 'land' && OTHER_ADMINISTRATIONS.test(chunks[i + 1]?.lower ?? '')),
  )
const OTHER_ADMINISTRATIONS =
  /^(?:kommunen|städten?|gemeinden|landkreisen?|kreisen?|rathäusern?|unternehmen|wirtschaft)$/
