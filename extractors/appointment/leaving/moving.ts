/** Somebody goes, mostly to another employer: *wechselt zu einem Autozulieferer*, *geht zur Stadt Köln*. */

import { isHouse } from '../../german/bodies/back-references.ts'
import type { Chunk } from '../../german/chunks.ts'
import { isPostNoun } from '../../german/offices/post-words.ts'
import { NOW, oneOf } from '../../german/time-words.ts'
import { type Found, type Rule, refuse } from '../../rule.ts'
import { actor } from '../../who/actor-and-undergoer.ts'
import type { Office } from '../../who/office.ts'
import { officesAtStake } from '../../who/office-at-stake.ts'
import {
  knownOffices,
  ownInSentence,
  ownOffices,
  predicateOffices,
  type Reached,
  spokenOf,
} from '../../who/office-reach.ts'
import { isPerson, nameOf } from '../../who/persons-of-clause.ts'
import { predecessorIn } from '../../who/predecessor.ts'
import { leaves } from './leaving.ts'
import { leftOffices } from './office-left.ts'

const TO = /^(?:zu|zum|zur|ins|in|nach|an)$/

/** What is an employer by itself; the place of one too. */
const isEmployer = (c: Chunk): boolean =>
  ['Agency', 'Ministry', 'Company', 'Association', 'Place', 'Council', 'Government'].some((t) => c.tags.has(t)) ||
  /(?:wirtschaft|wissenschaft|forschung|industrie|politik|ministerium|kanzlei|unternehmen|konzern|bank|behörde|kommission|beratung|hochschule|universität|verwaltung|agentur|versorger|ressort|firma|anbieter|hersteller|dienstleister|amt|kasse|verband|vertretung|botschaft|institut|gericht|gerichtshof|akademie)$/u.test(
    c.lower,
  )

/** *zu einem Autozulieferer*, *zur Messe*, *zu den Stadtwerken*: whoever changes there works for it, whatever it is. */
const isToSomebody = (chunks: readonly Chunk[], noun: number): boolean =>
  chunks
    .slice(Math.max(0, noun - 3), noun)
    .some(
      (b, i, all) =>
        /^zu[mr]$/.test(b.lower) || (b.lower === 'zu' && /^(?:eine[mr]|den)$/.test(all[i + 1]?.lower ?? '')),
    )

/** Where to, `undefined` where the clause does not say; `any` noun counts where it is clear that somebody goes. */
export function whereTo(chunks: readonly Chunk[], { any = false } = {}): Chunk | undefined {
  const changes = chunks.some((c) => c.verbs.some((v) => CHANGES.test(v.lemma)))
  const hires = chunks.some((c) => c.verbs.some((v) => v.lemma === 'anheuern'))
  const isTo = ({ lower }: Chunk) => TO.test(lower) || (hires && /^beim?$/.test(lower))
  return chunks.find(
    (c, i) =>
      (isEmployer(c) || (c.tags.has('Noun') && (any || (changes && isToSomebody(chunks, i))))) &&
      chunks.slice(Math.max(0, i - 3), i).some(isTo),
  )
}

/** Verbs that say by themselves that somebody works elsewhere from then on. */
const CHANGES = /^(?:wechseln|zurückkehren|anheuern)$/

/** *wechselt ins Rathaus*, *kehrt in die Verwaltung zurück*: the house of an office, without its name. */
const ADMINISTRATION = /^(?:stadt|land|bund|kreis|landkreis|rathaus|kreishaus|verwaltung)$/

/** Whether the office is one of where somebody goes to. */
export const isOfficeAt = ({ placeText, organisation, label }: Office, target: Chunk): boolean =>
  isHouse(target.lower) ||
  ADMINISTRATION.test(target.lower) ||
  [placeText, organisation, label].some((text) => text?.includes(target.text))

/**
 * What the text gives the person elsewhere and the change of job ends: told as news, and neither what they have just got
 * nor of the house that they go to. *2014 wechselte sie zur Stadt* is from a career.
 */
