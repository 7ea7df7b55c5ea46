/** A name on one line, the office on the next or the one before: lists of members, contact boxes, signatures. */
import type { Chunk } from '../german/chunks.ts'
import { latin } from '../german/latin.ts'
import { findOffices, type OfficeMention } from '../german/offices.ts'
import { RANK } from '../german/persons/words.ts'
import type { PersonMention } from '../german/persons.ts'
import { type Found, type Reading, type Refusal, type Rule, refuse } from '../rule.ts'
import { isCreditLine, isOfficeLine, linesAbove, nameOnLine } from '../who/lines-above.ts'
import { HEAD_OF_BODY } from '../who/office.ts'
import { officeReadings } from '../who/officeholder.ts'
import { isPerson } from '../who/persons-of-clause.ts'
import { eachOf, namesFrom } from '../who/several.ts'
import { signedLetter } from '../who/signatures.ts'

/** How much of the text below is looked at, in characters. */
const LINES_BELOW = 300

/** How many lines of offices may stand between a name and the office. */
const MOST_OFFICES = 2

/** *Erika Muster* above *Staatssekretärin, CIO des Landes Hessen*. */
function officeBelow(found: Found): readonly Reading[] | Refusal {
  const office = found.group('office') as Chunk
  const { chunks } = found.sentence
  if (chunks.some(isPerson) || !chunks[0]?.tags.has('Office')) return refuse('no line of offices')
  const lines = linesAbove(found)
  // *X*, *Staatssekretär im Finanzministerium*, *CIO des Landes*: both below the name
  const last = lines.findIndex((l, i) => i === MOST_OFFICES || l.gap !== 1 || !isOfficeLine(l.text))
  // *X* ⏎ *Bild: Senatskanzlei / Y* ⏎ *Staatssekretärin*
  const at = isCreditLine(lines[last]?.text ?? '') ? last + 1 : last
  const [name, above, further] = lines.slice(Math.max(0, at))
  const person = nameOnLine(name?.text)
  if (!name || !person) return refuse('no name on the line above')
  // office, name, office, name; but name, office, name, office
  if (above && isOfficeLine(above.text) && above.gap <= name.gap && !nameOnLine(further?.text))
    return refuse('the name’s office stands above it')
  return officeReadings(found, {
    event: 'holds',
    person: { ...office, mentions: { person } },
    offices: [{ office: office.mentions.office as OfficeMention, chunk: office }],
    more: {
      proofFrom: lines.slice(0, at + 1).reduce((from, l) => from - l.text.length - l.gap, found.sentence.offset),
    },
  })
}

/** What may stand on a line with a name: *Staatssekretär Dr.*, *Herr Ministerialrat*, *(CDU)*. */
function nameWithRank(line: string): PersonMention | undefined {
  const bare = line.replace(/\([^()]*\)/gu, '')
  const [office] = findOffices(bare)
  const word = /^(?:(?:Herrn?|Frau) )?(?<rank>\p{Lu}[\p{L}-]+) /u.exec(bare)?.groups?.rank?.toLowerCase() ?? ''
  const from = office?.start === 0 ? office.end : RANK.test(word) ? bare.toLowerCase().indexOf(word) + word.length : 0
  return nameOnLine(bare.slice(from).trim())
}

/** *Erika Muster (1999 bis 2011)* */
const ENDED = /\([^()]{0,30}(?:bis|[–-]) ?[^()]{0,14}(?:19|20)\d\d\)/

