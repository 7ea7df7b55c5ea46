/** Somebody succeeds another, or is made responsible. */

import type { Chunk } from '../../german/chunks.ts'
import { FROM_NOW_ON, UNTIL_NOW } from '../../german/time-words.ts'
import { type Found, type Reading, type Refusal, type Rule, refuse } from '../../rule.ts'
import {
  actor,
  freePersons,
  isOblique,
  isPassive,
  isPerson,
  nameOf,
  predecessorIn,
} from '../../who/actor-and-undergoer.ts'
import { dutyIn } from '../../who/duty.ts'
import { headOf } from '../../who/headship.ts'
import { officesAtStake } from '../../who/office-at-stake.ts'
import { knownOffices, ownOffices, predicateOffices, spokenOf } from '../../who/office-reach.ts'
import { speaksOfOtherPost } from '../../who/other-post.ts'
import { namesPortfolio, needsPortfolio } from '../../who/portfolio.ts'
import { seatOutside } from '../../who/post-outside.ts'
import { withoutNewPlace } from '../elsewhere-now.ts'
import { leaverBeside } from '../leaving/leaving.ts'
import { appointedTo, on } from '../slots.ts'

/** *dass wir mit X eine Nachfolgerin gefunden haben* */
function foundIn({ clause: { chunks } }: Found): Chunk | undefined {
  const noun = chunks.findIndex((c) => c.tags.has('Successor'))
  const isFound = chunks.some((c) => /^(?:gefunden|gewonnen|fand|fanden)$/.test(c.lower))
  if (
    noun < 0 ||
    !isFound ||
    !/^(?:eine[nr]?|neue[nr]?|geeignete[nr]?|seine[nr]?|ihre[nr]?)$/.test(chunks[noun - 1]?.lower ?? '')
  )
    return undefined
  return chunks.find((c, i) => isPerson(c) && chunks[i - 1]?.lower === 'mit')
}

/** *Er hat X zur Präsidentin bestellt und damit zur Nachfolgerin von Y*: whom he has appointed, not he. */
function appointedAs(found: Found, isOther: (p: Chunk) => boolean): Chunk | undefined {
  const { chunks } = found.clause
  const verb = chunks.some((c) => c.tags.has('Appoint') && !c.tags.has('VerbNoun'))
  const to = chunks.some((c, i) => c.tags.has('Successor') && /^zu[mr]$/.test(chunks[i - 1]?.lower ?? ''))
  if (!verb || !to || isPassive(found)) return undefined
  return freePersons(found).findLast((p) => isOther(p) && !/^(?:er|sie)$/.test(p.lower))
}

/** *CIO X begrüßte seine Nachfolgerin Y*: the one named behind the noun follows the other one of the clause. */
function successorNamed(
  found: Found,
): Pick<Parameters<typeof appointedTo>[1], 'person' | 'predecessor' | 'offices'> | undefined {
  const { chunks } = found.clause
  const noun = chunks.findIndex((c) => c.tags.has('Successor'))
  const person = chunks[noun + 1]
  if (noun < 0 || !person || !isPerson(person) || !/^(?:sein|ihr)(?:e[nmr]?)?$/.test(chunks[noun - 1]?.lower ?? ''))
    return undefined
  const predecessor = chunks.find((c) => isPerson(c) && nameOf(c) !== nameOf(person))
  const all = predecessor ? [...ownOffices(found, predecessor), ...knownOffices(found, predecessor)] : []
  // *der Finanzstaatssekretär und CIO X*: the rank is not what is handed on
  const offices = [
    ...all.filter(({ office }) => !needsPortfolio(office)),
    ...all.filter(({ office }) => needsPortfolio(office)),
  ]
  return predecessor && offices.length > 0 ? { person, predecessor, offices } : undefined
}

const GIVES =
  /^(?:vorstellen|präsentieren|benennen|nennen|suchen|finden|bekanntgeben|vorschlagen|verkünden|nominieren|ankündigen|küren|begrüßen|loben|empfehlen)$/

