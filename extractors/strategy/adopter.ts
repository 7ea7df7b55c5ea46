/** Who adopts, renews or presents a plan. */

import type { Chunk } from '../german/chunks.ts'
import { latin } from '../german/latin.ts'
import type { Found } from '../rule.ts'
import { isDecider } from '../who/persons-of-clause.ts'
import type { Level } from '../whose/jurisdiction.ts'

type Event = 'adopted' | 'updated' | 'presented'

const PLACE_OF_ACTION = /^(?:im|in|ins|beim|bei|vor|an|am|aus|mit|für|dem|zum|zur|nach|unter|über|gegen|neben)$/
const AGENT = /^(?:von|vom|durch)$/
const ARTICLE_OR_POSSESSIVE = /^(?:der|die|das|des|den|ein|eine|seine[rnm]?|ihre[rnm]?)$/

/** Who did it: the body that acts, for a decision also the one in which it was taken, else the person, else the place. */
export function adopterOf(found: Found, event: Event): string | undefined {
  const { chunks } = found.clause
  const organs = chunks.filter(isOrgan)
  const acting = organs.filter((c) => !isAside(chunks, c) && !(event === 'presented' && isAddressee(chunks, c)))
  const best = acting.find(isDecider) ?? acting[0]
  if (best) return nameOf(best)
  if (event !== 'presented') {
    const deciding = organs.find(isDecider) ?? found.sentence.chunks.find((c) => isOrgan(c) && isDecider(c))
    if (deciding) return nameOf(deciding)
  }
  const resolved = event === 'presented' ? undefined : organOfResolution(chunks)
  if (resolved) return resolved
  const meant = pronounBody(found) ?? (event === 'presented' ? undefined : organOfSession(found))
  if (meant) return meant
  const person = chunks.find((c) => c.tags.has('Person'))?.mentions.person?.name
  return person ?? placeAsSubject(chunks) ?? territoryOf(chunks)
}

const RESOLUTION =
  /^(?<organ>(?:Stadt|Gemeinde|Minister|IT-Planungs)?[Rr]at|Kreistag|Landtag|Magistrat|Senat|(?:Bundes|Landes)?[Kk]abinett)s?-?[Bb]eschluss(?:es)?$/u

/** *durch Stadtratsbeschluss verabschiedet*, *mit Kabinettsbeschluss vom 3. Mai*. */
function organOfResolution(chunks: readonly Chunk[]): string | undefined {
  const at = chunks.findIndex(
    (c, i) => /^(?:durch|mit|per|laut|gemäß)$/.test(chunks[i - 1]?.lower ?? '') && RESOLUTION.test(c.text),
  )
  return chunks[at]?.text.match(RESOLUTION)?.groups?.organ
}

const ACTING = new Set(['council', 'government', 'parliament', 'ministry', 'agency', 'it-provider'])

/** *er*, *es*, *das Gremium*: the body named before. */
function pronounBody({ clause: { chunks }, document, sentence }: Found): string | undefined {
  const chunk = chunks.find((c) => /^(?:er|es|gremium|runde)$/.test(c.lower) && !c.mentions.person)
  if (!chunk) return undefined
  return document.bodyNear(sentence.offset + chunk.start, (b) => ACTING.has(b.kind), 400)?.name
}

const SESSION_REACH = 200
/** Who meets and isDecider; the genitive loses its ending. */
const ORGANS = latin.g`(?<!\p{L})(?:Kreistag|Stadtrat|Gemeinderat|IT-Planungsrat|Ministerrat|Magistrat|Senat|Landtag|Kreisausschuss|(?:Bundes|Landes)?[Kk]abinett|(?:Bundes|Landes|Staats)regierung|Bürgerschaft|Ratsversammlung|Stadtvertretung|Gemeindevertretung|Stadtverordnetenversammlung|Verbandsversammlung)(?=(?:e?s)?(?!\p{L}))`

/** *Der IT-Planungsrat tagte in Ulm. Dabei wurde die Strategie beschlossen*, *In der Sitzung wurde …*, *Sie wurde einstimmig beschlossen*: who met. */
function organOfSession({ clause: { chunks }, document, sentence }: Found): string | undefined {
  const [first] = chunks
  const isThere =
    /^(?:dabei|hierbei|beschlossen|verabschiedet|gebilligt)$/.test(first?.lower ?? '') ||
    chunks.slice(0, 4).some((c) => /(?:sitzung|tagung|treffen)$/.test(c.lower)) ||
    (/^(?:sie|er|es)$/.test(first?.lower ?? '') &&
      chunks.some((c) => /^(?:einstimmig|mehrheitlich|einmütig)$/.test(c.lower)))
  if (!isThere || !chunks.some((c) => /^(?:wurden?|ist|sind)$/.test(c.lower))) return undefined
  return document.textBefore(sentence.offset, SESSION_REACH).match(ORGANS)?.at(-1)
}

const isOrgan = (c: Chunk) =>
  ['Government', 'Council', 'Ministry', 'Agency', 'Organ'].some((t) => c.tags.has(t)) && !c.tags.has('Plan')

