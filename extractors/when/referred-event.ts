/** The date of the event that a sentence goes back to: *Auf diese Weise entstand …*, *Mit der Gründung wurde …*. */
import type { Clause } from '../german/clauses.ts'
import { latin } from '../german/latin.ts'
import type { DocumentContext } from '../rule.ts'
import { datesIn, onlyOne, partsOf } from './only-date.ts'

/** What has just been told as a whole; *so* and *dabei* may go on with something else. */
const SO_IT_WAS = latin`^(?:Und |Erst |Schon |Auch )?(?:[Aa]uf (?:diese|solche) (?:Weise|Art)|[Aa]uf diesem Weg|[Dd]adurch|[Hh]ierdurch|[Hh]ieraus|[Dd]araus|[Dd]amit|[Hh]iermit|[Ii]n diesem Zug(?:e)?|[Ii]m Zuge dessen|[Zz]u diesem (?:Zeitpunkt|Termin|Stichtag))(?!\p{L})`

/** The event by its noun, and how the sentence that told it may have said so. */
const EVENTS: readonly (readonly [noun: string, told: RegExp])[] = [
  [
    '(?:Verschmelzung|Fusion|Zusammenschluss(?:es)?|Zusammenlegung|Zusammenführung|Vereinigung)',
    latin.i`verschm|fusion|zusammen(?:schluss|schl[oö]ss|geschlossen|leg|geleg|führ|geführ)|vereinig`,
  ],
  [
    '(?:Neu)?(?:[Gg]ründung|[Ee]rrichtung|[Ee]inrichtung|[Bb]ildung|[Ss]chaffung)',
    latin.i`gründ|erricht|eingericht|einricht|gebildet|bildung|geschaffen|schuf|schaff|entst[ae]nd|hervor`,
  ],
  ['(?:Umwandlung|Umbildung|Umbenennung)', latin.i`umwandl|umgewand|wandel|umgebild|umbild|umbenenn|umbenann`],
  [
    '(?:Neuordnung|Neuorganisation|Umorganisation|Umstrukturierung|Verwaltungsreform|Strukturreform|Behördenreform|Reform|Kabinettsumbildung|Regierungsumbildung|Regierungsbildung)',
    latin.i`neu geordnet|neu organisiert|neuord|organis|struktur|reform|umgebildet|umbild|regierungsbild`,
  ],
  [
    '(?:Ausgliederung|Herauslösung|Ausgründung|Abspaltung)',
    latin.i`ausge?glieder|herausgelöst|herauslös|ausge?gründ|abspalt|abgespalt`,
  ],
]

/** *Aus dieser Fusion ging …*; *mit der Gründung wurde …*, but not *mit der Gründung des Amtes*, which is one of its own. */
const BY_NOUN = EVENTS.map(
  ([noun, told]) =>
    [
      latin`^(?:[Mm]it|[Aa]us|[Dd]urch|[Bb]ei|[Zz]u|[Ii]n|[Ii]m Zuge|[Ii]m Rahmen|[Ii]nfolge) (?:die|der|den|dem)(?:se[rnm]?)? \p{L}{0,12}?${noun} (?=\p{Ll})(?!(?:der|des|von|vom|eines|einer|im|zum|zur|am|in|vor|nach|seit|aus|soll|will)(?!\p{L}))`,
      told,
    ] as const,
)

/** How far back the event may have been told, in the same paragraph. */
const REACH = 600

/** Reduced ISO, where the clause opens its sentence so, and the text has told the event with one date. */
export function dateReferredTo(
  clause: Clause,
  {
    start,
    text,
    clauses,
    published,
  }: {
    readonly start: number
    readonly text: string
    readonly clauses: readonly Clause[]
    readonly published?: string | undefined
  },
  document: DocumentContext,
): string | undefined {
  if (clause !== clauses[0]) return undefined
  const noun = BY_NOUN.find(([opening]) => opening.test(text))
  if (!noun && !SO_IT_WAS.test(text)) return undefined
  const parts = partsOf(document.textBefore(start, REACH).split('\n').at(-1) ?? '')
  const part = noun ? parts.findLast((p) => noun[1].test(p)) : parts.at(-1)
  return part ? onlyOne(datesIn(part, published)) : undefined
}
