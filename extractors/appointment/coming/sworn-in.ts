/** Somebody is sworn in, elected or presented, where the verb alone tells it and the office stands elsewhere. */

import { type Chunk, isMention } from '../../german/chunks.ts'
import { isPostNoun } from '../../german/offices/post-words.ts'
import type { OfficeMention } from '../../german/offices.ts'
import { DEPUTY } from '../../german/persons/words.ts'
import { isEarlier } from '../../german/time-words.ts'
import { type Found, type Objection, objectionTo, type Reading, type Refusal, type Rule, refuse } from '../../rule.ts'
import { undergoer } from '../../who/actor-and-undergoer.ts'
import { dutyIn } from '../../who/duty.ts'
import { officesAtStake } from '../../who/office-at-stake.ts'
import { knownOffices, ownOffices, type Reached, spokenBefore, spokenOf } from '../../who/office-reach.ts'
import { freePersons, isPassive, isPrincipal, namedLast, nameOf } from '../../who/persons-of-clause.ts'
import { postOutside } from '../../who/post-outside.ts'
import { predecessorIn } from '../../who/predecessor.ts'
import { withoutPlace } from '../../who/same-elsewhere.ts'
import { holderOf } from '../../who/title-holder.ts'
import { appointedTo } from '../slots.ts'
import { appointsSeveral } from './appoints-several.ts'

/** *Das Land bekommt einen Digitalminister. Der Ministerpräsident stellte X vor*: for the office that is to be filled. */
function isPresented(found: Found): boolean {
  const { chunks } = found.clause
  const presents = chunks.some((c) => c.verbs.some((v) => v.lemma === 'vorstellen'))
  const person = undergoer(found)
  const isNamed = person !== undefined && / \p{Lu}/u.test(person.text)
  const byOther = isPassive(found) || freePersons(found).some((p) => p !== person && isPrincipal(found, p))
  return (
    presents &&
    isNamed &&
    byOther &&
    !chunks.some((c) => c.tags.has('Plan') || c.tags.has('Figure')) &&
    officesAtStake(found).length > 0
  )
}

/** Verbs that say without an office that somebody gets one. */
const TAKES_OFFICE = /^(?:vereidigen|ernennen|einführen|bestellen|berufen|wählen|bestimmen|einstellen|auswählen)$/

/** *An der Spitze des Hauses steht X, der am 6. Mai vereidigt wurde*: what another clause of the sentence says that one heads. */
const topsBeside = (found: Found) =>
  found.clause.kind !== 'relative'
    ? []
    : found.sentence.clauses
        .filter((clause) => clause.kind === 'main')
        .flatMap((clause) => {
          const duty = dutyIn({ ...found, clause })
          return duty?.kind === 'headship' ? [duty.reached] : []
        })

/** *sagte der Minister anlässlich der Ernennung* */
const SPEAKS =
  /^(?:sagen|erklären|betonen|loben|danken|gratulieren|würdigen|freuen|unterstreichen|hervorheben|äußern|wünschen|kommentieren|begründen)$/

/** *CIO X, der an der Auswahl beteiligt war*: the noun is what somebody of the clause before was at. */
const isAtAnothers = ({ clause: { kind, chunks } }: Found, verb: Chunk): boolean =>
  kind === 'relative' &&
  verb.tags.has('VerbNoun') &&
  /^(?:der|den|einer|jener)$/.test(chunks[chunks.indexOf(verb) - 1]?.lower ?? '') &&
  chunks.every((c) => !c.tags.has('Person') || c.tags.has('Antecedent'))

/** *Mit den Betrieben bestimmen sie die Schwerpunkte*: an active verb, its subject right behind it, and a thing as its object. */
const choosesThing = ({ clause: { chunks } }: Found, verb: Chunk): boolean => {
  const [subject, article, object] = chunks.slice(chunks.indexOf(verb) + 1)
  return (
    /^(?:er|sie|wir)$/.test(subject?.lower ?? '') &&
    /^(?:die|den|das|ihre[nr]?|seine[nr]?|unsere[nr]?)$/.test(article?.lower ?? '') &&
    object?.tags.has('Noun') === true &&
    !isMention(object)
  )
}

/** *ins Amt*, *in den Dienst*. */
const isService = (c: Chunk | undefined): boolean => isPostNoun(c?.lower) || c?.lower === 'dienst'

