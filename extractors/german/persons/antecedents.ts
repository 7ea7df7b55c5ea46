import type { Span } from '../../document.ts'
import { latin } from '../latin.ts'
import { lastStartingBy } from '../sorted.ts'
import { CAPITAL_BEHIND } from '../words.ts'
import { descriptionsIn } from './descriptions.ts'
import type { Gender } from './given-names.ts'
import type { KnownPerson } from './known.ts'
import { OFFICE_WORD } from './words.ts'

/** A mention as pronouns see it; without `person` it is somebody of whom the document gives no full name. */
export interface Occurrence extends Span {
  readonly person?: KnownPerson
  readonly gender?: Gender
}

/** The text with its sentences and mentions, each in order. */
export interface Scene {
  readonly text: string
  readonly sentences: readonly Span[]
  readonly occurrences: readonly Occurrence[]
}

const GENDERS: Readonly<Record<string, Gender>> = {
  er: 'm',
  ihn: 'm',
  ihm: 'm',
  sein: 'm',
  dieser: 'm',
  diesem: 'm',
  diesen: 'm',
  sie: 'f',
  ihr: 'f',
  diese: 'f',
  jener: 'm',
  jene: 'f',
  ersterer: 'm',
  erstere: 'f',
  letzterer: 'm',
  letztere: 'f',
}

const RELATIVE: Readonly<Record<string, Gender>> = {
  der: 'm',
  dem: 'm',
  den: 'm',
  dessen: 'm',
  die: 'f',
  deren: 'f',
}

/** Resolves a pronoun at `offset`: see `People.pronoun`. */
export function antecedent(scene: Scene, word: string, offset: number): KnownPerson | undefined {
  const lower = word.toLowerCase()
  const index = lastStartingBy(scene.sentences, offset)
  const here = scene.sentences[index]
  if (!here) return undefined
  if (RELATIVE[lower]) return relativeAntecedent(scene, here, lower, offset)
  const gender = GENDERS[lower]
  if (!gender || isOtherUse(scene.text, word, offset, opensClause(scene, here, offset))) return undefined
  const all = named(scene, here.start, offset, gender)
  // *Minister X betraute ihn*, *Ministerin Y berief sie*: a pronoun never means another part of its own clause
  const isPersonal = /^(?:er|sie|ih[mn])$/.test(lower)
  const inSentence = isPersonal ? all.filter(({ end }) => isOfAnotherClause(scene.text.slice(end, offset))) : all
  if (inSentence.length > 0) return onlyPerson(inSentence)
  if (OF_SEVERAL.test(lower)) return ofSeveral(scene, index, lower, gender)
  return (
    namedBehindClause(scene, here, offset, gender) ??
    describedBefore(scene, index, gender, offset) ??
    fromSentenceBefore(scene, index, gender, 0) ??
    namedAhead(scene, index, offset, gender)
  )
}

const OF_SEVERAL = /^(?:dies|jen|erster|letzter)er?$/
/**
 * *Dieser geht in Pension*, *letztere wird CDO*: the one named last in the sentence before; *jener*, *erstere* the first of two.
 * A name of the other gender is nobody's.
 */
function ofSeveral(scene: Scene, index: number, word: string, gender: Gender): KnownPerson | undefined {
  const [before, here] = [scene.sentences[index - 1], scene.sentences[index]]
  if (!before || !here || here.start - before.end > 3) return undefined
  const all = named(scene, before.start, before.end, undefined)
  const isFirst = /^(?:jen|ersterer?$|erstere$)/.test(word)
  if (!/^dies/.test(word) && new Set(all.map(({ person }) => person)).size !== 2) return undefined
  const meant = isFirst ? all[0] : all.at(-1)
  return meant?.gender === gender || (meant && !meant.gender) ? meant.person : undefined
}

