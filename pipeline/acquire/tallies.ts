import type { Tally } from '../records.ts'
import type { Source } from './sources.ts'
import type { State } from './state.ts'

/** What each source gave in a run, measured against what is expected of it, and kept for `aktenkundig status`. */

interface Asked {
  readonly asked: number
  readonly changed: number
  readonly failed: number
}

export function tallies(
  state: State,
  sources: readonly Source[],
  run: number,
  sums: ReadonlyMap<string, { readonly documents: number; readonly facts: number }>,
): Tally[] {
  return sources.map((source) => {
    const { documents, facts } = sums.get(source.id) ?? { documents: 0, facts: 0 }
    const asked = state.one<Asked>(
      `SELECT count(*) AS asked, coalesce(sum(code IS NULL AND unchanged = 0 AND role = 'document'), 0) AS changed,
         coalesce(sum(code IS NOT NULL), 0) AS failed FROM page WHERE source = ? AND run = ?`,
      source.id,
      run,
    ) ?? { asked: 0, changed: 0, failed: 0 }
    const expectation = unmet(source, { documents, facts })
    return { id: source.id, documents, facts, ...asked, ...(expectation !== undefined && { expectation }) }
  })
}

/** What is less or more than expected, in words. */
function unmet({ expect }: Source, found: { documents: number; facts: number }): string | undefined {
  const parts = (['documents', 'facts'] as const).flatMap((what) => {
    const { min = 0, max = Number.POSITIVE_INFINITY } = expect?.[what] ?? {}
    if (found[what] < min) return [`${found[what]} ${what}, at least ${min} expected`]
    return found[what] > max ? [`${found[what]} ${what}, at most ${max} expected`] : []
  })
  return parts.length === 0 ? undefined : parts.join('; ')
}

export function keepTallies(state: State, counted: readonly Tally[], run: number, now: Date): void {
  const date = now.toISOString()
  state.together(() => {
    for (const { id, documents, facts, asked, failed, expectation } of counted) {
      // Folders and files have no pages of their own in the state.
      const isLocal = state.one('SELECT 1 FROM page WHERE source = ?', id) === undefined
      const worked = asked > failed || (isLocal && documents > 0)
      const reason = lastTrouble(state, id, run)
      state.change(
        `INSERT INTO source (id, succeeded, failed, reason, documents, facts, expectation) VALUES (?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET succeeded = coalesce(excluded.succeeded, succeeded),
           failed = coalesce(excluded.failed, failed), reason = coalesce(excluded.reason, reason),
           documents = excluded.documents, facts = excluded.facts, expectation = excluded.expectation`,
        ...[id, worked ? date : undefined, failed > 0 ? date : undefined, reason, documents, facts, expectation],
      )
    }
  })
}

/** The gravest first: a list that can't be read hides all that is new. */
function lastTrouble(state: State, id: string, run: number): string | undefined {
  return state.one<{ text: string }>(
    `SELECT url || ': ' || reason AS text FROM page WHERE source = ? AND run = ? AND code IS NOT NULL
     ORDER BY role DESC, url LIMIT 1`,
    id,
    run,
  )?.text
}
