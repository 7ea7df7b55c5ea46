import { z } from 'zod'
import { ConflictRecord, TenureRecord } from './consolidate/records.ts'
import { DecisionRecord } from './decisions/records.ts'
import { DocumentRecord, factRecordSchema, IssueRecord, RunSummary } from './records.ts'
import { VIEWS } from './views/records.ts'

/** JSON Schema 2020-12 of every record, by the name of its file in output/schema. */
export function jsonSchemas(): Readonly<Record<string, object>> {
  const schemas = {
    fact: factRecordSchema(),
    tenure: TenureRecord,
    conflict: ConflictRecord,
    decision: DecisionRecord,
    document: DocumentRecord,
    issue: IssueRecord,
    run: RunSummary,
    ...Object.fromEntries(Object.entries(VIEWS).map(([name, row]) => [name, z.array(row)])),
  }
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [`${name}.schema.json`, z.toJSONSchema(schema)]),
  )
}
