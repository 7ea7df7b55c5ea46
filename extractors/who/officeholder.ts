/** What appointments and incumbencies share: their slots, and how person, office and body of a clause go together. */

import { z } from 'zod'
import { definedOnly } from '../defined-only.ts'
import type { Chunk } from '../german/chunks.ts'
import { landOfRegionIn } from '../german/places/landscapes.ts'
import { type BodyReference, type Found, type Reading, type Refusal, refuse } from '../rule.ts'
import { chooseAmong, type Level, placesInText, type Whose, whoseBy } from '../whose/jurisdiction.ts'
import { saysActing } from './acting.ts'
import { agentIn } from './actor-and-undergoer.ts'
import { sharersOf } from './alongside.ts'
import { headMeant } from './head-meant.ts'
import type { Office } from './office.ts'
import type { Reached } from './office-reach.ts'
import { isOblique, nameOf } from './persons-of-clause.ts'
import { ministryOfOffice, namedByAcronym, needsPortfolio } from './portfolio.ts'
import { placeOfSamePost, withoutPlace } from './same-elsewhere.ts'
import { whyNoOffice } from './why-no-office.ts'

export const officeSlots = {
  person: z.string().min(1).meta({ description: 'name without titles and party' }),
  role: z.enum(['CIO', 'CDO', 'CISO', 'minister', 'state-secretary', 'agency-head']),
  roleLabel: z.string().min(1).optional().meta({ description: 'the office as the text names it' }),
  capacity: z.enum(['deputy', 'acting', 'co']).optional(),
  organisation: z.string().min(1).optional().meta({ description: 'the body that the office belongs to' }),
  predecessor: z.string().min(1).optional(),
  successor: z.string().min(1).optional(),
} as const

/** What a rule knows of an office that somebody gets, leaves or holds. */
export interface OfficeEvent {
  readonly event: 'appointed' | 'departed' | 'holds'
  readonly person: Chunk | undefined
  /** The offices that may be meant, the likeliest first: the first that counts as one is taken. */
  readonly offices: readonly (Reached | undefined)[]
  readonly predecessor?: Chunk | undefined
  /** Where no mention of the predecessor stands in the sentence. */
  readonly predecessorName?: string | undefined
  readonly successor?: Chunk | undefined
  readonly capacity?: Office['capacity']
  readonly more?: Partial<Reading>
}

/** A reading for each role of the office and each of several holders, or the reason why this is none. */
export function officeReadings(found: Found, event: OfficeEvent): readonly Reading[] | Refusal {
  const first = readingsOfOne(found, event)
  if ('refused' in first) return first
  const others = sharersOf(found, event).map((person) => readingsOfOne(found, { ...event, person }))
  return [...first, ...others.flatMap((r) => ('refused' in r ? [] : r))]
}

/** The readings of each of several offices that somebody has; the first one's refusal where there is none. */
export function readingsOfEach(
  found: Found,
  event: Omit<OfficeEvent, 'offices'>,
  offices: readonly Reached[],
): readonly Reading[] | Refusal {
  const results = offices.map((office) => officeReadings(found, { ...event, offices: [office] }))
  const good = results.flatMap((r) => ('refused' in r ? [] : r))
  return good.length ? good : (results[0] ?? refuse('no office in reach'))
}

/** *Bevor X CIO wurde, arbeitete er in Bonn*, *kurz nachdem X CIO wurde*, *Kaum war sie CIO geworden*: tells when something else was, and is no news. */
const isBeforeIt = ({ clause: { conjunction, chunks } }: Found): boolean =>
  !chunks.some((c) => c.tags.has('Date')) &&
  (/^(?:bevor|ehe)$/.test(conjunction ?? '') ||
    ((conjunction === 'nachdem' ||
      chunks[0]?.lower === 'kaum' ||
      chunks.slice(0, 5).some((c) => c.lower === 'nachdem')) &&
      !chunks.some((c) => c.tags.has('Appoint'))))

function readingsOfOne(found: Found, event: OfficeEvent): readonly Reading[] | Refusal {
  const person = event.person?.mentions.person
  if (!person) return refuse('no person in reach')
  if (event.event === 'appointed' && isBeforeIt(found)) return refuse('told as the time of something else')
  let first: Refusal | undefined
  for (const reached of event.offices) {
    if (!reached) continue
    const meant = headMeant(found, reached)
    const reason = whyNoOffice(found, { event: event.event, person: person.name, ...meant })
    if (!reason) return readings(found, event, meant, person.name)
    first ??= refuse(reason)
  }
  return first ?? refuse('no office in reach')
}

function readings(found: Found, event: OfficeEvent, reached: Reached, person: string): readonly Reading[] {
  const elsewhere = reached.chunk && found.clause.chunks.includes(reached.chunk) ? undefined : placeOfSamePost(found)
  const { office, chunk, body }: Reached = elsewhere ? withoutPlace(reached) : reached
  const name = (c: Chunk | undefined) => (nameOf(c) === person ? undefined : nameOf(c))
  return office.roles.map((role) => {
    const jurisdiction = elsewhere ?? jurisdictionOf(found, { office, chunk, body }, { role, person })
    return {
      about: chunk ?? (event.person as Chunk),
      ...(chunk ? { place: [chunk] } : {}),
      ...(jurisdiction ? { jurisdiction } : {}),
      level:
        levelOf(office) ??
        levelOfBody(body) ??
        (ofCabinetSession(found) || inHouseOfLand(found, event.person) ? 'state' : undefined),
      ...event.more,
      slots: {
        event: event.event,
        ...definedOnly({
          person,
          role,
          roleLabel: labelOf(found, office),
          capacity: office.capacity ?? event.capacity ?? capacityIn(found, event.person as Chunk),
          organisation:
            spelledOut(office, body) ?? (role === 'agency-head' ? body?.name : ministryOfOffice(found, office)),
          predecessor:
            name(event.predecessor) ?? (event.predecessorName === person ? undefined : event.predecessorName),
          successor: name(event.successor),
        }),
      },
    }
  })
}

