import { z } from 'zod'
import { SourcesFile } from './acquire/sources.ts'
import { BackfileSummary } from './backfile/summary.ts'
import { ChangeRecord } from './changes.ts'
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
    backfile: BackfileSummary,
    change: ChangeRecord,
    ...Object.fromEntries(Object.entries(VIEWS).map(([name, row]) => [name, z.array(row)])),
  }
  const records = Object.entries(schemas).map(([name, schema]) => [`${name}.schema.json`, z.toJSONSchema(schema)])
  // Written by people: what has a default may be left out.
  return { ...Object.fromEntries(records), 'sources.schema.json': z.toJSONSchema(SourcesFile, { io: 'input' }) }
}
