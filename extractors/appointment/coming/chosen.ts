/** Somebody is chosen, moves up or comes, where only the text above says for which office: *Die Wahl fiel auf X*, *X rückte nach*. */

import type { Chunk } from '../../german/chunks.ts'
import { AFTER_THAT, oneOf } from '../../german/time-words.ts'
import { type Found, type Rule, refuse } from '../../rule.ts'
import { undergoer } from '../../who/actor-and-undergoer.ts'
import { dutyIn } from '../../who/duty.ts'
import { officesAtStake } from '../../who/office-at-stake.ts'
import { ownOffices, predicateOffices, type Reached, spokenOf } from '../../who/office-reach.ts'
import { freePersons, isDecider, isPerson, nameOf } from '../../who/persons-of-clause.ts'
import { pointsAtPost } from '../../who/post-as-pronoun.ts'
import { eachOf, namesFrom } from '../../who/several.ts'
import { leaverBeside } from '../leaving/leaving.ts'
import { appointedTo, named } from '../slots.ts'

const isAfterThat = oneOf(AFTER_THAT)
const CHOICE = /^(?:wahl|entscheidung|los|votum)$/

const CHARGE = /^(?:funktion|aufgabe|rolle|leitung|führung|spitze)$/
/** Verbs that say for what somebody was found. */
const CHOOSES =
  /^(?:holen|gewinnen|verpflichten|auswählen|wählen|bestimmen|engagieren|rekrutieren|anwerben|abwerben|einstellen)$/

/** *für X als Geschäftsführerin*: the office right behind the name. */
function asOffice({ clause: { chunks } }: Found, person: Chunk): Reached[] | undefined {
  const [as, next, third] = chunks.slice(chunks.indexOf(person) + 1)
  if (as?.lower !== 'als') return undefined
  return named([next, third].find((c) => c?.tags.has('Office')))
}

const IS = /^(?:heißt|hieß|ist)$/
const clausesOfBeing = ({ sentence: { clauses } }: Found) =>
  clauses.filter(({ kind, chunks }) => kind === 'main' && chunks.some((c) => IS.test(c.lower)))

/** *X heißt der CIO, für den der Rat gestimmt hat*: what the main clause says that X is. */
const officesSaid = (found: Found, person: Chunk): Reached[] =>
  clausesOfBeing(found).flatMap((clause) => {
    const said = { ...found, clause }
    return [...predicateOffices(said), ...ownOffices(said, person)]
  })

/** Named here in full, so that it is news who it is. */
const isNamed = (person: Chunk): boolean => nameOf(person)?.includes(' ') === true && person.text.includes(' ')

