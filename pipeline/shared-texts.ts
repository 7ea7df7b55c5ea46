import { ownText } from '../extractors/german/memory/own-copy.ts'

/** Longer texts are quotes, titles and addresses, which seldom come again. */
const SHORT = 40

/**
 * Copies records so that they hold no page's text alive, and equal short texts in them (types, places, dates, rules) are
 * one text in memory: records that come from a thread or out of JSON have each its own, and quotes are views of their
 * page. What a run must hold of its facts is a third less with it, and without their pages.
 */
export function sharedTexts(): <T>(record: T) => T {
  const known = new Map<string, string>()
  const share = (value: unknown): unknown => {
    if (typeof value === 'string') return value.length > SHORT ? ownText(value) : once(value)
    if (Array.isArray(value)) return value.map(share)
    if (typeof value !== 'object' || value === null) return value
    const copy: Record<string, unknown> = {}
    for (const [slot, inner] of Object.entries(value))
      copy[slot] = slot === 'id' ? ownText(inner as string) : share(inner)
    return copy
  }
  const once = (text: string): string => {
    const first = known.get(text)
    if (first !== undefined) return first
    const own = ownText(text)
    known.set(own, own)
    return own
  }
  return share as <T>(record: T) => T
}
