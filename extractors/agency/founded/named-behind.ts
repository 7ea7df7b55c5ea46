/** The name that the next sentence gives the body whose founding a clause tells: *Am 3. Mai wurde die neue Anstalt errichtet. Sie heißt C*. */
import { isBackReference } from '../../german/bodies/back-references.ts'
import { findBodies, namesDigital } from '../../german/bodies.ts'
import { isBorrowed } from '../../german/clauses/parts.ts'
import { latin } from '../../german/latin.ts'
import type { Phrase } from '../../german/phrases.ts'
import { findPlaces } from '../../german/places.ts'
import { FROM_NOW_ON } from '../../german/time-words.ts'
import type { Found } from '../../rule.ts'
import type { Participant } from '../bodies/participants.ts'
import { ofReference } from '../bodies/references.ts'
import { isFounder, plainPhrases } from '../voice.ts'

const BY_VERB =
  '(?:[Ss]ie|[Ee]r|[Ee]s|(?:Der|Die|Das) (?:neue |junge |gemeinsame )?(?:Haus|Behörde|Amt|Anstalt|Gesellschaft|Verband|Zweckverband|Betrieb|Agentur|Einrichtung|Tochter|Dienstleister|Unternehmen|Stelle|Zentrum|Gremium)) (?:heißt|hieß|nennt sich|nannte sich|(?:führt|führte|trägt|trug|bekam|bekommt|erhielt|erhält) (?:den Namen|die Bezeichnung)|hört auf den Namen|firmiert (?:als|unter(?: dem Namen)?))'
const BY_NOUN =
  '(?:(?:Ihr|Sein|Deren|Dessen|Der) (?:offizielle[r]? |neue[r]? |gemeinsame[r]? )?Name(?::| ist| lautet:?| lautete:?| war)|Name(?: (?:der|des) (?:neuen |gemeinsamen )?\\p{Lu}[\\p{L}-]+)?:)'
const NAMING = latin`^[.!;\s“”"«]{0,6}(?:${BY_VERB}|${BY_NOUN}) (?:(?:${FROM_NOW_ON}|offiziell|schlicht|kurz) )?(?:der |die |das )?[„»"]?(?<name>(?:[^.!?\n;:,()„“”«»"]|\.(?=\p{L})){3,80})`
/** *, die den Namen „C“ trägt*, *, das „C“ heißt*: in quotes. */
const NAMING_ATTRIBUTE = latin`^, (?:die|der|das) (?:den Namen |die Bezeichnung )?[„»"](?<name>[^“”«"]{3,80})[“”«"] (?:trägt|trug|führt|heißt|hieß|genannt wird)(?!\p{L})`
/** *eine Anstalt mit dem Namen „C“* */
const NAMED_WITH = latin`(?:mit dem Namen|mit der Bezeichnung|unter dem Namen|namens) [„»"](?<name>[^“”«"]{3,80})[“”«"]`
const CONNECTS = /^(?:für|und|der|des|die|das|den|in|im|am|an|zur|zum|–|-|&)$/u
const COMPANY = /gesellschaft|gmbh|unternehmen|firma|tochter/
const PUBLIC = latin`(?<!\p{L})(?:Landtag|Kabinett|Land|Länder|Stadt|Städte|(?:Land)?[Kk]reise?|Kommunen|Gemeinden|Freistaat|Bund|(?:Landes|Staats|Bundes)regierung|Senat|(?:Stadt|Gemeinde)rat|Kreistag|Zweckverband)(?!\p{L})`

/** Where a clause founds something by its kind alone, and the next sentence says how it is called. */
export function nameBehind(found: Found): Participant | undefined {
  const { sentence, document } = found
  const kind = plainPhrases(found).find((p) => isNewKind(p, found))
  if (!kind) return undefined
  const name = nameInOrBehind(found)
  if (!name) return undefined
  const head = kind.heads.find((h) => h.mentions.body || isBackReference(h.lower)) ?? kind.heads[0]
  const isDigital =
    namesDigital(name) || findBodies(name)[0]?.digital || (namesDigital(head?.text ?? '') && isCoined(name))
  if (!head || !isDigital) return undefined
  const told = `${document.textBefore(sentence.offset, 200)} ${sentence.text}`
  const isByPlace = plainPhrases(found).some((p) =>
    p.heads.some((h) => h.tags.has('Place') || h.tags.has('Government')),
  )
  if (COMPANY.test(`${head.lower} ${name.toLowerCase()}`) && !isByPlace && !PUBLIC.test(told)) return undefined
  const known = document.bodyNamed(name)
  return ofReference({ ...known, name, kind: known?.kind ?? 'agency', digital: true }, head, kind)
}

/** In the clause itself, in the next of the sentence, or in the next sentence. */
function nameInOrBehind({ clause: { chunks }, sentence: { text, offset }, document }: Found): string | undefined {
  const own = chunks.filter((c) => !isBorrowed(c))
  const [from, end] = [own[0]?.start ?? 0, own.at(-1)?.end ?? text.length]
  const inside = NAMED_WITH.exec(text.slice(from, end))?.groups?.name
  const rest = text.slice(end)
  return (
    inside ??
    NAMING_ATTRIBUTE.exec(rest)?.groups?.name ??
    nameSaidIn(rest) ??
    nameSaidIn(document.textAfter(offset + text.length, 180))
  )
}

/** The name that a text opens with: *Sie heißt C*, *Ihr Name: C*, *Name des neuen Verbands: C*. */
export const nameSaidIn = (text: string): string | undefined => nameIn(NAMING.exec(text)?.groups?.name)

/** *eine Behörde*, *einen IT-Zweckverband*, *die neue Anstalt*: what it is, no name. */
function isNewKind(phrase: Phrase, { clause: { chunks } }: Found): boolean {
  const isKind = phrase.heads.some((h) => h.mentions.body || isBackReference(h.lower))
  const isNew = chunks.slice(phrase.start, phrase.end).some((c) => /^(?:neue|eigene|gemeinsame)[nrs]?$/.test(c.lower))
  return isKind && !isFounder(phrase) && (isNew || /^eine?n?$/.test(phrase.determiner ?? ''))
}

/** Its words up to one that cannot be of a name: *Digitalagentur Förde und sitzt in Kiel*. */
function nameIn(text: string | undefined): string | undefined {
  const words = (text ?? '').trim().split(' ')
  const isOfName = (word: string, i: number) =>
    /^[\p{Lu}\d]/u.test(word) || CONNECTS.test(word) || (i === 0 && /^\p{Ll}[\p{L}\d@.-]{2,}$/u.test(word))
  const end = words.findIndex((word, i) => !isOfName(word, i))
  const own = end < 0 ? words : words.slice(0, end)
  while (CONNECTS.test(own.at(-1) ?? '')) own.pop()
  // *Es heißt unter anderem …*
  const isName = own.length > 1 || (/^\p{Lu}/u.test(own[0] ?? '') ? end !== 0 : /\d|[@.-]/u.test(own[0] ?? ''))
  return own.length > 0 && isName ? own.join(' ') : undefined
}

/** No person's: *KDRN*, *ekom21*, *Komm.ONE*, *ekom Nordhessen*. */
const isCoined = (name: string): boolean =>
  /\p{Lu}\p{Lu}|\p{Ll}\p{Lu}|[\d.@]|^\p{Ll}/u.test(name) || findPlaces(name).some((p) => p.end === name.length)
