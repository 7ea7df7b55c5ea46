/** Whose administration a fact belongs to, from the nearest sign to the farthest. */
import type { AnalysedSentence } from './analysis.ts'
import type { Chunk } from './german/chunks.ts'
import type { Clause } from './german/clauses.ts'
import { chooseAmong, type PlaceSign, placesOf, type Whose } from './jurisdiction.ts'
import type { DocumentContext, Reading } from './rule.ts'

/** Where a reading was found. */
export interface WhereStated {
  readonly clause: Clause
  readonly sentence: AnalysedSentence
  readonly context: DocumentContext
  /** Whose page it is: asked only where nothing nearer tells. */
  readonly pageOf: () => Whose | undefined
}

/** The fact's own phrase tells whose it is, then its clause, sentence, teaser headline and paragraph, then the page. */
export function whoseFact(reading: Reading, { clause, sentence, context, pageOf }: WhereStated): Whose | undefined {
  const settled = reading.jurisdiction
  if (settled) return typeof settled === 'string' ? { jurisdiction: settled, foreign: false } : settled
  const { level, place, about } = reading
  const adopter = clause.chunks.filter((c) => c.mentions.body && c.mentions.body.name === reading.slots.adopter)
  const phrase = [...(place?.length ? place : about ? [about] : []), ...adopter]
  const ofPhrase = phrase.flatMap(placesOf).filter((p) => p.form !== 'capital' && !p.common)
  const own = chooseAmong(ofPhrase, sentence.text, { level, weak: true })
  // *In Österreich hat die Bundesregierung …*
  const abroad =
    own?.jurisdiction === 'DE' ? chooseAmong(clause.chunks.flatMap(placesOf), sentence.text, { level }) : undefined
  if (abroad?.foreign) return abroad
  if (own) return own
  const home = (chunks: readonly Chunk[]) => chunks.filter((_, i) => !isOrigin(chunks, i)).flatMap(placesOf)
  const stretches: readonly (readonly [readonly PlaceSign[], string])[] = [
    [home(clause.chunks), sentence.text],
    [home(sentence.chunks), sentence.text],
  ]
  for (const weak of [false, true]) {
    for (const [places, text] of stretches) {
      const whose = chooseAmong(places, text, { level, weak })
      // abroad only where the clause says so, not where it happens to (*auf einer Messe in Wien*)
      if (whose && (!whose.foreign || !weak || pageOf()?.foreign)) return whose
    }
    const near = context.placeOfBlock(sentence.start, { level, weak })
    if (near) return near
    const page = pageOf()
    if (page && fits(page, level)) return page
  }
  const page = pageOf()
  const land = level === 'state' ? page?.land : undefined
  return land ? { jurisdiction: land, foreign: false } : page
}

/** *An ihre Stelle tritt Erika Muster aus Bayern*: where somebody without a title before the name comes from. */
function isOrigin(chunks: readonly Chunk[], i: number): boolean {
  const [before, person, from] = chunks.slice(Math.max(0, i - 3), i)
  return (
    from?.lower === 'aus' &&
    person?.tags.has('Person') === true &&
    !before?.tags.has('Office') &&
    !before?.tags.has('Noun')
  )
}

/** A page of a town says nothing of a minister's Land. */
const fits = ({ jurisdiction }: Whose, level: Reading['level']) => level !== 'state' || jurisdiction.startsWith('DE')
