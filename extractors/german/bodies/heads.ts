/** The nouns that tell a body by its kind: *Amt*, *Rechenzentrum*, *Ministerium*. */

import { latin } from '../latin.ts'
import { memoised } from '../memory/memoised.ts'
import type { Gender } from '../nominative.ts'
import type { BodyKind } from './table.ts'

/**
 * Head nouns of bodies, as endings of compounds. Source: the naming habits of German authorities (Landesamt, Staatsbetrieb,
 * Zweckverband, Digitalbeirat …). `bare` says what the noun means without an extension: `name` (Staatskanzlei),
 * `generic` (die Behörde, a back reference) or `none` (im Amt, das Zentrum: no body at all).
 */
export interface BodyHead {
  readonly ending: RegExp
  readonly kind: BodyKind
  readonly gender: Gender
  readonly bare: 'name' | 'generic' | 'none'
  /** False for departments, staff units and working groups, which are no bodies of their own. */
  readonly standing: boolean
}

// kind, gender, bare, endings over a lower-cased word; `unit` instead of a kind: a department, staff unit or group.
const TABLE = String.raw`
chancellery f name     (?:staats|senats|landes)kanzlei(?:en)?
chancellery n name     (?:bundes)?kanzleramt(?:s|es)?
government  f name     (?:landes|staats|bundes|stadt)regierung(?:en)?
government  f generic  ^regierung
government  n name     (?:^|landes|bundes)-?kabinett(?:s|es)?
council     n name     (?:digital|digitalisierungs|it-)-?kabinett(?:s|es)?
government  m name     ^ministerrat(?:s|es)?|^senat(?:e?s)?|^magistrat(?:e?s)?|^(?:stadt|verwaltungs)vorstand(?:e?s)?|kabinettsausschuss(?:es)?
parliament  m name     ^(?:landtag|bundestag|bundesrat|kreistag|stadtrat|gemeinderat|marktgemeinderat|bezirkstag)(?:s|es)?
parliament  f name     ^bürgerschaft|stadtverordnetenversammlung|^(?:rats|voll|verbands|regional)versammlung
parliament  n name     ^abgeordnetenhaus(?:es)?|^stadtparlament(?:e?s)?
parliament  m generic  ^rat(?:s|es)?
ministry    n generic  (?:^|\p{L}|-)ministerium(?:s)?|ministerien
ministry    f name     senatsverwaltung(?:en)?|senatskommission|(?:finanz|innen|justiz|kultur|schul|sozial|umwelt|wirtschafts|verkehrs|wissenschafts|gesundheits|stadtentwicklungs)behörde
it-provider m generic  (?:it-|edv-|informatik-?|landes|bundes|staats|eigen|regie)betrieb(?:s|es)?|zweckverband(?:s|es)?|zweckverbände
it-provider m none     ^betrieb(?:s|es)?|(?:it-|daten\p{L}*|rechenzentrums|kooperations|kommunal|digital)-?verbund(?:s|es)?|(?:it|edv|dv)-verband(?:e?s)?
it-provider f none     it-(?:kooperation|union|allianz)
it-provider n none     systemhaus(?:es)?
it-provider f none     ^gemeinschaft|^(?:landes|bundes)?arbeitsgemeinschaft|(?:datenverarbeitungs|rechen|dv-|adv-|edv-|it-)gemeinschaft
it-provider n generic  rechenzentrum(?:s)?|rechenzentren|(?:it-)?dienstleistungszentrum(?:s)?
it-provider f generic  (?:daten|datenverarbeitungs|(?:edv|adv|dv|it)-)zentralen?
agency      f none     (?:landes|bundes)zentralen?
it-provider f none     (?:daten|rechen|datenverarbeitungs|informations|it-)stelle
agency      n none     zentrum(?:s)?|zentren
agency      f none     (?:^|\p{L}|-)agentur(?:en)?
agency      f none     (?:^|landes|bundes|digital|daten|kommunal|rechen|it-)anstalt(?:en)?
agency      f generic  (?:^|\p{L}|-)behörde
agency      n none     (?:landes|bundes|verwaltungs|kriminal|haupt|personal|stadt|digital|digitalisierungs|informations|rechen|daten|register|informatik|beschaffungs|organisations|fernmelde|vermessungs|technik|technologie)amt(?:s|es)?|(?:^|-)amt(?:s|es)?
agency      f none     (?:kompetenz|koordinierungs|koordinations|bundes|landes|zentral|gemeinschafts|leit|service|geschäfts|melde|betriebs|beratungs|anlauf|clearing|kopf|transfer|vermittlungs|vernetzungs|steuerungs|planungs|standardisierungs|organisations|programmier|überwachungs)stelle
council     m name     beirat(?:s|es)?|(?:it-|landes|experten|sachverständigen|beauftragten|strategie|verwaltungsmodernisierungs|e-government-|cyber|konsolidierungs|koordinierungs|steuerungs|umsetzungs|architektur|technologie|innovations|zukunfts|standardisierungs|nutzer|digital|digitalisierungs|planungs|kooperations|cyber-?sicherheits|lenkungs|daten|-)-?rat(?:s|es)?
council     f none     (?:^|\p{L}|-)(?:kommission|enquete)
agency      n none     (?:koordinierungs|koordinations|digital|digitalisierungs|-)-?büro(?:s)?|(?:digital|digitalisierungs|verwaltungs|gov|govtech|daten|data|cyber)-?lab(?:s)?|cyber-?hilfswerk(?:s|es)?
council     m none     (?:^|\p{L}|-)ausschuss(?:es)?|(?:lenkungs|steuerungs)kreis(?:es)?
council     f none     (?:lenkungs|steuerungs)gruppe
council     n none     (?:beauftragten|experten|fach|leitungs|koordinierungs|-)kollegium(?:s)?
council     n none     (?:lenkungs|steuerungs)gremium(?:s)?|(?:-|digital|daten)board(?:s)?
company     f none     genossenschaft|(?:^|-|\p{L})gesellschaft
other       f none     akademie
unit        n none     (?:^|-|\p{L})(?:referat|dezernat)(?:s|es)?|innovationslabors?|sachgebiet(?:e?s)?
unit        f none     stabss?telle|abteilung|fachgruppe|(?:arbeits|projekt)gruppe|task-?force
unit        m none     (?:geschäfts|fach)bereich(?:e?s)?|fachdienst(?:e?s)?`

