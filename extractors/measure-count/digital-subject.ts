/** Whether a text speaks of digital administration, and whether something in it is a digital thing. Source: usage. */
import { FIELD_WORDS, THINGS } from '../german/field-words.ts'
import { latin } from '../german/latin.ts'

/** What is digital, as a subject: in what a text says next, figures may be of it. */
export const DIGITAL = latin.i`${FIELD_WORDS}|virtuell|e-vergabe|dokumenten(?:management)?-?system|online|elektronisch|115-verbund|behörden(?:ruf)?nummer|papierlos|am bildschirm|per mausklick|ins netz|im netz|übers netz|medienbruch|portal|(?<!\p{L})app(?!\p{L})|verwaltung 4\.0|deutschland-stack|(?<!\p{L})(?:KI|EfA|E-Akte)(?!\p{Ll})|(?:fach|it-)verfahren|webseite|internet|smart|(?:service|nutzer|bürger)konto|chatbot|cloud|software|modernisier|plattform|datennetz|behördennetz|landesnetz|service-bw|civento|amt24|thavel|elster|bundid|i-kfz|antragssystem|strategie|masterplan|agenda|aktionsplan`

/** A thing that can be used: plans and the adverb *online* are none. */
export const DIGITAL_THING = latin.i`${THINGS}|virtuell|e-vergabe|elektron|online(?=[\p{L}-])|papierlos|behörden(?:ruf)?nummer|behördenruf|(?<!\p{L})115(?!\p{L}| \p{Lu})|portal|(?<!\p{L})app(?!\p{L})|deutschland-stack|(?<!\p{L})(?:KI|EfA|E-\p{Lu}\p{L}+)(?!\p{Ll})|rechenbetrieb|internet|smart|servicekonto|nutzerkonto|bürgerkonto|cloud|software|server|open[ -](?:desk|source)|plattform|(?:daten|behörden|landes)netz|service-bw|civento|amt24|thavel|elster|bundid|i-kfz|(?:fach|it-|finanz|lohn)verfahren|(?:antrags|informations|management|dokumenten|akten|register|buchungs|termin)-?system|(?:warn|sitzungs|formular|auskunfts|mail|basis)dienst|office|chatbot|videokonferenz|arbeitsplatzpaket`
