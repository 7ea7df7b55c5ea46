import { formerNames, resolveBodies } from '../consolidate/bodies.ts'
import { daysOf, distance, isoDay } from '../consolidate/days.ts'
import { compare } from '../consolidate/merge-facts.ts'
import type { ConflictRecord, TenureRecord } from '../consolidate/records.ts'
import { longerTitles, titleWords } from '../consolidate/titles.ts'
import { knownBody } from '../known/bodies.ts'
import { jurisdiction as knownJurisdiction } from '../known/jurisdictions.ts'
import type { FactRecord } from '../records.ts'
import type { AgencyRow, FigureRow, OfficeRow, StrategyRow } from './records.ts'

/** What the facts show when they are put together: derived anew from every data set, never kept by hand. */
export interface Views {
  readonly officeholders: readonly OfficeRow[]
  readonly strategies: readonly StrategyRow[]
  readonly agencies: readonly AgencyRow[]
  readonly figures: readonly FigureRow[]
}

interface ViewsInput {
  readonly facts: readonly FactRecord[]
  readonly tenures: readonly TenureRecord[]
  readonly conflicts: readonly ConflictRecord[]
}

export function viewsOf({ facts, tenures, conflicts }: ViewsInput): Views {
  const conflictsOfFact = new Map<string, Set<string>>()
  for (const { id, sides } of conflicts)
    for (const fact of sides.flatMap((side) => side.facts))
      conflictsOfFact.set(fact, (conflictsOfFact.get(fact) ?? new Set()).add(id))
  const conflictsAmong = (among: readonly FactRecord[]) => [
    ...new Set(among.flatMap(({ id }) => [...(conflictsOfFact.get(id) ?? [])])),
  ]
  return {
    officeholders: officeRows(tenures),
    strategies: strategyRows(facts.filter(isStrategy), conflictsAmong),
    agencies: agencyRows(facts.filter(isAgency), conflictsAmong),
    figures: facts.flatMap(figureRow),
  }
}

/** Where a row belongs: its place, and all Länder under which a shared body is to be found. */
function placeOf(id: string | null, ags?: string, bodyName?: string) {
  const place = id === null ? undefined : knownJurisdiction(id, ags)
  const carriers = bodyName === undefined ? undefined : knownBody(bodyName, id)?.carriers
  const under = [...new Set([...(id === null ? [] : [id]), ...(carriers ?? [])])]
  return {
    jurisdiction: id,
    jurisdictionName: place?.name ?? null,
    ...(ags !== undefined && { ags }),
    land: place?.land ?? null,
    under,
  }
}

const GAP_DAYS = 31

function officeRows(tenures: readonly TenureRecord[]): OfficeRow[] {
  return groups(tenures, ({ office }) => office).map(([office, same]) => {
    const [first] = same
    const body = first?.body ?? null
    return {
      office,
      ...placeOf(first?.jurisdiction ?? null, same.find(({ ags }) => ags !== undefined)?.ags, first?.body),
      role: first?.role ?? '',
      body,
      tenures: [...same],
      gaps: gapsOf(same),
    }
  })
}

/** Between a stated end and the next start of anybody, acting heads included, where both are known. */
function gapsOf(tenures: readonly TenureRecord[]): { from: string; to: string }[] {
  const spans = tenures
    .filter(({ capacity }) => capacity !== 'deputy')
    .flatMap(({ from, to, firstConfirmed, lastConfirmed }) => {
      const start = from?.value ?? firstConfirmed ?? to?.value
      const end = to?.value ?? lastConfirmed ?? start
      return start === undefined || end === null || end === undefined
        ? []
        : [{ first: daysOf(start).first, last: daysOf(end).last, open: to === null, surelyFrom: from !== null }]
    })
    .sort((a, b) => a.first - b.first)
  const gaps: { from: string; to: string }[] = []
  let until: { last: number; open: boolean } | undefined
  for (const span of spans) {
    if (until !== undefined && !until.open && span.surelyFrom && span.first - until.last > GAP_DAYS)
      gaps.push({ from: isoDay(until.last + 1), to: isoDay(span.first - 1) })
    if (until === undefined || span.last >= until.last || (span.open && !until.open))
      until = { last: Math.max(span.last, until?.last ?? span.last), open: span.open }
  }
  return gaps
}

type Strategy = Extract<FactRecord, { type: 'strategy' }>
type Agency = Extract<FactRecord, { type: 'agency' }>
const isStrategy = (fact: FactRecord): fact is Strategy => fact.type === 'strategy'
const isAgency = (fact: FactRecord): fact is Agency => fact.type === 'agency'

