/** How many members a body has that municipalities run together. */

import type { Chunk } from '../german/chunks.ts'
import { latin } from '../german/latin.ts'
import { type Found, type Reading, type Refusal, type Rule, refuse } from '../rule.ts'
import { readCount } from './figure.ts'

/** Tagged `Member`. */
export const MEMBERS =
  /^(?:(?:verbands|vertrags)?mitglied(?:er|ern)|träger|trägern|gesellschafter|gesellschaftern|verbandsmitglied(?:er|ern)|teilnehmern?)$/u
/** Bodies that municipalities run together: their members use what they offer. */
const JOINT = latin.i`zweckverb[aä]nd|verbandsmitglied|verbund|rechenzentrum|datenzentrale|datenverarbeitung|informationsverarbeitung|govdigital|(?<!\p{L})(?:KISA|KITU|KDN|KDO)(?!\p{L})|ekom21|ego-|genossenschaft|(?<!\p{L})(?:IT|digital\p{L}*).{0,30}verband|verband.{0,40}(?:(?<!\p{L})IT(?!\p{L})|digital|informations|kommunale)|it-dienstleister`
/** Members of these are people. */
const PEOPLE = latin.i`gremium|beirat|verwaltungsrat|aufsichtsrat|(?<!\p{L})rat(?:es)?(?!\p{L})|ausschuss|versammlung|vorstand|kommission|fraktion|(?<!\p{L})Vereins?(?!\p{L})|e\. ?V\.|softwarehaus|(?<!\p{L})unternehmen|firmen|hersteller`

/** *Kommunal-IT, der Bundesverband der kommunalen IT-Dienstleister e. V.*: its members are firms and offices. */
const ASSOCIATION = latin`(?<!\p{L})(?:e\. ?V\.?(?!\p{L})|[Ee]ingetragene[rn]? Verein|(?:[Vv]|\p{L}+v)ereins?(?!\p{L})|Bundesverband(?:e?s)? (?:der|für)|\p{L}*[Mm]itgliederversammlung)`

/** Reads *der Zweckverband zählt 58 Mitglieder*, and what the year's end made of them: *zum Jahresende waren es 76*. */
function readMembers(found: Found): Reading | Refusal {
  const chunk = found.group('number')
  const number = chunk?.mentions.number
  if (!chunk || number?.kind !== 'cardinal') return refuse('no cardinal')
  const noun = countedBy(found, chunk)
  if (!noun) return refuse('no members')
  const { text, offset } = found.sentence
  const near = found.document.textBefore(offset, 1500)
  const heading = near.trimEnd().split('\n').at(-1) ?? ''
  if (
    PEOPLE.test(ownPart(text, chunk)) ||
    (heading.length < 40 && PEOPLE.test(heading)) ||
    (/^teilnehmer/i.test(noun) && !/[Vv]erbund/u.test(text))
  )
    return refuse('people')
  if (!JOINT.test(text) && !JOINT.test(near)) return refuse('no joint body of municipalities near')
  if (!JOINT.test(text) && ASSOCIATION.test(near)) return refuse('of an association')
  return readCount(found, chunk, { unit: 'adopters', unitLabel: noun })
}

/** What stands with the number between full stops and semicolons. */
function ownPart(text: string, { start }: Chunk): string {
  const [behind = ''] = text.slice(start).split(/[.;:!?] /u)
  return (
    (text
      .slice(0, start)
      .split(/\p{L}{3}[.;!?] |\) /u)
      .at(-1) ?? '') + behind
  )
}

const isWhole = (c: Chunk): boolean => c.tags.has('Number') || /^(?:der|von)$/.test(c.lower)

