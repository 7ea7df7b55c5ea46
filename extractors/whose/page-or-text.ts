/** Whether a fact is whose page it stands on, or whose the text around speaks of. */

import type { Reading } from '../rule.ts'
import type { AnalysedSentence } from '../rule-engine/analysis.ts'
import { MUNICIPAL, type Whose } from './jurisdiction.ts'
import { speaksOfLand } from './own-words.ts'
import { ownerOfProductIn } from './products.ts'

/** *22 von 24 Städten und Gemeinden machen mit*: of no single one of them. */
export const isOfSeveralTowns = ({ slots }: Reading): boolean =>
  slots.unit === 'adopters' &&
  /Kommunen|Städte|Gemeinden|Rathäuser|Verwaltungen|Mitglieder|Mitglieds(?:kommunen|städte|gemeinden)/u.test(
    String(slots.unitLabel),
  )
export const isTown = ({ ags, jurisdiction }: Whose): boolean =>
  (ags !== undefined || JOINT_ADMINISTRATION.test(jurisdiction)) && !/kreis|^Region /iu.test(jurisdiction)
const JOINT_ADMINISTRATION = /^(?:(?:Samt|Verbands)gemeinde|Amt) /u

/** A single town around tells nothing of what several have done. */
export const unlessOneOfSeveral = (reading: Reading, told: Whose | undefined): Whose | undefined =>
  told && isOfSeveralTowns(reading) && isTown(told) ? undefined : told

/** A page of a town says nothing of a minister's Land. */
export const fits = ({ jurisdiction }: Whose, { level }: Reading) => level !== 'state' || jurisdiction.startsWith('DE')

/**
 * The page's administration, where the sentences before have named another one that it lies in, or that lies in it, but
 * in passing: a Land's page goes on about the Land after *Bürgermeisterin Muster (Fulda) gratulierte*, and a town's page
 * counts the town's services after a word on the Land's plans.
 */
export function pageBeforeText(
  told: Whose,
  page: Whose | undefined,
  {
    reading,
    sentence,
    weak,
  }: { readonly reading: Reading; readonly sentence: AnalysedSentence; readonly weak: boolean },
): Whose | undefined {
  // *ging aus der Bremer Zentralstelle hervor. Direktor war …*: a body that several Länder run
  if (page?.overview && page.jurisdiction === 'DE')
    return isOfOffice(reading) || speaksOfLand(sentence.text) ? undefined : page
  if (!page || page.foreign || page.overview || told.foreign || !fits(page, reading)) return undefined
  // *Das Personal ging zu Dataport*, *so das Bundesministerium*: named in passing
  if (told.jurisdiction === 'DE' && page.jurisdiction !== 'DE' && (weak || (page.ags && isOfServices(reading))))
    return page
  const isLand = page.jurisdiction.startsWith('DE-')
  if (isLand && told.ags && told.land === page.jurisdiction)
    return reading.level === 'municipal' || MUNICIPAL.test(sentence.text) ? undefined : page
  const isThing = reading.slots.unit !== undefined || reading.slots.title !== undefined
  if (!(isThing || isHeadOfUnit(reading)) || !page.ags || page.land !== told.jurisdiction || told.shared)
    return undefined
  return speaksOfLand(sentence.text) || ownerOfProductIn(sentence.text) === page.land ? undefined : page
}

/** *Leiterin der IT-Abteilung*: of a house, be it a town's or a ministry's; a Land has a CIO. */
const isHeadOfUnit = ({ slots: { role, roleLabel } }: Reading): boolean =>
  role === 'CIO' && /leiter(?:in)?(?!\p{L}).*(?:abteilung|amt(?:e?s)?|stelle|bereichs?)$/iu.test(String(roleLabel))

const isOfServices = ({ slots: { unit } }: Reading): boolean => unit === 'services'

/** A minister or CIO is of one Land even where several do things together. */
const isOfOffice = ({ level, slots: { role } }: Reading): boolean =>
  level !== undefined || (role !== undefined && role !== 'agency-head')
