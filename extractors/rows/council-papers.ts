/** Papers of councils: *Betreff: Digitale Agenda*, and in their *Beratungsfolge* the row that says what the council did. */
import { findDates } from '../german/dates.ts'
import { latin } from '../german/latin.ts'
import { findPlans } from '../german/plans.ts'
import { decidedByOrgan } from './decisions.ts'
import type { Line } from './tables.ts'
import type { ToldRow } from './told.ts'

const SUBJECT = latin`^(?:Betreff|Betr\.|Gegenstand|Titel|Thema|Bezeichnung)(?<title>(?::|\s).*)?$`
const STATIONS = latin`^(?:Beratungsfolge|Beratungsverlauf|Sitzungsfolge|Gremienlauf|Gremienfolge|Beratungsgang|Beratungen|Gremium)(?!\p{L})`
/** What a paper may be about but the plan itself. */
const ABOUT_ELSE = latin`[Bb]ericht|[Ee]valu|[Kk]enntnis|[Ee]ntwurf|[Ss]achstand|[Aa]nfrage|[Aa]ntrag|[Ee]insetzung|[Ee]rarbeitung|[Ee]rstellung|[Bb]eauftrag|[Aa]ufstellung|[Uu]msetzung|[Ff]örder|[Kk]onzeption (?:der|des)|[Mm]ittel`
const UPDATE = latin`(?<!\p{L})(?:[Ff]ortschreibung|[Aa]ktualisierung|[Ww]eiterentwicklung)`
const DECIDED = latin`(?<!\p{L})(?:beschlossen|zugestimmt|angenommen|verabschiedet|(?:beschließend|[Ee]ntscheidung|[Bb]eschlussfassung)(?=.*(?:einstimmig|mehrheitlich|Mehrheit|Ja(?!\p{L})|ohne Gegenstimme)))(?!\p{L})`
const NOT_DECIDED = latin`empf(?:iehl|ohl|ehl)|[Vv]orberat|[Kk]enntnis|[Aa]nhörung|vertagt|zurück|abgelehnt|verwiesen|(?<!\p{L})nicht(?!\p{L})`
const RESOLUTION = /^Beschluss(?:vorschlag|entwurf|antrag|empfehlung)?\s?:?/
const LONGEST_RESOLUTION = 5
/** No paper goes through more hands. */
const MOST_LINES = 16
const LONGEST_LINE = 160

/** *Kreistag | Entscheidung | 22.09.2022 | ungeändert beschlossen*, in a line or in two, told of the plan that the paper is about. */
export function toldCouncilPapers(lines: readonly Line[]): ToldRow[] {
  const head = lines.findIndex(({ text }) => STATIONS.test(text))
  // *Vorlagen-Nr.: 12/2019* ⏎ *Gegenstand: Digitale Agenda* ⏎ *3.5.2019 Kreistag beschließend einstimmig*
  const from = head < 0 && lines.some(({ text }) => PAPER.test(text)) ? lines.findIndex(isStation) : head
  const plan = from < 0 ? undefined : planOfPaper(lines)
  if (!plan) return []
  const stations = lines.slice(from, from + MOST_LINES).filter(({ text }) => text.length <= LONGEST_LINE)
  return stations.flatMap((line, i) => {
    const by = decidedByOrgan(line.text)
    const next = stations[i + 1]
    const isWhole = DECIDED.test(line.text) || !next || decidedByOrgan(next.text) !== undefined
    const end = isWhole ? line : next
    const said = isWhole ? line.text : `${line.text} ${next.text}`
    const [date] = findDates(said)
    if (!by || !date?.value || date.value.length < 10 || !DECIDED.test(said) || NOT_DECIDED.test(said)) return []
    const [year, month, day] = date.value.split('-').map(Number)
    const text = `${plan.named} wurde am ${day}.${month}.${year} ${by} ${plan.isUpdate ? 'fortgeschrieben' : 'beschlossen'}.`
    return [{ start: line.start, end: end.end, text }]
  })
}

const PAPER = latin`^(?:(?:Sitzungs|Beschluss|Rats|Kreistags)?[Vv]orlage|Vorlagen-?(?:Nr|[Nn]ummer)|Drucksache|Drs\.|DS|Vorl\.)(?!\p{L})`
const isStation = ({ text }: Line): boolean =>
  text.length <= LONGEST_LINE && decidedByOrgan(text) !== undefined && findDates(text).length > 0

/** The plan that the subject of the paper names, and nothing else about it. */
function planOfPaper(lines: readonly Line[]): { named: string; isUpdate: boolean } | undefined {
  const at = lines.findIndex(({ text }) => SUBJECT.test(text))
  const title =
    SUBJECT.exec(lines[at]?.text ?? '')
      ?.groups?.title?.replace(/^:/, '')
      .trim() || lines[at + 1]?.text
  if (!title || title.length > LONGEST_LINE || ABOUT_ELSE.test(title)) return undefined
  const [plan, another] = findPlans(title)
  if (!plan || another) return undefined
  const named = title.slice(plan.start, plan.end)
  return { named: namedInResolution(named, lines) ?? named, isUpdate: UPDATE.test(title) }
}

/** *Beschluss: 1. Der Rat beschließt die Digitalstrategie „Wesel vernetzt“*: of the same noun, with its name. */
function namedInResolution(named: string, lines: readonly Line[]): string | undefined {
  const at = lines.findIndex(({ text }) => RESOLUTION.test(text))
  const below = at < 0 ? [] : lines.slice(at, at + LONGEST_RESOLUTION)
  const [noun = named] = named.split(' ')
  const plans = below.flatMap(({ text }) => findPlans(text).map((plan) => text.slice(plan.start, plan.end)))
  return plans.find((plan) => plan.length > named.length && plan.startsWith(noun))
}
