/** Info boxes in running text: labels with their values beside or below them. */
import { findPlans } from '../german/plans.ts'
import { dateOfValue } from './dates.ts'
import { tellsDecision } from './decisions.ts'
import { bare, classesOf, isOfficeLabel } from './labels.ts'
import type { Field, Line } from './tables.ts'

/** A field with its place in the working text. */
export interface PlacedField extends Field {
  readonly start: number
  readonly end: number
  /** Its label stands above the value. */
  readonly lines: number
}

/** What stands together, with the lines above it, the nearest first. */
export interface Box {
  readonly fields: readonly PlacedField[]
  readonly above: readonly string[]
}

export const isOfTerm = ({ classes }: Field) => classes.some((kind) => /^(?:since|until|term)$/.test(kind))

const BESIDE = /^(?<label>[^:|\t]{2,60}?)(?::\s+|\s{2,}|\t+|\s?\|\s?)(?<value>\S.*)$/u
const TIME = /^\(?(?<label>(?:im Amt )?(?:seit|ab|bis)) (?:dem |zum )?(?<value>[^()]{4,24})\)?$/u
const LONGEST_VALUE = 140
/** How many lines that are no fields may stand between two. */
const MOST_BETWEEN = 2

/** *Amtsinhaber: Erika Muster*, *Gründung  2009*; *Gründung* ⏎ *2009*. */
function fieldAt(lines: readonly Line[], at: number): PlacedField | undefined {
  const { text, start, end } = lines[at] as Line
  const below = lines[at + 1]
  const own = classesOf(text)
  const isValue = below && (classesOf(below.text).length === 0 || (own.includes('office') && isOfficeLabel(below.text)))
  if (own.length > 0 && isValue && below.text.length <= LONGEST_VALUE)
    return { label: bare(text), classes: own, value: below.text, start, end: below.end, lines: 2 }
  // *Amtsinhaberin: Erika Muster* ⏎ *seit 1. Mai 2020*
  const time = TIME.exec(text)?.groups
  if (time?.label && time.value && dateOfValue(time.value)?.rest === '')
    return { label: time.label, classes: classesOf(time.label), value: time.value, start, end, lines: 1 }
  const beside = text.length <= LONGEST_VALUE + 40 ? BESIDE.exec(text)?.groups : undefined
  if (!beside?.label || !beside.value) return undefined
  const label = bare(beside.label.trim())
  const value = beside.value.trim()
  const known = classesOf(label)
  // *Digitale Agenda: Ratsbeschluss vom 3. Mai 2019*
  const isPlan = known.length === 0 && tellsDecision(value) && findPlans(label)[0]?.start === 0
  return { label, classes: isPlan ? ['plan'] : known, value, start, end, lines: 1 }
}

/** All info boxes that have a known label. */
export function boxesIn(lines: readonly Line[], isTaken: (line: Line) => boolean): Box[] {
  const boxes: Box[] = []
  let fields: PlacedField[] = []
  let first = 0
  let between = 0
  const close = () => {
    if (fields.some((field) => field.classes.length > 0)) {
      const above = lines.slice(Math.max(0, first - 4), first).map(({ text }) => text)
      boxes.push({ fields, above: above.reverse() })
    }
    fields = []
    between = 0
  }
  for (let at = 0; at < lines.length; ) {
    const field = isTaken(lines[at] as Line) ? undefined : fieldAt(lines, at)
    if (!field) {
      between++
      if (between > MOST_BETWEEN || isTaken(lines[at] as Line)) close()
      at++
      continue
    }
    // *Name: A … Name: B*: of another
    if (field.classes.length > 0 && fields.some((f) => f.label === field.label)) close()
    if (fields.length === 0) first = at
    between = 0
    fields.push(field)
    at += field.lines
  }
  close()
  return boxes
}