/** *Bevor sie 2017 Präsidentin wurde, leitete Erika Muster …*: a clause before its main clause speaks of the subject of that. */
function namedBehindClause(scene: Scene, here: Span, offset: number, gender: Gender): KnownPerson | undefined {
  const lead = scene.text.slice(here.start, offset)
  if (!OPENS_SUBORDINATE.test(lead)) return undefined
  const [first] = named(scene, offset, here.end, undefined)
  const between = first ? scene.text.slice(offset, first.start) : ''
  const isSubject = first?.gender === gender && MAIN_CLAUSE.test(between)
  return isSubject && first.person?.named.includes(first.start) ? first.person : undefined
}
/** Also *Zwei Jahre, nachdem sie …*, *Kaum war er …*, *Im Brief, mit dem er …*. */
const OPENS_SUBORDINATE = latin`^(?:Bevor|Ehe|Als|Nachdem|Seit|Seitdem|Obwohl|Obgleich|Weil|Da|Während|Sobald|(?:\p{L}+ ){0,3}\p{L}+,? (?:bevor|ehe|nachdem|seit|seitdem|weil)|Kaum (?:war|hatte|ist)|(?:In|Mit|Bei) (?:\p{L}+ ){1,3}?\p{Lu}\p{L}+, (?:in|mit|bei) (?:der|dem)) $`
/** Up to its comma, then the verb and a title: *…, hatte Staatssekretärin X*. */
const MAIN_CLAUSE = latin`^[^,;:]{5,120}, \p{Ll}+ (?:(?:die|der) )?(?:\p{Lu}[\p{L}-]+ ){0,2}$`

/**
 * *Er wurde 2004 CIO. Popp blieb neun Jahre*, *Im Amt ist er seit Mai: Thomas Popp leitet …*: a text that begins with a
 * pronoun means the first one whom it names, where that opens what follows.
 */
function namedAhead(scene: Scene, index: number, offset: number, gender: Gender): KnownPerson | undefined {
  const [first] = scene.occurrences
  if (!first?.person || first.start < offset || first.gender !== gender) return undefined
  const [here, next] = scene.sentences.slice(index)
  if (here && first.end <= here.end) return /: $/.test(scene.text.slice(offset, first.start)) ? first.person : undefined
  const isNext = next !== undefined && first.start >= next.start && first.end <= next.end
  return isNext && opensAsSubject(scene.text.slice(next.start, first.start)) ? first.person : undefined
}

/** Where *Sie* needs no capital of its own: at the start of a sentence or behind a colon. */
const opensClause = ({ text }: Scene, { start }: Span, offset: number): boolean =>
  offset - start < 3 || /[:;] $/.test(text.slice(offset - 2, offset))

const isOfAnotherClause = (between: string): boolean => ANOTHER_CLAUSE.test(between) && !APPOSED_SUBJECT.test(between)
/** *holte X vom Bund und machte ihn zum CIO* */
const ANOTHER_CLAUSE = latin`[,;:–(„“"»]| und \p{Ll}+ $`
/** *Der CIO, X, bestellte ihn*, *X, seit 2018 CIO des Landes, hat ihn bestellt*: the comma closes what is said of the subject. */
const APPOSED_SUBJECT = latin`^(?: ?\([^)]{1,40}\))?, (?:[^,;:]{1,120}, )?\p{Ll}{2,}(?<!(?<!\p{L})(?:und|oder|aber|denn|doch|weil|dass|als|da|wenn|nachdem|obwohl|obgleich|seit|seitdem|während|sobald|solange|falls|sofern|indem|so|man|wo|wie|ob|ehe|bevor|bis|damit|sondern|der|die|den|dem|das|dessen|deren))(?: gestern| heute| jüngst| kürzlich| nun)? $`