const PARTY = /^(?:bund|land|freistaat|länder|bundesländer)$/

/** *Das Land und der Städtetag*, *gemeinsam mit dem Städtetag hat das Land*: who acts beside an association is public. */
export const hasPublicParty = ({ clause: { chunks } }: Found): boolean =>
  chunks.some(
    (c, i) =>
      (isOrgan(c) && !isAside(chunks, c)) ||
      (PARTY.test(c.lower) && (i === 0 || /^(?:das|der|die|und)$/.test(chunks[i - 1]?.lower ?? ''))),
  )

/** *im Kabinett*, *dem Landtag*, *beim Ministerium*: where, or to whom, but not by whom. */
function isAside(chunks: readonly Chunk[], organ: Chunk): boolean {
  const at = chunks.indexOf(organ)
  const before = chunks[at - 1]?.lower ?? ''
  if (AGENT.test(before)) return false
  if (PLACE_OF_ACTION.test(before)) return true
  const outer = chunks[at - 2]?.lower ?? ''
  // *im Alten Landtag*, *in der Verwaltung*
  const isBetween = ARTICLE_OR_POSSESSIVE.test(before) || /^\p{L}+(?:en|er)$/u.test(before)
  // *Auf der Vollversammlung hat der Stadtrat …*
  if (isBetween && outer === 'auf' && /versammlung$/.test(organ.lower)) return true
  return isBetween && PLACE_OF_ACTION.test(outer) && outer !== 'dem'
}

/** *hat dem neuen Kabinett die Strategie vorgestellt*, *legte der Landesregierung die Strategie vor*: beside a person who did it. */
function isAddressee(chunks: readonly Chunk[], organ: Chunk): boolean {
  const at = chunks.indexOf(organ)
  const article = chunks.slice(Math.max(0, at - 2), at).findLast((c) => /^(?:dem|der|die|das)$/.test(c.lower))
  if (article?.lower === 'dem') return true
  return (
    article?.lower === 'der' &&
    /^\p{L}*(?:regierung|versammlung|verwaltung|vertretung)$/u.test(organ.lower) &&
    chunks.slice(0, at).some((c) => c.tags.has('Person'))
  )
}

/** *Stadtverordneten* and *Rates* are no body's name for the language layer, but say who isDecider. */
function nameOf(organ: Chunk): string {
  const name = organ.mentions.body?.name ?? organ.text
  return name
    .replace(/^(?<noun>Rat|Magistrat|\p{Lu}\p{L}*ausschuss)e?s$/u, '$<noun>')
    .replace(/^Stadtverordneten$/, 'Stadtverordnete')
}

/** *Hamburg präsentiert*, *Das Land Berlin hat*. */
function placeAsSubject(chunks: readonly Chunk[]): string | undefined {
  const verb = chunks.findIndex((c) => c.tags.has('Finite'))
  const place = chunks
    .slice(0, verb < 0 ? 2 : verb + 3)
    .find((c) => c.tags.has('Place') && !/(?:er|ische[rnms]?)$/.test(c.text))
  if (!place) return undefined
  const before = chunks[chunks.indexOf(place) - 1]
  return before && (PLACE_OF_ACTION.test(before.lower) || before.lower === 'des') ? undefined : place.text
}

const TERRITORY = /^(?:bund|land|freistaat|stadt|kreis|landkreis|gemeinde|hansestadt|landeshauptstadt)$/

/** *Das Land hat sich eine Agenda gegeben*. */
function territoryOf(chunks: readonly Chunk[]): string | undefined {
  const noun = chunks.find((c) => TERRITORY.test(c.lower))
  const before = noun && chunks[chunks.indexOf(noun) - 1]
  return noun && before && /^(?:das|der|die)$/.test(before.lower) && chunks.indexOf(noun) < 6 ? noun.text : undefined
}

/** Of which level of government an adopter is, where its name or office tells. */
export function levelOf(adopter: string, { clause: { chunks } }: Found): Level | undefined {
  if (MUNICIPAL.test(adopter)) return 'municipal'
  if (OF_LAND.test(adopter)) return 'state'
  const at = chunks.findIndex((c) => c.mentions.person?.name === adopter)
  // *Innenminister Uwe Muster stellte die Strategie vor*
  const isMinister = at > 0 && chunks[at - 1]?.mentions.office?.roles.includes('minister')
  return isMinister ? 'state' : undefined
}
const MUNICIPAL =
  /^(?:Kreistag|Stadtrat|Gemeinderat|Ratsversammlung|Rat(?: der (?:Stadt|Gemeinde))?(?:$| )|Stadtverordnete|Stadtvertretung|Magistrat|Kreisausschuss)/u
const OF_LAND =
  /^(?:Ministerpräsident(?:in)?|(?:Digital|Innen|Finanz|Wirtschafts)minister(?:in)?|Kabinett|Landesregierung|Staatsregierung|Landeskabinett|Ministerrat|Landtag|Staatskanzlei|Land|Freistaat|(?:Digital|Innen|Finanz|Wirtschafts)ministerium)(?:$| )/u
