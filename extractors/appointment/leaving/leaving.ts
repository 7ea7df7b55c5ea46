/** Who leaves, and what a rule makes of it. */
import type { Chunk } from '../../german/chunks.ts'
import { latin } from '../../german/latin.ts'
import { type Found, type Reading, type Refusal, refuse } from '../../rule.ts'
import { actor, undergoer } from '../../who/actor-and-undergoer.ts'
import type { Reached } from '../../who/office-reach.ts'
import { officeReadings } from '../../who/officeholder.ts'
import { endsWithTitle, speaksOfOtherPost } from '../../who/other-post.ts'
import { isPerson, namedLast, nameOf } from '../../who/persons-of-clause.ts'
import { seatOutside } from '../../who/post-outside.ts'
import { BEFORE_PREDECESSOR, predecessorIn } from '../../who/predecessor.ts'
import { on } from '../slots.ts'
import { leftOffices } from './office-left.ts'

/** Who goes, where another clause or a noun of the sentence tells it: *Nachdem X gegangen war, übernahm Y*. */
export function leaverBeside(found: Found): Chunk | undefined {
  const { chunks } = found.clause
  const noun = chunks.findIndex((c) => c.tags.has('Leaving'))
  const of = noun < 0 ? undefined : chunks.slice(noun + 1, noun + 6).find(isPerson)
  if (of && /^(?:von|des|der)$/.test(chunks[noun + 1]?.lower ?? '')) return of
  const { clauses } = found.sentence
  const tells = (tags: readonly string[], all: readonly Chunk[]) => tags.some((t) => all.some((c) => c.tags.has(t)))
  const goes = clauses.find(
    (c) =>
      c !== found.clause &&
      (tells(['Leaving', 'Depart', 'Remove'], c.chunks) ||
        (c.conjunction === 'nachdem' && tells(['MoveOn'], c.chunks))),
  )
  // *Regierungschef X entließ Minister Y und …*
  const removed = goes && tells(['Remove'], goes.chunks) ? undergoer({ ...found, clause: goes }) : undefined
  return removed ?? goes?.chunks.find(isPerson)
}

/** *X geht als CIO. Am 1. Mai übernimmt Y*: who leaves by the sentence before, where this one says who comes. */
export function leaverBefore(found: Found): Chunk | undefined {
  const { document, sentence } = found
  const sentences = document.textBefore(sentence.offset, 250).split(/[.!?\n]/)
  const before = sentences.findLast((s) => /\p{L}/u.test(s)) ?? ''
  const last = LEAVES.test(before) ? namedLast(found) : undefined
  const surname = nameOf(last)?.split(' ').at(-1) ?? ''
  // *Die CIO heißt X. Der Kulturdezernent geht. …*: not whom an earlier sentence named
  const isOther = !before.includes(surname) && endsWithTitle(before.split(LEAVES)[0] ?? '')
  const person = isOther ? undefined : last
  return nameOf(person) !== nameOf(actor(found)) ? person : undefined
}

const LEAVES = latin`(?<!\p{L})(?:geht|ging|gegangen|verlässt|verließ|verlassen|hört|scheidet|schied|ausgeschieden|tritt|trat|zurückgetreten|räumt|räumte|geräumt|abgegeben|niedergelegt|Ruhestand|Pension|Rente|Abschied|Ausscheiden|Arbeitstag|Rücktritt|verabschiedet)(?!\p{L})`

/** What a rule knows of one who leaves. */
export interface Leaving {
  readonly person: Chunk | undefined
  readonly offices?: readonly Reached[]
  readonly successor?: Chunk | undefined
  readonly more?: Partial<Reading>
}

/** *Frau Muster, Ihr Vorgänger X ist gegangen*: no other can be meant. */
const predecessorNamed = ({ clause: { chunks } }: Found): Chunk | undefined =>
  chunks.find((c, i) => isPerson(c) && BEFORE_PREDECESSOR.test(chunks[i - 1]?.lower ?? ''))

/** The departure of `person` from the first of `offices` (else from those in reach) that counts as one. */
export function leaves(found: Found, leaving: Leaving): readonly Reading[] | Refusal {
  const { offices, successor, more } = leaving
  // *CIO X wechselt als Sprecher zum Verband*: that is what X goes to
  const seat = found.clause.chunks.some((c) => c.tags.has('MoveOn')) ? undefined : seatOutside(found)
  if (seat) return refuse(`leaves a post outside the field: «${seat}»`)
  // *wählte X zum neuen Finanzchef. Er folgt auf Y, der im Mai in Pension ging*
  const isRelative = found.clause.kind === 'relative' && !found.sentence.chunks.some((c) => c.tags.has('Office'))
  if (isRelative && speaksOfOtherPost(found.document.textBefore(found.sentence.offset, 300)))
    return refuse('leaves a post of which the text spoke before')
  const person = predecessorNamed(found) ?? leaving.person
  // *Verabschiedet wurde Ende Februar X, seit 1998 Leiter*: of two dates that of the start is none of the leaving
  const dates = found.clause.chunks.filter((c) => c.mentions.date?.value)
  const [end, ...others] = dates.filter((c) => !c.tags.has('Since'))
  const dated = !more && end && others.length === 0 && dates.length === 2 ? on(end) : undefined
  return officeReadings(found, {
    event: 'departed',
    person,
    offices: offices ?? leftOffices(found, person),
    successor: successor ?? successorIn(found, person),
    ...((more ?? dated) ? { more: { ...dated, ...more } } : {}),
  })
}

/** The other person of the sentence, where it names the one who follows the leaver. */
function successorIn({ sentence, ...found }: Found, leaver: Chunk | undefined): Chunk | undefined {
  if (!/nachfolg|folgt|löst|beerbt|ersetzt|übernimmt|übergibt|übergab/iu.test(sentence.text)) return undefined
  // *X muss gehen, die Ministerin hat eine Nachfolgerin präsentiert*
  if (/ eine[nr]? (?:neue[nr]? )?Nachfolger(?:in)?(?! [A-ZÄÖÜ])/u.test(sentence.text)) return undefined
  const isFollowed = nameOf(predecessorIn({ sentence, ...found })) === nameOf(leaver)
  if (!isFollowed && !/nachfolg/iu.test(sentence.text)) return undefined
  // *X, der seinem Chef Z ins Ministerium folgt*: what is told of the leaver names no successor
  const isOfLeaver = ({ kind, chunks }: Found['clause']) =>
    kind === 'relative' && chunks.some((c) => c.tags.has('Antecedent') && nameOf(c) === nameOf(leaver))
  const beside = new Set(sentence.clauses.filter(isOfLeaver).flatMap(({ chunks }) => chunks.map((c) => c.start)))
  return sentence.chunks.find((c) => isPerson(c) && nameOf(c) !== nameOf(leaver) && !beside.has(c.start))
}
