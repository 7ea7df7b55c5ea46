/** Heads of bodies whose office has no name of its own: *leitet das ITZBund*, *an der Spitze steht X*. */

import { fillsIn } from '../appointment/coming/interim.ts'
import type { Chunk } from '../german/chunks.ts'
import { FROM_NOW_ON } from '../german/time-words.ts'
import { type Found, type Rule, refuse } from '../rule.ts'
import { saysActing } from '../who/acting.ts'
import { actor } from '../who/actor-and-undergoer.ts'
import { dutyIn } from '../who/duty.ts'
import { headedBody, headOf, underLeadership } from '../who/headship.ts'
import type { Office } from '../who/office.ts'
import { knownOffices, ownOffices, predicateOffices, type Reached } from '../who/office-reach.ts'
import { officeReadings } from '../who/officeholder.ts'
import { isPerson } from '../who/persons-of-clause.ts'
import { eachOf, namesFrom } from '../who/several.ts'
import { officesOfSuperior } from '../who/superior.ts'
import { isPresent } from './present.ts'

const DATED = ['#Since', '#Anaphoric', '#From', '#Until', '#Range', '#RangeEnd', `(${FROM_NOW_ON})`]

function atTheTop(found: Found) {
  const led = underLeadership(found)
  if (led) return officeReadings(found, { event: 'holds', person: led.person, offices: [led.reached] })
  const duty = dutyIn(found)
  if (duty?.kind !== 'headship') return refuse('no top of a body')
  const { chunks } = found.clause
  const person =
    chunks.find((c, i) => isPerson(c) && (chunks[i - 1]?.lower === 'bei' || chunks[i - 1]?.lower === 'von')) ??
    actor(found)
  // *An der Spitze stehen neben dem Minister die Staatssekretäre X und Y*
  if (chunks.some((c) => c.tags.has('PluralOffice'))) return refuse('what they are is told')
  // *An der Spitze steht X, der als Minister vereidigt wurde*: of the ministry, not of the body named last
  const isMinister = knownOffices(found, person).some(
    ({ office }) => office.roles.includes('minister') && !office.isFormer,
  )
  if (!duty.reached.chunk && duty.reached.office.roles.includes('agency-head') && isMinister)
    return refuse('the top of a ministry')
  return officeReadings(found, { event: 'holds', person, offices: [duty.reached] })
}

/** *Vizepräsident X leitet das Haus kommissarisch*: what the one who stands in for the head is by title. */
const deputyByTitle = (found: Found, person: Chunk | undefined): Office | undefined =>
  ownOffices(found, person).find(({ office }) => office.capacity === 'deputy')?.office

const labelledBy = (deputy: Office | undefined, body: Reached): Reached =>
  deputy?.label ? { ...body, office: { ...body.office, label: deputy.label } } : body

