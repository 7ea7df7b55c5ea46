/** Who shares what a clause says of somebody's office. */
import type { Chunk } from '../german/chunks.ts'
import { RANK } from '../german/persons/words.ts'
import type { Found } from '../rule.ts'
import { ownOffices } from './office-reach.ts'
import type { OfficeEvent } from './officeholder.ts'
import { holderOf } from './title-holder.ts'

const PLURAL_VERB =
  /^(?:sind|seien|waren|werden|wurden|haben|hatten|leiten|führen|bilden|teilen|übernehmen|treten|folgen|scheiden|gehen|verlassen|stehen|fungieren|amtieren)$/

const SEVERAL = /^(?:zwei|drei|beiden?|(?:stell)?vertreter(?:n|innen))$/

/** *der*, *der Neusser* before a rank. */
const isBeforeRank = (chunks: readonly Chunk[], i: number): boolean => {
  const [next, third] = [chunks[i + 1]?.lower ?? '', chunks[i + 2]?.lower ?? '']
  const word = chunks[i]?.text ?? ''
  return (
    (/^(?:der|die|den|dem)$/.test(word) && (RANK.test(next) || (/er$/.test(next) && RANK.test(third)))) ||
    (/^[A-ZÄÖÜ].*er$/.test(word) && RANK.test(next))
  )
}

/** *X und Y sind Digitalisierungsbeauftragte*: who shares verb and office with the person. */
function alongside({ clause: { chunks } }: Found, person: Chunk | undefined): readonly Chunk[] {
  // *Bürgermeister Popp und Erika Muster, die CDO der Stadt, haben …*
  const comma = person ? chunks[chunks.indexOf(person) + 1] : undefined
  const article = comma?.tags.has('Comma') ? chunks[chunks.indexOf(comma) + 1]?.lower : undefined
  if (/^(?:die|der)$/.test(article ?? '')) return []
  if (!person || !chunks.some((c) => PLURAL_VERB.test(c.lower) || SEVERAL.test(c.lower))) return []
  // *Landrat X und Bürgermeister Y*, *X und der Neusser Beigeordnete Y*
  const row = chunks.filter((c, i) => !RANK.test(c.lower) && !isBeforeRank(chunks, i))
  const at = row.indexOf(person)
  const others: Chunk[] = []
  for (const step of [-1, 1]) {
    for (let i = at + step; row[i]; i += 2 * step) {
      const [link, other] = [row[i], row[i + step]]
      const joins = link !== undefined && (/^(?:und|sowie|&)$/.test(link.lower) || link.tags.has('Comma'))
      if (!joins || !other?.tags.has('Person') || other.mentions.person?.name === person.mentions.person?.name) break
      others.push(other)
    }
  }
  return others
}

/**
 * *Digitalminister X und Y, Geschäftsführer des LDI, haben …*: a title stands for the one beside whom it is; only a plural
 * (*die Geschäftsführer X und Y*), or one behind two names of which neither has another, is of both.
 */
function isOwnTitle(found: Found, { event, person, offices }: OfficeEvent, other: Chunk): boolean {
  const { chunks } = found.clause
  const title = offices.length === 1 ? offices[0]?.chunk : undefined
  const at = title ? chunks.indexOf(title) : -1
  if (event !== 'holds' || !person || at < 0 || holderOf(chunks, at) !== person) return false
  if (chunks[at + 1] === person) return !/^(?:die|den|der|beiden?|zwei)$/.test(chunks[at - 1]?.lower ?? '')
  return ownOffices(found, other).some(({ chunk }) => chunk !== title)
}

/** The others of whom the clause says the same: *X und Y sind …*, *die Geschäftsführer X und Y*. */
export const sharersOf = (found: Found, event: OfficeEvent): readonly Chunk[] =>
  alongside(found, event.person).filter((other) => !isOwnTitle(found, event, other))
