import type { Phrase } from '../german/phrases.ts'
import { type Found, type Reading, type Refusal, type Rule, refuse } from '../rule.ts'
import { isLegalForm } from './legal-forms.ts'
import { type Participant, participantsOf, phrases, spokenOf } from './participants.ts'
import { factOf, isAffiliation } from './slots.ts'
import { spokenSubject } from './spoken.ts'
import { anchorOf, attributed, isState, patients, plainPhrases, voiceOf } from './voice.ts'

/** The name of the body, ministry or department behind a phrase, in the nominative as far as we can. */
function parentName(phrase: Phrase, found: Found): string | undefined {
  if (phrase.denied) return undefined
  const owned = isAffiliation(phrase) ? phrases(found).find((p) => p.owner === phrase) : undefined
  const at = owned ?? phrase
  const body = at.heads.find((h) => h.mentions.body)?.mentions.body
  if (body?.standing && body.form !== 'generic') return body.name
  // *wechselte in das neue Haus*: the ministry spoken of
  if (/^(?:haus|ressort|ministerium)$/.test(at.heads.at(-1)?.lower ?? '')) return ministryBefore(at, found)
  const head = at.heads[0]
  return head &&
    /^\p{L}*(?:ressort|minister(?:in)?|ministerium|kanzlei|senator(?:in)?|verwaltung|land|bund|stadt|stadtwerken?|kreis|landkreis|kommunen|holding)s?(?: |$)/u.test(
      head.lower,
    ) &&
    !isAffiliation(at)
    ? at.heads
        .map((h) => h.text)
        .join(' ')
        .replace(/(?<=minister|ministerium|ressort|senator)s$/u, '')
    : undefined
}

/** The ministry that *das neue Haus* means: none that the clause itself names. */
function ministryBefore({ heads }: Phrase, found: Found): string | undefined {
  const named = new Set(found.clause.chunks.map((c) => c.mentions.body?.name))
  const offset = found.sentence.offset + (heads[0]?.start ?? 0)
  return found.document.bodyNear(offset, (b) => b.kind === 'ministry' && !named.has(b.name))?.name
}

/** *zum Finanzministerium*, *in die Zuständigkeit der Staatskanzlei*, *dem Ministerium* (unterstellt). */
export function newParent(found: Found, body: Participant | undefined): string | undefined {
  const isDativePhrase = (p: Phrase) => !p.preposition && !p.owner && /^(?:dem|der)$/.test(p.determiner ?? '')
  const candidates = phrases(found).filter(
    (p) =>
      p !== body?.phrase &&
      !p.owner &&
      !p.denied &&
      !isLegalForm(p) &&
      ((SITED(found) ? /^(?:bei|in|an|unter)$/ : /^(?:in|zu|unter|an|auf)$/).test(p.preposition ?? '') ||
        isEllipsis(p, found) ||
        (isDativePhrase(p) && (body === undefined || p.start > body.phrase.start || p.start < found.match.start))),
  )
  for (const p of candidates) {
    const name = parentName(p, found)
    if (name && name !== body?.name) return name
  }
  return undefined
}

/** *ist seit Mai bei der Staatskanzlei angesiedelt*: it sits there, and does not move. */
const SITED = (found: Found) => anchorOf(found).verbs.some((v) => /^(?:ansiedeln|ressortieren)$/.test(v.lemma))

/** *aus dem Geschäftsbereich des Finanzministeriums in den des Digitalministeriums* */
const isEllipsis = (p: Phrase, { clause }: Found) =>
  p.determiner === 'des' && !p.owner && /^(?:den|das|die)$/.test(clause.chunks[p.start - 1]?.lower ?? '')

const isMovable = (b: Participant) => !/^(?:chancellery|government|parliament)$/.test(b.kind)

