import type { Gender } from '../nominative.ts'
import { bodyHeadOf } from './heads.ts'

/** The gender of the first noun in a body's name that says what it is; undefined for *Dataport*. */
export function genderOf(name: string): Gender | undefined {
  for (const word of name.split(' ')) {
    const head = bodyHeadOf(word.toLowerCase())
    if (head) return head.gender
  }
  return undefined
}
