import type { ConflictRecord } from '../consolidate/records.ts'
import type { FactRecord } from '../records.ts'
import { CAPACITIES, CONFLICTS, EVENTS, type Label, ROLES } from '../views/labels.ts'
import type { Views } from '../views/views.ts'
import { evidenceOf, proofOf, type TextOf } from './evidence.ts'
import { both, esc } from './html.ts'
import { filterData } from './timeline.ts'

/** The same as tables: readable without sight of the timeline, and without JavaScript. */
export interface TableInput {
  readonly views: Views
  readonly conflicts: readonly ConflictRecord[]
  readonly factOf: (id: string) => FactRecord | undefined
  readonly textOf: TextOf
}

const PLACE: Label = { de: 'Wo', en: 'Where' }
const PROOF: Label = { de: 'Belege', en: 'Evidence' }

/** The columns of the tables, by the table's id. */
export const HEADS = {
  tenures: [
    { de: 'Person', en: 'Person' },
    PLACE,
    { de: 'Amt', en: 'Office' },
    { de: 'Von', en: 'From' },
    { de: 'Bis', en: 'To' },
    { de: 'Zuletzt bestätigt', en: 'Last confirmed' },
    PROOF,
  ],
  strategies: [
    { de: 'Titel', en: 'Title' },
    PLACE,
    { de: 'Ereignisse', en: 'Events' },
    { de: 'Horizont', en: 'Horizon' },
    { de: 'Beschlossen von', en: 'Adopted by' },
    PROOF,
  ],
  agencies: [
    { de: 'Name', en: 'Name' },
    PLACE,
    { de: 'Ereignisse', en: 'Events' },
    { de: 'Früher', en: 'Formerly' },
    { de: 'Gehört zu', en: 'Part of' },
    PROOF,
  ],
  figures: [
    { de: 'Zahl', en: 'Figure' },
    PLACE,
    { de: 'Datum', en: 'Date' },
    { de: 'Vorhaben', en: 'Programme' },
    PROOF,
  ],
  conflicts: [{ de: 'Art', en: 'Kind' }, PLACE, { de: 'Aussagen', en: 'Statements' }],
} satisfies Readonly<Record<string, readonly Label[]>>

interface Cells {
  readonly data: string
  readonly cells: readonly string[]
}

