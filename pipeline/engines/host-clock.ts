import type { Redis } from 'ioredis'
import { PREFIX } from './queues.ts'

/** The one clock of each host, in Redis: whichever machine asks a host, it has the pause that it wants after each answer. */
interface HostClock {
  /** Takes the host's turn; gives 0, or how long to stay away, in ms. A turn that nobody ends is over after `limit`. */
  take(host: string, limit: number): Promise<number>
  /** Ends the turn; nobody asks the host for the next `pause` ms. */
  rest(host: string, pause: number): Promise<void>
}

export function hostClock(redis: Redis): HostClock {
  const key = (host: string) => `${PREFIX}:host:${host}`
  return {
    async take(host, limit) {
      if ((await redis.set(key(host), 'busy', 'PX', Math.ceil(limit), 'NX')) === 'OK') return 0
      // It may have been free again in between.
      return Math.max(1, await redis.pttl(key(host)))
    },
    async rest(host, pause) {
      if (pause >= 1) await redis.set(key(host), 'rest', 'PX', Math.ceil(pause))
      else await redis.del(key(host))
    },
  }
}
