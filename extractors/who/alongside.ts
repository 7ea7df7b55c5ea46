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

/** *X aus Fulda und Y*: where somebody is from. */
function isOrigin(chunks: readonly Chunk[], i: number): boolean {
  const from = /^(?:aus|von|in)$/.test(chunks[i]?.lower ?? '') ? i : i - 1
  return (
    /^(?:aus|von|in)$/.test(chunks[from]?.lower ?? '') &&
    chunks[from + 1]?.tags.has('Place') === true &&
    chunks[from - 1]?.tags.has('Person') === true
  )
}

/** *Der Rat hat X und Y zu sich geholt*, *An die Spitze rücken X und Y*: by no other verb than these do several get or leave an office. */
const isOfSeveral = ({ event }: OfficeEvent, chunks: readonly Chunk[]): boolean =>
  event !== 'holds' &&
  chunks.some(
    (c) =>
      !c.tags.has('VerbNoun') &&
      ['Appoint', 'Entrust', 'Join', 'Lie', 'FallTo', 'Promote', 'Start'].some((t) => c.tags.has(t)),
  )

/** *X und Y (CUO) treten ihr Amt an*: the other one is chief of something else. */
export const isOtherChief = (text: string, { end }: Chunk): boolean =>
  /^ \((?!C(?:I|D|IS)O\))C[A-Z]{1,2}O\)/.test(text.slice(end))

/** *X und Y sind Digitalisierungsbeauftragte*: who shares verb and office with the person. */
function alongside({ clause: { chunks }, sentence: { text } }: Found, event: OfficeEvent): readonly Chunk[] {
  const { person } = event
  // *Bürgermeister Popp und Erika Muster, die CDO der Stadt, haben …*
  const comma = person ? chunks[chunks.indexOf(person) + 1] : undefined
  const article = comma?.tags.has('Comma') ? chunks[chunks.indexOf(comma) + 1]?.lower : undefined
  if (/^(?:die|der)$/.test(article ?? '')) return []
  const isPlural = chunks.some((c) => PLURAL_VERB.test(c.lower) || SEVERAL.test(c.lower))
  if (!person || !(isPlural || isOfSeveral(event, chunks))) return []
  // *Landrat X und Bürgermeister Y*, *X und der Neusser Beigeordnete Y*
  const row = chunks.filter((c, i) => !RANK.test(c.lower) && !isBeforeRank(chunks, i) && !isOrigin(chunks, i))
  const at = row.indexOf(person)
  const others: Chunk[] = []
  for (const step of [-1, 1]) {
    for (let i = at + step; row[i]; i += 2 * step) {
      const [link, other] = [row[i], row[i + step]]
      const joins = link !== undefined && (/^(?:und|sowie|&)$/.test(link.lower) || link.tags.has('Comma'))
      if (!joins || !other?.tags.has('Person') || other.mentions.person?.name === person.mentions.person?.name) break
      if (!isOtherChief(text, other)) others.push(other)
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
  alongside(found, event).filter((other) => !isOwnTitle(found, event, other))
