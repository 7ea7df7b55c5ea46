import type { BodyMention } from '../bodies.ts'
import { isUpper, type Word } from '../noun-phrase.ts'
import { LEGAL_FORM } from './heads.ts'
import { readShortForm } from './known.ts'
import { namesDigital } from './name.ts'
import { providerNamed } from './provider.ts'

const INSIDE_NAME = /^(?:für|und|der|des|am|an|im|in)$/
/** A name has no more words than this. */
const MOST_WORDS = 7
/** Laws, plans, procedures and offices have short forms, too. */
const NO_BODY =
  /(?:strategie|plan|agenda|gesetz|programm|projekt|verfahren|verordnung|portal|konto|akte|index|vereinbarung|rahmen|standard|architektur|leitlinie|konzept|richtlinie|system|netz|netze|plattform|cloud|register|officer|schutz|sicherheit|beauftragte[rn]?|minister(?:in)?|technik|intelligenz|verarbeitung|modell|prozess|messe|kongress|preis|studie|studium|forum|tag|tage|management|steuerung|abteilung|referat|bereich|stab)$/iu

/**
 * Reads a name by its short form: *Kommunale Rechenhäuser Oberfranken (KRO)*. The words speak of IT, and the letters of the
 * short form are their initials.
 */
export function readVouched(text: string, words: readonly Word[], i: number): BodyMention | undefined {
  let at = i
  while (at < i + MOST_WORDS && (isUpper(words[at]) || (at > i && INSIDE_NAME.test(words[at]?.text ?? '')))) at++
  const short = words[at]?.text === '(' && at > i + 1 ? readShortForm(words, at) : undefined
  if (!short) return undefined
  const name = text.slice((words[i] as Word).start, (words[at - 1] as Word).end)
  const nouns = words.slice(i, at).filter(isUpper)
  if (nouns.some((w) => LEGAL_FORM.test(w.text))) return undefined
  if (nouns.length < 2 || !namesDigital(name) || nouns.some((w) => NO_BODY.test(w.text))) return undefined
  if (!abbreviates(short.acronym, nouns)) return undefined
  const nominative = name.replace(/^(?<stem>\p{Lu}[\p{L}-]+e)[nr](?= )/u, '$<stem>')
  return providerNamed(
    nominative,
    { start: (words[i] as Word).start, end: (words[short.end - 1] as Word).end },
    short.acronym,
  )
}

/** Whether the capitals of a short form begin the nouns, in their order. */
function abbreviates(acronym: string, nouns: readonly Word[]): boolean {
  const capitals = acronym.match(/\p{Lu}/gu) ?? []
  if (capitals.length < 3) return false
  const initials = nouns.map((w) => w.text.charAt(0).toUpperCase())
  let next = 0
  for (const capital of capitals) if (capital === initials[next]) next++
  return next === initials.length
}
