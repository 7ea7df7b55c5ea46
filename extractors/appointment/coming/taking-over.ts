/** Somebody takes over an office, it falls to them, or they succeed somebody. */

import type { Chunk } from '../../german/chunks.ts'
import { latin } from '../../german/latin.ts'
import { rolesOfUnit } from '../../german/offices/body.ts'
import { findOffices } from '../../german/offices.ts'
import { FROM_NOW_ON } from '../../german/time-words.ts'
import { type Found, type Reading, type Refusal, type Rule, refuse } from '../../rule.ts'
import { freePersons, isPerson, nameOf, predecessorIn, undergoer } from '../../who/actor-and-undergoer.ts'
import { dutyIn } from '../../who/duty.ts'
import { headedBody, headOf, headOfBodyBeside, headOfBodyNear, withOffice } from '../../who/headship.ts'
import { HEAD_OF_BODY } from '../../who/office.ts'
import { officesAtStake } from '../../who/office-at-stake.ts'
import { knownOffices, ownOffices, predicateOffices, type Reached, spokenOf } from '../../who/office-reach.ts'
import { speaksOfOtherPost } from '../../who/other-post.ts'
import { pointsAtPost } from '../../who/post-as-pronoun.ts'
import { seatOutside } from '../../who/post-outside.ts'
import { leaverBefore, leaverBeside } from '../leaving/leaving.ts'
import { appointedTo, named, on } from '../slots.ts'
import { TAKES_OVER_EXAMPLES } from './taking-over-examples.ts'

const NEWS = latin`^(?:${FROM_NOW_ON})$`

/** What a duty stands for; for *das Amt* what the person, the sentence or the text before has. */
function officesOfDuty(found: Found, person: Chunk | undefined): Reached[] | undefined {
  const duty = dutyIn(found)
  if (!duty) return undefined
  if (duty.kind !== 'anaphoric') return [duty.reached]
  // *Die CIO hat einen neuen Sprecher. X übernahm die Stelle*
  if (speaksOfOtherPost(found.document.textBefore(found.sentence.offset, 300))) return []
  // *Der Minister betraute sie mit der Funktion*: he who gives it has another one
  const gives = found.clause.chunks.some((c) => c.tags.has('Entrust'))
  const predicate = gives ? [] : predicateOffices(found)
  // *X wird Präsidentin, sagte Ministerin Y. Die Physikerin übernehme das Amt in unruhiger Zeit*: not she who has another
  if (predicate.length === 0 && isMinisterByReference(found, person)) return []
  const predecessor = predecessorIn(found)
  // *übernimmt seine Funktion*: that of the one of whom the text has just spoken
  const theirs = found.clause.chunks.some(
    (c, i, all) =>
      /^(?:seine|ihre|dessen|deren)$/.test(c.lower) &&
      /^(?:funktion|aufgaben?|posten|stelle|position|amt|geschäfte)$/.test(all[i + 1]?.lower ?? ''),
  )
  const ofBefore = ofPersonBefore(found, person)
  const known = [...ownOffices(found, person), ...knownOffices(found, person)]
  const isToldBefore = ({ chunk, office: { at } }: Reached) =>
    chunk !== undefined || at === undefined || at < found.sentence.offset
  if (theirs && ofBefore.length > 0) return ofBefore
  return predicate.length
    ? predicate
    : theirs && person
      ? [...spokenOf(found), ...headOfBodyBeside(found), ...headOfBodyNear(found), ...knownOffices(found, person)]
      : [
          ...known.filter(isToldBefore),
          ...spokenOf(found),
          ...knownOffices(found, predecessor),
          ...ofBefore,
          ...officesAtStake(found),
          ...unitCalledAmt(found),
          // *Die Aufgabe übernimmt X. Bisher leitete er ein Rechenzentrum*
          ...known.filter((o) => !isToldBefore(o)),
        ]
}

/** *arbeiten im Amt für Digitales. Zum 1. Mai hat X das Amt übernommen*: the unit, where no office was named. */
const unitCalledAmt = ({ document, sentence, clause: { chunks } }: Found): Reached[] => {
  if (!chunks.some((c, i) => c.lower === 'amt' && chunks[i - 1]?.lower === 'das')) return []
  const unit = document.bodyNear(sentence.offset, ({ name }) => /^Amt /.test(name) && rolesOfUnit(name).length > 0, 400)
  return unit
    ? [{ office: { ...HEAD_OF_BODY, roles: rolesOfUnit(unit.name), digital: true, organisation: unit.name } }]
    : []
}

/** Whether a pronoun or a description (*die Physikerin*) was read as a minister, of whom nothing else is told. */
const isMinisterByReference = (found: Found, person: Chunk | undefined): boolean =>
  person !== undefined &&
  !/ \p{Lu}/u.test(person.text.replace(/^(?:Der|Die|Das) (?:\S+ )?/u, '')) &&
  knownOffices(found, person).some(({ office }) => office.roles.includes('minister') && !office.digital)

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

function takesOver(found: Found): readonly Reading[] | Refusal {
  // *bekommt den Posten*, *bekommt Besuch*
  if (!found.clause.chunks.some((c) => c.tags.has('TakeOffice')) && !dutyIn(found) && !pointsAtPost(found))
    return refuse('gets no post')
  if (isTaskToDo(found)) return refuse('a task, told by what is to be done')
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
      Object.keys(c.mentions).length === 0 &&
      /^(?:die|den|das|diese[ns]?|eine?n?)$/.test(chunks[i - 1]?.lower ?? '') &&
      !/^(?:für|über|durch|gegen|an|auf|in|um|ohne)$/.test(chunks[i - 2]?.lower ?? ''),
  )

