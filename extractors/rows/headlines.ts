/** Headlines and entries without a verb, put into sentences: *CIO Erika Muster verabschiedet*, *Digitale Agenda einstimmig im Rat*. */

import { findBodies } from '../german/bodies.ts'
import { findDates } from '../german/dates.ts'
import { latin } from '../german/latin.ts'
import { findOffices } from '../german/offices.ts'
import { findPersons } from '../german/persons.ts'
import { findPlans } from '../german/plans.ts'
import { NOW } from '../german/time-words.ts'
import { nameOnLine } from '../who/lines-above.ts'
import { decidedByOrgan } from './decisions.ts'
import type { Line } from './tables.ts'
import type { ToldRow } from './told.ts'

const LONGEST_HEADLINE = 160
const ORNAMENT = /^(?:[+*#=>»•◦▪–-]{1,3} )|(?: [+*#=<«]{1,3})$/gu

export function toldHeadlines(lines: readonly Line[]): ToldRow[] {
  return lines.flatMap(({ text, start, end }, at): ToldRow[] => {
    if (text.length > LONGEST_HEADLINE) return []
    const bare = text.replace(ORNAMENT, '')
    const own =
      foundedAside(bare) ??
      inVotes(bare, lines.slice(Math.max(0, at - MOST_VOTES), at)) ??
      doneWith(bare) ??
      filling(bare) ??
      votedOn(bare) ??
      succession(bare) ??
      renaming(bare)
    if (own) return [{ start, end, text: own }]
    const several = inTurn(bare)
    if (several) return several.map((told) => ({ start, end, text: told }))
    const above = lines[at - 1]
    const below = lines[at + 1]
    const continued = above && goesOn(above.text, text)
    if (continued) return [{ start: above.start, end, text: continued }]
    const isNew = below && lines[at + 2] && newInOffice(bare, below.text, lines[at + 2]?.text ?? '')
    return isNew ? [{ start, end: lines[at + 2]?.end ?? end, text: isNew }] : []
  })
}

const DONE = latin`^(?<lead>(?:\p{Lu}[^:]{2,40}: )?)(?<who>\p{Lu}.{5,90}?) (?:feierlich |in den Ruhestand |offiziell |einstimmig )?(?<done>verabschiedet|vereidigt|ernannt|berufen|entlassen|abberufen|im Amt bestätigt|wiedergewählt|abgelöst)$`

/** *Celle: IT-Leiterin Erika Muster verabschiedet*: somebody in office, and what was done with them. */
function doneWith(line: string): string | undefined {
  const { lead, who, done } = DONE.exec(line)?.groups ?? {}
  const [person, another] = who ? findPersons(who) : []
  const [office] = who ? findOffices(who) : []
  if (!who || !person || another || person.end !== who.length || office?.start !== 0) return undefined
  return `${lead}${who} wurde ${done}.`
}

const MOST_VOTES = 12
const RESOLUTIONS = latin`^(?:.{3,60}: )?(?:Beschlüsse|Gefasste Beschlüsse|Abstimmungen|Abstimmungsergebnisse)(?!\p{L})`
const IN_BRACKETS = latin`^(?<what>\p{Lu}[^()]{8,80}) \((?:einstimmig|mehrheitlich|beschlossen|angenommen|einstimmig beschlossen|mehrheitlich beschlossen|bei \p{L}+ Enthaltung(?:en)?)\)$`

/** *Beschlüsse vom 3. Mai 2019* ⏎ *Digitale Agenda (einstimmig)* */
function inVotes(line: string, above: readonly Line[]): string | undefined {
  const what = IN_BRACKETS.exec(line)?.groups?.what
  const [plan, another] = what ? findPlans(what) : []
  if (!what || plan?.start !== 0 || another || !OF_WHOM.test(what.slice(plan.end))) return undefined
  const head = above.findLast(({ text }) => RESOLUTIONS.test(text))?.text
  const [date] = head ? findDates(head) : []
  if (!head) return undefined
  const [year, month, day] = date?.value?.length === 10 ? date.value.split('-').map(Number) : []
  return `${what} wurde ${day ? `am ${day}.${month}.${year} ` : ''}beschlossen.`
}

const FOUNDED = latin`^(?<what>\p{Lu}[^(),:]{4,70}) \((?:gegr\.|gegründet|errichtet|eingesetzt|konstituiert|seit) (?<when>[\p{L}\d. ]{4,20})\)$`

/** *Digitalrat Celle (gegr. 2019)* */
function foundedAside(line: string): string | undefined {
  const { what, when } = FOUNDED.exec(line)?.groups ?? {}
  const [body] = what ? findBodies(what) : []
  const [date] = when ? findDates(/^\d{4}$/.test(when) ? `im Jahr ${when}` : when) : []
  if (!what || !when || body?.start !== 0 || body.end !== what.length || !date?.value) return undefined
  return `${what} wurde ${/^\d{4}$/.test(when) ? `im Jahr ${when}` : /^\d/.test(when) ? `am ${when}` : `im ${when}`} gegründet.`
}

const FILLED = latin`^(?<lead>.{0,24}?)(?<office>(?:Landes-)?C[ID]S?O)-(?:Stelle|Posten|Amt|Position) (?:wurde |ist )?(?:(?:${NOW}|neu|wieder) )?mit (?:Frau |Herrn? )?(?<name>.{5,50}) besetzt$`

/** *CDO-Stelle mit Erika Muster besetzt* */
function filling(line: string): string | undefined {
  const { lead, office, name } = FILLED.exec(line)?.groups ?? {}
  const person = nameOnLine(name)?.name
  if (!office || !person || /\p{L}{4}/u.test(lead ?? '')) return undefined
  const date = lead?.trim().replace(/[:–-]$/u, '')
  return `${date ? `${date}: ` : ''}Neu im Amt: ${person}, ${office}`
}

const VOTED = latin`^(?<what>.{8,80}?),? (?:einstimmig|mehrheitlich|mit (?:großer|breiter|klarer|knapper) Mehrheit|ohne Gegenstimmen?)(?: (?<by>(?:im|in der|vom|von der|durch den|durch die) .{3,40}))?$`

/** *Digitale Agenda einstimmig im Kreistag*: a plan, and how who decides voted. */
function votedOn(line: string): string | undefined {
  const { what, by } = VOTED.exec(line)?.groups ?? {}
  const [plan, another] = what ? findPlans(what) : []
  const organ = by ? decidedByOrgan(by) : undefined
  if (!what || !plan || another || plan.start !== 0 || plan.end !== what.length || !organ) return undefined
  return `${what} wurde ${organ} beschlossen.`
}

const SUCCEEDS = latin`^(?<body>\p{Lu}[^:]{2,60}): (?<said>(?:Auf .{4,50} folgt .{4,50}|.{4,50} (?:folgt|beerbt) (?:auf )?.{4,50}))$`

/** *Datenzentrale Nord: Auf Erika Muster folgt Paul Beispiel* */
function succession(line: string): string | undefined {
  const { body, said } = SUCCEEDS.exec(line)?.groups ?? {}
  if (!body || !said || findPersons(said).length !== 2 || findOffices(said).length > 0) return undefined
  const [found] = findBodies(body)
  if (found?.start !== 0 || found.end < body.length - 12) return undefined
  const [former, next] = /^Auf/.test(said) ? findPersons(said) : findPersons(said).toReversed()
  return former && next ? `${next.name} folgt auf ${former.name} als Leiter der ${body}.` : undefined
}

const BECOMES = latin`^(?<date>(?:\d{1,2}\.\s?(?:\d{1,2}\.\s?|\p{L}+ ))?(?:19|20)\d\d)(?:\s?[·|:–-]|\s)\s*(?:[Dd](?:er|ie|as) |Das )?(?<old>\p{Lu}[\p{L} -]{1,50}?) wird (?:zu[mr]? )?(?<next>\p{Lu}[\p{L}. -]{2,60})$`

/** *2005 LDV wird Datenwerk Hessen*: in a chronicle. */
function renaming(line: string): string | undefined {
  const { date, old, next } = BECOMES.exec(line)?.groups ?? {}
  if (!date || !old || !next || findPersons(`${old} ${next}`).length > 0) return undefined
  const [body] = findBodies(next)
  const isBody = body?.start === 0 && body.end === next.length
  const isShort = /^\p{Lu}[\p{Lu}\p{Ll}]{1,3}\p{Lu}*$/u.test(old) || findBodies(old)[0]?.start === 0
  const [when] = findDates(date.length === 4 ? `im Jahr ${date}` : `am ${date}`)
  return isBody && isShort && when
    ? `Aus ${old} wurde ${date.length === 4 ? `im Jahr ${date}` : `am ${date}`} ${next}.`
    : undefined
}

const ENTRY = latin`^(?<head>(?:\d{1,2}\.\s?(?:\d{1,2}\.\s?|\p{L}+ ))?(?:19|20)\d\d)(?:: | [–—-] |\s{2,}|\t)(?<said>[^.!?]{12,140})$`
const ACT = latin`^\p{Lu}.{3,70} (?:\p{Ll}+(?:iert|t|en)|in Kraft(?: getreten)?)$`

/** *1.4.2010: Staatsvertrag in Kraft, Digitalrat konstituiert*: each act of an entry. */
function inTurn(line: string): string[] | undefined {
  const { head, said } = ENTRY.exec(line)?.groups ?? {}
  const acts = said?.split(/, | und (?=\p{Lu})/u) ?? []
  return head && acts.length > 1 && acts.every((act) => ACT.test(act))
    ? acts.map((act) => `${head}: ${act}`)
    : undefined
}

const VERB_FIRST = latin`^(?:entsteht|wird|wurde|ist|startet|nimmt|löst|geht|heißt|übernimmt|tritt|folgt|verlässt|leitet|wechselt|beschließt|verabschiedet|erhält|bekommt|beschlossen|gegründet|errichtet) .{10,}|^(?:gegründet|errichtet|konstituiert|eingesetzt|gebildet|eingerichtet|geschaffen|aufgelöst|umbenannt) (?:am|im|seit|zum) .{4,}`

const OF_WHOM = latin`^(?: (?:der|des) (?:Stadt|Landes|Landkreises|Kreises|Gemeinde|Landeshauptstadt|Hansestadt|Freistaats) [\p{L} -]{3,40}| \([\p{L}.]{2,12}\))?$`

/** *Datenwerk Hessen* ⏎ *entsteht zum 1. Januar 2009 aus …*: a name set off above what is said of it. */
function goesOn(above: string, line: string): string | undefined {
  if (above.length > 70 || /[.:;!?]$/.test(above) || !VERB_FIRST.test(line)) return undefined
  const [named] = [...findBodies(above), ...findPlans(above)]
  const isName = (named?.start === 0 && OF_WHOM.test(above.slice(named.end))) || nameOnLine(above) !== undefined
  if (!isName) return undefined
  const verb =
    /^(?:beschlossen|gegründet|errichtet|konstituiert|eingesetzt|gebildet|eingerichtet|geschaffen|aufgelöst|umbenannt)(?= )/u.exec(
      line,
    )?.[0]
  const said = verb
    ? `wurde ${line.slice(verb.length + 1).replace(/[.!?]$/u, '')} ${verb}`
    : line.replace(/[.!?]$/u, '')
  return `${above} ${said}.`
}

const NEW =
  /^(?:Neu im Amt|Neue Köpfe|Neuer Kopf|Neues Gesicht|Neue Gesichter|Neu dabei|Neu an Bord|Neuzugang|Amtsantritt|Neu in der Verwaltung|Neu im Team|Neu berufen|Neu ernannt|Aufgestiegen|Berufen|Ernannt):?$/u
const GONE = /^(?:Abschied|Verabschiedet|Ausgeschieden|Im Ruhestand|Auf Wiedersehen|Abgänge?|In den Ruhestand):?$/u

/** *Neu im Amt* ⏎ *Erika Muster* ⏎ *CDO der Stadt Celle* */
function newInOffice(label: string, name: string, office: string): string | undefined {
  const event = NEW.test(label) ? 'new' : GONE.test(label) ? 'gone' : undefined
  const person = event && nameOnLine(name)?.name
  const [found] = person ? findOffices(office) : []
  if (!person || found?.start !== 0 || findPersons(office).some(({ end }) => end > found.end)) return undefined
  return event === 'new' ? `Neu im Amt: ${person}, ${office}` : `${person} verabschiedet sich als ${office}.`
}
