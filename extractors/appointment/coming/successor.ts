/** Who succeeds whom in which office, where a verb or *Nachfolger* tells of it. */

import type { Chunk } from '../../german/chunks.ts'
import { type Found, type Objection, objectionTo, type Reading, type Refusal, refuse } from '../../rule.ts'
import { dutyIn } from '../../who/duty.ts'
import { headOf, withOffice } from '../../who/headship.ts'
import { officesAtStake } from '../../who/office-at-stake.ts'
import { knownOffices, ownOffices, predicateOffices, type Reached, spokenOf } from '../../who/office-reach.ts'
import { speaksOfOtherPost } from '../../who/other-post.ts'
import { freePersons, isOblique, isPassive, isPerson, nameOf } from '../../who/persons-of-clause.ts'
import { needsPortfolio } from '../../who/portfolio.ts'
import { seatOutside } from '../../who/post-outside.ts'
import { predecessorIn, whenPredecessorWent } from '../../who/predecessor.ts'
import { withoutNewPlace } from '../elsewhere-now.ts'
import { leaverBeside } from '../leaving/leaving.ts'
import { appointedTo, on } from '../slots.ts'

/** *dass wir mit X eine Nachfolgerin gefunden haben* */
function foundIn({ clause: { chunks } }: Found): Chunk | undefined {
  const noun = chunks.findIndex((c) => c.tags.has('Successor'))
  const isFound =
    chunks.some((c) => /^(?:gefunden|gewonnen|fand|fanden)$/.test(c.lower)) &&
    !chunks.some((c) => c.lower === 'niemanden')
  // *mit X für die Nachfolge Ys jemanden gefunden*
  const isForIt = chunks.some((c, i) => c.lower === 'nachfolge' && chunks[i - 2]?.lower === 'für')
  if (
    (noun < 0 && !isForIt) ||
    !isFound ||
    (!isForIt && !/^(?:eine[nr]?|neue[nr]?|geeignete[nr]?|seine[nr]?|ihre[nr]?)$/.test(chunks[noun - 1]?.lower ?? ''))
  )
    return undefined
  return chunks.find((c, i) => isPerson(c) && chunks[i - 1]?.lower === 'mit')
}

/** *Er hat X zur Präsidentin bestellt und damit zur Nachfolgerin von Y*: whom he has appointed, not he. */
function appointedAs(found: Found, isOther: (p: Chunk) => boolean): Chunk | undefined {
  const { chunks } = found.clause
  const verb = chunks.some((c) => c.tags.has('Appoint') && !c.tags.has('VerbNoun'))
  const to = chunks.some((c, i) => c.tags.has('Successor') && /^zu[mr]$/.test(chunks[i - 1]?.lower ?? ''))
  if (!verb || !to || isPassive(found)) return undefined
  return freePersons(found).findLast((p) => isOther(p) && !/^(?:er|sie)$/.test(p.lower))
}

/** *CIO X begrüßte seine Nachfolgerin Y*: the one named behind the noun follows the other one of the clause. */
function successorNamed(
  found: Found,
): Pick<Parameters<typeof appointedTo>[1], 'person' | 'predecessor' | 'offices'> | undefined {
  const { chunks } = found.clause
  const noun = chunks.findIndex((c) => c.tags.has('Successor'))
  const person = chunks[noun + 1]
  if (noun < 0 || !person || !isPerson(person) || !/^(?:sein|ihr)(?:e[nmr]?)?$/.test(chunks[noun - 1]?.lower ?? ''))
    return undefined
  const predecessor = chunks.find((c) => isPerson(c) && nameOf(c) !== nameOf(person))
  const all = predecessor ? [...ownOffices(found, predecessor), ...knownOffices(found, predecessor)] : []
  // *der Finanzstaatssekretär und CIO X*: the rank is not what is handed on
  const offices = [
    ...all.filter(({ office }) => !needsPortfolio(office)),
    ...all.filter(({ office }) => needsPortfolio(office)),
  ]
  return predecessor && offices.length > 0 ? { person, predecessor, offices } : undefined
}

const GIVES =
  /^(?:vorstellen|präsentieren|benennen|nennen|suchen|finden|bekanntgeben|vorschlagen|verkünden|nominieren|ankündigen|küren|begrüßen|loben|empfehlen)$/