/** What the text gives the person of whom it has just spoken. */
function ofPersonBefore({ document, sentence, clause: { chunks } }: Found, person: Chunk | undefined): Reached[] {
  const possessive = chunks.find((c) => /^(?:seine|ihre)$/.test(c.lower))?.lower
  const gender = possessive ? (possessive === 'seine' ? 'm' : 'f') : undefined
  const before = document.personBefore(sentence.offset, gender)?.name
  if (!before || before === nameOf(person)) return []
  return document.officesOf(before).map((office) => ({ office: { ...office, isFormer: false } }))
}

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

function fallsTo(found: Found): readonly Reading[] | Refusal {
  const { chunks } = found.clause
  const lies = chunks.some((c) => c.tags.has('Lie'))
  const receiver = chunks.find((c, i) => isPerson(c) && (!lies || /^(?:bei|von|beim)$/.test(leadWord(chunks, i))))
  // *ehe die Funktion auf X überging*
  const passes = chunks.find((c, i) => isPerson(c) && /^(?:auf|an)$/.test(leadWord(chunks, i)))
  const person = lies ? receiver : (passes ?? freePersons(found)[0])
  const from = chunks.find((c) => c.tags.has('Since') || c.tags.has('From'))
  const news = chunks.some((c) => NEWS.test(c.lower))
  if (lies && !from && !news) return refuse('lies with somebody since when is not said')
  const duty = dutyIn(found)
  const pronoun = chunks.some((c, i) => c.lower === 'es' || (i === 0 && /^(?:sie|er|dies|das|diese)$/.test(c.lower)))
  if (!duty && !pronoun) return refuse('what falls to somebody is no office')
  const offices =
    duty && duty.kind !== 'anaphoric'
      ? [duty.reached, ...knownOffices(found, person)]
      : [...spokenOf(found), ...knownOffices(found, person)]
  return appointedTo(found, { person, offices, ...(from && lies ? { more: on(from) } : {}) })
}

function leadWord(chunks: readonly Chunk[], at: number): string {
  let i = at - 1
  while (
    i >= 0 &&
    (chunks[i]?.tags.has('Office') ||
      chunks[i]?.tags.has('Noun') ||
      /^(?:de[mnr]|herrn|frau)$/.test(chunks[i]?.lower ?? ''))
  )
    i--
  return chunks[i]?.lower ?? ''
}

/** *Thiemanns Platz nimmt X ein*: the office of the one whose place it is. */
function takesPlace(found: Found): readonly Reading[] | Refusal {
  const { chunks } = found.clause
  const at = chunks.findIndex((c) => /^(?:platz|stuhl|sessel|stelle|posten|schreibtisch)$/.test(c.lower))
  const owner = chunks[at - 1]
  if (!owner || !isPerson(owner)) return refuse('nobody’s place')
  const person = freePersons(found).find((p) => nameOf(p) !== nameOf(owner))
  const offices = knownOffices(found, owner).map((o) => ({ office: { ...o.office, isFormer: false } }))
  return appointedTo(found, { person, predecessor: owner, offices })
}

export const takings: readonly Rule[] = [
  {
    id: 'appointment/takes-place',
    anchor: '#Person (platz|stuhl|sessel|stelle|posten|schreibtisch)',
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
      'Die Aufgaben des CIO der Stadt Hamm sind vielfältig. Erhalten hat sie dafür von Paul Beispiel nur Lob.',
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
  {
    id: 'appointment/office-falls-to',
    anchor: '[<verb>(#FallTo|#Lie|obliegt)]',
    with: ['[<person>#Person]'],
    without: ['#Appoint'],
    read: fallsTo,
    examples: [
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
    anchor: '(#Entrust|übergab|übergibt)',
    with: ['[<person>#Person]'],
    without: ['(zum|zur) .{0,2} #Office'],
    read: (found) => {
      // *X übergab Y die Leitung*; to whom with *an* is another rule's
      const gives = /^übergibt?|^übergab/.test(found.clause.chunks[found.match.start]?.lower ?? '')
      if (gives && freePersons(found).length < 2) return refuse('to whom is not said')
      // *die Funktion des CIO an X zu übertragen*: an infinitive has no subject, so that *an* tells to whom
      const { chunks } = found.clause
      const infinitive = !chunks.some((c) => c.tags.has('Finite') && !c.tags.has('Infinitive'))
      // *Minister X übertrug die Geschäfte an Y*: so it does where somebody else hands over
      const given = chunks.find((c, i) => isPerson(c) && /^an$/.test(leadWord(chunks, i)))
      const to = infinitive || freePersons(found).some((p) => p !== given) ? given : undefined
      const person = to ?? undergoer(found)
      const withIt = found.clause.chunks.some(
        (c, i, all) =>
          /^(?:damit|hiermit)$/.test(c.lower) || (/^(?:ihr|ihm|dieser)$/.test(c.lower) && all[i - 1]?.lower === 'mit'),
      )
      const offices =
        officesOfDuty(found, person) ?? (withIt ? [...spokenOf(found), ...knownOffices(found, person)] : undefined)
      return offices ? appointedTo(found, { person, offices }) : refuse('what is handed over is no office')
    },
    examples: [
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
    counterexamples: ['Der CIO des Landes Hessen hat Erika Muster die Leitung des Projekts übertragen.'],
  },
]
