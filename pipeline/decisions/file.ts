import { existsSync, readFileSync } from 'node:fs'
import { StageError } from '../errors.ts'
import { jsonOf } from '../lines.ts'
import { DecisionRecord } from './records.ts'

/** Where decisions are looked for when nobody names a file. */
export const DECISIONS_FILE = 'decisions.jsonl'

/**
 * The decisions of people, one JSON record a line, in their order. A missing file is an empty one where `optional`.
 * Throws a `StageError` (`bad-decision`) that names the line: a decision that can't be read must not be passed over.
 */
export function readDecisions(path: string, { optional = false } = {}): DecisionRecord[] {
  if (!existsSync(path)) {
    if (optional) return []
    throw new StageError('consolidate', 'bad-decision', `${path}: no such file`)
  }
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return []
      const checked = DecisionRecord.safeParse(jsonOf(line))
      if (checked.success) return [checked.data]
      const what = checked.error.issues.map(({ path: slot, message }) => [...slot.map(String), message].join(': '))
      throw new StageError('consolidate', 'bad-decision', `${path}, line ${index + 1}: ${what.join('; ')}`)
    })
}
