/** An office falls to somebody, or is transferred to them. */

import { latin } from '../../german/latin.ts'
import { isFromNowOn } from '../../german/time-words.ts'
import { type Found, type Reading, type Refusal, type Rule, refuse } from '../../rule.ts'
import { undergoer } from '../../who/actor-and-undergoer.ts'
import { dutyIn } from '../../who/duty.ts'
import { knownOffices, spokenOf } from '../../who/office-reach.ts'
import { freePersons, isPerson, leadOf } from '../../who/persons-of-clause.ts'
import { appointedTo, on } from '../slots.ts'
import { officesOfDuty } from './office-of-duty.ts'

/** *Das Amt fällt X zu*, *liegt seit Mai bei X*, *ging auf X über* */
function fallsTo(found: Found): readonly Reading[] | Refusal {
  const { chunks } = found.clause
  const lies = chunks.some((c) => c.tags.has('Lie'))
  const receiver = chunks.find(
    (c) => isPerson(c) && (!lies || /^(?:bei|von|beim)$/.test(leadOf(chunks, c)?.lower ?? '')),
  )
  // *ehe die Funktion auf X überging*
  const passes = chunks.find((c) => isPerson(c) && /^(?:auf|an)$/.test(leadOf(chunks, c)?.lower ?? ''))
  const person = lies ? receiver : (passes ?? freePersons(found)[0])
  const from = chunks.find((c) => c.tags.has('Since') || c.tags.has('From'))
  const news = chunks.some((c) => isFromNowOn(c.lower))
  const decided = chunks.some(
    (c, i) =>
      isDecision(c.lower) &&
      ACCORDING.test(
        chunks
          .slice(Math.max(0, i - 2), i)
          .map((b) => b.lower)
          .join(' '),
      ),
  )
  if (lies && !from && !news && !(decided && chunks.some((c) => c.mentions.date?.kind === 'document')))
    return refuse('lies with somebody since when is not said')
  const duty = dutyIn(found)
  const pronoun = chunks.some((c, i) => c.lower === 'es' || (i === 0 && /^(?:sie|er|dies|das|diese)$/.test(c.lower)))
  if (!duty && !pronoun) return refuse('what falls to somebody is no office')
  const offices =
    duty && duty.kind !== 'anaphoric'
      ? [duty.reached, ...knownOffices(found, person)]
      : [...spokenOf(found), ...knownOffices(found, person)]
  return appointedTo(found, { person, offices, ...(from && lies ? { more: on(from) } : {}) })
}

const isDecision = (lower: string): boolean => /(?:beschluss|beschlusses|entscheidung|erlass|votum)$/.test(lower)
const ACCORDING = /(?:^| )(?:nach|laut|gemäß|per|mit|durch|kraft|aufgrund)(?: |$)/

/** *X übertrug Y die Leitung*, *X wurde mit der Leitung betraut* */
function handsOver(found: Found): readonly Reading[] | Refusal {
  // *X übergab Y die Leitung*; to whom with *an* is another rule's
  const gives = /^übergibt?|^übergab|^übergeben$/.test(found.clause.chunks[found.match.start]?.lower ?? '')
  if (gives && freePersons(found).length < 2 && !isGivenBySomebody(found)) return refuse('to whom is not said')
  // *die Funktion des CIO an X zu übertragen*: an infinitive has no subject, so that *an* tells to whom
  const { chunks } = found.clause
  const infinitive = !chunks.some((c) => c.tags.has('Finite') && !c.tags.has('Infinitive'))
  // *Minister X übertrug die Geschäfte an Y*: so it does where somebody else hands over
  const given = chunks.find((c) => isPerson(c) && /^an$/.test(leadOf(chunks, c)?.lower ?? ''))
  const to = infinitive || freePersons(found).some((p) => p !== given) ? given : undefined
  const person = to ?? undergoer(found)
  const withIt = found.clause.chunks.some(
    (c, i, all) =>
      /^(?:damit|hiermit)$/.test(c.lower) || (/^(?:ihr|ihm|dieser)$/.test(c.lower) && all[i - 1]?.lower === 'mit'),
  )
  const offices =
    officesOfDuty(found, person) ?? (withIt ? [...spokenOf(found), ...knownOffices(found, person)] : undefined)
  return offices ? appointedTo(found, { person, offices }) : refuse('what is handed over is no office')
}

