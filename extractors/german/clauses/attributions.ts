import type { Chunk } from '../chunks.ts'

/** Says from whom something is known, or that it was: *, wie berichtet,*; *, so das Ministerium,*. */
const SAID = /^(?:berichtet|gemeldet|angekündigt|erwartet|erwähnt|gesagt|bekannt|gewohnt|üblich|vorgesehen|vereinbart)$/
/** What somebody wanted or thought beforehand: no clause of its own. */
const WANTED =
  /^(?:verlangt|gefordert|erhofft|gehofft|gewünscht|befürchtet|vermutet|erwartet|geplant|prophezeit|gedacht|gemeldet|berichtet|vorgesehen|vorhergesagt)$/
const OPENS_SOURCE = /^(?:angaben|auskunft|mitteilung|aussagen?|darstellung)$/
const BEFORE_SOURCE = /^(?:der|des|dem|den|eine[rs]|ihre[rs]|seine[rs]|eigenen)$/

const ofSomebody = (c: Chunk): boolean => c.tags.has('Person') || c.tags.has('Office')

/** *laut Bundesregierung*: tells whose matter it is. */
const tellsWhose = ({ tags, mentions: { body } }: Chunk): boolean =>
  tags.has('Government') || body?.jurisdiction !== undefined

/** A noun or body; who is named with an office holds it, so that stays. */
const isNominal = (c: Chunk | undefined): boolean =>
  c !== undefined &&
  /^\p{Lu}/u.test(c.text) &&
  !c.tags.has('Finite') &&
  !c.mentions.date &&
  !ofSomebody(c) &&
  !tellsWhose(c)

/** Where the sentence goes on behind an aside between commas that begins at `at`. */
function behindAside(chunks: readonly Chunk[], at: number): number | undefined {
  const [comma, opening, first] = [chunks[at], chunks[at + 1], chunks[at + 2]]
  if (!comma?.tags.has('Comma') || !first) return undefined
  const end = chunks.findIndex((c, i) => i > at + 1 && c.tags.has('Comma'))
  const inner = chunks.slice(at + 2, end)
  if (end < 0 || inner.length > 7) return undefined
  if (opening?.lower === 'wie' && inner.length <= 2 && SAID.test(inner.at(-1)?.lower ?? '')) return end + 1
  // *, anders als von der Opposition verlangt,*
  const isWish = opening?.lower === 'wie' || (opening?.lower === 'anders' && /^(?:als|wie)$/.test(first.lower))
  if (isWish && WANTED.test(inner.at(-1)?.lower ?? '') && !inner.slice(0, -1).some((c) => c.tags.has('Finite')))
    return end + 1
  // *so der Bürgermeister*, whom no name follows
  const behind = chunks.slice(end + 1, end + 4)
  const named = behind.findIndex((c) => c.tags.has('Person'))
  const isNamed = named >= 0 && !behind.slice(0, named).some((c) => c.tags.has('Finite'))
  const isOffice = inner.at(-1)?.tags.has('Office') === true && !isNamed
  const isSource =
    inner.length <= 5 &&
    opening?.lower === 'so' &&
    (isOffice || isNominal(inner.at(-1))) &&
    !inner.some((c) => c.tags.has('Finite') || (ofSomebody(c) && !(isOffice && c === inner.at(-1))))
  return isSource ? end + 1 : undefined
}

/** Where it goes on behind *nach Angaben der Staatskanzlei*, *laut Staatskanzlei*, *mit Sitz in Kiel* at `at`. */
function behindPhrase(chunks: readonly Chunk[], at: number): number | undefined {
  const [opening, next, third] = chunks.slice(at, at + 3)
  const skipArticle = (i: number) => (BEFORE_SOURCE.test(chunks[i]?.lower ?? '') ? i + 1 : i)
  if (opening?.lower === 'nach') {
    const noun = skipArticle(at + 1)
    if (!OPENS_SOURCE.test(chunks[noun]?.lower ?? '')) return undefined
    const owner = chunks[noun + 1]?.lower === 'von' ? noun + 2 : skipArticle(noun + 1)
    if (owner === noun + 1) return noun + 1
    return isNominal(chunks[owner]) ? owner + 1 : undefined
  }
  if (opening?.lower === 'laut') {
    const source = skipArticle(at + 1)
    return isNominal(chunks[source]) ? source + 1 : undefined
  }
  if (opening?.lower === 'mit' && next?.lower === 'sitz' && /^(?:in|im|am|bei)$/.test(third?.lower ?? '')) {
    const place = skipArticle(at + 3)
    return isNominal(chunks[place]) ? place + 1 : undefined
  }
  return undefined
}

/** *Um zu sparen, so die Stadt, hat der Rat …*: behind the aside the comma of the clause before stays. */
const isBetweenClauses = (chunks: readonly Chunk[], from: number, to: number): boolean =>
  chunks[from]?.tags.has('Comma') === true &&
  chunks[from - 1]?.tags.has('Verb') === true &&
  chunks[to]?.tags.has('Finite') === true

/**
 * The chunks without what only tells the source or the seat: *X wird, wie berichtet, CIO*, *ist nach Angaben der Stadt
 * CIO*, *die Datenzentrale mit Sitz in Kiel*. One that opens a clause stays, or the verb would open it.
 */
export function withoutAttributions(chunks: readonly Chunk[]): readonly Chunk[] {
  const kept: Chunk[] = []
  for (let i = 0; i < chunks.length; ) {
    const isInside = i > 0 && !/^[:;.!?–]$/.test(chunks[i - 1]?.text ?? '')
    const afterComma = chunks[i - 1]?.tags.has('Comma') === true
    const next = isInside ? (behindAside(chunks, i) ?? (afterComma ? undefined : behindPhrase(chunks, i))) : undefined
    if (next !== undefined && chunks[next]) i = isBetweenClauses(chunks, i, next) ? next - 1 : next
    else kept.push(chunks[i++] as Chunk)
  }
  return kept.length === chunks.length ? chunks : kept
}
