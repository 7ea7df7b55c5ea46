/** What a council's agenda says beside a day that is not the paper's own: who was to deal with it, and what they did. */
import { latin } from '../../../extractors/german/latin.ts'

/** What a committee does with a paper before the council decides on it. */
const STEP = '(?:Vorberatung|Kenntnisnahme|Anhörung)'

/** *Hauptausschuss Vorberatung* above a day. */
export const ENDS_IN_STEP = latin`(?<!\p{L})${STEP}\s?$`

/** *Hauptausschuss   Vorberatung   08.09.2022*: the day of the decision is another. */
export const PREPARES = latin`(?<!\p{L})(?:${STEP}|empfohlen|vertagt|Einladung|[Nn]ächste\p{Ll}?)(?!\p{L})`

/** *19.05.2022 ungeändert beschlossen*: what a council did with a paper on that day. */
export const DECISION = latin`(?<!\p{L})(?:beschlossen|empfohlen|zugestimmt|abgelehnt|vertagt|zurückgestellt|genommen)$`

/** The table of all bodies and days. The other steps stand in headlines, too: *Anhörung zum Digitalgesetz*. */
export const OF_AGENDA = latin`^Beratungsfolge|(?<!\p{L})Vorberatung`