/** *Der Minister übergab X die Leitung*: who gives opens the clause with an article, and who gets it stands behind the verb. */
function isGivenBySomebody({ clause: { chunks } }: Found): boolean {
  const verb = chunks.findIndex((c) => c.tags.has('Finite') && !c.tags.has('Attributive'))
  const [article, giver] = chunks
  return (
    verb >= 2 &&
    /^(?:der|die|das)$/.test(article?.lower ?? '') &&
    /^\p{Lu}/u.test(giver?.text ?? '') &&
    !chunks.slice(0, verb).some((c) => GIVEN.test(c.lower) || isPerson(c)) &&
    isPerson(chunks[verb + 1]) &&
    /^(?:die|das|den)$/.test(chunks.slice(verb + 2).find((c) => !c.mentions.date)?.lower ?? '')
  )
}
const GIVEN = latin`(?:leitung|führung|amt|geschäfte|posten|sessel|spitze|vorsitz)$`

export const handingsOver: readonly Rule[] = [
  {
    id: 'appointment/office-falls-to',
    anchor: '[<verb>(#FallTo|#Lie|obliegt)]',
    with: ['[<person>#Person]'],
    without: ['#Appoint'],
    read: fallsTo,
    examples: [
      {
        text: 'Paul Beispiel ist CIO des Landes Hessen und Staatssekretär im Ministerium für Digitales. Bei Erik Muster, Staatssekretär im Finanzministerium, lag das Amt seit April 2020.',
        facts: [{ event: 'appointed', person: 'Erik Muster', role: 'CIO', date: '2020-04' }],
      },
      {
        text: 'Das Amt des CIO des Landes Hessen blieb leer, ehe es am 24. Januar 2017 auf Paul Beispiel überging.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CIO', date: '2017-01-24' }],
      },
      {
        text: 'Das Amt des CIO des Landes Hessen fällt zum 1. Mai 2019 Paul Beispiel zu.',
        facts: [
          { event: 'appointed', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'DE-HE', date: '2019-05-01' },
        ],
      },
      {
        text: 'Die Aufgabe der CIO des Landes Hessen liegt nach einem Beschluss des Kabinetts vom 14. Mai 2019 bei Erika Muster.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', date: '2019-05-14' }],
      },
      {
        text: 'Die Leitung der KISA liegt seit Mai 2020 bei Paul Beispiel und Erika Muster.',
        facts: [
          { event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', date: '2020-05' },
          { event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2020-05' },
        ],
      },
      {
        text: 'Die Leitung des ITZBund liegt seit Mai 2018 in den Händen von Erika Muster.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2018-05' }],
      },
    ],
    counterexamples: [
      'Dass Erika Muster das Amt der CIO von Hessen zufällt, gilt als ausgemacht.',
      'Die Aufgabe des CIO liegt darin, Netze zu sichern, meint Paul Beispiel.',
    ],
  },
  {
    id: 'appointment/transferred-to',
    anchor: '(#Entrust|übergab|übergibt|übergeben)',
    with: ['[<person>#Person]'],
    without: ['(zum|zur) .{0,2} #Office'],
    read: handsOver,
    examples: [
      {
        text: 'Der Minister übergab Erika Muster am 3. Mai 2018 die Leitung des ITZBund.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2018-05-03' }],
      },
      {
        text: 'Staatssekretär Erik Muster übertrug am 3. Mai 2018 die Leitung des ITZBund an Erika Beispiel.',
        facts: [{ event: 'appointed', person: 'Erika Beispiel', role: 'agency-head', date: '2018-05-03' }],
      },
      {
        text: 'Am 14. Februar 2019 entschied das Kabinett von Hessen, die Funktion des CIO an Erika Muster zu übertragen.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'DE-HE', date: '2019-02-14' }],
      },
      {
        text: 'Der Senat hat Erika Muster im Mai 2018 die Leitung des ITDZ Berlin übertragen.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2018-05' }],
      },
      {
        text: 'Mit der Leitung des ITZBund wurde im Mai 2018 Paul Beispiel betraut.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', date: '2018-05' }],
      },
    ],
    counterexamples: [
      'Die Leitung des ITZBund übergab Erika Muster.',
      'Die Präsidentin übergab Erika Muster die Blumen des ITZBund.',
      'Der CIO des Landes Hessen hat Erika Muster die Leitung des Projekts übertragen.',
    ],
  },
]
