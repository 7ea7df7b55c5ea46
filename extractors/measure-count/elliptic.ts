import type { Chunk } from '../german/chunks.ts'
import { findCountedNouns } from '../german/units.ts'
import { type Found, type Reading, type Refusal, refuse } from '../rule.ts'
import { type Counted, readCount } from './figure.ts'

const DONE =
  /^(?:verfügbar|online|umgesetzt|abgeschlossen|erledigt|fertig|fertiggestellt|laufen|läuft|liefen|angeschlossen|freigeschaltet|realisiert|gestartet|erreicht|nutzbar|abrufbar|nachnutzbar|dabei|eingeführt|produktiv|live|digitalisiert|begonnen|umgestellt|beigetreten|verwirklicht|vollzogen|bereit|eingebunden|hinzugekommen|hinzu|teil|mit|nutzen|beendet|implementiert|ausgerollt|stehen|bereits|gestiegen|angewachsen|gewachsen|elektronisch|digital|es)$/
const BEHIND =
  /^(?:davon|hiervon|bereits|schon|mittlerweile|inzwischen|online|verfügbar|umgesetzt|abgeschlossen|noch|weitere|neue|derzeit|angeschlossen|voll|vollständig|komplett|dort|mit|in|laufen|läuft|nutzen|[.,:;])$/

/** Reads a number without its noun: *insgesamt sind nun 650 verfügbar*, *von denen elf laufen*, *sechs davon*. */
export function readElliptic(found: Found): Reading | Refusal {
  const chunk = found.group('number')
  const number = chunk?.mentions.number
  if (!chunk || !number || number.kind !== 'cardinal') return refuse('no cardinal')
  const { chunks } = found.clause
  const reason = whyNoEllipsis(chunks, chunk, found.sentence.text)
  if (reason) return refuse(reason)
  const counted = antecedentOf(found, chunk)
  return counted ? readCount(found, chunk, counted) : refuse('no counted noun before')
}

/** A noun behind the number would be what it counts; without a word of progress nothing shows what is meant. */
function whyNoEllipsis(chunks: readonly Chunk[], chunk: Chunk, text: string): string | undefined {
  const at = chunks.indexOf(chunk)
  const number = chunk.mentions.number
  const behind = number?.of === undefined ? chunks.slice(at + 1) : behindWhole(chunks, at)
  const [next, afterNext] = behind
  if (number?.to !== undefined || next?.tags.has('Noun')) return `counts something else: «${next?.text ?? chunk.text}»`
  if (ROW.test(text) || isPartOfFigure(chunks, at)) return undefined
  if (next && !isOpenEnd(next)) return `counts something else: «${next.text}»`
  const subject = /^(?:weitere|andere)$/.test(next?.lower ?? '') ? afterNext : next
  if (at === 0 && subject?.tags.has('Finite')) return undefined
  if (chunks[at - 1]?.lower === 'bei' && next?.tags.has('Finite')) return undefined
  if (chunks.some((c) => /^(?:davon|hiervon)$/.test(c.lower))) return undefined
  if (number?.of !== undefined && next?.tags.has('Finite')) return undefined
  if (chunks.some((c) => DONE.test(c.lower)) || /^(?:davon|hiervon)$/.test(next?.lower ?? '')) return undefined
  return 'says nothing of progress'
}

/** *48 von 52 beteiligen sich*: what stands behind the second number. */
function behindWhole(chunks: readonly Chunk[], at: number): readonly Chunk[] {
  const whole = chunks.findIndex((c, i) => i > at && (c.tags.has('Number') || c.tags.has('Figure')))
  return whole < 0 ? chunks.slice(at + 1) : chunks.slice(whole + 1)
}

/** *Betriebene Verfahren: 415*: a row is a noun phrase and its number. */
const ROW =
  /^(?!.*(?:sind|seien|waren|ist|war|haben|hat|wurden|davon)(?!\p{L}))[\p{L} ,-]{3,60}[:|\t\s]+(?:rund |über |mehr als |etwa |ca\. )?\d[\d.]*$/u

/** *Von den 45 Maßnahmen hat die Verwaltung 31 abgehakt*. */
function isPartOfFigure(chunks: readonly Chunk[], at: number): boolean {
  const figure = chunks.findIndex((c) => c.tags.has('Figure'))
  return figure >= 0 && figure < at && chunks.slice(0, figure).some((c) => /^(?:von|aus|unter)$/.test(c.lower))
}

const isOpenEnd = (c: Chunk) =>
  !/^(?:von|der|des|bis|mal|zu|aus|und|oder|auf|gegen)$/.test(c.lower) &&
  (BEHIND.test(c.lower) || c.tags.has('Verb') || /^\p{Ll}\p{L}+$/u.test(c.text))

const REACH = 300

/** The counted noun nearest before, in the sentence or those before; what is done is a measure or service, no field. */
function antecedentOf({ sentence, document }: Found, chunk: Chunk): Counted | undefined {
  const own = nearest(findCountedNouns(sentence.text.slice(0, chunk.start)))
  if (ROW.test(sentence.text) && (!own || chunk.start - own.end > 4)) return undefined
  if (own) return { unit: own.unit, unitLabel: own.noun }
  const before = nearest(findCountedNouns(document.textBefore(sentence.offset, REACH)))
  return before ? { unit: before.unit } : undefined
}

function nearest(nouns: ReturnType<typeof findCountedNouns>) {
  return nouns.findLast((n) => n.unit !== 'fields') ?? nouns.at(-1)
}
