/** Somebody takes over an office, for good or for the time being, or takes somebody's place. */

import { type Chunk, isMention } from '../../german/chunks.ts'
import { latin } from '../../german/latin.ts'
import { isSeatNoun, SEAT_NOUNS } from '../../german/offices/post-words.ts'
import { findOffices } from '../../german/offices.ts'
import { type Found, type Reading, type Refusal, type Rule, refuse } from '../../rule.ts'
import { dutyIn } from '../../who/duty.ts'
import { headedBody, headOf, withOffice } from '../../who/headship.ts'
import { officesAtStake } from '../../who/office-at-stake.ts'
import { knownOffices, ownOffices, type Reached, spokenOf } from '../../who/office-reach.ts'
import { freePersons, isPerson, nameOf } from '../../who/persons-of-clause.ts'
import { pointsAtPost } from '../../who/post-as-pronoun.ts'
import { seatOutside } from '../../who/post-outside.ts'
import { predecessorIn } from '../../who/predecessor.ts'
import { leaverBefore, leaverBeside } from '../leaving/leaving.ts'
import { appointedTo, named, on } from '../slots.ts'
import { officesOfDuty } from './office-of-duty.ts'
import { TAKES_OVER_EXAMPLES } from './taking-over-examples.ts'

/** *Zum 1. Februar übernahm sie X – anfangs kommissarisch, mit Beschluss vom 10. September dann endgültig*: both. */
function firstActing(found: Found, coming: Parameters<typeof appointedTo>[1]): readonly Reading[] | undefined {
  const { chunks } = found.clause
  const forGood = chunks.findIndex((c) => /^(?:endgültig|dauerhaft)$/.test(c.lower))
  const days = chunks.filter((c, i) => i < forGood && c.tags.has('Date'))
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last || first === last || !chunks.some((c) => FOR_NOW.test(c.lower))) return undefined
  const acting = appointedTo(found, { ...coming, capacity: 'acting', more: on(first) })
  const definitive = appointedTo(found, { ...coming, more: on(last) })
  return [acting, definitive].flatMap((r) => ('refused' in r ? [] : r))
}

/** *Nach der Übernahme des Amtes war sie …*: what came before or after is told. */
function isPresupposed({ clause: { chunks }, match }: Found): boolean {
  const isNoun = chunks[match.start]?.tags.has('VerbNoun') === true
  const before = chunks.slice(Math.max(0, match.start - 2), match.start)
  const dated = chunks.slice(match.start).some((c) => c.mentions.date?.value)
  return isNoun && !dated && before.some((c) => /^(?:vor|nach|seit|bei)$/.test(c.lower))
}

function takesOver(found: Found): readonly Reading[] | Refusal {
  // *bekommt den Posten*, *bekommt Besuch*
  if (!found.clause.chunks.some((c) => c.tags.has('TakeOffice')) && !dutyIn(found) && !pointsAtPost(found))
    return refuse('gets no post')
  if (isTaskToDo(found)) return refuse('a task, told by what is to be done')
  if (isPresupposed(found)) return refuse('presupposed: no date behind the noun')
  const seat = seatOutside(found)
  if (seat) return refuse(`takes over a post outside the field: «${seat}»`)
  const predecessor = predecessorIn(found)
  const free = freePersons(found)
  // *Vorgänger X, der das Amt 2013 übernommen hatte*: of the clause it is he who takes over
  const antecedent = free.length === 1 ? free.find((p) => p.tags.has('Antecedent')) : undefined
  const person =
    free.find((p) => nameOf(p) !== nameOf(predecessor) && !/^(?:ihm|ihn)$/.test(p.lower)) ??
    (/^(?:der|die)$/.test(found.clause.conjunction ?? '') ? antecedent : undefined)
  const asOffice = found.clause.chunks.find(
    (c, i, all) => c.tags.has('Office') && all.slice(Math.max(0, i - 2), i).some((b) => b.lower === 'als'),
  )
  if (asOffice && isErrand(found, asOffice)) return refuse('a part that somebody plays in an office')
  const offices = officesOfDuty(found, person) ?? (asOffice ? named(asOffice) : undefined)
  if (offices)
    return firstActing(found, { person, predecessor, offices }) ?? appointedTo(found, { person, predecessor, offices })
  // *Besetzt ist seit Mai die Funktion des CIO: X hat sie übernommen*
  const pronoun = found.clause.chunks.some((c) => /^(?:sie|es|ihn)$/.test(c.lower) && !isPerson(c))
  const inSentence = found.sentence.chunks.some((c) => c.tags.has('Office') && !found.clause.chunks.includes(c))
  if (pronoun && inSentence) {
    const since = found.sentence.chunks.find((c) => c.tags.has('Since') || c.tags.has('From'))
    return appointedTo(found, { person, predecessor, offices: spokenOf(found), ...(since ? { more: on(since) } : {}) })
  }
  // *Das Amt der CIO ist neu besetzt. Es übernimmt X*
  const newcomer = pointsAtPost(found) ? free.find((p) => / \p{Lu}/u.test(p.text)) : undefined
  if (newcomer) {
    const coming = { person: newcomer, predecessor, offices: [...spokenOf(found), ...officesAtStake(found)] }
    return firstActing(found, coming) ?? appointedTo(found, coming)
  }
  // *2009 übernahm X das Haus*
  const body = person && !found.clause.chunks.some((c) => c.tags.has('Office')) ? headedBody(found) : undefined
  if (body) return appointedTo(found, { person, predecessor, offices: [body] })
  return standsIn(found)
}

