import { z } from 'zod'
import { officeKey, officeSlots } from '../officeholder.ts'
import type { Extractor } from '../rule.ts'
import { appointed } from './appointed.ts'
import { departed } from './departed.ts'

/** Stems of the words without which a sentence names no office. */
export const OFFICE_TRIGGERS =
  `cio|cdo|ciso|chief|beauftragt|bevollmächtigt|minister|senator|staatssekret|staatsr[aä]t|amtschef|präsident|direktor|leiter|leitung|leitet|
chef|geschäfts?führ|die geschäfte|vorst[aä]nd|vorsteh|steht|referent|vertretung|nachfolg|folgt|ruhestand|pension|ernannt|ernenn|berufen|berufung|beruft|berief|
bestell|bestimm|gewählt|wählt|vereidig|eingeführt|einführung|entbund|entl[aä]ss|abberuf|scheide|schied|verl[aä]ss|verließ|räumt|rücktritt|
zurückgetreten|tritt|trat|antrat|wechsel|übernimm|übernahm|übernommen|zufällt|fällt|händen|liegt|zuständig|verantwort|funktion|
amt(?:es|s)?(?!\\p{L})|posten|spitze|führt|geführt|löst|sitzt`
    .replaceAll('\n', '')
    .split('|')

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
      'scheiden',
      'verlassen',
      'niederlegen',
      'abgeben',
      'aufhören',
      'räumen',
      'aufgeben',
    ],
    Remove: ['abberufen', 'entlassen', 'entbinden', 'absetzen'],
    MoveOn: ['wechseln', 'gehen'],
    Head: ['leiten', 'führen', 'vorstehen', 'amtieren'],
    FallTo: ['zufallen'],
    Lie: ['liegen'],
  },
  words: {
    Leaving:
      /^(?:ruhestand|pension|altersteilzeit|rücktritt|abschied|ausscheiden|abberufung|entlassung|vorruhestand|pensionierung)(?:e?s)?$/u,
    Successor: /^(?:amts)?nachfolge(?:r|rin|rs)?$/u,
    TakingOffice: /^(?:amts|dienst)(?:antritt|beginn|einführung)(?:e?s)?$/u,
    Duty: /^(?:amt|amtes|posten|aufgaben?|funktion|leitung|führung|nachfolge|dienst|position|spitze|amtsgeschäfte|geschäfte|rolle|stelle|zuständigkeit|verantwortung|steuerung)$/u,
  },
  triggers: OFFICE_TRIGGERS,
  rules: [...appointed, ...departed],
  key: officeKey,
} as const satisfies Extractor
