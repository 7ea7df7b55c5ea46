/** Somebody is made, or becomes, another one's deputy. */
import type { Chunk } from '../../german/chunks.ts'
import { isBorrowed } from '../../german/clauses/parts.ts'
import { FROM_NOW_ON } from '../../german/time-words.ts'
import { type Rule, refuse } from '../../rule.ts'
import { actor, undergoer } from '../../who/actor-and-undergoer.ts'
import { knownOffices, predicateOffices, spokenOf } from '../../who/office-reach.ts'
import { isPerson } from '../../who/persons-of-clause.ts'
import { postOutside } from '../../who/post-outside.ts'
import { officesOfSuperior } from '../../who/superior.ts'
import { appointedTo } from '../slots.ts'

/** *stellvertretenden Vorsitzenden*, *stv. Vorsteherin*: deputy of the chair of whom the text just spoke. */
const CHAIR = /^(?:verbands)?vorsitzende[rn]?$/
const DEPUTY = /^(?:stv|stellv)\.?$|^stellvertretende[rn]?$/

export const namingDeputies: readonly Rule[] = [
  {
    id: 'appointment/named-deputy',
    anchor:
      '(zu|zum|zur|als) .{0,2} (stellvertreter|stellvertreterin|stellvertretern|stellvertreterinnen|stellvertretung|vertreter|vertreterin|vertretern|vorsitzende|vorsitzender|vorsitzenden)',
    with: ['#Appoint', '[<person>#Person]'],
    read: (found) => {
      const { chunks } = found.clause
      // *…, zu seiner Stellvertreterin Bürgermeisterin X*: who stands right behind, else whom the verb befalls
      const behind = chunks.slice(found.match.end)
      const next = behind.find((c) => ['Person', 'Verb', 'Comma'].some((t) => c.tags.has(t)))
      // *zum Stellvertreter von Y gewählt*: Y's deputy is another
      const isOf = /^(?:von|vom|des|der)$/.test(behind[0]?.lower ?? '')
      const person = isPerson(next) && !isOf ? next : undergoer(found)
      const word = chunks[found.match.end - 1] as Chunk
      // *Zum Vorsitzenden des Verwaltungsrates wählte sie X, zu seiner Stellvertreterin Y*
      if (postOutside(found.sentence.chunks.filter((c) => c.end < word.start)))
        return refuse('deputy of one in a post outside the field')
      const spoken = spokenOf(found)
      const chairs = /orsitzend|orsteher/u.test(spoken[0]?.office.label ?? '')
      if (CHAIR.test(word.lower) && !(chairs && DEPUTY.test(chunks[found.match.end - 2]?.lower ?? '')))
        return refuse('no deputy of the one who chairs')
      const superior = officesOfSuperior(found, word, person).map((office) => ({ office }))
      return appointedTo(found, { person, capacity: 'deputy', offices: [...spoken, ...superior] })
    },
    examples: [
      {
        text: 'Zum Verbandsvorsteher des KDN wurde Erik Muster gewählt, Erika Muster zur ersten und Paul Beispiel zum zweiten Stellvertreter.',
        facts: [
          { event: 'appointed', person: 'Erika Muster', role: 'agency-head', capacity: 'deputy' },
          { event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', capacity: 'deputy' },
        ],
      },
      {
        text: 'Verbandsvorsteher des KDN ist Erik Muster. Zur ersten Stellvertreterin wurde Erika Muster, zum zweiten Paul Beispiel gewählt.',
        facts: [
          { event: 'appointed', person: 'Erika Muster', role: 'agency-head', capacity: 'deputy' },
          { event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', capacity: 'deputy' },
        ],
      },
      {
        text: 'Am 3. Mai 2019 wählten die 58 Vertreterinnen und Vertreter Paul Beispiel (Wesel) zum Verbandsvorsteher des KDN, Erika Muster zu seiner Stellvertreterin.',
        facts: [
          { event: 'appointed', person: 'Erika Muster', role: 'agency-head', capacity: 'deputy', date: '2019-05-03' },
        ],
      },
      {
        text: 'Die Versammlung des KDN wählte Paul Beispiel zum Verbandsvorsteher und Erika Muster zu seiner Stellvertreterin.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', capacity: 'deputy' }],
      },
      {
        text: 'Zur Vorsitzenden der KISA wählte die Versammlung am 7. Mai 2019 Erika Muster. Zum stv. Vorsitzenden wurde Paul Beispiel bestimmt.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', capacity: 'deputy' }],
      },
      {
        text: 'CISO des Landes Hessen ist Erika Muster. Zu ihrem Stellvertreter wurde im Mai 2019 Paul Beispiel bestimmt.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CISO', capacity: 'deputy', date: '2019-05' }],
      },
      {
        text: 'Verbandsvorsteher der KISA ist Paul Beispiel. Zu seiner Stellvertreterin berief der Verband im Mai 2019 Erika Muster.',
        facts: [
          { event: 'appointed', person: 'Erika Muster', role: 'agency-head', capacity: 'deputy', date: '2019-05' },
        ],
      },
      {
        text: 'Zum Verbandsvorsteher der KISA wurde Erik Muster bestimmt. Als Stellvertreter wurden der Beigeordnete Paul Beispiel und die Neusser Beigeordnete Erika Muster bestimmt.',
        facts: [
          { event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', capacity: 'deputy' },
          { event: 'appointed', person: 'Erika Muster', role: 'agency-head', capacity: 'deputy' },
        ],
      },
      {
        text: 'Verbandsvorsteher der KISA ist Erik Muster. Zu Musters Stellvertretern machte die Versammlung die Beigeordneten Paul Beispiel aus Fulda und Erika Beispiel aus Gießen.',
        facts: [
          { event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', capacity: 'deputy' },
          { event: 'appointed', person: 'Erika Beispiel', role: 'agency-head', capacity: 'deputy' },
        ],
      },
      {
        text: 'Zum Direktor des ITZBund ist Paul Beispiel bestellt, zu seiner Stellvertreterin Bürgermeisterin Erika Muster.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', capacity: 'deputy' }],
      },
    ],
    counterexamples: [
      'Leiterin der KISA ist Erika Muster. Zu ihrem Vorsitzenden, also auch zum Vorsitzenden des Verwaltungsrates, wählte die Versammlung Erik Muster, zu seiner Stellvertreterin Ute Beispiel.',
      'CISO des Landes Hessen ist Erika Muster. Als Vertreter der Länder sprach Paul Beispiel.',
      'Verbandsvorsteher der KISA ist Erik Muster. Zum Vorsitzenden der Versammlung wurde Paul Beispiel gewählt.',
      'CISO des Landes Hessen ist Erika Muster. Zum stellvertretenden Vorsitzenden des Vereins wurde Paul Beispiel gewählt.',
    ],
  },
  {
    id: 'appointment/deputises-for-new',
    anchor: '(vertritt|vertreten)',
    with: ['(ihn|sie|ihm|ihr|er)', '[<person>#Person]'],
    read: (found) => {
      const { clause, sentence } = found
      // *Zum Vorsteher wurde X berufen, ihn vertritt Y*: both are new
      const named = sentence.clauses.filter(
        (c) => c !== clause && c.chunks.some((k) => k.tags.has('Appoint') || k.tags.has('Werden')),
      )
      const person = clause.chunks.find((c) => isPerson(c) && !/^(?:ihn|sie|ihm|ihr|er)$/.test(c.lower))
      // *Vertreten wird er durch Y, ebenfalls gewählt*
      const superior = clause.chunks.find((c) => isPerson(c) && /^(?:er|sie)$/.test(c.lower))
      const isChosenToo = clause.chunks.some((c) => /^(?:ebenfalls|gleichfalls|ebenso|auch)$/.test(c.lower))
      if (superior && isChosenToo && clause.chunks.some((c) => c.tags.has('Appoint') && c.tags.has('Participle')))
        return appointedTo(found, { person, capacity: 'deputy', offices: knownOffices(found, superior) })
      const offices = named.flatMap(({ chunks }) => chunks.flatMap(({ mentions }) => mentions.office ?? []))
      if (offices.length === 0) return refuse('nobody new for whom one deputises')
      return appointedTo(found, {
        person,
        capacity: 'deputy',
        offices: offices.map((office) => ({ office: { ...office, isNew: false, isFuture: false } })),
      })
    },
    examples: [
      {
        text: 'Zum Verbandsvorsteher der KISA wurde Paul Beispiel berufen, ihn vertritt Erika Muster.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', capacity: 'deputy' }],
      },
    ],
    counterexamples: ['Verbandsvorsteher der KISA ist Paul Beispiel, ihn vertritt Erika Muster.'],
  },
  {
    id: 'appointment/becomes-deputy',
    anchor: '[<word>(stellvertreter|vertreter|stellvertreterin|vertreterin|vize)]',
    with: ['[<person>#Person]', `(#Werden|dann|${FROM_NOW_ON})`],
    without: ['#Appoint', '(zum|zur|als|zu)'],
    read: (found) => {
      const { chunks } = found.clause
      const word = found.group('word') as Chunk
      const [before, behind] = [chunks[chunks.indexOf(word) - 1], chunks[chunks.indexOf(word) + 1]]
      // *Stellvertreter des Landrats wurde X*
      const isRanked = before === undefined || /^(?:(?:erst|zweit|dritt)er?|\d\.?|\.|,|und)$/.test(before.lower)
      const isOf = isRanked
        ? behind?.tags.has('Werden') || behind?.tags.has('Person')
        : /^(?:sein|ihr|dessen|deren|seine|ihre)$/.test(before.lower)
      if (!isOf) return refuse('whose deputy is not said')
      // *CIO der Stadt wird sein Stellvertreter X*: of another
      const own = predicateOffices(found).find(({ chunk }) => chunk && chunks.indexOf(chunk) < chunks.indexOf(word))
      const isShared = own?.chunk?.tags.has('Shared') || !chunks.some((c) => c.tags.has('Werden') && !isBorrowed(c))
      if (own && !isShared) return refuse('what the deputy becomes is told')
      const person = actor(found)
      const superior = officesOfSuperior(found, word, person).map((office) => ({ office }))
      return appointedTo(found, { person, capacity: 'deputy', offices: [...spokenOf(found), ...superior] })
    },
    examples: [
      {
        text: 'Die Versammlung der KISA hat Paul Beispiel zum Verbandsvorsteher gewählt. Stellvertreterin wurde Erika Muster, Landrätin in Neunkirchen.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', capacity: 'deputy' }],
      },
      {
        text: 'Die Versammlung der KISA hat Ute Beispiel zur Verbandsvorsteherin gewählt. Erster Stellvertreter wurde Paul Beispiel, zweite Stellvertreterin Erika Muster.',
        facts: [
          { event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', capacity: 'deputy' },
          { event: 'appointed', person: 'Erika Muster', role: 'agency-head', capacity: 'deputy' },
        ],
      },
      {
        text: 'Verbandsvorsteher der KISA wird zum 1. Januar 2020 Paul Beispiel. Seine Stellvertreterin ist dann Erika Muster.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', capacity: 'deputy' }],
      },
      {
        text: 'CIO der Stadt Köln wird Erik Muster, sein Stellvertreter Paul Beispiel.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CIO', capacity: 'deputy' }],
      },
      {
        text: 'Der Rat wählte Erika Muster zur CIO der Stadt Köln, Paul Beispiel wurde ihr Stellvertreter.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CIO', capacity: 'deputy' }],
      },
    ],
    counterexamples: [
      'CIO der Stadt Köln wird nach Erik Muster sein Stellvertreter Paul Beispiel.',
      'CIO der Stadt Köln ist Erika Muster. Stellvertreter des Landrats wurde Paul Beispiel.',
      'Die CIO der Stadt Köln und ihr Stellvertreter wurden von Paul Beispiel beraten.',
    ],
  },
]