/** *CIO des Landes* above *Staatssekretär Dr. Erika Muster*. */
function nameBelow(found: Found): readonly Reading[] | Refusal {
  const office = found.group('office') as Chunk
  const { chunks, offset, text } = found.sentence
  const first = /^(?:der|die)$/.test(chunks[0]?.lower ?? '') ? chunks[1] : chunks[0]
  if (chunks.some(isPerson) || !first?.tags.has('Office') || !isOfficeLine(text.replace(/^(?:Der|Die) /u, '')))
    return refuse('no line of an office')
  const end = offset + text.length
  const below = /^\n(?<line>[^\n]+)/u.exec(found.document.textAfter(end, LINES_BELOW))?.groups?.line
  const person = below ? nameWithRank(below.trim()) : undefined
  if (!below || !person) return refuse('no name on the line below')
  if (ENDED.test(below)) return refuse('until a year that is told')
  const [above] = linesAbove(found)
  if (above?.gap === 1 && nameOnLine(above.text)) return refuse('the office’s name stands above it')
  return officeReadings(found, {
    event: 'holds',
    person: { ...office, mentions: { person } },
    offices: [{ office: office.mentions.office as OfficeMention, chunk: office }],
    more: { proofTo: end + 1 + below.length },
  })
}

/** *Grußwort der*, *Vorwort des* */
const WORD_OF = latin`^(?:(?:Gruß|Vor|Geleit)wort|Editorial|Begrüßung|Willkommen)(?: (?:de[rs]|von|durch))? `
/** In characters: how much may stand between an office above a letter and its salutation, and how long a letter is. */
const BEFORE_SALUTATION = 200
const LETTER = 6500

/** *CIO des Landes* above a letter that somebody signs. */
function officeAboveLetter(found: Found): readonly Reading[] | Refusal {
  const office = found.group('office') as Chunk
  const { chunks, offset, text } = found.sentence
  if (chunks.some(isPerson) || !isOfficeLine(text.replace(WORD_OF, ''))) return refuse('no line of an office')
  const end = offset + text.length
  const letter = /^ *\n/.test(found.document.textAfter(end, LINES_BELOW))
    ? signedLetter(found.document.textAfter(end, LETTER))
    : undefined
  if (!letter || letter.start > BEFORE_SALUTATION) return refuse('no letter that somebody signs')
  return officeReadings(found, {
    event: 'holds',
    person: { ...office, mentions: { person: letter.person } },
    offices: [{ office: office.mentions.office as OfficeMention, chunk: office }],
    more: { proofTo: end + letter.end },
  })
}

