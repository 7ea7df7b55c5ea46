/** A clause that says no more than how many: *Es sind 45*, *Darin finden sich 33*, *Man zählt 140*, *Hier lautet die Zahl 58*. */

import type { Chunk } from '../german/chunks.ts'
import { latin } from '../german/latin.ts'
import { AT_PRESENT, BY_NOW, NOW, UNTIL_NOW } from '../german/time-words.ts'
import { findCountedNouns } from '../german/units.ts'
import type { Found } from '../rule.ts'
import { placesOf } from '../whose/jurisdiction.ts'

/** What such a clause may hold beside the number, dates and places. */
const NO_MORE = latin`^(?:es|sie|er|das|dies|man|wir|alle|alles|sich|ihn|darin|darunter|daraus|davon|hiervon|dort|hier|dabei|drin|darauf|insgesamt|zusammen|zusammengenommen|in|im|an|am|auf|bei|aus|von|vom|und|für|der|die|den|dem|um|so|auch|nur|noch|schon|bereits|${UNTIL_NOW}|${AT_PRESENT}|${BY_NOW}|${NOW}|zuletzt|genau|exakt|immerhin|lediglich|gerade|einmal|sogar|rund|etwa|gut|knapp|fast|über|mehr|als|ca|circa|ungefähr|mindestens|nämlich|zahl|anzahl|gesamtzahl|summe|stück|summa|summarum|ist|sind|seien|sei|war|waren|gibt|gab|gebe|finden|findet|fanden|fand|stehen|steht|standen|zählt|zählen|zählte|zählten|gezählt|wurden|wurde|werden|lautet|lautete|beträgt|betrug|liegt|lag|kommt|kommen|kam|macht|machen|ergibt|ergeben|ergab|handelt|handelte|umfasst|umfassen|enthält|enthalten|nennt|nennen|genannt|führt|aufgeführt|aufgelistet|aufgezählt|beschrieben|beteiligt|beteiligen|haben|hat|übernommen|genutzt|angeschlossen|eingeführt|[.,:;!()–-]|["„“])$`
const COUNTS = latin`^(?:sind|seien|waren|ist|war|gibt|gab|finden|fanden|stehen|standen|zählt|zählen|zählte|zählten|gezählt|lautet|lautete|beträgt|betrug|liegt|lag|kommt|kommen|kam|macht|machen|ergibt|ergeben|ergab|handelt|handelte|umfasst|umfassen|enthält|enthalten|nennt|nennen|genannt|aufgeführt|aufgelistet|aufgezählt|beschrieben)$`
/** *Beteiligt haben sich 41*, *Neun haben ihn übernommen*: of adopters. */
const JOINED = /^(?:beteiligt|beteiligen|übernommen|genutzt|angeschlossen|eingeführt|dabei)$/

/** Whether the clause only counts what the text has named right before. */
export function isBareCount(found: Found, number: Chunk): boolean {
  const { chunks } = found.clause
  const at = chunks.indexOf(number)
  // *33, vom E-Antrag bis zur Schulung*: what follows the comma tells which
  const tail = chunks.findIndex((c, i) => i > at && (c.tags.has('Comma') || c.tags.has('Dash')))
  const core = tail < 0 ? chunks : chunks.slice(0, tail)
  const isPlain = (c: Chunk) =>
    c === number || c.mentions.date !== undefined || placesOf(c).length > 0 || NO_MORE.test(c.lower)
  const counts = core.some((c) => COUNTS.test(c.lower) || JOINED.test(c.lower))
  if (!counts || !core.every(isPlain)) return false
  return topicOf(textBeforeClause(found)) !== undefined
}

/** The text before the clause, as far as a clause that names no noun may reach. */
export function textBeforeClause({ clause: { chunks }, sentence, document }: Found): string {
  return (
    document.textBefore(sentence.offset, NOUN_REACH) +
    sentence.text.slice(0, chunks.find((c) => !c.tags.has('Shared'))?.start ?? 0)
  )
}

/** How far back the noun may stand, in characters. */
const NOUN_REACH = 240

/** *mehrere Standorte*, *viele Mitarbeiter*, *10.000 Konten*: of these so many could be told, too. */
const OTHER = latin.g`(?<![\p{L}\d.])(?:(?:(?:[Mm]ehrere|[Vv]iele|[Ee]inige|[Zz]ahlreiche|[Ww]eitere|[Ee]tliche|[Vv]erschiedene|[Dd]iverse)n?|\d[\d.]{0,8}) (?:\p{Ll}+ )?(?<noun>\p{Lu}[\p{L}-]{1,40})|(?:\p{L}{0,20}(?:[Mm]itarbeiter|[Mm]itarbeitende|[Nn]utzer|[Kk]und|[Tt]eilnehm|[Bb]ewerb|[Aa]nsprechpartner|[Ss]chüler|[Ff]achleut|[Ff]achkr[aä]ft|[Ff]achinformatiker|[Ee]xpert|[Ss]pezialist)\p{Ll}{0,8}|Beschäftigten?|Personen|Menschen|Leute|Bürger(?:innen)?|Besucher(?:innen)?|Konten|Nutzerkonten|\p{L}{0,20}[Ss]tandorten?|(?:Plan)?[Ss]tellen|Stimmen|Seiten|Jahre|Monate|Wochen|Tage|Euro|Prozent|Geräte|Rechner|Server|Filialen|Unternehmen|Firmen|Vereine|Anfragen|Aufrufe|Zugriffe|Downloads|Referate|Abteilungen|Köpfe|Azubis|Auszubildenden?))(?!\p{L})`

/** *für die Maßnahmen*, *aus allen Ämtern*: spoken of in passing. */
const GOVERNED = latin`(?<!\p{L})(?:[Ff]ür|[Mm]it|[Zz]u|[Zz]ur|[Bb]ei|[Nn]ach|[Üü]ber|[Vv]on|[Aa]us|[Dd]urch|[Oo]hne|[Gg]egen|[Uu]m|[Ww]egen) (?:(?:die|den|der|allen?|ihre[nr]?|seine[nr]?|unsere[nr]?|diese[nr]?) )?(?:\p{Ll}+ )?$`

/** The counted noun that a clause without one can mean: the last plural noun of which the text before speaks. */
export function topicOf(before: string): ReturnType<typeof findCountedNouns>[number] | undefined {
  const counted = findCountedNouns(before).filter(({ start }) => !GOVERNED.test(before.slice(0, start)))
  const topic = counted.findLast((n) => n.unit !== 'fields') ?? counted.at(-1)
  if (!topic) return undefined
  const other = [...before.matchAll(OTHER)].find(
    ({ groups, index }) =>
      index >= topic.end && findCountedNouns(groups?.noun ?? '').length === 0 && !SPAN_OF_TIME.test(groups?.noun ?? ''),
  )
  return other ? undefined : topic
}
/** *am 3. Mai* is no number of something. */
const SPAN_OF_TIME =
  /^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Uhr|Quartal|Halbjahr)$/
