import type { Chunk } from '../german/chunks.ts'
import { findCountedNouns } from '../german/units.ts'
import { type Found, type Reading, type Refusal, refuse } from '../rule.ts'
import { type Counted, readCount } from './figure.ts'

const DONE =
  /^(?:verfügbar|online|umgesetzt|abgeschlossen|erledigt|fertig|fertiggestellt|laufen|läuft|liefen|angeschlossen|freigeschaltet|realisiert|gestartet|erreicht|nutzbar|abrufbar|nachnutzbar|dabei|eingeführt|produktiv|live|digitalisiert|begonnen|umgestellt|beigetreten|verwirklicht|vollzogen|bereit|eingebunden|hinzugekommen|hinzu|teil|mit|nutzen|beendet|implementiert|ausgerollt|stehen|bereits|elektronisch|digital|es)$/
const BEHIND =
  /^(?:davon|hiervon|bereits|schon|mittlerweile|inzwischen|online|verfügbar|umgesetzt|abgeschlossen|noch|weitere|neue|derzeit|angeschlossen|voll|vollständig|komplett|dort|mit|in|laufen|läuft|nutzen|[.,:;])$/

/** Reads a number without its noun: *insgesamt sind nun 650 verfügbar*, *von denen elf laufen*, *sechs davon*. */
export function readElliptic(found: Found): Reading | Refusal {
  const chunk = found.group('number')
  const number = chunk?.mentions.number
  if (!chunk || !number || number.kind !== 'cardinal') return refuse('no cardinal')
  const { chunks } = found.clause
  const next = chunks[chunks.indexOf(chunk) + 1]
  if (number.of !== undefined || number.to !== undefined || (next && !isOpenEnd(next)))
    return refuse(`counts something else: «${next?.text ?? chunk.text}»`)
  const leads = chunks[0] === chunk && next?.tags.has('Finite')
  if (!leads && !chunks.some((c) => DONE.test(c.lower)) && !(next && /^(?:davon|hiervon)$/.test(next.lower)))
    return refuse('says nothing of progress')
  const counted = antecedentOf(found, chunk)
  return counted ? readCount(found, chunk, counted) : refuse('no counted noun before')
}

const isOpenEnd = (c: Chunk) =>
  !/^(?:von|der|des|bis|mal|zu|aus|und|oder|auf|gegen)$/.test(c.lower) &&
  (BEHIND.test(c.lower) || c.tags.has('Verb') || /^\p{Ll}\p{L}+$/u.test(c.text))

const REACH = 160

/** The counted noun nearest before, in the sentence or the one before. */
function antecedentOf({ sentence, document }: Found, chunk: Chunk): Counted | undefined {
  const own = findCountedNouns(sentence.text.slice(0, chunk.start)).at(-1)
  if (own) return { unit: own.unit, unitLabel: own.noun }
  const before = findCountedNouns(document.textBefore(sentence.offset, REACH)).at(-1)
  return before ? { unit: before.unit } : undefined
}
