/** Whom surnames, pronouns and descriptions of a sentence mean: what only the rest of the document shows. */

import type { Chunk, Mentions } from '../german/chunks.ts'
import type { People } from '../german/coreference.ts'
import { latin } from '../german/latin.ts'
import { matches } from '../german/matches.ts'
import { findOffices, type OfficeMention } from '../german/offices.ts'
import { descriptionsIn } from '../german/persons/descriptions.ts'
import { PROFESSION } from '../german/persons/words.ts'
import { findPersons, type PersonMention } from '../german/persons.ts'
import type { SentenceSpan, WorkingText } from '../rule-engine/working-text.ts'
import { addressed } from '../who/interview.ts'
import { namedNext } from '../who/named-next.ts'

const PRONOUN = latin.g`(?<![\p{L}\p{N}])(?:[Ee]r|[Ss]ie|[Ii]hm|[Ii]hr(?! \p{Lu}| (?!(?:der|den|des|dieser|jener|einer) )\p{Ll}+(?:e[rsn]?) \p{Lu})|[Ii]hn|(?<=^|[,;:–] )(?:[Dd]ieser?|[Jj]ener?|[Ee]rsterer?|[Ll]etzterer?))(?![\p{L}\p{N}])`

/** *Am 30. Juni endet ihre Amtszeit*, *Sein letzter Arbeitstag ist der 30. Juni*: of a tenure its owner is who counts. */
const POSSESSIVE = latin.g`(?<!\p{L})(?:[Ii]hr|[Ss]ein)(?:e[mnrs]?)?(?= (?:(?:erst|letzt|laufend)e[nrs]? )?(?:(?:Amts|Dienst)zeit|Amtsperiode|(?:Arbeits?|Dienst|Amts)vertrag|Vertrag|(?:Arbeits|Dienst|Amts)tag|Tag(?= (?:ist|war) )|Tag im (?:Amt|Rathaus|Haus|Dienst|Ministerium))(?!\p{L}))`

/** Surnames and pronouns that the rest of the document resolves. */
export function knownPeople(
  sentence: SentenceSpan,
  text: string,
  people: People,
  working: WorkingText,
): (Mentions & { start: number; end: number })[] {
  if (people.persons.length === 0) return []
  const known: (Mentions & { start: number; end: number })[] = []
  for (const mention of people.findSurnames(text, sentence.start))
    known.push({ start: mention.start, end: mention.end, person: mention })
  for (const match of matches(PRONOUN, text)) {
    const person = people.pronoun(match[0], sentence.start + match.index)
    if (person)
      known.push({
        start: match.index,
        end: match.index + match[0].length,
        person: { ...person, start: match.index, end: match.index + match[0].length },
      })
  }
  for (const { 0: word, index } of matches(POSSESSIVE, text)) {
    const [pronoun, gender] = /^i/i.test(word) ? (['sie', 'f'] as const) : (['er', 'm'] as const)
    const offset = sentence.start + index
    const person = people.pronoun(pronoun, offset) ?? people.description(offset, gender)
    const end = index + word.length
    if (person) known.push({ start: index, end, person: { ...person, start: index, end } })
  }
  known.push(...addressed(sentence, text, people, working), ...officesAsSubjects(sentence, text, people, working))
  for (const { start, end, gender } of descriptionsIn(text)) {
    // *Die Ministerin händigte der Informatikerin … aus*: an object is never the subject of its own clause
    const isObject =
      /^(?:dem|den|der \p{L}.*(?:in|frau)$)/u.test(text.slice(start, end)) && !/[,;:]/.test(text.slice(0, start))
    const person = people.description(isObject ? sentence.start : sentence.start + start, gender)
    if (person) known.push({ start, end, person: { ...person, start, end } })
  }
  return known
}

/** *Der CIO*, *Die Digitalministerin* where a sentence begins or what stands behind a colon, or as the subject of a verb. */
const OFFICE_AS_SUBJECT = latin.g`(?:^|[:;–] )D(?:er|ie|em) (?=(?:\p{Ll}+e |\d\d-jährige )?\p{Lu})|(?<=[ ,](?:sich|hat|ist|war|geht|ging|tritt|trat|scheidet|schied|verlässt|verließ|wechselt|wechselte|übernimmt|übernahm|räumt|räumte|hört|hörte|legt|legte|muss|musste|nimmt|nahm|wird|wurde|ernannte|bestellte|berief|wählte|bestimmte|benannte|beförderte|machte|verabschiedete) )d(?:er|ie|en) (?=\p{Lu})`
/** *Foto: Die Senatorin für Finanzen*: whose picture it is. */
const CREDIT = latin`(?:Foto|Bild|Quelle|Copyright|Grafik)\p{Ll}*: $`
/** How far around a name its office may stand, in characters. */
const BESIDE_NAME = 130