export const chosen: readonly Rule[] = [
  {
    id: 'appointment/choice-falls-on',
    anchor: '(für|auf) .{0,3} [<person>#Person]',
    with: ['(#Choose|fiel|fällt|gefallen|fiele)'],
    read: (found) => {
      const { chunks } = found.clause
      if (!chunks.some((c) => c.tags.has('Choose')) && !chunks.some((c) => CHOICE.test(c.lower)))
        return refuse('no choice falls on somebody')
      const first = found.group('person') as Chunk
      if (!isNamed(first)) return refuse('named before')
      const duty = dutyIn(found)
      return eachOf(namesFrom(chunks, chunks.indexOf(first)), (person) =>
        appointedTo(found, {
          person,
          offices: asOffice(found, person) ?? [
            ...(duty && duty.kind !== 'anaphoric' ? [duty.reached] : []),
            ...predicateOffices(found),
            ...(first.tags.has('Antecedent') && chunks.some(isDecider) ? officesSaid(found, person) : []),
            ...ownOffices(found, person).filter(({ office }) => office.isNew),
            ...officesAtStake(found),
          ],
        }),
      )
    },
    examples: [
      {
        text: 'Köln hat gewählt: Erika Muster heißt die CIO, für die der Rat am 3. Mai 2019 gestimmt hat.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'Köln', date: '2019-05-03' }],
      },
      {
        text: 'Der IT-Verbund Stormarn bekommt eine neue Geschäftsführerin. Der Verwaltungsrat entschied sich am 2. März 2022 für Erika Muster.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2022-03-02' }],
      },
      {
        text: 'Neue Führung für den eGo-Saar: Die Wahl fiel am 3. April 2024 auf Paul Beispiel und Erika Muster.',
        facts: [
          { event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', date: '2024-04-03' },
          { event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2024-04-03' },
        ],
      },
      {
        text: 'Für die Stelle der CIO der Stadt Köln hat sich der Rat am 3. April 2024 für Erika Muster entschieden.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', date: '2024-04-03' }],
      },
      {
        text: 'Köln: Der Rat wählte einen CIO. Es gab zwei Bewerbungen, die von Paul Beispiel und die von Erika Muster. Die Mehrheit stimmte am 3. April 2024 für die Kandidatin.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', date: '2024-04-03' }],
      },
      {
        text: 'Die Versammlung der KISA votierte am 3. April 2024 für Erika Muster als Geschäftsführerin.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2024-04-03' }],
      },
    ],
    counterexamples: [
      'Der Rat der Stadt Köln sucht einen CIO. Das Bild des Jahres ist gewählt: Die Jury entschied sich nicht für Erika Muster.',
      'CIO der Stadt Köln ist Paul Beispiel. Beim Preis fiel die Wahl auf Erika Muster.',
    ],
  },
  {
    id: 'appointment/office-voted-for',
    anchor: '(für|auf) [<office>(#Office && #Antecedent)]',
    with: ['#Choose'],
    read: (found) => {
      const office = found.group('office')
      if (!found.clause.chunks.some(isDecider)) return refuse('who votes is not said')
      const holders = clausesOfBeing(found).flatMap(({ chunks }) => chunks.filter((c) => isPerson(c) && isNamed(c)))
      const [person, another] = holders
      if (!person || another) return refuse('who has it is not said')
      return appointedTo(found, { person, offices: named(office) })
    },
    examples: [
      {
        text: 'Der CDO, auf den sich der Rat der Stadt Köln am 3. Mai 2019 geeinigt hat, ist Paul Beispiel.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CDO', jurisdiction: 'Köln', date: '2019-05-03' }],
      },
    ],
    counterexamples: [
      'Paul Beispiel heißt der CIO der Stadt Köln, für den sich Firmen aussprechen.',
      'Paul Beispiel ist der CIO der Stadt Köln, der für den Haushalt des Rates gestimmt hat.',
    ],
  },
  {
    id: 'appointment/chosen-for-post',
    anchor: 'für',
    with: ['[<person>#Person]', '(#Appoint && !#VerbNoun)'],
    without: ['(zum|zur|als) .{0,3} #Office'],
    read: (found) => {
      const { chunks } = found.clause
      const behind = chunks.slice(found.match.end, found.match.end + 3)
      if (!behind.some((c) => c.tags.has('Office') || c.tags.has('Post') || CHARGE.test(c.lower)))
        return refuse('for something else')
      if (!chunks.some((c) => c.verbs.some((v) => CHOOSES.test(v.lemma)))) return refuse('no verb of choosing somebody')
      const duty = dutyIn(found)
      if (!duty || duty.kind === 'anaphoric') return refuse('for what is not said')
      // *Für das Amt hat X eine Agentur geholt*
      const other = chunks.some((c, i) => /^(?:eine?n?)$/.test(chunks[i - 1]?.lower ?? '') && c.tags.has('Noun'))
      if (other && freePersons(found).length < 2) return refuse('something else is chosen')
      const person = undergoer(found, duty.reached.chunk)
      if (!person || !isNamed(person)) return refuse('nobody who is named for it')
      return appointedTo(found, { person, offices: [duty.reached] })
    },
    examples: [
      {
        text: 'Für den Posten des CIO hat sich Hessen im Mai 2019 Erika Muster geholt.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'DE-HE', date: '2019-05' }],
      },
      {
        text: 'Für die Leitung des ITZBund wurde im Mai 2019 Paul Beispiel gewonnen.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', date: '2019-05' }],
      },
    ],
    counterexamples: [
      'Für den Posten des CIO von Hessen hat Paul Beispiel im Mai 2019 eine Agentur eingestellt.',
      'Für das Amt der CIO von Hessen soll Erika Muster gewonnen werden.',
    ],
  },
  {
    id: 'appointment/filled-with',
    anchor: '(besetzt|besetzte|besetzen)',
    with: ['mit .{0,3} [<person>#Person]', '(stelle|posten|funktion|amt|position|#Office|leitung|sie|er|es)'],
    read: (found) => {
      const person = found.group('person') as Chunk
      if (!isNamed(person)) return refuse('named before')
      const duty = dutyIn(found)
      // *Die Stadt richtet die Stelle eines CDO ein; besetzt wird sie mit X*
      const isPronoun = !duty && !found.clause.chunks.some((c) => c.tags.has('Office'))
      const atStake = isPronoun && pointsAtPost(found) ? [...spokenOf(found), ...officesAtStake(found)] : []
      if (atStake.length > 0) return appointedTo(found, { person, offices: atStake })
      if (isPronoun && !found.sentence.clauses.some((clause) => dutyIn({ ...found, clause })?.kind === 'office'))
        return refuse('what is filled is not said')
      const offices =
        duty && duty.kind !== 'anaphoric'
          ? [duty.reached]
          : [...predicateOffices(found), ...spokenOf(found), ...officesAtStake(found)]
      return appointedTo(found, { person, offices })
    },
    examples: [
      {
        text: 'CISO gesucht und gefunden\nSeit Januar war die Stelle in der Mainzer Staatskanzlei leer. Am 4. Mai 2020 wurde sie besetzt: mit Paul Beispiel, 41.',
        facts: [
          { event: 'appointed', person: 'Paul Beispiel', role: 'CISO', jurisdiction: 'DE-RP', date: '2020-05-04' },
        ],
      },
      {
        text: '2018: Die Stadt Köln richtet die Stelle eines CDO ein; besetzt wird sie mit Erika Muster.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CDO', jurisdiction: 'Köln', date: '2018' }],
      },
      {
        text: 'Die Stadt Köln stärkt ihre CIO. Besetzt wird die Funktion im Mai 2019 mit Erika Muster.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', date: '2019-05' }],
      },
    ],
    counterexamples: ['CIO der Stadt Köln ist Paul Beispiel. Das Podium ist mit Erika Muster gut besetzt.'],
  },
  {
    id: 'appointment/moves-up',
    anchor: '(#Promote|kam|kommt)',
    with: ['[<person>#Person]'],
    without: ['(in|ins|im|an|zum|zur|vor|vorn|aus|bei|beim|näher|zu)'],
    read: (found) => {
      const { chunks } = found.clause
      if (chunks[found.match.start]?.tags.has('Noun')) return refuse('a back, to which nobody moves up')
      // *Nach dem Abgang von X als Geschäftsführer ist Y aufgerückt*
      const leaver = leaverBeside(found)
      const left = leaver ? predicateOffices(found) : []
      if (left.length === 0 && chunks.some((c) => c.tags.has('Office') || c.lower === 'als'))
        return refuse('an office of its own')
      const [person, ...others] = freePersons(found)
      if (!person || !isNamed(person) || others.length > 0) return refuse('nobody named who moves up')
      const words = chunks.filter((c) => /\p{L}/u.test(c.text))
      const moves = chunks.some((c) => c.tags.has('Participle')) || /^(?:nach|auf)$/.test(words.at(-1)?.lower ?? '')
      if (!moves && !isAfterThat(words[0]?.lower)) return refuse('moves, but not up')
      return appointedTo(found, { person, offices: [...left, ...officesAtStake(found)] })
    },
    examples: [
      {
        text: 'Nach dem Abgang von Paul Beispiel als CIO von Hessen ist Erika Muster im Mai 2019 aufgerückt.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', date: '2019-05' }],
      },
      {
        text: 'Paul Beispiel gab die Geschäftsführung des ZenDiS Ende 2021 ab. Im Februar 2022 rückte Erika Muster nach.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2022-02' }],
      },
    ],
    counterexamples: [
      'CIO der Stadt Köln war bis 2020 Paul Beispiel. Im Rat rückte Erika Muster nach vorn.',
      'Die Stelle der CIO der Stadt Köln ist frei, weil Erika Muster dem Rathaus den Rücken gekehrt hat.',
    ],
  },
  {
    id: 'appointment/it-is-somebody',
    anchor: '(wird|wurde|ist) es',
    with: ['[<person>#Person]'],
    without: ['#Participle', '#Office', '#Adjective'],
    read: (found) => {
      const person = found.group('person') as Chunk
      if (found.clause.chunks.length > 5 || !isNamed(person)) return refuse('more than who it is')
      return appointedTo(found, { person, offices: officesAtStake(found) })
    },
    examples: [
      {
        text: 'Die Nachfolge von ZenDiS-Geschäftsführer Paul Beispiel ist geregelt: Erika Muster wird es.',
        published: '2022-03-15',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2022-03-15' }],
      },
    ],
    counterexamples: ['Die Nachfolge von ZenDiS-Geschäftsführer Paul Beispiel ist offen. Erika Muster wird es nicht.'],
  },
]
