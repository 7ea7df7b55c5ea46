import { harmless } from '../views/csv.ts'
import type { Label } from '../views/labels.ts'

/** Markup from texts that nobody has checked: everything that comes from a page goes through here. */

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Texts longer than this are cut with an ellipsis: no page shows a name of 10,000 characters. */
const LONGEST = 600

/** A text from a source for element content and quoted attributes: one line, no control or bidi characters. */
export function esc(text: string, longest = LONGEST): string {
  const plain = harmless(text)
  const short = plain.length > longest ? `${plain.slice(0, longest).toWellFormed()}…` : plain
  return short.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
}

/** A label in German and English; the style sheet shows the one that is chosen. */
export function both({ de, en }: Label): string {
  return de === en ? esc(de) : `<span lang="de">${esc(de)}</span><span lang="en">${esc(en)}</span>`
}

/** A label for attributes, which can't switch: both languages. */
export const named = ({ de, en }: Label) => (de === en ? esc(de) : esc(`${de} / ${en}`))

/** An address to link to, or nothing: only http(s), never `javascript:`. */
export function safeLink(link: string | undefined): string | undefined {
  return link !== undefined && /^https?:\/\//i.test(link) && URL.canParse(link) ? esc(link, 8000) : undefined
}
