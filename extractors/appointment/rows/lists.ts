/** Rows under a heading that names the office once: *Direktoren · 1970–1981 Klaus Bresse · seit 2017 Joachim Kaiser*. */

import type { Chunk } from '../../german/chunks.ts'
import { latin } from '../../german/latin.ts'
import { classesOf, DATED, TERMS } from '../../rows/labels.ts'
import { type Found, type Reading, type Refusal, type Rule, refuse } from '../../rule.ts'
import { nameOnLine } from '../../who/lines-above.ts'
import { HEAD_OF_BODY } from '../../who/office.ts'
import { type Reached, spokenOf } from '../../who/office-reach.ts'
import { officeReadings } from '../../who/officeholder.ts'
import { isPerson } from '../../who/persons-of-clause.ts'
import { holderOf } from '../../who/title-holder.ts'
import { appointedTo, on, runsOn } from '../slots.ts'
import { officeOfHeading } from './heading.ts'

/** How far above a row its heading may stand, in characters. */
const HEADING_REACH = 700
const MAX_HEADING = 110

/** Who is listed below such a heading has no such office; below any other (*Wer das Amt innehatte*, *Vorgänger*) they have. */
const OTHERS =
  /mitglied|vorsitz|beirat|ausschuss|sprecher|referent|stellvertret|team|autor|redaktion|kontakt|ansprechpartner|träger|projekt|preis|literatur|weblink|einzelnachweis|vertret|kommission|gremi|dezernent|bürgermeister|landr[aä]t/iu

/** Publisher, navigation and title. */
const LINES_OF_HEAD = 4

/** *Amtsinhaber* are those of the office that the page has as its title. */
function officeOfPage({ document, sentence }: Found): Reached | undefined {
  const lines = document.textBefore(sentence.offset, sentence.offset).split('\n')
  const head = lines.filter((line) => line.trim() !== '').slice(0, LINES_OF_HEAD)
  return head.map(officeOfHeading).find((o) => o !== undefined)
}

/** The office that the nearest heading above a row names, if nothing but rows stands between. */
function officeOfList(found: Found): Reached | undefined {
  const above = found.document.textBefore(found.sentence.offset, HEADING_REACH).split('\n')
  for (let i = above.length - 1; i >= 0; i--) {
    const line = (above[i] ?? '').replace(EDIT_LINK, '').trim()
    if (line === '' || isRow(line)) continue
    if (line.length > MAX_HEADING || /[.!?]$/.test(line) || headsOther(line)) return undefined
    const named = ofMinistry(found, officeOfHeading(line))
    return named ?? (OTHERS.test(line) ? undefined : officeOfPage(found))
  }
  return undefined
}

/** *Stadt | Strategie vom | CDO*: whose dates are those of something else. */
const headsOther = (line: string): boolean => {
  const cells = line.split(/\s?\|\s?|\t/)
  return cells.length > 2 && cells.some((cell) => classesOf(cell).some((kind) => DATED.has(kind) && !TERMS.has(kind)))
}

/** What a wiki shows behind its headings. */
const EDIT_LINK = /(?<!\s)\s*\[(?:Bearbeiten|Quelltext bearbeiten|Bearbeiten \| Quelltext bearbeiten)\]\s*$/u

/** A name with a span of time, or what stands between such: the heads of columns, a name above its time. */
const isRow = (line: string) =>
  nameOnLine(line) !== undefined ||
  /^(?:Bearbeiten)?(?:Nr\.?|Name|Amtszeit|Zeitraum|[Vv]on \|? ?bis|Von)(?!\p{L})|^[-| ]{3,}$/u.test(line) ||
  (line.length < 80 && /(?<!\p{L})(?:1[89]|20)\d\d(?!\d)/u.test(line) && !/[.!?]$/.test(line))

/** *Leitung* on the page of a ministry: its ministers. */
function ofMinistry({ document }: Found, reached: Reached | undefined): Reached | undefined {
  const owner = document.ownerOfPage()
  if (!reached || owner?.kind !== 'ministry' || !reached.office.roles.includes('agency-head')) return reached
  return {
    office: {
      ...HEAD_OF_BODY,
      roles: ['minister'],
      digital: owner.digital,
      label: 'Leitung',
      organisation: owner.name,
    },
  }
}

const TITLE =
  /^(?:Herrn?|Frau|Dipl|Prof|Professor(?:in)?|(?:Ober)?[Bb]ürgermeister(?:in)?|Staatssekretär(?:in)?|Staatsrat|Minister(?:in)?|(?:Ober)?[Kk]reisdirektor(?:in)?|Landr[aä]t(?:in)?|Vom|Seit|Von|Bis|Ab)$/u

/** *Vorsitz Verwaltungsrat · X (2022–2023)*: what the row itself says that somebody was. */
function labelBefore({ sentence, clause }: Found, person: Chunk): string | undefined {
  const dates = clause.chunks.filter((c) => c.tags.has('Date') && c.start < person.start)
  const from = Math.max(sentence.text.lastIndexOf('\n', person.start) + 1, ...dates.map(({ end }) => end))
  const words = sentence.text.slice(from, person.start).match(/\p{Lu}[\p{L}-]{2,}/gu) ?? []
  return words.find((word) => !TITLE.test(word))
}

const BORN = latin`(?<!\p{L})(?:geb\.|geboren|Jahrgang)`

