/** Reads noun phrases word by word: articles, adjectives, nouns, genitives, places. */

import { latin } from './latin.ts'
import { genderOfFirstName } from './persons/given-names.ts'
import { isPlaceAdjective, isPlaceWord, MUNICIPAL_HEADS } from './places/words.ts'
import { type Word, wordFact } from './words.ts'

export { type Word, wordsOf } from './words.ts'

/**
 * Reading German noun phrases over the words of one sentence: what the recognisers of offices, bodies and plans share.
 * A phrase is read from left to right by capitals, endings and closed word lists; there is no dictionary behind it.
 */

const GENITIVE_ARTICLES = new Set([
  'des',
  'der',
  'eines',
  'einer',
  'unseres',
  'unserer',
  'seines',
  'seiner',
  'ihres',
  'ihrer',
  'dieser',
  'dieses',
])
const ARTICLES = new Set([...GENITIVE_ARTICLES, 'die', 'das', 'den', 'dem', 'ein', 'eine', 'einen', 'einem'])

// Lower-case words that end like an adjective but never stand inside a noun phrase as one.
const NOT_ADJECTIVES = new Set(
  (
    'und oder aber sowie unter über neben zwischen gegen ohne wegen trotz diese dieser dieses diesen diesem jede jeder jedes jeden jedem ' +
    'alle aller allen keine keiner keinen seine seiner seinen seinem seines ihre ihrer ihren ihrem ihres unsere unserer unseren unserem ' +
    'eine einer eines einen einem wurde wurden werde werden würde würden habe haben hatte hatten hätte sollen sollte sollten wolle wollen ' +
    'wollte können könne konnte konnten müsse müssen musste mussten dürfe dürfen durfte gebe geben machte machen lasse lassen ließe seien ' +
    'wäre waren welche welcher welches welchen welchem solche solcher deren dessen heute immer wieder weiter bisher seither daher er sie es ' +
    'wer hier eher unser euer einander außer hinter während ihnen denen gehen stehen kommen bringen heißen sagte sagten sagen meinte erklärte betonte hätten ' +
    'teilte teilten stellte stellten setzte legte lobte nannte nennen leitete leitet übernahmen übernehme wechsele folge folgte folgten'
  ).split(' '),
)

export function isUpper(word: Word | undefined): word is Word & { readonly kind: 'upper' } {
  return word?.kind === 'upper'
}

export function isGenitiveArticle(word: Word | undefined): boolean {
  return word !== undefined && GENITIVE_ARTICLES.has(word.text)
}

export function isArticle(word: Word | undefined): boolean {
  return word !== undefined && ARTICLES.has(word.text)
}

/** True for a lower-case word with an adjective's ending. */
export function isLowerAdjective(word: Word | undefined): boolean {
  return (
    word?.kind === 'lower' &&
    word.text.length > 3 &&
    /(?:e|en|er|es|em)$/.test(word.text) &&
    !NOT_ADJECTIVES.has(word.text)
  )
}

// Capitalised adjectives of names: Sächsische, Digitalen, Öffentliche, Kommunales, Thüringer.
const CAPITAL_ADJECTIVE = latin`(?:^|-)\p{Lu}\p{L}*(?:isch|lich|ig|al|ell|iv|ent|iert|sam|frei|mein|deutsch|neu|inner|smart|offen|oben|ober|agil)(?:e|en|er|es|em)$|^(?:Thüringer|Freie[nrs]?|Neue[nrsm]?|Erste[nrsm]?|Hohe[nrs]?|Ober[esn]+|Offene[nrs]?|Deutsche[nrs]?|Zentrale[nrs]?|Offenen|Angewandte[nrs]?|Vernetzte[nrs]?)$`
// Nouns made of adjectives stand for themselves: Minister für Digitales, Ministerium des Innern.
const NOMINALISED =
  /^(?:Digitales|Inneres|Innere[nrs]?|Innern|Äußeres|Soziales|Kommunales|Kommunalem|Besonderes|Ländliches)$/

