/** Deputies: *Stellvertreterin ist X*, *sein Vertreter X*, *Y vertritt ihn*. */

import type { Chunk } from '../german/chunks.ts'
import { POST_NOUNS } from '../german/offices/post-words.ts'
import { RANK } from '../german/persons/words.ts'
import { type Rule, refuse } from '../rule.ts'
import { officeReadings } from '../who/officeholder.ts'
import { isOblique, isPerson, nameOf } from '../who/persons-of-clause.ts'
import { eachOf, namesFrom } from '../who/several.ts'
import { officesOfSuperior } from '../who/superior.ts'
import { isPresent } from './present.ts'

export const deputies: readonly Rule[] = [
  {
    id: 'incumbency/deputy',
    anchor: `[<word>(stellvertretung|stellvertreter|stellvertreterin|vertretung|vertreter|vertreterin)] (in|des|der)? dieser? (${POST_NOUNS}|#Office)? #Person? (#Colon|ist|sind|bleibt|bleiben|fungiert|amtiert) .{0,2} [<person>#Person]`,
    mood: 'any',
    read: (found) => {
      const first = found.group('person') as Chunk
      const word = found.group('word') as Chunk
      const { chunks } = found.clause
      const near = found.document.officeNear(found.sentence.offset + first.start)
      const several = chunks.some((c) => c.lower === 'sind') ? namesFrom(chunks, chunks.indexOf(first)) : [first]
      return eachOf(several, (person) =>
        officeReadings(found, {
          event: 'holds',
          person,
          offices: [...(near ? [near] : []), ...officesOfSuperior(found, word, person)].map((office) => ({
            office: { ...office, capacity: 'deputy' as const, label: word.text },
          })),
        }),
      )
    },
    examples: [
      {
        text: 'CIO des Landes Hessen: Erika Muster. Stellvertretung: Paul Beispiel.',
        facts: [{ event: 'holds', person: 'Paul Beispiel', role: 'CIO', capacity: 'deputy' }],
      },
      {
        text: 'CIO des Landes Hessen ist Erika Muster. Stellvertreter in dieser Funktion ist Paul Beispiel.',
        facts: [{ event: 'holds', person: 'Paul Beispiel', role: 'CIO', capacity: 'deputy' }],
      },
      {
        text: 'CIO des Landes Hessen ist Erika Muster. Als Stellvertreter fungiert Paul Beispiel.',
        facts: [{ event: 'holds', person: 'Paul Beispiel', role: 'CIO', capacity: 'deputy' }],
      },
      {
        text: 'Verbandsvorsteherin der KISA ist Erika Muster. Vertreter der Verbandsvorsteherin Erika Muster sind Landrat Paul Beispiel und Bürgermeister Erik Muster.',
        facts: [
          { event: 'holds', person: 'Paul Beispiel', role: 'agency-head', capacity: 'deputy' },
          { event: 'holds', person: 'Erik Muster', role: 'agency-head', capacity: 'deputy' },
        ],
      },
    ],
    counterexamples: [
      'CIO des Landes Hessen: unbesetzt. Stellvertretung: unbesetzt.',
      'CIO des Landes Hessen: Erika Muster. Stellvertreter im Kreistag ist Paul Beispiel.',
    ],
  },
  {
    id: 'incumbency/deputy-of-one-before',
    anchor:
      '(sein|seine|ihr|ihre|deren|dessen|als) [<word>(stellvertreter|stellvertreterin|vize|vertreter|vertreterin)] .* [<person>#Person]',
    without: [
      '(#Appoint && !#VerbNoun)',
      '(#Werden && !#Hold)',
      '(#Depart && !#VerbNoun)',
      '(#Head && !#VerbNoun)',
      '#TakeOffice',
      '#Succeed',
      '#Since',
      '#Until',
      '#Range',
      '#From',
    ],
    read: (found) => {
      const word = found.group('word') as Chunk
      const { chunks } = found.clause
      const at = chunks.indexOf(word)
      const person = chunks.slice(at + 1).find((c) => isPerson(c) && c.text.includes(' '))
      if (!person) return refuse('nobody named who deputises')
      const between = chunks.slice(at + 1, chunks.indexOf(person))
      // *als Vertreter von Ministerin X*: somebody is hers
      if (/^(?:von|vom|des|der)$/.test(between[0]?.lower ?? '')) return refuse('the deputy of the one named')
      if (
        chunks[at - 1]?.lower !== 'als' &&
        between.some((c) => !RANK.test(c.lower) && !/^(?:ist|sind|bleibt|heißt|dr|frau|herr)$/.test(c.lower))
      )
        return refuse('deputy and name stand apart')
      const offices = officesOfSuperior(found, word, person)
      return officeReadings(found, {
        event: 'holds',
        person,
        offices: offices.map((office) => ({
          office: { ...office, isNew: false, capacity: 'deputy' as const, label: word.text },
        })),
      })
    },
    examples: [
      {
        text: 'Direktor des ITZBund ist Paul Beispiel. Seine Stellvertreterin Erika Muster sitzt in Hannover.',
        facts: [{ event: 'holds', person: 'Erika Muster', role: 'agency-head', capacity: 'deputy' }],
      },
      {
        text: 'Verbandsvorsteherin der KISA ist Landrätin Erika Muster, ihr Stellvertreter Bürgermeister Paul Beispiel.',
        facts: [{ event: 'holds', person: 'Paul Beispiel', role: 'agency-head', capacity: 'deputy' }],
      },
      {
        text: 'CIO der Stadt Köln ist Paul Beispiel; als Stellvertreterin steht ihm Erika Muster zur Seite.',
        facts: [{ event: 'holds', person: 'Erika Muster', role: 'CIO', capacity: 'deputy' }],
      },
    ],
    counterexamples: [
      'Bundes-CIO ist Paul Beispiel. Zuvor arbeitete er als Vertreter von Staatsministerin Erika Muster.',
      'Minister für Digitales in Hessen ist Erik Muster. Sein Vertreter Paul Beispiel kommt aus Kassel.',
      'CIO der Stadt Köln war Paul Beispiel. Seine Stellvertreterin Erika Muster wurde im Mai 2019 gewählt.',
    ],
  },
  {
    id: 'incumbency/is-deputy',
    anchor:
      '[<person>#Person] (ist|bleibt) (sein|seine|ihr|ihre|deren|dessen) [<word>(stellvertreter|stellvertreterin|vize|vertreter|vertreterin)]',
    read: (found) =>
      officeReadings(found, {
        event: 'holds',
        person: found.group('person'),
        offices: officesOfSuperior(found, found.group('word') as Chunk, found.group('person')).map((office) => ({
          office: { ...office, isNew: false, capacity: 'deputy' as const, label: found.group('word')?.text ?? '' },
        })),
      }),
    examples: [
      {
        text: 'Die Geschäfte des ITZBund führt Paul Beispiel; Erika Muster ist seine Stellvertreterin.',
        facts: [{ event: 'holds', person: 'Erika Muster', role: 'agency-head', capacity: 'deputy' }],
      },
    ],
    counterexamples: [
      'Das ITZBund wächst. Den Bund der Steuerzahler führt Paul Beispiel; Erika Muster ist seine Vertreterin.',
    ],
  },
  {
    id: 'incumbency/deputy-by-rank',
    anchor:
      '(stellvertretende|stellvertretender) [<word>(beauftragte|beauftragter|bevollmächtigte|bevollmächtigter)] (#Colon|ist|bleibt) [<person>#Person]',
    mood: 'any',
    read: (found) => {
      const office = found.document.officeNear(found.sentence.offset)
      const word = found.group('word')?.text.toLowerCase() ?? ''
      if (!office?.label || !/^(?:\p{L}*-?)?(?:beauftragt|bevollmächtigt)|CIO|CDO|CISO/iu.test(office.label))
        return refuse('deputy of what is not said')
      return officeReadings(found, {
        event: 'holds',
        person: found.group('person'),
        offices: [{ office: { ...office, isNew: false, capacity: 'deputy', label: `Stellvertretende ${word}` } }],
      })
    },
    examples: [
      {
        text: 'Beauftragte für Informationssicherheit des Landes Hessen ist Erika Muster. Stellvertretender Beauftragter ist Paul Beispiel.',
        facts: [{ event: 'holds', person: 'Paul Beispiel', role: 'CISO', capacity: 'deputy' }],
      },
    ],
    counterexamples: [
      'Minister für Digitales in Hessen ist Erik Muster. Stellvertretender Beauftragter ist Paul Beispiel.',
    ],
  },
  {
    id: 'incumbency/deputises',
    anchor: '(vertritt|vertreten)',
    with: ['[<person>#Person]', '(ihn|sie|#Person)'],
    without: ['#Since', '#From'],
    read: (found) => {
      const persons = found.clause.chunks.filter(isPerson)
      const passive = found.clause.chunks.some((c) => c.tags.has('Werden'))
      const accusative = persons.find((p) => /^(?:ihn|sie)$/.test(p.lower))
      const person = passive
        ? persons.find((p) => isOblique(found, p))
        : (persons.find((p) => p !== accusative && p.text.includes(' ')) ?? persons[0])
      // *vertritt die KISA mit dem Geschäftsführer Y nach außen*
      const other = persons.find((p) => nameOf(p) !== nameOf(person) && (passive || !isOblique(found, p)))
      const pronoun = found.clause.chunks.some((c) => /^(?:ihn|sie)$/.test(c.lower))
      if (!isPresent(found)) return refuse('told of the past')
      if (!person || (!other && !pronoun)) return refuse('who deputises for whom is not said')
      const head = other ?? found.sentence.chunks.find((c) => isPerson(c) && nameOf(c) !== nameOf(person))
      const name = nameOf(head)
      const offices = name ? found.document.officesOf(name) : []
      return officeReadings(found, {
        event: 'holds',
        person,
        offices: offices.map((office) => ({ office: { ...office, capacity: 'deputy' as const } })),
      })
    },
    examples: [
      {
        text: 'Das ITZBund leitet Erika Muster, Paul Beispiel vertritt sie.',
        facts: [{ event: 'holds', person: 'Paul Beispiel', role: 'agency-head', capacity: 'deputy' }],
      },
    ],
    counterexamples: [
      'Das ITZBund leitet Erika Muster, Paul Beispiel vertritt die Gewerkschaft.',
      'Paul Beispiel ist neu und vertritt die KISA zusammen mit der Geschäftsführerin Erika Muster nach außen.',
    ],
  },
]