/** *hat die Aufgabe übernommen, den Haushalt aufzustellen* */
function isTaskToDo({ clause: { chunks } }: Found): boolean {
  const task = chunks.findIndex((c, i) => /^(?:aufgabe|verantwortung)$/.test(c.lower) && chunks[i - 1]?.lower === 'die')
  const comma = chunks.findIndex((c, i) => task >= 0 && i > task && c.tags.has('Comma'))
  const rest = comma < 0 ? [] : chunks.slice(comma)
  return rest.some((c, i) => c.tags.has('ZuInfinitive') || (c.tags.has('Infinitive') && rest[i - 1]?.lower === 'zu'))
}

/** *Für das Land übernimmt X, als CIO des Landes, diesen Part*, *als CIO diese Rolle im IT-Planungsrat*, *als CIO die Moderation*. */
function isErrand(found: Found, office: Chunk): boolean {
  const { chunks } = found.clause
  if (office.mentions.office?.isNew) return false
  if (!dutyIn(found)) return hasObject(chunks)
  const at = chunks.findIndex((c, i) => /^diese[rnms]?$/.test(c.lower) && PART.test(chunks[i + 1]?.lower ?? ''))
  const isAside = chunks[chunks.indexOf(office) - 2]?.tags.has('Comma') === true
  const inCouncil = chunks.slice(at + 2, at + 4).some((c) => c.tags.has('Council'))
  return at >= 0 && (isAside || inCouncil)
}
const PART = /^(?:part|rolle|aufgaben?|funktion|vertretung)$/

/** *die Moderation*, *diesen Part*: a thing with an article that no preposition governs. */
const hasObject = (chunks: readonly Chunk[]): boolean =>
  chunks.some(
    (c, i) =>
      c.tags.has('Noun') &&
      !isMention(c) &&
      /^(?:die|den|das|diese[ns]?|eine?n?)$/.test(chunks[i - 1]?.lower ?? '') &&
      !/^(?:für|über|durch|gegen|an|auf|in|um|ohne)$/.test(chunks[i - 2]?.lower ?? ''),
  )

const FOR_NOW = /^(?:kommissarisch|interimsweise|übergangsweise|interimistisch|vorübergehend|vertretungsweise|vorerst)$/