/** The last one named before `offset`, in its sentence or the two before: whom *der Volkswirt* describes. */
export function lastNamed(scene: Scene, offset: number, gender: Gender | undefined): KnownPerson | undefined {
  const index = lastStartingBy(scene.sentences, offset)
  for (const sentence of [scene.sentences[index], scene.sentences[index - 1], scene.sentences[index - 2]]) {
    if (!sentence) return undefined
    if (sentence.end <= offset && ASIDE.test(scene.text.slice(sentence.start, sentence.end))) continue
    const end = Math.min(offset, sentence.end)
    const all = withoutLeaver(scene, sentence, named(scene, sentence.start, end, gender))
    // *X ernennt Staatssekretäre: Das Ressort erhält Y, die Juristin …*: what stands behind the colon is nearer
    const colon = behindColon(scene.text, sentence.start, end)
    const behind = all.filter(({ start }) => start >= colon)
    const found = colon > sentence.start && behind.length > 0 ? behind : all
    if (found.length > 0)
      return (
        introduced(found) ??
        appointee(scene, sentence, found) ??
        subjectOf(scene, sentence, found) ??
        onlyOccurrence(found)
      )?.person
  }
  return undefined
}

/** *Mit dabei war Kämmerer X*, *Es gratulierte Ministerin Y*: somebody beside the one of whom the text tells. */
const ASIDE = latin`^(?:(?:Auch |Mit )?[Dd]abei (?:war|waren|ist|sind)|(?:Anwesend|Zugegen|Zu Gast|Vor Ort) (?:war|waren|ist|sind)|Unter den Gästen|Es gratulierten?|(?:Glückwünsche|Lob|Dank|Kritik|Blumen|Applaus|Beifall) (?:kam|kamen|gab|kommt|kommen))(?!\p{L})`

/** *Drews löst Gerold Tiemann ab. Der Jurist …*: a description tells more of the one who has just been named for the first time. */
function introduced(found: readonly Occurrence[]): Occurrence | undefined {
  const full = found.filter((each) => each.person?.named.includes(each.start))
  const [only] = full
  return full.length === 1 && found.length > 1 && only?.person?.named[0] === only?.start ? only : undefined
}

/** *Minister X hat Y zum CIO ernannt. Der Jurist …*: the one who gets the office, of two that the sentence names. */
function appointee(scene: Scene, sentence: Span, found: readonly Occurrence[]): Occurrence | undefined {
  if (found.length < 2 || !APPOINTS_SOMEBODY.test(scene.text.slice(sentence.start, sentence.end))) return undefined
  const subject = subjectOf(scene, sentence, found)
  return subject && onlyOccurrence(found.filter(({ person }) => person !== subject.person))
}

/** *Nach dem Weggang Lembkes wurde X Direktor. Ihm folgte …*: what opens the sentence only tells when; others are its matter. */
function withoutLeaver({ text }: Scene, sentence: Span, found: readonly Occurrence[]): readonly Occurrence[] {
  if (found.length < 2) return found
  const when = TELLS_WHEN.exec(text.slice(sentence.start, sentence.end))
  const others = when ? found.filter(({ start }) => start >= sentence.start + when[0].length) : []
  return others.length > 0 ? others : found
}
const TELLS_WHEN = latin`^(?:Nach|Seit|Infolge|Wegen|Mit) de[mrs] [^,.;:]{3,80}? (?:wurde|war|ist|hat|wird|folgte|folgt|übernahm|übernimmt|trat|tritt|kam|leitete|leitet|führte|führt)(?!\p{L})`

/** Where what follows the last colon or semicolon between two offsets begins. */
function behindColon(text: string, start: number, end: number): number {
  const stretch = text.slice(start, end)
  return start + 1 + Math.max(stretch.lastIndexOf(':'), stretch.lastIndexOf(';'))
}

/** How far back a chain of sentences that speak of somebody as *er* or *sie* is followed, as in a portrait. */
const LONGEST_CHAIN = 12
const PRONOUNS: Readonly<Record<Gender, RegExp>> = {
  m: latin.g`(?<!\p{L})(?:[Ee]r|ih[mn]|[Ss]eine[nrms]?)(?!\p{L})`,
  f: latin.g`(?<!\p{L})(?:[Ss]ie|[Ii]hre[nrms]?)(?!\p{L})`,
}