let heads: readonly BodyHead[] | undefined

/** In order: the first that fits a lower-cased word wins. */
function bodyHeads(): readonly BodyHead[] {
  heads ??= TABLE.trim().split('\n').map(readRow)
  return heads
}

function readRow(row: string): BodyHead {
  const [kind = '', gender = '', bare = '', ...endings] = row.split(/\s+/)
  return {
    ending: latin`(?:${endings.join(' ')})$`,
    kind: kind === 'unit' ? 'other' : (kind as BodyKind),
    gender: gender as Gender,
    bare: bare as BodyHead['bare'],
    standing: kind !== 'unit',
  }
}

/** Words that end like a head but name people, posts or something else. */
export const NOT_BODIES =
  /^(?:(?:landes-|bundes-)?(?:cio|cdo|ciso)-(?:amt|stelle)|ministeramt|präsidentenamt|ehrenamt|hauptamt|nebenamt|lehramt|ruderamt|amt|aufsichtsrat|verwaltungsrat|betriebsrat|personalrat|landrat|staatsrat|studienrat|regierungsrat|ministerialrat|oberrat|einkaufszentrum|stadtzentrum|zentrum|zentren|gesellschaft|stadtgesellschaft|zivilgesellschaft|bundesstelle|meldestelle|agentur|anstalt|ausschuss|kommission|nachrichtenagentur|bgb-gesellschaft)(?:s|es|e|en)?$/u

/** The legal form that closes a company's or institution's name. */
export const LEGAL_FORM =
  /^(?:GmbH|gGmbH|mbH|gmbH|gmbh|mbh|eG|AöR|gAöR|gKAöR|KAöR|kAöR|AdöR|gKU|KU|gKV|KdöR|AG|gAG|SE|KG|KGaA|Ltd|Inc|UG|gUG|AÖR)$/

/** Of those the ones that only public bodies have. */
export const PUBLIC_FORM = /^(?:g?AöR|AÖR|g?[Kk]AöR|AdöR|KdöR|g?KU|gKV)$/

/** The head noun class of a lower-cased word, or undefined. */
export const bodyHeadOf: (lower: string) => BodyHead | undefined = memoised((lower) =>
  bodyHeads().find((h) => h.ending.test(lower)),
)