/** What speaks against a succession, though its verb or noun is there. */
const NO_SUCCESSION: readonly Objection<Found>[] = [
  // *Sie haben dem Blatt zu Folge verabredet, …*
  [
    'a consequence or a report',
    ({ clause: { chunks } }) =>
      chunks.some((c, i) => c.lower === 'folge' && /^(?:zu|zur|in|als|die)$/.test(chunks[i - 1]?.lower ?? '')),
  ],
  // *war zum Nachfolger aufgebaut worden*: for some day
  [
    'meant to succeed',
    ({ clause: { chunks } }) =>
      chunks.some((c) => /^(?:aufgebaut|gehandelt|aufbauen|favorisiert)$/.test(c.lower)) ||
      (chunks.some((c) => /^(?:vorbereit(?:et|ete|eten|en)|vorzubereiten)$/.test(c.lower)) &&
        chunks.some((c, i) => c.lower === 'nachfolge' && chunks[i - 2]?.lower === 'auf')),
  ],
  // *war ihrem Dienstherrn ins Ministerium gefolgt*
  [
    'goes where somebody went',
    ({ clause: { chunks } }) =>
      chunks.some((c) => /^(?:gefolgt|folgte|folgt)$/.test(c.lower)) &&
      !chunks.some((c) => c.lower === 'auf') &&
      chunks.some((c, i) => /^(?:ins|nach)$/.test(c.lower) && /\p{L}/u.test(chunks[i + 1]?.text ?? '')),
  ],
  // *An seine Stelle als Vorsitzender des Rates tritt CIO X*
  [
    'succeeds as something else',
    ({ clause: { chunks } }) => {
      const as = chunks.find((c, i) => c.lower === 'als' && /^(?:stelle|nachfolge)$/.test(chunks[i - 1]?.lower ?? ''))
      const post = as && chunks[chunks.indexOf(as) + 1]
      return post?.tags.has('Noun') === true && !post.tags.has('Office')
    },
  ],
  [
    'no stepping into somebody’s place',
    (found) => found.clause.chunks.some((c) => c.lower === 'stelle') && !stepsIntoPlace(found),
  ],
  // *Für die Nachfolge hat Hessen niemanden gefunden, so Ministerin X*
  [
    'nobody is found, or it is not said who',
    (found) => found.clause.chunks.some((c) => /^(?:niemand|jemand)(?:en)?$/.test(c.lower)) && !foundIn(found),
  ],
  // *Über die Nachfolge entscheidet der Verwaltungsrat*
  [
    'still to be decided',
    ({ clause: { chunks } }) => chunks.some((c, i) => c.lower === 'nachfolge' && chunks[i - 2]?.lower === 'über'),
  ],
  // *wählte X zum neuen Finanzchef. Er folgt damit auf Y*
  [
    'succeeds in a post of which the text spoke before',
    ({ document, sentence }) =>
      !sentence.chunks.some((c) => c.tags.has('Office')) &&
      speaksOfOtherPost(document.textBefore(sentence.offset, 300)),
  ],
]

/** *tritt an seine Stelle*, *in die Fußstapfen von X* */
const stepsIntoPlace = ({ sentence }: Found): boolean =>
  /(?:an|in) (?:seine|ihre|dessen|deren|die) (?:Stelle|Nachfolge|Fußstapfen)/iu.test(sentence.text)

/** A clause that tells of a succession, and who comes and goes by it. */
interface Succession {
  readonly found: Found
  readonly chunks: readonly Chunk[]
  /** Where *Nachfolger* stands; −1 where a verb tells it. */
  readonly noun: number
  readonly person: Chunk
  readonly predecessor: Chunk | undefined
}

/** Who follows whom in which office. */
export function succeeds(found: Found): readonly Reading[] | Refusal {
  const none = objectionTo(found, NO_SUCCESSION)
  if (none) return none
  const seat = seatOutside(found)
  if (seat) return refuse(`succeeds in a post outside the field: «${seat}»`)
  const { chunks } = found.clause
  const noun = chunks.findIndex((c) => c.tags.has('Successor'))
  // *Abschied von X, Nachfolger auf dem Direktorenposten wird Y*
  const predecessor = predecessorIn(found) ?? (noun >= 0 ? leaverBeside(found) : undefined)
  const duty = dutyIn(found)
  const post = duty && duty.kind !== 'anaphoric' ? [duty.reached] : []
  if (!predecessor && noun < 0 && !stepsIntoPlace(found) && post.length === 0)
    return refuse('who is succeeded is not said')
  const own = successorNamed(found)
  if (own) return appointedTo(found, own)
  const person = successorIn(found, predecessor)
  if (!person) return refuse('nobody who succeeds')
  const succession = { found, chunks, noun, person, predecessor }
  const another = objectionTo(succession, ANOTHER_SUCCEEDS)
  if (another) return another
  const isOfOneBefore = followsOneBefore(succession)
  const before = isOfOneBefore ? found.document.personBefore(found.sentence.offset)?.name : undefined
  const offices = [
    ...predicateOffices(found).filter(({ office }) => !office.isFormer),
    ...post,
    ...(isOfOneBefore ? officesOfOneBeside(succession) : []),
    ...(before ? found.document.officesOf(before).map((office) => ({ office })) : []),
    ...[predecessor, person].flatMap((who) => [...ownOffices(found, who), ...knownOffices(found, who)]),
    ...spokenOf(found),
    ...bodiesWhere(chunks).map(headOf),
    ...officesAtStake(found),
  ].map((r) => withOffice(r, { isFormer: false }))
  return appointedTo(found, {
    person,
    predecessor,
    predecessorName: before,
    offices: withoutNewPlace(found, predecessor, offices),
    more: on(whenPredecessorWent(predecessor, found)),
  })
}