export const lines: readonly Rule[] = [
  {
    id: 'incumbency/office-above-letter',
    anchor: '[<office>#Office]',
    without: ['#Finite', '#Person', '#NewOffice', '#FormerOffice'],
    mood: 'any',
    read: officeAboveLetter,
    examples: [
      {
        text: 'CIO des Landes Hessen\n\nSehr geehrte Damen und Herren,\n\ndie Verwaltung wird digital.\n\nDr. Erika Muster\n\nIT-Strategie',
        facts: [{ event: 'holds', person: 'Erika Muster', role: 'CIO', jurisdiction: 'DE-HE' }],
      },
      {
        text: 'Grußwort der Digitalministerin des Landes Hessen\n\nLiebe Leserinnen und Leser,\n\ndie Verwaltung wird digital.\n\nIhre\nErika Muster',
        facts: [{ event: 'holds', person: 'Erika Muster', role: 'minister', jurisdiction: 'DE-HE' }],
      },
    ],
    counterexamples: [
      'CIO des Landes Hessen\n\nDie Verwaltung wird digital.\n\nErika Muster',
      'CIO des Landes Hessen\n\nSehr geehrte Damen und Herren,\n\ndie Verwaltung wird digital.',
    ],
  },
  {
    id: 'incumbency/name-below-office',
    anchor: '[<office>#Office]',
    without: ['#Finite'],
    mood: 'any',
    read: nameBelow,
    examples: [
      {
        text: 'Ministerium der Finanzen\n\nCIO des Landes Hessen\nStaatssekretärin Dr. Erika Muster\nMarktplatz 1, 34117 Kassel',
        facts: [{ event: 'holds', person: 'Erika Muster', role: 'CIO', jurisdiction: 'DE-HE' }],
      },
      {
        text: 'Leitung des Digitalministeriums Hessen\n\nMinisterin\nDr. Erika Muster\n\nStaatssekretär\nPaul Beispiel',
        facts: [
          { event: 'holds', person: 'Erika Muster', role: 'minister' },
          { event: 'holds', person: 'Paul Beispiel', role: 'state-secretary' },
        ],
      },
      {
        text: 'Beauftragter für Informationssicherheit der Stadt Köln\nHerr Amtsrat Paul Beispiel',
        facts: [{ event: 'holds', person: 'Paul Beispiel', role: 'CISO', jurisdiction: 'Köln' }],
      },
    ],
    counterexamples: [
      'CIO des Landes Hessen\nErika Muster lobt den Bund.',
      'CIO des Landes Hessen\nErika Muster (1999 bis 2011)',
      'Erika Muster\nCIO des Landes Hessen\nPaul Beispiel\nPressesprecher',
    ],
  },
  {
    id: 'incumbency/office-below-name',
    anchor: '[<office>#Office]',
    without: ['#Finite'],
    mood: 'any',
    read: officeBelow,
    examples: [
      {
        text: 'Mit freundlichen Grüßen\n\nErika Muster\nStaatssekretärin im Finanzministerium\nCIO des Landes Hessen',
        facts: [{ event: 'holds', person: 'Erika Muster', role: 'CIO', jurisdiction: 'DE-HE' }],
      },
      {
        text: 'Mitglieder des IT-Planungsrats\n\nErika Muster\nStaatssekretärin, Beauftragte der Landesregierung Hessen für Informationstechnik\n\nPaul Beispiel\nCIO des Landes Bremen',
        facts: [
          { event: 'holds', person: 'Erika Muster', role: 'CIO', jurisdiction: 'DE-HE' },
          { event: 'holds', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'DE-HB' },
        ],
      },
    ],
    counterexamples: [
      'Preisträger\n\nErika Muster\nKünftige CIO des Landes Hessen',
      'Das Fest der Länder\n\nCIO des Landes Bremen',
    ],
  },
  {
    id: 'incumbency/leadership-row',
    anchor: '(leitung|behördenleitung|amtsleitung|geschäftsführung|führung) #Colon? [<person>#Person]',
    mood: 'any',
    without: ['#Finite'],
    read: (found) => {
      const body = found.document.itBodyNear(found.sentence.offset)
      const word = found.clause.chunks[found.match.start]
      const ministry = found.document.ownerOfPage()
      if (word && ministry?.kind === 'ministry')
        return officeReadings(found, {
          event: 'holds',
          person: found.group('person'),
          offices: [
            {
              office: {
                ...HEAD_OF_BODY,
                roles: ['minister'],
                digital: ministry.digital,
                label: word.text,
                organisation: ministry.name,
              },
            },
          ],
        })
      if (!body || !word) return refuse('no body in reach')
      const { start = 0 } = found.group('person') ?? {}
      const hasEnded = (c: Chunk) => c.start > start && ['Until', 'Range', 'RangeEnd'].some((tag) => c.tags.has(tag))
      if (found.sentence.chunks.some(hasEnded)) return refuse('held until then')
      const { chunks } = found.clause
      const first = chunks.indexOf(found.group('person') as Chunk)
      return eachOf(namesFrom(chunks, first), (person) =>
        officeReadings(found, {
          event: 'holds',
          person,
          offices: [{ office: { ...HEAD_OF_BODY, label: word.text }, body }],
        }),
      )
    },
    examples: [
      {
        text: 'ITZBund, Bonn. Leitung: Erika Muster',
        facts: [{ event: 'holds', person: 'Erika Muster', role: 'agency-head', organisation: 'ITZBund' }],
      },
      {
        text: 'Dataport, Altenholz. Geschäftsführung: Erika Muster und Paul Beispiel',
        facts: [
          { event: 'holds', person: 'Erika Muster', role: 'agency-head', organisation: 'Dataport' },
          { event: 'holds', person: 'Paul Beispiel', role: 'agency-head', organisation: 'Dataport' },
        ],
      },
    ],
    counterexamples: [
      'ITZBund, Bonn. Unter der Leitung, die Erika Muster lobt, wächst das Haus.',
      'ITZBund: Leitung Erika Muster (2014–2019)',
      'ITZBund\nLeitung: Erika Muster, bis 2019',
    ],
  },
]
