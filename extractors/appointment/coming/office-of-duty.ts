/** Which office somebody takes over where the clause says *das Amt*, *seine Funktion*, *die Leitung*. */

import type { Chunk } from '../../german/chunks.ts'
import { rolesOfUnit } from '../../german/offices/body.ts'
import { isPostNoun } from '../../german/offices/post-words.ts'
import type { Found } from '../../rule.ts'
import { dutyIn } from '../../who/duty.ts'
import { headOfBodyBeside, headOfBodyNear } from '../../who/headship.ts'
import { HEAD_OF_BODY } from '../../who/office.ts'
import { officesAtStake } from '../../who/office-at-stake.ts'
import { knownOffices, ownOffices, predicateOffices, type Reached, spokenOf } from '../../who/office-reach.ts'
import { speaksOfOtherPost } from '../../who/other-post.ts'
import { nameOf } from '../../who/persons-of-clause.ts'
import { predecessorIn } from '../../who/predecessor.ts'

/** What a duty stands for; for *das Amt* what the person, the sentence or the text before has. */
export function officesOfDuty(found: Found, person: Chunk | undefined): Reached[] | undefined {
  const duty = dutyIn(found)
  if (!duty) return undefined
  if (duty.kind !== 'anaphoric') return [duty.reached]
  // *Die CIO hat einen neuen Sprecher. X übernahm die Stelle*
  if (speaksOfOtherPost(found.document.textBefore(found.sentence.offset, 300))) return []
  // *Der Minister betraute sie mit der Funktion*: he who gives it has another one
  const gives = found.clause.chunks.some((c) => c.tags.has('Entrust'))
  const predicate = gives ? [] : predicateOffices(found)
  // *X wird Präsidentin, sagte Ministerin Y. Die Physikerin übernehme das Amt in unruhiger Zeit*: not she who has another
  if (predicate.length === 0 && isMinisterByReference(found, person)) return []
  const predecessor = predecessorIn(found)
  // *übernimmt seine Funktion*: that of the one of whom the text has just spoken
  const theirs = found.clause.chunks.some(
    (c, i, all) =>
      /^(?:seine|ihre|dessen|deren)$/.test(c.lower) &&
      (isPostNoun(all[i + 1]?.lower) || all[i + 1]?.lower === 'geschäfte'),
  )
  const ofBefore = ofPersonBefore(found, person)
  const known = [...ownOffices(found, person), ...knownOffices(found, person)]
  const isToldBefore = ({ chunk, office: { at } }: Reached) =>
    chunk !== undefined || at === undefined || at < found.sentence.offset
  if (theirs && ofBefore.length > 0) return ofBefore
  return predicate.length
    ? predicate
    : theirs && person
      ? [...spokenOf(found), ...headOfBodyBeside(found), ...headOfBodyNear(found), ...knownOffices(found, person)]
      : [
          ...known.filter(isToldBefore),
          ...spokenOf(found),
          ...knownOffices(found, predecessor),
          ...ofBefore,
          ...officesAtStake(found),
          ...unitCalledAmt(found),
          // *Die Aufgabe übernimmt X. Bisher leitete er ein Rechenzentrum*
          ...known.filter((o) => !isToldBefore(o)),
        ]
}

/** *arbeiten im Amt für Digitales. Zum 1. Mai hat X das Amt übernommen*: the unit, where no office was named. */
const unitCalledAmt = ({ document, sentence, clause: { chunks } }: Found): Reached[] => {
  if (!chunks.some((c, i) => c.lower === 'amt' && chunks[i - 1]?.lower === 'das')) return []
  const unit = document.bodyNear(sentence.offset, ({ name }) => /^Amt /.test(name) && rolesOfUnit(name).length > 0, 400)
  return unit
    ? [{ office: { ...HEAD_OF_BODY, roles: rolesOfUnit(unit.name), digital: true, organisation: unit.name } }]
    : []
}

/** Whether a pronoun or a description (*die Physikerin*) was read as a minister, of whom nothing else is told. */
const isMinisterByReference = (found: Found, person: Chunk | undefined): boolean =>
  person !== undefined &&
  !/ \p{Lu}/u.test(person.text.replace(/^(?:Der|Die|Das) (?:\S+ )?/u, '')) &&
  knownOffices(found, person).some(({ office }) => office.roles.includes('minister') && !office.digital)

/** What the text gives the person of whom it has just spoken. */
function ofPersonBefore({ document, sentence, clause: { chunks } }: Found, person: Chunk | undefined): Reached[] {
  const possessive = chunks.find((c) => /^(?:seine|ihre)$/.test(c.lower))?.lower
  const gender = possessive ? (possessive === 'seine' ? 'm' : 'f') : undefined
  const before = document.personBefore(sentence.offset, gender)?.name
  if (!before || before === nameOf(person)) return []
  return document.officesOf(before).map((office) => ({ office: { ...office, isFormer: false } }))
}
