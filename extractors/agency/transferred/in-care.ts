/** Bodies that change hands with the care for them: *übernimmt die Zuständigkeit für A*. */

import { type Found, type Reading, type Refusal, type Rule, refuse } from '../../rule.ts'
import { participantsOf, phrases, spokenOf } from '../bodies/participants.ts'
import { anchorOf, phraseAt, plainPhrases } from '../voice.ts'
import { isAffiliation } from './affiliation.ts'
import { tellsChange } from './belongs.ts'
import { firstParent, newParent, parentName } from './parents.ts'
import { isMovable, spokenAlone, subjectsOf, transferOf } from './transferred.ts'

/** *die Zuständigkeit für A*, *die Aufsicht über A*. */
const caredFor = (found: Found) =>
  phrases(found)
    .filter((p) => /^(?:für|über)$/.test(p.preposition ?? '') && !p.owner)
    .flatMap((p) => participantsOf(p, found))

/** *Die Staatskanzlei hat die Zuständigkeit für A übernommen*, *die Zuständigkeit für A geht an B über*. */
function readResponsibility(found: Found): Reading | Refusal {
  const body = caredFor(found).find(isMovable)
  const verb = found.clause.chunks.find((c) => c.tags.has('TakeOver') || c.tags.has('Transfer'))
  if (!body || !verb) return refuse('no body whose care changes hands')
  const at = found.clause.chunks.indexOf(verb)
  if (found.clause.chunks[at - 1]?.lower === 'zu' || verb.tags.has('ZuInfinitive'))
    return refuse('an infinitive: not yet')
  const taker = verb.tags.has('TakeOver')
    ? firstParent(
        plainPhrases(found).filter((p) => !isAffiliation(p) && p.group !== body.phrase.group),
        found,
      )
    : newParent(found, body)
  return transferOf(body, found, taker)
}

/** *Die Zuständigkeit für A liegt nun beim Digitalministerium*. */
function readCareLies(found: Found): Reading | Refusal {
  const { chunks } = found.clause
  if (!chunks.some(tellsChange)) return refuse('no change: it has always lain there')
  const body = caredFor(found).find((b) => isMovable(b) && b.kind !== 'ministry')
  const parent = firstParent(
    phrases(found).filter((p) => /^(?:bei|in)$/.test(p.preposition ?? '') && !p.denied),
    found,
  )
  return transferOf(body, found, parent ?? whoCares(found))
}

/** *Seit Mai führt das Digitalministerium die Aufsicht über A*. */
const whoCares = (found: Found): string | undefined =>
  firstParent(
    plainPhrases(found).filter((p) => p.heads.some((h) => h.tags.has('Ministry'))),
    found,
  )

/** *Die Anteile an A gingen auf das Land über*, *Seit Januar hält der Bund alle Anteile*: of a company, who owns it. */
function readShares(found: Found): Reading | Refusal {
  const { chunks } = found.clause
  const shares = phraseAt(found)
  if (!shares || shares.preposition) return refuse('not the shares change hands')
  const isWhole = chunks
    .slice(Math.max(0, shares.start - 1), shares.end)
    .some((c) => /^(?:alle|sämtliche|die|seine|ihre|restlichen)$/.test(c.lower))
  if (!isWhole) return refuse('some shares')
  const named = phrases(found)
    .filter((p) => p.owner === shares || (/^(?:an|von)$/.test(p.preposition ?? '') && p.start >= shares.end))
    .flatMap((p) => participantsOf(p, found))
    .find((b) => b.kind !== 'ministry')
  const body = named ?? spokenOf(found, anchorOf(found), 500)
  const holds = chunks.some((c) => /^(?:hält|halten)$/.test(c.lower))
  if (holds && !chunks.some(tellsChange)) return refuse('no change: who holds them')
  const taken =
    holds || chunks.some((c) => c.tags.has('TakeOver') || /^(?:erwarb|erworben|kaufte|gekauft)$/.test(c.lower))
  const taker = firstParent(
    plainPhrases(found).filter((p) => p !== shares && p.group !== shares.group),
    found,
  )
  return transferOf(body, found, taken ? taker : newParent(found, body))
}

/** *2003 wechselte die Aufsicht zum Finanzministerium*: over the body that the text speaks of. */
function readOversight(found: Found): Reading | Refusal {
  const care = phraseAt(found)
  if (!care || care.preposition || care.determiner !== 'die' || phrases(found).some((p) => p.owner === care))
    return refuse('over whom is not said')
  const taken = found.clause.chunks.some((c) => c.tags.has('TakeOver'))
  const taker = taken ? whoCares(found) : undefined
  if (taken && !taker) return refuse('who takes it over is not said')
  // *Die HZD unterstand der Kanzlei, bis 1977 das Innenministerium die Dienstherrschaft übernahm*
  return transferOf(spokenOf(found, anchorOf(found), 500), found, ...(taker ? [taker] : []))
}

