/** Rows and lines of a chronicle about the page’s own body: *2019: Neuer Name: C*. */

import { type BodyReference, type Found, type Reading, type Refusal, type Rule, refuse } from '../rule.ts'
import { anyNameIn, phrases, spokenOf } from './bodies/participants.ts'
import { isInField, isMinistry, ofReference, topicOver } from './bodies/references.ts'
import { renamedTo } from './changed/renamed.ts'
import { dateIn } from './dates.ts'
import { factOf } from './slots.ts'
import { anchorOf } from './voice.ts'

/** *2019: Neuer Name: C*, *Umbenennung: C*: in the chronicle of a body. */
function readNameRow(found: Found): Reading | Refusal {
  const { chunks } = found.clause
  if (chunks.some((c) => c.tags.has('Finite'))) return refuse('a sentence, no row')
  if (!chunks.some((c) => c.mentions.date) && !found.sentence.headDate) return refuse('no date')
  const next = phrases(found)
    .filter((p) => p.start > found.match.start && /^(?:in|zu)?$/.test(p.preposition ?? ''))
    .map((p) => anyNameIn(p, found))
    .find((b) => b && !b.reference)
  if (!next) return refuse('the name is not said')
  const old = spokenOf(found, anchorOf(found))
  return old ? renamedTo(next, [old], found) : refuse('whose name is not said')
}

/** Infobox rows, headings and chronicle lines that speak of the page's own body: *Gründung: 1. Januar 2008*. */
function readRow(found: Found): Reading | Refusal {
  const word = anchorOf(found)
  const { chunks } = found.clause
  const dates = chunks.filter((c) => c.mentions.date)
  const rest = chunks.filter(
    (c) =>
      c !== word && !c.mentions.date && /[\p{L}\p{N}]/u.test(c.text) && !/^(?:ist|war|der|das|im|jahr)$/.test(c.lower),
  )
  if (dates.length !== 1 || rest.length > 0) return refuse('no row of label and date')
  const date = dateIn(dates)
  if (!date?.value) return refuse('no date')
  const offset = found.sentence.offset
  const fits = (b: BodyReference) => isInField(b) && !isMinistry(b)
  const owner = found.document.bodyAfter(-1, isInField)
  const isOfMinistry = owner?.kind === 'ministry'
  const last = found.document.bodyNear(offset, (b) => fits(b) && !b.isEarlier)
  // *Informationstechnikzentrum Bund – ITZBund –*: the fuller name above
  const isShort = owner && last && last.acronym === last.name && last.acronym === owner.acronym
  const reference =
    isOfMinistry || isShort
      ? owner
      : last
        ? topicOver(last, fits, found)
        : found.document.bodyAfter(offset, (b) => fits(b) && !b.isEarlier)
  if (!reference) return refuse('whose row it is is not said')
  const body = ofReference(reference, word)
  const event = /auf(?:lösung|gelöst)|schließung|geschlossen|ende/.test(word.lower) ? 'dissolved' : 'founded'
  if (event === 'dissolved' && isSuccessor(body.name, found)) return refuse('the row of the one before')
  return factOf(event, body, found, { date })
}

/** *… und Vereinigung zum neuen C*, then *Schließung: 31.12.2009*: not of what came of it. */
function isSuccessor(name: string, { document, sentence }: Found): boolean {
  const told = document.textBefore(sentence.offset, 200)
  const at = told.lastIndexOf(name)
  return at >= 0 && /(?:^|\s)zu[mr] (?:neuen )?["„“”»]?$/u.test(told.slice(0, at))
}

/** Rows and chronicle lines of the page’s own body. */
export const rows: readonly Rule[] = [
  {
    id: 'agency/name-row',
    anchor: '(neuer name|umbenennung|umfirmierung|neue bezeichnung|namenswechsel|namensänderung|umwidmung)',
    read: readNameRow,
    examples: [
      {
        text: 'Chronik\n1972 Gründung der Kommunalen Datenzentrale Odenwald\n1995 Namensänderung in Kommunale Informationsverarbeitung Odenwald',
        facts: [{ event: 'renamed', name: 'Kommunale Informationsverarbeitung Odenwald', date: '1995' }],
      },
      {
        text: 'Kommunales Rechenzentrum Niederrhein\nChronik\n2019: Neuer Name: Digitalagentur Niederrhein',
        facts: [{ event: 'renamed', name: 'Digitalagentur Niederrhein', date: '2019' }],
      },
    ],
    counterexamples: [
      'Neuer Name gesucht: Digitalagentur Hessen',
      'Kommunales Rechenzentrum Niederrhein\n2019: Neuer Name gesucht',
    ],
  },
  {
    id: 'agency/row',
    anchor: '#EventLabel',
    without: ['#Body'],
    read: readRow,
    examples: [
      {
        text: 'Dataport\nRechtsform AöR\nGründung 2004',
        facts: [{ event: 'founded', name: 'Dataport', date: '2004' }],
      },
      {
        text: 'Nordwerk (IT-Dienstleister)\nGründung 2005\n\nNordwerk ist der Informations- und Kommunikationsdienstleister der Verwaltung in Bremen, getragen auch von einem kommunalen IT-Verbund.',
        facts: [{ event: 'founded', name: 'Nordwerk', date: '2005' }],
      },
      {
        text: 'Landesbetrieb Datennetze (LDN)\nTräger: Land Brandenburg\nPartner: Datenzentrale Nord\nGründung: 3. Mai 2003',
        facts: [{ event: 'founded', name: 'Landesbetrieb Datennetze', date: '2003-05-03' }],
      },
      {
        text: 'Brandenburgischer IT-Dienstleister\nGründung: 1. Januar 2009',
        facts: [{ event: 'founded', name: 'Brandenburgischer IT-Dienstleister', date: '2009-01-01' }],
      },
      {
        text: 'Datenwerk Niedersachsen\nGründung: 1. Januar 2014\n\nDas Datenwerk Niedersachsen (DWN) ist der zentrale IT-Dienstleister der Landesverwaltung.',
        facts: [{ event: 'founded', name: 'Datenwerk Niedersachsen', date: '2014-01-01' }],
      },
    ],
    counterexamples: [
      'Geschichte\nEntstehung: 1970 Bildung der Datenzentrale Nord, 2009 Vereinigung mit der Datenzentrale Süd zur neuen Digitalagentur Hessen\nSchließung: 31.12.2009',
      'Datenwerk Niedersachsen\nGründung: 1. Januar 2014\n\nDas Datenwerk Niedersachsen (DWN) ist der größte IT-Dienstleister der Druckbranche.',
      'Brandenburgischer IT-Dienstleister\nGründung: wohl 2009 durch Erlass',
      'Gründung: 1. Januar 2009',
    ],
  },
]
