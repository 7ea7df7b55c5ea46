/** Adjectives and prefixes before an office, and what they say of it. Source: press usage; an entry is a stem without its ending. */

export interface ModifierMeaning {
  readonly isNew?: true
  readonly isFormer?: true
  readonly isFuture?: true
  readonly capacity?: 'deputy' | 'acting' | 'co'
}

const MODIFIERS: ReadonlyMap<string, ModifierMeaning> = new Map<string, ModifierMeaning>([
  ...['neu', 'erst', 'allererst', 'frischgebacken', 'neugewählt', 'neuernannt', 'frisch'].map(
    (w) => [w, { isNew: true }] as const,
  ),
  ...[
    'ehemalig',
    'früher',
    'bisherig',
    'vormalig',
    'einstig',
    'scheidend',
    'letzt',
    'damalig',
    'langjährig-früher',
    'ausscheidend',
    'vorherig',
    'bislang',
  ].map((w) => [w, { isFormer: true }] as const),
  ...['künftig', 'zukünftig', 'designiert', 'angehend', 'nächst', 'kommend', 'möglich', 'potenziell', 'denkbar'].map(
    (w) => [w, { isFuture: true }] as const,
  ),
  ...['stellvertretend', 'stv', 'stellv', 'zweit'].map((w) => [w, { capacity: 'deputy' }] as const),
  ...['kommissarisch', 'komm', 'interimistisch', 'vorläufig', 'geschäftsführend', 'kommissarisch-neu'].map(
    (w) => [w, { capacity: 'acting' }] as const,
  ),
  ...[
    'amtierend',
    'langjährig',
    'zuständig',
    'aktuell',
    'jetzig',
    'derzeitig',
    'heutig',
    'städtisch',
    'staatlich',
    'oberst',
    'beamtet',
    'parlamentarisch',
    'kommunal',
    'hauptamtlich',
    'ehrenamtlich',
    'nebenamtlich',
    'gemeinsam',
    'zentral',
    'ressortübergreifend',
    'eigen',
    'politisch',
    'leitend',
    'zugehörig',
    'behördlich',
    'verantwortlich',
    'alleinig',
    'technisch',
    'kaufmännisch',
    'operativ',
  ].map((w) => [w, {}] as const),
])

/** What an adjective before an office means; undefined for one that is no part of an office's name. */
export function meaningOfModifier(word: string): ModifierMeaning | undefined {
  const lower = word.toLowerCase()
  // *ist künftig CIO*: an adverb of the clause
  if (/^(?:künftig|zukünftig)$/.test(lower)) return undefined
  const stem = lower.replace(/(?:e|en|er|es|em|\.)$/u, '')
  const known = MODIFIERS.get(lower) ?? MODIFIERS.get(stem)
  if (known) return known
  // sächsischer, rheinland-pfälzische, hessische; Thüringer, Münchner
  return /isch(?:e|en|er|em)$/u.test(lower) ? {} : undefined
}

/** The meaning of a prefix in a compound: Co-CIO, Ex-Minister, Vizepräsidentin, BSI-Vizepräsident, Interims-Leiter. */
export function meaningOfPrefix(word: string): ModifierMeaning {
  if (/^co-?/iu.test(word) && !/^com/iu.test(word)) return { capacity: 'co' }
  if (/(?:^|-)vize/iu.test(word)) return { capacity: 'deputy' }
  if (/(?:^|-)interims/iu.test(word)) return { capacity: 'acting' }
  if (/^(?:ex|alt)-/iu.test(word)) return { isFormer: true }
  return {}
}