/** *kommissarisch übernimmt X*, *interimsweise rückt X auf*: the office of the one who leaves, of whom the text just spoke. */
function standsIn(found: Found): readonly Reading[] | Refusal {
  const { chunks } = found.clause
  const forNow = chunks.some((c) => FOR_NOW.test(c.lower) || c.lower === 'vertretung')
  const isDated = chunks.some((c) => c.tags.has('Date'))
  const leaver = leaverBeside(found) ?? (isDated || forNow ? leaverBefore(found) : undefined)
  // *Zum Jahresende geht der IT-Chef des Kreises in Pension. Am 5. Januar übernimmt X*
  const vacated = isDated && !forNow && !leaver && isBare(chunks) ? vacatedOffices(found) : []
  if (vacated.length > 0) return appointedTo(found, { person: freePersons(found)[0], offices: vacated })
  if (!forNow && !(leaver && (isAlone(chunks) || isBare(chunks)))) return refuse('what is taken over is no office')
  const person = freePersons(found).find((p) => nameOf(p) !== nameOf(leaver))
  const before = [...found.sentence.chunks, ...(leaver ? [leaver] : [])].filter(
    (c) => isPerson(c) && nameOf(c) !== nameOf(person),
  )
  const last = leaver ?? before.at(-1)
  const offices = [
    ...ownOffices(found, leaver),
    ...before.flatMap((p) => knownOffices(found, p)),
    ...chunks.filter((c) => c.tags.has('Agency')).map(headOf),
    ...spokenOf(found),
  ]
  const freed = offices.map((o) => withOffice(o, { isFormer: false }))
  const coming = { person, predecessor: last, offices: freed }
  const isActing = forNow || chunks.some((c) => /^(?:zunächst|einstweilen)$/.test(c.lower))
  return (
    firstActing(found, coming) ??
    appointedTo(found, { ...coming, ...(isActing ? { capacity: 'acting' as const } : {}) })
  )
}

/** *Am 5. Januar übernimmt X, bisher Abteilungsleiter*: nothing but who and when. */
function isBare(chunks: readonly Chunk[]): boolean {
  const person = chunks.findIndex(isPerson)
  const comma = chunks.findIndex((c, i) => i > person && c.tags.has('Comma'))
  const own = comma < 0 ? chunks : chunks.slice(0, comma)
  return !own.some((c) => !c.mentions.person && !c.mentions.date && !c.tags.has('Verb') && /^\p{Lu}/u.test(c.text))
}

/** The office that the text has just said somebody to leave. */
function vacatedOffices(found: Found): readonly Reached[] {
  const before = found.document.textBefore(found.sentence.offset, 600)
  // *Der Kulturdezernent geht in Rente*: nobody of whom the text says that office
  const leaving = before.split(/(?<=[.!?\n]) ?/).findLast((sentence) => LEFT.test(sentence)) ?? ''
  if (findOffices(leaving).length === 0 && !OF_ONE_BEFORE.test(leaving)) return []
  const stake = officesAtStake(found)
  return stake.length > 0 ? stake : spokenOf(found).filter(({ office }) => !office.roles.includes('minister'))
}
const OF_ONE_BEFORE = latin`(?<!\p{L})(?:er|sie|ich|mein|sein|ihr|Er|Sie|Ich|Mein|Sein|Ihr)(?:e[mnrs]?)?(?!\p{L})`
const LEFT = latin`(?<!\p{L})(?:Ruhestand|Pension|Rente|Altersteilzeit|Abschied|[Ll]etzter? (?:Arbeits|Dienst)?[Tt]ag|Nachfolge(?:r|rin)?|aus(?:ge)?(?:schieden|scheidet)|hört auf|aufgehört|verlässt|verlassen|verabschiedet)(?!\p{L})`

/** *Nach dem Abschied von X übernimmt Y*: nothing is named that is taken over, or the body itself. */
const isAlone = (chunks: readonly Chunk[]): boolean =>
  chunks.every(
    (c, i) =>
      !c.tags.has('Noun') ||
      c.tags.has('Leaving') ||
      isPerson(chunks[i + 1]) ||
      chunks.slice(Math.max(0, i - 2), i).some((b) => /^(?:nach|mit|seit|von|vom|im|in|am)$/.test(b.lower)),
  )

/** *Thiemanns Platz nimmt X ein*: the office of the one whose place it is. */
function takesPlace(found: Found): readonly Reading[] | Refusal {
  const { chunks } = found.clause
  const at = chunks.findIndex((c) => isSeatNoun(c.lower))
  const owner = chunks[at - 1]
  if (!owner || !isPerson(owner)) return refuse('nobody’s place')
  const person = freePersons(found).find((p) => nameOf(p) !== nameOf(owner))
  const offices = knownOffices(found, owner).map((o) => ({ office: { ...o.office, isFormer: false } }))
  return appointedTo(found, { person, predecessor: owner, offices })
}