/** *Seit Mai ist das Digitalministerium für A zuständig*. */
function readInCharge(found: Found): Reading | Refusal {
  const { chunks } = found.clause
  if (!chunks.some(tellsChange)) return refuse('no change: it has always been in charge')
  const at = chunks.findIndex((c, i) => c.lower === 'für' && /^(?:sie|ihn|es)$/.test(chunks[i + 1]?.lower ?? ''))
  const pronoun = at < 0 ? undefined : chunks[at + 1]
  const body =
    phrases(found)
      .filter((p) => p.preposition === 'für' && !p.owner)
      .flatMap((p) => participantsOf(p, found))
      .find((b) => isMovable(b) && b.kind !== 'ministry') ??
    (pronoun && spokenOf(found, pronoun, 300))
  const parent = firstParent(
    plainPhrases(found).filter((p) => p.heads.some((h) => h.tags.has('Ministry'))),
    found,
  )
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

/** Bodies that change hands: who is in charge of them or gives them a roof. */
export const inCare: readonly Rule[] = [
  {
    id: 'agency/in-charge-now',
    anchor: '(zuständig|verantwortlich)',
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
    id: 'agency/care-lies',
    anchor: '#Care',
    with: ['(liegt|lag|liegen|lagen|obliegt|ruht|führt|hat|trägt|übt)', '(für|über)'],
    read: readCareLies,
    examples: [
      {
        text: 'Seit 1. Oktober 2022 führt nicht mehr das Finanz-, sondern das Digitalministerium die Fachaufsicht über die Datenzentrale Nord.',
        facts: [{ event: 'transferred', name: 'Datenzentrale Nord', parent: 'Digitalministerium', date: '2022-10-01' }],
      },
      {
        text: 'Die Zuständigkeit für die Digitalagentur Hessen liegt nun ebenfalls beim Innenministerium.',
        published: '2021-11-17',
        facts: [
          { event: 'transferred', name: 'Digitalagentur Hessen', parent: 'Innenministerium', date: '2021-11-17' },
        ],
      },
    ],
    counterexamples: [
      'Die Zuständigkeit für die Digitalagentur Hessen liegt beim Innenministerium.',
      'Die Verantwortung für Netze liegt nun beim Innenministerium.',
    ],
  },
  {
    id: 'agency/shares-moved',
    anchor: '(anteile|gesellschaftsanteile|geschäftsanteile)',
    with: ['(#TakeOver|#Transfer|hält|halten|erwarb|erworben|kaufte|gekauft)'],
    read: readShares,
    examples: [
      {
        text: 'Die Anteile an der Digitalagentur Hessen GmbH gingen zum 1. Januar 2019 auf das Land über.',
        facts: [{ event: 'transferred', name: 'Digitalagentur Hessen GmbH', parent: 'Land', date: '2019-01-01' }],
      },
      {
        text: 'Die Digitalagentur Hessen GmbH gehörte einer Bank. Seit dem 1. Januar 2022 hält das Land sämtliche Anteile.',
        facts: [{ event: 'transferred', name: 'Digitalagentur Hessen GmbH', parent: 'Land', date: '2022-01-01' }],
      },
    ],
    counterexamples: [
      'Das Land hält die Anteile an der Digitalagentur Hessen GmbH.',
      'Die Digitalagentur Hessen GmbH übernahm 2019 Anteile an einem Startup.',
    ],
  },
  {
    id: 'agency/oversight-moved',
    anchor:
      '(aufsicht|fachaufsicht|dienstaufsicht|dienstherrschaft|dienstherschaft|trägerschaft|zuständigkeit|federführung)',
    with: ['(#Transfer|#TakeOver)', '#Ministry'],
    without: ['(für|über)', '#VerbNoun'],
    read: readOversight,
    examples: [
      {
        text: 'Die Digitalagentur Hessen sitzt in Wiesbaden. 2003 wechselte die Aufsicht zum Finanzministerium.',
        facts: [{ event: 'transferred', name: 'Digitalagentur Hessen', parent: 'Finanzministerium', date: '2003' }],
      },
      {
        text: 'Die Digitalagentur Hessen unterstand der Staatskanzlei, bis 2003 das Finanzministerium die Dienstherrschaft übernahm.',
        facts: [{ event: 'transferred', name: 'Digitalagentur Hessen', parent: 'Finanzministerium', date: '2003' }],
      },
      {
        text: 'Die Digitalagentur Hessen sitzt in Wiesbaden. 2003 wechselte die Dienstherrschaft vom Innen- auf das Finanzministerium.',
        facts: [{ event: 'transferred', name: 'Digitalagentur Hessen', parent: 'Finanzministerium', date: '2003' }],
      },
    ],
    counterexamples: [
      'Das Projekt der Digitalagentur Hessen wuchs, bis 2003 das Finanzministerium die Kosten übernahm.',
      'Die Digitalagentur Hessen prüft Banken. 2003 wechselte die Aufsicht der Sparkassen zum Finanzministerium.',
    ],
  },
  {
    id: 'agency/responsibility-moved',
    anchor: '#Care',
    with: ['(für|über)', '(#Body|#Meant)', '(#TakeOver|#Transfer)'],
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
