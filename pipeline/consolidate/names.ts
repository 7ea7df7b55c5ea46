/** Names of persons as sources write them, taken apart so that spellings of one name can be told to go together. */

export interface PersonName {
  /** All parts folded, hyphens as blanks: equal keys are equal names (`Hans-Henning Lühr` ~ `Hans Henning Luehr`). */
  readonly key: string
  /** Folded first names, initials as single letters. */
  readonly given: readonly string[]
  /** Folded parts of the surname, without particles: a double name has two. */
  readonly surname: readonly string[]
}

/** Academic and official titles before the name, folded. `h. c.` and the like only count after one of them. */
const TITLES =
  /^(?:dr|prof|professor|professorin|dipl|mag|ing|frau|herr|herrn|jur|rer|nat|pol|phil|med|oec|habil|mult|hc|dres)$/u
const AFTER_TITLE = /^(?:h|c|e|hc)$/u
const PARTICLES = /^(?:von|van|vom|de|del|der|den|dem|di|da|du|la|le|zu|zur|zum|ten|ter|und|el|al)$/u
const AFTER_NAME = /[,(].*|(?:\sa\.\s?d\.|\s(?:md[bl]|mba|ll\.?m\.?|m\.?a\.?|m\.?sc\.?)\.?)$/su

const parsed = new Map<string, PersonName>()

/** A name without titles, degrees and party, in its parts. Umlauts and their transcriptions are alike (`ü`, `ue`). */
export function parseName(text: string): PersonName {
  const found = parsed.get(text)
  if (found !== undefined) return found
  const tokens = foldName(text).replace(AFTER_NAME, '').split(/\s+/u)
  const given: string[] = []
  let afterTitle = false
  const names = tokens.flatMap((token) => {
    const parts = token.split(/[-.‐-–]+/u).filter((part) => part !== '')
    // `Th.` is an initial too.
    const [part = ''] = parts
    const isTitle = TITLES.test(part) || (afterTitle && AFTER_TITLE.test(part))
    if (token.endsWith('.') && parts.length === 1 && !isTitle) return [[part.slice(0, 1)]]
    const title = parts.every((part) => TITLES.test(part) || (afterTitle && AFTER_TITLE.test(part)))
    afterTitle = title && parts.length > 0
    return title ? [] : [parts]
  })
  const surname = (names.pop() ?? []).filter((part) => !PARTICLES.test(part))
  for (const parts of names) given.push(...parts.filter((part) => !PARTICLES.test(part)))
  const name = { key: [...names.flat(), ...surname].join(' '), given, surname }
  parsed.set(text, name)
  return name
}

function foldName(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}\s.,(-]+/gu, '')
    .trim()
}

/** How much a name says: whole first names before initials, double names before single ones. */
export function specificity({ given, surname }: PersonName): number {
  return given.filter((part) => part.length > 1).length * 10 + given.length + surname.length * 5
}

/**
 * How two names may be one person's: `same` spelling, `part` (*Ina* and *Ina-Maria Ulbricht*), `weak` (initials, a bare
 * surname, a married double name: only where the office agrees too), or not at all.
 */
export function likeness(a: PersonName, b: PersonName): 'same' | 'part' | 'weak' | undefined {
  if (a.key === b.key) return 'same'
  const married = a.surname.join() !== b.surname.join()
  if (married && !isSubset(a.surname, b.surname) && !isSubset(b.surname, a.surname)) return undefined
  if (a.given.length === 0 || b.given.length === 0) return married ? undefined : 'weak'
  if (!isSequence(a.given, b.given) && !isSequence(b.given, a.given)) return undefined
  const whole = a.given.some((part) => part.length > 1 && b.given.includes(part))
  if (married) return whole ? 'weak' : undefined
  return whole ? 'part' : 'weak'
}

const isSubset = (some: readonly string[], all: readonly string[]) =>
  some.length > 0 && some.every((part) => all.includes(part))

/** The parts in their order, an initial standing for any name that begins so. */
function isSequence(some: readonly string[], all: readonly string[]): boolean {
  let at = 0
  for (const part of all) {
    const wanted = some[at]
    if (wanted === undefined) break
    if (
      part === wanted ||
      (wanted.length === 1 && part.startsWith(wanted)) ||
      (part.length === 1 && wanted.startsWith(part))
    )
      at += 1
  }
  return at === some.length
}