function succeeds(found: Found): readonly Reading[] | Refusal {
  const { chunks } = found.clause
  // *Sie haben dem Blatt zu Folge verabredet, …*
  if (chunks.some((c, i) => c.lower === 'folge' && /^(?:zu|zur|in|als|die)$/.test(chunks[i - 1]?.lower ?? '')))
    return refuse('a consequence or a report')
  // *war zum Nachfolger aufgebaut worden*: for some day
  if (chunks.some((c) => /^(?:aufgebaut|gehandelt|aufbauen|favorisiert)$/.test(c.lower)))
    return refuse('meant to succeed')
  // *war ihrem Dienstherrn ins Ministerium gefolgt*: goes where he went
  const isAfterSomebody =
    chunks.some((c) => /^(?:gefolgt|folgte|folgt)$/.test(c.lower)) && !chunks.some((c) => c.lower === 'auf')
  if (
    isAfterSomebody &&
    chunks.some((c, i) => /^(?:ins|nach)$/.test(c.lower) && /\p{L}/u.test(chunks[i + 1]?.text ?? ''))
  )
    return refuse('goes where somebody went')
  // *Abschied von X, Nachfolger auf dem Direktorenposten wird Y*
  const isNoun = chunks.some((c) => c.tags.has('Successor'))
  const predecessor = predecessorIn(found) ?? (isNoun ? leaverBeside(found) : undefined)
  const into = /(?:an|in) (?:seine|ihre|dessen|deren|die) (?:Stelle|Nachfolge|Fußstapfen)/iu.test(found.sentence.text)
  // *An seine Stelle als Vorsitzender des Rates tritt CIO X*
  const as = chunks.findIndex((c, i) => c.lower === 'als' && /^(?:stelle|nachfolge)$/.test(chunks[i - 1]?.lower ?? ''))
  if (as >= 0 && chunks[as + 1]?.tags.has('Noun') && !chunks[as + 1]?.tags.has('Office'))
    return refuse('succeeds as something else')
  if (chunks.some((c) => c.lower === 'stelle') && !into) return refuse('no stepping into somebody’s place')
  // *Über die Nachfolge entscheidet der Verwaltungsrat*
  if (chunks.some((c, i) => /^nachfolge$/.test(c.lower) && chunks[i - 2]?.lower === 'über'))
    return refuse('still to be decided')
  const seat = seatOutside(found)
  if (seat) return refuse(`succeeds in a post outside the field: «${seat}»`)
  // *wählte X zum neuen Finanzchef. Er folgt damit auf Y*
  const isBare = !found.sentence.chunks.some((c) => c.tags.has('Office'))
  if (isBare && speaksOfOtherPost(found.document.textBefore(found.sentence.offset, 300)))
    return refuse('succeeds in a post of which the text spoke before')
  const duty = dutyIn(found)
  const post = duty && duty.kind !== 'anaphoric' ? [duty.reached] : []
  if (!predecessor && !isNoun && !into && post.length === 0) return refuse('who is succeeded is not said')
  const own = successorNamed(found)
  if (own) return appointedTo(found, own)
  const isOther = (p: Chunk) => nameOf(p) !== nameOf(predecessor)
  const byAgent = chunks.some((c) => c.tags.has('Werden')) && chunks.some((c) => c.tags.has('Replace'))
  const replacement = chunks.find((c) => isPerson(c) && isOther(c) && isOblique(found, c))
  const person = byAgent
    ? (replacement ?? freePersons(found).find(isOther))
    : (foundIn(found) ?? appointedAs(found, isOther) ?? freePersons(found).find(isOther))
  if (!person) return refuse('nobody who succeeds')
  const ofOneBefore =
    !predecessor &&
    (into ||
      chunks.some(
        (c, i) =>
          c.tags.has('Successor') &&
          /^(?:seine[mnr]?|ihre[mnr]?|sein|ihr|dessen|deren)$/.test(chunks[i - 1]?.lower ?? ''),
      ))
  const before = ofOneBefore ? found.document.personBefore(found.sentence.offset)?.name : undefined
  // *Weil CIO X wechselt, hat das Kabinett Y zu seiner Nachfolgerin bestimmt*
  const beside = found.sentence.chunks.find((c) => isPerson(c) && isOther(c) && nameOf(c) !== nameOf(person))
  const ofBeside =
    ofOneBefore && beside ? found.sentence.clauses.flatMap((clause) => ownOffices({ ...found, clause }, beside)) : []
  const noun = chunks.findIndex((c) => c.tags.has('Successor'))
  if (
    noun >= 0 &&
    (/^(?:seine[mnr]|ihre[mnr])$/.test(chunks[noun - 1]?.lower ?? '') || chunks[noun - 2]?.lower === 'an') &&
    !/^(?:zu|als|mit|zum|zur)$/.test(chunks[noun - 2]?.lower ?? '')
  )
    return refuse('the successor is another one')
  // *Der Nachfolgerin wünschte er alles Gute*, *Er freut sich auf den Nachfolger*
  // *Heute hat Ministerin X einen Nachfolger vorgestellt*
  const isObject =
    /^de[mn]$/.test(chunks[noun - 1]?.lower ?? '') ||
    (/^k?einen$/.test(chunks[noun - 1]?.lower ?? '') && !foundIn(found)) ||
    (chunks[noun - 1]?.lower === 'der' && /in$/.test(chunks[noun]?.lower ?? ''))
  if (noun >= 0 && isObject && !predecessor && !isPerson(chunks[noun + 1]))
    return refuse('the successor is another one')
  // *Ministerin X hat einen Nachfolger für Y gefunden*, *präsentierte die Nachfolgerin von Y*
  const isGiver = chunks.indexOf(person) < noun - 1 && chunks.some((c) => c.verbs.some((v) => GIVES.test(v.lemma)))
  if (isGiver && /^(?:k?einen?|de[nr]|die|neuen?|als)$/.test(chunks[noun - 1]?.lower ?? '') && !foundIn(found))
    return refuse('who presents a successor is none')
  const predicate = predicateOffices(found).filter(({ office }) => !office.isFormer)
  const offices = [
    ...predicate,
    ...post,
    ...ofBeside,
    ...(before ? found.document.officesOf(before).map((office) => ({ office })) : []),
    ...ownOffices(found, predecessor),
    ...knownOffices(found, predecessor),
    ...ownOffices(found, person),
    ...knownOffices(found, person),
    ...spokenOf(found),
    ...chunks
      .filter(
        (c, i) =>
          c.tags.has('Agency') && chunks.slice(Math.max(0, i - 3), i).some((b) => /^(?:bei|beim)$/.test(b.lower)),
      )
      .map(headOf),
    ...officesAtStake(found),
  ].map((r) => ({ ...r, office: { ...r.office, isFormer: false } }))
  return appointedTo(found, {
    person,
    predecessor,
    predecessorName: before,
    offices: withoutNewPlace(found, predecessor, offices),
  })
}