function fromSentenceBefore(scene: Scene, index: number, gender: Gender, depth: number): KnownPerson | undefined {
  const here = scene.sentences[index]
  const before = scene.sentences[index - 1]
  if (!here || !before || here.start - before.end > 3) return undefined
  const found = withoutLeaver(scene, before, named(scene, before.start, before.end, gender))
  if (found.length > 0) {
    const subject = subjectOf(scene, before, found)
    if (subject) return subject.person
    const start = behindColon(scene.text, before.start, found[0]?.start ?? before.start)
    return nounCompetes(scene.text.slice(start, before.end), gender) ? undefined : onlyPerson(found)
  }
  return depth < LONGEST_CHAIN && hasPronoun(scene, before, gender)
    ? fromSentenceBefore(scene, index - 1, gender, depth + 1)
    : undefined
}

/** *Der 43-Jährige arbeitete in Bonn. Seit 2017 ist er …*: whom a description that opens the sentence before means, or its only one. */
function describedBefore(scene: Scene, index: number, gender: Gender, offset: number): KnownPerson | undefined {
  const [before, here] = [scene.sentences[index - 1], scene.sentences[index]]
  const { text } = scene
  // *Von der Regierung erwartet er, dass sie …*: a noun of the sentence itself may be meant
  if (!before || !here || here.start - before.end > 3 || /[,;:]/.test(text.slice(here.start, offset))) return undefined
  const nominative = gender === 'm' ? /^[Dd]er / : /^[Dd]ie /
  const isNamed = named(scene, before.start, before.end, gender).length > 0
  for (const each of descriptionsIn(text.slice(before.start, before.end))) {
    const at = before.start + each.start
    if (each.gender === gender && nominative.test(text.slice(at)) && (each.start === 0 || !isNamed))
      return lastNamed(scene, at, gender)
  }
  return undefined
}

function hasPronoun({ text }: Scene, { start, end }: Span, gender: Gender): boolean {
  for (const { 0: word, index } of text.slice(start, end).matchAll(PRONOUNS[gender])) {
    if (!isOtherUse(text, word, start + index, index < 3)) return true
  }
  return false
}

/** *Popp (CDU), der …*, *Sinemus, unter deren Leitung …*: the name right before the comma. */
function relativeAntecedent(scene: Scene, here: Span, word: string, offset: number): KnownPerson | undefined {
  const gender = RELATIVE[word]
  const last = gender && named(scene, here.start, offset, gender).at(-1)
  return last && BETWEEN_NAME_AND_RELATIVE.test(scene.text.slice(last.end, offset)) ? last.person : undefined
}
const BETWEEN_NAME_AND_RELATIVE = latin`^(?: ?\([^)]{1,40}\))?, (?:\p{Ll}{2,6} )?$`

/** Plural *sie sind*, polite *Sie* inside a sentence, *dieser Plan*, *sein* as a verb. */
function isOtherUse(text: string, word: string, offset: number, opens: boolean): boolean {
  if (/^(?:Sie|Ihr|Ihn)/.test(word) && !opens) return true
  const after = text.slice(offset + word.length, offset + word.length + 40)
  if (/^[Dd]iese/.test(word)) return !BEFORE_VERB.test(after)
  if (word.toLowerCase() === 'sein') return !CAPITAL_BEHIND.test(after)
  if (word.toLowerCase() !== 'sie') return false
  return PLURAL_VERB.test(text.slice(Math.max(0, offset - 12), offset + word.length + 14))
}
/** *dieser war …*, but not *dieser neue Plan*. */
const BEFORE_VERB = latin`^ (?!\p{Ll}+(?:e|en|er|es) \p{Lu})\p{Ll}`
const PLURAL_VERB = latin`(?<!\p{L})(?:sind|haben|werden|wurden|waren|sollen|wollen|können|müssen|seien|hätten|hatten|wollten|sollten|konnten|würden)(?!\p{L})`

/** Mentions between two offsets that may be of that gender; not those said not to be meant (*X, nicht Y*). */
function named({ text, occurrences }: Scene, start: number, end: number, gender: Gender | undefined): Occurrence[] {
  const found: Occurrence[] = []
  for (let at = lastStartingBy(occurrences, start - 1) + 1; at < occurrences.length; at++) {
    const each = occurrences[at]
    if (!each || each.start >= end) break
    const isDenied = text.endsWith(', nicht ', each.start) || text.endsWith(' und nicht ', each.start)
    if (each.end <= end && !isDenied && (!gender || !each.gender || each.gender === gender)) found.push(each)
  }
  return found
}

