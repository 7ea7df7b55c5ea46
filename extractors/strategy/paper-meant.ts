/** Words for the thing in hand that a pronoun takes up where no plan of its gender is near: *Am Papier wurde lange gearbeitet. Der Rat hat es beschlossen*. */
import { latin } from '../german/latin.ts'

const PAPERS: readonly (readonly [pronoun: RegExp, noun: RegExp])[] = [
  [
    /^(?:es|ihm|dieses)$/,
    latin.g`(?<!\p{L})(?:(?:Strategie|Eckpunkte|Grundsatz)?[Pp]apier|Dokument|Regelwerk|Werk|Schriftstück|Konzept|Programm)(?:e?s)?(?!\p{L})`,
  ],
  [/^(?:er|ihn|ihm|diesen)$/, latin.g`(?<!\p{L})(?:Entwurf(?:e?s)?|Text(?:e?s)?|Plan(?:e?s)?)(?!\p{L})`],
  [/^(?:sie|ihr|diese)$/, latin.g`(?<!\p{L})(?:(?:Beschluss)?[Vv]orlage|Broschüre)(?!\p{L})`],
]

/** Another thing of the same gender, named behind: it is what the pronoun means. */
const OTHERS: Readonly<Record<string, RegExp>> = {
  es: latin`(?<!\p{L})(?:[Dd]as|[Dd]ieses) (?:\p{Ll}+ )?(?!(?:\p{L}*[Kk]abinett|Plenum|Parlament|Präsidium|Gremium|Land|Rathaus|\p{L}*[Mm]inisterium|Stadtparlament)(?!\p{L}))\p{Lu}`,
  er: latin`(?<!\p{L})(?:[Dd]en|[Ee]inen|[Dd]iesen) (?:\p{Ll}+ )?\p{Lu}`,
  sie: latin`(?<!\p{L})(?:[Dd]ie|[Ee]ine|[Dd]iese) (?:\p{Ll}+ )?\p{Lu}`,
}
const KEY: Readonly<Record<string, string>> = {
  es: 'es',
  dieses: 'es',
  ihm: 'es',
  er: 'er',
  ihn: 'er',
  diesen: 'er',
  sie: 'sie',
  ihr: 'sie',
  diese: 'sie',
}

/** Where such a word stands that the pronoun can mean, as an offset into the text before it. */
export function paperBefore(pronoun: string, before: string): number | undefined {
  for (const [form, noun] of PAPERS) {
    const paper = form.test(pronoun) ? [...before.matchAll(noun)].at(-1) : undefined
    if (!paper) continue
    const behind = before.slice(paper.index + paper[0].length)
    if (!OTHERS[KEY[pronoun] ?? '']?.test(behind)) return paper.index
  }
  return undefined
}