function officesNotAt(target: Chunk, found: Found, person: Chunk | undefined): readonly Reached[] {
  const { chunks } = found.clause
  const isTold = chunks.some(
    (c) => c.tags.has('MoveOn') && c.verbs.some((v) => v.tense === 'past' && c.tags.has('Finite')),
  )
  const year = chunks.map((c) => c.mentions.date?.value?.slice(0, 4)).find((y) => y !== undefined)
  const now = found.sentence.published?.slice(0, 4)
  if (year !== undefined && now !== undefined ? Number(year) < Number(now) - 1 : isTold) return []
  // *wechselt nach Schwerin und wird Staatssekretär*: what one goes to be
  const becomes = found.sentence.clauses
    .filter((clause) => clause !== found.clause && clause.chunks.some((c) => c.tags.has('Werden')))
    .flatMap((clause) => predicateOffices({ ...found, clause }).flatMap(({ office }) => office.roles))
  return [...ownInSentence(found, person), ...knownOffices(found, person)].filter(
    ({ office }) =>
      !office.roles.some((role) => becomes.includes(role)) &&
      !isOfficeAt(office, target) &&
      !office.isFuture &&
      (!office.isNew || /^erste/iu.test(office.label ?? '')),
  )
}

const SAME = /^(?:gleiche[rnm]?|selbe[rn]?|selber|derselben|dieser|unveränderter)$/

/** *Münchens CDO X geht zum Jahresende nach Berlin*: all that the sentence tells of the holder of an office elsewhere. */
function goesForGood(found: Found, person: Chunk | undefined, target: Chunk): boolean {
  const { clause, sentence } = found
  const isElsewhere = ownOffices(found, person).some(({ office }) => office.placeText && !isOfficeAt(office, target))
  const behind = clause.chunks.slice(clause.chunks.findIndex((c) => c.tags.has('MoveOn')) + 1)
  const isAll = behind.every((c) => c === target || c.mentions.date || TO.test(c.lower) || !/\p{L}/u.test(c.text))
  return isElsewhere && isAll && sentence.clauses.length === 1
}

/** *CIO X geht*, *Im Mai ging X, der CIO*: nothing else is said, neither where to nor how. */
const isAllTold = (chunks: readonly Chunk[]): boolean =>
  chunks.every(
    (c) =>
      ['Person', 'Office', 'Date', 'Sein', 'Comma'].some((tag) => c.tags.has(tag)) ||
      c.verbs.some((v) => v.lemma === 'gehen') ||
      isPlainly(c.lower) ||
      !/[\p{L}\d]/u.test(c.text),
  )
const GOES_OTHERWISE =
  /^(?:um|darum|davon|aus|hervor|nach|ins|los|voran|weiter|zurück|urlaub|elternzeit|mutterschutz|klausur)$/
const isPlainly = oneOf(NOW, 'der|die|doch|vorzeitig|überraschend|freiwillig|endgültig|selbst|also|auch')