function transferOf(body: Participant | undefined, found: Found, parent = newParent(found, body)): Reading | Refusal {
  if (!body) return refuse('no body that moves')
  if (!parent) return refuse('where it moves is not said')
  const reading = factOf('transferred', body, found, { parent })
  return reading
}

function readTransferred(found: Found): Reading | Refusal {
  const voice = voiceOf(found)
  if (voice === 'noun' || voice === 'infinitive') return refuse('no verb of the clause')
  if (isState(found)) return refuse('a state, no event')
  if (goesIntoBody(found)) return refuse('read as a merger')
  const bodies =
    voice === 'attribute'
      ? participantsOf(attributed(found) as Phrase, found)
      : voice === 'active'
        ? [...patients(found), ...subjectsOf(found)]
        : patients(found)
  const spoken = bodies.length ? undefined : spokenAlone(found)
  return transferOf(spoken ?? bodies.find((b) => isMovable(b) && !b.unfit?.startsWith('several')), found)
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
const subjectsOf = (found: Found): Participant[] => {
  // A dateline stands before the sentence: *Potsdam (dpa) - Der Landesbetrieb …*.
  const plain = plainPhrases(found).filter((p) => !p.beside && !p.heads.every((h) => h.mentions.place))
  if (plain.some((p) => p.heads.some((h) => h.mentions.person))) return []
  return plain.slice(0, 1).flatMap((p) => participantsOf(p, found))
}

const CHANGE = /^(?:jetzt|nun|nunmehr|künftig|fortan|länger|mehr|sofort|damit|neuerdings|ebenfalls)$/

function readBelongs(found: Found): Reading | Refusal {
  const { chunks } = found.clause
  if (!chunks.some((c) => CHANGE.test(c.lower) || c.tags.has('Since') || c.tags.has('From')))
    return refuse('no change: it has always belonged there')
  const body = subjectsOf(found).find(isMovable) ?? spokenAlone(found)
  return transferOf(body, found)
}

/** A pronoun, where no noun may be the subject. */
const spokenAlone = (found: Found): Participant | undefined =>
  plainPhrases(found).length === 0 ? spokenSubject(found) : undefined

/** *Die Staatskanzlei hat die Zuständigkeit für A übernommen*, *die Zuständigkeit für A geht an B über*. */
function readResponsibility(found: Found): Reading | Refusal {
  const body = phrases(found)
    .filter((p) => /^(?:für|über)$/.test(p.preposition ?? '') && !p.owner)
    .flatMap((p) => participantsOf(p, found))
    .find(isMovable)
  const verb = found.clause.chunks.find((c) => c.tags.has('TakeOver') || c.tags.has('Transfer'))
  if (!body || !verb) return refuse('no body whose care changes hands')
  const at = found.clause.chunks.indexOf(verb)
  if (found.clause.chunks[at - 1]?.lower === 'zu' || verb.tags.has('ZuInfinitive'))
    return refuse('an infinitive: not yet')
  const taker = verb.tags.has('TakeOver')
    ? plainPhrases(found)
        .filter((p) => !isAffiliation(p) && p.group !== body.phrase.group)
        .map((p) => parentName(p, found))
        .find((n) => n !== undefined)
    : newParent(found, body)
  return transferOf(body, found, taker)
}

/** *Seit Mai ist das Digitalministerium für A zuständig*. */
function readInCharge(found: Found): Reading | Refusal {
  const { chunks } = found.clause
  if (!chunks.some((c) => CHANGE.test(c.lower) || c.tags.has('Since') || c.tags.has('From')))
    return refuse('no change: it has always been in charge')
  const at = chunks.findIndex((c, i) => c.lower === 'für' && /^(?:sie|ihn|es)$/.test(chunks[i + 1]?.lower ?? ''))
  const pronoun = at < 0 ? undefined : chunks[at + 1]
  const body =
    phrases(found)
      .filter((p) => p.preposition === 'für' && !p.owner)
      .flatMap((p) => participantsOf(p, found))
      .find((b) => isMovable(b) && b.kind !== 'ministry') ??
    (pronoun && spokenOf(found, pronoun, 300))
  const parent = plainPhrases(found)
    .filter((p) => p.heads.some((h) => h.tags.has('Ministry')))
    .map((p) => parentName(p, found))
    .find((n) => n !== undefined)
  return transferOf(body, found, parent)
}

/** *A kommt unter das Dach der Staatskanzlei*, *unter unser Dach*. */
function readUnderRoof(found: Found): Reading | Refusal {
  const roof = phrases(found).find(
    (p) => /^(?:unter|in)$/.test(p.preposition ?? '') && p.heads.some((h) => ROOF.test(h.lower)),
  )
  if (!roof || !found.clause.chunks.some((c) => c.tags.has('Move') || c.tags.has('Transfer')))
    return refuse('under no roof')
  const owner = phrases(found).find((p) => p.owner === roof)
  const own = /^unser/.test(roof.determiner ?? '') ? found.document.ownerOfPage()?.name : undefined
  return transferOf(
    subjectsOf(found).find(isMovable) ?? spokenAlone(found),
    found,
    owner ? parentName(owner, found) : own,
  )
}

const ROOF = /^(?:dach|dächer|fittiche|obhut|hut)$/

/** *Das Digitalministerium übernimmt vom Finanzministerium das ITZBund*: a ministry or owner takes a whole body. */
function readTaken(found: Found): Reading | Refusal {
  const voice = voiceOf(found)
  if (voice !== 'active') return refuse('no one takes it')
  const body = patients(found).find((b) => isMovable(b) && b.kind !== 'ministry' && !b.reference && !b.phrase.beside)
  const taker = plainPhrases(found)
    .filter(
      (p) =>
        p !== body?.phrase &&
        p.heads.some((h) => h.tags.has('Ministry') || /^(?:bund|land|stadt|freistaat)$/.test(h.lower)),
    )
    .map((p) => parentName(p, found))
    .find((n) => n !== undefined)
  return transferOf(body, found, taker)
}

/** How German says that a body went on under another parent. */
export const transferred: readonly Rule[] = [
  {
    id: 'agency/transferred',
    anchor: '#Transfer',
    read: readTransferred,
    examples: [
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
      'Das Landesrechenzentrum wurde 2022 in den Zweckverband IT Nord eingegliedert.',
      'Das Digitalministerium ist neu. Der Chef der Digitalagentur Hessen wechselte in das neue Haus.',
      'Der Landesbetrieb IT Hessen soll dem Digitalministerium unterstellt werden.',
      'Der Chef des Landesbetriebs IT Hessen wechselt 2019 ins Digitalministerium.',
      'Anna Muster wechselt vom Landesbetrieb IT Hessen in die Staatskanzlei.',
      'In den Landesbetrieb IT Hessen überführt wurden 2008 die Rechenzentren.',
    ],
  },
  {
    id: 'agency/belongs-now',
    anchor: '#Belong',
    read: readBelongs,
    examples: [
      {
        text: 'Seit Mai 2017 untersteht der Landesbetrieb IT Hessen nicht mehr dem Innen-, sondern dem Digitalministerium.',
        facts: [
          { event: 'transferred', name: 'Landesbetrieb IT Hessen', parent: 'Digitalministerium', date: '2017-05' },
        ],
      },
      {
        text: 'Nach der Wahl ist der Landesbetrieb IT Hessen nun beim Digitalministerium angesiedelt.',
        published: '2022-03-15',
        facts: [
          { event: 'transferred', name: 'Landesbetrieb IT Hessen', parent: 'Digitalministerium', date: '2022-03-15' },
        ],
      },
      {
        text: 'Die Digitalagentur Hessen gehört damit nicht länger zum Innenministerium, sondern zum Geschäftsbereich des Finanzministeriums.',
        published: '2022-03-15',
        facts: [
          { event: 'transferred', name: 'Digitalagentur Hessen', parent: 'Finanzministerium', date: '2022-03-15' },
        ],
      },
    ],
    counterexamples: [
      'Die Digitalagentur Hessen gehört zum Innenministerium.',
      'Beim Digitalministerium ist die Digitalagentur Hessen angesiedelt.',
      'Die Digitalagentur Hessen gehört seit 2020 zu den Partnern.',
    ],
  },
  {
    id: 'agency/in-charge-now',
    anchor: 'zuständig',
    with: ['#Ministry', 'für', '#Sein'],
    read: readInCharge,
    examples: [
      {
        text: 'Seit dem 1. Mai 2021 ist die Staatskanzlei für den Landesbetrieb IT Hessen zuständig.',
        facts: [{ event: 'transferred', name: 'Landesbetrieb IT Hessen', parent: 'Staatskanzlei', date: '2021-05-01' }],
      },
    ],
    counterexamples: [
      'Die Staatskanzlei ist für den Landesbetrieb IT Hessen zuständig.',
      'Die Digitalagentur Hessen ist seit 2021 für das Portal zuständig, das Ministerium für Geld.',
    ],
  },
  {
    id: 'agency/under-roof',
    anchor: '(dach|fittiche|obhut|hut)',
    with: ['(#Move|#Transfer)'],
    read: readUnderRoof,
    examples: [
      {
        text: 'Das Kompetenzzentrum Digitale Verwaltung kommt zum 1. Mai 2021 unter das Dach der Staatskanzlei.',
        facts: [
          {
            event: 'transferred',
            name: 'Kompetenzzentrum Digitale Verwaltung',
            parent: 'Staatskanzlei',
            date: '2021-05-01',
          },
        ],
      },
      {
        text: 'Über uns: Rechenzentrum Emden (RZE)\nChronik\n2013: Das Kompetenzzentrum Digitale Verwaltung, vorher beim Innenministerium, kommt unter unser Dach.',
        facts: [{ event: 'transferred', name: 'Kompetenzzentrum Digitale Verwaltung', date: '2013' }],
      },
    ],
    counterexamples: [
      'Unter dem Dach der Digitalagentur Hessen kommen 2021 Fachleute zusammen.',
      'Die Idee kommt aus der Obhut der Digitalagentur Hessen.',
    ],
  },
  {
    id: 'agency/taken-over',
    anchor: '#TakeOver',
    with: ['#Body'],
    without: ['(für|beim|bei|leitung)'],
    read: (found) =>
      anchorOf(found).verbs.some((v) => v.lemma === 'übernehmen') ? readTaken(found) : refuse('nothing is taken over'),
    examples: [
      {
        text: 'Zum 1. Juni 2025 übernimmt das Digitalministerium vom Finanzministerium das ITZBund.',
        facts: [{ event: 'transferred', name: 'ITZBund', parent: 'Digitalministerium', date: '2025-06-01' }],
      },
    ],
    counterexamples: [
      'Die Staatskanzlei übernimmt die Kosten, die Digitalagentur Hessen die Technik.',
      'Die Digitalagentur Hessen übernimmt 2025 den Betrieb.',
    ],
  },
  {
    id: 'agency/responsibility-moved',
    anchor: '#Care',
    with: ['(für|über)', '#Body', '(#TakeOver|#Transfer)'],
    read: readResponsibility,
    examples: [
      {
        text: 'Zum 1. August 2018 hat die Staatskanzlei die Zuständigkeit für den Landesbetrieb IT Brandenburg übernommen.',
        facts: [
          { event: 'transferred', name: 'Landesbetrieb IT Brandenburg', parent: 'Staatskanzlei', date: '2018-08-01' },
        ],
      },
    ],
    counterexamples: ['Die Staatskanzlei hat die Zuständigkeit für Netze übernommen, sagt die Digitalagentur Hessen.'],
  },
]
