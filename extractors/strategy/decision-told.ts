/** Decisions told without their plan, which the text has just named. */

import { type Found, type Reading, type Refusal, type Rule, refuse } from '../rule.ts'
import { stillOpen } from './forms.ts'
import { readPlans } from './reading.ts'

const WITH_ALL = /^(?:einstimmig|mehrheitlich|einmütig|positiv|dafür|gegenstimmen?)$/
const AGAINST = /^(?:gegen|dagegen|ablehnend|negativ|knapp|vertagt|abgelehnt)$/

/** *Der Beschluss erging einstimmig*, *Die Entscheidung fiel ohne Gegenstimme*: of the plan named before. */
function readDecision(found: Found): readonly Reading[] | Refusal {
  const { chunks } = found.clause
  const decision = chunks[found.match.start]
  if (chunks.some((c) => AGAINST.test(c.lower))) return refuse('against it')
  const isDone = decision?.lower === 'beschluss' && chunks.some((c) => /^(?:erging|erfolgte)$/.test(c.lower))
  if (!isDone && !chunks.some((c) => WITH_ALL.test(c.lower))) return refuse('how it was decided is not said')
  return readPlans(found, { event: 'adopted' })
}

const ADVISED =
  /beschließen|verabschieden|zuzustimmen|billigen|anzunehmen|Entwurf|Vorlage|Beschlussvorschlag|Zustimmung/u
const REFUSED = /lehn|zurück|schieb|vertag|überarbeit/u

/** *Der Ausschuss hatte die Strategie empfohlen, der Rat folgte dem*, *ist unserem Entwurf gefolgt*. */
function readAdvice(found: Found): readonly Reading[] | Refusal {
  const { clause, sentence, document, match } = found
  const { chunks, mood } = clause
  const verb = chunks[match.start]
  const planned = mood.planned && !/^(?:entwurf|vorschlag)$/.test(mood.planned) ? mood.planned : undefined
  const open = (verb && stillOpen(verb, chunks)) ?? mood.negated ?? planned ?? mood.question ?? mood.conditional
  if (open) return refuse(`not done: «${open}»`)
  const inSentence = sentence.chunks.filter((c) => c.tags.has('Plan') && !c.mentions.plan?.generic)
  const said = document.textBefore(sentence.offset, 160) + sentence.text
  if (!ADVISED.test(said) || REFUSED.test(sentence.text)) return refuse('not advised to adopt it')
  const [plan] = inSentence
  if (!plan) return readPlans(found, { event: 'adopted' })
  if (inSentence.length > 1) return refuse('two plans')
  const readings = readPlans({ ...found, clause: { ...clause, chunks: [...chunks, plan] } }, { event: 'adopted' })
  return readings
}

/** Decisions told without the plan, which the text has just named. */
export const decisionTold: readonly Rule[] = [
  {
    id: 'strategy/decision-fell',
    anchor: '(beschluss|entscheidung|votum|abstimmung)',
    with: ['(fiel|erging|erfolgte|war|endete|lautete)'],
    read: readDecision,
    examples: [
      {
        text: 'Auf der Tagesordnung des Kreistags in Celle stand die Digitale Agenda. Der Beschluss erging einstimmig.',
        published: '2020-06-17',
        facts: [{ event: 'adopted', title: 'Digitale Agenda', date: '2020-06-17' }],
      },
    ],
    counterexamples: [
      'Auf der Tagesordnung des Kreistags in Celle stand die Digitale Agenda. Die Entscheidung fiel einstimmig gegen sie aus.',
      'Der Kreistag in Celle hat über die Umsetzung der Digitalen Agenda beraten. Die Entscheidung war einstimmig.',
      'Auf der Tagesordnung des Kreistags in Celle standen die Digitale Agenda und der Haushalt. Der Beschluss war einstimmig.',
    ],
  },
  {
    id: 'strategy/followed-advice',
    anchor: '(folgte|folgten|gefolgt)',
    with: ['(#Government|#Council|#Organ)', '(dem|diesem|empfehlung|votum|beschlussvorschlag|vorschlag|entwurf)'],
    mood: 'any',
    read: readAdvice,
    examples: [
      {
        text: 'Nachdem der Hauptausschuss im Mai empfohlen hatte, die Digitalstrategie zu beschließen, folgte der Rat der Stadt Celle dem am 4. Juni 2021.',
        facts: [{ event: 'adopted', title: 'Digitalstrategie', date: '2021-06-04' }],
      },
      {
        text: 'Im März 2021 ist der Rat der Stadt Celle unserem Entwurf gefolgt, und seitdem haben wir mit der Digitalen Agenda ein Ziel.',
        facts: [{ event: 'adopted', title: 'Digitale Agenda', date: '2021-03' }],
      },
    ],
    counterexamples: [
      'Der Rat der Stadt Celle folgte der Empfehlung, die Digitalstrategie abzulehnen.',
      'Der Rat der Stadt Celle folgte dem Vortrag zur Digitalstrategie.',
      'Der Rat der Stadt Celle soll dem Entwurf der Digitalstrategie folgen.',
    ],
  },
]
