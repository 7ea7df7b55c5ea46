import { setTimeout as sleep } from 'node:timers/promises'
import PQueue from 'p-queue'
import { StageError } from '../errors.ts'

/** Who may make a request when: no host is asked again before its delay is over, and not too many at once over all. */
export interface Turns {
  /** Does `request` when the host's turn comes; turns of one host never overlap. `delay` is the pause after it, in ms. */
  take<T>(host: string, delay: number, request: () => Promise<T>): Promise<T>
}

/** After `signal` aborts, who still waits for a turn gets a StageError (`stopped`). `now` is in ms and never goes back. */
export function openTurns(parallel: number, signal: AbortSignal, now: () => number = () => performance.now()): Turns {
  const slots = new PQueue({ concurrency: parallel })
  const lanes = new Map<string, { queue: PQueue; next: number }>()
  const laneOf = (host: string) => {
    const lane = lanes.get(host) ?? { queue: new PQueue({ concurrency: 1 }), next: 0 }
    lanes.set(host, lane)
    return lane
  }
  return {
    async take(host, delay, request) {
      const lane = laneOf(host)
      return lane.queue.add(async () => {
        // Waits before it takes one of the slots, so that slow hosts don't hold up the others.
        while (now() < lane.next && !signal.aborted) await wait(lane.next - now(), signal)
        if (signal.aborted) throw new StageError('acquire', 'stopped', 'the run was stopped', { retryable: true })
        // The pause begins when the answer is there: what the host sees is never shorter than what it asked for.
        return slots.add(request).finally(() => {
          lane.next = now() + delay
        })
      })
    },
  }
}

async function wait(time: number, signal: AbortSignal): Promise<void> {
  await sleep(Math.ceil(time), undefined, { signal }).catch(() => undefined)
}
