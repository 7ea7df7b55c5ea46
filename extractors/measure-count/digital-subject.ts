/** Whether a text speaks of digital administration, and whether something in it is a digital thing. Source: usage. */
import { FIELD_WORDS, THINGS } from '../german/field-words.ts'
import { latin } from '../german/latin.ts'

/** Things by which administration is digital, and what they are called. */
const OF_BOTH = String.raw`virtuell|papierlos|e-vergabe|behörden(?:ruf)?nummer|portal|(?<!\p{L})app(?!\p{L})|(?<!\p{L})(?:KI|EfA|E-Akte)(?!\p{Ll})|(?:fach|it-)verfahren|internet|smart|(?:service|nutzer|bürger)konto|chatbot|cloud|software|plattform|(?:daten|behörden|landes)netz|deutschland-stack|service-bw|civento|amt24|thavel|elster|bundid|i-kfz`

/** What is digital, as a subject: in what a text says next, figures may be of it. */
export const DIGITAL = latin.i`${FIELD_WORDS}|${OF_BOTH}|dokumenten(?:management)?-?system|antragssystem|online|elektronisch|115-verbund|am bildschirm|per mausklick|(?:ins|im|übers) netz|medienbruch|verwaltung 4\.0|webseite|modernisier|strategie|masterplan|agenda|aktionsplan`

/** A thing that can be used: plans and the adverb *online* are none. */
export const DIGITAL_THING = latin.i`${THINGS}|${OF_BOTH}|elektron|online(?=[\p{L}-])|behördenruf|(?<!\p{L})115(?!\p{L}| \p{Lu})|(?<!\p{L})E-\p{Lu}\p{L}+(?!\p{Ll})|rechenbetrieb|server|open[ -](?:desk|source)|(?:finanz|lohn)verfahren|(?:antrags|informations|management|dokumenten|akten|register|buchungs|termin)-?system|(?:warn|sitzungs|formular|auskunfts|mail|basis)dienst|office|videokonferenz|arbeitsplatzpaket`