/** *Bonn hat mit X eine CDO, aber auch Köln berief Y in dieses Amt*: that which the sentence names, else the text before. */
function intoThisOffice(found: Found): Reached[] {
  const { chunks } = found.clause
  const isThis = chunks.some((c, i) => /^diese[sr]?$/.test(c.lower) && isPostNoun(chunks[i + 1]?.lower))
  if (!isThis) return []
  const until = chunks.at(-1)?.start ?? 0
  const before = found.sentence.chunks.findLast(
    (c, i) => c.mentions.office && c.start < until && !isOfEarlier(found, i),
  )
  return before?.mentions.office ? [withoutPlace({ office: before.mentions.office })] : spokenBefore(found)
}

/** *X, bisher CIO der Stadt, wurde vereidigt*: into something else. */
const isOfEarlier = ({ sentence: { chunks } }: Found, at: number): boolean => isEarlier(chunks[at - 1]?.lower)
const earlierOffices = (found: Found): readonly (OfficeMention | undefined)[] =>
  found.sentence.chunks.filter((_, i) => isOfEarlier(found, i)).map((c) => c.mentions.office)

/** A clause with a verb of taking office. */
interface Oath {
  readonly found: Found
  readonly chunks: readonly Chunk[]
  readonly verb: Chunk
}

/** What speaks against it that somebody takes an office, though the verb is there. */
const NO_OATH: readonly Objection<Oath>[] = [
  // *das er führt; dessen Rat hatte ihn gewählt*: of another body than the office's
  [
    'into an office of another body',
    ({ found, chunks }) =>
      chunks.some((c) => /^(?:dessen|deren)$/.test(c.lower)) &&
      found.sentence.chunks.some((c) => c.tags.has('Agency') && !c.mentions.body?.digital),
  ],
  [
    'chosen as something else',
    ({ chunks }) =>
      chunks.some(
        (c, i) =>
          /^(?:ins|zum|zur|zu)$/.test(c.lower) &&
          !c.mentions.date &&
          chunks[i + 1]?.lower !== 'amt' &&
          !chunks[i + 1]?.tags.has('Infinitive'),
      ),
  ],
  // *Dass der Ministerpräsident mich berufen hat, freut mich*
  ['of whom it is told speaks', ({ chunks }) => chunks.some((c) => /^(?:mich|uns)$/.test(c.lower))],
  ['chooses something', ({ found, verb }) => !isPassive(found) && choosesThing(found, verb)],
  // *Das Netz führte sie ein*: who introduces something
  [
    'introduces something',
    ({ found, chunks, verb }) =>
      verb.verbs.every((v) => v.lemma === 'einführen') &&
      !isPassive(found) &&
      freePersons(found).length < 2 &&
      !chunks.some(isService),
  ],
  // *Als Vorsitzende wurden X, Geschäftsführer einer Agentur, und Y bestimmt*
  ['chosen as something else', ({ chunks }) => postOutside(chunks) !== undefined],
  // *Als Stellvertreter wurden X und Y bestimmt*: another rule's
  ['chosen as a deputy', ({ chunks }) => chunks.some((c, i) => DEPUTY.test(c.lower) && chunks[i - 1]?.lower === 'als')],
  ['who took part in an appointment', ({ found, verb }) => isAtAnothers(found, verb)],
  // *sagte der Minister anlässlich der Ernennung*: who speaks at it
  [
    'who speaks of an appointment',
    ({ chunks, verb }) => verb.tags.has('VerbNoun') && chunks.some((c) => c.verbs.some((v) => SPEAKS.test(v.lemma))),
  ],
  // *führt in die Vorlage ein*, *in den Beirat berufen*: not into an office
  [
    'into something else',
    ({ chunks }) =>
      chunks.some(
        (c, i) => c.lower === 'in' && /^(?:die|das|den)$/.test(chunks[i + 1]?.lower ?? '') && !isService(chunks[i + 2]),
      ),
  ],
]

