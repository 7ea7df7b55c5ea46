import { BLOT } from '../proof.ts'
import { isSuppressed } from './decisions.ts'

/**
 * Leaves persons out who must not be named: their facts go, and their names are blotted out wherever else they stand
 * (other facts' quotes, titles, links, texts). A blot has the name's own length, so that all positions still hold.
 */

/** Something that is read from one document: its facts, its issues, its text. */
interface FromDocument {
  readonly facts: readonly object[]
}

/** Blots the named persons out of whatever one document gave. */
export function redact<T extends FromDocument>(outcome: T, names: readonly string[]): T {
  if (names.length === 0) return outcome
  const facts = outcome.facts.filter((fact) => !isAbout(fact, names))
  return withoutNames(facts.length === outcome.facts.length ? outcome : { ...outcome, facts }, names)
}

/** Any value with the named persons blotted out of its texts. */
export function withoutNames<T>(value: T, names: readonly string[]): T {
  const mentioned = names.filter((name) => mentions(value, fullName(name)))
  if (mentioned.length === 0) return value
  const patterns = mentioned.flatMap((name) => [fullName(name), lastName(name)])
  return blot(value, new RegExp(patterns.map(({ source }) => source).join('|'), 'giu')) as T
}

/** Whether a record is a fact or tenure of one of these persons. */
function isAbout(record: object, names: readonly string[]): boolean {
  return 'person' in record && typeof record.person === 'string' && isSuppressed(record.person, names)
}

/** Names are sought with any gap between their parts, in slugs of addresses and percent-encoded too. */
function fullName(name: string): RegExp {
  return new RegExp(`${BEFORE}${partsOf(name).map(spellings).join(GAP)}${AFTER}`, 'iu')
}

/** In a document that names the person in full, the bare surname is theirs. */
function lastName(name: string): RegExp {
  return new RegExp(`${BEFORE}${spellings(partsOf(name).at(-1) ?? name)}${AFTER}`, 'iu')
}

const BEFORE = '(?<![\\p{L}\\p{N}])'
const AFTER = '(?:s(?![\\p{L}\\p{N}])|(?![\\p{L}\\p{N}]))'
const GAP = '(?:[\\s_+.\\u2010-\\u2015-]|%20|%2D){1,3}'

const partsOf = (name: string) => name.split(/[\s-]+/u).filter((part) => part.length > 1)

const TRANSCRIBED: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }

function spellings(part: string): string {
  const escaped = part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const transcribed = escaped.toLowerCase().replace(/[äöüß]/g, (letter) => TRANSCRIBED[letter] ?? letter)
  const encoded = encodeURIComponent(part)
  return `(?:${[...new Set([escaped, transcribed, encoded])].join('|')})`
}

function mentions(value: unknown, name: RegExp): boolean {
  if (typeof value === 'string') return name.test(value)
  if (typeof value !== 'object' || value === null) return false
  return Object.values(value).some((inner) => mentions(inner, name))
}

function blot(value: unknown, pattern: RegExp): unknown {
  if (typeof value === 'string') return value.replace(pattern, (name) => BLOT.repeat(name.length))
  if (Array.isArray(value)) return value.map((inner) => blot(inner, pattern))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, inner]) => [key, blot(inner, pattern)] as const)
  return Object.fromEntries(entries.filter(([key, inner]) => !(NAMING.has(key) && ONLY_BLOT.test(String(inner)))))
}

/** Slots that hold a name and nothing else: a blot in them says nothing. */
const NAMING = new Set(['predecessor', 'successor', 'adopter'])
const ONLY_BLOT = /^[█\s-]+$/u
