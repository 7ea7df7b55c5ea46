/** Whose a fact is, where the text says *dort*, or that somebody goes somewhere. */
import { chooseAmong, placesOf } from './jurisdiction.ts'
import { speaksOfTown } from './own-words.ts'
import { around, near, type Stage } from './whose-asked.ts'

/** *Der dortige CIO hat gekündigt*, *Anders in Bremen: Dort ist …*: where the text has just been. */
export const whereTextWas: Stage = ({ reading, clause, sentence, context }) => {
  // *kam nach Stuttgart. Dort ist sie CDO der Stadt*
  const level = reading.level ?? (speaksOfTown(sentence.text) ? 'municipal' : undefined)
  const there = clause.chunks.find((c) => THERE.test(c.lower))
  if (!there) return undefined
  const before = sentence.chunks.filter((c) => c.start < there.start).map(placesOf)
  const named = chooseAmong(before.findLast((places) => places.length > 0) ?? [], sentence.text, { level, weak: true })
  if (named) return named.foreign ? undefined : near(named)
  if (clause.chunks.flatMap(placesOf).length > 0) return undefined
  const told = context.placeOfBlock(sentence.start, { level, weak: true })
  return told?.foreign ? undefined : around(told)
}
const THERE = /^dort(?:ige[rnms]?)?$/

/** *wechselt aus dem Bundesministerium nach Schwerin und wird Staatssekretärin im Ministerium für Digitales*: where the new office is. */
export const whereNext: Stage = ({ reading: { slots, place }, sentence }) => {
  if (slots.event !== 'appointed' || !/^(?:minister|state-secretary|CIO|CDO|CISO)$/.test(String(slots.role)))
    return undefined
  if (place?.some((c) => placesOf(c).length > 0)) return undefined
  const { chunks } = sentence
  const moves = chunks.findIndex((c) => MOVES.test(c.lower))
  const goal = chunks.find(
    (c, i) => i > moves && chunks[i - 1]?.lower === 'nach' && c.mentions.place?.form === 'capital',
  )
  if (moves < 0 || !goal) return undefined
  const whose = chooseAmong(placesOf(goal), '', { level: 'state', weak: true })
  return whose?.jurisdiction.startsWith('DE-') ? near(whose) : undefined
}

const MOVES = /^(?:wechselt?e?|gewechselt|geht|ging|gegangen|zieht|zog|gezogen|kommt|kam)$/