function swornIn(found: Found): readonly Reading[] | Refusal {
  const { chunks } = found.clause
  const verb = verbOfOffice(found)
  if (!verb) return refuse('no verb of taking office')
  const none = objectionTo({ found, chunks, verb }, NO_OATH)
  if (none) return none
  const newcomer = swearsIn(found)
  if (newcomer) return newcomer
  // *Nach der Wahl verlässt X das Kabinett*
  const isNoun = verb.tags.has('VerbNoun')
  if (isNoun && chunks.some((c) => c.tags.has('Depart'))) return refuse('the time of leaving')
  const person = replacing(found) ?? undergoer(found)
  const isSubject = chunks[0] === person && chunks[1] === verb
  if (isSubject && verb.tags.has('Finite') && freePersons(found).length < 2) return refuse('appoints somebody')
  if (appointsSeveral(found, person)) return refuse('appoints somebody')
  const isNamed = nameOf(person)?.includes(' ') === true
  const earlier = earlierOffices(found)
  const offices = [
    ...intoThisOffice(found),
    ...[...ownOffices(found, person), ...knownOffices(found, person)].filter(
      ({ office }) => !earlier.some((e) => e?.label === office.label),
    ),
    ...(followsQuestion(found) ? spokenOf(found) : isNoun ? [] : announced(found)),
    ...topsBeside(found),
    ...(isNoun || !isNamed ? [] : officesAtStake(found)),
  ]
  return appointedTo(found, { person, offices })
}

/** The verb that says that somebody takes an office, or presents a new holder. */
function verbOfOffice(found: Found): Chunk | undefined {
  const { chunks } = found.clause
  const verb = chunks.find(
    (c, i) =>
      c.tags.has('Appoint') &&
      // *die Einführung von SAP*
      c.lower !== 'einführung' &&
      // *ein bestelltes Feld*
      !(/te[srnm]$/.test(c.lower) && !c.tags.has('Finite') && chunks[i + 1]?.tags.has('Noun')),
  )
  return verb?.verbs.some((v) => TAKES_OFFICE.test(v.lemma)) || isPresented(found) ? verb : undefined
}

/** *Minister Y führte den neuen CIO ein*, *Vereidigt hatte sie Bürgermeister Y schon am Montag*: X, of whom the text spoke. */
function swearsIn(found: Found): readonly Reading[] | Refusal | undefined {
  const { chunks } = found.clause
  const office = chunks.find((c, i) => c.mentions.office?.isNew && !holderOf(chunks, i))?.mentions.office
  if (!office || isPassive(found) || freePersons(found).length >= 2) return undefined
  const person = namedLast(found)
  const offices = knownOffices(found, person).filter(({ office: { roles } }) =>
    roles.some((role) => office.roles.includes(role)),
  )
  const isOther = nameOf(person) !== nameOf(freePersons(found)[0])
  return isOther && offices.length > 0 ? appointedTo(found, { person, offices }) : refuse('swears somebody in')
}

/** *An die Stelle von X wählte die Versammlung Y* */
function replacing(found: Found): Chunk | undefined {
  const isInPlace = found.clause.chunks.some((c) => c.lower === 'stelle')
  const replaced = isInPlace ? nameOf(predecessorIn(found)) : undefined
  return replaced === undefined ? undefined : freePersons(found).find((p) => nameOf(p) !== replaced)
}

/** *Wer wird CIO? Der Rat wählte X* */
const followsQuestion = ({ document, sentence }: Found): boolean =>
  /\?\s*$/.test(document.textBefore(sentence.offset, 200).trimEnd())

/** *Bayerns neue Ministerin für Digitales ist jung: X wird heute vereidigt*: new offices that other clauses name. */
const announced = (found: Found): Reached[] =>
  spokenOf(found).filter(({ office, chunk }) => office.isNew && (!chunk || !found.clause.chunks.includes(chunk)))

