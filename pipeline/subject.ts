import type { FactRecord } from './records.ts'

/** What a fact is about, for people: *Erika Muster, CIO*, a plan's title, a body's name, *270 Dienste*. */
export function subjectOf(fact: FactRecord): string {
  if ('person' in fact) return `${fact.person}, ${fact.role}`
  if ('title' in fact) return fact.title
  return 'name' in fact ? fact.name : `${fact.count} ${fact.unitLabel ?? fact.unit}`
}
