/** An office is left in one sentence, who had it stands in the next: *Der Präsident des BSI nahm Abschied. Zwölf Jahre hatte X das Haus geführt*. */
import type { Chunk } from '../../german/chunks.ts'
import { findDates } from '../../german/dates.ts'
import { latin } from '../../german/latin.ts'
import { type Rule, refuse } from '../../rule.ts'
import { statedDate } from '../../when/dating.ts'
import { namedBehind } from '../../who/named-next.ts'
import { officeReadings } from '../../who/officeholder.ts'
import { isPerson } from '../../who/persons-of-clause.ts'
import { named } from '../slots.ts'

const LEAVES = latin`(?<!\p{L})(?:geht|ging|gegangen|tritt zurück|trat (?:[^.!?]|(?<=\d)\.){0,40}zurück|zurückgetreten|verl(?:ässt|ieß|assen)|scheidet|schied|ausgeschieden|hört|aufgehört|(?:nimmt|nahm|genommen)(?: (?:[^.!?]|(?<=\d)\.){0,40})? Abschied|verabschiedet|niedergelegt|abgegeben|gekündigt)(?!\p{L})`
/** What the next sentence tells of one who had an office until then; *X lobte ihn* is somebody else. */
const HAD_IT = latin`(?<!\p{L})(?:hatte|leitete|führte|stand|lenkte|prägte|diente|wirkte|war (?:seit|seitdem|\p{L}+ Jahre|insgesamt|fast|rund|gut|über|bereits|der erste|die erste|\d+ Jahre))(?!\p{L})`

export const leftNamedNext: readonly Rule[] = [
  {
    id: 'appointment/left-named-next',
    anchor: '[<office>#Office]',
    with: ['#Finite', '(#Depart|#MoveOn|#Leaving|abschied|hört)'],
    without: ['#Person', '#NewOffice', '#FormerOffice'],
    read: (found) => {
      const office = found.group('office') as Chunk
      const { chunks } = found.clause
      const article = chunks[chunks.indexOf(office) - 1]?.lower ?? ''
      const isOwned = office.mentions.office?.placeText !== undefined && /^\p{Lu}\p{L}+s /u.test(office.text)
      if (!isOwned && !/^(?:der|die|ihr|ihre|sein|seine|unser|unsere)$/.test(article))
        return refuse('not the one who has it')
      if (!LEAVES.test(found.sentence.text) || found.sentence.chunks.some(isPerson)) return refuse('nobody leaves')
      const next = namedBehind(found, office.mentions.office)
      if (!next || !(HAD_IT.test(next.sentence) || LEAVES.test(next.sentence)))
        return refuse('nobody of whom the next sentence says that they had it')
      const published = found.document.published?.value
      const isDated = chunks.some((c) => c.mentions.date) || !LEAVES.test(next.sentence)
      const date = isDated ? undefined : findDates(next.sentence, published ? { published } : {})[0]?.value
      return officeReadings(found, {
        event: 'departed',
        person: { ...office, mentions: { person: next.person } },
        offices: named(office),
        more: { proofTo: next.to, ...(date ? { date: statedDate(date) } : {}) },
      })
    },
    examples: [
      {
        text: 'Der Präsident des BSI nahm am 16. Juli 2019 seinen Abschied. Zwölf Jahre lang hatte Paul Beispiel die Behörde geführt.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'agency-head', date: '2019-07-16' }],
      },
      {
        text: 'Die CIO der Stadt Köln geht Ende Mai 2020 in Pension. Erika Muster war seit 2009 im Amt.',
        facts: [{ event: 'departed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'Köln', date: '2020-05' }],
      },
      {
        text: 'Münchens CIO hört auf\nNach sechs Jahren ist Schluss: Paul Beispiel geht zum 30. Juni 2020 nach Bonn.',
        facts: [
          { event: 'departed', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'München', date: '2020-06-30' },
        ],
      },
    ],
    counterexamples: [
      'Der Präsident des BSI nahm am 16. Juli 2019 seinen Abschied. Paul Beispiel lobte ihn sehr.',
      'Die CIO der Stadt Köln geht in Pension. Paul Beispiel hatte sie eingestellt.',
      'Die CIO der Stadt Köln geht nicht in Pension. Erika Muster war seit 2009 im Amt.',
      'Der Stellvertreter verlässt den CIO der Stadt Köln. Paul Beispiel war seit 2009 im Haus.',
    ],
  },
]