export const takings: readonly Rule[] = [
  {
    id: 'appointment/takes-place',
    anchor: `#Person (${SEAT_NOUNS})`,
    with: ['[<person>#Person]', '(#FillIn|#TakeOffice)'],
    read: takesPlace,
    examples: [
      {
        text: 'CIO der Stadt Köln war Erik Musterer. Musterers Platz hat zum 1. Mai 2020 Erika Beispiel eingenommen.',
        facts: [{ event: 'appointed', person: 'Erika Beispiel', role: 'CIO', date: '2020-05-01' }],
      },
    ],
    counterexamples: ['CIO der Stadt Köln ist Erik Musterer. Musterers Platz hat Erika Beispiel bewundert.'],
  },
  {
    id: 'appointment/stands-in',
    anchor: '(kommissarisch|interimsweise|übergangsweise|interimistisch|vorübergehend|vertretungsweise|vorerst)',
    with: ['[<person>#Person]', '(#Promote|einspringen|#FillIn)'],
    without: ['(zum|zur) .{0,2} #Office'],
    read: standsIn,
    examples: [
      {
        text: 'CIO Paul Beispiel legt in Köln sein Amt zum Jahreswechsel nieder. Interimsweise rückt seine Stellvertreterin Erika Muster auf.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', capacity: 'acting' }],
      },
    ],
    counterexamples: ['Vorerst rückt die Cyberabwehr auf, sagt CIO Paul Beispiel aus Köln.'],
  },
  {
    id: 'appointment/takes-over',
    anchor: '(#TakeOffice|#Get)',
    with: ['[<person>#Person]'],
    read: takesOver,
    examples: TAKES_OVER_EXAMPLES,
    counterexamples: [
      'Das Amt des CIO der Stadt Hamm ist wichtig. Es bekam im Mai 2020 Besuch von Erika Muster.',
      'Die Leitung des ITZBund liegt bei Paul Beispiel. Nach der Übernahme des Amtes war Beispiel krank.',
      'Die Aufgaben des CIO der Stadt Hamm sind vielfältig. Erhalten hat sie dafür von Paul Beispiel nur Lob.',
      'Zuletzt war Paul Beispiel CIO in Hessen. Im Januar 2020 trat er zum zweiten Mal das Amt des Oberbürgermeisters in Hanau an.',
      'CDO Erika Muster aus Köln bekommt einen Referenten. Paul Beispiel hat die Stelle am 1. Mai 2020 übernommen.',
      'CIO Erik Muster hat in Thüringen eine neue Sprecherin. Erika Beispiel trat die Stelle am 1. Mai 2020 an.',
      'Erika Muster ist CIO der Stadt Köln. Sie hat die Aufgabe übernommen, den Haushalt 2021 aufzustellen.',
      'Für Hessen übernimmt Erika Muster, als Beauftragte der Landesregierung für Informationstechnik, diesen Part.',
      'Als CDO der Stadt Köln übernimmt Erika Muster die Koordination der Projekte.',
      'Erika Muster, Leiterin des ITZBund, tritt die Nachfolge von Paul Beispiel als Vereinsvorsitzende an.',
      'Erika Muster übernimmt die Leitung des Digitalrats.',
      'Minister Paul Beispiel übernimmt die Leitung des Verwaltungsrates beim IT-Dienstleister Dataport.',
      'Erika Muster übernahm am 1. Februar 2020 die Feier für den ITDZ-Vorstand.',
      'Die Datenzentrale Nord feiert. Das Theater bekommt einen neuen Intendanten. Am 1. Mai 2020 übernimmt Paul Beispiel.',
      'Die Stadt Köln hat eine CIO, Erika Muster. Der Kulturdezernent geht in Rente. Am 1. Mai 2020 übernimmt Paul Beispiel.',
      'Die CIO der Stadt Köln geht nicht. Im Finanzressort übernimmt am 5. Januar 2015 Paul Beispiel.',
      'Paul Beispiel, CIO des Landes Niedersachsen, übernimmt die Schirmherrschaft über den Kongress.',
      'CIO Paul Beispiel aus Hessen übernimmt die Verantwortung für die Panne.',
      'Nach dem Abschied von CIO Paul Beispiel aus Hessen übernimmt Erika Muster die Schirmherrschaft.',
    ],
  },
]
