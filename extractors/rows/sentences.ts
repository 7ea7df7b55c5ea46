/** The sentences that a row or an info box stands for. */
import { findBodies } from '../german/bodies.ts'
import { latin } from '../german/latin.ts'
import { findOffices } from '../german/offices.ts'
import { findPersons } from '../german/persons.ts'
import { findPlans } from '../german/plans.ts'
import { nameOnLine } from '../who/lines-above.ts'
import { placesInText } from '../whose/jurisdiction.ts'
import { type Box, isOfTerm, type PlacedField } from './boxes.ts'
import { tellCounts } from './counts.ts'
import { dateOfValue, inWords, on, since, until } from './dates.ts'
import { decisionIn, tellsDecision } from './decisions.ts'
import { type LabelClass, officeOfSince } from './labels.ts'
import { tellLabelled } from './people.ts'
import type { Field, Row } from './tables.ts'
import type { ToldRow } from './told.ts'

const PARTICIPLES: Partial<Record<LabelClass, string>> = {
  founded: 'gegründet',
  dissolved: 'aufgelöst',
  adopted: 'beschlossen',
  updated: 'fortgeschrieben',
  presented: 'veröffentlicht',
}

const OF_BODY: readonly LabelClass[] = ['founded', 'dissolved']
const OF_PLAN: readonly LabelClass[] = ['adopted', 'updated', 'presented']

const has = (field: Field, kind: LabelClass) => field.classes.includes(kind)
const EMPTY = /^(?:(?:[-–—./]|k\. ?A\.?|n\. ?n\.?)*|keine angaben?|unbekannt)$/iu

/** What a row of a table says. */
export function factsOfRow(row: Row): ToldRow[] {
  const fields = row.fields.filter(({ value }) => !EMPTY.test(value))
  const place = placeOf(fields)
  const told = [
    ...fields.flatMap((field) => tellPlan(field, planFor(fields, field) ?? planAbove(row.above, fields), place)),
    ...fields.flatMap((field) => tellBody(field, bodyIn(fields))),
    ...tellOffices(fields, row.above),
    ...tellCounts(fields, place, row.above),
    ...tellFunction(fields, place),
  ]
  return told.map((text) => ({ start: row.start, end: row.end, text }))
}

/** What an info box says, each where its date stands. */
export function factsOfBox(box: Box): ToldRow[] {
  const { fields, above } = box
  const title = above.find(isBodyLine)
  return fields.flatMap((field): ToldRow[] => {
    const before = fields.filter((f) => f.start < field.start)
    const told = [
      ...tellPlan(field, planFor(fields, field) ?? above.find(isPlanLine), placeOf(fields)),
      ...tellBody(field, bodyIn(fields) ?? title, isBelow(field)),
      ...tellTerm(field, before, fields, above),
      ...tellNamed(field),
      ...tellHead(field, fields),
      ...tellLabelled(field, box),
    ]
    return told.map((text) => ({ start: field.start, end: field.end, text }))
  })
}

/** The name of what the box is about; *Aufsichtsbehörde Ministerium für Digitales* is the value of a label. */
function isBodyLine(line: string): boolean {
  const [body, another] = line.length < 100 ? findBodies(line) : []
  return body?.start === 0 && another?.start !== body.end + 1 && !OF_ANOTHER.test(line)
}
const OF_ANOTHER = latin`^(?:\p{L}*[Aa]ufsicht\p{L}*|(?:[Üü]bergeordnet|Nachgeordnet|Vorgesetzt)\p{L}*|(?:Vorgänger|Nachfolge|Mutter|Tochter|Träger|Partner|Mitglied|Gesellschafter|Eigentümer)\p{L}*|Ressort|Dienstherr|Betreiber) `

/** *Stadt Bochum*, *Kreis Pinneberg*, *Hessen* */
function placeOf(fields: readonly Field[]): string | undefined {
  for (const { label, classes, value } of fields) {
    if (!classes.includes('place') || value.length > 60) continue
    if (placesInText(value).some(({ kind, weak }) => kind !== 'municipality' || !weak)) return value
    const level = /^(?:Land)?[Kk]reis/.test(label) ? 'Landkreis' : 'Stadt'
    if (placesInText(`${level} ${value}`).length > 0) return `${level} ${value}`
  }
  return undefined
}