export const successions: readonly Rule[] = [
  {
    id: 'appointment/succeeds',
    anchor: '(#Succeed|#Successor|stelle|fußstapfen)',
    with: ['[<person>#Person]'],
    read: succeeds,
    examples: [
      {
        text: 'Wechsel an der Spitze des BSI. Erik Muster löste im März 2016 Paul Beispiel ab.',
        facts: [
          { event: 'appointed', person: 'Erik Muster', role: 'agency-head', organisation: 'BSI', date: '2016-03' },
        ],
      },
      {
        text: 'Erik Muster, CIO der Stadt Köln, begrüßte seine Nachfolgerin Erika Beispiel.',
        facts: [{ event: 'appointed', person: 'Erika Beispiel', role: 'CIO', predecessor: 'Erik Muster' }],
      },
      {
        text: 'Die AKDB hat einen neuen Chef. Erik Muster löst Paul Beispiel ab, der als CIO nach Hessen wechselt.',
        facts: [{ event: 'appointed', person: 'Erik Muster', role: 'agency-head', predecessor: 'Paul Beispiel' }],
      },
      {
        text: 'Erika Muster wurde zur Direktorin des ITZBund ernannt. Muster folgt auf Paul Beispiel, seit Januar CIO des Landes Hessen.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', predecessor: 'Paul Beispiel' }],
      },
      {
        text: 'Präsident des BSI war bis 2009 Erik Muster. Ihm folgte im Oktober 2009 Paul Beispiel nach.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', date: '2009-10' }],
      },
      {
        text: 'Verabschiedet wurde im Mai 2019 Paul Beispiel, CIO der Stadt Köln. Gut sei es, dass man mit Erika Muster eine Nachfolgerin gefunden habe.',
        published: '2019-05-07',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'Köln', date: '2019-05-07' }],
      },
      {
        text: 'Innenminister Erik Berg fördert Frauen. Jetzt hat er die Juristin Erika Muster zur neuen Präsidentin des ITZBund bestellt und damit zur Nachfolgerin von Paul Beispiel.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', predecessor: 'Paul Beispiel' }],
      },
      {
        text: 'Das ITZBund stellt sich neu auf. Abschied von Paul Beispiel, Nachfolgerin auf dem Direktorenposten wird im Mai 2019 Erika Muster.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2019-05' }],
      },
      {
        text: 'Auf dem Präsidentenstuhl des BSI folgte ihm 2016 Paul Beispiel.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', jurisdiction: 'DE', date: '2016' }],
      },
      {
        text: 'Nachfolger von Paul Beispiel an der Spitze des ITZBund wird im Mai 2019 Erik Muster.',
        facts: [
          { event: 'appointed', person: 'Erik Muster', role: 'agency-head', jurisdiction: 'DE', date: '2019-05' },
        ],
      },
      {
        text: 'Bei der KDRS folgt Erika Muster auf Ute Beispiel, beim Nachbarn KIRU Paul Beispiel auf Erik Muster.',
        facts: [
          { event: 'appointed', person: 'Erika Muster', organisation: 'KDRS', predecessor: 'Ute Beispiel' },
          { event: 'appointed', person: 'Paul Beispiel', organisation: 'KIRU', predecessor: 'Erik Muster' },
        ],
      },
      {
        text: 'Das ITZBund in Bonn wird von Erika Muster geführt. Muster beerbt Paul Beispiel.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', predecessor: 'Paul Beispiel' }],
      },
      {
        text: 'Die Juristin Erika Muster tritt zum 1. Juli 2023 als CDO der Stadt Köln in die Fußstapfen von Paul Beispiel.',
        facts: [
          { event: 'appointed', person: 'Erika Muster', role: 'CDO', predecessor: 'Paul Beispiel', date: '2023-07-01' },
        ],
      },
      {
        text: 'Weil der bisherige CIO von Hessen, Paul Beispiel, wechselt, hat das Kabinett Erika Muster im Mai 2018 zu seiner Nachfolgerin bestimmt.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'DE-HE', date: '2018-05' }],
      },
      {
        text: 'Als CIO des Landes Hessen folgt Erika Muster auf Paul Beispiel.',
        published: '2018-03-04',
        facts: [
          { event: 'appointed', person: 'Erika Muster', role: 'CIO', predecessor: 'Paul Beispiel', date: '2018-03-04' },
        ],
      },
      {
        text: 'Auf Paul Beispiel, den CIO der Stadt Köln, folgt im Mai 2018 Erika Muster.',
        facts: [
          { event: 'appointed', person: 'Erika Muster', role: 'CIO', predecessor: 'Paul Beispiel', date: '2018-05' },
        ],
      },
      {
        text: 'Nachfolgerin von CIO Paul Beispiel in Hessen wird Erika Muster.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', predecessor: 'Paul Beispiel' }],
      },
      {
        text: 'CIO Paul Beispiel aus Hessen wurde im Mai 2018 durch Erika Muster abgelöst.',
        facts: [
          { event: 'appointed', person: 'Erika Muster', role: 'CIO', predecessor: 'Paul Beispiel', date: '2018-05' },
        ],
      },
    ],
    counterexamples: [
      'Paul Beispiel leitet das ITZBund. Wer ihm an der Spitze der Anstalt folgt, steht seit Mai 2019 fest.',
      'Paul Beispiel leitet die KISA. Die Versammlung wählte Paul Beispiel zum neuen Finanzchef. Er folgt damit auf Erik Muster, der im Mai in den Ruhestand ging.',
      'Der Rat sprach über die Ernennung einer Nachfolgerin für den CIO der Stadt Köln, Paul Beispiel.',
      'Innenminister Karl Berg präsentierte am Montag den Nachfolger von CIO Paul Beispiel.',
      'Innenministerin Eva Berg hat eine Nachfolgerin für CIO Paul Beispiel gefunden.',
      'Erik Muster, Geschäftsführer der AKDB, wurde zum Vorsitzenden gewählt und löst Paul Beispiel an der Spitze des Vereins ab.',
      'Erika Muster, CIO der Stadt Köln, folgt auf Paul Beispiel als Sprecherin des Arbeitskreises.',
      'Im Vorsitz des IT-Planungsrats folgt die hessische CIO Erika Muster auf Sachsens CIO Paul Beispiel.',
      'Erik Muster, Chef der AKDB, beerbt Paul Beispiel als Präsident des Bitkom.',
      'Paul Beispiel war Präsident des ITZBund. Heute hat Ministerin Erika Muster einen Nachfolger vorgestellt.',
      'Das ITDZ Berlin hat Kunden. Erika Muster folgt auf Paul Beispiel, der aus dem Verwaltungsrat des ITDZ Berlin ausschied.',
      'Das KRZN führt Verbandsvorsteher Erik Muster. Zur Vorsitzenden der Verbandsversammlung wurde Erika Muster gewählt. Muster folgt Paul Beispiel, der das Amt lange bekleidete.',
      'ITZBund-Direktor Paul Beispiel geht im Mai 2020. Über die Nachfolge entscheidet er mit dem Ministerium.',
      'Der Kölner Anlagenbauer Muster + Sohn hat einen neuen CIO: Paul Beispiel folgt auf Erika Muster.',
      'Bisheriger CDO der Stadt Köln war Paul Beispiel. Der Nachfolgerin wünschte er alles Gute.',
      'Verabschiedet wurde Digitalminister Erik Muster. Er freue sich auf den Nachfolger, sagte Ministerpräsident Paul Beispiel.',
      'Wer auf CIO Paul Beispiel folgt, ist offen.',
      'Hessen sucht einen CIO. Der Arbeitskreis im IT-Verband hat eine neue Vorsitzende. Auf Paul Beispiel folgt Erika Muster.',
      'Auf die Rede von CIO Paul Beispiel folgte eine Debatte.',
    ],
  },
  {
    id: 'appointment/made-responsible',
    anchor: '(zuständig|verantwortlich|federführend|verantwortet)',
    with: ['[<person>#Person]', `(#Since|#From|${FROM_NOW_ON})`],
    without: [`(bis|${UNTIL_NOW})`, '#Leaving', '#Depart', '#Remove'],
    read: (found) => {
      if (!namesPortfolio(found)) return refuse('no digital portfolio')
      const person = actor(found)
      const offices = ownOffices(found, person).filter(({ office }) => needsPortfolio(office))
      const { chunks } = found.clause
      const since = chunks.find((c) => c.tags.has('Since'))
      // *X, als Staatssekretär für IT zuständig, und Y, seit Mai CIO*: the other's time
      const between = since ? chunks.slice(found.match.end, chunks.indexOf(since)) : []
      if (between.some((c) => isPerson(c) && c.text.includes(' '))) return refuse('the time is that of another one')
      return appointedTo(found, {
        person,
        offices: offices.map((o) => ({ ...o, office: { ...o.office, digital: true } })),
        ...(since ? { more: on(since) } : {}),
      })
    },
    examples: [
      {
        text: 'Finanzministerin Erika Muster verantwortet in Hessen seit Mai 2020 auch die Digitalisierung der Verwaltung.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'minister', date: '2020-05' }],
      },
      {
        text: 'Für die Digitalisierung der Verwaltung ist in Hessen seit Mai 2020 Finanzminister Paul Beispiel zuständig.',
        facts: [
          { event: 'appointed', person: 'Paul Beispiel', role: 'minister', jurisdiction: 'DE-HE', date: '2020-05' },
        ],
      },
    ],
    counterexamples: [
      'Es unterschrieben Paul Beispiel, als Staatssekretär für Informationstechnik in Hessen zuständig, und Erik Muster, seit Mai CIO.',
      'Für Straßen ist in Hessen seit Mai 2020 Verkehrsminister Paul Beispiel zuständig, nicht die Digitalministerin.',
    ],
  },
]
