/** What a number without its noun counts: the noun nearest before, or of whose number the text tells. */

import type { Chunk } from '../german/chunks.ts'
import { latin } from '../german/latin.ts'
import { EARLIER } from '../german/time-words.ts'
import { findCountedNouns } from '../german/units.ts'
import type { Found } from '../rule.ts'
import { textBeforeClause, topicOf } from './bare-count.ts'
import type { Counted } from './figure.ts'
import { FILED, RECEIVED } from './filed.ts'
import { isTheirNumber, isTotal, ofTwo, summed } from './pointing.ts'

/** *Statt bisher 62 …*: what stands before the number. */
const INSTEAD_OF = latin.i`^statt(?: (?:wie|noch|${EARLIER}))*$`

/** In characters, before the sentence. */
const ANTECEDENT_REACH = 300

/** *abgeschlossen: 20*, *in Arbeit: 29* below *Maßnahmen gesamt: 57*. */
const STATE_ROW = latin.i`^[-–•*\s]*(?:davon |bereits |n(?:och|icht) )*(?:in (?:der )?(?:Umsetzung|Arbeit|Bearbeitung|Erprobung)|umgesetzt|abgeschlossen|zurückgestellt|laufend|begonnen|gestartet|online|offen|fertig\p{Ll}*|erledigt|verworfen|gestrichen)(?:\s*[:|\t]|\s{2,}\d)`
/** *Verwaltungsleistungen, die online stehen: 217*, *Anzahl der Dienste im Portal: 40*: a row speaks of its first noun. */
const HEADED = latin`^(?:(?:Anzahl|Zahl)(?: der)? |\p{Lu}\p{Ll}+(?:e|en|ete|te|ene) |Davon |davon )?$`

/** A sum behind a comma or colon: *…, sechs insgesamt*; *Insgesamt sind es 24 an der Zahl* has its noun elsewhere. */
const isSummed = ({ clause: { chunks }, sentence: { text } }: Found, chunk: Chunk): boolean =>
  isTotal(chunks, chunks.indexOf(chunk)) && /[:,–]/u.test(text.slice(0, chunk.start))

/** The counted noun nearest before, in the sentence or those before; what is done is a measure or service, no field. */
export function antecedentOf(found: Found, chunk: Chunk, inRow: boolean): Counted | undefined {
  const { sentence, document } = found
  const named = ofTwo(sentence.text.slice(0, chunk.start), document.textBefore(sentence.offset, ANTECEDENT_REACH))
  if (named) return { unit: named.unit, noun: named.noun }
  if (isSummed(found, chunk)) {
    const noun = summed(sentence.text, chunk.start)
    return noun && { unit: noun.unit, unitLabel: noun.noun }
  }
  if (isTheirNumber(sentence.text)) {
    const topic = topicOf(textBeforeClause(found))
    return topic && { unit: topic.unit, noun: topic.noun }
  }
  if (inRow && STATE_ROW.test(sentence.text))
    return nearest(findCountedNouns(document.textBefore(sentence.offset, ANTECEDENT_REACH)))
  const then = SINCE_THEN.test(sentence.text.slice(0, chunk.start)) ? firstFigureBefore(found, chunk) : undefined
  if (then) return { unit: then.unit, unitLabel: then.unitLabel }
  const own = nearest(findCountedNouns(sentence.text.slice(0, chunk.start)))
  const [first] = findCountedNouns(sentence.text.slice(0, chunk.start))
  if (inRow && (!own || chunk.start - own.end > 4)) {
    return first && HEADED.test(sentence.text.slice(0, first.start))
      ? { unit: first.unit, unitLabel: first.noun }
      : undefined
  }
  // *Statt 62 zählt der Plan jetzt 74 Maßnahmen*
  const [behind] = INSTEAD_OF.exec(sentence.text.slice(0, chunk.start).trim())
    ? findCountedNouns(sentence.text.slice(chunk.end))
    : []
  if (behind) return { unit: behind.unit, unitLabel: behind.noun }
  // *Von 300 auf 420 ist die Zahl der Dienste gewachsen*
  const number = /^(?:Von|Auf) /u.test(sentence.text) ? NUMBER_OF.exec(sentence.text.slice(chunk.end)) : null
  const [numbered] = number ? findCountedNouns(number[0]) : []
  if (numbered) return { unit: numbered.unit, unitLabel: numbered.noun }
  // *die Zahl der nutzbaren Leistungen der Behörden stieg von 235 auf 463*: not whose they are
  const at = sentence.text.slice(0, chunk.start).search(NUMBER_BEGINS)
  const [headed] = at < 0 ? [] : findCountedNouns(sentence.text.slice(at, chunk.start))
  if (headed) return { unit: headed.unit, unitLabel: headed.noun }
  if (own) return { unit: own.unit, unitLabel: own.noun }
  // *Betreute man zu Beginn wenige Hundert Kunden, sind es heute 5.000*: it is those of its own sentence
  if (SINCE_THEN.test(sentence.text.slice(0, chunk.start))) return undefined
  const text = document.textBefore(sentence.offset, ANTECEDENT_REACH)
  const before = POINTS.test(sentence.text.slice(0, chunk.end))
    ? topicOf(textBeforeClause(found))
    : nearest(findCountedNouns(text))
  // *Über das Portal wurden 10.289 Anträge gestellt. Den größten Anteil hat mit 7.276 …*
  const isFiled =
    before &&
    FILED.test(before.noun) &&
    (RECEIVED.test(text.slice(before.end)) ||
      /(?:gestellt|eingereicht|eingegangen)en? $/.test(text.slice(0, before.start)))
  return before && !isFiled ? { unit: before.unit, noun: before.noun } : undefined
}

/** *Heute sind es 214*, *Es sind 45*, *Man zählt 140*: the one that the text spoke of. */
const POINTS = latin`(?<!\p{L})(?:(?:sind|waren|seien) es|[Ee]s (?:sind|waren)|[Mm]an zählte?|gibt es|[Dd]arin (?:finden|stehen))(?!\p{L})`
const SINCE_THEN = latin`, (?:so )?(?:sind|waren|seien) es (?:\p{Ll}+ ){0,3}$`
const NUMBER_BEGINS = latin`(?<!\p{L})(?:Anz|Z)ahl (?:der|aller|seiner|ihrer|unserer)(?!\p{L})`
const NUMBER_OF = latin`(?<!\p{L})(?:Anz|Z)ahl der (?:\p{Ll}+ )?\p{Lu}[\p{L}-]+`

/** *Nutzten 2015 noch 40 Behörden das Verfahren, so sind es heute 70*: whose number has changed. */
const firstFigureBefore = ({ sentence: { chunks } }: Found, { start }: Chunk) =>
  chunks.find((c) => c.mentions.figure && c.end <= start)?.mentions.figure?.counted

function nearest(nouns: ReturnType<typeof findCountedNouns>) {
  return nouns.findLast((n) => n.unit !== 'fields') ?? nouns.at(-1)
}