/** The noun behind the number, or, where the number ends its clause, that of the figure or *Zahl der …* before. */
function countedBy({ clause: { chunks }, sentence }: Found, chunk: Chunk): string | undefined {
  const at = chunks.indexOf(chunk)
  // *Mitglieder: 271 (Stand 2022)*
  const [label, colon] = sentence.chunks
  const isRow = label && MEMBERS.test(label.lower) && sentence.chunks[colon?.tags.has('Colon') ? 2 : 1] === chunk
  if (isRow && !sentence.chunks.some((c) => c.tags.has('Finite'))) return label.text
  const behind = chunks.slice(at + 1).filter((c) => !/e[nr]?$/.test(c.text) || /^\p{Lu}/u.test(c.text))
  // *41 unserer 47 Mitglieder*
  const [next] = /^(?:(?:uns|ih)(?:e?re)r|der|von|aller)$/.test(chunks[at + 1]?.lower ?? '')
    ? behind.filter((c, i) => i > 2 || !isWhole(c))
    : behind
  if (next && MEMBERS.test(next.lower)) return next.text
  if (next && /[\p{L}\d]/u.test(next.text)) return undefined
  const before = sentence.chunks.filter((c) => c.start < chunk.start)
  const noun = before.findLast(
    (c, i) =>
      MEMBERS.test(c.lower) &&
      before.slice(Math.max(0, i - 2), i).some((n) => n.tags.has('Number') || /^(?:an)?zahl$/.test(n.lower)),
  )
  return noun?.text
}

/** Members of a body that municipalities run together. */
export const members: Rule = {
  id: 'measure-count/members-of-joint-body',
  anchor: '[<number>#Number]',
  needs: ['#Member'],
  mood: 'any',
  read: readMembers,
  examples: [
    {
      text: 'Der Vorsteher des IT-Zweckverbands Heide sucht Kompromisse, um die Wünsche der 43 Verbandsmitglieder zu erfüllen.',
      facts: [{ count: 43, unit: 'adopters' }],
    },
    {
      text: 'Der IT-Zweckverband Heide hat seinen Sitz in Celle. 2003 ins Leben gerufen, zählt er derzeit 26 Mitglieder.',
      published: '2014-05-06',
      facts: [{ count: 26, unit: 'adopters', date: '2014-05-06' }],
    },
    {
      text: 'Die Versammlung der Genossenschaft hat zwei Rechenzentren aufgenommen. govdigital zählt damit jetzt 16 öffentliche Mitglieder aller Ebenen.',
      facts: [{ count: 16, unit: 'adopters' }],
    },
    {
      text: 'Zweckverband Kommunale IT Heide\nSitz Celle\nMitglieder 271 (Stand 2022)',
      facts: [{ count: 271, unit: 'adopters', date: '2022' }],
    },
    {
      text: 'Die Kommunale Informationsverarbeitung Emsland zählt jetzt 275 Mitglieder.',
      facts: [{ count: 275, unit: 'adopters' }],
    },
    {
      text: 'Der Zweckverband Kommunale IT Heide zählte Anfang 2022 noch 31 Mitglieder, heute sind es 44.',
      facts: [
        { count: 31, unit: 'adopters' },
        { count: 44, unit: 'adopters' },
      ],
    },
    {
      text: 'Der Zweckverband Kommunale IT Heide wächst. Seit 2013 ist auch die Zahl der Träger von 14 auf 23 gestiegen.',
      facts: [{ count: 23, unit: 'adopters' }],
    },
    {
      text: 'Der Zweckverband Kommunale IT Heide meldet: 41 unserer 47 Verbandsmitglieder haben das Portal im Einsatz.',
      facts: [
        { count: 41, unit: 'adopters' },
        { count: 47, unit: 'adopters' },
      ],
    },
  ],
  counterexamples: [
    'Der Bundesverband der kommunalen IT-Dienstleister e. V. tagte in Celle. Nun wachse man mit drei neuen Mitgliedern, hieß es.',
    'Zweckverband Kommunale IT Heide\n\nVerbandsversammlung\nMitglieder: 51',
    'Der IT-Verbund Harz ist ein Zweckverband. Verwaltungsrat: 15 Mitglieder',
    'Zweckverband Kommunale IT Heide\n\nVerwaltungsrat\nNeun Mitglieder, darunter zwei Landräte',
    'Der Digitalbeirat des Zweckverbands Kommunale IT Heide hat zwölf Mitglieder.',
    'Der Verein für digitale Verwaltung zählt 80 Mitglieder.',
  ],
}