/** *Der CIO tritt zurück*: the person named last, where the text gives them that office or none at all. */
function* officesAsSubjects(sentence: SentenceSpan, text: string, people: People, working: WorkingText) {
  for (const match of text.matchAll(OFFICE_AS_SUBJECT)) {
    const start = match.index + match[0].length - 4
    const office = findOffices(text.slice(start)).find((o) =>
      /^[Dd](?:er|ie|em) (?:[\p{Ll}\d-]+ )?$/u.test(text.slice(start, start + o.start)),
    )
    if (CREDIT.test(text.slice(0, start))) continue
    const named = start > 0 && /: $/u.test(text.slice(0, start)) ? findPersons(text.slice(0, start)) : []
    // *Erster Arbeitstag für X: Die neue CDO hat am Montag …*
    const isNamed = named.length === 1 && named[0]?.full === true
    if (!office || (office.isNew && !isNamed) || office.isFuture) continue
    // *Der Bundes-CIO soll Ansprechpartner sein*: what the office is for
    if (/^ soll(?:te)?(?!\p{L})/u.test(text.slice(start + office.end))) continue
    // *Der CIO einer süddeutschen Stadt*: nobody of whom the text has spoken
    if (/^ (?:einer|eines) /u.test(text.slice(start + office.head.end))) continue
    if (/^,? (?:(?:Dr|Prof)\. )*\p{Lu}\p{Ll}+ \p{Lu}/u.test(text.slice(start + office.end))) continue
    const offset = sentence.start + start
    const person = people.description(offset, office.gender)
    if (!person) continue
    const at = working.text.lastIndexOf(person.surname, offset)
    if (at < 0 || offset - at > REACH_OF_SUBJECT) continue
    const around = working.text.slice(Math.max(0, at - BESIDE_NAME), offset)
    // *als IT-Beauftragte ihrem Dienstherrn X gefolgt*: hers, not his
    const isOfOther = (o: OfficeMention) =>
      o.gender !== undefined && person.gender !== undefined && o.gender !== person.gender
    // *Seine Stellvertreterin als CISO ist X. Der CISO hat …*: another one
    if (!office.capacity && /(?:^|[^\p{L}])[Ss]tellvertreter/u.test(around)) continue
    const isTheirs = findOffices(around).some((o) => o.roles.some((r) => office.roles.includes(r)) && !isOfOther(o))
    const introduced =
      /(?:^|\n|[.:] )[^.\n]{0,110}$/u.test(working.text.slice(Math.max(0, at - 130), at)) &&
      /[:;–] $/u.test(text.slice(0, start))
    const opens = start === 0 || match[0].startsWith('d')
    // *Neuer CIO ist X. Der bisherige CIO geht*: another one
    if (office.isFormer && isTheirs) continue
    // *Der CIO geht in Pension. Erik Muster war …*: whom the next sentence names for the first time
    if (GOES.test(text.slice(start)) && namedNext(working.text, sentence.start + text.length)) continue
    if (
      isTheirs ||
      (introduced && !office.isFormer) ||
      (opens && isUndescribed(office, person, { at, offset, sentence: sentence.start }, working.text))
    )
      yield { start, end: start + 3, person: { ...person, start, end: start + 3 } }
  }
}

/**
 * *X verlässt das Rathaus. Der CIO der Stadt geht*: the sentence before tells of X and not who X is, so that this does.
 * The text names nobody else of that office.
 */
