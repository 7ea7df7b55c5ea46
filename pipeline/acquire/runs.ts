import type { State } from './state.ts'

/** A run in the state: one that was killed is gone on with, not begun again. */
export interface RunRow {
  readonly id: number
  /** ISO 8601, UTC. */
  readonly started: string
}

/** A run that was left alone for longer is given up: what it fetched first is old by now. */
const TOO_OLD = 86_400_000

/**
 * The run to do: the last one where it did not come to its end, else a new one. `published` is when the run began whose
 * data set is in the folder: a run that was killed after publishing is at its end.
 */
export function takeRun(state: State, now: Date, published: string | undefined): RunRow {
  const last = state.one<RunRow & { finished: string | null }>('SELECT * FROM run ORDER BY id DESC LIMIT 1')
  const isOpen = last !== undefined && last.finished === null && last.started !== published
  if (isOpen && now.getTime() - Date.parse(last.started) < TOO_OLD) return last
  return state.together(() => {
    state.change('DELETE FROM todo')
    state.change('INSERT INTO run (started) VALUES (?)', now.toISOString())
    return state.one<RunRow>('SELECT id, started FROM run ORDER BY id DESC LIMIT 1') as RunRow
  })
}

export function finishRun(state: State, { id }: RunRow, now: Date): void {
  state.change('UPDATE run SET finished = ? WHERE id = ?', now.toISOString(), id)
}
