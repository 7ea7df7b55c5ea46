/** What bodies became, by the names that the text gives it, and which of them are no bodies. */

import { latin } from '../../german/latin.ts'
import { type Phrase, phrasesOf } from '../../german/phrases.ts'
import { FROM_NOW_ON, SINCE_THEN } from '../../german/time-words.ts'
import type { Found } from '../../rule.ts'
import { PLURAL } from '../../who/body-pronouns.ts'
import { anyNameIn, type Participant, participantsOf, phrases } from '../bodies/participants.ts'
import { isInField, ofReference } from '../bodies/references.ts'
import { isFounder, plainPhrases } from '../voice.ts'

/** *die Rechenzentren Hameln und Rinteln*: several, each named by its town. */
export function areNamed(phrase: Phrase, found: Found): boolean {
  const body = phrase.heads[0]?.mentions.body
  if (!body || !PLURAL.test((body.name.split(' ').find((w) => PLURAL.test(w.toLowerCase())) ?? '').toLowerCase()))
    return false
  const all = phrases(found).filter((p) => p.group === phrase.group)
  return all.length > 1 || / (?:und|,) \p{Lu}/u.test(body.name)
}

/** *Der neue Verbund nennt sich C*, *Sie firmieren nun als C*, *Daraus entstand C*. */
export const UNION_NEXT = latin`^[.\s]*(?:(?:Das|Der|Die) (?:neue|gemeinsame|fusionierte)[rs]? \p{Lu}[\p{L}-]+ (?:heißt|hieß|nennt|nannte|trägt|trug|bekam|bekommt|erhielt|erhält|firmiert|tritt|startete?|arbeitet)|Sie (?:heißen|nennen|firmieren|treten|traten)|(?:(?:[^.\n]|\d\.){0,40} )?(?:verschm[eo]lzen|fusionier(?:t)?en) (?:sie|beide|die beiden|die zwei|die drei) [^.\n]{0,60}zu[mr]?|(?:Daraus|Damit|So|Es|Das|Der|Die) (?:[^.\n]{0,60} )?entst(?:eht|and))(?!\p{L})`

/** *Stadt und Kreis haben ihre IT im Zweckverband C zusammengeführt*: what they bring is no body. */
export const bringsTogetherItsOwn = (found: Found): boolean =>
  plainPhrases(found).some(
    (p) =>
      p.determiner === 'ihre' &&
      p.heads.some((h) =>
        /^(?:it|edv|datenverarbeitung|rechenzentren|regiebetriebe|eigenbetriebe|(?:it|edv)-(?:abteilungen|bereiche|stellen|betriebe|ämter))(?: für .+)?$/.test(
          h.lower,
        ),
      ),
  ) && found.clause.chunks.some((c) => c.mentions.date)

/** *Der Landkreis Lörrach und weitere Kommunen schließen sich zum Rechenzentrum C zusammen*: who joins is no body of the field. */
export function areFounders(found: Found): boolean {
  const plain = plainPhrases(found)
  const isTown = (p: Phrase) => isFounder(p) || p.heads.some((h) => TOWNS.test(h.lower))
  return plain.length > 0 && plain.every(isTown)
}

const TOWNS = /(?:kommunen|städte|gemeinden|kreise|mitglieder)$/

/** *als Zusammenschluss von zwölf Gemeinden gegründet*, *aller Länder*: towns and Länder go on, a body is founded. */
export const isUnionOfPlaces = (text: string): boolean => UNION_OF_PLACES.test(text)
/** *1995 taten sich drei Kreise zusammen; daraus entstand C*: they go on, C is founded. */
export const havePlacesUnited = (text: string): boolean => PLACES_UNITED.test(text)
const PLACES = String.raw`(?:\p{L}*(?:[Ss]tädte|[Gg]emeinden|[Kk]ommunen|[Kk]reise)|Länder|Ämter)`
const PLACES_UNITED = latin`(?<!\p{L})(?:${PLACES}(?: [^.;\n]{0,60})? (?:tun|taten|schlossen|schließen|haben|hatten) sich|(?:tun|taten|schlossen|schließen|haben|hatten) sich (?:[^.;\n]{0,60} )?${PLACES})(?!\p{L})[^.;\n]{0,80}zusammen`
const UNION_OF_PLACES = latin`(?<!\p{L})(?:Zusammenschluss(?:es)?|Vereinigung) (?:(?:von|aus|zwischen|der|de[ms]|aller|allen|sämtlicher|mehrerer|zahlreicher|vieler|beider) ){1,2}(?:(?:\d+|\p{Ll}+(?:er|en|n|i|ei|ht|lf|f|hs|s)) ){0,2}(?:\p{L}*(?:[Ss]tädten?|[Gg]emeinden|[Kk]ommunen|[Kk]reisen?|[Ll]ändern?|Ämtern?)|Bund(?:es)?)(?!\p{L})`