/** *ITS-Geschäftsführer*: the name behind an acronym that the text has introduced. */
const spelledOut = ({ organisation }: Office, body: BodyReference | undefined): string | undefined =>
  organisation && body?.acronym === organisation ? body.name : organisation

/** Of the head of a body that of the body; of an office named elsewhere that of its own words, wherever the text has them. */
function jurisdictionOf(
  found: Found,
  { office, chunk, body }: Reached,
  { role, person }: { role: string; person: string },
): Whose | undefined {
  if (role === 'agency-head') return body && ofBody(body)
  const ministry = namedByAcronym(office) ?? (office.body?.kind === 'ministry' ? office.body : undefined)
  if (ministry?.jurisdiction) return whoseBy(ministry.jurisdiction)
  if (chunk && office.placeText) return undefined
  // *In Mainz hat X die Funktion geerbt*, where the office was named of another Land
  const [first, second] = found.clause.chunks
  if (!chunk && first?.lower === 'in' && second?.tags.has('Place')) return undefined
  const placed = [...(chunk ? [] : [office]), ...found.document.officesOf(person)].filter(
    (o) => o.roles.some((r) => r === role) && !o.isFormer,
  )
  for (const { placeText } of placed) {
    const place = placeText ? placeNamed(placeText, levelOf(office)) : undefined
    if (place) return place
  }
  return undefined
}

function ofBody({ name, jurisdiction }: BodyReference): Whose | undefined {
  if (jurisdiction) return whoseBy(jurisdiction)
  const region = landOfRegionIn(name)
  return placeNamed(name, undefined) ?? (region === undefined ? undefined : whoseBy(region))
}

const placeNamed = (text: string, level: Level | undefined): Whose | undefined => {
  const places = placesInText(text)
  const whose = chooseAmong(places, text, { level }) ?? chooseAmong(places, text, { level, weak: true })
  return whose?.foreign ? undefined : whose
}

/** Without what says only when: *neuer*, *bisheriger*, *künftige*. */
function labelOf(found: Found, { label }: Office): string | undefined {
  if (label)
    return label.replace(
      /^(?:neu|erst|künftig|zukünftig|bisherig|ehemalig|früher|vormalig|scheidend|designiert|amtierend|langjährig|derzeitig|aktuell)e[rnms]? (?=\p{L})/iu,
      '',
    )
  const word = found.clause.chunks.find(
    (c) => c.tags.has('Head') || /^(?:Leitung|Spitze|Führung|Geschäfte|Chefsessel|Chefposten)$/.test(c.text),
  )
  return word?.text
}

/** *führt das Haus kommissarisch*: only whoever does it, no one else in the clause. */
function capacityIn(found: Found, person: Chunk): 'acting' | undefined {
  // *anfangs kommissarisch, mit Beschluss vom 10. September dann endgültig*
  if (found.clause.chunks.some((c) => /^(?:endgültig|dauerhaft)$/.test(c.lower))) return undefined
  return saysActing(found) && (person === agentIn(found) || !isOblique(found, person)) ? 'acting' : undefined
}

/** Ministers and *Landes-CIO*s are a Land's or the federation's; an *IT-Referentin* is a town's. */
function levelOf(office: Office): Level | undefined {
  if (
    needsPortfolio(office) ||
    /^(?:Landes|Bundes|Regierungs)|(?:Landes|Bundes|Staats)regierung|Freistaat|des Landes(?!\p{L})/u.test(
      office.label ?? '',
    )
  )
    return 'state'
  return /^(?:IT|Digital)-?(?:Referent|Dezernent)|(?:städtische|kommunale)[nr]? (?:IT|EDV)/u.test(office.label ?? '')
    ? 'municipal'
    : undefined
}

/** *Das Kabinett hat X mit der Funktion des CIO betraut*: only governments of Länder and the federation have one. */
const ofCabinetSession = ({ clause: { chunks } }: Found): boolean =>
  chunks.some((c) => /^(?:kabinetts?|kabinettstisch|ministerrat(?:e?s)?|landeskabinetts?)$/.test(c.lower))

/** An *Eigenbetrieb* is a town's or a district's. */
const levelOfBody = (body: BodyReference | undefined): Level | undefined =>
  body && /^Eigenbetrieb/.test(body.name) ? 'municipal' : undefined

/** *mit CIO Popp in der Staatskanzlei*, in an interview with a town's CDO */
function inHouseOfLand({ clause: { chunks } }: Found, person: Chunk | undefined): boolean {
  const [first, second, third] = chunks.slice(chunks.indexOf(person as Chunk) + 1)
  const house = first?.lower === 'in' ? third : second
  return /^(?:in|im)$/.test(first?.lower ?? '') && /^(?:staatskanzlei|\p{L}+ministerium)$/u.test(house?.lower ?? '')
}