export const heads: readonly Rule[] = [
  {
    id: 'incumbency/heads',
    anchor: '#Head',
    with: ['[<person>#Person]'],
    without: DATED,
    read: (found) => {
      if (
        !found.clause.chunks.some(
          (c) => c.tags.has('Head') && c.tags.has('Finite') && !c.tags.has('Infinitive') && !c.tags.has('Attributive'),
        )
      )
        return refuse('a participle or infinitive')
      if (/^\d{1,2}\. \p{Lu}/u.test(found.sentence.text)) return refuse('from a day on')
      // *führt das Haus seit der Gründung im Jahr 2019*
      if (found.clause.chunks.some((c, i, all) => c.lower === 'seit' && all.slice(i).some((d) => d.tags.has('Date'))))
        return refuse('since something that is dated')
      if (fillsIn(found)) return refuse('fills in since somebody left')
      if (!isPresent(found)) return refuse('told of the past')
      const duty = dutyIn(found)
      const business = found.clause.chunks.some((c) => c.lower === 'geschäfte')
      const body = headedBody(found) ?? (business && duty && duty.kind !== 'anaphoric' ? duty.reached : undefined)
      const superior = found.clause.chunks.find((c) => /^(?:stellvertreter|stellvertreterin|vize)$/.test(c.lower))
      // *abberufen; die Geschäfte führt ihr Stellvertreter X*: of the office that she had
      if (!body && business && superior)
        return officeReadings(found, {
          event: 'holds',
          person: actor(found),
          capacity: 'acting',
          offices: officesOfSuperior(found, superior, actor(found)).map((office) => ({ office })),
        })
      // *Den Titel eines CIO führt X*
      const isTitle = found.clause.chunks.some((c) => /(?:^|-)titel$/.test(c.lower))
      if (!body && isTitle && duty?.kind === 'office')
        return officeReadings(found, { event: 'holds', person: actor(found), offices: [duty.reached] })
      if (!body) return refuse('no body that is headed')
      const as = predicateOffices(found).filter(({ office }) => office.roles.includes('agency-head'))
      const person = actor(found)
      const deputy = deputyByTitle(found, person)
      // *Die Geschäfte führt unterdessen Vizepräsident X*: the title has told it
      if (deputy && !saysActing(found)) return refuse('a deputy by title')
      return officeReadings(found, { event: 'holds', person, offices: [...as, labelledBy(deputy, body)] })
    },
    examples: [
      {
        text: 'Der Posten ist frei. Bis dahin muss Erika Muster die Stellung halten, die das ITDZ Berlin leitet.',
        facts: [{ person: 'Erika Muster', role: 'agency-head', jurisdiction: 'DE-BE' }],
      },
      {
        text: 'Den Titel eines CIO des Landes Hessen führt Erika Muster.',
        facts: [{ event: 'holds', person: 'Erika Muster', role: 'CIO', jurisdiction: 'DE-HE' }],
      },
      {
        text: 'Das ITZBund leitet Erika Muster.',
        facts: [
          { event: 'holds', person: 'Erika Muster', role: 'agency-head', organisation: 'ITZBund', jurisdiction: 'DE' },
        ],
      },
      {
        text: 'Dem ITZBund steht als Direktor Paul Beispiel vor.',
        facts: [{ event: 'holds', person: 'Paul Beispiel', role: 'agency-head', organisation: 'ITZBund' }],
      },
      {
        text: 'Bis auf Weiteres führt Erika Muster die Geschäfte der CIO von Hessen kommissarisch.',
        facts: [{ event: 'holds', person: 'Erika Muster', role: 'CIO', capacity: 'acting' }],
      },
      {
        text: 'Die Stelle wird im Herbst neu besetzt. Bis dahin führt Erika Muster als kommissarische Leiterin die Geschäfte des ITZBund.',
        facts: [{ event: 'holds', person: 'Erika Muster', role: 'agency-head', capacity: 'acting' }],
      },
      {
        text: 'Bis zur Neubesetzung leitet Erika Muster das ITZBund.',
        facts: [{ event: 'holds', person: 'Erika Muster', role: 'agency-head', capacity: 'acting' }],
      },
      {
        text: 'Derzeit leitet Vizepräsident Paul Beispiel das ITZBund kommissarisch.',
        facts: [{ event: 'holds', person: 'Paul Beispiel', roleLabel: 'Vizepräsident', capacity: 'acting' }],
      },
      {
        text: 'Kommissarisch führt Erika Muster das ITZBund.',
        facts: [{ event: 'holds', person: 'Erika Muster', role: 'agency-head', capacity: 'acting' }],
      },
    ],
    counterexamples: [
      'Das ITZBund wird 2024 größer. Die Geschäfte führt vom ersten Tag an Erika Muster.',
      'Erika Muster leitete das ITZBund.',
      'Seit 2019 leitet Erika Muster das ITZBund.',
      '1. Oktober leitet Erika Muster das ITZBund.',
      'Erika Muster leitet im ITZBund die Abteilung Netze.',
    ],
  },
  {
    id: 'incumbency/led-by',
    anchor: '(von|vom) #Office? [<person>#Person] (#Head && #Attributive) [<body>(#Agency|#Ministry)]',
    mood: 'any',
    read: (found) =>
      officeReadings(found, {
        event: 'holds',
        person: found.group('person'),
        offices: [headOf(found.group('body') as Chunk)],
      }),
    examples: [
      {
        text: 'Die Stelle liegt in dem von Erika Muster (SPD) geführten Ministerium für Digitalisierung des Landes Hessen.',
        facts: [{ event: 'holds', person: 'Erika Muster', role: 'minister', jurisdiction: 'DE-HE' }],
      },
    ],
    counterexamples: ['Das von Erika Muster geführte Interview mit dem ITZBund erscheint heute.'],
  },
  {
    id: 'incumbency/is-led-by',
    anchor: '#Werden',
    with: ['(#Head && #Participle)', '[<by>(von|vom)] .{0,9} #Person'],
    without: DATED,
    read: (found) => {
      if (!isPresent(found)) return refuse('told of the past')
      const body = headedBody(found)
      if (!body) return refuse('no body that is headed')
      const { chunks } = found.clause
      const by = chunks.indexOf(found.group('by') as Chunk)
      // *vom bisherigen Leiter des Stabs, Ministerialrat X, geführt*
      const at = chunks.findIndex((c, i) => i > by && (c.tags.has('Person') || c.tags.has('Finite')))
      return eachOf(namesFrom(chunks, at), (person) =>
        officeReadings(found, { event: 'holds', person, offices: [labelledBy(deputyByTitle(found, person), body)] }),
      )
    },
    examples: [
      {
        text: 'Die KISA wächst. Sie wird von Paul Beispiel geleitet.',
        facts: [{ event: 'holds', person: 'Paul Beispiel', role: 'agency-head', organisation: 'KISA' }],
      },

      {
        text: 'Geführt wird das ITZBund kommissarisch von der Vizepräsidentin, Erika Muster.',
        facts: [{ person: 'Erika Muster', role: 'agency-head', roleLabel: 'Vizepräsidentin', capacity: 'acting' }],
      },
      {
        text: 'Kommissarisch wird das ITZBund vom bisherigen Leiter des Aufbaustabs, Ministerialrat Paul Beispiel, geführt.',
        facts: [{ person: 'Paul Beispiel', role: 'agency-head', organisation: 'ITZBund', capacity: 'acting' }],
      },
      {
        text: 'Das ITZBund wird von Erika Muster geleitet.',
        facts: [{ event: 'holds', person: 'Erika Muster', role: 'agency-head', organisation: 'ITZBund' }],
      },
    ],
    counterexamples: [
      'Die Abteilung hat die KISA gelobt. Sie wird von Paul Beispiel geleitet.',
      'Das Projekt am ITZBund wird von Erika Muster geleitet.',
    ],
  },
  {
    id: 'incumbency/at-the-top',
    anchor: '(spitze|leitung|führung|geschäfte)',
    with: ['[<person>#Person]', '(steht|stehen|hat|obliegt|liegt|innehat|arbeitet)'],
    without: DATED,
    read: atTheTop,
    examples: [
      {
        text: 'Das ITZBund steht unter der Leitung von Erika Muster.',
        facts: [{ event: 'holds', person: 'Erika Muster', role: 'agency-head', organisation: 'ITZBund' }],
      },
      {
        text: 'An der Spitze des ITZBund steht Erika Muster.',
        facts: [{ event: 'holds', person: 'Erika Muster', role: 'agency-head', organisation: 'ITZBund' }],
      },
      {
        text: 'An der Spitze des Digitalministeriums steht Erika Muster.',
        facts: [{ event: 'holds', person: 'Erika Muster', role: 'minister' }],
      },
    ],
    counterexamples: [
      'An der Spitze der Tabelle steht das ITZBund, sagt Erika Muster.',
      'An der Spitze des Digitalministeriums stehen neben Minister Erik Muster die Staatssekretäre Eva Berg und Paul Beispiel.',
      'Das Innenministerium bekommt das ITZBund. An der Spitze steht Erika Muster, die heute als Innenministerin vereidigt wurde.',
    ],
  },
  {
    id: 'incumbency/chairs-board',
    anchor: '[<office>#Office]',
    with: ['(sitzt|steht|vorsitzt|vorsteht|hat|führt|hält)', '[<person>#Person]'],
    without: DATED,
    read: (found) => {
      const { chunks } = found.clause
      const office = found.group('office') as Chunk
      const article = chunks[chunks.indexOf(office) - 1]?.lower
      const presides =
        /^(?:Vorstand|Geschäftsführung)(?!\p{L})/u.test(office.text) &&
        chunks.some((c) => /^(?:vor|vorsitzt|vorsteht)$/.test(c.lower))
      const isChair = /^Vorsitz (?:des Vorstand|der Geschäftsführung|im Vorstand)/u.test(office.text)
      if (!(presides && /^(?:dem|der)$/.test(article ?? '')) && !(isChair && article === 'den'))
        return refuse('no chair of those who lead')
      return officeReadings(found, {
        event: 'holds',
        person: actor(found),
        offices: [{ office: office.mentions.office as never, chunk: office }],
      })
    },
    examples: [
      {
        text: 'Das ITDZ Berlin wächst. Dem Vorstand sitzt Erika Muster vor.',
        facts: [{ event: 'holds', person: 'Erika Muster', role: 'agency-head', jurisdiction: 'DE-BE' }],
      },
      {
        text: 'Das ITDZ Berlin wächst. Den Vorsitz des Vorstands hat Erika Muster.',
        facts: [{ event: 'holds', person: 'Erika Muster', role: 'agency-head' }],
      },
    ],
    counterexamples: [
      'Das ITDZ Berlin wächst. Dem Verwaltungsrat sitzt Erika Muster vor.',
      'Das ITDZ Berlin wächst. Dem Vorstand steht Erika Muster nahe.',
      'Das ITDZ Berlin wächst. Der Vorstand sitzt mit Erika Muster vor dem Netz.',
    ],
  },
]