/** Whether a text tells that bodies became one, and no towns. */
export const tellsFusion = (text: string): boolean => FUSION.test(text) && !isUnionOfPlaces(text)
const FUSION =
  /fusion|(?<!ziel (?:der|einer) )zusammen(?:schluss|legung|führung)|verschmelzung|vereinigung|indem .{2,160}(?:verschm[oe]lz|zusammen)/i

/** *fusionierte 2008 mit B; der neue Name lautete C*. */
export function nameOfUnion({ clause, sentence, ...rest }: Found): Participant | undefined {
  const next = sentence.clauses[sentence.clauses.indexOf(clause) + 1]
  const words = next?.chunks.map((c) => c.lower).join(' ') ?? ''
  if (!next || !NEW_NAME.test(words)) return undefined
  const found = { ...rest, clause: next, sentence }
  const named = phrasesOf(next.chunks).filter(
    (p) => !p.owner && /^(?:als)?$/.test(p.preposition ?? '') && !p.heads.some((h) => h.tags.has('Shared')),
  )
  return named.map((p) => anyNameIn(p, found)).find((b) => b && !b.reference)
}

/** *verschmolzen zu einer Anstalt. Durch den Zusammenschluss … an die C*: the one that the next lines name. */
export function namedNext(
  sources: readonly Participant[],
  { clause, document, sentence }: Found,
): Participant | undefined {
  const end = sentence.offset + sentence.text.length
  const told = document.textAfter(end, 260)
  const at = clause.chunks.at(-1)
  const body = at && document.bodyAfter(end, (b) => isInField(b) && sources.every((s) => s.name !== b.name))
  const before = body && told.includes(body.name) ? told.slice(0, told.indexOf(body.name)) : ''
  return at && body && OF_UNION.test(before) ? ofReference(body, at) : undefined
}

const OF_UNION = latin`(?<!\p{L})(?:Zusammenschluss(?:es)?|Fusion|Verschmelzung|Zusammenlegung|Vereinigung|(?:neue|fusionierte)[nrs]? (?:Anstalt|Unternehmens?|Haus(?:es)?|Verband(?:e?s)?|\p{L}*(?:[Dd]ienstleister|[Bb]etrieb)e?s?))(?!\p{L})`

const NEW_NAME = latin`(?<!\p{L})(?:(?:neue|gemeinsame|künftige)r? name (?:lautete?|ist|war)|(?:lautete?|ist|war) (?:der )?(?:neue|gemeinsame|künftige)r? name|(?:${SINCE_THEN}|${FROM_NOW_ON}) (?:heißt|hieß|firmiert)|(?:heißt|hieß|firmiert) (?:${SINCE_THEN}|${FROM_NOW_ON}|das neue))(?!\p{L})`

/** *…, die unter der Marke C auftreten, haben fusioniert* */
export function brandIn(found: Found): Participant | undefined {
  for (const clause of found.sentence.clauses) {
    const all = phrasesOf(clause.chunks)
    const at = all.find(
      (p) => p.preposition === 'unter' && p.heads.some((h) => /^(?:marke|namen|dachmarke)$/.test(h.lower)),
    )
    const heads = at?.heads.filter((h) => h.mentions.body)
    if (at && heads?.length) return participantsOf({ ...at, heads }, found)[0]
  }
  return undefined
}

/** The name in *zum Zweckverband Muster IT*, *zur neuen Anstalt, der Muster IT*, *unter dem Namen „Muster IT“*. */
export function resultIn(phrase: Phrase, found: Found): Participant | undefined {
  const own = anyNameIn(phrase, found)
  if (own && !own.reference) return own
  const beside = phrases(found).find((p) => p.beside === phrase || p.beside?.group === phrase.group)
  return (beside && anyNameIn(beside, found)) || own
}
