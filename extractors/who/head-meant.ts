/** Which office a head without its house means: *Neue Leiterin ist X*, *Amtsleiter wird X*, *die Chefin*. */
import { definedOnly } from '../defined-only.ts'
import type { Chunk } from '../german/chunks.ts'
import { latin } from '../german/latin.ts'
import { rolesOfUnit } from '../german/offices/body.ts'
import type { BodyReference, Found } from '../rule.ts'
import { bodyOf } from './body-of-office.ts'
import type { Reached } from './headship.ts'
import type { Office } from './office.ts'

const BARE = latin.i`^(?:(?:neue|kommissarische|stellvertretende)[nr]? )?(?:amts|fachbereichs|referats|dezernats)?(?:leiter|chef)(?:in)?$`
/** How far back a unit of a town hall may have been named, and how long a sentence may be, in characters. */
const UNIT_REACH = 300
const SENTENCE_REACH = 300

/** An office with the chunk that names it, if one does, and the body that its holder heads. */
interface HeadMeant {
  readonly office: Office
  readonly chunk: Chunk | undefined
  readonly body: BodyReference | undefined
}

/** The office with the body that it heads; that of a unit or of the sentence before, where the words name but a head. */
export function headMeant(found: Found, reached: Reached): HeadMeant {
  const body = unitMeant(found, reached) ?? bodyOf(found, reached)
  const before = body ? undefined : officeBefore(found, reached)
  if (before) return { office: before, chunk: undefined, body: undefined }
  return { office: ofUnit(reached.office, body), chunk: reached.chunk, body }
}

/** *Amtsleiter wird X*, where the text has just spoken of a town's *Amt für Digitalisierung*. */
function unitMeant({ document, sentence }: Found, { office, chunk, body }: Reached): BodyReference | undefined {
  if (!BARE.test(office.label ?? '') || office.body || body) return undefined
  const isUnit = ({ name }: Pick<BodyReference, 'name'>) => rolesOfUnit(name).length > 0
  const near = document.bodyNear(sentence.offset + (chunk?.start ?? 0) + 1, isUnit, UNIT_REACH)
  return near ?? sentence.chunks.find((c) => isUnit({ name: c.mentions.body?.name ?? '' }))?.mentions.body
}

/** *Neue Chefin ist X*, where the body is a town's *Amt für Informationstechnik*: its head is a CIO. */
function ofUnit(office: Office, body: BodyReference | undefined): Office {
  const roles = office.generic && /leit|chef/iu.test(office.label ?? '') ? rolesOfUnit(body?.name ?? '') : []
  return body && roles.length > 0 ? { ...office, roles, digital: true, organisation: body.name } : office
}

/** *IT-Leiter X geht. Neue Leiterin wird Y*: the office of the sentence before, where it has such a head. */
function officeBefore({ document, sentence }: Found, { office, chunk }: Reached): Office | undefined {
  if (!chunk || !office.generic || !BARE.test(office.label ?? '')) return undefined
  const last = document.officeNear(sentence.offset)
  const head = /leiter|chef/iu.exec(last?.label ?? '')?.[0].toLowerCase()
  if (!last || !head || last.company || !last.roles.some((role) => /^C[ID]S?O$/.test(role))) return undefined
  const text = document.textBefore(sentence.offset, SENTENCE_REACH).trimEnd()
  const isInLastSentence = text
    .split(/[.!?]\s/)
    .at(-1)
    ?.toLowerCase()
    .includes(head)
  const { label, capacity, isFuture } = office
  return isInLastSentence ? { ...last, ...definedOnly({ label, capacity }), isFormer: false, isFuture } : undefined
}
