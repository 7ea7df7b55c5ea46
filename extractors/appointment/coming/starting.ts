/** Somebody starts in an office: *fängt als CIO an*, *trat am 1. Mai an*. */

import type { Chunk } from '../../german/chunks.ts'
import { reasonNotAsserted } from '../../german/modality.ts'
import { isPostNoun } from '../../german/offices/post-words.ts'
import { FROM_NOW_ON, UNTIL_NOW } from '../../german/time-words.ts'
import { type Found, type Rule, refuse } from '../../rule.ts'
import { actor } from '../../who/actor-and-undergoer.ts'
import { actingAs } from '../../who/as-office.ts'
import { withOffice } from '../../who/headship.ts'
import { officesAtStake } from '../../who/office-at-stake.ts'
import { knownOffices, predicateOffices, spokenOf } from '../../who/office-reach.ts'
import { isOblique, nameOf } from '../../who/persons-of-clause.ts'
import { predecessorIn } from '../../who/predecessor.ts'
import { holderOf } from '../../who/title-holder.ts'
import { isOfficeAt, whereTo } from '../leaving/moving.ts'
import { appointedTo, named, namedWithoutOrigin, reportsComing } from '../slots.ts'

/** Verbs of having a task: *verantwortet als CIO die IT*, *gibt als CIO den Ton an*. */
const ACTS =
  /^(?:ist|verantwortet|kümmert|arbeitet|wirkt|sorgt|koordiniert|betreut|steht|gibt|hält|dient|verstärkt|ergänzt|bereichert|unterstützt|tätig|zuständig|verantwortlich|verantworten|kümmern|sorgen|koordinieren|betreuen|steuern|vorantreiben)$/

/** *wirkte ab März 2021 als CIO*: told of a time that began then. */
const ACTED =
  /^(?:war|verantwortete|kümmerte|arbeitete|wirkte|sorgte|koordinierte|betreute|diente|stand|verstärkte|ergänzte|unterstützte|gewirkt|gearbeitet)$/

/** What somebody goes on with. */
const STILL = /^(?:weiter|weiterhin|auch|noch|dabei|heute|morgen|dann)$/

const WORK = /^(?:arbeit|dienst|tätigkeit|amtszeit)$/

/** *Ihr Vorgänger X hatte zu einer Krankenkasse gewechselt*, *Ihre Vorgängerin als CIO, X, ist gegangen* */
const isOfOneWhoWent = (found: Found, person: Chunk | undefined): boolean =>
  person !== undefined && nameOf(predecessorIn(found)) === nameOf(person)

/** *nimmt seine Tätigkeit im Baudezernat auf* */
const ELSEWHERE =
  /^(?:bau|sozial|kultur|schul|jugend|umwelt|finanz|ordnungs|gesundheits|verkehrs|stadtplanungs|rechts)[a-zäöüß-]*(?:dezernat|amt|referat|ressort|ministerium|fachbereich)$/

/** *startete seine berufliche Laufbahn* */
const WORKING_LIFE = /^(?:.*laufbahn|.*karriere|.*leben|berufsweg|.*studium|.*ausbildung|lehre|werdegang)$/