function rowOf(found: Found, time: Chunk): { person: Chunk; office: Reached } | Refusal {
  const { chunks } = found.clause
  if (
    chunks.some((c, i) => c.tags.has('Finite') || c.tags.has('Body') || (c.tags.has('Office') && !holderOf(chunks, i)))
  )
    return refuse('a sentence, no row')
  if (BORN.test(found.sentence.text)) return refuse('when somebody was born')
  const persons = chunks.filter(isPerson)
  const person = persons.length > 1 ? persons.find((p) => p.start > time.start) : persons[0]
  if (!person) return refuse('nobody in the row')
  const label = labelBefore(found, person)
  if (label) return refuse(`a row with a label of its own: «${label}»`)
  const asked = /\?\s*$/.test(found.document.textBefore(found.sentence.offset, HEADING_REACH).trimEnd())
  const office = asked ? spokenOf(found)[0] : persons.length > 1 ? undefined : officeOfList(found)
  return office ? { person, office } : refuse('no heading names an office')
}

export const lists: readonly Rule[] = [
  {
    id: 'appointment/row-of-holders',
    anchor: '[<from>(#Since|#Range|#From|#Date)]',
    with: ['[<person>#Person]'],
    mood: 'any',
    read: (found): readonly Reading[] | Refusal => {
      const row = rowOf(found, found.group('from') as Chunk)
      if ('refused' in row) return row
      const from = found.group('from') as Chunk
      const starts = ['Since', 'Range', 'From'].some((t) => from.tags.has(t))
      if (
        from.tags.has('RangeEnd') ||
        from.tags.has('Until') ||
        (!starts && found.clause.chunks.find((c) => c.tags.has('Date')) !== from)
      )
        return refuse('a later date of the row')
      return appointedTo(found, { person: row.person, offices: [row.office], more: on(found.group('from')) })
    },
    examples: [
      {
        text: 'Beauftragter der Landesverwaltung für Informationssicherheit\n\nWer das Amt innehatte\n2013–2018 Paul Beispiel',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CISO', date: '2013' }],
      },
      {
        text: 'Beauftragter der Landesverwaltung für Informationssicherheit\n\nVorgänger im Amt\nPaul Beispiel (2009 – 2014)',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CISO', date: '2009' }],
      },
      {
        text: 'Beauftragter der Landesverwaltung für Informationssicherheit\n\nAlle bisherigen Beauftragten\nPaul Beispiel (2009 – 2014)',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CISO', date: '2009' }],
      },
      {
        text: 'Beauftragter der Landesverwaltung für Informationssicherheit\n\nDie Amtsinhaber im Überblick\n\nName              von             bis\nPaul Beispiel     November 2005   April 2012',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CISO', date: '2005-11' }],
      },
      {
        text: 'Verwaltungs-IT im Land\n\nDie Direktoren seit der Gründung (ITZBund, Bonn)\nPaul Beispiel (2006 bis 2011)',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', date: '2006' }],
      },
      {
        text: 'ITZBund in Zahlen\n\nDirektoren\n\n1970–1981 Paul Beispiel\nseit 2017 Erika Muster',
        facts: [
          { event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', date: '1970' },
          { event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2017' },
        ],
      },
      {
        text: 'ITZBund in Zahlen\n\nDirektoren\n\n1. Januar 2010 bis 30. Juni 2014 Paul Beispiel\n01.07.2014 – heute Erika Muster',
        facts: [
          { event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', date: '2010-01-01' },
          { event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2014-07-01' },
        ],
      },
      {
        text: 'ITZBund in Zahlen\n\nGeschäftsführung\n\nErika Muster (seit 1. Juli 2015)',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2015-07-01' }],
      },
    ],
    counterexamples: ['ITZBund in Zahlen\n\nPreisträger\n\n1970–1981 Paul Beispiel'],
  },
  {
    id: 'appointment/end-of-row',
    anchor: '[<until>(#RangeEnd|#Until|#Date)]',
    with: ['[<person>#Person]'],
    mood: 'any',
    read: (found) => {
      const row = rowOf(found, found.group('until') as Chunk)
      if ('refused' in row) return row
      const until = found.group('until') as Chunk
      if (runsOn(until)) return refuse('goes on')
      const ends = until.tags.has('RangeEnd') || until.tags.has('Until')
      const dates = found.clause.chunks.filter((c) => c.tags.has('Date'))
      if (!ends && (dates.length !== 2 || dates[1] !== until || dates[0]?.tags.has('Range')))
        return refuse('no date of an end')
      return officeReadings(found, {
        event: 'departed',
        person: row.person,
        offices: [row.office],
        more: on(found.group('until')),
      })
    },
    examples: [
      {
        text: 'ITZBund in Zahlen\n\nDirektoren\n\n1970–1981 Paul Beispiel',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'agency-head', date: '1981' }],
      },
      {
        text: 'ITZBund in Zahlen\n\nDirektoren\n\n12.11.1973 – 30.06.1978 Paul Beispiel',
        facts: [{ event: 'departed', person: 'Paul Beispiel', role: 'agency-head', date: '1978-06-30' }],
      },
    ],
    counterexamples: ['ITZBund in Zahlen\n\nPreisträger\n\n1970–1981 Paul Beispiel'],
  },
]