export function isCapitalAdjective(word: Word | undefined): boolean {
  return isUpper(word) && looksLikeAdjective(word)
}

export const looksLikeAdjective = wordFact(({ text }) => CAPITAL_ADJECTIVE.test(text))

/** True for a noun that ends a phrase although it looks like an adjective (Digitales, Inneres). */
export function isNominalised(word: Word): boolean {
  return NOMINALISED.test(word.text)
}

const OFFICE_NOUN = latin`(?:minister|sekretär|präsident|senator|direktor|chef|leiter|sprecher|staatsrat|bürgermeister|landrat|cio|cdo|ciso|beauftragt|bevollmächtigt|amtschef|vorstand|vorsitzend)[\p{L}:*/()]*$`
const TITLE = /^(?:Dr|Prof|Professor|Professorin|Herr|Herrn|Frau|Dipl|Ing|MdB|MdL)$/

/** True for a title or the noun of an office, which begin a phrase of their own: *Innenminister*, *Dr*. */
export function opensAnotherPhrase(word: Word): boolean {
  return TITLE.test(word.text) || OFFICE_NOUN.test(word.lower)
}

/** A word that is a quotation mark: German, English and French ones share signs. */
export const QUOTE_OPEN = /^["„“»‚']$/
export const QUOTE_CLOSE = /^["“”«‘']$/

/**
 * Reads adjectives and one noun group from index `i`: `[adjective]* noun [place]*`; a hyphen stub (`Informations-`)
 * counts as a noun that wants `und` after it. Gives the index after the group, or `i` where there is none.
 */
export function readNounGroup(words: readonly Word[], i: number): number {
  let at = i
  for (;;) {
    if (isAttribute(words, at)) at++
    else if (isListedAttribute(words, at)) at += 2
    else break
  }
  // Freien und Hansestadt
  if (words[at]?.text.startsWith('Freie') && words[at + 1]?.text === 'und' && isUpper(words[at + 2])) at += 2
  if (/^Große[nr]?$/.test(words[at]?.text ?? '') && words[at + 1]?.lower === 'kreisstadt') at++
  // *der Alten Hansestadt Lemgo*, *der Universitäts- und Hansestadt Greifswald*
  if (/^Alte[nr]?$/.test(words[at]?.text ?? '') && words[at + 1]?.lower === 'hansestadt') at++
  if (words[at]?.text.endsWith('-') && words[at + 1]?.text === 'und' && /stadt$/.test(words[at + 2]?.lower ?? ''))
    at += 2
  const noun = words[at]
  if (!isUpper(noun) || opensAnotherPhrase(noun)) return i
  at++
  // *Digitalisierung und Smart City*: English pairs
  if (
    /^(?:Smart|Open)$/.test(noun.text) &&
    /^(?:City|Cities|Region|Data|Government|Source)$/.test(words[at]?.text ?? '')
  )
    at++
  if (/^\d(?:\.\d)?$/.test(words[at]?.text ?? '') && !/^[.:]$/.test(words[at + 1]?.text ?? '')) at++
  return readPlaces(words, at, noun)
}

/** True for an adjective that has its noun still before it. */
function isAttribute(words: readonly Word[], i: number): boolean {
  const word = words[i]
  const next = words[i + 1]
  if (!isUpper(next) && !isLowerAdjective(next)) return false
  if (isLowerAdjective(word) || (word && isUpper(next) && isPlaceAdjective(word.text))) return true
  if (!isCapitalAdjective(word) || !word) return false
  // Digitales Bauen, but Ministerin für Digitales Anna Muster
  return (
    !isNominalised(word) ||
    (isUpper(next) && (isTopicWord(next) || /^\p{Lu}\p{Ll}+en$/u.test(next.text)) && !isPersonAt(words, i + 1))
  )
}

/** *offene und digitale Verwaltung*, *einfache, schnelle und digitale Verwaltung*: adjectives of one noun, closed by *und*. */
function isListedAttribute(words: readonly Word[], i: number): boolean {
  let at = i
  while (at < i + 8 && isLowerAdjective(words[at]) && words[at + 1]?.text === ',') at += 2
  const isClosed = isLowerAdjective(words[at]) && words[at + 1]?.text === 'und' && isLowerAdjective(words[at + 2])
  const ending = endingOf(words[i])
  return isClosed && endingOf(words[at + 2]) === ending && isUpper(words[at + 3])
}

const endingOf = (word: Word | undefined) => /e[nrsm]?$/.exec(word?.text ?? '')?.[0]

/** Reads place words that follow a noun without a link (`Landesregierung Rheinland-Pfalz`, `Stadt Bad Homburg`). */
export function readPlaces(words: readonly Word[], i: number, noun: Word): number {
  let at = i
  if (MUNICIPAL_HEADS.test(noun.lower)) at = readMunicipality(words, at)
  while (isUpper(words[at]) && isPlaceWord((words[at] as Word).text)) at++
  return at
}

function readMunicipality(words: readonly Word[], i: number): number {
  let at = i
  if (/^(?:Bad|Sankt|St|Neu|Alt|Groß|Freie[n]?)$/.test(words[at]?.text ?? '') && isUpper(words[at + 1])) at++
  const name = words[at]
  if (!isUpper(name) || opensAnotherPhrase(name) || isPersonAt(words, at)) return i
  at++
  // Frankfurt am Main, Rüsselsheim am Main, Halle an der Saale
  if (/^(?:am|an|im|in|ob|vor|bei)$/.test(words[at]?.text ?? '')) {
    const river = isArticle(words[at + 1]) ? at + 2 : at + 1
    if (
      /^(?:Main|Rhein|Ruhr|Saale|Neckar|Oder|Lahn|Inn|Lech|Donau|Elbe|Havel|Spree|Weser|Allgäu|Breisgau|Taunus|Tauber|Höhe|Weinstraße|Aisch|Wald)$/.test(
        words[river]?.text ?? '',
      )
    )
      at = river + 1
  }
  return at
}

/** Reads `des/der … noun` from index `i`; the index after it, or `i` where there is no genitive. */
export function readGenitive(words: readonly Word[], i: number): number {
  if (!isGenitiveArticle(words[i])) return i
  // *Minister für Digitales, der zuständige Mann*, *… Verwaltung der größte Dienstleister*: an adjective in -e behind *der* is a nominative
  if (
    words[i]?.lower === 'der' &&
    isLowerAdjective(words[i + 1]) &&
    /(?:ig|isch|lich|st|größt|zentral|neu|zweit|dritt)e$/.test(words[i + 1]?.lower ?? '')
  )
    return i
  const end = readNounGroup(words, i + 1)
  return end > i + 1 ? end : i
}

const JOINS_NOUNS = /^(?:und|sowie|&|u)$/

/**
 * Reads what an office or body is for, from the word after `für`: a list of noun groups with genitives
 * (`Digitales und Staatsmodernisierung`, `Soziales, Arbeit, Transformation und Digitalisierung`,
 * `die Digitalisierung der Verwaltung`). A list with commas counts only where `und` closes it. The owner behind
 * (`… der Landesregierung`, `… des Landes Hessen`) is read along only with `owners`.
 */
export function readTopic(words: readonly Word[], i: number, owners: 'with-owners' | 'without-owners'): number {
  let at = readTopicItem(words, i, owners)
  if (at === i) return i
  let safe = at
  for (let turn = 0; turn < 12; turn++) {
    const link = words[at]?.text ?? ''
    if (link !== ',' && !JOINS_NOUNS.test(link)) break
    const begin = words[at + 1]?.text === 'für' ? at + 2 : at + 1
    if (begin === at + 1 && isArticle(words[begin])) break
    const next = readTopicItem(words, begin, owners)
    if (next === begin || looksLikePerson(words, begin, next)) break
    at = next
    if (link !== ',') safe = at
  }
  return safe
}

/** True for a first name before another capital word: in *IT-Referentin der Stadt Laura Dornheim* no municipality begins. */
export function isPersonAt(words: readonly Word[], i: number): boolean {
  const first = words[i]
  return (
    isUpper(first) && isUpper(words[i + 1]) && !isPlaceWord(first.text) && genderOfFirstName(first.text) !== undefined
  )
}

// "für Digitales und Thomas Popp", "für Digitales, Anna Muster und": two capitals in a row after a link are a name.
function looksLikePerson(words: readonly Word[], begin: number, end: number): boolean {
  const only = words[begin]
  if (end === begin + 1 && isPersonAt(words, begin)) return true
  return (
    end === begin + 1 && isUpper(only) && isUpper(words[end]) && !/^\p{Lu}{2}/u.test(only.text) && !isTopicWord(only)
  )
}

const TOPIC_WORD =
  /(?:ung|tion|tät|heit|keit|schaft|technik|technologie|technologien|wesen|politik|strategie|verwaltung|kultur|sport|bau|verkehr|recht|finanzen|justiz|arbeit|umwelt|energie|wissenschaft|medien|daten|sicherheit|government|europa|digitales|kommunales|migration|kommunen|verbraucherschutz|integration|landwirtschaft|heimat|infrastruktur|inneres|kunst)$/

function isTopicWord(word: Word): boolean {
  return TOPIC_WORD.test(word.lower)
}

function readTopicItem(words: readonly Word[], i: number, owners: 'with-owners' | 'without-owners'): number {
  const begin = isArticle(words[i]) ? i + 1 : i
  let at = readNounGroup(words, begin)
  if (at === begin) return i
  at = readInnerField(words, readBareGenitive(words, at))
  for (let turn = 0; turn < 2; turn++) {
    const genitive = readGenitive(words, at)
    if (genitive === at || (owners === 'without-owners' && isOwner(words, at, genitive))) break
    at = genitive
  }
  return at
}

// Einsatz künstlicher Intelligenz, Nutzung Digitaler Dienste: a genitive that only its adjective shows
function readBareGenitive(words: readonly Word[], i: number): number {
  const adjective = words[i]
  if (!adjective || !/(?:isch|lich|al|iv|ent|frei|bar|ig)er$/u.test(adjective.lower) || !isAttribute(words, i)) return i
  return readNounGroup(words, i)
}

// Sicherheit in der Informationstechnik, Informationstechnik im Sicherheitsbereich
function readInnerField(words: readonly Word[], i: number): number {
  if (!/^(?:in|im)$/.test(words[i]?.text ?? '') || !/sicherheit|technik/.test(words[i - 1]?.lower ?? '')) return i
  const inner = readNounGroup(words, isArticle(words[i + 1]) ? i + 2 : i + 1)
  return /technik|bereich/.test(words[inner - 1]?.lower ?? '') ? inner : i
}

const GENITIVE_OWNER =
  /^(?:freistaat|land|bund|bundesland|bundesrepublik|stadtstaat)(?:s|es)?$|regierung|kanzlei|minister|(?:landes|staats|stadt|kreis|bundes|gemeinde)verwaltung|behörde|(?:haupt|hanse)?stadt$|ressort/u

/** True for a genitive that names whose the thing is: a territory, a government, a body. */
export function isOwner(words: readonly Word[], from: number, to: number): boolean {
  return words
    .slice(from, to)
    .some(
      (w) =>
        w.kind === 'upper' && (isPlaceWord(w.text) || MUNICIPAL_HEADS.test(w.lower) || GENITIVE_OWNER.test(w.lower)),
    )
}