export const starting: readonly Rule[] = [
  {
    id: 'appointment/starts-as',
    anchor: 'als .{0,2} [<office>#Office]',
    with: ['(#Start|#MoveOn|#Join)', '[<person>#Person]'],
    without: ['#Appoint', '#Depart', '#Until', '#Leaving'],
    read: (found) => {
      const office = found.group('office') as Chunk
      // *hat ihre Arbeit als CIO begonnen*
      const begins =
        found.clause.chunks.some((c) => c.verbs.some((v) => v.lemma === 'beginnen')) &&
        found.clause.chunks.some(
          (c, i, all) => WORK.test(c.lower) && /^(?:seine|ihre)n?$/.test(all[i - 1]?.lower ?? ''),
        )
      const takesUp = begins || found.clause.chunks.some((c) => c.verbs.some((v) => v.lemma === 'aufnehmen'))
      if (
        takesUp &&
        !found.clause.chunks.some((c) => /^(?:arbeit|dienst|tätigkeit|amtsgeschäfte|geschäfte)$/.test(c.lower))
      )
        return refuse('takes up something else')
      if (
        !takesUp &&
        !found.clause.chunks.some((c) => c.tags.has('Date')) &&
        !/(?<!\p{L})(?:wechselt|kommt|kehrt|fängt|(?:zieht|zog)(?= [^.]* ein(?!\p{L}))|geht (?:\p{L}+ ){0,6}(?:nach|zur|zum))(?!\p{L})/u.test(
          found.sentence.text,
        )
      )
        return refuse('no start without a date')
      const person = actor(found)
      if (isOfOneWhoWent(found, person)) return refuse('who has gone')
      return appointedTo(found, { person, offices: namedWithoutOrigin(office) })
    },
    examples: [
      {
        text: 'Erika Muster hat in dieser Woche ihre Arbeit als CIO der Stadt Köln begonnen.',
        published: '2014-03-05',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'Köln' }],
      },
      {
        text: 'Zum 1. März 2014 wechselt Erika Muster als CIO von der Telekom zur Stadt Köln.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', date: '2014-03-01' }],
      },
      {
        text: 'Köln hat aufgeholt, sagt Paul Beispiel, der im Juni 2016 als erster CDO der Stadt Köln antrat.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CDO', date: '2016-06' }],
      },
      {
        text: 'Zum 1. März 2014 wechselt Erika Muster als CIO zur Stadt Köln.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'Köln', date: '2014-03-01' }],
      },
    ],
    counterexamples: [
      'Zum 1. März 2014 wechselt Erika Muster als Referentin zur Digitalagentur.',
      'CIO von Hessen ist Paul Beispiel. Seine Vorgängerin als CIO, Erika Muster, ist im Januar 2014 gegangen.',
    ],
  },
  {
    id: 'appointment/as-from-now-on',
    anchor: 'als .{0,2} [<office>#Office]',
    with: ['[<person>#Person]', `[<from>(#From|#Werden|${FROM_NOW_ON})]`],
    without: [
      '(#Appoint && !#VerbNoun)',
      '(#TakeOffice && !#VerbNoun)',
      '#Depart',
      '#Leaving',
      '#Succeed',
      `(${UNTIL_NOW}|noch)`,
    ],
    mood: 'any',
    read: (found) => {
      const mood = reasonNotAsserted(found.clause.mood)
      if (mood) return refuse(mood)
      const office = found.group('office') as Chunk
      if (!predicateOffices(found).some(({ chunk }) => chunk === office)) return refuse('somebody’s title')
      const { chunks } = found.clause
      const isDated = found.group('from')?.tags.has('From') === true
      const acts = (c: Chunk) =>
        c.tags.has('Hold') || c.tags.has('Head') || ACTS.test(c.lower) || (isDated && ACTED.test(c.lower))
      if (!chunks.some(acts)) return refuse('as an office does something else')
      // *wird als CIO die Netze verantworten*, but not *wird als CIO bestellt*, *wird er als CIO weiter verantworten*
      const last = chunks.findLast((c) => c.tags.has('Verb'))
      if (
        found.group('from')?.tags.has('Werden') &&
        (!ACTS.test(last?.lower ?? '') || chunks.some((c) => STILL.test(c.lower)))
      )
        return refuse('no new office')
      return appointedTo(found, { person: actingAs(found, office), offices: named(office) })
    },
    examples: [
      {
        text: 'Erika Muster wird die Verwaltung als CIO des Landes Hessen verantworten.',
        published: '2022-03-15',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'DE-HE' }],
      },
      {
        text: 'Künftig werden sich Erik Muster als Digitalisierungsbeauftragter und Paul Beispiel als IT-Leiter der Stadt Köln um die Dienste kümmern.',
        published: '2022-03-15',
        facts: [
          { event: 'appointed', person: 'Erik Muster', role: 'CDO' },
          { event: 'appointed', person: 'Paul Beispiel', role: 'CIO' },
        ],
      },
      {
        text: 'Als Verbandsvorsteher des Zweckverbands eGo-MV amtiert jetzt Paul Beispiel, Landrat.',
        published: '2022-03-15',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', date: '2022-03-15' }],
      },
      {
        text: 'Ab Mai verstärkt Erika Muster als Chief Digital Officer der Stadt Köln das Team.',
        published: '2022-03-15',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CDO', date: '2022-05' }],
      },
      {
        text: 'Die Stelle kennt sie: Bereits ab Mai 2019 wirkte Erika Muster als stellvertretende CIO der Stadt Köln.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', capacity: 'deputy', date: '2019-05' }],
      },
      {
        text: 'Von Mai an kümmert sich Erika Muster als CIO der Stadt Köln um die Netze.',
        published: '2022-03-15',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', date: '2022-05' }],
      },
    ],
    counterexamples: [
      'Nach 20 Jahren als CIO der Stadt Celle ist Paul Beispiel zum Monatswechsel in Pension gegangen.',
      'Erika Muster wird als CIO der Stadt Köln weiter die Netze verantworten.',
      'Erika Muster wird als CIO der Stadt Köln am Kongress teilnehmen.',
      'Als CIO der Stadt Köln lobte Erika Muster jetzt die Netze.',
      'Als CIO der Stadt Köln wirkte Erika Muster jetzt müde.',
      'Ab Mai 2019 lobte Erika Muster als CIO der Stadt Köln die Netze.',
      'Als CIO der Stadt Köln amtiert Erika Muster.',
    ],
  },
  {
    id: 'appointment/starts',
    anchor: '#Start',
    with: ['[<person>#Person]', '[<date>#Date]'],
    without: ['#Appoint', '#Plan'],
    read: (found) => {
      const person = actor(found)
      if (!person || isOblique(found, person)) return refuse('nobody who starts')
      if (found.clause.conjunction === 'als') return refuse('told as the time of something else')
      if (found.clause.chunks.some((c) => c.lower === 'als')) return refuse('starts as something else')
      const { chunks } = found.clause
      // *der am 1. Mai ins Amt gekommene CIO der Stadt, X*
      const isOfAttribute = found.clause.kind === 'fragment' && chunks.at(-1)?.tags.has('Start') === true
      if (
        !isOfAttribute &&
        chunks.some(
          (c, i) =>
            // *X, die künftige CDO der Stadt, beginnt am 1. Mai*
            c.tags.has('Office') &&
            (holderOf(chunks, i) !== person ||
              (chunks[i + 1]?.tags.has('Colon') !== true && !c.mentions.office?.isFuture)),
        )
      )
        return refuse('an office that somebody has')
      if (isOfOneWhoWent(found, person)) return refuse('who has gone')
      const known = knownOffices(found, person)
      const lemmas = found.clause.chunks.flatMap((c) => c.verbs.map((v) => v.lemma))
      const isWork = ({ lower }: Chunk) => /^(?:arbeit|dienst|tätigkeit|amtsgeschäfte|aufgaben?)$/.test(lower)
      const work = found.clause.chunks.some((c) => isWork(c) || isPostNoun(c.lower))
      if (lemmas.includes('aufnehmen') && !work) return refuse('takes up something else')
      const house = chunks.find((c, i) => ELSEWHERE.test(c.lower) && /^(?:im|in|am)$/.test(chunks[i - 1]?.lower ?? ''))
      if (house) return refuse(`starts in another house: «${house.text}»`)
      const life = chunks.find((c) => WORKING_LIFE.test(c.lower))
      if (life) return refuse(`begins a career: «${life.text}»`)
      const begins =
        lemmas.some((l) => /^(?:anfangen|antreten)$/.test(l)) ||
        (lemmas.includes('kommen') && chunks.some((c, i) => c.lower === 'amt' && chunks[i - 1]?.lower === 'ins')) ||
        (lemmas.some((l) => /^(?:beginnen|starten|aufnehmen)$/.test(l)) && reportsComing(found)) ||
        (lemmas.includes('aufnehmen') && chunks.some(isWork))
      const offices =
        known.length > 0
          ? known.filter(({ office }) => office.isNew || office.isFuture || begins)
          : begins
            ? [...spokenOf(found), ...officesAtStake(found)]
            : []
      // *X, der erste CDO der Stadt, ist zur Messe gewechselt*
      const target = whereTo(chunks)
      return appointedTo(found, {
        person,
        offices: offices
          .filter(({ office }) => !target || isOfficeAt(office, target))
          .map((o) => withOffice(o, { isFuture: false })),
      })
    },
    examples: [
      {
        text: 'Landesamt für Digitales Sachsen: Neuer Präsident\nDresden – Paul Beispiel hat am 1. Mai 2020 angefangen.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', date: '2020-05-01' }],
      },
      {
        text: 'Köln rüstet auf. Erika Muster, die künftige CDO der Stadt Köln, beginnt am 1. Mai 2022.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CDO', jurisdiction: 'Köln', date: '2022-05-01' }],
      },
      {
        text: 'Neuer CIO der Stadt Köln wird Paul Beispiel, der am 1. September 2020 anfängt.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CIO', date: '2020-09-01' }],
      },
      {
        text: 'Es sprach der am 1. Oktober 2018 ins Amt gekommene CIO der Stadt Köln, Paul Beispiel.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CIO', date: '2018-10-01' }],
      },
      {
        text: 'Die Chief Digital Officer der Stadt Köln heißt Erika Muster. Die Arbeit nahm sie am 1. Mai 2019 auf.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CDO', date: '2019-05-01' }],
      },
    ],
    counterexamples: [
      'Die CDO der Stadt Köln geht. Paul Beispiel nimmt seine Tätigkeit im Baudezernat am 1. Januar 2022 auf.',
      'CIO des Landes Hessen ist Erika Muster. Sie startete ihre berufliche Laufbahn 1972 bei der Bahn.',
      'Paul Beispiel, den die Stadt Köln 2017 als ersten CDO geholt hatte, ist im Mai 2019 zu einem Autozulieferer gewechselt.',
      'Neuer CISO des Landes Hessen ist Erika Muster. Ihr Vorgänger Paul Beispiel hatte im Herbst zu einer Krankenkasse gewechselt.',
      'CIO der Stadt Köln ist Paul Beispiel. Als Beispiel 1989 anfing, gab es einen Drucker.',
      'CIO Paul Beispiel aus Köln sagte, am 1. September 2020 fange das neue Jahrzehnt der IT an.',
    ],
  },
]
