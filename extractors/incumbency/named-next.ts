/** An office in one sentence, its holder in the next: *Zum Kongress kam auch die CIO der Stadt. Erika Muster lobte …*. */
import type { Chunk } from '../german/chunks.ts'
import type { OfficeMention } from '../german/offices.ts'
import { type Rule, refuse } from '../rule.ts'
import { namedBehind } from '../who/named-next.ts'
import { officeReadings } from '../who/officeholder.ts'
import { isPerson } from '../who/persons-of-clause.ts'
import { DATED } from './present.ts'

/** *Nach ihm sprach die CIO*: beside whom it happens. */
const isBesidePronoun = (c: Chunk, before: Chunk | undefined): boolean =>
  /^(?:ih[mnr]|ihnen)$/.test(c.lower) && /^(?:nach|vor|neben|mit|hinter|bei)$/.test(before?.lower ?? '')

export const namedNextRules: readonly Rule[] = [
  {
    id: 'incumbency/named-next',
    anchor: '[<office>#Office]',
    with: ['#Finite'],
    without: ['#FormerOffice', '#NewOffice', '(#Appoint && !#VerbNoun)', '#Depart', ...DATED],
    mood: 'any',
    read: (found) => {
      const { chunks } = found.clause
      const office = found.group('office') as Chunk
      const article = chunks[chunks.indexOf(office) - 1]?.lower ?? ''
      const { negated, planned, conditional, question } = found.clause.mood
      if (negated || planned || conditional || question) return refuse('no office that somebody is said to have')
      if (
        found.sentence.chunks.some((c, i, all) => isPerson(c) && !isBesidePronoun(c, all[i - 1])) ||
        !/^(?:de[rmns]|die|ihr|ihre[nrm]?|sein|seine[nrm]?|unser|unsere[nrm]?)$/.test(article)
      )
        return refuse('nobody who is meant')
      // *Die CDO von Fulda und der CIO von Hanau trafen sich. X lobte …*
      if (found.sentence.chunks.filter((c) => c.mentions.office).length > 1) return refuse('which of two is not said')
      const next = namedBehind(found, office.mentions.office)
      if (!next) return refuse('nobody whom the next sentence names')
      return officeReadings(found, {
        event: 'holds',
        person: { ...office, mentions: { person: next.person } },
        offices: [{ office: office.mentions.office as OfficeMention, chunk: office }],
        more: { proofTo: next.to },
      })
    },
    examples: [
      {
        text: 'Der Landrat Erik Beispiel eröffnete den Kongress. Nach ihm sprach die CIO der Stadt Köln. Erika Muster lobte die Netze.',
        facts: [{ event: 'holds', person: 'Erika Muster', role: 'CIO', jurisdiction: 'Köln' }],
      },
      {
        text: 'Die CIO der Stadt Köln wird fünfzig\nHeute feiert Erika Muster Geburtstag. Es gratulierte der Rat.',
        facts: [{ event: 'holds', person: 'Erika Muster', role: 'CIO', jurisdiction: 'Köln' }],
      },
      {
        text: 'Zum Kongress kam auch die CIO der Stadt Köln. Erika Muster lobte die Netze.',
        facts: [{ event: 'holds', person: 'Erika Muster', role: 'CIO', jurisdiction: 'Köln' }],
      },
    ],
    counterexamples: [
      'Die CDO der Stadt Fulda und der CIO der Stadt Hanau trafen sich. Erika Muster lobte das Treffen.',
      'Zum Kongress kam auch die CIO der Stadt Köln. Paul Beispiel, Landrat, lobte sie.',
      'Zum Kongress kam ein CIO einer Stadt. Paul Beispiel lobte ihn.',
      'Die CIO der Stadt Köln fehlte nicht. Für Paul Beispiel war das neu.',
    ],
  },
]