function onlyOccurrence(found: readonly Occurrence[]): Occurrence | undefined {
  const [first] = found
  return first && found.every((each) => each.person === first.person) ? first : undefined
}

const onlyPerson = (found: readonly Occurrence[]): KnownPerson | undefined => onlyOccurrence(found)?.person

/** The mention that opens its sentence, with nothing but offices, articles and titles before it. */
function subjectOf(scene: Scene, sentence: Span, found: readonly Occurrence[]): Occurrence | undefined {
  const { text } = scene
  return found.find(
    ({ start, end }) =>
      opensAsSubject(text.slice(sentence.start, start)) && !COORDINATED.test(text.slice(end, end + 50)),
  )
}
/** *Ute Muster und Frau Beispiel kamen*: neither of them alone is the subject. */
const COORDINATED = latin`^(?: \([^)]{1,40}\))?(?: und|,) \p{Lu}`

function opensAsSubject(before: string): boolean {
  return OPENS_AS_SUBJECT.test(before) && !OPENS_OTHERWISE.test(before)
}
const OPENS_AS_SUBJECT = latin`^[„"»(]?(?:(?:\p{Lu}[\p{L}-]*|Dr\.|Prof\.|(?:neue|bisherige|frühere|ehemalige|heutige|designierte)[rn]?) ){0,5}$`
const OPENS_OTHERWISE = latin`^[„"»(]?(?:Mit|Von|Vom|Für|Bei|Beim|Nach|Neben|An|Auf|Als|Laut|Zu|Zum|Zur|Den|Dem|Des|Durch|Unter|Gegen|Ohne|Über|Seit|Wie|So|Auch|Ihm|Ihr|In|Im|Am)(?!\p{L})`

/** A noun of the pronoun's gender opens the sentence: *Die Strategie … von Ministerin X. Sie …* is the strategy's, maybe. */
function nounCompetes(sentence: string, gender: Gender): boolean {
  const opening = (gender === 'f' ? FEMININE_OPENING : MASCULINE_OPENING).exec(sentence)?.groups?.noun
  if (opening === undefined || opening === 'Chief' || OFFICE_WORD.test(opening.toLowerCase())) return false
  return !(APPOINTS_SOMEBODY.test(sentence) && COUNCIL.test(opening))
}
/** *Der Gemeinderat hat X zum CIO gewählt. Er tritt das Amt … an*: the one of whom that tells, not the council. */
const APPOINTS_SOMEBODY = latin`(?<!\p{L})(?:zu[mr]|als)(?!\p{L})[^.;]* (?:gewählt|berufen|bestellt|ernannt|benannt|bestimmt|eingestellt|verpflichtet|gemacht|eingeführt|vorgestellt|überreicht|ausgehändigt|übergeben)|(?<!\p{L})(?:wählten?|berief(?:en)?|bestellten?|ernannten?|benannten?|bestimmten?|machten?)(?!\p{L})[^.;]* (?:zu[mr]|als) `
const COUNCIL = latin`(?:[Rr]at|[Tt]ag|[Ss]enat|[Mm]agistrat|[Aa]usschuss|[Vv]erband|[Vv]orstand|[Vv]ersammlung|[Rr]egierung|[Vv]ertretung|[Vv]erwaltung|[Kk]anzlei|^Stadt|^Gemeinde|^Kreis|^Landkreis|^Bund|^Freistaat)$`
const FEMININE_OPENING = latin`^(?:Die|Eine|Diese|Seine|Ihre) (?:\p{Ll}+ ){0,2}(?<noun>\p{Lu}[\p{L}-]+)`
const MASCULINE_OPENING = latin`^(?:Der|Ein|Dieser|Sein|Ihr) (?:\p{Ll}+ ){0,2}(?<noun>\p{Lu}[\p{L}-]+)`
