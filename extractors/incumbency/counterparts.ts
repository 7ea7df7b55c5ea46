/** Who has the same office in another place: *Ihr Erlanger Amtskollege: X*, *Dieselbe Funktion hat in Speyer X*. */
import { isPostNoun } from '../german/offices/post-words.ts'
import { EARLIER } from '../german/time-words.ts'
import { type Found, type Reading, type Refusal, type Rule, refuse } from '../rule.ts'
import { spokenOf } from '../who/office-reach.ts'
import { officeReadings } from '../who/officeholder.ts'
import { isPerson, nameOf } from '../who/persons-of-clause.ts'
import { withoutPlace } from '../who/same-elsewhere.ts'
import { chooseAmong, placesInText } from '../whose/jurisdiction.ts'
import { DATED, isPresent } from './present.ts'

const AMONG_EQUALS = /^(?:amtskolleg(?:e|en|in)|pendant|gegenstück)$/
const COLLEAGUE = /^kolleg(?:e|en|in)$/
const SAME = /^(?:derselben|dieselbe|dasselbe|denselben|gleiche[rnms]?|selben)$/

/** *der in Bonn das gleiche Amt innehat wie Y, die CIO der Stadt Ulm* */
export const isSameElsewhere = ({ clause: { chunks } }: Found): boolean =>
  chunks.some((c) => SAME.test(c.lower)) && chunks.some((c) => c.tags.has('Place'))

/** The office of which the text has just spoken, in the place that this clause names. */
function sameElsewhere(found: Found): readonly Reading[] | Refusal {
  const { chunks } = found.clause
  // *Ihr Kollege auf gleicher Position*: one fact of two words
  const first = chunks.findIndex((c) => AMONG_EQUALS.test(c.lower) || COLLEAGUE.test(c.lower) || SAME.test(c.lower))
  if (first < found.match.start) return refuse('told by the word before')
  if (!isPresent(found)) return refuse('told of the past')
  const isSame = chunks.some((c, i) => SAME.test(c.lower) && isPostNoun(chunks[i + 1]?.lower))
  const at = chunks.findIndex((c) => AMONG_EQUALS.test(c.lower) || (isSame && COLLEAGUE.test(c.lower)))
  if (at < 0 && !(isSame && chunks.some((c) => HAS.test(c.lower)))) return refuse('nobody of the same office')
  const own = chunks.filter((c) => !c.tags.has('Antecedent'))
  const from = own[0]?.start ?? 0
  const place =
    chunks.find((c) => c.tags.has('Place')) ??
    found.sentence.chunks.findLast((c) => c.tags.has('Place') && c.end <= from)
  if (!place || chunks.some((c) => c.tags.has('Office'))) return refuse('where is not said')
  const people = chunks.filter(isPerson)
  const person = people.find((p) => / \p{Lu}/u.test(p.text))
  if (!person || people.some((p) => nameOf(p) !== nameOf(person))) return refuse('which of two is not said')
  // *X aus Dresden, der dort dasselbe Amt bekleidet*
  const placeFrom = (start: number) => {
    const text = found.sentence.text.slice(start, own.at(-1)?.end)
    const places = placesInText(text)
    return chooseAmong(places, text, {}) ?? chooseAmong(places, text, { weak: true })
  }
  const where = placeFrom(Math.min(place.start, from)) ?? placeFrom(Math.max(0, place.start - BEFORE_PLACE))
  if (!where || where.foreign) return refuse('where is not said')
  const others = found.sentence.chunks.flatMap(({ mentions: { office } }) => (office && isSame ? [{ office }] : []))
  const offices = [...others, ...spokenOf(found)].slice(0, 1).map(withoutPlace)
  return officeReadings(found, { event: 'holds', person, offices, more: { jurisdiction: where } })
}
/** Room for *aus*, *in*. */
const BEFORE_PLACE = 5
const HAS = /^(?:hat|haben|bekleidet|inne|innehat|versieht|füllt|ausfüllt|ausübt)$/

export const counterparts: readonly Rule[] = [
  {
    id: 'incumbency/counterpart',
    anchor:
      '(amtskollege|amtskollegin|kollege|kollegin|pendant|gegenstück|derselben|dieselbe|dasselbe|denselben|gleiche|gleicher|gleichen|selben)',
    with: ['[<person>#Person]', '(#Place|dort)'],
    without: [...DATED, '#From', `(${EARLIER}|ehemaliger|ehemalige)`, '#Appoint', '#TakeOffice'],
    read: sameElsewhere,
    examples: [
      {
        text: 'CDO in Fürth ist Erika Muster. Ihr Erlanger Kollege auf gleicher Position: Paul Beispiel.',
        facts: [{ event: 'holds', person: 'Paul Beispiel', role: 'CDO', jurisdiction: 'Erlangen' }],
      },
      {
        text: 'In Herne heißt die CDO Erika Muster. Ihr Pendant in Bochum: Paul Beispiel.',
        facts: [{ event: 'holds', person: 'Paul Beispiel', role: 'CDO', jurisdiction: 'Bochum' }],
      },
      {
        text: 'CDO in Fürth ist Paul Beispiel. Seine Amtskollegin in Erlangen, Erika Muster, sieht es ähnlich.',
        facts: [{ event: 'holds', person: 'Erika Muster', role: 'CDO', jurisdiction: 'Erlangen' }],
      },
      {
        text: 'Erika Muster ist CIO der Stadt Worms. Dieselbe Funktion hat in Speyer Paul Beispiel.',
        facts: [{ event: 'holds', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'Speyer' }],
      },
      {
        text: 'Die CIO der Stadt Worms, Erika Muster, und ihr Kollege Paul Beispiel, der in Speyer dasselbe Amt bekleidet, trafen sich.',
        facts: [{ event: 'holds', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'Speyer' }],
      },
      {
        text: 'Gemeinsam mit Paul Beispiel aus Speyer, der dort dasselbe Amt bekleidet, schrieb Erika Muster, CIO der Stadt Worms, einen Brief.',
        facts: [{ event: 'holds', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'Speyer' }],
      },
    ],
    counterexamples: [
      'Die Stadt Fürth hat eine CDO. Ihr Kollege in Erlangen, Paul Beispiel, sieht es ähnlich.',
      'Die Stadt Fürth hat eine CDO. Oberbürgermeister Erik Muster und sein Erlanger Amtskollege Paul Beispiel loben sie.',
    ],
  },
]