export const oaths: readonly Rule[] = [
  {
    id: 'appointment/sworn-in',
    anchor: '#Appoint',
    with: ['[<person>#Person]'],
    without: ['(zum|zur|als) .{0,3} #Office', 'in (den|die|das) #Office'],
    read: swornIn,
    examples: [
      {
        text: 'Der Rat der KISA tagte am 3. Mai 2023. Es ging um die Wahl des Vorstandes.\n\nErika Muster, bisher CIO der Stadt Köln, wurde in diese Funktion berufen.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', organisation: 'KISA' }],
      },
      {
        text: 'Die Stadt Köln hat mit Erika Muster längst eine CDO, aber auch Bonn berief am 3. Mai 2023 Paul Beispiel in dieses Amt.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CDO', jurisdiction: 'Bonn', date: '2023-05-03' }],
      },
      {
        text: 'Die Verbandsversammlung der KISA wählte am 4. Februar 2011 einen neuen Verbandsvorsteher. Gewählt wurde Landrat Paul Beispiel.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', date: '2011-02-04' }],
      },
      {
        text: 'Neuer CIO des Landes Hessen ist Paul Beispiel. Minister Erik Muster führte den neuen CIO am 3. Mai 2023 in sein Amt ein.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CIO', date: '2023-05-03' }],
      },
      {
        text: 'Erika Muster ist zur Staatssekretärin für Digitales in Hessen ernannt worden. Ministerpräsident Paul Beispiel hatte die neue Staatssekretärin schon am 3. Mai 2023 vereidigt.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'state-secretary', date: '2023-05-03' }],
      },
      {
        text: 'Der Kreistag beschloss, für den Landkreis Cham einen gemeinsamen Informationssicherheitsbeauftragten zu bestellen: Paul Beispiel.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CISO', jurisdiction: 'Landkreis Cham' }],
      },
      {
        text: 'Schleswig-Holstein bekommt wieder einen Digitalminister. Ministerpräsident Paul Beispiel stellte am 9. März 2022 Erik Muster vor.',
        facts: [
          { event: 'appointed', person: 'Erik Muster', role: 'minister', jurisdiction: 'DE-SH', date: '2022-03-09' },
        ],
      },
      {
        text: 'Neue Präsidentin für das Landesamt für Digitalisierung, Breitband und Vermessung\n\nMinister Paul Beispiel hat Erika Muster am 30. Juni 2022 ins Amt eingeführt.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2022-06-30' }],
      },
      {
        text: 'Das Digitalministerium von Hessen ist neu. An der Spitze steht Erika Muster, die am 12. November 2018 vereidigt wurde.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'minister', date: '2018-11-12' }],
      },
      {
        text: 'Hessens neue Digitalministerin ist jung: Erika Muster wird am 12. November 2018 vereidigt.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'minister', date: '2018-11-12' }],
      },
      {
        text: 'Digitalminister Paul Beispiel aus Hessen, der am 30. Juni 2017 vereidigt worden war, reiste nach Kassel.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'minister', date: '2017-06-30' }],
      },
    ],
    counterexamples: [
      'Paul Beispiel ist CDO der Stadt Köln. Oberbürgermeister Erik Muster hatte die zwei Professoren 2017 bestellt.',
      'Erika Muster ist neue Ministerin für Digitales in Hessen. Muster sagt: „Dass Ministerpräsident Paul Beispiel mich berufen hat, freut mich.“',
      'Erika Muster, zuletzt CIO der Stadt Köln, wurde am Montag vereidigt.',
      'Bundes-CIO Paul Beispiel, der an der Auswahl beteiligt war, verteidigte am 3. Mai 2019 das Verfahren.',
      'Zum Verbandsvorsteher der KISA wurde Erik Muster bestimmt. Als Stellvertreter wurde Paul Beispiel bestimmt.',
      'Die Stadt Köln plant, einen CDO zu berufen: Paul Beispiel wartet.',
      'Bayern hat eine Digitalministerin, Erika Muster. Mit den Betrieben bestimmt sie die Schwerpunkte.',
      '„Mit ihr bekommen wir Rückenwind“, sagte Digitalminister Paul Beispiel aus Hessen anlässlich der Ernennung.',
      'Der Beirat der Stadt Köln tagt. Als Vorsitzende wurden Paul Beispiel, Geschäftsführer der KISA, und Erika Muster bestimmt.',
      'Köln sucht einen CIO. Oberbürgermeisterin Erika Muster stellte am 9. März 2022 das Portal vor.',
      'BSI-Präsident Paul Beispiel führt künftig die EU-Agentur ENISA, deren Verwaltungsrat ihn schon im Mai 2022 ausgewählt hat.',
      'Vereidigt hatte Oberbürgermeister Paul Beispiel die neue Chief Digital Officer der Stadt Köln schon am Donnerstag.',
      'Die CDO der Stadt Fulda, Erika Muster, führt in die Vorlage ein.',
      'Paul Beispiel wurde am 30. Juni 2017 als Zeuge in Sachen Digitalpakt vereidigt.',
    ],
  },
]
