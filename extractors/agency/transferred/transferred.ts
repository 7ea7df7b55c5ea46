/** Bodies that go on under another parent: who is moved, and to whom. */

import type { Chunk } from '../../german/chunks.ts'
import type { Phrase } from '../../german/phrases.ts'
import { isAtFirstOrEarlier } from '../../german/time-words.ts'
import { type Found, type Reading, type Refusal, type Rule, refuse } from '../../rule.ts'
import { type Participant, participantsOf, phrases, spokenOf } from '../bodies/participants.ts'
import { isMinistry } from '../bodies/references.ts'
import { spokenOfLine, spokenSubject } from '../bodies/spoken.ts'
import { factOf, factsOf } from '../slots.ts'
import { anchorOf, attributed, isState, patients, plainPhrases, voiceOf } from '../voice.ts'
import { newParent } from './parents.ts'

export const isMovable = (b: Participant) => !/^(?:chancellery|government|parliament)$/.test(b.kind)

export function transferOf(
  body: Participant | undefined,
  found: Found,
  parent = newParent(found, body),
): Reading | Refusal {
  if (!body) return refuse('no body that moves')
  // *wechselte aus dem Geschäftsbereich des Innenministeriums zu uns*: where from is enough
  if (!parent) return leavesMinistry(found) ? factOf('transferred', body, found) : refuse('where it moves is not said')
  if (anchorOf(found).verbs.some((v) => COMES.test(v.lemma)) && !OF_GOVERNMENT.test(parent))
    return refuse('comes, but under no other parent')
  return factOf('transferred', body, found, { parent })
}

const leavesMinistry = (found: Found): boolean =>
  anchorOf(found).verbs.some((v) => /wechseln$/.test(v.lemma)) &&
  phrases(found).some(
    (p) =>
      p.preposition === 'aus' &&
      p.heads.some(({ lower, mentions: { body } }) => lower === 'geschäftsbereich' || (body && isMinistry(body))),
  )

/** These move anything; a body that *comes to a ministry* has a new parent. */
const COMES = /^(?:kommen|fallen|holen)$/
const OF_GOVERNMENT = /minist|kanzlei|ressort|senat|verwaltung$|behörde/i

function readTransferred(found: Found): readonly Reading[] | Refusal {
  const voice = voiceOf(found)
  if (voice === 'noun' || voice === 'infinitive') return refuse('no verb of the clause')
  if (isState(found)) return refuse('a state, no event')
  if (isWhereItWas(found)) return refuse('where it was before')
  if (goesIntoBody(found)) return refuse('read as a merger')
  const bodies =
    voice === 'attribute'
      ? participantsOf(attributed(found) as Phrase, found)
      : voice === 'active'
        ? [...patients(found), ...subjectsOf(found)]
        : patients(found)
  const spoken = bodies.length
    ? undefined
    : (spokenAlone(found) ??
      subjectPronoun(found) ??
      (voice === 'active' ? movedPronoun(found) : undefined) ??
      spokenOfLine(found))
  const movable = bodies.filter((b) => isMovable(b) && !b.unfit?.startsWith('several'))
  const first = spoken ?? movable[0]
  // *A und B wechseln zum Ministerium*
  const others = movable.filter((b) => b !== first && b.name !== first?.name && b.phrase.group === first?.phrase.group)
  return factsOf(
    [first, ...others].map((b) => transferOf(b, found)),
    'no body that moves',
  )
}

/** *Zunächst dem Innenministerium zugeordnet, wechselte A …*. */
function isWhereItWas({ clause: { chunks }, match }: Found): boolean {
  const lead = chunks.slice(0, match.start)
  return (
    chunks[match.start + 1]?.tags.has('Comma') === true &&
    isAtFirstOrEarlier(lead[0]?.lower) &&
    !lead.some((c) => c.tags.has('Finite'))
  )
}

/** *2022 wechselte es unter das Dach des Ministeriums* */
function subjectPronoun(found: Found): Participant | undefined {
  const { chunks } = found.clause
  const next = chunks[found.match.start + 1]
  const isActive = chunks[found.match.start]?.tags.has('Finite') && !chunks.some((c) => c.tags.has('Haben'))
  return isActive && next && /^(?:er|sie|es)$/.test(next.lower) ? spokenOf(found, next, 700) : undefined
}

