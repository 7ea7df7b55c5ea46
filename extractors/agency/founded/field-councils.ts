/** Councils that councils of digital administration set up: of its field, whatever they are called. */
import type { Found } from '../../rule.ts'
import { type Participant, phrases } from '../bodies/participants.ts'

/** *Der IT-Planungsrat richtet einen Beirat ein*: what a council of digital administration sets up is of its field. */
export const digitalCouncilOf = (found: Found) =>
  phrases(found)
    .filter((p) => !p.owner && /^(?:von|durch)?$/.test(p.preposition ?? '') && p.determiner !== 'einen')
    .flatMap((p) => p.heads.flatMap((h) => h.mentions.body ?? []))
    .find((b) => b.kind === 'council' && b.digital && b.jurisdiction)

export function ofTheField({ unfit, ...body }: Participant): Participant {
  const isOutside = unfit?.startsWith('no body of digital administration') && body.kind === 'council'
  return unfit && !isOutside ? { ...body, unfit } : body
}