/** Who comes: the agent of *wird durch X abgelöst*, else the one found or appointed, else the free person that does not go. */
function successorIn(found: Found, predecessor: Chunk | undefined): Chunk | undefined {
  const { chunks } = found.clause
  const isOther = (p: Chunk) => nameOf(p) !== nameOf(predecessor)
  const isReplaced = chunks.some((c) => c.tags.has('Werden')) && chunks.some((c) => c.tags.has('Replace'))
  const told = isReplaced
    ? chunks.find((c) => isPerson(c) && isOther(c) && isOblique(found, c))
    : (foundIn(found) ?? appointedAs(found, isOther))
  return told ?? freePersons(found).find(isOther)
}

/** Why the one found is not who succeeds, but who speaks of it or finds somebody. */
const ANOTHER_SUCCEEDS: readonly Objection<Succession>[] = [
  // *X dankt seiner Nachfolgerin*, *X übergab an die Nachfolgerin*
  [
    'the successor is another one',
    ({ chunks, noun }) =>
      noun >= 0 &&
      (/^(?:seine[mnr]|ihre[mnr])$/.test(chunks[noun - 1]?.lower ?? '') || chunks[noun - 2]?.lower === 'an') &&
      !/^(?:zu|als|mit|zum|zur)$/.test(chunks[noun - 2]?.lower ?? ''),
  ],
  // *Der Nachfolgerin wünschte er alles Gute*, *Heute hat Ministerin X einen Nachfolger vorgestellt*
  [
    'the successor is another one',
    ({ found, chunks, noun, predecessor }) => {
      const article = chunks[noun - 1]?.lower ?? ''
      const isObject =
        /^de[mn]$/.test(article) ||
        (/^k?einen$/.test(article) && !foundIn(found)) ||
        (article === 'der' && /in$/.test(chunks[noun]?.lower ?? ''))
      return noun >= 0 && isObject && !predecessor && !isPerson(chunks[noun + 1])
    },
  ],
  // *Ministerin X hat einen Nachfolger für Y gefunden*, *präsentierte die Nachfolgerin von Y*
  [
    'who presents a successor is none',
    ({ found, chunks, noun, person }) =>
      chunks.indexOf(person) < noun - 1 &&
      chunks.some((c) => c.verbs.some((v) => GIVES.test(v.lemma))) &&
      /^(?:k?einen?|de[nr]|die|neuen?|als)$/.test(chunks[noun - 1]?.lower ?? '') &&
      !foundIn(found),
  ],
]

/** *Sein Nachfolger wird X*, *X tritt an ihre Stelle*: of the one told before. */
const followsOneBefore = ({ found, chunks, predecessor }: Succession): boolean =>
  !predecessor &&
  (stepsIntoPlace(found) ||
    chunks.some(
      (c, i) =>
        c.tags.has('Successor') &&
        /^(?:seine[mnr]?|ihre[mnr]?|sein|ihr|dessen|deren)$/.test(chunks[i - 1]?.lower ?? ''),
    ))

/** *Weil CIO X wechselt, hat das Kabinett Y zu seiner Nachfolgerin bestimmt*: what X is in another clause. */
function officesOfOneBeside({ found, person }: Succession): Reached[] {
  const { chunks, clauses } = found.sentence
  const beside = chunks.find((c) => isPerson(c) && nameOf(c) !== undefined && nameOf(c) !== nameOf(person))
  return beside ? clauses.flatMap((clause) => ownOffices({ ...found, clause }, beside)) : []
}

/** *Bei der KDRS folgt X auf Y*: the bodies whose head somebody becomes. */
const bodiesWhere = (chunks: readonly Chunk[]): Chunk[] =>
  chunks.filter(
    (c, i) => c.tags.has('Agency') && chunks.slice(Math.max(0, i - 3), i).some((b) => /^(?:bei|beim)$/.test(b.lower)),
  )