/** *Der Erlass löste A aus dem Innenministerium und ordnete ihn der Kanzlei zu*. */
function movedPronoun(found: Found): Participant | undefined {
  const { chunks } = found.clause
  // *und hat sie 2011 dem Ministerium unterstellt*: in the bracket the pronoun stands before the participle
  const from = chunks[found.match.start]?.tags.has('Participle') ? 0 : found.match.start
  const at = chunks.findIndex((c, i) => i > from && /^(?:ihn|sie|es)$/.test(c.lower))
  const acts = chunks.some((c) => c.tags.has('Shared')) || plainPhrases(found).some((p) => p.start < found.match.start)
  return at > 0 && acts ? spokenOf(found, chunks[at] as Chunk, 700) : undefined
}

/** *in den Zweckverband B eingegliedert*: into a body of its kind, under no other parent. */
function goesIntoBody(found: Found): boolean {
  if (!anchorOf(found).tags.has('Absorb')) return false
  const [target] = phrases(found)
    .filter((p) => p.preposition === 'in' && !p.owner && !p.denied)
    .flatMap((p) => participantsOf(p, found))
  return target !== undefined && /^(?:agency|it-provider|company)$/.test(target.kind)
}

/** *A wechselt*, *A gehört nun*: the subject stands first or right behind the verb. */
export const subjectsOf = (found: Found): Participant[] => {
  // A dateline stands before the sentence: *Potsdam (dpa) - Der Landesbetrieb …*.
  const plain = plainPhrases(found).filter((p) => !p.beside && !p.heads.every((h) => h.mentions.place))
  // *untersteht nun Minister Muster*: a dative
  const isUnder = anchorOf(found).verbs.some((v) => v.lemma === 'unterstehen')
  if (!isUnder && plain.some((p) => p.heads.some((h) => h.mentions.person))) return []
  return plain.filter((p) => p.group === plain[0]?.group).flatMap((p) => participantsOf(p, found))
}

/** A pronoun, where no noun may be the subject. */
export const spokenAlone = (found: Found): Participant | undefined => {
  if (plainPhrases(found).length > 0) return undefined
  // *2017 sind wir zum Finanzministerium gewechselt*: who speaks for a body
  const us = found.clause.chunks.find((c) => c.lower === 'wir')
  return spokenSubject(found) ?? (us && spokenOf(found, us, 1000))
}

/** *A wechselte 2017 das Ressort*, *bekommt einen neuen Dienstherrn*: under whom, the text may say or not. */
function readChangesParent(found: Found): Reading | Refusal {
  const { chunks } = found.clause
  const at = found.match.start
  const isNew = chunks.slice(Math.max(0, at - 2), at).some((c) => /^neue[nrs]?$/.test(c.lower))
  const changes = !isNew && chunks.some((c) => CHANGES.test(c.lower))
  const gets = isNew && chunks.some((c) => GETS_PARENT.test(c.lower))
  if (!changes && !gets) return refuse('no change of parent')
  const [body] = plainPhrases(found)
    .filter((p) => p.end <= at && !p.heads.some((h) => h.mentions.person || h.mentions.office))
    .flatMap((p) => participantsOf(p, found))
    .filter((b) => isMovable(b) && b.kind !== 'ministry')
  const subject = body ?? spokenAlone(found)
  return subject ? factOf('transferred', subject, found) : refuse('no body that moves')
}

const CHANGES = /^(?:wechselte?|wechselt|gewechselt)$/
const GETS_PARENT = /^(?:hat|bekommt|bekam|bekommen|erhält|erhielt|erhalten)$/

