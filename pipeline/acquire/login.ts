import { StageError } from '../errors.ts'
import type { Page } from './fetch.ts'

const LOGIN_PATH = /(?<![a-z])(?:log-?in|sign-?in|anmelden|anmeldung|einloggen|sso|oauth2?|auth|shibboleth)(?![a-z])/i
const TITLE = /<title[^<>]*>(?<title>[^<]*)</gi
const LOGIN = /\b(?:anmelden|anmeldung|einloggen|log ?in|sign ?in)\b/i
const PASSWORD = /<input\b[^>]{0,300}\btype\s*=\s*["']?password/i

/**
 * Throws a StageError (`login`) where a page answers with a form to log in: what it says instead of the page must not
 * stand in for it. A login box in the header of a page with text of its own is none.
 */
export function checkLogin(asked: string, { url, bytes = new Uint8Array() }: Page): void {
  const from = new URL(asked)
  const to = new URL(url)
  const sentAway = url !== asked && LOGIN_PATH.test(to.pathname) && !LOGIN_PATH.test(from.pathname)
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 100_000)).toString('latin1')
  if (sentAway || (PASSWORD.test(head) && titlesIn(head).some((title) => LOGIN.test(title))))
    throw new StageError('acquire', 'login', 'the page asks to log in')
}

const titlesIn = (markup: string): string[] => [...markup.matchAll(TITLE)].map(({ groups }) => groups?.title ?? '')
