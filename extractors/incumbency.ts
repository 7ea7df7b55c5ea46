import { z } from 'zod'
import { OFFICE_TRIGGERS } from './appointment/index.ts'
import { headOfBody, isAgent, officeKey, officeReadings, officeSlots } from './officeholder.ts'
import { type Extractor, type Found, type Rule, refuse } from './rule.ts'

function holds(found: Found) {
  const officeChunk = found.group('office')
  return officeReadings(found, {
    event: 'holds',
    person: found.group('person'),
    office: officeChunk?.mentions.office,
    officeChunk,
    organisation: found.group('body'),
  })
}

/** A title in a row or quote is of the day of the text; a past tense may speak of long ago. */
function isPresent({ clause }: Found): boolean {
  const finite = clause.chunks
    .filter((c) => c.tags.has('Finite'))
    .flatMap((c) => c.verbs.filter((v) => v.form !== 'participle'))
  return finite.length === 0 || finite.some((v) => v.tense !== 'past')
}

/** *CIO Popp*, *der CIO des Freistaats, Staatssekretär Popp*: past tense and plans of the clause don't touch a title. */
const rules: readonly Rule[] = [
  {
    id: 'incumbency/title-and-name',
    anchor: '[<office>#Office] #Comma? [<person>#Person]',
    mood: 'any',
    read: (found) =>
      found.group('office')?.mentions.office?.isNew ? refuse('a new holder is an appointment') : holds(found),
    examples: [
      {
        text: '„Das Netz hält“, sagt Landes-CIO Erika Muster aus Hessen.',
        published: '2020-01-02',
        facts: [{ event: 'holds', person: 'Erika Muster', role: 'CIO', jurisdiction: 'DE-HE', date: '2020-01-02' }],
      },
    ],
    counterexamples: [
      'Der frühere CIO Paul Beispiel aus Hessen blickt zurück.',
      'Siemens-CIO Erika Muster lobt den Bund.',
    ],
  },
  {
    id: 'incumbency/two-titles',
    anchor: '[<office>#Office] (und|sowie|#Comma) #Office [<person>#Person]',
    mood: 'any',
    read: holds,
    examples: [
      {
        text: 'Es begrüßt Sie der CIO des Freistaats Sachsen und Staatssekretär Paul Beispiel.',
        facts: [{ event: 'holds', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'DE-SN' }],
      },
    ],
    counterexamples: ['Der CIO und Erika Muster sprachen miteinander.'],
  },
  {
    id: 'incumbency/name-and-apposition',
    anchor: '[<person>#Person] (#Comma|#Dash) (der|die|unser|sein|seine|ihr|ihre)? [<office>#Office]',
    mood: 'any',
    read: holds,
    examples: [
      {
        text: 'Erika Muster, Chief Digital Officer der Stadt Köln, eröffnete die Messe.',
        facts: [{ event: 'holds', person: 'Erika Muster', role: 'CDO', jurisdiction: 'Köln' }],
      },
    ],
    counterexamples: ['Erika Muster, ehemalige CIO des Landes Hessen, eröffnete die Messe.'],
  },
  {
    id: 'incumbency/name-and-second-office',
    anchor: '[<person>#Person] (#Comma|#Dash) (der|die)? #Office (und|sowie|#Comma) (der|die)? [<office>#Office]',
    mood: 'any',
    read: holds,
    examples: [
      {
        text: 'Erika Muster, Staatssekretärin und Landes-CIO im Saarland, eröffnete die Messe.',
        facts: [{ event: 'holds', person: 'Erika Muster', role: 'CIO', jurisdiction: 'DE-SL' }],
      },
    ],
    counterexamples: ['Erika Muster, Staatssekretärin, und der CIO eröffneten die Messe.'],
  },
  {
    id: 'incumbency/verb-name-office',
    anchor: '#Sein .{0,2} [<person>#Person] (der|die|auch|zugleich)? (der|die)? [<office>#Office]',
    read: holds,
    examples: [
      {
        text: 'Daneben ist Paul Beispiel der CIO des Landes Bremen.',
        facts: [{ event: 'holds', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'DE-HB' }],
      },
    ],
    counterexamples: ['Daneben war Paul Beispiel nie CIO des Landes Bremen.'],
  },
  {
    id: 'incumbency/is',
    anchor: '[<person>#Person] .{0,3} (ist|sei|bleibt) .{0,5} [<office>#Office]',
    without: ['#Appoint', '(ab|von) .{0,2} #Office'],
    read: holds,
    examples: [
      {
        text: 'Paul Beispiel ist CIO des Landes Bremen.',
        facts: [{ event: 'holds', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'DE-HB' }],
      },
    ],
    counterexamples: ['Paul Beispiel ist nicht CIO des Landes Bremen.'],
  },
  {
    id: 'incumbency/office-is',
    anchor: '[<office>#Office] .{0,3} (ist|sei|bleibt|heißt) .{0,3} [<person>#Person]',
    read: holds,
    examples: [
      {
        text: 'CIO des Landes Bremen ist Paul Beispiel.',
        facts: [{ event: 'holds', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'DE-HB' }],
      },
    ],
    counterexamples: ['Wer CIO des Landes Bremen ist, weiß Paul Beispiel nicht.'],
  },
  {
    id: 'incumbency/as',
    anchor: '[<person>#Person] .* als [<office>#Office]',
    without: ['#Appoint', '#TakeOver', '#Depart', '#Since', '#Until', '#Range', '#From'],
    read: (found) => (isPresent(found) ? holds(found) : refuse('told of the past')),
    examples: [
      {
        text: 'Paul Beispiel ist als CIO des Landes Bremen tätig.',
        facts: [{ event: 'holds', person: 'Paul Beispiel', role: 'CIO' }],
      },
    ],
    counterexamples: ['Paul Beispiel war zuvor als CIO der Siemens AG tätig.'],
  },
  {
    id: 'incumbency/heads',
    anchor: '#Head',
    with: ['[<person>#Person]', '[<body>(#Agency|#Ministry)]'],
    without: ['#Since', '#From', '#Until', '#Range', '#Office .{0,1} #Head'],
    read: (found) => {
      const body = found.group('body')
      const person = found.groups('person').find((p) => !isAgent(found, p)) ?? found.group('person')
      if (!found.clause.chunks.some((c) => c.tags.has('Head') && !c.tags.has('Attributive')))
        return refuse('a participle')
      if (!isPresent(found)) return refuse('told of the past')
      return officeReadings(found, { event: 'holds', person, office: headOfBody(body), organisation: body })
    },
    examples: [
      {
        text: 'Das ITZBund leitet Erika Muster.',
        facts: [
          { event: 'holds', person: 'Erika Muster', role: 'agency-head', organisation: 'ITZBund', jurisdiction: 'DE' },
        ],
      },
    ],
    counterexamples: ['Erika Muster leitete das ITZBund.', 'Seit 2019 leitet Erika Muster das ITZBund.'],
  },
  {
    id: 'incumbency/led-by',
    anchor: '(von|vom) #Office? [<person>#Person] (#Head && #Attributive) [<body>(#Agency|#Ministry)]',
    mood: 'any',
    read: (found) => {
      const body = found.group('body')
      return officeReadings(found, {
        event: 'holds',
        person: found.group('person'),
        office: headOfBody(body),
        organisation: body,
      })
    },
    examples: [
      {
        text: 'Die Stelle liegt in dem von Erika Muster (SPD) geführten Ministerium für Digitalisierung des Landes Hessen.',
        facts: [{ event: 'holds', person: 'Erika Muster', role: 'minister', jurisdiction: 'DE-HE' }],
      },
    ],
    counterexamples: ['Das von Erika Muster geführte Interview mit dem ITZBund erscheint heute.'],
  },
  {
    id: 'incumbency/at-the-top',
    anchor: '(spitze|leitung)',
    with: ['[<body>(#Agency|#Ministry)]', '[<person>#Person]', '(steht|hat|obliegt|liegt)'],
    without: ['#Since', '#From'],
    read: (found) => {
      const body = found.group('body')
      return officeReadings(found, {
        event: 'holds',
        person: found.group('person'),
        office: headOfBody(body),
        organisation: body,
      })
    },
    examples: [
      {
        text: 'An der Spitze des ITZBund steht Erika Muster.',
        facts: [{ event: 'holds', person: 'Erika Muster', role: 'agency-head', organisation: 'ITZBund' }],
      },
    ],
    counterexamples: ['An der Spitze der Tabelle steht das ITZBund, sagt Erika Muster.'],
  },
  {
    id: 'incumbency/deputy-row',
    anchor: '(stellvertretung|stellvertreter|stellvertreterin|vertretung) #Colon [<person>#Person]',
    mood: 'any',
    read: (found) => {
      const office = found.document.officeNear(found.sentence.offset)
      return officeReadings(found, {
        event: 'holds',
        person: found.group('person'),
        office: office && { ...office, capacity: 'deputy' },
      })
    },
    examples: [
      {
        text: 'CIO des Landes Hessen: Erika Muster. Stellvertretung: Paul Beispiel.',
        facts: [{ event: 'holds', person: 'Paul Beispiel', role: 'CIO', capacity: 'deputy' }],
      },
    ],
    counterexamples: ['CIO des Landes Hessen: unbesetzt. Stellvertretung: unbesetzt.'],
  },
  {
    id: 'incumbency/row',
    anchor: '[<office>#Office] (#Colon|#Dash) [<person>#Person]',
    mood: 'any',
    read: (found) =>
      found.group('office')?.mentions.office?.isNew ? refuse('a new holder is an appointment') : holds(found),
    examples: [
      {
        text: 'CIO des Landes Bremen: Paul Beispiel',
        facts: [{ event: 'holds', person: 'Paul Beispiel', role: 'CIO' }],
      },
    ],
    counterexamples: ['CIO des Landes Bremen: unbesetzt'],
  },
]

/** Somebody holds an office at the time of the text. */
export const incumbency = {
  type: 'incumbency',
  schema: z.object({ event: z.literal('holds'), ...officeSlots }),
  verbs: {},
  datedBy: 'page',
  triggers: OFFICE_TRIGGERS,
  rules,
  key: officeKey,
} as const satisfies Extractor
