import { z } from 'zod'
import { officeKey, officeSlots } from '../officeholder.ts'
import type { Extractor } from '../rule.ts'
import { appointed } from './appointed.ts'
import { departed } from './departed.ts'

/** Stems of the words without which a sentence names no office. */
export const OFFICE_TRIGGERS = [
  'cio', 'cdo', 'ciso', 'chief', 'beauftragt', 'bevollmächtigt', 'minister', 'senator', 'staatssekret', 'staatsr[aä]t', 'amtschef',
  'präsident', 'direktor', 'leiter', 'leitung', 'leitet', 'chef', 'geschäftsführ', 'vorst[aä]nd', 'vorsteher', 'referent', 'nachfolg', 'ruhestand',
  'ernannt', 'ernenn', 'berufen', 'berufung', 'bestellt', 'zuständig', 'amt(?:es|s)?(?!\\p{L})', 'posten', 'spitze',
] // biome-ignore format: a list of words

/** Somebody gets or leaves an office. */
export const appointment = {
  type: 'appointment',
  schema: z.object({ event: z.enum(['appointed', 'departed']), ...officeSlots }),
  verbs: {
    Appoint: [
      'ernennen',
      'berufen',
      'bestellen',
      'wählen',
      'einsetzen',
      'einführen',
      'vereidigen',
      'küren',
      'benennen',
      'bestimmen',
      'beauftragen',
      'betrauen',
      'befördern',
      'übertragen',
    ],
    TakeOver: ['übernehmen', 'antreten', 'bekleiden'],
    Succeed: ['nachfolgen', 'folgen', 'beerben', 'ablösen', 'ersetzen'],
    Replace: ['ablösen', 'ersetzen'],
    Depart: [
      'verabschieden',
      'ausscheiden',
      'zurücktreten',
      'abtreten',
      'abberufen',
      'entlassen',
      'entbinden',
      'scheiden',
      'verlassen',
      'niederlegen',
      'abgeben',
      'aufhören',
    ],
    Head: ['leiten', 'führen', 'vorstehen', 'amtieren'],
  },
  words: {
    Leaving: /^(?:ruhestand|pension|altersteilzeit|rücktritt|abschied|ausscheiden|abberufung|entlassung|vorruhestand)(?:e?s)?$/u,
    Successor: /^(?:amts)?nachfolge(?:r|rin|rs)?$/u,
    Duty: /^(?:amt|amtes|posten|aufgaben?|funktion|leitung|führung|nachfolge|dienst|position|spitze|amtsgeschäfte|rolle|stelle|zuständigkeit|verantwortung|steuerung)$/u,
  },
  triggers: OFFICE_TRIGGERS,
  rules: [...appointed, ...departed],
  key: officeKey,
} as const satisfies Extractor
