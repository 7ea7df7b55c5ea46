import type { TenureRecord } from '../consolidate/records.ts'
import type { Column } from './csv.ts'
import type { AgencyRow, FigureRow, OfficeRow, StrategyRow } from './records.ts'

/** The columns of the CSV files; a tenure is a row of its own with its office's place. */

interface Placed {
  readonly jurisdiction: string | null
  readonly jurisdictionName: string | null
  readonly land: string | null
  readonly ags?: string | undefined
  readonly under: readonly string[]
}

const LIST = ' | '

function placeColumns<Row extends Placed>(): Column<Row>[] {
  return [
    text(
      'jurisdiction',
      'ISO 3166-2 code (DE for the federation), or the name of a municipality or district',
      (row) => row.jurisdiction,
    ),
    text('jurisdiction_name', 'its German name', (row) => row.jurisdictionName),
    text('land', 'the Land that it is or lies in', (row) => row.land),
    text('ags', 'official municipality or district key', (row) => row.ags),
    text('shown_under', 'every jurisdiction that it counts for: a shared body counts for all its carriers', (row) =>
      row.under.join(LIST),
    ),
  ]
}

function text<Row>(name: string, description: string, value: (row: Row) => string | null | undefined): Column<Row> {
  return { name, description, type: 'string', value }
}
function date<Row>(name: string, description: string, value: (row: Row) => string | null | undefined): Column<Row> {
  return { name, description, type: 'date-or-less', value }
}
function whole<Row>(name: string, description: string, value: (row: Row) => number): Column<Row> {
  return { name, description, type: 'integer', value }
}

interface TenureRow extends Placed {
  readonly tenure: TenureRecord
  readonly links: readonly string[]
}

export const TENURE_COLUMNS: readonly Column<TenureRow>[] = [
  ...placeColumns<TenureRow>(),
  text('role', 'CIO, CDO, CISO, minister, state-secretary or agency-head', ({ tenure }) => tenure.role),
  text('body', 'the body whose office it is, where it is not the whole administration’s', ({ tenure }) => tenure.body),
  text('role_label', 'the office as a text names it', ({ tenure }) => tenure.roleLabel),
  text('capacity', 'deputy, acting or co; empty for the holder', ({ tenure }) => tenure.capacity),
  text('person', 'name without titles', ({ tenure }) => tenure.person),
  text('other_names', 'other spellings', ({ tenure }) => tenure.otherNames?.join(LIST)),
  date('from', 'start; empty where no source states it', ({ tenure }) => tenure.from?.value),
  text('from_precision', 'day, month or year', ({ tenure }) => tenure.from?.precision),
  text(
    'from_basis',
    'stated, or publication where the date of the report stands in',
    ({ tenure }) => tenure.from?.basis,
  ),
  date('to', 'end; empty where no source states it', ({ tenure }) => tenure.to?.value),
  text('to_precision', 'day, month or year', ({ tenure }) => tenure.to?.precision),
  text('to_basis', 'stated, or publication where the date of the report stands in', ({ tenure }) => tenure.to?.basis),
  text('end', 'stated, followed (somebody else came later) or open', ({ tenure }) => tenure.end),
  date('first_confirmed', 'the earliest date on which a source states it', ({ tenure }) => tenure.firstConfirmed),
  date('last_confirmed', 'the latest date on which a source states it', ({ tenure }) => tenure.lastConfirmed),
  whole('documents', 'how many documents state it', ({ tenure }) => tenure.documents),
  whole(
    'conflicts',
    'how many contradictions it is part of, see conflicts.jsonl',
    ({ tenure }) => tenure.conflicts?.length ?? 0,
  ),
  text('links', 'links that open the sources at the quote', ({ links }) => links.join(LIST)),
  text('tenure_id', 'id of the tenure', ({ tenure }) => tenure.id),
  text('person_id', 'id of the person', ({ tenure }) => tenure.personId),
  text('fact_ids', 'ids of the facts that it rests on', ({ tenure }) => tenure.facts.join(LIST)),
]

export const STRATEGY_COLUMNS: readonly Column<StrategyRow>[] = [
  ...placeColumns<StrategyRow>(),
  text('title', 'the plan’s fullest title', (row) => row.title),
  text('other_titles', 'how other texts name it', (row) => row.otherTitles?.join(LIST)),
  text('adopter', 'who adopted it', (row) => row.adopter),
  date('presented', 'when it was presented', (row) => row.presented),
  date('adopted', 'when it was adopted', (row) => row.adopted),
  text('renewed', 'when it was renewed', (row) => row.renewed.join(LIST)),
  text('horizon', 'the year until which it is to hold', (row) => row.horizon),
  whole('conflicts', 'how many contradictions it is part of', (row) => row.conflicts?.length ?? 0),
  text('id', 'id of its first fact', (row) => row.id),
  text('fact_ids', 'ids of the facts that it rests on', (row) => row.events.map(({ fact }) => fact).join(LIST)),
]

export const AGENCY_COLUMNS: readonly Column<AgencyRow>[] = [
  ...placeColumns<AgencyRow>(),
  text('name', 'the latest name', (row) => row.name),
  text('acronym', 'short name', (row) => row.acronym),
  text('former_names', 'older names, and bodies that merged into it', (row) => row.formerNames.join(LIST)),
  text('parent', 'the body that it belongs to', (row) => row.parent),
  text('legal_basis', 'law or treaty, in a text’s words', (row) => row.legalBasis),
  date('founded', 'when it was founded, or came out of a merger', (row) => row.founded),
  date('dissolved', 'when it was dissolved', (row) => row.dissolved),
  text('events', 'all that happened to it', (row) =>
    row.events.map(({ event, date: when }) => `${event} ${when.value ?? '?'}`).join(LIST),
  ),
  whole('conflicts', 'how many contradictions it is part of', (row) => row.conflicts?.length ?? 0),
  text('id', 'id of its first fact', (row) => row.id),
  text('fact_ids', 'ids of the facts that it rests on', (row) => row.events.map(({ fact }) => fact).join(LIST)),
]

export const FIGURE_COLUMNS: readonly Column<FigureRow>[] = [
  ...placeColumns<FigureRow>(),
  date('date', 'the figure’s date', (row) => row.date.value),
  text('date_basis', 'stated, publication or none', (row) => row.date.basis),
  text('qualifier', 'exact, over, about, up-to or under', (row) => row.qualifier),
  whole('count', 'the figure', (row) => row.count),
  text('unit', 'measures, services, fields or adopters', (row) => row.unit),
  text('unit_label', 'the noun phrase as it stands', (row) => row.unitLabel),
  text('programme', 'the plan, law or product that it counts for', (row) => row.programme),
  whole('sources', 'how many proofs it has', (row) => row.sources),
  text('id', 'id of the fact', (row) => row.id),
]

/** A row for each tenure, with links to its proofs. */
export function tenureRows(offices: readonly OfficeRow[], linksOf: (fact: string) => readonly string[]): TenureRow[] {
  return offices.flatMap(({ tenures, jurisdiction, jurisdictionName, land, ags, under }) =>
    tenures.map((tenure) => ({
      tenure,
      jurisdiction,
      jurisdictionName,
      land,
      ags,
      under,
      links: [...new Set(tenure.facts.flatMap((fact) => linksOf(fact)))],
    })),
  )
}