/** How German says that a body went on under another parent. */
export const transferred: readonly Rule[] = [
  {
    id: 'agency/changes-parent',
    anchor: '(ressort|dienstherrn|dienstherrin)',
    with: ['(wechselt|wechselte|gewechselt|hat|bekommt|bekam|bekommen|erhält|erhielt|erhalten)', '(#Body|#Meant)'],
    read: readChangesParent,
    examples: [
      {
        text: 'Nach der Wahl 2016 wechselt das Landesrechenzentrum Hessen den Dienstherrn.',
        facts: [{ event: 'transferred', name: 'Landesrechenzentrum Hessen', date: '2016' }],
      },
      {
        text: 'Mit der Regierungsbildung wechselte die Digitalagentur Hessen 2017 das Ressort.',
        facts: [{ event: 'transferred', name: 'Digitalagentur Hessen', date: '2017' }],
      },
      {
        text: 'Die Digitalagentur Hessen bekommt zum 1. Mai 2019 einen neuen Dienstherrn.',
        facts: [{ event: 'transferred', name: 'Digitalagentur Hessen', date: '2019-05-01' }],
      },
    ],
    counterexamples: [
      'Die Leiterin der Digitalagentur Hessen wechselte 2017 das Ressort.',
      'Ministerin Anna Muster von der Digitalagentur Hessen wechselte 2017 das Ressort.',
      'Die Digitalagentur Hessen hat seit 2017 das Ressort im Blick.',
    ],
  },
  {
    id: 'agency/transferred',
    anchor: '#Transfer',
    read: readTransferred,
    examples: [
      {
        text: 'Das Landesrechenzentrum Hessen wurde 2018 in die Staatskanzlei umressortiert.',
        facts: [{ event: 'transferred', name: 'Landesrechenzentrum Hessen', parent: 'Staatskanzlei', date: '2018' }],
      },
      {
        text: '1977 wechselte die HZD von der Staatskanzlei in die Dienstherrschaft des Innenministeriums.',
        facts: [{ event: 'transferred', name: 'HZD', parent: 'Innenministerium', date: '1977' }],
      },
      {
        text: 'Der Landesbetrieb IT Hessen wurde 2018 vom Finanzministerium abgetrennt und der Staatskanzlei unterstellt.',
        facts: [{ event: 'transferred', name: 'Landesbetrieb IT Hessen', parent: 'Staatskanzlei', date: '2018' }],
      },
      {
        text: 'Das Landesrechenzentrum Hessen wurde 2018 in die Staatskanzlei geholt.',
        facts: [{ event: 'transferred', name: 'Landesrechenzentrum Hessen', parent: 'Staatskanzlei', date: '2018' }],
      },
      {
        text: 'Die KommIT Harz GmbH, bislang Tochter des Kreises, ist zum 1. Mai 2014 in das Eigentum des Landes Sachsen-Anhalt übergegangen.',
        facts: [{ event: 'transferred', name: 'KommIT Harz GmbH', parent: 'Land Sachsen-Anhalt', date: '2014-05-01' }],
      },
      {
        text: 'Das ITDZ in Berlin ist im Januar 2025 aus dem Geschäftsbereich des Innenministeriums zu uns gewechselt.',
        facts: [{ event: 'transferred', date: '2025-01' }],
      },
      {
        text: 'Das Landesamt für Digitalisierung in Hessen wächst; nach der Wahl 2022 wechselte es im Mai 2022 unter das Dach des Wirtschaftsministeriums.',
        facts: [{ event: 'transferred', parent: 'Wirtschaftsministerium', date: '2022-05' }],
      },
      {
        text: 'Die Digitalagentur Hessen betreut viele Ämter. Mit Beginn des Jahres 2017 sind wir vom Innenministerium zum Finanzministerium gewechselt.',
        facts: [{ event: 'transferred', name: 'Digitalagentur Hessen', date: '2017-01' }],
      },
      {
        text: 'Wir haben die Digitalagentur Hessen erst jetzt, zum 1. Januar 2025, aus der Innenverwaltung herausgelöst und der Staatskanzlei unterstellt.',
        facts: [{ event: 'transferred', name: 'Digitalagentur Hessen', parent: 'Staatskanzlei', date: '2025-01-01' }],
      },
      {
        text: 'Zunächst dem Innenministerium zugeordnet, wechselte das Landesrechenzentrum Hessen 2010 ins Finanzministerium.',
        facts: [
          { event: 'transferred', name: 'Landesrechenzentrum Hessen', parent: 'Finanzministerium', date: '2010' },
        ],
      },
      {
        text: 'Die Digitalagentur Hessen wurde 2010 errichtet, 2014 dem Finanzministerium unterstellt, 2018 in eine Anstalt umgewandelt.',
        facts: [{ event: 'transferred', name: 'Digitalagentur Hessen', parent: 'Finanzministerium', date: '2014' }],
      },
      {
        text: 'Das Landesrechenzentrum Hessen besteht seit 1970. 2003 dem Finanzministerium unterstellt.',
        facts: [
          { event: 'transferred', name: 'Landesrechenzentrum Hessen', parent: 'Finanzministerium', date: '2003' },
        ],
      },
      {
        text: 'Landesbetrieb IT Hessen\nGeschichte\nEin Zusammenschluss mit KommWis scheiterte. Im Mai 2021 wechselte der Landesbetrieb zum Digitalministerium.',
        facts: [{ event: 'transferred', name: 'Landesbetrieb IT Hessen', date: '2021-05' }],
      },
      {
        text: 'Im Mai 2002 kam die Datenzentrale Elbe von der Senatskanzlei zur Finanzbehörde.',
        facts: [{ event: 'transferred', name: 'Datenzentrale Elbe', parent: 'Finanzbehörde', date: '2002-05' }],
      },
      {
        text: 'Die Digitalagentur Hessen nahm 2011 die Arbeit auf. Sie hat 2014 ein neues Haus bezogen und wechselte 2019 zum Finanzministerium.',
        facts: [{ event: 'transferred', name: 'Digitalagentur Hessen', parent: 'Finanzministerium', date: '2019' }],
      },
      {
        text: 'Im Mai 2025 wechselten die Digitalagentur Hessen und das Landesrechenzentrum Hessen zum Digitalministerium.',
        facts: [
          { event: 'transferred', name: 'Digitalagentur Hessen' },
          { event: 'transferred', name: 'Landesrechenzentrum Hessen' },
        ],
      },
      {
        text: 'Im Mai 2022 wanderte die Digitalagentur Hessen aus dem Finanzministerium ins Innenministerium.',
        facts: [{ event: 'transferred', name: 'Digitalagentur Hessen', parent: 'Innenministerium', date: '2022-05' }],
      },
      {
        text: 'Der Landesbetrieb IT Hessen wurde 2019 dem Digitalministerium unterstellt.',
        facts: [{ event: 'transferred', name: 'Landesbetrieb IT Hessen', date: '2019', parent: 'Digitalministerium' }],
      },
      {
        text: 'Der Staatsbetrieb Sächsische Informatik Dienste wechselte im August 2018 in die Zuständigkeit der Staatskanzlei.',
        facts: [{ event: 'transferred', parent: 'Staatskanzlei', date: '2018-08' }],
      },
      {
        text: 'Hessen hat ein Digitalministerium. Aus dem Innenministerium wechselte die Digitalagentur Hessen in das neue Haus.',
        published: '2019-02-11',
        facts: [{ event: 'transferred', name: 'Digitalagentur Hessen', parent: 'Digitalministerium' }],
      },
    ],
    counterexamples: [
      'In der Bundeshauptstadt wurde das Landesrechenzentrum Hessen 2006 in neue Räume überführt.',
      'Das Landesamt für Digitalisierung in Hessen wechselte 2022 aus dem Altbau in den Neubau.',
      'Das Landesrechenzentrum wurde 2022 in den Zweckverband IT Nord eingegliedert.',
      'Das Digitalministerium ist neu. Der Chef der Digitalagentur Hessen wechselte in das neue Haus.',
      'Der Landesbetrieb IT Hessen soll dem Digitalministerium unterstellt werden.',
      'Der Chef des Landesbetriebs IT Hessen wechselt 2019 ins Digitalministerium.',
      'Anna Muster wechselt vom Landesbetrieb IT Hessen in die Staatskanzlei.',
      'In den Landesbetrieb IT Hessen überführt wurden 2008 die Rechenzentren.',
    ],
  },
]