function table(id: keyof typeof HEADS, caption: Label, rows: readonly Cells[]): string {
  if (rows.length === 0) return ''
  const header = HEADS[id].map((label) => `<th scope="col">${both(label)}</th>`).join('')
  const body = rows.map(({ data, cells }) => {
    const [first = '', ...rest] = cells
    return `<tr ${data}><th scope="row">${first}</th>${rest.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
  })
  return `<section id="${id}"><h2>${both(caption)}</h2><div class="scroll" tabindex="0" role="region" aria-label="${esc(`${caption.de} / ${caption.en}`)}"><table><thead><tr>${header}</tr></thead><tbody>${body.join('')}</tbody></table></div></section>`
}

const place = ({ jurisdictionName, jurisdiction }: { jurisdictionName: string | null; jurisdiction: string | null }) =>
  esc(jurisdictionName ?? jurisdiction ?? '–', 80)

const when = (date: string | null) => (date === null ? '–' : `<time>${esc(date)}</time>`)

function details(id: string, facts: readonly FactRecord[], textOf: TextOf): string {
  const documents = new Set(facts.flatMap(({ evidence }) => evidence.map(({ document }) => document))).size
  const label = both({ de: `Belege (${documents})`, en: `Evidence (${documents})` })
  return `<details id="${id}"><summary>${label}</summary>${evidenceOf(facts, textOf)}</details>`
}

export function tenureTable({ views, factOf, textOf }: TableInput): string {
  const rows = views.officeholders.flatMap((office) =>
    office.tenures.map((tenure): Cells => {
      const role = ROLES[tenure.role] ?? { de: tenure.role, en: tenure.role }
      const capacity =
        tenure.capacity === undefined ? '' : ` (${both(CAPACITIES[tenure.capacity] ?? { de: '', en: '' })})`
      const end = tenure.to?.value ?? ''
      const open =
        tenure.end === 'followed'
          ? both({ de: 'Nachfolge bekannt', en: 'followed' })
          : both({ de: 'offen', en: 'open' })
      const basis = (bound: typeof tenure.from) => (bound?.basis === 'publication' ? ' *' : '')
      return {
        data: filterData({
          under: office.under,
          type: 'tenure',
          from: tenure.from?.value ?? tenure.firstConfirmed,
          to: tenure.to?.value ?? tenure.lastConfirmed,
          words: `${tenure.person} ${tenure.role} ${tenure.roleLabel ?? ''} ${tenure.body ?? ''}`,
        }),
        cells: [
          `${esc(tenure.person, 200)}${capacity}`,
          place(office),
          `${both(role)}${tenure.body === undefined ? '' : `, ${esc(tenure.body, 120)}`}`,
          tenure.from === null ? '?' : when(tenure.from.value) + basis(tenure.from),
          end === '' ? open : when(end) + basis(tenure.to),
          when(tenure.lastConfirmed),
          (tenure.conflicts === undefined
            ? ''
            : `<a href="#c-${tenure.conflicts[0]}">⚠ ${both({ de: 'Widerspruch', en: 'contradiction' })}</a> `) +
            details(
              `t-${tenure.id}`,
              tenure.facts.flatMap((id) => factOf(id) ?? []),
              textOf,
            ),
        ],
      }
    }),
  )
  return table('tenures', { de: 'Amtszeiten', en: 'Tenures' }, rows)
}

type EventRow = Views['strategies' | 'agencies'][number]

/** From a row's first event to its last, for the filter. */
const spanOf = (type: string, { under, events }: EventRow, words: readonly string[]) =>
  filterData({ under, type, from: events[0]?.date.value, to: events.at(-1)?.date.value, words: words.join(' ') })

const proofsOfEvents = ({ id, conflicts, events }: EventRow, { factOf, textOf }: TableInput) =>
  disputed(conflicts) +
  details(
    `r-${id}`,
    events.flatMap(({ fact }) => factOf(fact) ?? []),
    textOf,
  )

export function strategyTable(input: TableInput): string {
  const rows = input.views.strategies.map(
    (row): Cells => ({
      data: spanOf('strategy', row, [row.title, ...(row.otherTitles ?? []), row.adopter ?? '']),
      cells: [
        esc(row.title, 200),
        place(row),
        events(row.events),
        esc(row.horizon ?? '–'),
        esc(row.adopter ?? '–', 120),
        proofsOfEvents(row, input),
      ],
    }),
  )
  return table('strategies', { de: 'Strategien', en: 'Strategies' }, rows)
}

export function agencyTable(input: TableInput): string {
  const rows = input.views.agencies.map(
    (row): Cells => ({
      data: spanOf('agency', row, [row.name, row.acronym ?? '', ...row.formerNames]),
      cells: [
        esc(row.acronym === null ? row.name : `${row.name} (${row.acronym})`, 200),
        place(row),
        events(row.events),
        esc(row.formerNames.join(', ') || '–', 300),
        esc(row.parent ?? '–', 120),
        proofsOfEvents(row, input),
      ],
    }),
  )
  return table('agencies', { de: 'Behörden', en: 'Agencies' }, rows)
}

const MORE_THAN: Readonly<Record<string, Label>> = {
  over: { de: 'über', en: 'over' },
  about: { de: 'rund', en: 'about' },
  'up-to': { de: 'bis zu', en: 'up to' },
  under: { de: 'unter', en: 'under' },
}

export function figureTable({ views, factOf, textOf }: TableInput): string {
  const rows = views.figures.map(
    (row): Cells => ({
      data: filterData({
        under: row.under,
        type: 'measure-count',
        from: row.date.value,
        words: `${row.unitLabel ?? row.unit} ${row.programme ?? ''}`,
      }),
      cells: [
        `${row.qualifier in MORE_THAN ? `${both(MORE_THAN[row.qualifier] ?? { de: '', en: '' })} ` : ''}${row.count} ${esc(row.unitLabel ?? row.unit, 160)}`,
        place(row),
        when(row.date.value),
        esc(row.programme ?? '–', 160),
        details(
          `r-${row.id}`,
          [factOf(row.id)].flatMap((fact) => fact ?? []),
          textOf,
        ),
      ],
    }),
  )
  return table('figures', { de: 'Kennzahlen', en: 'Figures' }, rows)
}

export function conflictTable({ conflicts, textOf }: TableInput): string {
  const rows = conflicts.map(
    (conflict): Cells => ({
      data: filterData({
        under: conflict.jurisdiction === null ? [] : [conflict.jurisdiction],
        type: 'conflict',
        from: conflict.sides[0]?.date.value,
        to: conflict.sides.at(-1)?.date.value,
        words: `${conflict.subject} ${conflict.sides.map(({ statement }) => statement).join(' ')}`,
      }),
      cells: [
        both(CONFLICTS[conflict.kind] ?? { de: conflict.kind, en: conflict.kind }),
        esc(conflict.jurisdiction ?? '–'),
        `<details id="c-${conflict.id}"><summary>${conflict.sides.map(({ statement }) => esc(statement, 160)).join('<br>')}</summary>${conflict.sides
          .map(
            ({ statement, evidence }) =>
              `<section class="fact"><h4>${esc(statement, 160)}</h4><ol>${evidence
                .slice(0, 10)
                .map((proof) => `<li>${proofOf(proof, textOf)}</li>`)
                .join('')}</ol></section>`,
          )
          .join('')}</details>`,
      ],
    }),
  )
  return table('conflicts', { de: 'Widersprüche', en: 'Contradictions' }, rows)
}

const events = (list: readonly { event: string; date: { value: string | null } }[]) =>
  list.map(({ event, date }) => `${both(EVENTS[event] ?? { de: event, en: event })} ${when(date.value)}`).join('<br>')

const disputed = (conflicts: readonly string[] | undefined) =>
  conflicts?.[0] === undefined
    ? ''
    : `<a href="#c-${conflicts[0]}">⚠ ${both({ de: 'Widerspruch', en: 'contradiction' })}</a> `