const isPlan = (text: string) => text.length < 110 && findPlans(text).length > 0

/** The plan of a row: under a label for plans, the event's own column aside. */
function planFor(fields: readonly Field[], of: Field): string | undefined {
  return fields.find((f) => f !== of && (has(f, 'plan') || isPlanTitle(f)) && !isKind(f) && isPlan(f.value))?.value
}
const isPlanTitle = ({ classes, value }: Field): boolean => classes.length === 0 && findPlans(value)[0]?.start === 0
/** *Typ: Strategie* says what kind of plan it is. */
const isKind = ({ label }: Field): boolean =>
  /^(?:(?:Dokument|Dokumenten|Plan)?(?:[Tt]yp|[Aa]rt)(?: .*)?|Kategorie|Gattung|Format|Rubrik|Thema|Themen|Bereich|Schlagworte?)$/u.test(
    label,
  )

/** The title of what the box is about. */
const isPlanLine = (line: string): boolean => line.length < 90 && findPlans(line)[0]?.start === 0

const KIND_OF_PLAN = latin`(?<!\p{L})(?<stem>(?:\p{L}+-)*\p{L}*(?:[Ss]trategi|[Kk]onzept|[Pp]rogramm|[Aa]gend|[Ll]eitbild|[Ll]eitlini))(?<ending>en|e|er|s|a)?(?!\p{L})`

/** *Digitalstrategien in Schleswig-Holstein* above a table of towns: each has one, under a name of its own where a column gives it. */
function planAbove(above: readonly string[], fields: readonly Field[]): string | undefined {
  const match = above
    .slice(0, 2)
    .map((line) => KIND_OF_PLAN.exec(line))
    .find(Boolean)
  const stem = match?.groups?.stem ?? ''
  const title = `${stem}${/strategi$/i.test(stem) ? 'e' : /agend$/i.test(stem) ? 'a' : /lini$/i.test(stem) ? 'en' : ''}`
  if (!isPlan(title)) return undefined
  const name = fields.find(
    (f) => has(f, 'plan') && /^\p{Lu}[^„“|]{3,60}$/u.test(f.value) && !nameOnLine(f.value),
  )?.value
  return name ? `${title} „${name}“` : title
}

function tellPlan(field: Field, plan: string | undefined, place: string | undefined): string[] {
  const kind = OF_PLAN.find((k) => has(field, k)) ?? (has(field, 'status') ? 'status' : undefined)
  return kind ? tellEvent(field, kind, plan ?? planOfLabel(field.label), place) : []
}

/** *Digitalstrategie vom* at the head of a column */
const planOfLabel = (label: string): string | undefined => {
  const [plan] = findPlans(label)
  return plan?.start === 0 ? label.slice(0, plan.end) : undefined
}

function tellEvent(field: Field, kind: LabelClass, plan: string | undefined, place: string | undefined): string[] {
  const value = plan ? dateOfValue(field.value) : undefined
  if (!plan || !value) return []
  if (kind === 'status' && !tellsDecision(value.rest)) return []
  const decision = decisionIn(value.rest, PARTICIPLES[kind] ?? 'beschlossen')
  return decision ? [sentenceOfPlan(plan, place, value.date, decision)] : []
}

const sentenceOfPlan = (
  plan: string,
  place: string | undefined,
  date: string,
  { by, done }: { by: string; done: string },
) => `${place ? `${place}: ` : ''}${asTitle(plan)} wurde ${on(date)}${by} ${done}.`

