import type { Answer, Browser, Limits } from './http.ts'
import type { Turns } from './turns.ts'

/** A request, with the pause that its host asks for after it, in ms. */
export interface Request {
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly limits: Limits
  readonly delay: number
}

/** Makes a request when its host's turn comes. Throws the StageErrors of `Browser.get`, and `stopped`. */
export type Ask = (request: Request) => Promise<Answer>

/** Who asks, where that is left to other machines, which keep the hosts' turns among them. */
export interface Client {
  readonly userAgent: string
  readonly allowPrivate: boolean
}
export type AskElsewhere = (request: Request, client: Client) => Promise<Answer>

/** Asks from this process. */
export function asking(browser: Browser, turns: Turns): Ask {
  return ({ url, headers, limits, delay }) => turns.take(url.host, delay, () => browser.get(url, headers, limits))
}