export const movings: readonly Rule[] = [
  {
    id: 'appointment/moves-on',
    anchor: '(#MoveOn && !#VerbNoun)',
    with: ['[<person>#Person]', '(zu|zum|zur|ins|in|nach|an|bei|beim)'],
    without: ['#Leaving'],
    read: (found) => {
      const { chunks } = found.clause
      const verb = chunks.find((c) => c.tags.has('MoveOn'))
      const person = actor(found)
      // *Ihr Vorgänger X, im Frühjahr zu einem Softwarehaus abgewandert, …*
      const beside = found.clause.kind === 'fragment' ? found.sentence.chunks : chunks
      const pointsBack = beside.some((c) => /vorgänger|amtsinhaber|stelleninhaber/.test(c.lower))
      const changes = verb?.verbs.some((v) => CHANGES.test(v.lemma)) === true
      // *Er übernimmt dort die Stelle von X, der ins Verkehrsressort ging*: of another house
      const elsewhere = found.clause.kind === 'relative' && /(?<!\p{L})dort(?!\p{L})/u.test(found.sentence.text)
      if (elsewhere) return refuse('of another house')
      // *ist in gleicher Funktion ins Digitalressort gewechselt*
      const keeps = chunks.some(
        (c, i) => (isPostNoun(c.lower) || c.lower === 'stellung') && SAME.test(chunks[i - 1]?.lower ?? ''),
      )
      if (keeps) return refuse('goes with the office')
      const target = whereTo(chunks, { any: pointsBack })
      if (!target) return refuse('where to is not said')
      const isFollowed = nameOf(predecessorIn(found)) === nameOf(person)
      const goes = target.tags.has('Company') || isFollowed || pointsBack || goesForGood(found, person, target)
      if (!changes && !goes) return refuse('goes, but leaves no office')
      // *Nach zwei Jahren im Amt wechselt X nach Hannover*
      const inOffice = chunks.some((c, i) => c.lower === 'amt' && chunks[i - 1]?.lower === 'im')
      const own =
        isFollowed || pointsBack
          ? leftOffices(found, person)
          : [
              ...ownOffices(found, person),
              ...(inOffice ? spokenOf(found) : []),
              ...(changes ? officesNotAt(target, found, person) : []),
            ]
      // *wechselt als Präsidentin zur FITKO*: what one goes to be
      const goal = predicateOffices(found).map(({ office }) => office.label)
      const left = own.filter(({ chunk, office }) => chunk !== target && (chunk || !goal.includes(office.label)))
      return leaves(found, { person, offices: left })
    },
    examples: [
      {
        text: 'Landes-CIO Erika Muster aus Hessen wechselt zum 1. Februar 2020 an die Vertretung des Landes bei der EU.',
        facts: [{ event: 'departed', person: 'Erika Muster', role: 'CIO', date: '2020-02-01' }],
      },
      {
        text: 'Münchens CDO Erika Muster geht zum 1. Mai 2022 nach Berlin.',
        facts: [
          { event: 'departed', person: 'Erika Muster', role: 'CDO', jurisdiction: 'München', date: '2022-05-01' },
        ],
      },
      {
        text: 'Erika Muster ist CDO der Stadt Köln. Ihr Vorgänger Paul Beispiel, im Frühjahr 2022 zu einem Softwarehaus abgewandert, hat das Portal aufgebaut.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CDO', date: '2022' }],
      },
      {
        text: 'Paul Beispiel, Vorstand des ITDZ Berlin, wechselt zum 1. März 2014 als Abteilungsleiter ins Innenministerium.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'agency-head', date: '2014-03-01' }],
      },
      {
        text: 'Neue CIO der Stadt Köln ist Erika Muster. Ihr Vorgänger Paul Beispiel war im Mai 2019 zu einer Reederei gegangen.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', date: '2019-05' }],
      },
      {
        text: 'Paul Beispiel, den die Stadt Köln 2017 als ersten CDO geholt hatte, ist im Mai 2019 zu einem Autobauer nach Bonn gewechselt.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CDO', date: '2019-05' }],
      },
      {
        text: 'Erika Muster ist CIO der Stadt Köln. Zum 1. Mai 2019 kehrt sie in die Privatwirtschaft zurück.',
        published: '2019-03-01',
        facts: [{ event: 'departed', person: 'Erika Muster', role: 'CIO', date: '2019-05-01' }],
      },
    ],
    counterexamples: [
      'CIO des Landes Hessen ist Erika Muster, die in gleicher Funktion vom Finanz- ins Digitalministerium gewechselt ist.',
      'CDO Erika Muster aus Köln geht nach Brüssel.',
      'Kölns CDO Erika Muster geht nach Brüssel und wirbt dort für die Stadt.',
      'Erika Muster ist CIO der Stadt Köln. 2014 wechselte sie von der Sparkasse zu einem Autobauer.',
      'Erika Muster ist CIO der Stadt Köln. Zum 1. Mai 2019 wechselte sie von der Sparkasse zur Stadt.',
      'Paul Beispiel, CIO des Landes Hamburg, wechselt gern die Perspektive.',
      'CIO Paul Beispiel aus Hamburg geht ins Detail.',
    ],
  },
  {
    id: 'appointment/goes',
    anchor: '(geht|gehe|ging|gegangen|gehen)',
    with: ['[<person>#Person]'],
    read: (found) => {
      const person = actor(found)
      // *Abschied nach 20 Jahren: X geht*
      const { chunks: all } = found.clause
      const chunks = all.slice(all.findLastIndex((c) => c.tags.has('Colon')) + 1)
      if (chunks.some((c) => c.tags.has('Leaving') || GOES_OTHERWISE.test(c.lower))) return refuse('goes otherwise')
      if (chunks.some((c, i) => isPerson(c) && i > 0 && chunks[i - 1]?.lower === 'an'))
        return refuse('something goes to somebody')
      const when = chunks.find((c) => ['From', 'Until', 'Date'].some((tag) => c.tags.has(tag)))
      const date = when?.mentions.date
      const forced = chunks.some((c) => /^(?:muss|musste|müssen)$/.test(c.lower))
      // *X geht im Juni.*
      const last = chunks.findLast((c) => /\p{L}/u.test(c.text))
      const bare = last?.tags.has('Date') === true && ownOffices(found, person).length > 0
      // *Direktor X war schon im Oktober gegangen*
      const gone =
        last?.lower === 'gegangen' &&
        chunks.some((c) => c.tags.has('Sein')) &&
        ownOffices(found, person).length > 0 &&
        !whereTo(chunks, { any: true })
      if (
        !forced &&
        !bare &&
        !gone &&
        !(isAllTold(chunks) && ownOffices(found, person).length > 0) &&
        !/^(?:zum|mit|ende|ab)/.test(date?.preposition ?? when?.lower ?? '')
      )
        return refuse('no date of leaving')
      return leaves(found, {
        person,
        offices: [
          ...ownOffices(found, person),
          ...ownInSentence(found, person),
          ...(forced || last?.tags.has('Date') ? knownOffices(found, person) : []),
        ],
      })
    },
    examples: [
      {
        text: 'Umbruch bei der AKDB: Paul Beispiel, Geschäftsführer der AKDB, geht',
        published: '2020-05-15',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'agency-head', date: '2020-05-15' }],
      },
      {
        text: 'Abschied nach 20 Jahren: Erika Muster, CIO der Stadt Köln, geht',
        published: '2020-05-15',
        facts: [{ event: 'departed', person: 'Erika Muster', role: 'CIO', date: '2020-05-15' }],
      },
      {
        text: 'Im Mai 2019 ging CIO Paul Beispiel. Die Stadt Köln sucht einen Nachfolger.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', date: '2019-05' }],
      },
      {
        text: 'BSI-Chef Paul Beispiel hatte im Oktober 2022 gehen müssen.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'agency-head', date: '2022-10' }],
      },
      {
        text: 'KISA-Geschäftsführer Paul Beispiel war bereits im Oktober 2023 gegangen, seither sucht man.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'agency-head', date: '2023-10' }],
      },
      {
        text: 'Der Rat hat mit KISA-Chefin Erika Muster gesprochen. Die bisherige Leiterin Rechenzentrum, Erika Muster, geht zum Jahresende 2019.',
        facts: [{ event: 'departed', person: 'Erika Muster', role: 'agency-head', date: '2019-12' }],
      },
      {
        text: 'Paul Beispiel, Geschäftsführer der KISA, geht im Juni 2024.',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'agency-head', date: '2024-06' }],
      },
      {
        text: 'Erika Muster, CDO der Stadt Köln, hat um Auflösung ihres Vertrags gebeten und geht zum 31. Dezember 2024.',
        facts: [{ event: 'departed', person: 'Erika Muster', role: 'CDO', date: '2024-12-31' }],
      },
    ],
    counterexamples: [
      'CIO Paul Beispiel aus Köln geht neue Wege.',
      'CIO Paul Beispiel aus Köln geht es gut.',
      'Neues aus Köln: CIO Paul Beispiel geht nach Brüssel zu einer Tagung.',
      'CIO der Stadt Köln ist Paul Beispiel. Nach Bonn geht Paul Beispiel zum Jahresende.',
      'Zum 1. Januar 2024 geht das Portal von CIO Paul Beispiel in Köln ans Netz.',
    ],
  },
  {
    id: 'appointment/goes-after-years',
    anchor:
      '(geht|gehe|ging|hört|hörte|aufhört|aufgehört|gegangen) .* nach .{0,3} (jahr|jahren|jahrzehnten|amtszeiten)',
    with: ['[<person>#Person]'],
    without: ['#Leaving', '#Plan', '(um|es|ins|los|voran|weiter|zurück|hervor)'],
    read: (found) => {
      const person = actor(found)
      const own = [...ownOffices(found, person), ...knownOffices(found, person)]
      return leaves(found, { person, offices: own.length > 0 ? own : officesAtStake(found) })
    },
    examples: [
      {
        text: 'Neue IT-Leiterin der Stadt Köln wird Erika Muster. Paul Beispiel geht nach 33 Jahren.',
        published: '2019-12-07',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'CIO', date: '2019-12-07' }],
      },
    ],
    counterexamples: ['Nach zwei Jahren geht die Plattform ans Netz, sagt CIO Paul Beispiel aus Köln.'],
  },
]