/** *Digitale Agenda für Celle*: the whole line is the title, which a sentence tells by its quotation marks. */
function asTitle(plan: string): string {
  const [found] = findPlans(plan)
  return found?.start === 0 && found.end < plan.length && !/[„“"»«(]/.test(plan) ? `„${plan}“` : plan
}

/** *Digitalstrategie: Stadtratsbeschluss vom 28. Oktober 2021*, *Muster-IT: gegründet 2009*: the label is whom it is about. */
function tellNamed(field: PlacedField): string[] {
  const [plan] = findPlans(field.label)
  const isDecided = plan?.start === 0 && field.label.length < 90 && tellsDecision(field.value)
  return (isDecided && tellDecisionOf(field.label, field.value)) || []
}

/** What the value beside a plan's title says of its adoption. */
export function tellDecisionOf(title: string, said: string): string[] | undefined {
  const value = dateOfValue(said)
  const decision = value && decisionIn(value.rest, 'beschlossen')
  return decision ? [sentenceOfPlan(title, undefined, value.date, decision)] : undefined
}

/** The body of a row or box, by a label for bodies. */
function bodyIn(fields: readonly Field[]): string | undefined {
  const named = fields.filter((f) => has(f, 'body') && f.value.length < 100 && !nameOnLine(f.value))
  return named.find(({ value }) => findBodies(value)[0]?.start === 0)?.value
}

/** Whose row it is the text around tells: *Gründung* ⏎ *2009* is *Gründung: 2009*. */
const isBelow = (field: PlacedField): boolean => field.lines > 1

function tellBody(field: Field, body: string | undefined, below = false): string[] {
  const kind = OF_BODY.find((k) => has(field, k))
  const value = kind ? dateOfValue(field.value) : undefined
  if (!kind || !value || !/^(?:als [\p{L} -]+|durch [\p{L} -]+)?$/u.test(value.rest)) return []
  if (!body) return below ? [`${field.label}: ${field.value}`] : []
  return [`${body} wurde ${on(value.date)}${value.rest === '' ? '' : ` ${value.rest}`} ${PARTICIPLES[kind]}.`]
}

/** *Leitung: Erika Muster* in the box of a body that a label names. */
function tellHead(field: Field, fields: readonly Field[]): string[] {
  const person = GENERIC.test(field.label) ? nameOnLine(field.value) : undefined
  const body = person && bodyIn(fields.filter(({ label }) => !OVER.test(label)))
  return person && body && !fields.some(isOfTerm) ? [`${person.name} leitet ${body.replace(/ \(.*$/, '')}.`] : []
}
const OVER = /^(?:Träger|Betreiber|Ministerium|Ressort|Gesellschaft|Verwaltung)/u

const GENERIC = /^(?:Amts|Behörden|Haus|Geschäfts|Betriebs|Werk)?[Ll]eitung$/u

/** *CIOs der Länder*, *Die Digitalministerinnen*: above a table of those who hold such an office. */
const SEVERAL = latin`^(?:[Dd]ie |[Aa]lle |[Uu]nsere )?(?<office>C[ID]S?O(?=s)|[\p{L}-]*?(?:[Mm]inister(?=innen)|[Bb]eauftragte(?=n)|[Ss]taatssekretär(?=e|innen)))(?:s|n|e|innen)(?: und [\p{L}-]+)?(?= |$)`
/** *Die Übersicht nennt die Chief Digital Officer (CDO) hessischer Landkreise.* */
const OF_MANY = latin`(?<!\p{L}|und )(?<office>C[ID]S?O|Chief (?:Digital|Information)(?: Security)? Officer)s?(?: \(C[ID]S?Os?\))? (?:(?:der|in|aller|unserer|aus) )?(?:den )?(?:\p{L}+(?:er|en) )?(?:(?:Bundesl|L)ändern?|(?:Land)?[Kk]reisen?|(?:Groß)?[Ss]tädten?|Kommunen|Gemeinden|Ressorts|Ministerien)(?!\p{L})`

/** The office of a row or box: its own field, else the label of whoever holds it or of since when, else what stands above. */
function officeFor(fields: readonly Field[], person: Field, above: readonly string[]): string | undefined {
  const own = fields.find((f) => f !== person && has(f, 'office') && findOffices(f.value).length > 0)?.value
  if (own) return own
  if (namesOffice(person.label)) return person.label
  const labelled = fields.map(({ label }) => officeOfSince(label)).find(Boolean)
  if (labelled) return labelled
  return officeOfAll(above) ?? above.find((line) => findOffices(line)[0]?.start === 0 && line.length < 110)
}

const officeOfAll = (above: readonly string[]): string | undefined =>
  above.map((line) => (SEVERAL.exec(line) ?? OF_MANY.exec(line))?.groups?.office).find(Boolean)

/** *Amtsinhaber: X*, then *seit: 2015*: of whom the box spoke last. */
function tellTerm(
  field: PlacedField,
  before: readonly Field[],
  fields: readonly Field[],
  above: readonly string[],
): string[] {
  if (!isOfTerm(field)) return []
  const isNamed = (f: Field) => nameOnLine(f.value) !== undefined
  const person =
    before.findLast((f) => has(f, 'person') && isNamed(f)) ?? before.findLast((f) => isNamed(f) && isOfPage(f))
  if (!person || ANOTHER.test(person.label)) return []
  return told(field, person, officeFor(fields, person, above), placeOf(fields))
}

const ANOTHER = /^(?:Vorgänger|Nachfolger|Stellvertret)/u
/** *Steckbrief: Erika Muster*: whom the box is about. */
const isOfPage = ({ label }: Field): boolean =>
  /^(?:Steckbrief|Porträt|Portrait|Profil|Kurzprofil|Zur Person|Vita|Biografie|Kurzbiografie|Person|Köpfe|Personalie|Lebenslauf)$/u.test(
    label,
  )

function tellOffices(fields: readonly Field[], above: readonly string[]): string[] {
  const persons = fields.filter((f) => nameOnLine(f.value))
  const terms = fields.filter(isOfTerm)
  const [only, another] = persons
  if (only && !another && terms.length > 0)
    return terms.flatMap((field) => told(field, only, officeFor(fields, only, above), placeOf(fields)))
  return terms.length > 0 ? [] : persons.flatMap((person) => tellHolder(person, fields, above))
}

/** *Name | Zuständigkeit*: whose value names an office, after other duties, too. */
function tellFunction(fields: readonly Field[], place: string | undefined): string[] {
  const [person, another] = fields.filter((f) => has(f, 'person') && nameOnLine(f.value))
  const own = fields.find((f) => f !== person && has(f, 'office') && f.value.length < 120)
  const [office] = own ? findOffices(own.value) : []
  if (!person || another || !own || !office || fields.some(isOfTerm) || namesOffice(person.label)) return []
  if (!/(?:^|[,;] )$/u.test(own.value.slice(0, office.start)) || findPersons(own.value).length > 0) return []
  return [`${place ? `${place}: ` : ''}${person.value}, ${own.value.slice(office.start)}`]
}

/** *Stadt | CDO*, *Behörde | Leitung* */
function tellHolder(person: Field, fields: readonly Field[], above: readonly string[]): string[] {
  if (!namesOffice(person.label)) return []
  const [body, place] = [bodyIn(fields), placeOf(fields)]
  const whose = GENERIC.test(person.label) ? (body ?? place) : (place ?? body)
  const office = officeFor(fields, person, above)
  return office && whose ? [`${whose}: ${person.value} ist ${office}.`] : []
}
const namesOffice = (label: string): boolean => GENERIC.test(label) || findOffices(label).length > 0

/** *2012–2017*, *Mai 2012 bis 31.3.2017*; the end is left out, or *heute*, of who is still there. */
const RANGE = latin`^(?:von |seit )?(?<from>[\p{L}\d. ]{4,20}?)\s?(?:[–—-]|bis)\s?(?<to>[\p{L}\d. ]{4,20})?$`

function told(field: Field, { value: person }: Field, office: string | undefined, place: string | undefined): string[] {
  if (!office) return []
  const lead = place ? `${place}: ` : ''
  const range = has(field, 'term') ? RANGE.exec(field.value)?.groups : undefined
  const [from, to] = [range?.from, range?.to].map((date) => (date ? dateOfValue(date) : undefined))
  if (from && to) return [`${lead}${person} war von ${inWords(from.date)} bis ${inWords(to.date)} ${office}.`]
  const isOn = range !== undefined && /^(?:heute|jetzt|dato)?$/.test(range.to ?? '')
  const value = from && isOn ? from : dateOfValue(field.value)
  if (value?.rest !== '' || (has(field, 'term') && !from && !/^(?:seit|ab) /.test(field.value))) return []
  return has(field, 'until')
    ? [`${lead}${person} war ${until(value.date)} ${office}.`]
    : [`${lead}${person} ist ${since(value.date)} ${office}.`]
}
