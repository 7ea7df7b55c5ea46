/** Figures of those outside the administration: companies, hospitals, banks, churches, associations. */

import type { Chunk } from '../german/chunks.ts'
import { latin } from '../german/latin.ts'
import { COMPANY_BY_FORM, isOutsider, outsiderOfParagraph } from '../outsiders.ts'
import { WATCHES } from '../page/association-page.ts'
import { namesAdministration } from '../page/outsider-page.ts'
import { PARAGRAPH_REACH } from '../page/paragraph.ts'
import type { Found } from '../rule.ts'
import type { Counting } from './counting.ts'

/** Who decides on a company's own plan, and companies by their legal form. */
const OF_COMPANY = latin`(?:vom|der) (?:Vorstand|Aufsichtsrat|Konzernvorstand) (?:\p{L}+ )?(?:verabschiedet|beschlossen|beschloss|verabschiedete)`
/** *die Digitalstrategie der Deutschen Bahn AG*: whatever public body the sentence names beside it. */
const PLAN_OF_COMPANY = latin`(?:strategie|agenda|plan|programm|konzept) (?:der|des|von) (?:\p{L}+ ){1,3}(?:AG|SE|KGaA|Inc|plc)(?![\p{L}-])`
const PUBLIC = latin`(?<!\p{L})(?:Stadt|Kreis|Land|Landes|Bund|Kommun|Gemeind|Behörd|Minister|Regierung|Rathaus|Verwaltung|Senat|Freistaat)`
/** Whose plan it is, before the figure: hospitals, banks and firms have digital strategies, too. */
const PRIVATE_OWNER = latin`(?<!\p{L})(?:\p{Lu}\p{L}*-?)?(?:[Kk]linik(?:en|um|ums|gruppe|verbund)?|[Kk]rankenh[aä]us(?:es|er)?|[Ss]parkassen?|Volksbank|Raiffeisenbank|Bank|Versicherung|Krankenkasse|Konzern|Unternehmensgruppe|Kammer|Diözese|Bistum|Landeskirche|Caritas|Diakonie)(?!\p{L})[^,;:]*$`

const isPublic = (c: Chunk): boolean =>
  ['Government', 'Council', 'Ministry', 'Agency', 'Organ', 'Office'].some((t) => c.tags.has(t)) || PUBLIC.test(c.text)

/** *Ein Rückblick auf vier Handlungsfelder rundete das Programm ab*, on an association's page, unless that watches a government. */
export const isOfPagesAssociation = ({ clause, document }: Found): boolean =>
  document.isPageOfAssociation() &&
  !clause.chunks.some((c) => c.mentions.plan || c.mentions.place || isPublic(c)) &&
  !document.isPageOfWatcher()

/** A company's by its legal form, its board, or the paragraph above with nobody public beside. */
export const isOfCompany = ({ part, lead, before }: Counting): boolean =>
  OF_COMPANY.test(part) ||
  PLAN_OF_COMPANY.test(part) ||
  (COMPANY_BY_FORM.test(`${before(PARAGRAPH_REACH)} ${lead}`) && !PUBLIC.test(part))

export const isOfPrivateOwner = ({ part, lead }: Counting): boolean => PRIVATE_OWNER.test(lead) && !PUBLIC.test(part)

/** Who of the paragraph or clause is meant: *Der Verein hat sich eine Roadmap mit sieben Feldern gegeben*. */
export const outsiderNamed = ({ found, part }: Counting): string | undefined =>
  outsiderOfParagraph(found, part) ?? ownerOutside(found)

function ownerOutside({ clause: { chunks }, document }: Found): string | undefined {
  const acting = chunks.find((c, i) => isOutsider(c) && /^(?:der|die|das|ein|eine)$/.test(chunks[i - 1]?.lower ?? ''))
  if (!acting || chunks.some((c) => !c.mentions.plan && isPublic(c))) return undefined
  // *Der Verband zählt 121 Vorhaben*, in a paragraph about the government
  const counts = chunks.some((c) => c.tags.has('Finite') && COUNTS.test(c.lower))
  return counts && document.isPageOfWatcher() ? undefined : acting.text
}
const COUNTS = latin`^${WATCHES}$`

/** Whose page it is, where the sentence names nobody else; *60 Gemeinden nutzen das Portal* on the page of a *Kirchenkreis*. */
export function outsiderOfPage({ found, unit, text }: Counting): string | undefined {
  const head = found.document.outsiderOfPage()
  const isOthers = unit === 'adopters' && !/kirch|bistum|diözese|synod/iu.test(head ?? '')
  if (isOthers || namesAdministration(text) || found.clause.chunks.some((c) => c.mentions.place)) return undefined
  return head
}