function strategyRows(
  facts: readonly Strategy[],
  conflictsAmong: (facts: readonly FactRecord[]) => string[],
): StrategyRow[] {
  const plans = groups(facts, (fact) =>
    [fact.jurisdiction ?? '', ...titleWords(fact.title, fact.jurisdiction)].join('\u0000'),
  )
  return joinShort(plans.map(([, same]) => [...same])).map((same) => {
    const ordered = inTime(same)
    const [first] = ordered
    const titles = [...new Set(ordered.map(({ title }) => title))].sort((a, b) => b.length - a.length || compare(a, b))
    const [title = ''] = titles
    const date = (event: string) => ordered.find((fact) => fact.event === event)?.date.value ?? null
    const conflicts = conflictsAmong(same)
    return {
      id: first?.id ?? '',
      ...placeOf(first?.jurisdiction ?? null, first?.ags),
      title,
      ...(titles.length > 1 && { otherTitles: titles.slice(1) }),
      adopter:
        ordered.find((fact) => fact.event === 'adopted' && fact.adopter)?.adopter ??
        ordered.find((fact) => fact.adopter)?.adopter ??
        null,
      horizon: ordered.findLast((fact) => fact.horizon)?.horizon ?? null,
      presented: date('presented'),
      adopted: date('adopted'),
      renewed: ordered.flatMap((fact) => (fact.event === 'updated' && fact.date.value ? [fact.date.value] : [])),
      events: ordered.map(eventOf),
      ...(conflicts.length > 0 && { conflicts }),
    }
  })
}

/** A short title joins the one longer title of its jurisdiction that was in the news within the year. */
function joinShort(plans: Strategy[][]): Strategy[][] {
  const gone = new Set<Strategy[]>()
  const byPlace = groups(plans, ([fact]) => fact?.jurisdiction ?? '')
  for (const [, here] of byPlace) {
    const titles = here.map((plan) => ({ plan, words: wordsOf(plan) }))
    const longerThan = longerTitles(titles)
    for (const short of titles) {
      const longer = longerThan(short).filter(({ plan }) => !gone.has(plan) && near(short.plan, plan))
      const [only] = longer
      if (only === undefined || longer.length > 1) continue
      only.plan.push(...short.plan)
      gone.add(short.plan)
    }
  }
  return plans.filter((plan) => !gone.has(plan))
}

const wordsOf = ([fact]: readonly Strategy[]) => (fact === undefined ? [] : titleWords(fact.title, fact.jurisdiction))
const near = (a: readonly Strategy[], b: readonly Strategy[]) =>
  a.some((x) =>
    b.some((y) => x.date.value !== null && y.date.value !== null && distance(x.date.value, y.date.value) <= 366),
  )

function agencyRows(facts: readonly Agency[], conflictsAmong: (facts: readonly FactRecord[]) => string[]): AgencyRow[] {
  const bodies = resolveBodies(facts)
  return groups(facts, ({ name, jurisdiction }) => bodies.key(name, jurisdiction)).map(([key, same]) => {
    const ordered = inTime(same)
    const latest = ordered.findLast(({ event }) => event === 'renamed' || event === 'merged') ?? ordered.at(-1)
    const name = bodies.knownName(key) ?? latest?.name ?? ''
    const former = ordered
      .flatMap((fact) => [...formerNames(fact.formerly), fact.name])
      .filter((other) => other !== name)
    const last = <S extends 'acronym' | 'parent' | 'legalBasis'>(slot: S) =>
      ordered.findLast((fact) => fact[slot] !== undefined)?.[slot] ?? null
    const date = (event: string) => ordered.find((fact) => fact.event === event)?.date.value ?? null
    const conflicts = conflictsAmong(same)
    return {
      id: ordered[0]?.id ?? '',
      ...placeOf(ordered[0]?.jurisdiction ?? null, ordered[0]?.ags, name),
      name,
      acronym: last('acronym') ?? knownBody(name, ordered[0]?.jurisdiction ?? null)?.acronyms[0] ?? null,
      formerNames: [...new Set(former)],
      parent: last('parent'),
      legalBasis: last('legalBasis'),
      founded: date('founded') ?? date('merged'),
      dissolved: date('dissolved'),
      events: ordered.map(eventOf),
      ...(conflicts.length > 0 && { conflicts }),
    }
  })
}

function figureRow(fact: FactRecord): FigureRow[] {
  if (fact.type !== 'measure-count') return []
  const { id, jurisdiction, ags, date, count, qualifier, unit, unitLabel, programme, evidence } = fact
  return [
    {
      id,
      ...placeOf(jurisdiction, ags),
      date,
      count,
      qualifier,
      unit,
      unitLabel: unitLabel ?? null,
      programme: programme ?? null,
      sources: evidence.length,
    },
  ]
}

const eventOf = ({ id, event, date, evidence }: FactRecord) => ({ event, date, fact: id, sources: evidence.length })

function inTime<F extends FactRecord>(facts: readonly F[]): F[] {
  const day = ({ date }: F) => (date.value === null ? Infinity : daysOf(date.value).first)
  return [...facts].sort((a, b) => day(a) - day(b) || compare(a.id, b.id))
}

/** Groups in the order of their keys. */
function groups<T>(items: readonly T[], keyOf: (item: T) => string): [string, readonly T[]][] {
  const byKey = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const same = byKey.get(key)
    if (same === undefined) byKey.set(key, [item])
    else same.push(item)
  }
  return [...byKey].sort(([a], [b]) => compare(a, b))
}