function isUndescribed(
  office: OfficeMention,
  { name, surname }: PersonMention,
  { at, offset, sentence: opening }: { at: number; offset: number; sentence: number },
  text: string,
): boolean {
  const rest = text.slice(offset, offset + REACH_OF_SUBJECT)
  if (!office.digital && !SAYS_WHAT_OF.test(rest) && !COMES.test(rest) && !GOES.test(rest)) return false
  const isBare = text.slice(at + surname.length - name.length, at + surname.length) !== name
  const start = isBare ? text.lastIndexOf(name, at) : at + surname.length - name.length
  if (start < 0 || offset - start > REACH_OF_SUBJECT) return false
  const between = text.slice(start + name.length, Math.min(offset, opening) - 2)
  const goesOn = ENDS_SENTENCE.test(between)
  // *meint X. Er kennt das Haus. Der CIO der Stadt setzt auf …*: the sentences between speak of X alone, and not of what X is
  if (goesOn && !(office.digital && isOnlyAbout(between, surname))) return false
  if (DESCRIBED_BEFORE.test(text.slice(Math.max(0, start - 40), start))) return false
  // *Sie sprach mit Anna Berg. Die CDO plant …*: her, not Anna Berg
  if (BESIDE_ANOTHER.test(text.slice(Math.max(0, start - 60), start))) return false
  if (/^(?:, (?!\d)|,? \((?!\d|SPD|CDU|CSU|FDP|Grüne|parteilos|Foto))/u.test(text.slice(start + name.length)))
    return false
  const above = Math.max(0, start - REACH_OF_SUBJECT * 4)
  const before = text.slice(above, offset)
  const isOthers = (o: OfficeMention) =>
    o.roles.some((r) => office.roles.includes(r)) &&
    /^,? (?:(?:Dr|Prof)\. )*\p{Lu}\p{Ll}+/u.test(before.slice(o.end, o.end + 20))
  if (findOffices(before).some(isOthers)) return false
  const sentence = before.slice(
    Math.max(...['\n', '. ', '! ', '? '].map((mark) => before.lastIndexOf(mark, start - above - 1))) + 1,
  )
  const isOfOther = (gender: PersonMention['gender']) =>
    gender !== undefined && office.gender !== undefined && gender !== office.gender
  return findPersons(sentence).every((p) => p.surname === surname || !p.full || isOfOther(p.gender))
}
const BESIDE_ANOTHER = latin`[.!?\n] ?(?:Er|Sie) [^.!?\n]{2,40} (?:mit|bei|neben|gegen|für|von|an|über|auf) (?:(?:Dr|Prof)\. )*$`
const ENDS_SENTENCE = latin`(?<!\d)[.!?:;\n]["“«]?\s(?=\p{Lu}|„|$)`

/** Each sentence by its pronoun or surname, none of them by a noun. */
const isOnlyAbout = (between: string, surname: string): boolean =>
  between
    .split(/(?<!\d)[.!?\n]["“«]?\s+/u)
    .slice(1)
    .every(
      (sentence) =>
        sentence.trim() === '' ||
        ((sentence.startsWith(surname) || ABOUT_THEM.test(sentence)) &&
          !OFFICE_LIKE.test(sentence) &&
          findPersons(sentence).every((p) => p.surname === surname)),
    )
const ABOUT_THEM = latin`(?<!\p{L})(?:[Ee]r|[Ss]ie|D(?:er|ie) (?:\d\d-Jährige|${PROFESSION}))(?!\p{L})`
/** *ist Bürgermeister von …*: says what somebody is. */
const OFFICE_LIKE = latin`(?<!\p{L})(?:ist|bleibt|als)(?: (?:der|die|ein|eine))? (?:\p{Ll}+ )?\p{Lu}\p{Ll}*(?:er|erin|chef|chefin|rat|rätin|in|präsident)(?!\p{L})`

/** *Der Geschäftsführer leitet …* */
const SAYS_WHAT_OF = latin`^(?:[^,.;:]| i\. ){0,90}? (?:ist|leitet|führt|verantwortet)(?!\p{L})`
/** *(wurde) der Geschäftsführer in den Ruhestand verabschiedet* */
const GOES = latin`^(?:[^,.;:]|\d\.|\.(?=\p{L})){0,120}? (?:in (?:den|die) (?:\p{Ll}+ )?(?:Vorr|R)uhestand|in (?:Rente|Pension|Altersteilzeit)|verabschiedet|ausgeschieden)`
/** *(bestellte) die Staatssekretärin am Dienstag zur CIO* */
const COMES = latin`^(?:[^,.;:]|\d\.|\.(?=\p{L})){0,120}? zu[rm] (?:neuen |ersten )?(?:Landes-|Bundes-)?(?:CIO|CDO|CISO|Chief|IT-|\p{L}*[Bb]eauftragten|\p{L}*[Bb]evollmächtigten|Präsident|Direktor|Geschäftsführer)`
/** *Staatssekretärin Dr. X*, *der Abgeordnete X*: a noun before the name that says who somebody is. */
const DESCRIBED_BEFORE = latin`(?<![.:!?–] |^|\n)(?:\p{Lu}[\p{L}-]{3,60}) (?:(?:Dr|Prof)\. )*$`
/** How far back the person may be named, in characters. */
const REACH_OF_SUBJECT = 400

/** *CIO Popp*, *Frau Sinemus*, *die Rückkehr Thomas Popps*: the full name that the document gives. */
export function withFullName(chunk: Chunk, sentence: SentenceSpan, people: People): Chunk {
  const { person } = chunk.mentions
  if (!person) return chunk
  const full = person.full
    ? people.persons.find(({ name }) => `${name}s` === person.name)
    : people.resolve(person, sentence.start + person.start)
  if (!full) return chunk
  return { ...chunk, mentions: { ...chunk.mentions, person: { ...full, start: person.start, end: person.end } } }
}
