/** Info boxes in running text: labels with their values beside or below them. */
import { latin } from '../german/latin.ts'
import { findPlans } from '../german/plans.ts'
import { dateOfValue } from './dates.ts'
import { tellsDecision } from './decisions.ts'
import { bare, classesOf, isOfEvent, isOfficeLabel, TERMS } from './labels.ts'
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

/** *seit 2015*, *Amtszeit: 2014–2019* */
export const isOfTerm = ({ classes }: Field): boolean => classes.some((kind) => TERMS.has(kind))

const BESIDE =
  /^\|?\s*(?<label>[^\s:|][^:|\t]{1,59}?)(?::\s+|\s{2,}|\t+|\s?\|{1,2}\s?|\s?(?:=|→|›|»|►)\s|\s[–—-]\s)(?<value>[^\s|].*)$/u
/** *Gründung 2017*: only of what is a date as a whole. */
const SPACED = latin`^(?<label>\p{Lu}[\p{L}-]{4,30}(?: (?:am|im|zum))?) (?<value>[\p{L}\d. ]{4,24})$`
const TIME = /^\(?(?<label>(?:im Amt )?(?:seit|ab|bis)) (?:dem |zum )?(?<value>[^()]{4,24})\)?$/u
const LONGEST_VALUE = 140
/** How many lines that are no fields may stand between two. */
const MOST_BETWEEN = 2
/** Lists that are longer are no boxes; a box is read as often as it has fields. */
const MOST_FIELDS = 40

/** The label and the value of a line. */
function besideOn(text: string): { label: string; value: string } | undefined {
  if (text.length > LONGEST_VALUE + 40) return undefined
  const spaced = SPACED.exec(text)?.groups
  if (spaced?.label && spaced.value && isOfEvent(spaced.label) && dateOfValue(spaced.value)?.rest === '')
    return { label: spaced.label, value: spaced.value }
  const { label, value } = BESIDE.exec(text.replace(/(?<!\s)\s*\|$/u, ''))?.groups ?? {}
  return label && value ? { label: bare(label.trim()), value: value.trim() } : undefined
}

/** *Amtsinhaber: Erika Muster*, *Gründung  2009*; *Gründung* ⏎ *2009*. */
function fieldAt(lines: readonly Line[], at: number): PlacedField | undefined {
  const { text, start, end } = lines[at] as Line
  const below = lines[at + 1]
  const own = classesOf(text)
  const isLabelled = below && own.length > 0 && classesOf(besideOn(below.text)?.label ?? '').length > 0
  const isValue =
    below &&
    !isLabelled &&
    (classesOf(below.text).length === 0 || (own.includes('office') && isOfficeLabel(below.text)))
  if (own.length > 0 && isValue && below.text.length <= LONGEST_VALUE)
    return { label: bare(text), classes: own, value: below.text, start, end: below.end, lines: 2 }
  // *Amtsinhaberin: Erika Muster* ⏎ *seit 1. Mai 2020*
  const time = TIME.exec(text)?.groups
  if (time?.label && time.value && dateOfValue(time.value)?.rest === '')
    return { label: time.label, classes: classesOf(time.label), value: time.value, start, end, lines: 1 }
  const beside = besideOn(text)
  if (!beside) return undefined
  const { label, value } = beside
  const known = classesOf(label)
  // *Digitale Agenda: Ratsbeschluss vom 3. Mai 2019*
  const isPlan = known.length === 0 && tellsDecision(value) && findPlans(label)[0]?.start === 0
  return { label, classes: isPlan ? ['plan'] : known, value, start, end, lines: 1 }
}

/** *Steckbrief Digitalstrategie der Stadt* */
const BOX = latin`^(?:Steckbrief|Infobox|Info|Kurzprofil|Profil|Factsheet|Überblick)(?::| [–-])? (?=\p{Lu})`

/** All info boxes that have a known label. */
export function boxesIn(lines: readonly Line[], isOfTable: (line: Line) => boolean): Box[] {
  const boxes: Box[] = []
  let fields: PlacedField[] = []
  let first = 0
  let between = 0
  const close = () => {
    if (fields.some((field) => field.classes.length > 0)) {
      const above = lines.slice(Math.max(0, first - 4), first).map(({ text }) => text.replace(BOX, ''))
      boxes.push({ fields, above: above.reverse() })
    }
    fields = []
    between = 0
  }
  for (let at = 0; at < lines.length; ) {
    const field = isOfTable(lines[at] as Line) ? undefined : fieldAt(lines, at)
    if (!field) {
      between++
      if (between > MOST_BETWEEN || isOfTable(lines[at] as Line)) close()
      at++
      continue
    }
    // *Name: A … Name: B*: of another
    if (fields.length === MOST_FIELDS || (field.classes.length > 0 && fields.some((f) => f.label === field.label)))
      close()
    if (fields.length === 0) first = at
    between = 0
    fields.push(field)
    at += field.lines
  }
  close()
  return boxes
}
